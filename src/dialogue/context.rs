//! What a transition may look at.

use super::Choice;
use crate::content::Catalogue;
use crate::domain::{Locale, TopicId, VariantId};
use crate::matcher::{Matcher, SafetyNet};

/// What a transition may look at. It holds no clock: the present is a value.
#[derive(Clone, Copy)]
pub struct Context<'a> {
    /// The language that Telegram's `language_code` suggests.
    pub suggested: Locale,
    /// What we can answer.
    pub catalogue: &'a Catalogue,
    /// Finds the topic of a question.
    pub matcher: &'a dyn Matcher,
    /// Hears emergencies.
    pub safety: &'a SafetyNet,
    /// How choices read.
    pub words: &'a dyn Words,
}

/// How choices read; implemented by `render`.
pub trait Words: Send + Sync {
    /// The languages whose words exist.
    fn locales(&self) -> &[Locale];
    /// What stands on a choice.
    fn label(&self, locale: Locale, choice: &Choice) -> String;
    /// The version of a card's text: it changes when the text does.
    fn version(&self, locale: Locale, topic: &TopicId, variant: &VariantId) -> String;
}
