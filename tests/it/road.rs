//! The road in good weather: from an update to its answer.

use std::collections::BTreeSet;

use second_opinion_bot::dialogue::{Button, Command};
use second_opinion_bot::render::MessageId;
use second_opinion_bot::render::profile::{
    LONGEST_COMMAND_DESCRIPTION, LONGEST_DESCRIPTION, LONGEST_NAME, LONGEST_SHORT_DESCRIPTION, Profile,
};
use second_opinion_bot::sandbox::{Attachment, AttachmentKind, Fault, FaultKind, Sandbox};
use second_opinion_bot::telegram::button;
use serde_json::{Value, json};

use crate::support::{PATIENCE, library};
use crate::town::{COMMANDS, Town, calls, first_line, judgement_of, said};

/// A message as Telegram would send it, with more fields or others.
fn message(chat: i64, kind: &str, more: &Value) -> Value {
    let mut message = json!({
        "message_id": 900_001,
        "date": 1_795_000_000,
        "chat": {"id": chat, "type": kind, "first_name": "Ada", "title": "Ward 7"},
        "from": {"id": 42_000_001, "is_bot": false, "first_name": "Ada", "language_code": "en"},
    });
    message.as_object_mut().unwrap().extend(more.as_object().unwrap().clone());
    json!({"message": message})
}

#[tokio::test]
async fn from_start_to_an_answer_by_buttons() {
    let town = Town::new().await;
    let chat = town.person();
    town.sandbox.send_text(chat, "/start");
    town.heard(chat, 2).await;
    assert!(town.said(chat)[0].starts_with(&first_line(MessageId::WelcomeText)));
    let asked = town.last(chat).message_id;
    for next in [MessageId::AskNation, MessageId::AskRole, MessageId::HomeText, MessageId::TopicsText] {
        town.sandbox.press_button(chat, asked, 0, 0).unwrap();
        town.shows(chat, next).await;
        assert_eq!((town.last(chat).message_id, town.said(chat).len()), (asked, 2), "the menu changes in its place");
        assert!(town.last(chat).edited);
    }
    town.sandbox.press_button(chat, asked, 0, 0).unwrap();
    let library = library();
    let group = &library.catalogue.categories()[0];
    let topic = library.catalogue.topics_in(group).next().unwrap();
    let first = button::write(&Button::Topic(topic.id.clone()));
    let shows_topics = |sandbox: &Sandbox| {
        let keyboard = sandbox.last_message(chat).and_then(|message| message.inline_keyboard);
        keyboard.is_some_and(|rows| rows[0][0].callback_data.as_deref() == Some(&first))
    };
    assert!(town.sandbox.wait_for(PATIENCE, shows_topics).await, "{:?}", town.last(chat));
    town.sandbox.press_button(chat, asked, 0, 0).unwrap();
    town.heard(chat, 3).await;
    let card = town.last(chat);
    assert!(card.message_id > asked && card.text.unwrap().contains("Sources:"), "an answer stands in a message of its own");
    assert_eq!(town.sandbox.accepted("answerCallbackQuery"), 6);
}

#[tokio::test]
async fn a_typed_question_is_answered_at_once() {
    let town = Town::new().await;
    let chat = town.person();
    town.sandbox.send_text(chat, "What is a second opinion?");
    town.heard(chat, 2).await;
    assert!(town.said(chat)[0].starts_with(&first_line(MessageId::IntroductionText)));
    // Where the answer differs by nation, that is asked first, and the answer takes the question's place.
    assert!(town.said(chat)[1].starts_with(&first_line(MessageId::AskNationForAnswer)), "{:?}", town.said(chat));
    town.sandbox.press_button(chat, town.last(chat).message_id, 0, 0).unwrap();
    let answered = |sandbox: &Sandbox| said(sandbox, chat)[1].contains("Sources:");
    assert!(town.sandbox.wait_for(PATIENCE, answered).await, "{:?}", town.said(chat));
    assert_eq!(town.said(chat).len(), 2);
}

#[tokio::test]
async fn a_press_is_answered_before_what_it_leads_to() {
    let town = Town::new().await;
    let chat = town.person();
    town.sandbox.send_text(chat, "/help");
    town.shows(chat, MessageId::HelpText).await;
    let kind = FaultKind::TooManyRequests { retry_after: 1 };
    town.sandbox.inject(Fault { method: Some("editMessageText".to_owned()), chat: Some(chat), times: 1, kind });
    let press = town.sandbox.press(chat, town.last(chat).message_id, "topics");
    town.shows(chat, MessageId::TopicsText).await;
    assert!(town.sandbox.callback_answer(press).is_some(), "the waiting sign stops");
    let (answers, edits) = (town.calls("answerCallbackQuery", chat), town.calls("editMessageText", chat));
    assert_eq!((answers.len(), edits.len()), (1, 2));
    assert!(answers[0].accepted_at.unwrap() < edits[1].accepted_at.unwrap());
}

#[tokio::test]
async fn name_descriptions_and_commands_are_registered_once() {
    let mut town = Town::new().await;
    let sets = |sandbox: &Sandbox| {
        let counts = sandbox.counts();
        counts.iter().filter(|(method, _)| method.starts_with("setMy")).map(|(_, count)| count.calls).sum::<u64>()
    };
    let looked =
        |sandbox: &Sandbox, times: u64| sandbox.counts().get("getMyCommands").is_some_and(|count| count.answered >= times);
    // One list for each language and one for everybody else.
    let languages: BTreeSet<&str> = library().wording.locales().iter().map(|locale| locale.language()).collect();
    let lists = languages.len() as u64 + 1;
    assert!(town.sandbox.wait_for(PATIENCE, |sandbox| sandbox.accepted("setMyCommands") == lists).await);
    let commands = town.sandbox.menu("en");
    assert_eq!(
        commands.iter().map(|command| command.command.as_str()).collect::<Vec<_>>()[..3],
        ["start", "topics", "checklists"]
    );
    assert_eq!(town.sandbox.menu("fi"), commands);
    let before = sets(&town.sandbox);
    assert!(before >= 5, "a name, two descriptions and two lists of commands: {before}");
    town.stop().await;
    town.wake();
    assert!(town.sandbox.wait_for(PATIENCE, |sandbox| looked(sandbox, 2 * lists)).await);
    town.somebody_is_helped().await;
    town.stop().await;
    assert_eq!(sets(&town.sandbox), before, "a second start changes nothing");
}

#[tokio::test]
async fn a_registration_that_was_refused_is_tried_again() {
    let town = Town::asleep(second_opinion_bot::clock::Clock::system(), None).await;
    let kind = FaultKind::TooManyRequests { retry_after: 1 };
    town.sandbox.inject(Fault { method: Some("setMyCommands".to_owned()), chat: None, times: 1, kind });
    let mut town = town;
    town.wake();
    assert!(town.sandbox.wait_for(PATIENCE, |sandbox| sandbox.accepted("setMyCommands") == 2).await);
}

#[test]
fn the_profile_keeps_telegrams_limits() {
    let library = library();
    for locale in library.wording.locales() {
        let profile = Profile::of(&library.wording, *locale);
        for (text, most) in [
            (&profile.name, LONGEST_NAME),
            (&profile.description, LONGEST_DESCRIPTION),
            (&profile.short_description, LONGEST_SHORT_DESCRIPTION),
        ] {
            assert!((1..=most).contains(&text.chars().count()), "{locale}: {text}");
        }
        assert_eq!(profile.commands.len(), Command::ALL.len() + 1);
        for (command, description) in &profile.commands {
            assert!((1..=32).contains(&command.len()) && command.bytes().all(|byte| byte.is_ascii_lowercase()), "{command}");
            assert!((1..=LONGEST_COMMAND_DESCRIPTION).contains(&description.chars().count()), "{locale}: {description}");
        }
    }
}

#[tokio::test]
async fn a_text_with_entities_that_nobody_knows_is_answered() {
    let town = Town::new().await;
    let chat = town.person();
    let entities = json!([{"type": "hologram", "offset": 0, "length": 5, "depth": {"of": [3]}}, {"kind": 7}]);
    let more = json!({"text": "/help", "entities": entities, "brand_new_field": {"deep": [1, 2]}});
    town.sandbox.push_update(message(chat, "private", &more));
    town.shows(chat, MessageId::HelpText).await;
}

#[tokio::test]
async fn updates_that_cannot_be_read_stop_nobody() {
    let mut town = Town::asleep(second_opinion_bot::clock::Clock::system(), None).await;
    let chat = town.person();
    let deep = (0..300).fold(json!({"chat": {"id": chat}}), |inner, _| json!({"reply_to_message": inner}));
    let garbage = [
        json!({"message": 5}),
        json!({"message": {"message_id": "x", "chat": {"id": "y"}}}),
        json!({"message": {"message_id": -1, "chat": {"id": chat, "type": 9}, "text": ["/help"]}}),
        json!({"message": deep}),
        json!({"callback_query": {"id": 7, "from": null}}),
        json!({"callback_query": {"id": "9", "from": {"id": 1.5}, "data": "home"}}),
        json!({"my_chat_member": []}),
        json!({"edited_message": null}),
        json!({"a_kind_of_next_year": {"chat": {"id": chat}}}),
        json!({}),
    ];
    // The first poll of a bot that is new to Telegram is given every kind.
    for update in &garbage {
        town.sandbox.push_update(update.clone());
        town.sandbox.send_text(chat, "/help");
    }
    town.wake();
    town.heard(chat, garbage.len()).await;
    town.somebody_is_helped().await;
    town.all_acknowledged().await;
    assert_eq!(town.said(chat).len(), garbage.len());
}

#[tokio::test]
async fn whatever_is_sent_gets_an_answer() {
    let town = Town::new().await;
    for kind in AttachmentKind::ALL {
        let chat = town.person();
        town.sandbox.send_attachment(chat, Attachment::new(kind));
        town.heard(chat, 1).await;
        assert!(town.said(chat)[0].contains("999") && town.said(chat)[0].contains("911"), "{kind:?}: {:?}", town.said(chat));
        if kind.may_have_caption() {
            let chat = town.person();
            town.sandbox.send_attachment(chat, Attachment::new(kind).with_caption("What is a second opinion?"));
            town.heard(chat, 3).await;
            let asked = first_line(MessageId::AskNationForAnswer);
            assert!(town.said(chat)[2].starts_with(&asked), "{kind:?}: {:?}", town.said(chat));
        }
    }
    let chat = town.person();
    town.sandbox.push_update(message(chat, "private", &json!({"a_kind_of_next_year": {}})));
    town.heard(chat, 1).await;
}

#[tokio::test]
async fn in_a_group_only_those_who_speak_to_us_get_an_answer() {
    let town = Town::new().await;
    let us =
        json!({"message_id": 1, "chat": {"id": -7, "type": "group"}, "from": {"id": 1, "is_bot": true, "username": "test_bot"}});
    let them =
        json!({"message_id": 1, "chat": {"id": -7, "type": "group"}, "from": {"id": 2, "is_bot": false, "username": "ada"}});
    let cases = [
        (json!({"text": "/help"}), true),
        (json!({"text": "/help@test_bot"}), true),
        (json!({"text": "Ask @Test_Bot about it"}), true),
        (json!({"caption": "@test_bot look", "photo": []}), true),
        (json!({"text": "thanks", "reply_to_message": us}), true),
        (json!({"text": "/help@another_bot"}), false),
        (json!({"text": "I have cancer"}), false),
        (json!({"text": "yes", "reply_to_message": them}), false),
        (json!({"voice": {"file_id": "x"}}), false),
    ];
    let mut expected = 0;
    for (index, (more, spoken_to)) in cases.iter().enumerate() {
        for kind in ["group", "supergroup"] {
            town.sandbox.push_update(message(-7, kind, more));
            expected += usize::from(*spoken_to);
            // The group's messages are handled in their order: once this one is answered, all before it were looked at.
            town.sandbox.push_update(message(-7, kind, &json!({"text": "/start"})));
            expected += 1;
            let sent = |sandbox: &Sandbox| calls(sandbox, "sendMessage", -7).len() >= expected;
            assert!(town.sandbox.wait_for(PATIENCE, sent).await, "case {index}");
            assert_eq!(town.calls("sendMessage", -7).len(), expected, "case {index}: {more}");
        }
    }
    let notice = first_line(MessageId::GroupNotice);
    for call in town.calls("sendMessage", -7) {
        assert_eq!(call.parameters["text"].as_str().unwrap(), notice, "nothing personal in a group");
    }
}

#[tokio::test]
async fn what_comes_twice_is_answered_once() {
    let mut town = Town::new().await;
    let chat = town.person();
    let first = town.sandbox.send_text(chat, "/help");
    town.heard(chat, 1).await;
    let press = town.sandbox.press(chat, town.last(chat).message_id, &judgement_of("what-it-is", true));
    town.heard(chat, 2).await;
    for restart in [false, true, true] {
        if restart {
            town.stop().await;
            town.wake();
        }
        let before = town.said(chat).len();
        for _ in 0..3 {
            assert!(town.sandbox.redeliver(first) && town.sandbox.redeliver(press));
        }
        town.sandbox.send_text(chat, "/about");
        town.shows(chat, MessageId::AboutText).await;
        assert_eq!(town.said(chat).len(), before + 1, "restart: {restart}");
        town.sandbox.send_text(chat, "/privacy");
        town.shows(chat, MessageId::PrivacyText).await;
    }
    let counted = town.store.list_tallies().await.unwrap();
    assert!(matches!(counted.as_slice(), [(_, _, 1, 0)]), "{counted:?}");
}

#[tokio::test]
async fn a_forged_judgement_of_an_answer_that_never_was_counts_nothing() {
    let town = Town::new().await;
    let chat = town.somebody_is_helped().await;
    for number in 0..20 {
        town.sandbox.press(chat, 1, &format!("judge:no-such-topic-{number}:{number:08x}:y"));
    }
    town.sandbox.send_text(chat, "/about");
    town.shows(chat, MessageId::AboutText).await;
    let counted = town.store.list_tallies().await.unwrap();
    assert!(counted.is_empty(), "{counted:?}");
}

#[tokio::test]
async fn each_chat_keeps_its_order() {
    let town = Town::new().await;
    let chats: Vec<i64> = (0..30).map(|_| town.person()).collect();
    for (command, _) in COMMANDS {
        for chat in &chats {
            town.sandbox.send_text(*chat, command);
        }
    }
    for chat in chats {
        town.heard(chat, COMMANDS.len()).await;
        for (text, (_, id)) in town.said(chat).iter().zip(COMMANDS) {
            assert!(text.starts_with(&first_line(id)), "chat {chat}: {:?}", town.said(chat));
        }
    }
}
