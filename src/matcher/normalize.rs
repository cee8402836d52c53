//! One form for what people type: case, quotes, accents, stretched letters and invisible characters don't matter.

use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

/// The form in which texts are compared: lower case, compatibility forms unified, Latin accents and Arabic vowel signs gone, letters
/// of the Arabic script that keyboards exchange written one way, digits Western, apostrophes dropped, letters repeated three times or
/// more written once, everything else that is neither letter nor digit a single space.
#[must_use]
pub fn fold(text: &str) -> String {
    if text.is_ascii() {
        return fold_letters(text.chars().map(|c| c.to_ascii_lowercase()), text.len());
    }
    // This accent would come apart into a space and a mark; people type it for an apostrophe.
    let apostrophe = |c| if c == '\u{b4}' { '\'' } else { c };
    fold_letters(text.chars().map(apostrophe).nfkd().flat_map(char::to_lowercase), text.len()).nfc().collect()
}

/// The same for text that was taken apart and is in lower case.
fn fold_letters(letters: impl Iterator<Item = char>, length: usize) -> String {
    let mut folded = String::with_capacity(length);
    let mut accents_matter = true;
    let mut run = (char::MIN, 0usize);
    for c in letters {
        if is_combining_mark(c) {
            if accents_matter {
                folded.push(c);
            }
            continue;
        }
        if is_dropped(c) {
            continue;
        }
        if !c.is_alphanumeric() {
            if !folded.is_empty() && !folded.ends_with(' ') {
                folded.push(' ');
            }
            run = (char::MIN, 0);
            continue;
        }
        let c = unified(c);
        accents_matter = !(c.is_ascii_alphabetic() || is_arabic(c));
        run = if c == run.0 { (c, run.1 + 1) } else { (c, 1) };
        if run.1 < 3 || !c.is_alphabetic() {
            folded.push(c);
        } else if run.1 == 3 {
            folded.pop();
        }
    }
    folded.truncate(folded.trim_end().len());
    folded
}

/// Letters that people type for one another, and digits of every script.
fn unified(c: char) -> char {
    match c {
        'ł' => 'l',
        'đ' => 'd',
        'ı' => 'i',
        // Arabic, Persian and Urdu keyboards have letters of their own for the same letter.
        'ى' | 'ی' | 'ے' => 'ي',
        'ک' => 'ك',
        'ة' | 'ہ' | 'ە' | 'ۃ' => 'ه',
        _ => digit(c).and_then(|digit| char::from_digit(u32::try_from(digit).ok()?, 10)).unwrap_or(c),
    }
}

/// Whether a folded text says a folded phrase: as whole words, or anywhere where words are written without spaces.
#[must_use]
pub fn says(folded: &str, phrase: &str) -> bool {
    if phrase.contains(is_sign) {
        return folded.contains(phrase);
    }
    format!(" {folded} ").contains(&format!(" {phrase} "))
}

/// Whether it is a sign of a script that is written without spaces.
pub(super) fn is_sign(c: char) -> bool {
    matches!(c,
        '\u{e00}'..='\u{eff}'
        | '\u{1000}'..='\u{109f}'
        | '\u{1780}'..='\u{17ff}'
        | '\u{3040}'..='\u{30ff}'
        | '\u{3400}'..='\u{9fff}'
        | '\u{20000}'..='\u{3ffff}')
}

fn is_arabic(c: char) -> bool {
    matches!(c, '\u{620}'..='\u{64a}' | '\u{66e}'..='\u{6d3}')
}

/// The form in which the sentence encoder reads texts: compatibility forms unified, lower case (it understands half of what is in
/// capitals), plain quotes, single spaces.
#[must_use]
pub fn for_encoder(text: &str) -> String {
    let plain = |c: char| match c {
        '\u{2018}' | '\u{2019}' | '\u{201b}' | '\u{2032}' | '\u{60}' | '\u{b4}' => '\'',
        '\u{201c}' | '\u{201d}' | '\u{201e}' | '\u{ab}' | '\u{bb}' => '"',
        c => c,
    };
    let unified: String = text.nfkc().map(plain).flat_map(char::to_lowercase).collect();
    unified.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// Apostrophes of every kind and characters that can't be seen.
fn is_dropped(c: char) -> bool {
    matches!(c,
        // The tatweel only makes a word longer.
        '\u{640}' | '\'' | '\u{2018}' | '\u{2019}' | '\u{201b}' | '\u{2bc}' | '\u{60}' | '\u{b4}' | '\u{2032}'
        | '\u{ad}' | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{2069}' | '\u{feff}'
        | '\u{fe00}'..='\u{fe0f}')
}

/// A small whole number in the digits of any script, such as "3", "٣" or "৩"; `None` if the text is anything else.
#[must_use]
pub fn number(text: &str) -> Option<usize> {
    let text = text.trim();
    if text.is_empty() || text.chars().count() > 3 {
        return None;
    }
    text.chars().try_fold(0, |number: usize, c| Some(number * 10 + digit(c)?))
}

/// The first digits of the scripts that our readers write in.
const ZEROS: [char; 6] = ['0', '\u{660}', '\u{6f0}', '\u{966}', '\u{9e6}', '\u{a66}'];

fn digit(c: char) -> Option<usize> {
    ZEROS.iter().find_map(|&zero| {
        let value = u32::from(c).checked_sub(u32::from(zero))?;
        (value < 10).then_some(value as usize)
    })
}

#[cfg(test)]
mod tests {
    use super::{fold, number};

    #[test]
    fn what_does_not_matter_is_folded() {
        let cases = [
            ("Can\u{2019}t  BREATHE!!", "cant breathe"),
            ("c\u{200b}an't", "cant"),
            ("heeeelp meee", "help me"),
            ("Głowa, ŻÓŁĆ", "glowa zolc"),
            ("naïve café", "naive cafe"),
            ("ﬁne Ⅳ", "fine iv"),
            ("مَرحبا", "مرحبا"),
            ("سـلام کیا أنا", "سلام كيا انا"),
            ("۳۸ ٣٨ ৩৮ ੩੮", "38 38 38 38"),
            ("їжа ёлка", "їжа ёлка"),
            ("我不想活了，help我", "我不想活了 help我"),
            ("1000000", "1000000"),
            ("  ", ""),
            ("what?why", "what why"),
        ];
        for (text, expected) in cases {
            assert_eq!(fold(text), expected, "{text}");
        }
    }

    #[test]
    fn numbers_of_any_script_are_read() {
        let cases = [("3", Some(3)), ("٣", Some(3)), ("১২", Some(12)), ("3a", None), ("", None), ("1234", None), ("-1", None)];
        for (text, expected) in cases {
            assert_eq!(number(text), expected, "{text}");
        }
    }
}
