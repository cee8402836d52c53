//! The start: what this is, then at most three taps.

use super::turn::Turn;
use super::{Ask, Flow, Link, Place, Reply, Step};
use crate::domain::TopicId;

impl Turn<'_> {
    pub(super) fn start(&mut self, link: Option<&Link>) {
        let then = link.map(|link| link.topic.clone()).filter(|topic| self.context.catalogue.topic(topic).is_some());
        let known = match self.state.step {
            Step::Home => true,
            Step::Asking { flow, .. } => flow != Flow::Setup,
            Step::New => false,
        };
        if known {
            self.state.step = Step::Home;
            match then {
                Some(topic) => self.answer(&topic, Place::New),
                None => self.say(Reply::Home, Place::New),
            }
            return;
        }
        if let Some(locale) = link.and_then(|link| link.locale)
            && self.context.words.locales().contains(&locale)
        {
            self.state.locale = locale;
        }
        self.say(Reply::Welcome, Place::New);
        self.ask(Ask::Language, Flow::Setup, then, Place::New);
    }

    /// Asks something about the person.
    pub(super) fn ask(&mut self, ask: Ask, flow: Flow, then: Option<TopicId>, place: Place) {
        self.state.step = Step::Asking { ask, flow, then };
        self.say(Reply::Asked { ask, flow }, place);
    }

    /// Goes on after a question about the person was answered or skipped.
    pub(super) fn go_on(&mut self, place: Place) {
        let Step::Asking { ask, flow, then } = self.state.step.clone() else {
            return self.settings(place);
        };
        self.state.step = Step::Home;
        match (flow, ask) {
            (Flow::Setup, Ask::Language) => self.ask(Ask::Nation, Flow::Setup, then, place),
            (Flow::Setup, Ask::Nation) => self.ask(Ask::Role, Flow::Setup, then, place),
            (Flow::Setup | Flow::Question, _) => match then {
                Some(topic) => self.answer(&topic, place),
                None => self.say(Reply::Home, place),
            },
            (Flow::Settings, _) => self.settings(place),
        }
    }
}
