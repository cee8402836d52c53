//! What was learned, and the sentence encoder: both are part of the program.

use std::borrow::Cow;
use std::sync::{Arc, OnceLock};

use rust_embed::RustEmbed;

use crate::check::{Hearing, Library};
use crate::content::Catalogue;
use crate::matcher::encoder::{AlarmReader, Encoder};
use crate::matcher::learn::{Encode, Model};
use crate::matcher::{
    Classifier, Compiled, Dictionary, Learned, Matcher, ReadAlarm, compile, dictionary_fingerprint, fingerprint, learn_safety,
    lessons, lessons_fingerprint, patterns_fingerprint,
};

/// The sentence encoder's weights; where they come from: content/model/README.md.
const ENCODER: &str = "sentence-encoder-v1.bin";
/// The alarm reader's weights; made by content/model/make-alarm-reader.py.
const READER: &str = "alarm-reader-v2.bin";
/// What was learned from the utterances.
pub(super) const LEARNED: &str = "matcher.bin";
/// What was learned from messages in an emergency.
pub(super) const SAFETY: &str = "safety.bin";
/// The patterns of emergencies.
pub(super) const PATTERNS: &str = "patterns.bin";
/// The words that people type, and the messages about which the editors have decided.
pub(super) const DICTIONARY: &str = "dictionary.bin";

#[derive(RustEmbed)]
#[folder = "content/model/"]
#[include = "*.bin"]
struct Embedded;

/// The sentence encoder, if the program has it.
#[must_use]
pub fn encoder() -> Option<Arc<dyn Encode>> {
    plain_encoder().map(|encoder| encoder as Arc<dyn Encode>)
}

/// The alarm reader, if the program has it.
#[must_use]
pub fn alarm_reader() -> Option<Arc<dyn ReadAlarm>> {
    static READ: OnceLock<Option<Arc<AlarmReader>>> = OnceLock::new();
    let reader = READ.get_or_init(|| {
        let Cow::Borrowed(bytes) = Embedded::get(READER)?.data else { return None };
        match AlarmReader::read(bytes, plain_encoder()?.as_ref()) {
            Ok(reader) => Some(Arc::new(reader)),
            Err(error) => {
                tracing::error!(%error, "the alarm reader can't be used; emergencies are heard without it");
                None
            }
        }
    });
    reader.clone().map(|reader| reader as Arc<dyn ReadAlarm>)
}

fn plain_encoder() -> Option<Arc<Encoder>> {
    static ENCODER: OnceLock<Option<Arc<Encoder>>> = OnceLock::new();
    ENCODER.get_or_init(read_encoder).clone()
}

fn read_encoder() -> Option<Arc<Encoder>> {
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

/// What the safety net of a catalogue needs: it is part of the program, unless the texts are others; then it is made anew.
#[must_use]
pub fn hearing(catalogue: &Catalogue) -> Hearing {
    let patterns = Embedded::get(PATTERNS).and_then(|file| Compiled::read(file.data).ok());
    let (patterns, faults) = match patterns {
        Some((patterns, made_of)) if made_of == patterns_fingerprint(catalogue.alarms()) => (patterns, Vec::new()),
        _ => compile(catalogue.alarms()),
    };
    let dictionary = Embedded::get(DICTIONARY).and_then(|file| Dictionary::read(file.data).ok());
    let dictionary = match dictionary {
        Some((dictionary, made_of)) if made_of == dictionary_fingerprint(catalogue) => dictionary,
        _ => Dictionary::of(catalogue),
    };
    Hearing { patterns, faults, dictionary }
}

/// Lets the safety net of a library hear what was learned as well: it is part of the program, unless the examples are others; then
/// it is learned at once.
pub fn teach_safety(library: &mut Library) {
    library.safety.read_with(alarm_reader());
    let lessons = lessons(&library.catalogue);
    if lessons.iter().all(|lesson| lesson.class.is_none()) {
        tracing::warn!("there are no examples of emergencies; the safety net hears by its patterns alone");
        return;
    }
    let saved = Embedded::get(SAFETY).and_then(|file| Learned::read(file.data).ok());
    let learned = match saved {
        Some((learned, trained_on)) if trained_on == lessons_fingerprint(&lessons, alarm_reader().as_deref()) => learned,
        _ => {
            tracing::warn!(
                "the examples are not those that the safety net in the program learned from; learning now, which takes a while"
            );
            learn_safety(&lessons, &library.safety).0
        }
    };
    library.safety.teach(learned);
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
