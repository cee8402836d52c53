//! A question comes, an answer goes.

use super::turn::Turn;
use super::{Ask, Flow, Place, Reply, Step};
use crate::domain::{Jurisdiction, Role, TopicId};
use crate::matcher::{Outcome, Query};

impl Turn<'_> {
    /// Answers a question at any time; what we were in the middle of goes on where it stood.
    pub(super) fn question(&mut self, text: &str) {
        if self.state.step == Step::New {
            self.state.step = Step::Home;
            self.say(Reply::Introduction, Place::New);
        }
        let query = Query {
            text,
            locale: self.state.locale,
            jurisdiction: self.state.jurisdiction,
            role: self.state.role,
            last_topic: self.state.last_topic.as_ref(),
        };
        let before = self.state.step.clone();
        match self.context.matcher.find(&query).outcome {
            Outcome::Answer(topic) => self.answer(&topic, Place::New),
            Outcome::DidYouMean(topics) => self.say(Reply::DidYouMean { topics }, Place::New),
            Outcome::Decline(kind) => self.say(Reply::Declined { kind, nation: self.state.jurisdiction }, Place::New),
            Outcome::Smalltalk(kind) => self.say(Reply::Smalltalk { kind }, Place::New),
        }
        let goes_on = !matches!(self.last_said(), Some(Reply::Asked { .. } | Reply::DidYouMean { .. }));
        match before {
            Step::Asking { ask, flow, then } if goes_on => self.ask(ask, flow, then, Place::New),
            Step::EnteringNumber if goes_on => self.ask_number(Place::New),
            _ => {}
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
