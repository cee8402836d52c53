//! The road in bad weather: what Telegram and networks do on a bad day.

use std::time::Duration;

use jiff::SignedDuration;
use second_opinion_bot::clock::Clock;
use second_opinion_bot::render::MessageId;
use second_opinion_bot::sandbox::{Call, Fault, FaultKind, Outcome, Sandbox};
use second_opinion_bot::telegram::api::Api;
use teloxide::payloads::{GetUpdates, GetUpdatesSetters as _};

use crate::support::{Bot, PATIENCE, Settings, TOKEN};
use crate::town::{COMMANDS, Town, calls, first_line};

fn refused(call: &Call, wanted: u16) -> bool {
    matches!(call.outcome, Outcome::Error { code, .. } if code == wanted)
}

/// Whether a request of the method was refused so, in any chat.
fn any_refused(sandbox: &Sandbox, method: &str, code: u16) -> bool {
    sandbox.journal().iter().any(|call| call.method == method && refused(call, code))
}

#[tokio::test]
async fn one_chat_that_is_told_to_wait_waits_and_nobody_else_does() {
    let town = Town::new().await;
    let (told, other) = (town.person(), town.person());
    town.fault(told, 1, FaultKind::TooManyRequests { retry_after: 2 });
    town.sandbox.send_text(told, "/help");
    assert!(town.sandbox.wait_for(PATIENCE, |sandbox| any_refused(sandbox, "sendMessage", 429)).await);
    town.sandbox.send_text(other, "/help");
    town.heard(told, 1).await;
    let (waited, served) = (town.calls("sendMessage", told), town.calls("sendMessage", other));
    assert_eq!((waited.len(), served.len()), (2, 1), "{waited:?}");
    assert!(waited[1].received_at - waited[0].accepted_at.unwrap_or(waited[0].received_at) >= Duration::from_secs(2));
    assert!(served[0].seq < waited[1].seq, "nobody else waits");
}

#[tokio::test]
async fn when_several_chats_are_told_to_wait_everybody_does() {
    let town = Town::new().await;
    let (first, second, third) = (town.person(), town.person(), town.person());
    for chat in [first, second] {
        town.fault(chat, 1, FaultKind::TooManyRequests { retry_after: 2 });
        town.sandbox.send_text(chat, "/help");
    }
    let both = |sandbox: &Sandbox| {
        [first, second].iter().all(|chat| calls(sandbox, "sendMessage", *chat).iter().any(|call| refused(call, 429)))
    };
    assert!(town.sandbox.wait_for(PATIENCE, both).await);
    let told = town.calls("sendMessage", second)[0].received_at.max(town.calls("sendMessage", first)[0].received_at);
    // One of these may slip through before the bot has heard of both refusals; all of them can't.
    for (command, _) in COMMANDS {
        town.sandbox.send_text(third, command);
    }
    town.heard(third, COMMANDS.len()).await;
    town.heard(first, 1).await;
    town.heard(second, 1).await;
    for chat in [first, second, third] {
        let calls = town.calls("sendMessage", chat);
        let waited = calls[calls.len() - 1].received_at - told;
        assert!(waited >= Duration::from_millis(1_500), "{waited:?}");
    }
    assert!(town.sandbox.counts()["sendMessage"].refused == 2);
}

#[tokio::test]
async fn a_chat_that_blocked_us_is_left_alone_until_it_unblocks_us() {
    let mut town = Town::asleep(Clock::system(), None).await;
    let chat = town.person();
    for (command, _) in &COMMANDS[..4] {
        town.sandbox.send_text(chat, command);
    }
    town.sandbox.set_blocked(chat, true).unwrap();
    town.wake();
    town.all_acknowledged().await;
    town.quiet().await;
    assert_eq!(town.sandbox.messages(chat).len(), 4, "nothing reached a chat that blocked us");
    town.sandbox.set_blocked(chat, false).unwrap();
    town.sandbox.send_text(chat, "/settings");
    town.shows(chat, MessageId::SettingsText).await;
    assert_eq!(town.said(chat).len(), 1, "what was meant for then is not sent now: {:?}", town.said(chat));
    town.stop().await;
    assert!(town.store.list_unsent().await.unwrap().is_empty());
}

#[tokio::test]
async fn after_a_403_nothing_more_is_tried() {
    let mut town = Town::asleep(Clock::system(), None).await;
    let chat = town.person();
    // The first send is held long enough that all the replies wait in the outbox behind it.
    town.fault(chat, 1, FaultKind::TooManyRequests { retry_after: 2 });
    town.fault(chat, u32::MAX, FaultKind::Forbidden);
    for (command, _) in COMMANDS {
        town.sandbox.send_text(chat, command);
    }
    town.wake();
    assert!(town.sandbox.wait_for(PATIENCE, |sandbox| any_refused(sandbox, "sendMessage", 403)).await);
    town.somebody_is_helped().await;
    town.stop().await;
    assert!(town.store.list_unsent().await.unwrap().is_empty());
    assert_eq!(town.calls("sendMessage", chat).len(), 2, "one 429, one 403 and no third try");
    town.sandbox.clear_faults();
    town.wake();
    town.sandbox.send_text(chat, "/about");
    town.shows(chat, MessageId::AboutText).await;
    assert_eq!(town.said(chat).len(), 1);
}

/// Sends one command under a fault; returns how often Telegram accepted the answer.
async fn copies_under(times: u32, kind: FaultKind) -> usize {
    let town = Town::new().await;
    let chat = town.person();
    town.fault(chat, times, kind);
    town.sandbox.send_text(chat, "/help");
    town.heard(chat, 1).await;
    // The next answer comes only after the first is settled.
    town.sandbox.send_text(chat, "/about");
    town.shows(chat, MessageId::AboutText).await;
    let help = first_line(MessageId::HelpText);
    town.said(chat).iter().filter(|text| text.starts_with(&help)).count()
}

#[tokio::test]
async fn server_errors_pass() {
    assert_eq!(copies_under(2, FaultKind::ServerError(502)).await, 1);
}

#[tokio::test]
async fn a_request_that_never_arrived_is_sent_again() {
    assert_eq!(copies_under(1, FaultKind::ResetBeforeAccept).await, 1);
}

#[tokio::test]
async fn a_lost_answer_costs_one_more_copy() {
    assert_eq!(copies_under(1, FaultKind::ResetAfterAccept).await, 2);
}

#[tokio::test]
async fn a_garbled_answer_costs_one_more_copy() {
    assert_eq!(copies_under(1, FaultKind::BadJson).await, 2);
}

#[tokio::test]
async fn a_late_answer_costs_nothing() {
    assert_eq!(copies_under(1, FaultKind::Delay(Duration::from_millis(700))).await, 1);
}

#[tokio::test]
async fn a_poll_whose_answer_was_lost_is_asked_for_again() {
    let town = Town::new().await;
    for kind in [
        FaultKind::ResetAfterAccept,
        FaultKind::ResetBeforeAccept,
        FaultKind::BadJson,
        FaultKind::ServerError(502),
        FaultKind::TooManyRequests { retry_after: 1 },
    ] {
        town.sandbox.inject(Fault { method: Some("getUpdates".to_owned()), chat: None, times: 1, kind: kind.clone() });
        let chat = town.somebody_is_helped().await;
        let struck = |sandbox: &Sandbox| sandbox.journal().iter().any(|call| call.fault.as_ref() == Some(&kind));
        assert!(town.sandbox.wait_for(PATIENCE, struck).await, "{kind:?}");
        town.sandbox.send_text(chat, "/about");
        town.shows(chat, MessageId::AboutText).await;
        assert_eq!(town.said(chat).len(), 2, "{kind:?}: once each");
    }
}

#[tokio::test]
async fn what_stands_there_already_needs_no_second_message() {
    let town = Town::new().await;
    let chat = town.somebody_is_helped().await;
    let menu = town.last(chat).message_id;
    for _ in 0..3 {
        town.sandbox.press(chat, menu, "home");
    }
    town.sandbox.send_text(chat, "/about");
    town.shows(chat, MessageId::AboutText).await;
    assert_eq!(town.said(chat).len(), 2, "{:?}", town.said(chat));
    let edits = town.calls("editMessageText", chat);
    assert_eq!((edits.len(), edits.iter().filter(|call| refused(call, 400)).count()), (3, 2), "no edit is tried twice");
}

#[tokio::test]
async fn a_menu_that_is_gone_is_sent_anew() {
    let town = Town::new().await;
    let chat = town.somebody_is_helped().await;
    // One that never was, and one that the person wrote.
    let own = town.sandbox.messages(chat)[0].message_id;
    for (index, gone) in [999_999, own].into_iter().enumerate() {
        town.sandbox.press(chat, gone, "topics");
        town.heard(chat, 2 + index).await;
        town.shows(chat, MessageId::TopicsText).await;
    }
    assert_eq!(town.calls("editMessageText", chat).len(), 2);
}

#[tokio::test]
async fn the_bot_waits_for_a_telegram_that_is_down_at_its_start() {
    let mut town = Town::asleep(Clock::system(), None).await;
    let chat = town.person();
    let get_me = |kind| Fault { method: Some("getMe".to_owned()), chat: None, times: 1, kind };
    for kind in [
        FaultKind::ServerError(503),
        FaultKind::ResetBeforeAccept,
        FaultKind::BadJson,
        FaultKind::TooManyRequests { retry_after: 1 },
    ] {
        town.sandbox.inject(get_me(kind));
    }
    town.sandbox.send_text(chat, "/help");
    town.wake();
    town.shows(chat, MessageId::HelpText).await;
    assert_eq!(town.sandbox.counts()["getMe"].calls, 5);
}

#[tokio::test]
async fn a_second_poller_disturbs_nobody() {
    let town = Town::new().await;
    let api = Api::new(&TOKEN.to_owned().into(), Some(town.sandbox.api_url().parse().unwrap())).unwrap();
    town.somebody_is_helped().await;
    let waits = |sandbox: &Sandbox| sandbox.journal().last().is_some_and(|call| call.method == "getUpdates");
    while !any_refused(&town.sandbox, "getUpdates", 409) {
        assert!(town.sandbox.wait_for(PATIENCE, waits).await);
        api.call(&GetUpdates::new().timeout(0), Duration::ZERO).await.unwrap();
        town.somebody_is_helped().await;
    }
    town.somebody_is_helped().await;
}

#[tokio::test]
async fn only_one_of_two_polls_and_the_other_takes_over() {
    let clock = Clock::settable("2026-11-21T09:00:00Z".parse().unwrap());
    let one = |holder| Settings { clock: clock.clone(), holder, alone: false, ..Settings::default() };
    let mut town = Town::with(one("first")).await;
    town.somebody_is_helped().await;
    let second = Bot::start(&town.sandbox, &town.store, one("second"));
    for _ in 0..20 {
        town.somebody_is_helped().await;
    }
    assert_eq!(town.sandbox.counts()["getMe"].calls, 1, "the second has not even greeted Telegram");
    town.stop().await;
    let chat = town.person();
    town.sandbox.send_text(chat, "/help");
    // Whatever the first left of its lease runs out.
    clock.forward(SignedDuration::from_secs(31));
    town.shows(chat, MessageId::HelpText).await;
    assert_eq!(town.said(chat).len(), 1);
    assert!(!any_refused(&town.sandbox, "getUpdates", 409), "they never polled at the same time");
    second.stop().await.unwrap();
}

#[tokio::test]
async fn order_holds_under_every_fault() {
    let town = Town::new().await;
    let chats: Vec<i64> = (0..20).map(|_| town.person()).collect();
    let faults = [
        FaultKind::ServerError(502),
        FaultKind::ResetAfterAccept,
        FaultKind::TooManyRequests { retry_after: 1 },
        FaultKind::ServerError(500),
        FaultKind::ResetBeforeAccept,
        FaultKind::BadJson,
        FaultKind::Delay(Duration::from_millis(300)),
    ];
    for (index, chat) in chats.iter().enumerate() {
        for at in 0..5 {
            town.fault(*chat, 1, faults[(index + at * 3) % faults.len()].clone());
        }
    }
    for (command, _) in COMMANDS {
        for chat in &chats {
            town.sandbox.send_text(*chat, command);
        }
    }
    for chat in chats {
        town.shows(chat, COMMANDS[COMMANDS.len() - 1].1).await;
        let mut said = town.said(chat);
        let unclear = |call: &Call| call.accepted && matches!(call.fault, Some(FaultKind::ResetAfterAccept | FaultKind::BadJson));
        let unclear = town.calls("sendMessage", chat).into_iter().filter(unclear).count();
        assert!(said.len() <= COMMANDS.len() + unclear, "chat {chat}: a copy for which there was no reason: {said:?}");
        said.dedup();
        assert_eq!(said.len(), COMMANDS.len(), "chat {chat}: {said:?}");
        for (text, (_, id)) in said.iter().zip(COMMANDS) {
            assert!(text.starts_with(&first_line(id)), "chat {chat}: {said:?}");
        }
    }
}
