//! Button presses that wait for their answer.

use std::collections::HashMap;

use jiff::{SignedDuration, Timestamp};
use serde::Serialize;

/// How long Telegram keeps a press (`tdlib/telegram-bot-api: Client.cpp:17158`);
/// people report that its answer is taken for less long.
const LIFETIME: SignedDuration = SignedDuration::from_secs(150);

/// What the bot answered to a button press.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
pub struct CallbackAnswer {
    /// Words to show, if any.
    pub text: Option<String>,
    /// Whether they are to be shown in a box that must be closed.
    pub show_alert: bool,
}

/// A button press.
#[derive(Debug)]
pub(super) struct Callback {
    pub chat_id: i64,
    pressed_at: Timestamp,
    pub answer: Option<CallbackAnswer>,
}

/// All presses, by the number of their update.
#[derive(Debug, Default)]
pub(super) struct Callbacks(HashMap<i64, Callback>);

impl Callbacks {
    /// The id of the query that the update of that number brings.
    pub fn query_id(update_id: i64) -> String {
        format!("4{update_id:018}")
    }

    fn update_id(query_id: &str) -> Option<i64> {
        query_id.strip_prefix('4').filter(|rest| rest.len() == 18)?.parse().ok()
    }

    pub fn add(&mut self, update_id: i64, chat_id: i64, pressed_at: Timestamp) {
        self.0.insert(update_id, Callback { chat_id, pressed_at, answer: None });
    }

    pub fn get(&self, update_id: i64) -> Option<&Callback> {
        self.0.get(&update_id)
    }

    /// The chat in which the query of that id was pressed.
    pub fn chat_of(&self, query_id: &str) -> Option<i64> {
        self.get(Self::update_id(query_id)?).map(|callback| callback.chat_id)
    }

    /// Enters an answer. Returns false for an unknown query and one too old.
    pub fn answer(&mut self, query_id: &str, answer: CallbackAnswer, now: Timestamp) -> bool {
        let callback = Self::update_id(query_id).and_then(|id| self.0.get_mut(&id));
        let Some(callback) = callback.filter(|callback| now.duration_since(callback.pressed_at) <= LIFETIME) else {
            return false;
        };
        callback.answer = Some(answer);
        true
    }

    pub fn forget_answered(&mut self) {
        self.0.retain(|_, callback| callback.answer.is_none());
    }
}
