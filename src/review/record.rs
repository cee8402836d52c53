//! `review.toml`: what it says and how it is written.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use jiff::civil::Date;
use serde::Deserialize;

use crate::content::problem::line_at;
use crate::domain::Locale;

/// How far a text has been checked.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum ReviewState {
    /// Written, and checked by nobody who speaks the language.
    #[default]
    Draft,
    /// A native speaker has checked it.
    Native,
    /// A clinician has checked it too.
    Clinical,
}

impl ReviewState {
    /// All of them, in their order.
    pub const ALL: [Self; 3] = [Self::Draft, Self::Native, Self::Clinical];

    /// The word as it stands in the record.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Draft => "draft",
            Self::Native => "native",
            Self::Clinical => "clinical",
        }
    }

    /// Reads the word.
    #[must_use]
    pub fn parse(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|state| state.as_str() == word)
    }
}

/// The record of one language.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Record {
    /// Each file of words, by its name without its ending.
    pub files: BTreeMap<String, FileReview>,
}

/// What is known of one file.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct FileReview {
    /// How far it has been checked.
    #[serde(default)]
    pub state: ReviewState,
    /// The day on which the state was set.
    pub date: Date,
    /// The fingerprint of the text for which it was set.
    pub text: String,
    /// The day on which one pair of eyes wrote it.
    #[serde(default)]
    pub written: Option<Date>,
    /// The day on which another pair of eyes read it.
    #[serde(default)]
    pub read: Option<Date>,
    /// Each message, and the fingerprint of the English message of which it is the translation.
    #[serde(default)]
    pub source: BTreeMap<String, String>,
}

/// Why a record can't be read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RecordFault {
    /// The line, from 1.
    pub line: usize,
    /// What is wrong.
    pub what: String,
}

const HEADING: &str = "\
# How far each file of words has been checked, and of which English text each message is the translation.
# Kept by `second-opinion-bot review`: change it with that, not by hand. See content/README.md, “Translations”.
";

impl Record {
    /// Where the record of a language stands.
    #[must_use]
    pub fn path(locale: Locale) -> String {
        format!("locales/{locale}/review.toml")
    }

    /// Reads a record.
    ///
    /// # Errors
    /// The first fault.
    pub fn read(text: &str) -> Result<Self, RecordFault> {
        match toml::from_str(text) {
            Ok(files) => Ok(Self { files }),
            Err(error) => Err(RecordFault {
                line: error.span().map_or(1, |span| line_at(text, span.start)),
                what: error.message().lines().next().unwrap_or_default().to_owned(),
            }),
        }
    }

    /// Writes it; [`Record::read`] reads the same.
    #[must_use]
    pub fn write(&self) -> String {
        let mut out = HEADING.to_owned();
        for (name, file) in &self.files {
            let _ = write!(
                out,
                "\n[{name}]\nstate = \"{}\"\ndate = \"{}\"\ntext = \"{}\"\n",
                file.state.as_str(),
                file.date,
                file.text
            );
            for (what, day) in [("written", file.written), ("read", file.read)] {
                if let Some(day) = day {
                    let _ = writeln!(out, "{what} = \"{day}\"");
                }
            }
            if !file.source.is_empty() {
                let _ = writeln!(out, "\n[{name}.source]");
            }
            for (id, fingerprint) in &file.source {
                let _ = writeln!(out, "{id} = \"{fingerprint}\"");
            }
        }
        out
    }
}
