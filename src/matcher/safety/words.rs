//! Which words of the patterns a typed word stands for: itself, a beginning, a number, a misspelling, or several without spaces.

use super::compiled::Compiled;
use super::dictionary::Dictionary;
use super::forms::{FormId, Slot};
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

/// All forms of all patterns, and ordinary words that are no misspellings of them.
#[derive(Debug, Default)]
pub(super) struct Vocabulary {
    /// The patterns, and the words that they have.
    pub(super) patterns: Compiled,
    /// Words that people type.
    pub(super) dictionary: Dictionary,
}

impl Vocabulary {
    /// Whether this is a word and no misspelling.
    pub(super) fn is_real(&self, word: &str) -> bool {
        self.patterns.whole(word).is_some() || self.patterns.start(word).is_some() || self.is_known(word)
    }

    fn is_known(&self, word: &str) -> bool {
        self.patterns.is_known(word) || self.dictionary.is_ordinary(word)
    }

    /// How many slots there are.
    pub(super) fn slots(&self) -> usize {
        self.patterns.sets()
    }

    /// The words that a typed word stands for, one after the other, each with the slots that it fits, in order.
    pub(super) fn read(&self, word: &str) -> Vec<Vec<Slot>> {
        let slots = |forms: &Vec<FormId>| {
            let mut slots: Vec<Slot> = forms.iter().flat_map(|form| self.patterns.slots(*form)).collect();
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
        let only_begins = forms.iter().all(|id| self.patterns.is_start(*id));
        match only_begins.then(|| self.pieces(word)).flatten() {
            Some(pieces) => pieces.iter().map(|piece| self.exact(piece)).collect(),
            None => vec![forms],
        }
    }

    fn exact(&self, word: &str) -> Vec<FormId> {
        let mut forms: Vec<FormId> = self.patterns.whole(word).into_iter().chain(self.starts_of(word)).collect();
        forms.extend(number(word).into_iter().flat_map(|value| self.patterns.numbers(value)));
        forms
    }

    fn starts_of<'a>(&'a self, word: &'a str) -> impl Iterator<Item = FormId> + 'a {
        let ends = word.char_indices().map(|(at, c)| at + c.len_utf8()).take(LONGEST_PIECE);
        ends.filter_map(|end| self.patterns.start(word.get(..end)?))
    }

    /// Whether the word is one of the beginnings and an ending.
    fn begins(&self, word: &str) -> bool {
        let start = |id: FormId| self.patterns.word(id).len() + LONGEST_ENDING >= word.len();
        word.len() >= SHORTEST && self.starts_of(word).any(start)
    }

    fn stretched(&self, letters: &[char]) -> Vec<FormId> {
        let single_letters = single(letters);
        if single_letters.len() < letters.len() {
            return Vec::new();
        }
        let same = |id: &FormId| single(&self.patterns.word(*id).chars().collect::<Vec<_>>()) == single_letters;
        self.patterns.stretched(hash(single_letters.iter().copied())).filter(same).collect()
    }

    fn misspelt(&self, letters: &[char]) -> Vec<FormId> {
        if letters.len() + 1 < SHORTEST {
            return Vec::new();
        }
        let mut forms: Vec<FormId> = near(letters).flat_map(|hash| self.patterns.slips(hash)).collect();
        // Beginnings: as long as the word, or shorter.
        for length in SHORTEST - 1..letters.len().min(LONGEST_START + 2) {
            let start = letters.get(..length).unwrap_or_default();
            let starts = near(start).flat_map(|hash| self.patterns.slips(hash));
            forms.extend(starts.filter(|id| self.patterns.is_start(*id)));
        }
        forms.sort_unstable();
        forms.dedup();
        forms.retain(|id| {
            let word: Vec<char> = self.patterns.word(*id).chars().collect();
            if !self.patterns.is_start(*id) {
                return one_edit_apart(letters, &word);
            }
            let lengths = word.len().saturating_sub(1)..=word.len() + 1;
            // The first letter of a beginning is rarely the one mistaken, and words that only end alike are many.
            letters.first() == word.first()
                && lengths.into_iter().any(|length| letters.get(..length).is_some_and(|start| one_edit_apart(start, &word)))
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
                let alarming = self.patterns.whole(word).is_some() || (end - start < length && self.begins(word));
                let known = alarming || self.is_known(word);
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
        let pair = pieces.len() == 2 && pieces.iter().all(|piece| self.patterns.whole(piece).is_some());
        (long || pair).then_some(pieces)
    }
}

#[cfg(test)]
pub(super) mod tests {
    use super::super::forms::FormId;
    use super::super::pattern::compile;
    use super::{Dictionary, Vocabulary};
    use crate::content::safety::{Alarm, SafetyClass};
    use crate::domain::Locale;

    /// The vocabulary of these lines.
    pub(in super::super) fn vocabulary(lines: &[&'static str]) -> Vocabulary {
        let (class, locale) = (SafetyClass::DangerNow, Locale::SOURCE);
        let alarm =
            |line: &&'static str| Alarm { class, locale, pattern: (*line).into(), trap: false, file: "file".into(), line: 1 };
        let lines: Vec<Alarm> = lines.iter().map(alarm).collect();
        Vocabulary { patterns: compile(&lines).0, dictionary: Dictionary::default() }
    }

    #[test]
    fn typed_words_are_recognized() {
        let lines = ["i cant breathe chest pain feel heart suicid* 38..42 i", "~ chess heat my the"];
        let vocabulary = vocabulary(&lines);
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

    fn name(vocabulary: &Vocabulary, forms: &[FormId]) -> String {
        let names = forms.iter().map(|id| match vocabulary.patterns.word(*id) {
            "" => "38..42".to_owned(),
            start if vocabulary.patterns.is_start(*id) => format!("{start}*"),
            word => word.to_owned(),
        });
        names.collect::<Vec<_>>().join(" ")
    }
}
