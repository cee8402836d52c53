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

use super::form::{Form, Upload};

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

/// Why a file could not be fetched.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum FetchError {
    /// It is larger than it may be.
    TooLarge,
    /// Telegram doesn't give it.
    Refused,
    /// It did not come, or not whole.
    Lost,
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
        // Addresses hold the token: no other server may be told where we come from.
        let client =
            teloxide::net::default_reqwest_settings().connect_timeout(CONNECT).timeout(REQUEST).referer(false).build()?;
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
        self.post(P::NAME, "application/json", body, longer).await
    }

    /// Sends a request with a file in it, which the payload names as [`ATTACHED`](super::form::ATTACHED).
    ///
    /// # Errors
    /// [`CallError`].
    pub(super) async fn upload<P: Payload + Serialize + Sync>(
        &self,
        payload: &P,
        file: &Upload<'_>,
    ) -> Result<Box<RawValue>, CallError> {
        let form = Form::new(payload, file).map_err(|_| CallError::Unreachable)?;
        self.post(P::NAME, &form.content_type, form.body, Duration::ZERO).await
    }

    /// Fetches the file at a path that `getFile` told; not more than `most` bytes of it.
    ///
    /// # Errors
    /// [`FetchError`].
    pub(super) async fn fetch(&self, path: &str, most: usize) -> Result<Vec<u8>, FetchError> {
        let request = self.0.client().get(self.url("file/", path)).timeout(REQUEST);
        let mut response = request.send().await.map_err(|_| FetchError::Lost)?;
        match response.status().as_u16() {
            200 => {}
            429 | 500.. => return Err(FetchError::Lost),
            _ => return Err(FetchError::Refused),
        }
        let mut bytes = Vec::new();
        while let Some(chunk) = response.chunk().await.map_err(|_| FetchError::Lost)? {
            if bytes.len() + chunk.len() > most {
                return Err(FetchError::TooLarge);
            }
            bytes.extend_from_slice(&chunk);
        }
        Ok(bytes)
    }

    /// The address of something of this bot's, methods in no folder, files in theirs.
    fn url(&self, folder: &str, path: &str) -> Url {
        let mut url = self.0.api_url();
        let path = format!("{}/{folder}bot{}/{path}", url.path().trim_end_matches('/'), self.0.token());
        url.set_path(&path);
        url
    }

    async fn post(&self, method: &str, content_type: &str, body: Vec<u8>, longer: Duration) -> Result<Box<RawValue>, CallError> {
        let request = self.0.client().post(self.url("", method)).header("content-type", content_type).timeout(REQUEST + longer);
        let response =
            request.body(body).send().await.map_err(|error| {
                if error.is_connect() || error.is_builder() { CallError::Unreachable } else { CallError::Unsure }
            })?;
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
