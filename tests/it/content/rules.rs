//! One tiny broken file for each rule.

use second_opinion_bot::check::check;
use second_opinion_bot::content::Files;
use second_opinion_bot::content::safety::SafetyClass;

use super::{Expected, TODAY, add, assert_found, error, sound_topic, swap, utterances_of, warning, words_of};
use crate::support;

/// Breaks a sound topic of its own in one place.
fn broken_topic(files: &mut Files, id: &str, from: &str, to: &str) -> String {
    let path = sound_topic(files, id);
    swap(files, &path, from, to);
    path
}

fn broken_words(files: &mut Files, id: &str, from: &str, to: &str) -> String {
    sound_topic(files, id);
    let path = words_of(id);
    swap(files, &path, from, to);
    path
}

fn topics(files: &mut Files) -> Vec<Expected> {
    let mut expected = Vec::new();
    let table = [
        ("t-group", "\"basics\"", "\"nowhere\"", "category", "there is no group “nowhere”"),
        ("t-two", "\"travel\", ", "", "related", "2 related topics"),
        ("t-twice", "\"travel\"", "\"how-long\"", "related", "3 related topics"),
        ("t-related", "\"travel\"", "\"no-such-topic\"", "related", "“no-such-topic” is no other topic"),
        ("t-itself", "\"travel\"", "\"t-itself\"", "related", "“t-itself” is no other topic"),
        ("t-checklist", "\"preparing\"\n", "\"shopping\"\n", "checklist", "there is no checklist “shopping”"),
        ("t-backwards", "2027-11-21", "2026-11-20", "review_by", "to be reviewed by"),
        ("t-future", "2026-11-21", "2026-12-24", "review_by", "reviewed 2026-12-24"),
        ("t-left-out", "\"wales\", ", "", "[[variant]]", "wales stands in 0 variants"),
        ("t-fact", "F001", "X999", "X999", "there is no fact X999"),
        ("t-borrows", "F001", "F016", "F016", "variant “any”: F016 does not hold in "),
        ("t-no-fact", "\"F001\"", "", "id = \"any\"", "variant “any” conveys no fact"),
        ("t-line", "helplines = []", "helplines = [\"nobody\"]", "nobody", "there is no help line “nobody”"),
        (
            "t-other-line",
            "helplines = []",
            "helplines = [\"emergency-911\"]",
            "emergency-911",
            "variant “any”: the line “emergency-911” does not serve ",
        ),
    ];
    for (id, from, to, on, what) in table {
        expected.push(error(broken_topic(files, id, from, to), on, what));
    }
    let path = sound_topic(files, "t-two-places");
    let second = "\n[[variant]]\nid = \"wales\"\nnations = [\"wales\"]\nfacts = [\"F001\"]\n";
    add(files, &path, second);
    add(files, &words_of("t-two-places"), "card-t-two-places-wales =\n    .short = Short.\n    .detail = Detail.");
    expected.push(error(&path, "[[variant]]", "wales stands in 2 variants"));

    // Whoever has the two days the wrong way round hears of both.
    expected.push(warning("content/topics/t-backwards.toml", "review_by", "the review was due on 2026-11-20"));
    // Overdue: first a warning, after the grace period an error.
    let path = broken_topic(files, "t-overdue", "2027-11-21", "2026-11-22");
    expected.push(warning(path, "review_by", "the review was due on 2026-11-22"));
    let path = broken_topic(files, "t-expired", "2026-11-21", "2025-08-24");
    swap(files, &path, "2027-11-21", "2026-08-30");
    expected.push(error(path, "review_by", "the review was due on 2026-08-30, and the grace period is over"));
    let path = broken_topic(files, "t-grace", "2026-11-21", "2025-08-24");
    swap(files, &path, "2027-11-21", "2026-08-31");
    expected.push(warning(path, "review_by", "the review was due on 2026-08-31"));

    swap(files, "content/categories.toml", "\"basics\"", "\"basics\", \"empty-group\"");
    add(files, "locales/en-GB/topics.ftl", "category-empty-group = Nothing");
    expected.push(error("content/categories.toml", "empty-group", "the group “empty-group” has no topics"));
    expected
}

fn facts_and_utterances(files: &mut Files) -> Vec<Expected> {
    const FACTS: &str = "content/facts.toml";
    add(files, FACTS, "F999 = { nations = [\"any\"], sources = [\"cruk-second-opinions\"], topic = \"x\" }");
    add(files, FACTS, "X998 = { nations = [\"any\"], sources = [\"hearsay\"], topic = \"x\" }");
    add(files, FACTS, "X997 = { nations = [\"any\"], sources = [], topic = \"x\" }");

    files.set(utterances_of("no-topic-of-ours"), "what is this about then");
    sound_topic(files, "u-few");
    files.set(utterances_of("u-few"), "just this one about u few");
    sound_topic(files, "u-twice");
    add(files, &utterances_of("u-twice"), "About U-Twice, number 7!");
    sound_topic(files, "u-thief");
    add(files, &utterances_of("u-thief"), "about u-twice number 8");
    vec![
        error(FACTS, "F999", "no card conveys F999"),
        error(FACTS, "X998", "X998: there is no source “hearsay”"),
        error(FACTS, "X997", "X997 has no source"),
        error(utterances_of("no-topic-of-ours"), "", "there is no topic “no-topic-of-ours”"),
        error(utterances_of("u-few"), "", "1 utterances"),
        error(utterances_of("u-twice"), "About U-Twice, number 7!", "stands twice"),
        // Of two files the one that is read later is named; the mend tells the other.
        error(utterances_of("u-twice"), "about u-twice number 8", "stands twice"),
    ]
}

fn helplines(files: &mut Files) -> Vec<Expected> {
    const FILE: &str = "content/helplines.toml";
    let line = |id: &str, nations: &str, facts: &str, rest: &str| {
        format!("[{id}]\nnumber = \"1\"\nkind = \"advice\"\nnations = [{nations}]\nhours = \"always\"\nfacts = [{facts}]\n{rest}")
    };
    let fresh = "checked = \"2026-11-21\"";
    add(files, FILE, &line("h-no-fact", "\"wales\"", "", fresh));
    add(files, FILE, &line("h-wrong-fact", "\"wales\"", "\"X999\"", fresh));
    add(files, FILE, &line("h-nowhere", "", "\"X012\"", fresh));
    add(files, FILE, &line("h-weak", "\"wales\"", "\"X012\"", &format!("{fresh}\nconfirm = true")));
    add(files, FILE, &line("h-old", "\"wales\"", "\"X012\"", "checked = \"2025-11-28\""));
    add(files, FILE, &line("h-almost-old", "\"wales\"", "\"X012\"", "checked = \"2025-11-29\""));
    for id in ["h-no-fact", "h-wrong-fact", "h-nowhere", "h-weak", "h-old", "h-almost-old"] {
        add(files, "locales/en-GB/helplines.ftl", &format!("helpline-{id} = Name"));
    }
    vec![
        error(FILE, "[h-no-fact]", "“h-no-fact”: its number has no source"),
        error(FILE, "[h-wrong-fact]", "“h-wrong-fact”: its number has no source"),
        error(FILE, "[h-nowhere]", "“h-nowhere” serves no nation"),
        warning(FILE, "[h-weak]", "“h-weak”: the number comes from a weak or old source"),
        warning(FILE, "[h-old]", "“h-old” was last checked on 2025-11-28"),
    ]
}

fn safety(files: &mut Files) -> Vec<Expected> {
    const LINES: &str = "content/safety/lines.toml";
    files.set("content/safety/en-GB/being-hurt.txt", "# nothing yet\n! only a trap\n");
    swap(files, LINES, "wales = [\"emergency-999\"]", "wales = [\"emergency-911\"]");
    swap(files, LINES, "scotland = [\"emergency-999\"]", "scotland = [\"no-such-line\"]");
    swap(files, LINES, "unknown = [\"emergency-999\", ", "unknown = [\"no-such-line\", ");
    vec![
        error("content/safety/en-GB/being-hurt.txt", "", "no patterns"),
        error(LINES, "[danger-now]", "danger-now: “emergency-911” is no line of that nation"),
        error(LINES, "[danger-now]", "danger-now: “no-such-line” is no line of that nation"),
    ]
}

fn wording(files: &mut Files) -> Vec<Expected> {
    const FILE: &str = "locales/en-GB/dialogue.ftl";
    const NEW: &str = "locales/en-GB/broken.ftl";
    swap(files, FILE, "button-skip = ", "button-skip-it = ");
    swap(files, FILE, "category-title = { $name }", "category-title = { $name } { $age }");
    swap(files, FILE, "button-help = Help", "button-help = { $who } help");
    files.set(NEW, "nobody-uses-this = Hello.\n");
    let table = [
        ("w-number", "Detail.", "Call 0808 808 00 00.", "card-w-number-any", "holds what looks like a telephone number"),
        ("w-markup", "Detail.", "This is <b>bold</b>.", "card-w-markup-any", "holds markup"),
        ("w-stars", "Detail.", "This is **bold**.", "card-w-stars-any", "holds markup"),
        ("w-quotes", "Detail.", "It is the doctor's.", "card-w-quotes-any", "holds straight quotes or three dots"),
        ("w-dots", "Detail.", "And so on...", "card-w-dots-any", "holds straight quotes or three dots"),
        ("w-part", "    .detail", "    .extra = Extra.\n    .detail", "card-w-part-any", "has a part .extra"),
        ("w-no-detail", "    .detail = Detail.\n", "", "card-w-no-detail-any", "lacks a part"),
        ("w-no-short", "    .short = Short.\n", "", "card-w-no-short-any", "lacks a part"),
        ("w-gap", "    .detail", "    .do-2 = Do.\n    .detail", "card-w-gap-any", "lacks a part"),
        ("w-gap-3", "    .detail", "    .do-1 = Do.\n    .do-3 = Do.\n    .detail", "card-w-gap-3-any", "lacks a part"),
        (
            "w-sentence",
            "Detail.",
            "You can ask and ask and ask and ask and ask and ask and ask and ask and ask and ask.",
            "card-w-sentence-any",
            "has a sentence of 21 words",
        ),
        ("w-variable", "Detail.", "For { $nation }.", "card-w-variable-any", "is never given $nation"),
    ];
    let mut expected: Vec<Expected> =
        table.into_iter().map(|(id, from, to, on, what)| error(broken_words(files, id, from, to), on, what)).collect();
    let path = broken_words(files, "w-long", "Short.", &"Word. ".repeat(61));
    expected.push(error(path, "card-w-long-any", "the short answer has 61 words"));
    let hard = "Multidisciplinary deliberation necessitates comprehensive documentation. ".repeat(8);
    let path = broken_words(files, "w-hard", "Detail.", hard.trim());
    expected.push(error(path, "card-w-hard-any", "at most 6 is easy enough"));
    let path = broken_words(files, "w-title", "Title", &"x".repeat(41));
    expected.push(error(path, "card-w-title", "the title “card-w-title” has 41 characters"));
    let path = broken_words(files, "w-missing", "card-w-missing-any =\n    .short = Short.\n    .detail = Detail.\n", "");
    assert!(files.get(&path).is_some());
    expected.extend([
        error("locales/en-GB", "", "the message “card-w-missing-any” is missing"),
        error("locales/en-GB", "", "the message “button-skip” is missing"),
        error(FILE, "button-skip-it", "nothing uses “button-skip-it”"),
        error(FILE, "category-title", "“category-title” is never given $age"),
        error(FILE, "button-help", "“button-help” is never given $who"),
        error(NEW, "nobody-uses-this", "nothing uses “nobody-uses-this”"),
    ]);
    swap(files, FILE, "button-privacy = ", &format!("button-privacy = {} ", "x".repeat(40)));
    expected.push(error(FILE, "button-privacy", "“button-privacy” has"));
    expected
}

fn translations_and_profile(files: &mut Files) -> Vec<Expected> {
    const FILE: &str = "locales/en-US/broken.ftl";
    const PROFILE: &str = "locales/en-US/profile.ftl";
    const SOURCE_PROFILE: &str = "locales/en-GB/profile.ftl";
    let words =
        "only-here = Hello.\nanswer-expired = { $nom }\ncard-sound-any =\n    .short = Short.\nbutton-back = STOP everything\n";
    sound_topic(files, "sound");
    files.set(FILE, words);
    let lengths = [("profile-name", 65), ("profile-short-description", 121), ("profile-description", 513), ("command-help", 257)];
    let profile: Vec<String> = lengths.iter().map(|(id, length)| format!("{id} = {}", "x".repeat(*length))).collect();
    files.set(PROFILE, profile.join("\n"));
    swap(files, SOURCE_PROFILE, "profile-name = Ask and Prepare", "profile-name = Cancer Care");
    vec![
        error(FILE, "only-here", "“only-here” does not exist in en-GB"),
        error(FILE, "answer-expired", "“answer-expired” uses nom, in en-GB date"),
        error(FILE, "card-sound-any", "“card-sound-any” has the parts short, in en-GB detail, short"),
        error(FILE, "card-sound-any", "lacks a part"),
        error(FILE, "button-back", "“button-back” reads like one of “own-stop-phrases”"),
        error(SOURCE_PROFILE, "profile-name", "“cancer” stands in “profile-name”"),
        error(PROFILE, "profile-name", "“profile-name” has 65 characters"),
        error(PROFILE, "profile-short-description", "“profile-short-description” has 121 characters"),
        error(PROFILE, "profile-description", "“profile-description” has 513 characters"),
        error(PROFILE, "command-help", "“command-help” has 257 characters"),
    ]
}

/// Everything broken at once: every fault is told in one run, and nothing else.
#[test]
fn each_rule_finds_its_fault_and_all_come_in_one_run() {
    let mut files = support::english_files();
    let before = check(&files, Some(TODAY));
    let parts = [topics, facts_and_utterances, helplines, wording, translations_and_profile];
    let expected: Vec<Expected> = parts.iter().flat_map(|breaks| breaks(&mut files)).collect();
    assert_found(&files, &before, &expected);
}

#[test]
fn each_safety_rule_finds_its_fault() {
    let mut files = with_plain_patterns();
    let before = check(&files, Some(TODAY));
    let expected = safety(&mut files);
    assert_found(&files, &before, &expected);
}

/// Patterns of our own, whatever is in the program: one of plain words for each class.
fn with_plain_patterns() -> Files {
    let mut files = support::english_files();
    for (path, _) in support::english_files().below("content/safety/", ".txt") {
        files.remove(path);
    }
    for class in SafetyClass::ALL {
        let word = class.as_str().replace('-', "");
        files.set(format!("content/safety/en-GB/{}.txt", class.as_str()), format!("{word} pattern\n"));
    }
    files
}

/// Without its lines an emergency would be answered with no number: "none" has to be written down.
#[test]
fn an_emergency_without_lines_is_found() {
    const LINES: &str = "content/safety/lines.toml";
    let mut files = with_plain_patterns();
    let before = check(&files, Some(TODAY));
    swap(&mut files, LINES, "wales = [\"emergency-999\"]\n", "");
    let problems = check(&files, Some(TODAY));
    assert!(problems.iter().any(|problem| problem.file == LINES && !before.contains(problem)), "a nation left out");
    let mut files = with_plain_patterns();
    let text = files.get(LINES).unwrap();
    let (start, end) = (text.find("[sepsis]").unwrap(), text.find("[cord-compression]").unwrap());
    let text = format!("{}{}", &text[..start], &text[end..]);
    files.set(LINES, text);
    let problems = check(&files, Some(TODAY));
    assert!(problems.iter().any(|problem| problem.file == LINES && !before.contains(problem)), "a class left out");
}

/// Words that point at other words: a reader would see the name in braces.
#[test]
fn a_reference_to_words_that_are_not_there_is_found() {
    for (id, reference) in
        [("r-message", "{ no-such-message }"), ("r-term", "{ -no-such-term }"), ("r-part", "{ button-home.part }")]
    {
        let mut files = support::english_files();
        let before = check(&files, Some(TODAY));
        let path = broken_words(&mut files, id, "Detail.", &format!("See {reference}."));
        let problems = check(&files, Some(TODAY));
        assert!(problems.iter().any(|problem| problem.file == path && !before.contains(problem)), "{reference}");
    }
}

/// Nations and languages stand on buttons as roles do.
#[test]
fn each_label_of_a_button_has_its_limit() {
    for id in ["nation-wales", "language-name", "role-patient", "category-basics", "button-home"] {
        let mut files = support::english_files();
        let before = check(&files, Some(TODAY));
        files.set("locales/en-US/long.ftl", format!("{id} = {}", "x".repeat(41)));
        if id == "language-name" {
            let text = files.get("locales/en-US/settings.ftl").unwrap().replace("language-name = ", "# ");
            files.set("locales/en-US/settings.ftl", text);
        }
        let problems = check(&files, Some(TODAY));
        let found = problems.iter().any(|problem| problem.what.contains(id) && problem.what.contains("41 characters"));
        assert!(found && !before.iter().any(|problem| problem.what.contains(id)), "{id}");
    }
}
