//! What the safety net learns from: the examples, and every question that is none of them.

use super::learned::Lesson;
use crate::content::Catalogue;
use crate::content::catalogue::{DeclineKind, Meaning};

/// Topics whose questions may be emergencies themselves.
const MAY_BE_ALARMS: [&str; 2] = ["stopping-treatment", "martha-rule"];

/// All lessons of a catalogue, in a fixed order.
#[must_use]
pub fn lessons(catalogue: &Catalogue) -> Vec<Lesson<'_>> {
    let examples =
        catalogue.safety_examples().iter().map(|example| Lesson { text: &example.text, class: example.class, near: true });
    let ordinary = catalogue.utterances().iter().filter(|utterance| match &utterance.meaning {
        Meaning::Topic(topic) => !MAY_BE_ALARMS.contains(&topic.as_str()),
        // What people ask of a doctor is often an emergency itself.
        Meaning::Declined(DeclineKind::MedicalAdvice) => false,
        Meaning::Declined(_) | Meaning::Smalltalk(_) => true,
    });
    let ordinary = ordinary.map(|utterance| Lesson { text: &utterance.text, class: None, near: false });
    examples.chain(ordinary).collect()
}
