//! A local stand-in for Telegram: the Bot API over loopback, with the people
//! who talk to the bot, and a page on which to be one of them.
//!
//! It serves the `demo` command and the integration tests. Everything lives in
//! memory; nothing leaves the machine.
//!
//! # How far it is like Telegram
//!
//! Answers, error texts and rules of delivery are Telegram's (see [`ApiError`]
//! and each module). On purpose it is stricter in these points:
//!
//! - A parameter that the Bot API does not know is refused with 400 "unknown
//!   parameter". Telegram overlooks it, and a misspelt `parse_mode` would then
//!   be found out by a patient.
//! - A value in a JSON body must have the documented type; Telegram also takes
//!   numbers written as text and objects written as text.
//! - `parse_mode` is HTML or absent.
//! - Lengths are counted in UTF-16 units, the smaller bound of the two that
//!   Telegram's documentation and its clients keep.
//!
//! It is laxer in one: an update stays in the queue for ever, not for a day.
//!
//! The token guards the Bot API. The page has no guard but the network: the
//! server listens on loopback only, and turns away requests whose `Host` or
//! `Origin` is another (a hostile page that rebinds its name to 127.0.0.1).

mod attachment;
mod bot_api;
mod callback;
mod chat;
mod connection;
mod detect;
mod drive;
mod entity;
mod error;
mod event;
mod fault;
mod file;
mod guard;
mod html;
mod inspect;
mod journal;
mod keyboard;
mod limit;
mod link;
mod message;
mod methods;
mod params;
mod people;
mod polling;
mod profile;
mod reference;
mod schema;
mod server;
mod shared;
mod state;
mod update;
mod web;

use std::net::SocketAddr;
use std::sync::Arc;

pub use attachment::{Attachment, AttachmentKind};
pub use callback::CallbackAnswer;
pub use chat::Person;
pub use entity::{Entity, EntityKind};
pub use error::ApiError;
pub use fault::{Fault, FaultKind};
pub use file::StoredFile;
pub use journal::{Call, MethodCount, Outcome};
pub use keyboard::{Button, CopyText, Keyboard};
pub use limit::Limits;
pub use message::{Document, Message, Sender};
pub use profile::BotCommand;

use crate::clock::Clock;
use server::Server;

/// What a sandbox is to be.
#[derive(Debug, Clone)]
pub struct SandboxSettings {
    /// Where to listen: an address of loopback, with port 0 for any free port.
    pub addr: SocketAddr,
    /// The bot's token, `<bot id>:<secret>`.
    pub token: String,
    /// The bot's user name, without the `@`.
    pub bot_username: String,
    /// The time of this little world.
    pub clock: Clock,
    /// Whether to serve the page.
    pub page: bool,
    /// Telegram's limits on sending, or none.
    pub limits: Option<Limits>,
}

/// A running sandbox. Clones are the same one; it stops listening when the last
/// is dropped.
#[derive(Debug, Clone)]
pub struct Sandbox(Arc<Server>);

impl Sandbox {
    /// Opens the port and serves in the background of the current runtime.
    ///
    /// # Errors
    /// When the address is not of loopback or cannot be had.
    pub async fn start(settings: SandboxSettings) -> std::io::Result<Self> {
        Ok(Self(Arc::new(Server::start(settings).await?)))
    }

    /// What a bot takes for `https://api.telegram.org`.
    pub fn api_url(&self) -> String {
        format!("http://{}", self.0.addr)
    }

    /// Where the page is, if it is served.
    pub fn page_url(&self) -> String {
        format!("http://{}/", self.0.addr)
    }
}
