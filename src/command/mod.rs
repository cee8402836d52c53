//! What the program can be told to do.

pub mod ask;
pub mod check;
mod cli;
pub mod coverage;
pub mod demo;
pub mod evaluate;
pub mod model;
pub mod review;
pub mod run;
pub mod train;

use std::process::ExitCode;
use std::sync::Arc;

use clap::Parser as _;

use crate::check::{Library, read_with};
use crate::config::Config;
use crate::content::{Files, Problem, Severity};
use crate::matcher::Matcher;
use cli::{Cli, Command};
use model::encoder;

/// The exit code of [`bad_setting`].
const BAD_SETTING: u8 = 2;

/// Reads the command line and does what it says.
#[must_use]
pub fn main() -> ExitCode {
    let cli = Cli::parse();
    let config = match Config::from_env() {
        Ok(config) => config,
        Err(error) => return bad_setting(error),
    };
    let command = cli.command.unwrap_or_else(|| {
        if config.token.is_some() {
            Command::Run
        } else {
            eprintln!("No TELOXIDE_TOKEN is set, so this is the demo. Everything stays on this computer.");
            Command::Demo { pseudo: false }
        }
    });
    crate::telemetry::start(if matches!(command, Command::Run | Command::Demo { .. }) { &config.log } else { "warn" });
    match command {
        Command::Run => run::run(&config),
        Command::Demo { pseudo } => demo::run(&config, pseudo),
        Command::Ask(options) => ask::run(&config, &options),
        Command::Check { coverage: true } => coverage::run(&config),
        Command::Check { coverage: false } => check::run(&config),
        Command::Review(options) => review::run(&config, &options),
        Command::Migrate => run::migrate(&config),
        Command::Train(options) => train::run(&config, &options),
        Command::Evaluate(options) => evaluate::run(&config, &options),
    }
}

/// A setting or a file is at fault, and the operator has to act: one line.
fn bad_setting(error: impl std::fmt::Display) -> ExitCode {
    eprintln!("{error}");
    ExitCode::from(BAD_SETTING)
}

/// An error that a person at the terminal has to hear: one line.
fn fail(error: impl std::fmt::Display) -> ExitCode {
    eprintln!("{error}");
    ExitCode::FAILURE
}

/// The text files of content and locales, as the settings say.
fn files(config: &Config) -> Result<Files, Vec<Problem>> {
    Files::read(config.content_dir.as_deref(), config.locales_dir.as_deref())
}

/// Reads what the bot answers from. What an operator put in its place is held against all rules but the age of its reviews: an old
/// answer, marked as old, is better than none.
fn library(config: &Config) -> Result<Arc<Library>, Vec<Problem>> {
    let mut library = untaught(config)?;
    model::teach_safety(&mut library);
    Ok(Arc::new(library))
}

/// What a program needs that answers questions.
type Answering = (Arc<Library>, Arc<dyn Matcher>);

/// The same with its matcher, for a program that answers questions: what only learning needs is not held.
fn answering(config: &Config) -> Result<Answering, Vec<Problem>> {
    answering_from(&sound_files(config)?)
}

/// The same from files that were changed since they were read.
fn answering_from(files: &Files) -> Result<Answering, Vec<Problem>> {
    let mut library = read_with(files, model::hearing)?;
    model::teach_safety(&mut library);
    let matcher = model::matcher(&library);
    library.forget_lessons();
    Ok((Arc::new(library), matcher))
}

/// The library before the safety net has learned anything: for learning.
fn untaught(config: &Config) -> Result<Library, Vec<Problem>> {
    read_with(&sound_files(config)?, model::hearing)
}

/// The files; what an operator put in their place must be without errors.
fn sound_files(config: &Config) -> Result<Files, Vec<Problem>> {
    let files = files(config)?;
    if config.content_dir.is_some() || config.locales_dir.is_some() {
        let mut problems = crate::check::check(&files, None);
        problems.retain(|problem| problem.severity == Severity::Error);
        if !problems.is_empty() {
            return Err(problems);
        }
    }
    Ok(files)
}

fn report(problems: &[Problem]) -> ExitCode {
    for problem in problems {
        eprintln!("{problem}");
    }
    ExitCode::from(BAD_SETTING)
}

fn runtime() -> Result<tokio::runtime::Runtime, ExitCode> {
    tokio::runtime::Builder::new_multi_thread().enable_all().build().map_err(|error| fail(format!("no threads: {error}")))
}
