//! Two people side by side.

use super::driver::{Window, on_page};

#[tokio::test]
#[ignore = "needs chromium and chromium-driver; .ci/run installs them and runs this"]
async fn two_people_side_by_side_know_nothing_of_each_other() {
    on_page(Window::Desktop, async |page| {
        let first = page.start("en-GB").await;
        page.introduce(&first, "1. England", "1. I have cancer, or may have it").await;
        page.send(&first, "will my doctor be offended?").await;
        let to_first = page.said(&first, "For: England.").await;

        let second = page.add_person("Person 2", "en-US", 2).await;
        page.send(&second, "/start").await;
        let asked = page.said(&second, "Which language would you like?").await;
        page.press(&second, asked, "1. English (US)").await;
        page.said(&second, "Where do you have your care?").await;
        page.press(&second, asked, "5. United States").await;
        page.said(&second, "Who is asking?").await;
        page.press(&second, asked, "2. I am family or a friend").await;
        page.said(&second, "What would you like to know").await;
        page.send(&second, "what do I say to my doctor").await;
        let consent = page.said(&second, "They decide, so they must agree first.").await;

        let texts = page
            .script("return [...document.querySelectorAll('[data-testid=chat]')].map((one) => one.innerText)", Vec::new())
            .await;
        let (left, right) = (texts[0].as_str().unwrap(), texts[1].as_str().unwrap());
        assert!(left.contains("For: England.") && !left.contains("They decide"), "{left}");
        assert!(right.contains("They decide") && !right.contains("England."), "{right}");

        page.theme("light").await;
        page.scroll_to(&first, to_first - 1).await;
        page.scroll_to(&second, consent).await;
        page.picture("demo").await;
        page.theme("dark").await;
        page.picture("two-dark").await;
        page.everything_has_a_name().await;
    })
    .await;
}
