//! Who talks: the bot, the people, and their chats.

use std::collections::BTreeMap;

use serde::Serialize;
use serde_json::{Map, Value, json};

use super::error::ApiError;
use super::message::Message;

/// A person who talks to the bot. Their private chat has the same id.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Person {
    /// The id of the user and of the private chat.
    pub id: i64,
    /// The first name.
    pub name: String,
    /// The language of their Telegram app, as an IETF tag.
    pub language_code: Option<String>,
    /// Whether they blocked the bot.
    pub blocked: bool,
    /// Whether they ever wrote to the bot; before that it may not write to them.
    pub started: bool,
}

impl Person {
    /// The person as a `User` of the Bot API.
    pub(super) fn user(&self) -> Value {
        let mut user = json!({"id": self.id, "is_bot": false, "first_name": self.name});
        if let (Some(code), Some(user)) = (&self.language_code, user.as_object_mut()) {
            user.insert("language_code".to_owned(), Value::from(code.as_str()));
        }
        user
    }
}

/// The bot's account.
#[derive(Debug, Clone)]
pub(super) struct Bot {
    pub id: i64,
    pub username: String,
    /// What it is called where `setMyName` said nothing.
    pub name: String,
}

impl Bot {
    /// The bot as a `User` of the Bot API.
    pub fn user(&self) -> Value {
        json!({
            "id": self.id,
            "is_bot": true,
            "first_name": self.name,
            "username": self.username,
        })
    }

    /// The bot as `getMe` shows it.
    pub fn me(&self) -> Value {
        let mut me = self.user();
        if let Some(me) = me.as_object_mut() {
            for (ability, has) in [
                ("can_join_groups", true),
                ("can_read_all_group_messages", false),
                ("supports_inline_queries", false),
                ("can_connect_to_business", false),
                ("has_main_web_app", false),
            ] {
                me.insert(ability.to_owned(), Value::Bool(has));
            }
        }
        me
    }
}

/// Where messages stand.
#[derive(Debug)]
pub(super) struct Chat {
    pub id: i64,
    kind: ChatKind,
    pub messages: BTreeMap<i64, Message>,
}

#[derive(Debug)]
enum ChatKind {
    Private(Person),
    /// A group or channel, known from an update that a test pushed.
    Group {
        fields: Map<String, Value>,
        left: bool,
    },
}

impl Chat {
    pub fn private(person: Person) -> Self {
        Self { id: person.id, kind: ChatKind::Private(person), messages: BTreeMap::new() }
    }

    pub fn group(id: i64, fields: Map<String, Value>) -> Self {
        Self { id, kind: ChatKind::Group { fields, left: false }, messages: BTreeMap::new() }
    }

    pub fn person(&self) -> Option<&Person> {
        match &self.kind {
            ChatKind::Private(person) => Some(person),
            ChatKind::Group { .. } => None,
        }
    }

    pub fn person_mut(&mut self) -> Option<&mut Person> {
        match &mut self.kind {
            ChatKind::Private(person) => Some(person),
            ChatKind::Group { .. } => None,
        }
    }

    /// The chat as a `Chat` of the Bot API.
    pub fn to_api(&self) -> Value {
        match &self.kind {
            ChatKind::Private(person) => {
                json!({"id": self.id, "first_name": person.name, "type": "private"})
            }
            ChatKind::Group { fields, .. } => Value::Object(fields.clone()),
        }
    }

    /// Whether the bot may write here.
    ///
    /// # Errors
    /// 403 with the reason.
    pub fn check_may_write(&self) -> Result<(), ApiError> {
        match &self.kind {
            ChatKind::Private(person) if person.blocked => Err(ApiError::blocked()),
            ChatKind::Private(person) if !person.started => {
                Err(ApiError::new(403, "Forbidden: bot can't initiate conversation with a user"))
            }
            ChatKind::Group { left: true, .. } => Err(ApiError::new(403, "Forbidden: bot is not a member of the group chat")),
            _ => Ok(()),
        }
    }

    /// The bot leaves.
    ///
    /// # Errors
    /// 400 in a private chat.
    pub fn leave(&mut self) -> Result<(), ApiError> {
        match &mut self.kind {
            ChatKind::Private(_) => Err(ApiError::bad_request("chat member status can't be changed in private chats")),
            ChatKind::Group { left, .. } => {
                *left = true;
                Ok(())
            }
        }
    }

    /// The bot is in the group again.
    pub fn rejoin(&mut self) {
        if let ChatKind::Group { left, .. } = &mut self.kind {
            *left = false;
        }
    }
}
