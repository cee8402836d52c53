//! The state, its lock, and the wake-ups that follow a change.

use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use tokio::sync::{broadcast, watch};

use super::schema::Schema;
use super::state::State;
use crate::clock::Clock;

/// How many events an open page may lag behind before it misses some.
const EVENT_BACKLOG: usize = 1024;

/// What all parts of a sandbox share.
#[derive(Debug)]
pub(super) struct Shared {
    state: Mutex<State>,
    /// Marked after every change.
    changes: watch::Sender<()>,
    /// Marked when a waiting long poll has reason to look again.
    queue: watch::Sender<()>,
    events: broadcast::Sender<Arc<str>>,
    pub schema: Schema,
    pub clock: Clock,
    pub token: String,
}

impl Shared {
    pub fn new(state: State, schema: Schema, token: String) -> Self {
        Self {
            clock: state.clock.clone(),
            state: Mutex::new(state),
            changes: watch::Sender::new(()),
            queue: watch::Sender::new(()),
            events: broadcast::Sender::new(EVENT_BACKLOG),
            schema,
            token,
        }
    }

    /// Looks at the state.
    pub fn read<R>(&self, look: impl FnOnce(&State) -> R) -> R {
        look(&self.lock())
    }

    /// Changes the state, then wakes everybody who waits for a change.
    pub fn change<R>(&self, change: impl FnOnce(&mut State) -> R) -> R {
        let (result, wake_poll) = {
            let mut state = self.lock();
            let before = (state.updates.waiting(), state.poll);
            let result = change(&mut state);
            for event in state.events.drain(..) {
                // Without a page nobody listens, and the JSON is not made.
                if self.events.receiver_count() > 0 {
                    // An error says that the last page has just been closed.
                    let _ = self.events.send(event.to_json().to_string().into());
                }
            }
            (result, before != (state.updates.waiting(), state.poll))
        };
        if wake_poll {
            self.queue.send_replace(());
        }
        self.changes.send_replace(());
        result
    }

    /// Marked after every change from now on.
    pub fn changes(&self) -> watch::Receiver<()> {
        self.changes.subscribe()
    }

    /// Marked when updates arrive or another long poll begins.
    pub fn queue(&self) -> watch::Receiver<()> {
        self.queue.subscribe()
    }

    /// The events from now on, as JSON.
    pub fn events(&self) -> broadcast::Receiver<Arc<str>> {
        self.events.subscribe()
    }

    /// A panic under the lock (there is none to be had from input) would leave
    /// a state that is still worth showing.
    fn lock(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }
}
