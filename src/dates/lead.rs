//! "2 hours before", "the day before at 9".

use super::gather::gather;
use super::term::{Term, Unit};
use super::text::Text;
use super::{Lead, TimeOfDay};

/// Longest lead, in days.
const LONGEST: u32 = 366;

/// Reads how long before an appointment a reminder is wanted.
pub(super) fn lead(text: &Text) -> Option<Lead> {
    let counted = (0..text.len()).find_map(|at| match () {
        () if text.is(at, Term::DayBefore) => Some((1, Unit::Day)),
        () if text.is(at, Term::SameDay) => Some((0, Unit::Day)),
        // "Half past" is no half hour: a count needs its unit.
        () => text.span(at).map(|(count, unit, _)| (count, unit)),
    });
    let (count, unit) = counted?;
    let minutes = match unit {
        Unit::Minute => return minutes(count),
        Unit::Hour => return minutes(count.checked_mul(60)?),
        Unit::Day => count,
        Unit::Week => count.checked_mul(7)?,
        Unit::Month => count.checked_mul(30)?,
    };
    let days = u16::try_from(minutes).ok().filter(|days| u32::from(*days) <= LONGEST)?;
    let at = match gather(text).clocks().as_slice() {
        [] => TimeOfDay::Unsaid,
        [clock] => *clock,
        _ => return None,
    };
    Some(Lead::Days { days, at })
}

fn minutes(count: u32) -> Option<Lead> {
    (count > 0 && count <= LONGEST * 24 * 60).then_some(Lead::Minutes(count))
}
