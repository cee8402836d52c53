//! `check`: every fault in content and locales.

use std::process::ExitCode;

use jiff::tz::TimeZone;

use super::{files, report};
use crate::clock::Clock;
use crate::config::Config;
use crate::content::Severity;

/// Prints every problem; exit code 1 if one of them is an error.
#[must_use]
pub fn run(config: &Config) -> ExitCode {
    let files = match files(config) {
        Ok(files) => files,
        Err(problems) => return report(&problems),
    };
    let today = Clock::system().now().to_zoned(TimeZone::UTC).date();
    let problems = crate::check::check(&files, Some(today));
    for problem in &problems {
        println!("{problem}");
    }
    let errors = problems.iter().filter(|problem| problem.severity == Severity::Error).count();
    println!("{errors} errors, {} warnings", problems.len() - errors);
    if errors == 0 { ExitCode::SUCCESS } else { ExitCode::FAILURE }
}
