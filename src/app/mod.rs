//! The road: update → event → transition → one transaction → render → send.

mod burst;
mod channel;
mod errand;
mod handle;
mod outbox;
mod pace;
mod ready;
mod reminders;
mod saved;
mod service;
mod workers;

pub use channel::{Channel, DeliveryError};
pub use handle::{App, Transition};
pub use outbox::{Notice, Outbox, Voice};
pub use pace::{Limits, Pace};
pub use saved::{Saved, SavedChoice};
pub use service::{Parts, ServiceError, serve};
pub use workers::{Job, work};
