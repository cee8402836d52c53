//! Puts spoilt spelling right before a text is judged by what was learned: signs in between, stretched letters, slips, lost spaces.

use super::dictionary::{Dictionary, is_letter};
use super::spelling::{SHORTEST, hash, near, one_edit_apart, single};
use super::words::Vocabulary;
use crate::matcher::normalize::fold;

/// The longest word that is looked at, in letters.
const LONGEST: usize = 40;

/// The text with its words spelt as they should be; `None` if nothing is to mend.
pub(super) fn mend(text: &str, vocabulary: &Vocabulary) -> Option<String> {
    let mut mended = String::with_capacity(text.len());
    let mut changed = false;
    let mut rest = text;
    while !rest.is_empty() {
        let in_word = |c: char| is_letter(c) || matches!(c, '\'' | '\u{2019}');
        let is_word = rest.starts_with(in_word);
        let end = rest.find(|c| in_word(c) != is_word).unwrap_or(rest.len());
        let (run, after) = rest.split_at_checked(end).unwrap_or((rest, ""));
        rest = after;
        match is_word.then(|| respelt(run, vocabulary)).flatten() {
            Some(right) => {
                changed = true;
                mended.push_str(&right);
            }
            None => mended.push_str(run),
        }
    }
    changed.then_some(mended)
}

fn respelt(typed: &str, vocabulary: &Vocabulary) -> Option<String> {
    let dictionary = &vocabulary.dictionary;
    let word = fold(typed);
    let letters: Vec<char> = word.chars().collect();
    if letters.len() > LONGEST || dictionary.is_spelt(&word) || vocabulary.is_real(&word) {
        return None;
    }
    let spelling = |place: usize| dictionary.word(place).chars().collect::<Vec<_>>();
    let single_letters = single(&letters);
    let same =
        dictionary.stretched(hash(single_letters.iter().copied())).filter(|place| single(&spelling(*place)) == single_letters);
    if let Some(right) = most_seen(dictionary, same) {
        return Some(right);
    }
    if letters.len() + 1 < SHORTEST {
        return None;
    }
    let slips =
        near(&letters).flat_map(|hash| dictionary.slips(hash)).filter(|place| one_edit_apart(&letters, &spelling(*place)));
    most_seen(dictionary, slips).or_else(|| vocabulary.pieces(&word).map(|pieces| pieces.join(" ")))
}

fn most_seen(dictionary: &Dictionary, places: impl Iterator<Item = usize>) -> Option<String> {
    let words = places.map(|place| (dictionary.word(place), dictionary.seen(place)));
    words.max_by(|a, b| a.1.cmp(&b.1).then(b.0.cmp(a.0))).map(|(word, _)| word.to_owned())
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
    use super::super::dictionary::Dictionary;
    use super::super::words::tests::vocabulary;
    use super::{mend, tidy};

    #[test]
    fn spoilt_spelling_is_put_right() {
        let texts = ["my chest hurts", "my chest hurts", "breathe", "breathe", "I feel", "I feel", "can't", "can't"];
        let mut vocabulary = vocabulary(&["~ my chest hurts breathe feel cant"]);
        vocabulary.dictionary = Dictionary::of_texts(std::iter::empty(), texts.into_iter().map(|text| (text, None)), 0);
        let cases = [
            ("My chset hurts!", Some("My chest hurts!")),
            ("mychest hurts", Some("my chest hurts")),
            ("I fel, can\u{2019}t breth", Some("I feel, can\u{2019}t breth")),
            ("I feel well", None),
            ("", None),
        ];
        for (text, expected) in cases {
            assert_eq!(mend(text, &vocabulary).as_deref(), expected, "{text}");
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
