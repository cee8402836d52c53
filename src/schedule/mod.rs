//! From an appointment and a person's wishes to the instant of each reminder, and later to what is still useful of it.
//!
//! Pure and total: no clock, no I/O, an answer for everything. The same wishes give the same plan on every day, so a plan can be made
//! again at any time, by another release of the zone database too. `tests/it/oracle` holds it against a calculation of another make.

mod plan;
mod quiet;
mod remaining;
mod useful;
mod zones;

pub use plan::{APART, LATE, MARGIN, Schedule};
pub use remaining::{Remaining, remaining};
pub use useful::{Go, LATEST_AFTER, Overdue, Verdict, may_go};
pub use zones::{TZDB_VERSION, ZONE_OF_UK, zone, zones_at, zones_of_us, zones_of_world_at};

use jiff::{SignedDuration, Timestamp};

/// So much later, or the last instant that can be counted.
fn after(at: Timestamp, by: SignedDuration) -> Timestamp {
    at.checked_add(by).unwrap_or(Timestamp::MAX)
}

/// So much earlier, or the first instant that can be counted.
fn before(at: Timestamp, by: SignedDuration) -> Timestamp {
    at.checked_sub(by).unwrap_or(Timestamp::MIN)
}
