//! The only source of the present.
//!
//! Everything that needs to know what time it is gets a [`Clock`] as an argument, so that the demo and the tests can move time
//! forward. `clippy.toml` bans every other way to ask.

use std::sync::Arc;

use jiff::{SignedDuration, Timestamp};
use tokio::sync::watch;

/// Tells when a settable clock is moved.
pub struct Moves(Option<watch::Receiver<SignedDuration>>);

impl Moves {
    /// Returns when the clock was moved; never for a system clock.
    pub async fn next(&mut self) {
        let moved = match &mut self.0 {
            Some(moved) => moved.changed().await.is_ok(),
            None => false,
        };
        if !moved {
            std::future::pending::<()>().await;
        }
    }
}

/// The longest nap before the wall clock is read again: a system clock that is set by hand is noticed within this time.
const LONGEST_NAP: SignedDuration = SignedDuration::from_secs(60);

/// Tells the time. Cheap to clone; clones of a settable clock share one setting.
#[derive(Clone, Debug)]
pub struct Clock(Inner);

#[derive(Clone, Debug)]
enum Inner {
    System,
    /// The system clock plus an offset that only grows.
    Settable(Arc<watch::Sender<SignedDuration>>),
}

impl Clock {
    /// The clock of the machine.
    #[must_use]
    pub fn system() -> Self {
        Self(Inner::System)
    }

    /// A clock that shows `start` now, runs at normal speed and can be moved [`forward`](Self::forward).
    #[must_use]
    pub fn settable(start: Timestamp) -> Self {
        let offset = start.duration_since(system_now());
        Self(Inner::Settable(Arc::new(watch::Sender::new(offset))))
    }

    /// The present instant.
    #[must_use]
    pub fn now(&self) -> Timestamp {
        match &self.0 {
            Inner::System => system_now(),
            Inner::Settable(offset) => system_now().checked_add(*offset.borrow()).unwrap_or(Timestamp::MAX),
        }
    }

    /// Moves a settable clock forward and wakes everybody who sleeps by it; a system clock and a negative step do nothing.
    pub fn forward(&self, by: SignedDuration) {
        if let Inner::Settable(offset) = &self.0 {
            offset.send_modify(|offset| *offset = offset.saturating_add(by.max(SignedDuration::ZERO)));
        }
    }

    /// Tells when it is moved.
    #[must_use]
    pub fn moves(&self) -> Moves {
        Moves(match &self.0 {
            Inner::System => None,
            Inner::Settable(offset) => Some(offset.subscribe()),
        })
    }

    /// Sleeps until the clock shows `at`; returns at once if it does already, and early if the clock is moved past it.
    pub async fn sleep_until(&self, at: Timestamp) {
        let mut moved = match &self.0 {
            Inner::System => None,
            Inner::Settable(offset) => Some(offset.subscribe()),
        };
        loop {
            let left = at.duration_since(self.now());
            if left <= SignedDuration::ZERO {
                return;
            }
            let nap = tokio::time::sleep(left.min(LONGEST_NAP).unsigned_abs());
            match &mut moved {
                None => nap.await,
                Some(moved) => tokio::select! {
                    () = nap => {}
                    _ = moved.changed() => {}
                },
            }
        }
    }

    /// Sleeps for `span` of this clock's time.
    pub async fn sleep(&self, span: SignedDuration) {
        self.sleep_until(self.now().checked_add(span).unwrap_or(Timestamp::MAX)).await;
    }
}

#[expect(clippy::disallowed_methods, reason = "the one lawful call: everybody else asks a Clock")]
fn system_now() -> Timestamp {
    Timestamp::now()
}
