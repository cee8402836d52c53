//! What the bot does: `(state, event, context) -> (state, effects)`. No input or output, no clock, cannot fail.

mod choices;
mod context;
mod effect;
mod event;
mod greeting;
mod link;
mod own_number;
mod question;
mod settings;
mod state;
pub mod stored;
mod turn;

pub use choices::{Button, Choice, Label, choices};
pub use context::{Context, Words};
pub use effect::{Aid, Effect, Place, Reply, Verdict};
pub use event::{Attachment, Command, Event, Manner};
pub use link::Link;
pub use state::{Ask, Flow, State, Step};

use turn::Turn;

/// What happens next. Total: every state takes every event, and every event that a person causes gets a reply.
#[must_use]
pub fn transition(state: &State, event: &Event, context: &Context<'_>) -> (State, Vec<Effect>) {
    let mut turn = Turn::new(state.clone(), context);
    turn.take(event);
    turn.finish()
}
