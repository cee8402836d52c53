//! What each language understands of messages whose writers had seen nothing that is learned from (a few of the most usual sentences
//! stand there all the same): `unseen/<locale>.tsv`, and `blind/<locale>.tsv`, by whose figures no bar was chosen. The floors are
//! below what is reached today (docs/languages.md, docs/matching.md): they keep it from getting worse unnoticed.

use std::path::Path;

use second_opinion_bot::command::model;
use second_opinion_bot::domain::Locale;
use second_opinion_bot::evaluate::{Heard, Messages, on_messages};

use crate::support::taught;

/// What is measured, per cent of it that is reached, and the floor.
type Floor = (&'static str, usize, usize);

/// Per cent; all of nothing.
fn share(part: usize, whole: usize) -> usize {
    (part * 100).checked_div(whole).unwrap_or(100)
}

/// Measures on each language's file of a folder; every language but American English has one.
fn measured(folder: &str, floors: impl Fn(Locale, &Messages) -> Vec<Floor>) {
    let library = taught();
    let matcher = model::matcher(&library);
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/it/languages").join(folder);
    for &locale in Locale::ALL.iter().filter(|locale| **locale != Locale::EnUs) {
        let text = std::fs::read_to_string(folder.join(format!("{locale}.tsv"))).unwrap();
        let found = on_messages(&library.safety, matcher.as_ref(), locale, &text).unwrap();
        let heard = found.heard;
        assert!(heard.alarms >= 42 && heard.near >= 36 && heard.ordinary >= 40, "{locale}: {heard:?}");
        for (what, reached, least) in floors(locale, &found) {
            assert!(reached >= least, "{locale}: {what} {reached} %, at least {least}: {:#?}", found.faults);
        }
    }
}

/// What is heard, with the floors of each.
fn heard(heard: Heard, [alarms, helped, near, near_alone, ordinary, ordinary_alone]: [usize; 6]) -> Vec<Floor> {
    let Heard { near: all_near, near_raised, near_doubted, ordinary: all_ordinary, ordinary_raised, ordinary_doubted, .. } =
        heard;
    vec![
        ("alarms heard", share(heard.caught, heard.alarms), alarms),
        ("alarms heard or offered help", share(heard.caught + heard.doubted, heard.alarms), helped),
        ("calm stays calm", share(all_near - near_raised, all_near), near),
        ("calm is left alone", share(all_near - near_raised - near_doubted, all_near), near_alone),
        ("ordinary stays calm", share(all_ordinary - ordinary_raised, all_ordinary), ordinary),
        ("ordinary is left alone", share(all_ordinary - ordinary_raised - ordinary_doubted, all_ordinary), ordinary_alone),
    ]
}

#[test]
fn messages_never_seen_are_understood() {
    measured("unseen", |locale, found| {
        let Messages { questions, foreign, .. } = found;
        // English questions are measured elsewhere.
        assert!(locale == Locale::EnGb || questions.all >= 100 && foreign.all >= 30, "{locale}: {questions:?}");
        let mut floors = heard(found.heard, [86, 93, 90, 84, 94, 80]);
        floors.extend([
            ("right card first", share(questions.first, questions.all), 85),
            ("right card offered", share(questions.offered, questions.all), 94),
            ("no wrong answer", share(questions.all - questions.wrong, questions.all), 98),
            ("not answered", share(foreign.all - foreign.answered, foreign.all), 95),
        ]);
        floors
    });
}

#[test]
fn messages_that_no_bar_was_chosen_with_are_heard() {
    measured("blind", |_, found| heard(found.heard, [88, 95, 84, 80, 94, 84]));
}
