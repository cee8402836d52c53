//! Lookup of topics, help lines, facts and sources.

use std::borrow::Cow;
use std::collections::BTreeMap;

use jiff::civil::Date;

use super::helpline::Helpline;
use super::safety::{Alarm, SafetyClass, SafetyExample};
use crate::domain::{
    CategoryId, Checklist, ChecklistId, FactId, HelplineId, Item, Jurisdiction, Locale, Reason, ReasonId, Role, Script, ScriptId,
    SourceId, TopicId, VariantId,
};

/// A text of a topic that holds in some nations.
#[derive(Clone, Debug)]
pub struct Variant {
    /// Its id, unique within the topic; the words are `card-<topic>-<variant>`.
    pub id: VariantId,
    /// Where it holds.
    pub nations: Vec<Jurisdiction>,
    /// The facts that its words convey.
    pub facts: Vec<FactId>,
    /// Help lines that are shown with it.
    pub helplines: Vec<HelplineId>,
}

/// What we can answer, whatever the language.
#[derive(Clone, Debug)]
pub struct Topic {
    /// Its id; never changed, never used again.
    pub id: TopicId,
    /// Its group in the menu.
    pub category: CategoryId,
    /// The day on which its text was last held against the sources.
    pub reviewed: Date,
    /// From this day on readers are told how old it is.
    pub review_by: Date,
    /// Whether readers are told to keep booked tests and treatment.
    pub keep_your_place: bool,
    /// Whether a relative is shown the consent step before it.
    pub consent_first: bool,
    /// Why it may read harder than grade 6.
    pub grade_reason: Option<String>,
    /// The checklist that fits.
    pub checklist: Option<ChecklistId>,
    /// Three related topics.
    pub related: Vec<TopicId>,
    /// Its texts; each nation stands in exactly one.
    pub variants: Vec<Variant>,
}

impl Topic {
    /// Whether its text depends on the nation, so that the nation has to be known before it is shown.
    #[must_use]
    pub fn depends_on_nation(&self) -> bool {
        self.variants.len() > 1
    }

    /// The text for a nation.
    #[must_use]
    pub fn variant(&self, nation: Jurisdiction) -> Option<&Variant> {
        self.variants.iter().find(|variant| variant.nations.contains(&nation))
    }
}

/// A fact: where it holds and who says so.
#[derive(Clone, Debug)]
pub struct Fact {
    /// Where it holds.
    pub nations: Vec<Jurisdiction>,
    /// Who says so.
    pub sources: Vec<SourceId>,
}

/// A document that facts come from.
#[derive(Clone, Debug, serde::Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Source {
    /// Who published it.
    pub publisher: String,
    /// Its title.
    pub title: String,
    /// The date it gives itself, in its own words.
    pub dated: Option<String>,
    /// Where it is.
    pub url: Option<String>,
    /// The day on which we read it.
    pub read: Date,
    /// What we took from it.
    pub licence: String,
    /// What an editor should know about it.
    pub note: Option<String>,
}

/// What people type when they mean `label`.
#[derive(Clone, Debug)]
pub struct Utterance {
    /// What it means.
    pub meaning: Meaning,
    /// The language.
    pub locale: Locale,
    /// The text; where it is part of the program, it stays there.
    pub text: Cow<'static, str>,
    /// Whether people type it; the words of our cards teach what a topic is about and are not typed.
    pub typed: bool,
}

/// What a typed text may mean.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Meaning {
    /// A question that a topic answers.
    Topic(TopicId),
    /// A question that we must not or cannot answer.
    Declined(DeclineKind),
    /// Talk that wants a polite word.
    Smalltalk(SmalltalkKind),
}

/// Why there is no answer.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum DeclineKind {
    /// A diagnosis, a result, a dose, an outlook, a choice of treatment, doctor or hospital.
    MedicalAdvice,
    /// Something that only a hospital or practice can do.
    Booking,
    /// Another language.
    AnotherLanguage,
    /// Anything else.
    Other,
}

impl DeclineKind {
    /// All of them.
    pub const ALL: [Self; 4] = [Self::MedicalAdvice, Self::Booking, Self::AnotherLanguage, Self::Other];

    /// The id as it stands in file names and Fluent ids.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::MedicalAdvice => "medical-advice",
            Self::Booking => "booking",
            Self::AnotherLanguage => "another-language",
            Self::Other => "other",
        }
    }
}

/// Talk that wants a polite word.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum SmalltalkKind {
    /// Hello.
    Greeting,
    /// Thank you, goodbye.
    Thanks,
    /// Are you a person?
    WhoAreYou,
    /// This is no use.
    Frustrated,
}

impl SmalltalkKind {
    /// All of them.
    pub const ALL: [Self; 4] = [Self::Greeting, Self::Thanks, Self::WhoAreYou, Self::Frustrated];

    /// The id as it stands in file names and Fluent ids.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Greeting => "greeting",
            Self::Thanks => "thanks",
            Self::WhoAreYou => "who-are-you",
            Self::Frustrated => "frustrated",
        }
    }
}

/// Everything from `content/`, cross-checked: an id in it leads somewhere.
#[derive(Clone, Debug, Default)]
pub struct Catalogue {
    pub(super) categories: Vec<CategoryId>,
    pub(super) topics: BTreeMap<TopicId, Topic>,
    pub(super) facts: BTreeMap<FactId, Fact>,
    pub(super) sources: BTreeMap<SourceId, Source>,
    pub(super) helplines: BTreeMap<HelplineId, Helpline>,
    pub(super) checklists: Vec<Checklist>,
    pub(super) scripts: Vec<Script>,
    pub(super) reasons: Vec<Reason>,
    pub(super) telling_words: BTreeMap<Locale, Vec<String>>,
    pub(super) utterances: Vec<Utterance>,
    pub(super) alarms: Vec<Alarm>,
    pub(super) safety_examples: Vec<SafetyExample>,
    pub(super) safety_lines: BTreeMap<(SafetyClass, Option<Jurisdiction>), Vec<HelplineId>>,
}

impl Catalogue {
    /// The groups of the topic menu, in their order.
    #[must_use]
    pub fn categories(&self) -> &[CategoryId] {
        &self.categories
    }

    /// The topics of a group, in the order of their ids.
    pub fn topics_in<'a>(&'a self, category: &'a CategoryId) -> impl Iterator<Item = &'a Topic> {
        self.topics.values().filter(move |topic| &topic.category == category)
    }

    /// All topics.
    pub fn topics(&self) -> impl Iterator<Item = &Topic> {
        self.topics.values()
    }

    /// A topic.
    #[must_use]
    pub fn topic(&self, id: &TopicId) -> Option<&Topic> {
        self.topics.get(id)
    }

    /// All facts.
    pub fn facts(&self) -> impl Iterator<Item = (&FactId, &Fact)> {
        self.facts.iter()
    }

    /// A source.
    #[must_use]
    pub fn source(&self, id: &SourceId) -> Option<&Source> {
        self.sources.get(id)
    }

    /// The sources of a text: each once, those that carry most of its facts first.
    #[must_use]
    pub fn sources_of(&self, variant: &Variant) -> Vec<&Source> {
        self.sources_of_facts(&variant.facts)
    }

    /// The sources of some facts: each once, those that carry most of them first.
    pub fn sources_of_facts<'a>(&self, facts: impl IntoIterator<Item = &'a FactId>) -> Vec<&Source> {
        let mut counted: Vec<(&SourceId, usize)> = Vec::new();
        for source in facts.into_iter().filter_map(|id| self.facts.get(id)).flat_map(|fact| &fact.sources) {
            match counted.iter_mut().find(|(id, _)| *id == source) {
                Some((_, count)) => *count += 1,
                None => counted.push((source, 1)),
            }
        }
        counted.sort_by_key(|(_, count)| std::cmp::Reverse(*count));
        counted.into_iter().filter_map(|(id, _)| self.sources.get(id)).collect()
    }

    /// A help line.
    #[must_use]
    pub fn helpline(&self, id: &HelplineId) -> Option<&Helpline> {
        self.helplines.get(id)
    }

    /// All help lines.
    pub fn helplines(&self) -> impl Iterator<Item = &Helpline> {
        self.helplines.values()
    }

    /// The checklists in their order.
    #[must_use]
    pub fn checklists(&self) -> &[Checklist] {
        &self.checklists
    }

    /// A checklist.
    #[must_use]
    pub fn checklist(&self, id: &ChecklistId) -> Option<&Checklist> {
        self.checklists.iter().find(|list| &list.id == id)
    }

    /// The item that asks whether the records are where they have to be, and its list.
    #[must_use]
    pub fn records_item(&self, nation: Jurisdiction) -> Option<(&Checklist, &Item)> {
        let items = self.checklists.iter().flat_map(|list| list.all_items.iter().map(move |item| (list, item)));
        items.into_iter().find(|(_, item)| item.records && item.nations.contains(&nation))
    }

    /// The words to say that fit a reader, in their order. Without a nation only those that hold everywhere; without a role those
    /// for the patient.
    pub fn scripts(&self, nation: Option<Jurisdiction>, role: Option<Role>) -> impl Iterator<Item = &Script> {
        self.scripts.iter().filter(move |script| script.is_for(nation, role))
    }

    /// The words to say, whoever they are for, in their order.
    #[must_use]
    pub fn all_scripts(&self) -> &[Script] {
        &self.scripts
    }

    /// A text to say.
    #[must_use]
    pub fn script(&self, id: &ScriptId) -> Option<&Script> {
        self.scripts.iter().find(|script| &script.id == id)
    }

    /// The reasons for a second opinion in their order.
    #[must_use]
    pub fn reasons(&self) -> &[Reason] {
        &self.reasons
    }

    /// A reason.
    #[must_use]
    pub fn reason(&self, id: &ReasonId) -> Option<&Reason> {
        self.reasons.iter().find(|reason| &reason.id == id)
    }

    /// What would tell a bystander about the illness, in a language and those whose words serve in its place. content/README.md
    /// tells the form.
    pub fn telling_words(&self, locale: Locale) -> impl Iterator<Item = &str> {
        locale.chain().flat_map(|locale| self.own_telling_words(locale)).map(String::as_str)
    }

    /// The same of one language alone.
    #[must_use]
    pub fn own_telling_words(&self, locale: Locale) -> &[String] {
        self.telling_words.get(&locale).map_or(&[], Vec::as_slice)
    }

    /// What people type.
    #[must_use]
    pub fn utterances(&self) -> &[Utterance] {
        &self.utterances
    }

    /// What people type in an emergency, and what must not set it off.
    #[must_use]
    pub fn alarms(&self) -> &[Alarm] {
        &self.alarms
    }

    /// Messages in an emergency, and messages that only sound like one.
    #[must_use]
    pub fn safety_examples(&self) -> &[SafetyExample] {
        &self.safety_examples
    }

    /// Lets go of the utterances, patterns and examples, which only learning and checking need.
    pub fn forget_lessons(&mut self) {
        (self.utterances, self.alarms, self.safety_examples) = (Vec::new(), Vec::new(), Vec::new());
    }

    /// Whether it was decided which lines a safety reply has.
    #[must_use]
    pub fn has_safety_lines(&self, class: SafetyClass, nation: Option<Jurisdiction>) -> bool {
        self.safety_lines.contains_key(&(class, nation))
    }

    /// The lines of a safety reply, the first to call first. Without a known nation the United Kingdom's and the United States'
    /// stand side by side.
    #[must_use]
    pub fn safety_lines(&self, class: SafetyClass, nation: Option<Jurisdiction>) -> &[HelplineId] {
        self.safety_lines.get(&(class, nation)).map_or(&[], Vec::as_slice)
    }
}
