//! Review states: what is noted, what it holds for, and what is refused.

use std::collections::BTreeMap;
use std::process::{Command, Output};

use jiff::civil::{Date, date};
use second_opinion_bot::check::check;
use second_opinion_bot::domain::Locale;
use second_opinion_bot::render::Wording;
use second_opinion_bot::review::{Present, Record, Refusal, ReviewState, Reviews, sources_of};

use crate::support;

const DAY: Date = date(2026, 11, 28);
const LATER: Date = date(2026, 12, 5);

/// A file of two messages, whose English has these fingerprints.
fn sources(one: &str, two: &str) -> BTreeMap<String, Option<String>> {
    [("one".to_owned(), Some(one.to_owned())), ("two".to_owned(), Some(two.to_owned()))].into()
}

fn present<'a>(text: &'a str, sources: &'a BTreeMap<String, Option<String>>) -> Present<'a> {
    Present { file: "cards", text, sources }
}

#[test]
fn a_record_is_read_as_it_was_written() {
    let mut record = Record::default();
    let sources = sources("aaaaaaaa", "bbbbbbbb");
    record.translated(present("11111111", &sources), DAY);
    record.read_again(present("11111111", &sources), LATER).unwrap();
    record.set(present("11111111", &sources), "11111111", ReviewState::Native, LATER).unwrap();
    let written = record.write();
    assert_eq!(Record::read(&written), Ok(record), "{written}");
    assert!(written.contains("state = \"native\"") && written.contains("read = \"2026-12-05\""), "{written}");
    assert_eq!(Record::read("[cards]\nstate = \"perfect\"\n").unwrap_err().line, 2);
    assert_eq!(Record::read("[cards]\nmood = \"good\"\n").unwrap_err().line, 2);
}

#[test]
fn a_state_holds_for_the_text_that_was_read() {
    let mut record = Record::default();
    let before = sources("aaaaaaaa", "bbbbbbbb");
    record.translated(present("11111111", &before), DAY);
    let now = present("22222222", &before);
    let refused = record.set(now, "11111111", ReviewState::Native, LATER);
    assert_eq!(refused, Err(Refusal::Changed { file: "cards".into(), read: "11111111".into(), now: "22222222".into() }));
    assert_eq!(record.set(now, "22222222", ReviewState::Clinical, LATER), Err(Refusal::NotNative { file: "cards".into() }));
    record.set(now, "22222222", ReviewState::Native, LATER).unwrap();
    // A clinician after a native speaker, of the same text only.
    let next = present("33333333", &before);
    assert_eq!(record.set(next, "33333333", ReviewState::Clinical, LATER), Err(Refusal::NotNative { file: "cards".into() }));
    record.set(now, "22222222", ReviewState::Clinical, LATER).unwrap();
    assert_eq!(record.files["cards"].state, ReviewState::Clinical);
    // Nothing that was noted of the English is lost on the way.
    assert_eq!(record.files["cards"].source.len(), 2);
}

#[test]
fn what_changed_in_english_since_is_told_and_not_approved() {
    let mut record = Record::default();
    let before = sources("aaaaaaaa", "bbbbbbbb");
    assert_eq!(record.unnoted(present("11111111", &before)), ["one", "two"]);
    record.translated(present("11111111", &before), DAY);
    assert!(record.stale(present("11111111", &before)).is_empty());
    let after = sources("aaaaaaaa", "cccccccc");
    let now = present("11111111", &after);
    assert_eq!(record.stale(now), ["two"]);
    let stale = Err(Refusal::Stale { file: "cards".into(), messages: "two".into() });
    assert_eq!(record.set(now, "11111111", ReviewState::Native, LATER), stale);
    assert_eq!(record.read_again(now, LATER), stale);
    // It can always be made a draft again.
    record.set(now, "11111111", ReviewState::Draft, LATER).unwrap();
    record.translated(now, LATER);
    assert!(record.stale(now).is_empty());
    record.set(now, "11111111", ReviewState::Native, LATER).unwrap();
}

/// What the program's own words say of themselves.
#[test]
fn every_translation_is_noted_and_a_draft_is_known_as_one() {
    let library = support::library();
    let files = support::files();
    for &locale in library.wording.locales() {
        let translation = locale.language() != Locale::SOURCE.language();
        let reviews = library.wording.reviews();
        let all_checked = reviews.files(locale).all(|file| reviews.state(locale, file) != ReviewState::Draft);
        assert_eq!(library.wording.is_draft(locale), translation && !all_checked, "{locale}");
        if !translation {
            continue;
        }
        let record = reviews.record(locale).unwrap();
        for (file, sources) in sources_of(&files, locale) {
            let present = Present { file: &file, text: reviews.text(locale, &file).unwrap(), sources: &sources };
            assert!(record.stale(present).is_empty() && record.unnoted(present).is_empty(), "{locale} {file}");
            let kept = &record.files[&file];
            assert!(kept.written.is_some(), "{locale} {file}");
        }
    }
}

#[test]
fn a_change_after_the_check_makes_a_draft_again() {
    let mut files = support::files();
    let locale = Locale::EnUs;
    let text = "extra = x\n";
    files.set("locales/en-US/extra.ftl", text);
    let fingerprint = Reviews::read(&files).unwrap().text(locale, "extra").unwrap().to_owned();
    let record = format!("[extra]\nstate = \"clinical\"\ndate = \"2026-11-28\"\ntext = \"{fingerprint}\"\n");
    files.set(Record::path(locale), record.as_str());
    assert_eq!(Reviews::read(&files).unwrap().state(locale, "extra"), ReviewState::Clinical);
    files.set("locales/en-US/extra.ftl", "extra = y\n");
    let reviews = Reviews::read(&files).unwrap();
    assert_eq!(reviews.state(locale, "extra"), ReviewState::Draft);
    assert!(reviews.changed_since(locale, "extra").is_some());
    let told = check(&files, None);
    assert!(
        told.iter().any(|problem| problem.what.contains("has changed since it was checked (clinical, 2026-11-28)")),
        "{told:?}"
    );
    files.set(Record::path(locale), "[extra\n");
    let faults = Wording::read(&files).err().unwrap();
    assert!(faults.iter().any(|fault| fault.file == "locales/en-US/review.toml" && fault.line == 1), "{faults:?}");
    files.set(Record::path(locale), format!("{record}\n[gone]\ndate = \"2026-11-28\"\ntext = \"{fingerprint}\"\n"));
    assert!(check(&files, None).iter().any(|problem| problem.what == "there is no file gone.ftl"));
}

fn review(folder: &std::path::Path, arguments: &[&str]) -> Output {
    let mut command = Command::new(env!("CARGO_BIN_EXE_second-opinion-bot"));
    command.env("LOCALES_DIR", folder).arg("review").args(arguments).output().unwrap()
}

/// The command, on files: table, translated, read, checked, refused.
#[test]
fn the_command_keeps_the_record() {
    let folder = tempfile::tempdir().unwrap();
    for (path, text) in support::files().below("locales/", ".ftl") {
        let path = folder.path().join(path.trim_start_matches("locales/"));
        std::fs::create_dir_all(path.parent().unwrap()).unwrap();
        std::fs::write(path, text).unwrap();
    }
    let words = folder.path().join("en-US/safety.ftl");
    std::fs::write(&words, "safety-closing = Closing.\n").unwrap();
    let run = |arguments: &[&str]| review(folder.path(), arguments);
    let table = || String::from_utf8(run(&["en-US", "safety"]).stdout).unwrap();
    assert!(table().contains("safety-closing"), "{}", table());
    assert!(run(&["en-US", "safety", "--translated"]).status.success());
    assert!(!table().contains("safety-closing"), "{}", table());
    assert!(run(&["en-US", "safety", "--read"]).status.success());
    let fingerprint = table().lines().nth(1).unwrap().split_whitespace().nth(2).unwrap().to_owned();
    assert!(run(&["en-US", "safety", "--state", "native", "--text", &fingerprint]).status.success());
    assert!(table().contains("native"), "{}", table());
    std::fs::write(&words, "safety-closing = Closing now.\n").unwrap();
    let refused = run(&["en-US", "safety", "--state", "clinical", "--text", &fingerprint]);
    let told = String::from_utf8(refused.stderr).unwrap();
    assert!(!refused.status.success() && told.contains("has changed since"), "{told}");
    assert!(table().contains("draft"), "{}", table());
    for wrong in [&["en-US", "no-such-file"][..], &["en-GB"], &["tlh"], &["en-US", "safety", "--state", "native"]] {
        let refused = run(wrong);
        assert!(!refused.status.success() && !refused.stderr.is_empty(), "{wrong:?}");
    }
}
