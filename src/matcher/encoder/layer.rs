//! What networks are made of: layers of weighted sums, norms, and functions that are the same on every machine.

use super::EncoderError;
use super::file::Fields;
use super::matrix::{Matrix, Whole};

/// Numbers that are summed side by side.
const LANES: usize = 8;

/// Weighted sums, and what is added to them.
#[derive(Debug)]
pub(super) struct Layer {
    pub(super) matrix: Matrix,
    pub(super) bias: Vec<f32>,
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

    /// Of rows of numbers, row after row.
    pub(super) fn of(&self, input: &[f32], rows: usize) -> Vec<f32> {
        let width = input.len() / rows.max(1);
        self.of_whole(&Whole::from_reals(input, width), width, rows)
    }

    /// The same of numbers that are whole already.
    pub(super) fn of_whole(&self, input: &Whole, width: usize, rows: usize) -> Vec<f32> {
        let mut out = self.matrix.times(input, width, rows);
        out.chunks_exact_mut(self.bias.len()).for_each(|row| add(row, &self.bias));
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

/// Mean zero and deviation one, then gain and offset.
#[derive(Debug)]
pub(super) struct Norm {
    gain: Vec<f32>,
    offset: Vec<f32>,
    epsilon: f32,
}

impl Norm {
    pub(super) fn read(vectors: &mut Fields<'static>, width: usize, epsilon: f32) -> Result<Self, EncoderError> {
        Ok(Self { gain: vectors.f32s(width)?, offset: vectors.f32s(width)?, epsilon })
    }

    pub(super) fn apply(&self, row: &mut [f32]) {
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

pub(super) fn add(to: &mut [f32], numbers: &[f32]) {
    to.iter_mut().zip(numbers).for_each(|(to, number)| *to += number);
}

/// A sum in an order that suits the processor, and is always the same.
pub(super) fn sum_of(numbers: &[f32], of: impl Fn(f32) -> f32) -> f32 {
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
pub(super) fn tanh(number: f32) -> f32 {
    const ABOVE: [f32; 7] =
        [-2.760_768_5e-16, 2.000_188e-13, -8.604_672e-11, 5.122_297e-8, 1.485_722_4e-5, 6.372_619e-4, 4.893_524_6e-3];
    const BELOW: [f32; 4] = [1.198_258_4e-6, 1.185_347_1e-4, 2.268_434_6e-3, 4.893_525e-3];
    let number = number.clamp(-7.905_311, 7.905_311);
    let square = number * number;
    let polynomial = |factors: &[f32]| factors.iter().fold(0.0, |sum, factor| sum * square + factor);
    number * polynomial(&ABOVE) / polynomial(&BELOW)
}

/// The exponential of a number that is not above zero, to 24 bits less one or two: a power of two times a polynomial (Cephes's).
pub(super) fn exp(number: f32) -> f32 {
    const POLYNOMIAL: [f32; 6] = [1.987_569_1e-4, 1.398_199_9e-3, 8.333_452e-3, 4.166_579_6e-2, 1.666_666_5e-1, 5e-1];
    /// Beside 1.5 * 2^23 a float has no room for fractions.
    const WHOLE: f32 = 12_582_912.0;
    let number = number.max(-87.0);
    let shifted = number * std::f32::consts::LOG2_E + WHOLE;
    let power = shifted - WHOLE;
    // The logarithm of two in two parts, the first of which has few digits.
    let rest = number - power * 0.693_359_4 + power * 2.121_944_4e-4;
    let polynomial = POLYNOMIAL.iter().fold(0.0, |sum, factor| sum * rest + factor);
    let scale = f32::from_bits(shifted.to_bits().wrapping_add(127) << 23);
    (polynomial * rest * rest + rest + 1.0) * scale
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
    fn the_exponential_is_right() {
        for step in -30_000..=0i16 {
            let number = f32::from(step) / 350.0;
            assert!((exp(number) / number.exp() - 1.0).abs() < 1e-6, "{number}");
        }
        assert!(exp(f32::NEG_INFINITY) < 1e-37);
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
