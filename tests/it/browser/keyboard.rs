//! A talk by keyboard alone.

use fantoccini::key::Key;

use super::driver::{Window, on_page};
use super::page::testid;

#[tokio::test]
#[ignore = "needs chromium and chromium-driver; .ci/run installs them and runs this"]
async fn a_talk_by_keyboard_alone() {
    let tab = Key::Tab.to_string();
    let enter = Key::Enter.to_string();
    let back = Key::Shift + &Key::Tab.to_string();
    on_page(Window::Desktop, async |page| {
        page.find(&testid("start-button")).await;
        page.go_to(&tab, |(id, _)| id == "start-language").await;
        page.go_to(&tab, |(id, _)| id == "start-button").await;
        page.keys(&enter).await;
        let chat = page.newest_chat(1).await;
        page.said(&chat, "Which language would you like?").await;
        page.go_to(&tab, |(id, _)| id == "composer").await;

        for (typed, answered) in [("1", "Where do you have your care?"), ("scotland", "Who is asking?"), ("1", "What would you like to know")] {
            assert_eq!(page.focused().await.0, "composer", "before “{typed}”");
            page.keys(typed).await;
            page.keys(&enter).await;
            page.said(&chat, answered).await;
        }
        page.keys("will my doctor be offended?").await;
        page.keys(&enter).await;
        let answer = page.said(&chat, "For: Scotland.").await;

        // Back from the composer into the answer: its buttons, then what is folded away.
        page.go_to(&back, |(id, name)| id == "inline-button" && name.starts_with("2. ")).await;
        let (_, name) = page.focused().await;
        page.picture("keyboard-light").await;
        page.keys(&enter).await;
        let title = name.trim_start_matches("2. ").to_owned();
        let related = page.said_after(&chat, &title, answer).await;
        assert_eq!(page.focused().await, ("inline-button".to_owned(), name), "the focus stays on the pressed button");
        page.go_to(&tab, |(id, _)| id == "composer").await;
        page.go_to(&back, |(id, _)| id == "quote-toggle").await;
        page.keys(&enter).await;
        let open = "return document.activeElement.getAttribute('aria-expanded')";
        assert_eq!(page.script(open, Vec::new()).await, "true");

        // The menu of commands, from the composer.
        page.go_to(&tab, |(id, _)| id == "composer").await;
        page.keys("/he").await;
        page.find(&testid("command")).await;
        page.keys(&Key::Down.to_string()).await;
        page.everything_has_a_name().await;
        page.keys(&enter).await;
        page.said_after(&chat, "You can ask me about second opinions in cancer care.", related).await;
        assert_eq!(page.focused().await.0, "composer");

        // A dialogue takes the focus, keeps it and gives it back.
        page.go_to(&back, |(id, _)| id == "add-person").await;
        page.keys(&enter).await;
        page.find(&testid("person-name")).await;
        assert_eq!(page.focused().await.0, "person-name");
        for _ in 0..8 {
            page.keys(&tab).await;
            let inside = "return document.querySelector('dialog').contains(document.activeElement) || document.activeElement === document.body";
            assert_eq!(page.script(inside, Vec::new()).await, true, "{:?} is outside the dialogue", page.focused().await);
        }
        page.go_to(&tab, |(id, _)| id == "person-name").await;
        page.keys(&Key::Escape.to_string()).await;
        page.until_script("the dialogue has closed", "return !document.querySelector('dialog[open]')", Vec::new()).await;
        assert_eq!(page.focused().await.0, "add-person");
    })
    .await;
}
