//! The utterances that are nearest to a text.

use fearless_simd::{Level, dispatch};

use super::model::{STEPS, WIDTH};

/// Words of the signs of a vector.
const WORDS: usize = WIDTH / 64;
/// How many utterances are compared number by number: those that have most signs in common. Far fewer have a say: on a fifth of
/// BANKING77's training part that was held out, no figure was another than with all.
const COMPARED: usize = 2048;

/// A unit vector in steps of 1/127.
#[expect(clippy::cast_possible_truncation, reason = "a number of a unit vector is at most 1")]
pub(super) fn quantise(vector: &[f32]) -> Vec<u8> {
    vector.iter().map(|value| ((value * STEPS).round() as i8).cast_unsigned()).collect()
}

/// Which numbers of a vector are positive: the less two vectors differ in that, the smaller their angle.
pub(super) fn signs(quantised: &[u8]) -> [u64; WORDS] {
    let mut signs = [0; WORDS];
    for (word, numbers) in signs.iter_mut().zip(quantised.chunks(64)) {
        *word = numbers.iter().rev().fold(0, |word, number| word << 1 | u64::from(number.cast_signed() > 0));
    }
    signs
}

/// The similarities to a vector of the utterances that may be near, each with its number, in their order; those of all if they are
/// few. Vectors are in steps of 1/127 and laid end to end, and so are their signs.
pub(super) fn similarities(vectors: &[u8], signs_of_all: &[u8], wanted: &[f32]) -> Vec<(usize, f32)> {
    let quantised = quantise(wanted);
    let wide: Vec<i16> = quantised.iter().map(|number| i16::from(number.cast_signed())).collect();
    let all = vectors.len() / WIDTH;
    let compared = if all <= COMPARED { (0..all).collect() } else { likeliest(signs_of_all, &signs(&quantised)) };
    // Compiled for several generations of processors, and chosen when it runs. Whole numbers: the result is the same. What is
    // compiled so has loops and no closures, which may stay functions of their own, for the oldest processors.
    dispatch!(Level::new(), _simd => similarities_here(vectors, &compared, &wide))
}

/// The utterances that have most signs in common with a text, in their order.
fn likeliest(signs_of_all: &[u8], wanted: &[u64; WORDS]) -> Vec<usize> {
    let differences = dispatch!(Level::new(), _simd => differences_here(signs_of_all, wanted));
    let mut counts = [0_usize; WIDTH + 1];
    for difference in &differences {
        counts.get_mut(usize::from(*difference)).into_iter().for_each(|count| *count += 1);
    }
    let mut so_far = 0;
    let reached = |count: &usize| {
        so_far += count;
        so_far >= COMPARED
    };
    let most = counts.iter().position(reached).unwrap_or(WIDTH);
    let near = differences.iter().enumerate().filter(|(_, difference)| usize::from(**difference) <= most);
    near.map(|(number, _)| number).collect()
}

#[expect(clippy::inline_always, reason = "it has to become part of each variant")]
#[expect(clippy::cast_possible_truncation, reason = "at most 512 signs differ")]
#[inline(always)]
fn differences_here(signs_of_all: &[u8], wanted: &[u64; WORDS]) -> Vec<u16> {
    let all = signs_of_all.as_chunks::<8>().0.as_chunks::<WORDS>().0;
    let mut differences = vec![0; all.len()];
    for (difference, signs) in differences.iter_mut().zip(all) {
        let mut sum = 0;
        for (word, wanted) in signs.iter().zip(wanted) {
            sum += (u64::from_le_bytes(*word) ^ wanted).count_ones();
        }
        *difference = sum as u16;
    }
    differences
}

#[expect(clippy::inline_always, reason = "it has to become part of each variant")]
#[expect(clippy::cast_precision_loss, reason = "a sum of 512 products of bytes is below 2^23")]
#[inline(always)]
fn similarities_here(vectors: &[u8], compared: &[usize], wanted: &[i16]) -> Vec<(usize, f32)> {
    let mut similarities = vec![(0, 0.0); compared.len()];
    for (similarity, number) in similarities.iter_mut().zip(compared) {
        let vector = vectors.get(number * WIDTH..(number + 1) * WIDTH).unwrap_or_default();
        let mut sum = 0_i32;
        for (number, wanted) in vector.iter().zip(wanted) {
            // Sums never wrap; told so, the compiler needs no checks in builds for development either.
            sum = sum.wrapping_add(i32::from(i16::from(number.cast_signed())) * i32::from(*wanted));
        }
        *similarity = (*number, sum as f32 / (STEPS * STEPS));
    }
    similarities
}

#[cfg(test)]
mod tests {
    use super::{COMPARED, WIDTH, quantise, signs, similarities};

    /// A unit vector made of a seed.
    fn vector(seed: u32, near: Option<&[f32]>) -> Vec<f32> {
        let mut state = u64::from(seed) | 1 << 40;
        let mut vector: Vec<f32> = (0..WIDTH)
            .map(|at| {
                state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
                let noise = f32::from(u16::try_from(state >> 48).unwrap()) / 32768.0 - 1.0;
                near.map_or(noise, |near| near[at] * 40.0 + noise)
            })
            .collect();
        let length = vector.iter().map(|value| value * value).sum::<f32>().sqrt();
        vector.iter_mut().for_each(|value| *value /= length);
        vector
    }

    #[test]
    fn the_nearest_of_many_are_found() {
        let wanted = vector(0, None);
        let many = u32::try_from(3 * COMPARED).unwrap();
        // Every hundredth is near.
        let quantised: Vec<Vec<u8>> =
            (1..=many).map(|seed| quantise(&vector(seed, (seed % 100 == 0).then_some(wanted.as_slice())))).collect();
        let all_signs: Vec<u8> = quantised.iter().flat_map(|vector| signs(vector)).flat_map(u64::to_le_bytes).collect();
        let found = similarities(&quantised.concat(), &all_signs, &wanted);
        assert!((COMPARED..2 * COMPARED).contains(&found.len()), "{}", found.len());
        let near: Vec<usize> = found.iter().filter(|(_, similarity)| *similarity > 0.7).map(|(number, _)| *number).collect();
        assert_eq!(near, (99..quantised.len()).step_by(100).collect::<Vec<_>>());
        let few = similarities(&quantised[..100].concat(), &[], &wanted);
        assert_eq!(few.len(), 100, "of few, all");
        assert!(found.contains(&few[99]), "and as like as among many");
    }
}
