//! Every rule about a reminder, held against one that goes out.

use jiff::{SignedDuration, Timestamp, ToSpan as _};
use second_opinion_bot::dialogue::Reminding;
use second_opinion_bot::domain::{Lead, Visit};
use second_opinion_bot::schedule::zone;

use super::year::{Counts, Person};

/// When an appointment begins.
pub(super) fn start(starts: jiff::civil::DateTime, name: &str) -> Timestamp {
    Visit::new(starts, zone(name).unwrap()).instant()
}

/// Every rule about a reminder that goes out now.
pub(super) fn hold_to_the_rules(person: &mut Person, reminding: &Reminding, now: Timestamp, counts: &mut Counts) {
    let agenda = &person.state.agenda;
    let kept = agenda.appointment(reminding.appointment).unwrap_or_else(|| panic!("of nothing: {reminding:?}"));
    assert_eq!((kept.starts, &kept.zone), (reminding.begins, &reminding.zone), "of an appointment that was moved");
    let (starts, lead) = (start(kept.starts, &kept.zone), reminding.planned.lead);
    assert!(now >= reminding.planned.due && now > kept.entered, "early: {reminding:?} at {now}");
    assert!(person.got.insert((kept.id, kept.entered, lead)), "twice: {reminding:?}");
    assert!(lead == Lead::Late || agenda.leads_of(kept).contains(&lead), "not wanted: {reminding:?}");
    let place = zone(&kept.zone).unwrap();
    let wall = |at: Timestamp| place.to_datetime(at);
    let quiet = |at: Timestamp| agenda.quiet.covers(wall(at).time());
    counts.sent += 1;
    if lead.is_before() {
        assert!(now < starts, "after the start: {reminding:?} at {now}");
        counts.late += usize::from(lead == Lead::Late);
    } else {
        let earliest = (kept.starts.date() + 1.day()).at(10, 0, 0, 0);
        assert!(wall(now) >= earliest, "how it went, too early: {reminding:?} at {now}");
        assert!(wall(now).date() <= kept.starts.date() + 5.days(), "how it went, too late: {reminding:?} at {now}");
        counts.after += 1;
    }
    if quiet(now) {
        let minutes = (1..=24 * 60).map(|minutes| now + SignedDuration::from_mins(minutes));
        let end = { minutes }.find(|at| !quiet(*at)).expect("it is never quiet all day");
        let after = starts.duration_since(end);
        assert!(lead.is_before() && after < SignedDuration::from_hours(1), "in quiet hours: {reminding:?} at {now}");
        counts.quiet += 1;
    }
}
