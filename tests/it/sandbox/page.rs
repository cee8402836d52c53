//! The JSON that the page lives on.

use std::net::{Ipv4Addr, SocketAddr};
use std::time::Duration;

use second_opinion_bot::clock::Clock;
use second_opinion_bot::sandbox::{Sandbox, SandboxSettings};
use serde_json::{Value, json};

use super::World;
use super::client::read_some;

impl World {
    async fn post(&self, path: &str, body: Value) -> Value {
        self.bot.post_json(path, &body).await.json()
    }
}

#[tokio::test]
async fn a_person_talks_through_the_page() {
    let world = World::new().await;
    let person = world.post("/demo/people", json!({"name": "Bo", "language_code": "es"})).await;
    assert_eq!(person["started"], false);
    let id = person["id"].as_i64().expect("an id");
    let base = format!("/demo/people/{id}");
    world.post(&format!("{base}/text"), json!({"text": "/start ref"})).await;
    world.post(&format!("{base}/text"), json!({"text": "look", "forwarded": true})).await;
    world.post(&format!("{base}/attachment"), json!({"kind": "voice"})).await;
    let markup = json!({"inline_keyboard": [[{"text": "Yes", "callback_data": "y"},
                                             {"text": "Copy", "copy_text": {"text": "c"}}]]});
    let sent =
        world.ok("sendMessage", json!({"chat_id": id, "text": "<b>Hi</b>", "parse_mode": "HTML", "reply_markup": markup})).await;

    let messages = world.bot.get(&format!("{base}/messages")).await.json();
    assert_eq!(messages[0]["from"], "person");
    assert_eq!(messages[0]["entities"][0]["type"], "bot_command");
    assert_eq!(messages[1]["forwarded"], true);
    assert_eq!((&messages[2]["attachment"], &messages[2]["text"]), (&json!("voice"), &Value::Null));
    let bot_message = json!({
        "message_id": sent["message_id"], "from": "bot", "date": sent["date"], "text": "Hi",
        "entities": [{"type": "bold", "offset": 0, "length": 2}],
        "inline_keyboard": markup["inline_keyboard"], "document": null, "attachment": null,
        "caption": null, "edited": false, "forwarded": false,
    });
    assert_eq!(messages[3], bot_message);

    let path = format!("{base}/press");
    let press = json!({"message_id": sent["message_id"], "row": 0, "column": 0});
    let (shown, ()) = tokio::join!(world.post(&path, press), async {
        let updates = world.updates(json!({"offset": -1, "timeout": 5})).await;
        let query = updates[0]["callback_query"]["id"].clone();
        world.ok("answerCallbackQuery", json!({"callback_query_id": query, "text": "ok"})).await;
    });
    assert_eq!(shown, json!({"text": "ok", "show_alert": false}));
    let blocked = world.post(&format!("{base}/block"), json!({"blocked": true})).await;
    assert_eq!(blocked["blocked"], true);
    let state = world.bot.get("/demo/state").await.json();
    assert_eq!(state["people"].as_array().map(Vec::len), Some(2));
    assert_eq!(state["bot"]["username"], "some_bot");
    let edit = json!({"message_id": messages[0]["message_id"], "text": "/start other"});
    assert!(world.post(&format!("{base}/edit"), edit).await["update_id"].is_i64());
}

#[tokio::test]
async fn the_page_is_told_what_happens() {
    let world = World::new().await;
    let head = "Host: localhost";
    let stream = world.bot.open("GET", "/demo/events", head, b"").await.expect("a stream");
    let mut received = Vec::new();
    let holds = |received: &[u8], words: &str| String::from_utf8_lossy(received).contains(words);
    while !holds(&received, "text/event-stream") {
        read_some(&stream, &mut received).await.expect("the head");
    }
    let id = world.send("one").await;
    world.ok("sendChatAction", json!({"chat_id": world.chat, "action": "typing"})).await;
    let edit = json!({"chat_id": world.chat, "message_id": id, "text": "two"});
    world.ok("editMessageText", edit).await;
    world.ok("deleteMessage", json!({"chat_id": world.chat, "message_id": id})).await;
    let now = world.post("/demo/clock", json!({"forward_seconds": 3600})).await["now"].clone();
    assert!(now.as_str().is_some_and(|now| now.starts_with("2026-11-21T10:00:")), "{now}");
    world.sandbox.add_person("Bo", None);
    let read = async {
        while !holds(&received, "\"person\"") {
            read_some(&stream, &mut received).await.expect("events");
        }
    };
    tokio::time::timeout(Duration::from_secs(5), read).await.expect("all events");
    let received = String::from_utf8_lossy(&received).into_owned();
    let kinds: Vec<_> = received
        .lines()
        .filter_map(|line| serde_json::from_str::<Value>(line.strip_prefix("data: ")?).ok())
        .map(|event| event["type"].as_str().unwrap_or_default().to_owned())
        .collect();
    assert_eq!(kinds, ["message", "typing", "edited", "deleted", "clock", "person"]);
}

#[tokio::test]
async fn strangers_are_turned_away() {
    let world = World::new().await;
    for (headers, status) in [
        ("Host: localhost:1", 200),
        ("Host: [::1]", 200),
        ("Host: evil.example", 403),
        ("Host: localhost\r\nOrigin: http://localhost:1", 200),
        ("Host: localhost\r\nOrigin: http://evil.example", 403),
        ("Host: localhost\r\nOrigin: null", 403),
    ] {
        let answer = world.bot.raw("GET", "/demo/state", headers, b"").await.expect("an answer");
        assert_eq!(answer.status, status, "{headers}");
    }
    let answer = world.bot.request("POST", "/demo/people", "text/plain", br#"{"name":"x"}"#).await;
    assert_eq!(answer.expect("an answer").status, 415);
    assert_eq!(world.bot.get("/demo/people/5/messages").await.status, 404);
    let index = world.bot.get("/").await;
    assert!(index.head.contains("content-security-policy"), "{}", index.head);
    assert_eq!(world.bot.get("/assets/..%2Fmod.rs").await.status, 404);
}

#[tokio::test]
async fn only_loopback_and_only_if_asked() {
    let settings = SandboxSettings {
        addr: SocketAddr::from((Ipv4Addr::UNSPECIFIED, 0)),
        token: "1:A".to_owned(),
        bot_username: "b".to_owned(),
        clock: Clock::system(),
        page: false,
        limits: None,
    };
    assert!(Sandbox::start(settings.clone()).await.is_err());
    let local = SandboxSettings { addr: SocketAddr::from((Ipv4Addr::LOCALHOST, 0)), ..settings };
    let sandbox = Sandbox::start(local).await.expect("a port");
    let client = super::client::Client::new(&sandbox.api_url());
    assert_eq!(client.get("/").await.status, 404);
    assert_eq!(client.get("/demo/state").await.status, 404);
}
