//! From a [`Reply`](crate::dialogue::Reply) to a message: words from `locales/`, typed HTML, buttons. No input or output.

mod card;
pub mod dates;
pub mod html;
pub mod message_id;
mod outgoing;
pub mod profile;
mod reply;
pub mod wording;

pub use message_id::MessageId;
pub use outgoing::{Key, KeyAction, OutgoingMessage};
pub use reply::{Rendering, render};
pub use wording::Wording;
