//! Hears emergencies: words in a text, whatever their case, quotes or stretching, unless a trap explains them.
//!
//! A pattern is words in their order. `…` stands for up to three others, `a|b` for either, `word*` for a word that begins so.

use super::normalize::fold;
use crate::content::Catalogue;
use crate::content::safety::SafetyClass;

/// How many words `…` stands for at most.
const WIDEST_GAP: usize = 3;

/// All patterns, ready to be held against a text.
pub struct SafetyNet {
    alarms: Vec<(SafetyClass, Pattern)>,
    traps: Vec<Pattern>,
}

/// A pattern that can't be read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PatternFault {
    /// The file.
    pub file: String,
    /// The line.
    pub line: usize,
}

#[derive(Debug)]
struct Pattern(Vec<Part>);

#[derive(Debug)]
enum Part {
    Gap,
    Word(Vec<Form>),
}

#[derive(Debug)]
enum Form {
    Whole(String),
    Start(String),
}

impl SafetyNet {
    /// Reads the patterns of every language: an emergency is heard in whatever language it is told.
    #[must_use]
    pub fn build(catalogue: &Catalogue) -> (Self, Vec<PatternFault>) {
        let mut net = Self { alarms: Vec::new(), traps: Vec::new() };
        let mut faults = Vec::new();
        for alarm in catalogue.alarms() {
            match Pattern::parse(&alarm.pattern) {
                None => faults.push(PatternFault { file: alarm.file.clone(), line: alarm.line }),
                Some(pattern) if alarm.trap => net.traps.push(pattern),
                Some(pattern) => net.alarms.push((alarm.class, pattern)),
            }
        }
        net.alarms.sort_by_key(|(class, _)| *class);
        (net, faults)
    }

    /// The gravest emergency that the text tells of, if any. The whole text is heard, however long.
    #[must_use]
    pub fn hear(&self, text: &str) -> Option<SafetyClass> {
        if text.is_empty() {
            return None;
        }
        let folded = fold(text);
        let words: Vec<&str> = folded.split(' ').collect();
        let mut explained = vec![false; words.len()];
        for trap in &self.traps {
            for start in 0..words.len() {
                if let Some(end) = trap.end_of_match(&words, start) {
                    explained.iter_mut().take(end).skip(start).for_each(|word| *word = true);
                }
            }
        }
        let words: Vec<&str> =
            words.into_iter().zip(explained).map(|(word, explained)| if explained { "" } else { word }).collect();
        let heard = |pattern: &Pattern| (0..words.len()).any(|start| pattern.end_of_match(&words, start).is_some());
        self.alarms.iter().find(|(_, pattern)| heard(pattern)).map(|(class, _)| *class)
    }
}

impl Pattern {
    fn parse(text: &str) -> Option<Self> {
        let parts: Vec<Part> = text.split_whitespace().map(Part::parse).collect::<Option<_>>()?;
        let begins_and_ends_with_words = matches!((parts.first(), parts.last()), (Some(Part::Word(_)), Some(Part::Word(_))));
        begins_and_ends_with_words.then_some(Self(parts))
    }

    /// The word after a match that begins at `start`.
    fn end_of_match(&self, words: &[&str], start: usize) -> Option<usize> {
        end(&self.0, words, start)
    }
}

fn end(parts: &[Part], words: &[&str], at: usize) -> Option<usize> {
    match parts {
        [] => Some(at),
        [Part::Word(forms), rest @ ..] => {
            let word = words.get(at)?;
            forms.iter().any(|form| form.fits(word)).then(|| end(rest, words, at + 1)).flatten()
        }
        [Part::Gap, rest @ ..] => (0..=WIDEST_GAP).find_map(|skipped| end(rest, words, at + skipped)),
    }
}

impl Part {
    fn parse(text: &str) -> Option<Self> {
        if text == "…" {
            return Some(Self::Gap);
        }
        let forms: Option<Vec<Form>> = text.split('|').map(Form::parse).collect();
        forms.map(Self::Word)
    }
}

impl Form {
    fn parse(text: &str) -> Option<Self> {
        let (text, start) = text.strip_suffix('*').map_or((text, false), |text| (text, true));
        let folded = fold(text);
        if folded.is_empty() || folded.contains(' ') {
            return None;
        }
        Some(if start { Self::Start(folded) } else { Self::Whole(folded) })
    }

    fn fits(&self, word: &str) -> bool {
        match self {
            Self::Whole(whole) => word == whole,
            Self::Start(start) => word.starts_with(start.as_str()),
        }
    }
}
