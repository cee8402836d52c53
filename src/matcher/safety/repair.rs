//! Puts spoilt spelling right before a text is judged by what was learned: signs in between, stretched letters, slips, lost spaces.

use std::collections::HashMap;

use unicode_normalization::char::is_combining_mark;

use super::spelling::{SHORTEST, hash, near, one_edit_apart, single};
use super::words::Vocabulary;
use crate::matcher::normalize::fold;

/// The longest word that is looked at, in letters.
const LONGEST: usize = 40;
/// How often a word of messages has to stand there to be no slip itself.
const SEEN: u32 = 2;

/// Words as they should be spelt, in their order, and how often each was seen.
#[derive(Debug, Default)]
pub(super) struct Speller {
    words: Vec<(Box<str>, u32)>,
    /// Hashes of words with a letter left out, sorted, and the word's number. What has the same hash is compared letter by letter.
    misspelt: Vec<(u32, u32)>,
    /// Hashes of words with doubled letters written once, sorted, and the word's number.
    stretched: Vec<(u32, u32)>,
}

impl Speller {
    /// Knows the words of these texts.
    pub(super) fn of<'a>(texts: impl Iterator<Item = &'a str>) -> Self {
        let mut counts: HashMap<String, u32> = HashMap::new();
        for text in texts {
            for word in fold(text).split(' ').filter(|word| !word.is_empty() && word.chars().all(is_letter)) {
                *counts.entry(word.to_owned()).or_default() += 1;
            }
        }
        let seen = counts.into_iter().filter(|(_, count)| *count >= SEEN);
        let mut words: Vec<(Box<str>, u32)> = seen.map(|(word, count)| (word.into_boxed_str(), count)).collect();
        words.sort();
        words.shrink_to_fit();
        let mut speller = Self::default();
        for (place, (word, _)) in (0..).zip(&words) {
            let letters: Vec<char> = word.chars().collect();
            if letters.len() >= SHORTEST {
                speller.misspelt.extend(near(&letters).map(|hash| (short(hash), place)));
            }
            speller.stretched.push((short(hash(single(&letters).into_iter())), place));
        }
        for hashes in [&mut speller.misspelt, &mut speller.stretched] {
            hashes.sort_unstable();
            hashes.shrink_to_fit();
        }
        speller.words = words;
        speller
    }

    /// The text with its words spelt as they should be; `None` if nothing is to mend.
    pub(super) fn mend(&self, text: &str, vocabulary: &Vocabulary) -> Option<String> {
        let mut mended = String::with_capacity(text.len());
        let mut changed = false;
        let mut rest = text;
        while !rest.is_empty() {
            let in_word = |c: char| is_letter(c) || matches!(c, '\'' | '\u{2019}');
            let is_word = rest.starts_with(in_word);
            let end = rest.find(|c| in_word(c) != is_word).unwrap_or(rest.len());
            let (run, after) = rest.split_at_checked(end).unwrap_or((rest, ""));
            rest = after;
            match is_word.then(|| self.word(run, vocabulary)).flatten() {
                Some(right) => {
                    changed = true;
                    mended.push_str(&right);
                }
                None => mended.push_str(run),
            }
        }
        changed.then_some(mended)
    }

    fn word(&self, typed: &str, vocabulary: &Vocabulary) -> Option<String> {
        let word = fold(typed);
        let letters: Vec<char> = word.chars().collect();
        if letters.len() > LONGEST || self.is_known(&word) || vocabulary.is_real(&word) {
            return None;
        }
        let single_letters = single(&letters);
        let same = |place: &u32| self.spelling(*place).is_some_and(|right| single(&right) == single_letters);
        if let Some(right) = self.most_seen(lookup(&self.stretched, hash(single_letters.iter().copied())).filter(same)) {
            return Some(right);
        }
        if letters.len() + 1 < SHORTEST {
            return None;
        }
        let slips = near(&letters).flat_map(|hash| lookup(&self.misspelt, hash));
        let slips = slips.filter(|place| self.spelling(*place).is_some_and(|right| one_edit_apart(&letters, &right)));
        self.most_seen(slips).or_else(|| vocabulary.pieces(&word).map(|pieces| pieces.join(" ")))
    }

    fn is_known(&self, word: &str) -> bool {
        self.words.binary_search_by(|(other, _)| other.as_ref().cmp(word)).is_ok()
    }

    fn spelling(&self, place: u32) -> Option<Vec<char>> {
        self.words.get(place as usize).map(|(word, _)| word.chars().collect())
    }

    fn most_seen(&self, places: impl Iterator<Item = u32>) -> Option<String> {
        let words = places.filter_map(|place| self.words.get(place as usize));
        words.max_by(|a, b| a.1.cmp(&b.1).then(b.0.cmp(&a.0))).map(|(word, _)| word.to_string())
    }
}

/// A letter, or a sign that belongs to one, as in Bengali and Gurmukhi.
fn is_letter(c: char) -> bool {
    c.is_alphabetic() || is_combining_mark(c)
}

/// Half of a hash.
fn short(hash: u64) -> u32 {
    let halves = hash ^ (hash >> 32);
    u32::try_from(halves & u64::from(u32::MAX)).unwrap_or_default()
}

fn lookup(sorted: &[(u32, u32)], hash: u64) -> impl Iterator<Item = u32> {
    let hash = short(hash);
    let from = sorted.partition_point(|(other, _)| *other < hash);
    sorted.get(from..).unwrap_or_default().iter().take_while(move |(other, _)| *other == hash).map(|(_, place)| *place)
}

/// The text without signs that say nothing: invisible ones are gone, pictures are spaces, letters repeated three times or more are
/// written once. What people usually type stays as it is.
pub(super) fn tidy(text: &str) -> String {
    let mut tidied = String::with_capacity(text.len());
    let mut run = ('\0', 0_usize);
    for c in text.chars() {
        match c {
            '\u{ad}'
            | '\u{200b}'..='\u{200f}'
            | '\u{202a}'..='\u{202e}'
            | '\u{2060}'..='\u{2069}'
            | '\u{feff}'
            | '\u{fe00}'..='\u{fe0f}' => continue,
            '\u{2bc}' => tidied.push('\''),
            '\u{2600}'..='\u{27bf}' | '\u{2b00}'..='\u{2bff}' | '\u{1f000}'..='\u{1faff}' => tidied.push(' '),
            c => tidied.push(c),
        }
        let lower = c.to_lowercase().next().unwrap_or(c);
        run = if lower == run.0 { (lower, run.1 + 1) } else { (lower, 1) };
        if c.is_alphabetic() && run.1 >= 3 {
            tidied.pop();
            if run.1 == 3 {
                tidied.pop();
            }
        }
    }
    tidied
}

#[cfg(test)]
mod tests {
    use super::super::words::Vocabulary;
    use super::{Speller, tidy};

    #[test]
    fn spoilt_spelling_is_put_right() {
        let mut vocabulary = Vocabulary::default();
        ["my", "chest", "hurts", "breathe", "feel", "cant"].iter().for_each(|word| vocabulary.know(word));
        let texts = ["my chest hurts", "my chest hurts", "breathe", "breathe", "I feel", "I feel", "can't", "can't"];
        let speller = Speller::of(texts.into_iter());
        let cases = [
            ("My chset hurts!", Some("My chest hurts!")),
            ("mychest hurts", Some("my chest hurts")),
            ("I fel, can\u{2019}t breth", Some("I feel, can\u{2019}t breth")),
            ("I feel well", None),
            ("", None),
        ];
        for (text, expected) in cases {
            assert_eq!(speller.mend(text, &vocabulary).as_deref(), expected, "{text}");
        }
    }

    #[test]
    fn signs_that_say_nothing_are_gone() {
        let cases = [
            ("I can\u{2019}t  breathe.", "I can\u{2019}t  breathe."),
            ("heeelp\u{1f62d}me", "help me"),
            ("c\u{200b}hest", "chest"),
            ("AaAah", "Ah"),
            ("1000", "1000"),
            ("feel", "feel"),
        ];
        for (text, expected) in cases {
            assert_eq!(tidy(text), expected, "{text}");
        }
    }
}
