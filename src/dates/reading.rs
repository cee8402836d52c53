//! What was read, and what has to be asked.

use jiff::civil::{Date, DateTime, Time, Weekday};
use jiff::tz::Offset;
use serde::{Deserialize, Serialize};

/// What a text says about when something takes place.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Reading {
    /// There is no date and no time in it: it is another kind of text.
    Nothing,
    /// A moment that exists once in the person's zone and lies ahead.
    Moment(DateTime),
    /// A day; the time was not said.
    Day(Date),
    /// A time; the day was not said.
    Time(Time),
    /// Something has to be asked first.
    Ask(Question),
}

/// A time of day as far as it was said.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum TimeOfDay {
    /// Not said.
    Unsaid,
    /// Said in full.
    At(Time),
    /// Said without its half of the day: this time, or the one twelve hours later. The time held is before noon.
    Either(Time),
}

/// An answer that a button can carry. Hand it to [`settle`](super::settle()) when it was chosen: more may have to be asked.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct When {
    /// The day.
    pub day: Date,
    /// The time as far as it is known.
    pub clock: TimeOfDay,
}

/// A question with everything that its buttons need. Candidates stand in the order of time unless told otherwise.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Question {
    /// Day and month could be the other way round ("5/12"): two candidates, the one in the locale's order first.
    WhichDate(Vec<When>),
    /// "Next Tuesday" or the name of today's weekday: two candidates or more.
    WhichWeek(Vec<When>),
    /// Only a week or a month was said: the first and the last day that come into question.
    WhichDay {
        /// First day, today or later.
        first: Date,
        /// Last day, not before the first.
        last: Date,
        /// The time, if it was said.
        clock: TimeOfDay,
    },
    /// "At 2": in the night or morning, or twelve hours later.
    MorningOrEvening {
        /// The day, if it was said.
        day: Option<Date>,
        /// The time before noon.
        morning: Time,
        /// The time after noon.
        evening: Time,
    },
    /// "10.12" or "Friday 10": a day, or a time.
    DateOrTime {
        /// Read as a day.
        date: When,
        /// Read as a time.
        clock: TimeOfDay,
        /// The day that belongs to that time, if one was said.
        day: Option<Date>,
    },
    /// Several times were said: two candidates or more.
    WhichTime {
        /// The day, if it was said.
        day: Option<Date>,
        /// The times, the earlier first.
        clocks: Vec<TimeOfDay>,
    },
    /// Several days were said: two candidates or more, in the order in which they were said.
    TwoMoments(Vec<When>),
    /// The calendar has no such day (31 June): the nearest days that it has; may be empty.
    NoSuchDate {
        /// Nearest real days that lie ahead.
        nearest: Vec<When>,
    },
    /// The weekday is not that of the date: the date as said first, then days near it with that weekday.
    WeekdayDiffers {
        /// The weekday that was said.
        said: Weekday,
        /// The date, then what else may be meant.
        candidates: Vec<When>,
    },
    /// It is over.
    Past {
        /// What was said.
        when: When,
        /// The next time that the same words fit, if they can.
        next: Option<When>,
    },
    /// More than two years ahead.
    TooFar(When),
    /// The clocks go forward and leave this time out.
    Gap {
        /// As much earlier as the clocks go forward.
        before: DateTime,
        /// As much later.
        after: DateTime,
    },
    /// The clocks go back and this time comes twice.
    Fold {
        /// The time on the wall, which is the same for both.
        at: DateTime,
        /// Offset from UTC the first time.
        first: Offset,
        /// Offset from UTC the second time.
        second: Offset,
    },
}

/// How long before an appointment a reminder is wanted.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Lead {
    /// Minutes before it begins.
    Minutes(u32),
    /// Whole days before its day.
    Days {
        /// 0 (the same day) to 366.
        days: u16,
        /// The time on that day, if it was said.
        at: TimeOfDay,
    },
}
