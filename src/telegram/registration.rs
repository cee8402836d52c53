//! Tells Telegram the bot's name, descriptions and commands in each language; changes only what differs, since Telegram allows few
//! changes a day.

use std::collections::BTreeMap;
use std::time::Duration;

use serde::Deserialize;
use teloxide::payloads::{
    GetMyCommands, GetMyCommandsSetters as _, GetMyDescription, GetMyDescriptionSetters as _, GetMyName, GetMyNameSetters as _,
    GetMyShortDescription, GetMyShortDescriptionSetters as _, SetMyCommands, SetMyCommandsSetters as _, SetMyDescription,
    SetMyDescriptionSetters as _, SetMyName, SetMyNameSetters as _, SetMyShortDescription, SetMyShortDescriptionSetters as _,
};
use teloxide::types::BotCommand;

use super::api::{Api, CallError};
use crate::domain::Locale;
use crate::render::Wording;
use crate::render::profile::Profile;

#[derive(Deserialize)]
struct Named {
    #[serde(alias = "description", alias = "short_description")]
    name: String,
}

#[derive(Deserialize, PartialEq, Eq)]
struct Registered {
    command: String,
    description: String,
}

/// Registers the profile in every language; the source language also serves those that have none.
///
/// # Errors
/// The first request that failed; try again later, nothing is lost.
pub async fn register(api: &Api, wording: &Wording) -> Result<(), CallError> {
    let mut languages: BTreeMap<String, Locale> = BTreeMap::new();
    // The pseudolocale is nobody’s language.
    for locale in wording.locales().iter().filter(|locale| Locale::ALL.contains(locale)) {
        languages.entry(locale.language().to_owned()).or_insert(*locale);
    }
    languages.insert(String::new(), Locale::SOURCE);
    for (language, locale) in languages {
        Registration { api, language, profile: Profile::of(wording, locale) }.run().await?;
    }
    Ok(())
}

struct Registration<'a> {
    api: &'a Api,
    language: String,
    profile: Profile,
}

macro_rules! say {
    ($this:expr, $get:ident, $set:ident, $setter:ident, $text:expr) => {{
        let known = $this.api.call(&$get::new().language_code($this.language.clone()), Duration::ZERO).await?;
        let known: Option<Named> = serde_json::from_str(known.get()).ok();
        if known.is_none_or(|known| known.name != *$text) {
            let payload = $set::new().$setter($text.clone()).language_code($this.language.clone());
            $this.api.call(&payload, Duration::ZERO).await?;
        }
    }};
}

impl Registration<'_> {
    async fn run(&self) -> Result<(), CallError> {
        say!(self, GetMyName, SetMyName, name, &self.profile.name);
        say!(self, GetMyDescription, SetMyDescription, description, &self.profile.description);
        say!(self, GetMyShortDescription, SetMyShortDescription, short_description, &self.profile.short_description);
        self.commands().await
    }

    async fn commands(&self) -> Result<(), CallError> {
        let known = self.api.call(&GetMyCommands::new().language_code(self.language.clone()), Duration::ZERO).await?;
        let known: Vec<Registered> = serde_json::from_str(known.get()).unwrap_or_default();
        let wanted = self.profile.commands.iter();
        let wanted: Vec<Registered> = wanted
            .map(|(command, description)| Registered { command: (*command).to_owned(), description: description.clone() })
            .collect();
        if known == wanted {
            return Ok(());
        }
        let commands: Vec<BotCommand> =
            wanted.into_iter().map(|known| BotCommand::new(known.command, known.description)).collect();
        let payload = SetMyCommands::new(commands).language_code(self.language.clone());
        self.api.call(&payload, Duration::ZERO).await.map(drop)
    }
}
