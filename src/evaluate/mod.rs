//! How well questions are understood: by cross-validation on our own utterances, and on any labelled file.

mod labelled;
mod messages;
mod own;
mod safety;

pub use labelled::{Labelled, LabelledReport, LineFault, on_labelled};
pub use messages::{Messages, on_messages};
pub use own::{OwnReport, Tally, on_own};
pub use safety::{Heard, on_files, on_held_out};

use crate::matcher::learn::Encode;
use crate::matcher::normalize::for_encoder;

/// The vectors of texts; none without an encoder.
pub(crate) fn vectors<'a>(texts: impl Iterator<Item = &'a str>, encoder: Option<&dyn Encode>) -> Option<Vec<Vec<f32>>> {
    let encoder = encoder?;
    Some(texts.map(|text| encoder.encode(&for_encoder(text)).to_vec()).collect())
}

/// A share in per cent.
#[expect(clippy::cast_precision_loss, reason = "counts of texts are far below 2^52")]
pub(crate) fn per_cent(part: usize, whole: usize) -> f64 {
    if whole == 0 { 0.0 } else { 100.0 * part as f64 / whole as f64 }
}
