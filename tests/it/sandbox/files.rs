//! Files of the stand-in: what people send through the page, what they keep, and what the bot may upload.

use second_opinion_bot::sandbox::{Fault, FaultKind, Outcome};
use serde_json::{Value, json};

use super::World;

const FORM: &str = "multipart/form-data; boundary=XX";

fn part(name: &str, more: &str, body: &str) -> String {
    format!("--XX\r\nContent-Disposition: form-data; name=\"{name}\"{more}\r\n\r\n{body}\r\n")
}

impl World {
    async fn send_file(&self, name: &str, kind: &str, body: &str, caption: &str) -> (u16, Value) {
        let head = format!("; filename=\"{name}\"\r\nContent-Type: {kind}");
        let form = part("caption", "", caption) + &part("file", &head, body) + "--XX--\r\n";
        let path = format!("/demo/people/{}/document", self.chat);
        let answer = self.bot.request("POST", &path, FORM, form.as_bytes()).await.expect("an answer");
        (answer.status, answer.json())
    }

    async fn newest(&self) -> Value {
        let messages = self.bot.get(&format!("/demo/people/{}/messages", self.chat)).await.json();
        messages.as_array().and_then(|all| all.last()).expect("a message").clone()
    }
}

#[tokio::test]
async fn a_person_sends_a_file_of_theirs() {
    let world = World::new().await;
    let (status, answer) = world.send_file("Termin März.ics", "", "BEGIN:VCALENDAR", "when I go").await;
    assert_eq!((status, answer["update_id"].is_i64()), (200, true), "{answer}");
    let shown = world.newest().await;
    assert_eq!((&shown["attachment"], &shown["caption"]), (&json!("document"), &json!("when I go")));
    assert_eq!(shown["document"]["file_name"], "Termin März.ics");

    let message = world.updates(json!({})).await[0]["message"].clone();
    let document = &message["document"];
    assert_eq!((&document["file_size"], &document["mime_type"]), (&json!(15), &json!("text/calendar")));
    assert_eq!(message["caption"], "when I go");
    let file = world.ok("getFile", json!({"file_id": document["file_id"]})).await;
    let path = format!("/file/bot42:TEST/{}", file["file_path"].as_str().expect("a path"));
    assert_eq!(world.bot.get(&path).await.text(), "BEGIN:VCALENDAR");

    assert_eq!(world.send_file("a.ics", "text/calendar", "", "").await.0, 400, "Telegram sends no empty files");
    assert_eq!(world.send_file("a.ics", "text/calendar", "x", &"x".repeat(1025)).await.0, 400);
    let form = part("file", "; filename=\"a.ics\"", "x") + "--XX--\r\n";
    let answer = world.bot.request("POST", "/demo/people/5/document", FORM, form.as_bytes()).await;
    assert_eq!(answer.expect("an answer").status, 404);
}

#[tokio::test]
async fn a_file_can_be_kept_and_looked_at_and_does_nothing() {
    let world = World::new().await;
    for (name, kind, kept_as, shown_as) in [
        ("a.html", "text/html", "application/octet-stream", Some("text/html; charset=utf-8")),
        ("a.ics", "text/calendar", "text/calendar", Some("text/plain; charset=utf-8")),
        ("a.json", "application/json", "application/json", Some("text/plain; charset=utf-8")),
        ("a.svg", "image/svg+xml", "application/octet-stream", None),
        ("a.pdf", "application/pdf", "application/pdf", None),
    ] {
        world.send_file(name, kind, "<script>1</script>", "").await;
        let id = world.newest().await["document"]["file_id"].as_str().expect("an id").to_owned();
        let kept = world.bot.get(&format!("/demo/files/{id}")).await;
        let head = kept.head.to_lowercase();
        assert!(head.contains(&format!("content-type: {kept_as}\r\n")), "{name}: {head}");
        assert!(head.contains("content-disposition: attachment;"), "{name}: {head}");
        let shown = world.bot.get(&format!("/demo/files/{id}/open")).await;
        let head = format!("{}\r\n", shown.head.to_lowercase());
        let (kind, place) = shown_as.map_or((kept_as, "attachment"), |kind| (kind, "inline"));
        assert!(head.contains(&format!("content-type: {kind}\r\n")), "{name}: {head}");
        assert!(head.contains(&format!("content-disposition: {place};")), "{name}: {head}");
        assert!(head.contains("content-security-policy: sandbox; default-src 'none'"), "{name}: {head}");
        assert_eq!((kept.text(), shown.text()), ("<script>1</script>".to_owned(), "<script>1</script>".to_owned()));
    }
    assert_eq!(world.bot.get("/demo/files/nothing/open").await.status, 404);
}

#[tokio::test]
async fn an_empty_upload_is_refused() {
    let world = World::new().await;
    let form = part("chat_id", "", &world.chat.to_string()) + &part("document", "; filename=\"a.ics\"", "") + "--XX--\r\n";
    let answer = world.bot.request("POST", "/bot42:TEST/sendDocument", FORM, form.as_bytes()).await.expect("an answer");
    assert_eq!(answer.json()["description"], "Bad Request: file must be non-empty");
}

#[tokio::test]
async fn downloads_have_their_bad_days_too() {
    let world = World::new().await;
    world.send_file("a.ics", "text/calendar", "BEGIN:VCALENDAR", "").await;
    let id = world.newest().await["document"]["file_id"].as_str().expect("an id").to_owned();
    let path = format!("/file/bot42:TEST/documents/{id}");
    for (kind, status) in [(FaultKind::ServerError(502), 502), (FaultKind::TooManyRequests { retry_after: 3 }, 429)] {
        world.sandbox.inject(Fault { method: Some("file".to_owned()), chat: None, times: 1, kind });
        assert_eq!(world.bot.get(&path).await.status, status);
    }
    world.sandbox.inject(Fault { method: Some("file".to_owned()), chat: None, times: 1, kind: FaultKind::BadJson });
    let broken = world.bot.request("GET", &path, "text/plain", b"").await;
    assert!(broken.is_err() || broken.is_ok_and(|answer| answer.body == b"BEGIN:V"), "it breaks off in its middle");
    assert_eq!(world.bot.get(&path).await.text(), "BEGIN:VCALENDAR");
    assert_eq!(world.bot.get("/file/bot42:TEST/documents/nothing").await.status, 404);
    let outcomes: Vec<bool> = world.sandbox.journal().iter().map(|call| call.outcome == Outcome::Ok).collect();
    assert_eq!(outcomes, [false, false, true, true, false]);
}
