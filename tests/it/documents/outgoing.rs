//! A document on its way to Telegram.

use std::sync::{Arc, Mutex};
use std::time::Duration;

use second_opinion_bot::app::{Channel, DeliveryError, Limits, Outbox, Voice};
use second_opinion_bot::clock::Clock;
use second_opinion_bot::dialogue::Button;
use second_opinion_bot::render::{Document, Key, KeyAction, OutgoingMessage};
use second_opinion_bot::sandbox::{EntityKind, Fault, FaultKind, Message, Sandbox};
use second_opinion_bot::telegram::Sender;
use second_opinion_bot::telegram::api::Api;
use tokio::sync::mpsc;

use crate::storage::{commit, receive};
use crate::support::{PATIENCE, TOKEN, library, sandbox, store};
use crate::town::calls;

const NAME: &str = "Termin „März“; \"7\" \\ 1/2.ics";
const CONTENT: &[u8] = b"BEGIN:VCALENDAR\r\n--part-00000000--\r\n\0\xff\xfe";

fn message(words: &str) -> OutgoingMessage {
    let document = Document { name: NAME.to_owned(), mime: "text/calendar", bytes: CONTENT.to_vec() };
    OutgoingMessage { document: Some(document), ..OutgoingMessage::words(words.to_owned()) }
}

fn key(label: &str, action: KeyAction) -> Vec<Key> {
    vec![Key { label: label.to_owned(), action }]
}

/// A stand-in, somebody who has started the bot, and the way to them.
async fn world() -> (Sandbox, i64, Sender) {
    let sandbox = sandbox(&Clock::system()).await;
    let chat = sandbox.add_person("Ada", Some("en"));
    sandbox.mark_started(chat);
    let api = Api::new(&TOKEN.to_owned().into(), Some(sandbox.api_url().parse().unwrap())).unwrap();
    (sandbox, chat, Sender::new(api))
}

fn only(sandbox: &Sandbox, chat: i64) -> Message {
    let messages = sandbox.messages(chat);
    assert_eq!(messages.len(), 1, "{messages:?}");
    messages.into_iter().next().unwrap()
}

#[tokio::test]
async fn a_document_arrives_with_its_name_its_words_and_its_buttons() {
    let (sandbox, chat, sender) = world().await;
    let mut sent = message("<b>Your visit</b>\nKäthe &amp; Zoë &lt;3");
    sent.keyboard = vec![
        key("Home", KeyAction::Press(Button::Home)),
        key("Copy", KeyAction::Copy("“May I have my records?” – 😀".to_owned())),
        key("Too long to copy", KeyAction::Copy("😀".repeat(129))),
        key("Nothing to copy", KeyAction::Copy(String::new())),
        key("Just fits", KeyAction::Copy("😀".repeat(128))),
    ];
    sender.send(chat, &sent).await.unwrap();
    let got = only(&sandbox, chat);
    let document = got.document.unwrap();
    // What would end the header early, or lead elsewhere, is gone.
    assert_eq!(document.file_name, "Termin „März“_ _7_ _ 1_2.ics");
    assert_eq!((document.mime_type.as_str(), document.file_size), ("text/calendar", CONTENT.len()));
    assert_eq!(sandbox.file(&document.file_id).unwrap().bytes, CONTENT);
    assert_eq!(got.caption.as_deref(), Some("Your visit\nKäthe & Zoë <3"));
    assert_eq!(got.entities.iter().map(|entity| &entity.kind).collect::<Vec<_>>(), [&EntityKind::Bold]);
    let buttons: Vec<_> = got.inline_keyboard.unwrap().into_iter().flatten().collect();
    assert_eq!(buttons.iter().map(|button| button.text.as_str()).collect::<Vec<_>>(), ["Home", "Copy", "Just fits"]);
    assert_eq!(buttons[0].callback_data.as_deref(), Some("home"));
    assert_eq!(buttons[1].copy_text.as_ref().unwrap().text, "“May I have my records?” – 😀");
}

#[tokio::test]
async fn a_document_needs_no_words() {
    let (sandbox, chat, sender) = world().await;
    sender.send(chat, &message("")).await.unwrap();
    assert_eq!(only(&sandbox, chat).caption, None);
    sender.send(chat, &message(&format!("<i>{}</i>", "&amp;".repeat(1024)))).await.unwrap();
    assert_eq!(sandbox.last_message(chat).unwrap().caption.unwrap().len(), 1024, "as many words as there may be");
}

#[tokio::test]
async fn what_telegram_would_refuse_is_not_asked() {
    let (sandbox, chat, sender) = world().await;
    let mut empty = message("x");
    empty.document.as_mut().unwrap().bytes.clear();
    assert_eq!(sender.send(chat, &empty).await, Err(DeliveryError::Bug));
    assert_eq!(sender.send(chat, &message(&"x".repeat(1025))).await, Err(DeliveryError::Bug));
    // No edit turns words into a document.
    assert_eq!(sender.edit(chat, 1, &message("x")).await, Err(DeliveryError::NotEditable));
    assert_eq!(sandbox.call_count(), 0);
    // Markup that is at fault is found out by Telegram.
    assert_eq!(sender.send(chat, &message("<b>x")).await, Err(DeliveryError::Bug));
}

#[tokio::test]
async fn the_words_under_a_document_are_not_edited() {
    let (sandbox, chat, sender) = world().await;
    sender.send(chat, &message("x")).await.unwrap();
    let target = only(&sandbox, chat).message_id;
    assert_eq!(sender.edit(chat, target, &OutgoingMessage::words("y".to_owned())).await, Err(DeliveryError::NotEditable));
}

#[tokio::test]
async fn errors_mean_what_they_mean_for_words() {
    let (sandbox, chat, sender) = world().await;
    for (kind, expected) in [
        (FaultKind::TooManyRequests { retry_after: 7 }, DeliveryError::Wait { seconds: 7 }),
        (FaultKind::ServerError(502), DeliveryError::Retry),
        (FaultKind::ResetBeforeAccept, DeliveryError::Unsure),
        (FaultKind::ResetAfterAccept, DeliveryError::Unsure),
        (FaultKind::BadJson, DeliveryError::Unsure),
        (FaultKind::Forbidden, DeliveryError::Gone),
    ] {
        sandbox.inject(Fault { method: Some("sendDocument".to_owned()), chat: Some(chat), times: 1, kind: kind.clone() });
        assert_eq!(sender.send(chat, &message("x")).await, Err(expected), "{kind:?}");
    }
}

/// A log in memory.
#[derive(Clone, Default)]
struct Log(Arc<Mutex<Vec<u8>>>);

impl std::io::Write for Log {
    fn write(&mut self, bytes: &[u8]) -> std::io::Result<usize> {
        self.0.lock().unwrap().extend_from_slice(bytes);
        Ok(bytes.len())
    }

    fn flush(&mut self) -> std::io::Result<()> {
        Ok(())
    }
}

/// Neither its name, nor its words, nor what is in it, nor the way to Telegram.
#[tokio::test]
async fn nothing_of_a_document_is_logged() {
    let log = Log::default();
    let writer = log.clone();
    let subscriber = tracing_subscriber::fmt()
        .with_max_level(tracing::Level::TRACE)
        .with_writer(move || writer.clone())
        .with_ansi(false)
        .finish();
    let (sandbox, chat, sender) = world().await;
    {
        let _guard = tracing::subscriber::set_default(subscriber);
        tracing::info!("the log is on");
        sandbox.inject(Fault { method: Some("sendDocument".to_owned()), chat: Some(chat), times: 1, kind: FaultKind::BadJson });
        for words in ["canary words", "canary words", "<b>canary words"] {
            let _ = sender.send(chat, &message(words)).await;
        }
        tracing::info!("sent: {:?}", message("x").document);
    }
    let log = String::from_utf8(log.0.lock().unwrap().clone()).unwrap();
    assert!(log.contains("the log is on") && log.contains("sent:"), "{log}");
    for canary in ["canary", "Termin", "VCALENDAR", TOKEN] {
        assert!(!log.contains(canary), "{log}");
    }
}

/// Sends everything as a document.
#[derive(Clone)]
struct OnPaper(Sender);

impl Channel for OnPaper {
    async fn send(&self, chat: i64, _: &OutgoingMessage) -> Result<(), DeliveryError> {
        self.0.send(chat, &message("<b>x</b>")).await
    }

    async fn edit(&self, chat: i64, target: i64, _: &OutgoingMessage) -> Result<(), DeliveryError> {
        self.0.edit(chat, target, &message("x")).await
    }
}

/// How many requests and how many copies one document costs under a fault, and how long it takes.
async fn cost_under(times: u32, kind: FaultKind) -> (usize, usize, Duration) {
    let ((sandbox, chat, sender), (_folder, store)) = (world().await, store().await);
    sandbox.inject(Fault { method: Some("sendDocument".to_owned()), chat: Some(chat), times, kind });
    let waiting = receive(&store, 1, chat).await;
    store.commit(commit(waiting, 0)).await.unwrap();
    let voice = Voice { library: library(), bot_username: String::new(), clock: Clock::system() };
    let outbox = Outbox::new(OnPaper(sender), store.clone(), voice, Limits { per_second: 0, per_chat: 0 });
    let (notices, noticed) = mpsc::unbounded_channel();
    let begun = tokio::time::Instant::now();
    let outbox = tokio::spawn(outbox.run(noticed));
    let all_out = async {
        while !store.list_unsent().await.unwrap().is_empty() {
            tokio::time::sleep(Duration::from_millis(10)).await;
        }
    };
    tokio::time::timeout(PATIENCE, all_out).await.unwrap();
    let took = begun.elapsed();
    drop(notices);
    outbox.await.unwrap();
    (calls(&sandbox, "sendDocument", chat).len(), sandbox.messages(chat).len(), took)
}

#[tokio::test]
async fn the_outbox_treats_documents_as_words() {
    let (requests, copies, took) = cost_under(1, FaultKind::TooManyRequests { retry_after: 2 }).await;
    assert_eq!((requests, copies), (2, 1));
    assert!(took >= Duration::from_secs(2), "{took:?}");
    for (times, kind, expected) in [
        (2, FaultKind::ServerError(502), (3, 1)),
        (1, FaultKind::ResetBeforeAccept, (2, 1)),
        (1, FaultKind::ResetAfterAccept, (2, 2)),
        (1, FaultKind::BadJson, (2, 2)),
        (9, FaultKind::ResetAfterAccept, (2, 2)),
    ] {
        let (requests, copies, _) = cost_under(times, kind.clone()).await;
        assert_eq!((requests, copies), expected, "{kind:?}");
    }
}
