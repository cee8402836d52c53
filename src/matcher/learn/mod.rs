//! Learning what utterances mean: n-grams with a linear classifier, times a sentence encoder's vectors with another.
//!
//! The two fail on different questions, so their product beats both at every number of utterances (docs/matching.md has the
//! figures). Everything here is deterministic: fixed order, fixed seeds, the same numbers on every run.

mod blob;
mod features;
mod logistic;
mod model;
mod nearest;
mod svm;
mod train;

pub use blob::FORMAT;
pub use features::features;
pub use model::{Calibration, Encode, Model, Nearest, Scores, WIDTH};
pub use train::{Sample, train, train_classes};
