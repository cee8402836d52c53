//! Rules for `locales`: every id used exists, every id that exists is used, the same variables everywhere, limits kept.

use std::collections::{BTreeMap, BTreeSet};

use unicode_segmentation::UnicodeSegmentation as _;

use super::fluent::{Written, messages};
use super::{Findings, indiscreet};
use crate::domain::Locale;
use crate::matcher::normalize::fold;
use crate::render::message_id::{content_ids, enum_ids};
use crate::render::profile::{
    LONGEST_COMMAND_DESCRIPTION, LONGEST_DESCRIPTION, LONGEST_NAME, LONGEST_SHORT_DESCRIPTION, Profile,
};
use crate::render::{MessageId, profile};

/// Longest label of a button in characters; longer ones are cut off on a small phone.
pub(super) const LONGEST_LABEL: usize = 40;
/// Digits in a row from which a text seems to hold a telephone number.
const NUMBER_DIGITS: usize = 5;

impl Findings<'_> {
    pub(super) fn wording(&mut self) {
        let source = messages(self.files, Locale::SOURCE.tag());
        let named: BTreeMap<&str, BTreeSet<String>> =
            MessageId::ALL.iter().map(|id| (id.as_str(), id.variables().iter().map(|&name| name.to_owned()).collect())).collect();
        let mut made_once = BTreeSet::new();
        for id in
            enum_ids().into_iter().chain(content_ids(&self.library.catalogue)).chain(named.keys().map(|id| (*id).to_owned()))
        {
            if !made_once.insert(id.clone()) {
                let what = format!("two things are called “{id}” in the locales");
                self.error("content", 0, what, "give one of the two topics, variants, groups or lines another id");
            }
        }
        let made: BTreeSet<String> = enum_ids().into_iter().chain(content_ids(&self.library.catalogue)).collect();
        let folder = format!("locales/{}", Locale::SOURCE);
        for id in named.keys().copied().chain(made.iter().map(String::as_str)) {
            if !source.contains_key(id) {
                self.error(
                    &folder,
                    0,
                    format!("the message “{id}” is missing"),
                    "write it; content/README.md tells in which file",
                );
            }
        }
        for (id, written) in source.iter().filter(|(id, _)| !id.starts_with('-')) {
            match named.get(id.as_str()) {
                Some(variables) => {
                    for extra in written.variables.difference(variables) {
                        let mend = format!("use only {}", list(variables));
                        self.error(&written.file, written.line, format!("“{id}” is never given ${extra}"), mend);
                    }
                }
                None if made.contains(id) => {
                    if let Some(variable) = written.variables.iter().chain(written.attributes.values().flatten()).next() {
                        self.error(&written.file, written.line, format!("“{id}” is never given ${variable}"), "take it out");
                    }
                }
                None => {
                    self.error(&written.file, written.line, format!("nothing uses “{id}”"), "take it away, or correct its name");
                }
            }
            self.texts(id, written);
        }
        self.references(&source, &source);
        let others: Vec<Locale> =
            self.library.wording.locales().iter().copied().filter(|locale| *locale != Locale::SOURCE).collect();
        for locale in others {
            self.translation(locale, &source);
        }
        for locale in self.library.wording.locales().to_vec() {
            self.profile(locale);
            self.stopping(locale);
        }
    }

    /// Whoever types the words on a button must never stop everything by it.
    fn stopping(&mut self, locale: Locale) {
        let wording = &self.library.wording;
        let phrases = wording.say(locale, MessageId::OwnStopPhrases, &[]);
        let phrases: Vec<String> = phrases.split('|').map(fold).collect();
        let stops = |id: &str| phrases.contains(&fold(&wording.say_id(locale, id)));
        // A button that names something reads like no phrase.
        let whole = MessageId::ALL.iter().filter(|id| id.variables().is_empty());
        let buttons = whole.map(|id| id.as_str()).filter(|id| id.starts_with("button-"));
        let at_fault = buttons.filter(|id| *id != MessageId::ButtonOwnStop.as_str() && stops(id)).collect::<Vec<_>>();
        for id in at_fault {
            let written = messages(self.files, locale.tag()).remove(id).unwrap_or_default();
            let what = format!("“{id}” reads like one of “own-stop-phrases”, which stop everything");
            self.error(&written.file, written.line, what, "give the button other words, or take the phrase away");
        }
    }

    fn translation(&mut self, locale: Locale, source: &BTreeMap<String, Written>) {
        let translated = messages(self.files, locale.tag());
        self.references(&translated, source);
        for (id, written) in translated.into_iter().filter(|(id, _)| !id.starts_with('-')) {
            let Some(original) = source.get(&id) else {
                let what = format!("“{id}” does not exist in {}", Locale::SOURCE);
                self.error(&written.file, written.line, what, "take it away, or correct its name");
                continue;
            };
            let names = |written: &Written| written.attributes.keys().cloned().collect::<BTreeSet<_>>();
            if names(&written) != names(original) {
                let what =
                    format!("“{id}” has the parts {}, in {} {}", list(&names(&written)), Locale::SOURCE, list(&names(original)));
                self.error(&written.file, written.line, what, "give it the same parts: a message is taken whole from one locale");
            }
            if written.variables != original.variables {
                let what =
                    format!("“{id}” uses {}, in {} {}", list(&written.variables), Locale::SOURCE, list(&original.variables));
                self.error(&written.file, written.line, what, "use the same variables");
            }
            self.texts(&id, &written);
        }
    }

    /// Words that point at other words: a reader would see a name in braces.
    fn references(&mut self, messages: &BTreeMap<String, Written>, source: &BTreeMap<String, Written>) {
        for (id, written) in messages {
            for reference in &written.references {
                let (message, part) = reference.split_once('.').unwrap_or((reference, ""));
                let target = messages.get(message).or_else(|| source.get(message));
                if target.is_none_or(|target| !part.is_empty() && !target.attributes.contains_key(part)) {
                    let what = format!("“{id}” points at “{reference}”, which is not there");
                    self.error(&written.file, written.line, what, "write it, or correct the name");
                }
            }
        }
    }

    fn texts(&mut self, id: &str, written: &Written) {
        // Lists of what people type, not of what they read.
        if id.starts_with("date-") {
            return;
        }
        for text in &written.texts {
            let fault = if digits_in_a_row(text) >= NUMBER_DIGITS {
                Some(("holds what looks like a telephone number", "put the number into content/helplines.toml and name the line"))
            } else if text.contains(['<', '>']) || text.contains("&amp;") || text.contains("**") {
                Some(("holds markup", "write plain text: bold and quotations are made by the program"))
            } else if text.contains(['"', '\'']) || text.contains("...") {
                Some(("holds straight quotes or three dots", "use ‘ ’ “ ” and …"))
            } else {
                None
            };
            if let Some((what, mend)) = fault {
                self.error(&written.file, written.line, format!("“{id}” {what}"), mend);
            }
        }
        let value = written.texts.first().map(String::as_str).unwrap_or_default();
        let on_a_button = id.starts_with("button-")
            || id.starts_with("list-button-")
            || id.starts_with("category-") && id != "category-title"
            || ["role-", "nation-"].iter().any(|start| id.starts_with(start))
            || id == "language-name";
        if on_a_button && graphemes(value) > LONGEST_LABEL {
            let what = format!("“{id}” has {} characters", graphemes(value));
            self.error(&written.file, written.line, what, format!("{LONGEST_LABEL} fit on a button"));
        }
    }

    fn profile(&mut self, locale: Locale) {
        let file = format!("locales/{locale}/profile.ftl");
        let profile::Profile { name, description, short_description, commands } = Profile::of(&self.library.wording, locale);
        let mut limits = vec![
            ("profile-name".to_owned(), name, LONGEST_NAME),
            ("profile-description".to_owned(), description, LONGEST_DESCRIPTION),
            ("profile-short-description".to_owned(), short_description, LONGEST_SHORT_DESCRIPTION),
        ];
        limits.extend(
            commands.into_iter().map(|(command, text)| (format!("command-{command}"), text, LONGEST_COMMAND_DESCRIPTION)),
        );
        // It stands above every notification.
        let telling = limits.first().and_then(|(_, name, _)| indiscreet(&self.library.catalogue, name, locale));
        if let Some(word) = telling.map(str::to_owned) {
            let line = self.line(&file, "profile-name");
            let what = format!("“{word}” stands in “profile-name”");
            self.error(
                &file,
                line,
                what,
                "a bystander reads it on a locked screen: choose a name that does not tell of an illness",
            );
        }
        for (id, text, longest) in limits {
            let length = text.chars().count();
            if length > longest {
                let line = self.line(&file, &id);
                self.error(&file, line, format!("“{id}” has {length} characters"), format!("Telegram takes {longest}"));
            }
        }
    }
}

/// Characters as a reader counts them: a letter with its signs is one.
pub(super) fn graphemes(text: &str) -> usize {
    text.graphemes(true).count()
}

/// How many digits stand in a row, with spaces and hyphens between. Thousands are set apart by a space that does not break the line,
/// in languages that do so; a telephone number begins with a zero or has longer parts.
fn digits_in_a_row(text: &str) -> usize {
    let (mut longest, mut current) = (0, 0);
    let mut rest = text.chars();
    while let Some(c) = rest.next() {
        let thousands = || rest.clone().take_while(|c| c.is_numeric()).count() == 3;
        match c {
            c if c.is_numeric() => current += 1,
            '\u{a0}' | '\u{202f}' if (1..=3).contains(&current) && thousands() => current = 0,
            ' ' | '-' | '\u{a0}' if current > 0 => {}
            _ => current = 0,
        }
        longest = longest.max(current);
    }
    longest
}

fn list(names: &BTreeSet<String>) -> String {
    if names.is_empty() { "none".to_owned() } else { names.iter().map(String::as_str).collect::<Vec<_>>().join(", ") }
}
