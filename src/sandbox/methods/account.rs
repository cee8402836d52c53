//! The bot's own profile: `setMy…` and `getMy…`.

use serde_json::{Map, Value, json};

use super::super::error::ApiError;
use super::super::params::Params;
use super::super::profile::{BotCommand, ProfileText, scope_key};
use super::super::state::State;
use super::Reply;

/// Bot API, setMyCommands: at most 100 commands can be specified.
const MOST_COMMANDS: usize = 100;
/// Bot API, `BotCommand`: 1-32 characters.
const LONGEST_COMMAND: usize = 32;
/// Bot API, `BotCommand`: 1-256 characters.
const LONGEST_COMMAND_DESCRIPTION: usize = 256;

pub(super) fn set_my_commands(state: &mut State, params: &Params) -> Result<Reply, ApiError> {
    let language = language(params)?;
    let commands: Vec<BotCommand> = params
        .value("commands")
        .and_then(|commands| serde_json::from_value(commands.clone()).ok())
        .ok_or_else(|| ApiError::bad_request("can't parse commands list"))?;
    let commands = commands.iter().map(checked).collect::<Result<Vec<_>, _>>()?;
    if commands.len() > MOST_COMMANDS {
        return Err(ApiError::bad_request("BOT_COMMANDS_TOO_MUCH"));
    }
    state.profile.set_commands(&scope_key(params.value("scope")), language, commands);
    Ok(Reply::done())
}

pub(super) fn get_my_commands(state: &mut State, params: &Params) -> Result<Reply, ApiError> {
    let language = language(params)?;
    let commands = state.profile.commands(&scope_key(params.value("scope")), language);
    Ok(json!(commands).into())
}

pub(super) fn set_text(state: &mut State, params: &Params, which: ProfileText) -> Result<Reply, ApiError> {
    let language = language(params)?;
    let text = params.text(which.parameter()).unwrap_or_default().trim();
    if text.chars().count() > which.longest() {
        // Telegram's servers refuse too; their words for it are not published.
        return Err(ApiError::bad_request(format_args!("{} is too long", which.parameter())));
    }
    if which == ProfileText::Name && language.is_empty() && !text.is_empty() {
        text.clone_into(&mut state.bot.name);
    }
    state.profile.set_text(which, language, text);
    Ok(Reply::done())
}

pub(super) fn get_text(state: &mut State, params: &Params, which: ProfileText) -> Result<Reply, ApiError> {
    let set = state.profile.text(which, language(params)?);
    let text = match which {
        ProfileText::Name => set.unwrap_or(&state.bot.name),
        _ => set.unwrap_or_default(),
    };
    Ok(Value::Object(Map::from_iter([(which.parameter().to_owned(), text.into())])).into())
}

/// The language of a request: two letters, or empty for everybody else.
fn language(params: &Params) -> Result<&str, ApiError> {
    let language = params.text("language_code").unwrap_or_default();
    let lawful = language.is_empty() || (language.len() == 2 && language.bytes().all(|b| b.is_ascii_lowercase()));
    if lawful { Ok(language) } else { Err(ApiError::bad_request("invalid language code specified")) }
}

/// The checks of `tdlib/td: td/telegram/BotCommand.cpp`, then the server's.
fn checked(given: &BotCommand) -> Result<BotCommand, ApiError> {
    let command = given.command.trim();
    let command = command.strip_prefix('/').unwrap_or(command);
    let description = given.description.trim();
    if command.is_empty() {
        return Err(ApiError::bad_request("command must be non-empty"));
    }
    if command.chars().count() > LONGEST_COMMAND {
        return Err(ApiError::bad_request(format_args!("command length must not exceed {LONGEST_COMMAND}")));
    }
    if description.is_empty() {
        return Err(ApiError::bad_request("command description must be non-empty"));
    }
    if description.chars().count() > LONGEST_COMMAND_DESCRIPTION {
        return Err(ApiError::bad_request(format_args!(
            "command description length must not exceed {LONGEST_COMMAND_DESCRIPTION}"
        )));
    }
    let lawful = |b: u8| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'_';
    if !command.bytes().all(lawful) {
        return Err(ApiError::bad_request("BOT_COMMAND_INVALID"));
    }
    Ok(BotCommand { command: command.to_owned(), description: description.to_owned() })
}
