//! Any button that we ever sent works: `shipped_buttons.txt` has one line for each form of callback data that ever went out. Add
//! lines; never change or take one away.

use std::collections::BTreeSet;

use second_opinion_bot::content::safety::SafetyClass;
use second_opinion_bot::dialogue::{
    AgendaButton, Aid, Ask, Button, Effect, LineId, ListButton, Matter, Outcome, OwnButton, ReminderButton, Scope, State, Step,
    Verdict,
};
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
        Button::Switch(_) => "switch",
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
        Button::ShowSafety(_) => "show safety",
        Button::Aid { aid: Aid::Called, .. } => "called",
        Button::Aid { aid: Aid::Accompanied, .. } => "accompanied",
        Button::Aid { aid: Aid::Numbers, .. } => "numbers",
        Button::Agenda(button) => agenda_form(button),
        Button::List(button) => list_form(button),
        Button::Own(button) => own_form(button),
    }
}

fn agenda_form(button: &AgendaButton) -> &'static str {
    match button {
        AgendaButton::List => "agenda list",
        AgendaButton::New => "agenda new",
        AgendaButton::Begin(_) => "agenda begin",
        AgendaButton::When { .. } => "agenda when",
        AgendaButton::Other { .. } => "agenda other",
        AgendaButton::Calendar { .. } => "agenda calendar",
        AgendaButton::Month { .. } => "agenda month",
        AgendaButton::Cell { .. } => "agenda cell",
        AgendaButton::Hour { .. } => "agenda hour",
        AgendaButton::Open { .. } => "agenda open",
        AgendaButton::Change(_) => "agenda change",
        AgendaButton::AskKind(_) => "agenda ask kind",
        AgendaButton::Kind { kind: Some(_), .. } => "agenda kind",
        AgendaButton::Kind { kind: None, .. } => "agenda no kind",
        AgendaButton::Ask { .. } => "agenda ask",
        AgendaButton::Clear { .. } => "agenda clear",
        AgendaButton::File(_) => "agenda file",
        AgendaButton::Reminders(_) => "agenda reminders",
        AgendaButton::Cancel(_) => "agenda cancel",
        AgendaButton::CancelSure(_) => "agenda cancel sure",
        AgendaButton::Done => "agenda done",
        AgendaButton::Settings => "agenda settings",
        AgendaButton::ChangeZone => "agenda change zone",
        AgendaButton::Zone(_) => "agenda zone",
        AgendaButton::SendFile => "agenda send file",
        AgendaButton::Take { .. } => "agenda take",
        AgendaButton::Remind(button) => reminder_form(*button),
    }
}

fn reminder_form(button: ReminderButton) -> &'static str {
    match button {
        ReminderButton::Show(Scope::All) => "reminders",
        ReminderButton::Show(Scope::One(_)) => "reminders of one",
        ReminderButton::On(..) => "reminder on",
        ReminderButton::Off(..) => "reminder off",
        ReminderButton::Choose(_) => "reminder choose",
        ReminderButton::Move(..) => "reminder move",
        ReminderButton::Add(_) => "reminder add",
        ReminderButton::None(_) => "reminders none",
        ReminderButton::Usual(_) => "reminders usual",
        ReminderButton::Hours => "reminder hours",
        ReminderButton::Quiet(_) => "reminder quiet",
        ReminderButton::Went(Outcome::Same) => "went same",
        ReminderButton::Went(Outcome::Different) => "went different",
        ReminderButton::Went(Outcome::NotSure) => "went not sure",
        ReminderButton::Went(Outcome::SomethingElse) => "went something else",
    }
}

fn list_form(button: &ListButton) -> &'static str {
    match button {
        ListButton::All => "list all",
        ListButton::Open(_) => "list open",
        ListButton::Reasons => "list reasons",
        ListButton::Words => "list words",
        ListButton::ConsentRead(of) => per(of, ["list consent", "reasons consent", "words consent"]),
        ListButton::TellNation(of) => per(of, ["list nation", "reasons nation", "words nation"]),
        ListButton::Page { of, .. } => per(of, ["list page", "reasons page", "words page"]),
        ListButton::Return { to, .. } => per(to, ["list return", "reasons return", "words return"]),
        ListButton::More(_) => "list more",
        ListButton::Mark { line: LineId::Given(_), done: true, .. } => "list tick",
        ListButton::Mark { line: LineId::Given(_), done: false, .. } => "list untick",
        ListButton::Mark { line: LineId::Own(_), done: true, .. } => "list tick own",
        ListButton::Mark { line: LineId::Own(_), done: false, .. } => "list untick own",
        ListButton::Edit { .. } => "list edit",
        ListButton::EditPage { .. } => "list edit page",
        ListButton::Line { .. } => "list line",
        ListButton::Move { up: true, .. } => "list up",
        ListButton::Move { up: false, .. } => "list down",
        ListButton::Remove { .. } => "list remove",
        ListButton::Change { .. } => "list change",
        ListButton::Add(_) => "list add",
        ListButton::Reset(_) => "list reset",
        ListButton::ResetAgreed(_) => "list reset agreed",
        ListButton::Share(_) => "list share",
        ListButton::Print { second: false, .. } => "list print",
        ListButton::Print { second: true, .. } => "list print two",
        ListButton::Reason { holds: true, .. } => "list reason",
        ListButton::Reason { holds: false, .. } => "list reason off",
        ListButton::ReasonsTicked => "list reasons ticked",
        ListButton::Script(_) => "list script",
    }
}

/// A form for each thing that has pages.
fn per(of: &Matter, forms: [&'static str; 3]) -> &'static str {
    let [list, reasons, words] = forms;
    match of {
        Matter::List(_) => list,
        Matter::Reasons => reasons,
        Matter::Words => words,
    }
}

fn own_form(button: &OwnButton) -> &'static str {
    match button {
        OwnButton::Agree(_) => "own agree",
        OwnButton::Disagree => "own disagree",
        OwnButton::TellMore => "own tell more",
        OwnButton::Consent => "own consent",
        OwnButton::TakeBack => "own take back",
        OwnButton::Withdraw => "own withdraw",
        OwnButton::MyData => "own data",
        OwnButton::Delete => "own delete",
        OwnButton::DeleteAll => "own delete all",
        OwnButton::Keep => "own keep",
        OwnButton::Stop => "own stop",
    }
}

const FORMS: usize = 115;

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
    must.extend(SafetyClass::ALL.map(Button::ShowSafety));
    must.extend(Role::ALL.into_iter().map(Button::Role));
    must.extend(Stage::new().library.wording.locales().iter().copied().map(Button::Language));
    must.extend(Stage::new().library.wording.locales().iter().copied().map(Button::Switch));
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
            let erased = effects.contains(&Effect::Erase);
            // Of somebody unknown there is nothing to delete: they have tapped twice.
            let twice = button == Button::Own(OwnButton::DeleteAll) && state == State::fresh(state.locale);
            let deletes = button == Button::Own(OwnButton::Stop) || twice;
            assert_eq!(erased, deletes, "{button:?}: one button deletes with one tap, no other");
            assert!(erased || next.step != Step::New || state.step == Step::New, "nobody becomes a stranger");
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

/// Every line of every list, with the longest number of everything.
#[test]
fn every_line_has_room_in_a_button() {
    let stage = Stage::new();
    let mut count = 0;
    for list in stage.library.catalogue.checklists() {
        let own = [LineId::Own(u32::MAX)];
        for line in list.all_items.iter().map(|item| LineId::Given(item.id.clone())).chain(own) {
            let (list, line) = (|| list.id.clone(), || line.clone());
            let buttons = [
                ListButton::Mark { list: list(), line: line(), done: true, page: u8::MAX },
                ListButton::Mark { list: list(), line: line(), done: false, page: u8::MAX },
                ListButton::Move { list: list(), line: line(), to: u8::MAX, up: false },
                ListButton::Remove { list: list(), line: line() },
                ListButton::Line { list: list(), line: line() },
                ListButton::Change { list: list(), item: u32::MAX },
                ListButton::Return { to: Matter::List(list()), page: u8::MAX },
            ];
            for button in buttons.map(Button::List) {
                let data = write(&button);
                assert!(data.len() <= LONGEST, "{data} has {} bytes", data.len());
                assert_eq!(read(&data), Some(button), "{data}");
                count += 1;
            }
        }
    }
    assert!(count > 500, "{count}");
}

#[test]
#[expect(clippy::too_many_lines, reason = "it is a list")]
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
        "own",
        "own:",
        "own:agree",
        "own:agree:",
        "own:agree:01",
        "own:agree:-1",
        "own:agree:4294967296",
        "own:stop:1",
        "own:Stop",
        "judge::0a1b2c3d:y",
        "v:r",
        "v:r:",
        "v:r:show",
        "v:r:show:0x1",
        "v:r:show:1:7d",
        "v:r:show:-1",
        "v:r:on:all",
        "v:r:on:all:0d",
        "v:r:on:all:07d",
        "v:r:on:all:late",
        "v:r:on:all:d",
        "v:r:on:all:70000d",
        "v:r:off:all:7d:x",
        "v:r:hours:all",
        "v:r:quiet:2000",
        "v:r:quiet:2000-2500",
        "v:r:quiet:20:00-09:00",
        "v:r:quiet:+800-0900",
        "v:r:went:better",
        "l",
        "l:",
        "l:open",
        "l:open:",
        "l:t:the-day",
        "l:t:the-day:papers",
        "l:t:the-day:papers:256",
        "l:t:the-day:papers:01",
        "l:t:the-day:+01:1",
        "l:t:the-day:+-1:1",
        "l:t:the-day:+:1",
        "l:t:the-day:papers:1:1",
        "l:page:1",
        "l:page:x:the-day",
        "l:page:1:!else",
        "l:change:x:the-day",
        "l:all:1",
        "\0",
        "home\0",
        "v",
        "v:",
        "v:o:0:20261208T1430",
        "v:o:1:20261308T1430",
        "v:o:1:20261208T2430",
        "v:o:+1:20261208T1430",
        "v:w:0:2026120",
        "v:w:0:20261208T143",
        "v:w:0:20261208T1430x",
        "v:w:0:+026-208",
        "v:m:0:20261208:l",
        "v:m:0:20261201:x",
        "v:d:0:20261201:8",
        "v:k:1:surgery",
        "v:ask:1:weather",
        "v:z:",
        "v:z:Europe/Paris\n",
        "v:t:256:20261208T1430",
        "🙂",
        "' OR 1=1 --",
    ];
    for data in garbage {
        assert_eq!(read(data), None, "{data:?}");
    }
    assert_eq!(read(&format!("card:{}", "a".repeat(41))), None, "no id is that long");
    assert_eq!(read(&format!("home{}", " ".repeat(61))), None, "no data is that long");
}
