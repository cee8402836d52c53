//! A text as words with meanings, asked by position; past the end there is nothing.

use jiff::civil::Weekday;

use super::lexicon::{Lexicon, Sort, Word};
use super::term::{Part, Term, Unit};

/// Most units that are counted: "in 9999 days".
const MOST: u32 = 9999;

/// The words of one text.
pub(super) struct Text {
    words: Vec<Word>,
    /// Whether the day comes before the month in digits.
    pub day_first: bool,
}

impl Text {
    pub(super) fn new(text: &str, lexicon: &Lexicon) -> Self {
        Self { words: lexicon.read(text), day_first: lexicon.day_first() }
    }

    pub(super) fn len(&self) -> usize {
        self.words.len()
    }

    fn find<T>(&self, at: usize, pick: impl Fn(&Term) -> Option<T>) -> Option<T> {
        match &self.words.get(at)?.kind {
            Sort::Terms(terms) => terms.iter().find_map(pick),
            _ => None,
        }
    }

    pub(super) fn is(&self, at: usize, term: Term) -> bool {
        self.find(at, |found| (*found == term).then_some(())).is_some()
    }

    pub(super) fn is_mark(&self, at: usize, mark: char) -> bool {
        self.words.get(at).is_some_and(|word| matches!(word.kind, Sort::Mark(found) if found == mark))
    }

    pub(super) fn is_any_mark(&self, at: usize) -> bool {
        self.words.get(at).is_some_and(|word| matches!(word.kind, Sort::Mark(_)))
    }

    pub(super) fn is_glued(&self, at: usize) -> bool {
        self.words.get(at).is_some_and(|word| word.glued)
    }

    pub(super) fn is_weak(&self, at: usize) -> bool {
        self.words.get(at).is_some_and(|word| word.weak)
    }

    /// A word that is no date word.
    pub(super) fn is_unknown(&self, at: usize) -> bool {
        self.words.get(at).is_some_and(|word| matches!(word.kind, Sort::Unknown))
    }

    /// A number in digits, and how many there are.
    pub(super) fn digits(&self, at: usize) -> Option<(u32, usize)> {
        match self.words.get(at)?.kind {
            Sort::Number(number, digits) => Some((number, digits)),
            _ => None,
        }
    }

    /// A number in digits or as a word.
    pub(super) fn number(&self, at: usize) -> Option<u32> {
        let word = |term: &Term| if let Term::Number(number) = term { Some(u32::from(*number)) } else { None };
        self.digits(at).map(|(number, _)| number).or_else(|| self.find(at, word))
    }

    pub(super) fn ordinal(&self, at: usize) -> Option<u32> {
        self.find(at, |term| if let Term::Ordinal(number) = term { Some(u32::from(*number)) } else { None })
    }

    /// What follows the digits of an ordinal; a single letter only right behind them.
    pub(super) fn is_ending(&self, at: usize) -> bool {
        self.is(at, Term::OrdinalEnding) && self.words.get(at).is_some_and(|word| word.letter.is_none() || word.glued)
    }

    pub(super) fn weekday(&self, at: usize) -> Option<Weekday> {
        self.find(at, |term| if let Term::Weekday(day) = term { Some(*day) } else { None })
    }

    pub(super) fn month(&self, at: usize) -> Option<i8> {
        self.find(at, |term| if let Term::Month(month) = term { Some(*month) } else { None })
    }

    pub(super) fn days_from_today(&self, at: usize) -> Option<i32> {
        self.find(at, |term| if let Term::FromToday(days) = term { Some(*days) } else { None })
    }

    pub(super) fn unit(&self, at: usize) -> Option<Unit> {
        self.find(at, |term| if let Term::Unit(unit) = term { Some(*unit) } else { None })
    }

    pub(super) fn before_hour(&self, at: usize) -> Option<i8> {
        self.find(at, |term| if let Term::BeforeHour(minutes) = term { Some(*minutes) } else { None })
    }

    pub(super) fn years_ahead(&self, at: usize) -> Option<i16> {
        self.find(at, |term| if let Term::YearsAhead(years) = term { Some(*years) } else { None })
    }

    pub(super) fn hour_and_half(&self, at: usize) -> Option<u32> {
        self.find(at, |term| if let Term::HourAndHalf(hour) = term { Some(u32::from(*hour)) } else { None })
    }

    pub(super) fn after_hour(&self, at: usize) -> Option<i8> {
        self.find(at, |term| if let Term::AfterHour(minutes) = term { Some(*minutes) } else { None })
    }

    /// A part of the day; a single letter counts only right behind its number.
    pub(super) fn part(&self, at: usize) -> Option<Part> {
        let alone = self.words.get(at).is_some_and(|word| word.letter.is_some_and(|c| c.is_ascii()) && !word.glued);
        let part = self.find(at, |term| if let Term::Part(part) = term { Some(*part) } else { None });
        part.filter(|_| !alone)
    }

    /// A count with its unit, and where it ends: "two weeks", "a fortnight", "3 days"; the bare unit counts once.
    pub(super) fn span(&self, at: usize) -> Option<(u32, Unit, usize)> {
        let whole = |term: &Term| if let Term::Span(unit, count) = term { Some((u32::from(*count), *unit)) } else { None };
        let count = self.number(at);
        if count.is_some_and(|count| count > MOST) {
            return None;
        }
        let counted = count.is_some();
        let unit_at = if counted { self.skip(at + 1) } else { at };
        if let Some((count, unit)) = self.find(at, whole) {
            return Some((count, unit, at + 1));
        }
        if let Some((count, unit)) = self.find(unit_at, whole).filter(|_| count == Some(1)) {
            return Some((count, unit, unit_at + 1));
        }
        let unit = self.unit(unit_at)?;
        Some((count.unwrap_or(1), unit, unit_at + 1))
    }

    /// The next place with more than a filler.
    pub(super) fn skip(&self, mut at: usize) -> usize {
        while self.find(at, |_| Some(())).is_some()
            && self.is(at, Term::Filler)
            && self.number(at).is_none()
            && self.unit(at).is_none()
        {
            at += 1;
        }
        at
    }
}
