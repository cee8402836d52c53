//! Buttons, and what can be changed about the person.

use super::turn::Turn;
use super::{AgendaStep, Aid, Ask, Button, Effect, Flow, ListButton, ListStep, OwnButton, Place, Reply, State, Step, Verdict};
use crate::content::catalogue::Variant;
use crate::domain::{Jurisdiction, TopicId};

impl Turn<'_> {
    /// A button was pressed, or its number or words were typed.
    pub(super) fn press(&mut self, button: &Button, place: Place) {
        match button {
            Button::Home => self.home(self.beside_answers(place)),
            Button::Topics => self.say(Reply::Topics, self.beside_answers(place)),
            Button::Category(category) if self.context.catalogue.categories().contains(category) => {
                self.say(Reply::Category { category: category.clone() }, place);
            }
            Button::Topic(topic) if self.context.catalogue.topic(topic).is_some() => self.answer(topic, Place::New),
            Button::ConsentRead(topic) if self.context.catalogue.topic(topic).is_some() => {
                self.state.consent_shown = true;
                self.answer(topic, Place::New);
            }
            // What it led to is gone: today's place for it is the list of topics.
            Button::Category(_) | Button::Topic(_) | Button::ConsentRead(_) => {
                self.say(Reply::Topics, Place::New);
            }
            Button::Settings => self.settings(place),
            Button::Change(ask) => self.ask(*ask, Flow::Settings, None, place),
            // A number tells where somebody is treated.
            Button::OwnNumber if !self.may_keep() => self.ask_consent(Button::OwnNumber, place),
            Button::OwnNumber => self.ask_number(place),
            Button::ForgetNumber => self.forget_number(place),
            Button::ShowSafety(class) | Button::Aid { class, aid: Aid::Numbers } => self.numbers(*class, Vec::new()),
            Button::Aid { class, aid } => self.say(Reply::SafetyFollowed { class: *class, aid: *aid }, Place::New),
            Button::Language(locale) => {
                if self.context.words.locales().contains(locale) {
                    self.state.locale = *locale;
                }
                self.told(Ask::Language, place);
            }
            Button::Switch(locale) => self.switch(*locale),
            Button::Nation(nation) => {
                self.state.jurisdiction = Some(*nation);
                self.told(Ask::Nation, place);
            }
            Button::Role(role) => {
                self.state.role = Some(*role);
                self.told(Ask::Role, place);
            }
            Button::Skip => self.skip(place),
            Button::Judge { topic, version, verdict } => self.judge(topic, version, *verdict),
            Button::Help => self.say(Reply::Help, place),
            Button::About => self.say(Reply::About, place),
            Button::Privacy => self.say(Reply::Privacy, place),
            Button::Agenda(button) => self.agenda(button, place),
            Button::List(button) => self.list(button, place),
            Button::Own(button) => self.own(button, place),
        }
    }

    /// A menu takes the place of a menu, never of an answer, of emergency numbers or of a reminder.
    pub(super) fn beside_answers(&self, place: Place) -> Place {
        let under_answer = self.state.choices.iter().any(|button| matches!(button, Button::Judge { .. }));
        let under_numbers =
            self.state.choices == [Button::Home] || matches!(self.state.choices.first(), Some(Button::Aid { .. }));
        // “Stop everything” stands under reminders only.
        let under_reminder = self.state.choices.contains(&Button::Own(OwnButton::Stop));
        if under_answer || under_numbers || under_reminder { Place::New } else { place }
    }

    pub(super) fn settings(&mut self, place: Place) {
        self.leave();
        let State { jurisdiction: nation, role, own_number, consent, .. } = self.state.clone();
        let consent = consent.map(|_| self.may_keep());
        self.say(Reply::Settings { nation, role, own_number, consent }, place);
    }

    fn home(&mut self, place: Place) {
        self.leave();
        self.say(Reply::Home, place);
    }

    /// The person told us something. If it is what we just asked, we go on from there; an old button changes the setting, and what
    /// we asked is asked again.
    fn told(&mut self, told: Ask, place: Place) {
        match self.state.step.clone() {
            Step::Asking { ask, .. } if ask == told => self.go_on(place),
            Step::Asking { ask, flow: flow @ (Flow::Setup | Flow::Question), then } => self.ask(ask, flow, then, place),
            Step::Agenda(AgendaStep::Nation { next }) if told == Ask::Nation => self.agenda_nation(next, true, place),
            Step::List(ListStep::TellingNation(matter)) if told == Ask::Nation => {
                self.leave();
                self.list(&ListButton::Page { of: matter, page: 0 }, place);
            }
            _ => self.settings(place),
        }
    }

    fn skip(&mut self, place: Place) {
        match self.state.step.clone() {
            // The answer can't wait for a nation that somebody won't tell: they get what holds everywhere, this once.
            Step::Asking { flow: Flow::Question, then: Some(topic), .. } => {
                self.state.step = Step::Home;
                let nation = self.state.jurisdiction.unwrap_or(Jurisdiction::Elsewhere);
                self.show(&topic, Some(nation), place);
            }
            Step::Asking { .. } => self.go_on(place),
            Step::Agenda(AgendaStep::Nation { next }) => self.agenda_nation(next, false, place),
            Step::New | Step::Home | Step::EnteringNumber | Step::Consenting { .. } | Step::Agenda(_) | Step::List(_) => {
                self.home(place);
            }
        }
    }

    fn judge(&mut self, topic: &TopicId, version: &str, verdict: Verdict) {
        // A press may be forged: only texts that we show are counted.
        let words = self.context.words;
        let known = self.context.catalogue.topic(topic).is_some_and(|found| {
            let shown =
                |variant: &Variant| words.locales().iter().any(|locale| words.version(*locale, topic, &variant.id) == version);
            found.variants.iter().any(shown)
        });
        if known && self.state.judged.as_deref() != Some(version) {
            self.state.judged = Some(version.to_owned());
            self.order(Effect::Count { topic: topic.clone(), version: version.to_owned(), verdict });
        }
        self.say(Reply::Judged { verdict }, Place::New);
    }
}
