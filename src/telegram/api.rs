//! Requests to the Bot API: teloxide's `Bot` and payloads, our own reading of the answer.
//!
//! teloxide throws the error code away, sleeps ten seconds inside a request after a server error, and turns messages whose
//! entities it doesn't know into empty ones. So requests are built with its types and answers are kept raw.

use std::time::Duration;

use secrecy::{ExposeSecret as _, SecretString};
use serde::{Deserialize, Serialize};
use serde_json::value::RawValue;
use teloxide::Bot;
use teloxide::requests::Payload;
use url::Url;

/// How long connecting may take.
const CONNECT: Duration = Duration::from_secs(5);
/// How long any request but a poll may take.
const REQUEST: Duration = Duration::from_secs(20);

/// A request that failed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum CallError {
    /// Nothing was sent: Telegram can't be reached.
    Unreachable,
    /// It was sent, and nobody knows what became of it.
    Unsure,
    /// Telegram refused it.
    Refused(Refusal),
    /// Telegram has trouble of its own.
    Server(u16),
}

/// Why Telegram refused a request.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Refusal {
    /// As in HTTP: 400, 401, 403, 404, 409, 429.
    pub code: u16,
    /// In Telegram's words. It may name what was sent: not for the log.
    pub description: String,
    /// How long to wait, in seconds.
    pub retry_after: Option<u32>,
}

#[derive(Deserialize)]
struct Answer {
    ok: bool,
    result: Option<Box<RawValue>>,
    error_code: Option<u16>,
    description: Option<String>,
    parameters: Option<Parameters>,
}

#[derive(Deserialize)]
struct Parameters {
    retry_after: Option<u32>,
}

/// The way to the Bot API. Cheap to clone; it has no `Debug`, so that the token can't be printed.
#[derive(Clone)]
pub struct Api(Bot);

impl Api {
    /// The way to the Bot API at `url`, Telegram's own without one.
    ///
    /// # Errors
    /// If the HTTP client can't be made: no system for secure connections.
    pub fn new(token: &SecretString, url: Option<Url>) -> anyhow::Result<Self> {
        let client = teloxide::net::default_reqwest_settings().connect_timeout(CONNECT).timeout(REQUEST).build()?;
        let bot = Bot::with_client(token.expose_secret(), client);
        Ok(Self(match url {
            Some(url) => bot.set_api_url(url),
            None => bot,
        }))
    }

    /// Sends a request; returns what Telegram's answer holds, unread.
    ///
    /// # Errors
    /// [`CallError`].
    pub async fn call<P: Payload + Serialize + Sync>(&self, payload: &P, longer: Duration) -> Result<Box<RawValue>, CallError> {
        let body = serde_json::to_vec(payload).map_err(|_| CallError::Unreachable)?;
        let mut url = self.0.api_url();
        let path = format!("{}/bot{}/{}", url.path().trim_end_matches('/'), self.0.token(), P::NAME);
        url.set_path(&path);
        let request = self.0.client().post(url).header("content-type", "application/json").timeout(REQUEST + longer).body(body);
        let response = request
            .send()
            .await
            .map_err(|error| if error.is_connect() || error.is_builder() { CallError::Unreachable } else { CallError::Unsure })?;
        let status = response.status().as_u16();
        let text = response.bytes().await;
        if status >= 500 {
            return Err(CallError::Server(status));
        }
        let answer: Answer = text.ok().and_then(|text| serde_json::from_slice(&text).ok()).ok_or(CallError::Unsure)?;
        match answer {
            Answer { ok: true, result: Some(result), .. } => Ok(result),
            Answer { ok: true, result: None, .. } => Err(CallError::Unsure),
            Answer { error_code: Some(code @ 500..), .. } => Err(CallError::Server(code)),
            Answer { error_code, description, parameters, .. } => Err(CallError::Refused(Refusal {
                code: error_code.unwrap_or(status),
                description: description.unwrap_or_default(),
                retry_after: parameters.and_then(|parameters| parameters.retry_after),
            })),
        }
    }
}
