//! The words of the field as types. Imports nothing of ours.

mod agenda;
mod appointment;
mod checklist;
mod fingerprint;
mod id;
mod jurisdiction;
mod locale;
mod reminder;
mod role;

pub use agenda::{Agenda, Appointment, AppointmentKind};
pub use appointment::{Fold, Visit};
pub use checklist::{Checklist, Condition, Item, Reason, Script};
pub use fingerprint::Fingerprint;
pub use id::{
    AppointmentId, CategoryId, ChecklistId, FactId, HelplineId, InvalidId, ItemId, PersonId, ReasonId, ScriptId, SourceId,
    TopicId, UpdateId, VariantId,
};
pub use jurisdiction::Jurisdiction;
pub use locale::{Direction, Locale};
pub use reminder::{Lead, Planned, QuietHours};
pub use role::Role;
