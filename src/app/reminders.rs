//! Wakes when something is due: claims due timers and hands them to the workers, where each travels the road of every other event.
//!
//! It sleeps until the earliest moment at which anything is due and is woken when an earlier one is set, so its cost does not grow with
//! what is pending.

use std::sync::Arc;
use std::time::Duration;

use jiff::{SignedDuration, Timestamp};
use tokio::sync::{Notify, Semaphore, mpsc};

use super::Job;
use crate::clock::Clock;
use crate::domain::PersonId;
use crate::storage::Store;

/// Jobs under way at once that nobody waits for: so many are handled in a moment, however many are due.
pub(super) const PLACES: usize = 64;
/// Timers claimed at once.
const BATCH: u32 = 200;
/// Pause while the store can't be used.
const PAUSE: SignedDuration = SignedDuration::from_secs(1);
/// How long at most it sleeps without looking, in case a notice was lost.
const LONGEST_SLEEP: SignedDuration = SignedDuration::from_mins(10);
/// People whose timers are worked out anew at once after the time zone database has changed.
const ZONES_BATCH: u32 = 500;
const ZONES_PAUSE: Duration = Duration::from_millis(500);

/// The way to the workers for what nobody waits for.
#[derive(Clone)]
pub struct Errands {
    /// The workers.
    pub jobs: mpsc::Sender<Job>,
    /// Places among them.
    pub places: Arc<Semaphore>,
}

impl Errands {
    /// Hands over a job once there is a place for it; false if the workers are gone.
    async fn send(&self, job: Job) -> bool {
        // The worker gives the place back.
        self.places.acquire().await.map(tokio::sync::SemaphorePermit::forget).is_ok() && self.jobs.send(job).await.is_ok()
    }
}

/// Claims due timers for ever; ends when the workers are gone.
pub async fn remind(store: Store, clock: Clock, errands: Errands, sooner: Arc<Notify>) {
    loop {
        let now = clock.now();
        let next = match store.next_due().await {
            Ok(next) if next.is_some_and(|next| next <= now) => match store.claim_due(now, BATCH).await {
                Ok(claimed) => {
                    for timer in claimed {
                        if !errands.send(Job::Timer(timer)).await {
                            return;
                        }
                    }
                    continue;
                }
                Err(error) => {
                    tracing::error!(%error, "due reminders can't be claimed; trying again");
                    Some(later(now, PAUSE))
                }
            },
            Ok(next) => next,
            Err(error) => {
                tracing::error!(%error, "due reminders can't be looked up; trying again");
                Some(later(now, PAUSE))
            }
        };
        let longest = later(now, LONGEST_SLEEP);
        tokio::select! {
            () = clock.sleep_until(next.map_or(longest, |next| next.min(longest))) => {}
            () = sooner.notified() => {}
            () = errands.jobs.closed() => return,
        }
    }
}

/// Has every timer worked out anew that an earlier release of the time zone database made.
pub async fn renew_zones(store: Store, errands: Errands, zones: &'static str) {
    let mut after = PersonId(0);
    loop {
        match store.list_other_zones(zones, after, ZONES_BATCH).await {
            Ok(people) if people.is_empty() => return,
            Ok(people) => {
                after = people.last().copied().unwrap_or(after);
                for person in people {
                    if !errands.send(Job::Zones(person)).await {
                        return;
                    }
                }
            }
            Err(error) => {
                tracing::error!(%error, "timers of other time zone rules can't be listed; trying again");
                tokio::time::sleep(ZONES_PAUSE).await;
            }
        }
    }
}

fn later(now: Timestamp, by: SignedDuration) -> Timestamp {
    now.checked_add(by).unwrap_or(Timestamp::MAX)
}
