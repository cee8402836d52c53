//! `getUpdates`: long polling with one consumer.

use std::time::Duration;

use serde_json::Value;
use tokio::time::Instant;

use super::error::ApiError;
use super::params::Params;
use super::shared::Shared;

/// Bot API, getUpdates: values between 1-100 are accepted, defaults to 100.
const MOST_UPDATES: i64 = 100;
/// The Bot API server's own ceiling, in seconds (`Client.h:1610`).
const LONGEST_WAIT: i64 = 50;

/// Confirms, then waits for updates. Returns the JSON array of them.
///
/// # Errors
/// 409 as soon as another long poll begins.
pub(super) async fn get_updates(shared: &Shared, params: &Params) -> Result<String, ApiError> {
    let limit = params.integer("limit").unwrap_or(MOST_UPDATES).clamp(1, MOST_UPDATES);
    let limit = usize::try_from(limit).unwrap_or(1);
    let wait = params.integer("timeout").unwrap_or_default().clamp(0, LONGEST_WAIT);
    let deadline = Instant::now() + Duration::from_secs(wait.unsigned_abs());
    let mut queue = shared.queue();
    let poll = shared.change(|state| {
        if let Some(kinds) = params.value("allowed_updates").and_then(Value::as_array) {
            state.updates.set_allowed(kinds);
        }
        if let Some(offset) = params.integer("offset") {
            state.updates.confirm(offset);
        }
        state.poll += 1;
        state.poll
    });
    loop {
        queue.mark_unchanged();
        if shared.read(|state| state.poll != poll) {
            return Err(ApiError::conflict());
        }
        if shared.read(|state| state.updates.waiting() > 0) || Instant::now() >= deadline {
            let batch = shared.change(|state| state.updates.batch(limit));
            return Ok(format!("[{}]", batch.join(",")));
        }
        // The sender lives as long as `shared`; either end of the wait looks again.
        let _ = tokio::time::timeout_at(deadline, queue.changed()).await;
    }
}
