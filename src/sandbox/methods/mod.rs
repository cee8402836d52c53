//! What each method of the Bot API does.

mod account;
mod edit;
mod query;
mod send;

use serde_json::Value;

use super::error::ApiError;
use super::params::Params;
use super::state::State;

/// What a method returns, and the message it was about.
#[derive(Debug)]
pub(super) struct Reply {
    pub result: Value,
    pub message_id: Option<i64>,
}

impl From<Value> for Reply {
    fn from(result: Value) -> Self {
        Self { result, message_id: None }
    }
}

impl Reply {
    fn done() -> Self {
        Value::Bool(true).into()
    }
}

/// Carries out a request that the schema has passed. `getUpdates` is elsewhere,
/// as it may wait.
///
/// # Errors
/// Telegram's refusal; then nothing has changed.
pub(super) fn execute(state: &mut State, method: &str, params: &Params) -> Result<Reply, ApiError> {
    use super::profile::ProfileText::{Description, Name, ShortDescription};
    match method {
        "sendMessage" => send::send_message(state, params),
        "sendDocument" => send::send_document(state, params),
        "sendChatAction" => send::send_chat_action(state, params),
        "editMessageText" => edit::edit_message_text(state, params),
        "editMessageReplyMarkup" => edit::edit_message_reply_markup(state, params),
        "deleteMessage" => edit::delete_message(state, params),
        "answerCallbackQuery" => query::answer_callback_query(state, params),
        "getFile" => query::get_file(state, params),
        "leaveChat" => query::leave_chat(state, params),
        "getWebhookInfo" => Ok(query::get_webhook_info(state)),
        "deleteWebhook" => Ok(query::delete_webhook(state, params)),
        "getMe" => Ok(state.bot.me().into()),
        "setMyCommands" => account::set_my_commands(state, params),
        "getMyCommands" => account::get_my_commands(state, params),
        "setMyName" => account::set_text(state, params, Name),
        "getMyName" => account::get_text(state, params, Name),
        "setMyDescription" => account::set_text(state, params, Description),
        "getMyDescription" => account::get_text(state, params, Description),
        "setMyShortDescription" => account::set_text(state, params, ShortDescription),
        "getMyShortDescription" => account::get_text(state, params, ShortDescription),
        _ => Err(ApiError::not_found()),
    }
}
