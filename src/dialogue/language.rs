//! In which language we speak: choosing it, noticing another one, saying that its words are a draft.

use super::turn::Turn;
use super::{Ask, Effect, Flow, Place, Reply, Step};
use crate::domain::Locale;
use crate::matcher::language;

impl Turn<'_> {
    /// `/language`: at the start it is the first question anyway, later it is a setting.
    pub(super) fn ask_language(&mut self) {
        match self.state.step.clone() {
            Step::New => self.start(None),
            Step::Asking { flow: flow @ Flow::Setup, then, .. } => self.ask(Ask::Language, flow, then, Place::New),
            _ => self.ask(Ask::Language, Flow::Settings, None, Place::New),
        }
    }

    /// Whoever writes in another language of ours is offered it, once for each language.
    pub(super) fn offer_language(&mut self, text: &str) {
        let speaks = self.state.locale;
        let offered = self.context.words.locales();
        let Some(written) = language::identify(text, offered) else { return };
        if written.language() == speaks.language() || self.state.languages_offered.contains(&written) {
            return;
        }
        self.state.languages_offered.push(written);
        self.say(Reply::LanguageOffered { locale: written }, Place::New);
    }

    /// Speaks another language from now on. What we were in the middle of goes on in it, or the last answer is said again.
    pub(super) fn switch(&mut self, locale: Locale) {
        if self.context.words.locales().contains(&locale) {
            self.state.locale = locale;
        }
        match (self.state.step.clone(), self.state.last_topic.clone()) {
            (Step::Asking { ask: Ask::Language, flow: Flow::Setup, .. }, _) => self.go_on(Place::New),
            (Step::Asking { ask, flow: flow @ (Flow::Setup | Flow::Question), then }, _) => self.ask(ask, flow, then, Place::New),
            (Step::Agenda(_), _) => self.agenda_again(),
            (Step::List(_), _) => self.list_again(),
            (_, Some(topic)) => {
                self.leave();
                self.answer(&topic, Place::New);
            }
            (_, None) => {
                self.leave();
                self.say(Reply::Home, Place::New);
            }
        }
    }

    /// The reader of a draft is told so once, after the first thing that is said in it; never beside help in an emergency, which
    /// is in English too, and never with a reminder.
    pub(super) fn tell_of_draft(&mut self) {
        let locale = self.state.locale;
        if !self.context.words.is_draft(locale) || self.state.drafts_told.contains(&locale) {
            return;
        }
        let alone = |effect: &Effect| match effect {
            Effect::Say { reply, .. } => {
                matches!(reply, Reply::Safety { .. } | Reply::SafetyFollowed { .. } | Reply::GroupNotice | Reply::Apology { .. })
            }
            Effect::Remind { .. } | Effect::Erase | Effect::Pause => true,
            _ => false,
        };
        let effects = self.effects_mut();
        let first = effects
            .iter()
            .position(|effect| matches!(effect, Effect::Say { reply, .. } if !matches!(reply, Reply::LanguageOffered { .. })));
        let Some(first) = first.filter(|_| !effects.iter().any(alone)) else { return };
        effects.insert(first + 1, Effect::Say { reply: Reply::DraftNotice, place: Place::New });
        self.state.drafts_told.push(locale);
    }
}
