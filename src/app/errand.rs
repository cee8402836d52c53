//! One message to one person: claim, render, send, settle.

use std::panic::AssertUnwindSafe;
use std::sync::Arc;
use std::time::Duration;

use futures_util::FutureExt as _;
use jiff::{SignedDuration, Timestamp};

use super::channel::{Channel, DeliveryError};
use super::outbox::Voice;
use super::saved::Saved;
use crate::domain::PersonId;
use crate::render::OutgoingMessage;
use crate::schedule::Go;
use crate::storage::{Claim, Claimed, Settled, Settlement, Store};

/// Tries after which a reply is given up: more than half an hour of trouble at its own place.
const MOST_ATTEMPTS: u32 = 40;
/// A reply of which nobody knows whether Telegram took it is sent once more, and then no more.
const MOST_UNSURE: u32 = 1;
/// Longest pause between tries.
const LONGEST_PAUSE: SignedDuration = SignedDuration::from_secs(60);

/// If it is a reminder, when its appointment begins. An answer has none and comes first in this order.
pub(super) type Urgency = Option<Timestamp>;

/// What became of one go at a person.
pub(super) enum Next {
    /// There is more.
    Again(Urgency),
    /// There is nothing more.
    Rest,
    /// There was nothing to send.
    Idle,
    /// What came first must not go out yet; there is more, or the same again.
    Passed(Urgency),
    /// Nothing was sent, and nothing may be before then.
    NotYet(Duration),
    /// It was tried; try again then.
    At(Duration),
    /// Telegram told us to wait that long.
    Waited(Duration),
}

/// One message to one person.
pub(super) struct Errand<C> {
    pub(super) channel: C,
    pub(super) store: Store,
    pub(super) voice: Arc<Voice>,
    pub(super) person: PersonId,
}

impl<C: Channel> Errand<C> {
    pub(super) async fn run(self) -> Next {
        let now = self.voice.clock.now();
        let claimed = match self.store.claim(self.person, now).await {
            Ok(Claim::Taken(claimed)) => claimed,
            Ok(Claim::Nothing) => return Next::Idle,
            Ok(Claim::NotBefore(at)) => return Next::NotYet(at.duration_since(now).max(SignedDuration::ZERO).unsigned_abs()),
            Err(error) => {
                tracing::error!(person = self.person.0, %error, "a reply to person {} can't be claimed; trying again", self.person.0);
                return Next::At(Duration::from_secs(1));
            }
        };
        // If something panics nobody knows whether Telegram took it, and the person must not wait for ever.
        let tried = AssertUnwindSafe(self.try_once(&claimed)).catch_unwind().await;
        let (settlement, waited) = tried.unwrap_or_else(|_| self.judge(&claimed, Err(DeliveryError::Unsure), true));
        let pause = match &settlement {
            Settlement::Retry { at, .. } => {
                Some(at.duration_since(self.voice.clock.now()).max(SignedDuration::ZERO).unsigned_abs())
            }
            _ => None,
        };
        let held = matches!(settlement, Settlement::Hold(_));
        match self.store.settle(&claimed, settlement).await {
            Ok(Settled::LeaseLost) => {
                tracing::warn!(person = self.person.0, "a lease was lost while sending to person {}", self.person.0);
                Next::At(Duration::from_secs(1))
            }
            Ok(Settled::Nothing) => Next::Rest,
            Ok(Settled::More(urgency)) => match (waited, pause) {
                _ if held => Next::Passed(urgency),
                (Some(pause), _) => Next::Waited(pause),
                (None, Some(pause)) => Next::At(pause),
                (None, None) => Next::Again(urgency),
            },
            Err(error) => {
                tracing::error!(person = self.person.0, %error, "a send to person {} can't be settled", self.person.0);
                Next::At(Duration::from_secs(1))
            }
        }
    }

    /// Says what is next of a reply; returns what came of it, and how long Telegram told us to wait.
    async fn try_once(&self, claimed: &Claimed) -> (Settlement, Option<Duration>) {
        let saved = Saved::read(&claimed.body);
        // A reminder may have waited: is it still useful?
        match saved.reminding.as_ref().map_or(Go::Now, |reminding| reminding.may_go(self.voice.clock.now())) {
            Go::Now => {}
            Go::Hold(at) => return (Settlement::Hold(at), None),
            Go::Never => {
                tracing::info!(person = self.person.0, "a reminder of person {} waited too long and is dropped", self.person.0);
                return (Settlement::TooLate, None);
            }
        }
        let messages = self.voice.messages(&saved);
        let Some(message) = messages.get(claimed.parts_sent) else { return (Settlement::Finished, None) };
        let result = self.deliver(claimed, &saved, message).await;
        self.judge(claimed, result, claimed.parts_sent + 1 == messages.len())
    }

    async fn deliver(&self, claimed: &Claimed, saved: &Saved, message: &OutgoingMessage) -> Result<(), DeliveryError> {
        if let Some(target) = saved.edit.filter(|_| claimed.parts_sent == 0) {
            match self.channel.edit(claimed.chat, target, message).await {
                Err(DeliveryError::NotEditable) => {}
                result => return result,
            }
        }
        self.channel.send(claimed.chat, message).await
    }

    fn judge(&self, claimed: &Claimed, result: Result<(), DeliveryError>, last: bool) -> (Settlement, Option<Duration>) {
        let person = self.person.0;
        let retry = |pause: SignedDuration, unsure| Settlement::Retry { at: self.after(pause), unsure };
        let settlement = match result {
            Ok(()) | Err(DeliveryError::AlreadyThere) if last => Settlement::Finished,
            Ok(()) | Err(DeliveryError::AlreadyThere) => Settlement::PartSent,
            Err(DeliveryError::Gone) => {
                tracing::info!(person, "person {person} can't be reached any more; nothing more is sent");
                Settlement::ChatGone
            }
            Err(DeliveryError::Wait { seconds }) => {
                tracing::warn!(person, seconds, "told to wait {seconds} s before sending to person {person}");
                let pause = SignedDuration::from_secs(seconds.max(1).into());
                return (retry(pause, false), Some(pause.unsigned_abs()));
            }
            Err(DeliveryError::Unsure) if claimed.unsure < MOST_UNSURE => retry(back_off(claimed.attempts), true),
            Err(DeliveryError::Retry) if claimed.attempts < MOST_ATTEMPTS => retry(back_off(claimed.attempts), false),
            Err(DeliveryError::Unsure) => {
                tracing::warn!(person, "a reply to person {person} was sent twice without a clear answer; it is not sent again");
                Settlement::Finished
            }
            Err(DeliveryError::Retry | DeliveryError::Bug | DeliveryError::NotEditable) => {
                tracing::error!(
                    person,
                    attempts = claimed.attempts,
                    "a reply to person {person} can't be delivered and is given up"
                );
                Settlement::Finished
            }
        };
        (settlement, None)
    }

    fn after(&self, pause: SignedDuration) -> Timestamp {
        self.voice.clock.now().checked_add(pause).unwrap_or(Timestamp::MAX)
    }
}

/// Half a second, doubled with each try.
fn back_off(attempts: u32) -> SignedDuration {
    SignedDuration::from_millis(250 << attempts.min(9)).min(LONGEST_PAUSE)
}
