//! The network: each token's row is projected for three branches, each of which looks twice at 2, 3 or 5 neighbours; all is
//! summed over the tokens and passes four small layers.

use super::file::{EncoderFile, Fields};
use super::layer::{Layer, Norm, add, sum_of, tanh};
use super::matrix::{Matrix, Whole};
use super::table::Rows;
use super::{DIMENSIONS, EncoderError};

/// For each branch, how many neighbours it looks at, and how many of them come before.
const WINDOWS: [(usize, usize); 3] = [(2, 0), (3, 1), (5, 2)];

/// Its weights, and two of its sizes.
#[derive(Debug)]
pub(super) struct Network {
    /// The features of a token that one branch makes.
    convolution: usize,
    epsilon: f32,
    branches: Vec<Branch>,
    branch_norm: Norm,
    all_norm: Norm,
    summary: Layer,
    hidden: [Matrix; 6],
}

#[derive(Debug)]
struct Branch {
    window: usize,
    before: usize,
    projection: Layer,
    /// What a number's lowest value contributes.
    lowest: Vec<f32>,
    layers: [Layer; 2],
}

impl Network {
    pub(super) fn read(file: &EncoderFile) -> Result<Self, EncoderError> {
        let sizes = file.sizes();
        let ([embedding, width, hidden, _], epsilon) = (sizes.others, sizes.epsilon);
        if embedding != DIMENSIONS || ![width, hidden].iter().all(|size| (1..=DIMENSIONS).contains(size)) {
            return Err(EncoderError::Damaged("the sizes"));
        }
        let (mut vectors, mut matrices) = (Fields(file.bytes(*b"VECTORS ")?), Fields(file.bytes(*b"MATRICES")?));
        let mut layer = |inputs, outputs| Layer::read(&mut vectors, &mut matrices, inputs, outputs);
        let projections = [layer(embedding, width)?, layer(embedding, width)?, layer(embedding, width)?];
        let branch_norm = Norm::read(&mut vectors, 3 * width, epsilon)?;
        let mut branches = Vec::with_capacity(WINDOWS.len());
        for (projection, (window, before)) in projections.into_iter().zip(WINDOWS) {
            let lowest = projection.matrix.sums();
            let mut layer = || Layer::read(&mut vectors, &mut matrices, window * width, width);
            branches.push(Branch { window, before, projection, lowest, layers: [layer()?, layer()?] });
        }
        let all = embedding + 3 * width;
        let all_norm = Norm::read(&mut vectors, all, epsilon)?;
        let summary = Layer::read(&mut vectors, &mut matrices, all, embedding)?;
        let mut matrix = |inputs, outputs| Matrix::read(&mut matrices, inputs, outputs);
        let hidden = [
            matrix(embedding, hidden)?,
            matrix(embedding, hidden)?,
            matrix(hidden, hidden)?,
            matrix(hidden, embedding)?,
            matrix(hidden, embedding)?,
            matrix(embedding, embedding)?,
        ];
        vectors.end()?;
        matrices.end()?;
        Ok(Self { convolution: width, epsilon, branches, branch_norm, all_norm, summary, hidden })
    }

    /// The direction of a text with these rows: from the sum of its tokens' features.
    pub(super) fn encode(&self, rows: &Rows) -> [f32; DIMENSIONS] {
        let width = self.convolution;
        let mut projected = self.project(rows);
        for row in projected.chunks_exact_mut(3 * width) {
            self.branch_norm.apply(row);
        }
        let convolved: Vec<Vec<f32>> = self
            .branches
            .iter()
            .enumerate()
            .map(|(at, branch)| branch.apply(&columns(&projected, 3 * width, at * width, width)))
            .collect();

        let mut sum = vec![0.0; DIMENSIONS + 3 * width];
        let mut row = Vec::with_capacity(sum.len());
        for (token, (numbers, &(scale, lowest))) in rows.numbers.chunks_exact(DIMENSIONS).zip(&rows.scales).enumerate() {
            row.clear();
            row.extend(numbers.iter().map(|number| f32::from(*number) * scale + lowest));
            for branch in &convolved {
                row.extend_from_slice(branch.get(token * width..(token + 1) * width).unwrap_or_default());
            }
            self.all_norm.apply(&mut row);
            add(&mut sum, &row);
        }
        self.finish(&sum, rows.scales.len())
    }

    /// All rows' projections for the three branches, side by side.
    fn project(&self, rows: &Rows) -> Vec<f32> {
        let (count, width) = (rows.scales.len(), self.convolution);
        let input = Whole { numbers: rows.numbers.clone(), step: 1.0 };
        let mut out = vec![0.0; count * 3 * width];
        for (at, branch) in self.branches.iter().enumerate() {
            let products = branch.projection.matrix.times(&input, DIMENSIONS, count);
            let to = out.chunks_exact_mut(3 * width).zip(products.chunks_exact(width)).zip(&rows.scales);
            for ((to, products), (scale, lowest)) in to {
                let to = to.get_mut(at * width..).unwrap_or_default();
                let constants = branch.lowest.iter().zip(&branch.projection.bias);
                for ((to, product), (sum, bias)) in to.iter_mut().zip(products).zip(constants) {
                    *to = product * scale + lowest * sum + bias;
                }
            }
        }
        out
    }

    /// From the sum over the tokens to the direction.
    fn finish(&self, sum: &[f32], count: usize) -> [f32; DIMENSIONS] {
        let mean = self.summary.of_sum(sum, count);
        let [d0, p1, d1, d2, p3, d3] = &self.hidden;
        let times = |matrix: &Matrix, input: &[f32]| matrix.times(&Whole::from_reals(input, input.len()), 0, 1);
        let mut first = times(d0, &mean);
        rectify(&mut first);
        let mut second = times(p1, &mean);
        add(&mut second, &times(d1, &first));
        rectify(&mut second);
        let mut third = times(d2, &second);
        rectify(&mut third);
        let mut last = times(p3, &second);
        add(&mut last, &times(d3, &third));
        for number in &mut last {
            *number = tanh(*number);
        }
        let length = sum_of(&last, |number| number * number).max(self.epsilon).sqrt();
        let mut out = [0.0; DIMENSIONS];
        for (out, number) in out.iter_mut().zip(last) {
            *out = number / length;
        }
        out
    }
}

impl Branch {
    /// Two looks at the neighbours; each adds to what is there.
    fn apply(&self, rows: &[f32]) -> Vec<f32> {
        let mut rows = rows.to_vec();
        let width = self.lowest.len();
        for layer in &self.layers {
            // Beyond the text are zeros.
            let mut padded = vec![0.0; self.before * width];
            padded.extend_from_slice(&rows);
            padded.resize(rows.len() + (self.window - 1) * width, 0.0);
            let input = Whole::from_reals(&padded, self.window * width);
            let seen = layer.matrix.times(&input, width, rows.len() / width);
            for (row, seen) in rows.chunks_exact_mut(width).zip(seen.chunks_exact(width)) {
                for ((number, seen), bias) in row.iter_mut().zip(seen).zip(&layer.bias) {
                    *number += (seen + bias).max(0.0);
                }
            }
        }
        rows
    }
}

/// Some columns of rows.
fn columns(rows: &[f32], width: usize, first: usize, count: usize) -> Vec<f32> {
    let mut columns = Vec::with_capacity(rows.len() / width * count);
    for row in rows.chunks_exact(width) {
        columns.extend_from_slice(row.get(first..first + count).unwrap_or_default());
    }
    columns
}

fn rectify(numbers: &mut [f32]) {
    for number in numbers {
        *number = number.max(0.0);
    }
}
