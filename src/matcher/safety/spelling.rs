//! What a word is, and when one word is another misspelt.

use crate::matcher::normalize::is_sign;

/// Shorter words are too alike to be told apart once misspelt.
pub(super) const SHORTEST: usize = 5;

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
            c if is_sign(c) => Self::Sign,
            c if c.is_numeric() => Self::Figure,
            _ => Self::Letter,
        }
    }
}

/// Whether `a` becomes `b` by adding, dropping, changing or swapping one letter, or none.
pub(super) fn one_edit_apart(a: &[char], b: &[char]) -> bool {
    let same_start = a.iter().zip(b).take_while(|(a, b)| a == b).count();
    let (a, b) = (a.get(same_start..).unwrap_or_default(), b.get(same_start..).unwrap_or_default());
    let same_end = a.iter().rev().zip(b.iter().rev()).take_while(|(a, b)| a == b).count();
    let (a, b) = (a.get(..a.len() - same_end).unwrap_or_default(), b.get(..b.len() - same_end).unwrap_or_default());
    match (a, b) {
        ([] | [_], [] | [_]) => true,
        ([a, b], [c, d]) => a == d && b == c,
        _ => false,
    }
}

/// The word and the word without each of its letters: two words one edit apart have one of these in common.
pub(super) fn near(word: &[char]) -> impl Iterator<Item = u64> {
    (0..=word.len()).map(move |left_out| hash(word.iter().enumerate().filter(move |(at, _)| *at != left_out).map(|(_, c)| *c)))
}

/// The word with doubled letters written once, as stretched letters arrive.
pub(super) fn single(word: &[char]) -> Vec<char> {
    let mut single = word.to_vec();
    single.dedup();
    single
}

/// FNV-1a: the same on every machine.
pub(super) fn hash(letters: impl Iterator<Item = char>) -> u64 {
    letters.fold(0xcbf2_9ce4_8422_2325, |hash, c| (hash ^ u64::from(u32::from(c))).wrapping_mul(0x0100_0000_01b3))
}

/// Half of a hash.
pub(super) fn short(hash: u64) -> u32 {
    let halves = hash ^ (hash >> 32);
    u32::try_from(halves & u64::from(u32::MAX)).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::{near, one_edit_apart};

    #[test]
    fn words_one_edit_apart_are_found() {
        let cases = [
            ("chest", "chest", true),
            ("chest", "chst", true),
            ("chest", "cheast", true),
            ("chest", "cheat", true),
            ("chest", "cehst", true),
            ("chest", "hest", true),
            ("chest", "chests", true),
            ("chest", "chset", true),
            ("chest", "chess t", false),
            ("chest", "cheats", false),
            ("chest", "coast", false),
            ("", "", true),
            ("", "ab", false),
        ];
        for (a, b, expected) in cases {
            let letters = |word: &str| word.chars().collect::<Vec<_>>();
            let (a_letters, b_letters) = (letters(a), letters(b));
            assert_eq!(one_edit_apart(&a_letters, &b_letters), expected, "{a} {b}");
            assert_eq!(one_edit_apart(&b_letters, &a_letters), expected, "{b} {a}");
            if expected {
                let near_b: Vec<u64> = near(&b_letters).collect();
                assert!(near(&a_letters).any(|hash| near_b.contains(&hash)), "{a} {b}");
            }
        }
    }
}
