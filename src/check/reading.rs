//! How hard a text reads: Kincaid's grade (US school years; Kincaid and others 1975), and the length of its sentences. English only:
//! syllables are counted by its spelling.

/// Grade up to which a card may read, and up to which it may with a stated reason (NHS service manual: reading age 9 to 11).
pub(super) const EASY: f32 = 6.0;
pub(super) const WITH_REASON: f32 = 8.0;
/// Longest sentence in words (product.md, section 2).
pub(super) const LONGEST_SENTENCE: usize = 20;

/// The sentences of a text: lines, and what points, question marks and colons part.
pub(super) fn sentences(text: &str) -> Vec<&str> {
    let ends = |c: char| matches!(c, '.' | '?' | '!' | ':');
    let mut sentences = Vec::new();
    for line in text.lines().map(|line| line.trim().trim_start_matches("- ")) {
        let mut rest = line;
        while let Some((end, mark)) = rest.match_indices(ends).map(|(at, mark)| (at, mark.len())).find(|(at, length)| {
            let after = rest.get(at + length..).unwrap_or_default();
            after.trim_start_matches(['’', ')']).starts_with(' ')
        }) {
            let (sentence, after) = rest.split_at_checked(end + mark).unwrap_or((rest, ""));
            sentences.push(sentence);
            rest = after.trim_start_matches(['’', ')']).trim_start();
        }
        sentences.push(rest);
    }
    sentences.retain(|sentence| words(sentence).next().is_some());
    sentences
}

/// The words of a sentence.
pub(super) fn words(sentence: &str) -> impl Iterator<Item = &str> {
    let part_of_word = |c: char| c.is_alphanumeric() || matches!(c, '’' | '\'' | '-');
    sentence.split(move |c| !part_of_word(c)).filter(|word| word.contains(char::is_alphanumeric))
}

/// The grade; 0 for a text without words.
#[expect(clippy::cast_precision_loss, reason = "counts of words are far below 2^23")]
pub(super) fn grade(text: &str) -> f32 {
    let sentences = sentences(text);
    let count: usize = sentences.iter().map(|sentence| words(sentence).count()).sum();
    let syllables: usize = sentences.iter().flat_map(|sentence| words(sentence)).map(syllables).sum();
    if count == 0 {
        return 0.0;
    }
    0.39 * count as f32 / sentences.len() as f32 + 11.8 * syllables as f32 / count as f32 - 15.59
}

/// About how many syllables an English word has: groups of vowels, without silent endings.
fn syllables(word: &str) -> usize {
    let word = word.to_lowercase().replace('\'', "’");
    let word = word.strip_suffix("’s").unwrap_or(&word);
    let letters: Vec<char> = word.chars().filter(char::is_ascii_alphabetic).collect();
    if letters.len() <= 3 {
        return 1;
    }
    let is_vowel = |c: char| matches!(c, 'a' | 'e' | 'i' | 'o' | 'u' | 'y');
    let spoken = silent_ending(&letters);
    let letters = letters.get(..letters.len() - spoken).unwrap_or_default();
    let letters = letters.strip_prefix(&['y']).unwrap_or(letters);
    let (mut groups, mut run) = (0, 0);
    for letter in letters {
        run = if is_vowel(*letter) { run + 1 } else { 0 };
        // Three vowels in a row are two syllables: science, previous.
        groups += usize::from(run == 1 || run == 3);
    }
    groups.max(1)
}

/// How many letters at the end are not a syllable of their own: made, makes, asked.
fn silent_ending(letters: &[char]) -> usize {
    match letters {
        [.., before, 'e'] if !matches!(before, 'l' | 'a' | 'e' | 'i' | 'o' | 'u' | 'y') => 1,
        [.., 's' | 'x' | 'z' | 'c' | 'g', 'e', 's'] | [.., 'c' | 's', 'h', 'e', 's'] => 0,
        [.., before, 'e', 's'] if !matches!(before, 'l' | 'a' | 'e' | 'i' | 'o' | 'u' | 'y') => 2,
        [.., before, 'e', 'd'] if !matches!(before, 'd' | 't') => 2,
        _ => 0,
    }
}

#[cfg(test)]
mod tests {
    use super::{grade, sentences, syllables};

    #[test]
    fn syllables_are_counted_by_the_spelling() {
        let table = [
            ("a", 1),
            ("ask", 1),
            ("asked", 1),
            ("wanted", 2),
            ("made", 1),
            ("changes", 2),
            ("people", 2),
            ("doctor", 2),
            ("opinion", 3),
            ("specialist", 3),
            ("hospital’s", 3),
        ];
        for (word, count) in table {
            assert_eq!(syllables(word), count, "{word}");
        }
    }

    #[test]
    fn hard_texts_have_a_higher_grade() {
        assert_eq!(sentences("You can ask. Will it help?\n- Ask ‘why?’ again: it is fine").len(), 5);
        let easy = grade("You can ask. You do not have to. It is fine to ask.");
        let hard =
            grade("Multidisciplinary deliberation regarding therapeutic alternatives necessitates comprehensive documentation.");
        assert!(easy < 2.0 && hard > 15.0, "{easy} {hard}");
        assert!(grade("") == 0.0);
    }
}
