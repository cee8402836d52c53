//! Who may know whom: the rules of ARCHITECTURE.md, read off the source.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

/// Longest file of code, in lines; data may be longer.
const LONGEST_FILE: usize = 400;

struct Source {
    /// Relative to `src/`, with `/` between the parts.
    path: String,
    /// Code without comments; what stands in text literals is gone too.
    code: String,
    /// The text literals outside attributes, logs and tests.
    texts: Vec<String>,
    lines: usize,
}

fn rust_files(folder: &Path, files: &mut Vec<PathBuf>) {
    let mut entries: Vec<PathBuf> = std::fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).collect();
    entries.sort();
    for path in entries {
        if path.is_dir() {
            rust_files(&path, files);
        } else if path.extension().is_some_and(|extension| extension == "rs") {
            files.push(path);
        }
    }
}

fn sources() -> Vec<Source> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    let mut files = Vec::new();
    rust_files(&root, &mut files);
    assert!(files.len() > 50, "the source is where we look for it");
    files.into_iter().map(|path| source(&path, &root)).collect()
}

fn source(path: &Path, root: &Path) -> Source {
    let text = std::fs::read_to_string(path).unwrap();
    let lines = text.lines().count();
    let (code, texts) = split(&text);
    let path = path.strip_prefix(root).unwrap().to_str().unwrap().replace('\\', "/");
    Source { path, code, texts, lines }
}

/// Code without comments and with empty literals, and the literals with the code before each on its line.
fn split(text: &str) -> (String, Vec<String>) {
    let (mut code, mut texts) = (String::new(), Vec::new());
    let chars: Vec<char> = text.chars().collect();
    let mut at = 0;
    while let Some(&c) = chars.get(at) {
        let next = chars.get(at + 1).copied();
        if c == '/' && next == Some('/') {
            while chars.get(at).is_some_and(|&c| c != '\n') {
                at += 1;
            }
        } else if c == '"' {
            let mut literal = String::new();
            at += 1;
            while let Some(&c) = chars.get(at).filter(|&&c| c != '"') {
                literal.push(c);
                at += if c == '\\' { 2 } else { 1 };
            }
            at += 1;
            texts.push(format!("{}\u{0}{literal}", code.rsplit('\n').next().unwrap_or_default()));
            code.push_str("\"\"");
        } else if c == '\'' && next != Some('\\') && chars.get(at + 2) == Some(&'\'') {
            code.push_str("' '");
            at += 3;
        } else if c == '\'' && next == Some('\\') {
            let length = chars[at + 3..].iter().position(|&c| c == '\'').unwrap() + 4;
            code.push_str("' '");
            at += length;
        } else {
            code.push(c);
            at += 1;
        }
    }
    (code, texts)
}

/// Whether a word stands in code as a whole.
fn names(code: &str, word: &str) -> bool {
    let part_of_word = |c: Option<char>| c.is_some_and(|c| c.is_alphanumeric() || c == '_');
    code.match_indices(word)
        .any(|(at, _)| !part_of_word(code[..at].chars().next_back()) && !part_of_word(code[at + word.len()..].chars().next()))
}

fn is_in(path: &str, places: &[&str]) -> bool {
    places.iter().any(|place| path == *place || place.ends_with('/') && path.starts_with(place))
}

/// Where each of `words` stands outside the places that may name it.
fn outside(words: &[&str], places: &[&str]) -> Vec<String> {
    let sources = sources();
    let found = sources.iter().filter(|source| !is_in(&source.path, places));
    found
        .flat_map(|source| words.iter().filter(|word| names(&source.code, word)).map(|word| format!("{}: {word}", source.path)))
        .collect()
}

const NONE: [String; 0] = [];

#[test]
fn only_storage_knows_the_database() {
    assert_eq!(outside(&["sqlx"], &["storage/"]), NONE);
}

#[test]
fn only_telegram_knows_telegrams_library() {
    assert_eq!(outside(&["teloxide", "dptree"], &["telegram/"]), NONE);
}

#[test]
fn only_the_sandbox_serves_http() {
    assert_eq!(outside(&["axum"], &["sandbox/"]), NONE);
}

#[test]
fn only_render_check_and_review_read_fluent() {
    let fluent = ["fluent", "fluent_bundle", "fluent_syntax", "fluent_langneg", "unic_langid"];
    assert_eq!(outside(&fluent, &["render/", "check/", "review/"]), NONE);
    assert_eq!(outside(&["icu_datetime"], &["render/"]), NONE);
}

#[test]
fn only_the_settings_read_the_environment() {
    assert_eq!(outside(&["env::var", "env::vars", "env::set_var", "env::args", "dotenvy"], &["config.rs"]), NONE);
    // The demo asks where temporary files go.
    assert_eq!(outside(&["std::env"], &["config.rs", "command/demo.rs"]), NONE);
}

/// The parts that decide are plain functions: nothing in them waits, reads or asks.
#[test]
fn what_decides_has_no_input_or_output() {
    let deciding = [
        "domain/",
        "calendar/",
        "dates/",
        "schedule/",
        "matcher/",
        "dialogue/",
        "content/catalogue.rs",
        "content/helpline.rs",
        "content/safety.rs",
    ];
    let banned = [
        "tokio",
        "axum",
        "fluent",
        "fluent_bundle",
        "fluent_syntax",
        "sqlx",
        "teloxide",
        "dptree",
        "std::fs",
        "std::env",
        "std::net",
        "std::process",
        "async",
        "await",
        "Clock",
        "getrandom",
        "unsafe",
    ];
    none_names(&deciding, &banned);
    // What a turn does depends on its arguments only, so it keeps nothing between turns and tells nobody.
    let remembering =
        ["std::io", "std::thread", "std::time", "tracing", "println", "eprintln", "Mutex", "RwLock", "OnceLock", "static"];
    none_names(&["domain/", "calendar/", "dates/", "schedule/", "dialogue/"], &remembering);
}

fn none_names(places: &[&str], banned: &[&str]) {
    let sources = sources();
    let found: Vec<&Source> = sources.iter().filter(|source| is_in(&source.path, places)).collect();
    assert!(found.len() > 10);
    for source in found {
        // A lifetime is no storage.
        let code = source.code.replace("'static", "");
        for word in banned {
            assert!(!names(&code, word), "{} names {word}", source.path);
        }
    }
}

/// The modules of ours that a module names.
fn ours(code: &str) -> BTreeSet<String> {
    let word = |rest: &str| rest.chars().take_while(|c| c.is_alphanumeric() || *c == '_').collect::<String>();
    code.match_indices("crate::").map(|(at, found)| word(&code[at + found.len()..])).collect()
}

/// Each part and the parts that it may know. The order is that of `lib.rs`: nobody knows anybody further down.
#[test]
fn each_part_knows_only_what_it_may() {
    let table: [(&str, &[&str]); 12] = [
        ("clock.rs", &[]),
        ("domain/", &[]),
        ("content/", &["domain"]),
        ("matcher/", &["domain", "content"]),
        ("calendar/", &[]),
        ("dates/", &[]),
        ("schedule/", &["domain"]),
        ("dialogue/", &["domain", "content", "matcher", "calendar", "dates", "schedule"]),
        ("review/", &["domain", "content"]),
        ("render/", &["domain", "content", "dialogue", "calendar", "dates", "schedule", "review"]),
        ("check/", &["domain", "content", "matcher", "render", "dialogue", "dates", "schedule", "review"]),
        ("sandbox/", &["clock", "sandbox"]),
    ];
    for source in sources() {
        for (place, may) in table.iter().filter(|(place, _)| is_in(&source.path, &[place])) {
            let own = place.trim_end_matches('/');
            let knows = ours(&source.code);
            let strangers: Vec<&String> = knows.iter().filter(|name| *name != own && !may.contains(&name.as_str())).collect();
            assert!(strangers.is_empty(), "{} knows {strangers:?}", source.path);
        }
    }
}

#[test]
fn the_domain_imports_nothing_of_ours() {
    for source in sources().iter().filter(|source| source.path.starts_with("domain/")) {
        assert!(ours(&source.code).is_empty() && !names(&source.code, "super::super"), "{}", source.path);
    }
}

#[test]
fn no_file_is_too_long() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests");
    let mut tests = Vec::new();
    rust_files(&root, &mut tests);
    let tests = tests.iter().map(|path| (path.display().to_string(), std::fs::read_to_string(path).unwrap().lines().count()));
    let files = sources().into_iter().map(|source| (source.path, source.lines)).chain(tests);
    let long: Vec<(String, usize)> = files.filter(|(_, lines)| *lines > LONGEST_FILE).collect();
    assert!(long.is_empty(), "{long:?}");
}

#[test]
fn every_file_says_what_it_is_for() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut files = Vec::new();
    rust_files(&root.join("src"), &mut files);
    rust_files(&root.join("tests"), &mut files);
    let mute = |path: &&PathBuf| !std::fs::read_to_string(path).unwrap().starts_with("//! ");
    assert_eq!(files.iter().filter(mute).collect::<Vec<_>>(), Vec::<&PathBuf>::new());
}

/// Words for people live in `locales/`. In the parts that talk to people no text literal may read like a sentence or a label: two words
/// in a row, or one that begins with a capital. What operators, editors and logs read is told elsewhere.
#[test]
fn no_words_for_people_stand_in_rust() {
    let talking = ["dialogue/", "render/", "telegram/send.rs", "telegram/button.rs", "app/handle.rs", "app/saved.rs"];
    // Faults in the Fluent files are told to editors.
    // The names of zones and areas in the IANA database are data.
    let not_people = ["render/wording.rs", "dialogue/agenda/zones.rs"];
    let beside = ["tracing::", "#[", "Problem::", "expect(", "assert", "reason ="];
    for source in sources().iter().filter(|source| is_in(&source.path, &talking) && !is_in(&source.path, &not_people)) {
        let code = source.code.split_once("#[cfg(test)]").map_or(source.code.as_str(), |(code, _)| code);
        let before_tests = code.matches("\"\"").count();
        for text in source.texts.iter().take(before_tests) {
            let (before, literal) = text.split_once('\u{0}').unwrap();
            if beside.iter().any(|word| before.contains(word)) {
                continue;
            }
            assert!(!reads_like_words(literal), "{}: “{literal}” belongs into locales/", source.path);
        }
    }
}

/// Two words of letters with a space between them, or a word with a capital first.
fn reads_like_words(literal: &str) -> bool {
    let mut bare = String::new();
    let mut hidden = 0;
    for c in literal.chars() {
        match c {
            '{' | '<' => hidden += 1,
            '}' | '>' => hidden -= 1,
            _ if hidden == 0 => bare.push(c),
            _ => {}
        }
    }
    let is_word = |word: &&str| word.chars().count() > 1 && word.chars().all(|c| c.is_alphabetic() || "’'.,:!?".contains(c));
    let words = bare.split(' ').filter(is_word).count();
    let capital = bare.chars().next().is_some_and(char::is_uppercase) && bare.chars().nth(1).is_some_and(char::is_lowercase);
    words > 1 || capital
}

#[test]
fn the_reader_of_source_reads_right() {
    let (code, texts) = split("a(\"x // y\"); // \"z\"\nb('\"', '\\'', 'c', \"q\\\"r\"); use crate::domain::X;");
    assert_eq!(code, "a(\"\"); \nb(' ', ' ', ' ', \"\"); use crate::domain::X;");
    assert_eq!(texts, ["a(\u{0}x // y", "b(' ', ' ', ' ', \u{0}q\\r"]);
    assert_eq!(ours(&code), BTreeSet::from(["domain".to_owned()]));
    assert!(names("use sqlx::x", "sqlx") && !names("my_sqlx", "sqlx") && !names("sqlxs", "sqlx"));
    let words = ["Back", "not set", "Hello there", "call {name} now"];
    let ids = [
        "card-{}-{}",
        "{}\n{lines}",
        "https://t.me/{bot}?start={}",
        "do-{number}",
        "- {}",
        " {}",
        "<blockquote expandable>",
        "c_",
    ];
    assert!(words.iter().all(|literal| reads_like_words(literal)));
    assert_eq!(ids.iter().find(|literal| reads_like_words(literal)), None);
}
