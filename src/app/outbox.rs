//! Sends what is in the outbox: one order for each chat, paced, until Telegram has it.

use std::collections::{BTreeSet, HashMap};
use std::sync::Arc;
use std::time::Duration;

use jiff::Timestamp;
use tokio::sync::mpsc;
use tokio::task::JoinSet;
use tokio::time::Instant;

use super::burst::Burst;
use super::channel::Channel;
use super::errand::{Errand, Next, Urgency};
use super::pace::{Limits, Pace};
use super::ready::{Ready, Spacing};
use super::saved::Saved;
use crate::check::Library;
use crate::clock::Clock;
use crate::domain::PersonId;
use crate::render::{OutgoingMessage, Rendering, render};
use crate::storage::{Store, Unsent};

/// Requests under way at the same time, however slow Telegram is.
const AT_ONCE: usize = 32;
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

/// Somebody has something to get.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Notice {
    /// Who.
    pub person: PersonId,
    /// If it is a reminder: when its appointment begins. An answer, which somebody is waiting for, has none and goes first.
    pub starts: Option<Timestamp>,
}

/// The sender.
pub struct Outbox<C> {
    channel: C,
    store: Store,
    voice: Arc<Voice>,
    pace: Pace,
    burst: Burst,
    /// People with something to send who may get it as soon as there is room.
    ready: Ready,
    /// People who have to wait.
    later: BTreeSet<(Instant, PersonId)>,
    /// When the next reminder may begin.
    spacing: Spacing,
    /// Everybody who is ready, waiting or being sent to, and how urgent it is; no one stands in two places.
    known: HashMap<PersonId, Urgency>,
    /// People to whom something came in while they were waiting or being sent to.
    again: HashMap<PersonId, Urgency>,
    /// People who wait with nothing but what must not go out yet: whatever else comes for them need not wait for that.
    held: HashMap<PersonId, Instant>,
    told_to_wait: HashMap<PersonId, Instant>,
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
            ready: Ready::default(),
            spacing: Spacing::new(limits),
            later: BTreeSet::new(),
            known: HashMap::new(),
            again: HashMap::new(),
            held: HashMap::new(),
            told_to_wait: HashMap::new(),
        }
    }

    /// Sends for ever; ends when `notices` is closed and what is under way is settled.
    pub async fn run(mut self, mut notices: mpsc::UnboundedReceiver<Notice>) {
        let mut sending: JoinSet<Done> = JoinSet::new();
        let mut sweep = tokio::time::interval(SWEEP);
        let mut moves = self.voice.clock.moves();
        let mut open = true;
        while open || !sending.is_empty() {
            let wake = if open { self.start(&mut sending) } else { None };
            tokio::select! {
                notice = notices.recv(), if open => match notice {
                    None => open = false,
                    Some(notice) => self.notice(notice),
                },
                Some(done) = sending.join_next(), if !sending.is_empty() => match done {
                    Ok(done) => self.settled(&done),
                    Err(_) => tracing::error!("a send was lost; the next start finds it"),
                },
                () = sleep_until(wake), if wake.is_some() => self.wake(),
                _ = sweep.tick(), if open => self.sweep().await,
                () = moves.next(), if open => self.sweep().await,
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
            if self.ready.is_without_reminders() {
                self.spacing.rest();
            }
            let spaced = self.spacing.next(now);
            let Some((person, reminds)) = self.ready.pop(spaced.is_none()) else {
                let later = self.later.first().map(|(at, _)| *at);
                return spaced.filter(|_| !self.ready.is_empty()).into_iter().chain(later).min();
            };
            if let Some(at) = self.pace.next_for(person, now) {
                self.later.insert((at, person));
                continue;
            }
            self.pace.sent(person, now);
            let errand =
                Errand { channel: self.channel.clone(), store: self.store.clone(), voice: Arc::clone(&self.voice), person };
            self.burst.begun(now);
            if reminds {
                self.spacing.begun(now);
            }
            sending.spawn(async move { Done { person, begun: now, next: errand.run().await } });
        }
        self.later.first().map(|(at, _)| *at)
    }

    fn notice(&mut self, Notice { person, starts }: Notice) {
        let Some(known) = self.known.insert(person, starts) else { return self.ready.push(person, starts) };
        let urgency = known.min(starts);
        self.known.insert(person, urgency);
        if self.unhold(person) {
            self.ready.push(person, urgency);
        } else if !self.ready.hurry(person, starts) {
            let again = self.again.get(&person).copied().unwrap_or(starts);
            self.again.insert(person, again.min(starts));
        }
    }

    /// Puts somebody into the line who is known and in no other place.
    fn line_up(&mut self, person: PersonId, urgency: Urgency) {
        self.known.insert(person, urgency);
        self.ready.push(person, urgency);
    }

    /// Takes somebody out of those who wait with what must not go out yet; false if they weren't among them.
    fn unhold(&mut self, person: PersonId) -> bool {
        let Some(at) = self.held.remove(&person) else { return false };
        self.later.remove(&(at, person))
    }

    fn settled(&mut self, done: &Done) {
        let Done { person, begun, ref next } = *done;
        let now = Instant::now();
        self.burst.settled(begun);
        if matches!(next, Next::Idle | Next::Passed(_) | Next::NotYet(_)) {
            self.pace.not_sent(person);
        } else {
            self.pace.answered(now);
        }
        match (next, self.again.remove(&person)) {
            (Next::Again(urgency) | Next::Passed(urgency), again) => {
                self.line_up(person, again.map_or(*urgency, |again| again.min(*urgency)));
            }
            (Next::NotYet(_) | Next::Rest | Next::Idle, Some(again)) => self.line_up(person, again),
            (Next::NotYet(pause), None) => {
                self.later.insert((now + *pause, person));
                self.held.insert(person, now + *pause);
            }
            (Next::At(pause), _) => {
                self.later.insert((now + *pause, person));
            }
            (Next::Waited(pause), _) => {
                self.told_to_wait.retain(|_, told| now < *told + WAITS_TOGETHER);
                self.told_to_wait.insert(person, now);
                self.pace.told_to_wait(person, now + *pause, self.told_to_wait.len() > 1);
                self.later.insert((now + *pause, person));
            }
            (Next::Rest | Next::Idle, None) => {
                self.known.remove(&person);
            }
        }
    }

    fn wake(&mut self) {
        let now = Instant::now();
        while let Some((_, person)) = self.later.first().copied().filter(|(at, _)| *at <= now) {
            self.later.pop_first();
            self.held.remove(&person);
            let urgency = self.known.get(&person).copied().flatten();
            self.line_up(person, urgency);
        }
    }

    async fn sweep(&mut self) {
        match self.store.list_unsent().await {
            Ok(unsent) => {
                let now = self.voice.clock.now();
                for Unsent { person, starts, not_before } in unsent {
                    let known = self.known.contains_key(&person);
                    // Who is held is looked at again as well: the clock may have been set.
                    if not_before <= now && (!known || self.held.contains_key(&person)) {
                        self.notice(Notice { person, starts });
                    } else if !known {
                        let at = Instant::now() + not_before.duration_since(now).unsigned_abs();
                        self.known.insert(person, starts);
                        self.later.insert((at, person));
                        self.held.insert(person, at);
                    }
                }
            }
            Err(error) => tracing::error!(%error, "the outbox can't be read; trying again"),
        }
    }
}

async fn sleep_until(at: Option<Instant>) {
    if let Some(at) = at {
        tokio::time::sleep_until(at).await;
    }
}
