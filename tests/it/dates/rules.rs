//! Rules that hold for any text.

use std::hash::{BuildHasher, RandomState};

use jiff::civil::{DateTime, date};
use jiff::tz::TimeZone;
use rand::rngs::StdRng;
use rand::seq::IndexedRandom;
use rand::{RngExt, SeedableRng};
use second_opinion_bot::dates::{Lexicon, Question, Reading, TimeOfDay, When, messages, read, read_lead, read_time_now, settle};

use super::lexicon;

const LOCALES: [&[&str]; 6] = [&["en-GB"], &["en-US", "en-GB"], &["pl"], &["ar"], &["es"], &["uk"]];

/// Pieces of which dates are made, and what people put between them.
const PIECES: &[&str] = &[
    "12",
    "5",
    "31",
    "30",
    "00",
    "2026",
    "2027",
    "9999",
    "99999999",
    "٣",
    "may",
    "june",
    "feb",
    "tue",
    "monday",
    "tomorrow",
    "next",
    "this",
    "week",
    "in",
    "two",
    "half",
    "past",
    "to",
    "at",
    "pm",
    "am",
    "noon",
    "midnight",
    "th",
    "day",
    "after",
    "month",
    "fortnight",
    "second",
    "yesterday",
    "hours",
    ":",
    ".",
    "/",
    "-",
    ",",
    " ",
    " ",
    " ",
    "maja",
    "za",
    "wtorek",
    "الثلاثاء",
    "الساعة",
    "و",
    "mañana",
    "о",
    "годині",
    "下周",
    "\u{301}",
    "\u{200f}",
    "😀",
    "0",
    "24",
    "60",
    "or",
    "a",
    "year",
    "?",
];

fn whens(question: &Question) -> Vec<When> {
    match question {
        Question::WhichDate(all) | Question::WhichWeek(all) | Question::TwoMoments(all) => all.clone(),
        Question::NoSuchDate { nearest: all } | Question::WeekdayDiffers { candidates: all, .. } => all.clone(),
        Question::Past { next, .. } => next.iter().copied().collect(),
        Question::DateOrTime { date, .. } => vec![*date],
        _ => Vec::new(),
    }
}

/// What is said about any reading of any text.
fn lawful(reading: &Reading, now: DateTime, zone: &TimeZone, text: &str) {
    let seen = format!("{text:?} at {now}: {reading:?}");
    match reading {
        Reading::Moment(at) => {
            assert!(*at > now && *at <= now.checked_add(jiff::Span::new().years(2).days(1)).unwrap(), "{seen}");
            assert!(!zone.to_ambiguous_timestamp(*at).is_ambiguous(), "{seen}");
        }
        Reading::Day(day) => assert!(*day >= now.date(), "{seen}"),
        Reading::Ask(question) => {
            let candidates = whens(question);
            let several = matches!(
                question,
                Question::WhichDate(_) | Question::WhichWeek(_) | Question::TwoMoments(_) | Question::WeekdayDiffers { .. }
            );
            assert!(!several || candidates.len() > 1 || matches!(question, Question::WeekdayDiffers { .. }), "{seen}");
            if !matches!(question, Question::TwoMoments(_)) {
                assert!(candidates.iter().all(|when| when.day >= now.date()), "{seen}");
            }
            // A button that was pressed leads to an answer or another question, and not in a circle.
            for when in candidates {
                let next = settle(when, now, zone);
                assert!(next != *reading && next != Reading::Nothing, "{seen}");
            }
            if let Question::WhichDay { first, last, .. } = question {
                assert!(first <= last && *first >= now.date(), "{seen}");
            }
        }
        Reading::Nothing | Reading::Time(_) => {}
    }
}

#[test]
fn any_text_is_read_without_a_fault() {
    let chosen = std::env::var("PROPERTY_SEED").ok().map(|text| text.parse().expect("PROPERTY_SEED is a whole number"));
    // Chance from the standard library's hasher: a new seed each time, without a clock.
    let seed: u64 = chosen.unwrap_or_else(|| RandomState::new().hash_one(0));
    println!("seed {seed}");
    let mut rng = StdRng::seed_from_u64(seed);
    let lexicons: Vec<Lexicon> = LOCALES.iter().map(|locales| lexicon(locales).unwrap()).collect();
    let zones = ["Europe/London", "America/New_York", "America/Phoenix", "UTC"].map(|name| TimeZone::get(name).unwrap());
    for _ in 0..20_000 {
        let text: String = if rng.random_ratio(1, 10) {
            (0..rng.random_range(0..40)).map(|_| rng.random::<char>()).collect()
        } else {
            (0..rng.random_range(1..14)).map(|_| *PIECES.choose(&mut rng).unwrap()).collect()
        };
        let now = date(2026, 1, 1).at(0, 0, 0, 0) + jiff::Span::new().minutes(rng.random_range(0..4 * 366 * 24 * 60));
        let (zone, lexicon) = (zones.choose(&mut rng).unwrap(), lexicons.choose(&mut rng).unwrap());
        lawful(&read(&text, lexicon, now, zone), now, zone, &text);
        let _ = read_lead(&text, lexicon);
        assert_ne!(read_time_now(&text, lexicon), Some(TimeOfDay::Unsaid), "{text:?}");
    }
}

#[test]
fn the_ends_of_the_calendar_hold() {
    let lexicon = lexicon(&["en-GB"]).unwrap();
    for now in [DateTime::MIN, DateTime::MAX, date(9999, 12, 30).at(23, 0, 0, 0), date(-9999, 1, 1).at(0, 0, 0, 0)] {
        for text in [
            "tomorrow at 9",
            "next week",
            "31 December",
            "29 Feb",
            "in 9999 weeks",
            "in 99999999 hours",
            "5/12",
            "monday 1",
            "yesterday",
        ] {
            let _ = read(text, &lexicon, now, &TimeZone::UTC);
        }
    }
}

#[test]
fn only_the_beginning_of_a_long_text_is_looked_at() {
    let lexicon = lexicon(&["en-GB"]).unwrap();
    let now = date(2026, 11, 27).at(10, 0, 0, 0);
    let near = format!("tomorrow at 9 {}", "x ".repeat(100_000));
    assert_eq!(read(&near, &lexicon, now, &TimeZone::UTC), Reading::Moment(date(2026, 11, 28).at(9, 0, 0, 0)));
    let far = format!("{} tomorrow at 9", "x".repeat(300));
    assert_eq!(read(&far, &lexicon, now, &TimeZone::UTC), Reading::Nothing);
}

#[test]
fn what_a_lexicon_lacks_is_told() {
    assert_eq!(Lexicon::new(|_| None).unwrap_err().len(), messages().count());
    let faulty = |id: &str| {
        Some(match id {
            "date-words-numbers" => "1 one\nmany lots".to_owned(),
            "date-words-weak" => "sat".to_owned(),
            "date-order" => "year first".to_owned(),
            "date-words-or" => "or | !".to_owned(),
            _ => "-".to_owned(),
        })
    };
    let problems = Lexicon::new(faulty).unwrap_err().join("\n");
    for named in ["many lots", "sat", "year first", "!"] {
        assert!(problems.contains(named), "{named}: {problems}");
    }
    assert_eq!(problems.lines().count(), 4, "{problems}");
}
