//! Quiet hours as instants: they follow the wall clock, also on days on which it jumps.

use jiff::civil::Time;
use jiff::tz::TimeZone;
use jiff::{SignedDuration, Timestamp};

use super::{after, before};
use crate::domain::QuietHours;

/// How many clock changes in a row are looked at before an answer is given all the same; no zone has two within the same day.
const MOST_CHANGES: usize = 8;

/// A person's quiet hours in a zone.
#[derive(Clone, Copy)]
pub(super) struct Quiet<'a> {
    pub(super) hours: QuietHours,
    pub(super) zone: &'a TimeZone,
}

impl Quiet<'_> {
    /// Whether the clock on the wall shows a quiet time.
    pub(super) fn covers(self, at: Timestamp) -> bool {
        self.hours.covers(self.time(at))
    }

    /// The first instant from `at` on that isn't quiet; `at` itself if it isn't.
    pub(super) fn end(self, mut at: Timestamp) -> Timestamp {
        for _ in 0..MOST_CHANGES {
            if !self.covers(at) {
                break;
            }
            let end = after(at, ahead(self.time(at), self.hours.until));
            let change = self.zone.following(at).next().map(|change| change.timestamp());
            let Some(change) = change.filter(|&change| change <= end) else { return end };
            at = change;
        }
        at
    }

    /// The first instant of the quiet hours in which `at` lies; `at` itself if it lies in none.
    pub(super) fn beginning(self, mut at: Timestamp) -> Timestamp {
        const INSTANT: SignedDuration = SignedDuration::from_nanos(1);
        if !self.covers(at) {
            return at;
        }
        for _ in 0..MOST_CHANGES {
            let beginning = before(at, ahead(self.hours.from, self.time(at)));
            let change = self.zone.preceding(after(at, INSTANT)).next().map(|change| change.timestamp());
            // Where the clocks go back to the very beginning, it was quiet before they did.
            let Some(change) = change.filter(|&change| change >= beginning) else { return beginning };
            // What the clocks showed before they were changed.
            at = before(change, INSTANT);
            if !self.covers(at) {
                return change;
            }
        }
        at
    }

    fn time(self, at: Timestamp) -> Time {
        self.zone.to_datetime(at).time()
    }
}

/// How long a clock runs from one time to the next time that it shows the other; less than a day.
fn ahead(from: Time, to: Time) -> SignedDuration {
    let ahead = from.duration_until(to);
    if ahead.is_negative() { ahead.saturating_add(SignedDuration::from_hours(24)) } else { ahead }
}
