//! A message on paper.

use std::fmt::Write as _;

use second_opinion_bot::render::html::LONGEST_MESSAGE;
use second_opinion_bot::render::{KeyAction, OutgoingMessage};

use super::BOT;

/// What follows `?start=` in an address of the bot.
pub fn payload(address: &str) -> &str {
    let payload = address.strip_prefix(&format!("https://t.me/{BOT}?start="));
    payload.unwrap_or_else(|| panic!("{address} does not lead to the bot"))
}

/// A message as it is read: no markup, what is folded away behind a bar, the buttons in their rows.
pub fn shown(message: &OutgoingMessage) -> String {
    let marked = message.html.replace("<blockquote expandable>", "\u{1}").replace("</blockquote>", "\u{2}");
    assert!(!marked.contains("<blockquote"), "a quotation that does not fold: {marked}");
    let plain = OutgoingMessage::words(marked).plain();
    let mut out = String::new();
    if let Some(document) = &message.document {
        assert!(message.fits_under_document(), "the words are too long to stand under a document");
        assert!(!document.bytes.is_empty(), "an empty document");
        let _ = writeln!(out, "    (document: {}, {})", document.name, document.mime);
        if document.mime == "text/calendar" {
            let text = String::from_utf8(document.bytes.clone()).unwrap();
            let event = text.lines().skip_while(|line| *line != "BEGIN:VEVENT").take_while(|line| *line != "END:VCALENDAR");
            event.for_each(|line| _ = writeln!(out, "    : {line}"));
        }
    } else {
        assert!(plain.encode_utf16().count() <= LONGEST_MESSAGE, "a message is too long for Telegram");
        assert!(!plain.trim().is_empty(), "a message without words");
    }
    let mut folded = false;
    for line in plain.lines() {
        folded |= line.contains('\u{1}');
        let words = line.replace(['\u{1}', '\u{2}'], "");
        let indented = if folded { format!("    | {words}") } else { format!("    {words}") };
        out.push_str(indented.trim_end());
        out.push('\n');
        folded &= !line.contains('\u{2}');
    }
    out.push('\n');
    for row in &message.keyboard {
        let keys: Vec<String> = row
            .iter()
            .map(|key| match &key.action {
                KeyAction::Press(_) => format!("[{}]", key.label),
                KeyAction::Open(address) => format!("[{} => /start {}]", key.label, payload(address)),
                KeyAction::Copy(text) => format!("[{} => copies “{text}”]", key.label),
            })
            .collect();
        let _ = writeln!(out, "    {}", keys.join(" "));
    }
    if !message.keyboard.is_empty() {
        out.push('\n');
    }
    out
}
