//! Being a person on the page.

use std::sync::Arc;
use std::time::Duration;

use axum::Json;
use axum::extract::{Multipart, Path, State};
use axum::http::StatusCode;
use serde::Deserialize;
use serde_json::{Value, json};

use super::super::attachment::{Attachment, AttachmentKind};
use super::super::callback::CallbackAnswer;
use super::super::chat::Person;
use super::super::message::Message;
use super::super::shared::Shared;
use super::Refusal;

/// How long the page shows a pressed button as busy.
const ANSWER_WITHIN: Duration = Duration::from_secs(5);
/// Telegram's own limit on what a person types.
const LONGEST_TEXT: usize = 4096;
/// And on what stands under a file.
const LONGEST_CAPTION: usize = 1024;

type Answer = Result<Json<Value>, Refusal>;

#[derive(Deserialize)]
pub(super) struct NewPerson {
    name: String,
    language_code: Option<String>,
}

pub(super) async fn add(State(shared): State<Arc<Shared>>, Json(new): Json<NewPerson>) -> Result<Json<Person>, Refusal> {
    let name = new.name.trim();
    if name.is_empty() || name.chars().count() > 64 {
        return Err(Refusal(StatusCode::BAD_REQUEST, "a name has 1 to 64 characters"));
    }
    let language = new.language_code.as_deref().filter(|code| !code.is_empty());
    let id = shared.change(|state| state.add_person(None, name, language));
    Ok(Json(person(&shared, id)?))
}

pub(super) async fn messages(State(shared): State<Arc<Shared>>, Path(id): Path<i64>) -> Result<Json<Vec<Message>>, Refusal> {
    person(&shared, id)?;
    Ok(Json(shared.read(|state| state.chats.get(&id).map(|c| c.messages.values().cloned().collect()).unwrap_or_default())))
}

#[derive(Deserialize)]
pub(super) struct Text {
    text: String,
    #[serde(default)]
    forwarded: bool,
}

pub(super) async fn text(State(shared): State<Arc<Shared>>, Path(id): Path<i64>, Json(text): Json<Text>) -> Answer {
    person(&shared, id)?;
    check_text(&text.text)?;
    let update_id = shared.change(|state| {
        if text.forwarded { state.person_forwards(id, &text.text, "A friend") } else { state.person_writes(id, &text.text) }
    });
    Ok(Json(json!({"update_id": update_id})))
}

#[derive(Deserialize)]
pub(super) struct Edit {
    message_id: i64,
    text: String,
}

pub(super) async fn edit(State(shared): State<Arc<Shared>>, Path(id): Path<i64>, Json(edit): Json<Edit>) -> Answer {
    person(&shared, id)?;
    check_text(&edit.text)?;
    let update_id = shared
        .change(|state| state.person_edits(id, edit.message_id, &edit.text))
        .ok_or(Refusal(StatusCode::NOT_FOUND, "no such message"))?;
    Ok(Json(json!({"update_id": update_id})))
}

#[derive(Deserialize)]
pub(super) struct Press {
    message_id: i64,
    row: usize,
    column: usize,
}

/// Presses, and waits for the bot to answer the press.
pub(super) async fn press(
    State(shared): State<Arc<Shared>>,
    Path(id): Path<i64>,
    Json(press): Json<Press>,
) -> Result<Json<CallbackAnswer>, Refusal> {
    person(&shared, id)?;
    let mut changes = shared.changes();
    let update_id = shared
        .change(|state| state.person_presses_at(id, press.message_id, press.row, press.column))
        .ok_or(Refusal(StatusCode::NOT_FOUND, "no such button"))?;
    let answered = async {
        loop {
            changes.mark_unchanged();
            let answer = shared.read(|state| state.callbacks.get(update_id)?.answer.clone());
            if answer.is_some() || changes.changed().await.is_err() {
                return answer.unwrap_or_default();
            }
        }
    };
    Ok(Json(tokio::time::timeout(ANSWER_WITHIN, answered).await.unwrap_or_default()))
}

#[derive(Deserialize)]
pub(super) struct NewAttachment {
    kind: AttachmentKind,
    caption: Option<String>,
}

pub(super) async fn attachment(State(shared): State<Arc<Shared>>, Path(id): Path<i64>, Json(new): Json<NewAttachment>) -> Answer {
    person(&shared, id)?;
    let attachment = Attachment { caption: new.caption, ..Attachment::new(new.kind) };
    let update_id = shared.change(|state| state.person_attaches(id, attachment));
    Ok(Json(json!({"update_id": update_id})))
}

/// A file that the person chose: the parts `caption` and `file` of a form.
pub(super) async fn document(State(shared): State<Arc<Shared>>, Path(id): Path<i64>, mut form: Multipart) -> Answer {
    person(&shared, id)?;
    let unreadable = |_| Refusal(StatusCode::BAD_REQUEST, "the file did not come whole");
    let mut attachment = Attachment { bytes: Vec::new(), ..Attachment::new(AttachmentKind::Document) };
    while let Some(part) = form.next_field().await.map_err(unreadable)? {
        match part.name() {
            Some("caption") => attachment.caption = Some(part.text().await.map_err(unreadable)?),
            Some("file") => {
                attachment.file_name = part.file_name().map(str::to_owned);
                attachment.mime_type = part.content_type().map(str::to_owned);
                attachment.bytes = part.bytes().await.map_err(unreadable)?.to_vec();
            }
            _ => {}
        }
    }
    if attachment.bytes.is_empty() {
        return Err(Refusal(StatusCode::BAD_REQUEST, "Telegram sends no empty files"));
    }
    if attachment.caption.as_ref().is_some_and(|caption| caption.chars().count() > LONGEST_CAPTION) {
        return Err(Refusal(StatusCode::BAD_REQUEST, "a caption has at most 1024 characters"));
    }
    let update_id = shared.change(|state| state.person_attaches(id, attachment));
    Ok(Json(json!({"update_id": update_id})))
}

#[derive(Deserialize)]
pub(super) struct Block {
    blocked: bool,
}

pub(super) async fn block(
    State(shared): State<Arc<Shared>>,
    Path(id): Path<i64>,
    Json(block): Json<Block>,
) -> Result<Json<Person>, Refusal> {
    person(&shared, id)?;
    shared.change(|state| state.set_blocked(id, block.blocked));
    Ok(Json(person(&shared, id)?))
}

fn person(shared: &Shared, id: i64) -> Result<Person, Refusal> {
    shared.read(|state| state.chats.get(&id)?.person().cloned()).ok_or(Refusal(StatusCode::NOT_FOUND, "no such person"))
}

fn check_text(text: &str) -> Result<(), Refusal> {
    if text.trim().is_empty() || text.chars().count() > LONGEST_TEXT {
        return Err(Refusal(StatusCode::BAD_REQUEST, "a message has 1 to 4096 characters"));
    }
    Ok(())
}
