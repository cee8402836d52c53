//! The last questions about a day and a time: is it over, is it far, does the zone have it once?

use jiff::ToSpan;
use jiff::civil::{Date, DateTime};
use jiff::tz::{AmbiguousOffset, TimeZone};

use super::resolve::horizon;
use super::{Question, Reading, TimeOfDay, When};

/// What is left to ask about an answer that was chosen, or about a day from a calendar.
///
/// `now` is the time on the wall in `zone`.
#[must_use]
pub fn settle(when: When, now: DateTime, zone: &TimeZone) -> Reading {
    let next = (when.day < now.date()).then(|| next_year(when.day, now.date())).flatten();
    settle_with(when, next, now, zone)
}

/// The same day and month in the year to come.
fn next_year(day: Date, today: Date) -> Option<Date> {
    let years = today.year()..=today.year().saturating_add(1);
    years.filter_map(|year| Date::new(year, day.month(), day.day()).ok()).find(|date| *date >= today)
}

/// As [`settle`], with the next day that the words fit if the day is over.
pub(super) fn settle_with(when: When, next: Option<Date>, now: DateTime, zone: &TimeZone) -> Reading {
    let When { day, clock } = when;
    if day < now.date() {
        let next = next.map(|day| When { day, clock });
        return Reading::Ask(Question::Past { when, next });
    }
    if day > horizon(now.date()) {
        return Reading::Ask(Question::TooFar(when));
    }
    match ahead(when, now) {
        TimeOfDay::Unsaid => Reading::Day(day),
        TimeOfDay::Either(morning) => {
            let evening = morning.saturating_add(12.hours());
            Reading::Ask(Question::MorningOrEvening { day: Some(day), morning, evening })
        }
        TimeOfDay::At(time) if day.to_datetime(time) <= now => {
            let next = now.date().tomorrow().ok().map(|day| When { day, clock });
            Reading::Ask(Question::Past { when: When { day, clock: TimeOfDay::At(time) }, next })
        }
        TimeOfDay::At(time) => once(day.to_datetime(time), zone),
    }
}

/// The time of day; if only its second half still lies ahead, that one.
fn ahead(when: When, now: DateTime) -> TimeOfDay {
    match when.clock {
        TimeOfDay::Either(morning) if when.day.to_datetime(morning) <= now => TimeOfDay::At(morning.saturating_add(12.hours())),
        clock => clock,
    }
}

/// Whether a moment can still come.
pub(super) fn can_come(when: When, now: DateTime) -> bool {
    let over = match ahead(when, now) {
        TimeOfDay::At(time) => when.day.to_datetime(time) <= now,
        TimeOfDay::Unsaid | TimeOfDay::Either(_) => when.day < now.date(),
    };
    !over && when.day <= horizon(now.date())
}

/// A time on the wall that the zone has once; otherwise a question.
fn once(at: DateTime, zone: &TimeZone) -> Reading {
    let ambiguous = zone.to_ambiguous_timestamp(at);
    match ambiguous.offset() {
        AmbiguousOffset::Unambiguous { .. } => Reading::Moment(at),
        AmbiguousOffset::Fold { before, after } => Reading::Ask(Question::Fold { at, first: before, second: after }),
        AmbiguousOffset::Gap { .. } => {
            let wall = |instant: Result<jiff::Timestamp, jiff::Error>| instant.map_or(at, |instant| zone.to_datetime(instant));
            let (before, after) = (wall(ambiguous.earlier()), wall(ambiguous.later()));
            Reading::Ask(Question::Gap { before, after })
        }
    }
}
