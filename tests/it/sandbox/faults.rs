//! Every fault, and what the journal says about it.

use std::time::Duration;

use serde_json::{Value, json};
use tokio::time::Instant;

use second_opinion_bot::sandbox::{Call, Fault, FaultKind, Outcome, Sandbox};

use super::World;

const PATH: &str = "/bot42:TEST/sendMessage";

impl World {
    fn fault(&self, times: u32, kind: FaultKind) {
        let method = Some("sendMessage".to_owned());
        self.sandbox.inject(Fault { method, chat: Some(self.chat), times, kind });
    }

    fn text(&self) -> Value {
        json!({"chat_id": self.chat, "text": "x"})
    }

    fn sent(&self) -> usize {
        self.sandbox.messages(self.chat).len()
    }

    /// The first call, once the answer to it had time to leave.
    async fn first_call(&self) -> Call {
        let answered = |s: &Sandbox| s.journal()[0].answered;
        self.sandbox.wait_for(Duration::from_millis(100), answered).await;
        self.sandbox.journal().remove(0)
    }
}

#[tokio::test]
async fn without_a_fault_a_call_is_accepted_and_answered() {
    let world = World::new().await;
    let id = world.send("x").await;
    let call = world.first_call().await;
    assert!(call.accepted && call.answered && call.answered_at >= call.accepted_at);
    assert_eq!((call.outcome, call.message_id), (Outcome::Ok, Some(id)));
    assert_eq!(call.parameters, world.text());
    assert_eq!((call.method.as_str(), call.chat_id), ("sendMessage", Some(world.chat)));
}

#[tokio::test]
async fn refusals_on_order() {
    for (kind, code, words) in [
        (FaultKind::TooManyRequests { retry_after: 7 }, 429, "Too Many Requests: retry after 7"),
        (FaultKind::Forbidden, 403, "Forbidden: bot was blocked by the user"),
        (FaultKind::ServerError(502), 502, "Bad Gateway"),
    ] {
        let world = World::new().await;
        world.fault(2, kind.clone());
        for _ in 0..2 {
            let answer = world.bot.post_json(PATH, &world.text()).await;
            assert_eq!((answer.status, &answer.json()["description"]), (code, &json!(words)));
        }
        world.send("x").await;
        assert_eq!(world.sent(), 1);
        let call = world.first_call().await;
        assert!(!call.accepted && call.answered);
        assert_eq!(call.outcome, Outcome::Error { code, description: words.to_owned() });
        assert_eq!(call.fault, Some(kind));
    }
}

#[tokio::test]
async fn resets_before_and_after() {
    for (kind, sent, outcome) in
        [(FaultKind::ResetBeforeAccept, 0, Outcome::Dropped), (FaultKind::ResetAfterAccept, 1, Outcome::Ok)]
    {
        let world = World::new().await;
        world.fault(1, kind);
        assert!(world.bot.try_post_json(PATH, &world.text()).await.is_err());
        assert_eq!(world.sent(), sent);
        let call = world.first_call().await;
        assert_eq!((call.accepted, call.answered, call.outcome), (sent == 1, false, outcome));
        world.send("x").await;
    }
}

#[tokio::test]
async fn an_answer_may_be_garbled() {
    let world = World::new().await;
    world.fault(1, FaultKind::BadJson);
    let answer = world.bot.post_json(PATH, &world.text()).await;
    assert_eq!(answer.status, 200);
    assert!(serde_json::from_slice::<Value>(&answer.body).is_err());
    let call = world.first_call().await;
    assert!(call.accepted && !call.answered);
    assert_eq!(world.sent(), 1);
}

#[tokio::test]
async fn an_answer_may_be_late_and_its_client_gone() {
    let world = World::new().await;
    world.fault(2, FaultKind::Delay(Duration::from_millis(300)));
    let begun = Instant::now();
    world.send("x").await;
    assert!(begun.elapsed() >= Duration::from_millis(300));

    let head = "Host: localhost\r\nContent-Type: application/json";
    let body = world.text().to_string();
    let line = world.bot.open("POST", PATH, head, body.as_bytes()).await.expect("a line");
    assert!(world.sandbox.wait_for(Duration::from_secs(5), |s| s.accepted("sendMessage") == 2).await);
    drop(line);
    tokio::time::sleep(Duration::from_millis(500)).await;
    let call = world.sandbox.journal().remove(1);
    assert!(call.accepted && !call.answered && call.accepted_at.is_some());
}

#[tokio::test]
async fn a_fault_strikes_only_where_it_was_ordered() {
    let world = World::new().await;
    let other = world.sandbox.add_person("Bo", None);
    world.sandbox.mark_started(other);
    world.fault(1, FaultKind::Forbidden);
    world.ok("sendMessage", json!({"chat_id": other, "text": "x"})).await;
    world.ok("sendChatAction", json!({"chat_id": world.chat, "action": "typing"})).await;
    world.refused("sendMessage", json!({"chat_id": world.chat, "tekst": "x"})).await;
    assert_eq!(world.refused("sendMessage", world.text()).await.0, 403);
    world.fault(u32::MAX, FaultKind::ServerError(500));
    world.sandbox.clear_faults();
    world.send("x").await;
    world.sandbox.inject(Fault { method: None, chat: None, times: 1, kind: FaultKind::ServerError(503) });
    assert_eq!(world.refused("getMe", json!({})).await, (503, "Service Unavailable".to_owned()));
}
