//! The long poll. A batch is on the disk before Telegram is told that we have it; a batch that can't be kept is asked for again.

use std::sync::Arc;
use std::time::Duration;

use jiff::SignedDuration;
use serde_json::value::RawValue;
use teloxide::payloads::{AnswerCallbackQuery, GetMe, GetUpdates, GetUpdatesSetters as _};
use teloxide::types::{AllowedUpdate, CallbackQueryId};
use tokio::sync::{Semaphore, mpsc};

use super::api::{Api, CallError};
use super::incoming::Incoming;
use crate::app::Job;
use crate::clock::Clock;
use crate::domain::UpdateId;
use crate::storage::{Arrival, Store};

/// What we ask for; the list is sent with every poll, since Telegram keeps the last one it was told.
const ALLOWED: [AllowedUpdate; 4] =
    [AllowedUpdate::Message, AllowedUpdate::EditedMessage, AllowedUpdate::CallbackQuery, AllowedUpdate::MyChatMember];
/// Most updates of a batch (Bot API, `getUpdates`).
const BATCH: u8 = 100;
/// First and longest pause after a failure.
const FIRST_PAUSE: SignedDuration = SignedDuration::from_millis(250);
const LONGEST_PAUSE: SignedDuration = SignedDuration::from_secs(30);
/// Presses that are answered at the same time.
const ANSWERS_AT_ONCE: usize = 64;

/// Telegram turned the token down.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("TELOXIDE_TOKEN was refused by Telegram; allowed is the token that BotFather shows for this bot today")]
pub struct TokenRefused;

/// The long poll.
pub struct Intake {
    /// The way to Telegram.
    pub api: Api,
    /// Where updates are kept.
    pub store: Store,
    /// The present.
    pub clock: Clock,
    /// Who handles them.
    pub workers: mpsc::Sender<Job>,
    /// How long a poll waits, in seconds.
    pub poll_timeout: u32,
}

impl Intake {
    /// Asks Telegram for the bot's name, as long as it takes.
    ///
    /// # Errors
    /// [`TokenRefused`].
    pub async fn greet(api: &Api, clock: &Clock) -> Result<String, TokenRefused> {
        let mut pause = Pause::new();
        loop {
            match api.call(&GetMe::new(), Duration::ZERO).await {
                Ok(me) => {
                    return Ok(serde_json::from_str::<super::incoming::User>(me.get())
                        .ok()
                        .and_then(|me| me.username)
                        .unwrap_or_default());
                }
                Err(CallError::Refused(refusal)) if matches!(refusal.code, 401 | 404) => return Err(TokenRefused),
                Err(_) => pause.after_failure(clock, "Telegram can't be reached yet; trying again until it can").await,
            }
        }
    }

    /// Polls for ever.
    ///
    /// # Errors
    /// [`TokenRefused`] if the token is taken back.
    pub async fn run(self) -> Result<(), TokenRefused> {
        let answers = Arc::new(Semaphore::new(ANSWERS_AT_ONCE));
        let mut pause = Pause::new();
        let mut offset: Option<i64> = None;
        loop {
            let mut poll = GetUpdates::new().limit(BATCH).timeout(self.poll_timeout).allowed_updates(ALLOWED.to_vec());
            poll.offset = offset.and_then(|offset| i32::try_from(offset).ok());
            let batch = match self.api.call(&poll, Duration::from_secs(self.poll_timeout.into())).await {
                Ok(batch) => batch,
                Err(CallError::Refused(refusal)) if matches!(refusal.code, 401 | 404) => return Err(TokenRefused),
                Err(CallError::Refused(refusal)) if refusal.code == 409 => {
                    pause
                        .after_failure(
                            &self.clock,
                            "another program polls with this token; stop it, or give it a token of its own",
                        )
                        .await;
                    continue;
                }
                Err(_) => {
                    pause.after_failure(&self.clock, "Telegram can't be reached; trying again until it can").await;
                    continue;
                }
            };
            let updates: Vec<Box<RawValue>> = serde_json::from_str(batch.get()).unwrap_or_default();
            let read: Vec<(Box<RawValue>, Incoming)> =
                updates.into_iter().filter_map(|raw| read(&raw).map(|update| (raw, update))).collect();
            if read.is_empty() && batch.get() != "[]" {
                pause.after_failure(&self.clock, "Telegram's answers can't be read; trying again until they can").await;
                continue;
            }
            let next = read.iter().map(|(_, update)| update.update_id + 1).max();
            if next.is_some() && !self.keep(&read).await {
                pause.after_failure(&self.clock, "updates can't be kept; Telegram holds them until they can").await;
                continue;
            }
            for (_, update) in &read {
                self.answer_press(update, &answers);
            }
            offset = next.or(offset);
            pause.over();
        }
    }

    /// Keeps a batch and hands it to the workers; `false` if the disk would not have it.
    async fn keep(&self, batch: &[(Box<RawValue>, Incoming)]) -> bool {
        let arrivals = batch.iter().map(|(raw, update)| {
            let body = raw.get().as_bytes().to_vec();
            Arrival { update: UpdateId(update.update_id), chat: update.chat_id(), body }
        });
        match self.store.receive(arrivals.collect(), self.clock.now()).await {
            Ok(waiting) => {
                for waiting in waiting {
                    // The workers outlive the intake; if they are gone the process is ending and the rows wait on the disk.
                    let _ = self.workers.send(Job::Update(waiting)).await;
                }
                true
            }
            Err(error) => {
                tracing::error!(%error, "updates can't be kept");
                false
            }
        }
    }

    /// Stops the waiting sign on a pressed button at once; nothing depends on it.
    fn answer_press(&self, update: &Incoming, answers: &Arc<Semaphore>) {
        let Some(press) = &update.callback_query else { return };
        let (api, answers) = (self.api.clone(), Arc::clone(answers));
        let payload = AnswerCallbackQuery::new(CallbackQueryId(press.id.clone()));
        tokio::spawn(async move {
            let _turn = answers.acquire().await;
            let _ = api.call(&payload, Duration::ZERO).await;
        });
    }
}

/// Reads an update as far as we need it. One that we can't read at all is kept out of the way by its id alone.
fn read(raw: &RawValue) -> Option<Incoming> {
    #[derive(serde::Deserialize)]
    struct Numbered {
        update_id: i64,
    }
    let by_id = || {
        let Numbered { update_id } = serde_json::from_str(raw.get()).ok()?;
        Some(Incoming { update_id, ..Incoming::default() })
    };
    serde_json::from_str(raw.get()).ok().or_else(by_id)
}

/// Growing pauses between failures, said once.
struct Pause {
    next: SignedDuration,
    failing: bool,
}

impl Pause {
    fn new() -> Self {
        Self { next: FIRST_PAUSE, failing: false }
    }

    async fn after_failure(&mut self, clock: &Clock, what: &str) {
        if !self.failing {
            tracing::warn!("{what}");
        }
        self.failing = true;
        clock.sleep(self.next).await;
        self.next = (self.next * 2).min(LONGEST_PAUSE);
    }

    fn over(&mut self) {
        if self.failing {
            tracing::info!("back to normal");
        }
        *self = Self::new();
    }
}
