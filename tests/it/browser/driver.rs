//! Starts the demo and a browser for a test, and ends both.

use std::panic::{AssertUnwindSafe, resume_unwind};
use std::process::Stdio;

use fantoccini::ClientBuilder;
use futures_util::FutureExt as _;
use hyper_util::client::legacy::connect::HttpConnector;
use serde_json::json;
use tokio::io::{AsyncBufReadExt as _, AsyncRead, BufReader};
use tokio::process::{Child, Command};
use tokio::sync::Mutex;

use super::page::Page;
use crate::support::PATIENCE;

/// One browser at a time: they are heavy, and the pictures are steadier.
static TURN: Mutex<()> = Mutex::const_new(());
const DRIVER: &str = "/usr/bin/chromedriver";
const BROWSER: &str = "/usr/bin/chromium";

/// What the window is.
#[derive(Clone, Copy)]
pub enum Window {
    /// 1280 by 800: two chats side by side, the clock's buttons in view.
    Desktop,
    /// 390 by 844, touched: one chat at a time.
    Phone,
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
pub async fn on_page(window: Window, test: impl AsyncFnOnce(&Page)) {
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
    let outcome = AssertUnwindSafe(browse(&address, window, test)).catch_unwind().await;
    stopped(demo).await;
    if let Err(panic) = outcome {
        resume_unwind(panic);
    }
}

/// Starts a browser, runs `test` on the page at an address, and ends the browser whatever came of it.
pub async fn on_page_at(address: &str, window: Window, test: impl AsyncFnOnce(&Page)) {
    let _turn = TURN.lock().await;
    browse(address, window, test).await;
}

async fn browse(address: &str, window: Window, test: impl AsyncFnOnce(&Page)) {
    let folder = tempfile::tempdir().unwrap();
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
        client.goto(address).await.unwrap();
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
