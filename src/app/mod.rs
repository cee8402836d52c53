//! The road: update → event → transition → one transaction → render → send.

mod burst;
mod channel;
mod handle;
mod outbox;
mod pace;
mod saved;
mod service;
mod workers;

pub use channel::{Channel, DeliveryError};
pub use handle::{App, Transition};
pub use outbox::{Outbox, Voice};
pub use pace::{Limits, Pace};
pub use saved::{Saved, SavedChoice};
pub use service::{Parts, ServiceError, serve};
pub use workers::work;
