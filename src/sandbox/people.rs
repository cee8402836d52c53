//! What people do, as updates for the bot.

use serde_json::{Map, json};

use super::attachment::{Attachment, AttachmentKind};
use super::callback::Callbacks;
use super::chat::{Chat, Person};
use super::entity::StyledText;
use super::file::{StoredFile, mime_type};
use super::message::{Document, Message, Sender};
use super::state::State;

impl State {
    /// A person writes.
    pub fn person_writes(&mut self, chat: i64, text: &str) -> i64 {
        self.person_sends(chat, |_, message| set_text(message, text))
    }

    /// A person passes on what `origin` wrote.
    pub fn person_forwards(&mut self, chat: i64, text: &str, origin: &str) -> i64 {
        self.person_sends(chat, |_, message| {
            set_text(message, text);
            message.forwarded = true;
            message.extra.insert(
                "forward_origin".to_owned(),
                json!({"type": "hidden_user", "sender_user_name": origin, "date": message.date}),
            );
        })
    }

    /// A person sends something other than text.
    pub fn person_attaches(&mut self, chat: i64, attachment: Attachment) -> i64 {
        self.person_sends(chat, |state, message| attach(state, message, attachment))
    }

    /// A person changes a message of theirs, if it is one.
    pub fn person_edits(&mut self, chat: i64, message_id: i64, text: &str) -> Option<i64> {
        let mut message = self.chats.get(&chat)?.messages.get(&message_id)?.clone();
        if message.from != Sender::Person {
            return None;
        }
        self.open_chat(chat);
        if message.attachment.is_some() {
            set_caption(&mut message, text);
        } else {
            set_text(&mut message, text);
        }
        message.edited = true;
        message.edit_date = Some(self.now().as_second());
        let content = self.message_to_api(&message);
        self.put_message(message);
        Some(self.add_update("edited_message", content))
    }

    /// A person's app presses a button with this data, on a message that there
    /// need not be.
    pub fn person_presses(&mut self, chat: i64, message_id: i64, data: &str) -> i64 {
        self.open_chat(chat);
        let update_id = self.updates.next_id();
        self.callbacks.add(update_id, chat, self.now());
        let known = self.chats.get(&chat);
        let message = match known.and_then(|chat| chat.messages.get(&message_id)) {
            Some(message) => self.message_to_api(message),
            // Bot API, InaccessibleMessage: always 0.
            None => json!({
                "chat": known.map(Chat::to_api),
                "message_id": message_id,
                "date": 0,
            }),
        };
        let content = json!({
            "id": Callbacks::query_id(update_id),
            "from": self.person(chat).map(|person| Person::user(person)),
            "message": message,
            "chat_instance": format!("{}", chat.wrapping_mul(1_000_003)),
            "data": data,
        });
        self.updates.add(Map::from_iter([("update_id".to_owned(), update_id.into()), ("callback_query".to_owned(), content)]))
    }

    /// A person presses the button at that place, if it has callback data.
    pub fn person_presses_at(&mut self, chat: i64, message_id: i64, row: usize, column: usize) -> Option<i64> {
        let message = self.chats.get(&chat)?.messages.get(&message_id)?;
        let button = message.inline_keyboard.as_ref()?.get(row)?.get(column)?;
        let data = button.callback_data.clone()?;
        Some(self.person_presses(chat, message_id, &data))
    }

    fn person_sends(&mut self, chat: i64, fill: impl FnOnce(&mut Self, &mut Message)) -> i64 {
        self.open_chat(chat);
        let mut message = self.new_message(chat, Sender::Person);
        fill(self, &mut message);
        let content = self.message_to_api(&message);
        self.put_message(message);
        self.add_update("message", content)
    }
}

fn set_text(message: &mut Message, text: &str) {
    let styled = StyledText::plain(text);
    message.text = Some(styled.text);
    message.entities = styled.entities;
}

fn set_caption(message: &mut Message, caption: &str) {
    let styled = StyledText::plain(caption);
    message.caption = Some(styled.text).filter(|caption| !caption.is_empty());
    message.entities = styled.entities;
}

fn attach(state: &mut State, message: &mut Message, attachment: Attachment) {
    let kind = attachment.kind;
    let (default_name, default_type) = kind.file().unwrap_or_default();
    let file_name = attachment.file_name.unwrap_or_else(|| default_name.to_owned());
    let declared = attachment.mime_type.unwrap_or_default();
    let mime_type = if kind == AttachmentKind::Document { mime_type(&declared, &file_name) } else { default_type.to_owned() };
    let file_size = attachment.bytes.len();
    let file_id = match kind.file() {
        None => String::new(),
        Some(_) => state.files.add(StoredFile {
            file_name: file_name.clone(),
            mime_type: mime_type.clone(),
            bytes: attachment.bytes.into(),
        }),
    };
    message.attachment = Some(kind);
    message.extra.extend(kind.fields(&file_id, &file_name, file_size));
    if kind == AttachmentKind::Document {
        message.document = Some(Document { file_id, file_name, mime_type, file_size });
    }
    if let Some(caption) = attachment.caption.filter(|_| kind.may_have_caption()) {
        set_caption(message, &caption);
    }
}
