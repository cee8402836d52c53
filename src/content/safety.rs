//! Classes of emergency, and what people type in one.

use std::borrow::Cow;
use std::sync::Arc;

use serde::{Deserialize, Serialize};

use crate::domain::Locale;

/// A kind of emergency, the gravest first: of several in one message the first leads.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum SafetyClass {
    /// Danger to life now: chest pain, can't breathe, stroke signs, heavy bleeding, collapse.
    DangerNow,
    /// Suicide or self-harm, plain or veiled, one's own or another's.
    SelfHarm,
    /// Possible sepsis during treatment.
    Sepsis,
    /// Possible pressure on the spinal cord.
    CordCompression,
    /// Being hurt by somebody.
    BeingHurt,
    /// Getting worse in hospital and not heard.
    WorseInHospital,
    /// Stopping treatment without having told the team.
    StoppingTreatment,
}

impl SafetyClass {
    /// All of them, the gravest first.
    pub const ALL: [Self; 7] = [
        Self::DangerNow,
        Self::SelfHarm,
        Self::Sepsis,
        Self::CordCompression,
        Self::BeingHurt,
        Self::WorseInHospital,
        Self::StoppingTreatment,
    ];

    /// Whether answers are offered beside the help: what is asked about these two in general sounds like what is said in need, and
    /// whoever asks must not be left without the answer.
    #[must_use]
    pub fn offers_answers(self) -> bool {
        matches!(self, Self::WorseInHospital | Self::StoppingTreatment)
    }

    /// The id as it stands in file names, buttons and Fluent ids.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::DangerNow => "danger-now",
            Self::SelfHarm => "self-harm",
            Self::Sepsis => "sepsis",
            Self::CordCompression => "cord-compression",
            Self::BeingHurt => "being-hurt",
            Self::WorseInHospital => "worse-in-hospital",
            Self::StoppingTreatment => "stopping-treatment",
        }
    }

    /// Reads an id; `None` if there is no such class.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|class| class.as_str() == text)
    }
}

/// A message that raises an alarm, or must not: what the safety net learns from.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SafetyExample {
    /// The emergency; none if the message only sounds like one.
    pub class: Option<SafetyClass>,
    /// The language.
    pub locale: Locale,
    /// The message; where it is part of the program, it stays there.
    pub text: Cow<'static, str>,
    /// The file it stands in.
    pub file: Arc<str>,
    /// The line it stands on.
    pub line: usize,
}

/// A line of a safety file: words that raise an alarm, or words that must not.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Alarm {
    /// The emergency.
    pub class: SafetyClass,
    /// The language.
    pub locale: Locale,
    /// Words; `…` stands for up to three others, `a|b` for either. Where they are part of the program, they stay there.
    pub pattern: Cow<'static, str>,
    /// Whether these words must not raise the alarm.
    pub trap: bool,
    /// The file it stands in.
    pub file: Arc<str>,
    /// The line it stands on.
    pub line: usize,
}
