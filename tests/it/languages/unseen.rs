//! What each language understands of messages that nothing was learned from (`unseen/<locale>.tsv`). The floors are below what is
//! reached today (docs/languages.md): they keep it from getting worse unnoticed.

use std::path::Path;

use second_opinion_bot::command::model;
use second_opinion_bot::domain::Locale;
use second_opinion_bot::evaluate::on_messages;

use crate::support::taught;

#[test]
fn messages_never_seen_are_understood() {
    let library = taught();
    let matcher = model::matcher(&library);
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/it/languages/unseen");
    let mut measured = 0;
    for &locale in Locale::ALL {
        let Ok(text) = std::fs::read_to_string(folder.join(format!("{locale}.tsv"))) else { continue };
        let found = on_messages(&library.safety, matcher.as_ref(), locale, &text).unwrap();
        let share = |part: usize, whole: usize| part * 100 / whole;
        let all = [
            ("right card first", share(found.first, found.questions), 60),
            ("right card offered", share(found.offered, found.questions), 60),
            ("no wrong answer", share(found.questions - found.wrong, found.questions), 96),
            ("not answered", share(found.turned_away, found.foreign), 90),
            ("alarms heard", share(found.heard, found.alarms), 70),
            ("calm stays calm", share(found.calm - found.calm_raised, found.calm), 80),
            ("ordinary stays calm", share(found.ordinary - found.ordinary_raised, found.ordinary), 92),
        ];
        for (what, reached, least) in all {
            assert!(reached >= least, "{locale}: {what} {reached} %, at least {least}: {:#?}", found.faults);
        }
        measured += 1;
    }
    assert!(measured >= 9, "{measured} languages");
}
