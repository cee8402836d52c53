//! The refusals of the Bot API, word for word.
//!
//! Clients match on these texts, so each is the server's own
//! (`tdlib/telegram-bot-api: telegram-bot-api/Client.cpp`, `tdlib/td`).

use serde_json::{Value, json};

/// A refusal: the HTTP status and the body's `error_code`, with its words.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{code}: {description}")]
pub struct ApiError {
    /// The HTTP status, repeated in the body as `error_code`.
    pub code: u16,
    /// The words, as Telegram writes them.
    pub description: String,
    /// Seconds to wait, with a 429 only.
    pub retry_after: Option<u32>,
}

impl ApiError {
    pub(super) fn new(code: u16, description: impl Into<String>) -> Self {
        Self { code, description: description.into(), retry_after: None }
    }

    /// `what` follows "Bad Request: ".
    pub(super) fn bad_request(what: impl std::fmt::Display) -> Self {
        Self::new(400, format!("Bad Request: {what}"))
    }

    /// `what` follows "Bad Request: can't parse entities: ".
    pub(super) fn entities(what: impl std::fmt::Display) -> Self {
        Self::bad_request(format_args!("can't parse entities: {what}"))
    }

    pub(super) fn unauthorized() -> Self {
        Self::new(401, "Unauthorized")
    }

    pub(super) fn not_found() -> Self {
        Self::new(404, "Not Found")
    }

    pub(super) fn blocked() -> Self {
        Self::new(403, "Forbidden: bot was blocked by the user")
    }

    pub(super) fn conflict() -> Self {
        Self::new(
            409,
            "Conflict: terminated by other getUpdates request; make sure that only one bot \
             instance is running",
        )
    }

    pub(super) fn too_many_requests(retry_after: u32) -> Self {
        Self { code: 429, description: format!("Too Many Requests: retry after {retry_after}"), retry_after: Some(retry_after) }
    }

    /// What Telegram's front servers say when they are unwell.
    pub(super) fn server(code: u16) -> Self {
        let words = match code {
            500 => "Internal Server Error",
            502 => "Bad Gateway",
            503 => "Service Unavailable",
            504 => "Gateway Timeout",
            _ => "Internal Server Error: sandbox fault",
        };
        Self::new(code, words)
    }

    pub(super) fn chat_not_found() -> Self {
        Self::bad_request("chat not found")
    }

    pub(super) fn message_too_long() -> Self {
        Self::bad_request("message is too long")
    }

    pub(super) fn not_modified() -> Self {
        Self::bad_request(
            "message is not modified: specified new message content and reply markup are exactly \
             the same as a current content and reply markup of the message",
        )
    }

    pub(super) fn query_too_old() -> Self {
        Self::bad_request("query is too old and response timeout expired or query ID is invalid")
    }

    /// The answer's body.
    pub(super) fn body(&self) -> Value {
        let mut body = json!({"ok": false, "error_code": self.code, "description": self.description});
        if let (Some(seconds), Some(body)) = (self.retry_after, body.as_object_mut()) {
            body.insert("parameters".to_owned(), json!({"retry_after": seconds}));
        }
        body
    }
}
