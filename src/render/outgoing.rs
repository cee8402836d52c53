//! What goes out, in our words; `telegram` turns it into requests.

use crate::dialogue::Button;

/// A message with its buttons.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OutgoingMessage {
    /// HTML as the Bot API reads it.
    pub html: String,
    /// Rows of buttons.
    pub keyboard: Vec<Vec<Key>>,
}

impl OutgoingMessage {
    /// The text without its markup.
    #[must_use]
    pub fn plain(&self) -> String {
        let mut plain = String::with_capacity(self.html.len());
        let mut in_tag = false;
        for c in self.html.chars() {
            match c {
                '<' => in_tag = true,
                '>' if in_tag => in_tag = false,
                _ if in_tag => {}
                _ => plain.push(c),
            }
        }
        plain.replace("&lt;", "<").replace("&gt;", ">").replace("&quot;", "\"").replace("&amp;", "&")
    }
}

/// A button as it is shown.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Key {
    /// What stands on it.
    pub label: String,
    /// What it does.
    pub action: KeyAction,
}

/// What a button does.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum KeyAction {
    /// Tells us.
    Press(Button),
    /// Opens an address.
    Open(String),
}
