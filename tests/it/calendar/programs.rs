//! Files as letter portals, Outlook, Google, Apple and others write them, and what is read in them.

use std::fmt::Write as _;

use second_opinion_bot::calendar::{Found, MOST_FOUND, Refusal, Starts, read};

use super::{files, now};

/// One line an event: start, name, place, and whether it repeats.
fn told(outcome: &Result<Vec<Found>, Refusal>) -> String {
    let events = match outcome {
        Err(refusal) => return format!("{refusal:?}"),
        Ok(events) => events,
    };
    let mut told = String::new();
    for Found { starts, summary, place, recurring } in events {
        let starts = match starts {
            Starts::Zoned { local, zone } => format!("{local}[{zone}]"),
            Starts::Utc(at) => at.to_string(),
            Starts::Floating(local) => local.to_string(),
            Starts::AllDay(day) => day.to_string(),
        };
        let repeats = if *recurring { " | repeats" } else { "" };
        let (summary, place) = (summary.as_deref().unwrap_or("-"), place.as_deref().unwrap_or("-"));
        writeln!(told, "{starts} | {summary} | {place}{repeats}").unwrap();
    }
    told.trim_end().to_owned()
}

#[test]
fn files_of_many_programs_are_read() {
    let expected = [
        ("apple", "2027-05-12T14:00:00[America/Chicago] | Nurse – follow-up ☎️ | Example Clinic 12 Example Street, Exampleville"),
        ("cancelled", "Cancelled"),
        ("evolution", "2027-05-12T14:30:00[Europe/London] | Clinic | -"),
        (
            "google",
            "2027-05-20T10:15:00[America/Los_Angeles] | Video call | -\n\
             2027-06-11 | Scan day | -",
        ),
        (
            "letter-portal",
            "2027-05-12T13:30:00Z | Outpatient appointment | Example Hospital, Main Building, Level 2, Clinic 4, Example Road, \
             Exampletown, EX1 1EX",
        ),
        ("location-of-zone", "2027-05-12T14:30:00[America/Denver] | Clinic | -"),
        ("lower-case", "2027-05-12T14:30:00[Europe/London] | Clinic | -"),
        ("old-windows", "2027-05-12T14:30:00 | Gespräch – Frühjahr | Straße 5"),
        ("outlook-uk", "2027-05-12T14:30:00[Europe/London] | Clinic review | Example Clinic"),
        ("outlook-us", "2027-07-06T09:00:00[America/New_York] | New patient visit | Example Medical Center, Suite 300"),
        ("past", "OnlyPast"),
        ("rules-only", "2027-05-12T14:30:00 | Clinic | -"),
        ("series", "2027-05-10T09:00:00[Europe/London] | Treatment | - | repeats"),
        ("to-do", "NoEvents"),
        ("two-calendars", "2027-05-10T09:00:00Z | First | -\n2027-06-10T09:00:00Z | Second | -"),
        ("unterminated", "2027-05-10T09:00:00Z | First | -\n2027-05-11T09:00:00Z | Second | -"),
    ];
    let files = files();
    assert_eq!(files.iter().map(|(name, _)| name.as_str()).collect::<Vec<_>>(), expected.map(|(name, _)| name));
    for ((name, file), (_, expected)) in files.iter().zip(expected) {
        assert_eq!(told(&read(file, now())), expected, "{name}");
    }
}

fn event(lines: &str) -> Vec<u8> {
    format!("BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\n{lines}\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n").into_bytes()
}

#[test]
fn a_start_is_read_as_it_is_meant_or_not_at_all() {
    for (line, expected) in [
        ("DTSTART:20270512T143000Z", "2027-05-12T14:30:00Z | - | -"),
        ("DTSTART:20270512T143000", "2027-05-12T14:30:00 | - | -"),
        ("DTSTART:20270512T1430", "2027-05-12T14:30:00 | - | -"),
        ("DTSTART:20270512", "2027-05-12 | - | -"),
        ("DTSTART;VALUE=DATE:20270512", "2027-05-12 | - | -"),
        ("DTSTART;VALUE=\"DATE\":20270512", "2027-05-12 | - | -"),
        ("DTSTART;VALUE=DATE-TIME:20270512T143000Z", "2027-05-12T14:30:00Z | - | -"),
        ("DTSTART;TZID=Etc/UTC:20270512T143000", "2027-05-12T14:30:00Z | - | -"),
        ("DTSTART;TZID=Europe/London:20270512T143000Z", "2027-05-12T14:30:00Z | - | -"),
        ("DTSTART;TZID=EST:20270512T143000", "2027-05-12T14:30:00 | - | -"),
        ("DTSTART:20270512T143000+0100", "2027-05-12T13:30:00Z | - | -"),
        ("DTSTART:20270512T143000-0530", "2027-05-12T20:00:00Z | - | -"),
        ("DTSTART:20270512T143060Z", "2027-05-12T14:30:59Z | - | -"),
        ("DTSTART;TZID=Europe/London:20280326T013000", "2028-03-26T01:30:00[Europe/London] | - | -"),
        ("DTSTART:20270631T143000Z", "NoEvents"),
        ("DTSTART:20271301T143000Z", "NoEvents"),
        ("DTSTART:20270512T243000Z", "NoEvents"),
        ("DTSTART:20270512T146000Z", "NoEvents"),
        ("DTSTART:99999999T999999Z", "NoEvents"),
        ("DTSTART:99991231T235959", "NoEvents"),
        ("DTSTART:99991231", "NoEvents"),
        ("DTSTART:00000000T000000Z", "NoEvents"),
        ("DTSTART:tomorrow", "NoEvents"),
        ("DTSTART:", "NoEvents"),
        ("DTSTART", "NoEvents"),
        ("DTEND:20270512T143000Z", "NoEvents"),
    ] {
        assert_eq!(told(&read(&event(line), now())), expected, "{line}");
    }
}

#[test]
fn an_event_lies_ahead_as_long_as_it_does_anywhere() {
    for (line, ahead) in [
        ("DTSTART:20270401T120001Z", true),
        ("DTSTART:20270401T120000Z", false),
        ("DTSTART;TZID=Europe/London:20270401T130001", true),
        ("DTSTART;TZID=Europe/London:20270401T130000", false),
        ("DTSTART:20270401T000001", true),
        ("DTSTART:20270401T000000", false),
        ("DTSTART:20270401", true),
        ("DTSTART:20270331", false),
    ] {
        assert_eq!(read(&event(line), now()).is_ok(), ahead, "{line}");
    }
}

#[test]
fn each_refusal_has_its_reason() {
    let later = "DTSTART:20270512T143000Z\r\n";
    for (file, expected) in [
        (event("DTSTART:20270512T143000Z\r\nSTATUS:CANCELLED"), Refusal::Cancelled),
        (event("DTSTART:20270312T143000Z\r\nSTATUS:CANCELLED"), Refusal::OnlyPast),
        (event("DTSTART:20270312T143000Z\r\nRRULE:FREQ=WEEKLY"), Refusal::Repeats),
        (event("DTSTART:20270312T143000Z\r\nRRULE:FREQ=WEEKLY;UNTIL=20270501T000000Z"), Refusal::Repeats),
        (event("DTSTART:20270312T143000Z\r\nRRULE:FREQ=WEEKLY;UNTIL=20270320"), Refusal::OnlyPast),
        (event("DTSTART:20270312T143000Z\r\nRRULE:FREQ=WEEKLY\r\nSTATUS:CANCELLED"), Refusal::OnlyPast),
        (event(&format!("{later}END:VEVENT\r\nBEGIN:VEVENT\r\n").repeat(201)), Refusal::TooMany),
        (b"BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n".to_vec(), Refusal::NoEvents),
        (b"BEGIN:VCARD\r\nVERSION:4.0\r\nFN:A Person\r\nEND:VCARD\r\n".to_vec(), Refusal::NotACalendar),
        (b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n".to_vec(), Refusal::NotACalendar),
        (b"We look forward to seeing you on 12 May.".to_vec(), Refusal::NotACalendar),
        (Vec::new(), Refusal::NotACalendar),
        (vec![b' '; 256 * 1024 + 1], Refusal::TooLarge),
    ] {
        assert_eq!(read(&file, now()), Err(expected), "{:.60}", String::from_utf8_lossy(&file));
    }
    let lone = "BEGIN:VEVENT\r\nDTSTART:20270512T143000Z\r\nEND:VEVENT\r\n";
    assert_eq!(told(&read(lone.as_bytes(), now())), "2027-05-12T14:30:00Z | - | -", "an event without its calendar");
}

#[test]
fn many_events_are_the_nearest_ten() {
    let days = (1..=28).rev().map(|day| format!("DTSTART:202705{day:02}T090000Z\r\nSUMMARY:{day}\r\n")).collect::<Vec<_>>();
    let found = read(&event(&days.join("END:VEVENT\r\nBEGIN:VEVENT\r\n")), now()).unwrap();
    assert_eq!(found.len(), MOST_FOUND);
    assert_eq!(
        found.iter().map(|event| event.summary.as_deref().unwrap()).collect::<Vec<_>>(),
        ["1", "2", "3", "4", "5", "6", "7", "8", "9", "10"]
    );
}

#[test]
fn a_strangers_words_are_one_plain_line() {
    let long = "ä".repeat(300);
    let lines = format!(
        "DTSTART:20270512T143000Z\r\nSUMMARY: \\n A\u{202e}b\0 c\\, d\\; e\\\\ f \u{1b}[1m\\n\r\nLOCATION:{}\r\n {}",
        &long[..302],
        &long[302..]
    );
    let found = read(&event(&lines), now()).unwrap();
    assert_eq!(found[0].summary.as_deref(), Some("Ab c, d; e\\ f [1m"));
    assert_eq!(found[0].place.as_deref(), Some(format!("{}…", "ä".repeat(199)).as_str()));
}

#[test]
fn utf_16_is_read() {
    let text = String::from_utf8(event("DTSTART:20270512T143000Z\r\nSUMMARY:Klinik – 2")).unwrap();
    let file: Vec<u8> = std::iter::once(0xfeff).chain(text.encode_utf16()).flat_map(u16::to_be_bytes).collect();
    assert_eq!(told(&read(&file, now())), "2027-05-12T14:30:00Z | Klinik – 2 | -");
}
