//! Measures on messages that people might send: which card they get, and which emergencies are heard.
//!
//! A line is a label, a tab and a message. The label is a topic's id, `_none` for what no card answers, `!` and a class for an emergency,
//! `!calm` for what only sounds like one, `!ordinary` for the rest.

use crate::content::safety::SafetyClass;
use crate::domain::{Jurisdiction, Locale, TopicId};
use crate::matcher::{Matcher, Outcome, Query, SafetyNet};

/// What became of the messages.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Messages {
    /// Questions that a card answers.
    pub questions: usize,
    /// The right card was the likeliest.
    pub first: usize,
    /// The right card was shown, or among those offered.
    pub offered: usize,
    /// A wrong card was shown as the answer.
    pub wrong: usize,
    /// Messages that no card answers.
    pub foreign: usize,
    /// Those for which no card was shown as the answer.
    pub turned_away: usize,
    /// Emergencies.
    pub alarms: usize,
    /// Those that were heard.
    pub heard: usize,
    /// Messages that only sound like one.
    pub calm: usize,
    /// Those that raised an alarm.
    pub calm_raised: usize,
    /// Ordinary messages.
    pub ordinary: usize,
    /// Those that raised an alarm.
    pub ordinary_raised: usize,
    /// Each message that went wrong: what became of it, and its line.
    pub faults: Vec<(String, String)>,
}

/// Measures on a file in a language.
///
/// # Errors
/// The first line without a label that is known.
pub fn on_messages(net: &SafetyNet, matcher: &dyn Matcher, locale: Locale, text: &str) -> Result<Messages, String> {
    let mut report = Messages::default();
    for line in text.lines().filter(|line| !line.trim().is_empty() && !line.starts_with('#')) {
        let (label, message) = line.split_once('\t').ok_or_else(|| format!("no label: {line}"))?;
        let heard = net.hear(message);
        let fault = match label.strip_prefix('!') {
            Some(label) => report.emergency(label, heard)?,
            None => report.question(label, message, matcher, locale)?,
        };
        report.faults.extend(fault.map(|fault| (fault, line.to_owned())));
    }
    Ok(report)
}

impl Messages {
    /// Counts a message about an emergency; tells what went wrong.
    fn emergency(&mut self, label: &str, heard: Option<SafetyClass>) -> Result<Option<String>, String> {
        let raised = usize::from(heard.is_some());
        match label {
            "calm" => (self.calm, self.calm_raised) = (self.calm + 1, self.calm_raised + raised),
            "ordinary" => (self.ordinary, self.ordinary_raised) = (self.ordinary + 1, self.ordinary_raised + raised),
            label if SafetyClass::parse(label).is_some() => {
                (self.alarms, self.heard) = (self.alarms + 1, self.heard + raised);
                return Ok(heard.is_none().then(|| "not heard".to_owned()));
            }
            label => return Err(format!("no such label: !{label}")),
        }
        Ok(heard.map(|class| format!("raised {}", class.as_str())))
    }

    /// Counts a question; tells what went wrong.
    fn question(&mut self, label: &str, message: &str, matcher: &dyn Matcher, locale: Locale) -> Result<Option<String>, String> {
        let query = Query { text: message, locale, jurisdiction: Some(Jurisdiction::England), role: None, last_topic: None };
        let found = matcher.find(&query);
        let answered = match &found.outcome {
            Outcome::Answer(topic) => Some(topic.clone()),
            _ => None,
        };
        if label == "_none" {
            self.foreign += 1;
            self.turned_away += usize::from(answered.is_none());
            return Ok(answered.map(|topic| format!("answered {topic}")));
        }
        let right = TopicId::parse(label).map_err(|_| format!("no such label: {label}"))?;
        let offered = match &found.outcome {
            Outcome::Answer(topic) => *topic == right,
            Outcome::DidYouMean(topics) => topics.contains(&right),
            Outcome::Decline(_) | Outcome::Smalltalk(_) => false,
        };
        self.questions += 1;
        self.first += usize::from(found.candidates.first().is_some_and(|candidate| candidate.topic == right));
        self.offered += usize::from(offered);
        self.wrong += usize::from(answered.as_ref().is_some_and(|topic| *topic != right));
        Ok((!offered).then(|| answered.map_or_else(|| "not offered".to_owned(), |topic| format!("answered {topic}"))))
    }
}
