//! The parts of a long text.

/// Fewest words of a part.
const FEWEST: usize = 4;
/// Most words of a part, and how many of them the next part begins with.
const MOST: usize = 30;
const OVERLAP: usize = 10;

/// Words of a piece, and how many words further the next begins.
const PIECE: usize = 10;
const STEP: usize = 5;

/// The sentences of a text; short ones together, long ones cut. Nothing if it is a single short sentence.
pub(super) fn windows(text: &str) -> Vec<&str> {
    let mut parts = Vec::new();
    let (mut start, mut words) = (0, 0);
    let mut cuts: Vec<usize> = Vec::new();
    let mut in_word = false;
    for (at, c) in text.char_indices() {
        if c.is_whitespace() {
            in_word = false;
        } else if !in_word {
            in_word = true;
            words += 1;
            if words % (MOST - OVERLAP) == 1 {
                cuts.push(at);
            }
        }
        let end = at + c.len_utf8();
        let over = matches!(c, '.' | '!' | '?' | '\n' | ';' | '\u{2026}' | '\u{3002}' | '\u{61f}' | '\u{964}');
        if over && words >= FEWEST {
            add(text, start..end, words, &cuts, &mut parts);
            (start, words) = (end, 0);
            cuts.clear();
        }
    }
    if words > 0 {
        add(text, start..text.len(), words, &cuts, &mut parts);
    }
    if parts.len() < 2 { Vec::new() } else { parts }
}

/// A text cut into short pieces that overlap; nothing if it is short itself.
pub(super) fn pieces(text: &str) -> Vec<&str> {
    let mut starts: Vec<usize> = Vec::new();
    let mut in_word = false;
    for (at, c) in text.char_indices() {
        if !in_word && !c.is_whitespace() {
            starts.push(at);
        }
        in_word = !c.is_whitespace();
    }
    if starts.len() <= PIECE {
        return Vec::new();
    }
    let piece = |first: usize| {
        let end = starts.get(first + PIECE).copied().unwrap_or(text.len());
        text.get(*starts.get(first)?..end)
    };
    // The last piece is a whole one, too, and so is its half: what a story ends with is often what it is about.
    let last = [starts.len().saturating_sub(PIECE), starts.len().saturating_sub(STEP)];
    (0..starts.len()).step_by(STEP).chain(last).filter_map(piece).map(bare).collect()
}

/// A part without spaces and stops around it.
fn bare(part: &str) -> &str {
    part.trim_matches(|c: char| c.is_whitespace() || matches!(c, '.' | ',' | ';'))
}

/// Adds a sentence, in pieces if it is long; `cuts` are the beginnings of every twentieth word.
fn add<'a>(text: &'a str, sentence: std::ops::Range<usize>, words: usize, cuts: &[usize], parts: &mut Vec<&'a str>) {
    if words <= MOST {
        parts.extend(text.get(sentence).map(bare));
        return;
    }
    for (index, cut) in cuts.iter().enumerate() {
        // A piece ends where the next but one begins, or with the sentence.
        let end = cuts.get(index + 2).copied().unwrap_or(sentence.end);
        parts.extend(text.get(*cut..end).map(bare));
    }
}

#[cfg(test)]
mod tests {
    use super::{pieces, windows};

    #[test]
    fn texts_come_apart_at_their_sentences() {
        assert!(windows("how long will it take to see somebody").is_empty());
        assert!(windows("").is_empty());
        let parts = windows("Hello there. I have a question about the plan! My chest hurts so bad");
        assert_eq!(parts, ["Hello there. I have a question about the plan!", "My chest hurts so bad"]);
    }

    #[test]
    fn pieces_overlap() {
        assert!(pieces("one two three four five six seven eight nine ten").is_empty());
        let parts = pieces("1 2 3 4 5 6 7 8 9 10 11 12");
        assert_eq!(parts, ["1 2 3 4 5 6 7 8 9 10", "6 7 8 9 10 11 12", "11 12", "3 4 5 6 7 8 9 10 11 12", "8 9 10 11 12"]);
    }

    #[test]
    fn long_sentences_are_cut_and_nothing_is_lost() {
        let text = (0..90).map(|number| number.to_string()).collect::<Vec<_>>().join(" ");
        let parts = windows(&text);
        assert!(parts.len() >= 4 && parts.iter().all(|part| part.split_whitespace().count() <= 40));
        assert!((0..89).all(|number| parts.iter().any(|part| part.contains(&format!("{number} {}", number + 1)))));
    }
}
