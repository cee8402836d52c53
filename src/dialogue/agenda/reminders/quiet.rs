//! "22 to 8": hours in which no reminder comes, as people type them.

use jiff::SignedDuration;
use jiff::civil::Time;

use crate::dates::{Lexicon, TimeOfDay, read_time_now};
use crate::domain::QuietHours;

/// Longest text that is taken for two times, in words.
const MOST_WORDS: usize = 12;

/// Reads the hours; `None` if it is a text of another kind.
pub(super) fn read_hours(text: &str, lexicon: &Lexicon) -> Option<QuietHours> {
    let spaced = text.replace(['-', '–', '—', '/'], " - ");
    let words: Vec<&str> = spaced.split_whitespace().collect();
    if words.len() > MOST_WORDS {
        return None;
    }
    let time = |words: &[&str]| read_time_now(&words.join(" "), lexicon);
    // The first word between two times, so that "10 pm to 7 am" is cut behind "pm".
    let ends = (1..words.len()).rev().find_map(|at| Some((time(words.get(..at)?)?, time(words.get(at + 1..)?)?)));
    let (from, until) = ends?;
    Some(QuietHours { from: evening(from)?, until: morning(until)? })
}

/// A beginning that could be in the morning or the evening is in the evening.
fn evening(clock: TimeOfDay) -> Option<Time> {
    match clock {
        TimeOfDay::At(time) => Some(time),
        TimeOfDay::Either(time) => Some(time.saturating_add(SignedDuration::from_hours(12))),
        TimeOfDay::Unsaid => None,
    }
}

/// An end that could be in the morning or the evening is in the morning.
fn morning(clock: TimeOfDay) -> Option<Time> {
    match clock {
        TimeOfDay::At(time) | TimeOfDay::Either(time) => Some(time),
        TimeOfDay::Unsaid => None,
    }
}
