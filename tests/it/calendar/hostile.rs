//! Files that were made to do harm: nothing breaks, and nothing takes long.

use std::time::Duration;

use jiff::Timestamp;
use rand::rngs::StdRng;
use rand::seq::IndexedRandom as _;
use rand::{RngExt as _, SeedableRng as _};
use second_opinion_bot::calendar::{LARGEST, MOST_FOUND, read};
use tokio::time::Instant;

use super::{files, now, seed};

/// Longest that the worst file may take; more in a build without full optimisation.
const LONGEST: Duration = Duration::from_millis(if cfg!(debug_assertions) { 500 } else { 50 });
const MUTATED: usize = if cfg!(debug_assertions) { 20_000 } else { 400_000 };

/// A file of the largest size: the head, and the part again and again.
fn full(head: &str, part: impl Fn(usize) -> String) -> Vec<u8> {
    let mut file = head.to_owned();
    for number in 0.. {
        let part = part(number);
        if file.len() + part.len() > LARGEST {
            break;
        }
        file.push_str(&part);
    }
    file.into_bytes()
}

fn again(head: &str, part: &str) -> Vec<u8> {
    full(head, |_| part.to_owned())
}

fn worst_files() -> Vec<(&'static str, Vec<u8>)> {
    let calendar = "BEGIN:VCALENDAR\r\n";
    let event = "BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nDTSTART:20270512T143000Z\r\n";
    let name = "/a".repeat(49);
    let mut garbage = vec![0; LARGEST];
    StdRng::seed_from_u64(1).fill(&mut garbage[..]);
    vec![
        ("garbage", garbage),
        ("nul bytes", again(event, "\0")),
        ("letters", again("", "A")),
        ("line feeds", again(event, "\n")),
        ("carriage returns", again(event, "\r")),
        ("folds", again(&format!("{event}SUMMARY:"), "\r\n ")),
        ("folded bad bytes", [again(event, "\r\n "), b"\xff".to_vec()].concat()[1..].to_vec()),
        ("bad bytes", [event.as_bytes(), &[0xc3; 200_000]].concat()),
        ("nested events", again(calendar, "BEGIN:VEVENT\r\nDTSTART:20270512T143000Z\r\n")),
        ("nested unknown parts", full(calendar, |number| format!("BEGIN:X{number}\r\n"))),
        ("nested calendars", again("", calendar)),
        ("calendars", again("", "BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n")),
        ("empty events", again(calendar, "BEGIN:VEVENT\r\nEND:VEVENT\r\n")),
        ("events", again(calendar, "BEGIN:VEVENT\r\nDTSTART;TZID=Europe/London:20270512T143000\r\nEND:VEVENT\r\n")),
        ("names", full(calendar, |n| format!("BEGIN:VEVENT\r\nDTSTART;TZID={name}{n}:20270512T143000\r\nEND:VEVENT\r\n"))),
        ("zones", full(calendar, |number| format!("BEGIN:VTIMEZONE\r\nTZID:{number}\r\nEND:VTIMEZONE\r\n"))),
        ("ends", again(calendar, "END:VEVENT\r\n")),
        ("properties", again(event, "A:\r\n")),
        ("starts", again(event, "DTSTART:20270512T143000Z\r\n")),
        ("rules", again(event, "RRULE:FREQ=SECONDLY;BYSECOND=1,2,3\r\n")),
        ("one rule", again(&format!("{event}RRULE:FREQ=SECONDLY;BYSECOND="), "1,")),
        ("exceptions", again(&format!("{event}EXDATE:"), "20270512T143000Z,")),
        ("commas", again(&format!("{event}EXDATE:"), ",")),
        ("backslashes", again(&format!("{event}SUMMARY:"), "\\")),
        ("quotes", again(&format!("{event}SUMMARY;X=\""), "\"")),
        ("semicolons", again(&format!("{event}SUMMARY"), ";")),
        ("parameters", again(&format!("{event}SUMMARY"), ";A=B")),
        ("slashes", again(&format!("{event}END:VEVENT\r\nBEGIN:VEVENT\r\nDTSTART;TZID="), "/")),
        ("digits", again("BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nDTSTART:", "9")),
        ("quoted-printable", again(event, "SUMMARY;ENCODING=QUOTED-PRINTABLE:=\r\n")),
        ("base64", again(event, "ATTACH;ENCODING=BASE64;VALUE=BINARY:AAAA\r\n")),
        ("accents", again(&format!("{event}SUMMARY:"), "e\u{301}")),
    ]
}

#[test]
fn the_worst_files_are_read_or_refused_at_once() {
    let mut slowest = (Duration::ZERO, "");
    for (name, file) in worst_files() {
        assert!(file.len() > 190_000 && file.len() <= LARGEST, "{name}: {}", file.len());
        // A worker's stack is small; what nests must not use it.
        let reading = std::thread::Builder::new().stack_size(128 * 1024).spawn(move || {
            let runs = (0..3).map(|_| {
                let started = Instant::now();
                let found = read(&file, now());
                (started.elapsed(), found)
            });
            // The quickest of three: the others had to wait for the machine.
            runs.min_by_key(|(elapsed, _)| *elapsed).unwrap()
        });
        let (elapsed, found) = reading.unwrap().join().unwrap_or_else(|_| panic!("{name}"));
        assert!(found.is_err() || found.is_ok_and(|events| events.len() <= MOST_FOUND), "{name}");
        assert!(elapsed < LONGEST, "{name} took {elapsed:?}");
        println!("{name}: {elapsed:?}");
        slowest = slowest.max((elapsed, name));
    }
    println!("slowest: {slowest:?}");
}

/// A file with some of its bytes, lines and stretches changed, or bytes of chance alone.
fn mutated(rng: &mut StdRng, files: &[(String, Vec<u8>)]) -> Vec<u8> {
    const PIECES: [&[u8]; 16] = [
        b"\r\n",
        b"\n ",
        b"\0",
        b"BEGIN:VEVENT\r\n",
        b"END:VEVENT\r\n",
        b":",
        b";",
        b"\"",
        b",",
        b"\\",
        b"=",
        b"99999999T999999Z",
        b"\xff",
        b"\xf0\x9f",
        b"RRULE:FREQ=",
        b"DTSTART;TZID=/",
    ];
    if rng.random_range(0..8) == 0 {
        let mut bytes = vec![0; rng.random_range(0..2_000)];
        rng.fill(&mut bytes[..]);
        return bytes;
    }
    let mut file = files.choose(rng).unwrap().1.clone();
    for _ in 0..rng.random_range(1..8) {
        let (at, other) = (rng.random_range(0..=file.len()), rng.random_range(0..=file.len()));
        let (from, to) = (at.min(other), at.max(other).min(at.min(other) + 60));
        match rng.random_range(0..5) {
            0 if at < file.len() => file[at] = rng.random(),
            1 => drop(file.drain(from..to)),
            2 => drop(file.splice(at..at, PIECES.choose(rng).unwrap().iter().copied())),
            3 => {
                let stretch = file[from..to].to_vec();
                drop(file.splice(other..other, stretch));
            }
            _ => {
                let donor = &files.choose(rng).unwrap().1;
                let cut = rng.random_range(0..donor.len());
                drop(file.splice(at..at, donor[cut..(cut + 80).min(donor.len())].to_vec()));
            }
        }
    }
    file
}

#[test]
fn what_is_found_keeps_its_promises_whatever_the_file() {
    let seed = seed();
    let mut rng = StdRng::seed_from_u64(seed);
    let files = files();
    let mut read_some = 0;
    for number in 0..MUTATED {
        let file = mutated(&mut rng, &files);
        let now = now() + jiff::SignedDuration::from_hours(rng.random_range(-20_000..20_000));
        let at = || format!("PROPERTY_SEED={seed}, file {number}\n{}", String::from_utf8_lossy(&file));
        let found = std::panic::catch_unwind(|| read(&file, now)).unwrap_or_else(|_| panic!("{}", at()));
        let Ok(found) = found else { continue };
        read_some += 1;
        assert!((1..=MOST_FOUND).contains(&found.len()), "{}", at());
        for event in found {
            for (text, longest) in [(&event.summary, 100), (&event.place, 200)] {
                let Some(text) = text else { continue };
                assert!((1..=longest).contains(&text.chars().count()) && text.trim() == text, "{}", at());
                assert!(!text.chars().any(|c| c.is_control() || "\u{202e}\u{2067}\u{2028}".contains(c)), "{}", at());
            }
            assert!(ahead(&event.starts, now), "{}", at());
        }
    }
    assert!(read_some > MUTATED / 20, "only {read_some} files were read at all; PROPERTY_SEED={seed}");
}

/// Whether a start lies ahead, worked out in another way than the reader does.
fn ahead(starts: &second_opinion_bot::calendar::Starts, now: Timestamp) -> bool {
    use second_opinion_bot::calendar::Starts;
    let west = now.to_zoned(jiff::tz::TimeZone::fixed(jiff::tz::offset(-12)));
    match starts {
        Starts::Zoned { local, zone } => local.in_tz(zone).unwrap().timestamp() > now,
        Starts::Utc(at) => *at > now,
        Starts::Floating(local) => *local > west.datetime(),
        Starts::AllDay(day) => *day >= west.date(),
    }
}
