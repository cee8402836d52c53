//! Words, pairs of words and pieces of words, weighed by how much they tell.

use std::collections::HashMap;

use crate::domain::Fingerprint;
use crate::matcher::normalize::fold;

/// Lengths of the pieces of words, in characters, the word's edges included.
const PIECES: std::ops::RangeInclusive<usize> = 2..=5;
/// Longest run of words.
const WORDS: usize = 2;

/// The features of a text and how often each stands in it, in the order of their fingerprints.
#[must_use]
pub fn features(text: &str) -> Vec<(u64, f32)> {
    let folded = fold(text);
    let words: Vec<&str> = folded.split(' ').filter(|word| !word.is_empty()).collect();
    let mut all: Vec<u64> = Vec::with_capacity(folded.len() * 5);
    for length in 1..=WORDS {
        for run in words.windows(length) {
            let hash = run.iter().fold(Fingerprint::new().with(b"w"), |hash, word| hash.with(word.as_bytes()).with(b" "));
            all.push(hash.value());
        }
    }
    for word in &words {
        pieces(word, &mut all);
    }
    all.sort_unstable();
    let mut counted: Vec<(u64, f32)> = Vec::with_capacity(all.len());
    for feature in all {
        match counted.last_mut() {
            Some((last, count)) if *last == feature => *count += 1.0,
            _ => counted.push((feature, 1.0)),
        }
    }
    counted
}

fn pieces(word: &str, all: &mut Vec<u64>) {
    let edged = format!(" {word} ");
    let starts: Vec<usize> = edged.char_indices().map(|(at, _)| at).chain([edged.len()]).collect();
    for length in PIECES {
        for ends in starts.windows(length + 1) {
            if let [start, .., end] = ends {
                let piece = edged.as_bytes().get(*start..*end).unwrap_or_default();
                all.push(Fingerprint::new().with(b"c").with(piece).value());
            }
        }
    }
}

/// The features of the texts that teach, and how much each tells.
#[derive(Clone, Debug, Default)]
pub(super) struct Vocabulary {
    /// Fingerprint -> place.
    places: HashMap<u64, u32>,
    /// The fingerprints in their order; a place is an index here.
    pub fingerprints: Vec<u64>,
    /// By place: the inverse document frequency.
    pub telling: Vec<f32>,
}

impl Vocabulary {
    /// The vocabulary of some texts, given as their features.
    pub(super) fn of(texts: &[Vec<(u64, f32)>]) -> Self {
        let mut found_in: HashMap<u64, u32> = HashMap::new();
        for (feature, _) in texts.iter().flatten() {
            *found_in.entry(*feature).or_default() += 1;
        }
        let mut sorted: Vec<(u64, u32)> = found_in.into_iter().collect();
        sorted.sort_unstable();
        let total = count(texts.len());
        let weigh = |(_, found): &(u64, u32)| ((1.0 + total) / (1.0 + count(*found as usize))).ln() + 1.0;
        let fingerprints: Vec<u64> = sorted.iter().map(|(feature, _)| *feature).collect();
        Self {
            places: fingerprints.iter().copied().zip(0..).collect(),
            fingerprints,
            telling: sorted.iter().map(weigh).collect(),
        }
    }

    /// How many features it has.
    pub(super) fn len(&self) -> usize {
        self.fingerprints.len()
    }

    /// The unit vector of a text: place and weight.
    pub(super) fn vector(&self, features: &[(u64, f32)]) -> Vec<(u32, f32)> {
        let known = features.iter().filter_map(|(feature, count)| {
            let place = *self.places.get(feature)?;
            Some((place, (1.0 + count.ln()) * self.telling.get(place as usize)?))
        });
        unit(known.collect())
    }
}

/// The same direction with length one.
pub(super) fn unit<P>(mut vector: Vec<(P, f32)>) -> Vec<(P, f32)> {
    let length = vector.iter().map(|(_, weight)| weight * weight).sum::<f32>().sqrt().max(f32::MIN_POSITIVE);
    for (_, weight) in &mut vector {
        *weight /= length;
    }
    vector
}

#[expect(clippy::cast_precision_loss, reason = "counts of texts are far below 2^23")]
fn count(count: usize) -> f32 {
    count as f32
}
