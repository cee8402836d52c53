//! `evaluate`: how well questions are understood.

use std::path::{Path, PathBuf};
use std::process::ExitCode;

use super::cli::EvaluateOptions;
use super::{answering, encoder, fail, library, report, untaught};
use crate::check::Library;
use crate::config::Config;
use crate::content::safety::SafetyClass;
use crate::domain::Locale;
use crate::evaluate::{Heard, Labelled, Messages, OwnReport, Tally, on_files, on_held_out, on_labelled, on_messages, on_own};
use crate::matcher::learn::Encode;
use crate::matcher::{learn_safety, lessons};

/// How many confusions are printed.
const CONFUSIONS: usize = 15;

/// Measures on labelled files or, without them, on our own utterances.
#[must_use]
pub fn run(config: &Config, options: &EvaluateOptions) -> ExitCode {
    let encoder = if options.without_encoder { None } else { encoder() };
    if let Some(train) = &options.train {
        return match labelled(train, &options.test, encoder.as_deref()) {
            Ok(()) => ExitCode::SUCCESS,
            Err(error) => fail(error),
        };
    }
    if let (Some(file), Some(locale)) = (&options.messages, options.locale) {
        let (library, matcher) = match answering(config) {
            Ok(both) => both,
            Err(problems) => return report(&problems),
        };
        let measured = std::fs::read_to_string(file)
            .map_err(|error| error.to_string())
            .and_then(|text| on_messages(&library.safety, matcher.as_ref(), locale, &text));
        return match measured {
            Ok(measured) => {
                messages(locale, &measured, options.faults);
                ExitCode::SUCCESS
            }
            Err(fault) => fail(format!("{}: {fault}", file.display())),
        };
    }
    if options.alarms.is_some() || options.near.is_some() || options.calm.is_some() {
        let library = match library(config) {
            Ok(library) => library,
            Err(problems) => return report(&problems),
        };
        return match files(&library, options) {
            Ok((classes, all)) => {
                safety(&classes, &all);
                ExitCode::SUCCESS
            }
            Err(error) => fail(error),
        };
    }
    let mut library = match untaught(config) {
        Ok(library) => library,
        Err(problems) => return report(&problems),
    };
    library.safety.read_with(super::model::alarm_reader());
    let lessons = lessons(&library.catalogue);
    let (learned, held_out) = learn_safety(&lessons, &library.safety);
    println!("emergencies, by cross-validation");
    let (classes, all) = on_held_out(&lessons, &learned, &held_out);
    safety(&classes, &all);
    own(&on_own(&library.catalogue, &super::train::taught(&library), encoder.as_deref()));
    ExitCode::SUCCESS
}

/// Measures the safety net on files.
fn files(library: &Library, options: &EvaluateOptions) -> anyhow::Result<(Vec<(SafetyClass, Heard)>, Heard)> {
    let read = |path: &Option<PathBuf>| match path {
        Some(path) => std::fs::read_to_string(path).map_err(|error| anyhow::anyhow!("{}: {error}", path.display())),
        None => Ok(String::new()),
    };
    Ok(on_files(&library.safety, &read(&options.alarms)?, &read(&options.near)?, &read(&options.calm)?))
}

/// One line of the table in docs/languages.md.
fn messages(locale: Locale, measured: &Messages, faults: bool) {
    let Messages { questions, foreign, heard, .. } = measured;
    let share = crate::evaluate::per_cent;
    println!(
        "| {locale} | {:.0} | {:.0} | {:.0} | {:.0} | {:.0} | {:.0} | {:.0} | {:.0} | {:.0} | {:.0} |",
        share(questions.first, questions.all),
        share(questions.offered, questions.all),
        share(questions.wrong, questions.all),
        share(foreign.all - foreign.answered, foreign.all),
        share(heard.caught, heard.alarms),
        share(heard.caught + heard.doubted, heard.alarms),
        share(heard.near_raised, heard.near),
        share(heard.near_doubted, heard.near),
        share(heard.ordinary_raised, heard.ordinary),
        share(heard.ordinary_doubted, heard.ordinary),
    );
    for (fault, line) in measured.faults.iter().filter(|_| faults) {
        println!("{fault}\t{line}");
    }
}

fn safety(classes: &[(SafetyClass, Heard)], all: &Heard) {
    let share = |part: usize, whole: usize| crate::evaluate::per_cent(part, whole);
    println!("{:<24}{:>7}{:>11}{:>13}{:>14}", "", "texts", "heard", "class right", "in doubt");
    for (name, heard) in classes.iter().map(|(class, heard)| (class.as_str(), heard)).chain([("all", all)]) {
        let (caught, right) = (share(heard.caught, heard.alarms), share(heard.right, heard.alarms));
        let doubted = share(heard.doubted, heard.alarms);
        println!("{name:<24}{:>7}{caught:>9.1} %{right:>11.1} %{doubted:>12.1} %", heard.alarms);
    }
    println!("false alarms:");
    let calm = [
        ("only sounds like one", all.near, all.near_raised, all.near_doubted),
        ("ordinary questions", all.ordinary, all.ordinary_raised, all.ordinary_doubted),
    ];
    for (name, texts, raised, doubted) in calm {
        println!("{name:<24}{texts:>7}{:>9.2} %{:>13}{:>12.2} %", share(raised, texts), "", share(doubted, texts));
    }
    println!();
}

fn labelled(train: &Path, test: &[PathBuf], encoder: Option<&dyn Encode>) -> anyhow::Result<()> {
    let read = |path: &Path| {
        let text = std::fs::read_to_string(path).map_err(|error| anyhow::anyhow!("{}: {error}", path.display()))?;
        Labelled::read(&text).map_err(|fault| anyhow::anyhow!("{}, {fault}", path.display()))
    };
    let mut asked = Vec::new();
    for path in test {
        asked.extend(read(path)?);
    }
    let report = on_labelled(&read(train)?, &asked, encoder);
    println!("in scope:                        {:>6}", report.in_scope);
    println!("  right label first:             {:>6.2} %", report.first);
    println!("  among the first three:         {:>6.2} %", report.among_three);
    println!("  answered at once:              {:>6.2} %, right {:.2} %", report.sure, report.sure_right);
    println!("  encoder not needed:            {:>6.2} %, right {:.2} %", report.decisive, report.decisive_right);
    println!("  turned away at own threshold:  {:>6.2} %", report.own_turned_away);
    println!("out of scope:                    {:>6}", report.out_of_scope);
    println!("  turned away at own threshold:  {:>6.2} %", report.own_recall);
    println!("  turned away where 5 % of in-scope are: {:.2} %", report.recall);
    Ok(())
}

fn own(report: &OwnReport) {
    println!("cross-validation: each utterance is judged by a matcher that has not seen it");
    println!("{:<24}{:>7}{:>9}{:>10}{:>10}{:>9}", "", "texts", "right", "offered", "answered", "wrong");
    let sections = [("questions", &report.topics), ("declined", &report.declined), ("small talk", &report.smalltalk)];
    for (name, tallies) in sections {
        for (locale, tally) in tallies {
            print(&format!("{name} {locale}"), tally);
        }
    }
    println!("\nmost often confused (asked, taken for, times)");
    for (right, taken, count) in report.confusions.iter().take(CONFUSIONS) {
        println!("{right:<32}{taken:<32}{count:>4}");
    }
}

fn print(name: &str, tally: &Tally) {
    let share = |part: usize| crate::evaluate::per_cent(part, tally.all);
    println!(
        "{name:<24}{:>7}{:>7.1} %{:>8.1} %{:>8.1} %{:>7.1} %",
        tally.all,
        share(tally.first),
        share(tally.offered),
        share(tally.answered),
        share(tally.wrong)
    );
}
