//! Reads the lines of `content/safety` into what is [held](super::matching) against a text.

use std::collections::{HashMap, HashSet};
use std::hash::Hash;
use std::sync::Arc;

use super::compiled::{Choice, ChoiceId, Compiled, Part, Pattern, PhraseId, Written, patterns_fingerprint};
use super::forms::{Form, FormId, FormList, Slot};
use super::spelling::typed_words;
use crate::content::safety::{Alarm, SafetyClass};
use crate::domain::Locale;
use crate::matcher::normalize::fold;
use crate::matcher::saved::narrow;

/// Sets of sets of sets: deeper than this they run in a circle.
const DEEPEST: usize = 8;

/// What a line is.
#[derive(Debug, PartialEq, Eq)]
enum Line<'a> {
    /// `@name = phrase, phrase`: what a name stands for in this language.
    Set { name: &'a str, phrases: &'a str },
    /// `~ word word`: words that are no misspellings of others.
    Words(&'a str),
    /// Words in their order.
    Pattern(&'a str),
}

impl Set {
    fn add(&mut self, other: &Self) {
        self.forms.extend_from_slice(&other.forms);
        self.phrases.extend_from_slice(&other.phrases);
    }
}

impl<T> Default for Numbered<T> {
    fn default() -> Self {
        Self(HashMap::new())
    }
}

impl<T: Eq + Hash> Numbered<T> {
    /// The number of a thing, new or old.
    fn number(&mut self, thing: T) -> u32 {
        let next = narrow(self.0.len());
        *self.0.entry(thing).or_insert(next)
    }

    /// All of them in order.
    fn in_order(self) -> Vec<T> {
        let mut things: Vec<(u32, T)> = self.0.into_iter().map(|(thing, number)| (number, thing)).collect();
        things.sort_unstable_by_key(|(number, _)| *number);
        things.into_iter().map(|(_, thing)| thing).collect()
    }
}

impl<'a> Line<'a> {
    /// Tells what a line is; `None` for half a definition.
    fn read(text: &'a str) -> Option<Self> {
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
    forms: FormList,
    /// Words that are no misspellings of others.
    known: HashSet<String>,
    sets: HashMap<(Locale, &'a str), Vec<&'a str>>,
    /// The words and beginnings so far.
    words: HashMap<&'a str, Arc<Set>>,
    /// The sets that were needed so far, as they are read.
    read: HashMap<(Locale, &'a str), Arc<Set>>,
    /// The choices so far, as they are written: many patterns have the same.
    tokens: HashMap<(Locale, &'a str), ChoiceId>,
    /// What is in use, by its number: most of it stands in many patterns, but is kept once.
    choices: Numbered<Choice>,
    phrases: Numbered<Vec<Part>>,
}

/// Things that are told apart by what they are, and numbered.
#[derive(Debug)]
struct Numbered<T>(HashMap<T, u32>);

/// What a name stands for.
#[derive(Debug, Default)]
struct Set {
    /// Single words.
    forms: Vec<FormId>,
    /// Several words.
    phrases: Vec<PhraseId>,
}

/// A pattern that can't be read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PatternFault {
    /// The file.
    pub file: Arc<str>,
    /// The line.
    pub line: usize,
}

/// What the lines of all languages mean, ready to be held against texts; and what can't be read.
#[must_use]
pub fn compile(lines: &[Alarm]) -> (Compiled, Vec<PatternFault>) {
    let (mut grammar, patterns, mut faults) = Grammar::read(lines);
    let mut written = Vec::with_capacity(patterns.len());
    for (alarm, text) in patterns {
        let sides: Option<Vec<PhraseId>> = text.split('&').map(|side| grammar.phrase(alarm.locale, side, 0)).collect();
        match sides {
            Some(sides) => written.push((Some(alarm.class).filter(|_| !alarm.trap), sides)),
            None => faults.push(PatternFault::of(alarm)),
        }
    }
    let (choices, phrases) = (grammar.choices.in_order(), grammar.phrases.in_order());
    let pattern = |(class, sides): (Option<SafetyClass>, Vec<PhraseId>)| {
        let mut starts = Vec::new();
        sides.first().into_iter().for_each(|side| first_slots(*side, &choices, &phrases, &mut starts));
        Pattern { class, sides, starts }
    };
    let patterns = written.into_iter().map(pattern).collect();
    let (known, forms) = (grammar.known.into_iter().collect(), grammar.forms.tables());
    (Compiled::new(Written { forms, known, choices, phrases, patterns }, patterns_fingerprint(lines)), faults)
}

impl PatternFault {
    pub(super) fn of(alarm: &Alarm) -> Self {
        Self { file: Arc::clone(&alarm.file), line: alarm.line }
    }
}

impl<'a> Grammar<'a> {
    /// What the names of all lines mean, the patterns among them, and what is none of these.
    pub(super) fn read(lines: &'a [Alarm]) -> (Self, Vec<(&'a Alarm, &'a str)>, Vec<PatternFault>) {
        let mut grammar = Self::default();
        let (mut patterns, mut faults) = (Vec::new(), Vec::new());
        for alarm in lines {
            match Line::read(&alarm.pattern) {
                Some(Line::Set { name, phrases }) if !alarm.trap => grammar.define(alarm.locale, name, phrases),
                Some(Line::Words(words)) if !alarm.trap => words.split_whitespace().for_each(|word| grammar.know(word)),
                Some(Line::Pattern(text)) => patterns.push((alarm, text)),
                _ => faults.push(PatternFault::of(alarm)),
            }
        }
        (grammar, patterns, faults)
    }

    /// Says what a name stands for; a second line about the same name adds to the first.
    fn define(&mut self, locale: Locale, name: &'a str, phrases: &'a str) {
        self.sets
            .entry((locale, name))
            .or_default()
            .extend(phrases.split(',').map(str::trim).filter(|phrase| !phrase.is_empty()));
    }

    /// Notes that these are words, no misspellings.
    fn know(&mut self, text: &str) {
        let folded = fold(text);
        self.known.extend(typed_words(&folded).map(str::to_owned));
    }

    /// A text that a pattern fits: the first of each of its choices.
    pub(super) fn example(&self, locale: Locale, text: &str) -> Option<String> {
        Some(text.split('&').map(|side| self.first(locale, side, 0)).collect::<Option<Vec<_>>>()?.join(" "))
    }

    fn phrase(&mut self, locale: Locale, text: &'a str, depth: usize) -> Option<PhraseId> {
        let parts: Vec<Part> = text.split_whitespace().map(|token| self.part(locale, token, depth)).collect::<Option<_>>()?;
        let word = |part: &&Part| matches!(part, Part::Words(_) | Part::Maybe(_));
        let first = parts.iter().find(|part| !matches!(part, Part::Begin)).filter(word);
        let last = parts.iter().rev().find(|part| !matches!(part, Part::End)).filter(word);
        let certain = parts.iter().any(|part| matches!(part, Part::Words(_)));
        (first.is_some() && last.is_some() && certain).then(|| self.phrases.number(parts))
    }

    fn part(&mut self, locale: Locale, token: &'a str, depth: usize) -> Option<Part> {
        match (token, token.strip_suffix('?')) {
            ("…", _) => Some(Part::Gap),
            ("^", _) => Some(Part::Begin),
            ("$", _) => Some(Part::End),
            (_, Some(token)) => self.choice(locale, token, depth).map(Part::Maybe),
            (_, None) => self.choice(locale, token, depth).map(Part::Words),
        }
    }

    fn choice(&mut self, locale: Locale, token: &'a str, depth: usize) -> Option<ChoiceId> {
        if let Some(choice) = self.tokens.get(&(locale, token)) {
            return Some(*choice);
        }
        let Set { mut forms, phrases } = self.collect(locale, token, depth)?;
        forms.sort_unstable();
        forms.dedup();
        let slot = (!forms.is_empty()).then(|| self.forms.slot(forms));
        let choice = self.choices.number(Choice { slot, phrases, end: token.split('|').any(|word| word == "$") });
        self.tokens.insert((locale, token), choice);
        Some(choice)
    }

    /// What `@name` stands for.
    fn set(&mut self, locale: Locale, name: &'a str, depth: usize) -> Option<Arc<Set>> {
        if let Some(set) = self.read.get(&(locale, name)) {
            return Some(Arc::clone(set));
        }
        let mut set = Set::default();
        for phrase in self.sets.get(&(locale, name))?.clone() {
            if phrase.contains([' ', '?', '…']) {
                set.phrases.push(self.phrase(locale, phrase, depth + 1)?);
            } else {
                set.add(&self.collect(locale, phrase, depth + 1)?);
            }
        }
        let set = Arc::new(set);
        self.read.insert((locale, name), Arc::clone(&set));
        Some(set)
    }

    /// What `a|b*|38..42|@name` stands for.
    fn collect(&mut self, locale: Locale, token: &'a str, depth: usize) -> Option<Set> {
        if depth > DEEPEST {
            return None;
        }
        let mut set = Set::default();
        for word in token.split('|').filter(|word| *word != "$") {
            if let Some(name) = word.strip_prefix('@') {
                set.add(&*self.set(locale, name, depth)?);
            } else {
                set.add(&*self.word(word)?);
            }
        }
        Some(set)
    }

    /// What `word`, `beginning*`, `several_words` or `38..42` stands for.
    fn word(&mut self, word: &'a str) -> Option<Arc<Set>> {
        if let Some(set) = self.words.get(word) {
            return Some(Arc::clone(set));
        }
        let mut set = Set::default();
        if let Some((first, last)) = word.split_once("..") {
            set.forms.push(self.forms.add(Form::Number(first.parse().ok()?..=last.parse().ok()?)));
        } else {
            // Of several words only the last may be a beginning: “heart_attack*”.
            let start = word.strip_suffix('*');
            let folded = fold(start.unwrap_or(word));
            let typed: Vec<&str> = typed_words(&folded).collect();
            let form = |(at, word): (usize, &&str)| match start {
                Some(_) if at + 1 == typed.len() => Form::Start((*word).to_owned()),
                _ => Form::Whole((*word).to_owned()),
            };
            let words: Vec<FormId> = typed.iter().enumerate().map(form).map(|form| self.forms.add(form)).collect();
            match words.as_slice() {
                [] => return None,
                [word] => set.forms.push(*word),
                words => {
                    let one = |word: &FormId| {
                        let slot = Some(self.forms.slot(vec![*word]));
                        Part::Words(self.choices.number(Choice { slot, phrases: Vec::new(), end: false }))
                    };
                    let phrase = words.iter().map(one).collect();
                    set.phrases.push(self.phrases.number(phrase));
                }
            }
        }
        let set = Arc::new(set);
        self.words.insert(word, Arc::clone(&set));
        Some(set)
    }

    /// The first of each choice.
    fn first(&self, locale: Locale, text: &str, depth: usize) -> Option<String> {
        if depth > DEEPEST {
            return None;
        }
        let mut words = Vec::new();
        for token in text.split_whitespace().filter(|token| !matches!(*token, "…" | "^" | "$") && !token.ends_with('?')) {
            let first = token.split('|').next()?;
            words.push(match (first.strip_prefix('@'), first.split_once("..")) {
                (Some(name), _) => self.first(locale, self.sets.get(&(locale, name))?.first()?, depth + 1)?,
                (None, Some((number, _))) => number.to_owned(),
                (None, None) => first.trim_end_matches('*').to_owned(),
            });
        }
        Some(words.join(" "))
    }
}

/// The slots of which one must fit the first word of the phrase.
fn first_slots(phrase: PhraseId, choices: &[Choice], phrases: &[Vec<Part>], slots: &mut Vec<Slot>) {
    for part in phrases.get(phrase as usize).into_iter().flatten() {
        if let Part::Words(choice) | Part::Maybe(choice) = part
            && let Some(choice) = choices.get(*choice as usize)
        {
            slots.extend(choice.slot);
            choice.phrases.iter().for_each(|phrase| first_slots(*phrase, choices, phrases, slots));
        }
        if matches!(part, Part::Words(_)) {
            return;
        }
    }
}
