//! `train`: learns from the utterances of `content/` and writes what was learned.

use std::path::PathBuf;
use std::process::ExitCode;

use super::{encoder, fail, library, report};
use crate::config::Config;
use crate::content::catalogue::Utterance;
use crate::evaluate::vectors;
use crate::matcher::learn::Encode;
use crate::matcher::{fingerprint, learn, meanings};

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
    let bytes = train(&library.catalogue, encoder.as_deref());
    let path = config.content_dir.clone().unwrap_or_else(|| PathBuf::from("content")).join(MODEL);
    let written = path.parent().map_or(Ok(()), std::fs::create_dir_all).and_then(|()| std::fs::write(&path, &bytes));
    match written {
        Ok(()) => {
            println!(
                "{}: {} bytes, learned from {} utterances",
                path.display(),
                bytes.len(),
                library.catalogue.utterances().len()
            );
            ExitCode::SUCCESS
        }
        Err(error) => fail(format!("{}: {error}", path.display())),
    }
}

/// The saved form of what is learned from a catalogue.
#[must_use]
pub fn train(catalogue: &crate::content::Catalogue, encoder: Option<&dyn Encode>) -> Vec<u8> {
    let utterances: Vec<&Utterance> = catalogue.utterances().iter().collect();
    let vectors = vectors(utterances.iter().map(|utterance| utterance.text.as_str()), encoder);
    learn(&utterances, vectors.as_deref(), &meanings(catalogue)).write(fingerprint(catalogue))
}
