//! What is still useful later, and in which words; time zones.

use jiff::civil::time;
use second_opinion_bot::domain::{Planned, QuietHours, Visit};
use second_opinion_bot::schedule::{
    Go, Remaining, Schedule, TZDB_VERSION, Verdict, ZONE_OF_UK, may_go, remaining, zone, zones_at, zones_of_us,
};

use super::{LONDON, NEW_YORK, NIGHT, instant, leads, quiet, told, visit};

/// Which is next, and what is done about what is overdue: all in London, entered on 1 April.
fn with(starts: &str, wanted: &str, act: impl FnOnce(Schedule<'_>)) {
    let (visit, leads) = (visit(starts, LONDON), leads(wanted));
    act(Schedule { visit: &visit, leads: &leads, quiet: quiet(NIGHT), entered: instant("04-01 12:00", LONDON) });
}

#[test]
fn the_next_one_is_the_first_after_what_was_dealt_with() {
    with("05-12 14:30", "d7 d1 a", |schedule| {
        for (handled, expected) in [
            ("04-01 12:00", Some("d7 05-05 14:30")),
            ("05-05 14:29:59", Some("d7 05-05 14:30")),
            ("05-05 14:30", Some("d1 05-11 14:30")),
            ("05-11 14:30", Some("a 05-13 10:00")),
            ("05-13 10:00", None),
        ] {
            let next = schedule.next(instant(handled, LONDON)).map(|planned| told(planned, LONDON));
            assert_eq!(next.as_deref(), expected, "{handled}");
        }
    });
}

#[test]
fn after_an_outage_one_is_sent_at_most() {
    let early = "04-01 12:00";
    for (starts, wanted, handled, now, expected) in [
        ("05-12 14:30", "d7 d3 d1 a", early, "05-05 14:29", "nothing 0 0"),
        ("05-12 14:30", "d7 d3 d1 a", early, "05-05 14:30", "send d7 05-05 14:30 0 0"),
        ("05-12 14:30", "d7 d3 d1 a", "05-05 14:30", "05-05 14:31", "nothing 0 0"),
        // Several become the last one.
        ("05-12 14:30", "d7 d3 d1 a", early, "05-10 12:00", "send d3 05-09 14:30 1 0"),
        ("05-12 14:30", "d7 d3 d1 a", early, "05-12 14:29", "send d1 05-11 14:30 2 0"),
        // Too late for the visit, then for the question too.
        ("05-12 14:30", "d7 d3 d1 a", early, "05-12 14:30", "nothing 0 3"),
        ("05-12 14:30", "d7 d3 d1 a", early, "05-13 12:00", "send a 05-13 10:00 0 3"),
        ("05-12 14:30", "d7 d3 d1 a", "05-11 14:30", "05-16 10:00", "send a 05-13 10:00 0 0"),
        ("05-12 14:30", "d7 d3 d1 a", "05-11 14:30", "05-16 10:01", "nothing 0 1"),
        // In quiet hours.
        ("05-12 14:30", "d3 d1 a", early, "05-11 22:00", "hold d1 05-11 14:30 until 05-12 09:00 1 0"),
        ("05-12 14:30", "d3 d1 a", "05-11 14:30", "05-13 20:00", "hold a 05-13 10:00 until 05-14 09:00 0 0"),
        // Their end comes too late to be useful: two hours before the start.
        ("05-12 09:30", "d1", early, "05-12 03:00", "hold d1 05-11 09:30 until 05-12 07:30 0 0"),
        ("05-12 09:30", "d1", early, "05-12 07:30", "send d1 05-11 09:30 0 0"),
        ("05-12 08:30", "d1", early, "05-11 22:00", "hold d1 05-11 09:00 until 05-12 06:30 0 0"),
        ("05-12 08:30", "d1", early, "05-12 08:00", "send d1 05-11 09:00 0 0"),
        // The next one is close to the moment at which it could go out.
        ("05-12 14:30", "d3 d1", early, "05-11 14:00", "send d3 05-09 14:30 0 0"),
        ("05-12 14:30", "d3 d1", early, "05-11 14:01", "nothing 1 0"),
        ("05-12 08:00", "d3 d1", early, "05-10 22:00", "nothing 1 0"),
    ] {
        with(starts, wanted, |schedule| {
            let overdue = schedule.overdue(instant(handled, LONDON), instant(now, LONDON));
            let verdict = match overdue.verdict {
                Verdict::Nothing => "nothing".to_owned(),
                Verdict::Send(planned) => format!("send {}", told(planned, LONDON)),
                Verdict::Hold(planned, until) => {
                    let until = schedule.visit.zone.to_datetime(until).strftime("%m-%d %H:%M");
                    format!("hold {} until {until}", told(planned, LONDON))
                }
            };
            let found = format!("{verdict} {} {}", overdue.merged, overdue.dropped);
            assert_eq!(found, expected, "{starts} {wanted} {handled} {now}");
        });
    }
}

#[test]
fn the_sender_asks_the_same() {
    let hold = |text| Go::Hold(instant(text, LONDON));
    for (starts, wanted, due, now, expected) in [
        ("05-12 14:30", "d1", "05-11 14:30", "05-11 14:29:59", hold("05-11 14:30")),
        ("05-12 14:30", "d1", "05-11 14:30", "05-11 14:30", Go::Now),
        ("05-12 14:30", "d1", "05-11 14:30", "05-11 19:59:59", Go::Now),
        ("05-12 14:30", "d1", "05-11 14:30", "05-11 20:00", hold("05-12 09:00")),
        ("05-12 14:30", "d1", "05-11 14:30", "05-12 14:29:59", Go::Now),
        ("05-12 14:30", "d1", "05-11 14:30", "05-12 14:30", Go::Never),
        // It left before quiet hours, and those take it up to the start.
        ("05-12 21:30", "m60", "05-12 19:45", "05-12 20:05", Go::Now),
        ("05-12 22:30", "m60", "05-12 19:45", "05-12 20:05", hold("05-12 20:30")),
        // It was planned in quiet hours.
        ("05-12 09:30", "m120", "05-12 07:30", "05-12 07:30:03", Go::Now),
        ("05-12 05:00", "m240", "05-12 01:00", "05-12 01:00", Go::Now),
        ("05-12 14:30", "a", "05-13 10:00", "05-13 21:00", hold("05-14 09:00")),
        ("05-12 14:30", "a", "05-13 10:00", "05-16 10:00", Go::Now),
        ("05-12 14:30", "a", "05-13 10:00", "05-16 10:00:01", Go::Never),
    ] {
        let planned = Planned { lead: leads(wanted)[0], due: instant(due, LONDON) };
        let go = may_go(planned, &visit(starts, LONDON), QuietHours::default(), instant(now, LONDON));
        assert_eq!(go, expected, "{starts} {wanted} {now}");
    }
}

#[test]
fn words_tell_what_is_left() {
    let half_past_two = time(14, 30, 0, 0);
    for (now, starts, expected) in [
        ("05-12 13:50", "05-12 14:30", Remaining::Minutes(40)),
        ("05-12 13:50:31", "05-12 14:30", Remaining::Minutes(39)),
        ("05-12 14:29:59", "05-12 14:30", Remaining::Minutes(1)),
        ("05-12 13:00", "05-12 14:30", Remaining::Hours(2)),
        ("05-12 13:00:01", "05-12 14:30", Remaining::Minutes(90)),
        ("05-12 12:30:03", "05-12 14:30", Remaining::Hours(2)),
        ("05-12 08:30:01", "05-12 14:30", Remaining::Hours(6)),
        ("05-12 08:30", "05-12 14:30", Remaining::Today(half_past_two)),
        ("05-12 00:00", "05-12 14:30", Remaining::Today(half_past_two)),
        ("05-11 23:59:59", "05-12 14:30", Remaining::Tomorrow(half_past_two)),
        ("05-11 00:00", "05-12 14:30", Remaining::Tomorrow(half_past_two)),
        ("05-10 23:59:59", "05-12 14:30", Remaining::Days(2)),
        ("05-05 14:30", "05-12 14:30", Remaining::Days(7)),
        // Near is near, also over midnight.
        ("05-11 23:50", "05-12 00:30", Remaining::Minutes(40)),
        ("05-11 21:00", "05-12 01:00", Remaining::Hours(4)),
        ("05-12 14:30", "05-12 14:30", Remaining::Begun(0)),
        ("05-12 23:59", "05-12 14:30", Remaining::Begun(0)),
        ("05-13 00:00", "05-12 14:30", Remaining::Begun(1)),
        ("05-16 10:00", "05-12 14:30", Remaining::Begun(4)),
    ] {
        assert_eq!(remaining(instant(now, LONDON), &visit(starts, LONDON)), expected, "{now} {starts}");
    }
    // Days are counted where the appointment is: it is 12 May in London and still 11 May in New York.
    let starts = visit("05-12 14:30", NEW_YORK);
    assert_eq!(remaining(instant("05-12 03:00", LONDON), &starts), Remaining::Tomorrow(half_past_two));
    // Told is what the clocks show: 2:30 is skipped.
    let skipped = remaining(instant("03-13 12:00", NEW_YORK), &visit("03-14 02:30", NEW_YORK));
    assert_eq!(skipped, Remaining::Tomorrow(time(3, 30, 0, 0)));
    // A day with 23 hours is a day.
    assert_eq!(remaining(instant("03-27 23:30", LONDON), &visit("03-29 00:10", LONDON)), Remaining::Days(2));
}

#[test]
fn a_zone_is_found_by_the_time_there() {
    let near = |now: &str, hour, minute| zones_at(now.parse().unwrap(), time(hour, minute, 0, 0)).join(" ");
    let (winter, summer) = ("2027-01-15T18:00:00Z", "2027-07-15T18:00:00Z");
    assert_eq!(near(winter, 13, 0), "America/New_York");
    assert_eq!(near(winter, 11, 0), "America/Denver America/Phoenix");
    assert_eq!(near(summer, 11, 0), "America/Los_Angeles America/Phoenix");
    assert_eq!(near(summer, 14, 0), "America/New_York America/Puerto_Rico");
    assert_eq!(near(summer, 14, 20), "America/New_York America/Puerto_Rico");
    assert_eq!(near(summer, 14, 21), "");
    assert_eq!(near(summer, 13, 40), "America/New_York America/Puerto_Rico");
    assert_eq!(near(summer, 13, 39), "");
    // Over midnight.
    assert_eq!(near("2027-07-15T04:05:00Z", 23, 55), "America/New_York America/Puerto_Rico");
    assert_eq!(near("2027-07-15T03:55:00Z", 0, 5), "America/New_York America/Puerto_Rico");
}

#[test]
fn zones_are_those_of_the_bundled_release() {
    for name in zones_of_us().iter().chain([&ZONE_OF_UK]) {
        assert_eq!(zone(name).unwrap().iana_name(), Some(*name));
    }
    assert_eq!(zone("europe/london"), zone(ZONE_OF_UK));
    assert_eq!(zone("Europe/Leeds"), None);
    assert_eq!(zone("../etc/passwd"), None);
    // Such as 2026e: a year and a letter.
    let (year, letter) = TZDB_VERSION.split_at(4);
    assert!(year.parse::<u16>().unwrap() >= 2026 && letter.len() == 1, "{TZDB_VERSION}");
}

/// Whatever is entered, there is an answer.
#[test]
fn the_ends_of_time_have_answers() {
    use jiff::Timestamp;
    use jiff::civil::DateTime;
    for starts in [DateTime::MIN, DateTime::MAX, DateTime::ZERO] {
        for name in ["Pacific/Kiritimati", "Pacific/Honolulu", LONDON] {
            let visit = Visit::new(starts, zone(name).unwrap());
            for now in [Timestamp::MIN, Timestamp::UNIX_EPOCH, Timestamp::MAX] {
                for hours in ["20:00 09:00", "00:00 23:59:59.999", "12:00 12:00"] {
                    let leads = leads("d65535 m4294967295 d1 m1 a");
                    let schedule = Schedule { visit: &visit, leads: &leads, quiet: quiet(hours), entered: now };
                    for planned in schedule.plan() {
                        let _ = may_go(planned, &visit, quiet(hours), now);
                    }
                    for handled in [Timestamp::MIN, Timestamp::MAX] {
                        let _ = (schedule.next(handled), schedule.overdue(handled, now));
                    }
                    let _ = remaining(now, &visit);
                }
            }
        }
    }
}
