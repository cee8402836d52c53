//! `editMessageText`, `editMessageReplyMarkup`, `deleteMessage`.

use jiff::{SignedDuration, Timestamp};

use super::super::error::ApiError;
use super::super::event::Event;
use super::super::keyboard::inline_keyboard;
use super::super::message::{Message, Sender};
use super::super::params::Params;
use super::super::state::State;
use super::Reply;
use super::send::{message_text, writable_chat};

/// Bot API, deleteMessage: only if it was sent less than 48 hours ago.
const DELETABLE_FOR: SignedDuration = SignedDuration::from_hours(48);

pub(super) fn edit_message_text(state: &mut State, params: &Params) -> Result<Reply, ApiError> {
    let old = editable_message(state, params)?;
    if params.value("rich_message").is_some() {
        return Err(ApiError::bad_request("rich messages are not part of the sandbox"));
    }
    if old.text.is_none() {
        return Err(ApiError::bad_request("there is no text in the message to edit"));
    }
    let styled = message_text(params)?;
    let mut new = old.clone();
    new.text = Some(styled.text);
    new.entities = styled.entities;
    new.inline_keyboard = inline_keyboard(params.value("reply_markup"))?;
    put_edited(state, &old, new)
}

pub(super) fn edit_message_reply_markup(state: &mut State, params: &Params) -> Result<Reply, ApiError> {
    let old = editable_message(state, params)?;
    let mut new = old.clone();
    new.inline_keyboard = inline_keyboard(params.value("reply_markup"))?;
    put_edited(state, &old, new)
}

pub(super) fn delete_message(state: &mut State, params: &Params) -> Result<Reply, ApiError> {
    let now = state.now();
    let chat_id = params.chat_id().ok_or_else(ApiError::chat_not_found)?;
    let message_id = params.integer("message_id").unwrap_or_default();
    let chat = state.chats.get_mut(&chat_id).ok_or_else(ApiError::chat_not_found)?;
    let message = chat.messages.get(&message_id).ok_or_else(|| ApiError::bad_request("message to delete not found"))?;
    let sent = Timestamp::from_second(message.date).unwrap_or(now);
    if now.duration_since(sent) >= DELETABLE_FOR {
        return Err(ApiError::bad_request("message can't be deleted for everyone"));
    }
    chat.messages.remove(&message_id);
    state.events.push(Event::Deleted { chat_id, message_id });
    Ok(Reply { message_id: Some(message_id), ..Reply::done() })
}

/// The message of the bot that a request wants to edit.
fn editable_message(state: &State, params: &Params) -> Result<Message, ApiError> {
    if params.value("chat_id").is_none() {
        return Err(if params.value("inline_message_id").is_some() {
            ApiError::bad_request("message to edit not found")
        } else {
            ApiError::bad_request("message identifier is not specified")
        });
    }
    let chat = state.chat(writable_chat(state, params)?)?;
    let id = params.integer("message_id").ok_or_else(|| ApiError::bad_request("message identifier is not specified"))?;
    match chat.messages.get(&id) {
        None => Err(ApiError::bad_request("message to edit not found")),
        Some(message) if message.from != Sender::Bot => Err(ApiError::bad_request("message can't be edited")),
        Some(message) => Ok(message.clone()),
    }
}

fn put_edited(state: &mut State, old: &Message, mut new: Message) -> Result<Reply, ApiError> {
    if new == *old {
        return Err(ApiError::not_modified());
    }
    new.edited = true;
    new.edit_date = Some(state.now().as_second());
    let reply = Reply { result: state.message_to_api(&new), message_id: Some(new.message_id) };
    state.put_message(new);
    Ok(reply)
}
