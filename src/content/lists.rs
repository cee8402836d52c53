//! Reads the checklists, the words to say, the reasons and the words that a reminder must not begin with.

use std::collections::{BTreeMap, BTreeSet};

use serde::Deserialize;

use super::Problem;
use super::load::{Reader, lines};
use super::problem::line_of;
use crate::domain::{Checklist, ChecklistId, Locale, Reason, Script};

/// The order of the checklists.
const ORDER: &str = "content/checklists.toml";

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Order {
    order: Vec<ChecklistId>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Scripts {
    script: Vec<Script>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Reasons {
    reason: Vec<Reason>,
}

impl Reader<'_> {
    /// The checklists in their order.
    pub(super) fn checklists(&mut self) -> Vec<Checklist> {
        let order = self.toml::<Order>(ORDER).map(|file| file.order);
        let mut read: BTreeMap<ChecklistId, Checklist> = BTreeMap::new();
        let mut files = BTreeSet::new();
        for (path, text) in self.files.below("content/checklists/", ".toml") {
            let name = path.trim_start_matches("content/checklists/").trim_end_matches(".toml");
            files.insert(name);
            let Some(list) = self.parse::<Checklist>(path, text) else { continue };
            if name == list.id.as_str() {
                read.insert(list.id.clone(), list);
            } else {
                let what = format!("the id “{}” is not the file's name", list.id);
                let mend = "give the file the id's name; an id never changes";
                self.problems.push(Problem::error(path, line_of(text, "id ="), what, mend));
            }
        }
        let Some(order) = order else { return Vec::new() };
        for name in files.iter().filter(|name| !order.iter().any(|id| id.as_str() == **name)) {
            let path = format!("content/checklists/{name}.toml");
            let what = format!("the checklist “{name}” has no place in the order");
            self.problems.push(Problem::error(path, 0, what, format!("name it in {ORDER}")));
        }
        let mut lists = Vec::new();
        let mut placed = BTreeSet::new();
        for id in &order {
            let fault = if !placed.insert(id) {
                format!("the checklist “{id}” stands twice in the order")
            } else if !files.contains(id.as_str()) {
                format!("there is no checklist “{id}”")
            } else {
                // One that can't be read was told already.
                lists.extend(read.remove(id));
                continue;
            };
            let line = line_of(self.files.get(ORDER).unwrap_or_default(), id.as_str());
            self.problems.push(Problem::error(ORDER, line, fault, "name each file of content/checklists once"));
        }
        lists
    }

    /// The words to say in their order.
    pub(super) fn scripts(&mut self) -> Vec<Script> {
        self.toml::<Scripts>("content/scripts.toml").map(|file| file.script).unwrap_or_default()
    }

    /// The reasons in their order.
    pub(super) fn reasons(&mut self) -> Vec<Reason> {
        self.toml::<Reasons>("content/reasons.toml").map(|file| file.reason).unwrap_or_default()
    }

    /// What tells a bystander about the illness, in each language.
    pub(super) fn telling_words(&mut self) -> BTreeMap<Locale, Vec<String>> {
        let mut words: BTreeMap<Locale, Vec<String>> = BTreeMap::new();
        for (path, text) in self.files.below("content/discreet/", ".txt") {
            let name = path.trim_start_matches("content/discreet/").trim_end_matches(".txt");
            let Some(locale) = Locale::parse(name) else {
                let mend = "name it as one of the tags in src/domain/locale.rs, such as en-GB";
                self.problems.push(Problem::error(path, 0, format!("“{name}” is no locale of ours"), mend));
                continue;
            };
            words.entry(locale).or_default().extend(lines(text).map(|(_, word)| word.to_owned()));
        }
        words
    }
}
