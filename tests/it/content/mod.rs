//! `check`: nothing is wrong with what is in the program, and each rule finds its fault, all in one run, with file and line.

mod folders;
mod lists;
mod loader;
mod rules;

use jiff::civil::{Date, date};
use second_opinion_bot::check::check;
use second_opinion_bot::content::{Files, Problem, Severity};

use crate::support;

/// The day as of which the content is checked: a fixed one, so that these tests do not grow old.
const TODAY: Date = date(2026, 11, 28);

/// A fault that has to be found.
struct Expected {
    file: String,
    /// What stands on the line that is named; `None` if the fault is in no line.
    on: Option<&'static str>,
    what: &'static str,
    severity: Severity,
}

fn error(file: impl Into<String>, on: &'static str, what: &'static str) -> Expected {
    Expected { file: file.into(), on: (!on.is_empty()).then_some(on), what, severity: Severity::Error }
}

fn warning(file: impl Into<String>, on: &'static str, what: &'static str) -> Expected {
    Expected { severity: Severity::Warning, ..error(file, on, what) }
}

impl Expected {
    fn is(&self, problem: &Problem, files: &Files) -> bool {
        let line = files.get(&problem.file).and_then(|text| text.lines().nth(problem.line.checked_sub(1)?));
        let place = match self.on {
            None => problem.line == 0,
            Some(on) => line.is_some_and(|line| line.contains(on)),
        };
        place && problem.file == self.file && problem.severity == self.severity && problem.what.contains(self.what)
    }
}

/// Replaces a part of a file that has to be there.
fn swap(files: &mut Files, path: &str, from: &str, to: &str) {
    let text = files.get(path).unwrap_or_else(|| panic!("no file {path}"));
    assert!(text.contains(from), "{path} has no “{from}”");
    let text = text.replacen(from, to, 1);
    files.set(path, text);
}

fn add(files: &mut Files, path: &str, more: &str) {
    let text = format!("{}\n{more}\n", files.get(path).unwrap_or_default());
    files.set(path, text);
}

/// A sound topic: structure, words and utterances. Returns the path of its structure.
fn sound_topic(files: &mut Files, id: &str) -> String {
    let path = format!("content/topics/{id}.toml");
    let nations = r#""england", "scotland", "wales", "northern-ireland", "united-states", "elsewhere""#;
    let toml = format!(
        "id = \"{id}\"\ncategory = \"basics\"\nreviewed = \"2026-11-21\"\nreview_by = \"2027-11-21\"\n\
         checklist = \"preparing\"\nrelated = [\"how-long\", \"travel\", \"preparing\"]\n\n\
         [[variant]]\nid = \"any\"\nnations = [{nations}]\nfacts = [\"F001\"]\nhelplines = []\n"
    );
    files.set(path.as_str(), toml);
    files.set(words_of(id), format!("card-{id} = Title\ncard-{id}-any =\n    .short = Short.\n    .detail = Detail.\n"));
    let utterances: Vec<String> = (0..30).map(|number| format!("about {id} number {number}")).collect();
    files.set(utterances_of(id), utterances.join("\n"));
    path
}

fn words_of(id: &str) -> String {
    format!("locales/en-GB/cards-{id}.ftl")
}

fn utterances_of(id: &str) -> String {
    format!("content/utterances/en-GB/{id}.txt")
}

/// Every fault that is expected is found, and no other.
fn assert_found(files: &Files, before: &[Problem], expected: &[Expected]) {
    let problems = check(files, Some(TODAY));
    let new: Vec<&Problem> = problems.iter().filter(|problem| !before.contains(problem)).collect();
    let mut faults = Vec::new();
    for expected in expected {
        if !new.iter().any(|problem| expected.is(problem, files)) {
            faults.push(format!("not found: {} “{}” on {:?}", expected.file, expected.what, expected.on));
        }
    }
    for problem in new {
        if !expected.iter().any(|expected| expected.is(problem, files)) {
            faults.push(format!("not expected: {problem}"));
        }
        if problem.mend.trim().is_empty() {
            faults.push(format!("no mend: {problem}"));
        }
    }
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}

#[test]
fn nothing_is_wrong_with_what_is_in_the_program() {
    let problems = check(&support::files(), Some(TODAY));
    let errors: Vec<String> =
        problems.iter().filter(|problem| problem.severity == Severity::Error).map(ToString::to_string).collect();
    assert!(errors.is_empty(), "{}", errors.join("\n"));
}

#[test]
fn a_sound_topic_has_no_faults() {
    let mut files = support::english_files();
    let before = check(&files, Some(TODAY));
    sound_topic(&mut files, "sound");
    assert_found(&files, &before, &[]);
}

#[test]
fn problems_come_in_the_order_of_their_files_and_each_once() {
    let mut files = support::english_files();
    for id in ["z-last", "a-first"] {
        let path = sound_topic(&mut files, id);
        swap(&mut files, &path, "\"basics\"", "\"nowhere\"");
        files.remove(&utterances_of(id));
    }
    let problems = check(&files, Some(TODAY));
    let places: Vec<_> = problems.iter().map(|problem| (&problem.file, problem.line, &problem.what)).collect();
    assert!(places.is_sorted() && problems.len() >= 4);
    assert!(problems.windows(2).all(|pair| pair[0] != pair[1]));
}

#[test]
fn without_a_day_age_is_no_fault() {
    let mut files = support::english_files();
    let path = sound_topic(&mut files, "old");
    swap(&mut files, &path, "2026-11-21", "1999-11-21");
    swap(&mut files, &path, "2027-11-21", "2000-11-21");
    let aged = |problems: Vec<Problem>| problems.iter().any(|problem| problem.file == path);
    assert!(aged(check(&files, Some(TODAY))));
    assert!(!aged(check(&files, None)));
}

#[test]
fn a_problem_reads_as_editors_need_it() {
    let problem = Problem::error("content/facts.toml", 12, "F001 has no source", "name one");
    assert_eq!(problem.to_string(), "content/facts.toml:12: error: F001 has no source\n    mend: name one");
    let problem = Problem::warning("content/helplines.toml", 3, "old", "call it");
    assert_eq!(problem.to_string(), "content/helplines.toml:3: warning: old\n    mend: call it");
}
