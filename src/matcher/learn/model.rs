//! What was learned, and how a text is scored with it.

use super::blob::Saved;
use super::features::{features, unit};
use super::logistic::softmax;
use super::nearest::similarities;
use super::svm::{Weights, add};
use crate::matcher::normalize::for_encoder;

/// Numbers in an encoder's vector.
pub const WIDTH: usize = 512;
/// How the scores of the n-grams are spread before they are mixed in, and how much they count (chosen on CLINC150's validation part).
const SPREAD: f32 = 0.3;
const SHARE: f32 = 0.5;

/// How near an utterance has to be to have a say: its vote is `exp(cosine / NEAR)`. What the farthest count is `FAR` (chosen by
/// cross-validation on BANKING77's training part).
const NEAR: f32 = 0.03;
const FAR: f32 = -10.0;

/// Weights and vectors are kept as whole numbers from -127 to 127.
pub(super) const STEPS: f32 = 127.0;

/// Similarity from which two texts say the same but for a word or a slip.
const SAME: f32 = 0.9;

/// Gives a text a place among meanings; implemented by the sentence encoder.
pub trait Encode: Send + Sync {
    /// The unit vector of a text.
    fn encode(&self, text: &str) -> [f32; WIDTH];

    /// Whether it knows the script of a text: of others it sees only that they are strange, and all of them are alike to it.
    fn reads(&self, text: &str) -> bool;

    /// The unit vector of a text, if it knows the script.
    fn read(&self, text: &str) -> Option<[f32; WIDTH]> {
        self.reads(text).then(|| self.encode(text))
    }
}

/// What was learned. The large tables stay in the saved bytes, which for the program's own model are part of the program: the
/// system maps them, and they take no memory of their own.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Model {
    /// The features, their weights, and the utterances' vectors.
    pub(super) saved: Saved,
    /// Weights of the encoder's numbers; none if it was trained without.
    pub(super) dense: Option<Weights>,
    /// How much each kind of score counts.
    pub(super) mix: Mix,
    /// How scores become decisions, when the encoder was asked.
    pub(super) calibration: Calibration,
    /// How they do when it was not.
    pub(super) sparse_calibration: Calibration,
}

/// How much each kind of score counts when the encoder was asked: factors of logarithms of probabilities.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Mix {
    /// The encoder's.
    pub dense: f32,
    /// The n-grams'.
    pub sparse: f32,
    /// The votes of the nearest utterances.
    pub votes: f32,
}

impl Default for Mix {
    fn default() -> Self {
        Self { dense: 1.0, sparse: SHARE, votes: 0.0 }
    }
}

/// How scores become decisions; from texts that were held out.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Calibration {
    /// Mean and spread of each sign that a text is in scope: best n-gram score, best encoder score, nearest utterance.
    pub signs: [(f32, f32); 3],
    /// Sum of the signs (each in its spreads from its mean) below which a text is out of scope: 5 % of those in scope are below.
    pub in_scope: f32,
    /// Probability from which the best class is right in 93 % of cases.
    pub sure: f32,
    /// Lead of the best n-gram score from which the encoder need not be asked: right in 99 %.
    pub decisive: f32,
}

/// How a text scores.
#[derive(Clone, Debug)]
pub struct Scores {
    /// The probability of each class.
    pub probabilities: Vec<f32>,
    /// How far it is in scope: below 0 it is not.
    pub scope: f32,
    /// Whether the best class is right in 93 % of such cases.
    pub sure: bool,
    /// Whether the best class has an utterance that says the same, or nearly so.
    pub same: bool,
    /// The utterance that is nearest; only if the encoder was asked.
    pub nearest: Option<Nearest>,
}

/// The utterance that is nearest to a text.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Nearest {
    /// Its number.
    pub number: usize,
    /// Its class.
    pub class: usize,
    /// The cosine of the two.
    pub similarity: f32,
}

impl Scores {
    /// The classes, the best first.
    #[must_use]
    pub fn ranked(&self) -> Vec<(usize, f32)> {
        let mut ranked: Vec<(usize, f32)> = self.probabilities.iter().copied().enumerate().collect();
        ranked.sort_by(|a, b| b.1.total_cmp(&a.1).then(a.0.cmp(&b.0)));
        ranked
    }
}

/// The raw scores of a text.
pub(super) struct Raw {
    pub sparse: Vec<f32>,
    pub dense: Option<Dense>,
}

/// What the encoder says of a text.
pub(super) struct Dense {
    /// The classes' scores.
    pub scores: Vec<f32>,
    /// The logarithms of the nearest utterances' votes for each class.
    pub votes: Vec<f32>,
    /// The similarity of the nearest utterance, and its number.
    pub nearest: (f32, usize),
}

impl Raw {
    /// What tells that a text is in scope.
    pub(super) fn signs(&self) -> [f32; 3] {
        let highest = |scores: &[f32]| scores.iter().copied().fold(f32::MIN, f32::max);
        match &self.dense {
            Some(Dense { scores, nearest, .. }) => [highest(&self.sparse), highest(scores), nearest.0],
            None => [highest(&self.sparse), 0.0, 0.0],
        }
    }

    /// The probability of each class.
    pub(super) fn probabilities(&self, mix: Mix) -> Vec<f32> {
        let mut sparse: Vec<f32> = self.sparse.iter().map(|score| score / SPREAD).collect();
        let Some(Dense { scores, votes, .. }) = &self.dense else {
            softmax(&mut sparse);
            return sparse;
        };
        // log p = a · log p(encoder) + b · log p(n-grams) + c · log p(votes), up to a constant.
        let sum = |((dense, sparse), votes): ((&f32, &f32), &f32)| mix.dense * dense + mix.sparse * sparse + mix.votes * votes;
        let mut mixed: Vec<f32> = scores.iter().zip(&sparse).zip(votes).map(sum).collect();
        softmax(&mut mixed);
        mixed
    }

    /// How far the best n-gram score leads.
    pub(super) fn lead(&self) -> f32 {
        let (mut first, mut second) = (f32::MIN, f32::MIN);
        for &score in &self.sparse {
            if score > first {
                (first, second) = (score, first);
            } else if score > second {
                second = score;
            }
        }
        if second == f32::MIN { first } else { first - second }
    }
}

impl Calibration {
    /// How far signs are in scope.
    pub(super) fn scope(&self, signs: [f32; 3]) -> f32 {
        let sum: f32 = signs.iter().zip(self.signs).map(|(sign, (mean, spread))| (sign - mean) / spread.max(1e-6)).sum();
        sum - self.in_scope
    }
}

impl Model {
    /// How many classes there are.
    #[must_use]
    pub fn classes(&self) -> usize {
        self.saved.classes()
    }

    /// Whether it can make use of an encoder.
    #[must_use]
    pub fn has_dense_half(&self) -> bool {
        self.dense.is_some()
    }

    /// How scores become decisions with and without the encoder.
    #[must_use]
    pub fn calibrations(&self) -> (Calibration, Calibration) {
        (self.calibration, self.sparse_calibration)
    }

    /// Scores a text; the encoder is asked only if the n-grams leave a doubt.
    #[must_use]
    pub fn score(&self, text: &str, encoder: Option<&dyn Encode>) -> Scores {
        let mut raw = Raw { sparse: self.sparse_scores(text), dense: None };
        if raw.lead() < self.sparse_calibration.decisive
            && let Some(encoder) = encoder
        {
            raw.dense = encoder.read(&for_encoder(text)).and_then(|vector| self.dense_scores(&vector));
        }
        self.weigh(&raw)
    }

    /// Scores a text whose vector is known.
    #[must_use]
    pub fn score_with(&self, text: &str, vector: Option<&[f32]>) -> Scores {
        self.weigh(&self.raw(text, vector))
    }

    /// The probability of each class by the n-grams of a text.
    #[must_use]
    pub fn probabilities(&self, text: &str) -> Vec<f32> {
        Raw { sparse: self.sparse_scores(text), dense: None }.probabilities(Mix { sparse: 1.0, ..Mix::default() })
    }

    pub(super) fn raw(&self, text: &str, vector: Option<&[f32]>) -> Raw {
        Raw { sparse: self.sparse_scores(text), dense: vector.and_then(|vector| self.dense_scores(vector)) }
    }

    pub(super) fn weigh(&self, raw: &Raw) -> Scores {
        let probabilities = raw.probabilities(self.mix);
        let decisive = raw.dense.is_none() && raw.lead() >= self.sparse_calibration.decisive;
        let calibration = if raw.dense.is_some() { &self.calibration } else { &self.sparse_calibration };
        let highest = probabilities.iter().copied().fold(0.0, f32::max);
        let best = probabilities.iter().position(|probability| *probability >= highest);
        let nearest = raw.dense.as_ref().and_then(|dense| {
            let (similarity, number) = dense.nearest;
            let class = self.saved.label(number)?;
            Some(Nearest { number, class, similarity })
        });
        Scores {
            same: nearest.is_some_and(|nearest| nearest.similarity >= SAME && Some(nearest.class) == best),
            sure: decisive || highest >= calibration.sure,
            scope: if decisive { f32::MAX } else { calibration.scope(raw.signs()) },
            nearest,
            probabilities,
        }
    }

    /// How well the n-grams of a text fit each class.
    #[must_use]
    pub fn sparse_scores(&self, text: &str) -> Vec<f32> {
        let mut scores = vec![0.0; self.classes()];
        let mut add = |value: f32, row: &[u8]| {
            for (score, step) in scores.iter_mut().zip(row) {
                *score += value * f32::from(step.cast_signed());
            }
        };
        add(1.0, self.saved.row(self.saved.features()));
        for (place, value) in self.vector(text) {
            add(value, self.saved.row(place));
        }
        for (score, scale) in scores.iter_mut().zip(self.saved.scales()) {
            *score *= scale / STEPS;
        }
        scores
    }

    /// The unit vector of a text over the features that were seen in training: place and weight.
    fn vector(&self, text: &str) -> Vec<(usize, f32)> {
        let known = features(text).into_iter().filter_map(|(feature, count)| {
            let place = self.saved.place(feature)?;
            Some((place, (1.0 + count.ln()) * self.saved.telling(place)))
        });
        unit(known.collect())
    }

    fn dense_scores(&self, vector: &[f32]) -> Option<Dense> {
        let dense = self.dense.as_ref()?;
        let mut scores = dense.row(WIDTH).to_vec();
        for (value, row) in vector.iter().zip(dense.rows.chunks_exact(dense.classes)) {
            add(&mut scores, *value, row);
        }
        let similarities = similarities(self.saved.vectors(), self.saved.signs(), vector);
        let (number, nearest) = similarities.iter().copied().max_by(|a, b| a.1.total_cmp(&b.1).then(b.0.cmp(&a.0)))?;
        Some(Dense { scores, votes: self.votes(&similarities, nearest), nearest: (nearest, number) })
    }

    /// What the utterances say: each votes for its class, the more the nearer it is.
    fn votes(&self, similarities: &[(usize, f32)], nearest: f32) -> Vec<f32> {
        let mut votes = vec![FAR.exp(); self.classes()];
        for (number, similarity) in similarities {
            let vote = (similarity - nearest) / NEAR;
            if vote > FAR
                && let Some(votes) = self.saved.label(*number).and_then(|class| votes.get_mut(class))
            {
                *votes += vote.exp();
            }
        }
        votes.into_iter().map(f32::ln).collect()
    }

    /// What speaks for a class in a text: its n-gram features with their weights, the strongest first.
    #[must_use]
    pub fn explain(&self, text: &str, class: usize) -> Vec<(u64, f32)> {
        let scale = self.saved.scales().get(class).copied().unwrap_or_default() / STEPS;
        let weigh = |(place, value): (usize, f32)| {
            let step = self.saved.row(place).get(class)?.cast_signed();
            Some((self.saved.fingerprint(place)?, value * f32::from(step) * scale))
        };
        let mut weights: Vec<(u64, f32)> = self.vector(text).into_iter().filter_map(weigh).collect();
        weights.sort_by(|a, b| b.1.total_cmp(&a.1).then(a.0.cmp(&b.0)));
        weights
    }
}
