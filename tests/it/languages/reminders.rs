//! A reminder in every language: a week before, three days before, the day before, two hours before, and the day after.

use std::fmt::Write as _;

use jiff::Timestamp;
use jiff::civil::date;
use second_opinion_bot::dialogue::{AgendaReply, Records, Reply};
use second_opinion_bot::domain::{AppointmentId, AppointmentKind, Fold, Lead};
use second_opinion_bot::render::{Rendering, render};

use crate::conversations::keep;
use crate::support::library;

const TIMES: [(&str, Lead); 5] = [
    ("2026-12-08T14:30:00Z", Lead::DaysBefore(7)),
    ("2026-12-12T14:30:00Z", Lead::DaysBefore(3)),
    ("2026-12-14T14:30:00Z", Lead::DaysBefore(1)),
    ("2026-12-15T12:30:00Z", Lead::MinutesBefore(120)),
    ("2026-12-16T10:00:00Z", Lead::DayAfter),
];

#[test]
fn a_reminder_reads_as_it_was_read_before() {
    let library = library();
    let mut differing = Vec::new();
    for &locale in library.wording.locales() {
        let mut out = String::new();
        for (now, lead) in TIMES {
            let now: Timestamp = now.parse().unwrap();
            let rendering =
                Rendering { wording: &library.wording, catalogue: &library.catalogue, locale, now, bot_username: None };
            let reply = Reply::Agenda(AgendaReply::Reminder {
                appointment: AppointmentId(1),
                lead,
                starts: date(2026, 12, 15).at(14, 30, 0, 0),
                zone: "Europe/London".to_owned(),
                fold: Fold::default(),
                kind: Some(AppointmentKind::SecondOpinion),
                place: Some("Seacroft Wing, level 2".to_owned()),
                records: Some(Records::Arrived),
                open: Some(3),
            });
            for message in render(&reply, &[], &rendering) {
                let _ = writeln!(out, "# {now}\n{}\n", message.plain());
            }
        }
        // The day of the week is named, whatever the language.
        let weekday = library.wording.dates(locale).unwrap().long_weekday(date(2026, 12, 15));
        assert!(out.contains(&weekday), "{locale}: {weekday} in {out}");
        if !keep("reminders", locale.tag(), &out) {
            differing.push(locale);
        }
    }
    assert!(differing.is_empty(), "reminders read otherwise in {differing:?}");
}
