//! Telegram's limits on sending, as far as they are known.
//!
//! Telegram publishes none of its figures. About 30 a second in all and one a
//! second to a chat, with short bursts, is what its FAQ advises
//! (core.telegram.org/bots/faq); edits count as sends (tdlib/td #2592).

use std::collections::{HashMap, VecDeque};

use jiff::{SignedDuration, Timestamp};

/// How much a bot may send. Sends and edits count; answers to button presses,
/// chat actions and deletions do not.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Limits {
    /// Requests in any one second, over all chats.
    pub per_second_overall: u32,
    /// Requests a second to one chat, in the long run. At least 0.01.
    pub per_chat_per_second: f32,
    /// Requests that one chat may get at once after a quiet time. At least 1.
    pub per_chat_burst: u32,
}

/// A request that came too soon.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Exceeded {
    /// Seconds, at least 1.
    pub retry_after: u32,
    /// Whether an earlier 429 already told the bot to wait.
    pub in_penalty: bool,
}

#[derive(Debug)]
pub(super) struct Limiter {
    limits: Limits,
    /// The requests of the last second.
    recent: VecDeque<Timestamp>,
    overall_penalty_until: Option<Timestamp>,
    chats: HashMap<i64, Bucket>,
}

/// Tokens that fill up with time; a request takes one.
#[derive(Debug)]
struct Bucket {
    tokens: f64,
    filled_at: Timestamp,
    penalty_until: Option<Timestamp>,
}

impl Limiter {
    pub fn new(limits: Limits) -> Self {
        Self { limits, recent: VecDeque::new(), overall_penalty_until: None, chats: HashMap::new() }
    }

    pub fn check(&mut self, method: &str, chat: Option<i64>, now: Timestamp) -> Result<(), Exceeded> {
        if !(method.starts_with("send") || method.starts_with("edit")) || method == "sendChatAction" {
            return Ok(());
        }
        let burst = f64::from(self.limits.per_chat_burst.max(1));
        let rate = f64::from(self.limits.per_chat_per_second).max(0.01);
        let mut bucket =
            chat.map(|chat| self.chats.entry(chat).or_insert(Bucket { tokens: burst, filled_at: now, penalty_until: None }));
        let penalty = bucket.as_ref().and_then(|bucket| bucket.penalty_until);
        if let Some(until) = penalty.max(self.overall_penalty_until).filter(|until| *until > now) {
            return Err(Exceeded { retry_after: seconds_until(until, now), in_penalty: true });
        }
        while self.recent.front().is_some_and(|at| now.duration_since(*at).as_secs() >= 1) {
            self.recent.pop_front();
        }
        if self.recent.len() >= usize::try_from(self.limits.per_second_overall).unwrap_or(usize::MAX) {
            self.overall_penalty_until = after(now, 1.0);
            return Err(Exceeded { retry_after: 1, in_penalty: false });
        }
        if let Some(bucket) = &mut bucket {
            bucket.tokens = (bucket.tokens + rate * bucket.elapsed(now)).min(burst);
            bucket.filled_at = now;
            if bucket.tokens < 1.0 {
                let until = after(now, ((1.0 - bucket.tokens) / rate).ceil());
                bucket.penalty_until = until;
                let retry_after = until.map_or(1, |until| seconds_until(until, now));
                return Err(Exceeded { retry_after, in_penalty: false });
            }
            bucket.tokens -= 1.0;
        }
        self.recent.push_back(now);
        Ok(())
    }
}

impl Bucket {
    fn elapsed(&self, now: Timestamp) -> f64 {
        now.duration_since(self.filled_at).as_secs_f64().max(0.0)
    }
}

fn after(now: Timestamp, seconds: f64) -> Option<Timestamp> {
    let wait = SignedDuration::try_from_secs_f64(seconds.max(1.0)).ok()?;
    now.saturating_add(wait).ok()
}

fn seconds_until(until: Timestamp, now: Timestamp) -> u32 {
    let wait = until.duration_since(now);
    let whole = wait.as_secs() + i64::from(wait.subsec_nanos() > 0);
    u32::try_from(whole).unwrap_or(u32::MAX).max(1)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(milliseconds: i64) -> Timestamp {
        Timestamp::from_millisecond(1_800_000_000_000 + milliseconds).unwrap_or_default()
    }

    #[test]
    fn a_chat_has_a_burst_then_its_rate() {
        let mut limiter = Limiter::new(Limits { per_second_overall: 100, per_chat_per_second: 1.0, per_chat_burst: 2 });
        let mut send = |chat, ms| limiter.check("sendMessage", Some(chat), at(ms));
        assert_eq!(send(1, 0), Ok(()));
        assert_eq!(send(1, 0), Ok(()));
        assert_eq!(send(1, 100), Err(Exceeded { retry_after: 1, in_penalty: false }));
        assert_eq!(send(1, 200), Err(Exceeded { retry_after: 1, in_penalty: true }));
        assert_eq!(send(2, 200), Ok(()));
        assert_eq!(send(1, 1100), Ok(()));
        assert_eq!(limiter.check("answerCallbackQuery", Some(1), at(1100)), Ok(()));
    }

    #[test]
    fn any_second_has_a_ceiling_over_all_chats() {
        let mut limiter = Limiter::new(Limits { per_second_overall: 3, per_chat_per_second: 1.0, per_chat_burst: 1 });
        let mut send = |chat, ms| limiter.check("editMessageText", Some(chat), at(ms));
        for chat in 0..3 {
            assert_eq!(send(chat, 900), Ok(()));
        }
        assert_eq!(send(3, 1000), Err(Exceeded { retry_after: 1, in_penalty: false }));
        assert_eq!(send(4, 1999), Err(Exceeded { retry_after: 1, in_penalty: true }));
        assert_eq!(send(3, 2000), Ok(()));
    }
}
