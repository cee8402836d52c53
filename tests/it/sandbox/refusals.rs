//! What the Bot API refuses, in its words.

use std::time::Duration;

use jiff::SignedDuration;
use serde_json::{Value, json};

use second_opinion_bot::sandbox::{Attachment, AttachmentKind, Limits, Outcome};

use super::World;

#[tokio::test]
async fn every_parameter_is_checked_against_the_schema() {
    let world = World::new().await;
    let chat = world.chat;
    let keyboard = |button: Value| json!({"chat_id": chat, "text": "x", "reply_markup": {"inline_keyboard": [[button]]}});
    for (method, parameters, words) in [
        ("sendMessage", json!({"text": "x"}), "chat_id is empty"),
        ("sendMessage", json!({"chat_id": chat}), "message text is empty"),
        ("sendMessage", json!({"chat_id": chat, "text": 5}), "parameter text must be of type String"),
        ("sendMessage", json!({"chat_id": true, "text": "x"}), "parameter chat_id must be of type Integer or String"),
        ("sendMessage", json!({"chat_id": 1.5, "text": "x"}), "parameter chat_id must be of type Integer or String"),
        ("sendMessage", json!({"chat_id": chat, "text": "x", "parsemode": "HTML"}), "unknown parameter parsemode"),
        (
            "sendMessage",
            json!({"chat_id": chat, "text": "x", "protect_content": "true"}),
            "parameter protect_content must be of type Boolean",
        ),
        (
            "sendMessage",
            keyboard(json!({"text": "x", "callback_dat": "y"})),
            "unknown parameter reply_markup.inline_keyboard[0][0].callback_dat",
        ),
        ("sendMessage", keyboard(json!({"callback_data": "y"})), "parameter reply_markup.inline_keyboard[0][0].text is required"),
        (
            "sendMessage",
            json!({"chat_id": chat, "text": "x", "reply_markup": {"rows": []}}),
            "unknown parameter reply_markup.rows",
        ),
        (
            "sendMessage",
            json!({"chat_id": chat, "text": "x", "link_preview_options": {"is_disabled": 1}}),
            "parameter link_preview_options.is_disabled must be of type Boolean",
        ),
        (
            "setMyCommands",
            json!({"commands": [], "scope": {"type": "everybody"}}),
            "parameter scope must be of type BotCommandScope",
        ),
        ("deleteMessage", json!({"chat_id": chat}), "message identifier is not specified"),
        ("answerCallbackQuery", json!({}), "parameter callback_query_id is required"),
        ("getMe", json!({"x": 1}), "unknown parameter x"),
    ] {
        let expected = (400, format!("Bad Request: {words}"));
        assert_eq!(world.refused(method, parameters.clone()).await, expected, "{method} {parameters}");
    }
    assert_eq!(world.refused("sendFax", json!({})).await, (404, "Not Found".to_owned()));
    let markups = [
        json!({"keyboard": [[{"text": "x", "request_contact": true}]], "resize_keyboard": true}),
        json!({"remove_keyboard": true}),
        json!({"force_reply": true}),
    ];
    for markup in markups {
        world.ok("sendMessage", json!({"chat_id": chat, "text": "x", "reply_markup": markup})).await;
    }
    world.ok("sendMessage", json!({"chat_id": chat, "text": "x", "reply_markup": null})).await;
    let scope = json!({"type": "chat", "chat_id": chat});
    world.ok("setMyCommands", json!({"commands": [], "scope": scope})).await;
    assert_eq!(world.sandbox.counts()["sendMessage"].refused, 11);
}

#[tokio::test]
async fn messages() {
    let world = World::new().await;
    let chat = world.chat;
    let own = world.send("one").await;
    world.sandbox.send_text(chat, "from Ada");
    let theirs = world.sandbox.last_message(chat).map(|m| m.message_id);
    let text = |text: String| json!({"chat_id": chat, "text": text});
    let button = |more: Value| {
        let mut button = json!({"text": "x"});
        button.as_object_mut().expect("an object").extend(more.as_object().expect("an object").clone());
        json!({"chat_id": chat, "text": "x", "reply_markup": {"inline_keyboard": [[button]]}})
    };
    let edit = |id: Option<i64>| json!({"chat_id": chat, "message_id": id, "text": "two"});
    let no_action = "can't parse inline keyboard button: Text buttons are unallowed in the inline keyboard";
    for (method, parameters, words) in [
        ("sendMessage", text(String::new()), "message text is empty"),
        ("sendMessage", text(" \n ".to_owned()), "message text is empty"),
        ("sendMessage", text("x".repeat(4097)), "message is too long"),
        ("sendMessage", text("😀".repeat(2049)), "message is too long"),
        ("sendMessage", json!({"chat_id": 5, "text": "x"}), "chat not found"),
        ("sendMessage", json!({"chat_id": "@nobody", "text": "x"}), "chat not found"),
        ("sendMessage", json!({"chat_id": chat, "text": "x", "parse_mode": "Markdown"}), "unsupported parse_mode"),
        (
            "sendMessage",
            json!({"chat_id": chat, "text": "x", "reply_parameters": {"message_id": 99}}),
            "message to be replied not found",
        ),
        ("sendMessage", button(json!({})), no_action),
        ("sendMessage", button(json!({"callback_data": ""})), "BUTTON_DATA_INVALID"),
        ("sendMessage", button(json!({"callback_data": "é".repeat(33)})), "BUTTON_DATA_INVALID"),
        ("sendMessage", button(json!({"url": "tel:999"})), "BUTTON_URL_INVALID"),
        ("sendMessage", button(json!({"copy_text": {"text": ""}})), "BUTTON_COPY_TEXT_INVALID"),
        ("sendMessage", button(json!({"copy_text": {"text": "x".repeat(257)}})), "BUTTON_COPY_TEXT_INVALID"),
        ("editMessageText", edit(Some(99)), "message to edit not found"),
        ("editMessageText", edit(theirs), "message can't be edited"),
        ("editMessageText", edit(None), "message identifier is not specified"),
        (
            "editMessageText",
            json!({"chat_id": chat, "message_id": own, "text": "one"}),
            "message is not modified: specified new message content and reply markup are exactly the same as a current content and reply markup of the message",
        ),
        (
            "editMessageReplyMarkup",
            json!({"chat_id": chat, "message_id": own}),
            "message is not modified: specified new message content and reply markup are exactly the same as a current content and reply markup of the message",
        ),
        ("deleteMessage", json!({"chat_id": chat, "message_id": 99}), "message to delete not found"),
        ("sendChatAction", json!({"chat_id": chat, "action": "dancing"}), "wrong parameter action in request"),
        ("sendDocument", json!({"chat_id": chat, "document": "nothing"}), "wrong file identifier/HTTP URL specified"),
        ("getFile", json!({"file_id": "nothing"}), "invalid file_id"),
        (
            "answerCallbackQuery",
            json!({"callback_query_id": "1"}),
            "query is too old and response timeout expired or query ID is invalid",
        ),
        ("leaveChat", json!({"chat_id": chat}), "chat member status can't be changed in private chats"),
    ] {
        let expected = (400, format!("Bad Request: {words}"));
        assert_eq!(world.refused(method, parameters.clone()).await, expected, "{method} {parameters}");
    }
    assert_eq!(world.sandbox.messages(chat).len(), 2);
    world.ok("sendMessage", text("x".repeat(4096))).await;
    world.ok("sendMessage", button(json!({"callback_data": "x".repeat(64)}))).await;
    world.ok("sendMessage", button(json!({"copy_text": {"text": "x".repeat(256)}}))).await;
}

#[tokio::test]
async fn profile() {
    let world = World::new().await;
    let command = |command: &str, description: &str| json!({"commands": [{"command": command, "description": description}]});
    let too_many = json!({"commands": vec![json!({"command": "a", "description": "b"}); 101]});
    for (method, parameters, words) in [
        ("setMyCommands", command("Start", "x"), "BOT_COMMAND_INVALID"),
        ("setMyCommands", command(&"a".repeat(33), "x"), "command length must not exceed 32"),
        ("setMyCommands", command("a", ""), "command description must be non-empty"),
        ("setMyCommands", command("a", &"x".repeat(257)), "command description length must not exceed 256"),
        ("setMyCommands", too_many, "BOT_COMMANDS_TOO_MUCH"),
        ("setMyName", json!({"name": "x".repeat(65)}), "name is too long"),
        ("setMyShortDescription", json!({"short_description": "x".repeat(121)}), "short_description is too long"),
        ("setMyDescription", json!({"description": "x".repeat(513)}), "description is too long"),
        ("setMyName", json!({"name": "x", "language_code": "en-GB"}), "invalid language code specified"),
    ] {
        let expected = (400, format!("Bad Request: {words}"));
        assert_eq!(world.refused(method, parameters.clone()).await, expected, "{method} {parameters}");
    }
    world.ok("setMyCommands", json!({"commands": [{"command": "ayuda", "description": "Ayuda"}], "language_code": "es"})).await;
    world.ok("setMyCommands", command("help", "Help")).await;
    let spanish = world.ok("getMyCommands", json!({"language_code": "es"})).await;
    assert_eq!(spanish, json!([{"command": "ayuda", "description": "Ayuda"}]));
    assert_eq!(world.sandbox.menu("es")[0].command, "ayuda");
    assert_eq!(world.sandbox.menu("fr")[0].command, "help");
    assert_eq!(world.ok("getMyName", json!({})).await, json!({"name": "some_bot"}));
    world.ok("setMyName", json!({"name": "Zweite Meinung", "language_code": "de"})).await;
    assert_eq!(world.ok("getMyName", json!({"language_code": "de"})).await, json!({"name": "Zweite Meinung"}));
    assert_eq!(world.ok("getMyDescription", json!({})).await, json!({"description": ""}));
}

#[tokio::test]
async fn who_may_be_written_to() {
    let world = World::new().await;
    let stranger = world.sandbox.add_person("Stranger", None);
    let send = |chat: i64| json!({"chat_id": chat, "text": "x"});
    let forbidden = |words: &str| (403, format!("Forbidden: {words}"));
    let refused = world.refused("sendMessage", send(stranger)).await;
    assert_eq!(refused, forbidden("bot can't initiate conversation with a user"));
    world.sandbox.send_text(stranger, "/start");
    world.ok("sendMessage", send(stranger)).await;

    world.sandbox.set_blocked(stranger, true);
    assert_eq!(world.refused("sendMessage", send(stranger)).await, forbidden("bot was blocked by the user"));
    let updates = world.updates(json!({})).await;
    assert_eq!(updates[1]["my_chat_member"]["new_chat_member"]["status"], "kicked");
    world.sandbox.send_text(stranger, "back");
    world.ok("sendMessage", send(stranger)).await;

    let group = json!({"id": -100, "type": "group", "title": "Family"});
    let from = json!({"id": 9, "is_bot": false, "first_name": "Bo"});
    world.sandbox.push_update(json!({"message": {"message_id": 1, "date": 1, "chat": group, "from": from, "text": "hi"}}));
    world.ok("sendMessage", send(-100)).await;
    world.ok("leaveChat", json!({"chat_id": -100})).await;
    assert_eq!(world.refused("sendMessage", send(-100)).await, forbidden("bot is not a member of the group chat"));
}

#[tokio::test]
async fn old_presses_and_old_messages() {
    let world = World::new().await;
    let id = world.send("one").await;
    let update = world.sandbox.press(world.chat, id, "x");
    let query = world.updates(json!({})).await[0]["callback_query"]["id"].clone();
    let answer = json!({"callback_query_id": query, "text": "Noted", "show_alert": true});
    world.ok("answerCallbackQuery", answer.clone()).await;
    let shown = world.sandbox.callback_answer(update).expect("an answer");
    assert_eq!((shown.text.as_deref(), shown.show_alert), (Some("Noted"), true));
    let calls = world.sandbox.journal();
    assert_eq!(calls.last().and_then(|call| call.chat_id), Some(world.chat));

    world.clock.forward(SignedDuration::from_secs(151));
    let (_, words) = world.refused("answerCallbackQuery", answer).await;
    assert!(words.contains("query is too old"));
    world.clock.forward(SignedDuration::from_hours(48));
    let delete = json!({"chat_id": world.chat, "message_id": id});
    let (_, words) = world.refused("deleteMessage", delete).await;
    assert_eq!(words, "Bad Request: message can't be deleted for everyone");
}

#[tokio::test]
async fn limits() {
    let limits = Limits { per_second_overall: 30, per_chat_per_second: 0.1, per_chat_burst: 2 };
    let world = World::with_limits(Some(limits)).await;
    world.send("one").await;
    world.send("two").await;
    let answer = world.call("sendMessage", json!({"chat_id": world.chat, "text": "three"})).await;
    assert_eq!(answer["error_code"], 429);
    assert_eq!(answer["description"], "Too Many Requests: retry after 10");
    assert_eq!(answer["parameters"], json!({"retry_after": 10}));
    let calls = world.sandbox.journal();
    assert!(!calls[2].in_penalty && !calls[2].accepted);
    world.refused("sendMessage", json!({"chat_id": world.chat, "text": "three"})).await;
    assert!(world.sandbox.journal()[3].in_penalty);
    assert_eq!(world.sandbox.counts()["sendMessage"].in_penalty, 1);
    world.clock.forward(SignedDuration::from_secs(10));
    world.send("three").await;
}

#[tokio::test]
async fn forms_count_as_well_as_json() {
    let world = World::new().await;
    let chat = world.chat;
    let path = format!("/bot42:TEST/SENDMESSAGE?chat_id={chat}&text=a+b%20%F0%9F%98%80");
    assert_eq!(world.bot.get(&path).await.json()["result"]["text"], "a b 😀");
    let form = format!("chat_id={chat}&text=x&reply_markup=%7B%22force_reply%22%3Atrue%7D");
    let answer = world
        .bot
        .request("POST", "/bot42:TEST/sendMessage", "application/x-www-form-urlencoded", form.as_bytes())
        .await
        .expect("an answer");
    assert_eq!(answer.status, 200, "{}", answer.text());
    assert_eq!(world.bot.get("/bot42:WRONG/getMe").await.json()["error_code"], 401);
    assert_eq!(world.bot.get("/bot42:TEST/getMe").await.json()["result"]["username"], "some_bot");
}

#[tokio::test]
async fn a_document_is_uploaded_and_can_be_downloaded() {
    let world = World::new().await;
    let part = |name: &str, more: &str, body: &str| {
        format!("--XX\r\nContent-Disposition: form-data; name=\"{name}\"{more}\r\n\r\n{body}\r\n")
    };
    let file = "; filename=\"Termin.ics\"\r\nContent-Type: text/calendar";
    let body = part("chat_id", "", &world.chat.to_string())
        + &part("document", "", "attach://f1")
        + &part("caption", "", "<b>Save</b> it")
        + &part("parse_mode", "", "HTML")
        + &part("f1", file, "BEGIN:VCALENDAR")
        + "--XX--\r\n";
    let form = "multipart/form-data; boundary=XX";
    let answer = world.bot.request("POST", "/bot42:TEST/SendDocument", form, body.as_bytes()).await;
    let message = answer.expect("an answer").json()["result"].clone();
    assert_eq!(message["caption"], "Save it");
    assert_eq!(message["caption_entities"][0]["type"], "bold");
    assert_eq!(message["document"]["file_name"], "Termin.ics");

    let file = world.ok("getFile", json!({"file_id": message["document"]["file_id"]})).await;
    let path = format!("/file/bot42:TEST/{}", file["file_path"].as_str().expect("a path"));
    assert_eq!(world.bot.get(&path).await.text(), "BEGIN:VCALENDAR");
    let document = world.sandbox.last_message(world.chat).and_then(|m| m.document).expect("a document");
    assert_eq!(world.sandbox.file(&document.file_id).expect("a file").mime_type, "text/calendar");

    let again = json!({"chat_id": world.chat, "document": document.file_id, "caption": "x".repeat(1025)});
    let (_, words) = world.refused("sendDocument", again).await;
    assert_eq!(words, "Bad Request: message caption is too long");
    let edit = json!({"chat_id": world.chat, "message_id": message["message_id"], "text": "x"});
    let (_, words) = world.refused("editMessageText", edit).await;
    assert_eq!(words, "Bad Request: there is no text in the message to edit");
}

#[tokio::test]
async fn attachments_are_shaped_as_the_bot_api_shapes_them() {
    let world = World::new().await;
    for kind in AttachmentKind::ALL {
        world.sandbox.send_attachment(world.chat, Attachment::new(kind).with_caption("/help me"));
        let update = world.updates(json!({"offset": -1})).await.remove(0);
        let name = serde_json::to_value(kind).expect("a name");
        let message = &update["message"];
        assert!(message.get(name.as_str().expect("text")).is_some(), "{update}");
        assert_eq!(message["caption"].is_string(), kind.may_have_caption(), "{update}");
        assert_eq!(message["caption_entities"].is_array(), kind.may_have_caption());
    }
    let waited = world.sandbox.wait_for(Duration::ZERO, |s| s.accepted("getUpdates") == 13).await;
    assert!(waited);
    assert!(world.sandbox.journal().iter().all(|call| call.outcome == Outcome::Ok));
}
