//! What a bystander may read: the beginning of a reminder stands on a locked screen.

use std::collections::BTreeSet;

use unicode_segmentation::UnicodeSegmentation as _;

use super::Findings;
use crate::content::Catalogue;
use crate::domain::Locale;
use crate::matcher::normalize::fold;

/// How much of a message a notification shows, in characters as people count them (product.md, section 5).
const SHOWN: usize = 80;
/// Before a word that counts inside other words too.
const ANYWHERE: char = '*';

/// The word in the part of a text that a notification shows which tells a bystander about the illness. A word that begins in that
/// part counts as a whole.
#[must_use]
pub fn indiscreet<'a>(catalogue: &'a Catalogue, text: &str, locale: Locale) -> Option<&'a str> {
    let shown = fold(shown(text));
    catalogue.telling_words(locale).find(|word| tells(&shown, word))
}

/// The first characters, to the end of the word that the last of them is in.
fn shown(text: &str) -> &str {
    let goes_on = |cluster: &str| cluster.chars().any(char::is_alphanumeric);
    let mut last = text.grapheme_indices(true).skip(SHOWN - 1).skip_while(|(_, cluster)| goes_on(cluster));
    last.next().and_then(|(end, _)| text.get(..end)).unwrap_or(text)
}

/// Whether a folded text has a word that begins with `word`.
fn tells(shown: &str, word: &str) -> bool {
    let folded = fold(word);
    if folded.is_empty() {
        false
    } else if word.starts_with(ANYWHERE) {
        shown.contains(&folded)
    } else {
        shown.starts_with(&folded) || shown.contains(&format!(" {folded}"))
    }
}

impl Findings<'_> {
    /// Every language has its list, and each line of it can match.
    pub(super) fn telling_words(&mut self) {
        let catalogue = &self.library.catalogue;
        for &locale in self.library.wording.locales() {
            let file = format!("content/discreet/{locale}.txt");
            let same = |other: &Locale| other.language() == locale.language();
            if locale.chain().filter(same).all(|other| catalogue.own_telling_words(other).is_empty()) {
                let what = "this language has no words that a reminder must not begin with";
                self.error(&file, 0, what, "write them, one a line; content/README.md tells the form");
            }
        }
        for &locale in Locale::ALL {
            let file = format!("content/discreet/{locale}.txt");
            let mut known = BTreeSet::new();
            for word in catalogue.own_telling_words(locale) {
                let fault = if fold(word).is_empty() {
                    "has no letter"
                } else if known.insert(fold(word)) {
                    continue;
                } else {
                    "stands twice"
                };
                // A word that stands twice is looked for where it stands last.
                let text = self.files.get(&file).unwrap_or_default();
                let line = text.lines().collect::<Vec<_>>().iter().rposition(|line| line.trim() == word).map_or(0, |at| at + 1);
                self.error(&file, line, format!("“{word}” {fault}"), "take the line away");
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{SHOWN, shown, tells};

    #[test]
    fn a_word_counts_by_its_beginning() {
        let table = [
            ("cancerous cells", "cancer", true),
            ("the cancers", "cancer", true),
            ("anticancer", "cancer", false),
            ("anticancer", "*cancer", true),
            ("二次癌症检查", "*癌", true),
            ("二次癌症检查", "癌", false),
            ("a second opinion", "second opinion", true),
            ("a second thought and an opinion", "second opinion", false),
            ("scandal", "scan", true),
            ("anything", "*", false),
            ("anything", "", false),
        ];
        for (text, word, found) in table {
            assert_eq!(tells(text, word), found, "{word} in {text}");
        }
    }

    #[test]
    fn what_is_shown_ends_with_a_word() {
        let (dots, almost) = (".".repeat(SHOWN), ".".repeat(SHOWN - 1));
        let table = [
            (String::new(), String::new()),
            ("short".to_owned(), "short".to_owned()),
            (format!("{dots}cancer"), ".".repeat(SHOWN - 1)),
            (format!("{almost}cancer now"), format!("{almost}cancer")),
            (format!("no {}cancer now", ".".repeat(SHOWN - 5)), format!("no {}cancer", ".".repeat(SHOWN - 5))),
            (format!("{}é cancer", "e\u{301}".repeat(SHOWN)), format!("{}é", "e\u{301}".repeat(SHOWN))),
            (format!("{} cancer", "👩‍👩‍👧".repeat(SHOWN - 1)), "👩‍👩‍👧".repeat(SHOWN - 1)),
            ("x".repeat(SHOWN * 2), "x".repeat(SHOWN * 2)),
        ];
        for (text, part) in table {
            assert_eq!(shown(&text), part);
        }
    }
}
