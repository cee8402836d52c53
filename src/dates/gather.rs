//! Collects what a text says about day and time.

use super::TimeOfDay;
use super::day::{Day, Which};
use super::hour::{Found, Hour, Shape};
use super::term::{Part, Term};
use super::text::Text;

/// All that a text says about when.
#[derive(Debug, Default)]
pub(super) struct Said {
    pub days: Vec<Day>,
    /// In which year the day lies, counted from this one: "next year".
    pub years_ahead: Option<i16>,
    pub hours: Vec<Hour>,
    /// A part of the day that stood apart from the time: "tomorrow morning at 9".
    pub part: Option<Part>,
    /// "10.12" or "Friday 10": a day or a time. Only if no other time was said.
    pub unclear: Option<(Day, Hour)>,
}

impl Said {
    /// The times as clocks, each once, the earlier first.
    pub(super) fn clocks(&self) -> Vec<TimeOfDay> {
        let mut clocks: Vec<TimeOfDay> = Vec::new();
        for clock in self.hours.iter().map(|hour| hour.clock(self.part)) {
            if !clocks.contains(&clock) {
                clocks.push(clock);
            }
        }
        clocks.sort_by_key(|clock| match clock {
            TimeOfDay::Unsaid => None,
            TimeOfDay::At(time) | TimeOfDay::Either(time) => Some(*time),
        });
        clocks
    }
}

/// A number that is a time only if nothing speaks against it.
struct Weak {
    found: Found,
    /// The two numbers of "10.12".
    dotted: Option<(u32, u32)>,
    bare: Option<u32>,
    /// Right behind a day.
    beside_day: bool,
    words: bool,
}

/// Reads a text from its beginning to its end, each word once.
pub(super) fn gather(text: &Text) -> Said {
    let mut said = Said::default();
    let mut weak_days: Vec<Day> = Vec::new();
    let mut weak_times: Vec<Weak> = Vec::new();
    // "At 9 Royal Hospital" is a time, "at 2 hospitals" is none: only a day can tell.
    let mut beside_place: Vec<Hour> = Vec::new();
    let (mut unknown, mut at, mut day_end, mut opening) = (0, 0, usize::MAX, true);
    while at < text.len() {
        let found = text.time(at);
        if let Some(found) = found.as_ref().filter(|found| found.shape == Shape::Plain) {
            said.hours.extend(&found.hours);
            (at, opening) = (found.end, false);
            continue;
        }
        if let Some((days, end)) = text.day(at) {
            let alone = end == at + 1 && text.is_weak(at);
            if alone {
                weak_days.extend(days);
            } else {
                said.days.extend(days);
            }
            if text.is(at, Term::Tonight) {
                said.part = Some(Part::Evening);
            }
            (at, day_end, opening) = (end, end, false);
            continue;
        }
        if let Some(found) = found.as_ref().filter(|found| found.introduced && found.shape == Shape::Bare) {
            beside_place.extend(&found.hours);
            (at, opening) = (found.end, false);
            continue;
        }
        let beside_day = day_end == at;
        if let Some(found) = found.filter(|found| may_be_time(text, found, beside_day)) {
            // "A letter about Tuesday" has no hour in it: a word alone is one only where nothing follows.
            let words = found.shape == Shape::Bare && text.digits(at).is_none();
            let ends = found.end >= text.len() || text.is_any_mark(found.end);
            let dotted_later = found.shape == Shape::Dotted && !said.days.is_empty();
            if (beside_day || opening || dotted_later) && (ends || !words) {
                let bare = text.number(at).filter(|_| found.shape == Shape::Bare && text.digits(at).is_some());
                let dotted = text.digits(at).zip(text.digits(at + 2)).filter(|_| found.shape == Shape::Dotted);
                let dotted = dotted.map(|((first, _), (second, _))| (first, second));
                at = found.end;
                weak_times.push(Weak { found, dotted, bare, beside_day, words });
                continue;
            }
        }
        if let Some(part) = text.part(at) {
            said.part = said.part.or(Some(part));
        }
        let years_ahead = text.years_ahead(at);
        said.years_ahead = said.years_ahead.or(years_ahead);
        let passed_over = years_ahead.is_some() || text.is(at, Term::Filler) || text.is_any_mark(at) || text.part(at).is_some();
        unknown += usize::from(text.is_unknown(at));
        opening &= passed_over;
        day_end = if passed_over && day_end == at { at + 1 } else { day_end };
        at += 1;
    }
    // "I sat with her" is no Saturday.
    if unknown == 0 || !said.days.is_empty() || !said.hours.is_empty() || weak_times.iter().any(|weak| weak.beside_day) {
        said.days.extend(weak_days);
    }
    if unknown > 0 {
        weak_times.retain(|weak| (weak.beside_day || !said.days.is_empty()) && !weak.words);
    }
    if said.hours.is_empty() && !said.days.is_empty() {
        said.hours = beside_place;
    }
    weigh(text, &mut said, &weak_times);
    said
}

/// Whether what follows a number leaves it a time.
fn may_be_time(text: &Text, found: &Found, beside_day: bool) -> bool {
    let counted = text.unit(found.end).is_some() || text.is_mark(found.end, '/') && found.shape == Shape::Bare;
    let named = text.is_unknown(found.end) && (!beside_day || found.shape == Shape::Bare);
    !counted && !named
}

/// Decides about the numbers that may be times.
fn weigh(text: &Text, said: &mut Said, weak_times: &[Weak]) {
    let weekday_only = matches!(said.days.as_slice(), [Day::Weekday(_, Which::Bare)]);
    for weak in weak_times {
        let Some(hour) = weak.found.hours.first() else { continue };
        let as_day = match (weak.dotted, weak.bare) {
            // "10.30" is no date where the day comes first.
            (Some((first, second)), _) => text.pair(first, second, None, true).filter(|_| second <= 12 || !text.day_first),
            (None, Some(number)) if weekday_only => i8::try_from(number).ok().filter(|day| *day > 0).map(Day::OfMonth),
            _ => None,
        };
        match as_day {
            Some(day) if !said.hours.is_empty() => said.days.push(day),
            Some(day) if said.days.is_empty() || weekday_only => said.unclear = Some((day, *hour)),
            _ if weak.dotted.is_some() || said.hours.is_empty() => said.hours.push(*hour),
            _ => {}
        }
    }
    if !said.hours.is_empty()
        && let Some((day, _)) = said.unclear.take()
    {
        said.days.push(day);
    }
}
