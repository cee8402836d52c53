//! What each language understands of messages that nothing was learned from (`unseen/<locale>.tsv`). The floors are below what is
//! reached today (docs/languages.md): they keep it from getting worse unnoticed.

use std::path::Path;

use second_opinion_bot::command::model;
use second_opinion_bot::domain::Locale;
use second_opinion_bot::evaluate::{Messages, on_messages};

use crate::support::taught;

#[test]
fn messages_never_seen_are_understood() {
    let library = taught();
    let matcher = model::matcher(&library);
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/it/languages/unseen");
    let mut measured = 0;
    for &locale in Locale::ALL {
        let Ok(text) = std::fs::read_to_string(folder.join(format!("{locale}.tsv"))) else { continue };
        let found: Messages = on_messages(&library.safety, matcher.as_ref(), locale, &text).unwrap();
        // English questions are measured elsewhere.
        let share = |part: usize, whole: usize| (part * 100).checked_div(whole).unwrap_or(100);
        let Messages { questions, foreign, heard, .. } = &found;
        assert!(heard.alarms >= 50 && heard.near >= 50 && heard.ordinary >= 40, "{locale}: {heard:?}");
        assert!(locale == Locale::EnGb || questions.all >= 100 && foreign.all >= 30, "{locale}: {questions:?}");
        let all = [
            ("right card first", share(questions.first, questions.all), 85),
            ("right card offered", share(questions.offered, questions.all), 94),
            ("no wrong answer", share(questions.all - questions.wrong, questions.all), 98),
            ("not answered", share(foreign.all - foreign.answered, foreign.all), 95),
            ("alarms heard", share(heard.caught, heard.alarms), 85),
            ("calm stays calm", share(heard.near - heard.near_raised, heard.near), 90),
            ("ordinary stays calm", share(heard.ordinary - heard.ordinary_raised, heard.ordinary), 94),
        ];
        for (what, reached, least) in all {
            assert!(reached >= least, "{locale}: {what} {reached} %, at least {least}: {:#?}", found.faults);
        }
        measured += 1;
    }
    assert!(measured >= 13, "{measured} languages");
}
