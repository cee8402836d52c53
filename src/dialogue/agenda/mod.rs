//! Appointments and reminders: entering, changing, and what is due.

mod asking;
mod button;
mod choices;
mod due;
mod editing;
mod entering;
mod hearing;
mod month;
mod receiving;
mod reminders;
mod reply;
mod slot;
mod step;
mod talk;
mod words;
mod zones;

pub use button::AgendaButton;
pub(super) use choices::choices;
pub use due::{Wake, next_wake};
pub use reminders::{Coming, LeadFault, Outcome, Records, ReminderButton, ReminderReply, ReminderStep, Scope};
pub use reply::{AgendaReply, FileFault, News, Offered, Why, ZoneAsk};
pub use slot::{Slot, TextField};
pub use step::{AgendaStep, Entry, Next, Said};
pub use words::LONGEST_TEXT;

/// Most appointments that are kept for a person. Three letters a month for half a year fit; a list of more helps nobody.
pub const MOST_APPOINTMENTS: usize = 20;
