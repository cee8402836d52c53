//! How far off a visit is, for words that are true when they are sent.

use jiff::civil::Time;
use jiff::{SignedDuration, Timestamp};

use crate::domain::Visit;

/// Below this minutes are counted.
const MINUTES: SignedDuration = SignedDuration::from_mins(90);
/// Below this hours are counted, also over midnight.
const HOURS: SignedDuration = SignedDuration::from_hours(6);

/// How far off a visit is. Days are those of the calendar at its place.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Remaining {
    /// It began so many calendar days ago: 0 is earlier today.
    Begun(u32),
    /// 1 to 90 minutes, rounded.
    Minutes(u32),
    /// 2 to 6 hours, rounded.
    Hours(u32),
    /// Later today, at this wall time.
    Today(Time),
    /// Tomorrow, at this wall time.
    Tomorrow(Time),
    /// In so many calendar days, at least 2.
    Days(u32),
}

/// How far off a visit is now. What is near is told in minutes or hours, even if midnight lies between.
#[must_use]
pub fn remaining(now: Timestamp, visit: &Visit) -> Remaining {
    let start = visit.instant();
    let left = start.duration_since(now);
    // What the clocks will show then, which is not what was entered if they skip that.
    let starts = visit.zone.to_datetime(start);
    let days = visit.zone.to_datetime(now).date().duration_until(starts.date()).as_hours() / 24;
    let whole = |number: i64| u32::try_from(number).unwrap_or(0);
    if !left.is_positive() {
        Remaining::Begun(whole(-days))
    } else if left < MINUTES {
        Remaining::Minutes(whole((left.as_secs() + 30) / 60).max(1))
    } else if left < HOURS {
        Remaining::Hours(whole((left.as_secs() + 1800) / 3600))
    } else if days < 1 {
        Remaining::Today(starts.time())
    } else if days == 1 {
        Remaining::Tomorrow(starts.time())
    } else {
        Remaining::Days(whole(days))
    }
}
