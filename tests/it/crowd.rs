//! Many people at once: nobody's trouble is anybody else's.

use std::sync::atomic::{AtomicUsize, Ordering};

use second_opinion_bot::app::Limits;
use second_opinion_bot::clock::Clock;
use second_opinion_bot::dialogue::{Context, Effect, Event, State, transition};
use second_opinion_bot::render::MessageId;
use second_opinion_bot::sandbox::{Limits as SandboxLimits, Sandbox};
use sqlx::{Connection as _, SqliteConnection};

use crate::support::{Bot, PATIENCE, Settings};
use crate::town::{Town, calls, first_line};

const MARKER: &str = "a text that breaks us";
static TRIES: AtomicUsize = AtomicUsize::new(0);

fn breaks_on_the_marker(state: &State, event: &Event, context: &Context<'_>) -> (State, Vec<Effect>) {
    if matches!(event, Event::TextSent { text, .. } if text == MARKER) {
        TRIES.fetch_add(1, Ordering::SeqCst);
        panic!("on purpose");
    }
    transition(state, event, context)
}

#[tokio::test]
async fn a_panic_costs_one_person_one_answer() {
    let mut town = Town::with(Settings { transition: breaks_on_the_marker, ..Settings::default() }).await;
    let chat = town.person();
    town.sandbox.send_text(chat, MARKER);
    town.sandbox.send_text(chat, "/about");
    // The others are not held up, whether they come before or after the apology.
    for _ in 0..10 {
        town.somebody_is_helped().await;
    }
    town.shows(chat, MessageId::AboutText).await;
    assert_eq!(TRIES.load(Ordering::SeqCst), 3);
    let said = town.said(chat);
    assert_eq!(said.len(), 2, "{said:?}");
    assert!(said[0].starts_with(&first_line(MessageId::ApologyText)) && said[0].contains("999"), "{said:?}");
    town.sandbox.send_text(chat, "/help");
    town.shows(chat, MessageId::HelpText).await;
    town.stop().await;
    assert!(town.store.list_waiting().await.unwrap().is_empty(), "it is put aside for good");
}

#[tokio::test]
async fn a_thousand_texts_that_break_us_stop_nobody() {
    let town = Town::with(Settings { transition: breaks_always_but_for_commands, ..Settings::default() }).await;
    for _ in 0..40 {
        let chat = town.person();
        for _ in 0..25 {
            town.sandbox.send_text(chat, "anything");
        }
    }
    let last = town.somebody_is_helped().await;
    let before = calls(&town.sandbox, "sendMessage", last)[0].seq;
    let apologies = town.sandbox.journal().into_iter().filter(|call| call.method == "sendMessage" && call.seq < before).count();
    assert!(apologies < 100, "somebody waited behind {apologies} apologies");
}

fn breaks_always_but_for_commands(state: &State, event: &Event, context: &Context<'_>) -> (State, Vec<Effect>) {
    assert!(!matches!(event, Event::TextSent { .. }), "on purpose");
    transition(state, event, context)
}

#[tokio::test]
async fn a_flood_of_one_does_not_delay_the_others() {
    const FLOOD: usize = 1_000;
    for limits in [Limits { per_second: 0, per_chat: 0 }, Limits { per_second: 30, per_chat: 1 }] {
        let mut town = Town::asleep(Clock::system(), None).await;
        let flooder = town.person();
        for _ in 0..FLOOD {
            town.sandbox.send_text(flooder, "/help");
        }
        let others: Vec<i64> = (0..5).map(|_| town.person()).collect();
        for other in &others {
            town.sandbox.send_text(*other, "/help");
        }
        town.bot = Some(Bot::start(&town.sandbox, &town.store, Settings { limits, ..Settings::default() }));
        for other in &others {
            town.shows(*other, MessageId::HelpText).await;
        }
        let last = others.iter().map(|other| town.calls("sendMessage", *other)[0].seq).max().unwrap();
        let before = town.calls("sendMessage", flooder).iter().filter(|call| call.seq < last).count();
        println!("{limits:?}: {before} of {FLOOD} messages of the flood were answered before the others");
        assert!(before < FLOOD / 20, "{before} of {FLOOD} were answered before the others");
        town.stop().await;
    }
}

#[tokio::test]
async fn ninety_people_at_once_are_answered_within_telegrams_limits() {
    let limits = SandboxLimits { per_second_overall: 30, per_chat_per_second: 1.0, per_chat_burst: 3 };
    let mut town = Town::asleep(Clock::system(), Some(limits)).await;
    let chats: Vec<i64> = (0..90).map(|_| town.person()).collect();
    for chat in &chats {
        town.sandbox.send_text(*chat, "/help");
    }
    let limits = Limits { per_second: 30, per_chat: 1 };
    town.bot = Some(Bot::start(&town.sandbox, &town.store, Settings { limits, ..Settings::default() }));
    assert!(town.sandbox.wait_for(PATIENCE, |sandbox| sandbox.accepted("sendMessage") == 90).await);
    let count = town.sandbox.counts()["sendMessage"];
    let sends = town.sandbox.journal().into_iter().filter(|call| call.method == "sendMessage");
    let began: Vec<_> = sends.map(|call| call.received_at).collect();
    let milliseconds: Vec<_> = began.iter().map(|at| (*at - began[0]).as_millis()).collect();
    assert_eq!((count.calls, count.refused, count.in_penalty), (90, 0, 0), "sends came at {milliseconds:?} ms");
    for chat in chats {
        assert_eq!(town.said(chat).len(), 1);
    }
}

#[tokio::test]
async fn a_disk_that_takes_nothing_loses_nothing() {
    let town = Town::new().await;
    town.somebody_is_helped().await;
    let mut raw = SqliteConnection::connect(&format!("sqlite://{}", town.folder.path().join("test.db").display())).await.unwrap();
    // As SQLite does when the disk is full, the whole transaction is rolled back.
    let full = "CREATE TRIGGER full BEFORE INSERT ON inbox BEGIN SELECT RAISE(ROLLBACK, 'database or disk is full'); END";
    sqlx::query(full).execute(&mut raw).await.unwrap();
    let chats: Vec<i64> = (0..20).map(|_| town.person()).collect();
    for chat in &chats {
        town.sandbox.send_text(*chat, "/help");
    }
    let polls = |sandbox: &Sandbox| sandbox.counts()["getUpdates"].calls;
    let before = polls(&town.sandbox);
    assert!(town.sandbox.wait_for(PATIENCE, |sandbox| polls(sandbox) > before + 2).await, "it asks again");
    assert_eq!(town.sandbox.pending_updates(), 20, "nothing is acknowledged that is not kept");
    sqlx::query("DROP TRIGGER full").execute(&mut raw).await.unwrap();
    for chat in chats {
        town.shows(chat, MessageId::HelpText).await;
        assert_eq!(town.said(chat).len(), 1);
    }
    town.all_acknowledged().await;
}

/// Spoils a column of the rows of people, as a broken disk or a stranger with a text editor might.
async fn spoil(town: &Town, sql: &'static str) {
    let url = format!("sqlite://{}", town.folder.path().join("test.db").display());
    let mut raw = SqliteConnection::connect(&url).await.unwrap();
    assert!(sqlx::query(sql).execute(&mut raw).await.unwrap().rows_affected() > 0);
}

#[tokio::test]
async fn a_person_whose_key_is_spoilt_is_alone_with_it() {
    let town = Town::new().await;
    let chat = town.somebody_is_helped().await;
    spoil(&town, "UPDATE person_key SET wrapped = randomblob(76)").await;
    town.sandbox.send_text(chat, "/help");
    town.somebody_is_helped().await;
    town.all_acknowledged().await;
}

#[tokio::test]
async fn people_whose_state_is_spoilt_take_no_worker_from_the_others() {
    let town = Town::new().await;
    let mut spoilt = Vec::new();
    // As many as there are workers.
    for _ in 0..8 {
        spoilt.push(town.somebody_is_helped().await);
    }
    spoil(&town, "UPDATE person SET state = randomblob(200)").await;
    for chat in &spoilt {
        town.sandbox.send_text(*chat, "/about");
    }
    town.somebody_is_helped().await;
    for chat in spoilt {
        town.heard(chat, 2).await;
    }
}
