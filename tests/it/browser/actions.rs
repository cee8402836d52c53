//! What a person does on the page, by mouse.

use jiff::Timestamp;
use serde_json::json;

use super::page::{Chat, Page, in_chat, testid};

impl Page {
    /// Starts the first person's chat and returns it.
    pub async fn start(&self, language: &str) -> Chat {
        self.choose(&testid("start-language"), language).await;
        self.click(&testid("start-button")).await;
        self.newest_chat(1).await
    }

    /// Adds a person by the dialogue and returns their chat.
    pub async fn add_person(&self, name: &str, language: &str, count: usize) -> Chat {
        self.click(&testid("add-person")).await;
        let field = self.find(&testid("person-name")).await;
        field.clear().await.unwrap();
        field.send_keys(name).await.unwrap();
        self.choose(&testid("person-language"), language).await;
        self.click(&testid("person-add")).await;
        self.newest_chat(count).await
    }

    pub async fn newest_chat(&self, count: usize) -> Chat {
        let script = "const all = [...document.querySelectorAll('[data-testid=chat]')];
            return all.length === arguments[0] ? all.at(-1).dataset.chatId : null";
        self.until_script("a new chat", script, vec![json!(count)]).await.as_str().unwrap().to_owned()
    }

    pub async fn send(&self, chat: &Chat, text: &str) {
        let composer = self.find(&in_chat(chat, "composer")).await;
        composer.send_keys(text).await.unwrap();
        self.click(&in_chat(chat, "send")).await;
    }

    /// The id of the newest message of the bot that holds these words and came after `after`, once it is there.
    pub async fn said_after(&self, chat: &Chat, words: &str, after: i64) -> i64 {
        let script = "const [css, words, after] = arguments;
            const found = [...document.querySelectorAll(css)].filter((one) => one.dataset.from === 'bot'
                && Number(one.dataset.messageId) > after && one.textContent.includes(words));
            return found.length ? Number(found.at(-1).dataset.messageId) : null";
        let arguments = vec![json!(in_chat(chat, "message")), json!(words), json!(after)];
        self.until_script(&format!("the bot says “{words}”"), script, arguments).await.as_i64().unwrap()
    }

    pub async fn said(&self, chat: &Chat, words: &str) -> i64 {
        self.said_after(chat, words, 0).await
    }

    pub async fn message_text(&self, chat: &Chat, id: i64) -> String {
        let css = format!("{}[data-message-id=\"{id}\"]", in_chat(chat, "message"));
        self.find(&css).await.text().await.unwrap()
    }

    /// Presses the button with this label under a message; a label that ends with “…” is the beginning of one.
    pub async fn press(&self, chat: &Chat, id: i64, label: &str) {
        let message = format!("{}[data-message-id=\"{id}\"]", in_chat(chat, "message"));
        let script = "const [message, label] = arguments;
            const all = [...document.querySelectorAll(`${message} [data-testid=inline-button]`)];
            const fits = (text) => (label.endsWith('…') ? text.startsWith(label.slice(0, -1)) : text === label);
            const at = all.findIndex((one) => fits(one.textContent.trim()));
            return at < 0 ? null : { row: all[at].dataset.row, column: all[at].dataset.column }";
        let place = self.until_script(&format!("a button “{label}”"), script, vec![json!(message), json!(label)]).await;
        let (row, column) = (place["row"].as_str().unwrap(), place["column"].as_str().unwrap());
        self.click(&format!("{message} [data-testid=inline-button][data-row=\"{row}\"][data-column=\"{column}\"]")).await;
    }

    /// Language, nation and role, by taps; each question takes the place of the one before.
    pub async fn introduce(&self, chat: &Chat, nation: &str, role: &str) {
        let asked = self.said(chat, "Which language would you like?").await;
        self.press(chat, asked, "1. English (UK)").await;
        assert_eq!(self.said(chat, "Where do you have your care?").await, asked);
        self.press(chat, asked, nation).await;
        assert_eq!(self.said(chat, "Who is asking?").await, asked);
        self.press(chat, asked, role).await;
        assert_eq!(self.said(chat, "What would you like to know").await, asked);
    }

    /// Forwards the clock to a moment, by the dialog; what it shows is in the browser's zone.
    pub async fn forward_to(&self, moment: Timestamp) {
        self.click(&testid("clock-custom")).await;
        let field = testid("clock-custom-when");
        self.find(&field).await;
        let fill = "const [css, at] = arguments;
            const zone = new Date(at).getTimezoneOffset() * 60000;
            document.querySelector(css).value = new Date(at - zone).toISOString().slice(0, 16)";
        self.script(fill, vec![json!(field), json!(moment.as_millisecond())]).await;
        self.click(&testid("clock-custom-go")).await;
    }

    /// Turns the theme on until it is this one.
    pub async fn theme(&self, wanted: &str) {
        for _ in 0..3 {
            let now = self.script("return document.documentElement.dataset.theme ?? 'system'", Vec::new()).await;
            if now == wanted {
                return;
            }
            self.click(&testid("theme-toggle")).await;
        }
        panic!("the theme never became {wanted}");
    }

    pub async fn scroll_to(&self, chat: &Chat, id: i64) {
        let css = format!("{}[data-message-id=\"{id}\"]", in_chat(chat, "message"));
        self.script("document.querySelector(arguments[0]).scrollIntoView({ block: 'start' })", vec![json!(css)]).await;
    }
}
