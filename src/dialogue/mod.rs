//! What the bot does: `(state, event, context) -> (state, effects)`. No input or output, no clock, cannot fail.

mod agenda;
mod choices;
mod context;
mod effect;
mod event;
mod greeting;
mod language;
mod link;
mod own;
mod own_number;
mod preparing;
mod question;
mod settings;
mod state;
pub mod stored;
mod turn;

pub use agenda::{
    AgendaButton, AgendaReply, AgendaStep, Coming, Entry, FileFault, LONGEST_TEXT, LeadFault, MOST_APPOINTMENTS, News, Next,
    Offered, Outcome, Records, ReminderButton, ReminderReply, ReminderStep, Said, Scope, Slot, TextField, Wake, Why, ZoneAsk,
    next_wake,
};
pub use choices::{Button, Choice, Label, choices, first_number};
use choices::{back, numbered, plain};
pub use context::{Context, Phrases, Words};
pub use effect::{Aid, Effect, Place, Reminding, Reply, Verdict};
pub use event::{Attachment, Command, Event, FileTrouble, Manner};
pub use link::Link;
pub use own::{CONSENT_VERSION, Consent, Kept, OwnButton, OwnReply};
pub use preparing::{
    KeptList, LONGEST_ITEM, Line, LineId, ListButton, ListReply, ListStep, Listed, MOST_OWN_ITEMS, Matter, NoRoom, Note, PAGE,
    Preparation, Progress, open_items,
};
pub use state::{Ask, Flow, State, Step};

use turn::Turn;

/// What happens next. Total: every state takes every event, and every event that a person causes gets a reply.
#[must_use]
pub fn transition(state: &State, event: &Event, context: &Context<'_>) -> (State, Vec<Effect>) {
    let mut turn = Turn::new(state.clone(), context);
    turn.take(event);
    turn.finish()
}
