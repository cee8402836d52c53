//! `train`: learns from the utterances of `content/` and writes what was learned.

use std::path::PathBuf;
use std::process::ExitCode;

use super::cli::TrainOptions;
use super::{encoder, fail, model, report, untaught};
use crate::check::{Hearing, Library};
use crate::config::Config;
use crate::content::Catalogue;
use crate::content::catalogue::{Meaning, Utterance};
use crate::domain::Locale;
use crate::evaluate::vectors;
use crate::matcher::learn::Encode;
use crate::matcher::{fingerprint, learn, learn_safety, lessons, lessons_fingerprint, meanings};

/// Fewest words of a sentence that teaches.
const SHORTEST: usize = 3;

/// Where what is learned is kept, below the content folder.
const FOLDER: &str = "model";

/// Writes all that a start would otherwise have to work out: `patterns.bin`, `dictionary.bin`, `safety.bin` and `matcher.bin`.
#[must_use]
pub fn run(config: &Config, options: &TrainOptions) -> ExitCode {
    let mut library = match untaught(config) {
        Ok(library) => library,
        Err(problems) => return report(&problems),
    };
    let encoder = encoder();
    let reader = model::alarm_reader();
    library.safety.read_with(reader.clone());
    let catalogue = &library.catalogue;
    let lessons = lessons(catalogue);
    let (learned, _) = learn_safety(&lessons, &library.safety);
    let hearing = Hearing::of(catalogue);
    let messages = catalogue.utterances().len() + catalogue.safety_examples().len();
    let mut models = vec![
        (model::PATTERNS, hearing.patterns.bytes().to_vec(), catalogue.alarms().len()),
        (model::DICTIONARY, hearing.dictionary.bytes().to_vec(), messages),
        (model::SAFETY, learned.write(lessons_fingerprint(&lessons, reader.as_deref())), lessons.len()),
    ];
    if !options.only_safety {
        let taught = taught(&library);
        models.push((model::LEARNED, train(catalogue, &taught, encoder.as_deref()), taught.len()));
    }
    let folder = config.content_dir.clone().unwrap_or_else(|| PathBuf::from("content")).join(FOLDER);
    for (name, bytes, texts) in models {
        let path = folder.join(name);
        let written = std::fs::create_dir_all(&folder).and_then(|()| std::fs::write(&path, &bytes));
        if let Err(error) = written {
            return fail(format!("{}: {error}", path.display()));
        }
        println!("{}: {} bytes, from {texts} texts", path.display(), bytes.len());
    }
    ExitCode::SUCCESS
}

/// The saved form of what is learned from a catalogue.
#[must_use]
pub fn train(catalogue: &Catalogue, taught: &[Utterance], encoder: Option<&dyn Encode>) -> Vec<u8> {
    let vectors = vectors(taught.iter().map(|utterance| utterance.text.as_ref()), encoder);
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
        let utterance = |text: String| Utterance { meaning: meaning.clone(), locale, text: text.into(), typed: false };
        taught.extend(sentences.into_iter().map(utterance));
    }
    taught
}
