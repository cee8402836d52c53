//! One talk from the first greeting to the end, in every language: start, question, did you mean, checklist, appointment, reminder,
//! crisis, stop. What is typed is what people of that language type.

use second_opinion_bot::content::catalogue::Meaning;
use second_opinion_bot::content::safety::SafetyClass;
use second_opinion_bot::domain::Locale;

use super::snapshots::keep;
use super::talk::Talk;
use crate::support::library;

const TALK: &str = include_str!("golden.txt");

/// The first thing that people ask about a topic in a language, or in the one whose words it shares.
fn question(locale: Locale, topic: &str) -> String {
    let library = library();
    let utterances = library.catalogue.utterances();
    let typed = |locale: Locale| {
        let of_topic = |meaning: &Meaning| matches!(meaning, Meaning::Topic(id) if id.as_str() == topic);
        utterances.iter().find(|utterance| utterance.typed && utterance.locale == locale && of_topic(&utterance.meaning))
    };
    locale.chain().find_map(typed).unwrap().text.to_string()
}

/// The first example of an emergency in a language that its patterns hear.
fn crisis(locale: Locale) -> String {
    let library = library();
    let written = |locale: Locale| {
        let of_language = library.catalogue.safety_examples().iter().filter(move |example| example.locale == locale);
        of_language
            .filter(|example| example.class == Some(SafetyClass::SelfHarm))
            .find(|example| library.safety.hear_patterns(&example.text) == Some(SafetyClass::SelfHarm))
    };
    locale.chain().find_map(written).unwrap().text.to_string()
}

#[test]
fn one_talk_in_every_language() {
    let library = library();
    let differing: Vec<Locale> = library
        .wording
        .locales()
        .iter()
        .copied()
        .filter(|&locale| {
            let mut talk = Talk::new(locale);
            let script = TALK
                .replace("{question}", &question(locale, "how-long"))
                .replace("{another}", &question(locale, "travel"))
                .replace("{crisis}", &crisis(locale));
            script.lines().filter(|line| !line.trim().is_empty()).for_each(|line| talk.step(line.trim()));
            !keep("golden", locale.tag(), &talk.transcript)
        })
        .collect();
    assert!(differing.is_empty(), "the talk reads otherwise in {differing:?}");
}
