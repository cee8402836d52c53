//! What a screen reader, the console and the keyboard's focus tell of the page.

use serde_json::{Value, json};

use super::page::{Page, Raw};

impl Page {
    /// Everything that can be used has a name that a screen reader can say.
    pub async fn everything_has_a_name(&self) {
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

    pub async fn no_faults_in_the_console(&self) {
        let log = self.client.issue_cmd(Raw("se/log", json!({ "type": "browser" }))).await.unwrap();
        let faults: Vec<&Value> = log.as_array().unwrap().iter().filter(|entry| entry["level"] == "SEVERE").collect();
        assert!(faults.is_empty(), "{faults:#?}");
    }

    /// What has the focus: its role in our words, and its name.
    pub async fn focused(&self) -> (String, String) {
        let script = "const one = document.activeElement;
            return [one.dataset.testid ?? one.tagName, one.getAttribute('aria-label') ?? one.textContent.trim()]";
        let found = self.script(script, Vec::new()).await;
        (found[0].as_str().unwrap().to_owned(), found[1].as_str().unwrap().to_owned())
    }

    /// Types into whatever has the focus.
    pub async fn keys(&self, keys: &str) {
        self.client.active_element().await.unwrap().send_keys(keys).await.unwrap();
    }

    /// Goes on with a key until the focus is where it should be.
    pub async fn go_to(&self, key: &str, is_there: impl Fn(&(String, String)) -> bool) {
        let mut way = Vec::new();
        for _ in 0..120 {
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
