//! The way out, whatever is at its end.

use crate::render::OutgoingMessage;

/// Why a message was not delivered, by what the caller does.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum DeliveryError {
    /// The chat can't be reached any more: stop everything for it.
    Gone,
    /// Too fast: wait that long.
    Wait {
        /// In seconds.
        seconds: u32,
    },
    /// It was not taken: try again later.
    Retry,
    /// It may have been taken: nobody knows.
    Unsure,
    /// It is there already: nothing to do.
    AlreadyThere,
    /// The message can't be changed: send a new one.
    NotEditable,
    /// It can never be delivered: the message itself is at fault.
    Bug,
}

/// The way out.
pub trait Channel: Clone + Send + Sync + 'static {
    /// Sends a new message.
    fn send(&self, chat: i64, message: &OutgoingMessage) -> impl Future<Output = Result<(), DeliveryError>> + Send;
    /// Changes an earlier message.
    fn edit(&self, chat: i64, target: i64, message: &OutgoingMessage) -> impl Future<Output = Result<(), DeliveryError>> + Send;
}
