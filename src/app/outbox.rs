//! Sends what is in the outbox: one order for each chat, paced, until Telegram has it.

use std::collections::{BTreeSet, HashMap, HashSet, VecDeque};
use std::panic::AssertUnwindSafe;
use std::sync::Arc;
use std::time::Duration;

use futures_util::FutureExt as _;
use jiff::{SignedDuration, Timestamp};
use tokio::sync::mpsc;
use tokio::task::JoinSet;
use tokio::time::Instant;

use super::burst::Burst;
use super::channel::{Channel, DeliveryError};
use super::pace::{Limits, Pace};
use super::saved::Saved;
use crate::check::Library;
use crate::clock::Clock;
use crate::domain::PersonId;
use crate::render::{OutgoingMessage, Rendering, render};
use crate::storage::{Claim, Claimed, Settled, Settlement, Store};

/// Requests under way at the same time, however slow Telegram is.
const AT_ONCE: usize = 32;
/// Tries after which a reply is given up: more than half an hour of trouble at its own place.
const MOST_ATTEMPTS: u32 = 40;
/// A reply of which nobody knows whether Telegram took it is sent once more, and then no more.
const MOST_UNSURE: u32 = 1;
/// Longest pause between tries.
const LONGEST_PAUSE: SignedDuration = SignedDuration::from_secs(60);
/// Two chats told to wait within this time mean that everybody is.
const WAITS_TOGETHER: Duration = Duration::from_secs(2);
/// How often the outbox is read afresh, in case a notice was lost.
const SWEEP: Duration = Duration::from_secs(30);

/// Turns saved replies into messages.
pub struct Voice {
    /// The words.
    pub library: Arc<Library>,
    /// The bot's name in Telegram.
    pub bot_username: String,
    /// The present.
    pub clock: Clock,
}

impl Voice {
    /// The messages of a saved reply.
    #[must_use]
    pub fn messages(&self, saved: &Saved) -> Vec<OutgoingMessage> {
        let rendering = Rendering {
            wording: &self.library.wording,
            catalogue: &self.library.catalogue,
            locale: saved.locale,
            now: self.clock.now(),
            bot_username: Some(self.bot_username.as_str()).filter(|name| !name.is_empty()),
        };
        render(&saved.reply, &saved.choices(), &rendering)
    }
}

/// The sender.
pub struct Outbox<C> {
    channel: C,
    store: Store,
    voice: Arc<Voice>,
    pace: Pace,
    burst: Burst,
    /// People with something to send who may get it as soon as there is room.
    ready: VecDeque<PersonId>,
    /// People who have to wait.
    later: BTreeSet<(Instant, PersonId)>,
    /// Everybody who is ready, waiting or being sent to; no one stands in two places.
    known: HashSet<PersonId>,
    /// People to whom something came in while they were being sent to.
    again: HashSet<PersonId>,
    told_to_wait: HashMap<PersonId, Instant>,
}

/// What became of one go at a person.
enum Next {
    /// There is more.
    Again,
    /// There is nothing more.
    Rest,
    /// There was nothing to send.
    Idle,
    /// Nothing was sent, and nothing may be before then.
    NotYet(Duration),
    /// It was tried; try again then.
    At(Duration),
    /// Telegram told us to wait that long.
    Waited(Duration),
}

/// One go at a person, and when it was begun.
struct Done {
    person: PersonId,
    begun: Instant,
    next: Next,
}

impl<C: Channel> Outbox<C> {
    /// A sender.
    #[must_use]
    pub fn new(channel: C, store: Store, voice: Voice, limits: Limits) -> Self {
        Self {
            channel,
            store,
            voice: Arc::new(voice),
            pace: Pace::new(limits),
            burst: Burst::new(limits),
            ready: VecDeque::new(),
            later: BTreeSet::new(),
            known: HashSet::new(),
            again: HashSet::new(),
            told_to_wait: HashMap::new(),
        }
    }

    /// Sends for ever; ends when `notices` is closed and what is under way is settled.
    pub async fn run(mut self, mut notices: mpsc::UnboundedReceiver<PersonId>) {
        let mut sending: JoinSet<Done> = JoinSet::new();
        let mut sweep = tokio::time::interval(SWEEP);
        let mut open = true;
        while open || !sending.is_empty() {
            let wake = if open { self.start(&mut sending) } else { None };
            tokio::select! {
                notice = notices.recv(), if open => match notice {
                    None => open = false,
                    Some(person) => self.notice(person),
                },
                Some(done) = sending.join_next(), if !sending.is_empty() => match done {
                    Ok(done) => self.settled(&done),
                    Err(_) => tracing::error!("a send was lost; the next start finds it"),
                },
                () = sleep_until(wake), if wake.is_some() => self.wake(),
                _ = sweep.tick(), if open => self.sweep().await,
            }
        }
    }

    /// Begins as many sends as may begin; returns when the next one may.
    fn start(&mut self, sending: &mut JoinSet<Done>) -> Option<Instant> {
        let now = Instant::now();
        while sending.len() < AT_ONCE {
            let held = self.pace.next_for_all(now).max(self.burst.next(now));
            if let Some(at) = held.filter(|_| !self.ready.is_empty()) {
                return Some(at);
            }
            let Some(person) = self.ready.pop_front() else { break };
            if let Some(at) = self.pace.next_for(person, now) {
                self.later.insert((at, person));
                continue;
            }
            self.pace.sent(person, now);
            let errand =
                Errand { channel: self.channel.clone(), store: self.store.clone(), voice: Arc::clone(&self.voice), person };
            self.burst.begun(now);
            sending.spawn(async move { Done { person, begun: now, next: errand.run().await } });
        }
        self.later.first().map(|(at, _)| *at)
    }

    fn notice(&mut self, person: PersonId) {
        if self.known.insert(person) {
            self.ready.push_back(person);
        } else {
            self.again.insert(person);
        }
    }

    fn settled(&mut self, done: &Done) {
        let Done { person, begun, ref next } = *done;
        let now = Instant::now();
        self.burst.settled(begun);
        if matches!(next, Next::Idle | Next::NotYet(_)) {
            self.pace.not_sent(person);
        } else {
            self.pace.answered(now);
        }
        match next {
            Next::Again => self.ready.push_back(person),
            Next::At(pause) | Next::NotYet(pause) => {
                self.later.insert((now + *pause, person));
            }
            Next::Waited(pause) => {
                self.told_to_wait.retain(|_, told| now < *told + WAITS_TOGETHER);
                self.told_to_wait.insert(person, now);
                self.pace.told_to_wait(person, now + *pause, self.told_to_wait.len() > 1);
                self.later.insert((now + *pause, person));
            }
            Next::Rest | Next::Idle if self.again.contains(&person) => self.ready.push_back(person),
            Next::Rest | Next::Idle => {
                self.known.remove(&person);
            }
        }
        self.again.remove(&person);
    }

    fn wake(&mut self) {
        let now = Instant::now();
        while let Some((_, person)) = self.later.first().copied().filter(|(at, _)| *at <= now) {
            self.later.pop_first();
            self.ready.push_back(person);
        }
    }

    async fn sweep(&mut self) {
        match self.store.list_unsent().await {
            Ok(people) => people
                .into_iter()
                .filter(|person| !self.known.contains(person))
                .collect::<Vec<_>>()
                .into_iter()
                .for_each(|person| self.notice(person)),
            Err(error) => tracing::error!(%error, "the outbox can't be read; trying again"),
        }
    }
}

async fn sleep_until(at: Option<Instant>) {
    if let Some(at) = at {
        tokio::time::sleep_until(at).await;
    }
}

/// One message to one person.
struct Errand<C> {
    channel: C,
    store: Store,
    voice: Arc<Voice>,
    person: PersonId,
}

impl<C: Channel> Errand<C> {
    async fn run(self) -> Next {
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
        match self.store.settle(&claimed, settlement).await {
            Ok(Settled::LeaseLost) => {
                tracing::warn!(person = self.person.0, "a lease was lost while sending to person {}", self.person.0);
                Next::At(Duration::from_secs(1))
            }
            Ok(Settled::Nothing) => Next::Rest,
            Ok(Settled::More) => match (waited, pause) {
                (Some(pause), _) => Next::Waited(pause),
                (None, Some(pause)) => Next::At(pause),
                (None, None) => Next::Again,
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
