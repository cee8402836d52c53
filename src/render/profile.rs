//! What Telegram shows about the bot: name, descriptions, commands.

use super::message_id::{START_COMMAND, command};
use super::{MessageId, Wording};
use crate::dialogue::Command;
use crate::domain::Locale;

/// Limits in characters (Bot API: `setMyName`, `setMyShortDescription`, `setMyDescription`, `BotCommand`).
pub const LONGEST_NAME: usize = 64;
/// See [`LONGEST_NAME`].
pub const LONGEST_SHORT_DESCRIPTION: usize = 120;
/// See [`LONGEST_NAME`].
pub const LONGEST_DESCRIPTION: usize = 512;
/// See [`LONGEST_NAME`].
pub const LONGEST_COMMAND_DESCRIPTION: usize = 256;

/// What Telegram shows about the bot in one language.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Profile {
    /// Its name.
    pub name: String,
    /// Shown in an empty chat.
    pub description: String,
    /// Shown on its page and when it is shared.
    pub short_description: String,
    /// Command and what it does.
    pub commands: Vec<(&'static str, String)>,
}

impl Profile {
    /// The profile in one language.
    #[must_use]
    pub fn of(wording: &Wording, locale: Locale) -> Self {
        let commands = Command::ALL.map(|known| (known.as_str(), wording.say_id(locale, &command(known))));
        Self {
            name: wording.say(locale, MessageId::ProfileName, &[]),
            description: wording.say(locale, MessageId::ProfileDescription, &[]),
            short_description: wording.say(locale, MessageId::ProfileShortDescription, &[]),
            commands: std::iter::once(("start", wording.say_id(locale, START_COMMAND))).chain(commands).collect(),
        }
    }
}
