//! Consent, what is kept, deleting and stopping, in every state.

use jiff::civil::date;
use second_opinion_bot::dialogue::{
    Button, CONSENT_VERSION, Command, Consent, Effect, Event, Kept, OwnButton, OwnReply, Reply, State, Step,
};
use second_opinion_bot::domain::{Agenda, Appointment, AppointmentId, Jurisdiction, Lead, Role};
use second_opinion_bot::render::{OutgoingMessage, Rendering, render};

use crate::stage::{Stage, given, new, pressed, same, typed};

const AGREED: Option<Consent> = Some(Consent { version: CONSENT_VERSION, agreed: true });
const REFUSED: Option<Consent> = Some(Consent { version: CONSENT_VERSION, agreed: false });

fn own(button: OwnButton) -> Event {
    pressed(Button::Own(button))
}

fn say(reply: OwnReply) -> Effect {
    same(Reply::Own(reply))
}

fn agree() -> OwnButton {
    OwnButton::Agree(CONSENT_VERSION)
}

fn appointment(id: u32) -> Appointment {
    let (entered, starts) = ("2026-11-20T10:00:00Z".parse().unwrap(), date(2027, 1, 12).at(14, 30, 0, 0));
    Appointment {
        place: Some("canary-place".to_owned()),
        companion: Some("canary-companion".to_owned()),
        note: Some("canary-note".to_owned()),
        ..Appointment::new(AppointmentId(id), starts, "Europe/London".to_owned(), entered, "2026a")
    }
}

/// The same person with something of their health kept.
fn with_health(state: State) -> State {
    let agenda = Agenda {
        appointments: vec![appointment(4), appointment(6)],
        last_id: 6,
        zone: Some("Europe/London".to_owned()),
        leads: vec![Lead::DaysBefore(2)],
        seed: 77,
        ..Agenda::default()
    };
    State { consent: AGREED, own_number: Some("0113 000 0000".to_owned()), agenda, ..state }
}

fn settings(state: &State, consent: Option<bool>) -> Reply {
    Reply::Settings { nation: state.jurisdiction, role: state.role, own_number: state.own_number.clone(), consent }
}

/// Before the first number is kept it is asked, and a yes goes on to the number.
#[test]
fn a_number_is_kept_only_after_a_yes() {
    let stage = Stage::new();
    for state in stage.states() {
        for consent in [None, REFUSED, Some(Consent { version: CONSENT_VERSION + 1, agreed: true })] {
            let state = State { consent, ..state.clone() };
            let asking = State { step: Step::Consenting { then: Box::new(Button::OwnNumber) }, ..state.clone() };
            stage.expect(&state, &pressed(Button::OwnNumber), &[say(OwnReply::AskConsent)], asking.clone());
            let asked = stage.after(state, &[pressed(Button::OwnNumber)]);
            let entering = State { consent: AGREED, step: Step::EnteringNumber, ..asking.clone() };
            let number = Reply::AskNumber { kept: None };
            stage.expect(&asked, &own(agree()), &[same(number.clone())], entering.clone());
            for yes in ["1", "yes", "YES", "Yes."] {
                stage.expect(&asked, &typed(yes), &[new(number.clone())], entering.clone());
            }
            let refused = State { consent: REFUSED, step: Step::Home, ..asking.clone() };
            stage.expect(&asked, &own(OwnButton::Disagree), &[say(OwnReply::Declined)], refused.clone());
            for no in ["2", "no", "No."] {
                stage.expect(&asked, &typed(no), &[new(Reply::Own(OwnReply::Declined))], refused.clone());
            }
            // More about it, and then the same choice.
            stage.expect(&asked, &own(OwnButton::TellMore), &[say(OwnReply::ConsentMore)], asking.clone());
            let told = stage.after(asked.clone(), &[typed("3")]);
            stage.expect(&told, &typed("yes"), &[new(number.clone())], entering);
            stage.expect(&told, &typed("no"), &[new(Reply::Own(OwnReply::Declined))], refused);
            let cancelled = State { step: Step::Home, ..asking.clone() };
            stage.expect(&asked, &given(Command::Cancel), &[new(Reply::Cancelled)], cancelled);
            // What looks like a number is no answer to the question.
            let (next, _) = stage.act(&asked, &typed("0113 000 0000"));
            assert_eq!((next.own_number, next.consent, next.step), (None, consent, asking.step.clone()));
        }
    }
}

#[test]
fn with_a_yes_the_number_is_asked_at_once() {
    let stage = Stage::new();
    for state in stage.states() {
        let state = State { consent: AGREED, ..state };
        let entering = State { step: Step::EnteringNumber, ..state.clone() };
        stage.expect(&state, &pressed(Button::OwnNumber), &[same(Reply::AskNumber { kept: None })], entering.clone());
        let asked = stage.after(state, &[pressed(Button::OwnNumber)]);
        let number = "0113 000 0000".to_owned();
        let kept = State { step: Step::Home, own_number: Some(number.clone()), ..entering };
        stage.expect(&asked, &typed("0113  000 0000"), &[new(Reply::NumberKept { number })], kept.clone());
        let forgotten = State { step: Step::Home, own_number: None, ..kept.clone() };
        stage.expect(&kept, &pressed(Button::ForgetNumber), &[same(Reply::NumberForgotten)], forgotten);
    }
}

/// Whoever gave a number before this was asked keeps it; it is asked before the next change, and a “no” deletes nothing unasked.
#[test]
fn a_number_from_before_stays_until_it_is_changed() {
    let stage = Stage::new();
    let number = Some("0113 000 0000".to_owned());
    let state = State { own_number: number.clone(), ..stage.at(Step::Home) };
    let asked = stage.after(state.clone(), &[pressed(Button::OwnNumber)]);
    assert!(matches!(asked.step, Step::Consenting { .. }) && asked.own_number == number);
    let agreed = State { consent: AGREED, step: Step::EnteringNumber, ..asked.clone() };
    stage.expect(&asked, &own(agree()), &[same(Reply::AskNumber { kept: number.clone() })], agreed);
    let unsure = State { step: Step::Home, ..asked.clone() };
    stage.expect(&asked, &own(OwnButton::Disagree), &[say(OwnReply::AskWithdraw)], unsure.clone());
    let refused = stage.after(asked, &[own(OwnButton::Disagree)]);
    stage.expect(&refused, &own(OwnButton::Keep), &[say(OwnReply::Unchanged)], unsure.clone());
    let gone = State { consent: REFUSED, own_number: None, ..unsure };
    stage.expect(&refused, &typed("1"), &[new(Reply::Own(OwnReply::Withdrawn))], gone);
    // Taking it away needs no yes.
    let forgotten = State { own_number: None, ..state.clone() };
    stage.expect(&state, &pressed(Button::ForgetNumber), &[same(Reply::NumberForgotten)], forgotten);
}

#[test]
fn an_old_yes_or_no_counts_and_an_older_wording_is_asked_again() {
    let stage = Stage::new();
    for state in stage.states() {
        if matches!(state.step, Step::Consenting { .. }) {
            continue;
        }
        let agreed = State { consent: AGREED, ..state.clone() };
        stage.expect(&state, &own(agree()), &[say(OwnReply::Agreed)], agreed.clone());
        let left = if state.step == Step::EnteringNumber { Step::Home } else { state.step.clone() };
        let refused = State { consent: REFUSED, step: left, ..state.clone() };
        stage.expect(&state, &own(OwnButton::Disagree), &[say(OwnReply::Declined)], refused.clone());
        stage.expect(&agreed, &own(OwnButton::Disagree), &[say(OwnReply::Declined)], refused);
        let asking = State { step: Step::Consenting { then: Box::new(Button::Settings) }, ..state.clone() };
        stage.expect(&state, &own(OwnButton::Agree(CONSENT_VERSION + 1)), &[say(OwnReply::AskConsent)], asking);
    }
}

#[test]
fn settings_show_what_was_said_and_change_it() {
    let stage = Stage::new();
    for state in stage.states() {
        for (consent, shown) in [(None, None), (REFUSED, Some(false)), (AGREED, Some(true))] {
            let state = State { consent, ..state.clone() };
            let next = State { step: Stage::left(&state), ..state.clone() };
            stage.expect(&state, &given(Command::Settings), &[new(settings(&state, shown))], next.clone());
            if consent == AGREED {
                stage.expect(&next, &own(OwnButton::Consent), &[say(OwnReply::Agreed)], next.clone());
                // Nothing is kept yet: there is nothing to ask about.
                let refused = State { consent: REFUSED, ..next.clone() };
                stage.expect(&next, &own(OwnButton::TakeBack), &[say(OwnReply::Declined)], refused);
            } else {
                let asking = State { step: Step::Consenting { then: Box::new(Button::Settings) }, ..next.clone() };
                stage.expect(&next, &own(OwnButton::Consent), &[say(OwnReply::AskConsent)], asking.clone());
                let agreed = State { consent: AGREED, step: Step::Home, ..asking.clone() };
                stage.expect(&asking, &own(agree()), &[same(settings(&state, Some(true)))], agreed);
            }
        }
    }
}

#[test]
fn a_yes_is_taken_back_and_takes_along_what_was_kept() {
    let stage = Stage::new();
    for state in stage.states() {
        let state = with_health(State { jurisdiction: Some(Jurisdiction::Wales), role: Some(Role::Patient), ..state });
        for button in [OwnButton::TakeBack, OwnButton::Disagree, OwnButton::Withdraw] {
            // An old “Yes, delete it” asks again, in a message of its own.
            let ask =
                if button == OwnButton::Withdraw { new(Reply::Own(OwnReply::AskWithdraw)) } else { say(OwnReply::AskWithdraw) };
            let leaves = button == OwnButton::Disagree && matches!(state.step, Step::Consenting { .. });
            let step = if leaves { Step::Home } else { state.step.clone() };
            stage.expect(&state, &own(button), &[ask], State { step, ..state.clone() });
        }
        let asked = stage.after(state.clone(), &[own(OwnButton::TakeBack)]);
        stage.expect(&asked, &own(OwnButton::Keep), &[say(OwnReply::Unchanged)], state.clone());
        let entry = matches!(state.step, Step::EnteringNumber | Step::Consenting { .. });
        let gone = State {
            consent: REFUSED,
            own_number: None,
            agenda: Agenda { last_id: 6, ..Agenda::default() },
            step: if entry { Step::Home } else { state.step.clone() },
            ..state.clone()
        };
        let withdrawn = [4, 6].map(|id| Effect::Withdraw(AppointmentId(id)));
        for (event, said) in
            [(own(OwnButton::Withdraw), say(OwnReply::Withdrawn)), (typed("1"), new(Reply::Own(OwnReply::Withdrawn)))]
        {
            stage.expect(&asked, &event, &[withdrawn.as_slice(), &[said]].concat(), gone.clone());
        }
    }
}

#[test]
fn deleting_takes_two_taps() {
    let stage = Stage::new();
    for state in stage.states() {
        let state = with_health(state);
        let ask = [new(Reply::Own(OwnReply::AskDelete))];
        for event in [given(Command::Delete), own(OwnButton::Delete), own(OwnButton::DeleteAll)] {
            stage.expect(&state, &event, &ask, state.clone());
        }
        let asked = stage.after(state.clone(), &[given(Command::Delete)]);
        stage.expect(&asked, &own(OwnButton::Keep), &[say(OwnReply::Unchanged)], state.clone());
        let goodbye = |said| [Effect::Erase, said];
        stage.expect(&asked, &own(OwnButton::DeleteAll), &goodbye(say(OwnReply::Erased)), State::fresh(state.locale));
        for yes in ["1", "Yes, delete everything", "yes delete everything"] {
            stage.expect(&asked, &typed(yes), &goodbye(new(Reply::Own(OwnReply::Erased))), State::fresh(state.locale));
        }
        // Something came in between: the question is too old to be answered by a tap.
        let between = stage.after(asked, &[given(Command::Help)]);
        stage.expect(&between, &own(OwnButton::DeleteAll), &ask, between.clone());
    }
}

#[test]
fn stopping_takes_one() {
    let stage = Stage::new();
    for state in stage.states() {
        let state = with_health(state);
        let fresh = State::fresh(state.locale);
        stage.expect(&state, &own(OwnButton::Stop), &[Effect::Erase, say(OwnReply::Erased)], fresh.clone());
        let erased = [Effect::Erase, new(Reply::Own(OwnReply::Erased))];
        stage.expect(&state, &given(Command::Stop), &erased, fresh);
        // Words after it may mean less than everything.
        let command = Box::new(given(Command::Stop));
        let event = Event::CommandWithWords { command, words: "the letters about Tuesday".to_owned() };
        stage.expect(&state, &event, &[new(Reply::Own(OwnReply::AskDelete))], state.clone());
    }
    assert!(stage.under(&Reply::Own(OwnReply::Erased), &stage.at(Step::Home)).is_empty(), "nothing is left to tap");
}

/// Each field of the saved state stands in the file, and what a person wrote also in the message.
#[test]
fn what_is_kept_is_shown_in_full() {
    let stage = Stage::new();
    let state =
        State { role: Some(Role::Patient), judged: Some("canary-judged".to_owned()), ..with_health(stage.at(Step::Home)) };
    let shown = stage.act(&state, &given(Command::MyData)).1;
    let [Effect::Say { reply: Reply::Own(OwnReply::Kept { .. }), .. }, Effect::Say { reply: file, .. }] = shown.as_slice() else {
        panic!("{shown:?}")
    };
    let kept = Kept::of(&state, stage.now);
    assert_eq!(*file, Reply::Own(OwnReply::KeptFile { kept: Box::new(kept.clone()) }));
    let json = String::from_utf8(kept.json()).unwrap();
    assert_eq!(serde_json::from_str::<Kept>(&json).unwrap(), kept, "the file is whole");
    for canary in ["0113 000 0000", "canary-place", "canary-companion", "canary-note", "canary-judged", "\"patient\"", "77"] {
        assert!(json.contains(canary), "{canary}: {json}");
    }
    assert!(!json.contains("own:") && !json.contains("\"choices\""), "no callback data: {json}");
    let rendering = Rendering {
        wording: &stage.library.wording,
        catalogue: &stage.library.catalogue,
        locale: state.locale,
        now: stage.now,
        bot_username: None,
    };
    let text: String = render(&Reply::Own(OwnReply::Kept { kept: Box::new(kept) }), &[], &rendering)
        .iter()
        .map(OutgoingMessage::plain)
        .collect();
    for words in ["0113 000 0000", "12 January 2027 at 14:30", "canary-place", "canary-companion", "canary-note"] {
        assert!(text.contains(words), "{words}: {text}");
    }
    let [message] = render(file, &[], &rendering).try_into().unwrap_or_else(|messages| panic!("one file: {messages:?}"));
    let document = message.document.unwrap();
    assert_eq!((document.name.as_str(), document.mime, document.bytes), ("my-data.json", "application/json", json.into_bytes()));
}
