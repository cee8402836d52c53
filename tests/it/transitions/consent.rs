//! Whoever asks for somebody else hears first that the patient must agree, on every path to every card with steps.

use second_opinion_bot::dialogue::{Ask, Attachment, Button, Effect, Event, Flow, Link, Reply, State, Step};
use second_opinion_bot::domain::{Jurisdiction, Role, TopicId};

use crate::stage::{Stage, new, pressed, same, sent, typed};

fn relative(stage: &Stage, step: Step) -> State {
    State { role: Some(Role::Family), jurisdiction: Some(Jurisdiction::England), ..stage.at(step) }
}

/// Every topic with steps.
fn steps(stage: &Stage) -> Vec<TopicId> {
    stage.library.catalogue.topics().filter(|topic| topic.consent_first).map(|topic| topic.id.clone()).collect()
}

fn asking(ask: Ask, flow: Flow, then: &TopicId) -> Step {
    Step::Asking { ask, flow, then: Some(then.clone()) }
}

#[test]
fn consent_comes_first_on_every_path() {
    let stage = Stage::new();
    let offer = |topic: &TopicId| stage.after(relative(&stage, Step::Home), &[typed(format!("offer {topic} {}", stage.free()))]);
    let unknown = |state: State| State { jurisdiction: None, ..state };
    let role_unknown = |state: State| State { role: None, ..state };
    for topic in steps(&stage) {
        let link = Event::Started { link: Some(Link { topic: topic.clone(), locale: None }) };
        let home = || relative(&stage, Step::Home);
        let at = |ask, flow| relative(&stage, asking(ask, flow, &topic));
        let wales = || pressed(Button::Nation(Jurisdiction::Wales));
        let paths = [
            ("a question", home(), typed(format!("answer {topic}"))),
            ("a question before anything", relative(&stage, Step::New), typed(format!("answer {topic}"))),
            ("a caption", home(), sent(Attachment::Photo, Some(&format!("answer {topic}")))),
            ("a button", home(), pressed(Button::Topic(topic.clone()))),
            ("an offered topic", offer(&topic), typed("1")),
            ("an offered topic's words", offer(&topic), typed(stage.words(home().locale, &Button::Topic(topic.clone())))),
            ("a link", home(), link),
            ("the end of the start", role_unknown(at(Ask::Role, Flow::Setup)), pressed(Button::Role(Role::Family))),
            ("the end of the start, not told", at(Ask::Role, Flow::Setup), pressed(Button::Skip)),
            ("the nation", unknown(at(Ask::Nation, Flow::Question)), wales()),
            ("no nation", unknown(at(Ask::Nation, Flow::Question)), pressed(Button::Skip)),
            ("a typed nation", at(Ask::Nation, Flow::Question), typed("wales")),
        ];
        for (path, state, event) in paths {
            let (next, said) = stage.act(&state, &event);
            let consent = Reply::ConsentFirst { topic: topic.clone() };
            assert!(
                said.iter().any(|effect| matches!(effect, Effect::Say { reply, .. } if *reply == consent)),
                "{path} to {topic}: {said:?}"
            );
            assert!(
                !said.iter().any(|effect| matches!(effect, Effect::Say { reply: Reply::Card { .. }, .. })),
                "{path} to {topic}"
            );
            assert!(!next.consent_shown, "{path} to {topic}");
            // The consent step leads on to the card: by a tap, its number or its words.
            let read = Button::ConsentRead(topic.clone());
            assert_eq!(next.choices.first(), Some(&read), "{path} to {topic}");
            let choices = [pressed(read.clone()), typed("1"), typed(stage.words(next.locale, &read).to_uppercase())];
            for choice in choices {
                let (read, said) = stage.act(&next, &choice);
                assert!(read.consent_shown);
                let nation = next.jurisdiction;
                let bound = stage.library.catalogue.topic(&topic).unwrap().depends_on_nation();
                let reply = if bound && nation.is_none() {
                    Reply::Asked { ask: Ask::Nation, flow: Flow::Question }
                } else {
                    Reply::Card { topic: topic.clone(), nation }
                };
                assert_eq!(said, [new(reply)], "{path} to {topic}");
            }
        }
    }
}

#[test]
fn consent_is_shown_once() {
    let stage = Stage::new();
    let (first, second) = (stage.bound_steps(), stage.free_steps());
    let read = stage.after(relative(&stage, Step::Home), &[pressed(Button::ConsentRead(first))]);
    let nation = read.jurisdiction;
    let next = State { last_topic: Some(second.clone()), ..read.clone() };
    let card = Reply::Card { topic: second.clone(), nation };
    stage.expect(&read, &pressed(Button::Topic(second)), &[new(card)], next);
}

#[test]
fn consent_is_for_relatives_and_steps_only() {
    let stage = Stage::new();
    let card = |topic: &TopicId| Reply::Card { topic: topic.clone(), nation: Some(Jurisdiction::England) };
    for role in [None, Some(Role::Patient), Some(Role::SupportWorker)] {
        let state = State { role, ..relative(&stage, Step::Home) };
        let topic = stage.bound_steps();
        let next = State { last_topic: Some(topic.clone()), ..state.clone() };
        stage.expect(&state, &pressed(Button::Topic(topic.clone())), &[new(card(&topic))], next);
    }
    let state = relative(&stage, Step::Home);
    let topic = stage.free();
    let next = State { last_topic: Some(topic.clone()), ..state.clone() };
    stage.expect(&state, &pressed(Button::Topic(topic.clone())), &[new(card(&topic))], next);
}

/// A relative whose nation is not known is asked for it, then hears of consent, then reads the card.
#[test]
fn nation_then_consent_then_card() {
    let stage = Stage::new();
    let topic = stage.bound_steps();
    let home = State { jurisdiction: None, ..relative(&stage, Step::Home) };
    let step = asking(Ask::Nation, Flow::Question, &topic);
    let next = State { step, ..home.clone() };
    let said = [new(Reply::Asked { ask: Ask::Nation, flow: Flow::Question })];
    stage.expect(&home, &typed(format!("answer {topic}")), &said, next.clone());
    let told = State { step: Step::Home, jurisdiction: Some(Jurisdiction::Wales), ..next.clone() };
    let consent = [same(Reply::ConsentFirst { topic: topic.clone() })];
    stage.expect(&next, &pressed(Button::Nation(Jurisdiction::Wales)), &consent, told.clone());
    let read = State { consent_shown: true, last_topic: Some(topic.clone()), ..told.clone() };
    let card = [new(Reply::Card { topic: topic.clone(), nation: Some(Jurisdiction::Wales) })];
    stage.expect(&told, &pressed(Button::ConsentRead(topic)), &card, read);
}

/// Beside "they agree" stands the card on who may ask, which itself needs no consent.
#[test]
fn a_relative_can_read_who_may_ask_instead() {
    let stage = Stage::new();
    let state = relative(&stage, Step::Home);
    let topic = stage.bound_steps();
    let choices = stage.under(&Reply::ConsentFirst { topic: topic.clone() }, &state);
    let [Button::ConsentRead(read), Button::Topic(instead), Button::Home] = choices.as_slice() else { panic!("{choices:?}") };
    assert_eq!(*read, topic);
    assert_ne!(*instead, topic, "the way out does not lead back here");
    assert!(!stage.library.catalogue.topic(instead).unwrap().consent_first);
}
