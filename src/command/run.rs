//! `run`: the bot in Telegram. `migrate`: the tables only.

use std::process::ExitCode;

use jiff::SignedDuration;
use tokio::sync::watch;

use super::{answering, bad_setting, fail, report, runtime};
use crate::app::{Limits, Parts, ServiceError, serve};
use crate::clock::Clock;
use crate::config::{Config, ConfigError};
use crate::storage::keys::{KeyError, MasterKeys};
use crate::storage::{Guard, Store, StoreError, file_of};
use crate::telegram::api::Api;

/// How often a standby on the same machine looks whether the database is free.
const STANDBY: SignedDuration = SignedDuration::from_millis(500);

/// Runs until it is told to stop (SIGINT, SIGTERM).
#[must_use]
pub fn run(config: &Config) -> ExitCode {
    let Some(token) = config.token.clone() else {
        let allowed = "a token as BotFather gives it; or start the demo with the command demo";
        return bad_setting(ConfigError { name: "TELOXIDE_TOKEN", read: String::new(), allowed });
    };
    let (library, matcher) = match answering(config) {
        Ok(both) => both,
        Err(problems) => return report(&problems),
    };
    let api = match Api::new(&token, config.api_url.clone()) {
        Ok(api) => api,
        Err(error) => return fail(error),
    };
    let runtime = match runtime() {
        Ok(runtime) => runtime,
        Err(code) => return code,
    };
    let ended: Result<(), ExitCode> = runtime.block_on(async move {
        let stop = Stop::listen();
        let clock = Clock::system();
        let Some((store, _guard)) = open(config, &clock, stop.clone()).await? else { return Ok(()) };
        let parts = Parts {
            api,
            store,
            library,
            matcher,
            transition: crate::dialogue::transition,
            holder: holder(&clock),
            clock,
            limits: Limits { per_second: config.send_per_second, per_chat: config.send_per_chat },
            workers: config.workers,
            poll_timeout: config.poll_timeout,
            alone: true,
        };
        serve(parts, stop.told()).await.map_err(|error| match error {
            ServiceError::Token(_) => bad_setting(error),
            _ => fail(error),
        })
    });
    ended.err().unwrap_or(ExitCode::SUCCESS)
}

/// Opens the database, for this process alone. `None` if we were told to stop while another one had it.
async fn open(config: &Config, clock: &Clock, stop: Stop) -> Result<Option<(Store, Guard)>, ExitCode> {
    let Some(guard) = guard(&config.database_url, clock, stop).await else { return Ok(None) };
    let keys = keys(config).await.map_err(bad_setting)?;
    let store = Store::open(&config.database_url, keys).await.map_err(|error| match error {
        StoreError::OtherKeys => bad_setting(format!("SECRET_KEY_FILE {}: {error}", config.secret_key_file.display())),
        _ => fail(error),
    })?;
    Ok(Some((store, guard)))
}

/// Brings the database to today's form.
#[must_use]
pub fn migrate(config: &Config) -> ExitCode {
    let runtime = match runtime() {
        Ok(runtime) => runtime,
        Err(code) => return code,
    };
    match runtime.block_on(Store::migrate(&config.database_url)) {
        Ok(()) => {
            println!("{} has today's form", config.database_url);
            ExitCode::SUCCESS
        }
        Err(error) => fail(error),
    }
}

/// The master keys. They are made only for a database in which nobody is yet: for any other they are lost, not missing.
async fn keys(config: &Config) -> Result<MasterKeys, KeyError> {
    if !config.secret_key_file.exists() && Store::has_people(&config.database_url).await {
        return Err(KeyError::Lost { path: config.secret_key_file.display().to_string() });
    }
    MasterKeys::read_or_make(&config.secret_key_file)
}

/// Takes the database file for this process alone; waits while another one has it. `None` if we were told to stop meanwhile.
async fn guard(url: &str, clock: &Clock, stop: Stop) -> Option<Guard> {
    let path = file_of(url)?;
    let waiting = async {
        let mut said = false;
        loop {
            match Guard::take(&path) {
                Ok(Some(guard)) => return guard,
                Ok(None) if said => {}
                Ok(None) => tracing::info!("another process has this database; waiting to take over"),
                Err(error) if said => drop(error),
                Err(error) => tracing::error!(%error, "the database's lock file can't be used; trying again"),
            }
            said = true;
            clock.sleep(STANDBY).await;
        }
    };
    tokio::select! {
        guard = waiting => Some(guard),
        () = stop.told() => None,
    }
}

/// No two processes have the same.
fn holder(clock: &Clock) -> String {
    format!("{}-{}", std::process::id(), clock.now().as_nanosecond())
}

/// Hears, from its making on, when the process is told to stop; nothing is missed while nobody waits.
#[derive(Clone)]
pub(super) struct Stop(watch::Receiver<bool>);

impl Stop {
    /// Begins to listen; must be called on the runtime.
    pub(super) fn listen() -> Self {
        let (told, stop) = watch::channel(false);
        #[cfg(unix)]
        let terminate = {
            use tokio::signal::unix::{SignalKind, signal};
            let signals = [SignalKind::interrupt(), SignalKind::terminate()].map(signal);
            async move {
                let mut signals = signals.into_iter().flatten();
                match (signals.next(), signals.next()) {
                    (Some(mut one), Some(mut other)) => {
                        tokio::select! {
                            _ = one.recv() => {}
                            _ = other.recv() => {}
                        }
                    }
                    _ => drop(tokio::signal::ctrl_c().await),
                }
            }
        };
        #[cfg(not(unix))]
        let terminate = async { drop(tokio::signal::ctrl_c().await) };
        tokio::spawn(async move {
            terminate.await;
            let _ = told.send(true);
            // Keeps the channel open for those who ask later.
            told.closed().await;
        });
        Self(stop)
    }

    /// Ready when the process was told to stop.
    pub(super) async fn told(mut self) {
        let _ = self.0.wait_for(|told| *told).await;
    }
}
