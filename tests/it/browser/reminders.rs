//! An appointment, each of its reminders as the clock goes forward, a tick on the list, and the end of it all.

use jiff::civil::Time;
use jiff::tz::TimeZone;
use jiff::{SignedDuration, Span, Timestamp, Zoned};
use second_opinion_bot::clock::Clock;
use serde_json::json;

use super::driver::{Window, on_page};
use super::page::{Chat, Page, in_chat};

/// How each reminder of a day to come begins.
const BEGINS: &str = "Reminder: you have something planned";
const PLACE: &str = "Seacroft Wing, level 2";

#[tokio::test]
#[ignore = "needs chromium and chromium-driver; .ci/run installs them and runs this"]
async fn reminders_come_as_the_clock_goes_forward_and_stop_when_told() {
    on_page(Window::Desktop, async |page| {
        let chat = page.start("en-GB").await;
        page.introduce(&chat, "1. England", "1. I have cancer, or may have it").await;
        let starts = starts();
        enter(page, &chat, &starts).await;

        let week = reminder(page, &chat, &starts, Span::new().days(7), "Have your records arrived?", 0).await;
        page.picture("reminder-7-days-light").await;
        tick(page, &chat, week).await;
        let days = reminder(page, &chat, &starts, Span::new().days(3), "anything left to do", week).await;
        page.picture("reminder-3-days-light").await;
        let eve = reminder(page, &chat, &starts, Span::new().days(1), "tomorrow", days).await;
        let text = page.message_text(&chat, eve).await;
        assert!(text.contains(PLACE), "{text}");
        page.picture("reminder-1-day-light").await;

        // The day after, at ten: how did it go?
        let after = starts.tomorrow().unwrap().with().time(Time::constant(10, 0, 0, 0)).build().unwrap();
        page.forward_to(soon(&after)).await;
        let after = page.said_after(&chat, "yesterday", eve).await;
        page.theme("dark").await;
        page.picture("reminder-after-dark").await;
        page.everything_has_a_name().await;

        page.press(&chat, after, "Stop everything…").await;
        let goodbye = page.said_after(&chat, "deleted", after - 1).await;
        page.picture("stopped-dark").await;
        page.forward_to(soon(&starts) + SignedDuration::from_hours(24 * 60)).await;
        // Whoever writes is a stranger now; nothing came in between.
        page.send(&chat, "/start").await;
        let hello = page.said_after(&chat, "I am an automatic service.", goodbye).await;
        let between = "const [css, after, before] = arguments;
            return [...document.querySelectorAll(css)].filter((one) => one.dataset.from === 'bot'
                && Number(one.dataset.messageId) > after && Number(one.dataset.messageId) < before).length";
        let arguments = vec![json!(in_chat(&chat, "message")), json!(goodbye), json!(hello)];
        assert_eq!(page.script(between, arguments).await, 0);
    })
    .await;
}

/// Half past two in London, twenty days from now: all reminders are still to come.
fn starts() -> Zoned {
    let now = Clock::system().now().to_zoned(TimeZone::get("Europe/London").unwrap());
    now.checked_add(Span::new().days(20)).unwrap().with().time(Time::constant(14, 30, 0, 0)).build().unwrap()
}

/// A little after a moment, so that what is due then is due.
fn soon(moment: &Zoned) -> Timestamp {
    moment.timestamp() + SignedDuration::from_mins(1)
}

/// Types the appointment, says yes to its being kept, confirms it and names the place.
async fn enter(page: &Page, chat: &Chat, starts: &Zoned) {
    page.send(chat, &format!("I have an appointment on {}", starts.strftime("%-d %B %Y at %H:%M"))).await;
    let consent = page.said(chat, "I need your yes").await;
    page.press(chat, consent, "1. Yes").await;
    page.said_after(chat, "Is this right?", 0).await;
    page.send(chat, "1").await;
    let kept = page.said_after(chat, "I will write to you:", consent - 1).await;
    page.picture("appointment-light").await;
    page.press(chat, kept, "2. Place").await;
    page.send(chat, PLACE).await;
    page.said(chat, PLACE).await;
}

/// Forwards the clock to a reminder; returns its message, which holds `words`.
async fn reminder(page: &Page, chat: &Chat, starts: &Zoned, before: Span, words: &str, after: i64) -> i64 {
    page.forward_to(soon(&starts.checked_sub(before).unwrap())).await;
    let said = page.said_after(chat, words, after).await;
    let text = page.message_text(chat, said).await;
    assert!(text.contains(BEGINS), "{text}");
    page.scroll_to(chat, said).await;
    said
}

/// Opens the list that the reminder offers and ticks its first item, which shows in the same message.
async fn tick(page: &Page, chat: &Chat, reminder: i64) {
    page.press(chat, reminder, "1. Checklist…").await;
    let list = page.said_after(chat, "☐", reminder - 1).await;
    page.press(chat, list, "1. Tick…").await;
    assert_eq!(page.said_after(chat, "☑", reminder - 1).await, list);
    page.picture("list-ticked-light").await;
}
