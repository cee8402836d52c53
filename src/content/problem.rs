//! A fault in content or locales, as an editor needs to hear it.

use std::fmt;

/// How bad a fault is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Severity {
    /// Somebody should look at it; `check` still succeeds.
    Warning,
    /// Readers could be harmed or left without an answer; `check` fails and the bot does not start.
    Error,
}

/// A fault: where it is, what is wrong and how to mend it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Problem {
    /// How bad it is.
    pub severity: Severity,
    /// The file, relative to the folder that holds `content/` and `locales/`.
    pub file: String,
    /// The line, from 1; 0 if the fault is in no line (a missing file).
    pub line: usize,
    /// What is wrong.
    pub what: String,
    /// What to do about it.
    pub mend: String,
}

impl Problem {
    /// An error.
    pub fn error(file: impl Into<String>, line: usize, what: impl Into<String>, mend: impl Into<String>) -> Self {
        Self { severity: Severity::Error, file: file.into(), line, what: what.into(), mend: mend.into() }
    }

    /// A warning.
    pub fn warning(file: impl Into<String>, line: usize, what: impl Into<String>, mend: impl Into<String>) -> Self {
        Self { severity: Severity::Warning, ..Self::error(file, line, what, mend) }
    }
}

impl fmt::Display for Problem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let severity = match self.severity {
            Severity::Warning => "warning",
            Severity::Error => "error",
        };
        write!(f, "{}:{}: {severity}: {}\n    mend: {}", self.file, self.line, self.what, self.mend)
    }
}

/// The line (from 1) on which `needle` first stands in `text`; 1 if it does not.
#[must_use]
pub fn line_of(text: &str, needle: &str) -> usize {
    text.find(needle).map_or(1, |at| line_at(text, at))
}

/// The line (from 1) of byte `at`.
#[must_use]
pub fn line_at(text: &str, at: usize) -> usize {
    text.bytes().take(at).filter(|&byte| byte == b'\n').count() + 1
}
