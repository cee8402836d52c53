//! The matcher: a learned model, and the policy that turns its scores into an answer, a choice, or a polite no.

use std::borrow::Cow;
use std::sync::Arc;

use super::learn::{Encode, Model, Nearest, Sample, Scores, train};
use super::normalize;
use super::{Candidate, Found, Matcher, Outcome, Query};
use crate::content::Catalogue;
use crate::content::catalogue::{DeclineKind, Meaning, Utterance};
use crate::domain::{Fingerprint, Role, TopicId};

/// Probability below which a topic is not worth offering.
const WORTH_OFFERING: f32 = 0.04;
/// Probability of small talk or of a question that we decline from which it is taken for that.
const PLAIN: f32 = 0.5;
/// Similarity from which an utterance that no card answers is followed, even if a card seems right; and from which it is where none
/// does (chosen on questions that were written for this, and seen by nothing else).
const ALIKE: f32 = 0.72;
const NEARER: f32 = 0.57;
/// How many topics a "did you mean" offers.
const OFFERED: usize = 3;
/// How many topics are named in a finding.
const NAMED: usize = 5;
/// How much likelier a topic is if it is related to the card that was seen last, or if a relative asks about relatives.
const FITTING: f32 = 1.3;
/// How far out of scope (in spreads) a text may be and still be offered a choice of topics.
const NEAR_SCOPE: f32 = -1.0;
/// Longest question that is looked at, in characters: who tells a long story often asks first or last.
const HEAD: usize = 400;
const TAIL: usize = 400;

/// Finds topics with a learned model.
pub struct Classifier {
    model: Model,
    meanings: Vec<Meaning>,
    texts: Vec<Cow<'static, str>>,
    related: Vec<(TopicId, Vec<TopicId>)>,
    family: Vec<TopicId>,
    encoder: Option<Arc<dyn Encode>>,
}

/// The meanings of a catalogue, each once, in a fixed order: the classes of a model.
#[must_use]
pub fn meanings(catalogue: &Catalogue) -> Vec<Meaning> {
    let mut meanings: Vec<Meaning> = catalogue.utterances().iter().map(|utterance| utterance.meaning.clone()).collect();
    meanings.sort();
    meanings.dedup();
    meanings
}

/// The fingerprint of everything that a model learns from.
#[must_use]
pub fn fingerprint(taught: &[Utterance]) -> u64 {
    let add = |hash: Fingerprint, utterance: &Utterance| {
        let meaning = format!("{:?}", utterance.meaning);
        hash.with(meaning.as_bytes())
            .with(b"\t")
            .with(utterance.locale.tag().as_bytes())
            .with(b"\t")
            .with(utterance.text.as_bytes())
            .with(b"\n")
    };
    taught.iter().fold(Fingerprint::new(), add).value()
}

/// Trains a model on some utterances of a catalogue.
#[must_use]
pub fn learn(utterances: &[&Utterance], vectors: Option<&[Vec<f32>]>, meanings: &[Meaning]) -> Model {
    let samples: Vec<Sample<'_>> = utterances
        .iter()
        .enumerate()
        .filter_map(|(index, utterance)| {
            let class = meanings.binary_search(&utterance.meaning).ok()?;
            let vector = vectors.and_then(|vectors| vectors.get(index).cloned());
            let in_scope = matches!(utterance.meaning, Meaning::Topic(_));
            Some(Sample { text: &utterance.text, class, vector, in_scope, typed: utterance.typed })
        })
        .collect();
    train(&samples, meanings.len())
}

impl Classifier {
    /// A matcher over a model that was trained on (some of) the utterances of this catalogue.
    #[must_use]
    pub fn new(model: Model, catalogue: &Catalogue, mut texts: Vec<Cow<'static, str>>, encoder: Option<Arc<dyn Encode>>) -> Self {
        texts.shrink_to_fit();
        let related = catalogue.topics().map(|topic| (topic.id.clone(), topic.related.clone())).collect();
        let family =
            catalogue.topics().filter(|topic| topic.category.as_str() == "family").map(|topic| topic.id.clone()).collect();
        Self { model, meanings: meanings(catalogue), texts, related, family, encoder }
    }

    /// Finds what a question means whose vector is known; for measuring.
    #[must_use]
    pub fn find_with(&self, query: &Query<'_>, vector: Option<&[f32]>) -> Found {
        self.decide(query, &self.model.score_with(query.text, vector))
    }

    fn decide(&self, query: &Query<'_>, scores: &Scores) -> Found {
        let mut ranked: Vec<(&Meaning, f32)> = scores
            .ranked()
            .into_iter()
            .filter_map(|(class, probability)| {
                let meaning = self.meanings.get(class)?;
                Some((meaning, probability * self.fit(meaning, query)))
            })
            .collect();
        ranked.sort_by(|a, b| b.1.total_cmp(&a.1));
        let candidates: Vec<Candidate> = ranked
            .iter()
            .filter_map(|(meaning, probability)| match meaning {
                Meaning::Topic(topic) => Some(Candidate { topic: topic.clone(), score: probability.min(1.0) }),
                _ => None,
            })
            .take(NAMED)
            .collect();
        let (outcome, why) = self.decision(&ranked, &candidates, scores);
        let text = |nearest: Nearest| Some(format!("{} ({:.2})", self.texts.get(nearest.number)?, nearest.similarity));
        let nearest = scores.nearest.and_then(text).unwrap_or_else(|| "not asked for".to_owned());
        Found { outcome, candidates, reason: format!("{why}; scope {:.2}; nearest utterance: {nearest}", scores.scope.min(99.0)) }
    }

    fn decision(&self, ranked: &[(&Meaning, f32)], candidates: &[Candidate], scores: &Scores) -> (Outcome, &'static str) {
        let Some((best, probability)) = ranked.first().copied() else {
            return (Outcome::Decline(DeclineKind::Other), "nothing was learned");
        };
        if let Some(outcome) = self.not_ours(scores, ALIKE) {
            return (outcome, "nearly word for word what no card answers");
        }
        match best {
            Meaning::Declined(kind) if probability >= PLAIN => return (Outcome::Decline(*kind), "what we decline"),
            Meaning::Smalltalk(kind) if probability >= PLAIN => return (Outcome::Smalltalk(*kind), "small talk"),
            Meaning::Topic(topic) if scores.same || scores.scope >= 0.0 && scores.sure => {
                return (Outcome::Answer(topic.clone()), "one card is clearly right");
            }
            _ => {}
        }
        if let Some(outcome) = self.not_ours(scores, NEARER) {
            return (outcome, "no card is clearly right, and nearest is what no card answers");
        }
        let worth = candidates.iter().filter(|candidate| candidate.score >= WORTH_OFFERING).take(OFFERED);
        let offered: Vec<TopicId> = worth.map(|candidate| candidate.topic.clone()).collect();
        if scores.scope >= NEAR_SCOPE && !offered.is_empty() {
            return (Outcome::DidYouMean(offered), "no card is clearly right");
        }
        let kind = match best {
            Meaning::Declined(kind) => *kind,
            _ => DeclineKind::Other,
        };
        (Outcome::Decline(kind), "out of scope")
    }

    /// What the nearest utterance means, if it is near and no card answers it.
    fn not_ours(&self, scores: &Scores, similarity: f32) -> Option<Outcome> {
        let nearest = scores.nearest.filter(|nearest| nearest.similarity >= similarity)?;
        match self.meanings.get(nearest.class)? {
            Meaning::Declined(kind) => Some(Outcome::Decline(*kind)),
            Meaning::Smalltalk(kind) => Some(Outcome::Smalltalk(*kind)),
            Meaning::Topic(_) => None,
        }
    }

    /// How much likelier a meaning is for this person at this place of the talk.
    fn fit(&self, meaning: &Meaning, query: &Query<'_>) -> f32 {
        let Meaning::Topic(topic) = meaning else { return 1.0 };
        let related = query.last_topic.and_then(|last| self.related.iter().find(|(id, _)| id == last));
        let follows = related.is_some_and(|(_, related)| related.contains(topic));
        let of_family = query.role == Some(Role::Family) && self.family.contains(topic);
        if follows || of_family { FITTING } else { 1.0 }
    }
}

impl Matcher for Classifier {
    fn find(&self, query: &Query<'_>) -> Found {
        let text = shorten(query.text);
        if normalize::fold(&text).is_empty() {
            let outcome = Outcome::Decline(DeclineKind::Other);
            return Found { outcome, candidates: Vec::new(), reason: "no letters and no digits".to_owned() };
        }
        let scores = self.model.score(&text, self.encoder.as_deref());
        self.decide(&Query { text: &text, ..*query }, &scores)
    }
}

/// The beginning and the end of a long text.
fn shorten(text: &str) -> String {
    let characters: Vec<char> = text.chars().collect();
    match (characters.split_at_checked(HEAD), characters.len().checked_sub(HEAD + TAIL)) {
        (Some((head, rest)), Some(surplus @ 1..)) => head.iter().chain([&' ']).chain(rest.iter().skip(surplus)).collect(),
        _ => text.to_owned(),
    }
}
