//! Puts spoilt spelling right before a text is judged by what was learned: signs in between, stretched letters, slips, lost spaces.

use super::dictionary::{Dictionary, is_letter};
use super::spelling::{SHORTEST, hash, near, one_edit_apart, single};
use super::words::Vocabulary;
use crate::matcher::normalize::fold;

/// The longest word that is looked at, in letters.
const LONGEST: usize = 40;
/// A letter that stands so often in a row is stretched: it is written once, as `fold` does.
const RUN: usize = 3;
/// A stretched letter is a double one (foooood) unless the word with a single one is so many times as frequent (sooo): "fod" is a word, too,
/// in Welsh.
const RARER: u32 = 10;

/// The text, cleared of signs that say nothing, with its words spelt as they should be; `None` if nothing is to mend but letters that
/// are [written once](once).
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
            None => mended.push_str(&once(run)),
        }
    }
    changed.then_some(mended)
}

fn respelt(typed: &str, vocabulary: &Vocabulary) -> Option<String> {
    let dictionary = &vocabulary.dictionary;
    let word = fold(typed);
    let twice = with_runs(typed, 2);
    if twice.len() < typed.len() {
        let doubled = fold(&twice);
        if dictionary.is_spelt(&doubled) && dictionary.times(&doubled).saturating_mul(RARER) >= dictionary.times(&word) {
            return Some(doubled);
        }
    }
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

/// The text without signs that say nothing: invisible ones are gone, pictures are spaces. What people usually type stays as it is.
pub(super) fn clear(text: &str) -> String {
    let said = |c: char| match c {
        '\u{ad}'
        | '\u{200b}'..='\u{200f}'
        | '\u{202a}'..='\u{202e}'
        | '\u{2060}'..='\u{2069}'
        | '\u{feff}'
        | '\u{fe00}'..='\u{fe0f}' => None,
        '\u{2bc}' => Some('\''),
        '\u{2600}'..='\u{27bf}' | '\u{2b00}'..='\u{2bff}' | '\u{1f000}'..='\u{1faff}' => Some(' '),
        c => Some(c),
    };
    text.chars().filter_map(said).collect()
}

/// The text with stretched letters written once.
pub(super) fn once(text: &str) -> String {
    with_runs(text, 1)
}

/// The text with stretched letters written so many times.
fn with_runs(text: &str, times: usize) -> String {
    let lower = |c: char| c.to_lowercase().next().unwrap_or(c);
    let letters: Vec<char> = text.chars().collect();
    let runs = letters.chunk_by(|a, b| lower(*a) == lower(*b));
    let written = |run: &[char]| if run.len() >= RUN && run.iter().all(|c| c.is_alphabetic()) { times } else { run.len() };
    runs.flat_map(|run| run.iter().take(written(run))).collect()
}

#[cfg(test)]
mod tests {
    use super::super::dictionary::Dictionary;
    use super::super::words::tests::vocabulary;
    use super::{clear, mend, once};

    #[test]
    fn spoilt_spelling_is_put_right() {
        let texts = [
            "my chest hurts",
            "my chest hurts",
            "breathe",
            "breathe",
            "I feel",
            "I feel",
            "can't",
            "can't",
            "fod fod fod food food",
            "so so",
        ];
        let mut vocabulary = vocabulary(&["~ my chest hurts breathe feel cant"]);
        vocabulary.dictionary = Dictionary::of_texts(std::iter::empty(), texts.into_iter().map(|text| (text, None)), 0);
        let cases = [
            ("My chset hurts!", Some("My chest hurts!")),
            ("mychest hurts", Some("my chest hurts")),
            ("I fel, can\u{2019}t breth", Some("I feel, can\u{2019}t breth")),
            ("I feel well", None),
            ("my food, sooo", None),
            ("my foooood, sooo", Some("my food, so")),
            ("whhhy my foooood", Some("why my food")),
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
            ("foooood", "fod"),
            ("1000", "1000"),
            ("feel", "feel"),
        ];
        for (text, expected) in cases {
            assert_eq!(once(&clear(text)), expected, "{text}");
        }
    }
}
