//! `/start` and the links that people pass on, for somebody new and somebody known.

use second_opinion_bot::dialogue::{Ask, Button, Event, Flow, Link, Reply, State, Step};
use second_opinion_bot::domain::{Jurisdiction, Locale, Role, TopicId};

use crate::stage::{Stage, asked_again, gone, new, pressed};

fn started(topic: Option<TopicId>, locale: Option<Locale>) -> Event {
    Event::Started { link: topic.map(|topic| Link { topic, locale }) }
}

/// Somebody who has not got through the start yet.
fn is_new(state: &State) -> bool {
    matches!(state.step, Step::New | Step::Asking { flow: Flow::Setup, .. })
}

#[test]
fn somebody_new_is_welcomed_and_the_card_waits() {
    let stage = Stage::new();
    let without_words = Locale::ALL.iter().copied().find(|locale| !stage.library.wording.locales().contains(locale));
    let topics = [None, Some(stage.free()), Some(stage.bound()), Some(stage.bound_steps()), Some(gone())];
    for state in stage.states().into_iter().filter(is_new) {
        for topic in topics.clone() {
            for locale in [None, Some(Locale::EnUs), without_words] {
                let then = topic.clone().filter(|topic| *topic != gone());
                let taken = locale.filter(|locale| topic.is_some() && stage.library.wording.locales().contains(locale));
                // A link names its language; without one it is asked.
                let ask = if taken.is_some() { Ask::Nation } else { Ask::Language };
                let step = Step::Asking { ask, flow: Flow::Setup, then };
                let next = State { step, locale: taken.unwrap_or(state.locale), ..state.clone() };
                let mut said = vec![new(Reply::Welcome), new(asked_again(&next, ask, Flow::Setup))];
                if topic.as_ref() == Some(&gone()) {
                    said.insert(1, new(Reply::OldLink));
                }
                stage.expect(&state, &started(topic.clone(), locale), &said, next);
            }
        }
    }
}

#[test]
fn somebody_known_gets_the_card_in_their_own_language() {
    let stage = Stage::new();
    for before in stage.states().into_iter().filter(|state| !is_new(state)) {
        let state = State { jurisdiction: Some(Jurisdiction::Wales), ..before };
        for locale in [None, Some(Locale::EnUs)] {
            for topic in [stage.free(), stage.bound()] {
                let next = State { step: Step::Home, last_topic: Some(topic.clone()), ..state.clone() };
                let card = Reply::Card { topic: topic.clone(), nation: state.jurisdiction };
                stage.expect(&state, &started(Some(topic), locale), &[new(card)], next);
            }
            // A link to a topic that is gone is told so; without a link there is home.
            let next = State { step: Step::Home, ..state.clone() };
            stage.expect(&state, &started(Some(gone()), locale), &[new(Reply::OldLink)], next.clone());
            stage.expect(&state, &started(None, None), &[new(Reply::Home)], next);
        }
        let unknown = State { jurisdiction: None, ..state };
        let bound = stage.bound();
        let step = Step::Asking { ask: Ask::Nation, flow: Flow::Question, then: Some(bound.clone()) };
        let said = [new(Reply::Asked { ask: Ask::Nation, flow: Flow::Question })];
        stage.expect(&unknown, &started(Some(bound), None), &said, State { step, ..unknown.clone() });
    }
}

#[test]
fn the_suggested_language_stands_first() {
    for suggested in [Locale::EnGb, Locale::EnUs] {
        let stage = Stage { suggested, ..Stage::new() };
        let next = stage.after(State::fresh(suggested), &[started(None, None)]);
        assert_eq!(next.choices.first(), Some(&Button::Language(suggested)));
        let offered = next.choices.iter().filter(|button| matches!(button, Button::Language(_))).count();
        assert_eq!(offered, stage.library.wording.locales().len(), "each language once");
    }
}

/// From a link to its card: at most three taps, in each order of telling and not telling.
#[test]
fn the_whole_way_from_a_link_to_its_card() {
    let stage = Stage::new();
    let (free, bound) = (stage.free(), stage.bound());
    let wales = Button::Nation(Jurisdiction::Wales);
    let table = [
        (free.clone(), Button::Skip, Button::Skip, Reply::Card { topic: free.clone(), nation: None }),
        (free.clone(), wales.clone(), Button::Skip, Reply::Card { topic: free, nation: Some(Jurisdiction::Wales) }),
        (
            bound.clone(),
            wales,
            Button::Role(Role::Patient),
            Reply::Card { topic: bound.clone(), nation: Some(Jurisdiction::Wales) },
        ),
        (bound.clone(), Button::Skip, Button::Role(Role::Patient), Reply::Asked { ask: Ask::Nation, flow: Flow::Question }),
    ];
    for (topic, nation, role, reply) in table {
        let taps = [started(Some(topic), None), pressed(Button::Language(Locale::EnGb)), pressed(nation)];
        let asked = stage.after(State::fresh(Locale::EnGb), &taps);
        assert!(matches!(asked.step, Step::Asking { ask: Ask::Role, flow: Flow::Setup, .. }));
        let (_, said) = stage.act(&asked, &pressed(role));
        assert_eq!(said, [crate::stage::same(reply)]);
    }
}

#[test]
fn a_payload_says_what_the_link_says() {
    let stage = Stage::new();
    for topic in stage.library.catalogue.topics() {
        for locale in Locale::ALL.iter().copied().map(Some).chain([None]) {
            let link = Link { topic: topic.id.clone(), locale };
            let payload = link.payload();
            assert!(payload.len() <= 64, "{payload}");
            assert!(payload.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'_' || byte == b'-'), "{payload}");
            assert_eq!(Link::parse(&payload), Some(link));
        }
    }
    for payload in ["", "c_", "c", "how-long", "C_how-long", "c_How-long", "c_how long", "x_how-long", "c_../etc"] {
        assert_eq!(Link::parse(payload), None, "{payload}");
    }
    let unknown = Link::parse("c_how-long_tlh").unwrap();
    assert_eq!(
        (unknown.topic.as_str(), unknown.locale),
        ("how-long", None),
        "a language that is not ours is no reason to refuse"
    );
}
