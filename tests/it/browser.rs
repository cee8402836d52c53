//! The demo as people use it: the real program, a real browser, by mouse, by keyboard and on a phone.
//!
//! Screenshots go to `target/screenshots/`; somebody should look at them after a change of the page.

use std::future::Future;
use std::panic::{AssertUnwindSafe, resume_unwind};
use std::path::PathBuf;
use std::process::Stdio;
use std::time::Duration;

use axum::http::Method;
use fantoccini::elements::Element;
use fantoccini::key::Key;
use fantoccini::wd::WebDriverCompatibleCommand;
use fantoccini::{Client, ClientBuilder, Locator};
use futures_util::FutureExt as _;
use hyper_util::client::legacy::connect::HttpConnector;
use serde_json::{Value, json};
use tokio::io::{AsyncBufReadExt as _, AsyncRead, BufReader};
use tokio::process::{Child, Command};
use tokio::sync::Mutex;
use url::Url;

use crate::support::PATIENCE;

/// One browser at a time: they are heavy, and the pictures are steadier.
static TURN: Mutex<()> = Mutex::const_new(());
/// Between two looks at the page.
const LOOK: Duration = Duration::from_millis(50);
const DRIVER: &str = "/usr/bin/chromedriver";
const BROWSER: &str = "/usr/bin/chromium";

/// What the window is.
#[derive(Clone, Copy)]
enum Window {
    /// 1280 by 800: two chats side by side, the clock's buttons in view.
    Desktop,
    /// 390 by 844, touched: one chat at a time.
    Phone,
}

/// The page in a browser.
struct Page {
    client: Client,
}

/// A chat of the page, by its id.
type Chat = String;

/// A command of the driver that the library has no words for.
#[derive(Debug)]
struct Raw(&'static str, Value);

impl WebDriverCompatibleCommand for Raw {
    fn endpoint(&self, base: &Url, session: Option<&str>) -> Result<Url, url::ParseError> {
        base.join(&format!("session/{}/{}", session.unwrap_or_default(), self.0))
    }

    fn method_and_body(&self, _: &Url) -> (Method, Option<String>) {
        (Method::POST, Some(self.1.to_string()))
    }
}

/// Starts a program and waits for the line of its output that holds `sign`; returns what follows it there.
async fn started(mut command: Command, sign: &str) -> (Child, String) {
    command.stdin(Stdio::null()).stdout(Stdio::piped()).stderr(Stdio::null()).kill_on_drop(true);
    let program = command.as_std().get_program().display().to_string();
    let mut child =
        command.spawn().unwrap_or_else(|error| panic!("{program} can't be started: {error}; .ci/run installs what is needed"));
    let output = child.stdout.take().unwrap();
    let found = tokio::time::timeout(PATIENCE, line_with(output, sign)).await;
    (child, found.unwrap_or_else(|_| panic!("{program} never said “{sign}”")))
}

async fn line_with(output: impl AsyncRead + Send + Unpin + 'static, sign: &str) -> String {
    let mut lines = BufReader::new(output).lines();
    while let Some(line) = lines.next_line().await.unwrap() {
        if let Some((_, rest)) = line.split_once(sign) {
            let rest = rest.trim().to_owned();
            // What it says later is read too, or it would stop at a full pipe.
            tokio::spawn(async move { while let Ok(Some(_)) = lines.next_line().await {} });
            return rest;
        }
    }
    panic!("the program ended without “{sign}”");
}

/// Ends a program as the terminal would, so that it can tidy up.
async fn stopped(mut child: Child) {
    if let Some(id) = child.id() {
        let _ = Command::new("kill").arg("-TERM").arg(id.to_string()).status().await;
        let _ = tokio::time::timeout(PATIENCE, child.wait()).await;
    }
}

/// Starts the demo and a browser, runs `test` on the page, and ends both whatever came of it.
async fn on_page(window: Window, test: impl AsyncFnOnce(&Page)) {
    let _turn = TURN.lock().await;
    let folder = tempfile::tempdir().unwrap();

    let free = std::net::TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap();
    let mut demo = Command::new(env!("CARGO_BIN_EXE_second-opinion-bot"));
    demo.arg("demo").current_dir(folder.path()).env("TMPDIR", folder.path());
    demo.env("DEMO_ADDRESS", free.to_string()).env("SEND_PER_CHAT", "0").env("LOG", "warn");
    for name in ["TELOXIDE_TOKEN", "TELOXIDE_API_URL", "DATABASE_URL", "CONTENT_DIR", "LOCALES_DIR"] {
        demo.env_remove(name);
    }
    let (demo, address) = started(demo, "The demo is at ").await;

    let mut driver = Command::new(DRIVER);
    driver.arg("--port=0").env("TMPDIR", folder.path());
    let (driver, port) = started(driver, "started successfully on port ").await;
    let profile = folder.path().join("profile");
    let client = ClientBuilder::new(HttpConnector::new())
        .capabilities(capabilities(window, &profile.display().to_string()))
        .connect(&format!("http://127.0.0.1:{}", port.trim_end_matches('.')))
        .await
        .unwrap();
    let page = Page { client: client.clone() };

    let outcome = AssertUnwindSafe(async {
        client.goto(&address).await.unwrap();
        test(&page).await;
        page.no_faults_in_the_console().await;
    });
    let outcome = outcome.catch_unwind().await;
    if outcome.is_err() {
        let test = std::thread::current().name().unwrap_or_default().replace("::", "-");
        page.picture(&format!("failed-{test}")).await;
    }
    let _ = client.close().await;
    stopped(driver).await;
    stopped(demo).await;
    if let Err(panic) = outcome {
        resume_unwind(panic);
    }
}

fn capabilities(window: Window, profile: &str) -> fantoccini::wd::Capabilities {
    let arguments = [
        "--headless=new",
        "--no-sandbox",
        "--disable-gpu",
        "--disable-quic",
        "--no-first-run",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
        "--force-prefers-reduced-motion",
        "--lang=en-GB",
        "--window-size=1400,1000",
        &format!("--user-data-dir={profile}"),
    ];
    let metrics = match window {
        Window::Desktop => json!({ "width": 1280, "height": 800, "pixelRatio": 1.0, "touch": false, "mobile": false }),
        Window::Phone => json!({ "width": 390, "height": 844, "pixelRatio": 2.0, "touch": true, "mobile": true }),
    };
    let mut chromium = json!({ "binary": BROWSER, "mobileEmulation": { "deviceMetrics": metrics } });
    chromium["args"] = json!(arguments);
    let all = json!({ "browserName": "chrome", "goog:chromeOptions": chromium, "goog:loggingPrefs": { "browser": "ALL" } });
    all.as_object().unwrap().clone()
}

fn testid(id: &str) -> String {
    format!("[data-testid=\"{id}\"]")
}

fn in_chat(chat: &Chat, id: &str) -> String {
    format!("[data-testid=\"chat\"][data-chat-id=\"{chat}\"] [data-testid=\"{id}\"]")
}

impl Page {
    /// Looks until there is something to see.
    async fn until<T, F: Future<Output = Option<T>>>(&self, what: &str, mut look: impl FnMut() -> F) -> T {
        let looking = async {
            loop {
                if let Some(seen) = look().await {
                    return seen;
                }
                tokio::time::sleep(LOOK).await;
            }
        };
        match tokio::time::timeout(PATIENCE, looking).await {
            Ok(seen) => seen,
            Err(_) => panic!("waited in vain: {what}; the page says: {}", self.words().await),
        }
    }

    async fn script(&self, script: &str, arguments: Vec<Value>) -> Value {
        self.client.execute(script, arguments).await.unwrap_or_else(|error| panic!("{error}: {script}"))
    }

    /// Waits until a script gives something that is neither null nor false.
    async fn until_script(&self, what: &str, script: &str, arguments: Vec<Value>) -> Value {
        self.until(what, || async {
            let value = self.script(script, arguments.clone()).await;
            (!value.is_null() && value != Value::Bool(false)).then_some(value)
        })
        .await
    }

    async fn words(&self) -> String {
        self.script("return document.body.innerText", Vec::new()).await.as_str().unwrap_or_default().to_owned()
    }

    /// The element, once it is in view.
    async fn find(&self, css: &str) -> Element {
        self.until(css, || async {
            let element = self.client.find(Locator::Css(css)).await.ok()?;
            element.is_displayed().await.ok()?.then_some(element)
        })
        .await
    }

    async fn click(&self, css: &str) {
        self.find(css).await.click().await.unwrap_or_else(|error| panic!("{error}: {css}"));
    }

    async fn choose(&self, css: &str, value: &str) {
        self.find(css).await.select_by_value(value).await.unwrap_or_else(|error| panic!("{error}: {css}"));
    }

    /// Starts the first person's chat and returns it.
    async fn start(&self, language: &str) -> Chat {
        self.choose(&testid("start-language"), language).await;
        self.click(&testid("start-button")).await;
        self.newest_chat(1).await
    }

    /// Adds a person by the dialogue and returns their chat.
    async fn add_person(&self, name: &str, language: &str, count: usize) -> Chat {
        self.click(&testid("add-person")).await;
        let field = self.find(&testid("person-name")).await;
        field.clear().await.unwrap();
        field.send_keys(name).await.unwrap();
        self.choose(&testid("person-language"), language).await;
        self.click(&testid("person-add")).await;
        self.newest_chat(count).await
    }

    async fn newest_chat(&self, count: usize) -> Chat {
        let script = "const all = [...document.querySelectorAll('[data-testid=chat]')];
            return all.length === arguments[0] ? all.at(-1).dataset.chatId : null";
        self.until_script("a new chat", script, vec![json!(count)]).await.as_str().unwrap().to_owned()
    }

    async fn send(&self, chat: &Chat, text: &str) {
        let composer = self.find(&in_chat(chat, "composer")).await;
        composer.send_keys(text).await.unwrap();
        self.click(&in_chat(chat, "send")).await;
    }

    /// The id of the newest message of the bot that holds these words and came after `after`, once it is there.
    async fn said_after(&self, chat: &Chat, words: &str, after: i64) -> i64 {
        let script = "const [css, words, after] = arguments;
            const found = [...document.querySelectorAll(css)].filter((one) => one.dataset.from === 'bot'
                && Number(one.dataset.messageId) > after && one.textContent.includes(words));
            return found.length ? Number(found.at(-1).dataset.messageId) : null";
        let arguments = vec![json!(in_chat(chat, "message")), json!(words), json!(after)];
        self.until_script(&format!("the bot says “{words}”"), script, arguments).await.as_i64().unwrap()
    }

    async fn said(&self, chat: &Chat, words: &str) -> i64 {
        self.said_after(chat, words, 0).await
    }

    async fn message_text(&self, chat: &Chat, id: i64) -> String {
        let css = format!("{}[data-message-id=\"{id}\"]", in_chat(chat, "message"));
        self.find(&css).await.text().await.unwrap()
    }

    /// Presses the button with this label under a message.
    async fn press(&self, chat: &Chat, id: i64, label: &str) {
        let message = format!("{}[data-message-id=\"{id}\"]", in_chat(chat, "message"));
        let script = "const [message, label] = arguments;
            const all = [...document.querySelectorAll(`${message} [data-testid=inline-button]`)];
            const at = all.findIndex((one) => one.textContent.trim() === label);
            return at < 0 ? null : { row: all[at].dataset.row, column: all[at].dataset.column }";
        let place = self.until_script(&format!("a button “{label}”"), script, vec![json!(message), json!(label)]).await;
        let (row, column) = (place["row"].as_str().unwrap(), place["column"].as_str().unwrap());
        self.click(&format!("{message} [data-testid=inline-button][data-row=\"{row}\"][data-column=\"{column}\"]")).await;
    }

    /// Language, nation and role, by taps; each question takes the place of the one before.
    async fn introduce(&self, chat: &Chat, nation: &str, role: &str) {
        let asked = self.said(chat, "Which language would you like?").await;
        self.press(chat, asked, "1. English (UK)").await;
        assert_eq!(self.said(chat, "Where do you have your care?").await, asked);
        self.press(chat, asked, nation).await;
        assert_eq!(self.said(chat, "Who is asking?").await, asked);
        self.press(chat, asked, role).await;
        assert_eq!(self.said(chat, "What would you like to know").await, asked);
    }

    async fn picture(&self, name: &str) {
        let folder: PathBuf = [env!("CARGO_TARGET_TMPDIR"), "..", "screenshots"].iter().collect();
        std::fs::create_dir_all(&folder).unwrap();
        // Two frames, so that what was just scrolled is painted whole.
        let painted = "const done = arguments[0]; requestAnimationFrame(() => requestAnimationFrame(() => done(true)))";
        let _ = self.client.execute_async(painted, Vec::new()).await;
        if let Ok(png) = self.client.screenshot().await {
            std::fs::write(folder.join(format!("{name}.png")), png).unwrap();
        }
    }

    /// Turns the theme on until it is this one.
    async fn theme(&self, wanted: &str) {
        for _ in 0..3 {
            let now = self.script("return document.documentElement.dataset.theme ?? 'system'", Vec::new()).await;
            if now == wanted {
                return;
            }
            self.click(&testid("theme-toggle")).await;
        }
        panic!("the theme never became {wanted}");
    }

    async fn scroll_to(&self, chat: &Chat, id: i64) {
        let css = format!("{}[data-message-id=\"{id}\"]", in_chat(chat, "message"));
        self.script("document.querySelector(arguments[0]).scrollIntoView({ block: 'start' })", vec![json!(css)]).await;
    }

    /// Everything that can be used has a name that a screen reader can say.
    async fn everything_has_a_name(&self) {
        let command = Raw("goog/cdp/execute", json!({ "cmd": "Accessibility.getFullAXTree", "params": {} }));
        let tree = self.client.issue_cmd(command).await.unwrap();
        let usable =
            ["button", "link", "textbox", "combobox", "menuitem", "tab", "listbox", "dialog", "region", "navigation", "log"];
        let mut seen = 0;
        for node in tree["nodes"].as_array().unwrap() {
            let role = node["role"]["value"].as_str().unwrap_or_default();
            if node["ignored"] == true || !usable.contains(&role) {
                continue;
            }
            seen += 1;
            assert!(!node["name"]["value"].as_str().unwrap_or_default().trim().is_empty(), "a {role} without a name: {node}");
        }
        assert!(seen > 5, "the page has more to use than {seen} things");
    }

    async fn no_faults_in_the_console(&self) {
        let log = self.client.issue_cmd(Raw("se/log", json!({ "type": "browser" }))).await.unwrap();
        let faults: Vec<&Value> = log.as_array().unwrap().iter().filter(|entry| entry["level"] == "SEVERE").collect();
        assert!(faults.is_empty(), "{faults:#?}");
    }

    /// What has the focus: its role in our words, and its name.
    async fn focused(&self) -> (String, String) {
        let script = "const one = document.activeElement;
            return [one.dataset.testid ?? one.tagName, one.getAttribute('aria-label') ?? one.textContent.trim()]";
        let found = self.script(script, Vec::new()).await;
        (found[0].as_str().unwrap().to_owned(), found[1].as_str().unwrap().to_owned())
    }

    /// Types into whatever has the focus.
    async fn keys(&self, keys: &str) {
        self.client.active_element().await.unwrap().send_keys(keys).await.unwrap();
    }

    /// Goes on with a key until the focus is where it should be.
    async fn go_to(&self, key: &str, is_there: impl Fn(&(String, String)) -> bool) {
        let mut way = Vec::new();
        for _ in 0..60 {
            let focused = self.focused().await;
            if is_there(&focused) {
                return;
            }
            way.push(focused);
            self.keys(key).await;
        }
        panic!("not to be reached by keyboard; passed {way:?}");
    }
}

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

#[tokio::test]
#[ignore = "needs chromium and chromium-driver; .ci/run installs them and runs this"]
async fn a_chat_in_arabic_runs_from_right_to_left_and_english_in_it_does_not() {
    on_page(Window::Desktop, async |page| {
        let english = page.start("en-GB").await;
        page.said(&english, "Which language would you like?").await;
        let arabic = page.add_person("ليلى", "ar", 2).await;
        page.send(&arabic, "مرحبا، هل يمكنني طلب رأي ثان؟").await;
        let answer = page.said(&arabic, "I am an automatic service").await;
        let own = format!("{}[data-from=\"person\"] .words", in_chat(&arabic, "message"));
        page.find(&own).await;
        page.find(&format!("{}[data-from=\"person\"] .words", in_chat(&english, "message"))).await;

        let direction = "return getComputedStyle(document.querySelector(arguments[0])).direction";
        let log = |chat: &Chat| format!("[data-testid=\"chat\"][data-chat-id=\"{chat}\"] [role=log]");
        assert_eq!(page.script(direction, vec![json!(log(&arabic))]).await, "rtl");
        assert_eq!(page.script(direction, vec![json!(log(&english))]).await, "ltr");
        assert_eq!(page.script("return document.documentElement.dir", Vec::new()).await, "ltr");

        // English words in it run as English does, and a screen reader is told that they are English.
        let words = format!("{}[data-message-id=\"{answer}\"] .words", in_chat(&arabic, "message"));
        assert_eq!(page.script(direction, vec![json!(words)]).await, "ltr");
        assert_eq!(page.find(&words).await.attr("lang").await.unwrap().as_deref(), Some("en"));
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
