//! What we are in the middle of about appointments.

use serde::{Deserialize, Serialize};

use super::{ReminderStep, Slot, TextField};
use crate::calendar::Found;
use crate::domain::AppointmentId;

/// What we are in the middle of about appointments. Only somebody who agreed that things are kept stands here.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum AgendaStep {
    /// We asked for the nation, to know the time zone.
    Nation {
        /// What comes after it.
        next: Next,
    },
    /// We asked for the time zone.
    Zone {
        /// What comes after it.
        next: Next,
    },
    /// We asked for day and time.
    Moment {
        /// What is being entered.
        entry: Entry,
        /// What is known of them.
        known: Option<Slot>,
    },
    /// We asked for words about an appointment.
    Text {
        /// The appointment.
        id: AppointmentId,
        /// What about it.
        field: TextField,
    },
    /// Something about reminders.
    Remind(ReminderStep),
    /// We asked which event of a calendar file is to be kept.
    File {
        /// The events that lie ahead, nearest first.
        found: Vec<Found>,
    },
}

/// A day and time being entered.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Entry {
    /// The appointment that is moved; `None`: a new one.
    pub of: Option<AppointmentId>,
    /// The IANA name of the zone of its place, if it isn't the person's.
    pub zone: Option<String>,
    /// Where it is, from a calendar file.
    pub place: Option<String>,
}

/// What comes after the time zone is known.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Next {
    /// Day and time.
    Moment {
        /// What is being entered.
        entry: Entry,
        /// What was said about it.
        said: Option<Said>,
    },
    /// The events of a calendar file.
    File {
        /// The events that lie ahead, nearest first.
        found: Vec<Found>,
    },
    /// What holds for all appointments.
    Settings,
}

/// What a person said about day and time before we could read it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Said {
    /// In words.
    Text(String),
    /// Read already, but for the zone.
    Slot(Slot),
}
