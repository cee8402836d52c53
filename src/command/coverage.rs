//! `check --coverage`: which text of each card each nation reads, and how far it has been checked in each language.

use std::collections::BTreeMap;
use std::process::ExitCode;

use super::{files, library, report};
use crate::check::Library;
use crate::config::Config;
use crate::content::Files;
use crate::content::catalogue::{Topic, Variant};
use crate::domain::{Jurisdiction, Locale};
use crate::review::{ReviewState, sources_of};

/// Prints cards × nations: the nation's own text, or the one that it shares on purpose, with its name. Then cards × locales ×
/// nations: how far each text has been checked. Exit code 1 if one lacks.
#[must_use]
pub fn run(config: &Config) -> ExitCode {
    let (files, library) = match files(config).and_then(|files| Ok((files, library(config)?))) {
        Ok(both) => both,
        Err(problems) => return report(&problems),
    };
    let texts = nations(&library);
    let words = locales(&files, &library);
    if texts == 0 && words == 0 { ExitCode::SUCCESS } else { ExitCode::FAILURE }
}

/// Prints cards × nations; returns how many texts are missing.
fn nations(library: &Library) -> usize {
    let line = |first: &str, cells: [String; Jurisdiction::ALL.len()]| {
        let cells: Vec<String> = cells.iter().map(|cell| format!("{cell:<26}")).collect();
        println!("{}", format!("{first:<30}{}", cells.join("")).trim_end());
    };
    line("card", Jurisdiction::ALL.map(|nation| nation.to_string()));
    let (mut own, mut shared, mut missing) = (0, 0, 0);
    for topic in library.catalogue.topics() {
        line(
            topic.id.as_str(),
            Jurisdiction::ALL.map(|nation| match kind(topic, nation) {
                Text::Own => {
                    own += 1;
                    "own".to_owned()
                }
                Text::Shared(variant) => {
                    shared += 1;
                    format!("= {}", variant.id)
                }
                Text::Missing => {
                    missing += 1;
                    "MISSING".to_owned()
                }
            }),
        );
    }
    println!("\n{own} own, {shared} shared on purpose (= the name of the shared text), {missing} missing\n");
    missing
}

/// How far a text has been checked, as a letter of the table and as a word of its last line.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Checked {
    Missing,
    Stale,
    Draft,
    Native,
    Clinical,
}

impl Checked {
    const ALL: [Self; 5] = [Self::Missing, Self::Stale, Self::Draft, Self::Native, Self::Clinical];

    fn letter(self) -> char {
        match self {
            Self::Missing => 'M',
            Self::Stale => 'S',
            Self::Draft => 'd',
            Self::Native => 'n',
            Self::Clinical => 'c',
        }
    }

    fn word(self) -> &'static str {
        match self {
            Self::Missing => "missing",
            Self::Stale => "changed in English since",
            Self::Draft => "draft",
            Self::Native => "checked by a native speaker",
            Self::Clinical => "checked by a clinician too",
        }
    }
}

/// Prints cards × locales × nations; returns how many texts are missing.
fn locales(files: &Files, library: &Library) -> usize {
    println!("Each language, a letter for each nation ({}):", Jurisdiction::ALL.map(Jurisdiction::as_str).join(", "));
    println!("{}\n", Checked::ALL.map(|checked| format!("{} {}", checked.letter(), checked.word())).join(", "));
    let spoken: Vec<(Locale, Staleness)> =
        library.wording.locales().iter().map(|&locale| (locale, Staleness::of(files, library, locale))).collect();
    let line = |first: &str, cells: Vec<String>| {
        let cells: Vec<String> = cells.iter().map(|cell| format!("{cell:<9}")).collect();
        println!("{}", format!("{first:<30}{}", cells.join("")).trim_end());
    };
    line("card", spoken.iter().map(|(locale, _)| locale.to_string()).collect());
    let mut all = Vec::new();
    for topic in library.catalogue.topics() {
        let cells = spoken.iter().map(|(locale, stale)| {
            let row = Jurisdiction::ALL.map(|nation| stale.checked(library, *locale, topic, nation));
            all.extend(row);
            row.iter().map(|checked| checked.letter()).collect()
        });
        line(topic.id.as_str(), cells.collect());
    }
    let count = |checked: Checked| all.iter().filter(|other| **other == checked).count();
    println!("\n{}", Checked::ALL.map(|checked| format!("{} {}", count(checked), checked.word())).join(", "));
    count(Checked::Missing)
}

/// Each message of a language: its file, and whether its English has changed since.
struct Staleness(BTreeMap<String, (String, bool)>);

impl Staleness {
    fn of(files: &Files, library: &Library, locale: Locale) -> Self {
        let reviews = library.wording.reviews();
        let mut found = BTreeMap::new();
        for present in reviews.present(locale, &sources_of(files, locale)) {
            let stale = reviews.record(locale).map(|record| record.stale(present)).unwrap_or_default();
            found.extend(present.sources.keys().map(|id| (id.clone(), (present.file.to_owned(), stale.contains(id)))));
        }
        Self(found)
    }

    /// How far the text has been checked that a reader of this language and nation gets.
    fn checked(&self, library: &Library, locale: Locale, topic: &Topic, nation: Jurisdiction) -> Checked {
        let Some(variant) = topic.variant(nation) else { return Checked::Missing };
        let id = format!("card-{}-{}", topic.id, variant.id);
        let Some(holder) = library.wording.holder(locale, &id).filter(|holder| holder.language() == locale.language()) else {
            return Checked::Missing;
        };
        // American English reads the British text where it has none of its own.
        let (file, stale) = match self.0.get(&id) {
            Some((file, stale)) => (file.clone(), *stale),
            None => (format!("cards-{}", topic.category), false),
        };
        match library.wording.reviews().state(holder, &file) {
            _ if stale => Checked::Stale,
            ReviewState::Draft => Checked::Draft,
            ReviewState::Native => Checked::Native,
            ReviewState::Clinical => Checked::Clinical,
        }
    }
}

enum Text<'a> {
    /// A text for this nation alone.
    Own,
    /// A text whose file names this nation among others.
    Shared(&'a Variant),
    /// No text names this nation.
    Missing,
}

fn kind(topic: &Topic, nation: Jurisdiction) -> Text<'_> {
    match topic.variant(nation) {
        Some(variant) if variant.nations.len() == 1 => Text::Own,
        Some(variant) => Text::Shared(variant),
        None => Text::Missing,
    }
}
