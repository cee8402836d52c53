//! A stack of transformer layers as BERT has them: each token looks at every other, then passes two layers by itself. What comes out
//! is added to what went in, and normed.

use super::EncoderError;
use super::file::Fields;
use super::layer::{Layer, Norm, add, exp, tanh};
use super::matrix::Whole;

/// The layers, one after the other.
#[derive(Debug)]
pub(super) struct Transformer {
    width: usize,
    /// How many looks each token takes at the others, each with its share of the width.
    heads: usize,
    blocks: Vec<Block>,
}

#[derive(Debug)]
struct Block {
    /// What a token looks for (times the factor that keeps scores small), what it is found by, and what it tells.
    asked: Layer,
    found: Layer,
    told: Layer,
    joined: Layer,
    joined_norm: Norm,
    widened: Layer,
    narrowed: Layer,
    narrowed_norm: Norm,
}

impl Transformer {
    /// So many layers, of tokens with so many numbers each, which become more in between.
    pub(super) fn read(
        vectors: &mut Fields<'static>,
        matrices: &mut Fields<'static>,
        [width, heads, inner, layers]: [usize; 4],
        epsilon: f32,
    ) -> Result<Self, EncoderError> {
        if heads == 0 || width == 0 || !width.is_multiple_of(heads) {
            return Err(EncoderError::Damaged("the sizes"));
        }
        let mut block = || {
            let mut layer = |vectors: &mut _, inputs, outputs| Layer::read(vectors, matrices, inputs, outputs);
            Ok::<_, EncoderError>(Block {
                asked: layer(vectors, width, width)?,
                found: layer(vectors, width, width)?,
                told: layer(vectors, width, width)?,
                joined: layer(vectors, width, width)?,
                joined_norm: Norm::read(vectors, width, epsilon)?,
                widened: layer(vectors, width, inner)?,
                narrowed: layer(vectors, inner, width)?,
                narrowed_norm: Norm::read(vectors, width, epsilon)?,
            })
        };
        let blocks = (0..layers).map(|_| block()).collect::<Result<_, _>>()?;
        Ok(Self { width, heads, blocks })
    }

    /// Changes the rows of a text's tokens, which stand one after the other.
    pub(super) fn apply(&self, rows: &mut [f32]) {
        for block in &self.blocks {
            block.apply(rows, self.width, self.heads);
        }
    }
}

impl Block {
    fn apply(&self, rows: &mut [f32], width: usize, heads: usize) {
        let count = rows.len() / width;
        let input = Whole::from_reals(rows, width);
        let [asked, found, told] = [&self.asked, &self.found, &self.told].map(|layer| layer.of_whole(&input, width, count));
        let seen = look(&asked, &found, &told, width, heads);
        add_normed(rows, &self.joined.of(&seen, count), &self.joined_norm, width);
        let mut wide = self.widened.of(rows, count);
        soften(&mut wide);
        add_normed(rows, &self.narrowed.of(&wide, count), &self.narrowed_norm, width);
    }
}

fn add_normed(rows: &mut [f32], more: &[f32], norm: &Norm, width: usize) {
    add(rows, more);
    rows.chunks_exact_mut(width).for_each(|row| norm.apply(row));
}

/// For each token and head, the mean of what all tokens tell, weighted by how well they are what is asked for.
fn look(asked: &[f32], found: &[f32], told: &[f32], width: usize, heads: usize) -> Vec<f32> {
    let (count, each) = (asked.len() / width, width / heads);
    let mut seen = vec![0.0; asked.len()];
    let mut weights = vec![0.0; count];
    // What tokens are found by, number by number, so that all tokens are compared side by side.
    let mut columns = vec![0.0; each * count];
    for head in (0..width).step_by(each) {
        let part = |row: &[f32]| -> Option<std::ops::Range<usize>> { (row.len() >= head + each).then_some(head..head + each) };
        for (token, row) in found.chunks_exact(width).enumerate() {
            let numbers = part(row).and_then(|part| row.get(part)).unwrap_or_default();
            let to = columns.iter_mut().skip(token).step_by(count);
            to.zip(numbers).for_each(|(to, number)| *to = *number);
        }
        for (row, seen) in asked.chunks_exact(width).zip(seen.chunks_exact_mut(width)) {
            let row = part(row).and_then(|part| row.get(part)).unwrap_or_default();
            let seen = part(seen).and_then(|part| seen.get_mut(part)).unwrap_or_default();
            weights.fill(0.0);
            for (number, column) in row.iter().zip(columns.chunks_exact(count)) {
                weights.iter_mut().zip(column).for_each(|(weight, other)| *weight += number * other);
            }
            let most = weights.iter().copied().fold(f32::MIN, f32::max);
            weights.iter_mut().for_each(|weight| *weight = exp(*weight - most));
            let sum: f32 = weights.iter().sum();
            for (weight, told) in weights.iter().zip(told.chunks_exact(width)) {
                let told = told.get(head..head + each).unwrap_or_default();
                seen.iter_mut().zip(told).for_each(|(seen, told)| *seen += weight / sum * told);
            }
        }
    }
    seen
}

/// Nearly nothing of what is below zero, nearly all of what is above (GELU, in its usual approximation).
fn soften(numbers: &mut [f32]) {
    for number in numbers {
        let bent = 0.797_884_6 * (*number + 0.044_715 * *number * *number * *number);
        *number *= 0.5 * (1.0 + tanh(bent));
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tokens_see_what_they_look_for() {
        // Two heads of one number; the first token is found by the first head, the second by the second.
        let seen = look(&[9.0, 9.0, 0.0, 0.0], &[9.0, 0.0, 0.0, 9.0], &[1.0, 2.0, 3.0, 4.0], 2, 2);
        let expected = [1.0, 4.0, 2.0, 3.0];
        assert!(seen.iter().zip(expected).all(|(seen, expected)| (seen - expected).abs() < 1e-5), "{seen:?}");
    }

    #[test]
    fn softening_keeps_what_is_large() {
        let mut numbers = [-9.0, -1.0, 0.0, 1.0, 9.0];
        soften(&mut numbers);
        let expected = [0.0, -0.158_808, 0.0, 0.841_192, 9.0];
        assert!(numbers.iter().zip(expected).all(|(number, expected)| (number - expected).abs() < 1e-5), "{numbers:?}");
    }

    #[test]
    fn impossible_sizes_are_refused() {
        let read = |sizes| Transformer::read(&mut Fields(&[]), &mut Fields(&[]), sizes, 0.1);
        assert!(read([8, 0, 8, 1]).is_err() && read([8, 3, 8, 1]).is_err() && read([8, 2, 8, 1]).is_err());
        assert!(read([8, 2, 8, 0]).is_ok());
    }
}
