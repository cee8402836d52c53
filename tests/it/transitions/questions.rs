//! Questions at any time: they are answered, and what we were in the middle of goes on where it stood.

use second_opinion_bot::content::catalogue::{DeclineKind, SmalltalkKind};
use second_opinion_bot::dialogue::{Ask, Button, Effect, Event, Flow, Manner, Reply, State, Step};
use second_opinion_bot::domain::{Jurisdiction, Role};

use crate::stage::{Stage, again, gone, new, pressed, same, typed};

/// What is said around an answer: an introduction before the very first, the open question again after it.
fn framed(state: &State, answer: Reply) -> (Vec<Effect>, State) {
    let mut said = Vec::new();
    if state.step == Step::New {
        said.push(new(Reply::Introduction));
    }
    said.push(new(answer));
    let mut next = state.clone();
    if state.step == Step::New {
        next.step = Step::Home;
    }
    said.extend(again(state).map(new));
    (said, next)
}

#[test]
fn a_question_is_answered_in_every_state_and_the_entry_goes_on() {
    let stage = Stage::new();
    let (free, bound) = (stage.free(), stage.bound());
    for before in stage.states() {
        for manner in [Manner::Typed, Manner::Edited, Manner::Forwarded] {
            let sent = |text: String| Event::TextSent { text, manner };
            for nation in [None, Some(Jurisdiction::NorthernIreland)] {
                let state = State { jurisdiction: nation, ..before.clone() };
                let (said, next) = framed(&state, Reply::Card { topic: free.clone(), nation });
                let next = State { last_topic: Some(free.clone()), ..next };
                stage.expect(&state, &sent(format!("answer {free}")), &said, next);

                // A choice of topics is not followed by another question: a typed number would mean the wrong one.
                let offer = Reply::DidYouMean { topics: vec![free.clone(), bound.clone()] };
                if matches!(state.step, Step::Asking { .. } | Step::EnteringNumber | Step::Consenting { .. }) {
                    stage.expect(&state, &sent(format!("offer {free} {bound}")), &[new(offer)], state.clone());
                } else {
                    let (said, next) = framed(&state, offer);
                    stage.expect(&state, &sent(format!("offer {free} {bound}")), &said, next);
                }

                let (said, next) = framed(&state, Reply::Declined { kind: DeclineKind::Other, nation });
                for text in ["what is the weather", "", " ", "\u{200b}"] {
                    stage.expect(&state, &sent(text.to_owned()), &said, next.clone());
                }
                if manner != Manner::Typed || state.step != Step::EnteringNumber {
                    for text in ["999", "100", "1234567890123456789012"] {
                        stage.expect(&state, &sent(text.to_owned()), &said, next.clone());
                    }
                }

                let (said, next) = framed(&state, Reply::Smalltalk { kind: SmalltalkKind::Thanks });
                stage.expect(&state, &sent("smalltalk".to_owned()), &said, next);
            }
        }
    }
}

#[test]
fn a_topic_that_is_gone_leads_to_the_topics() {
    let stage = Stage::new();
    for state in stage.states() {
        let (said, next) = framed(&state, Reply::Topics);
        stage.expect(&state, &typed(format!("answer {}", gone())), &said, next);
    }
}

#[test]
fn what_depends_on_the_nation_is_answered_once_it_is_known() {
    let stage = Stage::new();
    let bound = stage.bound();
    let asked = Reply::Asked { ask: Ask::Nation, flow: Flow::Question };
    let waiting = Step::Asking { ask: Ask::Nation, flow: Flow::Question, then: Some(bound.clone()) };
    for state in [stage.at(Step::New), stage.at(Step::Home)] {
        let mut said = vec![new(asked.clone())];
        if state.step == Step::New {
            said.insert(0, new(Reply::Introduction));
        }
        let asking = State { step: waiting.clone(), ..state.clone() };
        stage.expect(&state, &typed(format!("answer {bound}")), &said, asking);

        let asking = stage.after(state, &[typed(format!("answer {bound}"))]);
        for nation in Jurisdiction::ALL {
            let known = State { step: Step::Home, jurisdiction: Some(nation), last_topic: Some(bound.clone()), ..asking.clone() };
            let card = Reply::Card { topic: bound.clone(), nation: Some(nation) };
            stage.expect(&asking, &pressed(Button::Nation(nation)), &[same(card)], known);
        }
        // Not told: what holds everywhere, this once; the next such question asks again.
        let card = Reply::Card { topic: bound.clone(), nation: Some(Jurisdiction::Elsewhere) };
        let unknown = State { step: Step::Home, last_topic: Some(bound.clone()), ..asking.clone() };
        stage.expect(&asking, &pressed(Button::Skip), &[same(card)], unknown);
        let again = stage.after(asking, &[pressed(Button::Skip), typed(format!("answer {bound}"))]);
        assert_eq!(again.step, waiting);
    }
}

#[test]
fn what_depends_on_the_nation_is_answered_at_once_if_it_is_known() {
    let stage = Stage::new();
    let bound = stage.bound();
    for before in stage.states() {
        for nation in Jurisdiction::ALL {
            let state = State { jurisdiction: Some(nation), ..before.clone() };
            let (said, next) = framed(&state, Reply::Card { topic: bound.clone(), nation: Some(nation) });
            let next = State { last_topic: Some(bound.clone()), ..next };
            stage.expect(&state, &typed(format!("answer {bound}")), &said, next);
        }
    }
}

/// At the start the nation is asked anyway, so a question waits for it and the start goes on to its end.
#[test]
fn at_the_start_a_question_waits_for_the_nation_and_the_start_goes_on() {
    let stage = Stage::new();
    let bound = stage.bound();
    for ask in [Ask::Language, Ask::Nation] {
        let state = stage.at(Step::Asking { ask, flow: Flow::Setup, then: None });
        let step = Step::Asking { ask: Ask::Nation, flow: Flow::Setup, then: Some(bound.clone()) };
        let next = State { step, ..state.clone() };
        let said = [new(Reply::Asked { ask: Ask::Nation, flow: Flow::Question })];
        stage.expect(&state, &typed(format!("answer {bound}")), &said, next.clone());
        let told = [pressed(Button::Nation(Jurisdiction::Wales)), pressed(Button::Role(Role::Patient))];
        let end = stage.after(next, &told);
        assert_eq!((end.step, end.last_topic), (Step::Home, Some(bound.clone())));
        assert_eq!((end.jurisdiction, end.role), (Some(Jurisdiction::Wales), Some(Role::Patient)));
    }
}

/// The last question of the start is whether a relative is writing: it must not get lost when a nation is asked for meanwhile.
#[test]
fn a_question_that_needs_the_nation_does_not_end_the_start() {
    let stage = Stage::new();
    let bound = stage.bound();
    for then in [None, Some(stage.free())] {
        let role = Step::Asking { ask: Ask::Role, flow: Flow::Setup, then };
        let (mut state, mut said) = stage.act(&stage.at(role.clone()), &typed(format!("answer {bound}")));
        if matches!(state.step, Step::Asking { ask: Ask::Nation, .. }) {
            let (next, more) = stage.act(&state, &pressed(Button::Nation(Jurisdiction::England)));
            state = next;
            said.extend(more);
        }
        let answered =
            |effect: &Effect| matches!(effect, Effect::Say { reply: Reply::Card { topic, .. }, .. } if *topic == bound);
        assert!(said.iter().any(answered), "{said:?}");
        assert_eq!(state.step, role, "the question of who is writing still stands");
    }
}

#[test]
fn a_topic_chosen_from_a_list_is_a_new_message() {
    let stage = Stage::new();
    let (free, bound) = (stage.free(), stage.bound());
    let home = stage.at(Step::Home);
    let offered = stage.after(home, &[typed(format!("offer {free} {bound}"))]);
    let next = State { last_topic: Some(free.clone()), ..offered.clone() };
    let card = Reply::Card { topic: free.clone(), nation: None };
    for event in [pressed(Button::Topic(free)), typed("1")] {
        stage.expect(&offered, &event, &[new(card.clone())], next.clone());
    }
    let step = Step::Asking { ask: Ask::Nation, flow: Flow::Question, then: Some(bound.clone()) };
    let asking = State { step, ..offered.clone() };
    let said = [new(Reply::Asked { ask: Ask::Nation, flow: Flow::Question })];
    for event in [pressed(Button::Topic(bound)), typed("2")] {
        stage.expect(&offered, &event, &said, asking.clone());
    }
}

/// A number that stands on no button is no question: the choices stay, and how far they go is said.
#[test]
fn a_number_beyond_the_choices_is_told_so() {
    let stage = Stage::new();
    for state in stage.states() {
        let highest = state.numbered.unwrap();
        if highest == 0 {
            continue;
        }
        for number in [0, highest + 1, 99] {
            let said = [new(Reply::NoSuchChoice { highest, skipped: 0 })];
            stage.expect(&state, &typed(number.to_string()), &said, state.clone());
        }
    }
    // The buttons that are always there show no number, so no number means them.
    let home = stage.at(Step::Home);
    let card = stage.after(home, &[typed(format!("answer {}", stage.free()))]);
    assert!(card.choices.len() > card.numbered.unwrap());
    let said = [new(Reply::NoSuchChoice { highest: card.numbered.unwrap(), skipped: 0 })];
    stage.expect(&card, &typed(card.choices.len().to_string()), &said, card.clone());
}
