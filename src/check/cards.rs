//! Rules for the words of the cards.

use std::collections::BTreeMap;

use super::Findings;
use super::fluent::{Written, messages};
use super::reading::{EASY, LONGEST_SENTENCE, WITH_REASON, grade, sentences, words};
use super::wording::{LONGEST_LABEL, graphemes};
use crate::domain::Locale;

/// Most words of a short answer (product.md, section 4).
const LONGEST_SHORT: usize = 60;
/// The same in a translation: what English says in 60 words takes more in languages with more small words.
const LONGEST_TRANSLATED: usize = 80;
/// The parts that a card may have; `short` and `detail` must be there.
const PARTS: [&str; 5] = ["short", "do-1", "do-2", "do-3", "detail"];

/// Fewest words from which a grade means something.
const FEWEST_WORDS: usize = 30;
/// The locales whose reading grade can be told.
pub(super) const ENGLISH: [Locale; 2] = [Locale::EnGb, Locale::EnUs];

impl Findings<'_> {
    pub(super) fn cards(&mut self) {
        for locale in self.library.wording.locales().to_vec() {
            let written = messages(self.files, locale.tag());
            for topic in self.library.catalogue.topics() {
                self.title(&format!("card-{}", topic.id), &written);
                for variant in &topic.variants {
                    let id = format!("card-{}-{}", topic.id, variant.id);
                    self.card(&id, locale, &written);
                    if ENGLISH.contains(&locale) {
                        self.reading(&id, locale, topic.grade_reason.is_some(), &written);
                    }
                }
            }
        }
    }

    fn title(&mut self, id: &str, written: &BTreeMap<String, Written>) {
        let Some(message) = written.get(id) else { return };
        let length = message.texts.first().map_or(0, |title| graphemes(title));
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
        let longest = if ENGLISH.contains(&locale) { LONGEST_SHORT } else { LONGEST_TRANSLATED };
        if words > longest {
            let what = format!("“{id}”: the short answer has {words} words");
            self.error(&message.file, message.line, what, format!("at most {longest}; the rest belongs into .detail"));
        }
    }

    /// How hard a card reads.
    fn reading(&mut self, id: &str, locale: Locale, has_reason: bool, written: &BTreeMap<String, Written>) {
        let Some(message) = written.get(id) else { return };
        let parts = PARTS.iter().filter_map(|part| self.library.wording.attribute(locale, id, part));
        let text = parts.collect::<Vec<_>>().join("\n");
        let most = if has_reason { WITH_REASON } else { EASY };
        let mend = format!("shorter sentences and plainer words, or up to {WITH_REASON} with a grade_reason in the topic's file");
        self.ease(id, &text, most, (&message.file, message.line), &mend);
        self.sentences(id, &text, (&message.file, message.line));
    }

    /// Whether a text reads at grade `most` at most; where it is too short to tell, it does.
    pub(super) fn ease(&mut self, id: &str, text: &str, most: f32, place: (&str, usize), mend: &str) {
        let enough = sentences(text).into_iter().flat_map(words).nth(FEWEST_WORDS).is_some();
        let found = if enough { grade(text) } else { 0.0 };
        if found > most {
            let what = format!("“{id}” reads at grade {found:.1}, at most {most} is easy enough");
            self.error(place.0, place.1, what, mend);
        }
    }

    /// Whether each sentence of a text is short enough.
    pub(super) fn sentences(&mut self, id: &str, text: &str, place: (&str, usize)) {
        for sentence in sentences(text).into_iter().filter(|sentence| words(sentence).count() > LONGEST_SENTENCE) {
            let what = format!("“{id}” has a sentence of {} words: {sentence}", words(sentence).count());
            self.error(place.0, place.1, what, format!("at most {LONGEST_SENTENCE}; make two of it"));
        }
    }
}
