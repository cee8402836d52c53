//! A chat that runs from right to left beside one that does not.

use fantoccini::Locator;
use serde_json::json;

use super::driver::{Window, on_page};
use super::page::{Chat, in_chat, testid};

#[tokio::test]
#[ignore = "needs chromium and chromium-driver; .ci/run installs them and runs this"]
async fn a_chat_in_arabic_runs_from_right_to_left_beside_one_that_does_not() {
    on_page(Window::Desktop, async |page| {
        let english = page.start("en-GB").await;
        page.said(&english, "Which language would you like?").await;
        let arabic = page.add_person("ليلى", "ar", 2).await;
        page.send(&arabic, "مرحبا، هل يمكنني طلب رأي ثان؟").await;
        let answer = page.said(&arabic, "A translator wrote these words").await;
        let own = format!("{}[data-from=\"person\"] .words", in_chat(&arabic, "message"));
        page.find(&own).await;
        page.find(&format!("{}[data-from=\"person\"] .words", in_chat(&english, "message"))).await;

        let direction = "return getComputedStyle(document.querySelector(arguments[0])).direction";
        let log = |chat: &Chat| format!("[data-testid=\"chat\"][data-chat-id=\"{chat}\"] [role=log]");
        assert_eq!(page.script(direction, vec![json!(log(&arabic))]).await, "rtl");
        assert_eq!(page.script(direction, vec![json!(log(&english))]).await, "ltr");
        assert_eq!(page.script("return document.documentElement.dir", Vec::new()).await, "ltr");

        // The notice is in Arabic first and then in English: it begins on the right.
        let words = format!("{}[data-message-id=\"{answer}\"] .words", in_chat(&arabic, "message"));
        assert_eq!(page.script(direction, vec![json!(words)]).await, "rtl");
        assert_eq!(page.script(direction, vec![json!(own)]).await, "rtl");
        assert_eq!(page.find(&own).await.attr("lang").await.unwrap().as_deref(), Some("ar"));

        // The person's own messages stand where the line ends: on the left here, on the right in English.
        let side = "const [log, own] = [...arguments].map((css) => document.querySelector(css).getBoundingClientRect());
            return own.left + own.width / 2 < log.left + log.width / 2 ? 'left' : 'right'";
        let bubble = |chat: &Chat| format!("{}[data-from=\"person\"] .bubble", in_chat(chat, "message"));
        assert_eq!(page.script(side, vec![json!(log(&arabic)), json!(bubble(&arabic))]).await, "left");
        assert_eq!(page.script(side, vec![json!(log(&english)), json!(bubble(&english))]).await, "right");
        page.theme("light").await;
        page.picture("arabic-light").await;

        for (name, language) in [("Wei", "zh-Hans"), ("Simran", "pa")] {
            page.click(&testid("add-person")).await;
            let field = page.find(&testid("person-name")).await;
            field.clear().await.unwrap();
            field.send_keys(name).await.unwrap();
            page.choose(&testid("person-language"), language).await;
            page.picture(&format!("add-{language}")).await;
            page.click(&testid("person-add")).await;
            let script = "return [...document.querySelectorAll('[data-testid=person]')].some((one) => one.textContent.includes(arguments[0]))";
            page.until_script("the person in the bar", script, vec![json!(name)]).await;
        }
        let people = page.client.find_all(Locator::Css(&testid("person"))).await.unwrap();
        assert_eq!(people.len(), 4);
        page.everything_has_a_name().await;
        page.picture("four-people-light").await;
    })
    .await;
}
