//! Each pattern as a text that it fits, so that each line of `content/safety` is its own test.

use super::pattern::Grammar;
use crate::content::safety::Alarm;

/// A text made of a pattern's first words.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Example<'a> {
    /// The line that it is made of.
    pub alarm: &'a Alarm,
    /// The text.
    pub text: String,
}

/// The examples of all patterns that can be read.
#[must_use]
pub fn examples(lines: &[Alarm]) -> Vec<Example<'_>> {
    let (grammar, patterns, _) = Grammar::read(lines);
    let example = |(alarm, text)| Example { alarm, text };
    let texts = patterns.into_iter().filter_map(|(alarm, text)| Some((alarm, grammar.example(alarm.locale, text)?)));
    texts.map(example).collect()
}

#[cfg(test)]
mod tests {
    use super::examples;
    use crate::content::safety::{Alarm, SafetyClass};
    use crate::domain::Locale;

    #[test]
    fn each_line_has_an_example() {
        let lines = ["@legs = leg, both legs", "numb|weak … my? @legs & 38..42"].map(|line| Alarm {
            class: SafetyClass::CordCompression,
            locale: Locale::SOURCE,
            pattern: line.into(),
            trap: false,
            file: "file".into(),
            line: 1,
        });
        let texts: Vec<String> = examples(&lines).into_iter().map(|example| example.text).collect();
        assert_eq!(texts, ["numb leg 38"]);
    }
}
