//! From what a person typed to what they mean. The interface stays; what is behind it gets better.

mod classifier;
pub mod encoder;
pub mod language;
pub mod learn;
pub mod normalize;
mod safety;
mod saved;

pub use classifier::{Classifier, fingerprint, learn, meanings};
pub use safety::{
    Compiled, Concern, Dictionary, Example, HeldOut, Judged, Learned, Lesson, PatternFault, ReadAlarm, SafetyNet, compile,
    dictionary_fingerprint, examples, learn_safety, lessons, lessons_fingerprint, patterns_fingerprint,
};
pub use saved::BlobError;

use crate::content::catalogue::{DeclineKind, SmalltalkKind};
use crate::domain::{Jurisdiction, Locale, Role, TopicId};

/// A question and what is known about who asks it.
#[derive(Clone, Copy, Debug)]
pub struct Query<'a> {
    /// What was typed.
    pub text: &'a str,
    /// The language of the conversation.
    pub locale: Locale,
    /// The person's nation, if known.
    pub jurisdiction: Option<Jurisdiction>,
    /// Who they are, if known.
    pub role: Option<Role>,
    /// The card that they saw last.
    pub last_topic: Option<&'a TopicId>,
}

/// What to do with a question.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Outcome {
    /// This card answers it.
    Answer(TopicId),
    /// One of these two or three may.
    DidYouMean(Vec<TopicId>),
    /// No card does, or may.
    Decline(DeclineKind),
    /// It isn't a question.
    Smalltalk(SmalltalkKind),
}

/// A topic that was considered.
#[derive(Clone, Debug, PartialEq)]
pub struct Candidate {
    /// The topic.
    pub topic: TopicId,
    /// How well it fits, 0 to 1.
    pub score: f32,
}

/// What was found, and why.
#[derive(Clone, Debug, PartialEq)]
pub struct Found {
    /// What to do.
    pub outcome: Outcome,
    /// The topics considered, the best first; at most five.
    pub candidates: Vec<Candidate>,
    /// Why, for editors.
    pub reason: String,
}

/// Finds what a question means. Deterministic, and silent: no input or output.
pub trait Matcher: Send + Sync {
    /// Finds what a question means.
    fn find(&self, query: &Query<'_>) -> Found;
}
