//! The saved form of a reply: kept until Telegram has it, so a newer program reads what an older one wrote.

use serde::{Deserialize, Serialize};

use crate::dialogue::{Button, Choice, Label, Reminding, Reply};
use crate::domain::Locale;

/// A reply and what it needs to be rendered.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Saved {
    /// What is said.
    pub reply: Reply,
    /// What can be chosen under it.
    pub choices: Vec<SavedChoice>,
    /// The reader's language.
    pub locale: Locale,
    /// The message that it takes the place of.
    pub edit: Option<i64>,
    /// If it is a reminder: of what, so that the sender can tell whether it is still useful.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub reminding: Option<Reminding>,
}

/// A choice.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct SavedChoice {
    button: Button,
    label: Label,
}

impl Saved {
    /// Writes it.
    #[must_use]
    pub fn write(&self) -> Vec<u8> {
        // String keys only and no custom serialisers: this can't fail; an empty form is read back as an apology.
        serde_json::to_vec(self).unwrap_or_default()
    }

    /// Reads it; an apology if it can't be read, since silence would be worse.
    #[must_use]
    pub fn read(bytes: &[u8]) -> Self {
        serde_json::from_slice(bytes).unwrap_or_else(|_| Self::apology(Locale::SOURCE))
    }

    /// We failed, and are sorry.
    #[must_use]
    pub fn apology(locale: Locale) -> Self {
        let home = SavedChoice { button: Button::Home, label: Label::Plain };
        Self { reply: Reply::Apology { nation: None }, choices: vec![home], locale, edit: None, reminding: None }
    }

    /// The choices.
    #[must_use]
    pub fn choices(&self) -> Vec<Choice> {
        self.choices.iter().map(|saved| Choice { button: saved.button.clone(), label: saved.label }).collect()
    }
}

impl From<Choice> for SavedChoice {
    fn from(choice: Choice) -> Self {
        Self { button: choice.button, label: choice.label }
    }
}
