//! What may be done to a record.

use std::collections::BTreeMap;

use jiff::civil::Date;

use super::{FileReview, Record, ReviewState};

/// A file as it is now.
#[derive(Clone, Copy, Debug)]
pub struct Present<'a> {
    /// Its name without its ending.
    pub file: &'a str,
    /// The fingerprint of its text.
    pub text: &'a str,
    /// Its messages, and the fingerprint of each English message as it is now; nothing for one that English lacks.
    pub sources: &'a BTreeMap<String, Option<String>>,
}

/// Why a change was refused.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Refusal {
    /// Somebody read another text than the one that is there now.
    #[error("{file} has changed since: its text is {now} now, and not {read}; read it again, then say --text {now}")]
    Changed {
        /// The file.
        file: String,
        /// The fingerprint of what was read.
        read: String,
        /// The fingerprint of what is there.
        now: String,
    },
    /// The English has changed since the translation.
    #[error(
        "{file} is no longer the translation of the English text ({messages}); translate these, then run review --translated"
    )]
    Stale {
        /// The file.
        file: String,
        /// The messages.
        messages: String,
    },
    /// No native speaker has checked this text.
    #[error("no native speaker has checked {file} as it is now; a clinician comes after that")]
    NotNative {
        /// The file.
        file: String,
    },
}

impl Record {
    /// Notes that a file is the translation of the English as it is now. Its state stays only if its text does.
    pub fn translated(&mut self, present: Present<'_>, today: Date) {
        let sources = present.sources.iter().filter_map(|(id, source)| Some((id.clone(), source.clone()?))).collect();
        let kept = self.files.get(present.file).filter(|kept| kept.text == present.text).cloned();
        let review = kept.unwrap_or(FileReview {
            state: ReviewState::Draft,
            date: today,
            text: present.text.to_owned(),
            written: Some(today),
            read: None,
            source: BTreeMap::new(),
        });
        self.files.insert(present.file.to_owned(), FileReview { source: sources, ..review });
    }

    /// Notes that another pair of eyes has read a file.
    ///
    /// # Errors
    /// The English has changed since the translation.
    pub fn read_again(&mut self, present: Present<'_>, today: Date) -> Result<(), Refusal> {
        self.up_to_date(present)?;
        if let Some(kept) = self.files.get_mut(present.file) {
            if kept.text != present.text {
                (kept.state, kept.date) = (ReviewState::Draft, today);
                present.text.clone_into(&mut kept.text);
            }
            kept.read = Some(today);
        }
        Ok(())
    }

    /// Sets the state of a file for the text that was read.
    ///
    /// # Errors
    /// The file is another one now, is not up to date, or has skipped a state.
    pub fn set(&mut self, present: Present<'_>, read: &str, state: ReviewState, today: Date) -> Result<(), Refusal> {
        let file = present.file.to_owned();
        if read != present.text {
            return Err(Refusal::Changed { file, read: read.to_owned(), now: present.text.to_owned() });
        }
        if state != ReviewState::Draft {
            self.up_to_date(present)?;
        }
        let kept = self.files.get_mut(present.file);
        let before = kept.as_ref().filter(|kept| kept.text == read).map(|kept| kept.state).unwrap_or_default();
        if state == ReviewState::Clinical && before == ReviewState::Draft {
            return Err(Refusal::NotNative { file });
        }
        if let Some(kept) = kept {
            (kept.state, kept.date) = (state, today);
            read.clone_into(&mut kept.text);
        }
        Ok(())
    }

    /// The messages of a file whose English has changed since they were translated.
    #[must_use]
    pub fn stale(&self, present: Present<'_>) -> Vec<String> {
        self.messages(present, |noted, now| noted.is_some_and(|noted| noted != now))
    }

    /// The messages of a file of which nobody has noted that they are the translation of the English.
    #[must_use]
    pub fn unnoted(&self, present: Present<'_>) -> Vec<String> {
        self.messages(present, |noted, _| noted.is_none())
    }

    /// The messages for which this is true of the English as it was noted and as it is.
    fn messages(&self, present: Present<'_>, wanted: impl Fn(Option<&String>, &String) -> bool) -> Vec<String> {
        let noted = self.files.get(present.file).map(|kept| &kept.source);
        let chosen = |(id, source): &(&String, &Option<String>)| {
            source.as_ref().is_some_and(|now| wanted(noted.and_then(|noted| noted.get(*id)), now))
        };
        present.sources.iter().filter(chosen).map(|(id, _)| id.clone()).collect()
    }

    fn up_to_date(&self, present: Present<'_>) -> Result<(), Refusal> {
        let stale = [self.stale(present), self.unnoted(present)].concat();
        if stale.is_empty() {
            return Ok(());
        }
        Err(Refusal::Stale { file: present.file.to_owned(), messages: stale.join(", ") })
    }
}
