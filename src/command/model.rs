//! What was learned, and the sentence encoder: both are part of the program.

use std::borrow::Cow;
use std::sync::Arc;

use rust_embed::RustEmbed;

use crate::check::Library;
use crate::matcher::encoder::Encoder;
use crate::matcher::learn::{Encode, Model};
use crate::matcher::{Classifier, Matcher, fingerprint};

/// The sentence encoder's weights; where they come from: content/model/README.md.
const ENCODER: &str = "sentence-encoder-v1.bin";
/// What was learned from the utterances.
const LEARNED: &str = "matcher.bin";

#[derive(RustEmbed)]
#[folder = "content/model/"]
#[include = "*.bin"]
struct Embedded;

/// The sentence encoder, if the program has it.
#[must_use]
pub fn encoder() -> Option<Arc<dyn Encode>> {
    let encoder = match Embedded::get(ENCODER)?.data {
        Cow::Borrowed(bytes) => Encoder::read(bytes),
        // rust-embed lends what is part of the program.
        Cow::Owned(_) => return None,
    };
    match encoder {
        Ok(encoder) => Some(Arc::new(encoder)),
        Err(error) => {
            tracing::error!(%error, "the sentence encoder can't be used; questions are understood by their words alone");
            None
        }
    }
}

/// The matcher for a library: what was learned is part of the program, unless the utterances are others; then it learns at once.
#[must_use]
pub fn matcher(library: &Library) -> Arc<dyn Matcher> {
    let encoder = encoder();
    if encoder.is_none() {
        tracing::warn!("this program has no sentence encoder; questions are understood by their words alone");
    }
    matcher_with(library, encoder)
}

/// The same with another encoder, or none.
#[must_use]
pub fn matcher_with(library: &Library, encoder: Option<Arc<dyn Encode>>) -> Arc<dyn Matcher> {
    let catalogue = &library.catalogue;
    let taught = super::train::taught(library);
    let learned = Embedded::get(LEARNED).and_then(|file| Model::read(file.data).ok());
    let model = match learned {
        Some((model, trained_on)) if trained_on == fingerprint(&taught) => model,
        _ => {
            tracing::warn!(
                "the utterances are not those that the model in the program learned from; learning now, which takes a while"
            );
            let bytes = super::train::train(catalogue, &taught, encoder.as_deref());
            Model::read(bytes.into()).map(|(model, _)| model).unwrap_or_default()
        }
    };
    let texts = taught.into_iter().map(|utterance| utterance.text).collect();
    Arc::new(Classifier::new(model, catalogue, texts, encoder))
}
