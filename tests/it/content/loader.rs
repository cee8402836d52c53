//! Files that can't be read as what they should be: each is named, all in one run.

use second_opinion_bot::content::Files;

use super::lists::sound_list;
use super::{Expected, add, assert_found, error, sound_topic, swap, words_of};
use crate::support;

fn topics(files: &mut Files) -> Vec<Expected> {
    let table = [
        ("l-unknown-key", "checklist", "check_list", "check_list", "unknown field `check_list`"),
        ("l-missing-key", "category = \"basics\"\n", "", "", "missing field `category`"),
        ("l-date", "\"2026-11-21\"", "\"21.11.2026\"", "reviewed", ""),
        ("l-nation", "\"wales\"", "\"cornwall\"", "cornwall", "unknown variant `cornwall`"),
        ("l-fact", "\"F001\"", "\"F1\"", "F1", "“F1” is not an id"),
        ("l-id", "\"how-long\"", "\"How Long\"", "How Long", "“How Long” is not an id"),
        ("l-syntax", "related = [", "related = ", "related", ""),
        ("l-name", "id = \"l-name\"", "id = \"l-other-name\"", "l-other-name", "the id “l-other-name” is not the file's name"),
    ];
    let mut expected = Vec::new();
    for (id, from, to, on, what) in table {
        let path = sound_topic(files, id);
        swap(files, &path, from, to);
        // A key that is missing is missed on the first line.
        expected.push(error(path, if on.is_empty() { "id = " } else { on }, what));
    }
    expected
}

fn lists(files: &mut Files) -> Vec<Expected> {
    const FACTS: &str = "content/facts.toml";
    const LINES: &str = "content/safety/lines.toml";
    files.remove("content/sources.toml");
    swap(files, "content/categories.toml", "order =", "ordering =");
    add(files, FACTS, "X999 = { nations = [\"cornwall\"], sources = [], topic = \"x\" }");
    add(files, LINES, "");
    swap(files, LINES, "wales =", "cornwall =");
    vec![
        error("content/sources.toml", "", "the file is missing"),
        error("content/categories.toml", "ordering", "unknown field `ordering`"),
        error(FACTS, "X999", "X999: “cornwall” is no nation"),
        error(LINES, "cornwall", "“cornwall” is no nation"),
    ]
}

fn checklists(files: &mut Files) -> Vec<Expected> {
    const ORDER: &str = "content/checklists.toml";
    let table = [
        ("l-key", "first = true", "frist = true", "frist", "unknown field `frist`"),
        ("l-list-nation", "first = true", "nations = [\"cornwall\"]", "cornwall", "unknown variant `cornwall`"),
        ("l-role", "first = true", "roles = [\"doctor\"]", "doctor", "unknown variant `doctor`"),
        ("l-when", "first = true", "when = \"tired\"", "tired", "unknown variant `tired`"),
        ("l-item", "\"three\"", "\"Three\"", "Three", "“Three” is not an id"),
        ("l-list-name", "id = \"l-list-name\"", "id = \"l-other\"", "l-other", "the id “l-other” is not the file's name"),
    ];
    let mut expected = Vec::new();
    for (id, from, to, on, what) in table {
        let path = sound_list(files, id);
        swap(files, &path, from, to);
        expected.push(error(path, on, what));
    }
    let lost = sound_list(files, "l-lost");
    swap(files, ORDER, "\"l-lost\", ", "");
    sound_list(files, "l-twice");
    swap(files, ORDER, "order = [", "order = [\"no-such-list\",\n \"l-twice\",\n ");
    add(files, "content/scripts.toml", "[[script]]\nid = \"l-script\"\nfact = []");
    add(files, "content/reasons.toml", "[[reason]]\nid = \"l-reason\"\nnations = []\nfacts = []");
    files.set("content/discreet/tlh.txt", "Hab");
    expected.extend([
        error(lost, "", "the checklist “l-lost” has no place in the order"),
        error(ORDER, "no-such-list", "there is no checklist “no-such-list”"),
        error(ORDER, "\"l-twice\"", "the checklist “l-twice” stands twice in the order"),
        error("content/scripts.toml", "fact = []", "unknown field `fact`"),
        error("content/reasons.toml", "nations = []", "unknown field `nations`"),
        error("content/discreet/tlh.txt", "", "“tlh” is no locale of ours"),
    ]);
    expected
}

fn helplines(files: &mut Files) -> Vec<Expected> {
    const FILE: &str = "content/helplines.toml";
    let table = [
        ("l-word", "hours = \"sometimes\"", "“sometimes” are no hours"),
        ("l-no-zone", "hours = [{ days = [\"mon\"], open = \"09:00\", close = \"17:00\" }]", "hours without a zone"),
        (
            "l-zone",
            "zone = \"Europe/Atlantis\"\nhours = [{ days = [\"mon\"], open = \"09:00\", close = \"17:00\" }]",
            "is no zone",
        ),
        (
            "l-day",
            "zone = \"Europe/London\"\nhours = [{ days = [\"monday\"], open = \"09:00\", close = \"17:00\" }]",
            "can't read the hours",
        ),
        (
            "l-time",
            "zone = \"Europe/London\"\nhours = [{ days = [\"mon\"], open = \"nine\", close = \"17:00\" }]",
            "can't read the hours",
        ),
        (
            "l-night",
            "zone = \"Europe/London\"\nhours = [{ days = [\"mon\"], open = \"22:00\", close = \"06:00\" }]",
            "can't read the hours",
        ),
    ];
    let mut expected = Vec::new();
    for (id, hours, what) in table {
        let rest = "number = \"1\"\nkind = \"advice\"\nnations = [\"wales\"]\nfacts = [\"X012\"]\nchecked = \"2026-11-21\"";
        add(files, FILE, &format!("[{id}]\n{rest}\n{hours}"));
        let on = ["[l-word]", "[l-no-zone]", "[l-zone]", "[l-day]", "[l-time]", "[l-night]"];
        expected.push(error(FILE, on.into_iter().find(|line| line.contains(id)).unwrap(), what));
    }
    expected
}

fn texts(files: &mut Files) -> Vec<Expected> {
    files.set("content/utterances/klingon/how-long.txt", "nuqneH");
    files.set("content/utterances/loose.txt", "hello");
    files.set("content/utterances/en-GB/_gossip.txt", "hello");
    files.set("content/utterances/en-GB/How Long.txt", "hello");
    files.set("content/safety/en-GB/boredom.txt", "so bored");
    files.set("content/safety/klingon/sepsis.txt", "so cold");
    files.set("locales/tlh/a.ftl", "a = A\n");
    sound_topic(files, "l-words");
    swap(files, &words_of("l-words"), "    .short = Short.", ".short Short.");
    sound_topic(files, "l-again");
    add(files, &words_of("l-again"), "button-home = Home again");
    let mut expected = vec![
        error("content/utterances/klingon/how-long.txt", "", "not a folder of a language"),
        error("content/utterances/loose.txt", "", "not a folder of a language"),
        error("content/utterances/en-GB/_gossip.txt", "", "“_gossip” is no topic id"),
        error("content/utterances/en-GB/How Long.txt", "", "“How Long” is no topic id"),
        error("content/safety/en-GB/boredom.txt", "", "not a language and a class of emergency"),
        error("content/safety/klingon/sepsis.txt", "", "not a language and a class of emergency"),
        error("locales/tlh/a.ftl", "", "“tlh” is no locale of ours"),
    ];
    // Fluent's own words; ours are the file and the line.
    expected.push(error(words_of("l-words"), "card-l-words-any", ""));
    expected
}

#[test]
fn every_file_that_cannot_be_read_is_named_in_one_run() {
    let mut files = support::english_files();
    let mut expected: Vec<Expected> =
        [topics, lists, checklists, helplines, texts].iter().flat_map(|breaks| breaks(&mut files)).collect();
    // A message that stands twice is told of the file that is read later, with its line.
    expected.push(error("locales/en-GB/dialogue.ftl", "button-home =", "“button-home” stands here a second time"));
    assert_found(&files, &[], &expected);
}

#[test]
fn a_pattern_that_cannot_be_read_is_named() {
    const FILE: &str = "content/safety/en-GB/self-harm.txt";
    let mut files = support::english_files();
    files.set(FILE, "good words\n…\n… start\nend …\na|\n*\n!\n! …\nfine | not\n");
    let broken = ["…", "… start", "end …", "a|", "*", "!", "! …", "fine | not"];
    let expected: Vec<Expected> = broken.into_iter().map(|on| error(FILE, on, "the pattern can't be read")).collect();
    assert_found(&files, &[], &expected);
}

#[test]
fn without_the_source_language_there_are_no_words() {
    let mut files = support::english_files();
    for (path, _) in support::english_files().below("locales/en-GB/", ".ftl") {
        files.remove(path);
    }
    assert_found(&files, &[], &[error("locales", "", "no words in en-GB")]);
}
