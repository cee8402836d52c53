//! The same with the bot at work: what reaches the chat, and what doesn't.

use std::time::Duration;

use second_opinion_bot::clock::Clock;
use second_opinion_bot::render::MessageId;
use second_opinion_bot::sandbox::{Call, Sandbox};
use serde_json::json;
use sqlx::{Connection as _, SqliteConnection};

use super::people;
use crate::program::{Home, kill, terminate};
use crate::storage::raw;
use crate::support::{PATIENCE, sandbox};
use crate::town::{Town, first_line, said};

/// Gives a number of one's own hospital, with a yes.
async fn give_number(sandbox: &Sandbox, chat: i64) {
    for data in ["number", "own:agree:2"] {
        sandbox.press(chat, 999_999, data);
    }
    sandbox.send_text(chat, "0191 496 0777");
    let kept = |sandbox: &Sandbox| said(sandbox, chat).last().is_some_and(|text| text.contains("0191 496 0777"));
    assert!(sandbox.wait_for(PATIENCE, kept).await, "{:?}", said(sandbox, chat));
}

/// What reached a chat, words or files.
fn sends(sandbox: &Sandbox, chat: i64) -> usize {
    let sent = |call: &Call| call.accepted && call.chat_id == Some(chat) && call.method.starts_with("send");
    sandbox.journal().iter().filter(|call| sent(call)).count()
}

#[tokio::test]
async fn from_my_data_to_a_goodbye_and_silence() {
    let town = Town::new().await;
    let mut raw = raw(town.folder.path()).await;
    let (chat, other) = (town.person(), town.somebody_is_helped().await);
    give_number(&town.sandbox, chat).await;
    town.sandbox.send_text(chat, "/mydata");
    let has_file = |sandbox: &Sandbox| sandbox.messages(chat).iter().any(|message| message.document.is_some());
    assert!(town.sandbox.wait_for(PATIENCE, has_file).await, "{:?}", town.said(chat));
    town.sandbox.send_text(chat, "/delete");
    town.shows(chat, MessageId::OwnAskDelete).await;
    let asked = town.last(chat).message_id;
    // Two taps on the same button: a double tap.
    town.sandbox.press_button(chat, asked, 0, 0).unwrap();
    town.sandbox.press(chat, asked, "own:delete-all");
    town.shows(chat, MessageId::OwnErased).await;
    town.quiet().await;
    let sent = sends(&town.sandbox, chat);
    // They block the bot: not even that is noted.
    let from = json!({"id": chat, "is_bot": false, "first_name": "Ada"});
    let change = json!({"chat": {"id": chat, "type": "private"}, "from": from, "date": 1,
        "old_chat_member": {"user": from, "status": "member"}, "new_chat_member": {"user": from, "status": "kicked"}});
    town.sandbox.push_update(json!({"my_chat_member": change}));
    town.somebody_is_helped().await;
    town.quiet().await;
    assert_eq!(people(&mut raw).await, 2, "the two others");
    assert_eq!(sends(&town.sandbox, chat), sent, "nothing after the goodbye");
    assert_eq!(town.said(other).len(), 1);
    town.sandbox.send_text(chat, "/mydata");
    let unasked = first_line(MessageId::OwnDataConsentUnasked);
    let starts_afresh = |sandbox: &Sandbox| said(sandbox, chat).iter().any(|text| text.contains(&unasked));
    assert!(town.sandbox.wait_for(PATIENCE, starts_afresh).await, "{:?}", town.said(chat));
}

#[tokio::test]
async fn two_taps_on_stop_are_one_confirmation() {
    let town = Town::new().await;
    let chat = town.person();
    give_number(&town.sandbox, chat).await;
    let message = town.last(chat).message_id;
    let before = sends(&town.sandbox, chat);
    for _ in 0..2 {
        town.sandbox.press(chat, message, "own:stop");
    }
    town.shows(chat, MessageId::OwnErased).await;
    town.all_acknowledged().await;
    town.quiet().await;
    let goodbyes = town.said(chat).iter().filter(|text| text.starts_with(&first_line(MessageId::OwnErased))).count();
    assert_eq!((goodbyes, sends(&town.sandbox, chat)), (1, before), "it stands in the place of the message");
    assert!(town.last(chat).inline_keyboard.is_none_or(|rows| rows.is_empty()), "and nothing is left to tap");
    assert_eq!(people(&mut raw(town.folder.path()).await).await, 0);
}

/// The program itself is killed at any moment around a “/stop”: the goodbye comes, and nothing is left.
#[tokio::test]
async fn a_kill_around_a_stop_leaves_nothing_but_a_goodbye() {
    let (sandbox, home) = (sandbox(&Clock::system()).await, Home::new());
    let goodbye = first_line(MessageId::OwnErased);
    for pause in [0, 15, 60] {
        let chat = sandbox.add_person("Ada", Some("en"));
        let mut child = home.run(&sandbox).spawn().unwrap();
        give_number(&sandbox, chat).await;
        sandbox.send_text(chat, "/stop");
        tokio::time::sleep(Duration::from_millis(pause)).await;
        kill(&mut child).await;
        let child = home.run(&sandbox).spawn().unwrap();
        let gone = |sandbox: &Sandbox| said(sandbox, chat).last().is_some_and(|text| text.starts_with(&goodbye));
        assert!(sandbox.wait_for(PATIENCE, gone).await, "{:?}", said(&sandbox, chat));
        // A goodbye that Telegram took before the kill is sent once more: until it is, the row stays.
        let url = format!("sqlite://{}", home.path().join("bot.db").display());
        let mut raw = SqliteConnection::connect(&url).await.unwrap();
        let until = tokio::time::Instant::now() + PATIENCE;
        while people(&mut raw).await > 0 {
            assert!(tokio::time::Instant::now() < until, "killed after {pause} ms, and somebody is still there");
            tokio::time::sleep(Duration::from_millis(20)).await;
        }
        terminate(&child).await;
        child.wait_with_output().await.unwrap();
        let store = home.store().await;
        assert!(store.list_waiting().await.unwrap().is_empty() && store.list_unsent().await.unwrap().is_empty());
    }
}
