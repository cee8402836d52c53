//! The saved form of a model: little-endian, with a version and the fingerprint of what it was trained on.
//!
//! Layout: magic, format, fingerprint; both calibrations; classes, features, utterances (0 without the encoder's half); per class
//! the scale of its n-gram weights; the encoder's weights; then the tables, which are read where they lie: the features'
//! fingerprints in their order, how much each tells, a row of n-gram weights for each and one for the bias in steps of 1/127 of
//! the class's scale, the utterances' vectors in steps of 1/127, the signs of their numbers, and their classes. Last, if it is not the
//! usual one, how much each kind of score counts.

use std::borrow::Cow;
use std::ops::Range;

use super::features::Vocabulary;
use super::model::{Calibration, Mix, Model, STEPS, WIDTH};
use super::nearest::signs;
use super::svm::Weights;
use crate::matcher::saved::{BlobError, Reader, narrow, product};

const MAGIC: &[u8; 8] = b"SOB-MODL";
/// Raised whenever an older program would read the bytes wrongly.
pub const FORMAT: u32 = 3;
/// Where the fingerprint of what was learned from stands.
const TRAINED_ON: Range<usize> = 12..20;
/// Where the calibrations stand: two, of nine numbers each.
const CALIBRATIONS: Range<usize> = 20..92;

/// How far from its share of the table a fingerprint is looked for first.
const NEAR_SHARE: usize = 512;

/// What training has found, before it is saved.
pub(super) struct Learned {
    pub vocabulary: Vocabulary,
    pub sparse: Weights,
    /// The encoder's weights, the utterances' vectors in steps of 1/127, and their classes.
    pub dense: Option<(Weights, Vec<u8>, Vec<usize>)>,
}

impl Learned {
    /// The model, not calibrated yet. It is read from its saved form, so that what is measured is what is shipped.
    pub(super) fn into_model(self) -> Model {
        Model::read(Cow::Owned(self.write())).map(|(model, _)| model).unwrap_or_default()
    }

    fn write(&self) -> Vec<u8> {
        let mut bytes = Vec::new();
        bytes.extend_from_slice(MAGIC);
        bytes.extend_from_slice(&FORMAT.to_le_bytes());
        bytes.resize(CALIBRATIONS.end, 0);
        let utterances = self.dense.as_ref().map_or(0, |(_, _, labels)| labels.len());
        for count in [self.sparse.classes, self.vocabulary.len(), utterances] {
            bytes.extend_from_slice(&narrow(count).to_le_bytes());
        }
        let scales = self.scales();
        floats(&mut bytes, &scales);
        if let Some((weights, ..)) = &self.dense {
            floats(&mut bytes, &weights.rows);
        }
        self.vocabulary.fingerprints.iter().for_each(|fingerprint| bytes.extend_from_slice(&fingerprint.to_le_bytes()));
        floats(&mut bytes, &self.vocabulary.telling);
        for row in self.sparse.rows.chunks_exact(self.sparse.classes.max(1)) {
            bytes.extend(row.iter().zip(&scales).map(|(weight, scale)| step(*weight, *scale)));
        }
        if let Some((_, vectors, labels)) = &self.dense {
            bytes.extend_from_slice(vectors);
            vectors.chunks_exact(WIDTH).for_each(|vector| bytes.extend(signs(vector).iter().flat_map(|word| word.to_le_bytes())));
            labels.iter().for_each(|label| bytes.extend_from_slice(&narrow(*label).to_le_bytes()));
        }
        bytes
    }

    /// The largest weight of each class.
    fn scales(&self) -> Vec<f32> {
        let mut scales = vec![f32::MIN_POSITIVE; self.sparse.classes];
        for row in self.sparse.rows.chunks_exact(self.sparse.classes.max(1)) {
            for (scale, weight) in scales.iter_mut().zip(row) {
                *scale = scale.max(weight.abs());
            }
        }
        scales
    }
}

impl Model {
    /// The saved form; `trained_on` is the fingerprint of its utterances.
    #[must_use]
    pub fn write(&self, trained_on: u64) -> Vec<u8> {
        let mut bytes = self.saved.bytes.get(..self.saved.labels.end).unwrap_or_default().to_vec();
        let mut numbers = Vec::new();
        for calibration in [&self.calibration, &self.sparse_calibration] {
            for (mean, spread) in calibration.signs {
                floats(&mut numbers, &[mean, spread]);
            }
            floats(&mut numbers, &[calibration.in_scope, calibration.sure, calibration.decisive]);
        }
        for (place, value) in [(TRAINED_ON, trained_on.to_le_bytes().as_slice()), (CALIBRATIONS, numbers.as_slice())] {
            if let Some(slot) = bytes.get_mut(place) {
                slot.copy_from_slice(value);
            }
        }
        if self.mix != Mix::default() {
            floats(&mut bytes, &[self.mix.dense, self.mix.sparse, self.mix.votes]);
        }
        bytes
    }

    /// Reads a model and the fingerprint of its utterances. The tables stay where they are.
    ///
    /// # Errors
    /// [`BlobError`].
    pub fn read(bytes: Cow<'static, [u8]>) -> Result<(Self, u64), BlobError> {
        let mut reader = Reader::new(&bytes);
        if reader.take(MAGIC.len())? != MAGIC {
            return Err(BlobError::Broken);
        }
        if reader.number()? != FORMAT {
            return Err(BlobError::Format);
        }
        let trained_on = u64::from_le_bytes(reader.array()?);
        let (calibration, sparse_calibration) = (calibration(&mut reader)?, calibration(&mut reader)?);
        let [classes, features, utterances] = [reader.count()?, reader.count()?, reader.count()?];
        let scales = reader.floats(classes)?;
        let dense = match utterances {
            0 => None,
            _ => Some(Weights { classes, rows: reader.floats(product(classes, WIDTH + 1)?)? }),
        };
        let fingerprints = reader.table(product(features, 8)?)?;
        let telling = reader.table(product(features, 4)?)?;
        let rows = reader.table(product(features + 1, classes)?)?;
        let vectors = reader.table(product(utterances, WIDTH)?)?;
        let signs = reader.table(product(utterances, WIDTH / 8)?)?;
        let labels = reader.table(product(utterances, 4)?)?;
        let mut mix = Mix::default();
        if !reader.is_at_end() {
            [mix.dense, mix.sparse, mix.votes] = [reader.float()?, reader.float()?, reader.float()?];
        }
        if !reader.is_at_end() {
            return Err(BlobError::Broken);
        }
        let saved = Saved { bytes, scales, features, fingerprints, telling, rows, vectors, signs, labels };
        Ok((Self { saved, dense, mix, calibration, sparse_calibration }, trained_on))
    }
}

/// The saved bytes, and where the tables lie in them.
#[derive(Clone, Debug, Default, PartialEq)]
pub(super) struct Saved {
    bytes: Cow<'static, [u8]>,
    scales: Vec<f32>,
    features: usize,
    fingerprints: Range<usize>,
    telling: Range<usize>,
    rows: Range<usize>,
    vectors: Range<usize>,
    signs: Range<usize>,
    labels: Range<usize>,
}

impl Saved {
    /// How many classes there are.
    pub(super) fn classes(&self) -> usize {
        self.scales.len()
    }

    /// How many features there are.
    pub(super) fn features(&self) -> usize {
        self.features
    }

    /// The largest n-gram weight of each class.
    pub(super) fn scales(&self) -> &[f32] {
        &self.scales
    }

    /// The place of a feature that was seen in training.
    pub(super) fn place(&self, fingerprint: u64) -> Option<usize> {
        let table = self.table(&self.fingerprints).as_chunks::<8>().0;
        let find = |from: usize, to: usize| {
            let part = table.get(from..to)?;
            let (first, last) = (u64::from_le_bytes(*part.first()?), u64::from_le_bytes(*part.last()?));
            if !(first..=last).contains(&fingerprint) {
                return None;
            }
            Some(part.binary_search_by_key(&fingerprint, |it| u64::from_le_bytes(*it)).ok().map(|place| from + place))
        };
        // Fingerprints lie evenly, so each is near its share of the table: fewer places have to be fetched from memory.
        let share = usize::try_from((u128::from(fingerprint) * table.len() as u128) >> u64::BITS).unwrap_or_default();
        let near = find(share.saturating_sub(NEAR_SHARE), (share + NEAR_SHARE).min(table.len()));
        near.or_else(|| find(0, table.len())).flatten()
    }

    /// The feature in a place.
    pub(super) fn fingerprint(&self, place: usize) -> Option<u64> {
        self.table(&self.fingerprints).as_chunks().0.get(place).map(|bytes| u64::from_le_bytes(*bytes))
    }

    /// How much a feature tells.
    pub(super) fn telling(&self, place: usize) -> f32 {
        self.table(&self.telling).as_chunks().0.get(place).map_or(0.0, |bytes| f32::from_le_bytes(*bytes))
    }

    /// The weights of a feature, a signed byte a class; the row behind the last is the bias.
    pub(super) fn row(&self, place: usize) -> &[u8] {
        let classes = self.classes();
        self.table(&self.rows).get(place * classes..(place + 1) * classes).unwrap_or_default()
    }

    /// The vectors of all utterances, laid end to end, in signed bytes.
    pub(super) fn vectors(&self) -> &[u8] {
        self.table(&self.vectors)
    }

    /// The signs of their numbers, laid end to end; see [`signs`].
    pub(super) fn signs(&self) -> &[u8] {
        self.table(&self.signs)
    }

    /// The class of an utterance.
    pub(super) fn label(&self, utterance: usize) -> Option<usize> {
        self.table(&self.labels).as_chunks().0.get(utterance).map(|bytes| u32::from_le_bytes(*bytes) as usize)
    }

    fn table(&self, table: &Range<usize>) -> &[u8] {
        self.bytes.get(table.clone()).unwrap_or_default()
    }
}

fn calibration(reader: &mut Reader<'_>) -> Result<Calibration, BlobError> {
    let mut calibration = Calibration::default();
    for slot in &mut calibration.signs {
        *slot = (reader.float()?, reader.float()?);
    }
    [calibration.in_scope, calibration.sure, calibration.decisive] = [reader.float()?, reader.float()?, reader.float()?];
    Ok(calibration)
}

#[expect(clippy::cast_possible_truncation, reason = "at most 127 after division by the scale")]
fn step(weight: f32, scale: f32) -> u8 {
    ((weight / scale * STEPS).round() as i8).cast_unsigned()
}

fn floats(bytes: &mut Vec<u8>, values: &[f32]) {
    values.iter().for_each(|value| bytes.extend_from_slice(&value.to_le_bytes()));
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
        let mut model = train(&texts.into_iter().enumerate().map(sample).collect::<Vec<_>>(), 3);
        model.mix.votes = 0.5;
        let bytes = model.write(42);
        let (read, trained_on) = Model::read(bytes.clone().into()).unwrap();
        assert_eq!((trained_on, read.classes(), read.mix), (42, 3, model.mix));
        assert_eq!(read.write(42), bytes, "the steps of the weights are kept as they are");
        for (text, class) in [("how long does it take", 0), ("what will it cost me", 1), ("far away", 2)] {
            assert_eq!(read.score_with(text, None).ranked()[0].0, class, "{text}");
        }
        for length in [0, 7, 11, 12, 100, bytes.len() - 1] {
            assert_eq!(Model::read(bytes[..length].to_vec().into()).unwrap_err(), BlobError::Broken, "{length} bytes");
        }
        let mut other = bytes;
        other[8] = 9;
        assert_eq!(Model::read(other.into()).unwrap_err(), BlobError::Format);
    }
}
