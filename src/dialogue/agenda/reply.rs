//! What is said about appointments.

use jiff::civil::{Date, DateTime};
use serde::{Deserialize, Serialize};

use super::{Records, ReminderReply, Slot, TextField};
use crate::domain::{Appointment, AppointmentId, AppointmentKind, Fold, Lead};

/// What is said about appointments and reminders. Stored until Telegram has it, so a variant may be added but never renamed or taken
/// away.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "agenda", rename_all = "kebab-case")]
pub enum AgendaReply {
    /// The list of appointments.
    List {
        /// Those that lie ahead, the nearest first.
        ahead: Vec<Appointment>,
        /// Those that are over, the last one first.
        past: Vec<Appointment>,
        /// The IANA name of the person's own zone, if it is known: where it differs, the zone is told.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        own_zone: Option<String>,
    },
    /// No more can be kept.
    Full,
    /// When is it?
    AskMoment {
        /// The appointment that is moved; `None`: a new one.
        of: Option<AppointmentId>,
        /// The time that is known already: only the day is asked.
        time: Option<jiff::civil::Time>,
    },
    /// A date came, and nothing else: is it an appointment?
    AskRemind {
        /// The day, and the time if it was said.
        slot: Slot,
    },
    /// What was typed has no day in it.
    MomentUnclear {
        /// The appointment that is moved; `None`: a new one.
        of: Option<AppointmentId>,
    },
    /// A month to choose a day from.
    Month {
        /// The appointment that is moved; `None`: a new one.
        of: Option<AppointmentId>,
        /// First day of the month.
        first: Date,
        /// Today, where the appointment is.
        today: Date,
        /// First day of the week there, 1 for Monday to 7.
        week_begins: i8,
        /// Whether a place was tapped that is no day to choose.
        #[serde(default, skip_serializing_if = "std::ops::Not::not")]
        missed: bool,
    },
    /// At what time?
    AskTime {
        /// The appointment that is moved; `None`: a new one.
        of: Option<AppointmentId>,
        /// The day.
        day: Date,
        /// What the clock shows now, where the appointment is.
        now: DateTime,
    },
    /// At which minute of this hour?
    AskMinute {
        /// The appointment that is moved; `None`: a new one.
        of: Option<AppointmentId>,
        /// The hour with its day.
        at: DateTime,
        /// What the clock shows now, where the appointment is.
        now: DateTime,
    },
    /// Which of these? What was said is not clear, or can't be.
    Which {
        /// The appointment that is moved; `None`: a new one.
        of: Option<AppointmentId>,
        /// Why it is asked.
        why: Why,
        /// What was said, if it matters.
        said: Option<Slot>,
        /// What can be chosen.
        slots: Vec<Slot>,
    },
    /// Where do you have your care? It tells the time zone.
    AskNation,
    /// Which time zone?
    AskZone {
        /// Why it is asked.
        why: ZoneAsk,
        /// The IANA names of those that stand on buttons.
        zones: Vec<String>,
    },
    /// An appointment with all that is known about it.
    Page {
        /// What has just happened to it.
        news: News,
        /// The appointment.
        appointment: Appointment,
        /// When reminders will come, by the clocks of its place.
        reminders: Vec<DateTime>,
        /// Whether it is over.
        past: bool,
        /// The IANA name of the person's own zone, if it is known: where it differs, the zone is told.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        own_zone: Option<String>,
    },
    /// What is it for?
    AskKind {
        /// The appointment.
        appointment: Appointment,
    },
    /// Words about an appointment, please.
    AskText {
        /// The appointment.
        appointment: Appointment,
        /// What about it.
        field: TextField,
        /// Whether what was typed was too long.
        too_long: bool,
    },
    /// The calendar file.
    File {
        /// The appointment.
        appointment: Appointment,
        /// The same for the same appointment each time.
        uid: String,
        /// Whether the appointment was cancelled.
        cancelled: bool,
        /// Whether a file of it was sent before.
        again: bool,
    },
    /// A reminder. It holds no words: how far off the appointment is, is told when it goes out.
    Reminder {
        /// The appointment.
        appointment: AppointmentId,
        /// Which reminder it is.
        lead: Lead,
        /// What a clock at its place shows when it begins.
        starts: DateTime,
        /// The IANA name of the zone of its place.
        zone: String,
        /// Which of two equal wall times is meant.
        #[serde(default)]
        fold: Fold,
        /// What it is for.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        kind: Option<AppointmentKind>,
        /// Where it is, in the person's words.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        place: Option<String>,
        /// What is asked about records.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        records: Option<Records>,
        /// How many items of the checklist for preparing are open.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        open: Option<u32>,
    },
    /// About when to be reminded.
    Remind(ReminderReply),
    /// Really cancel it?
    AskCancel {
        /// The appointment.
        appointment: Appointment,
        /// Whether it is over.
        past: bool,
        /// The IANA name of the person's own zone, if it is known: where it differs, the zone is told.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        own_zone: Option<String>,
    },
    /// It is gone.
    Gone {
        /// When it was.
        starts: DateTime,
        /// Whether it was over.
        past: bool,
    },
    /// What holds for all appointments.
    Settings {
        /// The IANA name of the person's time zone, if it is known.
        zone: Option<String>,
    },
    /// Send a calendar file.
    AskFile,
    /// A calendar file gives no appointment.
    FileRefused {
        /// Why.
        fault: FileFault,
    },
    /// Keep this, or one of these?
    Offer {
        /// The events, nearest first.
        events: Vec<Offered>,
        /// The IANA name of the person's own zone, if it is known: where it differs, the zone is told.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        own_zone: Option<String>,
    },
}

/// An event from a calendar file, by the clocks of its place.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Offered {
    /// When it begins.
    pub slot: Slot,
    /// What it is called, in a stranger's words.
    pub summary: Option<String>,
    /// Where it is, in a stranger's words.
    pub place: Option<String>,
    /// The IANA name of its zone.
    pub zone: String,
    /// Whether it is the first of several.
    pub recurring: bool,
}

macro_rules! ids {
    ($(#[$comment:meta])* $name:ident { $(#[doc = $doc:literal] $variant:ident = $id:literal,)+ }) => {
        $(#[$comment])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
        pub enum $name {
            $(#[doc = $doc] #[serde(rename = $id)] $variant,)+
        }

        impl $name {
            /// All of them.
            pub const ALL: &[Self] = &[$(Self::$variant),+];

            /// The id as it stands in Fluent ids.
            #[must_use]
            pub fn as_str(self) -> &'static str {
                match self { $(Self::$variant => $id),+ }
            }
        }
    };
}

ids! {
    /// What has just happened to an appointment.
    News {
        #[doc = "Nothing."] Nothing = "nothing",
        #[doc = "It is kept."] Kept = "kept",
        #[doc = "It was kept already."] AlreadyKept = "already-kept",
        #[doc = "It has another day or time."] Moved = "moved",
        #[doc = "Something else about it has changed."] Changed = "changed",
    }
}

ids! {
    /// Why it is asked which day or time is meant.
    Why {
        #[doc = "It was read in a text that nobody had asked for."] Right = "right",
        #[doc = "Day and month could be the other way round."] Order = "order",
        #[doc = "This week or the next."] Week = "week",
        #[doc = "Only a week or a month was said."] Day = "day",
        #[doc = "In the morning or twelve hours later."] Half = "half",
        #[doc = "A number that is a day or a time."] DayOrTime = "day-or-time",
        #[doc = "Several times were said."] Time = "time",
        #[doc = "Several days were said."] Two = "two",
        #[doc = "The calendar has no such day."] NoSuch = "no-such",
        #[doc = "The weekday is not that of the date."] Weekday = "weekday",
        #[doc = "It is over."] Past = "past",
        #[doc = "It is more than two years ahead."] TooFar = "too-far",
        #[doc = "The clocks leave this time out."] Gap = "gap",
        #[doc = "The clocks show this time twice."] Fold = "fold",
    }
}

ids! {
    /// Why the time zone is asked.
    ZoneAsk {
        #[doc = "It isn't known; the nation has several, which stand on buttons."] UnitedStates = "united-states",
        #[doc = "It isn't known."] Anywhere = "anywhere",
        #[doc = "Several fit what was typed."] Several = "several",
        #[doc = "None fits what was typed."] None = "none",
    }
}

ids! {
    /// Why a calendar file gives no appointment.
    FileFault {
        #[doc = "It is too large."] TooLarge = "too-large",
        #[doc = "It couldn't be fetched."] NotFetched = "not-fetched",
        #[doc = "It is no calendar file, or broken."] NotACalendar = "not-a-calendar",
        #[doc = "It has no event."] NoEvents = "no-events",
        #[doc = "All its events are over."] OnlyPast = "only-past",
        #[doc = "All that lie ahead are called off."] Cancelled = "cancelled",
        #[doc = "It has only repetitions of past events."] Repeats = "repeats",
        #[doc = "It is a whole calendar."] TooMany = "too-many",
    }
}
