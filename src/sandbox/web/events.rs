//! The stream that keeps an open page up to date.

use std::convert::Infallible;
use std::sync::Arc;

use axum::extract::State;
use axum::response::sse::{Event, KeepAlive, Sse};
use futures_util::Stream;
use futures_util::stream::unfold;
use tokio::sync::broadcast::error::RecvError;

use super::super::shared::Shared;

pub(super) async fn stream(State(shared): State<Arc<Shared>>) -> Sse<impl Stream<Item = Result<Event, Infallible>>> {
    let events = unfold(shared.events(), |mut events| async move {
        loop {
            match events.recv().await {
                Ok(json) => return Some((Ok(Event::default().data(&*json)), events)),
                // A page this far behind goes on with what comes next.
                Err(RecvError::Lagged(missed)) => {
                    tracing::debug!(missed, "the page missed events");
                }
                Err(RecvError::Closed) => return None,
            }
        }
    });
    Sse::new(events).keep_alive(KeepAlive::default())
}
