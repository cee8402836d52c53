//! Items of one's own: typed, changed, moved, taken away; and the limits.

use second_opinion_bot::dialogue::{
    Button, Command, Effect, Event, LONGEST_ITEM, Line, LineId, ListButton, ListReply, ListStep, MOST_OWN_ITEMS, Manner, Matter,
    NoRoom, Note, OwnReply, PAGE, Reply, State, Step,
};

use super::lists::{agreed, ids, line, list, mark, page, shown};
use crate::stage::{Stage, given, new, pressed, typed};

const LIST: &str = "questions-for-second-doctor";

fn button(button: ListButton) -> Event {
    pressed(Button::List(button))
}

fn adding(stage: &Stage) -> State {
    let state = stage.after(agreed(stage), &[button(ListButton::Add(list(LIST)))]);
    assert_eq!(state.step, Step::List(ListStep::AddingItems(list(LIST))));
    state
}

/// Somebody with items of their own.
fn with(stage: &Stage, items: &str) -> State {
    stage.act(&adding(stage), &typed(items)).0
}

fn own_words(state: &State, id: &str) -> Vec<String> {
    state.preparation.kept(&list(id)).map(|kept| kept.own().values().cloned().collect()).unwrap_or_default()
}

#[test]
fn each_line_becomes_an_item() {
    let stage = Stage::new();
    let (next, said) = stage.act(&adding(&stage), &typed("Will it hurt?\n\n- How long?\n"));
    let (listed, number, pages, note) = page(&said);
    assert_eq!(note, Some(Note::Added { taken: 2, too_long: Vec::new(), no_room: None }));
    assert_eq!(own_words(&next, LIST), ["Will it hurt?", "How long?"]);
    assert!(ids(&listed).contains(&"+1".to_owned()), "the page shows the first of them: {listed:?}");
    assert!(number >= 1 && number <= pages);
    assert_eq!(next.step, Step::Home, "what comes next may be a question to us");
    // Numbers are never used again.
    let removed = ListButton::Remove { list: list(LIST), line: LineId::Own(2) };
    let again = stage.after(next, &[button(removed), button(ListButton::Add(list("the-day"))), typed("Bring tea")]);
    assert_eq!(again.preparation.kept(&list("the-day")).unwrap().own().keys().collect::<Vec<_>>(), [&3]);
}

#[test]
fn what_does_not_fit_is_told() {
    let stage = Stage::new();
    let (fits, too_long) = ("é".repeat(LONGEST_ITEM), "é".repeat(LONGEST_ITEM + 1));
    let (next, said) = stage.act(&adding(&stage), &typed(format!("{fits}\n{too_long}")));
    assert_eq!(page(&said).3, Some(Note::Added { taken: 1, too_long: vec!["é".repeat(40)], no_room: None }));
    assert_eq!(own_words(&next, LIST), [fits]);
    // Nothing fits: it is asked again.
    let (next, said) = stage.act(&adding(&stage), &typed(too_long));
    let note = Some(Note::Added { taken: 0, too_long: vec!["é".repeat(40)], no_room: None });
    assert_eq!(said, [new(Reply::List(ListReply::AskItems { checklist: list(LIST), note }))]);
    assert_eq!(next.step, Step::List(ListStep::AddingItems(list(LIST))));
}

#[test]
fn there_is_room_for_two_hundred_over_all_lists() {
    let stage = Stage::new();
    let forty = |from: usize| (from..from + 40).map(|number| format!("item {number}")).collect::<Vec<_>>().join("\n");
    let mut state = agreed(&stage);
    for (round, id) in ["the-day", "preparing", LIST, LIST, "the-day"].into_iter().enumerate() {
        let (asked, _) = stage.act(&state, &button(ListButton::Add(list(id))));
        let (next, said) = stage.act(&asked, &typed(forty(round * 40 + 1)));
        assert_eq!(page(&said).3, Some(Note::Added { taken: 40, too_long: Vec::new(), no_room: None }), "{id}");
        state = next;
        if round == 3 {
            // Thirty-nine of forty-one fit… into what is left after one more.
            let (asked, _) = stage.act(&state, &button(ListButton::Add(list("preparing"))));
            let (full, said) = stage.act(&asked, &typed(format!("{}\nlast", forty(1))));
            let no_room = Some(NoRoom { first: "last".to_owned(), count: 1 });
            assert_eq!(page(&said).3, Some(Note::Added { taken: 40, too_long: Vec::new(), no_room }));
            assert_eq!(full.preparation.room(), 0);
        }
    }
    assert_eq!((state.preparation.room(), MOST_OWN_ITEMS), (0, 200));
    let (full, said) = stage.act(&state, &button(ListButton::Add(list("what-to-bring"))));
    assert_eq!((page(&said).3, full.step), (Some(Note::Full), Step::Home));
    // The two hundred and first, though we had asked before the room was gone.
    let late = State { step: Step::List(ListStep::AddingItems(list("what-to-bring"))), ..state.clone() };
    let (next, said) = stage.act(&late, &typed("one more"));
    assert_eq!(own_words(&next, "what-to-bring"), Vec::<String>::new());
    assert_eq!((page(&said).3, next.step), (Some(Note::Full), Step::Home));
    // Room again.
    let freed = stage.after(state, &[button(ListButton::ResetAgreed(list("the-day")))]);
    assert_eq!(freed.preparation.room(), 80);
}

#[test]
fn own_items_are_ticked_changed_moved_and_taken_away() {
    let stage = Stage::new();
    let state = with(&stage, "Will it hurt?\nHow long?");
    let open = stage.after(state.clone(), &[pressed(mark(LIST, "+2", true, 2))]);
    assert!(open.preparation != state.preparation);
    let by_words = stage.act(&state, &typed("WILL IT HURT?")).0;
    assert_eq!(by_words.preparation, stage.act(&state, &pressed(mark(LIST, "+1", true, 1))).0.preparation);

    let change = button(ListButton::Change { list: list(LIST), item: 1 });
    let (asked, said) = stage.act(&state, &change);
    let kept = Line { id: LineId::Own(1), own: Some("Will it hurt?".to_owned()), done: false };
    let asks = |note| ListReply::AskWords { checklist: list(LIST), line: kept.clone(), note };
    assert_eq!(shown(&said), asks(None));
    let step = Step::List(ListStep::ChangingItem { list: list(LIST), item: 1 });
    assert_eq!(asked.step, step);
    let (long, said) = stage.act(&asked, &typed("x".repeat(LONGEST_ITEM + 1)));
    assert_eq!((shown(&said), &long.step), (asks(Some(Note::TooLong)), &step));
    let (changed, said) = stage.act(&long, &typed("Will it\nhurt much?"));
    assert_eq!((page(&said).3, &changed.step), (Some(Note::Changed), &Step::Home));
    assert_eq!(own_words(&changed, LIST), ["Will it hurt much?", "How long?"]);
    assert_eq!(stage.act(&asked, &Event::TextSent { text: "\u{200b}".to_owned(), manner: Manner::Typed }).0.step, step);

    let all = |state: &State| {
        let mut all = Vec::new();
        for number in 1..=9 {
            let turn = ListButton::Page { of: Matter::List(list(LIST)), page: number };
            let (listed, at, ..) = page(&stage.act(state, &button(turn)).1);
            if at == number {
                all.extend(ids(&listed));
            }
        }
        all
    };
    let before = all(&state);
    let up = button(ListButton::Move { list: list(LIST), line: line("+2"), to: 0, up: true });
    let moved = stage.after(state.clone(), std::slice::from_ref(&up));
    let mut expected = before.clone();
    let last = expected.pop().unwrap();
    expected.insert(0, last);
    assert_eq!(all(&moved), expected);
    assert_eq!(stage.act(&moved, &up).0.preparation, moved.preparation, "a second tap does no harm");
    let far = button(ListButton::Move { list: list(LIST), line: line("+2"), to: u8::MAX, up: false });
    assert_eq!(all(&stage.after(moved.clone(), &[far])), before);

    let remove = |id: &str| button(ListButton::Remove { list: list(LIST), line: line(id) });
    let (fewer, said) = stage.act(&moved, &remove("same-diagnosis"));
    assert!(matches!(shown(&said), ListReply::Edit { note: Some(Note::Removed), .. }));
    let (fewer, _) = stage.act(&fewer, &remove("+2"));
    assert_eq!(all(&fewer).len(), before.len() - 2);
    assert_eq!(own_words(&fewer, LIST), ["Will it hurt?"]);
    let (again, said) = stage.act(&fewer, &remove("+2"));
    assert!(matches!(shown(&said), ListReply::Edit { note: None, .. }), "it is gone already");
    assert_eq!(again.preparation, fewer.preparation);

    // Reset is asked about first, and brings back what was taken away.
    let (asked, said) = stage.act(&fewer, &button(ListButton::Reset(list(LIST))));
    assert_eq!((shown(&said), &asked.preparation), (ListReply::AskReset { checklist: list(LIST) }, &fewer.preparation));
    let (reset, said) = stage.act(&asked, &typed("1"));
    assert_eq!(page(&said).3, Some(Note::Reset));
    assert_eq!(all(&reset), all(&agreed(&stage)));
    // What is gone can't be changed any more.
    let (next, said) = stage.act(&reset, &change);
    assert_eq!((page(&said).3, next.step), (None, Step::Home));
    let late = State { step, ..reset };
    assert_eq!(stage.act(&late, &typed("too late")).0.preparation, late.preparation);
}

#[test]
fn a_line_alone_offers_what_can_be_done_with_it() {
    let stage = Stage::new();
    let state = with(&stage, "Will it hurt?");
    let last = button(ListButton::Line { list: list(LIST), line: line("+1") });
    let (next, said) = stage.act(&state, &last);
    let ListReply::Line { at, total, .. } = shown(&said) else { panic!("{said:?}") };
    assert_eq!(at + 1, total);
    let has = |state: &State, wanted: fn(&ListButton) -> bool| {
        state.choices.iter().any(|choice| matches!(choice, Button::List(button) if wanted(button)))
    };
    assert!(has(&next, |button| matches!(button, ListButton::Change { .. })));
    assert!(has(&next, |button| matches!(button, ListButton::Move { up: true, .. })));
    assert!(!has(&next, |button| matches!(button, ListButton::Move { up: false, .. })));
    let first = button(ListButton::Line { list: list(LIST), line: line("same-diagnosis") });
    let next = stage.act(&state, &first).0;
    assert!(!has(&next, |button| matches!(button, ListButton::Change { .. })));
    assert!(!has(&next, |button| matches!(button, ListButton::Move { up: true, .. })));
    let gone = button(ListButton::Line { list: list(LIST), line: line("+9") });
    assert!(matches!(shown(&stage.act(&state, &gone).1), ListReply::Edit { .. }));
}

/// Every way out of both entries; what is not typed for them is answered, and they go on.
#[test]
fn an_entry_is_left_or_goes_on() {
    let stage = Stage::new();
    let adds = adding(&stage);
    let changes = stage.after(with(&stage, "Will it hurt?"), &[button(ListButton::Change { list: list(LIST), item: 1 })]);
    for state in [adds, changes] {
        let asked = stage.act(&state, &Event::TextSent { text: "x".to_owned(), manner: Manner::Edited }).1;
        let again = asked.last().cloned();
        assert!(matches!(shown(&asked), ListReply::AskItems { .. } | ListReply::AskWords { .. }));
        for manner in [Manner::Edited, Manner::Forwarded] {
            let (next, said) = stage.act(&state, &Event::TextSent { text: format!("answer {}", stage.free()), manner });
            assert_eq!((next.step, said.last().cloned()), (state.step.clone(), again.clone()));
            assert!(matches!(said.first(), Some(Effect::Say { reply: Reply::Card { .. }, .. })));
        }
        let cancelled = State { step: Step::Home, ..state.clone() };
        stage.expect(&state, &given(Command::Cancel), &[new(Reply::Cancelled)], cancelled);
        for way in [typed("back"), button(ListButton::All), pressed(Button::Home), typed("home")] {
            let (next, _) = stage.act(&state, &way);
            assert_eq!((next.step, next.preparation), (Step::Home, state.preparation.clone()), "{way:?}");
        }
        let (alarmed, said) = stage.act(&state, &typed("i have chest pain"));
        assert!(matches!(said.as_slice(), [Effect::Say { reply: Reply::Safety { .. }, .. }]));
        assert_eq!((alarmed.step, alarmed.preparation), (state.step.clone(), state.preparation.clone()));
        assert_eq!(stage.act(&state, &Event::UnknownButtonPressed).0.step, state.step);
        // They took their consent back since we asked: nothing is kept without it.
        let without = State { consent: None, ..state.clone() };
        let (next, said) = stage.act(&without, &typed("Is it safe?"));
        assert_eq!(said, [new(Reply::Own(OwnReply::AskConsent))]);
        assert_eq!(next.preparation, state.preparation);
    }
}

/// A list numbers on from page to page, and the numbers mean what they say.
#[test]
fn the_numbers_of_a_page_go_on_from_the_page_before() {
    let stage = Stage::new();
    let state = agreed(&stage);
    let long = list("preparing");
    let turn = |page| pressed(Button::List(ListButton::Page { of: Matter::List(long.clone()), page }));
    let (second, said) = stage.act(&state, &turn(2));
    let lines = page(&said).0.lines;
    assert_eq!((second.numbers_skipped, second.numbered), (PAGE, Some(lines.len())));
    let (ticked, said) = stage.act(&second, &typed((PAGE + 1).to_string()));
    assert_eq!((page(&said).0.done, page(&said).1), (1, 2));
    let done = ticked.preparation.kept(&long).unwrap().done.clone();
    assert_eq!(done.into_iter().collect::<Vec<_>>(), [lines[0].id.clone()]);
    // A number of the page before stands on no button here.
    let (same, said) = stage.act(&second, &typed("1"));
    assert_eq!(page(&said).3, Some(Note::NoSuchNumber { lowest: PAGE + 1, highest: PAGE + lines.len() }));
    assert_eq!((same.preparation, same.numbers_skipped), (state.preparation.clone(), PAGE));
    assert_eq!(stage.act(&second, &turn(1)).0.numbers_skipped, 0);
    // Reasons and words to say have nothing to say it with but the message of all.
    for of in [Matter::Reasons, Matter::Words] {
        let (second, _) = stage.act(&state, &pressed(Button::List(ListButton::Page { of, page: 2 })));
        let highest = second.numbered.unwrap();
        let told = [new(Reply::NoSuchChoice { highest, skipped: PAGE })];
        stage.expect(&second, &typed("1"), &told, second.clone());
        let (last, _) = stage.act(&second, &typed((PAGE + highest).to_string()));
        assert_eq!(last, stage.act(&second, &pressed(second.choices[highest - 1].clone())).0);
    }
}
