//! Products with matrices of 8-bit weights, in whole numbers: sums of 16 x 16 bit products, for which all processors have
//! instructions that the compiler finds by itself, and whose order does not matter.

use fearless_simd::{Level, dispatch};

use super::EncoderError;
use super::file::Fields;

/// Outputs that are computed together, so that inputs are loaded once for all of them.
const TOGETHER: usize = 4;

/// A matrix: outputs are weighted sums of inputs.
#[derive(Debug)]
pub(super) struct Matrix {
    scale: f32,
    inputs: usize,
    /// For each output, the weights of all inputs, a signed byte each: part of the file, where it lies.
    weights: &'static [u8],
}

/// Numbers as whole multiples of a step.
#[derive(Debug)]
pub(super) struct Whole {
    pub(super) numbers: Vec<i16>,
    pub(super) step: f32,
}

impl Matrix {
    pub(super) fn read(fields: &mut Fields<'static>, inputs: usize, outputs: usize) -> Result<Self, EncoderError> {
        if inputs == 0 || !outputs.is_multiple_of(TOGETHER) {
            return Err(EncoderError::Damaged("the sizes"));
        }
        let scale = fields.f32()?;
        let length = inputs.checked_mul(outputs).ok_or(EncoderError::Damaged("the sizes"))?;
        Ok(Self { scale, inputs, weights: fields.slice(length)? })
    }

    /// The sums of each output's weights.
    pub(super) fn sums(&self) -> Vec<f32> {
        let sum = |weights: &[u8]| weights.iter().map(|weight| f32::from(weight.cast_signed())).sum::<f32>() * self.scale;
        self.weights.chunks_exact(self.inputs).map(sum).collect()
    }

    /// The outputs for some rows, row after row. Each row of inputs begins a stride after the one before, so that they may overlap.
    pub(super) fn times(&self, input: &Whole, stride: usize, rows: usize) -> Vec<f32> {
        // Compiled for several generations of processors, and chosen when it runs. Whole numbers: the result is the same.
        dispatch!(Level::new(), _simd => self.times_here(input, stride, rows))
    }

    #[expect(clippy::inline_always, reason = "it has to become part of each variant")]
    #[inline(always)]
    fn times_here(&self, input: &Whole, stride: usize, rows: usize) -> Vec<f32> {
        let outputs = self.weights.len() / self.inputs;
        let factor = self.scale * input.step;
        let mut out = vec![0.0; rows * outputs];
        let mut wide = vec![0i16; TOGETHER * self.inputs];
        let row = |row: usize| input.numbers.get(row * stride..).and_then(|rest| rest.get(..self.inputs)).unwrap_or_default();
        for (block, weights) in self.weights.chunks_exact(TOGETHER * self.inputs).enumerate() {
            for (wide, weight) in wide.iter_mut().zip(weights) {
                *wide = i16::from(weight.cast_signed());
            }
            let mut columns = wide.chunks_exact(self.inputs);
            let columns: [&[i16]; TOGETHER] = std::array::from_fn(|_| columns.next().unwrap_or_default());
            let mut put = |row: usize, sums: [i32; TOGETHER]| {
                let to = out.get_mut(row * outputs + block * TOGETHER..).unwrap_or_default();
                for (to, sum) in to.iter_mut().zip(sums) {
                    *to = real(sum) * factor;
                }
            };
            for first in (0..rows - rows % 2).step_by(2) {
                let [one, other] = two_rows(row(first), row(first + 1), columns);
                put(first, one);
                put(first + 1, other);
            }
            if !rows.is_multiple_of(2) {
                put(rows - 1, one_row(row(rows - 1), columns));
            }
        }
        out
    }
}

impl Whole {
    /// Numbers with a common step, so fine as sums of that many products with 8-bit weights can be held in 32 bits.
    pub(super) fn from_reals(numbers: &[f32], products: usize) -> Self {
        let products = i32::try_from(products).unwrap_or(i32::MAX).max(1);
        let limit = real((i32::MAX / 128 / products).min(i32::from(i16::MAX)));
        let largest = numbers.iter().fold(0.0f32, |largest, number| largest.max(number.abs()));
        let inverse = if largest > 0.0 { limit / largest } else { 0.0 };
        Self { numbers: numbers.iter().map(|number| rounded(number * inverse)).collect(), step: largest / limit }
    }
}

// Sums never wrap, see `Whole::from_reals`; told so, the compiler needs no checks in builds for development either.
#[expect(clippy::inline_always, reason = "it has to become part of each variant")]
#[inline(always)]
fn one_row(input: &[i16], [first, second, third, fourth]: [&[i16]; TOGETHER]) -> [i32; TOGETHER] {
    let mut sums = [0i32; TOGETHER];
    for ((((input, first), second), third), fourth) in input.iter().zip(first).zip(second).zip(third).zip(fourth) {
        for (sum, weight) in sums.iter_mut().zip([first, second, third, fourth]) {
            *sum = sum.wrapping_add(i32::from(*input) * i32::from(*weight));
        }
    }
    sums
}

#[expect(clippy::inline_always, reason = "it has to become part of each variant")]
#[inline(always)]
fn two_rows(one: &[i16], other: &[i16], [first, second, third, fourth]: [&[i16]; TOGETHER]) -> [[i32; TOGETHER]; 2] {
    let mut sums = [[0i32; TOGETHER]; 2];
    let columns = first.iter().zip(second).zip(third).zip(fourth);
    for ((one, other), (((first, second), third), fourth)) in one.iter().zip(other).zip(columns) {
        for (sums, input) in sums.iter_mut().zip([one, other]) {
            for (sum, weight) in sums.iter_mut().zip([first, second, third, fourth]) {
                *sum = sum.wrapping_add(i32::from(*input) * i32::from(*weight));
            }
        }
    }
    sums
}

#[expect(clippy::cast_precision_loss, reason = "sums are rounded to 24 bits, the same everywhere")]
fn real(whole: i32) -> f32 {
    whole as f32
}

/// To the nearest whole number, of numbers within 16 bits.
#[expect(clippy::cast_possible_truncation, reason = "the number is within 16 bits, and the cast saturates")]
fn rounded(number: f32) -> i16 {
    (number + 0.5f32.copysign(number)) as i16
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn multiplies_overlapping_rows() -> Result<(), EncoderError> {
        // 1.0 as the scale, then the weights.
        let matrix = Matrix::read(&mut Fields(&[0, 0, 128, 63, 1, 0, 255, 0, 0, 1, 2, 3]), 2, 4)?;
        let input = Whole { numbers: vec![5, 7, 11, 13], step: 0.5 };
        let expected = [5, -5, 7, 31, 7, -7, 11, 47, 11, -11, 13, 61].map(|twice| real(twice) / 2.0);
        assert_eq!(matrix.times(&input, 1, 3), expected);
        assert_eq!(matrix.sums(), [1.0, -1.0, 1.0, 5.0]);
        Ok(())
    }

    #[test]
    fn no_sum_of_products_is_too_large() {
        for products in [1u16, 256, 512, 768, 1280] {
            let whole = Whole::from_reals(&[1.0, -1.0, 0.0], products.into());
            let most = whole.numbers.iter().map(|number| i64::from(*number).abs()).max().unwrap_or_default();
            assert!(most > 8000 && most * 128 * i64::from(products) < i64::from(i32::MAX));
        }
        assert_eq!(Whole::from_reals(&[0.0], 1).numbers, [0]);
    }
}
