//! A talk on a phone.

use serde_json::json;

use super::driver::{Window, on_page};
use super::page::{in_chat, testid};

#[tokio::test]
#[ignore = "needs chromium and chromium-driver; .ci/run installs them and runs this"]
async fn a_talk_on_a_phone() {
    on_page(Window::Phone, async |page| {
        let wide = "return [document.documentElement.scrollWidth, innerWidth, innerHeight]";
        page.find(&testid("start-button")).await;
        assert_eq!(page.script(wide, Vec::new()).await, json!([390, 390, 844]));
        page.picture("start-phone").await;

        let chat = page.start("en-GB").await;
        page.introduce(&chat, "2. Scotland", "1. I have cancer, or may have it").await;
        page.send(&chat, "will my doctor be offended?").await;
        let answer = page.said(&chat, "For: Scotland.").await;
        page.picture("answer-phone").await;
        // A long answer is shown from its beginning.
        let begins = "const [message, log] = [...arguments].map((css) => document.querySelector(css).getBoundingClientRect());
            return message.top >= log.top - 1 && message.top < log.top + log.height / 2";
        let message = format!("{}[data-message-id=\"{answer}\"]", in_chat(&chat, "message"));
        let log = format!("[data-testid=\"chat\"][data-chat-id=\"{chat}\"] [role=log]");
        page.until_script("the answer's first line in view", begins, vec![json!(message), json!(log)]).await;

        // Whatever can be tapped is large enough for a thumb: 24 CSS pixels at least (WCAG 2.2, 2.5.8).
        let small = "return [...document.querySelectorAll('button, select, textarea, a.document')]
            .filter((one) => one.checkVisibility() && !one.classList.contains('link'))
            .map((one) => [one.textContent.trim() || one.getAttribute('aria-label'), one.getBoundingClientRect()])
            .filter(([, box]) => box.width < 24 || box.height < 24).map(([name, box]) => `${name}: ${box.width} x ${box.height}`)";
        assert_eq!(page.script(small, Vec::new()).await, json!([]));

        page.click("#clock-more").await;
        page.click(&testid("clock-months")).await;
        page.find(&testid("toast")).await;
        page.picture("clock-phone").await;
        // The note that it is later leaves the clock's buttons free.
        let covered = "const note = document.querySelector(arguments[0]).getBoundingClientRect();
            return [...document.querySelectorAll('[data-forward], #clock-more')].map((one) => [one.textContent, one.getBoundingClientRect()])
            .filter(([, box]) => box.top < note.bottom && note.top < box.bottom && box.left < note.right && note.left < box.right)
            .map(([name]) => name)";
        assert_eq!(page.script(covered, vec![json!(testid("toast"))]).await, json!([]));
        // The open clock covers what is below it, until the person turns to that.
        page.send(&chat, "will my doctor be offended?").await;
        let closed = "return document.getElementById('clock-more').getAttribute('aria-expanded') === 'false'";
        page.until_script("the clock has closed", closed, Vec::new()).await;
        let old = page.said_after(&chat, "was due to be checked again", answer).await;
        page.scroll_to(&chat, old).await;
        page.picture("answer-old-phone").await;
        page.theme("dark").await;
        page.picture("answer-old-phone-dark").await;

        let second = page.add_person("Ola", "pl", 2).await;
        page.find(&in_chat(&second, "chat-start")).await;
        assert_eq!(page.script(wide, Vec::new()).await, json!([390, 390, 844]));
        page.everything_has_a_name().await;
        page.picture("second-person-phone").await;
    })
    .await;
}
