//! The page, and the JSON it lives on. Reads and drives the same state as the
//! Rust interface.

mod assets;
mod events;
mod files;
mod people;

use std::sync::Arc;

use axum::extract::State;
use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};
use axum::routing::{get, post};
use axum::{Json, Router};
use jiff::SignedDuration;
use serde::Deserialize;
use serde_json::{Value, json};

use super::chat::Chat;
use super::event::Event;
use super::shared::Shared;

pub(super) fn router() -> Router<Arc<Shared>> {
    Router::new()
        .route("/", get(assets::index))
        .route("/assets/{file}", get(assets::asset))
        // The same files beside the page, for its relative addresses.
        .route("/{file}", get(assets::asset))
        .route("/demo/state", get(state))
        .route("/demo/clock", post(forward_clock))
        .route("/demo/events", get(events::stream))
        .route("/demo/files/{file_id}", get(files::download))
        .route("/demo/files/{file_id}/open", get(files::open))
        .route("/demo/people", post(people::add))
        .route("/demo/people/{id}/messages", get(people::messages))
        .route("/demo/people/{id}/text", post(people::text))
        .route("/demo/people/{id}/edit", post(people::edit))
        .route("/demo/people/{id}/press", post(people::press))
        .route("/demo/people/{id}/attachment", post(people::attachment))
        .route("/demo/people/{id}/document", post(people::document))
        .route("/demo/people/{id}/block", post(people::block))
}

/// A refusal in the page's form.
struct Refusal(StatusCode, &'static str);

impl IntoResponse for Refusal {
    fn into_response(self) -> Response {
        (self.0, Json(json!({"error": self.1}))).into_response()
    }
}

async fn state(State(shared): State<Arc<Shared>>) -> Json<Value> {
    Json(shared.read(|state| {
        let people: Vec<_> = state.chats.values().filter_map(Chat::person).collect();
        json!({
            "now": state.now(),
            "bot": {
                "username": state.bot.username,
                "name": state.bot.name,
                "commands": state.profile.menu(""),
            },
            "people": people,
        })
    }))
}

#[derive(Deserialize)]
struct Forward {
    forward_seconds: i64,
}

async fn forward_clock(State(shared): State<Arc<Shared>>, Json(forward): Json<Forward>) -> Result<Json<Value>, Refusal> {
    if forward.forward_seconds < 0 {
        return Err(Refusal(StatusCode::BAD_REQUEST, "the clock goes forward only"));
    }
    shared.clock.forward(SignedDuration::from_secs(forward.forward_seconds));
    let now = shared.clock.now();
    shared.change(|state| state.events.push(Event::Clock { now }));
    Ok(Json(json!({"now": now})))
}
