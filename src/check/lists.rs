//! Rules for the checklists, the words to say and the reasons, and for their words.

use std::collections::{BTreeMap, BTreeSet};
use std::ops::RangeInclusive;

use unicode_segmentation::UnicodeSegmentation as _;

use super::Findings;
use super::cards::ENGLISH;
use super::fluent::{Written, messages};
use super::reading::EASY;
use super::wording::LONGEST_LABEL;
use crate::domain::{Checklist, Item, Jurisdiction, Locale, Role};
use crate::render::message_id;

/// How many items are shown first (product.md, section 5).
const FIRST: RangeInclusive<usize> = 3..=5;
/// Longest label of an item, in characters as people count them; with a mark and a number it still fits on a button of two lines.
const LONGEST_ITEM: usize = 60;
/// Longest text that a button copies, in UTF-16 units (Bot API, `CopyTextButton`: 1 to 256 characters).
const LONGEST_SCRIPT: usize = 256;
/// Longest id of a list and of one of its items together: a button's data of 64 bytes holds both (`telegram::button`).
const LONGEST_IDS: usize = 50;
const SCRIPTS: &str = "content/scripts.toml";
const REASONS: &str = "content/reasons.toml";

/// A message and what it may look like.
struct Form {
    id: String,
    longest: usize,
    /// The part that it has to have, and the one that it may have.
    must: Option<&'static str>,
    may: Option<&'static str>,
}

impl Findings<'_> {
    pub(super) fn lists(&mut self) {
        let catalogue = &self.library.catalogue;
        for list in catalogue.checklists() {
            self.checklist(list);
        }
        self.records();
        let mut known = BTreeSet::new();
        for script in catalogue.all_scripts() {
            let (id, start) = (&script.id, format!("id = \"{}\"", script.id));
            self.unique(&mut known, SCRIPTS, id.as_str());
            self.audience(SCRIPTS, &start, &format!("“{id}”"), &script.nations, &script.roles);
            self.conveyed(&format!("“{id}”"), &script.facts, &script.nations, SCRIPTS, &start);
        }
        let mut known = BTreeSet::new();
        for reason in catalogue.reasons() {
            let (id, start) = (&reason.id, format!("id = \"{}\"", reason.id));
            self.unique(&mut known, REASONS, id.as_str());
            self.conveyed(&format!("“{id}”"), &reason.facts, &Jurisdiction::ALL, REASONS, &start);
            if reason.facts.is_empty() {
                let line = self.line(REASONS, &start);
                self.error(REASONS, line, format!("“{id}” conveys no fact"), "name the facts that its words convey");
            }
        }
        for locale in self.library.wording.locales().to_vec() {
            self.words_of_lists(locale);
        }
    }

    fn checklist(&mut self, list: &Checklist) {
        let file = format!("content/checklists/{}.toml", list.id);
        self.review(list.reviewed, list.review_by, &file);
        self.conveyed("the list", &list.facts, &Jurisdiction::ALL, &file, "facts =");
        if list.facts.is_empty() {
            let line = self.line(&file, "facts =");
            self.error(&file, line, "the list conveys no fact", "name the facts that it conveys as a whole");
        }
        let mut known = BTreeSet::new();
        for item in &list.all_items {
            let start = format!("id = \"{}\"", item.id);
            self.unique(&mut known, &file, item.id.as_str());
            self.audience(&file, &start, &format!("“{}”", item.id), &item.nations, &item.roles);
            self.conveyed(&format!("item “{}”", item.id), &item.facts, &item.nations, &file, &start);
            let length = list.id.as_str().len() + item.id.as_str().len();
            if length > LONGEST_IDS {
                let line = self.line(&file, &start);
                let what = format!("“{}” and “{}” have {length} characters together", list.id, item.id);
                self.error(&file, line, what, format!("choose ids with {LONGEST_IDS} at most: a button has to hold both"));
            }
        }
        if let Some((nation, count)) = first_ill_numbered(list) {
            let place = nation.map_or("without a nation", Jurisdiction::as_str);
            let what = format!("{count} items are shown first ({place})");
            let mend = format!("mark {} to {} as first for every nation, role and language", FIRST.start(), FIRST.end());
            let line = self.line(&file, "[[item]]");
            self.error(&file, line, what, mend);
        }
    }

    /// An id stands once.
    fn unique<'a>(&mut self, known: &mut BTreeSet<&'a str>, file: &str, id: &'a str) {
        if !known.insert(id) {
            let line = self.line(file, &format!("id = \"{id}\""));
            self.error(file, line, format!("“{id}” stands twice"), "give one of them another id, which was never used");
        }
    }

    fn audience(&mut self, file: &str, start: &str, whose: &str, nations: &[Jurisdiction], roles: &[Role]) {
        if nations.is_empty() || roles.is_empty() {
            let line = self.line(file, start);
            self.error(file, line, format!("{whose} is for nobody"), "name nations and roles, or leave the key out for all");
        }
    }

    /// The reminder a week before asks about the records: in each nation one item is marked, for everybody there.
    fn records(&mut self) {
        let items: Vec<&Item> =
            self.library.catalogue.checklists().iter().flat_map(|list| &list.all_items).filter(|item| item.records).collect();
        for nation in Jurisdiction::ALL {
            let counts = Role::ALL.map(|role| items.iter().filter(|item| item.is_for(Some(nation), Some(role), false)).count());
            if counts.iter().any(|count| *count != 1) {
                let [count, ..] = counts;
                let what = format!("{nation}: {count} items ask about the records");
                self.error("content/checklists", 0, what, "mark one item with `records = true`, for every role");
            }
        }
    }

    fn words_of_lists(&mut self, locale: Locale) {
        let written = messages(self.files, locale.tag());
        let catalogue = &self.library.catalogue;
        for list in catalogue.checklists() {
            let mut forms =
                vec![Form { id: message_id::checklist(&list.id), longest: LONGEST_LABEL, must: Some("purpose"), may: None }];
            forms.extend(list.all_items.iter().map(|item| Form {
                id: message_id::item(&list.id, &item.id),
                longest: LONGEST_ITEM,
                must: None,
                may: Some("more"),
            }));
            self.forms(&forms, locale, &written);
        }
        let form = |id, part| Form { id, longest: LONGEST_LABEL, must: Some(part), may: None };
        let scripts = catalogue.all_scripts().iter().map(|script| form(message_id::script(&script.id), "text"));
        let scripts: Vec<Form> = scripts.collect();
        self.forms(&scripts, locale, &written);
        for message in scripts.iter().filter_map(|form| written.get(&form.id).map(|message| (&form.id, message))) {
            let text = self.library.wording.attribute(locale, message.0, "text").unwrap_or_default();
            let length = text.encode_utf16().count();
            if length > LONGEST_SCRIPT {
                let what = format!("“{}”: the text has {length} characters", message.0);
                self.error(&message.1.file, message.1.line, what, format!("a button copies {LONGEST_SCRIPT}"));
            }
        }
        let reasons = catalogue.reasons().iter().map(|reason| form(message_id::reason(&reason.id), "line"));
        self.forms(&reasons.collect::<Vec<_>>(), locale, &written);
    }

    /// Messages that are read together: each in its form, and all of them easy.
    fn forms(&mut self, forms: &[Form], locale: Locale, written: &BTreeMap<String, Written>) {
        let english = ENGLISH.contains(&locale);
        let mut all = Vec::new();
        for form in forms {
            let parts = [form.must, form.may].into_iter().flatten();
            let parts = parts.filter_map(|part| self.library.wording.attribute(locale, &form.id, part));
            let label = self.library.wording.say_id(locale, &form.id);
            let text = std::iter::once(label.clone()).chain(parts).collect::<Vec<_>>().join("\n");
            if let Some(message) = written.get(&form.id) {
                self.form(form, &label, message);
                if english {
                    self.sentences(&form.id, &text, (&message.file, message.line));
                }
            }
            all.push(text);
        }
        let first = forms.iter().find_map(|form| written.get(&form.id).map(|message| (&form.id, message)));
        if let Some((id, message)) = first.filter(|_| english) {
            let mend = "shorter sentences and plainer words in it and in those that are read with it";
            self.ease(id, &all.join("\n"), EASY, (&message.file, message.line), mend);
        }
    }

    fn form(&mut self, form: &Form, label: &str, message: &Written) {
        let (id, file, line) = (&form.id, &message.file, message.line);
        let length = label.graphemes(true).count();
        if length == 0 || length > form.longest {
            let mend = format!("1 to {} fit on a button; the rest belongs into a part below it", form.longest);
            self.error(file, line, format!("“{id}” has {length} characters"), mend);
        }
        let allowed: Vec<&str> = [form.must, form.may].into_iter().flatten().collect();
        for part in message.attributes.keys().filter(|part| !allowed.contains(&part.as_str())) {
            let mend =
                if allowed.is_empty() { "take it away".to_owned() } else { format!("it may have .{}", allowed.join(", .")) };
            self.error(file, line, format!("“{id}” has a part .{part}"), mend);
        }
        if let Some(part) = form.must.filter(|part| !message.attributes.contains_key(*part)) {
            self.error(file, line, format!("“{id}” lacks a part"), format!("write .{part}"));
        }
    }
}

/// Where too few or too many items are shown first, and how many.
fn first_ill_numbered(list: &Checklist) -> Option<(Option<Jurisdiction>, usize)> {
    for nation in std::iter::once(None).chain(Jurisdiction::ALL.map(Some)) {
        for role in Role::ALL {
            for other_language in [false, true] {
                let count = list.items(nation, Some(role), other_language).filter(|item| item.first).count();
                if !FIRST.contains(&count) {
                    return Some((nation, count));
                }
            }
        }
    }
    None
}
