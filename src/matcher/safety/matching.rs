//! Holds patterns against the words of a text.

use std::collections::HashMap;
use std::ops::Range;

use super::spelling::typed_words;
use super::words::{Slot, Vocabulary};

/// How many words `…` stands for at most.
const WIDEST_GAP: usize = 3;
/// How many words may stand between the sides of `&`.
const WIDEST_BETWEEN: usize = 12;

/// A piece of a pattern.
#[derive(Debug)]
pub(super) enum Part {
    /// `…`: up to three words.
    Gap,
    /// `^`: the beginning of the text.
    Begin,
    /// `$`: its end.
    End,
    /// A word or one of several phrases.
    Words(Choice),
    /// The same, or nothing.
    Maybe(Choice),
}

/// What may stand in one place.
#[derive(Debug)]
pub(super) struct Choice {
    /// One word out of these.
    pub(super) slot: Option<Slot>,
    /// Several words.
    pub(super) phrases: Vec<Vec<Part>>,
    /// The end of the text.
    pub(super) end: bool,
}

impl Choice {
    /// One word.
    pub(super) fn one(slot: Slot) -> Self {
        Self { slot: Some(slot), phrases: Vec::new(), end: false }
    }
}

/// Phrases that stand near to one another in any order; most patterns are a single one.
#[derive(Debug)]
pub(super) struct Pattern {
    side: Vec<Part>,
    others: Vec<Vec<Part>>,
}

/// The words of a text.
#[derive(Debug)]
pub(super) struct Heard {
    /// Each word by its number in `distinct`; `None` means nothing.
    words: Vec<Option<usize>>,
    /// The slots that each word fits, in order.
    distinct: Vec<Vec<Slot>>,
    /// Of each slot, whether some word fits it.
    present: Vec<bool>,
}

impl Heard {
    /// Reads a folded text.
    pub(super) fn new(vocabulary: &Vocabulary, folded: &str) -> Self {
        let mut heard = Self { words: Vec::new(), distinct: Vec::new(), present: vec![false; vocabulary.slots()] };
        let mut read: HashMap<&str, Range<usize>> = HashMap::new();
        for word in typed_words(folded) {
            let numbers = read.entry(word).or_insert_with(|| {
                let first = heard.distinct.len();
                heard.distinct.extend(vocabulary.read(word));
                first..heard.distinct.len()
            });
            heard.words.extend(numbers.clone().map(Some));
        }
        for slot in heard.distinct.iter().flatten() {
            heard.present.get_mut(*slot).into_iter().for_each(|present| *present = true);
        }
        heard
    }

    /// Makes these words mean nothing.
    pub(super) fn mask(&mut self, spans: &[Range<usize>]) {
        for span in spans {
            self.words.get_mut(span.clone()).into_iter().flatten().for_each(|word| *word = None);
        }
    }

    fn slots(&self, at: usize) -> &[Slot] {
        let number = self.words.get(at).copied().flatten();
        number.and_then(|number| self.distinct.get(number)).map_or(&[], Vec::as_slice)
    }

    fn fits(&self, at: usize, slot: Slot) -> bool {
        self.slots(at).binary_search(&slot).is_ok()
    }

    fn is_present(&self, slot: Slot) -> bool {
        self.present.get(slot).copied().unwrap_or_default()
    }
}

impl Pattern {
    /// `None` without a phrase.
    pub(super) fn new(sides: Vec<Vec<Part>>) -> Option<Self> {
        let mut sides = sides.into_iter();
        Some(Self { side: sides.next()?, others: sides.collect() })
    }

    /// Whether the text has the words of it, wherever.
    fn possible(&self, heard: &Heard) -> bool {
        possible(&self.side, heard) && self.others.iter().all(|side| possible(side, heard))
    }

    /// Where its phrases stand if the first begins at `start`.
    pub(super) fn spans(&self, heard: &Heard, start: usize) -> Option<Vec<Range<usize>>> {
        let first = start..end(&self.side, heard, start)?;
        let mut spans = vec![first.clone()];
        for other in &self.others {
            let near = first.start.saturating_sub(WIDEST_BETWEEN)..(first.end + WIDEST_BETWEEN).min(heard.words.len());
            let span = near.filter(|at| !first.contains(at)).find_map(|at| {
                let end = end(other, heard, at)?;
                (end <= first.start || at >= first.end).then_some(at..end)
            });
            spans.push(span?);
        }
        Some(spans)
    }
}

fn possible(parts: &[Part], heard: &Heard) -> bool {
    parts.iter().all(|part| match part {
        Part::Gap | Part::Begin | Part::End | Part::Maybe(_) => true,
        Part::Words(choice) => {
            choice.end
                || choice.slot.is_some_and(|slot| heard.is_present(slot))
                || choice.phrases.iter().any(|phrase| possible(phrase, heard))
        }
    })
}

/// The word after a phrase that begins at `at`.
fn end(parts: &[Part], heard: &Heard, at: usize) -> Option<usize> {
    let mut end = None;
    run(parts, heard, at, &mut |at| {
        end = Some(at);
        true
    });
    end
}

/// Whether `parts` stand at `at`, followed by what `then` wants.
fn run(parts: &[Part], heard: &Heard, at: usize, then: &mut dyn FnMut(usize) -> bool) -> bool {
    match parts {
        [] => then(at),
        [Part::Begin, rest @ ..] => at == 0 && run(rest, heard, at, then),
        [Part::End, rest @ ..] => at == heard.words.len() && run(rest, heard, at, then),
        [Part::Gap, rest @ ..] => (0..=WIDEST_GAP).any(|skipped| run(rest, heard, at + skipped, then)),
        [Part::Words(choice), rest @ ..] => choose(choice, rest, heard, at, then),
        [Part::Maybe(choice), rest @ ..] => choose(choice, rest, heard, at, then) || run(rest, heard, at, then),
    }
}

fn choose(choice: &Choice, rest: &[Part], heard: &Heard, at: usize, then: &mut dyn FnMut(usize) -> bool) -> bool {
    if at >= heard.words.len() {
        return choice.end && at == heard.words.len() && run(rest, heard, at, then);
    }
    choice.slot.is_some_and(|slot| heard.fits(at, slot)) && run(rest, heard, at + 1, then)
        || choice.phrases.iter().any(|phrase| run(phrase, heard, at, &mut |end| run(rest, heard, end, then)))
}

/// Patterns by the words that they begin with.
#[derive(Debug)]
pub(super) struct Index<T> {
    patterns: Vec<(T, Pattern)>,
    starts: Vec<Vec<usize>>,
}

impl<T> Default for Index<T> {
    fn default() -> Self {
        Self { patterns: Vec::new(), starts: Vec::new() }
    }
}

impl<T: Copy> Index<T> {
    /// Adds a pattern and what it means.
    pub(super) fn add(&mut self, meaning: T, pattern: Pattern) {
        let mut slots = Vec::new();
        first_slots(&pattern.side, &mut slots);
        slots.sort_unstable();
        slots.dedup();
        for slot in slots {
            if self.starts.len() <= slot {
                self.starts.resize_with(slot + 1, Vec::new);
            }
            self.starts.get_mut(slot).into_iter().for_each(|starts| starts.push(self.patterns.len()));
        }
        self.patterns.push((meaning, pattern));
    }

    /// The patterns that may begin somewhere in the text, and where.
    pub(super) fn candidates<'a>(&'a self, heard: &'a Heard) -> impl Iterator<Item = (T, &'a Pattern, usize)> {
        // Only patterns that begin with a word of the text are looked at: the others cost nothing, in however many languages.
        let of_word = |slots: &Vec<Slot>| {
            let mut patterns: Vec<usize> = slots.iter().filter_map(|slot| self.starts.get(*slot)).flatten().copied().collect();
            patterns.sort_unstable();
            patterns.dedup();
            patterns.retain(|pattern| self.patterns.get(*pattern).is_some_and(|(_, pattern)| pattern.possible(heard)));
            patterns
        };
        let of_words: Vec<Vec<usize>> = heard.distinct.iter().map(of_word).collect();
        let starts = heard.words.iter().enumerate().filter_map(|(at, word)| word.map(|word| (at, word)));
        starts.flat_map(move |(at, word)| {
            let patterns = of_words.get(word).into_iter().flatten().filter_map(|pattern| self.patterns.get(*pattern));
            patterns.map(|(meaning, pattern)| (*meaning, pattern, at)).collect::<Vec<_>>()
        })
    }
}

/// The slots of which one must fit the first word of the phrase.
fn first_slots(parts: &[Part], slots: &mut Vec<Slot>) {
    for part in parts {
        if let Part::Words(choice) | Part::Maybe(choice) = part {
            slots.extend(choice.slot);
            choice.phrases.iter().for_each(|phrase| first_slots(phrase, slots));
        }
        if matches!(part, Part::Words(_)) {
            return;
        }
    }
}
