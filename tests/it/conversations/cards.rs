//! Every card and every safety reply, in each nation that differs.

use std::fmt::Write as _;

use second_opinion_bot::content::catalogue::Topic;
use second_opinion_bot::content::safety::SafetyClass;
use second_opinion_bot::dialogue::{Context, Reply, State, choices};
use second_opinion_bot::domain::{Jurisdiction, Locale};
use second_opinion_bot::render::{Rendering, render};

use super::shown::shown;
use super::snapshots::keep;
use super::told::Told;
use super::{BEGINNING, BOT};
use crate::support::library;

/// Every text of a topic: once for each variant, named after all nations that read it.
fn all_variants(topic: &Topic) -> String {
    let library = library();
    let matcher = Told::default();
    let mut out = String::new();
    for variant in &topic.variants {
        let nation = *variant.nations.first().unwrap();
        let named: Vec<&str> = variant.nations.iter().map(|nation| nation.as_str()).collect();
        let card = |locale: Locale| {
            let context = Context {
                now: BEGINNING.parse().unwrap(),
                chance: 7,
                suggested: locale,
                catalogue: &library.catalogue,
                matcher: &matcher,
                safety: &library.safety,
                words: &library.wording,
            };
            let rendering = Rendering {
                wording: &library.wording,
                catalogue: &library.catalogue,
                locale,
                now: BEGINNING.parse().unwrap(),
                bot_username: Some(BOT),
            };
            let reply = Reply::Card { topic: topic.id.clone(), nation: topic.depends_on_nation().then_some(nation) };
            let choices = choices(&reply, &State::fresh(locale), &context);
            render(&reply, &choices, &rendering).iter().map(shown).collect::<String>()
        };
        let source = card(Locale::SOURCE);
        let _ = write!(out, "# {}: {}\n\n{source}", variant.id, named.join(", "));
        // American words are read by Americans; where only a link or a date differs there is nothing to read again.
        if variant.nations.contains(&Jurisdiction::UnitedStates) {
            let nation = Jurisdiction::UnitedStates;
            let id = format!("card-{}-{}", topic.id, variant.id);
            let own = [id, format!("card-{}", topic.id)];
            if own.iter().any(|id| library.wording.holder(Locale::EnUs, id) == Some(Locale::EnUs)) {
                let _ = write!(out, "# {}: {nation}, in {}\n\n{}", variant.id, Locale::EnUs, card(Locale::EnUs));
            }
        }
    }
    out
}

#[test]
fn every_card_reads_as_it_was_read_before() {
    let library = library();
    let differing: Vec<&str> = library
        .catalogue
        .topics()
        .filter(|topic| !keep("cards", topic.id.as_str(), &all_variants(topic)))
        .map(|topic| topic.id.as_str())
        .collect();
    assert!(differing.is_empty(), "these cards read otherwise: {differing:?}");
}

#[test]
fn every_safety_reply_reads_as_it_was_read_before() {
    let library = library();
    let mut differing = Vec::new();
    for class in SafetyClass::ALL {
        let mut out = String::new();
        for nation in std::iter::once(None).chain(Jurisdiction::ALL.map(Some)) {
            let rendering = Rendering {
                wording: &library.wording,
                catalogue: &library.catalogue,
                locale: Locale::SOURCE,
                now: BEGINNING.parse().unwrap(),
                bot_username: Some(BOT),
            };
            let messages = render(&Reply::Safety { class, nation, own_number: None, topics: Vec::new() }, &[], &rendering);
            let _ = write!(out, "# {}\n\n", nation.map_or("not known", Jurisdiction::as_str));
            messages.iter().for_each(|message| out.push_str(&shown(message)));
        }
        if !keep("safety", class.as_str(), &out) {
            differing.push(class.as_str());
        }
    }
    assert!(differing.is_empty(), "these safety replies read otherwise: {differing:?}");
}
