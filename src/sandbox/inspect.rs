//! Seeing what happened: what a test asks the sandbox afterwards.

use std::collections::BTreeMap;
use std::time::Duration;

use serde_json::Value;

use super::Sandbox;
use super::callback::CallbackAnswer;
use super::chat::{Chat, Person};
use super::file::StoredFile;
use super::journal::{Call, MethodCount};
use super::message::Message;
use super::profile::BotCommand;

impl Sandbox {
    /// Every request so far. To look at the newest only, see [`Sandbox::journal_since`].
    pub fn journal(&self) -> Vec<Call> {
        self.journal_since(0)
    }

    /// The requests from the one numbered `seq` on.
    pub fn journal_since(&self, seq: u64) -> Vec<Call> {
        self.0.shared.read(|state| state.journal.since(seq).to_vec())
    }

    /// How many requests there were so far; the `seq` of the next one.
    pub fn call_count(&self) -> u64 {
        self.0.shared.read(|state| state.journal.next_seq())
    }

    /// The requests of each method, counted. Cheap however long the journal is.
    pub fn counts(&self) -> BTreeMap<String, MethodCount> {
        self.0.shared.read(|state| state.journal.counts().clone())
    }

    /// How often a method, written as in the documentation, took effect.
    pub fn accepted(&self, method: &str) -> u64 {
        self.0.shared.read(|state| state.journal.counts().get(method).map_or(0, |count| count.accepted))
    }

    /// The messages that stand in a chat, oldest first.
    pub fn messages(&self, chat: i64) -> Vec<Message> {
        self.0.shared.read(|state| state.chats.get(&chat).map(|c| c.messages.values().cloned().collect()).unwrap_or_default())
    }

    /// The newest message of a chat.
    pub fn last_message(&self, chat: i64) -> Option<Message> {
        self.0.shared.read(|state| Some(state.chats.get(&chat)?.messages.last_key_value()?.1.clone()))
    }

    /// How many updates the bot has not confirmed yet, with the redeliveries
    /// it has not been given yet.
    pub fn pending_updates(&self) -> usize {
        self.0.shared.read(|state| state.updates.waiting())
    }

    /// What the bot answered to the press that made this update, once it did.
    pub fn callback_answer(&self, update_id: i64) -> Option<CallbackAnswer> {
        self.0.shared.read(|state| state.callbacks.get(update_id)?.answer.clone())
    }

    /// A file that the bot sent or a person attached.
    pub fn file(&self, file_id: &str) -> Option<StoredFile> {
        self.0.shared.read(|state| state.files.get(file_id).cloned())
    }

    /// A person by the id of their chat.
    pub fn person(&self, chat: i64) -> Option<Person> {
        self.0.shared.read(|state| state.chats.get(&chat)?.person().cloned())
    }

    /// Everybody, by id.
    pub fn people(&self) -> Vec<Person> {
        self.0.shared.read(|state| state.chats.values().filter_map(Chat::person).cloned().collect())
    }

    /// The commands that a private chat shows to a person of that language.
    pub fn menu(&self, language_code: &str) -> Vec<BotCommand> {
        self.0.shared.read(|state| state.profile.menu(language_code).to_vec())
    }

    /// A message as the Bot API writes it.
    pub fn message_json(&self, chat: i64, message_id: i64) -> Option<Value> {
        self.0.shared.read(|state| {
            let message = state.chats.get(&chat)?.messages.get(&message_id)?;
            Some(state.message_to_api(message))
        })
    }

    /// Waits until `condition` holds, looking again after every change. Returns
    /// false when `timeout` passes first. The condition may ask the sandbox
    /// anything; with a long journal it had better ask for counts.
    pub async fn wait_for(&self, timeout: Duration, condition: impl Fn(&Self) -> bool) -> bool {
        let mut changes = self.0.shared.changes();
        let holds = async {
            loop {
                changes.mark_unchanged();
                if condition(self) {
                    return;
                }
                if changes.changed().await.is_err() {
                    return;
                }
            }
        };
        let in_time = tokio::time::timeout(timeout, holds).await.is_ok();
        in_time && condition(self)
    }
}
