//! Where the buttons lead, walked to the end.

use std::collections::{BTreeSet, VecDeque};

use second_opinion_bot::content::catalogue::Topic;
use second_opinion_bot::content::safety::SafetyClass;
use second_opinion_bot::dialogue::{Button, Effect, Reply, State, Step};
use second_opinion_bot::domain::{Jurisdiction, Locale, Role, TopicId};
use second_opinion_bot::render::{OutgoingMessage, Rendering, render};

use crate::stage::{Stage, pressed, typed};

/// Beginnings of words that tell of waiting, cost, refusing or cancelling.
const TOUCHY: [&str; 7] = ["wait", "delay", "refus", "cancel", "pay ", "price", "cost "];

/// The English words of a topic in all nations.
fn words(stage: &Stage, topic: &Topic) -> String {
    let part = |variant: &str, part| {
        stage.library.wording.attribute(Locale::EnGb, &format!("card-{}-{variant}", topic.id), part).unwrap_or_default()
    };
    let parts = ["short", "do-1", "do-2", "do-3", "detail"];
    topic.variants.iter().flat_map(|variant| parts.map(|name| part(variant.id.as_str(), name) + "\n")).collect()
}

#[test]
fn whoever_reads_of_waiting_cost_refusing_or_cancelling_is_told_to_keep_their_place_and_gets_there() {
    let stage = Stage::new();
    let catalogue = &stage.library.catalogue;
    let keep = TopicId::parse("keep-your-bookings").unwrap();
    let mut touchy = 0;
    for topic in catalogue.topics() {
        let words = words(&stage, topic).to_lowercase();
        // “It costs nothing” is no cost.
        let words = words.replace("at no cost ", "").replace("cost nothing", "");
        if !TOUCHY.iter().any(|beginning| words.split_inclusive([' ', '\n']).any(|word| word.starts_with(beginning))) {
            continue;
        }
        touchy += 1;
        assert!(topic.keep_your_place || topic.id == keep, "{} touches waiting or cost and does not say so", topic.id);
        let mut reached = BTreeSet::from([topic.id.clone()]);
        let mut queue = VecDeque::from([topic.id.clone()]);
        while let Some(id) = queue.pop_front() {
            let related = catalogue.topic(&id).into_iter().flat_map(|topic| topic.related.iter().cloned());
            queue.extend(related.filter(|id| reached.insert(id.clone())));
        }
        assert!(reached.contains(&keep), "from {} no way leads to {keep}", topic.id);
    }
    assert!(touchy >= 20, "only {touchy} cards were looked at");
}

/// Every button from "I am a relative" on, until nothing new is said: no card with steps comes before the consent step.
#[test]
fn no_steps_come_before_consent_on_any_way_of_a_relative() {
    let stage = Stage::new();
    for jurisdiction in Jurisdiction::ALL {
        let start = State { role: Some(Role::Family), jurisdiction: Some(jurisdiction), ..stage.at(Step::Home) };
        let mut seen: BTreeSet<String> = BTreeSet::new();
        let mut queue = VecDeque::from([start]);
        let (mut steps, mut cards) = (0, 0);
        while let Some(state) = queue.pop_front() {
            // Days and times are without number and lead to no card.
            let buttons = state.choices.iter().filter(|button| !matches!(button, Button::Agenda(_)));
            for button in buttons.cloned() {
                let (next, effects) = stage.act(&state, &pressed(button));
                for effect in &effects {
                    let Effect::Say { reply, .. } = effect else { continue };
                    match reply {
                        Reply::Card { topic, .. } => {
                            cards += 1;
                            let has_steps = stage.library.catalogue.topic(topic).unwrap().consent_first;
                            let free = next.consent_shown || next.role != Some(Role::Family);
                            assert!(
                                !has_steps || free,
                                "{topic} is shown to a relative who has not read that consent comes first"
                            );
                        }
                        Reply::ConsentFirst { .. } => steps += 1,
                        _ => {}
                    }
                }
                // Past the consent step, or as somebody else, the steps may be read.
                let still = next.role == Some(Role::Family) && !next.consent_shown && next.jurisdiction == Some(jurisdiction);
                if still && seen.insert(format!("{effects:?}")) {
                    queue.push_back(next);
                }
            }
        }
        assert!(steps > 20 && cards > 20, "{jurisdiction}: {steps} consent steps, {cards} cards");
    }
}

#[test]
fn each_emergency_has_its_numbers_in_each_nation_and_ones_own_comes_first() {
    let stage = Stage::new();
    let catalogue = &stage.library.catalogue;
    for &locale in stage.library.wording.locales() {
        let rendering = Rendering {
            wording: &stage.library.wording,
            catalogue,
            locale,
            now: "2026-11-21T09:00:00Z".parse().unwrap(),
            bot_username: None,
        };
        for class in SafetyClass::ALL {
            for nation in Jurisdiction::ALL.into_iter().map(Some).chain([None]) {
                let numbers: Vec<&str> = catalogue
                    .safety_lines(class, nation)
                    .iter()
                    .map(|line| catalogue.helpline(line).unwrap().number.as_str())
                    .collect();
                // The people on the ward and one's own team come first; not every nation has another number.
                let own_team = matches!(class, SafetyClass::WorseInHospital | SafetyClass::StoppingTreatment);
                assert!(!numbers.is_empty() || own_team, "{class:?} {nation:?}");
                for own in [None, Some("0113 000 0000")] {
                    let reply = Reply::Safety { class, nation, own_number: own.map(str::to_owned), topics: Vec::new() };
                    let text: String = render(&reply, &[], &rendering).iter().map(OutgoingMessage::plain).collect();
                    let places: Vec<usize> =
                        numbers.iter().map(|number| text.find(number).expect("each number is shown")).collect();
                    let first = places.iter().copied().min().unwrap_or(usize::MAX);
                    let found = text.find("0113 000 0000");
                    assert_eq!(found.is_some(), own.is_some(), "{class:?} {nation:?}");
                    assert!(found.is_none_or(|found| found < first), "one's own number comes first: {class:?} {nation:?}");
                }
            }
        }
    }
}

#[test]
fn an_emergency_that_is_asked_about_again_keeps_its_number() {
    let stage = Stage::new();
    let state = State { own_number: Some("0113 000 0000".to_owned()), ..stage.at(Step::Home) };
    let helped = stage.after(state, &[typed("i have chest pain"), typed("1")]);
    let (_, said) = stage.act(&helped, &typed("3"));
    let numbers =
        said.iter().any(|effect| matches!(effect, Effect::Say { reply: Reply::Safety { own_number: Some(_), .. }, .. }));
    assert!(numbers, "{said:?}");
}
