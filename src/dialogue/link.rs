//! What a deep link (`https://t.me/<bot>?start=<payload>`) names. It carries no identity: anybody may pass it on.

use crate::domain::{Locale, TopicId};

/// A topic, and the language in which it was shown.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Link {
    /// The topic.
    pub topic: TopicId,
    /// The language.
    pub locale: Option<Locale>,
}

impl Link {
    /// The payload: at most 64 of `A-Za-z0-9_-` (Bot API, deep linking).
    #[must_use]
    pub fn payload(&self) -> String {
        match self.locale {
            Some(locale) => format!("c_{}_{locale}", self.topic),
            None => format!("c_{}", self.topic),
        }
    }

    /// Reads a payload; `None` if it names nothing.
    #[must_use]
    pub fn parse(payload: &str) -> Option<Self> {
        let mut parts = payload.strip_prefix("c_")?.split('_');
        let topic = TopicId::parse(parts.next()?).ok()?;
        Some(Self { topic, locale: parts.next().and_then(Locale::parse) })
    }
}
