//! Buttons about appointments.

use jiff::civil::{Date, DateTime};
use serde::{Deserialize, Serialize};

use super::{ReminderButton, Slot, TextField};
use crate::domain::{AppointmentId, AppointmentKind};

/// What a button about appointments does. `of` is the appointment whose time is being changed; `None`: a new one is being entered.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum AgendaButton {
    /// The list of appointments.
    List,
    /// Enter a new one.
    New,
    /// Enter a new one at a time that was read before the person was asked whether it may be kept.
    Begin(Slot),
    /// Choose this day or time.
    When {
        /// The appointment.
        of: Option<AppointmentId>,
        /// The day and time as far as they are known.
        slot: Slot,
    },
    /// Choose another day or time.
    Other {
        /// The appointment.
        of: Option<AppointmentId>,
    },
    /// Choose a day from a calendar.
    Calendar {
        /// The appointment.
        of: Option<AppointmentId>,
    },
    /// Show another month of the calendar.
    Month {
        /// The appointment.
        of: Option<AppointmentId>,
        /// First day of the month.
        first: Date,
        /// Whether it comes after the month that is shown.
        later: bool,
    },
    /// A place in the calendar that is no day to choose; it shows the same month again.
    Cell {
        /// The appointment.
        of: Option<AppointmentId>,
        /// First day of the month.
        first: Date,
        /// The weekday that it names, 1 for Monday to 7; 0 if it is empty.
        weekday: i8,
    },
    /// Choose an hour; the minutes are asked next.
    Hour {
        /// The appointment.
        of: Option<AppointmentId>,
        /// The hour with its day.
        at: DateTime,
    },
    /// Show an appointment. Its start makes the button readable.
    Open {
        /// The appointment.
        id: AppointmentId,
        /// When it began when the button was made.
        starts: DateTime,
    },
    /// Choose another day and time for an appointment.
    Change(AppointmentId),
    /// Say what an appointment is for.
    AskKind(AppointmentId),
    /// It is for this.
    Kind {
        /// The appointment.
        id: AppointmentId,
        /// What it is for; `None`: the person doesn't want to say.
        kind: Option<AppointmentKind>,
    },
    /// Write something about an appointment.
    Ask {
        /// The appointment.
        id: AppointmentId,
        /// What.
        field: TextField,
    },
    /// Take it away again.
    Clear {
        /// The appointment.
        id: AppointmentId,
        /// What.
        field: TextField,
    },
    /// Get the calendar file.
    File(AppointmentId),
    /// See and change the reminders.
    Reminders(AppointmentId),
    /// Cancel an appointment, or take a past one away; asks first.
    Cancel(AppointmentId),
    /// Really.
    CancelSure(AppointmentId),
    /// That is all.
    Done,
    /// What holds for all appointments.
    Settings,
    /// Choose another time zone.
    ChangeZone,
    /// This time zone, by its IANA name.
    Zone(String),
    /// About reminders.
    Remind(ReminderButton),
    /// Send a calendar file.
    SendFile,
    /// Keep this event of the calendar file.
    Take {
        /// Its place in the file's list, from 0.
        index: u8,
        /// When it begins.
        slot: Slot,
    },
}
