//! A question comes, an answer goes.

use super::turn::Turn;
use super::{Ask, Flow, Place, Reply, State, Step};
use crate::content::catalogue::DeclineKind;
use crate::domain::{Jurisdiction, Role, TopicId};
use crate::matcher::{Outcome, Query};

impl Turn<'_> {
    /// Says what this is to somebody who was never greeted.
    pub(super) fn introduce(&mut self) {
        if self.state.step == Step::New {
            self.state.step = Step::Home;
            self.say(Reply::Introduction, Place::New);
        }
    }

    /// Answers a question at any time; what we were in the middle of goes on where it stood.
    pub(super) fn question(&mut self, text: &str) {
        self.introduce();
        let before = self.state.step.clone();
        match self.understand(text) {
            Outcome::Answer(topic) => self.answer(&topic, Place::New),
            Outcome::DidYouMean(topics) => self.say(Reply::DidYouMean { topics }, Place::New),
            Outcome::Decline(kind) => self.say(Reply::Declined { kind, nation: self.state.jurisdiction }, Place::New),
            Outcome::Smalltalk(kind) => self.say(Reply::Smalltalk { kind }, Place::New),
        }
        let goes_on = !matches!(self.last_said(), Some(Reply::Asked { .. } | Reply::DidYouMean { .. }));
        match before {
            Step::Asking { ask, flow, then } if goes_on => self.ask(ask, flow, then, Place::New),
            Step::EnteringNumber if goes_on => self.ask_number(Place::New),
            Step::Consenting { then } if goes_on => self.ask_consent(*then, Place::New),
            Step::Agenda(_) if goes_on => self.agenda_again(),
            Step::List(_) if goes_on => self.list_again(),
            _ => {}
        }
    }

    /// Whether a text is none of ours.
    pub(super) fn has_no_answer(&self, text: &str) -> bool {
        self.understand(text) == Outcome::Decline(DeclineKind::Other)
    }

    fn understand(&self, text: &str) -> Outcome {
        let State { locale, jurisdiction, role, ref last_topic, .. } = self.state;
        self.context.matcher.find(&Query { text, locale, jurisdiction, role, last_topic: last_topic.as_ref() }).outcome
    }

    /// The topics that a text may be about, the likeliest first.
    pub(super) fn topics_of(&self, text: &str) -> Vec<TopicId> {
        match self.understand(text) {
            Outcome::Answer(topic) => vec![topic],
            Outcome::DidYouMean(topics) => topics,
            Outcome::Decline(_) | Outcome::Smalltalk(_) => Vec::new(),
        }
    }

    /// Shows a card, after what has to be known or said before it.
    pub(super) fn answer(&mut self, topic: &TopicId, place: Place) {
        let Some(found) = self.context.catalogue.topic(topic) else {
            return self.say(Reply::Topics, Place::New);
        };
        let nation = self.state.jurisdiction;
        if found.depends_on_nation() && nation.is_none() {
            let flow = match self.state.step {
                // They were asked a moment ago and did not tell: what holds everywhere, so that the start goes on to its end.
                Step::Asking { flow: Flow::Setup, ask: Ask::Role, .. } => {
                    return self.show(topic, Some(Jurisdiction::Elsewhere), place);
                }
                Step::Asking { flow: Flow::Setup, ask: Ask::Language | Ask::Nation, .. } => Flow::Setup,
                _ => Flow::Question,
            };
            return self.ask(Ask::Nation, flow, Some(topic.clone()), place);
        }
        self.show(topic, nation, place);
    }

    /// Shows a card for a nation; a relative is told first that the patient must agree.
    pub(super) fn show(&mut self, topic: &TopicId, nation: Option<Jurisdiction>, place: Place) {
        let consent_first = self.context.catalogue.topic(topic).is_some_and(|found| found.consent_first);
        if consent_first && self.state.role == Some(Role::Family) && !self.state.consent_shown {
            return self.say(Reply::ConsentFirst { topic: topic.clone() }, place);
        }
        self.state.last_topic = Some(topic.clone());
        self.say(Reply::Card { topic: topic.clone(), nation }, place);
    }
}
