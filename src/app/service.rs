//! The whole bot: intake, workers and sender over one store. A task that ends by itself ends the service, and is named.

use std::sync::Arc;

use jiff::SignedDuration;
use tokio::sync::{Notify, Semaphore, mpsc};
use tokio::task::JoinHandle;
use tokio::time::{Duration, timeout};

use super::outbox::{Outbox, Voice};
use super::pace::Limits;
use super::reminders::{Errands, PLACES, remind, renew_zones};
use super::{App, Job, Transition, work};
use crate::check::Library;
use crate::clock::Clock;
use crate::matcher::Matcher;
use crate::schedule::TZDB_VERSION;
use crate::storage::{Lease, Store, StoreError};
use crate::telegram::api::Api;
use crate::telegram::{Intake, Interpreter, Sender, TokenRefused, register};

/// Updates that may wait in memory between intake and workers; more stay with Telegram.
const QUEUE: usize = 10_000;
/// How long what is under way may take after a stop.
const GRACE: Duration = Duration::from_secs(20);
/// How long the lease holds, and how often it is renewed.
const LEASE: SignedDuration = SignedDuration::from_secs(30);
const RENEWAL: Duration = Duration::from_secs(10);
/// How often a standby asks whether the lease is free.
const STANDBY: Duration = Duration::from_millis(500);
/// Update ids are kept this long; Telegram repeats nothing after a day.
const REMEMBERED: SignedDuration = SignedDuration::from_hours(7 * 24);
const PRUNING: Duration = Duration::from_hours(1);
const REGISTRATION_PAUSE: Duration = Duration::from_mins(1);

/// What the service is made of.
pub struct Parts {
    /// The way to Telegram.
    pub api: Api,
    /// Where everything is kept.
    pub store: Store,
    /// What we answer from.
    pub library: Arc<Library>,
    /// Finds the topic of a question.
    pub matcher: Arc<dyn Matcher>,
    /// What happens next.
    pub transition: Transition,
    /// The present.
    pub clock: Clock,
    /// How fast we may send.
    pub limits: Limits,
    /// How many people are handled at once.
    pub workers: usize,
    /// How long a poll waits, in seconds.
    pub poll_timeout: u32,
    /// Who we are, for the lease.
    pub holder: String,
    /// Whether every earlier holder of the lease is known to be dead.
    pub alone: bool,
}

/// Why the service ended by itself.
#[derive(Debug, thiserror::Error)]
pub enum ServiceError {
    /// Telegram turned the token down.
    #[error(transparent)]
    Token(#[from] TokenRefused),
    /// The store could not be used at the start.
    #[error(transparent)]
    Store(#[from] StoreError),
    /// Somebody else has taken the lease.
    #[error("another process has taken over; this one stops")]
    LeaseLost,
    /// A task ended that should not.
    #[error("the task “{0}” stopped")]
    Stopped(&'static str),
}

/// Runs until `stop` is ready, then finishes what is under way.
///
/// # Errors
/// [`ServiceError`] if the service ended by itself.
pub async fn serve(parts: Parts, stop: impl Future<Output = ()>) -> Result<(), ServiceError> {
    tokio::pin!(stop);
    let lease = Lease { name: "telegram", holder: parts.holder.clone() };
    tokio::select! {
        () = &mut stop => return Ok(()),
        taken = take(&parts, &lease) => taken?,
    }
    let username = tokio::select! {
        () = &mut stop => return Ok(()),
        greeted = Intake::greet(&parts.api, &parts.clock) => greeted?,
    };
    // Whoever held these leases is dead or has lost the one above: what it left is sent at once.
    parts.store.forget_outbox_leases().await?;
    parts.store.forget_timer_claims().await?;

    let (notices, noticed) = mpsc::unbounded_channel();
    let (jobs, queue) = mpsc::channel(QUEUE);
    let (sooner, places) = (Arc::new(Notify::new()), Arc::new(Semaphore::new(PLACES)));
    let errands = Errands { jobs: jobs.clone(), places: Arc::clone(&places) };
    let voice = Voice { library: Arc::clone(&parts.library), bot_username: username.clone(), clock: parts.clock.clone() };
    let outbox = Outbox::new(Sender::new(parts.api.clone()), parts.store.clone(), voice, parts.limits);
    let app = Arc::new(App {
        store: parts.store.clone(),
        library: Arc::clone(&parts.library),
        matcher: parts.matcher,
        interpreter: Interpreter::new(&username, parts.api.clone()),
        transition: parts.transition,
        clock: parts.clock.clone(),
        outbox: notices,
        sooner: Arc::clone(&sooner),
        places,
    });
    let mut sender = tokio::spawn(outbox.run(noticed));
    let mut workers = tokio::spawn(work(app, queue, parts.workers));
    // What a killed process left behind is handled before anything new.
    let left = parts.store.list_waiting().await?;
    let mut reminders = tokio::spawn(remind(parts.store.clone(), parts.clock.clone(), errands.clone(), sooner));
    let zones = tokio::spawn(renew_zones(parts.store.clone(), errands, TZDB_VERSION));
    let intake = Intake {
        api: parts.api.clone(),
        store: parts.store.clone(),
        clock: parts.clock.clone(),
        workers: jobs,
        poll_timeout: parts.poll_timeout,
    };
    let mut intake = tokio::spawn(async move {
        for waiting in left {
            let _ = intake.workers.send(Job::Update(waiting)).await;
        }
        intake.run().await
    });
    let release = lease.clone();
    let mut renewal = tokio::spawn(renew(parts.store.clone(), lease, parts.clock.clone()));
    let chores = [
        tokio::spawn(registration(parts.api, Arc::clone(&parts.library))),
        tokio::spawn(pruning(parts.store.clone(), parts.clock.clone())),
    ];

    let ended = tokio::select! {
        () = &mut stop => Ok(()),
        result = &mut intake => match result {
            Ok(Err(refused)) => Err(refused.into()),
            _ => Err(ServiceError::Stopped("intake")),
        },
        _ = &mut workers => Err(ServiceError::Stopped("workers")),
        _ = &mut sender => Err(ServiceError::Stopped("sender")),
        _ = &mut reminders => Err(ServiceError::Stopped("reminders")),
        _ = &mut renewal => Err(ServiceError::LeaseLost),
    };
    // Intake and reminders hold the only ways to the workers, and they hold the only way to the sender: ending the first ends them in
    // turn.
    chores.iter().for_each(JoinHandle::abort);
    intake.abort();
    reminders.abort();
    zones.abort();
    if timeout(GRACE, async { tokio::join!(&mut workers, &mut sender) }).await.is_err() {
        tracing::warn!("some work was still under way; it is on the disk and goes on at the next start");
    }
    renewal.abort();
    // Whoever stands by need not wait for the lease to run out; if this fails, it does.
    let _ = parts.store.take_lease(&release, parts.clock.now(), SignedDuration::ZERO, false).await;
    ended
}

/// Waits until the lease is ours.
async fn take(parts: &Parts, lease: &Lease) -> Result<(), StoreError> {
    let mut said = false;
    while !parts.store.take_lease(lease, parts.clock.now(), LEASE, parts.alone).await? {
        if !said {
            tracing::info!("another process is at work on this database; waiting to take over");
            said = true;
        }
        tokio::time::sleep(STANDBY).await;
    }
    Ok(())
}

/// Renews the lease; ends when somebody else has it.
async fn renew(store: Store, lease: Lease, clock: Clock) {
    loop {
        tokio::time::sleep(RENEWAL).await;
        match store.take_lease(&lease, clock.now(), LEASE, false).await {
            Ok(true) => {}
            Ok(false) => return,
            Err(error) => tracing::error!(%error, "the lease can't be renewed; trying again"),
        }
    }
}

async fn registration(api: Api, library: Arc<Library>) {
    while let Err(error) = register(&api, &library.wording).await {
        let pause = match &error {
            crate::telegram::api::CallError::Refused(refusal) => {
                refusal.retry_after.map(|seconds| Duration::from_secs(seconds.into()))
            }
            _ => None,
        };
        tracing::warn!("name, descriptions and commands can't be registered yet; trying again");
        tokio::time::sleep(pause.unwrap_or(REGISTRATION_PAUSE)).await;
    }
}

async fn pruning(store: Store, clock: Clock) {
    loop {
        let before = clock.now().checked_sub(REMEMBERED).unwrap_or(jiff::Timestamp::MIN);
        match store.prune(before).await {
            // There may be more than fit into one go.
            Ok(1..) => continue,
            Ok(0) => {}
            Err(error) => tracing::error!(%error, "old update ids can't be forgotten; trying again"),
        }
        tokio::time::sleep(PRUNING).await;
    }
}
