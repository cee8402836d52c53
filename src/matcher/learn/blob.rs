//! The saved form of a model: little-endian, with a version and the fingerprint of what it was trained on.
//!
//! Layout: magic, format, fingerprint; classes, features, utterances (0 without the encoder's half); the vocabulary's fingerprints
//! and weights; per class a scale, then the n-gram weights in steps of 1/127 of it; the encoder's weights; the utterances' vectors
//! and classes; both calibrations.

use super::features::Vocabulary;
use super::model::{Calibration, Dense, Model, WIDTH};
use super::svm::Weights;

const MAGIC: &[u8; 8] = b"SOB-MODL";
/// Raised whenever an older program would read the bytes wrongly.
pub const FORMAT: u32 = 1;

/// A saved model that can't be used.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum BlobError {
    /// It is not a model, or cut off.
    #[error("not a model, or cut off; make it again with the command train")]
    Broken,
    /// It is of another format.
    #[error("a model of another format; make it again with the command train")]
    Format,
}

impl Model {
    /// Writes the model; `trained_on` is the fingerprint of its utterances.
    #[must_use]
    pub fn write(&self, trained_on: u64) -> Vec<u8> {
        let mut bytes = Vec::new();
        bytes.extend_from_slice(MAGIC);
        bytes.extend_from_slice(&FORMAT.to_le_bytes());
        bytes.extend_from_slice(&trained_on.to_le_bytes());
        let (fingerprints, idf) = self.vocabulary.parts();
        let utterances = self.dense.as_ref().map_or(0, |dense| dense.labels.len());
        for count in [self.classes(), fingerprints.len(), utterances] {
            bytes.extend_from_slice(&narrow(count).to_le_bytes());
        }
        fingerprints.iter().for_each(|fingerprint| bytes.extend_from_slice(&fingerprint.to_le_bytes()));
        floats(&mut bytes, idf);
        self.write_sparse(&mut bytes);
        if let Some(dense) = &self.dense {
            floats(&mut bytes, &dense.weights.rows);
            bytes.extend(dense.vectors.iter().map(|value| value.cast_unsigned()));
            dense.labels.iter().for_each(|label| bytes.extend_from_slice(&narrow(*label).to_le_bytes()));
        }
        for calibration in [&self.calibration, &self.sparse_calibration] {
            for (mean, spread) in calibration.signs {
                floats(&mut bytes, &[mean, spread]);
            }
            floats(&mut bytes, &[calibration.in_scope, calibration.sure, calibration.decisive]);
        }
        bytes
    }

    #[expect(clippy::cast_possible_truncation, reason = "at most 127 after division by the scale")]
    fn write_sparse(&self, bytes: &mut Vec<u8>) {
        let scales = self.scales();
        floats(bytes, &scales);
        for row in self.sparse.rows.chunks_exact(self.classes().max(1)) {
            bytes.extend(row.iter().zip(&scales).map(|(weight, scale)| ((weight / scale * 127.0).round() as i8).cast_unsigned()));
        }
    }

    /// The largest weight of each class.
    fn scales(&self) -> Vec<f32> {
        let mut scales = vec![f32::MIN_POSITIVE; self.classes()];
        for row in self.sparse.rows.chunks_exact(self.classes().max(1)) {
            for (scale, weight) in scales.iter_mut().zip(row) {
                *scale = scale.max(weight.abs());
            }
        }
        scales
    }

    /// Reads a model and the fingerprint of its utterances.
    ///
    /// # Errors
    /// [`BlobError`].
    pub fn read(bytes: &[u8]) -> Result<(Self, u64), BlobError> {
        let mut reader = Reader(bytes);
        if reader.take(MAGIC.len())? != MAGIC {
            return Err(BlobError::Broken);
        }
        if reader.number()? != FORMAT {
            return Err(BlobError::Format);
        }
        let trained_on = reader.long()?;
        let [classes, features, utterances] = [reader.count()?, reader.count()?, reader.count()?];
        let fingerprints = (0..features).map(|_| reader.long()).collect::<Result<Vec<_>, _>>()?;
        let vocabulary = Vocabulary::from_parts(fingerprints.into_iter(), reader.floats(features)?);
        let scales = reader.floats(classes)?;
        let steps = reader.take((features + 1).checked_mul(classes).ok_or(BlobError::Broken)?)?;
        let rows = steps.iter().zip(scales.iter().cycle()).map(|(step, scale)| f32::from(step.cast_signed()) / 127.0 * scale);
        let sparse = Weights { classes, rows: rows.collect() };
        let dense = if utterances == 0 { None } else { Some(reader.dense(classes, utterances)?) };
        let calibration = reader.calibration()?;
        let sparse_calibration = reader.calibration()?;
        if !reader.0.is_empty() {
            return Err(BlobError::Broken);
        }
        Ok((Self { vocabulary, sparse, dense, calibration, sparse_calibration }, trained_on))
    }
}

struct Reader<'a>(&'a [u8]);

impl<'a> Reader<'a> {
    fn take(&mut self, length: usize) -> Result<&'a [u8], BlobError> {
        let (taken, rest) = self.0.split_at_checked(length).ok_or(BlobError::Broken)?;
        self.0 = rest;
        Ok(taken)
    }

    fn array<const N: usize>(&mut self) -> Result<[u8; N], BlobError> {
        self.take(N)?.try_into().map_err(|_| BlobError::Broken)
    }

    fn number(&mut self) -> Result<u32, BlobError> {
        Ok(u32::from_le_bytes(self.array()?))
    }

    fn count(&mut self) -> Result<usize, BlobError> {
        Ok(self.number()? as usize)
    }

    fn long(&mut self) -> Result<u64, BlobError> {
        Ok(u64::from_le_bytes(self.array()?))
    }

    fn float(&mut self) -> Result<f32, BlobError> {
        Ok(f32::from_le_bytes(self.array()?))
    }

    fn floats(&mut self, count: usize) -> Result<Vec<f32>, BlobError> {
        // The bytes are taken first, so that a wrong count can't ask for more memory than the file is long.
        let bytes = self.take(count.checked_mul(4).ok_or(BlobError::Broken)?)?;
        Ok(bytes.as_chunks().0.iter().map(|float| f32::from_le_bytes(*float)).collect())
    }

    fn dense(&mut self, classes: usize, utterances: usize) -> Result<Dense, BlobError> {
        let rows = self.floats(classes.checked_mul(WIDTH + 1).ok_or(BlobError::Broken)?)?;
        let vectors = self.take(utterances.checked_mul(WIDTH).ok_or(BlobError::Broken)?)?;
        let vectors = vectors.iter().map(|byte| byte.cast_signed()).collect();
        let labels = (0..utterances).map(|_| self.count()).collect::<Result<_, _>>()?;
        Ok(Dense { weights: Weights { classes, rows }, vectors, labels })
    }

    fn calibration(&mut self) -> Result<Calibration, BlobError> {
        let mut calibration = Calibration::default();
        for slot in &mut calibration.signs {
            *slot = (self.float()?, self.float()?);
        }
        [calibration.in_scope, calibration.sure, calibration.decisive] = [self.float()?, self.float()?, self.float()?];
        Ok(calibration)
    }
}

fn floats(bytes: &mut Vec<u8>, values: &[f32]) {
    values.iter().for_each(|value| bytes.extend_from_slice(&value.to_le_bytes()));
}

/// Counts of a model are far below four thousand million.
fn narrow(count: usize) -> u32 {
    u32::try_from(count).unwrap_or(u32::MAX)
}

#[cfg(test)]
mod tests {
    use super::super::train::{Sample, train};
    use super::{BlobError, Model};

    #[test]
    fn what_is_written_is_read_and_what_is_broken_is_refused() {
        let texts = [
            "how long will it take",
            "how long must I wait",
            "who pays for it",
            "what does it cost",
            "is it far",
            "how far away",
        ];
        let sample = |(index, text): (usize, &'static str)| {
            let mut vector = vec![0.0; super::WIDTH];
            vector[index] = 1.0;
            Sample { text, class: index / 2, vector: Some(vector), in_scope: true, typed: true }
        };
        let model = train(&texts.into_iter().enumerate().map(sample).collect::<Vec<_>>(), 3);
        let bytes = model.write(42);
        let (read, trained_on) = Model::read(&bytes).unwrap();
        assert_eq!((trained_on, read.classes()), (42, 3));
        assert_eq!(read.write(42), bytes, "the steps of the weights are kept as they are");
        for (text, class) in [("how long does it take", 0), ("what will it cost me", 1), ("far away", 2)] {
            assert_eq!(read.score_with(text, None).ranked()[0].0, class, "{text}");
        }
        for length in [0, 7, 11, 12, 100, bytes.len() - 1] {
            assert_eq!(Model::read(&bytes[..length]).unwrap_err(), BlobError::Broken, "{length} bytes");
        }
        let mut other = bytes;
        other[8] = 9;
        assert_eq!(Model::read(&other).unwrap_err(), BlobError::Format);
    }
}
