//! Patterns as they are held against texts: tables that lie where they were written, because there are tens of thousands of words and
//! phrases in them, and a text has few of either.

use std::borrow::Cow;

use super::forms::{FormId, FormTables, Slot};
use super::spelling::short;
use crate::content::safety::{Alarm, SafetyClass};
use crate::domain::Fingerprint;
use crate::matcher::saved::{BlobError, Tables, find, numbers, pairs, texts};

const MAGIC: [u8; 8] = *b"SOB-PATT";
/// Raised whenever an older program would read the bytes wrongly.
const FORMAT: u32 = 1;

// Forms: the letters of all, laid end to end, and where those of each end; words, and beginnings, in the order of their letters;
// numbers as first, last and form; hashes of words with a letter left out, and with doubled letters written once, each with its form
// (of what has the same hash, the letters are to be compared); each form with the slots that it fits; how many slots there are.
const LETTERS: usize = 0;
const ENDS: usize = 1;
const WHOLES: usize = 2;
const STARTS: usize = 3;
const NUMBERS: usize = 4;
const SLIPS: usize = 5;
const STRETCHED: usize = 6;
const SLOTS: usize = 7;
const SETS: usize = 8;
// Words that were said to be no misspellings, in order, and where each ends.
const KNOWN: usize = 9;
const KNOWN_ENDS: usize = 10;
// Choices: the slot and whether the end of the text is one, as two numbers each; the phrases, and where those of each end.
const CHOICES: usize = 11;
const CHOICE_PHRASES: usize = 12;
const CHOICE_ENDS: usize = 13;
// Phrases: their parts, and where those of each end.
const PARTS: usize = 14;
const PHRASE_ENDS: usize = 15;
// Patterns: what each means; its phrases, and where those of each end.
const MEANINGS: usize = 16;
const SIDES: usize = 17;
const SIDE_ENDS: usize = 18;
// The slots that traps, and alarms, may begin with, and the pattern.
const TRAPS: usize = 19;
const ALARMS: usize = 20;
const TABLES: usize = 21;

/// No slot.
const NONE: u32 = u32::MAX;
/// The meaning of a trap.
const TRAP: u8 = u8::MAX;
/// The lowest bits of a part tell its kind, the others the choice.
const KIND_BITS: u32 = 3;

/// The number of a choice.
pub(super) type ChoiceId = u32;
/// The number of a phrase.
pub(super) type PhraseId = u32;

/// A piece of a phrase.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(super) enum Part {
    /// `…`: up to three words.
    Gap,
    /// `^`: the beginning of the text.
    Begin,
    /// `$`: its end.
    End,
    /// A word or one of several phrases.
    Words(ChoiceId),
    /// The same, or nothing.
    Maybe(ChoiceId),
}

/// What may stand in one place.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub(super) struct Choice {
    /// One word out of these.
    pub(super) slot: Option<Slot>,
    /// Several words.
    pub(super) phrases: Vec<PhraseId>,
    /// The end of the text.
    pub(super) end: bool,
}

/// Phrases that stand near to one another in any order; most patterns are a single one.
#[derive(Clone, Debug)]
pub(super) struct Pattern {
    /// The emergency; none if it must not raise an alarm.
    pub(super) class: Option<SafetyClass>,
    pub(super) sides: Vec<PhraseId>,
    /// The slots of which one must fit its first word.
    pub(super) starts: Vec<Slot>,
}

/// Everything that patterns are made of, by its number.
pub(super) struct Written {
    pub(super) forms: FormTables,
    pub(super) known: Vec<String>,
    pub(super) choices: Vec<Choice>,
    pub(super) phrases: Vec<Vec<Part>>,
    pub(super) patterns: Vec<Pattern>,
}

/// Patterns, ready to be held against texts.
#[derive(Clone, Debug, Default)]
pub struct Compiled(Tables<TABLES>);

impl Part {
    fn number(self) -> u32 {
        match self {
            Self::Gap => 0,
            Self::Begin => 1,
            Self::End => 2,
            Self::Words(choice) => choice << KIND_BITS | 3,
            Self::Maybe(choice) => choice << KIND_BITS | 4,
        }
    }

    /// Reads a part as it stands in the table.
    pub(super) fn read(bytes: [u8; 4]) -> Self {
        let number = u32::from_le_bytes(bytes);
        match (number & ((1 << KIND_BITS) - 1), number >> KIND_BITS) {
            (0, _) => Self::Gap,
            (1, _) => Self::Begin,
            (2, _) => Self::End,
            (3, choice) => Self::Words(choice),
            (_, choice) => Self::Maybe(choice),
        }
    }
}

impl Compiled {
    /// Lays everything out; `made_of` is the fingerprint of the lines.
    pub(super) fn new(written: Written, made_of: u64) -> Self {
        let Written { forms, mut known, choices, phrases, patterns } = written;
        known.sort_unstable();
        let (known, known_ends) = texts(known.iter().map(String::as_str));
        let ends = |lengths: &mut dyn Iterator<Item = usize>| {
            numbers(lengths.scan(0, |end, length| {
                *end += u32::try_from(length).unwrap_or_default();
                Some(*end)
            }))
        };
        let class = |pattern: &Pattern| match pattern.class {
            Some(class) => SafetyClass::ALL.iter().position(|other| *other == class).and_then(|at| u8::try_from(at).ok()),
            None => None,
        };
        let starts = |trap: bool| {
            let patterns = (0..).zip(&patterns).filter(|(_, pattern)| pattern.class.is_none() == trap);
            pairs(patterns.flat_map(|(number, pattern)| pattern.starts.iter().map(move |slot| (*slot, number))).collect())
        };
        let tables = [
            forms.letters,
            forms.ends,
            forms.wholes,
            forms.starts,
            forms.numbers,
            forms.slips,
            forms.stretched,
            forms.slots,
            numbers([forms.sets]),
            known,
            known_ends,
            numbers(choices.iter().flat_map(|choice| [choice.slot.unwrap_or(NONE), u32::from(choice.end)])),
            numbers(choices.iter().flat_map(|choice| choice.phrases.iter().copied())),
            ends(&mut choices.iter().map(|choice| choice.phrases.len())),
            numbers(phrases.iter().flatten().map(|part| part.number())),
            ends(&mut phrases.iter().map(Vec::len)),
            patterns.iter().map(|pattern| class(pattern).unwrap_or(TRAP)).collect(),
            numbers(patterns.iter().flat_map(|pattern| pattern.sides.iter().copied())),
            ends(&mut patterns.iter().map(|pattern| pattern.sides.len())),
            starts(true),
            starts(false),
        ];
        Self(Tables::new(MAGIC, FORMAT, made_of, &tables))
    }

    /// Reads saved ones and the fingerprint of their lines. The tables stay where they are.
    ///
    /// # Errors
    /// [`BlobError`].
    pub fn read(bytes: Cow<'static, [u8]>) -> Result<(Self, u64), BlobError> {
        let (tables, made_of) = Tables::read(MAGIC, FORMAT, bytes)?;
        Ok((Self(tables), made_of))
    }

    /// The saved form.
    #[must_use]
    pub fn bytes(&self) -> &[u8] {
        self.0.bytes()
    }

    /// The form that is this very word.
    pub(super) fn whole(&self, word: &str) -> Option<FormId> {
        self.form(WHOLES, word)
    }

    /// The form that is this very beginning.
    pub(super) fn start(&self, word: &str) -> Option<FormId> {
        self.form(STARTS, word)
    }

    /// The forms that this number has.
    pub(super) fn numbers(&self, value: usize) -> impl Iterator<Item = FormId> {
        let ranges = self.0.numbers(NUMBERS).as_chunks::<3>().0.iter().map(|range| range.map(u32::from_le_bytes));
        ranges.filter(move |[first, last, _]| (*first as usize..=*last as usize).contains(&value)).map(|[_, _, id]| id)
    }

    /// Forms that have this hash among theirs with a letter left out.
    pub(super) fn slips(&self, hash: u64) -> impl Iterator<Item = FormId> {
        self.0.seconds(SLIPS, short(hash))
    }

    /// Words that have this hash with doubled letters written once.
    pub(super) fn stretched(&self, hash: u64) -> impl Iterator<Item = FormId> {
        self.0.seconds(STRETCHED, short(hash))
    }

    /// The letters of a form; none if it is a number.
    pub(super) fn word(&self, id: FormId) -> &str {
        std::str::from_utf8(self.letters(id)).unwrap_or_default()
    }

    /// Whether it is the beginning of words.
    pub(super) fn is_start(&self, id: FormId) -> bool {
        self.start(self.word(id)) == Some(id)
    }

    /// The slots that a form fits, in order.
    pub(super) fn slots(&self, id: FormId) -> impl Iterator<Item = Slot> {
        self.0.seconds(SLOTS, id)
    }

    /// How many slots there are.
    pub(super) fn sets(&self) -> usize {
        self.0.number(SETS, 0) as usize
    }

    /// Whether it was said that this is a word and no misspelling.
    pub(super) fn is_known(&self, word: &str) -> bool {
        let letters = |place| self.0.table(KNOWN).get(self.0.part(KNOWN_ENDS, place)).unwrap_or_default();
        find(self.0.numbers(KNOWN_ENDS).len(), letters, word).is_some()
    }

    /// The slot of a choice, if single words fit it, and whether the end of the text does.
    pub(super) fn choice(&self, choice: ChoiceId) -> (Option<Slot>, bool) {
        let place = choice as usize * 2;
        let slot = self.0.number(CHOICES, place);
        ((slot != NONE).then_some(slot), self.0.number(CHOICES, place + 1) != 0)
    }

    /// The phrases that fit a choice.
    pub(super) fn choice_phrases(&self, choice: ChoiceId) -> impl Iterator<Item = PhraseId> {
        self.ids(CHOICE_PHRASES, CHOICE_ENDS, choice)
    }

    /// The parts of a phrase, each to be [read](Part::read).
    pub(super) fn phrase(&self, phrase: PhraseId) -> &[[u8; 4]] {
        self.0.numbers(PARTS).get(self.0.part(PHRASE_ENDS, phrase as usize)).unwrap_or_default()
    }

    /// The emergency of a pattern; none if it is a trap.
    pub(super) fn class(&self, pattern: u32) -> Option<SafetyClass> {
        let class = *self.0.table(MEANINGS).get(pattern as usize)?;
        SafetyClass::ALL.get(usize::from(class)).copied()
    }

    /// The phrases of a pattern.
    pub(super) fn sides(&self, pattern: u32) -> impl Iterator<Item = PhraseId> {
        self.ids(SIDES, SIDE_ENDS, pattern)
    }

    /// The traps, or the alarms, that may begin with a slot.
    pub(super) fn beginning(&self, trap: bool, slot: Slot) -> impl Iterator<Item = u32> {
        self.0.seconds(if trap { TRAPS } else { ALARMS }, slot)
    }

    fn ids(&self, table: usize, ends: usize, of: u32) -> impl Iterator<Item = u32> {
        let ids = self.0.numbers(table).get(self.0.part(ends, of as usize)).unwrap_or_default();
        ids.iter().map(|id| u32::from_le_bytes(*id))
    }

    fn form(&self, table: usize, word: &str) -> Option<FormId> {
        let id = |place| self.0.number(table, place);
        find(self.0.numbers(table).len(), |place| self.letters(id(place)), word).map(id)
    }

    fn letters(&self, id: FormId) -> &[u8] {
        self.0.table(LETTERS).get(self.0.part(ENDS, id as usize)).unwrap_or_default()
    }
}

/// The fingerprint of the lines that patterns are made of.
#[must_use]
pub fn patterns_fingerprint(lines: &[Alarm]) -> u64 {
    let add = |hash: Fingerprint, alarm: &Alarm| {
        let marks = [alarm.class.as_str(), alarm.locale.tag(), if alarm.trap { "!" } else { "" }, &alarm.pattern];
        marks.into_iter().fold(hash, |hash, mark| hash.with(mark.as_bytes()).with(b"\t"))
    };
    lines.iter().fold(Fingerprint::new(), add).value()
}

#[cfg(test)]
mod tests {
    use super::Part;

    #[test]
    fn parts_are_read_as_they_were_written() {
        for part in [Part::Gap, Part::Begin, Part::End, Part::Words(0), Part::Words(70_000), Part::Maybe(1)] {
            assert_eq!(Part::read(part.number().to_le_bytes()), part);
        }
    }
}
