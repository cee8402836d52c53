//! Being the people, and being the bad day: what a test or the page does to
//! the sandbox.

use serde_json::Value;

use super::Sandbox;
use super::attachment::Attachment;
use super::fault::Fault;
use super::state::State;

/// Methods that take a chat invent a person for an id that nobody has. Those
/// that make an update return its number. A person who writes or presses has
/// thereby pressed Start and, if need be, unblocked the bot.
impl Sandbox {
    /// Adds a person; the id is also that of their private chat. The bot may not
    /// write to them before they did, or [`Sandbox::mark_started`].
    pub fn add_person(&self, name: &str, language_code: Option<&str>) -> i64 {
        self.0.shared.change(|state| state.add_person(None, name, language_code))
    }

    /// Adds a person under an id that the bot knows from before.
    pub fn add_person_with_id(&self, id: i64, name: &str, language_code: Option<&str>) {
        self.0.shared.change(|state| state.add_person(Some(id), name, language_code));
    }

    /// Has a person press Start without an update, as if that were long ago.
    pub fn mark_started(&self, chat: i64) {
        self.0.shared.change(|state| state.open_chat(chat));
    }

    /// A person writes.
    pub fn send_text(&self, chat: i64, text: &str) -> i64 {
        self.0.shared.change(|state| state.person_writes(chat, text))
    }

    /// A person passes on what somebody called `origin` wrote.
    pub fn forward_text(&self, chat: i64, text: &str, origin: &str) -> i64 {
        self.0.shared.change(|state| state.person_forwards(chat, text, origin))
    }

    /// A person changes a message of theirs. No update for one that is not.
    pub fn edit_text(&self, chat: i64, message_id: i64, text: &str) -> Option<i64> {
        self.0.shared.change(|state| state.person_edits(chat, message_id, text))
    }

    /// A person sends something other than text.
    pub fn send_attachment(&self, chat: i64, attachment: Attachment) -> i64 {
        self.0.shared.change(|state| state.person_attaches(chat, attachment))
    }

    /// A person's app presses a button with this data. The message need not
    /// have such a button, nor exist: clients can forge a press.
    pub fn press(&self, chat: i64, message_id: i64, callback_data: &str) -> i64 {
        self.0.shared.change(|state| state.person_presses(chat, message_id, callback_data))
    }

    /// A person presses the button at that place, counted from 0. Nothing
    /// happens without one, or on one without callback data.
    pub fn press_button(&self, chat: i64, message_id: i64, row: usize, column: usize) -> Option<i64> {
        self.0.shared.change(|state| state.person_presses_at(chat, message_id, row, column))
    }

    /// A person blocks or unblocks the bot, which is told. No update when it
    /// was so already.
    pub fn set_blocked(&self, chat: i64, blocked: bool) -> Option<i64> {
        self.0.shared.change(|state| state.set_blocked(chat, blocked))
    }

    /// Queues an update as it stands, numbered unless it has an `update_id`.
    /// The chats it names become known: so a group is made. Anything but an
    /// object is dropped and counts as update 0.
    pub fn push_update(&self, update: Value) -> i64 {
        self.0.shared.change(|state| state.push_update(update))
    }

    /// Gives the bot an update once more, even a confirmed one. Returns whether
    /// there is such an update.
    pub fn redeliver(&self, update_id: i64) -> bool {
        self.0.shared.change(|state| state.updates.repeat(update_id))
    }

    /// Orders a fault. Of several that match a request, the first ordered strikes.
    pub fn inject(&self, fault: Fault) {
        self.0.shared.change(|state| state.faults.add(fault));
    }

    /// Calls off every fault that has not struck yet.
    pub fn clear_faults(&self) {
        self.0.shared.change(|state| state.faults.clear());
    }

    /// For tests of a million updates: drops the calls of the journal, the
    /// confirmed updates (which can then not be redelivered), the answered
    /// presses and all but the newest 20 messages of each chat. Counts, people
    /// and settings stay.
    pub fn forget_past(&self) {
        self.0.shared.change(State::forget_past);
    }
}
