//! What goes out, in our words; `telegram` turns it into requests.

use super::html::{LONGEST_CAPTION, Rich, units};
use crate::dialogue::Button;

/// Longest text that a button can copy (Bot API, `CopyTextButton`: 1 to 256 characters), in UTF-16 units, the safe count.
pub const LONGEST_COPY: usize = 256;

/// A message with its buttons.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OutgoingMessage {
    /// HTML as the Bot API reads it. With a document: the words under it, which may be none.
    pub html: String,
    /// Rows of buttons.
    pub keyboard: Vec<Vec<Key>>,
    /// A file that is sent with it. A message with one is always a new message, never an edit.
    pub document: Option<Document>,
}

/// A file in the making. Its `Debug` tells neither its name nor what is in it: both may be personal.
#[derive(Clone, PartialEq, Eq)]
pub struct Document {
    /// Its name, with its ending. Characters that Telegram can't take in a name become `_` on the way.
    pub name: String,
    /// What it is, such as `text/calendar`.
    pub mime: &'static str,
    /// What is in it; at least one byte.
    pub bytes: Vec<u8>,
}

impl std::fmt::Debug for Document {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{} ({} bytes)", self.mime, self.bytes.len())
    }
}

impl OutgoingMessage {
    /// A message of words alone.
    #[must_use]
    pub fn words(html: String) -> Self {
        Self { html, keyboard: Vec::new(), document: None }
    }

    /// A document with its words: under it if they fit there, else in messages before it.
    #[must_use]
    pub fn with_document(words: Rich, document: Document) -> Vec<Self> {
        let mut messages = words.messages().into_iter().map(Self::words).collect::<Vec<_>>();
        let last = match messages.as_slice() {
            [only] if only.fits_under_document() => messages.pop(),
            _ => None,
        };
        let html = last.map(|words| words.html).unwrap_or_default();
        messages.push(Self { document: Some(document), ..Self::words(html) });
        messages
    }

    /// Whether the words can stand under a document.
    #[must_use]
    pub fn fits_under_document(&self) -> bool {
        units(&self.plain()) <= LONGEST_CAPTION
    }

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
    /// Copies a text of 1 to [`LONGEST_COPY`] units. A button whose text is longer or empty is left out.
    Copy(String),
}

#[cfg(test)]
mod tests {
    use super::{Document, OutgoingMessage, Rich};

    #[test]
    fn words_stand_under_a_document_if_they_fit() {
        let document = || Document { name: "list.html".to_owned(), mime: "text/html", bytes: vec![1] };
        // Each of these characters is two units, and what markup adds is not counted.
        let of = |length| OutgoingMessage::with_document(Rich::new().bold("🙂".repeat(length)), document());
        let shape = |messages: &[OutgoingMessage]| -> Vec<(bool, bool)> {
            messages.iter().map(|message| (message.html.is_empty(), message.document.is_some())).collect()
        };
        assert_eq!(shape(&of(512)), [(false, true)]);
        assert_eq!(shape(&of(513)), [(false, false), (true, true)]);
        assert_eq!(shape(&of(3000)), [(false, false), (false, false), (true, true)]);
        assert_eq!(shape(&OutgoingMessage::with_document(Rich::new(), document())), [(true, true)]);
    }

    #[test]
    fn what_is_in_a_document_is_not_printed() {
        let document = Document { name: "secret name".to_owned(), mime: "text/plain", bytes: b"secret".to_vec() };
        assert_eq!(format!("{document:?}"), "text/plain (6 bytes)");
    }
}
