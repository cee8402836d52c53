//! The command line.

use std::path::PathBuf;

use clap::{Args, Parser, Subcommand};

use crate::domain::{Jurisdiction, Locale};
use crate::review::ReviewState;

/// A Telegram bot that helps people with cancer decide about, ask for and prepare a second opinion.
///
/// Without a command it runs in Telegram if `TELOXIDE_TOKEN` is set, and starts the demo otherwise. Settings are read from the
/// environment and from .env; .env.example explains each.
#[derive(Debug, Parser)]
#[command(version, about)]
pub struct Cli {
    /// What to do.
    #[command(subcommand)]
    pub command: Option<Command>,
}

/// What to do.
#[derive(Debug, Subcommand)]
pub enum Command {
    /// Run in Telegram.
    Run,
    /// Serve a chat page on this computer, with a stand-in for Telegram behind it.
    Demo {
        /// Offer the pseudolocale too: accented, longer, from right to left.
        #[arg(long)]
        pseudo: bool,
    },
    /// Answer a question, or a question a line from standard input.
    Ask(AskOptions),
    /// Find every fault in content and locales; exit code 1 if there is one.
    Check {
        /// Print which text of each card each nation reads, instead.
        #[arg(long)]
        coverage: bool,
    },
    /// Show who has checked the words of a language, and note what was translated, read or checked.
    Review(ReviewOptions),
    /// Bring the database to today's form.
    Migrate,
    /// Learn from the utterances in content and write what was learned to content/model.
    Train(TrainOptions),
    /// Measure how well questions are understood: by cross-validation on our own utterances, or on labelled files.
    Evaluate(EvaluateOptions),
}

/// How to ask.
#[derive(Debug, Args)]
pub struct AskOptions {
    /// The language of question and answer.
    #[arg(long, default_value = "en-GB", value_parser = locale)]
    pub locale: Locale,
    /// The nation: england, scotland, wales, northern-ireland, united-states or elsewhere.
    #[arg(long, value_parser = nation)]
    pub nation: Option<Jurisdiction>,
    /// Print one JSON object a line.
    #[arg(long)]
    pub json: bool,
    /// Print why it was understood so.
    #[arg(long)]
    pub explain: bool,
    /// The question; without it, a question a line is read from standard input.
    pub text: Vec<String>,
}

/// What to note about the words of a language.
#[derive(Debug, Args)]
pub struct ReviewOptions {
    /// The language.
    #[arg(value_parser = locale)]
    pub locale: Locale,
    /// The files, by their names without .ftl; all of them if none is named.
    pub files: Vec<String>,
    /// They are the translation of the English words as they are now.
    #[arg(long)]
    pub translated: bool,
    /// Another pair of eyes than the translator's has read them.
    #[arg(long)]
    pub read: bool,
    /// Who has checked the file: draft (nobody who speaks the language), native or clinical. Needs one file and its --text.
    #[arg(long, value_parser = state, requires = "text", requires = "files")]
    pub state: Option<ReviewState>,
    /// The fingerprint of the text that was checked, as the table shows it. A text that has changed since is refused.
    #[arg(long, requires = "state")]
    pub text: Option<String>,
}

/// What to learn.
#[derive(Debug, Args)]
pub struct TrainOptions {
    /// Learn what the safety net hears, and leave the matcher as it is.
    #[arg(long)]
    pub only_safety: bool,
}

/// What to measure.
#[derive(Debug, Args)]
pub struct EvaluateOptions {
    /// A file to learn from: a text, a tab, a label a line.
    #[arg(long, requires = "test")]
    pub train: Option<PathBuf>,
    /// A file to measure on; may be given several times. The label oos is out of scope.
    #[arg(long, requires = "train")]
    pub test: Vec<PathBuf>,
    /// A file of emergencies to measure the safety net on: a class and a text a line, with a tab between, in either order.
    #[arg(long, conflicts_with = "train")]
    pub alarms: Option<PathBuf>,
    /// A file of messages that only sound like an emergency, one a line.
    #[arg(long, conflicts_with = "train")]
    pub near: Option<PathBuf>,
    /// A file of ordinary questions, one a line.
    #[arg(long, conflicts_with = "train")]
    pub calm: Option<PathBuf>,
    /// A file of messages in a language, a label and a message a line: what they get, and which emergencies are heard.
    #[arg(long, requires = "locale", conflicts_with = "train")]
    pub messages: Option<PathBuf>,
    /// The language of the messages.
    #[arg(long, value_parser = locale)]
    pub locale: Option<Locale>,
    /// Print each message that went wrong.
    #[arg(long)]
    pub faults: bool,
    /// Measure what the n-grams know alone.
    #[arg(long)]
    pub without_encoder: bool,
}

fn locale(text: &str) -> Result<Locale, String> {
    let known = || Locale::ALL.iter().map(|locale| locale.tag()).collect::<Vec<_>>().join(", ");
    Locale::parse(text).ok_or_else(|| format!("known are {}", known()))
}

fn state(text: &str) -> Result<ReviewState, String> {
    ReviewState::parse(text).ok_or_else(|| format!("known are {}", ReviewState::ALL.map(ReviewState::as_str).join(", ")))
}

fn nation(text: &str) -> Result<Jurisdiction, String> {
    let known = || Jurisdiction::ALL.map(Jurisdiction::as_str).join(", ");
    Jurisdiction::parse(text).ok_or_else(|| format!("known are {}", known()))
}
