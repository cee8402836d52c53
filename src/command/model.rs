//! What was learned, and the sentence encoder: both are part of the program.

use std::borrow::Cow;
use std::cell::Cell;
use std::sync::{Arc, OnceLock};

use rust_embed::RustEmbed;

use crate::check::{Hearing, Library};
use crate::content::Catalogue;
use crate::domain::Fingerprint;
use crate::matcher::encoder::{AlarmReader, Encoder};
use crate::matcher::learn::{Encode, Model, WIDTH};
use crate::matcher::{
    Classifier, Compiled, Dictionary, Learned, Matcher, ReadAlarm, compile, dictionary_fingerprint, fingerprint, learn_safety,
    lessons, lessons_fingerprint, patterns_fingerprint,
};

/// The sentence encoder's weights; where they come from: content/model/README.md.
const ENCODER: &str = "sentence-encoder-v1.bin";
/// The alarm reader's weights; made by content/model/make-alarm-reader.py.
const READER: &str = "alarm-reader-v1.bin";
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
    static REMEMBERING: OnceLock<Option<Arc<dyn Encode>>> = OnceLock::new();
    REMEMBERING.get_or_init(|| Some(Arc::new(Remembering(plain_encoder()?)))).clone()
}

/// The alarm reader, if the program has it.
#[must_use]
pub fn alarm_reader() -> Option<Arc<dyn ReadAlarm>> {
    static READ: OnceLock<Option<Arc<AlarmReader>>> = OnceLock::new();
    let reader = READ.get_or_init(|| {
        let Cow::Borrowed(bytes) = Embedded::get(READER)?.data else { return None };
        match AlarmReader::read(bytes, plain_encoder()?) {
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

/// Remembers the vector of the text that was asked about last, because the safety net and the matcher ask about the same one after
/// the other. The text itself is not kept.
struct Remembering(Arc<Encoder>);

/// The text that was asked about last.
#[derive(Clone, Copy)]
struct Last {
    print: u64,
    length: usize,
    vector: Option<[f32; WIDTH]>,
}

impl Encode for Remembering {
    fn encode(&self, text: &str) -> [f32; WIDTH] {
        self.0.encode(text)
    }

    fn reads(&self, text: &str) -> bool {
        self.0.reads(text)
    }

    fn read(&self, text: &str) -> Option<[f32; WIDTH]> {
        thread_local! {
            static LAST: Cell<Option<Last>> = const { Cell::new(None) };
        }
        let print = Fingerprint::new().with(text.as_bytes()).value();
        match LAST.get() {
            Some(last) if last.print == print && last.length == text.len() => last.vector,
            _ => {
                let vector = self.0.read(text);
                LAST.set(Some(Last { print, length: text.len(), vector }));
                vector
            }
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
    let encoder = encoder();
    library.safety.read_with(encoder.clone(), alarm_reader());
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
            let lessons = super::train::vectored(lessons, encoder.as_deref());
            learn_safety(&lessons, &super::train::judge(&library.safety)).0
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
