//! The record of every request, for tests to read afterwards.

use std::collections::BTreeMap;

use jiff::Timestamp;
use serde_json::Value;
use tokio::time::Instant;

use super::error::ApiError;
use super::fault::FaultKind;

/// One request of the bot.
#[derive(Debug, Clone)]
pub struct Call {
    /// Counts the requests from 0.
    pub seq: u64,
    /// When it arrived, by the sandbox's clock.
    pub at: Timestamp,
    /// When it arrived, by a clock that is never set; to be paired with the
    /// moment of a kill.
    pub received_at: Instant,
    /// The method, written as in the documentation.
    pub method: String,
    /// The chat that the request names, or the chat of the button press that it answers.
    pub chat_id: Option<i64>,
    /// The parameters, whichever way they were sent.
    pub parameters: Value,
    /// What the sandbox answered, or would have.
    pub outcome: Outcome,
    /// Whether the request took effect.
    pub accepted: bool,
    /// When it took effect.
    pub accepted_at: Option<Instant>,
    /// Whether the whole true answer was handed to the connection. False when a
    /// fault dropped or garbled it, or the client had gone before. True does not
    /// prove that a client killed at that moment has read it: compare
    /// `answered_at` with the kill.
    pub answered: bool,
    /// When the answer was handed over.
    pub answered_at: Option<Instant>,
    /// The message that the request sent, edited or deleted.
    pub message_id: Option<i64>,
    /// The fault that was injected into it.
    pub fault: Option<FaultKind>,
    /// Whether it came inside the wait that an earlier 429 had asked for.
    pub in_penalty: bool,
}

/// What became of a request.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Outcome {
    /// No answer yet: a long poll that waits.
    InFlight,
    /// `"ok": true`
    Ok,
    /// `"ok": false`
    Error {
        /// The HTTP status and `error_code`.
        code: u16,
        /// The words of the refusal.
        description: String,
    },
    /// The connection was closed before the request was looked at.
    Dropped,
    /// The client went away before there was an answer.
    Abandoned,
}

/// How often a method was called. Kept when the calls themselves are forgotten.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct MethodCount {
    /// Requests that arrived.
    pub calls: u64,
    /// Requests that took effect.
    pub accepted: u64,
    /// Answers handed to the connection in full.
    pub answered: u64,
    /// Requests answered with `"ok": false`.
    pub refused: u64,
    /// Requests inside the wait that a 429 had asked for.
    pub in_penalty: u64,
}

/// What a request turned into, to be entered into the journal.
#[derive(Debug, Default)]
pub(super) struct Effect {
    pub accepted: bool,
    pub message_id: Option<i64>,
    pub error: Option<ApiError>,
}

#[derive(Debug, Default)]
pub(super) struct Journal {
    calls: Vec<Call>,
    /// How many calls were forgotten; the `seq` of the first kept one.
    forgotten: u64,
    counts: BTreeMap<String, MethodCount>,
}

impl Journal {
    pub fn open(&mut self, at: Timestamp, method: &str, chat_id: Option<i64>, parameters: Value) -> u64 {
        let seq = self.next_seq();
        self.count(method).calls += 1;
        self.calls.push(Call {
            seq,
            at,
            received_at: Instant::now(),
            method: method.to_owned(),
            chat_id,
            parameters,
            outcome: Outcome::InFlight,
            accepted: false,
            accepted_at: None,
            answered: false,
            answered_at: None,
            message_id: None,
            fault: None,
            in_penalty: false,
        });
        seq
    }

    pub fn set_fault(&mut self, seq: u64, kind: &FaultKind) {
        if let Some(call) = self.call_mut(seq) {
            call.fault = Some(kind.clone());
            if *kind == FaultKind::ResetBeforeAccept {
                call.outcome = Outcome::Dropped;
            }
        }
    }

    pub fn set_in_penalty(&mut self, seq: u64) {
        if let Some(call) = self.call_mut(seq) {
            call.in_penalty = true;
            let method = call.method.clone();
            self.count(&method).in_penalty += 1;
        }
    }

    pub fn settle(&mut self, seq: u64, effect: Effect) {
        let Some(call) = self.call_mut(seq) else {
            return;
        };
        call.accepted = effect.accepted;
        call.accepted_at = effect.accepted.then(Instant::now);
        call.message_id = effect.message_id;
        let refused = effect.error.is_some();
        call.outcome = match effect.error {
            None => Outcome::Ok,
            Some(error) => Outcome::Error { code: error.code, description: error.description },
        };
        let method = call.method.clone();
        let count = self.count(&method);
        count.accepted += u64::from(effect.accepted);
        count.refused += u64::from(refused);
    }

    pub fn set_answered(&mut self, seq: u64) {
        let Some(call) = self.call_mut(seq) else {
            return;
        };
        call.answered = true;
        call.answered_at = Some(Instant::now());
        let method = call.method.clone();
        self.count(&method).answered += 1;
    }

    pub fn set_abandoned(&mut self, seq: u64) {
        if let Some(call) = self.call_mut(seq).filter(|call| call.outcome == Outcome::InFlight) {
            call.outcome = Outcome::Abandoned;
        }
    }

    /// The calls from `seq` on.
    pub fn since(&self, seq: u64) -> &[Call] {
        let start = usize::try_from(seq.saturating_sub(self.forgotten)).unwrap_or(usize::MAX);
        self.calls.get(start..).unwrap_or_default()
    }

    pub fn next_seq(&self) -> u64 {
        self.forgotten + self.calls.len() as u64
    }

    pub fn counts(&self) -> &BTreeMap<String, MethodCount> {
        &self.counts
    }

    /// Drops the calls and keeps the counts.
    pub fn forget(&mut self) {
        self.forgotten = self.next_seq();
        self.calls = Vec::new();
    }

    fn call_mut(&mut self, seq: u64) -> Option<&mut Call> {
        let index = usize::try_from(seq.checked_sub(self.forgotten)?).ok()?;
        self.calls.get_mut(index)
    }

    fn count(&mut self, method: &str) -> &mut MethodCount {
        self.counts.entry(method.to_owned()).or_default()
    }
}
