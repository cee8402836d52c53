//! From a [`Reply`](crate::dialogue::Reply) to a message: words from `locales/`, typed HTML, buttons. No input or output.

mod agenda;
mod agenda_file;
mod agenda_label;
mod book;
mod card;
pub mod dates;
pub mod html;
mod list;
mod list_label;
mod list_sheet;
pub mod message_id;
mod outgoing;
mod own;
pub mod print;
pub mod profile;
pub mod pseudo;
mod reminder;
mod reminders;
mod reply;
pub mod wording;

pub use message_id::MessageId;
pub use outgoing::{Document, Key, KeyAction, LONGEST_COPY, OutgoingMessage};
pub use reply::{Rendering, render};
pub use wording::Wording;
