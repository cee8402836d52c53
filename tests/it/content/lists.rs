//! Checklists, words to say and reasons: each rule finds its fault, and what is in the program is what a reader needs.

use second_opinion_bot::check::{check, indiscreet};
use second_opinion_bot::content::Files;
use second_opinion_bot::domain::{Checklist, ChecklistId, Item, Jurisdiction, Locale, Role};

use super::{Expected, TODAY, add, assert_found, error, swap, warning};
use crate::support;

const SCRIPTS: &str = "content/scripts.toml";
const REASONS: &str = "content/reasons.toml";
const WORDS: &str = "locales/en-GB/broken-lists.ftl";

/// A sound checklist: structure, place in the order and words. Returns the path of its structure.
pub(super) fn sound_list(files: &mut Files, id: &str) -> String {
    let path = format!("content/checklists/{id}.toml");
    let mut structure = format!("id = \"{id}\"\nreviewed = \"2026-11-21\"\nreview_by = \"2027-11-21\"\nfacts = [\"F001\"]\n");
    let mut words = format!("checklist-{id} = Title\n    .purpose = Purpose.\n");
    for item in ["one", "two", "three", "four", "five"] {
        structure += &["\n[[item]]\nid = \"", item, "\"\nfirst = true\nfacts = [\"F001\"]\n"].concat();
        words += &["checklist-", id, "-", item, " = Ask\n    .more = Ask them.\n"].concat();
    }
    files.set(path.as_str(), structure);
    files.set(words_of(id), words);
    swap(files, "content/checklists.toml", "order = [", &format!("order = [\"{id}\", "));
    path
}

fn words_of(id: &str) -> String {
    format!("locales/en-GB/list-{id}.ftl")
}

fn structure(files: &mut Files) -> Vec<Expected> {
    const ONE: &str = "\"one\"\nfirst = true\nfacts = [\"F001\"]";
    let not_first = |ids: &[&str]| ids.iter().map(|id| format!("\"{id}\"\nfirst = true")).collect::<Vec<_>>();
    let table = [
        ("c-fact", ONE, "\"one\"\nfirst = true\nfacts = [\"X999\"]", "X999", "there is no fact X999"),
        ("c-borrows", ONE, "\"one\"\nfirst = true\nfacts = [\"F016\"]", "F016", "item “one”: F016 does not hold in "),
        ("c-list-fact", "facts = [\"F001\"]", "facts = [\"F016\"]", "F016", "the list: F016 does not hold in "),
        ("c-no-fact", "facts = [\"F001\"]", "facts = []", "facts = []", "the list conveys no fact"),
        ("c-nowhere", "\"one\"\n", "\"one\"\nnations = []\n", "\"one\"", "“one” is for nobody"),
        ("c-nobody", "\"one\"\n", "\"one\"\nroles = []\n", "\"one\"", "“one” is for nobody"),
        ("c-future", "2026-11-21", "2026-12-24", "review_by", "reviewed 2026-12-24"),
    ];
    let mut expected = Vec::new();
    for (id, from, to, on, what) in table {
        let path = sound_list(files, id);
        swap(files, &path, from, to);
        expected.push(error(path, on, what));
    }
    let path = sound_list(files, "c-overdue");
    swap(files, &path, "2027-11-21", "2026-11-22");
    expected.push(warning(path, "review_by", "the review was due on 2026-11-22"));

    let path = sound_list(files, "c-few");
    for from in not_first(&["one", "two", "three"]) {
        swap(files, &path, &from, &from.replace("first = true", "first = false"));
    }
    expected.push(error(path, "[[item]]", "2 items are shown first (without a nation)"));
    // What is for Wales alone is not for those who have not told their nation, and only Wales has one too many.
    for (id, more, what) in [
        ("c-wales", "nations = [\"wales\"]", "6 items are shown first (wales)"),
        ("c-language", "when = \"other-language\"", "6 items are shown first (without a nation)"),
        ("c-role", "roles = [\"family\"]", "6 items are shown first (without a nation)"),
    ] {
        let path = sound_list(files, id);
        add(files, &path, &format!("[[item]]\nid = \"six\"\nfirst = true\n{more}\nfacts = []"));
        add(files, &words_of(id), &format!("checklist-{id}-six = Ask"));
        expected.push(error(path, "[[item]]", what));
    }

    // A button has to hold the ids of a list and of an item: fifty characters together just fit.
    let id = format!("c-{}", "l".repeat(28));
    let path = sound_list(files, &id);
    for (from, length) in [("one", 20), ("two", 21)] {
        let item = "i".repeat(length);
        swap(files, &path, &format!("\"{from}\""), &format!("\"{item}\""));
        swap(files, &words_of(&id), &format!("checklist-{id}-{from}"), &format!("checklist-{id}-{item}"));
    }
    expected.push(error(path, "iiiiiiiiiiiiiiiiiiiii", "have 51 characters together"));

    let path = sound_list(files, "c-twice");
    swap(files, &path, "\"two\"", "\"one\"");
    expected.push(error(path, "\"one\"", "“one” stands twice"));
    expected.push(error("content", "", "two things are called “checklist-c-twice-one”"));
    expected.push(error(words_of("c-twice"), "checklist-c-twice-two", "nothing uses “checklist-c-twice-two”"));
    expected
}

fn words(files: &mut Files) -> Vec<Expected> {
    let exactly = "👩‍👩‍👧".repeat(60);
    let too_long = "👩‍👩‍👧".repeat(61);
    let table = [
        ("w-long", "-one = Ask", format!("-one = {too_long}"), "-one", "has 61 characters"),
        ("w-title", "= Title", format!("= {}", "x".repeat(41)), "checklist-w-title =", "has 41 characters"),
        ("w-extra", ".more", ".most".to_owned(), "-one", "has a part .most"),
        ("w-list-extra", "    .purpose", "    .more = More.\n    .purpose".to_owned(), "= Title", "has a part .more"),
        ("w-purpose", "    .purpose = Purpose.\n", String::new(), "= Title", "lacks a part"),
        ("w-number", "Ask them.", "Call 0808 808 00 00.".to_owned(), "-one", "holds what looks like a telephone number"),
        ("w-label-number", "-one = Ask", "-one = Call 020 7946 0000".to_owned(), "-one", "looks like a telephone number"),
        ("w-sentence", "Ask them.", format!("{}ask.", "Ask and ".repeat(10)), "-one", "has a sentence of 21 words"),
        (
            "w-hard",
            "Ask them.",
            "Multidisciplinary deliberation necessitates documentation. ".repeat(8).trim().to_owned(),
            "= Title",
            "at most 6 is easy enough",
        ),
        ("w-variable", "Ask them.", "Ask { $name }.".to_owned(), "-one", "is never given $name"),
        ("w-more-words", "-five = Ask\n", "-five = Ask\nchecklist-w-more-words-six = Ask\n".to_owned(), "-six", "nothing uses"),
    ];
    let mut expected = Vec::new();
    for (id, from, to, on, what) in table {
        sound_list(files, id);
        swap(files, &words_of(id), from, &to);
        expected.push(error(words_of(id), on, what));
    }
    // Sixty characters of five code points each are sixty.
    sound_list(files, "w-fits");
    swap(files, &words_of("w-fits"), "-one = Ask", &format!("-one = {exactly}"));
    sound_list(files, "w-none");
    swap(files, &words_of("w-none"), "checklist-w-none-one = Ask\n    .more = Ask them.\n", "");
    expected.push(error("locales/en-GB", "", "the message “checklist-w-none-one” is missing"));
    expected
}

fn scripts_and_reasons(files: &mut Files) -> Vec<Expected> {
    let script = |id: &str, rest: &str| format!("[[script]]\nid = \"{id}\"\n{rest}");
    let reason = |id: &str, facts: &str| format!("[[reason]]\nid = \"{id}\"\nfacts = [{facts}]");
    let sound = "facts = []";
    for (id, rest) in [
        ("s-fits", sound),
        ("s-long", sound),
        ("s-wide", sound),
        ("s-label", sound),
        ("s-no-text", sound),
        ("s-twice", sound),
        ("s-twice", sound),
        ("s-fact", "facts = [\"X999\"]"),
        ("s-borrows", "facts = [\"F016\"]"),
        ("s-nowhere", "nations = []\nfacts = []"),
    ] {
        add(files, SCRIPTS, &script(id, rest));
    }
    for (id, facts) in [("r-sound", "\"F001\""), ("r-no-fact", ""), ("r-borrows", "\"F016\""), ("r-no-line", "\"F001\"")] {
        add(files, REASONS, &reason(id, facts));
    }
    let text = |id: &str, label: &str, text: &str| format!("script-{id} = {label}\n    .text = {text}\n");
    let mut words = text("s-fits", "Ask", &"x".repeat(256));
    words += &text("s-long", "Ask", &"x".repeat(257));
    words += &text("s-wide", "Ask", &"🙂".repeat(129));
    words += &text("s-label", &"x".repeat(41), "Ask.");
    words += "script-s-no-text = Ask\n";
    for id in ["s-twice", "s-fact", "s-borrows", "s-nowhere"] {
        words += &text(id, "Ask", "Ask.");
    }
    for id in ["r-sound", "r-no-fact", "r-borrows"] {
        words += &["reason-", id, " = I ask\n    .line = I ask.\n"].concat();
    }
    words += "reason-r-no-line = I ask\n";
    files.set(WORDS, words);
    vec![
        error(WORDS, "script-s-long", "the text has 257 characters"),
        error(WORDS, "script-s-wide", "the text has 258 characters"),
        error(WORDS, "script-s-label", "“script-s-label” has 41 characters"),
        error(WORDS, "script-s-no-text", "“script-s-no-text” lacks a part"),
        error(SCRIPTS, "s-twice", "“s-twice” stands twice"),
        error("content", "", "two things are called “script-s-twice”"),
        error(SCRIPTS, "X999", "there is no fact X999"),
        error(SCRIPTS, "F016", "“s-borrows”: F016 does not hold in "),
        error(SCRIPTS, "s-nowhere", "“s-nowhere” is for nobody"),
        error(REASONS, "r-no-fact", "“r-no-fact” conveys no fact"),
        error(REASONS, "F016", "“r-borrows”: F016 does not hold in "),
        error(WORDS, "reason-r-no-line", "“reason-r-no-line” lacks a part"),
    ]
}

fn telling_words(files: &mut Files) -> Vec<Expected> {
    const FILE: &str = "content/discreet/en-US.txt";
    add(files, FILE, "Pap-Test\n*");
    vec![error(FILE, "Pap-Test", "“Pap-Test” stands twice"), error(FILE, "*", "“*” has no letter")]
}

#[test]
fn each_language_needs_its_own_telling_words() {
    let mut files = support::files();
    files.remove("content/discreet/ur.txt");
    let problems = check(&files, Some(TODAY));
    assert!(
        problems
            .iter()
            .any(|problem| problem.file == "content/discreet/ur.txt" && problem.what.starts_with("this language has no words"))
    );
}

#[test]
fn each_rule_for_lists_finds_its_fault() {
    let mut files = support::english_files();
    let before = check(&files, Some(TODAY));
    let parts = [structure, words, scripts_and_reasons, telling_words];
    let expected: Vec<Expected> = parts.iter().flat_map(|breaks| breaks(&mut files)).collect();
    assert_found(&files, &before, &expected);
}

#[test]
fn each_nation_has_one_item_about_the_records() {
    const FILE: &str = "content/checklists/preparing.toml";
    let before = check(&support::english_files(), Some(TODAY));
    for (marked, what) in [("records = false", "wales: 0 items"), ("records = true\nroles = [\"patient\"]", "wales: 1 items")] {
        let mut files = support::english_files();
        swap(&mut files, FILE, "records = true", marked);
        let problems = check(&files, Some(TODAY));
        let found = problems.iter().any(|problem| problem.file == "content/checklists" && problem.what.contains(what));
        assert!(found && !before.iter().any(|problem| problem.file == "content/checklists"), "{marked}: {problems:?}");
    }
    let mut files = support::english_files();
    let path = sound_list(&mut files, "again");
    swap(&mut files, &path, "first = true", "first = true\nrecords = true");
    assert_found(&files, &before, &Jurisdiction::ALL.map(|_| error("content/checklists", "", ": 2 items ask about the records")));

    let library = support::library();
    for nation in Jurisdiction::ALL {
        let (list, item) = library.catalogue.records_item(nation).unwrap();
        assert!(list.id.as_str() == "preparing" && item.first && item.is_for(Some(nation), None, false), "{nation}");
    }
}

fn list(id: &str) -> Checklist {
    support::library().catalogue.checklist(&ChecklistId::parse(id).unwrap()).unwrap().clone()
}

fn has(list: &Checklist, item: &str, nation: Option<Jurisdiction>, role: Option<Role>, other_language: bool) -> bool {
    list.items(nation, role, other_language).any(|found| found.id.as_str() == item)
}

#[test]
fn the_seven_lists_come_in_their_order() {
    let library = support::library();
    let ids: Vec<&str> = library.catalogue.checklists().iter().map(|list| list.id.as_str()).collect();
    let expected = [
        "before-you-ask",
        "talk-with-your-doctor",
        "preparing",
        "what-to-bring",
        "questions-for-second-doctor",
        "the-day",
        "after-the-visit",
    ];
    assert_eq!(ids, expected);
    for list in library.catalogue.checklists() {
        assert!((8..=15).contains(&list.all_items.len()), "{}: {}", list.id, list.all_items.len());
        let facts = list.facts.iter().chain(list.all_items.iter().flat_map(|item| &item.facts));
        assert!(!library.catalogue.sources_of_facts(facts).is_empty());
        // Callback data has 64 bytes for the ids of list and item, and for what is to be done.
        assert!(list.all_items.iter().all(|item| list.id.as_str().len() + item.id.as_str().len() <= 50), "{}", list.id);
    }
}

#[test]
fn items_are_those_of_the_nation() {
    use Jurisdiction::{Elsewhere, England, NorthernIreland, Scotland, UnitedStates, Wales};
    let uk: &[Jurisdiction] = &[England, Scotland, Wales, NorthernIreland];
    for (name, item, home) in [
        ("preparing", "records-sent-uk", uk),
        ("preparing", "records-arrived-uk", uk),
        ("preparing", "records-complete-us", &[UnitedStates]),
        ("preparing", "records-how-elsewhere", &[Elsewhere]),
        ("what-to-bring", "arrived-uk", uk),
        ("what-to-bring", "pathology-us", &[UnitedStates]),
        ("what-to-bring", "scans-us", &[UnitedStates]),
        ("what-to-bring", "slides-us", &[UnitedStates]),
        ("what-to-bring", "who-sends-elsewhere", &[Elsewhere]),
        ("what-to-bring", "copies", &Jurisdiction::ALL),
    ] {
        let list = list(name);
        for nation in Jurisdiction::ALL {
            assert_eq!(has(&list, item, Some(nation), None, false), home.contains(&nation), "{name} {item} in {nation}");
        }
        assert_eq!(has(&list, item, None, None, false), home.len() == Jurisdiction::ALL.len(), "{name} {item} without a nation");
    }
}

#[test]
fn items_are_those_of_role_and_language() {
    for (name, item) in [("before-you-ask", "consent"), ("what-to-bring", "consent"), ("the-day", "relative-listens")] {
        let list = list(name);
        for (role, shown) in
            [(None, false), (Some(Role::Patient), false), (Some(Role::Family), true), (Some(Role::SupportWorker), true)]
        {
            assert_eq!(has(&list, item, Some(Jurisdiction::Wales), role, false), shown, "{name} {item} for {role:?}");
        }
        // Consent comes before any step.
        let first = list.items(Some(Jurisdiction::Wales), Some(Role::Family), true).next().unwrap();
        assert_eq!(first.id.as_str(), item);
    }
    for name in ["talk-with-your-doctor", "preparing", "the-day"] {
        let list = list(name);
        for other_language in [false, true] {
            assert_eq!(has(&list, "interpreter", None, None, other_language), other_language, "{name}");
        }
        assert!(list.all_items.iter().any(|item| item.id.as_str() == "interpreter" && item.first), "early: {name}");
    }
}

#[test]
fn where_waiting_is_touched_the_booked_dates_are_kept() {
    let library = support::library();
    let mut touched = 0;
    for list in library.catalogue.checklists() {
        if has(list, "could-waiting-harm", None, None, false) {
            touched += 1;
            assert!(has(list, "keep-bookings", None, None, false), "{}", list.id);
        }
    }
    assert!(touched >= 4);
}

#[test]
fn there_are_words_to_say_and_reasons_for_everybody() {
    let library = support::library();
    let catalogue = &library.catalogue;
    for nation in std::iter::once(None).chain(Jurisdiction::ALL.map(Some)) {
        for role in std::iter::once(None).chain(Role::ALL.map(Some)) {
            assert!(catalogue.scripts(nation, role).count() >= 8, "{nation:?} {role:?}");
        }
    }
    for (id, nation, role, shown) in [
        ("ask-gp-referral", Some(Jurisdiction::Scotland), None, true),
        ("ask-gp-referral", Some(Jurisdiction::UnitedStates), None, false),
        ("ask-gp-referral", None, None, false),
        ("ask-health-plan", Some(Jurisdiction::UnitedStates), None, true),
        ("speak-for-patient", None, None, false),
        ("speak-for-patient", None, Some(Role::Family), true),
        ("tell-family", None, Some(Role::SupportWorker), false),
    ] {
        assert_eq!(catalogue.scripts(nation, role).any(|script| script.id.as_str() == id), shown, "{id}: {nation:?} {role:?}");
    }
    assert!((12..=16).contains(&catalogue.reasons().len()));
    let (script, reason) = (&catalogue.all_scripts()[0], &catalogue.reasons()[0]);
    assert_eq!(catalogue.script(&script.id).unwrap().id, script.id);
    assert_eq!(catalogue.reason(&reason.id).unwrap().id, reason.id);
    let list = list("the-day");
    let item: &Item = &list.all_items[3];
    assert_eq!(list.item(&item.id).unwrap().id, item.id);
}

#[test]
fn what_a_bystander_may_read() {
    let library = support::library();
    let told = |text: &str, locale| indiscreet(&library.catalogue, text, locale);
    assert!(library.catalogue.own_telling_words(Locale::EnGb).len() >= 40);
    for (text, locale, word) in [
        ("Your second opinion is on Monday.", Locale::EnGb, Some("second opinion")),
        ("CHEMOTHERAPY tomorrow at 9:00", Locale::EnGb, Some("chemo")),
        ("Tomorrow: Breast clinic", Locale::EnUs, Some("breast")),
        ("Leukemia clinic", Locale::EnUs, Some("leukemi")),
        ("Bring your X-rays", Locale::EnGb, Some("x ray")),
        ("Maggie’s centre", Locale::EnGb, Some("maggie")),
        ("Your appointment is tomorrow at 14:30, St Mary’s, Entrance B.", Locale::EnGb, None),
        ("In 7 days you have an appointment. Here is your list.", Locale::EnUs, None),
        ("", Locale::EnGb, None),
        ("Discover scented candles", Locale::EnGb, None),
    ] {
        assert_eq!(told(text, locale), word, "{text}");
    }
    // What stands further down is not shown; a word that begins within the first 80 characters is.
    let before = format!("{} ", "a".repeat(79));
    assert_eq!(told(&format!("{before}cancer"), Locale::EnGb), None);
    assert_eq!(told(&format!("{}cancer", &before[1..]), Locale::EnGb), Some("cancer"));
}
