//! Holds patterns against the words of a text.

use std::collections::HashMap;
use std::ops::Range;
use std::sync::Arc;

use super::forms::Slot;
use super::spelling::typed_words;
use super::words::Vocabulary;

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
    Words(Arc<Choice>),
    /// The same, or nothing.
    Maybe(Arc<Choice>),
}

/// Words in their order. The same phrase of a set stands in many patterns, but is kept once.
pub(super) type Phrase = Arc<[Part]>;

/// What may stand in one place.
#[derive(Debug)]
pub(super) struct Choice {
    /// One word out of these.
    pub(super) slot: Option<Slot>,
    /// Several words.
    pub(super) phrases: Box<[Phrase]>,
    /// The end of the text.
    pub(super) end: bool,
}

impl Choice {
    /// One word.
    pub(super) fn one(slot: Slot) -> Arc<Self> {
        Arc::new(Self { slot: Some(slot), phrases: Box::default(), end: false })
    }
}

/// Phrases that stand near to one another in any order; most patterns are a single one.
#[derive(Debug)]
pub(super) struct Pattern {
    side: Phrase,
    others: Box<[Phrase]>,
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
            heard.present.get_mut(*slot as usize).into_iter().for_each(|present| *present = true);
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
        self.present.get(slot as usize).copied().unwrap_or_default()
    }
}

impl Pattern {
    /// `None` without a phrase.
    pub(super) fn new(sides: Vec<Phrase>) -> Option<Self> {
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

/// Gathers patterns.
#[derive(Debug)]
pub(super) struct IndexList<T>(Vec<(T, Pattern)>);

/// Patterns by the words that they begin with.
#[derive(Debug)]
pub(super) struct Index<T> {
    patterns: Vec<(T, Pattern)>,
    /// Each slot that a pattern may begin with, and the pattern, in order.
    starts: Vec<(Slot, u32)>,
}

impl<T> Default for IndexList<T> {
    fn default() -> Self {
        Self(Vec::new())
    }
}

impl<T> IndexList<T> {
    /// Adds a pattern and what it means.
    pub(super) fn add(&mut self, meaning: T, pattern: Pattern) {
        self.0.push((meaning, pattern));
    }

    /// All of them, when no more will come.
    pub(super) fn seal(mut self) -> Index<T> {
        self.0.shrink_to_fit();
        let mut starts = Vec::new();
        for (number, (_, pattern)) in (0..).zip(&self.0) {
            let mut slots = Vec::new();
            first_slots(&pattern.side, &mut slots);
            starts.extend(slots.into_iter().map(|slot| (slot, number)));
        }
        starts.sort_unstable();
        starts.dedup();
        starts.shrink_to_fit();
        Index { patterns: self.0, starts }
    }
}

impl<T: Copy> Index<T> {
    fn beginning(&self, slot: Slot) -> impl Iterator<Item = u32> {
        let from = self.starts.partition_point(|(other, _)| *other < slot);
        let rest = self.starts.get(from..).unwrap_or_default().iter();
        rest.take_while(move |(other, _)| *other == slot).map(|(_, pattern)| *pattern)
    }

    /// The patterns that may begin somewhere in the text, and where.
    pub(super) fn candidates<'a>(&'a self, heard: &'a Heard) -> impl Iterator<Item = (T, &'a Pattern, usize)> {
        // Only patterns that begin with a word of the text are looked at: the others cost nothing, in however many languages.
        let of_word = |slots: &Vec<Slot>| {
            let mut patterns: Vec<u32> = slots.iter().flat_map(|slot| self.beginning(*slot)).collect();
            patterns.sort_unstable();
            patterns.dedup();
            patterns.retain(|pattern| self.patterns.get(*pattern as usize).is_some_and(|(_, pattern)| pattern.possible(heard)));
            patterns
        };
        let of_words: Vec<Vec<u32>> = heard.distinct.iter().map(of_word).collect();
        let starts = heard.words.iter().enumerate().filter_map(|(at, word)| word.map(|word| (at, word)));
        starts.flat_map(move |(at, word)| {
            let patterns = of_words.get(word).into_iter().flatten().filter_map(|pattern| self.patterns.get(*pattern as usize));
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
