//! A day and a time as far as they are known, small enough for a button.

use jiff::ToSpan as _;
use jiff::civil::{Date, Time};
use serde::{Deserialize, Serialize};

use crate::dates::{TimeOfDay, When};
use crate::domain::{Appointment, Fold};

/// A day and a time as far as they are known.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct Slot {
    /// The day, if it is known.
    pub day: Option<Date>,
    /// The time as far as it is known.
    pub clock: TimeOfDay,
    /// Which of two equal wall times is meant, if that was asked.
    pub fold: Option<Fold>,
}

impl Slot {
    /// A day without a time.
    #[must_use]
    pub fn day(day: Date) -> Self {
        Self::from(When { day, clock: TimeOfDay::Unsaid })
    }

    /// A time without a day.
    #[must_use]
    pub fn time(time: Time) -> Self {
        Self { day: None, clock: TimeOfDay::At(time), fold: None }
    }

    /// When an appointment begins.
    #[must_use]
    pub fn of(appointment: &Appointment) -> Self {
        let (day, time) = (appointment.starts.date(), appointment.starts.time());
        Self { day: Some(day), clock: TimeOfDay::At(time), fold: None }
    }

    /// With what was known before in the place of what this one leaves open.
    #[must_use]
    pub(super) fn or(self, known: Option<Self>) -> Self {
        let Some(known) = known else { return self };
        let clock = if self.clock == TimeOfDay::Unsaid { known.clock } else { self.clock };
        Self { day: self.day.or(known.day), clock, ..self }
    }

    /// The same day at both times that a time without its half of the day can mean.
    pub(super) fn halves(self) -> Vec<Self> {
        match self.clock {
            TimeOfDay::Either(morning) => likelier_first(morning, morning.saturating_add(12.hours()))
                .map(|time| Self { clock: TimeOfDay::At(time), ..self })
                .to_vec(),
            TimeOfDay::Unsaid | TimeOfDay::At(_) => vec![self],
        }
    }
}

/// The first hour at which a clinic may see somebody in the morning.
const CLINIC_OPENS: i8 = 7;

/// A time in the morning and the one twelve hours later, in the order in which people are likelier to mean them.
pub(super) fn likelier_first(morning: Time, evening: Time) -> [Time; 2] {
    if morning.hour() < CLINIC_OPENS { [evening, morning] } else { [morning, evening] }
}

impl From<When> for Slot {
    fn from(When { day, clock }: When) -> Self {
        Self { day: Some(day), clock, fold: None }
    }
}

/// What a person can write about an appointment in their own words.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum TextField {
    /// Where it is.
    Place,
    /// Who comes along.
    Companion,
    /// Anything else.
    Note,
}

impl TextField {
    /// All of them.
    pub const ALL: [Self; 3] = [Self::Place, Self::Companion, Self::Note];

    /// The id as it stands in buttons and Fluent ids.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Place => "place",
            Self::Companion => "companion",
            Self::Note => "note",
        }
    }

    /// Reads the id; `None` if there is no such field.
    #[must_use]
    pub fn parse(id: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|field| field.as_str() == id)
    }

    /// The words that are kept.
    #[must_use]
    pub fn of(self, appointment: &Appointment) -> Option<&str> {
        match self {
            Self::Place => appointment.place.as_deref(),
            Self::Companion => appointment.companion.as_deref(),
            Self::Note => appointment.note.as_deref(),
        }
    }

    /// Keeps other words.
    pub(super) fn set(self, appointment: &mut Appointment, text: Option<String>) {
        match self {
            Self::Place => appointment.place = text,
            Self::Companion => appointment.companion = text,
            Self::Note => appointment.note = text,
        }
    }
}
