//! What a transition may look at.

use jiff::Timestamp;

use super::Choice;
use crate::content::Catalogue;
use crate::dates::Lexicon;
use crate::domain::{Locale, TopicId, VariantId};
use crate::matcher::{Matcher, SafetyNet};

/// What a transition may look at. It holds no clock: the present is a value, and so is chance.
#[derive(Clone, Copy)]
pub struct Context<'a> {
    /// The present.
    pub now: Timestamp,
    /// A number by chance, another one each time; 0 if there is none to be had.
    pub chance: u64,
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

/// What people say in words of their own.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Phrases {
    /// That they have an appointment.
    Appointment,
    /// That they want to see their appointments.
    Appointments,
    /// That everything is to stop.
    Stop,
}

/// How choices read; implemented by `render`.
pub trait Words: Send + Sync {
    /// The languages whose words exist.
    fn locales(&self) -> &[Locale];
    /// Whether a person who speaks the language has yet to check its words.
    fn is_draft(&self, locale: Locale) -> bool;
    /// How days and times are written there.
    fn lexicon(&self, locale: Locale) -> &Lexicon;
    /// The first day of the week there, 1 for Monday to 7.
    fn first_weekday(&self, locale: Locale) -> i8;
    /// How people there say something: phrases with | between them.
    fn phrases(&self, locale: Locale, phrases: Phrases) -> String;
    /// What stands on a choice.
    fn label(&self, locale: Locale, choice: &Choice) -> String;
    /// The version of a card's text: it changes when the text does.
    fn version(&self, locale: Locale, topic: &TopicId, variant: &VariantId) -> String;
}
