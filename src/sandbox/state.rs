//! Everything the sandbox remembers, behind one lock.

use std::collections::BTreeMap;

use jiff::Timestamp;
use serde_json::{Map, Value, json};

use super::callback::Callbacks;
use super::chat::{Bot, Chat, Person};
use super::error::ApiError;
use super::event::Event;
use super::fault::Faults;
use super::file::Files;
use super::journal::Journal;
use super::limit::Limiter;
use super::message::{Message, Sender};
use super::profile::Profile;
use super::update::UpdateQueue;
use crate::clock::Clock;

/// The first id given to a person. As large as Telegram's: does not fit 32 bits.
const FIRST_PERSON: i64 = 7_000_000_001;

/// How many messages of each chat outlive [`State::forget_past`], to be edited
/// or pressed later.
const KEPT_MESSAGES: usize = 20;

#[derive(Debug)]
pub(super) struct State {
    pub clock: Clock,
    pub bot: Bot,
    pub chats: BTreeMap<i64, Chat>,
    pub updates: UpdateQueue,
    pub callbacks: Callbacks,
    pub files: Files,
    pub profile: Profile,
    pub faults: Faults,
    pub limiter: Option<Limiter>,
    pub journal: Journal,
    /// Counts the long polls; only the newest goes on.
    pub poll: u64,
    /// What happened under the lock, for the page.
    pub events: Vec<Event>,
    next_message_id: i64,
    next_person: i64,
}

impl State {
    pub fn new(clock: Clock, bot: Bot, limiter: Option<Limiter>) -> Self {
        Self {
            clock,
            bot,
            chats: BTreeMap::new(),
            updates: UpdateQueue::new(),
            callbacks: Callbacks::default(),
            files: Files::default(),
            profile: Profile::default(),
            faults: Faults::default(),
            limiter,
            journal: Journal::default(),
            poll: 0,
            events: Vec::new(),
            next_message_id: 1,
            next_person: FIRST_PERSON,
        }
    }

    pub fn now(&self) -> Timestamp {
        self.clock.now()
    }

    /// A chat by id.
    ///
    /// # Errors
    /// 400 "chat not found".
    pub fn chat(&self, id: i64) -> Result<&Chat, ApiError> {
        self.chats.get(&id).ok_or_else(ApiError::chat_not_found)
    }

    /// Adds a person, with a new id unless one is given.
    pub fn add_person(&mut self, id: Option<i64>, name: &str, language: Option<&str>) -> i64 {
        let id = id.unwrap_or(self.next_person);
        self.next_person = self.next_person.max(id.saturating_add(1));
        let person =
            Person { id, name: name.to_owned(), language_code: language.map(str::to_owned), blocked: false, started: false };
        self.events.push(Event::Person(person.clone()));
        self.chats.insert(id, Chat::private(person));
        id
    }

    /// The person of a private chat. A chat id that nobody has becomes a new
    /// person, so that a test may invent ids.
    pub fn person(&mut self, chat: i64) -> Option<&mut Person> {
        if !self.chats.contains_key(&chat) {
            self.add_person(Some(chat), &format!("Person {chat}"), None);
        }
        self.chats.get_mut(&chat).and_then(Chat::person_mut)
    }

    /// An empty message with the next number.
    pub fn new_message(&mut self, chat: i64, from: Sender) -> Message {
        let message_id = self.next_message_id;
        self.next_message_id += 1;
        Message::new(message_id, chat, from, self.now().as_second())
    }

    /// Puts a message into its chat, in place of an older one of that number.
    pub fn put_message(&mut self, message: Message) {
        let Some(chat) = self.chats.get_mut(&message.chat_id) else {
            return;
        };
        self.events.push(if message.edited { Event::Edited(message.clone()) } else { Event::Message(message.clone()) });
        chat.messages.insert(message.message_id, message);
    }

    /// A message of a chat as the Bot API writes it.
    pub fn message_to_api(&self, message: &Message) -> Value {
        match self.chats.get(&message.chat_id) {
            Some(chat) => message.to_api(chat, &self.bot),
            None => Value::Null,
        }
    }

    /// Queues an update of one kind.
    pub fn add_update(&mut self, kind: &str, content: Value) -> i64 {
        self.updates.add(Map::from_iter([(kind.to_owned(), content)]))
    }

    /// Blocks or unblocks the bot and tells it, as Telegram does.
    pub fn set_blocked(&mut self, chat: i64, blocked: bool) -> Option<i64> {
        let date = self.now().as_second();
        let person = self.person(chat).filter(|person| person.blocked != blocked)?;
        person.blocked = blocked;
        let (person, user) = (person.clone(), person.user());
        self.events.push(Event::Person(person));
        let membership = |blocked: bool| {
            if blocked {
                json!({"user": self.bot.user(), "status": "kicked", "until_date": 0})
            } else {
                json!({"user": self.bot.user(), "status": "member"})
            }
        };
        let content = json!({
            "chat": self.chats.get(&chat).map(Chat::to_api),
            "from": user,
            "date": date,
            "old_chat_member": membership(!blocked),
            "new_chat_member": membership(blocked),
        });
        Some(self.add_update("my_chat_member", content))
    }

    /// Does what a Telegram app does before its person can write to a bot:
    /// unblocks it and presses Start.
    pub fn open_chat(&mut self, chat: i64) {
        self.set_blocked(chat, false);
        if let Some(person) = self.person(chat).filter(|person| !person.started) {
            person.started = true;
            let person = person.clone();
            self.events.push(Event::Person(person));
        }
    }

    /// Adds an update as a test wrote it, and the group it comes from.
    pub fn push_update(&mut self, update: Value) -> i64 {
        let Value::Object(update) = update else {
            return 0;
        };
        for content in update.values() {
            let message = content.get("message").unwrap_or(content);
            let Some(chat) = message.get("chat").and_then(Value::as_object) else {
                continue;
            };
            let Some(id) = chat.get("id").and_then(Value::as_i64) else {
                continue;
            };
            if chat.get("type").and_then(Value::as_str) == Some("private") {
                self.open_chat(id);
            } else {
                let known = self.chats.entry(id).or_insert_with(|| Chat::group(id, chat.clone()));
                known.rejoin();
            }
        }
        self.updates.add(update)
    }

    /// Drops what a long test no longer needs. See [`super::Sandbox::forget_past`].
    pub fn forget_past(&mut self) {
        self.journal.forget();
        self.updates.forget_confirmed();
        self.callbacks.forget_answered();
        for chat in self.chats.values_mut() {
            while chat.messages.len() > KEPT_MESSAGES {
                chat.messages.pop_first();
            }
        }
    }
}
