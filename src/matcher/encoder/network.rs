//! The network: each token's row is projected for three branches, each of which looks twice at 2, 3 or 5 neighbours; all is
//! summed over the tokens and passes four small layers.

use super::file::{EncoderFile, Fields, Sizes};
use super::matrix::{Matrix, Whole};
use super::table::Rows;
use super::{DIMENSIONS, EncoderError};

/// For each branch, how many neighbours it looks at, and how many of them come before.
const WINDOWS: [(usize, usize); 3] = [(2, 0), (3, 1), (5, 2)];

/// Numbers that are summed side by side.
const LANES: usize = 8;

/// What two networks have in common: from the rows of a text to the features of each token.
#[derive(Debug)]
pub(super) struct Trunk {
    sizes: Sizes,
    branches: Vec<Branch>,
    branch_norm: Norm,
    all_norm: Norm,
}

/// Its weights.
#[derive(Debug)]
pub(super) struct Network {
    trunk: Trunk,
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

#[derive(Debug)]
pub(super) struct Layer {
    matrix: Matrix,
    bias: Vec<f32>,
}

impl Layer {
    pub(super) fn read(
        vectors: &mut Fields<'static>,
        matrices: &mut Fields<'static>,
        inputs: usize,
        outputs: usize,
    ) -> Result<Self, EncoderError> {
        Ok(Self { matrix: Matrix::read(matrices, inputs, outputs)?, bias: vectors.f32s(outputs)? })
    }

    /// Of one row of numbers.
    pub(super) fn of(&self, input: &[f32]) -> Vec<f32> {
        let mut out = self.matrix.times(&Whole::from_reals(input, input.len()), 0, 1);
        add(&mut out, &self.bias);
        out
    }

    /// Of a sum over so many tokens, divided by the root of their number.
    pub(super) fn of_sum(&self, sum: &[f32], count: usize) -> Vec<f32> {
        #[expect(clippy::cast_precision_loss, reason = "a text has far fewer than 2^24 tokens")]
        let count = count as f32;
        let mut mean = self.matrix.times(&Whole::from_reals(sum, sum.len()), 0, 1);
        for (mean, bias) in mean.iter_mut().zip(&self.bias) {
            *mean = (*mean + count * bias) / count.sqrt();
        }
        mean
    }
}

#[derive(Debug)]
struct Norm {
    gain: Vec<f32>,
    offset: Vec<f32>,
    epsilon: f32,
}

impl Trunk {
    pub(super) fn read(
        sizes: Sizes,
        vectors: &mut Fields<'static>,
        matrices: &mut Fields<'static>,
    ) -> Result<Self, EncoderError> {
        let Sizes { embedding, convolution: width, epsilon, .. } = sizes;
        if embedding != DIMENSIONS || width == 0 || width > DIMENSIONS {
            return Err(EncoderError::Damaged("the sizes"));
        }
        let mut vector = |length| vectors.f32s(length);
        let mut matrix = |inputs, outputs| Matrix::read(matrices, inputs, outputs);

        let projections = [width; 3].map(|width| Ok(Layer { matrix: matrix(embedding, width)?, bias: vector(width)? }));
        let branch_norm = Norm { gain: vector(3 * width)?, offset: vector(3 * width)?, epsilon };
        let mut branches = Vec::with_capacity(WINDOWS.len());
        for (projection, (window, before)) in projections.into_iter().zip(WINDOWS) {
            let projection: Layer = projection.map_err(|error: EncoderError| error)?;
            let lowest = projection.matrix.sums();
            let mut layer = || Ok::<_, EncoderError>(Layer { matrix: matrix(window * width, width)?, bias: vector(width)? });
            branches.push(Branch { window, before, projection, lowest, layers: [layer()?, layer()?] });
        }
        let all = embedding + 3 * width;
        let all_norm = Norm { gain: vector(all)?, offset: vector(all)?, epsilon };
        Ok(Self { sizes, branches, branch_norm, all_norm })
    }

    /// How many features a token has.
    pub(super) fn width(&self) -> usize {
        DIMENSIONS + 3 * self.sizes.convolution
    }

    /// Looks at the features of each token, in their order.
    pub(super) fn each(&self, rows: &Rows, mut look: impl FnMut(&[f32])) {
        let width = self.sizes.convolution;
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

        let mut row = Vec::with_capacity(self.width());
        for (token, (numbers, &(scale, lowest))) in rows.numbers.chunks_exact(DIMENSIONS).zip(&rows.scales).enumerate() {
            row.clear();
            row.extend(numbers.iter().map(|number| f32::from(*number) * scale + lowest));
            for branch in &convolved {
                row.extend_from_slice(branch.get(token * width..(token + 1) * width).unwrap_or_default());
            }
            self.all_norm.apply(&mut row);
            look(&row);
        }
    }

    /// All rows' projections for the three branches, side by side.
    fn project(&self, rows: &Rows) -> Vec<f32> {
        let (count, width) = (rows.scales.len(), self.sizes.convolution);
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
}

impl Network {
    pub(super) fn read(file: &EncoderFile) -> Result<Self, EncoderError> {
        let sizes = file.sizes();
        let Sizes { embedding, hidden, .. } = sizes;
        let (mut vectors, mut matrices) = (Fields(file.bytes(*b"VECTORS ")?), Fields(file.bytes(*b"MATRICES")?));
        let trunk = Trunk::read(sizes, &mut vectors, &mut matrices)?;
        if hidden == 0 || hidden > DIMENSIONS {
            return Err(EncoderError::Damaged("the sizes"));
        }
        let summary = Layer::read(&mut vectors, &mut matrices, trunk.width(), embedding)?;
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
        Ok(Self { trunk, summary, hidden })
    }

    /// The direction of a text with these rows.
    pub(super) fn encode(&self, rows: &Rows) -> [f32; DIMENSIONS] {
        let mut sum = vec![0.0; self.trunk.width()];
        self.trunk.each(rows, |row| add(&mut sum, row));
        self.finish(&sum, rows.scales.len())
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
        let length = sum_of(&last, |number| number * number).max(self.trunk.sizes.epsilon).sqrt();
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

impl Norm {
    /// Mean zero and deviation one, then gain and offset.
    fn apply(&self, row: &mut [f32]) {
        #[expect(clippy::cast_precision_loss, reason = "a row has far fewer than 2^24 numbers")]
        let count = row.len() as f32;
        let mean = sum_of(row, |number| number) / count;
        for number in row.iter_mut() {
            *number -= mean;
        }
        let variance = sum_of(row, |number| number * number) / count;
        let inverse = 1.0 / (variance + self.epsilon).sqrt();
        for ((number, gain), offset) in row.iter_mut().zip(&self.gain).zip(&self.offset) {
            *number = *number * inverse * gain + offset;
        }
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

pub(super) fn rectify(numbers: &mut [f32]) {
    for number in numbers {
        *number = number.max(0.0);
    }
}

pub(super) fn add(to: &mut [f32], numbers: &[f32]) {
    to.iter_mut().zip(numbers).for_each(|(to, number)| *to += number);
}

/// A sum in an order that suits the processor, and is always the same.
fn sum_of(numbers: &[f32], of: impl Fn(f32) -> f32) -> f32 {
    let mut lanes = [0.0; LANES];
    let (chunks, rest) = numbers.as_chunks::<LANES>();
    for chunk in chunks {
        lanes.iter_mut().zip(chunk).for_each(|(lane, number)| *lane += of(*number));
    }
    lanes.iter_mut().zip(rest).for_each(|(lane, number)| *lane += of(*number));
    lanes.iter().sum()
}

/// The hyperbolic tangent to 24 bits less two or three, as a quotient of polynomials (Eigen's), and unlike the system's the same
/// everywhere.
fn tanh(number: f32) -> f32 {
    const ABOVE: [f32; 7] =
        [-2.760_768_5e-16, 2.000_188e-13, -8.604_672e-11, 5.122_297e-8, 1.485_722_4e-5, 6.372_619e-4, 4.893_524_6e-3];
    const BELOW: [f32; 4] = [1.198_258_4e-6, 1.185_347_1e-4, 2.268_434_6e-3, 4.893_525e-3];
    let number = number.clamp(-7.905_311, 7.905_311);
    let square = number * number;
    let polynomial = |factors: &[f32]| factors.iter().fold(0.0, |sum, factor| sum * square + factor);
    number * polynomial(&ABOVE) / polynomial(&BELOW)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_tangent_is_right() {
        for step in -12_000..=12_000i16 {
            let number = f32::from(step) / 1000.0;
            assert!((tanh(number) - number.tanh()).abs() < 1e-6, "{number}");
        }
        assert!(tanh(f32::INFINITY) <= 1.0);
    }

    #[test]
    fn rows_are_normed() {
        let norm = Norm { gain: vec![1.0; 10], offset: vec![0.5; 10], epsilon: 1e-12 };
        let mut row: Vec<f32> = (0..10u8).map(f32::from).collect();
        norm.apply(&mut row);
        assert!((sum_of(&row, |number| number) - 5.0).abs() < 1e-5);
        assert!((sum_of(&row, |number| (number - 0.5) * (number - 0.5)) - 10.0).abs() < 1e-4);
    }
}
