//! What our files look like, to the letter.

use jiff::civil::date;
use jiff::tz::TimeZone;
use second_opinion_bot::calendar::{Alarm, Entry, write};

use super::now;

fn entry(zone: &TimeZone) -> Entry<'_> {
    Entry {
        uid: "5f0c9a3e7b1d",
        sequence: 2,
        stamp: now(),
        starts: date(2027, 5, 12).at(14, 30, 0, 0),
        zone,
        minutes: 60,
        summary: "Appointment",
        place: Some("Level 2, Clinic 4"),
        note: Some("Take with you: the letter; your list\nand somebody you trust, who can write down the answers – für später"),
        alarms: &[Alarm { minutes_before: 7 * 24 * 60 }, Alarm { minutes_before: 26 * 60 + 15 }],
        alarm_text: "Appointment soon",
        cancelled: false,
    }
}

#[test]
fn an_appointment_in_london() {
    let london = TimeZone::get("Europe/London").unwrap();
    let expected = "\
BEGIN:VCALENDAR
VERSION:2.0
PRODID:-//second-opinion-bot//NONSGML//EN
CALSCALE:GREGORIAN
METHOD:PUBLISH
BEGIN:VTIMEZONE
TZID:Europe/London
BEGIN:STANDARD
DTSTART:20261025T020000
TZOFFSETFROM:+0100
TZOFFSETTO:+0000
TZNAME:GMT
RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=10
END:STANDARD
BEGIN:DAYLIGHT
DTSTART:20270328T010000
TZOFFSETFROM:+0000
TZOFFSETTO:+0100
TZNAME:BST
RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=3
END:DAYLIGHT
END:VTIMEZONE
BEGIN:VEVENT
UID:5f0c9a3e7b1d
SEQUENCE:2
DTSTAMP:20270401T120000Z
DTSTART;TZID=Europe/London:20270512T143000
DTEND;TZID=Europe/London:20270512T153000
SUMMARY:Appointment
LOCATION:Level 2\\, Clinic 4
DESCRIPTION:Take with you: the letter\\; your list\\nand somebody you trust\\,
  who can write down the answers – für später
STATUS:CONFIRMED
CLASS:PRIVATE
TRANSP:OPAQUE
BEGIN:VALARM
ACTION:DISPLAY
TRIGGER:-P7D
DESCRIPTION:Appointment soon
END:VALARM
BEGIN:VALARM
ACTION:DISPLAY
TRIGGER:-P1DT2H15M
DESCRIPTION:Appointment soon
END:VALARM
END:VEVENT
END:VCALENDAR
";
    assert_eq!(write(&entry(&london)), expected.replace('\n', "\r\n"));
}

#[test]
fn called_off_is_an_update_without_alarms() {
    let london = TimeZone::get("Europe/London").unwrap();
    let file = write(&Entry { sequence: 3, cancelled: true, ..entry(&london) });
    for line in ["METHOD:CANCEL", "UID:5f0c9a3e7b1d", "SEQUENCE:3", "STATUS:CANCELLED"] {
        assert_eq!(file.lines().filter(|found| *found == line).count(), 1, "{line} in {file}");
    }
    assert!(!file.contains("VALARM"), "{file}");
}

/// The rules of a zone, in short: each part's kind, first day and rule.
fn rules(zone: &str) -> Vec<String> {
    let file = write(&entry(&TimeZone::get(zone).unwrap()));
    let (_, zone) = file.split_once("BEGIN:VTIMEZONE").unwrap();
    let (zone, _) = zone.split_once("END:VTIMEZONE").unwrap();
    let part = |part: &str| {
        let field = |name: &str| part.lines().find_map(|line| line.strip_prefix(name)).unwrap_or("once");
        format!("{} {} {}", part.lines().next().unwrap(), field("DTSTART:"), field("RRULE:FREQ=YEARLY;"))
    };
    zone.split("BEGIN:").skip(1).map(part).collect()
}

#[test]
fn a_zones_rules_are_yearly_where_they_can_be() {
    for (zone, expected) in [
        (
            "America/New_York",
            &["STANDARD 20261101T020000 BYDAY=1SU;BYMONTH=11", "DAYLIGHT 20270314T020000 BYDAY=2SU;BYMONTH=3"][..],
        ),
        ("Europe/Dublin", &["STANDARD 20261025T020000 BYDAY=-1SU;BYMONTH=10", "DAYLIGHT 20270328T010000 BYDAY=-1SU;BYMONTH=3"]),
        ("America/Phoenix", &["STANDARD 19671029T020000 once"]),
        ("Etc/GMT-3", &["STANDARD 19700101T000000 once"]),
        // On the Friday before the last Sunday of March: no rule that Outlook knows.
        ("Asia/Jerusalem", &["DAYLIGHT 20270326T020000 once", "STANDARD 20271031T020000 once", "DAYLIGHT 20280324T020000 once"]),
    ] {
        assert_eq!(rules(zone), expected, "{zone}");
    }
}

#[test]
fn a_zone_without_a_name_is_an_instant() {
    let file = write(&entry(&TimeZone::fixed(jiff::tz::offset(2))));
    assert!(file.contains("\r\nDTSTART:20270512T123000Z\r\nDTEND:20270512T133000Z\r\n"), "{file}");
    assert!(!file.contains("VTIMEZONE"), "{file}");
}

#[test]
fn the_edges_of_the_calendar_do_no_harm() {
    let zone = TimeZone::get("America/New_York").unwrap();
    for starts in [jiff::civil::DateTime::MIN, jiff::civil::DateTime::MAX] {
        for minutes in [0, u32::MAX] {
            let alarms = [Alarm { minutes_before: u32::MAX }];
            let file = write(&Entry { starts, minutes, alarms: &alarms, summary: "", ..entry(&zone) });
            assert!(file.contains("BEGIN:VEVENT\r\n") && file.ends_with("END:VCALENDAR\r\n"), "{file}");
        }
    }
}
