//! Rules for `content/topics`, `content/utterances` and `content/facts.toml`.

use std::collections::{BTreeMap, BTreeSet};

use jiff::civil::Date;
use jiff::{Span, ToSpan as _};

use super::Findings;
use crate::content::catalogue::{Meaning, Topic, Variant};
use crate::domain::{FactId, Jurisdiction, Locale};
use crate::matcher::normalize::fold;

/// Fewest utterances of a topic in the source language.
const FEWEST_UTTERANCES: usize = 30;
/// How many related topics a card has.
const RELATED: usize = 3;
/// How long after `review_by` a card may still be served, marked as old.
fn grace() -> Span {
    90.days()
}

impl Findings<'_> {
    pub(super) fn topics(&mut self) {
        let catalogue = &self.library.catalogue;
        for topic in catalogue.topics() {
            let file = format!("content/topics/{}.toml", topic.id);
            self.topic(topic, &file);
            for variant in &topic.variants {
                self.variant(variant, &file);
            }
        }
        for category in catalogue.categories() {
            if catalogue.topics_in(category).next().is_none() {
                let file = "content/categories.toml";
                let line = self.line(file, category.as_str());
                self.error(
                    file,
                    line,
                    format!("the group “{category}” has no topics"),
                    "take it out, or give a topic this group",
                );
            }
        }
        self.facts();
        self.utterances();
    }

    fn topic(&mut self, topic: &Topic, file: &str) {
        let catalogue = &self.library.catalogue;
        if !catalogue.categories().contains(&topic.category) {
            let line = self.line(file, "category");
            self.error(
                file,
                line,
                format!("there is no group “{}”", topic.category),
                "use one of content/categories.toml, or add it there",
            );
        }
        let line = self.line(file, "related");
        if topic.related.len() != RELATED || topic.related.iter().collect::<BTreeSet<_>>().len() != RELATED {
            self.error(file, line, format!("{} related topics", topic.related.len()), "name three different ones");
        }
        for related in &topic.related {
            if catalogue.topic(related).is_none() || related == &topic.id {
                self.error(file, line, format!("“{related}” is no other topic"), "name a topic of content/topics");
            }
        }
        if let Some(checklist) = topic.checklist.as_ref().filter(|id| catalogue.checklist(id).is_none()) {
            let line = self.line(file, "checklist");
            let what = format!("there is no checklist “{checklist}”");
            self.error(file, line, what, "use one of content/checklists.toml");
        }
        self.review(topic.reviewed, topic.review_by, file);
        for nation in Jurisdiction::ALL {
            let count = topic.variants.iter().filter(|variant| variant.nations.contains(&nation)).count();
            if count != 1 {
                let what = format!("{nation} stands in {count} variants");
                let line = self.line(file, "[[variant]]");
                self.error(file, line, what, "let each nation stand in exactly one: none is left out, none borrows");
            }
        }
    }

    /// Whether a text was held against its sources lately; `check` without a day does not ask.
    pub(super) fn review(&mut self, reviewed: Date, review_by: Date, file: &str) {
        let line = self.line(file, "review_by");
        let Some(today) = self.today else { return };
        if reviewed >= review_by || reviewed > today {
            let what = format!("reviewed {reviewed}, to be reviewed by {review_by}");
            self.error(file, line, what, "set `reviewed` to the day of the review and `review_by` to a later one");
        }
        if today < review_by {
            return;
        }
        let mend = "hold the text against its sources again, then set `reviewed` and `review_by`";
        let what = format!("the review was due on {review_by}");
        if review_by.checked_add(grace()).is_ok_and(|end| today < end) {
            self.warning(file, line, what, mend);
        } else {
            self.error(file, line, format!("{what}, and the grace period is over"), mend);
        }
    }

    /// The facts that a text conveys: each exists and holds wherever the text is read. `whose` names the text, `start` is how it
    /// begins in its file.
    pub(super) fn conveyed(&mut self, whose: &str, facts: &[FactId], nations: &[Jurisdiction], file: &str, start: &str) {
        let catalogue = &self.library.catalogue;
        for id in facts {
            let line = self.line_after(file, start, id.as_str());
            match catalogue.facts().find(|(known, _)| *known == id) {
                None => self.error(file, line, format!("there is no fact {id}"), "use an id of content/facts.toml"),
                Some((_, fact)) => {
                    for nation in nations.iter().filter(|nation| !fact.nations.contains(nation)) {
                        let what = format!("{whose}: {id} does not hold in {nation}");
                        let mend = "move the fact to a text of the nations in which it holds, and its words with it";
                        self.error(file, line, what, mend);
                    }
                }
            }
        }
    }

    fn variant(&mut self, variant: &Variant, file: &str) {
        let catalogue = &self.library.catalogue;
        let start = format!("id = \"{}\"", variant.id);
        let place = self.line(file, &start);
        self.conveyed(&format!("variant “{}”", variant.id), &variant.facts, &variant.nations, file, &start);
        if variant.facts.is_empty() {
            self.error(file, place, format!("variant “{}” conveys no fact", variant.id), "name the facts that its words convey");
        }
        for id in &variant.helplines {
            let line = self.line(file, id.as_str());
            match catalogue.helpline(id) {
                None => self.error(file, line, format!("there is no help line “{id}”"), "use an id of content/helplines.toml"),
                Some(helpline) => {
                    for nation in variant.nations.iter().filter(|nation| !helpline.nations.contains(nation)) {
                        let what = format!("variant “{}”: the line “{id}” does not serve {nation}", variant.id);
                        self.error(file, line, what, "name only lines that serve all nations of the variant");
                    }
                }
            }
        }
    }

    fn facts(&mut self) {
        const FILE: &str = "content/facts.toml";
        let catalogue = &self.library.catalogue;
        let conveyed: BTreeSet<&FactId> =
            catalogue.topics().flat_map(|topic| &topic.variants).flat_map(|variant| &variant.facts).collect();
        for (id, fact) in catalogue.facts() {
            let line = self.line(FILE, id.as_str());
            if id.is_required() && !conveyed.contains(id) {
                self.error(FILE, line, format!("no card conveys {id}"), "convey it, and name it in the topic's `facts`");
            }
            for source in fact.sources.iter().filter(|source| catalogue.source(source).is_none()) {
                self.error(FILE, line, format!("{id}: there is no source “{source}”"), "use an id of content/sources.toml");
            }
            if fact.sources.is_empty() {
                self.error(FILE, line, format!("{id} has no source"), "name the document that carries it");
            }
        }
    }

    fn utterances(&mut self) {
        let catalogue = &self.library.catalogue;
        let mut counts: BTreeMap<&Meaning, usize> = BTreeMap::new();
        let mut meanings: BTreeMap<(Locale, String), &Meaning> = BTreeMap::new();
        for utterance in catalogue.utterances() {
            let file = utterance_file(utterance.locale, &utterance.meaning);
            if utterance.locale == Locale::SOURCE {
                *counts.entry(&utterance.meaning).or_default() += 1;
            }
            if let Meaning::Topic(topic) = &utterance.meaning
                && catalogue.topic(topic).is_none()
            {
                self.error(&file, 0, format!("there is no topic “{topic}”"), "give the file the name of a topic");
            }
            let line = self.line(&file, &utterance.text);
            if let Some(other) = meanings.insert((utterance.locale, fold(&utterance.text)), &utterance.meaning) {
                let what = format!("“{}” stands twice", utterance.text);
                let mend = if other == &utterance.meaning {
                    "take one away".to_owned()
                } else {
                    format!("keep it where it fits better; the other is in {}", utterance_file(utterance.locale, other))
                };
                self.error(&file, line, what, mend);
            }
        }
        for topic in catalogue.topics() {
            let meaning = Meaning::Topic(topic.id.clone());
            let count = counts.get(&meaning).copied().unwrap_or_default();
            if count < FEWEST_UTTERANCES {
                let what = format!("{count} utterances");
                let file = utterance_file(Locale::SOURCE, &meaning);
                self.error(&file, 0, what, format!("write at least {FEWEST_UTTERANCES}, as different people type"));
            }
        }
    }
}

fn utterance_file(locale: Locale, meaning: &Meaning) -> String {
    let name = match meaning {
        Meaning::Topic(topic) => topic.to_string(),
        Meaning::Declined(kind) => format!("_{}", kind.as_str()),
        Meaning::Smalltalk(kind) => format!("_{}", kind.as_str()),
    };
    format!("content/utterances/{locale}/{name}.txt")
}
