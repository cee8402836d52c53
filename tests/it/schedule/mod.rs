//! When reminders are due: each rule, in tables. Times are what the clock on the wall shows, in 2027.

mod later;
mod properties;

use jiff::Timestamp;
use jiff::civil::{DateTime, Time};
use second_opinion_bot::domain::{Fold, Lead, Planned, QuietHours, Visit};
use second_opinion_bot::schedule::{Schedule, zone};

const LONDON: &str = "Europe/London";
const NEW_YORK: &str = "America/New_York";
const NIGHT: &str = "20:00 09:00";
const NEVER: &str = "12:00 12:00";

fn wall(text: &str) -> DateTime {
    format!("2027-{}", text.replace(' ', "T")).parse().unwrap()
}

fn visit(starts: &str, name: &str) -> Visit {
    Visit::new(wall(starts), zone(name).unwrap())
}

fn instant(text: &str, name: &str) -> Timestamp {
    visit(text, name).instant()
}

fn quiet(text: &str) -> QuietHours {
    let times: Vec<Time> = text.split(' ').map(|time| time.parse().unwrap()).collect();
    QuietHours { from: times[0], until: times[1] }
}

/// `d7 m120 a`: seven days before, two hours before, the day after.
fn leads(text: &str) -> Vec<Lead> {
    let lead = |word: &str| match word.split_at(1) {
        ("d", days) => Lead::DaysBefore(days.parse().unwrap()),
        ("m", minutes) => Lead::MinutesBefore(minutes.parse().unwrap()),
        _ => Lead::DayAfter,
    };
    text.split_whitespace().map(lead).collect()
}

fn told(planned: Planned, name: &str) -> String {
    let word = match planned.lead {
        Lead::DaysBefore(days) => format!("d{days}"),
        Lead::MinutesBefore(minutes) => format!("m{minutes}"),
        Lead::DayAfter => "a".to_owned(),
        Lead::Late => "late".to_owned(),
    };
    format!("{word} {}", zone(name).unwrap().to_datetime(planned.due).strftime("%m-%d %H:%M"))
}

#[track_caller]
fn assert_plan(name: &str, starts: &str, wanted: &str, hours: &str, entered: &str, expected: &str) {
    let (visit, leads) = (visit(starts, name), leads(wanted));
    let schedule = Schedule { visit: &visit, leads: &leads, quiet: quiet(hours), entered: instant(entered, name) };
    let plan: Vec<String> = schedule.plan().into_iter().map(|planned| told(planned, name)).collect();
    assert_eq!(plan.join(", "), expected, "{starts} {wanted} quiet {hours} entered {entered}");
}

#[test]
fn without_haste_each_comes_at_its_time() {
    let early = "04-01 12:00";
    let all = "d7 05-05 14:30, d3 05-09 14:30, d1 05-11 14:30, a 05-13 10:00";
    assert_plan(LONDON, "05-12 14:30", "d7 d3 d1 a", NIGHT, early, all);
    assert_plan(LONDON, "05-12 14:30", "a d1 d7 d1 d3 a", NIGHT, early, all);
    assert_plan(LONDON, "05-12 14:30", "m120", NIGHT, early, "m120 05-12 12:30");
    assert_plan(LONDON, "05-12 14:30", "", NIGHT, early, "");
    assert_plan(LONDON, "05-12 14:30", "d0 m0", NIGHT, early, "late 05-12 12:30");
    assert_plan(LONDON, "05-12 14:30", "d65535 m4294967295 d1", NIGHT, early, "d1 05-11 14:30");
}

#[test]
fn days_are_those_of_the_calendar_and_minutes_are_real() {
    // Put forward on 28 March, back on 31 October.
    assert_plan(LONDON, "03-29 14:30", "d2", NIGHT, "03-01 12:00", "d2 03-27 14:30");
    assert_plan(LONDON, "03-29 14:30", "m2880", NIGHT, "03-01 12:00", "m2880 03-27 13:30");
    assert_plan(LONDON, "10-31 10:00", "d1 m1440", NIGHT, "10-01 12:00", "d1 10-30 10:00, m1440 10-30 11:00");
    // What the clocks skip comes later by what they skip; what they show twice comes the first time.
    assert_plan(NEW_YORK, "03-15 02:30", "d1", NEVER, "03-01 12:00", "d1 03-14 03:30");
    let (visit, leads) = (visit("11-08 01:30", NEW_YORK), leads("d1"));
    let schedule = Schedule { visit: &visit, leads: &leads, quiet: quiet(NEVER), entered: instant("11-01 12:00", NEW_YORK) };
    assert_eq!(schedule.plan()[0].due.to_string(), "2027-11-07T05:30:00Z");
    // The second 1:30 is an hour after the first.
    let visit = Visit { fold: Fold::Later, ..Visit::new(wall("11-07 01:30"), zone(NEW_YORK).unwrap()) };
    let leads = [Lead::MinutesBefore(60)];
    assert_eq!(Schedule { visit: &visit, leads: &leads, ..schedule }.plan()[0].due.to_string(), "2027-11-07T05:30:00Z");
}

#[test]
fn what_is_past_when_it_is_entered_is_left_out() {
    for (entered, expected) in [
        ("05-05 14:29", "d7 05-05 14:30, d3 05-09 14:30, d1 05-11 14:30, a 05-13 10:00"),
        ("05-05 14:30", "d3 05-09 14:30, d1 05-11 14:30, a 05-13 10:00"),
        ("05-11 14:00", "d1 05-11 14:30, a 05-13 10:00"),
        ("05-12 14:30", "a 05-13 10:00"),
        ("05-13 09:59", "a 05-13 10:00"),
        ("05-13 10:00", ""),
    ] {
        assert_plan(LONDON, "05-12 14:30", "d7 d3 d1 a", NIGHT, entered, expected);
    }
}

#[test]
fn quiet_hours_are_left_at_the_edge_that_is_useful() {
    let early = "04-01 12:00";
    for (starts, wanted, hours, expected) in [
        // Afterwards.
        ("05-12 08:00", "d1", NIGHT, "d1 05-11 09:00"),
        ("05-12 21:30", "d1", NIGHT, "d1 05-12 09:00"),
        ("05-12 10:00", "m120", NIGHT, "m120 05-12 09:00"),
        ("05-12 10:00", "m180", NIGHT, "m180 05-12 09:00"),
        ("05-12 09:30", "m60", NIGHT, "m60 05-12 09:00"),
        ("05-12 15:00", "m120", "10:00 14:00", "m120 05-12 14:00"),
        ("05-12 14:30", "a", "09:00 11:00", "a 05-13 11:00"),
        // Before, because less than half of the lead, or than an hour, would be left.
        ("05-12 09:59", "m120", NIGHT, "m120 05-11 19:45"),
        ("05-12 09:29", "m60", NIGHT, "m60 05-11 19:45"),
        ("05-12 09:00", "m60", NIGHT, "m60 05-11 19:45"),
        ("05-12 05:00", "m120", NIGHT, "m120 05-11 19:45"),
        ("05-12 22:00", "m60", NIGHT, "m60 05-12 19:45"),
        // On their first moment, and on the first one after them.
        ("05-12 22:00", "m120", NIGHT, "m120 05-12 19:45"),
        ("05-12 11:00", "m120", NIGHT, "m120 05-12 09:00"),
        // Never quiet.
        ("05-12 08:00", "d1", NEVER, "d1 05-11 08:00"),
        // Nearly always quiet: there is no moment before them that isn't.
        ("05-12 12:30", "m60", "09:00 08:50", "m60 05-12 11:30"),
    ] {
        assert_plan(LONDON, starts, wanted, hours, early, expected);
    }
}

#[test]
fn quiet_hours_follow_the_clocks() {
    // Quiet until 2:30, which is skipped: the first moment that isn't quiet is 3:00.
    assert_plan(NEW_YORK, "03-14 08:00", "m360", "22:00 02:30", "03-01 12:00", "m360 03-14 03:00");
    // 1:10 for the second time is quiet until 1:30 for the second time.
    let (visit, leads) = (visit("11-07 08:00", NEW_YORK), leads("m410"));
    let entered = instant("11-01 12:00", NEW_YORK);
    let schedule = Schedule { visit: &visit, leads: &leads, quiet: quiet("00:00 01:30"), entered };
    assert_eq!(schedule.plan()[0].due.to_string(), "2027-11-07T06:30:00Z");
    // An hour is missing in the night before which it comes.
    assert_plan(NEW_YORK, "03-14 08:30", "m120", "22:00 09:00", "03-01 12:00", "m120 03-13 21:45");
    // Quiet from 2:30 on, which is skipped: that is from 3:00 on, and 1:45 is 15 minutes before.
    assert_plan(NEW_YORK, "03-14 05:00", "m60", "02:30 09:00", "03-01 12:00", "m60 03-14 01:45");
    // Quiet from 1:00 on, to which the clocks go back from 2:00: it has been quiet since 1:00 for the first time.
    assert_plan(NEW_YORK, "11-07 08:34", "m360", "01:00 00:15", "11-01 12:00", "m360 11-07 00:45");
}

#[test]
fn quiet_hours_are_broken_only_if_nothing_else_tells_of_the_start() {
    for (starts, wanted, entered, expected) in [
        ("05-12 09:30", "m120", "05-11 19:44", "m120 05-11 19:45"),
        ("05-12 09:30", "m120", "05-11 19:45", "m120 05-12 07:30"),
        ("05-12 09:30", "m120 a", "05-11 22:00", "m120 05-12 07:30, a 05-13 10:00"),
        ("05-12 09:30", "m120 m20", "05-11 22:00", "m20 05-12 09:10"),
        // Once is enough: the one nearer to the start.
        ("05-12 05:00", "m60 m180", "05-11 22:00", "m60 05-12 04:00"),
    ] {
        assert_plan(LONDON, starts, wanted, NIGHT, entered, expected);
    }
}

#[test]
fn what_is_close_together_becomes_one() {
    for (starts, wanted, expected) in [
        ("05-12 14:30", "m1440 d1", "d1 05-11 14:30"),
        ("05-12 14:30", "m120 m91", "m91 05-12 12:59"),
        ("05-12 14:30", "m120 m90", "m120 05-12 12:30, m90 05-12 13:00"),
        ("05-12 14:30", "m120 m100 m80", "m120 05-12 12:30, m80 05-12 13:10"),
        // By quiet hours.
        ("05-12 10:30", "m150 m120", "m120 05-12 09:00"),
        ("05-12 10:30", "m180 m80", "m80 05-12 09:10"),
    ] {
        assert_plan(LONDON, starts, wanted, NIGHT, "04-01 12:00", expected);
    }
}

#[test]
fn who_enters_late_gets_one_all_the_same() {
    for (starts, entered, expected) in [
        ("05-12 14:30", "05-11 14:30", "late 05-12 12:30, a 05-13 10:00"),
        ("05-12 14:30", "05-12 12:29", "late 05-12 12:30, a 05-13 10:00"),
        ("05-12 14:30", "05-12 12:30", "late 05-12 13:30, a 05-13 10:00"),
        ("05-12 14:30", "05-12 14:10", "late 05-12 14:20, a 05-13 10:00"),
        // Out of quiet hours where that helps.
        ("05-12 10:30", "05-12 06:00", "late 05-12 09:00, a 05-13 10:00"),
        ("05-12 22:30", "05-12 12:00", "late 05-12 19:45, a 05-13 10:00"),
        ("05-12 09:30", "05-11 19:00", "late 05-11 19:45, a 05-13 10:00"),
        // Else in them.
        ("05-12 09:30", "05-12 06:00", "late 05-12 07:30, a 05-13 10:00"),
        ("05-12 09:30", "05-12 08:30", "late 05-12 09:00, a 05-13 10:00"),
        ("05-12 05:00", "05-12 04:00", "late 05-12 04:30, a 05-13 10:00"),
    ] {
        assert_plan(LONDON, starts, "d7 d3 d1 a", NIGHT, entered, expected);
    }
    assert_plan(LONDON, "05-12 14:30", "a", NIGHT, "05-12 12:00", "a 05-13 10:00");
    assert_plan(LONDON, "05-12 14:30", "", NIGHT, "05-12 12:00", "");
    assert_plan(LONDON, "05-12 14:30", "d1", NIGHT, "05-12 14:29:58", "late 05-12 14:29");
    assert_plan(LONDON, "05-12 14:30", "d1", NIGHT, "05-12 14:29:59", "");
}
