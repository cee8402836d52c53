//! Calendar files that people send: fetched within bounds, or not at all.

use std::sync::atomic::Ordering;
use std::time::Duration;

use second_opinion_bot::clock::Clock;
use second_opinion_bot::dialogue::{Attachment, Event, FileFault, FileTrouble};
use second_opinion_bot::domain::Locale;
use second_opinion_bot::render::MessageId;
use second_opinion_bot::render::message_id::file_fault;
use second_opinion_bot::sandbox::{Attachment as Sent, AttachmentKind, Fault, FaultKind, Sandbox};
use second_opinion_bot::telegram::api::Api;
use second_opinion_bot::telegram::{Interpreter, LARGEST_CALENDAR};
use serde_json::{Value, json};

use super::liar::{Gives, Liar};
use crate::support::{PATIENCE, TOKEN, library, sandbox};
use crate::town::{Town, first_line, said};

const CONTENT: &[u8] = b"BEGIN:VCALENDAR\r\n\0\xff";

/// A stand-in with somebody in it, and a reader of updates that fetches from there.
struct Post {
    sandbox: Sandbox,
    chat: i64,
    interpreter: Interpreter,
}

impl Post {
    async fn new() -> Self {
        let sandbox = sandbox(&Clock::system()).await;
        let chat = sandbox.add_person("Ada", Some("en"));
        let api = Api::new(&TOKEN.to_owned().into(), Some(sandbox.api_url().parse().unwrap())).unwrap();
        Self { sandbox, chat, interpreter: Interpreter::new("test_bot", api) }
    }

    /// A message with this file, as Telegram would write it.
    fn message(&self, sent: Sent) -> Value {
        self.sandbox.send_attachment(self.chat, sent);
        let id = self.sandbox.last_message(self.chat).unwrap().message_id;
        self.sandbox.message_json(self.chat, id).unwrap()
    }

    async fn read(&self, message: &Value) -> Event {
        self.interpreter.interpret(json!({"update_id": 1, "message": message}).to_string().as_bytes()).await.event
    }

    async fn sent(&self, sent: Sent) -> Event {
        self.read(&self.message(sent)).await
    }

    fn calls(&self, method: &str) -> u64 {
        self.sandbox.counts().get(method).map_or(0, |count| count.calls)
    }

    fn fault(&self, method: &str, times: u32, kind: FaultKind) {
        self.sandbox.inject(Fault { method: Some(method.to_owned()), chat: None, times, kind });
    }
}

fn calendar(content: Result<Vec<u8>, FileTrouble>) -> Event {
    Event::CalendarSent { content, caption: None }
}

#[tokio::test]
async fn a_calendar_file_is_fetched_as_it_is() {
    let post = Post::new().await;
    assert_eq!(post.sent(Sent::document("Termin März.ICS", CONTENT)).await, calendar(Ok(CONTENT.to_vec())));
    let untold = Sent { mime_type: Some("text/calendar; method=REQUEST".to_owned()), ..Sent::document("invite", CONTENT) };
    let expected = Event::CalendarSent { content: Ok(CONTENT.to_vec()), caption: Some("my visit".to_owned()) };
    assert_eq!(post.sent(untold.with_caption("my visit")).await, expected);
    assert_eq!((post.calls("getFile"), post.calls("file")), (2, 2));
}

#[tokio::test]
async fn other_files_are_left_where_they_are() {
    let post = Post::new().await;
    let document = Event::AttachmentSent { kind: Attachment::Document, caption: None };
    assert_eq!(post.sent(Sent::document("scan.pdf", CONTENT)).await, document);
    assert_eq!(post.sent(Sent::document("ics", CONTENT)).await, document);
    let moving = Event::AttachmentSent { kind: Attachment::Sticker, caption: None };
    assert_eq!(post.sent(Sent::new(AttachmentKind::Animation)).await, moving);
    let mut in_a_group = post.message(Sent::document("a.ics", CONTENT));
    in_a_group["chat"] = json!({"id": -5, "type": "group", "title": "Ward"});
    assert_eq!(post.read(&in_a_group).await, Event::NothingToAnswer);
    assert_eq!(post.sandbox.call_count(), 0);
}

#[tokio::test]
async fn what_is_too_large_is_not_fetched() {
    let post = Post::new().await;
    let largest = vec![b'x'; LARGEST_CALENDAR];
    assert_eq!(post.sent(Sent::document("a.ics", largest.clone())).await, calendar(Ok(largest)));
    let message = post.message(Sent::document("a.ics", vec![b'x'; LARGEST_CALENDAR + 1]));
    assert_eq!(post.read(&message).await, calendar(Err(FileTrouble::TooLarge)));
    assert_eq!((post.calls("getFile"), post.calls("file")), (1, 1), "not even asked for");
    // The message says less than the file is, or nothing.
    for declared in [json!(10), Value::Null] {
        let mut message = message.clone();
        message["document"]["file_size"] = declared;
        assert_eq!(post.read(&message).await, calendar(Err(FileTrouble::TooLarge)));
    }
    assert_eq!((post.calls("getFile"), post.calls("file")), (3, 1), "asked for and left there");
    let mut huge = post.message(Sent::document("a.ics", vec![b'x'; 20 * 1024 * 1024 + 1]));
    huge["document"]["file_size"] = json!(10);
    assert_eq!(post.read(&huge).await, calendar(Err(FileTrouble::TooLarge)), "Telegram itself says so");
}

#[tokio::test]
async fn a_file_without_end_is_let_go() {
    let liar = Liar::new(json!({"file_id": "f", "file_size": 9, "file_path": "documents/f.ics"}), Gives::WithoutEnd).await;
    let document = json!({"file_id": "f", "file_size": 9, "file_name": "a.ics"});
    assert_eq!(read_from(&liar, &document).await, calendar(Err(FileTrouble::TooLarge)));
    assert_eq!(liar.fetched.load(Ordering::Acquire), 1);
}

async fn read_from(liar: &Liar, document: &Value) -> Event {
    let message = json!({"message_id": 1, "chat": {"id": 1, "type": "private"}, "document": document});
    let update = json!({"update_id": 1, "message": message}).to_string();
    Interpreter::new("test_bot", liar.api.clone()).interpret(update.as_bytes()).await.event
}

#[tokio::test]
async fn no_path_leads_out_of_the_folder_of_files() {
    let document = json!({"file_id": "f", "file_name": "a.ics"});
    let hostile = [
        json!("../../getMe"),
        json!("documents/../../secret"),
        json!("documents/%2e%2e/%2e%2e/secret"),
        json!("/etc/passwd"),
        json!("http://127.0.0.1:1/x"),
        json!("//127.0.0.1:1/x"),
        json!("x?y#z"),
        json!("a\\..\\b"),
        json!(""),
        Value::Null,
    ];
    for path in hostile {
        let liar = Liar::new(json!({"file_id": "f", "file_path": path}), Gives::WithoutEnd).await;
        assert_eq!(read_from(&liar, &document).await, calendar(Err(FileTrouble::NotFetched)), "{path}");
        let (asked, fetched) = (liar.asked.load(Ordering::Acquire), liar.fetched.load(Ordering::Acquire));
        assert_eq!((asked, fetched), (1, 0), "{path}");
    }
}

/// With time standing still but for what waits for it, so that the test doesn't.
#[tokio::test(start_paused = true)]
async fn nobody_waits_long_for_a_file() {
    let liar = Liar::new(json!({"file_id": "f", "file_path": "documents/f.ics"}), Gives::Nothing).await;
    let begun = tokio::time::Instant::now();
    let document = json!({"file_id": "f", "file_name": "a.ics"});
    assert_eq!(read_from(&liar, &document).await, calendar(Err(FileTrouble::NotFetched)));
    assert!(begun.elapsed() <= Duration::from_secs(21), "{:?}", begun.elapsed());
}

#[tokio::test]
async fn a_file_is_asked_for_twice_and_no_more() {
    for method in ["getFile", "file"] {
        for kind in [
            FaultKind::ServerError(502),
            FaultKind::TooManyRequests { retry_after: 1 },
            FaultKind::ResetBeforeAccept,
            FaultKind::ResetAfterAccept,
            FaultKind::BadJson,
        ] {
            let post = Post::new().await;
            post.fault(method, 1, kind.clone());
            let event = post.sent(Sent::document("a.ics", CONTENT)).await;
            assert_eq!(event, calendar(Ok(CONTENT.to_vec())), "{method} {kind:?}");
            post.fault(method, 2, kind.clone());
            let event = post.sent(Sent::document("a.ics", CONTENT)).await;
            assert_eq!(event, calendar(Err(FileTrouble::NotFetched)), "{method} {kind:?}");
            assert_eq!(post.calls(method), 4, "{method} {kind:?}");
        }
    }
}

#[tokio::test]
async fn a_file_that_is_gone_is_asked_for_once() {
    let post = Post::new().await;
    let mut message = post.message(Sent::document("a.ics", CONTENT));
    message["document"]["file_id"] = json!("of another bot");
    assert_eq!(post.read(&message).await, calendar(Err(FileTrouble::NotFetched)));
    message["document"].as_object_mut().unwrap().remove("file_id");
    assert_eq!(post.read(&message).await, calendar(Err(FileTrouble::NotFetched)));
    assert_eq!((post.calls("getFile"), post.calls("file")), (2, 0));
    post.fault("file", 1, FaultKind::Forbidden);
    assert_eq!(post.sent(Sent::document("a.ics", CONTENT)).await, calendar(Err(FileTrouble::NotFetched)));
    assert_eq!((post.calls("getFile"), post.calls("file")), (3, 1));
}

#[tokio::test]
async fn a_calendar_file_is_answered_and_an_emergency_under_it_is_heard() {
    let town = Town::new().await;
    let chat = town.person();
    town.sandbox.send_attachment(chat, Sent::document("a.ics", CONTENT));
    // Nothing is in it; that is told after a word on who is speaking.
    let fault = library().wording.say_id(Locale::SOURCE, &file_fault(FileFault::NoEvents));
    let told = |sandbox: &Sandbox| said(sandbox, chat).last().is_some_and(|text| fault.starts_with(text.lines().next().unwrap()));
    assert!(town.sandbox.wait_for(PATIENCE, told).await, "{:?}", town.said(chat));
    let alarm = "I want to kill myself";
    assert!(library().safety.hear(alarm).alarm().is_some());
    town.sandbox.send_attachment(chat, Sent::document("a.ics", CONTENT).with_caption(alarm));
    let closing = first_line(MessageId::SafetyClosing);
    let heard = |sandbox: &Sandbox| said(sandbox, chat).last().is_some_and(|text| text.contains(&closing));
    assert!(town.sandbox.wait_for(PATIENCE, heard).await, "{:?}", town.said(chat));
    assert_eq!(town.sandbox.counts()["file"].accepted, 2);
}
