//! Everything that is kept about a person, as they may see it and take it along.

use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use serde_json::Value;

use super::Consent;
use crate::dialogue::state::is_default;
use crate::dialogue::{Preparation, State, Step};
use crate::domain::{Agenda, Appointment, Jurisdiction, Lead, Locale, QuietHours, Role, TopicId};

/// Everything that is kept about a person. Its saved form is also the file that they get, so its keys stay; a new one needs a
/// default.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Kept {
    /// When this was put together.
    pub made: Timestamp,
    /// The language that we speak with them.
    pub language: Locale,
    /// Their nation.
    pub nation: Option<Jurisdiction>,
    /// Who they are.
    pub role: Option<Role>,
    /// The number of their hospital, as they typed it.
    pub hospital_number: Option<String>,
    /// What they said about keeping things that tell of their health; nothing if they were never asked.
    pub consent: Option<Consent>,
    /// Their appointments.
    pub appointments: Vec<Appointment>,
    /// The IANA name of their zone.
    pub zone: Option<String>,
    /// When no reminder may come.
    pub quiet_hours: QuietHours,
    /// The reminders of every appointment that has no list of its own.
    pub reminders: Vec<Lead>,
    /// The number that was given to an appointment last.
    pub last_appointment_id: u32,
    /// What makes the names of their calendar files unlike anybody else's.
    pub calendar_seed: u64,
    /// Their checklists.
    pub preparation: Preparation,
    /// What they are in the middle of, with what they have typed for it so far.
    pub unfinished: Option<Value>,
    /// The answer that they saw last.
    pub last_answer: Option<TopicId>,
    /// Whether a relative has seen that the patient must agree.
    pub read_that_patient_must_agree: bool,
    /// The languages of which they read that nobody has checked the words yet.
    #[serde(default, skip_serializing_if = "is_default")]
    pub read_that_words_are_a_draft: Vec<Locale>,
    /// The languages that they were offered because they wrote in them.
    #[serde(default, skip_serializing_if = "is_default")]
    pub languages_offered: Vec<Locale>,
    /// The version of the text that they judged last.
    pub last_judged_text: Option<String>,
    /// How many choices stand under our last message.
    pub choices_under_last_message: usize,
    /// How many of them show a number.
    pub numbers_under_last_message: Option<usize>,
    /// How many numbers come before them, on earlier pages.
    #[serde(default, skip_serializing_if = "is_default")]
    pub numbers_before_them: usize,
}

impl Kept {
    /// What is kept now. Each field is named, so that a new one can't be forgotten.
    #[must_use]
    pub fn of(state: &State, now: Timestamp) -> Self {
        let State {
            locale,
            jurisdiction,
            role,
            step,
            last_topic,
            choices,
            numbered,
            numbers_skipped,
            consent_shown,
            judged,
            drafts_told,
            languages_offered,
            own_number,
            consent,
            agenda: Agenda { appointments, last_id, zone, quiet, leads, seed },
            preparation,
        } = state.clone();
        Self {
            made: now,
            language: locale,
            nation: jurisdiction,
            role,
            hospital_number: own_number,
            consent,
            appointments,
            zone,
            quiet_hours: quiet,
            reminders: leads,
            last_appointment_id: last_id,
            calendar_seed: seed,
            preparation,
            unfinished: unfinished(&step),
            last_answer: last_topic,
            read_that_patient_must_agree: consent_shown,
            read_that_words_are_a_draft: drafts_told,
            languages_offered,
            last_judged_text: judged,
            // They stand in the chat, but for one that offers help: it names the emergency that there may be, until the next answer.
            choices_under_last_message: choices.len(),
            numbers_under_last_message: numbered,
            numbers_before_them: numbers_skipped,
        }
    }

    /// The file.
    #[must_use]
    pub fn json(&self) -> Vec<u8> {
        // String keys only and no custom serialisers: this can't fail.
        let mut json = serde_json::to_vec_pretty(self).unwrap_or_default();
        json.push(b'\n');
        json
    }
}

fn unfinished(step: &Step) -> Option<Value> {
    let named = |name: &str| Some(Value::from(name));
    match step {
        Step::New | Step::Home => None,
        Step::Asking { ask, .. } => serde_json::to_value(ask).ok(),
        Step::EnteringNumber => named("hospital-number"),
        Step::Consenting { .. } => named("consent"),
        Step::Agenda(step) => serde_json::to_value(step).ok(),
        Step::List(step) => serde_json::to_value(step).ok(),
    }
}
