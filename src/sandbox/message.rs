//! A message of a chat, as tests and the page see it.

use serde::Serialize;
use serde_json::{Map, Value, json};
use tokio::time::Instant;

use super::attachment::AttachmentKind;
use super::chat::{Bot, Chat};
use super::entity::Entity;
use super::keyboard::Keyboard;

/// Who wrote a message.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Sender {
    /// The bot.
    Bot,
    /// The person whose chat it is.
    Person,
}

/// A message of a chat. Its JSON form is the one that the page reads.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Message {
    /// Its number, unique over all chats of the sandbox.
    pub message_id: i64,
    /// The chat it stands in.
    #[serde(skip)]
    pub chat_id: i64,
    /// Who wrote it.
    pub from: Sender,
    /// When it was sent, in Unix seconds by the sandbox's clock.
    pub date: i64,
    /// When it was sent, by a clock that is never set.
    #[serde(skip)]
    pub sent_at: Instant,
    /// The words, without markup. Absent for an attachment.
    pub text: Option<String>,
    /// The spans of the words, or of the caption.
    pub entities: Vec<Entity>,
    /// The buttons under it.
    pub inline_keyboard: Option<Keyboard>,
    /// The file that the bot or a person sent.
    pub document: Option<Document>,
    /// What a person sent instead of words.
    pub attachment: Option<AttachmentKind>,
    /// The words under a document or attachment.
    pub caption: Option<String>,
    /// Whether it was edited since.
    pub edited: bool,
    /// Whether a person passed it on from elsewhere.
    pub forwarded: bool,
    /// Whether it may not be passed on or saved.
    #[serde(skip)]
    pub protected: bool,
    /// Fields of the Bot API's form that the page has no use for: the
    /// attachment itself, the origin of a forward, the message replied to.
    #[serde(skip)]
    pub(super) extra: Map<String, Value>,
    #[serde(skip)]
    pub(super) edit_date: Option<i64>,
}

/// A file that stands in a chat.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Document {
    /// What `getFile` and [`super::Sandbox::file`] ask for.
    pub file_id: String,
    /// As its sender named it.
    pub file_name: String,
    /// As its sender declared it.
    pub mime_type: String,
    /// In bytes.
    pub file_size: usize,
}

impl Message {
    pub(super) fn new(message_id: i64, chat_id: i64, from: Sender, date: i64) -> Self {
        Self {
            message_id,
            chat_id,
            from,
            date,
            sent_at: Instant::now(),
            text: None,
            entities: Vec::new(),
            inline_keyboard: None,
            document: None,
            attachment: None,
            caption: None,
            edited: false,
            forwarded: false,
            protected: false,
            extra: Map::new(),
            edit_date: None,
        }
    }

    /// The message as the Bot API writes it.
    pub(super) fn to_api(&self, chat: &Chat, bot: &Bot) -> Value {
        let mut fields = self.extra.clone();
        let mut put = |name: &str, value: Value| {
            if !value.is_null() {
                fields.insert(name.to_owned(), value);
            }
        };
        put("message_id", self.message_id.into());
        put(
            "from",
            match self.from {
                Sender::Bot => bot.user(),
                Sender::Person => chat.person().map_or(Value::Null, super::chat::Person::user),
            },
        );
        put("chat", chat.to_api());
        put("date", self.date.into());
        put("edit_date", self.edit_date.into());
        put("text", self.text.clone().into());
        put("caption", self.caption.clone().into());
        if !self.entities.is_empty() {
            let name = if self.text.is_some() { "entities" } else { "caption_entities" };
            put(name, json!(self.entities));
        }
        if let Some(keyboard) = &self.inline_keyboard {
            put("reply_markup", json!({"inline_keyboard": keyboard}));
        }
        if let Some(document) = &self.document {
            put("document", document.to_api());
        }
        if self.protected {
            put("has_protected_content", true.into());
        }
        Value::Object(fields)
    }
}

impl Document {
    fn to_api(&self) -> Value {
        json!({
            "file_id": self.file_id,
            "file_unique_id": super::file::unique_id(&self.file_id),
            "file_name": self.file_name,
            "mime_type": self.mime_type,
            "file_size": self.file_size,
        })
    }
}
