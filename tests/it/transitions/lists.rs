//! Checklists, reasons and words to say: what each button does, and to whom.

use second_opinion_bot::dialogue::{
    Button, CONSENT_VERSION, Command, Consent, Effect, LineId, ListButton, ListReply, ListStep, Listed, Matter, Note, OwnReply,
    PAGE, Place, Reply, State, Step, open_items,
};
use second_opinion_bot::domain::{ChecklistId, Jurisdiction, Locale, ReasonId, Role, ScriptId};

use crate::stage::{Stage, given, new, pressed, same, typed};

pub fn list(id: &str) -> ChecklistId {
    ChecklistId::parse(id).unwrap()
}

pub fn line(id: &str) -> LineId {
    LineId::parse(id).unwrap()
}

pub fn mark(id: &str, item: &str, done: bool, page: u8) -> Button {
    Button::List(ListButton::Mark { list: list(id), line: line(item), done, page })
}

/// Somebody in England who agreed that things are kept.
pub fn agreed(stage: &Stage) -> State {
    State {
        jurisdiction: Some(Jurisdiction::England),
        consent: Some(Consent { version: second_opinion_bot::dialogue::CONSENT_VERSION, agreed: true }),
        ..stage.at(Step::Home)
    }
}

/// The list of lists for somebody who made nothing of them and told nothing about themselves.
pub fn untouched(stage: &Stage) -> ListReply {
    let (_, said) = stage.act(&State::fresh(Locale::EnGb), &given(Command::Checklists));
    let ListReply::All { progress } = shown(&said) else { panic!("{said:?}") };
    assert_eq!(progress.len(), 7);
    assert!(progress.iter().all(|one| one.done == 0 && one.total >= 3), "{progress:?}");
    ListReply::All { progress }
}

/// The last reply, which is about lists.
pub fn shown(said: &[Effect]) -> ListReply {
    match said.last() {
        Some(Effect::Say { reply: Reply::List(reply), .. }) => reply.clone(),
        other => panic!("not about lists: {other:?}"),
    }
}

pub fn page(said: &[Effect]) -> (Listed, u8, u8, Option<Note>) {
    match shown(said) {
        ListReply::Page { listed, page, pages, note } => (listed, page, pages, note),
        other => panic!("no page: {other:?}"),
    }
}

pub fn ids(listed: &Listed) -> Vec<String> {
    listed.lines.iter().map(|line| line.id.to_string()).collect()
}

#[test]
fn a_list_opens_with_what_comes_first_and_shows_the_rest_on_request() {
    let stage = Stage::new();
    for checklist in stage.library.catalogue.checklists() {
        for nation in Jurisdiction::ALL.into_iter().map(Some).chain([None]) {
            for role in [None, Some(Role::Patient), Some(Role::Family), Some(Role::SupportWorker)] {
                let state = State { jurisdiction: nation, role, consent_shown: true, ..agreed(&stage) };
                let (open, said) = stage.act(&state, &pressed(Button::List(ListButton::Open(checklist.id.clone()))));
                assert_eq!(open.step, Step::Home);
                let (first, number, pages, note) = page(&said);
                assert!((3..=5).contains(&first.lines.len()) && number == 0 && note.is_none(), "{first:?}");
                let expected: Vec<String> = checklist.items(nation, role, false).map(|item| item.id.to_string()).collect();
                assert_eq!((first.done, first.total, first.nation), (0, expected.len(), nation));
                assert_eq!(usize::from(pages), expected.len().div_ceil(PAGE));
                let mut all = Vec::new();
                for number in 1..=pages {
                    let turn = ListButton::Page { of: Matter::List(checklist.id.clone()), page: number };
                    let (shown, at, _, _) = page(&stage.act(&state, &pressed(Button::List(turn))).1);
                    assert_eq!(at, number);
                    all.extend(ids(&shown));
                }
                assert_eq!(all, expected, "each item once, in its order");
                assert_eq!(open_items(&state, &stage.library.catalogue, &checklist.id), expected.len());
            }
        }
    }
}

#[test]
fn a_tick_is_absolute_and_stands_in_the_same_message() {
    let stage = Stage::new();
    let state = agreed(&stage);
    let bring = list("what-to-bring");
    let tick = pressed(mark("what-to-bring", "papers", true, 0));
    let (ticked, said) = stage.act(&state, &tick);
    assert!(matches!(said.as_slice(), [Effect::Say { place: Place::SameMessage, .. }]));
    let (listed, number, ..) = page(&said);
    assert_eq!((listed.done, number, listed.lines[0].done), (1, 0, true));
    assert_eq!(open_items(&ticked, &stage.library.catalogue, &bring), listed.total - 1);
    // A second or an old tap does no harm.
    assert_eq!(stage.act(&ticked, &tick).0.preparation, ticked.preparation);
    let (unticked, said) = stage.act(&ticked, &pressed(mark("what-to-bring", "papers", false, 1)));
    assert_eq!((page(&said).0.done, page(&said).1), (0, 1));
    assert_eq!(unticked.preparation, state.preparation, "what is as it was at first is not kept");
    // By its number and by its words, in a new message.
    let (open, _) = stage.act(&state, &pressed(Button::List(ListButton::Open(bring))));
    for text in ["1", "1.", "Bring the medical papers you have at home", "tick: bring the medical papers you have at home"] {
        let (typed, said) = stage.act(&open, &typed(text));
        assert_eq!(typed.preparation, ticked.preparation, "{text}");
        assert!(matches!(said.as_slice(), [Effect::Say { place: Place::New, .. }]));
    }
    let (same, said) = stage.act(&open, &typed("9"));
    assert_eq!(page(&said).3, Some(Note::NoSuchNumber { lowest: 1, highest: 4 }));
    assert_eq!(same.preparation, state.preparation);
}

#[test]
fn what_is_not_on_the_list_is_not_ticked() {
    let stage = Stage::new();
    let state = agreed(&stage);
    for item in ["scans-us", "consent", "no-such-item", "+1"] {
        let (next, said) = stage.act(&state, &pressed(mark("what-to-bring", item, true, 0)));
        assert_eq!((next.preparation, page(&said).0.done), (state.preparation.clone(), 0), "{item}");
    }
}

/// Every button that keeps something.
fn keeping() -> Vec<ListButton> {
    let (list, line) = (list("what-to-bring"), line("papers"));
    vec![
        ListButton::Mark { list: list.clone(), line: line.clone(), done: true, page: 0 },
        ListButton::Move { list: list.clone(), line: line.clone(), to: 3, up: false },
        ListButton::Remove { list: list.clone(), line },
        ListButton::Change { list: list.clone(), item: 1 },
        ListButton::Add(list),
        ListButton::Reason { reason: ReasonId::parse("rare").unwrap(), holds: true, page: 2 },
    ]
}

/// Every button that keeps nothing.
fn looking() -> Vec<ListButton> {
    let list = || list("talk-with-your-doctor");
    let line = || line("ask-plainly");
    let mut buttons = vec![
        ListButton::All,
        ListButton::Open(list()),
        ListButton::Reasons,
        ListButton::Words,
        ListButton::More(list()),
        ListButton::Mark { list: list(), line: line(), done: false, page: 1 },
        ListButton::Edit { list: list(), page: 1 },
        ListButton::EditPage { list: list(), page: 2 },
        ListButton::Line { list: list(), line: line() },
        ListButton::Reset(list()),
        ListButton::ResetAgreed(list()),
        ListButton::Share(list()),
        ListButton::Print { list: list(), second: false },
        ListButton::Print { list: list(), second: true },
        ListButton::Reason { reason: ReasonId::parse("rare").unwrap(), holds: false, page: 1 },
        ListButton::ReasonsTicked,
        ListButton::Script(ScriptId::parse("ask-own-doctor").unwrap()),
    ];
    for matter in [Matter::List(list()), Matter::Reasons, Matter::Words] {
        buttons.push(ListButton::TellNation(matter.clone()));
        buttons.push(ListButton::Page { of: matter.clone(), page: 1 });
        buttons.push(ListButton::Return { to: matter, page: 0 });
    }
    buttons
}

#[test]
fn consent_comes_before_the_first_thing_that_is_kept_and_the_button_goes_on_after_it() {
    let stage = Stage::new();
    let before = State { consent: None, ..agreed(&stage) };
    for button in keeping() {
        let then = Button::List(button.clone());
        let (asked, said) = stage.act(&before, &pressed(then.clone()));
        assert_eq!(said, [same(Reply::Own(OwnReply::AskConsent))], "{button:?}");
        assert_eq!(asked.step, Step::Consenting { then: Box::new(then.clone()) });
        assert_eq!(asked.preparation, before.preparation);
        let agree = pressed(Button::Own(second_opinion_bot::dialogue::OwnButton::Agree(CONSENT_VERSION)));
        let (next, said) = stage.act(&asked, &agree);
        let (direct, expected) = stage.act(&agreed(&stage), &pressed(then));
        assert_eq!((next.preparation, next.step, said), (direct.preparation, direct.step, expected), "{button:?}");
    }
    for button in looking() {
        let (next, said) = stage.act(&before, &pressed(Button::List(button.clone())));
        assert!(!said.contains(&same(Reply::Own(OwnReply::AskConsent))), "{button:?}");
        assert_eq!(next.preparation, before.preparation, "{button:?}");
    }
}

#[test]
fn a_relative_reads_that_consent_comes_first_before_any_list() {
    let stage = Stage::new();
    let relative = State { role: Some(Role::Family), ..agreed(&stage) };
    for button in keeping().into_iter().chain(looking()).filter(|button| *button != ListButton::All) {
        let (waits, said) = stage.act(&relative, &pressed(Button::List(button.clone())));
        let ListReply::ConsentFirst { matter } = shown(&said) else { panic!("{button:?}: {said:?}") };
        assert_eq!((waits.consent_shown, &waits.preparation), (false, &relative.preparation));
        let (read, said) = stage.act(&waits, &typed("1"));
        assert!(read.consent_shown);
        match (matter, shown(&said)) {
            (Matter::List(list), ListReply::Page { listed, .. }) => assert_eq!(list, listed.checklist),
            (Matter::Reasons, ListReply::Reasons { together: true, .. }) | (Matter::Words, ListReply::Words { .. }) => {}
            other => panic!("{button:?}: {other:?}"),
        }
        // Once.
        let (_, said) = stage.act(&read, &pressed(Button::List(button)));
        assert!(!matches!(said.last(), Some(Effect::Say { reply: Reply::List(ListReply::ConsentFirst { .. }), .. })));
    }
    for role in [None, Some(Role::Patient), Some(Role::SupportWorker)] {
        let (_, said) = stage.act(&State { role, ..relative.clone() }, &pressed(Button::List(ListButton::Reasons)));
        assert!(matches!(shown(&said), ListReply::Reasons { .. }));
    }
}

#[test]
fn what_a_button_led_to_may_be_gone() {
    let stage = Stage::new();
    let gone = list("a-list-that-is-gone");
    let state = agreed(&stage);
    let (_, said) = stage.act(&state, &given(Command::Checklists));
    let all = shown(&said);
    let buttons = [
        ListButton::Page { of: Matter::List(gone.clone()), page: 3 },
        ListButton::ConsentRead(Matter::List(gone.clone())),
        ListButton::More(gone.clone()),
        ListButton::Mark { list: gone.clone(), line: line("x"), done: true, page: 1 },
        ListButton::Add(gone.clone()),
        ListButton::ResetAgreed(gone.clone()),
        ListButton::Change { list: gone.clone(), item: 4 },
    ];
    for button in buttons {
        let (next, said) = stage.act(&state, &pressed(Button::List(button.clone())));
        assert_eq!(said, [same(Reply::List(all.clone()))], "{button:?}");
        assert_eq!((next.preparation, next.step), (state.preparation.clone(), Step::Home));
    }
    for button in [ListButton::Share(gone.clone()), ListButton::Open(gone.clone())] {
        assert_eq!(shown(&stage.act(&state, &pressed(Button::List(button))).1), all);
    }
    let script = |id| pressed(Button::List(ListButton::Script(ScriptId::parse(id).unwrap())));
    for other in ["ask-for-scans", "no-such-script", "speak-for-patient"] {
        assert!(matches!(shown(&stage.act(&state, &script(other)).1), ListReply::Words { page: 1, .. }), "{other}");
    }
    assert!(matches!(shown(&stage.act(&state, &script("ask-gp-referral")).1), ListReply::Script { .. }));
    // What never was a reason is none.
    let reason = ListButton::Reason { reason: ReasonId::parse("no-such").unwrap(), holds: true, page: 9 };
    let (next, said) = stage.act(&state, &pressed(Button::List(reason)));
    assert!(matches!(shown(&said), ListReply::Reasons { page: 2, .. }), "a page that is not there is the last: {said:?}");
    assert_eq!(next.preparation, state.preparation);
}

#[test]
fn the_nation_is_told_and_the_list_goes_on() {
    let stage = Stage::new();
    let state = State { jurisdiction: None, ..agreed(&stage) };
    for matter in [Matter::List(list("what-to-bring")), Matter::Reasons, Matter::Words] {
        let (asked, said) = stage.act(&state, &pressed(Button::List(ListButton::TellNation(matter.clone()))));
        let asks = Reply::List(ListReply::AskNation { matter: matter.clone() });
        assert_eq!(said, [same(asks.clone())]);
        let step = Step::List(ListStep::TellingNation(matter.clone()));
        assert_eq!(asked.step, step);
        let wales = stage.words(asked.locale, &Button::Nation(Jurisdiction::Wales));
        for event in [pressed(Button::Nation(Jurisdiction::Wales)), typed("3"), typed(wales)] {
            let (told, said) = stage.act(&asked, &event);
            assert_eq!((told.jurisdiction, &told.step), (Some(Jurisdiction::Wales), &Step::Home));
            match (&matter, shown(&said)) {
                (Matter::List(_), ListReply::Page { listed, .. }) => assert!(ids(&listed).contains(&"arrived-uk".to_owned())),
                (Matter::Reasons, ListReply::Reasons { .. }) | (Matter::Words, ListReply::Words { nation_known: true, .. }) => {}
                other => panic!("{other:?}"),
            }
        }
        // Another question about the person is not the answer; a question in between is answered, and the nation is asked again.
        let (other, said) = stage.act(&asked, &pressed(Button::Role(Role::Patient)));
        assert!(matches!(said.as_slice(), [Effect::Say { reply: Reply::Settings { .. }, .. }]));
        assert_eq!(other.step, Step::Home);
        let (between, said) = stage.act(&asked, &typed(format!("answer {}", stage.free())));
        assert_eq!((said.last(), between.step), (Some(&new(asks)), step));
        let back = Button::List(ListButton::Return { to: matter, page: 0 });
        assert_eq!(stage.act(&asked, &pressed(back)).0.step, Step::Home);
        stage.expect(&asked, &given(Command::Cancel), &[new(Reply::Cancelled)], State { step: Step::Home, ..asked.clone() });
        assert_eq!(stage.act(&asked, &pressed(Button::Skip)).0.step, Step::Home);
    }
}

#[test]
fn reasons_stand_at_the_top_of_the_talk_and_go_with_their_tick() {
    let stage = Stage::new();
    let reason =
        |id: &str, holds| pressed(Button::List(ListButton::Reason { reason: ReasonId::parse(id).unwrap(), holds, page: 1 }));
    let ticked = stage.after(agreed(&stage), &[reason("rare", true), reason("confirm", true), reason("rare", true)]);
    let (_, said) = stage.act(&ticked, &pressed(Button::List(ListButton::ReasonsTicked)));
    let names = |listed: &Listed| listed.reasons.iter().map(ToString::to_string).collect::<Vec<_>>();
    let (listed, ..) = page(&said);
    assert_eq!((listed.checklist.as_str(), names(&listed)), ("talk-with-your-doctor", vec!["confirm".into(), "rare".into()]));
    let (other, ..) = page(&stage.act(&ticked, &pressed(Button::List(ListButton::Open(list("the-day"))))).1);
    assert!(other.reasons.is_empty());
    let fewer = stage.after(ticked, &[reason("rare", false)]);
    let (listed, ..) = page(&stage.act(&fewer, &pressed(Button::List(ListButton::ReasonsTicked))).1);
    assert_eq!(names(&listed), ["confirm"]);
    let none = stage.after(fewer, &[reason("confirm", false)]);
    assert_eq!(none.preparation, agreed(&stage).preparation);
}

#[test]
fn cards_lead_to_the_list_that_fits() {
    let stage = Stage::new();
    let mut with_list = 0;
    for topic in stage.library.catalogue.topics() {
        let card = Reply::Card { topic: topic.id.clone(), nation: Some(Jurisdiction::Wales) };
        let buttons = stage.under(&card, &agreed(&stage));
        let fits = topic.checklist.clone().map(|list| Button::List(ListButton::Open(list)));
        with_list += usize::from(fits.is_some());
        let found: Vec<&Button> = buttons.iter().filter(|button| matches!(button, Button::List(ListButton::Open(_)))).collect();
        assert_eq!(found, fits.iter().collect::<Vec<_>>(), "{}", topic.id);
        let reasons = ["when-to-consider", "why-people-want-one"].contains(&topic.id.as_str());
        assert_eq!(buttons.contains(&Button::List(ListButton::Reasons)), reasons, "{}", topic.id);
        assert_eq!(buttons.contains(&Button::List(ListButton::Words)), topic.id.as_str() == "what-to-say", "{}", topic.id);
    }
    assert!(with_list > 30, "{with_list}");
    // An answer stays: the list stands in a message of its own.
    for button in [ListButton::Open(list("the-day")), ListButton::Reasons, ListButton::Words] {
        let (_, said) = stage.act(&agreed(&stage), &pressed(Button::List(button)));
        assert!(matches!(said.as_slice(), [Effect::Say { place: Place::New, .. }]));
    }
}

#[test]
fn english_stands_beside_another_language_only() {
    let stage = Stage::new();
    let both = Button::List(ListButton::Print { list: list("the-day"), second: true });
    for (locale, offered) in [(Locale::EnGb, false), (Locale::EnUs, false), (Locale::Pl, true)] {
        let state = State { locale, ..agreed(&stage) };
        let (open, _) = stage.act(&state, &pressed(Button::List(ListButton::Open(list("the-day")))));
        assert_eq!(open.choices.contains(&both), offered, "{locale}");
        let (_, said) = stage.act(&open, &pressed(both.clone()));
        let ListReply::Sheet { second, .. } = shown(&said) else { panic!("{said:?}") };
        assert_eq!(second, offered, "{locale}");
        assert!(matches!(said.as_slice(), [Effect::Say { place: Place::New, .. }]), "what is passed on stays");
    }
}

/// An interpreter is offered where the person's language is not the nation's own.
#[test]
fn items_depend_on_the_language() {
    let stage = Stage::new();
    let table = [
        (Locale::EnGb, Jurisdiction::England, false),
        (Locale::Cy, Jurisdiction::Wales, false),
        (Locale::Cy, Jurisdiction::England, true),
        (Locale::Pl, Jurisdiction::Scotland, true),
        (Locale::Es, Jurisdiction::UnitedStates, true),
    ];
    for (locale, nation, expected) in table {
        let state = State { locale, jurisdiction: Some(nation), drafts_told: vec![locale], ..agreed(&stage) };
        let (listed, ..) = page(&stage.act(&state, &pressed(Button::List(ListButton::More(list("preparing"))))).1);
        assert_eq!(ids(&listed).contains(&"interpreter".to_owned()), expected, "{locale} {nation}");
    }
}
