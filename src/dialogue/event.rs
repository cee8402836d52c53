//! What a person, Telegram or a timer did, in our words.

use super::{Button, Link};

/// Something that happened.
#[derive(Clone, Debug, PartialEq)]
pub enum Event {
    /// `/start`, with the link that was followed, if any.
    Started {
        /// What the link names.
        link: Option<Link>,
    },
    /// A command that we know.
    CommandGiven(Command),
    /// A command that we don't know.
    UnknownCommandGiven,
    /// A command with words after it: an emergency may be in them.
    CommandWithWords {
        /// What the command means.
        command: Box<Event>,
        /// The words.
        words: String,
    },
    /// A text.
    TextSent {
        /// The text.
        text: String,
        /// How it came.
        manner: Manner,
    },
    /// Something that isn't a text.
    AttachmentSent {
        /// What it is.
        kind: Attachment,
        /// The words with it.
        caption: Option<String>,
    },
    /// A calendar file.
    CalendarSent {
        /// What is in it, as it came: it may be anything.
        content: Result<Vec<u8>, FileTrouble>,
        /// The words with it.
        caption: Option<String>,
    },
    /// A button under one of our messages.
    ButtonPressed(Button),
    /// A button that we can't read any more, or never sent.
    UnknownButtonPressed,
    /// A group or channel in which we were spoken to.
    AddressedInGroup,
    /// The person blocked the bot, or it was taken out of a group.
    BotBlocked,
    /// The person unblocked the bot.
    BotUnblocked,
    /// Something that was planned for now is due.
    TimeCame,
    /// The rules of the time zones have changed: what is planned may fall on other moments.
    ZonesRenewed,
    /// An update that nobody waits on an answer to.
    NothingToAnswer,
    /// An earlier event could not be handled after several tries.
    HandlingFailed,
}

/// How a text came.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Manner {
    /// Typed.
    Typed,
    /// An earlier message, changed.
    Edited,
    /// Passed on from another chat; never acts as a command or a choice.
    Forwarded,
}

/// Why a file that a person sent can't be looked at.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FileTrouble {
    /// It is larger than any file of its kind needs to be.
    TooLarge,
    /// It couldn't be fetched.
    NotFetched,
}

/// A command that is registered with Telegram.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Command {
    /// `/help`
    Help,
    /// `/topics`
    Topics,
    /// `/appointment`
    Appointment,
    /// `/appointments`
    Appointments,
    /// `/checklists`
    Checklists,
    /// `/settings`
    Settings,
    /// `/language`
    Language,
    /// `/cancel`
    Cancel,
    /// `/about`
    About,
    /// `/privacy`
    Privacy,
    /// `/mydata`
    MyData,
    /// `/delete`
    Delete,
    /// `/stop`
    Stop,
}

impl Command {
    /// All of them, in the order of the menu.
    pub const ALL: [Self; 13] = [
        Self::Topics,
        Self::Checklists,
        Self::Appointment,
        Self::Appointments,
        Self::Help,
        Self::Settings,
        Self::Language,
        Self::Cancel,
        Self::About,
        Self::Privacy,
        Self::MyData,
        Self::Delete,
        Self::Stop,
    ];

    /// The word after the slash.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Help => "help",
            Self::Topics => "topics",
            Self::Appointment => "appointment",
            Self::Appointments => "appointments",
            Self::Checklists => "checklists",
            Self::Settings => "settings",
            Self::Language => "language",
            Self::Cancel => "cancel",
            Self::About => "about",
            Self::Privacy => "privacy",
            Self::MyData => "mydata",
            Self::Delete => "delete",
            Self::Stop => "stop",
        }
    }

    /// Reads the word after the slash; `None` if there is no such command.
    #[must_use]
    pub fn parse(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|command| command.as_str() == word)
    }
}

/// A message that isn't a text.
#[derive(Clone, Copy, Debug, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Attachment {
    /// Voice or audio, or a round video: somebody may be telling us something urgent.
    Voice,
    /// A photo or video.
    Photo,
    /// A sticker or animation.
    Sticker,
    /// A place.
    Location,
    /// Somebody's contact.
    Contact,
    /// A file.
    Document,
    /// Anything else.
    Other,
}

impl Attachment {
    /// All of them.
    pub const ALL: [Self; 7] =
        [Self::Voice, Self::Photo, Self::Sticker, Self::Location, Self::Contact, Self::Document, Self::Other];

    /// The id as it stands in Fluent ids.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Voice => "voice",
            Self::Photo => "photo",
            Self::Sticker => "sticker",
            Self::Location => "location",
            Self::Contact => "contact",
            Self::Document => "document",
            Self::Other => "other",
        }
    }
}
