//! Samples of everything about checklists: `list-replies-v1.json`, `list-states-v1.json`.

use second_opinion_bot::dialogue::{
    Button, Line, LineId, ListButton, ListReply, ListStep, Listed, Matter, NoRoom, Note, Progress, Reply, State, Step, stored,
};
use second_opinion_bot::domain::{ChecklistId, ItemId, Jurisdiction, Locale, ReasonId, ScriptId};
use serde_json::Value;

use super::samples;

fn list() -> ChecklistId {
    ChecklistId::parse("what-to-bring").unwrap()
}

fn reason() -> ReasonId {
    ReasonId::parse("rare").unwrap()
}

fn line(id: &str, own: Option<&str>, done: bool) -> Line {
    Line { id: LineId::parse(id).unwrap(), own: own.map(str::to_owned), done }
}

fn listed(nation: Option<Jurisdiction>) -> Listed {
    let lines = vec![line("papers", None, true), line("+7", Some("My pillow"), false)];
    Listed { checklist: list(), nation, reasons: vec![reason()], lines, done: 1, total: 9 }
}

fn replies() -> Vec<ListReply> {
    let note = |note| ListReply::Page { listed: listed(None), page: 1, pages: 2, note: Some(note) };
    let no_room = NoRoom { first: "Ask".to_owned(), count: 3 };
    vec![
        ListReply::All { progress: vec![Progress { checklist: list(), done: 1, total: 9 }] },
        ListReply::ConsentFirst { matter: Matter::List(list()) },
        ListReply::AskNation { matter: Matter::Words },
        ListReply::Page { listed: listed(Some(Jurisdiction::Wales)), page: 0, pages: 2, note: None },
        ListReply::Edit { listed: listed(None), page: 1, pages: 1, note: Some(Note::Removed) },
        ListReply::Line { checklist: list(), line: line("papers", None, false), at: 0, total: 9 },
        ListReply::AskItems { checklist: list(), note: None },
        ListReply::AskWords { checklist: list(), line: line("+7", Some("My pillow"), true), note: Some(Note::TooLong) },
        ListReply::AskReset { checklist: list() },
        ListReply::Shared { listed: listed(None) },
        ListReply::Sheet { listed: listed(None), second: true },
        ListReply::Reasons { ticked: vec![reason()], page: 2, together: true },
        ListReply::Words { scripts: vec![script()], page: 1, pages: 2, nation_known: false },
        ListReply::Script { script: script(), page: 1 },
        note(Note::Added { taken: 2, too_long: vec!["Long".to_owned()], no_room: Some(no_room) }),
        note(Note::Full),
        note(Note::Changed),
        note(Note::Reset),
        note(Note::NoSuchNumber { lowest: 1, highest: 4 }),
    ]
}

fn script() -> ScriptId {
    ScriptId::parse("ask-own-doctor").unwrap()
}

/// A new variant does not compile until it is named here, and then lacks its sample.
fn place(reply: &ListReply) -> usize {
    match reply {
        ListReply::All { .. } => 0,
        ListReply::ConsentFirst { .. } => 1,
        ListReply::AskNation { .. } => 2,
        ListReply::Page { note: None, .. } => 3,
        ListReply::Edit { .. } => 4,
        ListReply::Line { .. } => 5,
        ListReply::AskItems { .. } => 6,
        ListReply::AskWords { .. } => 7,
        ListReply::AskReset { .. } => 8,
        ListReply::Shared { .. } => 9,
        ListReply::Sheet { .. } => 10,
        ListReply::Reasons { .. } => 11,
        ListReply::Words { .. } => 12,
        ListReply::Script { .. } => 13,
        ListReply::Page { note: Some(note), .. } => match note {
            Note::Added { .. } => 14,
            Note::Full => 15,
            Note::Changed => 16,
            Note::Reset => 17,
            Note::NoSuchNumber { .. } => 18,
            Note::Removed | Note::TooLong => unreachable!("they stand in other samples"),
        },
    }
}

fn preparation() -> Value {
    serde_json::json!({
        "lists": {
            "the-day": {"removed": ["papers"]},
            "what-to-bring": {
                "done": ["papers", "+7"],
                "own": {"7": "My pillow"},
                "order": ["+7", "papers"],
            },
        },
        "reasons": ["rare"],
        "newest": 7,
    })
}

fn states() -> Vec<State> {
    let preparation = serde_json::from_value(preparation()).unwrap();
    let item = || ItemId::parse("papers").unwrap();
    let buttons = [
        ListButton::Mark { list: list(), line: LineId::Given(item()), done: true, page: 0 },
        ListButton::Mark { list: list(), line: LineId::Own(7), done: false, page: 2 },
        ListButton::Page { of: Matter::Reasons, page: 2 },
        ListButton::Return { to: Matter::List(list()), page: 1 },
        ListButton::Move { list: list(), line: LineId::Own(7), to: 0, up: true },
        ListButton::Print { list: list(), second: true },
        ListButton::Reason { reason: reason(), holds: true, page: 1 },
        ListButton::Script(script()),
        ListButton::ReasonsTicked,
        ListButton::Open(list()),
    ];
    let at = |step| State { step: Step::List(step), ..State::fresh(Locale::EnGb) };
    vec![
        State { preparation, choices: buttons.map(Button::List).to_vec(), ..at(ListStep::AddingItems(list())) },
        at(ListStep::ChangingItem { list: list(), item: 7 }),
        at(ListStep::TellingNation(Matter::Words)),
        at(ListStep::TellingNation(Matter::List(list()))),
    ]
}

#[test]
fn saved_replies_about_lists_are_read() {
    let (samples, replies) = (samples(include_str!("list-replies-v1.json")), replies());
    assert_eq!(replies.iter().map(place).collect::<Vec<_>>(), (0..replies.len()).collect::<Vec<_>>());
    let written: Vec<Value> = replies.iter().map(|reply| serde_json::to_value(Reply::List(reply.clone())).unwrap()).collect();
    assert_eq!(written, samples, "what is written today is what the samples show");
    for (sample, reply) in samples.into_iter().zip(replies) {
        assert_eq!(serde_json::from_value::<Reply>(sample).unwrap(), Reply::List(reply));
    }
}

#[test]
fn saved_states_about_lists_are_read() {
    let (samples, states) = (samples(include_str!("list-states-v1.json")), states());
    let written: Vec<Value> = states.iter().map(|state| serde_json::from_slice(&stored::write(state)).unwrap()).collect();
    assert_eq!(written, samples, "what is written today is what the samples show");
    for (sample, state) in samples.iter().zip(states) {
        assert_eq!(stored::read(sample.to_string().as_bytes()), Some(state), "{sample}");
    }
    // The samples themselves, not only what the program makes of them.
    assert_eq!(samples[0]["state"]["preparation"], preparation());
}

/// What nobody touched takes no room.
#[test]
fn an_untouched_preparation_is_not_written() {
    let written: Value = serde_json::from_slice(&stored::write(&State::fresh(Locale::EnGb))).unwrap();
    assert_eq!(written["state"].get("preparation"), None);
}
