//! A newtype for each id.

use std::fmt;
use std::sync::Arc;

use serde::{Deserialize, Serialize};

/// A text that is not an id: ids are 1 to 40 characters of `a-z`, `0-9` and `-`.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("“{0}” is not an id: use 1 to 40 of a-z, 0-9 and hyphens")]
pub struct InvalidId(pub String);

/// Longest id in bytes. A button's data is at most 64 bytes (Bot API, `InlineKeyboardButton`), and it has to hold an id, a text
/// version and a few letters.
const LONGEST_ID: usize = 40;

macro_rules! text_id {
    ($(#[$doc:meta] $name:ident),+ $(,)?) => {$(
        #[$doc]
        #[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
        #[serde(try_from = "String", into = "String")]
        pub struct $name(Arc<str>);

        impl $name {
            /// Reads an id.
            ///
            /// # Errors
            /// [`InvalidId`] if `text` is empty, too long or has other characters than `a-z`, `0-9` and `-`.
            pub fn parse(text: &str) -> Result<Self, InvalidId> {
                let lawful = |byte: u8| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'-';
                if text.is_empty() || text.len() > LONGEST_ID || !text.bytes().all(lawful) {
                    return Err(InvalidId(text.to_owned()));
                }
                Ok(Self(text.into()))
            }

            /// The id as text.
            #[must_use]
            pub fn as_str(&self) -> &str {
                &self.0
            }
        }

        impl TryFrom<String> for $name {
            type Error = InvalidId;
            fn try_from(text: String) -> Result<Self, InvalidId> {
                Self::parse(&text)
            }
        }

        impl From<$name> for String {
            fn from(id: $name) -> Self {
                id.0.as_ref().to_owned()
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str(&self.0)
            }
        }

        impl fmt::Debug for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str(&self.0)
            }
        }
    )+};
}

text_id! {
    /// What we can answer: a topic, whatever the language.
    TopicId,
    /// A text of a topic that holds in some nations.
    VariantId,
    /// A group of the topic menu.
    CategoryId,
    /// A list of things to do or bring.
    ChecklistId,
    /// An item of a checklist.
    ItemId,
    /// A text to say.
    ScriptId,
    /// A reason for a second opinion.
    ReasonId,
    /// A help line.
    HelplineId,
    /// A document that facts come from.
    SourceId,
}

/// A fact: `F` (from the five documents) or `X` (from elsewhere) and three digits.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct FactId(Arc<str>);

impl FactId {
    /// Reads a fact id.
    ///
    /// # Errors
    /// [`InvalidId`] if it is not `F` or `X` and three digits.
    pub fn parse(text: &str) -> Result<Self, InvalidId> {
        match text.as_bytes() {
            [b'F' | b'X', digits @ ..] if digits.len() == 3 && digits.iter().all(u8::is_ascii_digit) => Ok(Self(text.into())),
            _ => Err(InvalidId(text.to_owned())),
        }
    }

    /// The id as text.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// Whether it comes from the five documents, so that some card has to convey it.
    #[must_use]
    pub fn is_required(&self) -> bool {
        self.0.starts_with('F')
    }
}

impl TryFrom<String> for FactId {
    type Error = InvalidId;
    fn try_from(text: String) -> Result<Self, InvalidId> {
        Self::parse(&text)
    }
}

impl From<FactId> for String {
    fn from(id: FactId) -> Self {
        id.0.as_ref().to_owned()
    }
}

impl fmt::Display for FactId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl fmt::Debug for FactId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// Our own number for a chat: the row in the store. It says nothing about who it is, so it may stand in a log.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct PersonId(pub i64);

/// The number that Telegram gives an update. Unique, not always growing.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct UpdateId(pub i64);

/// The number of one of a person's appointments: 1 is their first. It tells nothing outside their own state.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct AppointmentId(pub u32);
