//! How fast we may send. Edits count like new messages; answers to presses don't (tdlib/telegram-bot-api #648).
//!
//! Telegram's numbers (core.telegram.org/bots/faq, read November 2026): about 30 messages a second in all, 1 a second to one
//! chat with short bursts.

use std::collections::{HashMap, VecDeque};
use std::time::Duration;

use tokio::time::Instant;

use crate::domain::PersonId;

/// How long a message to anybody counts after its answer came. Telegram had it before it answered, so no second of Telegram's can
/// hold more than the limit, however long a request was on its way.
const WINDOW: Duration = Duration::from_millis(1_002);
/// How many messages one chat may get in a burst.
const BURST: u32 = 3;
/// Chats that are remembered before those at rest are forgotten.
const REMEMBERED: usize = 1_024;

/// Limits; 0 lifts one.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Limits {
    /// Messages a second to everybody together.
    pub per_second: u32,
    /// Messages a second to one chat.
    pub per_chat: u32,
}

/// Knows when the next message may go out.
#[derive(Debug)]
pub struct Pace {
    limits: Limits,
    /// Messages on their way.
    under_way: usize,
    /// When the latest answers came, the oldest first.
    answered: VecDeque<Instant>,
    /// When each chat will have rested from all it got (the theoretical arrival time of a leaky bucket).
    chats: HashMap<PersonId, Instant>,
    /// Nothing may go out before then.
    held: Option<Instant>,
}

impl Pace {
    /// Nothing sent yet.
    #[must_use]
    pub fn new(limits: Limits) -> Self {
        Self { limits, under_way: 0, answered: VecDeque::new(), chats: HashMap::new(), held: None }
    }

    /// When anything at all may go out; `None` for now. If everything that counts is still on its way, an answer has to come first,
    /// and the time is only when to look again.
    #[must_use]
    pub fn next_for_all(&self, now: Instant) -> Option<Instant> {
        let counted = self.under_way + self.answered.iter().filter(|answered| **answered + WINDOW > now).count();
        let window = match self.limits.per_second as usize {
            0 => None,
            most if counted < most => None,
            most => {
                let still = self.answered.iter().filter(|answered| **answered + WINDOW > now);
                Some(still.copied().nth(counted - most).map_or(now, |answered| answered) + WINDOW)
            }
        };
        window.max(self.held).filter(|&at| at > now)
    }

    /// When this chat may get something; `None` for now.
    #[must_use]
    pub fn next_for(&self, person: PersonId, now: Instant) -> Option<Instant> {
        let rested = *self.chats.get(&person)?;
        let allowed = rested.checked_sub(self.gap() * (BURST - 1)).unwrap_or(rested);
        (allowed > now).then_some(allowed)
    }

    /// A message goes out to this chat.
    pub fn sent(&mut self, person: PersonId, now: Instant) {
        self.under_way += 1;
        if self.limits.per_chat > 0 {
            let gap = self.gap();
            let rested = self.chats.entry(person).or_insert(now);
            *rested = (*rested).max(now) + gap;
            if self.chats.len() > REMEMBERED {
                self.chats.retain(|_, rested| *rested > now);
            }
        }
    }

    /// The message that was counted for this chat did not go out after all.
    pub fn not_sent(&mut self, person: PersonId) {
        self.under_way = self.under_way.saturating_sub(1);
        let gap = self.gap();
        if let Some(rested) = self.chats.get_mut(&person) {
            *rested = rested.checked_sub(gap).unwrap_or(*rested);
        }
    }

    /// The answer to a message came, or is given up.
    pub fn answered(&mut self, now: Instant) {
        self.under_way = self.under_way.saturating_sub(1);
        if self.limits.per_second > 0 {
            self.answered.push_back(now);
            while self.answered.len() > self.limits.per_second as usize {
                self.answered.pop_front();
            }
        }
    }

    /// Telegram told us to wait: this chat rests that long; a second chat told so within the window means it is everybody.
    pub fn told_to_wait(&mut self, person: PersonId, until: Instant, everybody: bool) {
        let gap = self.gap();
        let rested = self.chats.entry(person).or_insert(until);
        *rested = (*rested).max(until + gap * (BURST - 1));
        if everybody {
            self.held = self.held.max(Some(until));
        }
    }

    /// How long a chat rests after a message.
    fn gap(&self) -> Duration {
        Duration::from_secs(1).checked_div(self.limits.per_chat).unwrap_or_default()
    }
}

#[cfg(test)]
mod tests {
    use super::{Limits, Pace};
    use crate::domain::PersonId;
    use std::time::Duration;
    use tokio::time::Instant;

    #[tokio::test(start_paused = true)]
    async fn never_more_than_thirty_in_any_second() {
        let mut pace = Pace::new(Limits { per_second: 30, per_chat: 1 });
        let mut sent = Vec::new();
        let start = Instant::now();
        for number in 0..300 {
            while let Some(at) = pace.next_for_all(Instant::now()) {
                tokio::time::sleep_until(at).await;
            }
            pace.sent(PersonId(number), Instant::now());
            // The way there takes 7 ms, and 7 ms back.
            tokio::time::advance(Duration::from_millis(7)).await;
            sent.push(Instant::now());
            tokio::time::advance(Duration::from_millis(7)).await;
            pace.answered(Instant::now());
        }
        for window in sent.windows(31) {
            assert!(window[30] - window[0] > Duration::from_secs(1));
        }
        assert!(start.elapsed() < Duration::from_millis(300 * 1000 / 29), "29 a second or more: {:?}", start.elapsed());
    }

    #[tokio::test(start_paused = true)]
    async fn one_chat_gets_a_burst_and_then_one_a_second() {
        let mut pace = Pace::new(Limits { per_second: 30, per_chat: 1 });
        let (person, start, mut times) = (PersonId(1), Instant::now(), Vec::new());
        for _ in 0..6 {
            while let Some(at) = pace.next_for(person, Instant::now()) {
                tokio::time::sleep_until(at).await;
            }
            pace.sent(person, Instant::now());
            pace.answered(Instant::now());
            times.push(start.elapsed().as_secs());
        }
        assert_eq!(times, [0, 0, 0, 1, 2, 3]);
        assert_eq!(pace.next_for(PersonId(2), Instant::now()), None);
    }

    #[tokio::test(start_paused = true)]
    async fn a_limit_of_nought_is_none() {
        let mut pace = Pace::new(Limits { per_second: 0, per_chat: 0 });
        for _ in 0..1000 {
            assert_eq!((pace.next_for_all(Instant::now()), pace.next_for(PersonId(1), Instant::now())), (None, None));
            pace.sent(PersonId(1), Instant::now());
        }
    }

    #[tokio::test(start_paused = true)]
    async fn being_told_to_wait_holds_the_chat_or_everybody() {
        let mut pace = Pace::new(Limits { per_second: 30, per_chat: 1 });
        let until = Instant::now() + Duration::from_secs(7);
        pace.told_to_wait(PersonId(1), until, false);
        assert_eq!(pace.next_for(PersonId(1), Instant::now()), Some(until));
        assert_eq!(pace.next_for_all(Instant::now()), None);
        pace.told_to_wait(PersonId(2), until, true);
        assert_eq!(pace.next_for_all(Instant::now()), Some(until));
    }
}
