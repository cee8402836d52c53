//! The queue of updates, with Telegram's rules of delivery.

use std::collections::{BTreeMap, HashSet, VecDeque};
use std::sync::Arc;

use serde_json::{Map, Value};

/// The first number given out. Telegram's are as large, and differ by bot.
const FIRST_UPDATE_ID: i64 = 700_000_001;

/// Kinds that a bot gets only when it asks for them by name.
const ON_REQUEST: [&str; 3] = ["chat_member", "message_reaction", "message_reaction_count"];

/// An update in its JSON form, shared between the queue and the answers.
type Json = Arc<str>;

#[derive(Debug)]
pub(super) struct UpdateQueue {
    next_id: i64,
    /// Every update ever made, so that each can be delivered again.
    history: BTreeMap<i64, Json>,
    /// Those not confirmed yet.
    pending: BTreeMap<i64, Json>,
    /// Those to be given once more, whatever has been confirmed.
    repeats: VecDeque<Json>,
    /// The kinds that the bot last asked for; absent for the usual ones.
    allowed: Option<HashSet<String>>,
}

impl UpdateQueue {
    pub fn new() -> Self {
        Self {
            next_id: FIRST_UPDATE_ID,
            history: BTreeMap::new(),
            pending: BTreeMap::new(),
            repeats: VecDeque::new(),
            allowed: None,
        }
    }

    /// The number that the next update will get.
    pub fn next_id(&self) -> i64 {
        self.next_id
    }

    /// Adds an update, numbering it unless it has a number. One of a kind that
    /// the bot does not want gets a number and is not delivered.
    pub fn add(&mut self, mut update: Map<String, Value>) -> i64 {
        let id = update.get("update_id").and_then(Value::as_i64).unwrap_or(self.next_id);
        update.insert("update_id".to_owned(), Value::from(id));
        self.next_id = self.next_id.max(id.saturating_add(1));
        let wanted = update.keys().filter(|key| *key != "update_id").all(|kind| self.wants(kind));
        let json: Json = Value::Object(update).to_string().into();
        self.history.insert(id, Arc::clone(&json));
        if wanted {
            self.pending.insert(id, json);
        }
        id
    }

    fn wants(&self, kind: &str) -> bool {
        match &self.allowed {
            Some(kinds) => kinds.contains(kind),
            None => !ON_REQUEST.contains(&kind),
        }
    }

    /// Queues an update once more. Returns whether there was such an update.
    pub fn repeat(&mut self, id: i64) -> bool {
        let update = self.history.get(&id).cloned();
        let found = update.is_some();
        self.repeats.extend(update);
        found
    }

    /// An empty list stands for the usual kinds. Lasts until the next list.
    pub fn set_allowed(&mut self, kinds: &[Value]) {
        let kinds: HashSet<_> = kinds.iter().filter_map(Value::as_str).map(str::to_owned).collect();
        self.allowed = (!kinds.is_empty()).then_some(kinds);
    }

    /// Confirms every update below `offset`; a negative offset keeps that many
    /// of the newest and forgets the others.
    pub fn confirm(&mut self, offset: i64) {
        if offset >= 0 {
            self.pending = self.pending.split_off(&offset);
            return;
        }
        let kept = usize::try_from(offset.unsigned_abs()).unwrap_or(usize::MAX);
        while self.pending.len() > kept {
            self.pending.pop_first();
        }
    }

    /// Up to `limit` updates: repeats first, and those are now spent; then the
    /// unconfirmed, oldest first, which stay.
    pub fn batch(&mut self, limit: usize) -> Vec<Json> {
        let mut batch: Vec<_> = self.repeats.drain(..limit.min(self.repeats.len())).collect();
        batch.extend(self.pending.values().take(limit - batch.len()).cloned());
        batch
    }

    /// How many updates wait for the bot.
    pub fn waiting(&self) -> usize {
        self.pending.len() + self.repeats.len()
    }

    pub fn clear(&mut self) {
        self.pending.clear();
        self.repeats.clear();
    }

    /// Drops the confirmed updates, which can then not be repeated.
    pub fn forget_confirmed(&mut self) {
        self.history = self.pending.clone();
    }
}

#[cfg(test)]
mod tests {
    use std::ops::Range;

    use super::*;

    fn queue_of(count: i64) -> (UpdateQueue, Range<i64>) {
        let mut queue = UpdateQueue::new();
        for _ in 0..count {
            queue.add(Map::from_iter([("message".to_owned(), Value::Null)]));
        }
        (queue, FIRST_UPDATE_ID..FIRST_UPDATE_ID + count)
    }

    #[test]
    fn an_update_stays_until_it_is_confirmed() {
        let (mut queue, ids) = queue_of(5);
        assert_eq!(queue.batch(2).len(), 2);
        assert_eq!(queue.batch(100).len(), 5);
        queue.confirm(ids.start + 2);
        assert_eq!(queue.waiting(), 3);
        queue.confirm(-1);
        let newest = (ids.end - 1).to_string();
        assert!(matches!(queue.batch(100).as_slice(), [only] if only.contains(&newest)));
    }

    #[test]
    fn a_confirmed_update_can_be_repeated_once() {
        let (mut queue, ids) = queue_of(2);
        queue.confirm(ids.end);
        assert!(queue.repeat(ids.start));
        assert!(!queue.repeat(1));
        assert_eq!(queue.batch(100).len(), 1);
        assert_eq!(queue.batch(100).len(), 0);
    }
}
