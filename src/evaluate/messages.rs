//! Measures on messages that people might send: which card they get, and which emergencies are heard.
//!
//! A line is a label, a tab and a message. The label is a topic's id, `_none` for what no card answers, `!` and a class for an emergency,
//! `!calm` for what only sounds like one, `!ordinary` for the rest.

use super::{Heard, Tally};
use crate::content::safety::SafetyClass;
use crate::domain::{Jurisdiction, Locale, TopicId};
use crate::matcher::{Concern, Matcher, Outcome, Query, SafetyNet};

/// What became of the messages.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Messages {
    /// Questions that a card answers.
    pub questions: Tally,
    /// Messages that no card answers.
    pub foreign: Tally,
    /// Emergencies, and what is none.
    pub heard: Heard,
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
    /// Counts a message about an emergency, or one that is none; tells what went wrong.
    fn emergency(&mut self, label: &str, heard: Concern) -> Result<Option<String>, String> {
        let class = SafetyClass::parse(label);
        if class.is_none() && !["calm", "ordinary"].contains(&label) {
            return Err(format!("no such label: !{label}"));
        }
        self.heard.count(class, label == "calm", heard);
        Ok(match (class, heard) {
            (Some(_), Concern::None) => Some("not heard".to_owned()),
            (Some(_), Concern::Doubt(offered)) => Some(format!("only offered {}", offered.as_str())),
            (None, Concern::Doubt(offered)) => Some(format!("offered {}", offered.as_str())),
            (None, Concern::Alarm(raised)) => Some(format!("raised {}", raised.as_str())),
            (Some(_), Concern::Alarm(_)) | (None, Concern::None) => None,
        })
    }

    /// Counts a question; tells what went wrong.
    fn question(&mut self, label: &str, message: &str, matcher: &dyn Matcher, locale: Locale) -> Result<Option<String>, String> {
        let query = Query { text: message, locale, jurisdiction: Some(Jurisdiction::England), role: None, last_topic: None };
        let found = matcher.find(&query);
        let right = TopicId::parse(label).ok();
        if right.is_none() && label != "_none" {
            return Err(format!("no such label: {label}"));
        }
        let (answered, offered) = match &found.outcome {
            Outcome::Answer(topic) => (Some(topic), right.as_ref() == Some(topic)),
            Outcome::DidYouMean(topics) => (None, right.as_ref().is_some_and(|right| topics.contains(right))),
            Outcome::Decline(_) | Outcome::Smalltalk(_) => (None, false),
        };
        let tally = if right.is_some() { &mut self.questions } else { &mut self.foreign };
        tally.all += 1;
        tally.first +=
            usize::from(right.is_some() && found.candidates.first().map(|candidate| &candidate.topic) == right.as_ref());
        tally.offered += usize::from(offered);
        tally.answered += usize::from(answered.is_some());
        tally.wrong += usize::from(answered.is_some() && !offered);
        Ok(match answered {
            Some(topic) if !offered => Some(format!("answered {topic}")),
            None if right.is_some() && !offered => Some("not offered".to_owned()),
            _ => None,
        })
    }
}
