//! A small world: a stand-in for Telegram, a store and the real bot between them, in this process.

use second_opinion_bot::clock::Clock;
use second_opinion_bot::dialogue::{Button, Verdict, Words as _};
use second_opinion_bot::domain::{Jurisdiction, Locale, TopicId};
use second_opinion_bot::render::MessageId;
use second_opinion_bot::sandbox::{Call, Fault, FaultKind, Limits, Message, Sandbox, SandboxSettings, Sender};
use second_opinion_bot::storage::Store;
use second_opinion_bot::telegram::button;

use crate::support::{Bot, PATIENCE, Settings, TOKEN, library, store};

/// Commands whose answers differ, and the words that each answer begins with.
pub const COMMANDS: [(&str, MessageId); 8] = [
    ("/checklists", MessageId::ListButtonAll),
    ("/help", MessageId::HelpText),
    ("/about", MessageId::AboutText),
    ("/topics", MessageId::TopicsText),
    ("/privacy", MessageId::PrivacyText),
    ("/cancel", MessageId::NothingToCancelText),
    ("/settings", MessageId::SettingsText),
    ("/nosuchcommand", MessageId::UnknownCommandText),
];

/// The first line of a text in the source language.
pub fn first_line(id: MessageId) -> String {
    library().wording.say(Locale::SOURCE, id, &[]).lines().next().unwrap().to_owned()
}

/// What the buttons under an answer send that judge today's text of it.
pub fn judgement_of(topic: &str, helpful: bool) -> String {
    let library = library();
    let topic = TopicId::parse(topic).unwrap();
    let variant = library.catalogue.topic(&topic).unwrap().variant(Jurisdiction::Elsewhere).unwrap();
    let version = library.wording.version(Locale::SOURCE, &topic, &variant.id);
    let verdict = if helpful { Verdict::Helpful } else { Verdict::NotHelpful };
    button::write(&Button::Judge { topic, version, verdict })
}

/// The stand-in, the store and the bot.
pub struct Town {
    pub sandbox: Sandbox,
    pub store: Store,
    pub bot: Option<Bot>,
    pub folder: tempfile::TempDir,
}

impl Town {
    /// With the bot at work.
    pub async fn new() -> Self {
        Self::with(Settings::default()).await
    }

    /// With a bot of another make at work.
    pub async fn with(settings: Settings) -> Self {
        let mut town = Self::asleep(settings.clock.clone(), None).await;
        town.bot = Some(Bot::start(&town.sandbox, &town.store, settings));
        town
    }

    /// Without a bot yet.
    pub async fn asleep(clock: Clock, limits: Option<Limits>) -> Self {
        let settings = SandboxSettings {
            addr: ([127, 0, 0, 1], 0).into(),
            token: TOKEN.to_owned(),
            bot_username: "test_bot".to_owned(),
            clock,
            page: false,
            limits,
        };
        let (folder, store) = store().await;
        Self { sandbox: Sandbox::start(settings).await.unwrap(), store, bot: None, folder }
    }

    /// Starts the usual bot.
    pub fn wake(&mut self) {
        self.bot = Some(Bot::start(&self.sandbox, &self.store, Settings::default()));
    }

    /// Stops the bot as a signal would.
    pub async fn stop(&mut self) {
        self.bot.take().unwrap().stop().await.unwrap();
    }

    /// Somebody new, with an app in English.
    pub fn person(&self) -> i64 {
        self.sandbox.add_person("Ada", Some("en"))
    }

    /// What the bot said in a chat, the oldest first.
    pub fn said(&self, chat: i64) -> Vec<String> {
        said(&self.sandbox, chat)
    }

    /// The newest of the bot's messages in a chat.
    pub fn last(&self, chat: i64) -> Message {
        self.sandbox.messages(chat).into_iter().rfind(|message| message.from == Sender::Bot).unwrap()
    }

    /// Waits until the bot has said `count` things in a chat.
    pub async fn heard(&self, chat: i64, count: usize) {
        let in_time = self.sandbox.wait_for(PATIENCE, |sandbox| said(sandbox, chat).len() >= count).await;
        assert!(in_time, "chat {chat} waits for {count} answers and has {:?}", self.said(chat));
    }

    /// Waits until the newest of the bot's messages begins so.
    pub async fn shows(&self, chat: i64, id: MessageId) {
        let line = first_line(id);
        let newest = |sandbox: &Sandbox| said(sandbox, chat).last().is_some_and(|text| text.starts_with(&line));
        let in_time = self.sandbox.wait_for(PATIENCE, newest).await;
        assert!(in_time, "chat {chat} waits for “{line}” and has {:?}", self.said(chat));
    }

    /// Somebody new asks for help and gets it: everything that came before from them or at the head of the queue is read.
    pub async fn somebody_is_helped(&self) -> i64 {
        let chat = self.person();
        self.sandbox.send_text(chat, "/help");
        self.shows(chat, MessageId::HelpText).await;
        chat
    }

    /// Waits until every update is handled and every reply is out.
    pub async fn quiet(&self) {
        // The row of an answer goes a moment after the answer is seen, so a busy machine needs a few looks.
        for _ in 0..2_000 {
            if self.store.list_waiting().await.unwrap().is_empty() && self.store.list_unsent().await.unwrap().is_empty() {
                return;
            }
            tokio::time::sleep(std::time::Duration::from_millis(10)).await;
        }
        panic!("it never got quiet");
    }

    /// Waits until Telegram has been told that every update is kept.
    pub async fn all_acknowledged(&self) {
        assert!(self.sandbox.wait_for(PATIENCE, |sandbox| sandbox.pending_updates() == 0).await, "updates are still pending");
    }

    /// Orders a fault on what is sent to a chat.
    pub fn fault(&self, chat: i64, times: u32, kind: FaultKind) {
        self.sandbox.inject(Fault { method: Some("sendMessage".to_owned()), chat: Some(chat), times, kind });
    }

    /// The requests of a method about a chat.
    pub fn calls(&self, method: &str, chat: i64) -> Vec<Call> {
        calls(&self.sandbox, method, chat)
    }
}

/// The requests of a method about a chat.
pub fn calls(sandbox: &Sandbox, method: &str, chat: i64) -> Vec<Call> {
    sandbox.journal().into_iter().filter(|call| call.method == method && call.chat_id == Some(chat)).collect()
}

/// What the bot said in a chat, the oldest first.
pub fn said(sandbox: &Sandbox, chat: i64) -> Vec<String> {
    let messages = sandbox.messages(chat).into_iter().filter(|message| message.from == Sender::Bot);
    messages.map(|message| message.text.unwrap_or_default()).collect()
}
