//! Telegram: the only module that names teloxide and dptree.

pub mod api;
pub mod button;
mod download;
mod form;
mod incoming;
mod intake;
mod refusal;
mod registration;
mod send;
mod tree;

pub use download::LARGEST_CALENDAR;
pub use incoming::Incoming;
pub use intake::{Intake, TokenRefused};
pub use registration::register;
pub use send::Sender;
pub use tree::{Interpreted, Interpreter};
