//! Every fault in content and locales, in one run.

mod cards;
mod discreet;
mod fluent;
mod helplines;
mod lists;
mod reading;
mod reminders;
mod safety;
mod topics;
mod translations;
mod wording;

use jiff::civil::Date;

use crate::content::{Catalogue, Files, Problem, load};
use crate::matcher::{Compiled, Dictionary, PatternFault, SafetyNet, compile};
use crate::render::Wording;

pub use discreet::indiscreet;

/// What the bot answers from, whole and without errors.
pub struct Library {
    /// What we can answer.
    pub catalogue: Catalogue,
    /// In which words.
    pub wording: Wording,
    /// What an emergency sounds like.
    pub safety: SafetyNet,
}

impl Library {
    /// Lets go of what only learning and checking need, for a program that answers from now on.
    pub fn forget_lessons(&mut self) {
        self.catalogue.forget_lessons();
        self.wording.forget_sources();
    }
}

/// What is made of a catalogue so that the safety net can hear; the program has it of its own.
pub struct Hearing {
    /// The patterns.
    pub patterns: Compiled,
    /// What can't be read of them.
    pub faults: Vec<PatternFault>,
    /// The words and messages.
    pub dictionary: Dictionary,
}

impl Hearing {
    /// Makes it.
    #[must_use]
    pub fn of(catalogue: &Catalogue) -> Self {
        let (patterns, faults) = compile(catalogue.alarms());
        Self { patterns, faults, dictionary: Dictionary::of(catalogue) }
    }
}

/// Reads content and locales for use.
///
/// # Errors
/// Whatever can't be read at all. Rules about what it says are [`check`]'s business.
pub fn read(files: &Files) -> Result<Library, Vec<Problem>> {
    read_with(files, Hearing::of)
}

/// The same, if what the safety net needs is there already.
///
/// # Errors
/// As [`read`].
pub fn read_with(files: &Files, hearing: impl FnOnce(&Catalogue) -> Hearing) -> Result<Library, Vec<Problem>> {
    match (load(files), Wording::read(files)) {
        (Ok(catalogue), Ok(wording)) => {
            let Hearing { patterns, faults, dictionary } = hearing(&catalogue);
            if !faults.is_empty() {
                return Err(faults.iter().map(safety::unreadable).collect());
            }
            Ok(Library { catalogue, wording, safety: SafetyNet::new(patterns, dictionary) })
        }
        (catalogue, wording) => Err([catalogue.err(), wording.err()].into_iter().flatten().flatten().collect()),
    }
}

/// Holds content and locales against every rule, as of `today` (without it, against all but those about age); the problems are in
/// the order of their files.
#[must_use]
pub fn check(files: &Files, today: Option<Date>) -> Vec<Problem> {
    let library = match read(files) {
        Ok(library) => library,
        Err(problems) => return problems,
    };
    let mut findings = Findings { files, today, library: &library, problems: Vec::new() };
    findings.topics();
    findings.helplines();
    findings.safety();
    findings.safety_examples();
    findings.wording();
    findings.translations();
    findings.cards();
    findings.lists();
    findings.telling_words();
    findings.reminders();
    findings.problems.sort_by(|a, b| (&a.file, a.line, &a.what).cmp(&(&b.file, b.line, &b.what)));
    findings.problems.dedup();
    findings.problems
}

/// What has been found so far.
struct Findings<'a> {
    files: &'a Files,
    today: Option<Date>,
    library: &'a Library,
    problems: Vec<Problem>,
}

impl Findings<'_> {
    fn error(&mut self, file: &str, line: usize, what: impl Into<String>, mend: impl Into<String>) {
        self.problems.push(Problem::error(file, line, what, mend));
    }

    fn warning(&mut self, file: &str, line: usize, what: impl Into<String>, mend: impl Into<String>) {
        self.problems.push(Problem::warning(file, line, what, mend));
    }

    /// The line of `needle` in a file, 1 if it is not there.
    fn line(&self, file: &str, needle: &str) -> usize {
        crate::content::problem::line_of(self.files.get(file).unwrap_or_default(), needle)
    }

    /// The line of the first `needle` after `start` in a file.
    fn line_after(&self, file: &str, start: &str, needle: &str) -> usize {
        let text = self.files.get(file).unwrap_or_default();
        let from = text.find(start).unwrap_or_default();
        let at = text.get(from..).and_then(|rest| rest.find(needle)).map_or(from, |at| from + at);
        crate::content::problem::line_at(text, at)
    }
}
