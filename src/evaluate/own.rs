//! Cross-validation on our own utterances: each is judged by a matcher that has not seen it.

use std::collections::BTreeMap;

use super::vectors;
use crate::content::Catalogue;
use crate::content::catalogue::{Meaning, Utterance};
use crate::domain::{Locale, TopicId};
use crate::matcher::learn::Encode;
use crate::matcher::normalize::for_encoder;
use crate::matcher::{Classifier, Matcher as _, Outcome, Query, learn, meanings};

/// Parts into which the utterances are split.
const PARTS: usize = 5;

/// What became of some utterances.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Tally {
    /// How many there were.
    pub all: usize,
    /// The right card was the likeliest.
    pub first: usize,
    /// It was shown at once, or offered.
    pub offered: usize,
    /// A wrong card was shown as the answer.
    pub wrong: usize,
    /// A card was shown as the answer.
    pub answered: usize,
}

/// What was measured.
#[derive(Clone, Debug, Default)]
pub struct OwnReport {
    /// Questions that a card answers, by language.
    pub topics: BTreeMap<Locale, Tally>,
    /// Texts that are declined, by language; `first` counts those declined or taken for small talk.
    pub declined: BTreeMap<Locale, Tally>,
    /// Small talk, by language; `first` counts those recognised.
    pub smalltalk: BTreeMap<Locale, Tally>,
    /// Which topic was taken for which, and how often, the most often first.
    pub confusions: Vec<(TopicId, TopicId, usize)>,
}

/// Measures by cross-validation.
#[must_use]
pub fn on_own(catalogue: &Catalogue, taught: &[Utterance], encoder: Option<&dyn Encode>) -> OwnReport {
    let utterances: Vec<&Utterance> = taught.iter().collect();
    let places = vectors(utterances.iter().map(|utterance| utterance.text.as_ref()), encoder);
    let meanings = meanings(catalogue);
    let mut report = OwnReport::default();
    let mut confusions: BTreeMap<(TopicId, TopicId), usize> = BTreeMap::new();
    for part in 0..PARTS {
        let seen: Vec<usize> = (0..utterances.len())
            .filter(|index| index % PARTS != part || taught.get(*index).is_some_and(|text| !text.typed))
            .collect();
        let learned: Vec<&Utterance> = seen.iter().filter_map(|index| utterances.get(*index).copied()).collect();
        let learned_places =
            places.as_ref().map(|places| seen.iter().filter_map(|index| places.get(*index).cloned()).collect::<Vec<_>>());
        let model = learn(&learned, learned_places.as_deref(), &meanings);
        let texts = learned.iter().map(|utterance| utterance.text.clone()).collect();
        let matcher = Classifier::new(model, catalogue, texts, None);
        for (index, utterance) in utterances.iter().enumerate().filter(|(index, text)| index % PARTS == part && text.typed) {
            let query =
                Query { text: &utterance.text, locale: utterance.locale, jurisdiction: None, role: None, last_topic: None };
            let read = encoder.is_some_and(|encoder| encoder.reads(&for_encoder(&utterance.text)));
            let found = match places.as_ref().and_then(|places| places.get(index)).filter(|_| read) {
                Some(vector) => matcher.find_with(&query, Some(vector)),
                None => matcher.find(&query),
            };
            let likeliest = found.candidates.first().map(|candidate| candidate.topic.clone());
            report.count(utterance, &found.outcome, likeliest.as_ref());
            if let (Meaning::Topic(right), Some(taken)) = (&utterance.meaning, likeliest)
                && *right != taken
            {
                *confusions.entry((right.clone(), taken)).or_default() += 1;
            }
        }
    }
    report.confusions = confusions.into_iter().map(|((right, taken), count)| (right, taken, count)).collect();
    report.confusions.sort_by(|a, b| b.2.cmp(&a.2).then_with(|| (&a.0, &a.1).cmp(&(&b.0, &b.1))));
    report
}

impl OwnReport {
    fn count(&mut self, utterance: &Utterance, outcome: &Outcome, likeliest: Option<&TopicId>) {
        let answered = matches!(outcome, Outcome::Answer(_));
        let (tally, first, offered, wrong) = match &utterance.meaning {
            Meaning::Topic(right) => {
                let (offered, wrong) = match outcome {
                    Outcome::Answer(topic) => (topic == right, topic != right),
                    Outcome::DidYouMean(topics) => (topics.contains(right), false),
                    Outcome::Decline(_) | Outcome::Smalltalk(_) => (false, false),
                };
                (self.topics.entry(utterance.locale).or_default(), likeliest == Some(right), offered, wrong)
            }
            Meaning::Declined(_) => {
                let declined = matches!(outcome, Outcome::Decline(_) | Outcome::Smalltalk(_));
                (self.declined.entry(utterance.locale).or_default(), declined, !answered, answered)
            }
            Meaning::Smalltalk(kind) => {
                let recognised = *outcome == Outcome::Smalltalk(*kind);
                (self.smalltalk.entry(utterance.locale).or_default(), recognised, !answered, answered)
            }
        };
        tally.all += 1;
        tally.first += usize::from(first);
        tally.offered += usize::from(offered);
        tally.wrong += usize::from(wrong);
        tally.answered += usize::from(answered);
    }
}
