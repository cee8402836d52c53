//! Who has checked the words of a language: each file's review state, and of which English text each message is the translation.
//!
//! It stands in `locales/<locale>/review.toml`, which `second-opinion-bot review` keeps. A state holds for the text for which it was
//! set: when the text changes, the file is a draft again.

mod change;
mod record;
mod source;

use std::collections::BTreeMap;

pub use change::{Present, Refusal};
pub use record::{FileReview, Record, ReviewState};
pub use source::{Sources, sources_of};

use crate::content::{Files, Problem};
use crate::domain::{Fingerprint, Locale};

/// The record of every language that has words.
#[derive(Clone, Debug, Default)]
pub struct Reviews(BTreeMap<Locale, LocaleReview>);

/// What is known of one language.
#[derive(Clone, Debug, Default)]
struct LocaleReview {
    /// What the record says.
    record: Record,
    /// The fingerprint of each file of words as it is now, by its name without its ending.
    texts: BTreeMap<String, String>,
}

impl Reviews {
    /// Reads the records of all locales that have words. A language without a record is a draft.
    ///
    /// # Errors
    /// Each record that can't be read.
    pub fn read(files: &Files) -> Result<Self, Vec<Problem>> {
        let mut reviews = BTreeMap::new();
        let mut problems = Vec::new();
        for &locale in Locale::ALL {
            let folder = format!("locales/{locale}/");
            let texts: BTreeMap<String, String> = files
                .below(&folder, ".ftl")
                .filter_map(|(path, text)| Some((name(&folder, path)?, Fingerprint::new().with(text.as_bytes()).short())))
                .collect();
            if texts.is_empty() {
                continue;
            }
            let path = Record::path(locale);
            let record = files.get(&path).map_or_else(|| Ok(Record::default()), Record::read);
            match record {
                Ok(record) => drop(reviews.insert(locale, LocaleReview { record, texts })),
                Err(fault) => {
                    let mend = "take the last good version back; `second-opinion-bot review` writes this file";
                    problems.push(Problem::error(path, fault.line, fault.what, mend));
                }
            }
        }
        if problems.is_empty() { Ok(Self(reviews)) } else { Err(problems) }
    }

    /// The state of a file of words as it is now: what was set, unless the text has changed since.
    #[must_use]
    pub fn state(&self, locale: Locale, file: &str) -> ReviewState {
        let Some(review) = self.0.get(&locale) else { return ReviewState::Draft };
        match (review.record.files.get(file), review.texts.get(file)) {
            (Some(kept), Some(text)) if kept.text == *text => kept.state,
            _ => ReviewState::Draft,
        }
    }

    /// Whether somebody reviewed an earlier text of the file, but not this one.
    #[must_use]
    pub fn changed_since(&self, locale: Locale, file: &str) -> Option<&FileReview> {
        let review = self.0.get(&locale)?;
        let kept = review.record.files.get(file).filter(|kept| kept.state != ReviewState::Draft)?;
        (review.texts.get(file) != Some(&kept.text)).then_some(kept)
    }

    /// Whether nobody who speaks the language has checked all of its words.
    #[must_use]
    pub fn is_draft(&self, locale: Locale) -> bool {
        self.files(locale).any(|file| self.state(locale, file) == ReviewState::Draft)
    }

    /// The names of a language's files of words, without their ending.
    pub fn files(&self, locale: Locale) -> impl Iterator<Item = &str> {
        self.0.get(&locale).into_iter().flat_map(|review| review.texts.keys().map(String::as_str))
    }

    /// The fingerprint of a file's text as it is now.
    #[must_use]
    pub fn text(&self, locale: Locale, file: &str) -> Option<&str> {
        self.0.get(&locale)?.texts.get(file).map(String::as_str)
    }

    /// Each file of a language as it is now.
    pub fn present<'a>(&'a self, locale: Locale, sources: &'a Sources) -> impl Iterator<Item = Present<'a>> {
        let as_it_is = move |(file, sources): (&'a String, &'a BTreeMap<String, Option<String>>)| {
            Some(Present { file, text: self.text(locale, file)?, sources })
        };
        sources.iter().filter_map(as_it_is)
    }

    /// Lets go of what only checking and reviewing need: of which English each message is the translation.
    pub fn forget_sources(&mut self) {
        let files = self.0.values_mut().flat_map(|review| review.record.files.values_mut());
        files.for_each(|file| file.source = BTreeMap::new());
    }

    /// What the record of a language says.
    #[must_use]
    pub fn record(&self, locale: Locale) -> Option<&Record> {
        self.0.get(&locale).map(|review| &review.record)
    }
}

/// The name of a file of words without folder and ending.
fn name(folder: &str, path: &str) -> Option<String> {
    path.strip_prefix(folder)?.strip_suffix(".ftl").map(str::to_owned)
}
