//! Any button that we ever sent works: `shipped_buttons.txt` has one line for each form of callback data that ever went out. Add
//! lines; never change or take one away.

use std::collections::BTreeSet;

use second_opinion_bot::dialogue::{Aid, Ask, Button, Effect, Step, Verdict};
use second_opinion_bot::domain::{CategoryId, Jurisdiction, Locale, Role, TopicId};
use second_opinion_bot::telegram::button::{LONGEST, read, write};

use crate::stage::{Stage, pressed};

const SHIPPED: &str = include_str!("shipped_buttons.txt");

fn shipped() -> impl Iterator<Item = &'static str> {
    SHIPPED.lines().filter(|line| !line.is_empty() && !line.starts_with('#'))
}

/// The form of a button. A new one needs its line in the file.
fn form(button: &Button) -> &'static str {
    match button {
        Button::Home => "home",
        Button::Topics => "topics",
        Button::Category(_) => "category",
        Button::Topic(_) => "topic",
        Button::ConsentRead(_) => "consent read",
        Button::Settings => "settings",
        Button::Change(Ask::Language) => "change language",
        Button::Change(Ask::Nation) => "change nation",
        Button::Change(Ask::Role) => "change role",
        Button::Language(_) => "language",
        Button::Nation(_) => "nation",
        Button::Role(_) => "role",
        Button::Skip => "skip",
        Button::Judge { verdict: Verdict::Helpful, .. } => "judge helpful",
        Button::Judge { verdict: Verdict::NotHelpful, .. } => "judge not helpful",
        Button::Help => "help",
        Button::About => "about",
        Button::Privacy => "privacy",
        Button::OwnNumber => "own number",
        Button::ForgetNumber => "forget number",
        Button::Aid { aid: Aid::Called, .. } => "called",
        Button::Aid { aid: Aid::Accompanied, .. } => "accompanied",
        Button::Aid { aid: Aid::Numbers, .. } => "numbers",
    }
}

const FORMS: usize = 23;

#[test]
fn every_shipped_button_is_read_and_written_as_it_was() {
    for data in shipped() {
        let button = read(data).unwrap_or_else(|| panic!("“{data}” was sent once and must be read for ever"));
        assert_eq!(write(&button), data);
        assert!(data.len() <= LONGEST && !data.is_empty(), "{data}");
    }
    assert_eq!(LONGEST, 64, "Bot API, InlineKeyboardButton: 1-64 bytes");
}

#[test]
fn each_form_has_its_line() {
    let buttons: Vec<Button> = shipped().filter_map(read).collect();
    let forms: BTreeSet<&str> = buttons.iter().map(form).collect();
    assert_eq!(forms.len(), FORMS, "{forms:?}");
    let lines: BTreeSet<&str> = shipped().collect();
    let mut must: Vec<Button> = Jurisdiction::ALL.into_iter().map(Button::Nation).collect();
    must.extend(Role::ALL.into_iter().map(Button::Role));
    must.extend(Stage::new().library.wording.locales().iter().copied().map(Button::Language));
    must.extend(Stage::new().library.catalogue.categories().iter().cloned().map(Button::Category));
    for button in must {
        assert!(lines.contains(write(&button).as_str()), "add the line {}", write(&button));
    }
}

#[test]
fn every_shipped_button_works_in_every_state() {
    let stage = Stage::new();
    for button in shipped().filter_map(read) {
        for state in stage.states() {
            let (next, effects) = stage.act(&state, &pressed(button.clone()));
            assert!(effects.iter().any(|effect| matches!(effect, Effect::Say { .. })), "{button:?} in {state:?}");
            assert!(!matches!(next.step, Step::New) || state.step == Step::New, "nobody becomes a stranger");
        }
    }
}

#[test]
fn what_is_written_is_read_back() {
    let stage = Stage::new();
    let topics = || stage.library.catalogue.topics().map(|topic| topic.id.clone());
    let longest = "a".repeat(40);
    let mut buttons: Vec<Button> = topics().chain(TopicId::parse(&longest)).flat_map(|topic| every_button_of(&topic)).collect();
    buttons.extend(CategoryId::parse(&longest).into_iter().map(Button::Category));
    buttons.extend(Locale::ALL.iter().copied().map(Button::Language));
    for button in buttons {
        let data = write(&button);
        assert!(data.len() <= LONGEST, "{data} has {} bytes", data.len());
        assert_eq!(read(&data), Some(button), "{data}");
    }
}

fn every_button_of(topic: &TopicId) -> Vec<Button> {
    let judge = |verdict| Button::Judge { topic: topic.clone(), version: "0a1b2c3d".to_owned(), verdict };
    vec![Button::Topic(topic.clone()), Button::ConsentRead(topic.clone()), judge(Verdict::Helpful), judge(Verdict::NotHelpful)]
}

#[test]
fn what_was_never_sent_is_not_read() {
    let garbage = [
        "",
        " ",
        ":",
        "::",
        "nonsense",
        "Home",
        "HOME",
        "home ",
        " home",
        "home:",
        "home:x",
        "skip:",
        "topics:now",
        "settings:1",
        "card",
        "card:",
        "card: ",
        "card:How-Long",
        "card:how_long",
        "card:how-long:",
        "card:../../etc/passwd",
        "card:hów-long",
        "agreed",
        "agreed:",
        "group:",
        "group:basics:1",
        "change",
        "change:",
        "change:nation:",
        "change:Nation",
        "change:all",
        "language:",
        "language:en",
        "language:EN-GB",
        "language:tlh",
        "nation:",
        "nation:England",
        "nation:france",
        "role:",
        "role:doctor",
        "judge",
        "judge:",
        "judge:how-long",
        "judge:how-long:0a1b2c3d",
        "judge:how-long:0a1b2c3d:",
        "judge:how-long:0a1b2c3d:x",
        "judge:how-long:0a1b2c3d:y:y",
        "judge:how-long:0a1b2c3:y",
        "judge:how-long:0a1b2c3d4:y",
        "judge:how-long:0a1b2c3g:y",
        "judge::0a1b2c3d:y",
        "\0",
        "home\0",
        "🙂",
        "' OR 1=1 --",
    ];
    for data in garbage {
        assert_eq!(read(data), None, "{data:?}");
    }
    assert_eq!(read(&format!("card:{}", "a".repeat(41))), None, "no id is that long");
    assert_eq!(read(&format!("home{}", " ".repeat(61))), None, "no data is that long");
}
