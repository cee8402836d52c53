//! The parts of a long text.

/// Fewest words of a part.
const FEWEST: usize = 4;
/// Most words of a part, and how many of them the next part begins with.
const MOST: usize = 30;
const OVERLAP: usize = 10;

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

/// Adds a sentence, in pieces if it is long; `cuts` are the beginnings of every twentieth word.
fn add<'a>(text: &'a str, sentence: std::ops::Range<usize>, words: usize, cuts: &[usize], parts: &mut Vec<&'a str>) {
    if words <= MOST {
        parts.extend(text.get(sentence));
        return;
    }
    for (index, cut) in cuts.iter().enumerate() {
        // A piece ends where the next but one begins, or with the sentence.
        let end = cuts.get(index + 2).copied().unwrap_or(sentence.end);
        parts.extend(text.get(*cut..end));
    }
}

#[cfg(test)]
mod tests {
    use super::windows;

    #[test]
    fn texts_come_apart_at_their_sentences() {
        assert!(windows("how long will it take to see somebody").is_empty());
        assert!(windows("").is_empty());
        let parts = windows("Hello there. I have a question about the plan! My chest hurts so bad");
        assert_eq!(parts, ["Hello there. I have a question about the plan!", " My chest hurts so bad"]);
    }

    #[test]
    fn long_sentences_are_cut_and_nothing_is_lost() {
        let text = (0..90).map(|number| number.to_string()).collect::<Vec<_>>().join(" ");
        let parts = windows(&text);
        assert!(parts.len() >= 4 && parts.iter().all(|part| part.split_whitespace().count() <= 40));
        assert!((0..89).all(|number| parts.iter().any(|part| part.contains(&format!("{number} {}", number + 1)))));
    }
}
