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
    reminders_come = "reminders",
    reminders_come_in_the_united_states = "reminders-us",
    reminders_are_changed = "reminders-changed",
    reminders_fit_what_an_appointment_is_for = "reminder-kinds",
    what_is_declined = "declined",
    small_talk = "small-talk",
    emergencies = "safety",
    an_emergency_in_the_middle = "safety-in-the-middle",
    what_comes_after_help = "after-help",
    ones_own_hospitals_number = "own-number",
    consent_before_anything_about_health = "consent",
    everything_that_is_kept = "my-data",
    everything_is_deleted = "delete",
    everything_is_stopped = "stop",
    what_is_not_text = "attachments",
    an_answer_grows_old = "expired",
    links_are_followed = "links",
    old_buttons_are_pressed = "old-buttons",
    an_appointment_is_typed = "appointment-typed",
    an_appointment_is_tapped = "appointment-tapped",
    days_and_times_that_are_not_clear = "appointment-unclear",
    an_appointment_in_the_united_states = "appointment-us-zone",
    an_appointment_elsewhere = "appointment-elsewhere",
    an_appointment_is_changed = "appointment-edited",
    an_appointment_in_ones_calendar = "appointment-file-out",
    a_calendar_file_is_sent = "appointment-file-in",
    a_question_during_an_entry = "appointment-question",
    nothing_is_kept_without_consent = "appointment-no-consent",
    judgements = "judgements",
    commands = "commands",
    edited_and_forwarded = "edited-and-forwarded",
    a_checklist_is_ticked = "checklist",
    a_checklist_becomes_ones_own = "checklist-own-items",
    a_relative_and_a_checklist = "checklist-relative",
    a_checklist_without_a_nation = "checklist-no-nation",
    a_checklist_goes_on = "checklist-passed-on",
    reasons_are_ticked = "reasons",
    words_are_copied = "words-to-say",
    blocked_failed_and_in_a_group = "blocked-and-failed",
}
