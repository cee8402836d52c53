//! Multinomial logistic regression on the encoder's vectors, by L-BFGS (Nocedal and Wright, algorithm 7.4).

use super::svm::{Weights, add};

/// Inverse strength of the penalty on large weights, for the sum of the losses.
const COST: f32 = 20.0;
/// Most steps.
const STEPS: usize = 60;
/// A step that improves the loss by less than this share is the last.
const STILL: f64 = 1e-5;
/// How many earlier steps shape the next.
const MEMORY: usize = 8;

/// Trains on vectors of equal length, laid end to end, and their classes.
pub(super) fn train(vectors: &[f32], width: usize, labels: &[usize], classes: usize) -> Weights {
    let problem = Problem { vectors, width, labels, classes };
    let mut point = vec![0.0_f32; (width + 1) * classes];
    let mut gradient = vec![0.0_f32; point.len()];
    let mut loss = problem.loss(&point, &mut gradient);
    let mut memory: Vec<(Vec<f32>, Vec<f32>)> = Vec::new();
    for _ in 0..STEPS {
        let direction = direction(&gradient, &memory);
        let slope = dot(&direction, &gradient);
        let (old_point, old_gradient, old_loss) = (point.clone(), gradient.clone(), loss);
        let mut length = 1.0_f32;
        loop {
            for ((new, old), step) in point.iter_mut().zip(&old_point).zip(&direction) {
                *new = old - length * step;
            }
            loss = problem.loss(&point, &mut gradient);
            if loss <= old_loss - 1e-4 * f64::from(length) * slope || length < 1e-4 {
                break;
            }
            length *= 0.5;
        }
        let moved = difference(&point, &old_point);
        let turned = difference(&gradient, &old_gradient);
        if dot(&moved, &turned) > 1e-12 {
            memory.push((moved, turned));
            if memory.len() > MEMORY {
                memory.remove(0);
            }
        }
        if (old_loss - loss) / old_loss.abs().max(f64::MIN_POSITIVE) < STILL {
            break;
        }
    }
    Weights { classes, rows: point }
}

struct Problem<'a> {
    vectors: &'a [f32],
    width: usize,
    labels: &'a [usize],
    classes: usize,
}

impl Problem<'_> {
    /// Mean cross-entropy with a penalty on all weights but the bias; writes its gradient.
    fn loss(&self, point: &[f32], gradient: &mut [f32]) -> f64 {
        let classes = self.classes;
        let inverse = 1.0 / count(self.labels.len());
        let penalty = inverse / COST;
        let (weights, bias) = point.split_at(self.width * classes);
        for (slot, weight) in gradient.iter_mut().zip(weights) {
            *slot = penalty * weight;
        }
        let (slopes, bias_slopes) = gradient.split_at_mut(self.width * classes);
        bias_slopes.fill(0.0);
        let mut loss = 0.5 * f64::from(penalty) * dot(weights, weights);
        let mut sums = vec![0.0_f32; classes];
        for (vector, &label) in self.vectors.chunks_exact(self.width).zip(self.labels) {
            sums.copy_from_slice(bias);
            for (value, row) in vector.iter().zip(weights.chunks_exact(classes)) {
                add(&mut sums, *value, row);
            }
            softmax(&mut sums);
            if let Some(probability) = sums.get_mut(label) {
                loss -= f64::from(inverse * probability.max(1e-30).ln());
                *probability -= 1.0;
            }
            for sum in &mut sums {
                *sum *= inverse;
            }
            for (value, row) in vector.iter().zip(slopes.chunks_exact_mut(classes)) {
                add(row, *value, &sums);
            }
            add(bias_slopes, 1.0, &sums);
        }
        loss
    }
}

fn direction(gradient: &[f32], memory: &[(Vec<f32>, Vec<f32>)]) -> Vec<f32> {
    let mut direction = gradient.to_vec();
    let mut shares = Vec::with_capacity(memory.len());
    for (moved, turned) in memory.iter().rev() {
        let share = dot(moved, &direction) / dot(turned, moved);
        add(&mut direction, single(-share), turned);
        shares.push(share);
    }
    let scale = match memory.last() {
        Some((moved, turned)) => dot(moved, turned) / dot(turned, turned),
        None => 5.0 * (1.0 / dot(gradient, gradient).sqrt()).min(20.0),
    };
    for value in &mut direction {
        *value *= single(scale);
    }
    for ((moved, turned), share) in memory.iter().zip(shares.iter().rev()) {
        let other = dot(turned, &direction) / dot(turned, moved);
        add(&mut direction, single(share - other), moved);
    }
    direction
}

/// Turns scores into probabilities.
pub(super) fn softmax(scores: &mut [f32]) {
    let highest = scores.iter().copied().fold(f32::MIN, f32::max);
    let mut sum = 0.0;
    for score in scores.iter_mut() {
        *score = (*score - highest).exp();
        sum += *score;
    }
    for score in scores {
        *score /= sum;
    }
}

fn difference(a: &[f32], b: &[f32]) -> Vec<f32> {
    a.iter().zip(b).map(|(a, b)| a - b).collect()
}

fn dot(a: &[f32], b: &[f32]) -> f64 {
    a.iter().zip(b).map(|(a, b)| f64::from(*a) * f64::from(*b)).sum()
}

#[expect(clippy::cast_possible_truncation, reason = "the weights themselves are single")]
fn single(value: f64) -> f32 {
    value as f32
}

#[expect(clippy::cast_precision_loss, reason = "counts of texts are far below 2^23")]
fn count(count: usize) -> f32 {
    count as f32
}
