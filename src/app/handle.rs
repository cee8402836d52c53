//! Handles one update: load, transition, commit. A panic on the way is caught, tried again, and at last answered with an apology.

use std::panic::AssertUnwindSafe;
use std::sync::Arc;

use futures_util::FutureExt as _;
use jiff::{SignedDuration, Timestamp};
use tokio::sync::{Notify, Semaphore, mpsc};

use super::saved::Saved;
use super::{Job, Notice};
use crate::check::Library;
use crate::clock::Clock;
use crate::dialogue::{Context, Effect, Event, Place, State, Verdict, choices, next_wake, stored};
use crate::matcher::Matcher;
use crate::schedule::TZDB_VERSION;
use crate::storage::{
    Cause, Commit, CommitOutcome, DueTimer, Loaded, NewReply, Store, StoreError, Tally, Timer, TimerChange, Waiting, seal,
};
use crate::telegram::{Interpreted, Interpreter};

/// Tries before an update is put aside.
const TRIES: u32 = 3;
/// Pause between tries.
const PAUSE: SignedDuration = SignedDuration::from_millis(200);
/// How long a reminder waits that failed again and again.
const POSTPONED: SignedDuration = SignedDuration::from_hours(1);
/// Pause while the store can't be used.
const STORE_PAUSE: SignedDuration = SignedDuration::from_secs(1);

/// What happens next; [`crate::dialogue::transition`] but in tests of what goes wrong.
pub type Transition = fn(&State, &Event, &Context<'_>) -> (State, Vec<Effect>);

/// Everything that handling an update needs.
pub struct App {
    /// Where everything is kept.
    pub store: Store,
    /// What we answer from.
    pub library: Arc<Library>,
    /// Finds the topic of a question.
    pub matcher: Arc<dyn Matcher>,
    /// Understands updates.
    pub interpreter: Interpreter,
    /// What happens next.
    pub transition: Transition,
    /// The present.
    pub clock: Clock,
    /// Told whom there is something to send to.
    pub outbox: mpsc::UnboundedSender<Notice>,
    /// Told when something may be due sooner than before.
    pub sooner: Arc<Notify>,
    /// Places for jobs that nobody waits for, so that they are never a crowd before somebody who does.
    pub places: Arc<Semaphore>,
}

impl App {
    /// Handles a job, once, whatever happens; returns when it is done or put aside.
    pub async fn handle(&self, job: Job) {
        loop {
            let loaded = match self.load(job).await {
                Ok(Some(loaded)) => loaded,
                Ok(None) => return,
                Err(error @ StoreError::Unsealable(_)) => {
                    tracing::error!(person = job.person().0, %error, "something of person {} is spoilt and put aside", job.person().0);
                    match self.put_aside(job).await {
                        Ok(()) => return,
                        Err(error) => tracing::error!(%error, "what is spoilt can't be put aside; trying again"),
                    }
                    self.clock.sleep(STORE_PAUSE).await;
                    continue;
                }
                Err(error) => {
                    tracing::error!(person = job.person().0, %error, "what person {} waits for can't be loaded; trying again", job.person().0);
                    self.clock.sleep(STORE_PAUSE).await;
                    continue;
                }
            };
            let commit = match AssertUnwindSafe(self.decide(job, &loaded)).catch_unwind().await {
                Ok(commit) => commit,
                // It stays as it is; the next start tries again.
                Err(_) if matches!(job, Job::Zones(_)) => return,
                Err(_) => {
                    self.note_failure(job).await;
                    continue;
                }
            };
            let urgency = commit.replies.iter().map(|reply| reply.reminds.map(|(_, starts)| starts)).min().flatten();
            // Reminders may have waited for somebody who could not be reached.
            let spoken = !commit.replies.is_empty() || loaded.paused;
            let set = commit.timer != TimerChange::Keep || loaded.paused;
            match self.store.commit(commit).await {
                Ok(CommitOutcome::Done) => {
                    // The sender lives as long as the process.
                    if spoken {
                        let _ = self.outbox.send(Notice { person: job.person(), starts: urgency });
                    }
                    if set {
                        self.sooner.notify_one();
                    }
                    return;
                }
                Ok(CommitOutcome::AlreadySeen) => return,
                Ok(CommitOutcome::Conflict) => {}
                Err(error) => {
                    tracing::error!(person = job.person().0, %error, "a change of person {} can't be committed; trying again", job.person().0);
                    self.clock.sleep(STORE_PAUSE).await;
                }
            }
        }
    }

    async fn load(&self, job: Job) -> Result<Option<Loaded>, StoreError> {
        match job {
            Job::Update(waiting) => self.store.load(waiting.update).await,
            Job::Timer(DueTimer { person, .. }) | Job::Zones(person) => self.store.load_person(person).await,
        }
    }

    async fn put_aside(&self, job: Job) -> Result<(), StoreError> {
        match job {
            Job::Update(waiting) => self.store.put_aside(waiting.update).await,
            // Its claim runs out, and it is tried again then.
            Job::Timer(_) | Job::Zones(_) => Ok(()),
        }
    }

    async fn decide(&self, job: Job, loaded: &Loaded) -> Commit {
        let happened = |event| Interpreted { event, language_code: None, pressed: None };
        match job {
            Job::Update(waiting) => match loaded.body.as_deref().filter(|_| loaded.tries < TRIES) {
                Some(body) => {
                    let interpreted = self.interpreter.interpret(body).await;
                    self.turn(Cause::Update(waiting.update), loaded, &interpreted, self.transition)
                }
                None => self.give_up(waiting, loaded),
            },
            Job::Timer(timer) if loaded.tries >= TRIES => self.postpone(timer, loaded),
            Job::Timer(timer) => {
                self.turn(Cause::Timer { fence: timer.fence }, loaded, &happened(Event::TimeCame), self.transition)
            }
            Job::Zones(_) => self.turn(Cause::Zones, loaded, &happened(Event::ZonesRenewed), self.transition),
        }
    }

    /// The apology does not depend on what failed: it is made by the transition itself, from a state that is known to be good.
    fn give_up(&self, waiting: Waiting, loaded: &Loaded) -> Commit {
        tracing::error!(update = waiting.update.0, "update {} can't be handled and is put aside", waiting.update.0);
        let failed = Interpreted { event: Event::HandlingFailed, language_code: None, pressed: None };
        let turn = self.turn(Cause::Update(waiting.update), loaded, &failed, crate::dialogue::transition);
        Commit { quarantined: true, ..turn }
    }

    /// What fails again and again must not hold anybody up, and must not be forgotten either.
    fn postpone(&self, timer: DueTimer, loaded: &Loaded) -> Commit {
        let person = timer.person.0;
        tracing::error!(person, "a reminder of person {person} can't be handled; it is tried again later");
        let due = self.clock.now().checked_add(POSTPONED).unwrap_or(Timestamp::MAX);
        let state = loaded.state.clone().unwrap_or_default();
        Commit {
            timer: TimerChange::Set(Timer { due, starts: due, zones: TZDB_VERSION }),
            paused: loaded.paused,
            ..Commit::new(Cause::Timer { fence: timer.fence }, timer.person, loaded.version, state)
        }
    }

    fn turn(&self, cause: Cause, loaded: &Loaded, interpreted: &Interpreted, transition: Transition) -> Commit {
        let wording = &self.library.wording;
        // A state that can't be read is a polite restart, not a person locked out.
        let state = loaded.state.as_deref().and_then(stored::read);
        let suggested = match (interpreted.language_code.as_deref(), &state) {
            (None, Some(state)) => state.locale,
            (code, _) => wording.negotiate(code),
        };
        let context = Context {
            now: self.clock.now(),
            chance: seal::number(),
            suggested,
            catalogue: &self.library.catalogue,
            matcher: self.matcher.as_ref(),
            safety: &self.library.safety,
            words: wording,
        };
        let known = loaded.state.is_some();
        let before = state.unwrap_or_else(|| State::fresh(suggested));
        let (state, effects) = transition(&before, &interpreted.event, &context);
        let mut commit = Commit {
            timer: timer(cause, &before, &state),
            // Whoever writes can be reached.
            paused: loaded.paused && !matches!(cause, Cause::Update(_)),
            ..Commit::new(cause, loaded.person, loaded.version, stored::write(&state))
        };
        for effect in effects {
            let (reply, place, reminding) = match effect {
                Effect::Say { reply, place } => (reply, place, None),
                Effect::Remind { reply, reminding } => (reply, Place::New, Some(reminding)),
                Effect::Count { topic, version, verdict } => {
                    commit.tallies.push(Tally { topic, version, helpful: verdict == Verdict::Helpful });
                    continue;
                }
                Effect::Withdraw(appointment) => {
                    commit.withdrawn.push(appointment);
                    continue;
                }
                Effect::Dropped(count) => {
                    let person = loaded.person.0;
                    tracing::info!(person, count, "{count} reminders of person {person} came too late or were joined");
                    commit.dropped += count;
                    continue;
                }
                Effect::Pause => {
                    commit.paused = true;
                    continue;
                }
                Effect::Resume => {
                    commit.paused = false;
                    continue;
                }
                Effect::Erase => {
                    commit.erased = true;
                    continue;
                }
            };
            let choices = choices(&reply, &state, &context).into_iter().map(Into::into).collect();
            let edit = interpreted.pressed.filter(|_| place == Place::SameMessage);
            let reminds = reminding.as_ref().map(|reminding| (reminding.appointment, reminding.starts));
            let saved = Saved { reply, choices, locale: state.locale, edit, reminding };
            commit.replies.push(NewReply { body: saved.write(), reminds });
        }
        // Somebody who is gone and blocks us, say.
        commit.unknown = !known && commit.replies.is_empty();
        commit
    }

    async fn note_failure(&self, job: Job) {
        let person = job.person().0;
        let noted = match job {
            Job::Update(waiting) => self.store.note_failure(waiting.update).await,
            Job::Timer(timer) => self.store.note_timer_failure(timer).await,
            Job::Zones(_) => Ok(0),
        };
        match noted {
            Ok(tries) => tracing::error!(person, tries, "handling something of person {person} failed, try {tries}"),
            Err(error) => tracing::error!(person, %error, "a failure can't be noted"),
        }
        self.clock.sleep(PAUSE).await;
    }
}

/// What becomes of the person's timer.
fn timer(cause: Cause, before: &State, after: &State) -> TimerChange {
    let next = next_wake(after);
    // A claim ends with an answer; other rules of time may mean another moment for the same plans.
    let settles = !matches!(cause, Cause::Update(_));
    match next {
        next if !settles && next == next_wake(before) => TimerChange::Keep,
        Some(wake) => TimerChange::Set(Timer { due: wake.due, starts: wake.starts, zones: TZDB_VERSION }),
        None => TimerChange::Clear,
    }
}
