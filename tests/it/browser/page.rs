//! The page as a driver of browsers sees it: to look for, to wait for, to click.

use std::future::Future;
use std::path::PathBuf;
use std::time::Duration;

use axum::http::Method;
use fantoccini::elements::Element;
use fantoccini::wd::WebDriverCompatibleCommand;
use fantoccini::{Client, Locator};
use serde_json::Value;
use url::Url;

use crate::support::PATIENCE;

/// Between two looks at the page.
const LOOK: Duration = Duration::from_millis(50);

/// The page in a browser.
pub struct Page {
    pub client: Client,
}

/// A chat of the page, by its id.
pub type Chat = String;

/// A command of the driver that the library has no words for.
#[derive(Debug)]
pub struct Raw(pub &'static str, pub Value);

impl WebDriverCompatibleCommand for Raw {
    fn endpoint(&self, base: &Url, session: Option<&str>) -> Result<Url, url::ParseError> {
        base.join(&format!("session/{}/{}", session.unwrap_or_default(), self.0))
    }

    fn method_and_body(&self, _: &Url) -> (Method, Option<String>) {
        (Method::POST, Some(self.1.to_string()))
    }
}

pub fn testid(id: &str) -> String {
    format!("[data-testid=\"{id}\"]")
}

pub fn in_chat(chat: &Chat, id: &str) -> String {
    format!("[data-testid=\"chat\"][data-chat-id=\"{chat}\"] [data-testid=\"{id}\"]")
}

impl Page {
    /// Looks until there is something to see.
    pub async fn until<T, F: Future<Output = Option<T>>>(&self, what: &str, mut look: impl FnMut() -> F) -> T {
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

    pub async fn script(&self, script: &str, arguments: Vec<Value>) -> Value {
        self.client.execute(script, arguments).await.unwrap_or_else(|error| panic!("{error}: {script}"))
    }

    /// Waits until a script gives something that is neither null nor false.
    pub async fn until_script(&self, what: &str, script: &str, arguments: Vec<Value>) -> Value {
        self.until(what, || async {
            let value = self.script(script, arguments.clone()).await;
            (!value.is_null() && value != Value::Bool(false)).then_some(value)
        })
        .await
    }

    pub async fn words(&self) -> String {
        self.script("return document.body.innerText", Vec::new()).await.as_str().unwrap_or_default().to_owned()
    }

    /// The element, once it is in view.
    pub async fn find(&self, css: &str) -> Element {
        self.until(css, || async {
            let element = self.client.find(Locator::Css(css)).await.ok()?;
            element.is_displayed().await.ok()?.then_some(element)
        })
        .await
    }

    pub async fn click(&self, css: &str) {
        self.find(css).await.click().await.unwrap_or_else(|error| panic!("{error}: {css}"));
    }

    pub async fn choose(&self, css: &str, value: &str) {
        self.find(css).await.select_by_value(value).await.unwrap_or_else(|error| panic!("{error}: {css}"));
    }

    pub async fn picture(&self, name: &str) {
        let folder: PathBuf = [env!("CARGO_TARGET_TMPDIR"), "..", "screenshots"].iter().collect();
        std::fs::create_dir_all(&folder).unwrap();
        // Two frames, so that what was just scrolled is painted whole.
        let painted = "const done = arguments[0]; requestAnimationFrame(() => requestAnimationFrame(() => done(true)))";
        let _ = self.client.execute_async(painted, Vec::new()).await;
        if let Ok(png) = self.client.screenshot().await {
            std::fs::write(folder.join(format!("{name}.png")), png).unwrap();
        }
    }
}
