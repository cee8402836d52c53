//! Help lines: the only numbers that the bot ever gives.

use jiff::civil::{Time, Weekday};
use jiff::{Timestamp, tz::TimeZone};

use crate::domain::{FactId, HelplineId, Jurisdiction};

/// What a line is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, serde::Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum HelplineKind {
    /// A life is in danger now.
    Emergency,
    /// A crisis of the mind.
    Crisis,
    /// Urgent but not life-threatening.
    HealthAdvice,
    /// Support with cancer.
    Cancer,
    /// Rights, complaints, general advice.
    Advice,
}

/// A stretch of opening hours on some days, in the line's own zone.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Opening {
    /// The days.
    pub days: Vec<Weekday>,
    /// From this time on.
    pub open: Time,
    /// Until before this time, on the same day.
    pub close: Time,
}

/// When a line answers.
#[derive(Clone, Debug, PartialEq)]
pub enum Hours {
    /// Day and night.
    Always,
    /// No source says.
    Unknown,
    /// At these times, in this zone.
    At(Vec<Opening>, TimeZone),
}

/// A help line.
#[derive(Clone, Debug)]
pub struct Helpline {
    /// Its id; its name is the Fluent message `helpline-<id>`.
    pub id: HelplineId,
    /// The number as it is shown.
    pub number: String,
    /// An e-mail address, if it has one.
    pub email: Option<String>,
    /// What it is for.
    pub kind: HelplineKind,
    /// The nations that it serves.
    pub nations: Vec<Jurisdiction>,
    /// When it answers.
    pub hours: Hours,
    /// Where the number comes from.
    pub facts: Vec<FactId>,
    /// The day on which it was last held against its source.
    pub checked: jiff::civil::Date,
    /// Whether the source is weak, so that somebody should call before it is relied on.
    pub confirm: bool,
}

impl Helpline {
    /// Whether somebody answers at `now`; `None` if no source says when they do.
    #[must_use]
    pub fn is_open(&self, now: Timestamp) -> Option<bool> {
        match &self.hours {
            Hours::Always => Some(true),
            Hours::Unknown => None,
            Hours::At(openings, zone) => {
                let local = now.to_zoned(zone.clone());
                let (day, time) = (local.weekday(), local.time());
                Some(openings.iter().any(|o| o.days.contains(&day) && o.open <= time && time < o.close))
            }
        }
    }
}
