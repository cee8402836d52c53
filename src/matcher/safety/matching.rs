//! Holds patterns against the words of a text.

use std::collections::HashMap;
use std::ops::Range;

use super::compiled::{ChoiceId, Compiled, Part, PhraseId};
use super::forms::Slot;
use super::spelling::typed_words;
use super::words::Vocabulary;

/// How many words `…` stands for at most.
const WIDEST_GAP: usize = 3;
/// How many words may stand between the sides of `&`.
const WIDEST_BETWEEN: usize = 12;

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

/// Patterns held against the words of a text.
#[derive(Clone, Copy)]
pub(super) struct Match<'a> {
    pub(super) patterns: &'a Compiled,
    pub(super) heard: &'a Heard,
}

impl<'a> Match<'a> {
    /// The traps, or the alarms, that may begin somewhere in the text, and where.
    pub(super) fn candidates(self, traps: bool) -> impl Iterator<Item = (u32, usize)> + 'a {
        // Only patterns that begin with a word of the text are looked at: the others cost nothing, in however many languages.
        let of_word = |slots: &Vec<Slot>| {
            let mut patterns: Vec<u32> = slots.iter().flat_map(|slot| self.patterns.beginning(traps, *slot)).collect();
            patterns.sort_unstable();
            patterns.dedup();
            patterns.retain(|pattern| self.patterns.sides(*pattern).all(|side| self.is_possible(side)));
            patterns
        };
        let of_words: Vec<Vec<u32>> = self.heard.distinct.iter().map(of_word).collect();
        let starts = self.heard.words.iter().enumerate().filter_map(|(at, word)| word.map(|word| (at, word)));
        starts.flat_map(move |(at, word)| {
            let patterns = of_words.get(word).map_or(&[][..], Vec::as_slice);
            patterns.iter().map(|pattern| (*pattern, at)).collect::<Vec<_>>()
        })
    }

    /// Where a pattern's phrases stand if the first begins at `start`.
    pub(super) fn spans(self, pattern: u32, start: usize) -> Option<Vec<Range<usize>>> {
        let mut sides = self.patterns.sides(pattern);
        let first = start..self.end(sides.next()?, start)?;
        let mut spans = vec![first.clone()];
        for other in sides {
            let near = first.start.saturating_sub(WIDEST_BETWEEN)..(first.end + WIDEST_BETWEEN).min(self.heard.words.len());
            let span = near.filter(|at| !first.contains(at)).find_map(|at| {
                let end = self.end(other, at)?;
                (end <= first.start || at >= first.end).then_some(at..end)
            });
            spans.push(span?);
        }
        Some(spans)
    }

    /// Whether the text has the words of a phrase, wherever.
    fn is_possible(self, phrase: PhraseId) -> bool {
        self.patterns.phrase(phrase).iter().all(|part| match Part::read(*part) {
            Part::Gap | Part::Begin | Part::End | Part::Maybe(_) => true,
            Part::Words(choice) => {
                let (slot, end) = self.patterns.choice(choice);
                end || slot.is_some_and(|slot| self.heard.is_present(slot))
                    || self.patterns.choice_phrases(choice).any(|phrase| self.is_possible(phrase))
            }
        })
    }

    /// The word after a phrase that begins at `at`.
    fn end(self, phrase: PhraseId, at: usize) -> Option<usize> {
        let mut end = None;
        self.run(self.patterns.phrase(phrase), at, &mut |at| {
            end = Some(at);
            true
        });
        end
    }

    /// Whether `parts` stand at `at`, followed by what `then` wants.
    fn run(self, parts: &[[u8; 4]], at: usize, then: &mut dyn FnMut(usize) -> bool) -> bool {
        let Some((part, rest)) = parts.split_first() else { return then(at) };
        match Part::read(*part) {
            Part::Begin => at == 0 && self.run(rest, at, then),
            Part::End => at == self.heard.words.len() && self.run(rest, at, then),
            Part::Gap => (0..=WIDEST_GAP).any(|skipped| self.run(rest, at + skipped, then)),
            Part::Words(choice) => self.choose(choice, rest, at, then),
            Part::Maybe(choice) => self.choose(choice, rest, at, then) || self.run(rest, at, then),
        }
    }

    fn choose(self, choice: ChoiceId, rest: &[[u8; 4]], at: usize, then: &mut dyn FnMut(usize) -> bool) -> bool {
        let (slot, end) = self.patterns.choice(choice);
        if at >= self.heard.words.len() {
            return end && at == self.heard.words.len() && self.run(rest, at, then);
        }
        slot.is_some_and(|slot| self.heard.fits(at, slot)) && self.run(rest, at + 1, then)
            || self
                .patterns
                .choice_phrases(choice)
                .any(|phrase| self.run(self.patterns.phrase(phrase), at, &mut |end| self.run(rest, end, then)))
    }
}
