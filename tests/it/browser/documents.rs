//! Files on the page, both ways, and a button that copies.

use second_opinion_bot::app::Channel as _;
use second_opinion_bot::clock::Clock;
use second_opinion_bot::render::{Document, Key, KeyAction, OutgoingMessage};
use second_opinion_bot::sandbox::{Sandbox, SandboxSettings};
use second_opinion_bot::telegram::Sender;
use second_opinion_bot::telegram::api::Api;
use serde_json::json;

use super::driver::{Window, on_page_at};
use super::page::{Chat, Page, Raw, in_chat, testid};
use crate::support::{PATIENCE, TOKEN};

const WORDS: &str = "May I have a copy of my records, please? – “Käthe”";

/// A stand-in with its page, whose bot is this test.
async fn sandbox() -> (Sandbox, Sender) {
    let settings = SandboxSettings {
        addr: ([127, 0, 0, 1], 0).into(),
        token: TOKEN.to_owned(),
        bot_username: "test_bot".to_owned(),
        clock: Clock::system(),
        page: true,
        limits: None,
    };
    let sandbox = Sandbox::start(settings).await.unwrap();
    let api = Api::new(&TOKEN.to_owned().into(), Some(sandbox.api_url().parse().unwrap())).unwrap();
    (sandbox, Sender::new(api))
}

fn sheet() -> OutgoingMessage {
    let page = "<!DOCTYPE html><title>Questions</title><h1>Questions to ask</h1><script>document.title = 'ran'</script>";
    let key = Key { label: "Copy the words".to_owned(), action: KeyAction::Copy(WORDS.to_owned()) };
    OutgoingMessage {
        document: Some(Document { name: "Fragen März.html".to_owned(), mime: "text/html", bytes: page.into() }),
        keyboard: vec![vec![key]],
        ..OutgoingMessage::words("<b>Your list</b> to print".to_owned())
    }
}

#[tokio::test]
#[ignore = "needs chromium and chromium-driver; .ci/run installs them and runs this"]
async fn files_go_both_ways_and_a_button_copies() {
    let (sandbox, sender) = sandbox().await;
    on_page_at(&sandbox.page_url(), Window::Desktop, async |page| {
        let chat = page.start("en-GB").await;
        let id: i64 = chat.parse().unwrap();
        page.find(&in_chat(&chat, "message")).await;
        sender.send(id, &sheet()).await.unwrap();
        let said = page.said(&chat, "Your list to print").await;
        let text = page.message_text(&chat, said).await;
        assert!(text.contains("Fragen März.html") && text.contains("Web page, 1 KB"), "{text}");
        page.everything_has_a_name().await;

        page.press(&chat, said, "Copy the words").await;
        let note = page.find(&testid("toast")).await.text().await.unwrap();
        assert!(note.contains("Copied."), "{note}");
        assert_eq!(clipboard(page).await, WORDS);
        page.picture("document-and-copy").await;

        opens_and_runs_nothing(page, &chat).await;
        sends_a_file(page, &sandbox, &chat).await;
    })
    .await;
}

/// What is in the clipboard, which a page may read only if it is allowed.
async fn clipboard(page: &Page) -> String {
    let allow = json!({ "permissions": ["clipboardReadWrite", "clipboardSanitizedWrite"] });
    let command = Raw("goog/cdp/execute", json!({ "cmd": "Browser.grantPermissions", "params": allow }));
    page.client.issue_cmd(command).await.unwrap();
    let script = "const done = arguments[0];
        navigator.clipboard.readText().then(done, (error) => done(String(error)))";
    page.client.execute_async(script, Vec::new()).await.unwrap().as_str().unwrap().to_owned()
}

async fn opens_and_runs_nothing(page: &Page, chat: &Chat) {
    let first = page.client.window().await.unwrap();
    page.click(&in_chat(chat, "document-open")).await;
    let other = page
        .until("a second tab", || async {
            let windows = page.client.windows().await.ok()?;
            windows.into_iter().find(|window| *window != first)
        })
        .await;
    page.client.switch_to_window(other).await.unwrap();
    page.until("the document", || async { page.words().await.contains("Questions to ask").then_some(()) }).await;
    assert_eq!(page.client.title().await.unwrap(), "Questions", "the script in it did not run");
    // The browser says so, and that is the only thing it has to say. Read once, it is gone from the log.
    let log = page.client.issue_cmd(Raw("se/log", json!({ "type": "browser" }))).await.unwrap();
    let entries = log.as_array().unwrap();
    assert!(entries.len() == 1 && entries[0]["message"].as_str().unwrap().contains("Blocked script"), "{entries:#?}");
    page.client.close_window().await.unwrap();
    page.client.switch_to_window(first).await.unwrap();
}

async fn sends_a_file(page: &Page, sandbox: &Sandbox, chat: &Chat) {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("Termin März.ics");
    std::fs::write(&path, "BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n").unwrap();
    let menu = format!("[data-testid=\"chat\"][data-chat-id=\"{chat}\"] [aria-haspopup=menu]");
    page.click(&menu).await;
    page.click(&testid("attach-document")).await;
    page.find(&testid("attachment-file")).await.send_keys(path.to_str().unwrap()).await.unwrap();
    page.find(&testid("attachment-caption")).await.send_keys("my visit").await.unwrap();
    page.picture("document-to-send").await;
    page.click(&testid("attachment-send")).await;
    arrived(page, sandbox, chat, "my visit").await;

    // The same file, dropped on the chat.
    let script = "const chat = document.querySelector(arguments[0]);
        const transfer = new DataTransfer();
        transfer.items.add(new File(['BEGIN:VCALENDAR\\r\\nEND:VCALENDAR\\r\\n'], 'Termin März.ics', { type: 'text/calendar' }));
        for (const type of ['dragover', 'drop']) {
            chat.dispatchEvent(new DragEvent(type, { bubbles: true, cancelable: true, dataTransfer: transfer }));
        }";
    page.script(script, vec![json!(format!("[data-testid=\"chat\"][data-chat-id=\"{chat}\"]"))]).await;
    page.find(&testid("attachment-caption")).await.send_keys("dropped").await.unwrap();
    page.click(&testid("attachment-send")).await;
    arrived(page, sandbox, chat, "dropped").await;
    page.picture("document-sent").await;
}

/// Waits until the file is with the bot and on the page.
async fn arrived(page: &Page, sandbox: &Sandbox, chat: &Chat, caption: &str) {
    let id: i64 = chat.parse().unwrap();
    let newest = |sandbox: &Sandbox| sandbox.last_message(id).filter(|message| message.caption.as_deref() == Some(caption));
    assert!(sandbox.wait_for(PATIENCE, |sandbox| newest(sandbox).is_some()).await);
    let message = newest(sandbox).unwrap();
    let document = message.document.unwrap();
    assert_eq!((document.file_name.as_str(), document.mime_type.as_str()), ("Termin März.ics", "text/calendar"));
    assert_eq!(sandbox.file(&document.file_id).unwrap().bytes, "BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n");
    let text = page.message_text(chat, message.message_id).await;
    assert!(text.contains("Calendar file, 1 KB") && text.contains(caption), "{text}");
}
