//! Reads the lines of `content/safety` into what [`matching`](super::matching) holds against a text.

use std::collections::HashMap;

use super::matching::{Choice, Part, Pattern};
use super::spelling::typed_words;
use super::words::{Form, FormId, Vocabulary};
use crate::domain::Locale;
use crate::matcher::normalize::fold;

/// Sets of sets of sets: deeper than this they run in a circle.
const DEEPEST: usize = 8;

/// What a line is.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Line<'a> {
    /// `@name = phrase, phrase`: what a name stands for in this language.
    Set { name: &'a str, phrases: &'a str },
    /// `~ word word`: words that are no misspellings of others.
    Words(&'a str),
    /// Words in their order.
    Pattern(&'a str),
}

impl<'a> Line<'a> {
    /// Tells what a line is; `None` for half a definition.
    pub(super) fn read(text: &'a str) -> Option<Self> {
        if let Some(words) = text.strip_prefix('~') {
            return Some(Self::Words(words));
        }
        let Some((name, phrases)) = text.split_once('=') else { return Some(Self::Pattern(text)) };
        let name = name.trim().strip_prefix('@').filter(|name| !name.is_empty() && !name.contains([' ', '@', '|']))?;
        Some(Self::Set { name, phrases })
    }
}

/// What the lines read so far mean.
#[derive(Debug, Default)]
pub(super) struct Grammar<'a> {
    vocabulary: Vocabulary,
    sets: HashMap<(Locale, &'a str), Vec<&'a str>>,
}

impl<'a> Grammar<'a> {
    /// Says what a name stands for; a second line about the same name adds to the first.
    pub(super) fn define(&mut self, locale: Locale, name: &'a str, phrases: &'a str) {
        self.sets
            .entry((locale, name))
            .or_default()
            .extend(phrases.split(',').map(str::trim).filter(|phrase| !phrase.is_empty()));
    }

    /// Notes that these are words, no misspellings.
    pub(super) fn know(&mut self, text: &str) {
        let folded = fold(text);
        typed_words(&folded).for_each(|word| self.vocabulary.know(word));
    }

    /// A pattern, and a text that it fits; `None` if it can't be read.
    pub(super) fn pattern(&mut self, locale: Locale, text: &str) -> Option<(Pattern, String)> {
        let mut sides = Vec::new();
        let mut examples = Vec::new();
        for side in text.split('&') {
            sides.push(self.phrase(locale, side, 0)?);
            examples.push(self.example(locale, side, 0)?);
        }
        Some((Pattern::new(sides)?, examples.join(" ")))
    }

    /// All that [`pattern`](Self::pattern) and [`know`](Self::know) were told, ready for texts.
    pub(super) fn into_vocabulary(mut self) -> Vocabulary {
        self.vocabulary.seal();
        self.vocabulary
    }

    fn phrase(&mut self, locale: Locale, text: &str, depth: usize) -> Option<Vec<Part>> {
        let parts: Vec<Part> = text.split_whitespace().map(|token| self.part(locale, token, depth)).collect::<Option<_>>()?;
        let word = |part: &&Part| matches!(part, Part::Words(_) | Part::Maybe(_));
        let first = parts.iter().find(|part| !matches!(part, Part::Begin)).filter(word);
        let last = parts.iter().rev().find(|part| !matches!(part, Part::End)).filter(word);
        let certain = parts.iter().any(|part| matches!(part, Part::Words(_)));
        (first.is_some() && last.is_some() && certain).then_some(parts)
    }

    fn part(&mut self, locale: Locale, token: &str, depth: usize) -> Option<Part> {
        match (token, token.strip_suffix('?')) {
            ("…", _) => Some(Part::Gap),
            ("^", _) => Some(Part::Begin),
            ("$", _) => Some(Part::End),
            (_, Some(token)) => self.choice(locale, token, depth).map(Part::Maybe),
            (_, None) => self.choice(locale, token, depth).map(Part::Words),
        }
    }

    fn choice(&mut self, locale: Locale, token: &str, depth: usize) -> Option<Choice> {
        let (mut forms, mut phrases) = (Vec::new(), Vec::new());
        self.collect(locale, token, depth, &mut forms, &mut phrases)?;
        forms.sort_unstable();
        forms.dedup();
        let slot = (!forms.is_empty()).then(|| self.vocabulary.slot(forms));
        Some(Choice { slot, phrases, end: token.split('|').any(|word| word == "$") })
    }

    /// Adds what `a|b*|38..42|@name` stands for: words to `forms`, several words in their order to `phrases`.
    fn collect(
        &mut self,
        locale: Locale,
        token: &str,
        depth: usize,
        forms: &mut Vec<FormId>,
        phrases: &mut Vec<Vec<Part>>,
    ) -> Option<()> {
        if depth > DEEPEST {
            return None;
        }
        for word in token.split('|').filter(|word| *word != "$") {
            if let Some(name) = word.strip_prefix('@') {
                for phrase in self.sets.get(&(locale, name))?.clone() {
                    if phrase.contains([' ', '?', '…']) {
                        phrases.push(self.phrase(locale, phrase, depth + 1)?);
                    } else {
                        self.collect(locale, phrase, depth + 1, forms, phrases)?;
                    }
                }
            } else if let Some((first, last)) = word.split_once("..") {
                forms.push(self.vocabulary.add(Form::Number(first.parse().ok()?..=last.parse().ok()?)));
            } else {
                // Of several words only the last may be a beginning: “heart_attack*”.
                let start = word.strip_suffix('*');
                let folded = fold(start.unwrap_or(word));
                let typed: Vec<&str> = typed_words(&folded).collect();
                let form = |(at, word): (usize, &&str)| match start {
                    Some(_) if at + 1 == typed.len() => Form::Start((*word).to_owned()),
                    _ => Form::Whole((*word).to_owned()),
                };
                let words: Vec<FormId> = typed.iter().enumerate().map(form).map(|form| self.vocabulary.add(form)).collect();
                match words.as_slice() {
                    [] => return None,
                    [word] => forms.push(*word),
                    words => phrases
                        .push(words.iter().map(|word| Part::Words(Choice::one(self.vocabulary.slot(vec![*word])))).collect()),
                }
            }
        }
        Some(())
    }

    /// The first of each choice.
    fn example(&self, locale: Locale, text: &str, depth: usize) -> Option<String> {
        if depth > DEEPEST {
            return None;
        }
        let mut words = Vec::new();
        for token in text.split_whitespace().filter(|token| !matches!(*token, "…" | "^" | "$") && !token.ends_with('?')) {
            let first = token.split('|').next()?;
            words.push(match (first.strip_prefix('@'), first.split_once("..")) {
                (Some(name), _) => self.example(locale, self.sets.get(&(locale, name))?.first()?, depth + 1)?,
                (None, Some((number, _))) => number.to_owned(),
                (None, None) => first.trim_end_matches('*').to_owned(),
            });
        }
        Some(words.join(" "))
    }
}
