//! The talks, one for each script.

use second_opinion_bot::domain::Locale;

use super::LANGUAGES;
use super::snapshots::{here, keep};
use super::talk::Talk;

/// Plays a script in each language and compares all before it fails.
fn play(name: &str) {
    let script = std::fs::read_to_string(here("scripts").join(format!("{name}.txt"))).unwrap();
    let differing: Vec<Locale> = LANGUAGES
        .into_iter()
        .filter(|locale| {
            let mut talk = Talk::new(*locale);
            script.lines().filter(|line| !line.trim().is_empty()).for_each(|line| talk.step(line.trim()));
            assert!(talk.matcher.0.lock().unwrap().is_none(), "{name}: nothing was asked after the last `= finds`");
            !keep(&format!("talks/{locale}"), name, &talk.transcript)
        })
        .collect();
    assert!(differing.is_empty(), "{name} reads otherwise in {differing:?}");
}

macro_rules! talks {
    ($($function:ident = $name:literal),+ $(,)?) => {
        pub const TALKS: &[&str] = &[$($name),+];
        $(#[test] fn $function() { play($name); })+
    };
}

talks! {
    a_first_start = "first-start",
    a_first_start_by_words = "first-start-by-words",
    a_question_instead_of_a_start = "question-first",
    a_question_in_the_middle_of_the_start = "question-during-start",
    everything_is_skipped = "skip-everything",
    the_nation_is_asked_first = "nation-first",
    the_nation_is_not_told = "nation-skipped",
    topics_by_numbers = "topics-by-numbers",
    topics_by_words = "topics-by-words",
    topics_by_taps = "topics-by-taps",
    a_relative_and_consent = "relative",
    a_support_worker = "support-worker",
    settings_are_changed = "settings",
    did_you_mean = "did-you-mean",
    what_is_declined = "declined",
    small_talk = "small-talk",
    emergencies = "safety",
    an_emergency_in_the_middle = "safety-in-the-middle",
    what_comes_after_help = "after-help",
    ones_own_hospitals_number = "own-number",
    what_is_not_text = "attachments",
    an_answer_grows_old = "expired",
    links_are_followed = "links",
    old_buttons_are_pressed = "old-buttons",
    judgements = "judgements",
    commands = "commands",
    edited_and_forwarded = "edited-and-forwarded",
    blocked_failed_and_in_a_group = "blocked-and-failed",
}
