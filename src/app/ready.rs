//! Who may get something as soon as there is room: answers first, reminders in the order of their appointments and evenly apart.

use std::collections::{BTreeSet, HashMap, VecDeque};
use std::time::Duration;

use jiff::Timestamp;
use tokio::time::Instant;

use super::pace::Limits;
use crate::domain::PersonId;

/// Of so many sends one is a reminder's, however many answers wait: a busy day must not hold reminders up for ever.
const REMINDERS_SHARE: u32 = 3;

/// The line. Nobody stands in it twice.
#[derive(Debug, Default)]
pub(super) struct Ready {
    answers: VecDeque<PersonId>,
    reminders: BTreeSet<(Timestamp, PersonId)>,
    /// When the appointment begins of whoever waits for a reminder.
    starts: HashMap<PersonId, Timestamp>,
    /// Answers that went before a reminder that waits.
    overtaken: u32,
}

impl Ready {
    /// Puts somebody into the line who isn't in it.
    pub(super) fn push(&mut self, person: PersonId, starts: Option<Timestamp>) {
        match starts {
            None => self.answers.push_back(person),
            Some(starts) => {
                self.reminders.insert((starts, person));
                self.starts.insert(person, starts);
            }
        }
    }

    /// Somebody has more to get. If they wait for a reminder in this line, they move to where the more urgent of both belongs; false if
    /// they aren't waiting for one.
    pub(super) fn hurry(&mut self, person: PersonId, starts: Option<Timestamp>) -> bool {
        let Some(waiting) = self.starts.get(&person).copied() else { return false };
        if starts.is_none_or(|starts| starts < waiting) {
            self.reminders.remove(&(waiting, person));
            self.starts.remove(&person);
            self.push(person, starts);
        }
        true
    }

    /// Whether nobody waits for a reminder.
    pub(super) fn is_without_reminders(&self) -> bool {
        self.reminders.is_empty()
    }

    pub(super) fn is_empty(&self) -> bool {
        self.answers.is_empty() && self.reminders.is_empty()
    }

    /// Who is next, and whether it is for a reminder; nobody for one unless `reminders` may go out now.
    pub(super) fn pop(&mut self, reminders: bool) -> Option<(PersonId, bool)> {
        if !reminders {
            return self.answers.pop_front().map(|person| (person, false));
        }
        if self.reminders.is_empty() || (self.overtaken + 1 < REMINDERS_SHARE && !self.answers.is_empty()) {
            self.overtaken = if self.reminders.is_empty() { 0 } else { self.overtaken + 1 };
            return self.answers.pop_front().map(|person| (person, false));
        }
        self.overtaken = 0;
        let (_, person) = self.reminders.pop_first()?;
        self.starts.remove(&person);
        Some((person, true))
    }
}

/// Keeps the reminders of a crowd evenly apart. All at once they would take every place of the second, and an answer would wait for
/// the next one. A few go out without a pause, as long as nobody else is behind them.
#[derive(Debug)]
pub(super) struct Spacing {
    gap: Duration,
    next: Option<Instant>,
    /// So many go out without a pause.
    most_free: u32,
    free: u32,
}

/// So much that was missed, because the machine was busy, is made up for.
const MADE_UP: Duration = Duration::from_millis(100);

impl Spacing {
    /// As far apart as the rate allows; two thirds of a second's places without a pause.
    pub(super) fn new(limits: Limits) -> Self {
        let gap = Duration::from_millis(1_000_u64.checked_div(limits.per_second.into()).unwrap_or(0));
        let most_free = limits.per_second * 2 / 3;
        Self { gap, next: None, most_free, free: most_free }
    }

    /// Nobody waits for a reminder.
    pub(super) fn rest(&mut self) {
        (self.next, self.free) = (None, self.most_free);
    }

    /// When the next reminder may begin; `None` for now.
    pub(super) fn next(&self, now: Instant) -> Option<Instant> {
        self.next.filter(|&next| next > now)
    }

    /// A reminder begins.
    pub(super) fn begun(&mut self, now: Instant) {
        if self.free > 0 {
            self.free -= 1;
            return;
        }
        let earliest = now.checked_sub(MADE_UP).unwrap_or(now);
        self.next = Some(self.next.map_or(now, |next| next.max(earliest)) + self.gap);
    }
}

#[cfg(test)]
mod tests {
    use std::time::Duration;

    use jiff::Timestamp;
    use tokio::time::Instant;

    use super::{Limits, Ready, Spacing};
    use crate::domain::PersonId;

    #[expect(clippy::unnecessary_wraps, reason = "it is given where an answer has none")]
    fn at(second: i64) -> Option<Timestamp> {
        Some(Timestamp::from_second(second).unwrap())
    }

    fn drained(mut ready: Ready) -> Vec<i64> {
        let mut order = Vec::new();
        while let Some((person, _)) = ready.pop(true) {
            order.push(person.0);
        }
        assert!(ready.is_empty());
        order
    }

    #[test]
    fn the_earliest_appointment_goes_first_and_answers_before_reminders() {
        let mut ready = Ready::default();
        for (person, starts) in [(1, at(30)), (2, at(10)), (3, None), (4, at(20)), (5, None)] {
            ready.push(PersonId(person), starts);
        }
        assert_eq!(drained(ready), [3, 5, 2, 4, 1]);
    }

    #[test]
    fn one_in_three_is_a_reminder_however_many_answers_wait() {
        let mut ready = Ready::default();
        (1..=6).for_each(|person| ready.push(PersonId(person), None));
        (11..=13).for_each(|person| ready.push(PersonId(person), at(person)));
        assert_eq!(drained(ready), [1, 2, 11, 3, 4, 12, 5, 6, 13]);
    }

    #[test]
    fn whoever_asks_while_a_reminder_waits_is_not_kept_waiting() {
        let mut ready = Ready::default();
        (1..=9).for_each(|person| ready.push(PersonId(person), at(person)));
        assert!(ready.hurry(PersonId(9), None));
        assert!(ready.hurry(PersonId(5), at(0)) && ready.hurry(PersonId(4), at(99)));
        assert!(!ready.hurry(PersonId(10), None));
        assert_eq!(drained(ready), [9, 5, 1, 2, 3, 4, 6, 7, 8]);
    }

    #[test]
    fn while_reminders_must_wait_answers_go_out() {
        let mut ready = Ready::default();
        ready.push(PersonId(1), at(1));
        assert_eq!(ready.pop(false), None);
        ready.push(PersonId(2), None);
        assert_eq!((ready.pop(false), ready.pop(false)), (Some((PersonId(2), false)), None));
        assert_eq!(ready.pop(true), Some((PersonId(1), true)));
    }

    #[tokio::test(start_paused = true)]
    async fn a_few_reminders_go_out_at_once_and_a_crowd_evenly_apart() {
        let mut spacing = Spacing::new(Limits { per_second: 30, per_chat: 1 });
        let (start, mut begun) = (Instant::now(), Vec::new());
        while start.elapsed() < Duration::from_secs(10) {
            match spacing.next(Instant::now()) {
                Some(at) => tokio::time::sleep_until(at).await,
                None => {
                    begun.push(Instant::now());
                    spacing.begun(Instant::now());
                }
            }
        }
        assert!(begun.len() >= 300, "the rate is kept: {}", begun.len());
        assert_eq!(begun.iter().filter(|at| **at == start).count(), 21, "20 and the first of the others");
        assert!(begun[20..].windows(2).all(|pair| pair[1] - pair[0] >= Duration::from_millis(30)));
        // After a pause of the machine no more than a few are made up for.
        tokio::time::advance(Duration::from_secs(5)).await;
        let at_once = |spacing: &mut Spacing| {
            let begun = std::iter::from_fn(|| spacing.next(Instant::now()).is_none().then(|| spacing.begun(Instant::now())));
            begun.count()
        };
        assert!((2..=4).contains(&at_once(&mut spacing)));
        spacing.rest();
        assert_eq!(at_once(&mut spacing), 21);
    }

    #[test]
    fn without_a_limit_nothing_waits() {
        let mut spacing = Spacing::new(Limits { per_second: 0, per_chat: 0 });
        let now = Instant::now();
        spacing.begun(now);
        assert_eq!(spacing.next(now), None);
    }
}
