//! What is still useful of a reminder that is late: after an outage, or held up in the outbox.

use jiff::{SignedDuration, Timestamp};

use super::before;
use super::plan::{APART, LATE, Schedule, is_useful};
use super::quiet::Quiet;
use crate::domain::{Planned, QuietHours, Visit};

/// How late the question how it went may come.
pub const LATEST_AFTER: SignedDuration = SignedDuration::from_hours(72);

/// Whether a reminder may go out.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Go {
    /// Now.
    Now,
    /// Not before then; it is always later than now, and then to be asked again.
    Hold(Timestamp),
    /// It is too late for it.
    Never,
}

/// Whether a reminder that waits may go out now. The same rule holds for the scheduler ([`Schedule::overdue`]) and for the sender.
///
/// - Never before it is due, whatever became of the clock.
/// - Before the start: at any time that isn't quiet. In quiet hours it waits for their end if it is still useful then (half of the
///   time until the start, or an hour, is left). If not, the appointment would be missed: it goes out in them, but not earlier than
///   [`LATE`] before the start, so that an outage that ends at night wakes nobody for nothing. What was planned in quiet hours,
///   because nothing else was possible, goes out in them.
/// - At the start and after it: never.
/// - The question how it went waits for the end of quiet hours, but not longer than [`LATEST_AFTER`].
#[must_use]
pub fn may_go(planned: Planned, visit: &Visit, quiet: QuietHours, now: Timestamp) -> Go {
    let Planned { lead, due } = planned;
    if now < due {
        return Go::Hold(due);
    }
    let start = visit.instant();
    let late = if lead.is_before() { now >= start } else { now.duration_since(due) > LATEST_AFTER };
    if late {
        return Go::Never;
    }
    let quiet = Quiet { hours: quiet, zone: &visit.zone };
    let end = quiet.end(now);
    if end == now || lead.is_before() && quiet.covers(due) {
        return Go::Now;
    }
    if !lead.is_before() || is_useful(end, now, start) {
        return Go::Hold(end);
    }
    let last = before(start, LATE);
    if now < last { Go::Hold(last) } else { Go::Now }
}

/// What to do about the overdue reminders of an appointment.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Verdict {
    /// Nothing is to be sent: nothing is overdue, all of it is too late, or it gives way to one that is due soon.
    Nothing,
    /// This one goes out now.
    Send(Planned),
    /// This one is to be asked about again then.
    Hold(Planned, Timestamp),
}

/// The overdue reminders of an appointment: at most one of them is sent.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Overdue {
    /// What to do.
    pub verdict: Verdict,
    /// How many gave way to a later one, for the counter.
    pub merged: usize,
    /// How many came too late, for the counter.
    pub dropped: usize,
}

impl Schedule<'_> {
    /// Which of the reminders that are due by now, and after `handled_until`, is still useful.
    ///
    /// Of several before the start the last one stays. It too gives way if the next one is due less than [`APART`] after the moment at
    /// which it could go out.
    #[must_use]
    pub fn overdue(&self, handled_until: Timestamp, now: Timestamp) -> Overdue {
        let start = self.visit.instant();
        let plan = self.plan();
        let overdue = plan.iter().copied().filter(|planned| handled_until < planned.due && planned.due <= now);
        let (mut waiting, mut dropped) = (Vec::new(), 0);
        for planned in overdue {
            match may_go(planned, self.visit, self.quiet, now) {
                Go::Now => waiting.push((planned, now)),
                Go::Hold(until) => waiting.push((planned, until)),
                Go::Never => dropped += 1,
            }
        }
        let next = plan.iter().find(|planned| planned.due > now && planned.due < start);
        let gives_way = |at: Timestamp| next.is_some_and(|next| next.due.duration_since(at) < APART);
        let verdict = match waiting.last() {
            Some(&(planned, at)) if planned.lead.is_before() && gives_way(at) => Verdict::Nothing,
            Some(&(planned, at)) if at == now => Verdict::Send(planned),
            Some(&(planned, until)) => Verdict::Hold(planned, until),
            None => Verdict::Nothing,
        };
        let sent = usize::from(verdict != Verdict::Nothing);
        Overdue { verdict, merged: waiting.len().saturating_sub(sent), dropped }
    }
}
