//! When somebody wants to be reminded, and what they are asked about it.

mod change;
mod choices;
mod quiet;
mod talk;

use jiff::Timestamp;
use jiff::civil::DateTime;
use serde::{Deserialize, Serialize};

use crate::domain::{AppointmentId, Lead, QuietHours};

pub(super) use choices::{choices, under_reminder};

/// For which appointments something holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Scope {
    /// For all that have no list of reminders of their own.
    All,
    /// For this one.
    One(AppointmentId),
}

/// What becomes of the records before somebody else can give an opinion (`product.md` §5).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Records {
    /// They are sent: have they arrived?
    Arrived,
    /// The patient brings copies.
    Bring,
    /// It differs: ask.
    Ask,
}

impl Records {
    /// All of them.
    pub const ALL: [Self; 3] = [Self::Arrived, Self::Bring, Self::Ask];

    /// The id as it stands in Fluent ids.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Arrived => "arrived",
            Self::Bring => "bring",
            Self::Ask => "ask",
        }
    }
}

/// How a second appointment went.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Outcome {
    /// Both doctors say the same.
    Same,
    /// They differ.
    Different,
    /// The person isn't sure.
    NotSure,
    /// It was no second opinion.
    SomethingElse,
}

impl Outcome {
    /// All of them.
    pub const ALL: [Self; 4] = [Self::Same, Self::Different, Self::NotSure, Self::SomethingElse];

    /// The id as it stands in buttons and Fluent ids.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Same => "same",
            Self::Different => "different",
            Self::NotSure => "not-sure",
            Self::SomethingElse => "something-else",
        }
    }

    /// The topic that it leads to, if it leads to one.
    pub(super) fn topic(self) -> Option<&'static str> {
        match self {
            Self::Same => Some("if-they-agree"),
            Self::Different => Some("if-they-disagree"),
            Self::NotSure => Some("did-not-understand"),
            Self::SomethingElse => None,
        }
    }
}

/// What a button about reminders does.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum ReminderButton {
    /// The list of reminders.
    Show(Scope),
    /// Switch one on.
    On(Scope, Lead),
    /// Switch one off.
    Off(Scope, Lead),
    /// Which one is to come at another time?
    Choose(Scope),
    /// Have this one come at another time.
    Move(Scope, Lead),
    /// Add one.
    Add(Scope),
    /// Switch all off.
    None(Scope),
    /// Go back to the usual ones or, for one appointment, to those of all.
    Usual(Scope),
    /// Choose the hours in which none comes.
    Hours,
    /// None in these hours.
    Quiet(QuietHours),
    /// How it went.
    Went(Outcome),
}

/// What is said about when to be reminded. Stored until Telegram has it, so a variant may be added but never renamed or taken away.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "reminders", rename_all = "kebab-case")]
pub enum ReminderReply {
    /// The list of reminders, and when the next ones come.
    List {
        /// For which appointments.
        scope: Scope,
        /// Those that are on.
        leads: Vec<Lead>,
        /// Whether an appointment has a list of its own.
        own: bool,
        /// When none comes.
        quiet: QuietHours,
        /// The next ones, the first one first.
        coming: Vec<Coming>,
        /// Whether something was just changed.
        changed: bool,
        /// When the one appointment begins.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        starts: Option<DateTime>,
        /// The IANA name of the person's own zone, if it is known: where it differs, the zone is told.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        own_zone: Option<String>,
    },
    /// Which one is to come at another time?
    Choose {
        /// For which appointments.
        scope: Scope,
        /// Those that are on.
        leads: Vec<Lead>,
        /// When the one appointment begins.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        starts: Option<DateTime>,
    },
    /// When is it to come?
    AskLead {
        /// For which appointments.
        scope: Scope,
        /// The one that is to come at another time; none if it is another one.
        moved: Option<Lead>,
        /// When the one appointment begins.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        starts: Option<DateTime>,
    },
    /// What was typed can't be kept as a reminder.
    LeadUnclear {
        /// For which appointments.
        scope: Scope,
        /// Why.
        fault: LeadFault,
    },
    /// In which hours is none to come?
    AskHours {
        /// The hours now.
        quiet: QuietHours,
    },
}

/// Why something can't be kept as a reminder.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum LeadFault {
    /// It would not come before the start.
    NotBefore,
    /// The day itself was said, without a time.
    NoTime,
    /// A time of day was said, which only makes sense for one appointment.
    TimeOfDay,
    /// There are enough already.
    TooMany,
}

/// A reminder that is planned.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Coming {
    /// When.
    pub due: Timestamp,
    /// The IANA name of the zone of the appointment's place.
    pub zone: String,
}

/// What we are in the middle of about reminders.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum ReminderStep {
    /// We asked when one is to come instead, or when another one is to come.
    EnteringLead {
        /// For which appointments.
        scope: Scope,
        /// The one that is to come at another time.
        moved: Option<Lead>,
    },
    /// We asked for the hours in which none is to come.
    EnteringHours,
}
