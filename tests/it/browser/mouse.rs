//! A talk by mouse, and an answer that grows old.

use serde_json::json;

use super::driver::{Window, on_page};
use super::page::{in_chat, testid};

#[tokio::test]
#[ignore = "needs chromium and chromium-driver; .ci/run installs them and runs this"]
async fn a_talk_by_mouse_and_an_answer_that_grows_old() {
    on_page(Window::Desktop, async |page| {
        page.find(&testid("start-button")).await;
        page.everything_has_a_name().await;
        page.picture("start-light").await;

        let chat = page.start("en-GB").await;
        let welcome = page.said(&chat, "I am an automatic service.").await;
        assert!(page.message_text(&chat, welcome).await.contains("Nobody is watching this chat."));
        page.introduce(&chat, "1. England", "1. I have cancer, or may have it").await;

        page.send(&chat, "will my doctor be offended?").await;
        let answer = page.said(&chat, "For: England.").await;
        let text = page.message_text(&chat, answer).await;
        assert!(text.contains("Sources: ") && text.contains("Checked: ") && text.contains("2026"), "{text}");
        assert!(text.to_lowercase().contains("offend"), "{text}");
        assert!(!text.contains("was due to be checked again"), "{text}");

        // The detail is folded away: its end is out of sight until it is opened.
        let toggle = format!("{}[data-message-id=\"{answer}\"] {}", in_chat(&chat, "message"), testid("quote-toggle"));
        let cut = "const quote = document.getElementById(document.querySelector(arguments[0]).getAttribute('aria-controls'));
            return quote.scrollHeight > quote.clientHeight + 2";
        assert_eq!(page.script(cut, vec![json!(toggle)]).await, true);
        assert_eq!(page.find(&toggle).await.attr("aria-expanded").await.unwrap().as_deref(), Some("false"));
        page.scroll_to(&chat, answer).await;
        page.picture("answer-light").await;
        page.click(&toggle).await;
        assert_eq!(page.script(cut, vec![json!(toggle)]).await, false);
        assert_eq!(page.find(&toggle).await.attr("aria-expanded").await.unwrap().as_deref(), Some("true"));
        page.scroll_to(&chat, answer).await;
        page.picture("answer-open-light").await;
        page.everything_has_a_name().await;

        page.press(&chat, answer, "1. What can I say to my doctor?").await;
        let related = page.said_after(&chat, "What can I say to my doctor?", answer).await;
        assert!(page.message_text(&chat, related).await.contains("For: England."));

        // Thirteen months later.
        let clock = page.find(&testid("clock")).await.text().await.unwrap();
        page.click(&testid("clock-months")).await;
        page.find(&testid("toast")).await;
        assert_ne!(page.find(&testid("clock")).await.text().await.unwrap(), clock);
        page.send(&chat, "will my doctor be offended?").await;
        let old = page.said_after(&chat, "For: England.", related).await;
        let text = page.message_text(&chat, old).await;
        assert!(text.contains("This answer was due to be checked again on "), "{text}");
        page.theme("dark").await;
        page.scroll_to(&chat, old).await;
        page.picture("answer-old-dark").await;
    })
    .await;
}
