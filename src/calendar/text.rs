//! Text on its way into and out of a calendar file.

use std::borrow::Cow;

use encoding_rs::{Encoding, UTF_8, WINDOWS_1252};

/// Stands where a text was cut.
const CUT: char = '…';

/// The text of a file that doesn't say how it is encoded: UTF-8, UTF-16 if it starts with that mark, and Windows-1252, the
/// superset of Latin-1 that older hospital systems write, for each line that can't be UTF-8.
pub(super) fn decode(file: &[u8]) -> Cow<'_, str> {
    let file = match Encoding::for_bom(file) {
        Some((encoding, length)) if encoding == UTF_8 => file.get(length..).unwrap_or_default(),
        Some((encoding, _)) => return encoding.decode(file).0,
        None => file,
    };
    if let Ok(text) = str::from_utf8(file) {
        return Cow::Borrowed(text);
    }
    // Some programs fold in the middle of a character; it is whole again in the unfolded line.
    let unfolded = unfold(file);
    let lines = unfolded.split_inclusive(|&byte| byte == b'\n');
    let text = |line| str::from_utf8(line).map_or_else(|_| WINDOWS_1252.decode_without_bom_handling(line).0, Cow::Borrowed);
    lines.map(text).collect::<String>().into()
}

/// Each content line on one line (RFC 5545, 3.1), ended by a bare line feed.
fn unfold(file: &[u8]) -> Vec<u8> {
    let mut unfolded = Vec::with_capacity(file.len());
    for (number, line) in file.split(|&byte| byte == b'\n').enumerate() {
        let line = line.strip_suffix(b"\r").unwrap_or(line);
        match line.split_first() {
            Some((b' ' | b'\t', continued)) => unfolded.extend_from_slice(continued),
            _ => {
                if number > 0 {
                    unfolded.push(b'\n');
                }
                unfolded.extend_from_slice(line);
            }
        }
    }
    unfolded
}

/// The text with line feeds for all breaks of lines and paragraphs, and without control characters and those that turn the
/// direction of what follows (UAX #9: embeddings, overrides, isolates). Marks of direction stay: right-to-left text needs them.
pub(super) fn plain(text: &str) -> String {
    let text = text.replace("\r\n", "\n");
    let plain = text.chars().filter_map(|c| match c {
        '\r' | '\u{b}' | '\u{c}' | '\u{85}' | '\u{2028}' | '\u{2029}' => Some('\n'),
        '\t' => Some(' '),
        '\n' => Some(c),
        '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' | '\u{feff}' => None,
        _ => (!c.is_control()).then_some(c),
    });
    plain.collect()
}

/// The text on one line, without space around it and of at most `longest` characters; `None` if nothing is left.
pub(super) fn one_line(text: &str, longest: usize) -> Option<String> {
    let line = plain(text).split_whitespace().collect::<Vec<_>>().join(" ");
    if line.chars().count() > longest {
        let kept: String = line.chars().take(longest.saturating_sub(1)).collect();
        return Some(format!("{}{CUT}", kept.trim_end()));
    }
    (!line.is_empty()).then_some(line)
}

#[cfg(test)]
mod tests {
    use super::{decode, one_line, plain};

    #[test]
    fn encodings_are_told_apart() {
        assert_eq!(decode("é – نعم".as_bytes()), "é – نعم");
        assert_eq!(decode(b"\xef\xbb\xbfA:\xc3\xa9"), "A:é");
        assert_eq!(decode(b"\xff\xfeA\0:\0\xe9\0"), "A:é");
        assert_eq!(decode(b"A:caf\xe9 \x96 \x80\nB:caf\xc3\xa9\n"), "A:café – €\nB:café\n", "each line as it can be read");
        assert_eq!(decode(b"A:caf\xc3\r\n \xa9\r\nB:1"), "A:café\nB:1", "folded inside a character");
        assert_eq!(decode(b""), "");
    }

    #[test]
    fn breaks_are_line_feeds_and_nothing_turns_the_direction() {
        assert_eq!(plain("a\r\nb\rc\u{2028}d\te\0\u{7}\u{1b}[0m"), "a\nb\nc\nd e[0m");
        assert_eq!(plain("\u{202e}lat\u{202c} \u{2067}x\u{2069}\u{feff}"), "lat x");
        assert_eq!(plain("\u{200f}نعم 👩\u{200d}⚕️"), "\u{200f}نعم 👩\u{200d}⚕️", "marks and joiners stay");
    }

    #[test]
    fn a_line_has_an_end() {
        assert_eq!(one_line("  Clinic \n\n 2,\tfloor 1 ", 100).as_deref(), Some("Clinic 2, floor 1"));
        assert_eq!(one_line("\u{202e}\0 \n", 100), None);
        assert_eq!(one_line("ééééé", 5).as_deref(), Some("ééééé"));
        assert_eq!(one_line("éé ééé", 4).as_deref(), Some("éé…"));
    }
}
