//! Which words of the patterns a typed word stands for: itself, a beginning, a number, a misspelling, or several without spaces.

use std::collections::{HashMap, HashSet};
use std::ops::RangeInclusive;

use super::spelling::{SHORTEST, hash, near, one_edit_apart, single};
use crate::matcher::normalize::number;

/// The longest word that is looked at for misspellings and missing spaces, in letters.
const LONGEST: usize = 200;
/// The shortest run of letters in which spaces may be missing.
const SHORTEST_RUN: usize = 6;
/// The shortest run whose pieces needn't all be known.
const SHORTEST_TORN_RUN: usize = 15;

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

/// The words of a folded text. Figures are words of their own (38c: 38, c), and so is each sign of a script without spaces.
pub(super) fn typed_words(folded: &str) -> impl Iterator<Item = &str> {
    folded.split(' ').flat_map(|mut rest| {
        std::iter::from_fn(move || {
            let kind = Kind::of(rest.chars().next()?);
            let other = rest.char_indices().skip(1).find(|(_, c)| kind == Kind::Sign || Kind::of(*c) != kind);
            let (word, after) = rest.split_at_checked(other.map_or(rest.len(), |(at, _)| at))?;
            rest = after;
            Some(word)
        })
    })
}

#[derive(PartialEq, Eq)]
enum Kind {
    Letter,
    Figure,
    Sign,
}

impl Kind {
    fn of(c: char) -> Self {
        match c {
            '\u{e00}'..='\u{eff}' | '\u{1000}'..='\u{109f}' | '\u{1780}'..='\u{17ff}' => Self::Sign,
            '\u{3040}'..='\u{30ff}' | '\u{3400}'..='\u{9fff}' | '\u{20000}'..='\u{3ffff}' => Self::Sign,
            c if c.is_numeric() => Self::Figure,
            _ => Self::Letter,
        }
    }
}

/// All forms of all patterns, and ordinary words that are no misspellings of them.
#[derive(Debug, Default)]
pub(super) struct Vocabulary {
    forms: Vec<Form>,
    ids: HashMap<Form, FormId>,
    numbers: Vec<(RangeInclusive<usize>, FormId)>,
    known: HashSet<String>,
    longest_known: usize,
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
        if let Some(id) = self.ids.get(&form) {
            return *id;
        }
        let id = self.forms.len();
        match &form {
            Form::Number(range) => self.numbers.push((range.clone(), id)),
            Form::Whole(word) | Form::Start(word) => {
                let letters: Vec<char> = word.chars().collect();
                self.longest_known = self.longest_known.max(letters.len());
                if letters.len() >= SHORTEST && !letters.iter().any(|c| c.is_numeric()) {
                    self.misspelt.extend(near(&letters).map(|hash| (hash, id)));
                }
                if matches!(form, Form::Whole(_)) {
                    self.stretched.push((hash(single(&letters).into_iter()), id));
                }
            }
        }
        self.ids.insert(form.clone(), id);
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
        self.longest_known = self.longest_known.max(word.chars().count());
        self.known.insert(word.to_owned());
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
        let exact = self.exact(word);
        if !exact.is_empty() || self.known.contains(word) {
            return vec![exact];
        }
        let letters: Vec<char> = word.chars().take(LONGEST).collect();
        if letters.iter().any(|c| c.is_numeric()) {
            return vec![exact];
        }
        let stretched = self.stretched(&letters);
        if !stretched.is_empty() {
            return vec![stretched];
        }
        let misspelt = self.misspelt(&letters);
        if !misspelt.is_empty() {
            return vec![misspelt];
        }
        match self.pieces(&letters) {
            Some(pieces) => pieces.iter().map(|piece| self.exact(piece)).collect(),
            None => vec![exact],
        }
    }

    fn whole(&self, word: &str) -> Option<FormId> {
        self.ids.get(&Form::Whole(word.to_owned())).copied()
    }

    fn exact(&self, word: &str) -> Vec<FormId> {
        let mut forms: Vec<FormId> = self.whole(word).into_iter().collect();
        let mut start = String::with_capacity(word.len());
        for c in word.chars().take(LONGEST) {
            start.push(c);
            forms.extend(self.ids.get(&Form::Start(start.clone())));
        }
        if let Some(value) = number(word) {
            forms.extend(self.numbers.iter().filter(|(range, _)| range.contains(&value)).map(|(_, id)| *id));
        }
        forms
    }

    fn stretched(&self, letters: &[char]) -> Vec<FormId> {
        let single_letters = single(letters);
        let same = |id: &FormId| matches!(self.forms.get(*id), Some(Form::Whole(word)) if single(&word.chars().collect::<Vec<_>>()) == single_letters);
        lookup(&self.stretched, hash(single_letters.iter().copied())).filter(same).collect()
    }

    fn misspelt(&self, letters: &[char]) -> Vec<FormId> {
        if letters.len() + 1 < SHORTEST {
            return Vec::new();
        }
        let mut forms: Vec<FormId> = near(letters).flat_map(|hash| lookup(&self.misspelt, hash)).collect();
        // Beginnings: as long as the word, or shorter.
        for length in SHORTEST - 1..letters.len() {
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
    fn pieces(&self, letters: &[char]) -> Option<Vec<String>> {
        if letters.len() < SHORTEST_RUN {
            return None;
        }
        let torn = letters.len() >= SHORTEST_TORN_RUN;
        // For each end: what the cheapest way to it costs, and where its last piece begins.
        let mut best: Vec<Option<(usize, usize)>> = vec![Some((0, 0))];
        for end in 1..=letters.len() {
            let first = end.saturating_sub(self.longest_known.min(24));
            let ways = (first..end).filter_map(|start| {
                let (so_far, _) = best.get(start).copied().flatten()?;
                let piece: String = letters.get(start..end)?.iter().collect();
                let known = self.known.contains(&piece) || self.whole(&piece).is_some();
                let cost = match end - start {
                    1 if known => 20,
                    2 if known => 14,
                    _ if known => 10,
                    length if torn => 30 + 5 * length,
                    _ => return None,
                };
                Some((so_far + cost, start))
            });
            let cheapest = ways.min();
            best.push(cheapest);
        }
        let mut pieces: Vec<String> = Vec::new();
        let mut end = letters.len();
        while end > 0 {
            let (_, start) = best.get(end).copied().flatten()?;
            pieces.push(letters.get(start..end)?.iter().collect());
            end = start;
        }
        pieces.reverse();
        // Any word is made of words of one or two letters.
        let single = pieces.iter().filter(|piece| piece.chars().nth(1).is_none()).count();
        (2 * letters.len() >= LEAST_LETTERS_OF_TWO * pieces.len() && single <= 1).then_some(pieces)
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
