//! What a person writes, who they are and the bot's token never stand in the log, however much is logged and whatever goes wrong.

use std::time::Duration;

use second_opinion_bot::clock::Clock;
use second_opinion_bot::render::MessageId;
use second_opinion_bot::sandbox::{Attachment, AttachmentKind, Fault, FaultKind, Sandbox, SandboxSettings};
use serde_json::json;
use sqlx::{Connection as _, SqliteConnection};

use crate::program::{Home, terminate};
use crate::support::PATIENCE;
use crate::town::{first_line, said};

const SECRET: &str = "canary-secret-of-the-token-zaunkoenig";
const TOKEN: &str = "424242:canary-secret-of-the-token-zaunkoenig";
const CHAT: i64 = 7_654_321_098;
const GROUP: i64 = -1_009_876_543_210;
const NAME: &str = "Zilpzalp Canary";
const USERNAME: &str = "rotkehlchen_canary";
const TEXT: &str = "canary nachtigall lump in the throat";
const CAPTION: &str = "canary distelfink scan of the liver";
const DATA: &str = "canary:zeisig:\u{1f}\"'<&>";
const QUESTION: &str = "canary amsel is a second opinion my right?";
const NUMBER: &str = "0191 496 0777 ext 31";
const FILE: &str = "canary-befund-eisvogel.pdf";
const CALENDAR: &str = "canary-termin-kuckuck.ics";
const APPOINTMENT: &str = "canary wiedehopf visit to the ward";

/// Every kind of fault, for a method.
fn faults(method: &str) -> impl Iterator<Item = Fault> {
    let kinds = [
        FaultKind::ServerError(502),
        FaultKind::TooManyRequests { retry_after: 1 },
        FaultKind::ResetBeforeAccept,
        FaultKind::BadJson,
        FaultKind::ResetAfterAccept,
        FaultKind::Delay(Duration::from_millis(50)),
    ];
    kinds.into_iter().map(move |kind| Fault { method: Some(method.to_owned()), chat: None, times: 1, kind })
}

/// Everything that could stand in a log and must not, sent by one person and in one group.
fn canaries_fly(sandbox: &Sandbox) {
    for text in ["/start canary-payload", TEXT, QUESTION, "/nosuchcommand_canary", "1"] {
        sandbox.send_text(CHAT, text);
    }
    sandbox.forward_text(CHAT, TEXT, "Canary Forwarder");
    let mut file = Attachment::new(AttachmentKind::Document).with_caption(CAPTION);
    file.file_name = Some(FILE.to_owned());
    sandbox.send_attachment(CHAT, file);
    // As many as it takes for every fault of asking and fetching to strike; the last is read whole.
    for _ in 0..6 {
        let content = format!("BEGIN:VCALENDAR\r\nSUMMARY:{APPOINTMENT}\r\n");
        sandbox.send_attachment(CHAT, Attachment::document(CALENDAR, content).with_caption(CAPTION));
    }
    sandbox.press(CHAT, 999_999, DATA);
    let first = sandbox.messages(CHAT)[0].message_id;
    sandbox.edit_text(CHAT, first, TEXT);
    let from = json!({"id": CHAT, "is_bot": false, "first_name": NAME, "username": USERNAME, "language_code": "canary-lang"});
    let chat = json!({"id": CHAT, "type": "private", "first_name": NAME, "username": USERNAME});
    let message = json!({"message_id": 8, "date": 1, "chat": chat, "from": from, "text": TEXT});
    sandbox.push_update(json!({"message": message}));
    // Some that can't be read, and one in a group.
    sandbox.push_update(json!({"message": {"text": TEXT, "chat": CHAT, "from": NAME}}));
    sandbox.push_update(json!({"callback_query": {"id": 5, "from": {"id": CHAT}, "data": DATA}}));
    let group = json!({"id": GROUP, "type": "supergroup", "title": "Canary Ward"});
    sandbox.push_update(
        json!({"message": {"message_id": 9, "date": 1, "chat": group, "from": from, "text": format!("@test_bot {TEXT}")}}),
    );
    sandbox.send_text(CHAT, "/about");
}

#[tokio::test]
async fn the_log_tells_nothing_about_anybody() {
    let settings = SandboxSettings {
        addr: ([127, 0, 0, 1], 0).into(),
        token: TOKEN.to_owned(),
        bot_username: "test_bot".to_owned(),
        clock: Clock::system(),
        page: false,
        limits: None,
    };
    let (sandbox, home) = (Sandbox::start(settings).await.unwrap(), Home::new());
    sandbox.add_person_with_id(CHAT, NAME, Some("en"));
    let methods = ["getMe", "getUpdates", "sendMessage", "editMessageText", "answerCallbackQuery", "setMyCommands", "getMyName"];
    for method in methods.into_iter().chain(["getFile", "file"]) {
        faults(method).for_each(|fault| sandbox.inject(fault));
    }
    let mut command = home.run(&sandbox);
    command.env("TELOXIDE_TOKEN", TOKEN).env("LOG", "trace").env("RUST_LOG", "trace").env("RUST_BACKTRACE", "1");
    let child = command.spawn().unwrap();

    let about = first_line(MessageId::AboutText);
    let told =
        |sandbox: &Sandbox, times: usize| said(sandbox, CHAT).iter().filter(|text| text.starts_with(&about)).count() >= times;
    canaries_fly(&sandbox);
    assert!(sandbox.wait_for(PATIENCE, |sandbox| told(sandbox, 1)).await, "{:?}", said(&sandbox, CHAT));
    // A number is kept and shown with everything else, in a message and a file.
    for data in ["number", "own:agree:2"] {
        sandbox.press(CHAT, 999_999, data);
    }
    for text in [NUMBER, "/mydata"] {
        sandbox.send_text(CHAT, text);
    }
    assert!(sandbox.wait_for(PATIENCE, |sandbox| sandbox.accepted("sendDocument") == 1).await, "{:?}", said(&sandbox, CHAT));
    // An edit, a block, a failing disk and a spoilt row.
    sandbox.press(CHAT, first_said(&sandbox), "topics");
    sandbox.inject(Fault { method: Some("sendMessage".to_owned()), chat: Some(CHAT), times: 1, kind: FaultKind::Forbidden });
    sandbox.send_text(CHAT, TEXT);
    let refused = |sandbox: &Sandbox| sandbox.journal().iter().any(|call| call.fault == Some(FaultKind::Forbidden));
    assert!(sandbox.wait_for(PATIENCE, refused).await);
    let mut raw = SqliteConnection::connect(&format!("sqlite://{}", home.path().join("bot.db").display())).await.unwrap();
    let full = "CREATE TRIGGER full BEFORE INSERT ON inbox BEGIN SELECT RAISE(ROLLBACK, 'database or disk is full'); END";
    sqlx::query(full).execute(&mut raw).await.unwrap();
    sandbox.send_text(CHAT, TEXT);
    let polls = |sandbox: &Sandbox| sandbox.counts()["getUpdates"].calls;
    let asked = polls(&sandbox);
    assert!(sandbox.wait_for(PATIENCE, |sandbox| polls(sandbox) > asked + 1).await);
    sqlx::query("DROP TRIGGER full").execute(&mut raw).await.unwrap();
    sandbox.send_text(CHAT, "/about");
    assert!(sandbox.wait_for(PATIENCE, |sandbox| told(sandbox, 2)).await, "{:?}", said(&sandbox, CHAT));
    sqlx::query("UPDATE person SET state = randomblob(99)").execute(&mut raw).await.unwrap();
    sandbox.send_text(CHAT, TEXT);
    assert!(sandbox.wait_for(PATIENCE, |sandbox| sandbox.pending_updates() == 0).await);
    let fetched = sandbox.counts().get("file").map_or(0, |count| count.answered);
    assert!(fetched > 0, "a file that is never fetched tells nothing");
    terminate(&child).await;
    let output = tokio::time::timeout(crate::program::GRACE, child.wait_with_output()).await.unwrap().unwrap();

    let log = [output.stdout, output.stderr].concat();
    let log = String::from_utf8_lossy(&log);
    for expected in ["updates can't be kept", "told to wait", "can't be reached", "can't be opened", "is not read"] {
        assert!(log.contains(expected), "a log that should say “{expected}” would prove nothing without it:\n{log}");
    }
    let numbers = [CHAT.to_string(), GROUP.to_string(), GROUP.to_string().replace("-100", "")];
    let words = [SECRET, TOKEN, NAME, USERNAME, TEXT, CAPTION, DATA, QUESTION, FILE, NUMBER, CALENDAR, APPOINTMENT, "anary"];
    for canary in words.into_iter().chain(numbers.iter().map(String::as_str)) {
        assert!(!log.to_lowercase().contains(&canary.to_lowercase()), "the log holds “{canary}”:\n{log}");
    }
}

/// The oldest of the bot's messages.
fn first_said(sandbox: &Sandbox) -> i64 {
    let messages = sandbox.messages(CHAT);
    messages.iter().find(|message| message.from == second_opinion_bot::sandbox::Sender::Bot).unwrap().message_id
}
