//! Reminders in words: true when they go out, and discreet on a locked screen.

use jiff::Timestamp;
use jiff::civil::date;
use second_opinion_bot::check::check;
use second_opinion_bot::dialogue::{AgendaReply, Records, Reply};
use second_opinion_bot::domain::{AppointmentId, AppointmentKind, Fold, Lead, Locale};
use second_opinion_bot::render::{Rendering, render};

use super::LONDON;
use crate::support::{files, library};

/// How much of a message a notification shows (`product.md` §5).
const SHOWN: usize = 80;
const PLACE: &str = "Xyzzy Cancer Centre";

fn said(locale: Locale, lead: Lead, kind: Option<AppointmentKind>, open: Option<u32>, now: &str) -> String {
    let library = library();
    let now: Timestamp = now.parse().unwrap();
    let rendering = Rendering { wording: &library.wording, catalogue: &library.catalogue, locale, now, bot_username: None };
    let reply = Reply::Agenda(AgendaReply::Reminder {
        appointment: AppointmentId(1),
        lead,
        starts: date(2026, 12, 15).at(14, 30, 0, 0),
        zone: LONDON.to_owned(),
        fold: Fold::default(),
        kind,
        place: Some(PLACE.to_owned()),
        records: Some(Records::Arrived),
        open,
    });
    let messages = render(&reply, &[], &rendering);
    assert_eq!(messages.len(), 1);
    messages[0].html.clone()
}

#[test]
fn how_far_off_it_is_is_told_as_of_the_moment() {
    for (now, begins) in [
        ("2026-12-08T14:30:00Z", "Reminder: you have something planned on Tuesday 15 December 2026, at 14:30."),
        ("2026-12-13T23:59:00Z", "Reminder: you have something planned on Tuesday 15 December 2026, at 14:30."),
        ("2026-12-14T00:00:00Z", "Reminder: you have something planned tomorrow at 14:30. Tomorrow is Tuesday 15 December 2026."),
        ("2026-12-15T08:00:00Z", "Reminder: you have something planned today at 14:30. Today is Tuesday 15 December 2026."),
        ("2026-12-15T12:30:00Z", "Reminder: you have something planned in 2 hours. It begins at 14:30."),
        ("2026-12-15T13:50:00Z", "Reminder: you have something planned in 40 minutes. It begins at 14:30."),
        ("2026-12-15T14:29:10Z", "Reminder: you have something planned in 1 minute. It begins at 14:30."),
    ] {
        for lead in [Lead::DaysBefore(1), Lead::Late, Lead::MinutesBefore(45), Lead::DaysBefore(7), Lead::DaysBefore(3)] {
            let said = said(Locale::EnGb, lead, None, None, now);
            assert!(said.starts_with(begins), "{said}");
        }
    }
    let after = |now| said(Locale::EnGb, Lead::DayAfter, None, None, now);
    assert!(after("2026-12-16T10:00:00Z").starts_with("You had something planned yesterday."));
    assert!(after("2026-12-17T10:00:00Z").starts_with("You had something planned on Tuesday 15 December 2026."));
}

#[test]
fn a_clock_shows_what_its_readers_are_used_to() {
    let said = said(Locale::EnUs, Lead::DaysBefore(7), None, None, "2026-12-08T14:30:00Z");
    assert!(said.contains("Tuesday, December 15, 2026") && said.contains("2:30"), "{said}");
    assert!(said.contains("PM"), "{said}");
}

#[test]
fn what_is_left_is_counted_in_words() {
    let left = |open| said(Locale::EnGb, Lead::DaysBefore(3), None, open, "2026-12-12T14:30:00Z");
    assert!(left(None).contains("anything left"));
    assert!(left(Some(0)).contains("everything"));
    assert!(left(Some(1)).contains("1 thing is left"));
    assert!(left(Some(5)).contains("5 things are left"));
}

#[test]
fn only_shortly_before_is_the_place_named_and_nobody_beside_reads_it() {
    for &locale in library().wording.locales() {
        for kind in AppointmentKind::ALL.into_iter().map(Some).chain([None]) {
            for (lead, names) in [
                (Lead::DaysBefore(7), false),
                (Lead::DaysBefore(3), false),
                (Lead::MinutesBefore(4000), false),
                (Lead::DaysBefore(1), true),
                (Lead::MinutesBefore(120), true),
                (Lead::Late, true),
                (Lead::DayAfter, false),
            ] {
                for now in [
                    "2026-12-08T14:30:00Z",
                    "2026-12-14T14:30:00Z",
                    "2026-12-15T14:29:00Z",
                    "2026-12-15T12:30:00Z",
                    "2026-12-16T10:00:00Z",
                ] {
                    let said = said(locale, lead, kind, Some(2), now);
                    assert_eq!(said.contains(PLACE), names, "{said}");
                    let shown: String = said.chars().take(SHOWN).collect();
                    assert!(!shown.contains("Xyz"), "{shown}");
                    let plain = said.to_lowercase();
                    let shown: String = plain.chars().take(SHOWN).collect();
                    for telling in
                        ["cancer", "doctor", "opinion", "appointment", "hospital", "clinic", "checklist", "records", "treatment"]
                    {
                        assert!(!shown.contains(telling), "“{telling}” in “{shown}”");
                    }
                }
            }
        }
    }
}

#[test]
fn check_finds_what_a_bystander_must_not_read() {
    const FILE: &str = "locales/en-GB/reminders.ftl";
    for (good, bad, told) in [
        ("you have something planned on", "your cancer care goes on", "“cancer” stands"),
        ("planned tomorrow at", "planned with the oncologist at", "“oncol"),
        ("More about it is on the buttons below.", "Go.", "where somebody goes"),
    ] {
        let mut files = files();
        let words = files.get(FILE).unwrap().to_owned();
        assert!(words.contains(good), "{good}");
        let short = words.replace("Reminder: you have something planned in { $count } hours. It begins at", "Soon:");
        let words = if told.starts_with("where") { short } else { words };
        files.set(FILE, words.replace(good, bad));
        let problems = check(&files, None);
        let found = problems.iter().any(|problem| problem.file == FILE && problem.what.contains(told));
        assert!(found, "{told}: {problems:?}");
    }
    assert!(check(&files(), None).iter().all(|problem| !problem.file.ends_with("reminders.ftl")));
}
