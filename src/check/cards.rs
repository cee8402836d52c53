//! Rules for the words of the cards.

use std::collections::BTreeMap;

use super::Findings;
use super::fluent::{Written, messages};
use super::wording::LONGEST_LABEL;
use crate::domain::Locale;

/// Most words of a short answer (product.md, section 4).
const LONGEST_SHORT: usize = 60;
/// The parts that a card may have; `short` and `detail` must be there.
const PARTS: [&str; 5] = ["short", "do-1", "do-2", "do-3", "detail"];

impl Findings<'_> {
    pub(super) fn cards(&mut self) {
        for locale in self.library.wording.locales().to_vec() {
            let written = messages(self.files, locale.tag());
            for topic in self.library.catalogue.topics() {
                self.title(&format!("card-{}", topic.id), &written);
                for variant in &topic.variants {
                    self.card(&format!("card-{}-{}", topic.id, variant.id), locale, &written);
                }
            }
        }
    }

    fn title(&mut self, id: &str, written: &BTreeMap<String, Written>) {
        let Some(message) = written.get(id) else { return };
        let length = message.texts.first().map_or(0, |title| title.chars().count());
        if length == 0 || length > LONGEST_LABEL {
            let what = format!("the title “{id}” has {length} characters");
            self.error(&message.file, message.line, what, format!("titles stand on buttons: at most {LONGEST_LABEL}"));
        }
    }

    fn card(&mut self, id: &str, locale: Locale, written: &BTreeMap<String, Written>) {
        let Some(message) = written.get(id) else { return };
        let has = |part: &str| message.attributes.contains_key(part);
        for part in message.attributes.keys().filter(|part| !PARTS.contains(&part.as_str())) {
            self.error(
                &message.file,
                message.line,
                format!("“{id}” has a part .{part}"),
                format!("the parts are {}", PARTS.join(", ")),
            );
        }
        if !has("short") || !has("detail") || has("do-2") && !has("do-1") || has("do-3") && !has("do-2") {
            let mend = "give it .short and .detail, and .do-1 to .do-3 without a gap";
            self.error(&message.file, message.line, format!("“{id}” lacks a part"), mend);
        }
        let short = self.library.wording.attribute(locale, id, "short").unwrap_or_default();
        let words = short.split_whitespace().count();
        if words > LONGEST_SHORT {
            let what = format!("“{id}”: the short answer has {words} words");
            self.error(&message.file, message.line, what, format!("at most {LONGEST_SHORT}; the rest belongs into .detail"));
        }
    }
}
