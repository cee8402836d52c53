//! Questions about the person: each exit, each way to take it, and what an old button does.

use second_opinion_bot::dialogue::{Ask, Button, Effect, Flow, Reply, State, Step};
use second_opinion_bot::domain::{Jurisdiction, Locale, Role, TopicId};

use crate::stage::{ASKS, FLOWS, Stage, answer_to, asked_again, new, pressed, same, typed, with_answer};

/// What comes after a question about the person: a reply and the step it leaves.
fn after(stage: &Stage, ask: Ask, flow: Flow, then: Option<&TopicId>, state: &State) -> (Reply, Step) {
    let next = |ask| {
        let step = Step::Asking { ask, flow: Flow::Setup, then: then.cloned() };
        (asked_again(&State { step: step.clone(), ..state.clone() }, ask, Flow::Setup), step)
    };
    let nation = state.jurisdiction;
    let end = match then {
        None => (Reply::Home, Step::Home),
        Some(topic) if nation.is_none() && stage.library.catalogue.topic(topic).unwrap().depends_on_nation() => {
            let step = Step::Asking { ask: Ask::Nation, flow: Flow::Question, then: then.cloned() };
            (Reply::Asked { ask: Ask::Nation, flow: Flow::Question }, step)
        }
        Some(topic) => (Reply::Card { topic: topic.clone(), nation }, Step::Home),
    };
    match (flow, ask) {
        (Flow::Setup, Ask::Language) => next(Ask::Nation),
        (Flow::Setup, Ask::Nation) => next(Ask::Role),
        (Flow::Setup, Ask::Role) | (Flow::Question, _) => end,
        (Flow::Settings, _) => (Reply::Settings { nation, role: state.role, own_number: None, consent: None }, Step::Home),
    }
}

fn shown(state: State, reply: &Reply) -> State {
    match reply {
        Reply::Card { topic, .. } => State { last_topic: Some(topic.clone()), ..state },
        _ => state,
    }
}

fn each_entry(stage: &Stage, mut run: impl FnMut(Ask, Flow, Option<TopicId>, State)) {
    for (ask, flow) in ASKS.into_iter().flat_map(|ask| FLOWS.map(|flow| (ask, flow))) {
        for then in [None, Some(stage.free()), Some(stage.bound())] {
            for jurisdiction in [None, Some(Jurisdiction::Scotland)] {
                let step = Step::Asking { ask, flow, then: then.clone() };
                run(ask, flow, then.clone(), State { jurisdiction, ..stage.at(step) });
            }
        }
    }
}

#[test]
fn an_answer_goes_on_however_it_is_given() {
    let stage = Stage::new();
    each_entry(&stage, |ask, flow, then, state| {
        let button = answer_to(ask);
        let answered = with_answer(&state, ask);
        let (reply, step) = after(&stage, ask, flow, then.as_ref(), &answered);
        let next = shown(State { step, ..answered }, &reply);
        stage.expect(&state, &pressed(button.clone()), &[same(reply.clone())], next.clone());

        let number = state.choices.iter().position(|choice| *choice == button).unwrap() + 1;
        let words = stage.words(state.locale, &button);
        let ways = [
            number.to_string(),
            format!(" {number}."),
            format!("{number})"),
            words.clone(),
            words.to_uppercase(),
            words.to_lowercase(),
            format!("  {words}!"),
            char::from_u32(0x660 + u32::try_from(number).unwrap()).unwrap().to_string(),
        ];
        for way in ways {
            stage.expect(&state, &typed(way), &[new(reply.clone())], next.clone());
        }
    });
}

#[test]
fn an_entry_can_be_skipped() {
    let stage = Stage::new();
    each_entry(&stage, |ask, flow, then, state| {
        let (reply, step) = match (flow, &then) {
            // Whoever will not tell the nation gets what holds everywhere, this once: nothing is kept.
            (Flow::Question, Some(topic)) => {
                let nation = state.jurisdiction.unwrap_or(Jurisdiction::Elsewhere);
                (Reply::Card { topic: topic.clone(), nation: Some(nation) }, Step::Home)
            }
            _ => after(&stage, ask, flow, then.as_ref(), &state),
        };
        let next = shown(State { step, ..state.clone() }, &reply);
        stage.expect(&state, &pressed(Button::Skip), &[same(reply.clone())], next.clone());
        if flow == Flow::Settings {
            return;
        }
        let skip = stage.words(state.locale, &Button::Skip);
        for way in [skip.clone(), skip.to_uppercase()] {
            stage.expect(&state, &typed(way), &[new(reply.clone())], next.clone());
        }
    });
}

#[test]
fn home_is_one_tap_or_word_away_from_everywhere() {
    let stage = Stage::new();
    for state in stage.states() {
        let next = State { step: Stage::left(&state), ..state.clone() };
        stage.expect(&state, &pressed(Button::Home), &[same(Reply::Home)], next.clone());
        if matches!(state.step, Step::Asking { .. } | Step::EnteringNumber) {
            for way in ["home", "HOME", " Home "] {
                stage.expect(&state, &typed(way), &[new(Reply::Home)], next.clone());
            }
        }
    }
}

#[test]
fn skip_with_nothing_to_skip_leads_home() {
    let stage = Stage::new();
    for step in [Step::New, Step::Home, Step::EnteringNumber] {
        let state = stage.at(step);
        let next = State { step: Stage::left(&state), ..state.clone() };
        stage.expect(&state, &pressed(Button::Skip), &[same(Reply::Home)], next);
    }
}

#[test]
fn settings_change_one_thing_and_come_back() {
    let stage = Stage::new();
    for state in stage.states() {
        for ask in ASKS {
            let asked = Reply::Asked { ask, flow: Flow::Settings };
            let asking = State { step: Step::Asking { ask, flow: Flow::Settings, then: None }, ..state.clone() };
            stage.expect(&state, &pressed(Button::Change(ask)), &[same(asked)], asking.clone());
            let changed = State { step: Step::Home, ..with_answer(&asking, ask) };
            let settings = Reply::Settings { nation: changed.jurisdiction, role: changed.role, own_number: None, consent: None };
            stage.expect(&asking, &pressed(answer_to(ask)), &[same(settings)], changed);
            // Nothing is changed on the way back.
            let unchanged = State { step: Step::Home, ..state.clone() };
            let settings = Reply::Settings { nation: state.jurisdiction, role: state.role, own_number: None, consent: None };
            stage.expect(&asking, &pressed(Button::Settings), &[same(settings)], unchanged);
        }
    }
}

/// A button of the start, pressed when something else is asked or nothing: it changes the setting and shows it.
#[test]
fn an_old_button_about_the_person_changes_the_setting() {
    let stage = Stage::new();
    for state in stage.states() {
        for told in ASKS {
            if matches!(state.step, Step::Asking { ask, .. } if ask == told) {
                continue;
            }
            let changed = with_answer(&state, told);
            // What was asked for the start or for an answer is asked again; otherwise the settings are shown.
            let (next, reply) = match state.step.clone() {
                Step::Asking { ask, flow: flow @ (Flow::Setup | Flow::Question), .. } => {
                    (changed, asked_again(&state, ask, flow))
                }
                _ => {
                    let reply =
                        Reply::Settings { nation: changed.jurisdiction, role: changed.role, own_number: None, consent: None };
                    (State { step: Stage::left(&state), ..changed }, reply)
                }
            };
            stage.expect(&state, &pressed(answer_to(told)), &[same(reply)], next);
        }
    }
}

#[test]
fn a_language_without_words_is_not_taken() {
    let stage = Stage::new();
    let spoken = stage.library.wording.locales();
    for &locale in Locale::ALL.iter().filter(|locale| !spoken.contains(locale)) {
        for state in stage.states() {
            let (next, said) = stage.act(&state, &pressed(Button::Language(locale)));
            assert_eq!(next.locale, state.locale, "{locale}");
            assert!(!said.is_empty(), "{locale}");
        }
    }
}

#[test]
fn each_language_nation_and_role_is_kept_as_told() {
    let stage = Stage::new();
    let home = stage.at(Step::Home);
    for &locale in stage.library.wording.locales() {
        assert_eq!(stage.act(&home, &pressed(Button::Language(locale))).0.locale, locale);
    }
    for nation in Jurisdiction::ALL {
        assert_eq!(stage.act(&home, &pressed(Button::Nation(nation))).0.jurisdiction, Some(nation));
    }
    for role in Role::ALL {
        assert_eq!(stage.act(&home, &pressed(Button::Role(role))).0.role, Some(role));
    }
}

/// "Back" is on a few buttons only, and typing it does what that button does.
#[test]
fn back_can_be_typed_where_it_stands() {
    let stage = Stage::new();
    let category = stage.library.catalogue.categories().first().unwrap().clone();
    let listed = stage.after(stage.at(Step::Home), &[pressed(Button::Category(category))]);
    for way in ["back", "Back", "BACK"] {
        stage.expect(&listed, &typed(way), &[new(Reply::Topics)], listed.clone());
    }
    for ask in ASKS {
        let asking = stage.at(Step::Asking { ask, flow: Flow::Settings, then: None });
        let next = State { step: Step::Home, ..asking.clone() };
        let settings: Effect = new(Reply::Settings { nation: None, role: None, own_number: None, consent: None });
        stage.expect(&asking, &typed("back"), &[settings], next);
        let setup = stage.at(Step::Asking { ask, flow: Flow::Setup, then: None });
        let next = stage.act(&setup, &typed("back")).0;
        assert_eq!(next.step, setup.step, "no such choice, so the question stands");
        assert_eq!((next.locale, next.jurisdiction, next.role), (setup.locale, setup.jurisdiction, setup.role));
    }
}
