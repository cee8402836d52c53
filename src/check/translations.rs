//! Rules for translations: whole, up to date with the English, with every plural form, and noted in the record.

use std::collections::{BTreeMap, BTreeSet};

use super::Findings;
use super::fluent::{Written, messages};
use crate::content::catalogue::Meaning;
use crate::content::safety::SafetyClass;
use crate::domain::Locale;
use crate::review::{Record, sources_of};

/// Fewest utterances of a topic in a language besides the source language (half of what is asked of that).
const FEWEST_UTTERANCES: usize = 12;
/// The variable whose plural forms a message may choose from.
const COUNT: &str = "count";
/// Counts up to this one show every plural form that a language has for what we count.
const HIGHEST_COUNT: u32 = 200;
/// The names of the plural forms (CLDR).
const FORMS: [&str; 6] = ["zero", "one", "two", "few", "many", "other"];

impl Findings<'_> {
    pub(super) fn translations(&mut self) {
        let source = messages(self.files, Locale::SOURCE.tag());
        for locale in self.library.wording.locales().to_vec() {
            let written = messages(self.files, locale.tag());
            self.plurals(locale, &written);
            if locale.language() != Locale::SOURCE.language() {
                self.lacking(locale, &source, &written);
                self.spoken(locale);
            }
            if locale != Locale::SOURCE {
                self.record(locale);
            }
        }
    }

    /// A reader must not come upon English in the middle of their own language.
    fn lacking(&mut self, locale: Locale, source: &BTreeMap<String, Written>, written: &BTreeMap<String, Written>) {
        let mut lacking: BTreeMap<String, Vec<&str>> = BTreeMap::new();
        for (id, original) in source.iter().filter(|(id, _)| !id.starts_with('-') && !written.contains_key(*id)) {
            let file = original.file.replacen(Locale::SOURCE.tag(), locale.tag(), 1);
            lacking.entry(file).or_default().push(id);
        }
        for (file, ids) in lacking {
            self.error(
                &file,
                0,
                format!("{} messages are missing: {}", ids.len(), ids.join(", ")),
                "translate them from the English file of this name",
            );
        }
    }

    /// What people ask and what they write in an emergency.
    fn spoken(&mut self, locale: Locale) {
        let catalogue = &self.library.catalogue;
        let mut counts: BTreeMap<&str, usize> = catalogue.topics().map(|topic| (topic.id.as_str(), 0)).collect();
        for utterance in catalogue.utterances().iter().filter(|utterance| utterance.locale == locale) {
            if let Meaning::Topic(topic) = &utterance.meaning {
                *counts.entry(topic.as_str()).or_default() += 1;
            }
        }
        for (topic, count) in counts.into_iter().filter(|(_, count)| *count < FEWEST_UTTERANCES) {
            let file = format!("content/utterances/{locale}/{topic}.txt");
            self.error(
                &file,
                0,
                format!("{count} utterances"),
                format!("write at least {FEWEST_UTTERANCES}, as people type them"),
            );
        }
        for class in SafetyClass::ALL {
            let file = format!("content/safety/{locale}/{}.txt", class.as_str());
            if self.files.get(&file).is_none() {
                self.error(
                    &file,
                    0,
                    "nothing hears this emergency in this language",
                    "write patterns; a language is offered only when its emergencies are heard",
                );
            }
        }
    }

    /// Every form that the language has, by its name.
    fn plurals(&mut self, locale: Locale, written: &BTreeMap<String, Written>) {
        let forms: BTreeSet<&str> =
            (0..=HIGHEST_COUNT).filter_map(|count| self.library.wording.plural_form(locale, count)).collect();
        for (id, message) in written {
            for (selector, keys) in &message.selects {
                let lacking: Vec<&str> = forms.iter().copied().filter(|form| !keys.iter().any(|key| key == form)).collect();
                let foreign: Vec<&str> = keys.iter().map(String::as_str).filter(|key| !FORMS.contains(key)).collect();
                let fault = if selector != COUNT {
                    Some((format!("“{id}” chooses by ${selector}"), "choose by $count, or write two messages"))
                } else if !foreign.is_empty() {
                    Some((
                        format!("“{id}” has a form for {}", foreign.join(", ")),
                        "the forms have names: zero, one, two, few, many, other",
                    ))
                } else if !lacking.is_empty() {
                    Some((format!("“{id}” lacks the form {}", lacking.join(", ")), "a count would be said wrongly: write it"))
                } else {
                    None
                };
                if let Some((what, mend)) = fault {
                    self.error(&message.file, message.line, what, mend);
                }
            }
        }
    }

    /// What changed in English since, and what changed since somebody checked it.
    fn record(&mut self, locale: Locale) {
        let reviews = self.library.wording.reviews();
        let Some(record) = reviews.record(locale) else { return };
        for present in reviews.present(locale, &sources_of(self.files, locale)) {
            let file = present.file;
            let words = format!("locales/{locale}/{file}.ftl");
            let stale = record.stale(present);
            if !stale.is_empty() {
                let what = format!("{} messages changed in English since: {}", stale.len(), stale.join(", "));
                let mend = format!("translate them again, then run `second-opinion-bot review {locale} {file} --translated`");
                self.warning(&words, 0, what, mend);
            }
            let unnoted = record.unnoted(present);
            // American English takes most of its words from British English; only what differs is noted.
            if !unnoted.is_empty() && locale.language() != Locale::SOURCE.language() {
                let what = format!("{} messages are not noted as translated: {}", unnoted.len(), unnoted.join(", "));
                let mend =
                    format!("hold them against the English, then run `second-opinion-bot review {locale} {file} --translated`");
                self.warning(&words, 0, what, mend);
            }
            if let Some(kept) = reviews.changed_since(locale, file) {
                let what = format!("the text has changed since it was checked ({}, {})", kept.state.as_str(), kept.date);
                let mend = "it counts as a draft until somebody checks it again: `second-opinion-bot review` notes it";
                self.warning(&words, 0, what, mend);
            }
        }
        for file in record.files.keys().filter(|file| reviews.text(locale, file).is_none()) {
            self.error(&Record::path(locale), 0, format!("there is no file {file}.ftl"), "take its part away");
        }
    }
}
