//! The start: what this is, then at most three taps.

use super::turn::Turn;
use super::{Ask, Flow, Link, Place, Reply, Step};
use crate::domain::TopicId;

impl Turn<'_> {
    pub(super) fn start(&mut self, link: Option<&Link>) {
        let then = link.map(|link| link.topic.clone()).filter(|topic| self.context.catalogue.topic(topic).is_some());
        let dead = link.is_some() && then.is_none();
        let known = match self.state.step {
            Step::Home | Step::EnteringNumber | Step::Consenting { .. } | Step::Agenda(_) | Step::List(_) => true,
            Step::Asking { flow, .. } => flow != Flow::Setup,
            Step::New => false,
        };
        if known {
            self.state.step = Step::Home;
            match then {
                Some(topic) => self.answer(&topic, Place::New),
                None if dead => self.say(Reply::OldLink, Place::New),
                None => self.say(Reply::Home, Place::New),
            }
            return;
        }
        let locale = link.and_then(|link| link.locale).filter(|locale| self.context.words.locales().contains(locale));
        if let Some(locale) = locale {
            self.state.locale = locale;
        }
        self.say(Reply::Welcome, Place::New);
        if dead {
            self.say(Reply::OldLink, Place::New);
        }
        // Whoever follows a link reads its language: it needn't be asked.
        let first = if locale.is_some() { Ask::Nation } else { Ask::Language };
        self.ask(first, Flow::Setup, then, Place::New);
    }

    /// Asks something about the person.
    pub(super) fn ask(&mut self, ask: Ask, flow: Flow, then: Option<TopicId>, place: Place) {
        // Who waits for an answer hears that it comes next.
        let said = if ask == Ask::Nation && then.is_some() { Flow::Question } else { flow };
        self.state.step = Step::Asking { ask, flow, then };
        self.say(Reply::Asked { ask, flow: said }, place);
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
