//! How many sends may be begun at once.
//!
//! What is under way when the process dies goes out twice. On a busy machine more at once only makes the line to the disk longer;
//! while Telegram is slow, more at once is what keeps up the rate. So few are begun at once, and after a while without an answer
//! the next few.

use std::collections::VecDeque;
use std::time::Duration;

use tokio::time::Instant;

use super::pace::Limits;

/// How long a send without an answer holds a place.
const YOUNG: Duration = Duration::from_millis(125);
/// Places at least, also where nothing limits the rate: 32 a second, however slow Telegram is.
const FEWEST: u32 = 4;

/// Knows when the next send may begin.
#[derive(Debug)]
pub(super) struct Burst {
    places: usize,
    /// When those that hold a place were begun, the oldest first.
    young: VecDeque<Instant>,
}

impl Burst {
    /// As many places as the rate needs.
    pub(super) fn new(limits: Limits) -> Self {
        let turns = u32::try_from(Duration::from_secs(1).as_millis() / YOUNG.as_millis()).unwrap_or(u32::MAX);
        let places = limits.per_second.div_ceil(turns).max(FEWEST);
        Self { places: places as usize, young: VecDeque::new() }
    }

    /// When the next send may begin; `None` for now. An answer may make it earlier.
    pub(super) fn next(&mut self, now: Instant) -> Option<Instant> {
        while self.young.front().is_some_and(|begun| *begun + YOUNG <= now) {
            self.young.pop_front();
        }
        self.young.front().filter(|_| self.young.len() >= self.places).map(|oldest| *oldest + YOUNG)
    }

    /// A send begins.
    pub(super) fn begun(&mut self, now: Instant) {
        self.young.push_back(now);
    }

    /// The send that began then is settled.
    pub(super) fn settled(&mut self, begun: Instant) {
        if let Some(at) = self.young.iter().position(|young| *young == begun) {
            self.young.remove(at);
        }
    }
}

#[cfg(test)]
mod tests {
    use std::time::Duration;

    use tokio::time::Instant;

    use super::{Burst, Limits};

    /// Sends begun in four seconds while each takes so long.
    async fn begun_while_each_takes(long: Duration, per_second: u32) -> usize {
        let mut burst = Burst::new(Limits { per_second, per_chat: 0 });
        let (start, mut under_way, mut count) = (Instant::now(), Vec::new(), 0);
        while start.elapsed() < Duration::from_secs(4) {
            let now = Instant::now();
            under_way.retain(|begun| {
                let answered = *begun + long <= now;
                if answered {
                    burst.settled(*begun);
                }
                !answered
            });
            while burst.next(now).is_none() {
                burst.begun(now);
                under_way.push(now);
                count += 1;
            }
            tokio::time::advance(Duration::from_millis(1)).await;
        }
        count
    }

    #[tokio::test(start_paused = true)]
    async fn however_slow_telegram_is_the_rate_is_kept() {
        for long in [1, 60, 130, 500, 1_000, 5_000] {
            for per_second in [30, 100] {
                let begun = begun_while_each_takes(Duration::from_millis(long), per_second).await;
                assert!(begun >= per_second as usize * 4, "{begun} sends of {long} ms");
            }
        }
    }

    #[tokio::test(start_paused = true)]
    async fn few_are_begun_at_once() {
        let mut burst = Burst::new(Limits { per_second: 30, per_chat: 1 });
        let now = Instant::now();
        for _ in 0..4 {
            assert_eq!(burst.next(now), None);
            burst.begun(now);
        }
        let held = burst.next(now);
        assert!(held.is_some_and(|at| at > now));
        burst.settled(now);
        assert_eq!(burst.next(now), None);
    }
}
