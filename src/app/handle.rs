//! Handles one update: load, transition, commit. A panic on the way is caught, tried again, and at last answered with an apology.

use std::panic::AssertUnwindSafe;
use std::sync::Arc;

use futures_util::FutureExt as _;
use jiff::SignedDuration;
use tokio::sync::mpsc;

use super::saved::Saved;
use crate::check::Library;
use crate::clock::Clock;
use crate::dialogue::{Context, Effect, Event, Place, State, Verdict, choices, stored};
use crate::domain::PersonId;
use crate::matcher::Matcher;
use crate::storage::{Commit, CommitOutcome, Loaded, NewReply, Store, StoreError, Tally, Waiting};
use crate::telegram::{Interpreted, Interpreter};

/// Tries before an update is put aside.
const TRIES: u32 = 3;
/// Pause between tries.
const PAUSE: SignedDuration = SignedDuration::from_millis(200);
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
    pub outbox: mpsc::UnboundedSender<PersonId>,
}

impl App {
    /// Handles an update, once, whatever happens; returns when it is done or put aside.
    pub async fn handle(&self, waiting: Waiting) {
        loop {
            let loaded = match self.store.load(waiting.update).await {
                Ok(Some(loaded)) => loaded,
                Ok(None) => return,
                Err(error @ StoreError::Unsealable(_)) => {
                    tracing::error!(update = waiting.update.0, %error, "update {} is spoilt and put aside", waiting.update.0);
                    match self.store.put_aside(waiting.update).await {
                        Ok(()) => return,
                        Err(error) => tracing::error!(%error, "a spoilt update can't be put aside; trying again"),
                    }
                    self.clock.sleep(STORE_PAUSE).await;
                    continue;
                }
                Err(error) => {
                    tracing::error!(update = waiting.update.0, %error, "update {} can't be loaded; trying again", waiting.update.0);
                    self.clock.sleep(STORE_PAUSE).await;
                    continue;
                }
            };
            let body = loaded.body.as_deref().filter(|_| loaded.tries < TRIES);
            let commit = match body {
                None => self.give_up(waiting, &loaded),
                Some(body) => match AssertUnwindSafe(self.decide(waiting, &loaded, body)).catch_unwind().await {
                    Ok(commit) => commit,
                    Err(_) => {
                        self.note_failure(waiting).await;
                        continue;
                    }
                },
            };
            match self.store.commit(commit).await {
                Ok(CommitOutcome::Done) => {
                    // The sender lives as long as the process.
                    let _ = self.outbox.send(waiting.person);
                    return;
                }
                Ok(CommitOutcome::AlreadySeen) => return,
                Ok(CommitOutcome::Conflict) => {}
                Err(error) => {
                    tracing::error!(update = waiting.update.0, %error, "update {} can't be committed; trying again", waiting.update.0);
                    self.clock.sleep(STORE_PAUSE).await;
                }
            }
        }
    }

    async fn decide(&self, waiting: Waiting, loaded: &Loaded, body: &[u8]) -> Commit {
        let interpreted = self.interpreter.interpret(body).await;
        self.turn(waiting, loaded, &interpreted, self.transition)
    }

    /// The apology does not depend on what failed: it is made by the transition itself, from a state that is known to be good.
    fn give_up(&self, waiting: Waiting, loaded: &Loaded) -> Commit {
        tracing::error!(update = waiting.update.0, "update {} can't be handled and is put aside", waiting.update.0);
        let failed = Interpreted { event: Event::HandlingFailed, language_code: None, pressed: None };
        Commit { quarantined: true, ..self.turn(waiting, loaded, &failed, crate::dialogue::transition) }
    }

    fn turn(&self, waiting: Waiting, loaded: &Loaded, interpreted: &Interpreted, transition: Transition) -> Commit {
        let wording = &self.library.wording;
        let suggested = wording.negotiate(interpreted.language_code.as_deref());
        let context = Context {
            suggested,
            catalogue: &self.library.catalogue,
            matcher: self.matcher.as_ref(),
            safety: &self.library.safety,
            words: wording,
        };
        // A state that can't be read is a polite restart, not a person locked out.
        let state = loaded.state.as_deref().and_then(stored::read).unwrap_or_else(|| State::fresh(suggested));
        let (state, effects) = transition(&state, &interpreted.event, &context);
        let mut commit = Commit {
            update: waiting.update,
            person: loaded.person,
            version: loaded.version,
            state: stored::write(&state),
            replies: Vec::new(),
            tallies: Vec::new(),
            paused: false,
            quarantined: false,
        };
        for effect in effects {
            match effect {
                Effect::Say { reply, place } => {
                    let choices = choices(&reply, &state, &context).into_iter().map(Into::into).collect();
                    let edit = interpreted.pressed.filter(|_| place == Place::SameMessage);
                    commit.replies.push(NewReply(Saved { reply, choices, locale: state.locale, edit }.write()));
                }
                Effect::Count { topic, version, verdict } => {
                    commit.tallies.push(Tally { topic, version, helpful: verdict == Verdict::Helpful });
                }
                Effect::Pause => commit.paused = true,
                Effect::Resume => commit.paused = false,
            }
        }
        commit
    }

    async fn note_failure(&self, waiting: Waiting) {
        match self.store.note_failure(waiting.update).await {
            Ok(tries) => tracing::error!(update = waiting.update.0, tries, "update {} failed, try {tries}", waiting.update.0),
            Err(error) => tracing::error!(update = waiting.update.0, %error, "a failure can't be noted"),
        }
        self.clock.sleep(PAUSE).await;
    }
}
