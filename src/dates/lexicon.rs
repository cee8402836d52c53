//! The words of a locale: read from Fluent messages once, then found in texts.

use std::collections::BTreeMap;

use super::spelling::nearest;
use super::term::{ORDER, SERIES, Term, WEAK, WORDS};
use super::token::{Piece, Token, tokens};

/// The date words of one locale.
#[derive(Debug, Default)]
pub struct Lexicon {
    /// By their first word; longer phrases first.
    phrases: BTreeMap<String, Vec<Phrase>>,
    /// Long single names, which are also found when misspelt.
    names: Vec<(String, Term)>,
    day_first: bool,
}

#[derive(Debug)]
struct Phrase {
    /// The words after the first.
    rest: Vec<String>,
    terms: Vec<Term>,
    weak: bool,
}

/// A word of a text with its meanings; none if it is no date word.
#[derive(Debug)]
pub(super) struct Word {
    pub kind: Sort,
    pub glued: bool,
    /// A common word besides.
    pub weak: bool,
    /// A single letter, such as the "p" of "2p".
    pub letter: Option<char>,
}

/// What a word of a text is.
#[derive(Debug)]
pub(super) enum Sort {
    /// A number and how many digits it has.
    Number(u32, usize),
    Terms(Vec<Term>),
    Unknown,
    Mark(char),
}

impl Lexicon {
    /// Reads the words of a locale; `lookup` gives a Fluent message by its id, see [`messages`](super::messages()).
    ///
    /// # Errors
    /// Each message that is missing or can't be read, in words for editors.
    pub fn new(lookup: impl Fn(&str) -> Option<String>) -> Result<Self, Vec<String>> {
        let mut lexicon = Self { phrases: BTreeMap::new(), names: Vec::new(), day_first: true };
        let mut problems = Vec::new();
        let mut get = |id: &str| {
            let text = lookup(id);
            if text.is_none() {
                problems.push(format!("{id} is missing; write “-” if the language has no such words"));
            }
            text.unwrap_or_default()
        };
        let mut lists: Vec<(&str, String, Term)> = WORDS.iter().map(|(id, term)| (*id, get(id), *term)).collect();
        let series: Vec<_> = SERIES.iter().map(|(id, term)| (*id, get(id), term)).collect();
        let (weak, order) = (get(WEAK), get(ORDER));
        for (id, text, term) in series {
            for line in text.lines().map(str::trim).filter(|line| !matches!(*line, "" | "-")) {
                let parts = line.split_once(' ').and_then(|(number, words)| Some((number.parse::<i8>().ok()?, words)));
                match parts
                    .filter(|(number, _)| (-59..=59).contains(number))
                    .and_then(|(number, words)| Some((term(number)?, words)))
                {
                    Some((term, words)) => lists.push((id, words.to_owned(), term)),
                    None => problems.push(format!("{id}: “{line}” does not begin with a number below 60 and a space")),
                }
            }
        }
        for (id, text, term) in lists {
            for phrase in phrases(&text) {
                if !lexicon.insert(phrase, term) {
                    problems.push(format!("{id}: “{phrase}” has no letters"));
                }
            }
        }
        for phrase in phrases(&weak) {
            if !lexicon.weaken(phrase) {
                problems.push(format!("{WEAK}: “{phrase}” stands in no other list"));
            }
        }
        match order.trim() {
            // What is missing has been told.
            "day-month" | "" => {}
            "month-day" => lexicon.day_first = false,
            other => problems.push(format!("{ORDER} is “{other}”, but only day-month and month-day are known")),
        }
        for list in lexicon.phrases.values_mut() {
            list.sort_by_key(|phrase| std::cmp::Reverse(phrase.rest.len()));
        }
        if problems.is_empty() { Ok(lexicon) } else { Err(problems) }
    }

    /// Whether the day comes before the month in digits.
    pub(super) fn day_first(&self) -> bool {
        self.day_first
    }

    /// The words of a text with their meanings, the longest phrases first.
    pub(super) fn read(&self, text: &str) -> Vec<Word> {
        let tokens = tokens(text);
        let mut words = Vec::with_capacity(tokens.len());
        let mut at = 0;
        while let Some(token) = tokens.get(at) {
            let found = token.text().and_then(|first| self.find(&first, tokens.get(at + 1..).unwrap_or_default()));
            let letter = match &token.piece {
                Piece::Word(word) => word.chars().next().filter(|letter| word.len() == letter.len_utf8()),
                _ => None,
            };
            let (kind, length, weak) = match (found, &token.piece) {
                (Some((phrase, length)), _) => (Sort::Terms(phrase.terms.clone()), length, phrase.weak),
                (None, Piece::Number(number, digits)) => (Sort::Number(*number, *digits), 1, false),
                (None, Piece::Mark(mark)) => (Sort::Mark(*mark), 1, false),
                (None, Piece::Word(word)) => {
                    let kind = nearest(word, &self.names).map_or(Sort::Unknown, |term| Sort::Terms(vec![*term]));
                    (kind, 1, false)
                }
            };
            words.push(Word { kind, glued: token.glued, weak, letter: letter.filter(|_| length == 1) });
            at += length;
        }
        words
    }

    /// The longest phrase that begins with `first` and goes on in `rest`, and how many tokens it takes.
    fn find(&self, first: &str, rest: &[Token]) -> Option<(&Phrase, usize)> {
        self.phrases.get(first)?.iter().find_map(|phrase| {
            let mut at = 0;
            for word in &phrase.rest {
                // "a.m.", "twenty-first", "1/2 hour".
                while rest.get(at).is_some_and(|token| matches!(token.piece, Piece::Mark('.' | '-' | '/'))) {
                    at += 1;
                }
                if rest.get(at)?.text().as_ref() != Some(word) {
                    return None;
                }
                at += 1;
            }
            Some((phrase, at + 1))
        })
    }

    fn insert(&mut self, phrase: &str, term: Term) -> bool {
        let mut words = tokens(phrase).into_iter().filter_map(|token| token.text());
        let Some(first) = words.next() else { return false };
        let rest: Vec<String> = words.collect();
        let is_name = matches!(term, Term::Weekday(_) | Term::Month(_) | Term::FromToday(_));
        if is_name && rest.is_empty() {
            self.names.push((first.clone(), term));
        }
        let list = self.phrases.entry(first).or_default();
        match list.iter_mut().find(|known| known.rest == rest) {
            Some(known) if known.terms.contains(&term) => {}
            Some(known) => known.terms.push(term),
            None => list.push(Phrase { rest, terms: vec![term], weak: false }),
        }
        true
    }

    fn weaken(&mut self, phrase: &str) -> bool {
        let mut words = tokens(phrase).into_iter().filter_map(|token| token.text());
        let list = words.next().and_then(|first| self.phrases.get_mut(&first));
        let rest: Vec<String> = words.collect();
        let found = list.and_then(|list| list.iter_mut().find(|known| known.rest == rest));
        found.map(|phrase| phrase.weak = true).is_some()
    }
}

fn phrases(text: &str) -> impl Iterator<Item = &str> {
    text.split('|').map(str::trim).filter(|phrase| !matches!(*phrase, "" | "-"))
}
