//! Random appointments, wishes and moments, all in whole seconds.

use jiff::civil::{DateTime, Time, date};
use jiff::tz::{Offset, TimeZone};
use jiff::{SignedDuration, Timestamp};
use rand::rngs::StdRng;
use rand::seq::IndexedRandom as _;
use rand::{RngExt as _, SeedableRng as _};
use second_opinion_bot::domain::{Fold, Lead, QuietHours, Visit};
use second_opinion_bot::schedule::{Schedule, zone};

const DAY: i64 = 86_400;

/// A person's appointment, wishes, and moments of its life.
pub(crate) struct Case {
    pub(crate) zone: &'static str,
    pub(crate) visit: Visit,
    pub(crate) leads: Vec<Lead>,
    pub(crate) quiet: QuietHours,
    pub(crate) entered: Timestamp,
    pub(crate) handled: Timestamp,
    pub(crate) now: Timestamp,
}

/// A change of a zone's clocks: from one offset to the other.
#[derive(Clone, Copy)]
pub(crate) struct Change {
    at: Timestamp,
    from: Offset,
    to: Offset,
}

/// All changes of a zone's offset from 2026 to 2036.
pub(crate) fn transitions(name: &str) -> Vec<Change> {
    let zone = zone(name).unwrap();
    let [first, last] = [2026, 2037].map(|year| TimeZone::UTC.to_timestamp(date(year, 1, 1).at(0, 0, 0, 0)).unwrap());
    zone.following(first - SignedDuration::from_secs(1))
        .map(|change| change.timestamp())
        .take_while(|&at| at < last)
        .map(|at| Change { at, from: zone.to_offset(at - SignedDuration::from_secs(1)), to: zone.to_offset(at) })
        .filter(|change| change.from != change.to)
        .collect()
}

/// An endless supply.
pub(crate) struct Cases {
    rng: StdRng,
    zones: Vec<&'static str>,
}

impl Cases {
    pub(crate) fn new(seed: u64, zones: Vec<&'static str>) -> Self {
        Self { rng: StdRng::seed_from_u64(seed), zones }
    }

    /// Any zone, any day from 2026 to 2036.
    pub(crate) fn any(&mut self) -> Case {
        let name = *self.zones.choose(&mut self.rng).unwrap();
        let days = self.rng.random_range(0..4018);
        let starts = date(2026, 1, 1).at(0, 0, 0, 0) + SignedDuration::from_hours(24 * days);
        let starts = starts + secs(self.time_of_day());
        let visit = self.visit(starts, name);
        let quiet = self.quiet();
        let leads = self.leads();
        self.lived(name, visit, leads, quiet)
    }

    /// A start, a reminder, an end of quiet hours or a moment within a day of a change of the clocks.
    pub(crate) fn near(&mut self, name: &'static str, change: Change) -> Case {
        let mut leads = self.leads();
        let around = change.at + secs(self.rng.random_range(-DAY..=DAY));
        let jump = (change.to.seconds() - change.from.seconds()).abs();
        // A wall time that is skipped or shown twice.
        let earlier = change.from.seconds().min(change.to.seconds());
        let odd = Offset::UTC.to_datetime(change.at) + secs(i64::from(earlier) + i64::from(self.rng.random_range(0..jump)));
        let starts = match self.rng.random_range(0..3) {
            0 => zone(name).unwrap().to_datetime(around),
            1 => odd,
            _ => {
                let days = self.rng.random_range(1..=8);
                leads.push(Lead::DaysBefore(days));
                odd + SignedDuration::from_hours(24 * i64::from(days))
            }
        };
        let mut quiet = self.quiet();
        if self.rng.random_bool(0.6) {
            let turn = (odd + secs(self.rng.random_range(-3 * 60..=3 * 60) * 60)).time();
            *if self.rng.random_bool(0.5) { &mut quiet.from } else { &mut quiet.until } = turn;
        }
        let visit = self.visit(starts, name);
        let mut case = self.lived(name, visit, leads, quiet);
        if self.rng.random_bool(0.4) {
            case.now = around;
        }
        if self.rng.random_bool(0.3) {
            case.entered = change.at + secs(self.rng.random_range(-DAY..=DAY));
        }
        case
    }

    fn visit(&mut self, starts: DateTime, name: &str) -> Visit {
        let fold = if self.rng.random_bool(0.5) { Fold::Later } else { Fold::Earlier };
        Visit { starts, zone: zone(name).unwrap(), fold }
    }

    fn lived(&mut self, name: &'static str, visit: Visit, leads: Vec<Lead>, quiet: QuietHours) -> Case {
        let start = visit.instant();
        // Entered any time before, late more often, rarely afterwards.
        let mut entered = start - secs(self.up_to(&[300, 2 * 3600, 4 * 3600, DAY, 3 * DAY, 9 * DAY, 40 * DAY]) - 300);
        if self.rng.random_bool(0.2) {
            entered = start - secs(900 * self.up_to(&[8, 24, 96]));
        }
        let due = |cases: &mut Self, entered| {
            let plan = Schedule { visit: &visit, leads: &leads, quiet, entered }.plan();
            plan.choose(&mut cases.rng).map_or(start, |planned| planned.due)
        };
        // Exactly when one was due.
        if self.rng.random_bool(0.1) {
            entered = due(self, entered);
        }
        let due = due(self, entered);
        let handled = if self.rng.random_bool(0.5) { entered } else { due };
        let late = self.up_to(&[1, 20 * 60, 6 * 3600, DAY, 4 * DAY]);
        let now = match self.rng.random_range(0..6) {
            0 => start + secs(self.rng.random_range(-10 * DAY..=5 * DAY)),
            1 => start - secs(late),
            2 => start - secs(900 * self.up_to(&[8, 24, 96])),
            3 => due,
            4 => due + secs(1800 * self.up_to(&[4, 8, 144])),
            _ => due + secs(late),
        };
        Case { zone: name, visit, leads, quiet, entered, handled, now }
    }

    /// A number up to one of these.
    fn up_to(&mut self, most: &[i64]) -> i64 {
        let most = *most.choose(&mut self.rng).unwrap();
        self.rng.random_range(0..=most)
    }

    /// Seconds since midnight: mostly times as clinics give them.
    fn time_of_day(&mut self) -> i64 {
        match self.rng.random_range(0..4) {
            0 => self.rng.random_range(0..DAY),
            1 => 300 * self.rng.random_range(0..288),
            _ => 300 * self.rng.random_range(7 * 12..19 * 12),
        }
    }

    fn leads(&mut self) -> Vec<Lead> {
        if self.rng.random_bool(0.3) {
            return Lead::DEFAULT.to_vec();
        }
        (0..self.rng.random_range(0..6)).map(|_| self.lead()).collect()
    }

    fn lead(&mut self) -> Lead {
        match self.rng.random_range(0..20) {
            0..5 => Lead::DaysBefore(self.rng.random_range(0..=14)),
            5..10 => Lead::MinutesBefore(15 * self.rng.random_range(0..=24)),
            10..12 => Lead::MinutesBefore(self.rng.random_range(0..=3 * 1440)),
            12..14 => Lead::MinutesBefore(1440 * self.rng.random_range(0..=7)),
            14..18 => Lead::DayAfter,
            18 => *[Lead::MinutesBefore(u32::MAX), Lead::DaysBefore(u16::MAX)].choose(&mut self.rng).unwrap(),
            _ => Lead::Late,
        }
    }

    fn quiet(&mut self) -> QuietHours {
        let mut minute = || time(60 * self.rng.random_range(0..1440));
        let (from, until) = (minute(), minute());
        match self.rng.random_range(0..10) {
            0..4 => QuietHours::default(),
            4..7 => QuietHours { from, until },
            7 => QuietHours { from, until: from },
            // Nearly always quiet.
            8 => QuietHours { from, until: from - secs(60 * self.rng.random_range(1..=60)) },
            _ => QuietHours { from: time(self.rng.random_range(0..DAY)), until: time(self.rng.random_range(0..DAY)) },
        }
    }
}

fn secs(seconds: i64) -> SignedDuration {
    SignedDuration::from_secs(seconds)
}

/// So many seconds after midnight.
fn time(seconds: i64) -> Time {
    Time::midnight().wrapping_add(secs(seconds))
}
