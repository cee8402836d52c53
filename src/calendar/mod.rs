//! Calendar files (RFC 5545): the ones that people get from us, and the ones that hospitals sent them.
//!
//! Files from strangers are read with every allowance that does not mean guessing; ours are written so that the calendars of
//! Apple, Google and Microsoft read them alike.

mod entry;
mod received;
mod text;
mod zone_name;
mod zone_rules;

pub use entry::{Alarm, Entry, write};
pub use received::{Found, LARGEST, MOST_FOUND, Refusal, Starts, read};
