//! Training, and calibration on texts that were held out of it.

use super::blob::Learned;
use super::features::{Vocabulary, features};
use super::model::{Calibration, Mix, Model, Raw, WIDTH};
use super::nearest::quantise;
use super::svm::Shuffle;
use super::{logistic, svm};

/// Parts into which the texts are split for calibration; each part is scored by a model that has not seen it.
const FOLDS: usize = 5;
/// Share of in-scope texts that may be turned away.
const TURNED_AWAY: f32 = 0.05;
/// How often a sure answer must be right, among questions that differ from all that were learned. It is offered beside others
/// otherwise, which costs the reader one tap; real questions are plainer than those that editors make up, so few of either are wrong.
const RIGHT: f32 = 0.93;
/// How often a decision without the encoder must be right.
const RIGHT_WITHOUT_ENCODER: f32 = 0.99;

/// How many texts a class has, on average, from which on it is learned how much each kind of score counts. With fewer, the texts
/// held out are like those that teach in ways in which questions are not (seen on CLINC150's validation part).
const MANY: usize = 50;
/// What the n-grams and the nearest texts may count beside the encoder, and what all three together may.
const SPARSE: [f32; 4] = [0.5, 0.75, 1.0, 1.5];
const VOTES: [f32; 4] = [0.0, 0.2, 0.4, 0.8];
const ALL: [f32; 6] = [1.0, 0.85, 0.7, 0.6, 0.5, 0.4];

/// A text, what it means, and its vector if there is an encoder.
#[derive(Clone, Debug)]
pub struct Sample<'a> {
    /// The text.
    pub text: &'a str,
    /// Its class, from 0.
    pub class: usize,
    /// Its vector.
    pub vector: Option<Vec<f32>>,
    /// Whether it counts as in scope when thresholds are set; texts that are declined do not.
    pub in_scope: bool,
    /// Whether somebody might type it: only such texts are held out and judged; the words of cards teach and no more.
    pub typed: bool,
}

/// Trains a model on all samples; thresholds come from models that did not see what they judge.
#[must_use]
pub fn train(samples: &[Sample<'_>], classes: usize) -> Model {
    let folds = fold(samples, classes);
    let mut held_out: Vec<(Raw, &Sample<'_>)> = Vec::with_capacity(samples.len());
    for part in 0..FOLDS {
        let (seen, unseen): (Vec<_>, Vec<_>) =
            samples.iter().zip(&folds).partition(|(sample, fold)| **fold != part || !sample.typed);
        let seen: Vec<&Sample<'_>> = seen.into_iter().map(|(sample, _)| sample).collect();
        let model = fit(&seen, classes);
        held_out.extend(unseen.into_iter().map(|(sample, _)| (model.raw(sample.text, sample.vector.as_deref()), sample)));
    }
    let mut model = fit(&samples.iter().collect::<Vec<_>>(), classes);
    if samples.len() >= MANY * classes {
        model.mix = mix(&held_out);
    }
    model.calibration = calibrate(&held_out, model.mix);
    for (raw, _) in &mut held_out {
        raw.dense = None;
    }
    model.sparse_calibration = calibrate(&held_out, model.mix);
    model
}

/// The part of each sample, so that every class is spread evenly.
fn fold(samples: &[Sample<'_>], classes: usize) -> Vec<usize> {
    let mut order: Vec<usize> = (0..samples.len()).collect();
    Shuffle::new().shuffle(&mut order);
    let mut next = vec![0_usize; classes];
    let mut folds = vec![0; samples.len()];
    for index in order {
        let Some(counter) = samples.get(index).and_then(|sample| next.get_mut(sample.class)) else { continue };
        if let Some(slot) = folds.get_mut(index) {
            *slot = *counter % FOLDS;
        }
        *counter += 1;
    }
    folds
}

/// Trains a model that only tells classes apart: without thresholds, and without the texts' vectors but one, so that it is small.
#[must_use]
pub fn train_classes(samples: &[&Sample<'_>], classes: usize) -> Model {
    fit_keeping(samples, classes, 1)
}

fn fit(samples: &[&Sample<'_>], classes: usize) -> Model {
    fit_keeping(samples, classes, samples.len())
}

/// Trains, and keeps the vectors of so many texts.
fn fit_keeping(samples: &[&Sample<'_>], classes: usize, kept: usize) -> Model {
    let texts: Vec<Vec<(u64, f32)>> = samples.iter().map(|sample| features(sample.text)).collect();
    let vocabulary = Vocabulary::of(&texts);
    let vectors: Vec<Vec<(u32, f32)>> = texts.iter().map(|text| vocabulary.vector(text)).collect();
    let labels: Vec<usize> = samples.iter().map(|sample| sample.class).collect();
    let sparse = svm::train(&vectors, &labels, classes, vocabulary.len());
    let read = samples.iter().filter_map(|sample| Some((sample.vector.as_deref()?, sample.class)));
    let (vectors, labels): (Vec<&[f32]>, Vec<usize>) = read.unzip();
    let dense = (!vectors.is_empty()).then(|| {
        let weights = logistic::train(&vectors.concat(), WIDTH, &labels, classes);
        let kept_vectors = vectors.iter().take(kept).flat_map(|vector| quantise(vector)).collect();
        (weights, kept_vectors, labels.into_iter().take(kept).collect())
    });
    Learned { vocabulary, sparse, dense }.into_model()
}

/// How much each kind of score has to count so that the right classes are as probable as can be.
fn mix(held_out: &[(Raw, &Sample<'_>)]) -> Mix {
    let mut best = (f64::MIN, Mix::default());
    let shares = SPARSE.into_iter().flat_map(|sparse| VOTES.map(|votes| (sparse, votes)));
    for (sparse, votes, all) in shares.flat_map(|(sparse, votes)| ALL.map(|all| (sparse, votes, all))) {
        let mix = Mix { dense: all, sparse: all * sparse, votes: all * votes };
        let right = |(raw, sample): &(Raw, &Sample<'_>)| raw.probabilities(mix).get(sample.class).copied().unwrap_or_default();
        let fit = held_out.iter().map(|held_out| f64::from(right(held_out).max(f32::MIN_POSITIVE).ln())).sum();
        if fit > best.0 {
            best = (fit, mix);
        }
    }
    best.1
}

fn calibrate(held_out: &[(Raw, &Sample<'_>)], mix: Mix) -> Calibration {
    let in_scope: Vec<[f32; 3]> = held_out.iter().filter(|(_, sample)| sample.in_scope).map(|(raw, _)| raw.signs()).collect();
    let mut calibration = Calibration { decisive: f32::MAX, sure: 1.0, ..Calibration::default() };
    for (index, slot) in calibration.signs.iter_mut().enumerate() {
        *slot = mean_and_spread(in_scope.iter().filter_map(|signs| signs.get(index).copied()));
    }
    let mut sums: Vec<f32> = in_scope.iter().map(|signs| calibration.scope(*signs)).collect();
    sums.sort_by(f32::total_cmp);
    calibration.in_scope = sums.get(share(sums.len(), TURNED_AWAY)).copied().unwrap_or_default();
    let judged = |value: &dyn Fn(&Raw) -> f32| -> Vec<(f32, bool)> {
        held_out.iter().map(|(raw, sample)| (value(raw), best(&raw.probabilities(mix)) == Some(sample.class))).collect()
    };
    calibration.sure = lowest(judged(&|raw| raw.probabilities(mix).into_iter().fold(0.0, f32::max)), RIGHT).unwrap_or(1.0);
    calibration.decisive = lowest(judged(&Raw::lead), RIGHT_WITHOUT_ENCODER).unwrap_or(f32::MAX);
    calibration
}

/// The lowest value from which on at least `share` are right.
fn lowest(mut judged: Vec<(f32, bool)>, share: f32) -> Option<f32> {
    judged.sort_by(|a, b| b.0.total_cmp(&a.0));
    let (mut right, mut found) = (0_usize, None);
    for (seen, (value, is_right)) in judged.iter().enumerate() {
        right += usize::from(*is_right);
        if count(right) >= share * count(seen + 1) {
            found = Some(*value);
        }
    }
    found
}

fn best(probabilities: &[f32]) -> Option<usize> {
    probabilities.iter().enumerate().max_by(|a, b| a.1.total_cmp(b.1)).map(|(class, _)| class)
}

fn mean_and_spread(values: impl Iterator<Item = f32> + Clone) -> (f32, f32) {
    let total = count(values.clone().count()).max(1.0);
    let mean = values.clone().sum::<f32>() / total;
    (mean, (values.map(|value| (value - mean).powi(2)).sum::<f32>() / total).sqrt().max(1e-6))
}

#[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "a share of a small count")]
fn share(total: usize, share: f32) -> usize {
    (count(total) * share) as usize
}

#[expect(clippy::cast_precision_loss, reason = "counts of texts are far below 2^23")]
fn count(count: usize) -> f32 {
    count as f32
}
