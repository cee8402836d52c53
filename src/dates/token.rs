//! A text in pieces: numbers, words and marks, in a form in which case, accents and the script of digits don't matter.

use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

/// Most characters of a text that are looked at.
pub(super) const LONGEST: usize = 300;
/// Most digits of a number; longer ones are no date.
const DIGITS: usize = 8;

/// What stands in a text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Piece {
    /// A number and how many digits it was written with.
    Number(u32, usize),
    /// Letters, folded.
    Word(String),
    /// Anything else that can be seen.
    Mark(char),
}

/// A piece, and whether it follows the one before without a space.
#[derive(Clone, Debug)]
pub(super) struct Token {
    pub piece: Piece,
    pub glued: bool,
}

impl Token {
    /// As it is written in a phrase; marks have no such form.
    pub(super) fn text(&self) -> Option<String> {
        match &self.piece {
            Piece::Number(number, _) => Some(number.to_string()),
            Piece::Word(word) => Some(word.clone()),
            Piece::Mark(_) => None,
        }
    }
}

/// Takes a text apart.
pub(super) fn tokens(text: &str) -> Vec<Token> {
    let mut tokens: Vec<Token> = Vec::new();
    let mut run = String::new();
    let mut glued = false;
    let mut run_glued = false;
    for c in text.chars().take(LONGEST).nfkd().filter(|&c| !is_dropped(c)).flat_map(char::to_lowercase).filter_map(kept()) {
        let kind = kind(c);
        if run.chars().next().is_some_and(|first| self::kind(first) != kind || kind == Kind::Sign) {
            tokens.extend(token(&run, run_glued));
            run.clear();
        }
        match kind {
            Kind::Space => glued = false,
            Kind::Mark => {
                tokens.push(Token { piece: Piece::Mark(mark(c)), glued });
                glued = true;
            }
            Kind::Digit | Kind::Letter | Kind::Sign => {
                if run.is_empty() {
                    run_glued = glued;
                }
                run.push(c);
                glued = true;
            }
        }
    }
    tokens.extend(token(&run, run_glued));
    tokens
}

fn token(run: &str, glued: bool) -> Option<Token> {
    let first = run.chars().next()?;
    let piece = if kind(first) == Kind::Digit && run.chars().count() <= DIGITS {
        let digits = run.chars().filter_map(digit);
        Piece::Number(digits.fold(0, |number, digit| number * 10 + digit), run.chars().count())
    } else {
        Piece::Word(run.to_owned())
    };
    Some(Token { piece, glued })
}

/// Passes what is compared; accents fall off letters whose scripts can do without.
fn kept() -> impl FnMut(char) -> Option<char> {
    let mut base = ' ';
    move |c| {
        if is_combining_mark(c) {
            let can_do_without = matches!(base, 'a'..='z' | '\u{370}'..='\u{6ff}');
            return (!can_do_without && base.is_alphabetic()).then_some(c);
        }
        base = c;
        Some(match c {
            'ł' => 'l',
            'ø' => 'o',
            'đ' => 'd',
            'ı' => 'i',
            // What Arabic writers use for each other.
            '\u{629}' => '\u{647}',
            '\u{649}' | '\u{6cc}' => '\u{64a}',
            '\u{6a9}' => '\u{643}',
            c => c,
        })
    }
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Kind {
    Space,
    Digit,
    Letter,
    /// A letter of a script without spaces, or “@”: each is a word.
    Sign,
    Mark,
}

fn kind(c: char) -> Kind {
    if c.is_whitespace() {
        Kind::Space
    } else if digit(c).is_some() {
        Kind::Digit
    } else if matches!(c, '@' | '\u{3400}'..='\u{9fff}') {
        Kind::Sign
    } else if c.is_alphanumeric() || is_combining_mark(c) {
        Kind::Letter
    } else {
        Kind::Mark
    }
}

/// The zeros of the scripts with decimal digits that our readers may write in: Latin, Arabic, Persian and Urdu, N'Ko, Devanagari,
/// Bengali, Gurmukhi, Gujarati, Tamil, Telugu, Thai.
const ZEROS: [char; 11] =
    ['0', '\u{660}', '\u{6f0}', '\u{7c0}', '\u{966}', '\u{9e6}', '\u{a66}', '\u{ae6}', '\u{be6}', '\u{c66}', '\u{e50}'];

fn digit(c: char) -> Option<u32> {
    let value = |zero: &char| u32::from(c).checked_sub(u32::from(*zero)).filter(|value| *value < 10);
    ZEROS.iter().find_map(value)
}

fn mark(c: char) -> char {
    match c {
        '\u{2010}'..='\u{2015}' | '\u{2212}' => '-',
        '\u{60c}' | '\u{3001}' => ',',
        '\u{66b}' | '\u{3002}' | '\u{b7}' => '.',
        '\u{2236}' => ':',
        c => c,
    }
}

/// Apostrophes, the Arabic lengthening stroke and what can't be seen.
fn is_dropped(c: char) -> bool {
    matches!(c,
        '\'' | '\u{2018}' | '\u{2019}' | '\u{201b}' | '\u{2bc}' | '\u{60}' | '\u{b4}' | '\u{2032}' | '\u{640}'
        | '\u{ad}' | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{2069}' | '\u{feff}'
        | '\u{fe00}'..='\u{fe0f}')
}

#[cfg(test)]
mod tests {
    use super::{Piece, tokens};

    fn shape(text: &str) -> String {
        let piece = |piece: &Piece| match piece {
            Piece::Number(number, digits) => format!("{number}/{digits}"),
            Piece::Word(word) => word.clone(),
            Piece::Mark(mark) => format!("<{mark}>"),
        };
        let glue = |glued: bool| if glued { "+" } else { " " };
        tokens(text).iter().flat_map(|token| [glue(token.glued).to_owned(), piece(&token.piece)]).collect()
    }

    #[test]
    fn a_text_comes_apart() {
        let cases = [
            ("Tue 2.30PM", " tue 2/1+<.>+30/2+pm"),
            ("14h30 o’clock", " 14/2+h+30/2 oclock"),
            ("w środę, 05–12", " w srode+<,> 5/2+<->+12/2"),
            ("٢:٣٠ مساءً", " 2/1+<:>+30/2 مساء"),
            ("下周2", " 下+周+2/1"),
            ("1º 123456789", " 1/1+o 123456789"),
            ("", ""),
        ];
        for (text, expected) in cases {
            assert_eq!(shape(text), expected, "{text}");
        }
    }
}
