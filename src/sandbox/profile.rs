//! What the bot says about itself: names, descriptions and commands.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use serde_json::Value;

/// A command in the bot's menu.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct BotCommand {
    /// Without the slash.
    pub command: String,
    /// What it does.
    pub description: String,
}

/// Whom a list of commands is for: a scope (see [`scope_key`]) and a language,
/// empty for everybody else.
type Audience = (String, String);

/// By language; the empty one is for everybody else.
type Localized = BTreeMap<String, String>;

#[derive(Debug, Default)]
pub(super) struct Profile {
    names: Localized,
    descriptions: Localized,
    short_descriptions: Localized,
    commands: BTreeMap<Audience, Vec<BotCommand>>,
}

/// A text of the profile.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum ProfileText {
    Name,
    Description,
    ShortDescription,
}

impl ProfileText {
    /// The parameter and the field of the answer.
    pub fn parameter(self) -> &'static str {
        match self {
            Self::Name => "name",
            Self::Description => "description",
            Self::ShortDescription => "short_description",
        }
    }

    /// Bot API, setMyName, setMyDescription and setMyShortDescription, in characters.
    pub fn longest(self) -> usize {
        match self {
            Self::Name => 64,
            Self::Description => 512,
            Self::ShortDescription => 120,
        }
    }
}

impl Profile {
    fn texts(&self, which: ProfileText) -> &Localized {
        match which {
            ProfileText::Name => &self.names,
            ProfileText::Description => &self.descriptions,
            ProfileText::ShortDescription => &self.short_descriptions,
        }
    }

    /// The text for a language, or the one for everybody else.
    pub fn text(&self, which: ProfileText, language: &str) -> Option<&str> {
        let texts = self.texts(which);
        texts.get(language).or_else(|| texts.get("")).map(String::as_str)
    }

    /// An empty text takes away what was set for that language.
    pub fn set_text(&mut self, which: ProfileText, language: &str, text: &str) {
        let texts = match which {
            ProfileText::Name => &mut self.names,
            ProfileText::Description => &mut self.descriptions,
            ProfileText::ShortDescription => &mut self.short_descriptions,
        };
        if text.is_empty() {
            texts.remove(language);
        } else {
            texts.insert(language.to_owned(), text.to_owned());
        }
    }

    /// The commands set for exactly this audience.
    pub fn commands(&self, scope: &str, language: &str) -> &[BotCommand] {
        let audience = (scope.to_owned(), language.to_owned());
        self.commands.get(&audience).map(Vec::as_slice).unwrap_or_default()
    }

    pub fn set_commands(&mut self, scope: &str, language: &str, commands: Vec<BotCommand>) {
        let audience = (scope.to_owned(), language.to_owned());
        if commands.is_empty() {
            self.commands.remove(&audience);
        } else {
            self.commands.insert(audience, commands);
        }
    }

    /// What a private chat's menu shows, by Bot API, `BotCommandScope`,
    /// "Determining list of commands".
    pub fn menu(&self, language: &str) -> &[BotCommand] {
        ["all_private_chats", "default"]
            .into_iter()
            .flat_map(|scope| [self.commands(scope, language), self.commands(scope, "")])
            .find(|commands| !commands.is_empty())
            .unwrap_or_default()
    }
}

/// Names a `BotCommandScope`: its type and, where it has them, chat and user.
pub(super) fn scope_key(scope: Option<&Value>) -> String {
    let Some(scope) = scope else {
        return "default".to_owned();
    };
    let part = |name: &str| scope.get(name).map(|value| format!(" {value}")).unwrap_or_default();
    let kind = scope.get("type").and_then(Value::as_str).unwrap_or("default");
    format!("{kind}{}{}", part("chat_id"), part("user_id"))
}
