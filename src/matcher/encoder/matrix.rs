//! Products with matrices of 8-bit weights, in whole numbers: sums of 16 x 16 bit products, for which all processors have
//! instructions, and whose order does not matter.

use fearless_simd::prelude::*;
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
        dispatch!(Level::new(), simd => self.times_here(simd, input, stride, rows))
    }

    #[expect(clippy::inline_always, reason = "it has to become part of each variant")]
    #[inline(always)]
    fn times_here<S: Simd>(&self, simd: S, input: &Whole, stride: usize, rows: usize) -> Vec<f32> {
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
                let [one, other] = products(simd, [row(first), row(first + 1)], columns);
                put(first, one);
                put(first + 1, other);
            }
            if !rows.is_multiple_of(2) {
                let [last] = products(simd, [row(rows - 1)], columns);
                put(rows - 1, last);
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
        let largest = largest_of(numbers);
        let inverse = if largest > 0.0 { limit / largest } else { 0.0 };
        Self { numbers: numbers.iter().map(|number| rounded(number * inverse)).collect(), step: largest / limit }
    }
}

/// Each row's sums of products with each column. They never wrap, see `Whole::from_reals`.
#[expect(clippy::inline_always, reason = "it has to become part of each variant")]
#[inline(always)]
fn products<S: Simd, const ROWS: usize>(simd: S, rows: [&[i16]; ROWS], columns: [&[i16]; TOGETHER]) -> [[i32; TOGETHER]; ROWS] {
    let length = columns.iter().chain(&rows).map(|numbers| numbers.len()).min().unwrap_or_default();
    let whole = length - length % S::i16s::LEN;
    let at = |numbers: &[i16], from: usize| S::i16s::from_slice(simd, numbers.get(from..from + S::i16s::LEN).unwrap_or_default());
    let mut sums = [[S::i32s::splat(simd, 0); TOGETHER]; ROWS];
    for from in (0..whole).step_by(S::i16s::LEN) {
        let columns = columns.map(|column| at(column, from));
        for (sums, row) in sums.iter_mut().zip(rows) {
            let row = at(row, from);
            for (sum, column) in sums.iter_mut().zip(columns) {
                *sum += row.pairwise_dot_product(column);
            }
        }
    }
    let mut out = [[0; TOGETHER]; ROWS];
    for ((out, sums), row) in out.iter_mut().zip(sums).zip(rows) {
        for ((out, sum), column) in out.iter_mut().zip(sums).zip(columns) {
            let rest = row.get(whole..).unwrap_or_default().iter().zip(column.get(whole..).unwrap_or_default());
            *out = rest.fold(sum.reduce_sum(), |sum, (number, weight)| sum.wrapping_add(i32::from(*number) * i32::from(*weight)));
        }
    }
    out
}

#[expect(clippy::cast_precision_loss, reason = "sums are rounded to 24 bits, the same everywhere")]
fn real(whole: i32) -> f32 {
    whole as f32
}

/// The largest amount, looked for side by side: one after the other, each comparison would wait for the one before.
fn largest_of(numbers: &[f32]) -> f32 {
    let mut lanes = [0.0f32; 16];
    let (chunks, rest) = numbers.as_chunks::<16>();
    for chunk in chunks.iter().map(<[f32; 16]>::as_slice).chain([rest]) {
        lanes.iter_mut().zip(chunk).for_each(|(lane, number)| *lane = lane.max(number.abs()));
    }
    lanes.into_iter().fold(0.0, f32::max)
}

/// To the nearest whole number, of numbers within 16 bits: beside 1.5 * 2^23 a float has no room for fractions, and its lowest bits
/// are the whole number. Unlike a cast, which has to look at each number, this is done for many numbers at once.
#[expect(clippy::cast_possible_truncation, reason = "the number is in the lowest 16 bits")]
fn rounded(number: f32) -> i16 {
    (number + 12_582_912.0).to_bits() as i16
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
    fn long_rows_are_as_short_ones() -> Result<(), EncoderError> {
        // More inputs than any processor takes at once, and some that are left over.
        let (inputs, rows) = (131_u8, 3);
        let mut bytes = vec![0, 0, 128, 63];
        bytes.extend((0..4 * u32::from(inputs)).map(|number| u8::try_from(number * 37 % 251).unwrap_or_default()));
        let matrix = Matrix::read(&mut Fields(Box::leak(bytes.clone().into_boxed_slice())), inputs.into(), 4)?;
        let numbers: Vec<i16> = (0..i16::from(inputs) * rows).map(|number| number * 29 % 977 - 488).collect();
        let input = Whole { numbers: numbers.clone(), step: 1.0 };
        let weights = bytes.split_off(4);
        let expected: Vec<f32> = numbers
            .chunks_exact(inputs.into())
            .flat_map(|row| weights.chunks_exact(inputs.into()).map(move |column| (row, column)))
            .map(|(row, column)| row.iter().zip(column).map(|(a, b)| i32::from(*a) * i32::from(b.cast_signed())).sum())
            .map(|sum: i32| real(sum))
            .collect();
        assert_eq!(matrix.times(&input, inputs.into(), 3), expected);
        Ok(())
    }

    #[test]
    fn numbers_are_rounded() {
        for (number, whole) in [(0.0, 0), (0.49, 0), (0.51, 1), (-0.51, -1), (32_767.0, 32_767), (-32_767.2, -32_767), (-1.0, -1)]
        {
            assert_eq!(rounded(number), whole, "{number}");
        }
    }

    #[test]
    fn no_sum_of_products_is_too_large() {
        for products in [1u16, 256, 512, 768, 1280] {
            let whole = Whole::from_reals(&[1.0, -1.0, 0.0], products.into());
            let most = whole.numbers.iter().map(|number| i64::from(*number).abs()).max().unwrap_or_default();
            assert!(most > 8000 && most * 128 * i64::from(products) < i64::from(i32::MAX));
        }
        assert_eq!(Whole::from_reals(&[0.0], 1).numbers, [0]);
        let numbers: Vec<f32> = (0..37u8).map(|number| 20.0 - f32::from(number)).collect();
        assert_eq!([largest_of(&numbers), largest_of(&numbers[..3]), largest_of(&[])], [20.0, 20.0, 0.0]);
        assert_eq!(largest_of(&numbers[30..]), 16.0);
    }
}
