//! The channel to Telegram.

use std::time::Duration;

use teloxide::payloads::{
    EditMessageText, EditMessageTextSetters as _, SendDocument, SendDocumentSetters as _, SendMessage, SendMessageSetters as _,
};
use teloxide::types::{
    ChatId, CopyTextButton, FileId, InlineKeyboardButton, InlineKeyboardMarkup, InputFile, LinkPreviewOptions, MessageId,
    ParseMode,
};

use super::api::Api;
use super::button;
use super::form::{ATTACHED, Upload};
use super::refusal::classify;
use crate::app::{Channel, DeliveryError};
use crate::render::{Document, KeyAction, LONGEST_COPY, OutgoingMessage};

/// Sends messages through the Bot API.
#[derive(Clone)]
pub struct Sender(Api);

impl Sender {
    /// A sender over this way to the Bot API.
    #[must_use]
    pub fn new(api: Api) -> Self {
        Self(api)
    }

    async fn send_document(&self, chat: i64, message: &OutgoingMessage, document: &Document) -> Result<(), DeliveryError> {
        // Telegram would refuse it: that is known without asking.
        if document.bytes.is_empty() || !message.fits_under_document() {
            return Err(DeliveryError::Bug);
        }
        let mut payload = SendDocument::new(ChatId(chat), InputFile::file_id(FileId(ATTACHED.to_owned())));
        if !message.html.is_empty() {
            payload = payload.caption(&message.html).parse_mode(ParseMode::Html);
        }
        if let Some(keyboard) = keyboard(message) {
            payload = payload.reply_markup(keyboard);
        }
        let file = Upload { name: &document.name, mime: document.mime, bytes: &document.bytes };
        self.0.upload(&payload, &file).await.map(drop).map_err(classify)
    }
}

impl Channel for Sender {
    async fn send(&self, chat: i64, message: &OutgoingMessage) -> Result<(), DeliveryError> {
        if let Some(document) = &message.document {
            return self.send_document(chat, message, document).await;
        }
        let mut payload =
            SendMessage::new(ChatId(chat), &message.html).parse_mode(ParseMode::Html).link_preview_options(no_preview());
        if let Some(keyboard) = keyboard(message) {
            payload = payload.reply_markup(keyboard);
        }
        self.0.call(&payload, Duration::ZERO).await.map(drop).map_err(classify)
    }

    async fn edit(&self, chat: i64, target: i64, message: &OutgoingMessage) -> Result<(), DeliveryError> {
        // No message of words can become one with a document.
        let Some(target) = i32::try_from(target).ok().filter(|_| message.document.is_none()) else {
            return Err(DeliveryError::NotEditable);
        };
        let mut payload = EditMessageText::new(ChatId(chat), MessageId(target), &message.html)
            .parse_mode(ParseMode::Html)
            .link_preview_options(no_preview());
        if let Some(keyboard) = keyboard(message) {
            payload = payload.reply_markup(keyboard);
        }
        match self.0.call(&payload, Duration::ZERO).await.map_err(classify) {
            Ok(_) | Err(DeliveryError::AlreadyThere) => Ok(()),
            Err(error) => Err(error),
        }
    }
}

fn no_preview() -> LinkPreviewOptions {
    LinkPreviewOptions {
        is_disabled: true,
        url: None,
        prefer_small_media: false,
        prefer_large_media: false,
        show_above_text: false,
    }
}

fn keyboard(message: &OutgoingMessage) -> Option<InlineKeyboardMarkup> {
    if message.keyboard.is_empty() {
        return None;
    }
    let rows = message.keyboard.iter().map(|row| {
        row.iter().filter_map(|key| match &key.action {
            KeyAction::Press(pressed) => Some(InlineKeyboardButton::callback(key.label.clone(), button::write(pressed))),
            KeyAction::Open(address) => Some(InlineKeyboardButton::url(key.label.clone(), address.parse().ok()?)),
            KeyAction::Copy(text) => {
                let fits = (1..=LONGEST_COPY).contains(&text.encode_utf16().count());
                fits.then(|| InlineKeyboardButton::copy_text_button(key.label.clone(), CopyTextButton { text: text.clone() }))
            }
        })
    });
    Some(InlineKeyboardMarkup::new(rows))
}
