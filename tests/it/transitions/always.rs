//! What holds in every state: commands, emergencies, things that are not texts, groups, blocks, old buttons, judgements.

use second_opinion_bot::content::catalogue::DeclineKind;
use second_opinion_bot::dialogue::{
    AgendaButton, AgendaReply, Ask, Attachment, Button, Command, Effect, Event, Flow, Kept, Manner, OwnReply, Reply, State, Step,
    Verdict, Words as _,
};
use second_opinion_bot::domain::{CategoryId, Jurisdiction, Locale};
use second_opinion_bot::telegram::Interpreter;

use crate::stage::{Stage, again, asked_again, given, gone, new, pressed, same, sent, typed};

/// `/language` is the first question of the start, and a setting after it.
fn language_is_asked(stage: &Stage, state: &State) {
    let flow = match state.step {
        Step::New | Step::Asking { flow: Flow::Setup, .. } => Flow::Setup,
        _ => Flow::Settings,
    };
    let then = match &state.step {
        Step::Asking { flow: Flow::Setup, then, .. } => then.clone(),
        _ => None,
    };
    let asked = new(Reply::Asked { ask: Ask::Language, flow });
    let said = if state.step == Step::New { vec![new(Reply::Welcome), asked] } else { vec![asked] };
    let next = State { step: Step::Asking { ask: Ask::Language, flow, then }, ..state.clone() };
    stage.expect(state, &given(Command::Language), &said, next);
}

#[test]
fn commands_work_in_every_state() {
    let stage = Stage::new();
    for state in stage.states() {
        let at = |step: Step| State { step, ..state.clone() };
        let entering = matches!(state.step, Step::Asking { .. } | Step::EnteringNumber | Step::Consenting { .. });
        let cancelled = if entering { Reply::Cancelled } else { Reply::NothingToCancel };
        // Reading something does not end an entry; going elsewhere does.
        let kept = Box::new(Kept::of(&state, stage.now));
        let shown = vec![new(Reply::Own(OwnReply::Kept { kept: kept.clone() })), new(Reply::Own(OwnReply::KeptFile { kept }))];
        let table = [
            (Command::Help, Reply::Help, state.clone()),
            (Command::Topics, Reply::Topics, state.clone()),
            (Command::About, Reply::About, state.clone()),
            (Command::Checklists, Reply::List(super::lists::untouched(&stage)), state.clone()),
            (Command::Privacy, Reply::Privacy, state.clone()),
            (
                Command::Settings,
                Reply::Settings { nation: None, role: None, own_number: None, consent: None },
                at(Stage::left(&state)),
            ),
            (
                Command::Appointment,
                Reply::Own(OwnReply::AskConsent),
                at(Step::Consenting { then: Box::new(Button::Agenda(AgendaButton::New)) }),
            ),
            (Command::Appointments, empty_list(), at(Stage::left(&state))),
            (Command::Cancel, cancelled, at(Stage::left(&state))),
        ];
        let table = table.map(|(command, reply, next)| (command, vec![new(reply)], next)).into_iter().chain([
            (Command::MyData, shown, state.clone()),
            (Command::Delete, vec![new(Reply::Own(OwnReply::AskDelete))], state.clone()),
            (Command::Stop, vec![Effect::Erase, new(Reply::Own(OwnReply::Erased))], State::fresh(state.locale)),
        ]);
        assert_eq!(table.clone().count() + 1, Command::ALL.len(), "and /language, below");
        language_is_asked(&stage, &state);
        for (command, said, next) in table {
            stage.expect(&state, &given(command), &said, next);
        }
        stage.expect(&state, &Event::UnknownCommandGiven, &[new(Reply::UnknownCommand)], state.clone());
    }
}

#[test]
fn buttons_that_show_something_work_in_every_state() {
    let stage = Stage::new();
    let category = stage.library.catalogue.categories().first().unwrap().clone();
    let no_category = CategoryId::parse("a-group-that-is-gone").unwrap();
    for state in stage.states() {
        let table = [
            (Button::Topics, same(Reply::Topics)),
            (Button::Category(category.clone()), same(Reply::Category { category: category.clone() })),
            (Button::Help, same(Reply::Help)),
            (Button::About, same(Reply::About)),
            (Button::Privacy, same(Reply::Privacy)),
            // What they led to is gone: today's place for it is the list.
            (Button::Topic(gone()), new(Reply::Topics)),
            (Button::ConsentRead(gone()), new(Reply::Topics)),
            (Button::Category(no_category.clone()), new(Reply::Topics)),
        ];
        for (button, effect) in table {
            stage.expect(&state, &pressed(button), &[effect], state.clone());
        }
        stage.expect(&state, &Event::UnknownButtonPressed, &[new(Reply::OldButton)], state.clone());
    }
}

fn empty_list() -> Reply {
    Reply::Agenda(AgendaReply::List { ahead: Vec::new(), past: Vec::new(), own_zone: None })
}

/// Words that raise an alarm as they stand.
fn a_plain_alarm(stage: &Stage) -> String {
    let words = "i have chest pain";
    assert!(stage.library.safety.hear(words).alarm().is_some());
    words.to_owned()
}

#[test]
fn an_emergency_is_heard_in_every_state_and_changes_nothing() {
    let stage = Stage::new();
    let alarm = a_plain_alarm(&stage);
    let class = stage.library.safety.hear(&alarm).alarm().unwrap();
    for before in stage.states() {
        for nation in [None, Some(Jurisdiction::UnitedStates)] {
            for own_number in [None, Some("0113 000 0000".to_owned())] {
                let state = State { jurisdiction: nation, own_number: own_number.clone(), ..before.clone() };
                let help = [new(Reply::Safety { class, nation, own_number: own_number.clone(), topics: Vec::new() })];
                for text in [alarm.clone(), alarm.to_uppercase(), format!("please, {alarm}!! answer {}", stage.free())] {
                    for manner in [Manner::Typed, Manner::Edited, Manner::Forwarded] {
                        stage.expect(&state, &Event::TextSent { text: text.clone(), manner }, &help, state.clone());
                    }
                    for kind in Attachment::ALL {
                        stage.expect(&state, &sent(kind, Some(&text)), &help, state.clone());
                    }
                }
            }
        }
    }
}

#[test]
fn what_cannot_be_read_is_said_so_and_its_words_are_answered() {
    let stage = Stage::new();
    let free = stage.free();
    for state in stage.states() {
        for kind in Attachment::ALL {
            let cannot = Reply::CannotRead { kind, nation: None };
            for caption in [None, Some(""), Some("  \n ")] {
                stage.expect(&state, &sent(kind, caption), &[new(cannot.clone())], state.clone());
            }
            let mut said = vec![new(cannot)];
            let mut next = State { last_topic: Some(free.clone()), ..state.clone() };
            if state.step == Step::New {
                said.push(new(Reply::Introduction));
                next.step = Step::Home;
            }
            said.push(new(Reply::Card { topic: free.clone(), nation: None }));
            said.extend(again(&state).map(new));
            stage.expect(&state, &sent(kind, Some(&format!("answer {free}"))), &said, next);
        }
    }
}

/// What somebody else typed, what was changed afterwards and what stands under a picture is a question, never a choice.
#[test]
fn only_what_is_typed_now_is_a_choice() {
    let stage = Stage::new();
    for state in stage.states() {
        let Step::Asking { ask, flow, .. } = state.step else { continue };
        let choices = state.choices.iter().enumerate();
        let texts: Vec<String> =
            choices.flat_map(|(index, button)| [(index + 1).to_string(), stage.words(state.locale, button)]).collect();
        let declined = Reply::Declined { kind: DeclineKind::Other, nation: None };
        let said = [new(declined.clone()), new(asked_again(&state, ask, flow))];
        for text in texts {
            for manner in [Manner::Edited, Manner::Forwarded] {
                stage.expect(&state, &Event::TextSent { text: text.clone(), manner }, &said, state.clone());
            }
            let cannot = Reply::CannotRead { kind: Attachment::Photo, nation: None };
            let said = [new(cannot), said[0].clone(), said[1].clone()];
            stage.expect(&state, &sent(Attachment::Photo, Some(&text)), &said, state.clone());
        }
    }
}

#[test]
fn a_number_or_word_means_the_last_choices_only() {
    let stage = Stage::new();
    let asking = stage.at(Step::Asking { ask: Ask::Nation, flow: Flow::Setup, then: None });
    let helped = stage.after(asking.clone(), &[given(Command::Help)]);
    stage.expect(&helped, &typed("1"), &[new(Reply::Topics)], helped.clone());
    stage.expect(&helped, &typed("all topics"), &[new(Reply::Topics)], helped.clone());
    let nation = stage.words(asking.locale, &Button::Nation(Jurisdiction::England));
    let next = stage.act(&helped, &typed(nation)).0;
    assert_eq!((next.jurisdiction, next.step), (None, asking.step.clone()), "it is a question now, and the entry goes on");
    assert_eq!(next.choices, asking.choices);
}

#[test]
fn groups_blocks_and_failures() {
    let stage = Stage::new();
    for state in stage.states() {
        let apology = new(Reply::Apology { nation: None });
        let table = [
            (Event::AddressedInGroup, vec![new(Reply::GroupNotice)]),
            (Event::BotBlocked, vec![Effect::Pause]),
            (Event::BotUnblocked, vec![Effect::Resume]),
            (Event::NothingToAnswer, vec![]),
            (Event::HandlingFailed, vec![apology]),
        ];
        for (event, effects) in table {
            stage.expect(&state, &event, &effects, state.clone());
        }
    }
}

#[test]
fn a_judgement_counts_once() {
    let stage = Stage::new();
    let topic = stage.free();
    let variant = &stage.library.catalogue.topic(&topic).unwrap().variants[0].id;
    let version = stage.library.wording.version(Locale::EnGb, &topic, variant);
    let judge = |version: &str, verdict| pressed(Button::Judge { topic: topic.clone(), version: version.to_owned(), verdict });
    for state in stage.states() {
        for verdict in [Verdict::Helpful, Verdict::NotHelpful] {
            let thanks = new(Reply::Judged { verdict });
            let judged = State { judged: Some(version.clone()), ..state.clone() };
            let count = Effect::Count { topic: topic.clone(), version: version.clone(), verdict };
            stage.expect(&state, &judge(&version, verdict), &[count, thanks.clone()], judged.clone());
            stage.expect(&judged, &judge(&version, verdict), std::slice::from_ref(&thanks), judged.clone());
            // A text that nobody is shown is not counted: the press is old, or forged.
            stage.expect(&state, &judge("ffffffff", verdict), &[thanks], state.clone());
        }
        // A second thought is thanked for and not counted.
        let judged = stage.after(state, &[judge(&version, Verdict::Helpful)]);
        let said = [new(Reply::Judged { verdict: Verdict::NotHelpful })];
        stage.expect(&judged, &judge(&version, Verdict::NotHelpful), &said, judged.clone());
    }
}

/// The version on a card's buttons is that of the text which was shown.
#[test]
fn the_judged_version_is_that_of_the_text_shown() {
    let stage = Stage::new();
    let bound = stage.bound();
    let topic = stage.library.catalogue.topic(&bound).unwrap();
    for nation in Jurisdiction::ALL {
        let card = Reply::Card { topic: bound.clone(), nation: Some(nation) };
        let variant = topic.variant(nation).unwrap();
        for &locale in stage.library.wording.locales() {
            let state = State { locale, ..stage.at(Step::Home) };
            let words = stage.context().words;
            let expected = words.version(locale, &bound, &variant.id);
            let judges = stage.under(&card, &state).into_iter().filter_map(|button| match button {
                Button::Judge { topic, version, verdict } => Some((topic, version, verdict)),
                _ => None,
            });
            let both = [Verdict::Helpful, Verdict::NotHelpful].map(|verdict| (bound.clone(), expected.clone(), verdict));
            assert_eq!(judges.collect::<Vec<_>>(), both);
        }
    }
}

/// Words after a command are words too: the emergency in them is heard, whatever the command.
#[tokio::test]
async fn an_emergency_after_a_command_is_heard() {
    let stage = Stage::new();
    let words = a_plain_alarm(&stage);
    let class = stage.library.safety.hear(&words).alarm().unwrap();
    let interpreter = Interpreter::new("some_bot", crate::support::no_api());
    for command in ["/help", "/help@some_bot", "/cancel", "/topics", "/start", "/nonsense", "/", "/my"] {
        let message = serde_json::json!({
            "update_id": 1,
            "message": {"message_id": 1, "chat": {"id": 1, "type": "private"}, "text": format!("{command} {words}")},
        });
        let event = interpreter.interpret(message.to_string().as_bytes()).await.event;
        let (_, said) = stage.act(&stage.at(Step::Home), &event);
        let first = said.first();
        assert_eq!(first, Some(&new(Reply::Safety { class, nation: None, own_number: None, topics: Vec::new() })), "{command}");
    }
}
