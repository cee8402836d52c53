//! The stand-in for Telegram, tested by what it promises to be like.

mod client;
mod faults;
mod files;
mod html;
mod page;
mod refusals;
mod updates;

use std::net::{Ipv4Addr, SocketAddr};

use second_opinion_bot::clock::Clock;
use second_opinion_bot::sandbox::{Limits, Sandbox, SandboxSettings};
use serde_json::{Value, json};

use client::Client;

/// A sandbox, one person who has started the bot, and the bot's connection.
struct World {
    sandbox: Sandbox,
    bot: Client,
    chat: i64,
    clock: Clock,
}

impl World {
    async fn new() -> Self {
        Self::with_limits(None).await
    }

    async fn with_limits(limits: Option<Limits>) -> Self {
        let clock = Clock::settable("2026-11-21T09:00:00Z".parse().expect("a timestamp"));
        let settings = SandboxSettings {
            addr: SocketAddr::from((Ipv4Addr::LOCALHOST, 0)),
            token: "42:TEST".to_owned(),
            bot_username: "some_bot".to_owned(),
            clock: clock.clone(),
            page: true,
            limits,
        };
        let sandbox = Sandbox::start(settings).await.expect("a free port");
        let chat = sandbox.add_person("Ada", Some("en"));
        sandbox.mark_started(chat);
        let bot = Client::new(&sandbox.api_url());
        Self { sandbox, bot, chat, clock }
    }

    /// Calls a method and returns the answer's body.
    async fn call(&self, method: &str, parameters: Value) -> Value {
        self.bot.post_json(&format!("/bot42:TEST/{method}"), &parameters).await.json()
    }

    /// Calls a method that must succeed and returns its result.
    async fn ok(&self, method: &str, parameters: Value) -> Value {
        let answer = self.call(method, parameters).await;
        assert_eq!(answer["ok"], true, "{method}: {answer}");
        answer["result"].clone()
    }

    /// Calls a method that must be refused and returns status and words.
    async fn refused(&self, method: &str, parameters: Value) -> (i64, String) {
        let answer = self.call(method, parameters).await;
        assert_eq!(answer["ok"], false, "{method}: {answer}");
        let words = answer["description"].as_str().expect("a description").to_owned();
        (answer["error_code"].as_i64().expect("a code"), words)
    }

    async fn send(&self, text: &str) -> i64 {
        let message = self.ok("sendMessage", json!({"chat_id": self.chat, "text": text})).await;
        message["message_id"].as_i64().expect("a number")
    }

    async fn updates(&self, parameters: Value) -> Vec<Value> {
        let updates = self.ok("getUpdates", parameters).await;
        updates.as_array().expect("an array").clone()
    }
}
