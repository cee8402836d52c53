//! When each reminder is due.

use jiff::{SignedDuration, Timestamp, civil};

use super::quiet::Quiet;
use super::{after, before};
use crate::domain::{Lead, Planned, QuietHours, Visit};

/// Reminders that would be nearer to each other become one.
pub const APART: SignedDuration = SignedDuration::from_mins(30);
/// How long before the start the reminder goes out that replaces all that would be too late.
pub const LATE: SignedDuration = SignedDuration::from_hours(2);
/// How long before quiet hours a reminder goes out that is sent ahead of them. On their first moment it would be quiet already, and
/// 10,000 due at once take six minutes at Telegram's 30 a second.
pub const MARGIN: SignedDuration = SignedDuration::from_mins(15);

/// The time that is enough for every lead, however long.
const ENOUGH: SignedDuration = SignedDuration::from_hours(1);
/// Wall time of the question how it went.
const DAY_AFTER: civil::Time = civil::time(10, 0, 0, 0);

/// All that decides when somebody is reminded of one appointment.
#[derive(Clone, Copy, Debug)]
pub struct Schedule<'a> {
    /// The appointment.
    pub visit: &'a Visit,
    /// The reminders that the person wants, in any order, repeated or not; empty: all are switched off.
    pub leads: &'a [Lead],
    /// When none may come.
    pub quiet: QuietHours,
    /// When the appointment was entered, or its start last changed: nothing is due before. A change of wishes alone leaves it as it is
    /// and counts as dealt with until now, or somebody who was told already would get [`Lead::Late`] on top.
    pub entered: Timestamp,
}

/// A reminder with the instant at which it is wanted and the one at which it can go out. The order is that of time.
#[derive(PartialEq, Eq, PartialOrd, Ord)]
struct Placed {
    due: Timestamp,
    raw: Timestamp,
    lead: Lead,
}

impl Schedule<'_> {
    /// Every reminder with its time, the first one first. They are whole seconds if the start is one.
    ///
    /// - What would have been due when the appointment was entered, or before, is left out.
    /// - What falls into quiet hours comes after them if it is still useful then, else [`MARGIN`] before them, else not at all, but
    ///   where nothing else tells the person of the start: then it comes in them.
    /// - Of those that are less than [`APART`] apart only the last one stays.
    /// - If nothing is left before the start although something was wanted, [`Lead::Late`] comes [`LATE`] before the start or, if
    ///   there is less time, halfway. (Not if less than two seconds are left.)
    /// - Nothing comes at the start or after it but [`Lead::DayAfter`].
    #[must_use]
    pub fn plan(&self) -> Vec<Planned> {
        let start = self.visit.instant();
        let mut plan = self.until(start);
        plan.extend(self.since(start));
        plan
    }

    /// The first reminder after what has been dealt with: sent, merged or dropped. `handled_until` is its `due`, or
    /// [`entered`](Self::entered) if there was none.
    #[must_use]
    pub fn next(&self, handled_until: Timestamp) -> Option<Planned> {
        self.plan().into_iter().find(|planned| planned.due > handled_until)
    }

    /// What comes before the start.
    fn until(&self, start: Timestamp) -> Vec<Planned> {
        let wanted = || self.leads.iter().copied().filter(|lead| matches!(lead, Lead::MinutesBefore(_) | Lead::DaysBefore(_)));
        let (mut placed, mut stuck) = (Vec::new(), None);
        for lead in wanted() {
            let Some(raw) = self.raw(lead, start).filter(|&raw| self.entered < raw && raw < start) else { continue };
            match self.place(raw, start) {
                Some(due) => placed.push(Placed { due, raw, lead }),
                None => stuck = stuck.max(Some(Placed { due: raw, raw, lead })),
            }
        }
        if placed.is_empty() {
            placed.extend(stuck);
        }
        if placed.is_empty() && wanted().next().is_some() {
            placed.extend(self.late(start));
        }
        placed.sort_unstable();
        let mut kept: Vec<Planned> = Vec::with_capacity(placed.len());
        for Placed { due, lead, .. } in placed.into_iter().rev() {
            if kept.last().is_none_or(|later| later.due.duration_since(due) >= APART) {
                kept.push(Planned { lead, due });
            }
        }
        kept.reverse();
        kept
    }

    /// What comes after it.
    fn since(&self, start: Timestamp) -> Option<Planned> {
        let lead = *self.leads.iter().find(|lead| **lead == Lead::DayAfter)?;
        let raw = self.raw(lead, start).filter(|&raw| raw > self.entered && raw > start)?;
        Some(Planned { lead, due: self.quiet().end(raw) })
    }

    /// When it is wanted, quiet or not.
    fn raw(&self, lead: Lead, start: Timestamp) -> Option<Timestamp> {
        let Visit { starts, zone, .. } = self.visit;
        let wall = match lead {
            Lead::MinutesBefore(minutes) => return start.checked_sub(SignedDuration::from_mins(minutes.into())).ok(),
            Lead::DaysBefore(days) => starts.checked_sub(SignedDuration::from_hours(i64::from(days) * 24)).ok()?,
            Lead::DayAfter => starts.date().tomorrow().ok()?.to_datetime(DAY_AFTER),
            Lead::Late => return None,
        };
        zone.to_timestamp(wall).ok()
    }

    /// When what is wanted before the start can go out outside of quiet hours.
    fn place(&self, raw: Timestamp, start: Timestamp) -> Option<Timestamp> {
        let quiet = self.quiet();
        let end = quiet.end(raw);
        if end == raw || is_useful(end, raw, start) {
            return Some(end);
        }
        let ahead = before(quiet.beginning(raw), MARGIN);
        (ahead > self.entered && !quiet.covers(ahead)).then_some(ahead)
    }

    fn late(&self, start: Timestamp) -> Option<Placed> {
        let left = start.duration_since(self.entered);
        let raw = if left > LATE {
            before(start, LATE)
        } else {
            // Whole seconds, which every store keeps.
            Timestamp::from_second(after(self.entered, left / 2).as_second()).ok()?
        };
        let due = self.place(raw, start).unwrap_or(raw);
        (due > self.entered && due < start).then_some(Placed { due, raw, lead: Lead::Late })
    }

    fn quiet(&self) -> Quiet<'_> {
        Quiet { hours: self.quiet, zone: &self.visit.zone }
    }
}

/// Whether a reminder helps at `at` that was to come at `wanted`: half of the time until the start is left, or an hour.
pub(super) fn is_useful(at: Timestamp, wanted: Timestamp, start: Timestamp) -> bool {
    let left = start.duration_since(at);
    left.is_positive() && (left >= ENOUGH || left.saturating_mul(2) >= start.duration_since(wanted))
}
