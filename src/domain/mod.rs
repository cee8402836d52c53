//! The words of the field as types. Imports nothing of ours.

mod fingerprint;
mod id;
mod jurisdiction;
mod locale;
mod role;

pub use fingerprint::Fingerprint;
pub use id::{CategoryId, ChecklistId, FactId, HelplineId, InvalidId, PersonId, SourceId, TopicId, UpdateId, VariantId};
pub use jurisdiction::Jurisdiction;
pub use locale::{Direction, Locale};
pub use role::Role;
