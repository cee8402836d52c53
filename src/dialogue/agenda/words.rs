//! A person's own words about an appointment.

use super::TextField;

/// Longest text about an appointment, in characters: an address with the ward and the room.
pub const LONGEST_TEXT: usize = 200;

/// What becomes of a text.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Written {
    /// It can be kept.
    Text(String),
    /// It is too long.
    TooLong,
    /// Nothing is left of it.
    Nothing,
}

/// The text without control characters and without those that turn the direction of what follows (UAX #9: embeddings, overrides,
/// isolates); marks of direction stay, since right-to-left text needs them. A place and a companion stand on one line.
pub(super) fn written(text: &str, field: TextField) -> Written {
    let kept = text.chars().filter_map(|c| match c {
        '\n' | '\r' | '\u{85}' | '\u{2028}' | '\u{2029}' => Some('\n'),
        '\t' => Some(' '),
        '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' | '\u{feff}' | '\u{200b}' => None,
        c => (!c.is_control()).then_some(c),
    });
    let kept: String = kept.collect();
    let line = |line: &str| line.split_whitespace().collect::<Vec<_>>().join(" ");
    let lines = kept.split('\n').map(line).filter(|line| !line.is_empty()).collect::<Vec<_>>();
    let kept = lines.join(if field == TextField::Note { "\n" } else { " " });
    match kept.chars().count() {
        0 => Written::Nothing,
        1..=LONGEST_TEXT => Written::Text(kept),
        _ => Written::TooLong,
    }
}

#[cfg(test)]
mod tests {
    use super::{LONGEST_TEXT, TextField, Written, written};

    #[test]
    fn words_are_kept_as_they_read() {
        let text = |text: &str| Written::Text(text.to_owned());
        for field in [TextField::Place, TextField::Companion] {
            assert_eq!(written(" Ward 7,\r\n\tfloor 2 ", field), text("Ward 7, floor 2"));
        }
        assert_eq!(written("one \n\n  two\u{7}", TextField::Note), text("one\ntwo"));
        assert_eq!(written("\u{202e}draw\u{202c} \u{2067}7\u{2069}", TextField::Place), text("draw 7"));
        assert_eq!(written("\u{200f}جناح 7", TextField::Place), text("\u{200f}جناح 7"), "marks stay");
        assert_eq!(written("<b>&amp;", TextField::Place), text("<b>&amp;"), "markup is no markup here");
        for empty in ["", " \n ", "\u{202e}\0\u{200b}"] {
            assert_eq!(written(empty, TextField::Note), Written::Nothing, "{empty:?}");
        }
        assert_eq!(written(&"é".repeat(LONGEST_TEXT), TextField::Note), text(&"é".repeat(LONGEST_TEXT)));
        assert_eq!(written(&"é".repeat(LONGEST_TEXT + 1), TextField::Note), Written::TooLong);
    }
}
