//! Where a person stands.

use serde::{Deserialize, Serialize};

use super::{AgendaStep, Button, Consent, ListStep, Preparation};
use crate::domain::{Agenda, Jurisdiction, Locale, Role, TopicId};

/// What we remember about a person. Small on purpose: nothing that was asked is kept.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct State {
    /// The language that we speak with them.
    pub locale: Locale,
    /// Their nation, once they have told us.
    pub jurisdiction: Option<Jurisdiction>,
    /// Who they are, once they have told us.
    pub role: Option<Role>,
    /// What we are in the middle of.
    pub step: Step,
    /// The card that they saw last, so that "and how long does that take?" makes sense.
    pub last_topic: Option<TopicId>,
    /// What a typed number or word means: the choices under our last message.
    pub choices: Vec<Button>,
    /// How many of them, the first ones, show a number; a number means none of the others. `None`: saved before this was kept.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub numbered: Option<usize>,
    /// How many numbers come before the first of them: those of earlier pages.
    #[serde(default, skip_serializing_if = "is_default")]
    pub numbers_skipped: usize,
    /// Whether a relative has seen that consent comes first.
    pub consent_shown: bool,
    /// The text that they judged last, so that two taps count once.
    pub judged: Option<String>,
    /// The languages of which they know that nobody has checked the words yet.
    #[serde(default, skip_serializing_if = "is_default")]
    pub drafts_told: Vec<Locale>,
    /// The languages that we offered because they wrote in them.
    #[serde(default, skip_serializing_if = "is_default")]
    pub languages_offered: Vec<Locale>,
    /// The number that their hospital gave them for urgent calls, as they typed it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub own_number: Option<String>,
    /// What they said about keeping things that tell of their health; `None`: not asked yet.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub consent: Option<Consent>,
    /// Their appointments, and when they want to be reminded.
    #[serde(default, skip_serializing_if = "is_default")]
    pub agenda: Agenda,
    /// Their checklists.
    #[serde(default, skip_serializing_if = "is_default")]
    pub preparation: Preparation,
}

/// What nobody has touched is not written.
pub(super) fn is_default<T: Default + PartialEq>(kept: &T) -> bool {
    *kept == T::default()
}

/// What we are in the middle of.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Step {
    /// Nothing has been said yet.
    New,
    /// Nothing: anything may come.
    Home,
    /// We asked something about the person.
    Asking {
        /// What we asked.
        ask: Ask,
        /// Why, and so what comes next.
        flow: Flow,
        /// The card that is shown after that.
        then: Option<TopicId>,
    },
    /// We asked for their hospital's number.
    EnteringNumber,
    /// We asked whether things about their health may be kept.
    Consenting {
        /// What is done after a yes.
        then: Box<Button>,
    },
    /// Something about appointments.
    Agenda(AgendaStep),
    /// Something about checklists.
    List(ListStep),
}

/// What we ask about a person.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum Ask {
    /// Their language.
    Language,
    /// Their nation.
    Nation,
    /// Who they are.
    Role,
}

/// Why we ask.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum Flow {
    /// At the start: language, then nation, then role.
    Setup,
    /// They wanted to change it.
    Settings,
    /// A question can't be answered without it.
    Question,
}

impl State {
    /// Somebody who has just arrived.
    #[must_use]
    pub fn fresh(locale: Locale) -> Self {
        Self {
            locale,
            jurisdiction: None,
            role: None,
            step: Step::New,
            last_topic: None,
            choices: Vec::new(),
            numbered: Some(0),
            numbers_skipped: 0,
            consent_shown: false,
            judged: None,
            drafts_told: Vec::new(),
            languages_offered: Vec::new(),
            own_number: None,
            consent: None,
            agenda: Agenda::default(),
            preparation: Preparation::default(),
        }
    }
}
