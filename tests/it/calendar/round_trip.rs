//! Our files, read by ourselves and by another program.

use std::io::Write as _;
use std::process::Stdio;

use jiff::civil::{DateTime, date};
use jiff::tz::TimeZone;
use jiff::{Timestamp, ToSpan as _};
use rand::rngs::StdRng;
use rand::seq::IndexedRandom as _;
use rand::{RngExt as _, SeedableRng as _};
use second_opinion_bot::calendar::{Alarm, Entry, Found, Starts, read, write};
use serde_json::{Value, json};

use super::seed;
use crate::support::python::{mend, python};

const ENTRIES: usize = 2_000;
/// What the other program needs.
const PACKAGE: &str = "icalendar==7.3.2";

/// Zones of the nations that the bot serves, and those with the strangest clocks.
const ZONES: [&str; 24] = [
    "Europe/London",
    "Europe/London",
    "Europe/London",
    "Europe/London",
    "America/New_York",
    "America/New_York",
    "America/Chicago",
    "America/Denver",
    "America/Phoenix",
    "America/Los_Angeles",
    "America/Anchorage",
    "Pacific/Honolulu",
    "Europe/Dublin",
    "Europe/Warsaw",
    "Asia/Kolkata",
    "Asia/Kathmandu",
    "Asia/Jerusalem",
    "Africa/Casablanca",
    "Africa/Cairo",
    "America/Santiago",
    "Australia/Lord_Howe",
    "Pacific/Chatham",
    "Pacific/Apia",
    "UTC",
];

/// Pieces of text that files of this kind choke on.
const PIECES: [&str; 24] = [
    "Clinic",
    " ",
    ",",
    ";",
    ":",
    "\\",
    "\"",
    "\\n",
    "\n",
    "\r\n",
    "\r",
    "\t",
    "'",
    "é",
    "Gespräch",
    "نعم",
    "\u{200f}",
    "\u{202e}",
    "👩\u{200d}⚕️",
    "\0",
    "\u{2028}",
    "END:VEVENT\r\n",
    "=",
    "\u{1b}",
];

struct Case {
    uid: String,
    sequence: u32,
    stamp: Timestamp,
    starts: DateTime,
    zone: TimeZone,
    minutes: u32,
    summary: String,
    place: Option<String>,
    note: Option<String>,
    alarms: Vec<Alarm>,
    alarm_text: String,
    cancelled: bool,
}

impl Case {
    fn new(rng: &mut StdRng) -> Self {
        let zone = TimeZone::get(ZONES.choose(rng).unwrap()).unwrap();
        let mut starts = date(2026, 1, 1).at(0, 0, 0, 0) + rng.random_range(0..11 * 365 * 24 * 12).minutes() * 5;
        if rng.random_bool(0.3) {
            // Around a change of the clocks.
            let after = zone.to_timestamp(starts).unwrap();
            if let Some(change) = zone.following(after).next() {
                starts = zone.to_datetime(change.timestamp()) + rng.random_range(-24..24).minutes() * 15;
            }
        }
        let alarms = [10_080, 4_320, 1_440, 120, 90, 1, 0];
        Self {
            uid: format!("{:032x}", rng.random::<u128>()),
            sequence: rng.random_range(0..50),
            stamp: Timestamp::from_second(rng.random_range(1_790_000_000..1_900_000_000)).unwrap(),
            starts,
            zone,
            minutes: *[60, 30, 15, 90, 24 * 60].choose(rng).unwrap(),
            summary: text(rng),
            place: rng.random_bool(0.6).then(|| text(rng)),
            note: rng.random_bool(0.6).then(|| text(rng)),
            alarms: (0..rng.random_range(0..4)).map(|_| Alarm { minutes_before: *alarms.choose(rng).unwrap() }).collect(),
            alarm_text: text(rng),
            cancelled: rng.random_range(0..10) == 0,
        }
    }

    fn file(&self) -> String {
        write(&Entry {
            uid: &self.uid,
            sequence: self.sequence,
            stamp: self.stamp,
            starts: self.starts,
            zone: &self.zone,
            minutes: self.minutes,
            summary: &self.summary,
            place: self.place.as_deref(),
            note: self.note.as_deref(),
            alarms: &self.alarms,
            alarm_text: &self.alarm_text,
            cancelled: self.cancelled,
        })
    }

    /// The wall time, moved on if the clocks skip it.
    fn wall(&self) -> DateTime {
        self.zone.to_datetime(self.at())
    }

    fn at(&self) -> Timestamp {
        self.zone.to_ambiguous_timestamp(self.starts).compatible().unwrap()
    }
}

fn text(rng: &mut StdRng) -> String {
    (0..rng.random_range(1..30)).map(|_| *PIECES.choose(rng).unwrap()).collect()
}

/// The text as it must be read again, worked out in another way than the writer does.
fn clean(text: &str) -> String {
    let breaks = ["\r\n", "\r", "\u{2028}"].iter().fold(text.to_owned(), |text, line_end| text.replace(line_end, "\n"));
    let kept = ["\0", "\u{1b}", "\u{202e}"].iter().fold(breaks, |text, control| text.replace(control, ""));
    kept.replace('\t', " ").trim().to_owned()
}

fn clean_line(text: &str) -> String {
    clean(text).split_whitespace().collect::<Vec<_>>().join(" ")
}

fn cases(each: impl Fn(usize, &Case, &str)) {
    let seed = seed();
    println!("PROPERTY_SEED={seed}");
    let mut rng = StdRng::seed_from_u64(seed);
    for number in 0..ENTRIES {
        let case = Case::new(&mut rng);
        each(number, &case, &case.file());
    }
}

#[test]
fn the_file_has_the_form_of_one() {
    cases(|_, case, file| {
        assert!(file.ends_with("END:VCALENDAR\r\n"));
        for line in file.split_terminator("\r\n") {
            assert!(line.len() <= 75, "{line:?} in {file}");
            assert!(!line.chars().any(|c| c.is_control() || c == '\u{202e}'), "{line:?} in {file}");
        }
        let count = |line: &str| file.lines().filter(|found| *found == line).count();
        assert_eq!((count("BEGIN:VEVENT"), count("END:VEVENT")), (1, 1), "{file}");
        assert_eq!(count("CLASS:PRIVATE"), 1, "{file}");
        assert_eq!(count("METHOD:CANCEL") == 1, case.cancelled, "{file}");
    });
}

#[test]
fn we_read_what_we_write() {
    cases(|_, case, file| {
        let before = case.at() - jiff::SignedDuration::from_hours(1);
        if case.cancelled {
            return assert_eq!(read(file.as_bytes(), before), Err(second_opinion_bot::calendar::Refusal::Cancelled), "{file}");
        }
        let starts = match case.zone.iana_name().unwrap() {
            "UTC" => Starts::Utc(case.at()),
            name => Starts::Zoned { local: case.wall(), zone: name.to_owned() },
        };
        let cut = |text: String, longest: usize| match text.chars().count() {
            0 => None,
            length if length <= longest => Some(text),
            _ => Some(format!("{}…", text.chars().take(longest - 1).collect::<String>().trim_end())),
        };
        let summary = cut(clean_line(&case.summary), 100);
        let place = case.place.as_deref().and_then(|place| cut(clean_line(place), 200));
        let expected = Found { starts, summary, place, recurring: false };
        assert_eq!(read(file.as_bytes(), before), Ok(vec![expected]), "{file}");
    });
}

#[test]
#[ignore = "needs python3 with the package icalendar; .ci/run installs it and runs this"]
fn another_program_reads_what_we_write() {
    let seed = seed();
    let mut rng = StdRng::seed_from_u64(seed);
    let cases: Vec<Case> = (0..ENTRIES).map(|_| Case::new(&mut rng)).collect();
    let script = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/it/calendar/others.py");
    let mut other = python()
        .arg(script)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .unwrap_or_else(|error| panic!("python3 can't be started ({error}); install it, then {}", mend(PACKAGE)));
    let files: Vec<String> = cases.iter().map(|case| serde_json::to_string(&case.file()).unwrap()).collect();
    let mut input = other.stdin.take().unwrap();
    // Both sides may wait for the other if one thread does both.
    let writing = std::thread::spawn(move || _ = input.write_all((files.join("\n") + "\n").as_bytes()));
    let output = other.wait_with_output().unwrap();
    writing.join().unwrap();
    assert!(output.status.success(), "{}; PROPERTY_SEED={seed}", mend(PACKAGE));
    let told: Vec<Value> =
        String::from_utf8(output.stdout).unwrap().lines().map(|line| serde_json::from_str(line).unwrap()).collect();
    assert_eq!(told.len(), ENTRIES);
    for (case, told) in cases.iter().zip(&told) {
        assert_eq!(told, &expected(case), "PROPERTY_SEED={seed}\n{}", case.file());
    }
}

fn expected(case: &Case) -> Value {
    let starts = case.at();
    let ends = starts + jiff::SignedDuration::from_mins(case.minutes.into());
    let utc = case.zone == TimeZone::UTC;
    // An end in the hour that comes twice is written by its wall time, which means the first.
    let ends = case.zone.to_ambiguous_timestamp(case.zone.to_datetime(ends)).compatible().unwrap();
    let alarms = if case.cancelled { &[][..] } else { &case.alarms[..] };
    let alarms: Vec<Value> = alarms
        .iter()
        .map(|alarm| json!(["DISPLAY", -60 * i64::from(alarm.minutes_before), clean_line(&case.alarm_text)]))
        .collect();
    json!({
        "method": if case.cancelled { "CANCEL" } else { "PUBLISH" },
        "uid": case.uid,
        "sequence": case.sequence,
        "stamp": case.stamp.as_second(),
        "wall": case.wall().strftime("%Y-%m-%dT%H:%M:%S").to_string(),
        "zone": if utc { Value::Null } else { json!(case.zone.iana_name()) },
        "starts": starts.as_second(),
        "ends": ends.as_second(),
        "summary": clean_line(&case.summary),
        "place": case.place.as_deref().map(clean_line),
        "note": case.note.as_deref().map(clean),
        "status": if case.cancelled { "CANCELLED" } else { "CONFIRMED" },
        "class": "PRIVATE",
        "alarms": alarms,
    })
}
