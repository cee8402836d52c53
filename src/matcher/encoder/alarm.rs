//! The alarm reader: a second, smaller network over the sentence encoder's tokens, which was taught where alarm ends and calm begins.
//!
//! The encoder alone puts texts together that mean something similar, and “I had sepsis in May” is similar to “I have it now”. This
//! network begins with the encoder's weights and was then taught by our own examples (`content/model/make-alarm-reader.py`), in every
//! language at once: it looks at the same neighbours, and besides the sum over the tokens at the strongest of each feature, so that one
//! alarming sentence counts among many calm ones.

use std::sync::Arc;

use super::file::{ALARMS, EncoderFile, Fields, Sizes};
use super::network::{Layer, Trunk, add, rectify};
use super::{DIMENSIONS, Encoder, EncoderError};
use crate::content::safety::SafetyClass;

/// Calm, then each emergency.
pub const READINGS: usize = SafetyClass::ALL.len() + 1;
/// Outputs of its last layer: the readings, made a multiple of four.
const OUTPUTS: usize = READINGS.next_multiple_of(4);

/// The alarm reader. Shared between threads as it is.
#[derive(Debug)]
pub struct AlarmReader {
    encoder: Arc<Encoder>,
    file: EncoderFile,
    trunk: Trunk,
    summary: Layer,
    strongest: Layer,
    last: Layer,
}

impl AlarmReader {
    /// Reads weights that are part of the program; the encoder cuts texts into tokens. Checks all lengths, but not the checksum, see
    /// [`AlarmReader::verify`].
    ///
    /// # Errors
    /// [`EncoderError`].
    pub fn read(bytes: &'static [u8], encoder: Arc<Encoder>) -> Result<Self, EncoderError> {
        let file = EncoderFile::read(bytes, ALARMS)?;
        let sizes = file.sizes();
        let Sizes { hidden, .. } = sizes;
        let (mut vectors, mut matrices) = (Fields(file.bytes(*b"VECTORS ")?), Fields(file.bytes(*b"MATRICES")?));
        let trunk = Trunk::read(sizes, &mut vectors, &mut matrices)?;
        let mut layer = |inputs, outputs| Layer::read(&mut vectors, &mut matrices, inputs, outputs);
        let summary = layer(trunk.width(), DIMENSIONS)?;
        let strongest = layer(trunk.width(), hidden)?;
        let last = layer(DIMENSIONS + hidden, OUTPUTS)?;
        vectors.end()?;
        matrices.end()?;
        Ok(Self { encoder, file, trunk, summary, strongest, last })
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

    /// How well each reading fits a text, as logarithms of unnormalised probabilities: calm first, then [`SafetyClass::ALL`].
    ///
    /// # Errors
    /// The encoder's file has become unreadable.
    pub fn logits(&self, text: &str) -> Result<[f32; READINGS], EncoderError> {
        let rows = self.encoder.rows(text)?;
        let mut sum = vec![0.0; self.trunk.width()];
        let mut most = vec![f32::MIN; self.trunk.width()];
        self.trunk.each(&rows, |row| {
            add(&mut sum, row);
            most.iter_mut().zip(row).for_each(|(most, number)| *most = most.max(*number));
        });
        let mut features = self.summary.of_sum(&sum, rows.scales.len());
        features.extend(self.strongest.of(&most));
        rectify(&mut features);
        let out = self.last.of(&features);
        Ok(std::array::from_fn(|at| out.get(at).copied().unwrap_or(f32::MIN)))
    }
}
