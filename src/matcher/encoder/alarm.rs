//! The alarm reader: a second, deeper network, which was taught where alarm ends and calm begins.
//!
//! The encoder puts texts together that mean something similar, and “I had sepsis in May” is similar to “I have it now”. This network
//! has its own vocabulary, the first layers of a multilingual transformer (multilingual-e5-small), and was taught by our own examples
//! in every language at once (`content/model/make-alarm-reader.py`, which also tells the origin of all parts and the form of the file).
//! It looks at the mean over the tokens and at the strongest of each feature, so that one alarming sentence counts among many calm ones.

use super::file::{ALARMS, EncoderFile, Fields};
use super::layer::{Layer, Norm, add};
use super::tokenizer::Tokenizer;
use super::transformer::Transformer;
use super::words::Words;
use super::{Encoder, EncoderError, LONGEST, merge_unknown, shorten};
use crate::content::safety::SafetyClass;

/// Calm, then each emergency.
pub const READINGS: usize = SafetyClass::ALL.len() + 1;
/// Outputs of its last layer: the readings, made a multiple of four.
const OUTPUTS: usize = READINGS.next_multiple_of(4);

/// The alarm reader. Shared between threads as it is.
#[derive(Debug)]
pub struct AlarmReader {
    file: EncoderFile,
    tokenizer: Tokenizer,
    words: Words,
    /// For each place in the text, the numbers that are added to a token's row, where they lie.
    places: &'static [[u8; 4]],
    norm: Norm,
    transformer: Transformer,
    last: Layer,
    width: usize,
}

impl AlarmReader {
    /// Reads weights that are part of the program; texts are written as for the encoder before they are cut. Checks all lengths, but
    /// not the checksum, see [`AlarmReader::verify`].
    ///
    /// # Errors
    /// [`EncoderError`].
    pub fn read(bytes: &'static [u8], encoder: &Encoder) -> Result<Self, EncoderError> {
        let file = EncoderFile::read(bytes, ALARMS)?;
        let sizes = file.sizes();
        let [width, ..] = sizes.others;
        let tokenizer = Tokenizer::read(&file, encoder.tokenizer.normalizer())?;
        let words = Words::read(&file, width)?;
        let (places, rest) = file.bytes(*b"PLACES  ")?.as_chunks();
        if places.len() != LONGEST * width || !rest.is_empty() {
            return Err(EncoderError::Damaged("the places"));
        }
        let (mut vectors, mut matrices) = (Fields(file.bytes(*b"VECTORS ")?), Fields(file.bytes(*b"MATRICES")?));
        let norm = Norm::read(&mut vectors, width, sizes.epsilon)?;
        let transformer = Transformer::read(&mut vectors, &mut matrices, sizes.others, sizes.epsilon)?;
        let last = Layer::read(&mut vectors, &mut matrices, 2 * width, OUTPUTS)?;
        vectors.end()?;
        matrices.end()?;
        Ok(Self { file, tokenizer, words, places, norm, transformer, last, width })
    }

    /// Reads the whole file and compares its checksum.
    ///
    /// # Errors
    /// The checksum differs.
    pub fn verify(&self) -> Result<(), EncoderError> {
        self.file.verify()
    }

    /// The checksum in the file: which weights these are.
    #[must_use]
    pub fn checksum(&self) -> [u8; 32] {
        self.file.checksum()
    }

    /// The text's tokens: for tests.
    #[must_use]
    pub fn tokens(&self, text: &str) -> Vec<u32> {
        shorten(merge_unknown(self.tokenizer.tokens(text)))
    }

    /// How well each reading fits a text, as logarithms of unnormalised probabilities: calm first, then [`SafetyClass::ALL`].
    ///
    /// # Errors
    /// The file has become unreadable.
    pub fn logits(&self, text: &str) -> Result<[f32; READINGS], EncoderError> {
        let tokens = self.tokens(text);
        let mut rows = Vec::with_capacity(tokens.len() * self.width);
        for token in &tokens {
            self.words.push(&self.file, *token, &mut rows)?;
        }
        rows.iter_mut().zip(self.places).for_each(|(number, place)| *number += f32::from_le_bytes(*place));
        rows.chunks_exact_mut(self.width).for_each(|row| self.norm.apply(row));
        self.transformer.apply(&mut rows);
        let out = self.last.of(&summary(&rows, self.width), 1);
        Ok(std::array::from_fn(|at| out.get(at).copied().unwrap_or(f32::MIN)))
    }
}

/// The mean of the rows, then the largest of each number.
fn summary(rows: &[f32], width: usize) -> Vec<f32> {
    let mut sum = vec![0.0; width];
    let mut most = vec![f32::MIN; width];
    for row in rows.chunks_exact(width) {
        add(&mut sum, row);
        most.iter_mut().zip(row).for_each(|(most, number)| *most = most.max(*number));
    }
    #[expect(clippy::cast_precision_loss, reason = "a text has far fewer than 2^24 tokens")]
    let count = (rows.len() / width).max(1) as f32;
    sum.iter_mut().for_each(|sum| *sum /= count);
    sum.extend(most);
    sum
}
