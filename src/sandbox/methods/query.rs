//! `answerCallbackQuery`, `getFile`, `leaveChat` and the webhook's two.

use serde_json::json;

use super::super::callback::CallbackAnswer;
use super::super::error::ApiError;
use super::super::params::Params;
use super::super::state::State;
use super::Reply;

/// Bot API, answerCallbackQuery: 0-200 characters.
const LONGEST_ANSWER: usize = 200;

pub(super) fn answer_callback_query(state: &mut State, params: &Params) -> Result<Reply, ApiError> {
    let text = params.text("text").filter(|text| !text.is_empty());
    if text.is_some_and(|text| text.chars().count() > LONGEST_ANSWER) {
        return Err(ApiError::bad_request("MESSAGE_TOO_LONG"));
    }
    let answer = CallbackAnswer { text: text.map(str::to_owned), show_alert: params.flag("show_alert") };
    let now = state.now();
    let query_id = params.text("callback_query_id").unwrap_or_default();
    if state.callbacks.answer(query_id, answer, now) { Ok(Reply::done()) } else { Err(ApiError::query_too_old()) }
}

pub(super) fn get_file(state: &mut State, params: &Params) -> Result<Reply, ApiError> {
    let file_id = params.text("file_id").unwrap_or_default();
    match state.files.describe(file_id) {
        Some(file) => Ok(file.into()),
        None if state.files.get(file_id).is_some() => Err(ApiError::bad_request("file is too big")),
        None => Err(ApiError::bad_request("invalid file_id")),
    }
}

pub(super) fn leave_chat(state: &mut State, params: &Params) -> Result<Reply, ApiError> {
    let id = params.chat_id().ok_or_else(ApiError::chat_not_found)?;
    state.chats.get_mut(&id).ok_or_else(ApiError::chat_not_found)?.leave()?;
    Ok(Reply::done())
}

pub(super) fn get_webhook_info(state: &State) -> Reply {
    json!({
        "url": "",
        "has_custom_certificate": false,
        "pending_update_count": state.updates.waiting(),
    })
    .into()
}

pub(super) fn delete_webhook(state: &mut State, params: &Params) -> Reply {
    if params.flag("drop_pending_updates") {
        state.updates.clear();
    }
    Reply::done()
}
