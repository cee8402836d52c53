//! Where scripts and snapshots are, and how a text is held against its own.

use std::collections::BTreeSet;
use std::panic::AssertUnwindSafe;
use std::path::{Path, PathBuf};

use second_opinion_bot::content::safety::SafetyClass;

use super::LANGUAGES;
use super::talks::TALKS;
use crate::support::library;

pub fn here(folder: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/it").join(folder)
}

/// Holds a text against its snapshot; `false` if they differ, after saying how.
pub fn keep(folder: &str, name: &str, text: &str) -> bool {
    let mut settings = insta::Settings::new();
    settings.set_snapshot_path(here("snapshots").join(folder));
    settings.set_prepend_module_to_snapshot(false);
    settings.set_omit_expression(true);
    let compare = AssertUnwindSafe(|| settings.bind(|| insta::assert_snapshot!(name, text)));
    std::panic::catch_unwind(compare).is_ok()
}

fn files_below(folder: &Path) -> BTreeSet<PathBuf> {
    let mut found = BTreeSet::new();
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() { found.extend(files_below(&path)) } else { found.insert(path).then_some(()).unwrap() }
    }
    found
}

#[test]
fn every_script_is_played_and_every_snapshot_is_of_something() {
    let scripts: BTreeSet<PathBuf> = TALKS.iter().map(|name| here("scripts").join(format!("{name}.txt"))).collect();
    assert_eq!(files_below(&here("scripts")), scripts, "on the left what is in scripts/, on the right what is played");

    let library = library();
    let snapshots = here("snapshots");
    let file = |folder: &str, name: &str| snapshots.join(folder).join(format!("{name}.snap"));
    let mut expected: BTreeSet<PathBuf> = library.catalogue.topics().map(|topic| file("cards", topic.id.as_str())).collect();
    expected.extend(SafetyClass::ALL.map(|class| file("safety", class.as_str())));
    for locale in LANGUAGES {
        expected.extend(TALKS.iter().map(|name| file(&format!("talks/{locale}"), name)));
    }
    for folder in ["golden", "plurals", "reminders"] {
        expected.extend(library.wording.locales().iter().map(|locale| file(folder, locale.tag())));
    }
    let found: BTreeSet<PathBuf> = ["cards", "golden", "plurals", "reminders", "safety", "talks"]
        .iter()
        .flat_map(|folder| files_below(&snapshots.join(folder)))
        .collect();
    let missing: Vec<_> = expected.difference(&found).collect();
    let of_nothing: Vec<_> = found.difference(&expected).collect();
    assert!(missing.is_empty() && of_nothing.is_empty(), "missing: {missing:#?}; of nothing: {of_nothing:#?}");
}
