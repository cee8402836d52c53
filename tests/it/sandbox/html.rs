//! Telegram's HTML, case by case.

use serde_json::{Value, json};

use super::World;

#[tokio::test]
async fn text_and_spans() {
    let world = World::new().await;
    let cases: &[(&str, &str, Value)] = &[
        ("plain", "plain", json!(null)),
        ("<b>x</b> <strong>y</strong>", "x y", json!([["bold", 0, 1], ["bold", 2, 1]])),
        ("<i>x</i><em>y</em>", "xy", json!([["italic", 0, 1], ["italic", 1, 1]])),
        ("<u>x</u><ins>y</ins>", "xy", json!([["underline", 0, 1], ["underline", 1, 1]])),
        (
            "<s>x</s><strike>y</strike><del>z</del>",
            "xyz",
            json!([["strikethrough", 0, 1], ["strikethrough", 1, 1], ["strikethrough", 2, 1]]),
        ),
        ("<B>x</b>", "x", json!([["bold", 0, 1]])),
        ("<b>x</>", "x", json!([["bold", 0, 1]])),
        ("<b><i>x</i>y</b>", "xy", json!([["bold", 0, 2], ["italic", 0, 1]])),
        ("😀<b>é😀</b>", "😀é😀", json!([["bold", 2, 3]])),
        ("<code>x</code>", "x", json!([["code", 0, 1]])),
        ("<pre>x</pre>", "x", json!([["pre", 0, 1]])),
        ("<pre><code class=\"language-rust\">x</code></pre>", "x", json!([["pre", 0, 1, "rust"]])),
        ("<code class=\"language-rust\">x</code>", "x", json!([["code", 0, 1]])),
        ("<tg-spoiler>x</tg-spoiler>", "x", json!([["spoiler", 0, 1]])),
        ("<span class=\"tg-spoiler\">x</span>", "x", json!([["spoiler", 0, 1]])),
        ("<blockquote>x</blockquote>", "x", json!([["blockquote", 0, 1]])),
        ("<blockquote expandable>x</blockquote>", "x", json!([["expandable_blockquote", 0, 1]])),
        ("<a href=\"https://nhs.uk/?a=1&amp;b=2\">x</a>", "x", json!([["text_link", 0, 1, "https://nhs.uk/?a=1&b=2"]])),
        ("<a href='https://nhs.uk'>x</a>", "x", json!([["text_link", 0, 1, "https://nhs.uk/"]])),
        ("<a href=\"tel:999\">x</a>", "x", json!(null)),
        ("<a>nhs.uk</a>", "nhs.uk", json!([["text_link", 0, 6, "http://nhs.uk/"]])),
        ("&lt;b&gt; &amp; &quot;&#39;&#x41;&nbsp;&", "<b> & \"'A&nbsp;&", json!(null)),
        ("  <b> x </b>\n\n", " x", json!([["bold", 0, 2]])),
        ("x<b></b>", "x", json!(null)),
        ("go /start", "go /start", json!([["bot_command", 3, 6]])),
        ("<code>/start</code>", "/start", json!([["code", 0, 6]])),
        ("https://nhs.uk", "https://nhs.uk", json!([["url", 0, 14]])),
    ];
    for (html, text, spans) in cases {
        let parameters = json!({"chat_id": world.chat, "text": html, "parse_mode": "HTML"});
        let message = world.ok("sendMessage", parameters).await;
        assert_eq!(message["text"], *text, "{html}");
        assert_eq!(short(&message["entities"]), *spans, "{html}");
    }
}

/// Spans as `[type, offset, length, url or language]`.
fn short(entities: &Value) -> Value {
    let Some(entities) = entities.as_array() else {
        return Value::Null;
    };
    entities
        .iter()
        .map(|entity| {
            let more = [&entity["url"], &entity["language"]].into_iter().filter(|v| !v.is_null());
            [&entity["type"], &entity["offset"], &entity["length"]].into_iter().chain(more).cloned().collect()
        })
        .collect::<Vec<Value>>()
        .into()
}

#[tokio::test]
async fn errors() {
    let world = World::new().await;
    for (html, words) in [
        ("a<x>b", "Unsupported start tag \"x\" at byte offset 1"),
        ("é<br/>", "Unsupported start tag \"br/\" at byte offset 2"),
        ("1 < 2 > 1", "Unsupported start tag \"\" at byte offset 2"),
        ("1 < 2", "Unsupported start tag \"\" at byte offset 2"),
        ("1 <", "Unclosed start tag at byte offset 2"),
        ("<b", "Unclosed start tag at byte offset 0"),
        ("<b x", "Unclosed start tag at byte offset 0"),
        ("<a href=", "Unclosed start tag \"a\" at byte offset 0"),
        ("<a href=\"x", "Unclosed start tag at byte offset 0"),
        ("<a href=x_y>", "Unexpected end of name token at byte offset 8"),
        ("<a =x>", "Empty attribute name in the tag \"a\" at byte offset 0"),
        ("<span>x</span>", "Tag \"span\" must have class \"tg-spoiler\" at byte offset 0"),
        ("<b>x", "Can't find end tag corresponding to start tag \"b\""),
        ("<b><i>x</i>", "Can't find end tag corresponding to start tag \"b\""),
        ("x</b>", "Unexpected end tag at byte offset 1"),
        ("<b>x</b", "Unclosed end tag at byte offset 4"),
        ("<b><i>x</b></i>", "Unmatched end tag at byte offset 7, expected \"</i>\", found \"</b>\""),
        ("<tg-emoji emoji-id=\"1\">x</tg-emoji>", "Unsupported start tag \"tg-emoji\" at byte offset 0"),
    ] {
        let parameters = json!({"chat_id": world.chat, "text": html, "parse_mode": "HTML"});
        let expected = format!("Bad Request: can't parse entities: {words}");
        assert_eq!(world.refused("sendMessage", parameters).await, (400, expected), "{html}");
    }
    assert!(world.sandbox.messages(world.chat).is_empty());
}

#[tokio::test]
async fn spans_may_be_given_beside_the_text() {
    let world = World::new().await;
    let with = |offset: u32| {
        json!({"chat_id": world.chat, "text": "one",
               "entities": [{"type": "bold", "offset": offset, "length": 2}]})
    };
    let message = world.ok("sendMessage", with(1)).await;
    assert_eq!(short(&message["entities"]), json!([["bold", 1, 2]]));
    let (_, words) = world.refused("sendMessage", with(2)).await;
    assert_eq!(
        words,
        "Bad Request: entity beginning at UTF-16 offset 2 ends after the end of the text at \
         UTF-16 offset 3"
    );
}
