//! `train`: learns from the utterances of `content/` and writes what was learned.

use std::path::PathBuf;
use std::process::ExitCode;

use super::{encoder, fail, library, report};
use crate::check::Library;
use crate::config::Config;
use crate::content::Catalogue;
use crate::content::catalogue::{Meaning, Utterance};
use crate::domain::Locale;
use crate::evaluate::vectors;
use crate::matcher::learn::Encode;
use crate::matcher::{fingerprint, learn, meanings};

/// Fewest words of a sentence that teaches.
const SHORTEST: usize = 3;

/// Where the model is kept, below the content folder.
pub const MODEL: &str = "model/matcher.bin";

/// Trains and writes `content/model/matcher.bin`.
#[must_use]
pub fn run(config: &Config) -> ExitCode {
    let library = match library(config) {
        Ok(library) => library,
        Err(problems) => return report(&problems),
    };
    let encoder = encoder();
    let taught = taught(&library);
    let bytes = train(&library.catalogue, &taught, encoder.as_deref());
    let path = config.content_dir.clone().unwrap_or_else(|| PathBuf::from("content")).join(MODEL);
    let written = path.parent().map_or(Ok(()), std::fs::create_dir_all).and_then(|()| std::fs::write(&path, &bytes));
    match written {
        Ok(()) => {
            println!("{}: {} bytes, learned from {} texts", path.display(), bytes.len(), taught.len());
            ExitCode::SUCCESS
        }
        Err(error) => fail(format!("{}: {error}", path.display())),
    }
}

/// The saved form of what is learned from a catalogue.
#[must_use]
pub fn train(catalogue: &Catalogue, taught: &[Utterance], encoder: Option<&dyn Encode>) -> Vec<u8> {
    let vectors = vectors(taught.iter().map(|utterance| utterance.text.as_str()), encoder);
    learn(&taught.iter().collect::<Vec<_>>(), vectors.as_deref(), &meanings(catalogue)).write(fingerprint(taught))
}

/// What is learned from: the utterances, and the sentences of the cards, which tell what each topic is about in other words.
#[must_use]
pub fn taught(library: &Library) -> Vec<Utterance> {
    let mut taught = library.catalogue.utterances().to_vec();
    let locale = Locale::SOURCE;
    for topic in library.catalogue.topics() {
        let mut sentences = vec![library.wording.say_id(locale, &format!("card-{}", topic.id))];
        for variant in &topic.variants {
            let part = |name: &str| library.wording.attribute(locale, &format!("card-{}-{}", topic.id, variant.id), name);
            for text in ["short", "do-1", "do-2", "do-3"].into_iter().filter_map(part) {
                sentences.extend(text.split_inclusive(['.', '?', '!', '\n']).map(|sentence| sentence.trim().to_owned()));
            }
        }
        sentences.retain(|sentence| sentence.split(' ').count() >= SHORTEST);
        sentences.sort();
        sentences.dedup();
        let meaning = Meaning::Topic(topic.id.clone());
        taught.extend(sentences.into_iter().map(|text| Utterance { meaning: meaning.clone(), locale, text, typed: false }));
    }
    taught
}
