//! What holds for every appointment: random ones, over all zones and near the changes of their clocks.
//!
//! A failure names its seed; `SEED=<seed> cargo test --test it schedule::` runs the same cases again.

use std::hash::{BuildHasher as _, Hasher as _};

use jiff::{SignedDuration, Timestamp};
use second_opinion_bot::domain::{Lead, Planned};
use second_opinion_bot::schedule::{APART, Schedule, Verdict};

use crate::oracle::cases::{Case, Cases, transitions};

const CASES: usize = 20_000;

#[test]
fn every_promise_about_time_is_kept() {
    let seed = std::env::var("SEED").ok().map(|text| text.parse().expect("SEED is a whole number"));
    let seed: u64 = seed.unwrap_or_else(|| std::collections::hash_map::RandomState::new().build_hasher().finish());
    println!("SEED={seed}");
    let zones = ["America/New_York", "Europe/London", "Australia/Lord_Howe", "Africa/Casablanca", "Asia/Kolkata"];
    let mut cases = Cases::new(seed, zones.to_vec());
    let mut seen = Seen::default();
    for _ in 0..CASES {
        check(&cases.any(), &mut seen, seed);
    }
    for name in zones {
        for change in transitions(name) {
            for _ in 0..20 {
                check(&cases.near(name, change), &mut seen, seed);
            }
        }
    }
    // None of the promises was kept for want of an occasion.
    assert!(seen.in_quiet > 100 && seen.late > 100 && seen.after > 100 && seen.held > 100 && seen.gave_way > 20, "{seen:?}");
}

/// How often what is rare happened.
#[derive(Debug, Default)]
struct Seen {
    in_quiet: u32,
    late: u32,
    after: u32,
    held: u32,
    gave_way: u32,
}

fn check(case: &Case, seen: &mut Seen, seed: u64) {
    let Case { visit, leads, quiet, entered, .. } = case;
    let schedule = Schedule { visit, leads, quiet: *quiet, entered: *entered };
    let plan = schedule.plan();
    let start = visit.instant();
    let told = format!("SEED={seed} {schedule:?} {plan:?}");
    let is_quiet = |at: Timestamp| quiet.covers(visit.zone.to_datetime(at).time());
    let (before, after): (Vec<Planned>, Vec<Planned>) = plan.iter().partition(|planned| planned.lead.is_before());

    assert!(plan.is_sorted_by(|a, b| a.due < b.due), "in order: {told}");
    assert!(plan.iter().all(|planned| planned.due > *entered), "none in the past: {told}");
    assert!(before.iter().all(|planned| planned.due < start), "none after the start: {told}");
    assert!(before.is_sorted_by(|a, b| b.due.duration_since(a.due) >= APART), "not close together: {told}");
    assert!(after.len() <= 1 && after.iter().all(|planned| planned.due > start && !is_quiet(planned.due)), "{told}");
    assert!(before.len() == 1 || !before.iter().any(|planned| is_quiet(planned.due)), "not in quiet hours: {told}");

    let wishes = leads.iter().filter(|lead| matches!(lead, Lead::DaysBefore(_) | Lead::MinutesBefore(_))).count();
    let time_remains = start.duration_since(*entered) >= SignedDuration::from_secs(2);
    assert_eq!(before.is_empty(), wishes == 0 || !time_remains, "at least one: {told}");
    assert!(plan.iter().all(|planned| planned.lead == Lead::Late || leads.contains(&planned.lead)), "as wished: {told}");
    assert!(before.len() == 1 || !before.iter().any(|planned| planned.lead == Lead::Late), "{told}");

    let other_order: Vec<Lead> = leads.iter().rev().chain(leads).copied().collect();
    assert_eq!(Schedule { leads: &other_order, ..schedule }.plan(), plan, "whatever the order of the wishes: {told}");

    seen.in_quiet += u32::from(before.iter().any(|planned| is_quiet(planned.due)));
    seen.late += u32::from(before.iter().any(|planned| planned.lead == Lead::Late));
    seen.after += u32::from(!after.is_empty());
    punctual(&schedule, &plan, &told);
    after_an_outage(&schedule, case, &plan, seen, &told);
}

/// While nothing goes wrong each comes at its instant.
fn punctual(schedule: &Schedule<'_>, plan: &[Planned], told: &str) {
    let mut handled = schedule.entered;
    for planned in plan {
        assert_eq!(schedule.next(handled), Some(*planned), "{told}");
        let overdue = schedule.overdue(handled, planned.due);
        assert_eq!((overdue.verdict, overdue.merged, overdue.dropped), (Verdict::Send(*planned), 0, 0), "{told}");
        handled = planned.due;
    }
    assert_eq!(schedule.next(handled), None, "{told}");
}

/// After an outage that ends at any time one reminder comes before the start if one was overdue and time remains.
fn after_an_outage(schedule: &Schedule<'_>, case: &Case, plan: &[Planned], seen: &mut Seen, told: &str) {
    let (start, mut now) = (schedule.visit.instant(), case.now);
    let due = |now: Timestamp| plan.iter().filter(move |planned| planned.due > schedule.entered && planned.due <= now);
    if now >= start || due(now).next().is_none() {
        return;
    }
    for _ in 0..5 {
        assert!(now < start, "it came too late: {now} {told}");
        let overdue = schedule.overdue(schedule.entered, now);
        let sent = usize::from(overdue.verdict != Verdict::Nothing);
        assert_eq!(overdue.merged + overdue.dropped + sent, due(now).count(), "each is counted: {told}");
        match overdue.verdict {
            Verdict::Send(_) => return,
            Verdict::Hold(_, until) => {
                assert!(now < until, "{told}");
                seen.held += 1;
                now = until;
            }
            Verdict::Nothing => {
                seen.gave_way += 1;
                now = plan.iter().find(|planned| planned.due > now).expect("it gave way to another").due;
            }
        }
    }
    panic!("it never came: {told}");
}
