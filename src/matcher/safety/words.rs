//! Which words of the patterns a typed word stands for: itself, a beginning, a number, a misspelling, or several without spaces.

use std::collections::{HashMap, HashSet};
use std::ops::RangeInclusive;

use super::spelling::{SHORTEST, hash, near, one_edit_apart, single};
use crate::matcher::normalize::number;

/// The longest word that is looked at for misspellings and missing spaces, in letters.
const LONGEST: usize = 200;
/// The shortest run of letters in which spaces may be missing.
const SHORTEST_RUN: usize = 3;
/// The shortest run whose pieces needn't all be known.
const SHORTEST_TORN_RUN: usize = 15;

/// Real words this short may be longer ones that were stretched (toooo: to, too).
const SHORTEST_STRETCHED: usize = 2;
/// The longest beginning that is recognized misspelt.
const LONGEST_START: usize = 12;
/// The longest ending (-ing) of a piece of a run, in bytes.
const LONGEST_ENDING: usize = 3;
/// The longest piece of a run.
const LONGEST_PIECE: usize = 24;
/// How many letters two pieces of a run have at least, on average.
const LEAST_LETTERS_OF_TWO: usize = 5;

/// A form that words of a text can have.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub(super) enum Form {
    /// A word.
    Whole(String),
    /// The beginning of a word.
    Start(String),
    /// A number, with or without what it counts behind it.
    Number(RangeInclusive<usize>),
}

/// The number of a form.
pub(super) type FormId = usize;

/// The number of a set of forms that may stand in one place of a pattern.
pub(super) type Slot = usize;

/// All forms of all patterns, and ordinary words that are no misspellings of them.
#[derive(Debug, Default)]
pub(super) struct Vocabulary {
    forms: Vec<Form>,
    wholes: HashMap<String, FormId>,
    starts: HashMap<String, FormId>,
    numbers: Vec<(RangeInclusive<usize>, FormId)>,
    known: HashSet<String>,
    /// Hashes of words with a letter left out, sorted, and the form.
    misspelt: Vec<(u64, FormId)>,
    /// Hashes of words with doubled letters written once, sorted.
    stretched: Vec<(u64, FormId)>,
    slots: HashMap<Vec<FormId>, Slot>,
    /// Of each form, in order.
    slots_of_form: Vec<Vec<Slot>>,
}

impl Vocabulary {
    /// The number of a form, new or old.
    pub(super) fn add(&mut self, form: Form) -> FormId {
        let old = match &form {
            Form::Whole(word) => self.wholes.get(word),
            Form::Start(word) => self.starts.get(word),
            Form::Number(range) => self.numbers.iter().find(|(other, _)| other == range).map(|(_, id)| id),
        };
        if let Some(id) = old {
            return *id;
        }
        let id = self.forms.len();
        match &form {
            Form::Number(range) => self.numbers.push((range.clone(), id)),
            Form::Whole(word) | Form::Start(word) => {
                let letters: Vec<char> = word.chars().collect();
                if letters.len() >= SHORTEST && !letters.iter().any(|c| c.is_numeric()) {
                    self.misspelt.extend(near(&letters).map(|hash| (hash, id)));
                }
                if matches!(form, Form::Whole(_)) {
                    self.stretched.push((hash(single(&letters).into_iter()), id));
                    self.wholes.insert(word.clone(), id);
                } else {
                    self.starts.insert(word.clone(), id);
                }
            }
        }
        self.forms.push(form);
        id
    }

    /// The number of a set of forms, new or old.
    pub(super) fn slot(&mut self, forms: Vec<FormId>) -> Slot {
        let slot = self.slots.len();
        if let Some(slot) = self.slots.get(&forms) {
            return *slot;
        }
        self.slots_of_form.resize_with(self.forms.len(), Vec::new);
        for form in &forms {
            self.slots_of_form.get_mut(*form).into_iter().for_each(|slots| slots.push(slot));
        }
        self.slots.insert(forms, slot);
        slot
    }

    /// A word that is no misspelling.
    pub(super) fn know(&mut self, word: &str) {
        self.known.insert(word.to_owned());
    }

    /// Whether this is a word and no misspelling.
    pub(super) fn is_real(&self, word: &str) -> bool {
        self.wholes.contains_key(word) || self.starts.contains_key(word) || self.known.contains(word)
    }

    /// How many slots there are.
    pub(super) fn slots(&self) -> usize {
        self.slots.len()
    }

    /// To be called once, when all words are in.
    pub(super) fn seal(&mut self) {
        self.misspelt.sort_unstable();
        self.stretched.sort_unstable();
    }

    /// The words that a typed word stands for, one after the other, each with the slots that it fits, in order.
    pub(super) fn read(&self, word: &str) -> Vec<Vec<Slot>> {
        let slots = |forms: &Vec<FormId>| {
            let mut slots: Vec<Slot> = forms.iter().filter_map(|form| self.slots_of_form.get(*form)).flatten().copied().collect();
            slots.sort_unstable();
            slots.dedup();
            slots
        };
        self.forms(word).iter().map(slots).collect()
    }

    /// The words that a typed word stands for, each with the forms it has. No form at all: a word of no pattern.
    fn forms(&self, word: &str) -> Vec<Vec<FormId>> {
        let mut forms = self.exact(word);
        let letters: Vec<char> = word.chars().take(LONGEST).collect();
        if letters.iter().any(|c| c.is_numeric()) {
            return vec![forms];
        }
        let real = self.is_real(word);
        if !real || letters.len() <= SHORTEST_STRETCHED {
            forms.extend(self.stretched(&letters));
        }
        if real {
            return vec![forms];
        }
        forms.extend(self.misspelt(&letters));
        forms.sort_unstable();
        forms.dedup();
        let only_begins = forms.iter().all(|id| matches!(self.forms.get(*id), Some(Form::Start(_))));
        match only_begins.then(|| self.pieces(word)).flatten() {
            Some(pieces) => pieces.iter().map(|piece| self.exact(piece)).collect(),
            None => vec![forms],
        }
    }

    fn exact(&self, word: &str) -> Vec<FormId> {
        let mut forms: Vec<FormId> = self.wholes.get(word).into_iter().chain(self.starts_of(word)).copied().collect();
        if let Some(value) = number(word) {
            forms.extend(self.numbers.iter().filter(|(range, _)| range.contains(&value)).map(|(_, id)| *id));
        }
        forms
    }

    fn starts_of<'a>(&'a self, word: &'a str) -> impl Iterator<Item = &'a FormId> {
        let ends = word.char_indices().map(|(at, c)| at + c.len_utf8()).take(LONGEST_PIECE);
        ends.filter_map(|end| self.starts.get(word.get(..end)?))
    }

    /// Whether the word is one of the beginnings and an ending.
    fn begins(&self, word: &str) -> bool {
        let start =
            |id: &FormId| matches!(self.forms.get(*id), Some(Form::Start(start)) if start.len() + LONGEST_ENDING >= word.len());
        word.len() >= SHORTEST && self.starts_of(word).any(start)
    }

    fn stretched(&self, letters: &[char]) -> Vec<FormId> {
        let single_letters = single(letters);
        if single_letters.len() < letters.len() {
            return Vec::new();
        }
        let same = |id: &FormId| matches!(self.forms.get(*id), Some(Form::Whole(word)) if single(&word.chars().collect::<Vec<_>>()) == single_letters);
        lookup(&self.stretched, hash(single_letters.iter().copied())).filter(same).collect()
    }

    fn misspelt(&self, letters: &[char]) -> Vec<FormId> {
        if letters.len() + 1 < SHORTEST {
            return Vec::new();
        }
        let mut forms: Vec<FormId> = near(letters).flat_map(|hash| lookup(&self.misspelt, hash)).collect();
        // Beginnings: as long as the word, or shorter.
        for length in SHORTEST - 1..letters.len().min(LONGEST_START + 2) {
            let start = letters.get(..length).unwrap_or_default();
            let starts = near(start).flat_map(|hash| lookup(&self.misspelt, hash));
            forms.extend(starts.filter(|id| matches!(self.forms.get(*id), Some(Form::Start(_)))));
        }
        forms.sort_unstable();
        forms.dedup();
        forms.retain(|id| match self.forms.get(*id) {
            Some(Form::Whole(word)) => one_edit_apart(letters, &word.chars().collect::<Vec<_>>()),
            Some(Form::Start(word)) => {
                let word: Vec<char> = word.chars().collect();
                let lengths = word.len().saturating_sub(1)..=word.len() + 1;
                // The first letter of a beginning is rarely the one mistaken, and words that only end alike are many.
                letters.first() == word.first()
                    && lengths.into_iter().any(|length| letters.get(..length).is_some_and(|start| one_edit_apart(start, &word)))
            }
            _ => false,
        });
        forms
    }

    /// The fewest known words that a run of letters without spaces is made of; of a very long run some may be unknown.
    pub(super) fn pieces<'a>(&self, run: &'a str) -> Option<Vec<&'a str>> {
        let bounds: Vec<usize> = run.char_indices().map(|(at, _)| at).chain([run.len()]).take(LONGEST + 1).collect();
        let length = bounds.len() - 1;
        if length < SHORTEST_RUN {
            return None;
        }
        let piece = |start: usize, end: usize| run.get(*bounds.get(start)?..*bounds.get(end)?);
        let torn = length >= SHORTEST_TORN_RUN;
        // For each end: what the cheapest way to it costs, and where its last piece begins.
        let mut best: Vec<Option<(usize, usize)>> = vec![Some((0, 0))];
        for end in 1..=length {
            let ways = (end.saturating_sub(LONGEST_PIECE)..end).filter_map(|start| {
                let (so_far, _) = best.get(start).copied().flatten()?;
                let word = piece(start, end)?;
                let alarming = self.wholes.contains_key(word) || (end - start < length && self.begins(word));
                let known = alarming || self.known.contains(word);
                let cost = match end - start {
                    1 if known => 13,
                    2 if known => 11,
                    _ if alarming => 10,
                    _ if known => 14,
                    letters if torn => 30 + 5 * letters,
                    _ => return None,
                };
                Some((so_far + cost, start))
            });
            let cheapest = ways.min();
            best.push(cheapest);
        }
        let mut pieces: Vec<&str> = Vec::new();
        let mut end = length;
        while end > 0 {
            let (_, start) = best.get(end).copied().flatten()?;
            pieces.push(piece(start, end)?);
            end = start;
        }
        pieces.reverse();
        // Any word is made of words of one or two letters.
        let single = pieces.iter().filter(|piece| piece.chars().nth(1).is_none()).count();
        let long = 2 * length >= LEAST_LETTERS_OF_TWO * pieces.len() && single <= 1;
        let pair = pieces.len() == 2 && pieces.iter().all(|piece| self.wholes.contains_key(*piece));
        (long || pair).then_some(pieces)
    }
}

fn lookup(sorted: &[(u64, FormId)], hash: u64) -> impl Iterator<Item = FormId> {
    let from = sorted.partition_point(|(other, _)| *other < hash);
    sorted.get(from..).unwrap_or_default().iter().take_while(move |(other, _)| *other == hash).map(|(_, id)| *id)
}

#[cfg(test)]
mod tests {
    use super::{Form, Vocabulary};

    #[test]
    fn typed_words_are_recognized() {
        let mut vocabulary = Vocabulary::default();
        for word in ["i", "cant", "breathe", "chest", "pain", "feel", "heart"] {
            vocabulary.add(Form::Whole(word.to_owned()));
        }
        vocabulary.add(Form::Start("suicid".to_owned()));
        vocabulary.add(Form::Number(38..=42));
        for word in ["chess", "heat", "my", "the"] {
            vocabulary.know(word);
        }
        vocabulary.seal();
        let cases: [(&str, &[&str]); 18] = [
            ("chest", &["chest"]),
            ("chst", &["chest"]),
            ("cheset", &["chest"]),
            ("chess", &[""]),
            ("heat", &[""]),
            ("hart", &["heart"]),
            ("pan", &[""]),
            ("fel", &["feel"]),
            ("suicidal", &["suicid*"]),
            ("suicdal", &["suicid*"]),
            ("sucide", &["suicid*"]),
            ("icantbreathe", &["i", "cant", "breathe"]),
            ("chestpain", &["chest", "pain"]),
            ("mychest", &["", "chest"]),
            ("grandsonschestpain", &["", "chest", "pain"]),
            ("38", &["38..42"]),
            ("43", &[""]),
            ("paint", &[""]),
        ];
        for (word, expected) in cases {
            let heard: Vec<String> = vocabulary.forms(word).iter().map(|forms| name(&vocabulary, forms)).collect();
            assert_eq!(heard, expected, "{word}");
        }
    }

    fn name(vocabulary: &Vocabulary, forms: &[usize]) -> String {
        let names = forms.iter().map(|id| match vocabulary.forms.get(*id) {
            Some(Form::Whole(word)) => word.clone(),
            Some(Form::Start(word)) => format!("{word}*"),
            Some(Form::Number(range)) => format!("{}..{}", range.start(), range.end()),
            None => "?".to_owned(),
        });
        names.collect::<Vec<_>>().join(" ")
    }
}
