//! `sendMessage`, `sendDocument`, `sendChatAction`.

use serde_json::{Value, json};

use super::super::entity::{Entity, StyledText};
use super::super::error::ApiError;
use super::super::event::Event;
use super::super::file::{StoredFile, mime_type};
use super::super::html;
use super::super::keyboard::inline_keyboard;
use super::super::message::{Document, Message, Sender};
use super::super::params::Params;
use super::super::state::State;
use super::Reply;

/// Bot API, sendMessage: 1-4096 characters after entities parsing. Telegram
/// counts code points; UTF-16 units are never fewer, so this errs on its side.
const LONGEST_TEXT: usize = 4096;
/// Bot API, sendDocument: 0-1024 characters after entities parsing.
const LONGEST_CAPTION: usize = 1024;
/// Bot API, sendChatAction.
const ACTIONS: [&str; 11] = [
    "typing",
    "upload_photo",
    "record_video",
    "upload_video",
    "record_voice",
    "upload_voice",
    "upload_document",
    "choose_sticker",
    "find_location",
    "record_video_note",
    "upload_video_note",
];

pub(super) fn send_message(state: &mut State, params: &Params) -> Result<Reply, ApiError> {
    let styled = message_text(params)?;
    let mut message = new_message(state, params)?;
    message.text = Some(styled.text);
    message.entities = styled.entities;
    Ok(put(state, message))
}

pub(super) fn send_document(state: &mut State, params: &Params) -> Result<Reply, ApiError> {
    let caption = styled_text(params, "caption", "caption_entities")?;
    if caption.length() > LONGEST_CAPTION {
        return Err(ApiError::bad_request("message caption is too long"));
    }
    let sent = sent_file(state, params)?;
    let mut message = new_message(state, params)?;
    let (file_id, file) = match sent {
        SentFile::Known(file_id, file) => (file_id, file),
        SentFile::New(file) => (state.files.add(file.clone()), file),
    };
    message.document =
        Some(Document { file_id, file_size: file.bytes.len(), file_name: file.file_name, mime_type: file.mime_type });
    message.caption = Some(caption.text).filter(|text| !text.is_empty());
    message.entities = caption.entities;
    Ok(put(state, message))
}

pub(super) fn send_chat_action(state: &mut State, params: &Params) -> Result<Reply, ApiError> {
    let chat_id = writable_chat(state, params)?;
    if !params.text("action").is_some_and(|action| ACTIONS.contains(&action)) {
        return Err(ApiError::bad_request("wrong parameter action in request"));
    }
    state.events.push(Event::Typing { chat_id });
    Ok(Reply::done())
}

/// The `text` parameter, styled and within Telegram's bounds.
pub(super) fn message_text(params: &Params) -> Result<StyledText, ApiError> {
    let styled = styled_text(params, "text", "entities")?;
    match styled.length() {
        0 => Err(ApiError::bad_request("message text is empty")),
        length if length > LONGEST_TEXT => Err(ApiError::message_too_long()),
        _ => Ok(styled),
    }
}

/// The chat of a request, if the bot may write there.
pub(super) fn writable_chat(state: &State, params: &Params) -> Result<i64, ApiError> {
    let chat = state.chat(params.chat_id().ok_or_else(ApiError::chat_not_found)?)?;
    chat.check_may_write()?;
    Ok(chat.id)
}

fn styled_text(params: &Params, text: &str, entities: &str) -> Result<StyledText, ApiError> {
    let text = params.text(text).unwrap_or_default();
    match params.text("parse_mode").unwrap_or_default() {
        "" => {}
        mode if mode.eq_ignore_ascii_case("html") => {
            return html::parse(text).map(StyledText::tidy);
        }
        // Markdown exists, but a bot that escapes for one mode should use one mode.
        _ => return Err(ApiError::bad_request("unsupported parse_mode")),
    }
    let entities: Vec<Entity> = match params.value(entities) {
        None => Vec::new(),
        Some(given) => serde_json::from_value(given.clone()).map_err(|_| ApiError::bad_request("can't parse MessageEntity"))?,
    };
    StyledText::with_entities(text, entities)
}

/// A message of the bot with all that text and document have in common.
fn new_message(state: &mut State, params: &Params) -> Result<Message, ApiError> {
    let chat_id = writable_chat(state, params)?;
    let keyboard = inline_keyboard(params.value("reply_markup"))?;
    let original = replied_to(state, chat_id, params)?;
    let mut message = state.new_message(chat_id, Sender::Bot);
    message.inline_keyboard = keyboard;
    message.protected = params.flag("protect_content");
    if let Some(original) = original {
        message.extra.insert("reply_to_message".to_owned(), original);
    }
    Ok(message)
}

fn replied_to(state: &State, chat: i64, params: &Params) -> Result<Option<Value>, ApiError> {
    let Some(reply) = params.value("reply_parameters") else {
        return Ok(None);
    };
    let id = reply.get("message_id").and_then(Value::as_i64).unwrap_or_default();
    let chat = state.chat(chat)?;
    match chat.messages.get(&id) {
        Some(original) => {
            let mut original = original.to_api(chat, &state.bot);
            if let Some(fields) = original.as_object_mut() {
                fields.remove("reply_to_message");
            }
            Ok(Some(original))
        }
        None if reply.get("allow_sending_without_reply") == Some(&json!(true)) => Ok(None),
        None => Err(ApiError::bad_request("message to be replied not found")),
    }
}

enum SentFile {
    New(StoredFile),
    Known(String, StoredFile),
}

fn sent_file(state: &State, params: &Params) -> Result<SentFile, ApiError> {
    let named = params.text("document").unwrap_or_default();
    let referenced: Vec<_> =
        ["document", "thumbnail"].into_iter().filter_map(|name| params.text(name)?.strip_prefix("attach://")).collect();
    if let Some(stray) = params.files.keys().find(|name| !referenced.contains(&name.as_str())) {
        return Err(ApiError::bad_request(format_args!("unknown parameter {stray}")));
    }
    if let Some(upload) = params.file("document") {
        if upload.bytes.is_empty() {
            return Err(ApiError::bad_request("file must be non-empty"));
        }
        return Ok(SentFile::New(StoredFile {
            file_name: upload.file_name.clone(),
            mime_type: mime_type(&upload.mime_type, &upload.file_name),
            bytes: upload.bytes.clone(),
        }));
    }
    match state.files.get(named) {
        Some(file) => Ok(SentFile::Known(named.to_owned(), file.clone())),
        None if named.is_empty() || named.starts_with("attach://") => {
            Err(ApiError::bad_request("there is no document in the request"))
        }
        None => Err(ApiError::bad_request("wrong file identifier/HTTP URL specified")),
    }
}

fn put(state: &mut State, message: Message) -> Reply {
    let reply = Reply { result: state.message_to_api(&message), message_id: Some(message.message_id) };
    state.put_message(message);
    reply
}
