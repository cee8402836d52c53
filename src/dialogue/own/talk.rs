//! Consent, what is kept, and the end of it.

use super::{CONSENT_VERSION, Consent, Kept, OwnButton, OwnReply};
use crate::dialogue::turn::Turn;
use crate::dialogue::{Button, Effect, Place, Preparation, Reply, State, Step};
use crate::domain::Agenda;

impl Turn<'_> {
    /// Whether things about the person's health may be kept.
    pub(in crate::dialogue) fn may_keep(&self) -> bool {
        self.state.consent == Some(Consent { version: CONSENT_VERSION, agreed: true })
    }

    /// Asks whether things about the person's health may be kept; `then` is done after a yes. Call it before the first of them is
    /// written, if not [`may_keep`](Self::may_keep).
    pub(in crate::dialogue) fn ask_consent(&mut self, then: Button, place: Place) {
        self.state.step = Step::Consenting { then: Box::new(then) };
        self.own_say(OwnReply::AskConsent, place);
    }

    /// A button about one's own data was pressed, or its number or words were typed.
    pub(in crate::dialogue) fn own(&mut self, button: &OwnButton, place: Place) {
        match button {
            OwnButton::Agree(CONSENT_VERSION) => self.agree(place),
            // Its words are older than today's, or newer.
            OwnButton::Agree(_) => self.consent(place),
            OwnButton::Disagree => self.disagree(place),
            OwnButton::TellMore => self.own_say(OwnReply::ConsentMore, place),
            OwnButton::Consent => self.consent(place),
            OwnButton::TakeBack => self.take_back(place),
            OwnButton::Withdraw if self.stands_below(button) => self.withdraw(place),
            OwnButton::Withdraw => self.take_back(Place::New),
            OwnButton::MyData => self.my_data(),
            OwnButton::Delete => self.ask_delete(),
            // Somebody of whom nothing is kept has tapped twice.
            OwnButton::DeleteAll if self.stands_below(button) || self.is_unknown() => self.erase(place),
            OwnButton::DeleteAll => self.ask_delete(),
            OwnButton::Keep => self.own_say(OwnReply::Unchanged, place),
            OwnButton::Stop => self.erase(place),
        }
    }

    /// Shows everything that is kept, to be read and as a file.
    pub(in crate::dialogue) fn my_data(&mut self) {
        let kept = Box::new(Kept::of(&self.state, self.context.now));
        self.own_say(OwnReply::Kept { kept: kept.clone() }, Place::New);
        self.own_say(OwnReply::KeptFile { kept }, Place::New);
    }

    /// Asks whether everything is to be deleted.
    pub(in crate::dialogue) fn ask_delete(&mut self) {
        self.own_say(OwnReply::AskDelete, Place::New);
    }

    /// Erases everything, says so, and nothing more.
    pub(in crate::dialogue) fn erase(&mut self, place: Place) {
        self.state = State::fresh(self.state.locale);
        self.order(Effect::Erase);
        self.own_say(OwnReply::Erased, place);
    }

    fn agree(&mut self, place: Place) {
        self.state.consent = Some(Consent { version: CONSENT_VERSION, agreed: true });
        match self.state.step.clone() {
            Step::Consenting { then } => {
                self.leave();
                self.press(&then, place);
            }
            _ => self.own_say(OwnReply::Agreed, place),
        }
    }

    fn disagree(&mut self, place: Place) {
        // What is kept isn't deleted unasked.
        if self.keeps_health() {
            if let Step::Consenting { .. } = self.state.step {
                self.leave();
            }
            return self.own_say(OwnReply::AskWithdraw, place);
        }
        self.leave_entry();
        self.state.consent = Some(Consent { version: CONSENT_VERSION, agreed: false });
        self.own_say(OwnReply::Declined, place);
    }

    /// What was agreed; if nothing was, it is asked.
    fn consent(&mut self, place: Place) {
        if self.may_keep() {
            self.own_say(OwnReply::Agreed, place);
        } else {
            self.ask_consent(Button::Settings, place);
        }
    }

    fn take_back(&mut self, place: Place) {
        if self.keeps_health() {
            return self.own_say(OwnReply::AskWithdraw, place);
        }
        self.disagree(place);
    }

    fn withdraw(&mut self, place: Place) {
        self.state.consent = Some(Consent { version: CONSENT_VERSION, agreed: false });
        self.state.own_number = None;
        self.state.preparation = Preparation::default();
        // No number is given twice: an old button must not mean another appointment.
        let last_id = self.state.agenda.last_id;
        let agenda = std::mem::replace(&mut self.state.agenda, Agenda { last_id, ..Agenda::default() });
        for appointment in agenda.appointments {
            self.order(Effect::Withdraw(appointment.id));
        }
        self.leave_entry();
        self.own_say(OwnReply::Withdrawn, place);
    }

    /// Leaves an entry: half of one tells of their health as well. What else we asked stays asked.
    fn leave_entry(&mut self) {
        match self.state.step {
            Step::Consenting { .. } | Step::EnteringNumber | Step::Agenda(_) | Step::List(_) => self.leave(),
            Step::New | Step::Home | Step::Asking { .. } => {}
        }
    }

    /// Whether anything about the person's health is kept.
    fn keeps_health(&self) -> bool {
        let State { own_number, agenda, preparation, .. } = &self.state;
        own_number.is_some() || !agenda.appointments.is_empty() || *preparation != Preparation::default()
    }

    /// Whether nothing is known of them.
    fn is_unknown(&self) -> bool {
        self.state == State::fresh(self.state.locale)
    }

    /// Whether a button stands under our last message: an old one that can't be taken back is asked about again.
    fn stands_below(&self, button: &OwnButton) -> bool {
        self.state.choices.contains(&Button::Own(button.clone()))
    }

    fn own_say(&mut self, reply: OwnReply, place: Place) {
        self.say(Reply::Own(reply), place);
    }
}
