//! `getUpdates`: who gets what, when, and how often.

use std::time::Duration;

use serde_json::{Value, json};
use tokio::time::{Instant, sleep, timeout};

use second_opinion_bot::sandbox::Outcome;

use super::World;

fn ids(updates: &[Value]) -> Vec<i64> {
    updates.iter().filter_map(|update| update["update_id"].as_i64()).collect()
}

#[tokio::test]
async fn an_offset_confirms() {
    let world = World::new().await;
    let sent: Vec<_> = (0..5).map(|n| world.sandbox.send_text(world.chat, &format!("{n}"))).collect();
    assert_eq!(ids(&world.updates(json!({"limit": 2})).await), sent[..2]);
    assert_eq!(ids(&world.updates(json!({})).await), sent);
    assert_eq!(ids(&world.updates(json!({"offset": sent[3]})).await), sent[3..]);
    assert_eq!(ids(&world.updates(json!({"offset": 0})).await), sent[3..]);
    assert_eq!(ids(&world.updates(json!({"offset": -1})).await), sent[4..]);
    assert_eq!(world.sandbox.pending_updates(), 1);
    assert!(world.updates(json!({"offset": sent[4] + 1})).await.is_empty());
}

#[tokio::test]
async fn a_long_poll_wakes_for_an_update_and_ends_in_time() {
    let world = World::new().await;
    let begun = Instant::now();
    assert!(world.updates(json!({"timeout": 1})).await.is_empty());
    assert!(begun.elapsed() >= Duration::from_secs(1));

    let begun = Instant::now();
    let (updates, ()) = tokio::join!(world.updates(json!({"timeout": 20})), async {
        sleep(Duration::from_millis(50)).await;
        world.sandbox.send_text(world.chat, "/start now");
    });
    assert!(begun.elapsed() < Duration::from_secs(5));
    let message = &updates[0]["message"];
    assert_eq!(message["text"], "/start now");
    assert_eq!(message["entities"], json!([{"type": "bot_command", "offset": 0, "length": 6}]));
    assert_eq!(message["chat"], json!({"id": world.chat, "type": "private", "first_name": "Ada"}));
    assert_eq!(message["from"]["language_code"], "en");
}

#[tokio::test]
async fn a_second_poll_ends_the_first() {
    let world = World::new().await;
    let (first, second) = tokio::join!(world.refused("getUpdates", json!({"timeout": 20})), async {
        let waits = |s: &second_opinion_bot::sandbox::Sandbox| s.call_count() == 1;
        assert!(world.sandbox.wait_for(Duration::from_secs(5), waits).await);
        world.updates(json!({"timeout": 0})).await
    });
    assert!(second.is_empty());
    let words = "Conflict: terminated by other getUpdates request; make sure that only one bot \
                 instance is running";
    assert_eq!(first, (409, words.to_owned()));
}

#[tokio::test]
async fn a_confirmed_update_is_redelivered_on_demand() {
    let world = World::new().await;
    let first = world.sandbox.send_text(world.chat, "one");
    let second = world.sandbox.send_text(world.chat, "two");
    world.updates(json!({"offset": second + 1})).await;
    assert!(world.sandbox.redeliver(first));
    assert!(!world.sandbox.redeliver(5));
    assert_eq!(ids(&world.updates(json!({"offset": second + 1})).await), [first]);
    assert!(world.updates(json!({"offset": second + 1})).await.is_empty());
}

#[tokio::test]
async fn kinds_that_were_not_asked_for_do_not_come() {
    let world = World::new().await;
    world.updates(json!({"allowed_updates": ["message"]})).await;
    world.sandbox.press(world.chat, 1, "x");
    let message = world.sandbox.send_text(world.chat, "x");
    assert_eq!(ids(&world.updates(json!({})).await), [message]);
    world.updates(json!({"allowed_updates": []})).await;
    let press = world.sandbox.press(world.chat, 1, "x");
    world.sandbox.push_update(json!({"message_reaction": {}}));
    assert_eq!(ids(&world.updates(json!({})).await), [message, press]);
    let own = world.sandbox.push_update(json!({"update_id": 900_000_000, "message": {}}));
    assert_eq!(own, 900_000_000);
    assert_eq!(world.sandbox.send_text(world.chat, "x"), 900_000_001);
}

#[tokio::test]
async fn people_do_what_people_do() {
    let world = World::new().await;
    let markup = json!({"inline_keyboard": [[{"text": "Yes", "callback_data": "y"}],
                                            [{"text": "Site", "url": "https://nhs.uk"}]]});
    let sent = world.ok("sendMessage", json!({"chat_id": world.chat, "text": "Well?", "reply_markup": markup})).await;
    let id = sent["message_id"].as_i64().expect("a number");
    assert!(world.sandbox.press_button(world.chat, id, 0, 0).is_some());
    assert!(world.sandbox.press_button(world.chat, id, 1, 0).is_none());
    assert!(world.sandbox.press_button(world.chat, id, 2, 0).is_none());
    world.sandbox.press(world.chat, 77, "forged");
    world.sandbox.forward_text(world.chat, "read this", "Bo");
    world.sandbox.send_text(world.chat, "teh");
    let own = world.sandbox.last_message(world.chat).expect("a message").message_id;
    assert!(world.sandbox.edit_text(world.chat, own, "the").is_some());
    assert!(world.sandbox.edit_text(world.chat, id, "x").is_none());

    let updates = world.updates(json!({})).await;
    let press = &updates[0]["callback_query"];
    assert_eq!((&press["data"], &press["message"]["message_id"]), (&json!("y"), &json!(id)));
    assert_eq!(press["message"]["reply_markup"], markup);
    assert_eq!(updates[1]["callback_query"]["message"]["date"], 0);
    assert_eq!(updates[2]["message"]["forward_origin"]["sender_user_name"], "Bo");
    assert_eq!(updates[4]["edited_message"]["text"], "the");
    assert!(updates[4]["edited_message"]["edit_date"].is_i64());

    let edit = json!({"chat_id": world.chat, "message_id": id, "text": "Done"});
    world.ok("editMessageText", edit).await;
    let message = &world.sandbox.messages(world.chat)[0];
    assert_eq!((message.text.as_deref(), message.edited), (Some("Done"), true));
    assert!(message.inline_keyboard.is_none());
    world.ok("deleteMessage", json!({"chat_id": world.chat, "message_id": id})).await;
    assert_eq!(world.sandbox.messages(world.chat).len(), 2);
}

#[tokio::test]
async fn a_client_that_goes_away_is_noted() {
    let world = World::new().await;
    let head = "Host: localhost\r\nContent-Type: application/json";
    let body = br#"{"timeout": 20}"#;
    let poll = world.bot.open("POST", "/bot42:TEST/getUpdates", head, body).await.expect("a line");
    let sandbox = &world.sandbox;
    assert!(sandbox.wait_for(Duration::from_secs(5), |s| s.call_count() == 1).await);
    drop(poll);
    let gone = |s: &second_opinion_bot::sandbox::Sandbox| s.journal()[0].outcome == Outcome::Abandoned;
    assert!(sandbox.wait_for(Duration::from_secs(5), gone).await);
    assert!(!sandbox.journal()[0].answered);
    let update = sandbox.send_text(world.chat, "still there");
    assert_eq!(ids(&world.updates(json!({"timeout": 5})).await), [update]);
}

#[tokio::test]
async fn a_hundred_thousand_updates_take_no_time_to_speak_of() {
    const UPDATES: usize = 100_000;
    let world = World::new().await;
    let drain = async {
        for _ in 0..UPDATES {
            world.sandbox.send_text(world.chat, "hello");
        }
        let mut offset = 0;
        let mut received = 0;
        while received < UPDATES {
            let updates = world.updates(json!({"offset": offset})).await;
            received += updates.len();
            offset = updates.last().and_then(|u| u["update_id"].as_i64()).unwrap_or_default() + 1;
        }
        world.updates(json!({"offset": offset})).await
    };
    let rest = timeout(Duration::from_mins(1), drain).await.expect("no quadratic work");
    assert!(rest.is_empty());
    assert_eq!(world.sandbox.counts()["getUpdates"].answered, 1001);
    world.sandbox.forget_past();
    assert!(world.sandbox.journal().is_empty());
    assert_eq!(world.sandbox.call_count(), 1001);
    assert_eq!(world.sandbox.messages(world.chat).len(), 20);
}
