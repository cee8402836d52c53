//! A text that may or may not tell of an emergency is answered, and help is offered beside the answer.

use second_opinion_bot::content::safety::SafetyClass;
use second_opinion_bot::dialogue::{
    AgendaButton, Attachment, Button, CONSENT_VERSION, Command, Consent, Effect, Event, FileTrouble, ListButton, Manner,
    OwnButton, OwnReply, Reply, State, Step, choices,
};
use second_opinion_bot::domain::{Jurisdiction, Locale};
use second_opinion_bot::matcher::Concern;
use second_opinion_bot::render::{MessageId, Rendering, render};

use crate::stage::{Stage, given, new, pressed, said, typed};
use crate::support;

/// With all that the safety net hears.
fn stage() -> Stage {
    Stage { library: support::taught(), ..Stage::new() }
}

fn in_doubt() -> (&'static str, SafetyClass) {
    support::doubted().next().expect("no message is in doubt")
}

fn at_home() -> State {
    State { jurisdiction: Some(Jurisdiction::Wales), step: Step::Home, ..State::fresh(Locale::EnGb) }
}

/// Everything that we can be in the middle of, entries of appointments and lists among them.
fn states(stage: &Stage) -> Vec<State> {
    let agreed = State { consent: Some(Consent { version: CONSENT_VERSION, agreed: true }), ..at_home() };
    let begun = |button: Button| stage.after(agreed.clone(), &[pressed(button)]);
    let entries = [Button::Agenda(AgendaButton::New), Button::OwnNumber, Button::List(ListButton::All)];
    stage.states().into_iter().chain(entries.map(begun)).collect()
}

#[test]
fn help_is_offered_last_in_every_state_and_for_each_kind_of_message_at_home() {
    let stage = stage();
    let (text, class) = in_doubt();
    let with_words = |command| Event::CommandWithWords { command: Box::new(command), words: text.to_owned() };
    let events = [
        typed(text),
        Event::TextSent { text: text.to_owned(), manner: Manner::Edited },
        Event::TextSent { text: text.to_owned(), manner: Manner::Forwarded },
        Event::AttachmentSent { kind: Attachment::Photo, caption: Some(text.to_owned()) },
        Event::CalendarSent { content: Err(FileTrouble::NotFetched), caption: Some(text.to_owned()) },
        with_words(Event::UnknownCommandGiven),
        with_words(given(Command::Cancel)),
        with_words(given(Command::Stop)),
    ];
    // Each kind at home, and the first of them, which takes its time in a build for tests, in the middle of everything else.
    let everywhere = states(&stage).into_iter().map(|state| (state, 1)).chain([(at_home(), events.len())]);
    for (state, kinds) in everywhere {
        for event in events.iter().take(kinds) {
            let (next, effects) = stage.act(&state, event);
            let replies = said(&effects);
            let [answers @ .., last] = replies.as_slice() else { panic!("{event:?} in {state:?} is not answered") };
            assert_eq!(**last, Reply::SafetyOffered { class }, "{event:?} in {state:?}");
            let answer = answers.iter().rfind(|reply| !reply.is_aside()).unwrap_or_else(|| panic!("{event:?}: {replies:?}"));
            let [choices @ .., offered] = next.choices.as_slice() else { panic!("nothing can be chosen") };
            assert_eq!((choices, offered), (stage.under(answer, &next).as_slice(), &Button::ShowSafety(class)));
            assert_eq!(next.numbered, Some(stage.numbered(answer, &next)), "typed numbers mean the choices of the answer");
            assert!(!effects.contains(&Effect::Erase), "{event:?}");
        }
    }
}

#[test]
fn its_button_and_its_words_show_the_help_for_that_emergency() {
    let stage = stage();
    let (text, class) = in_doubt();
    let state = State { own_number: Some("0113 000 0000".to_owned()), ..at_home() };
    let (next, _) = stage.act(&state, &typed(text));
    let offered = choices(&Reply::SafetyOffered { class }, &next, &stage.context());
    assert_eq!(offered.iter().map(|choice| &choice.button).collect::<Vec<_>>(), [&Button::ShowSafety(class)]);
    let State { jurisdiction: nation, own_number, .. } = state;
    let help = [new(Reply::Safety { class, nation, own_number, topics: Vec::new() })];
    let words = stage.words(Locale::EnGb, &Button::ShowSafety(class));
    for event in [pressed(Button::ShowSafety(class)), typed(words)] {
        assert_eq!(stage.act(&next, &event).1, help, "{event:?}");
    }
}

#[test]
fn what_is_in_doubt_deletes_nothing_at_once_and_nothing_is_said_after_a_goodbye() {
    let stage = stage();
    let state = State { choices: vec![Button::Own(OwnButton::Stop)], numbered: Some(0), ..at_home() };
    let (mut at_once, mut asked) = (0, 0);
    for locale in stage.library.wording.locales().iter().copied() {
        let state = State { locale, drafts_told: vec![locale], ..state.clone() };
        let label = stage.words(locale, &Button::Own(OwnButton::Stop));
        let phrases = stage.library.wording.say(locale, MessageId::OwnStopPhrases, &[]);
        for text in phrases.split('|').map(|phrase| phrase.trim().to_owned()).chain([label]) {
            let concern = stage.library.safety.hear(&text);
            let (_, effects) = stage.act(&state, &typed(&text));
            let erased = effects.contains(&Effect::Erase);
            assert!(!erased || concern == Concern::None, "{text}: {concern:?}");
            assert!(!erased || *said(&effects).last().unwrap() == &Reply::Own(OwnReply::Erased), "{text}: {effects:?}");
            at_once += usize::from(erased);
            asked += usize::from(!erased && concern.doubt().is_some());
        }
    }
    assert!(at_once > 10 && asked > 0, "{at_once} erased at once, {asked} asked first");
}

#[test]
fn the_offer_reads_well_in_every_language() {
    let stage = stage();
    let wording = &stage.library.wording;
    for locale in wording.locales().iter().copied() {
        let state = State { locale, ..at_home() };
        let rendered = |locale, class| {
            let reply = Reply::SafetyOffered { class };
            let rendering =
                Rendering { wording, catalogue: &stage.library.catalogue, locale, now: stage.now, bot_username: None };
            let [message] = <[_; 1]>::try_from(render(&reply, &choices(&reply, &state, &stage.context()), &rendering)).unwrap();
            message
        };
        for class in SafetyClass::ALL {
            let (message, source) = (rendered(locale, class), rendered(Locale::SOURCE, class));
            let both = message.plain().contains(&source.plain());
            let draft = wording.is_safety_draft(locale);
            assert_eq!(both, draft || locale.language() == Locale::SOURCE.language(), "{locale}: {}", message.plain());
            assert!(!draft || message.plain().len() > source.plain().len() + 50, "{locale}: in its own words, too");
            assert_eq!(message.keyboard.iter().flatten().count(), 1, "{locale}: one button");
        }
    }
}

#[test]
fn what_is_no_alarm_and_not_in_doubt_is_answered_alone() {
    let stage = stage();
    for text in ["can i get a second opinion?", "thank you", "1"] {
        assert_eq!(stage.library.safety.hear(text), Concern::None, "{text}");
        let (_, effects) = stage.act(&at_home(), &typed(text));
        assert!(!said(&effects).iter().any(|reply| matches!(reply, Reply::SafetyOffered { .. })), "{effects:?}");
    }
    let numbers = (0..34).chain(44..94).flat_map(|number| [number.to_string(), format!("{number}."), format!("({number})")]);
    let others = ["10:15", "5/12", "2027-01-12", "14.30", "0113 243 2799", "٩", "🙂", "?"].map(str::to_owned);
    for text in numbers.chain(others) {
        assert_eq!(stage.library.safety.hear(&text), Concern::None, "{text}");
    }
}
