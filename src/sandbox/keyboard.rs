//! Inline keyboards and what Telegram allows in them.

use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};

use super::error::ApiError;

/// The rows of an inline keyboard.
pub type Keyboard = Vec<Vec<Button>>;

/// Bot API, `InlineKeyboardButton`: `callback_data` is 1-64 bytes.
const LONGEST_CALLBACK_DATA: usize = 64;
/// Bot API, `CopyTextButton`: `text` is 1-256 characters.
const LONGEST_COPY_TEXT: usize = 256;
/// What Telegram's servers take: 100 buttons in all.
const MOST_BUTTONS: usize = 100;

/// A button under a message.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Button {
    /// What it says.
    pub text: String,
    /// What the bot is told when it is pressed.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub callback_data: Option<String>,
    /// What it opens.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub url: Option<String>,
    /// What it copies.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub copy_text: Option<CopyText>,
    /// Every other field, such as `switch_inline_query` and `style`.
    #[serde(flatten)]
    pub other: Map<String, Value>,
}

/// Words for the clipboard.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct CopyText {
    /// The words.
    pub text: String,
}

/// The inline keyboard of a `reply_markup`, or nothing for another markup.
///
/// # Errors
/// 400 with Telegram's words for a button that it would refuse.
pub(super) fn inline_keyboard(markup: Option<&Value>) -> Result<Option<Keyboard>, ApiError> {
    let Some(rows) = markup.and_then(|markup| markup.get("inline_keyboard")) else {
        return Ok(None);
    };
    let rows: Keyboard =
        serde_json::from_value(rows.clone()).map_err(|_| ApiError::bad_request("can't parse inline keyboard button"))?;
    let rows: Keyboard = rows.into_iter().filter(|row| !row.is_empty()).collect();
    if rows.iter().map(Vec::len).sum::<usize>() > MOST_BUTTONS {
        return Err(ApiError::bad_request("reply markup is too long"));
    }
    for button in rows.iter().flatten() {
        check(button)?;
    }
    Ok((!rows.is_empty()).then_some(rows))
}

fn check(button: &Button) -> Result<(), ApiError> {
    if button.text.trim().is_empty() {
        return Err(ApiError::bad_request("button text must be non-empty"));
    }
    let others = button.other.keys().filter(|key| !matches!(key.as_str(), "style" | "icon_custom_emoji_id"));
    let actions = usize::from(button.callback_data.is_some())
        + usize::from(button.url.is_some())
        + usize::from(button.copy_text.is_some())
        + others.count();
    match actions {
        0 => {
            return Err(ApiError::bad_request(
                "can't parse inline keyboard button: Text buttons are unallowed in the inline \
                 keyboard",
            ));
        }
        1 => {}
        // Telegram takes the first it looks for; the documentation forbids it.
        _ => {
            return Err(ApiError::bad_request("can't parse inline keyboard button: more than one action"));
        }
    }
    if let Some(data) = &button.callback_data
        && !(1..=LONGEST_CALLBACK_DATA).contains(&data.len())
    {
        return Err(ApiError::bad_request("BUTTON_DATA_INVALID"));
    }
    if let Some(url) = &button.url
        && super::link::checked(url).is_none()
    {
        return Err(ApiError::bad_request("BUTTON_URL_INVALID"));
    }
    if let Some(copy) = &button.copy_text
        && !(1..=LONGEST_COPY_TEXT).contains(&copy.text.chars().count())
    {
        return Err(ApiError::bad_request("BUTTON_COPY_TEXT_INVALID"));
    }
    Ok(())
}
