//! `review`: who has checked the words of a language, and a new state for what was read.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;
use std::process::ExitCode;

use jiff::tz::TimeZone;

use super::cli::ReviewOptions;
use super::{fail, report};
use crate::clock::Clock;
use crate::config::Config;
use crate::content::Files;
use crate::domain::Locale;
use crate::review::{Present, Record, Reviews, sources_of};

/// The folder of the words, if no setting names another one.
const FOLDER: &str = "locales";

/// Prints the table of a language, or changes its record.
#[must_use]
pub fn run(config: &Config, options: &ReviewOptions) -> ExitCode {
    let folder = config.locales_dir.as_deref().unwrap_or(Path::new(FOLDER));
    let files = match Files::read(config.content_dir.as_deref(), Some(folder)) {
        Ok(files) => files,
        Err(problems) => return report(&problems),
    };
    let reviews = match Reviews::read(&files) {
        Ok(reviews) => reviews,
        Err(problems) => return report(&problems),
    };
    let locale = options.locale;
    if locale == Locale::SOURCE {
        return fail(format!("{locale} is the language that all others are translated from"));
    }
    if let Some(unknown) = options.files.iter().find(|file| reviews.text(locale, file).is_none()) {
        let known: Vec<&str> = reviews.files(locale).collect();
        return fail(format!("{locale} has no file “{unknown}”; it has {}", known.join(", ")));
    }
    let sources = sources_of(&files, locale);
    let chosen = |file: &&str| options.files.is_empty() || options.files.iter().any(|wanted| wanted == file);
    let names: Vec<&str> = reviews.files(locale).filter(chosen).collect();
    let mut record = reviews.record(locale).cloned().unwrap_or_default();
    if !(options.translated || options.read || options.state.is_some()) {
        print(&reviews, &record, locale, &names, &sources);
        return ExitCode::SUCCESS;
    }
    let today = Clock::system().now().to_zoned(TimeZone::UTC).date();
    for file in names {
        let present = present(&reviews, &sources, locale, file);
        if options.translated {
            record.translated(present, today);
        }
        let read = if options.read { record.read_again(present, today) } else { Ok(()) };
        let set = read.and_then(|()| match (options.state, &options.text) {
            (Some(state), Some(text)) => record.set(present, text, state, today),
            _ => Ok(()),
        });
        if let Err(refusal) = set {
            return fail(refusal);
        }
    }
    write(folder, locale, &record)
}

/// The record, whole or not at all.
fn write(folder: &Path, locale: Locale, record: &Record) -> ExitCode {
    let path = folder.join(locale.tag()).join("review.toml");
    let new = path.with_extension("toml.new");
    match fs::write(&new, record.write()).and_then(|()| fs::rename(&new, &path)) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => fail(format!("{}: {error}", path.display())),
    }
}

fn present<'a>(
    reviews: &'a Reviews,
    sources: &'a BTreeMap<String, BTreeMap<String, Option<String>>>,
    locale: Locale,
    file: &'a str,
) -> Present<'a> {
    static NONE: BTreeMap<String, Option<String>> = BTreeMap::new();
    Present { file, text: reviews.text(locale, file).unwrap_or_default(), sources: sources.get(file).unwrap_or(&NONE) }
}

fn print(
    reviews: &Reviews,
    record: &Record,
    locale: Locale,
    names: &[&str],
    sources: &BTreeMap<String, BTreeMap<String, Option<String>>>,
) {
    println!("{:<22}{:<10}{:<10}{:<12}{:<12}{:<12}changed in English since", "file", "state", "text", "set", "written", "read");
    for file in names {
        let kept = record.files.get(*file);
        let day = |day: Option<jiff::civil::Date>| day.map_or_else(|| "-".to_owned(), |day| day.to_string());
        let present = present(reviews, sources, locale, file);
        let stale = [record.stale(present), record.unnoted(present)].concat();
        println!(
            "{file:<22}{:<10}{:<10}{:<12}{:<12}{:<12}{}",
            reviews.state(locale, file).as_str(),
            reviews.text(locale, file).unwrap_or_default(),
            day(kept.map(|kept| kept.date)),
            day(kept.and_then(|kept| kept.written)),
            day(kept.and_then(|kept| kept.read)),
            stale.join(" "),
        );
    }
}
