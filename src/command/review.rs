//! `review`: who has checked the words of a language, and a new state for what was read.

use std::fs;
use std::path::Path;
use std::process::ExitCode;

use jiff::civil::Date;
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
    let chosen = |present: &Present<'_>| options.files.is_empty() || options.files.iter().any(|wanted| wanted == present.file);
    let chosen: Vec<Present<'_>> = reviews.present(locale, &sources).filter(chosen).collect();
    let mut record = reviews.record(locale).cloned().unwrap_or_default();
    if !(options.translated || options.read || options.state.is_some()) {
        print(&reviews, &record, locale, &chosen);
        return ExitCode::SUCCESS;
    }
    let today = Clock::system().now().to_zoned(TimeZone::UTC).date();
    for present in chosen {
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

fn print(reviews: &Reviews, record: &Record, locale: Locale, files: &[Present<'_>]) {
    println!("{:<22}{:<10}{:<10}{:<12}{:<12}{:<12}changed in English since", "file", "state", "text", "set", "written", "read");
    for present in files {
        let kept = record.files.get(present.file);
        let day = |day: Option<Date>| day.map_or_else(|| "-".to_owned(), |day| day.to_string());
        println!(
            "{:<22}{:<10}{:<10}{:<12}{:<12}{:<12}{}",
            present.file,
            reviews.state(locale, present.file).as_str(),
            present.text,
            day(kept.map(|kept| kept.date)),
            day(kept.and_then(|kept| kept.written)),
            day(kept.and_then(|kept| kept.read)),
            [record.stale(*present), record.unnoted(*present)].concat().join(" "),
        );
    }
}
