//! The fingerprint of each message: of its words, not of the comments around it.

use std::collections::BTreeMap;

use fluent_syntax::ast::{Entry, Message, Resource};
use fluent_syntax::{parser, serializer};

use crate::content::Files;
use crate::domain::{Fingerprint, Locale};

/// Each file of words, by its name without its ending: its messages, and the fingerprint of each English message as it is now; nothing
/// for one that English lacks.
pub type Sources = BTreeMap<String, BTreeMap<String, Option<String>>>;

/// The English of each message of a locale.
#[must_use]
pub fn sources_of(files: &Files, locale: Locale) -> Sources {
    let english: BTreeMap<String, String> = fingerprints(files, Locale::SOURCE).into_values().flatten().collect();
    let source = |(id, _): (String, String)| {
        let source = english.get(&id).cloned();
        (id, source)
    };
    fingerprints(files, locale).into_iter().map(|(file, own)| (file, own.into_iter().map(source).collect())).collect()
}

/// Each file of words of a locale and the fingerprint of each of its messages.
fn fingerprints(files: &Files, locale: Locale) -> BTreeMap<String, BTreeMap<String, String>> {
    let folder = format!("locales/{locale}/");
    let read = |(path, text): (&str, &str)| Some((super::name(&folder, path)?, messages(text)));
    files.below(&folder, ".ftl").filter_map(read).collect()
}

fn messages(text: &str) -> BTreeMap<String, String> {
    // Faults of syntax were reported when the words were read. How people type dates is no translation of anything.
    let resource = parser::parse(text).unwrap_or_else(|(resource, _)| resource);
    let print = |entry: Entry<&str>| match entry {
        Entry::Message(message) if !message.id.name.starts_with("date-") => {
            let id = message.id.name.to_owned();
            let alone = Resource { body: vec![Entry::Message(Message { comment: None, ..message })] };
            Some((id, Fingerprint::new().with(serializer::serialize(&alone).as_bytes()).short()))
        }
        _ => None,
    };
    resource.body.into_iter().filter_map(print).collect()
}
