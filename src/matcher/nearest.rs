//! The first matcher: the nearest utterance by tf-idf over words and pieces of words.
//!
//! It measures behind a trained classifier (about 70 % against 82 % on ten utterances an intent) and is here so that the road is
//! whole; the interface in the parent module is what stays.

use std::collections::HashMap;

use super::{Candidate, Found, Matcher, Outcome, Query, normalize};
use crate::content::Catalogue;
use crate::content::catalogue::{DeclineKind, Meaning};
use crate::domain::{Fingerprint, Locale};

/// Similarity from which the best card is shown at once.
const SURE: f32 = 0.42;
/// Similarity below which nothing fits.
const FITS: f32 = 0.27;
/// Two cards closer than this are offered side by side.
const CLOSE: f32 = 0.05;
/// Longest question that is looked at, in characters; the rest of a longer one adds noise, not meaning.
const LONGEST: usize = 600;
/// How many topics a "did you mean" offers at most.
const OFFERED: usize = 3;

/// An inverted index over the utterances of each language.
pub struct NearestUtterance {
    meanings: Vec<Meaning>,
    texts: Vec<String>,
    languages: HashMap<&'static str, Index>,
}

#[derive(Default)]
struct Index {
    /// Feature -> (utterance, weight in its unit vector).
    postings: HashMap<u64, Vec<(u32, f32)>>,
    utterances: usize,
}

impl NearestUtterance {
    /// Builds the index.
    #[must_use]
    pub fn build(catalogue: &Catalogue) -> Self {
        let mut meanings = Vec::new();
        let mut texts = Vec::new();
        let mut by_language: HashMap<&'static str, Vec<(u32, Vec<u64>)>> = HashMap::new();
        for utterance in catalogue.utterances() {
            let Ok(number) = u32::try_from(meanings.len()) else { break };
            meanings.push(utterance.meaning.clone());
            texts.push(utterance.text.clone());
            let features = features(&utterance.text);
            by_language.entry(utterance.locale.language()).or_default().push((number, features));
        }
        let languages = by_language.into_iter().map(|(language, list)| (language, Index::build(&list))).collect();
        Self { meanings, texts, languages }
    }

    fn index(&self, locale: Locale) -> Option<&Index> {
        locale.chain().find_map(|locale| self.languages.get(locale.language()))
    }
}

impl Index {
    fn build(list: &[(u32, Vec<u64>)]) -> Self {
        let mut found_in: HashMap<u64, f32> = HashMap::new();
        for (_, features) in list {
            for &feature in features {
                *found_in.entry(feature).or_default() += 1.0;
            }
        }
        let mut index = Self { utterances: list.len(), ..Self::default() };
        for (number, features) in list {
            for (feature, weight) in unit(features, |feature| rarity(list.len(), found_in.get(&feature).copied().unwrap_or(0.0)))
            {
                index.postings.entry(feature).or_default().push((*number, weight));
            }
        }
        index
    }

    /// Cosine to each utterance that shares a feature, in no particular order.
    fn similarities(&self, features: &[u64]) -> HashMap<u32, f32> {
        let weigh = |feature| rarity(self.utterances, self.postings.get(&feature).map_or(0.0, |list| count(list.len())));
        let mut similarities: HashMap<u32, f32> = HashMap::new();
        for (feature, weight) in unit(features, weigh) {
            for (utterance, other) in self.postings.get(&feature).into_iter().flatten() {
                *similarities.entry(*utterance).or_default() += weight * other;
            }
        }
        similarities
    }
}

impl Matcher for NearestUtterance {
    fn find(&self, query: &Query<'_>) -> Found {
        let text: String = query.text.chars().take(LONGEST).collect();
        let similarities = self.index(query.locale).map(|index| index.similarities(&features(&text))).unwrap_or_default();
        let mut best: HashMap<&Meaning, (f32, u32)> = HashMap::new();
        for (utterance, similarity) in similarities {
            let Some(meaning) = self.meanings.get(utterance as usize) else { continue };
            let entry = best.entry(meaning).or_insert((0.0, utterance));
            if (similarity, std::cmp::Reverse(utterance)) > (entry.0, std::cmp::Reverse(entry.1)) {
                *entry = (similarity, utterance);
            }
        }
        let mut ranked: Vec<(&Meaning, f32, u32)> =
            best.into_iter().map(|(meaning, (score, near))| (meaning, score, near)).collect();
        ranked.sort_by(|a, b| b.1.total_cmp(&a.1).then_with(|| a.0.cmp(b.0)));
        let candidates: Vec<Candidate> = ranked
            .iter()
            .filter_map(|(meaning, score, _)| match meaning {
                Meaning::Topic(topic) => Some(Candidate { topic: topic.clone(), score: *score }),
                _ => None,
            })
            .take(5)
            .collect();
        let nearest = ranked.first().and_then(|(.., near)| self.texts.get(*near as usize)).map_or("", String::as_str);
        let (outcome, why) = decide(&ranked, &candidates);
        Found { outcome, candidates, reason: format!("{why}; nearest utterance: {nearest}") }
    }
}

fn decide(ranked: &[(&Meaning, f32, u32)], candidates: &[Candidate]) -> (Outcome, &'static str) {
    let Some((meaning, score, _)) = ranked.first().filter(|(_, score, _)| *score >= FITS) else {
        return (Outcome::Decline(DeclineKind::Other), "nothing is near");
    };
    match meaning {
        Meaning::Declined(kind) => (Outcome::Decline(*kind), "near to what is declined"),
        Meaning::Smalltalk(kind) => (Outcome::Smalltalk(*kind), "near to small talk"),
        Meaning::Topic(topic) => {
            let near: Vec<_> =
                candidates.iter().take_while(|other| other.score >= score - CLOSE && other.score >= FITS).collect();
            if *score >= SURE && near.len() == 1 {
                return (Outcome::Answer(topic.clone()), "one card is clearly nearest");
            }
            let offered = candidates.iter().filter(|other| other.score >= FITS).take(OFFERED).map(|other| other.topic.clone());
            (Outcome::DidYouMean(offered.collect()), "no card is clearly nearest")
        }
    }
}

/// A count as a weight.
#[expect(clippy::cast_precision_loss, reason = "counts of utterances are far below 2^23")]
fn count(count: usize) -> f32 {
    count as f32
}

/// How much a feature tells: 0 if every utterance has it.
fn rarity(utterances: usize, found_in: f32) -> f32 {
    ((count(utterances) + 1.0) / (found_in + 1.0)).ln()
}

/// The unit vector of a text, each feature once.
fn unit(features: &[u64], weigh: impl Fn(u64) -> f32) -> Vec<(u64, f32)> {
    let mut sorted = features.to_vec();
    sorted.sort_unstable();
    sorted.dedup();
    let mut weighed: Vec<(u64, f32)> = sorted.into_iter().map(|feature| (feature, weigh(feature))).collect();
    let length = weighed.iter().map(|(_, weight)| weight * weight).sum::<f32>().sqrt().max(f32::MIN_POSITIVE);
    for (_, weight) in &mut weighed {
        *weight /= length;
    }
    weighed
}

/// Words, pairs of words, and pieces of three to five letters with their word's edges.
fn features(text: &str) -> Vec<u64> {
    let folded = normalize::fold(text);
    let words: Vec<&str> = folded.split(' ').filter(|word| !word.is_empty()).collect();
    let mut features = Vec::new();
    for pair in words.windows(2) {
        let of_pair = pair.iter().fold(Fingerprint::new().with(b"p"), |hash, word| hash.with(word.as_bytes()).with(b" "));
        features.push(of_pair.value());
    }
    for word in words {
        features.push(Fingerprint::new().with(b"w").with(word.as_bytes()).value());
        let edged: Vec<char> = std::iter::once('^').chain(word.chars()).chain(['$']).collect();
        for length in 3..=5 {
            for piece in edged.windows(length) {
                let mut buffer = [0; 4];
                let of_piece =
                    piece.iter().fold(Fingerprint::new().with(b"c"), |hash, c| hash.with(c.encode_utf8(&mut buffer).as_bytes()));
                features.push(of_piece.value());
            }
        }
    }
    features
}
