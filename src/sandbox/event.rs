//! What the page is told while it is open.

use serde_json::{Value, json};

use super::chat::Person;
use super::message::Message;

/// Something that changed what the page shows.
#[derive(Debug, Clone)]
pub(super) enum Event {
    Message(Message),
    Edited(Message),
    Deleted { chat_id: i64, message_id: i64 },
    Typing { chat_id: i64 },
    Clock { now: jiff::Timestamp },
    Person(Person),
}

impl Event {
    /// The event as the page reads it.
    pub fn to_json(&self) -> Value {
        match self {
            Self::Message(message) => {
                json!({"type": "message", "chat_id": message.chat_id, "message": message})
            }
            Self::Edited(message) => {
                json!({"type": "edited", "chat_id": message.chat_id, "message": message})
            }
            Self::Deleted { chat_id, message_id } => {
                json!({"type": "deleted", "chat_id": chat_id, "message_id": message_id})
            }
            Self::Typing { chat_id } => json!({"type": "typing", "chat_id": chat_id}),
            Self::Clock { now } => json!({"type": "clock", "now": now}),
            Self::Person(person) => {
                json!({"type": "person", "chat_id": person.id, "person": person})
            }
        }
    }
}
