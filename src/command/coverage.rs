//! `check --coverage`: which text of each card each nation reads.

use std::process::ExitCode;

use super::{library, report};
use crate::config::Config;
use crate::content::catalogue::{Topic, Variant};
use crate::domain::Jurisdiction;

/// Prints cards × nations: the nation's own text, or the one that it shares on purpose, with its name. Exit code 1 if one lacks.
#[must_use]
pub fn run(config: &Config) -> ExitCode {
    let library = match library(config) {
        Ok(library) => library,
        Err(problems) => return report(&problems),
    };
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
    println!("\n{own} own, {shared} shared on purpose (= the name of the shared text), {missing} missing");
    if missing == 0 { ExitCode::SUCCESS } else { ExitCode::FAILURE }
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
