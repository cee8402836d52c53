//! Buttons and texts about appointments.

use jiff::Timestamp;

use super::due::visit;
use super::hearing::is_question;
use super::{AgendaButton, AgendaReply, AgendaStep, Entry, News, Next, ReminderButton, Said, Scope};
use crate::dialogue::turn::Turn;
use crate::dialogue::{Button, Place, Reply, Step};
use crate::domain::{Appointment, AppointmentId};

impl AgendaButton {
    /// Whether it leads to something that is written down.
    fn keeps(&self) -> bool {
        match self {
            Self::New
            | Self::Begin(_)
            | Self::Change(_)
            | Self::AskKind(_)
            | Self::Kind { .. }
            | Self::Ask { .. }
            | Self::ChangeZone
            | Self::Zone(_)
            | Self::SendFile
            | Self::Take { .. }
            | Self::When { .. }
            | Self::Other { .. }
            | Self::Calendar { .. }
            | Self::Month { .. }
            | Self::Cell { .. }
            | Self::Hour { .. } => true,
            Self::List
            | Self::Open { .. }
            | Self::Clear { .. }
            | Self::File(_)
            | Self::Reminders(_)
            | Self::Cancel(_)
            | Self::CancelSure(_)
            | Self::Done
            | Self::Settings
            | Self::Remind(_) => false,
        }
    }
}

impl Turn<'_> {
    /// A button about appointments was pressed, or its number or words were typed.
    pub(in crate::dialogue) fn agenda(&mut self, button: &AgendaButton, place: Place) {
        if button.keeps() && !self.may_keep() {
            return self.ask_consent(Button::Agenda(button.clone()), place);
        }
        let place = self.beside_answers(place);
        match button {
            AgendaButton::List => self.appointments(place),
            AgendaButton::New => self.enter(Entry::default(), None, place),
            AgendaButton::Begin(slot) => self.enter(Entry::default(), Some(Said::Slot(*slot)), place),
            AgendaButton::When { of, .. }
            | AgendaButton::Other { of }
            | AgendaButton::Calendar { of }
            | AgendaButton::Month { of, .. }
            | AgendaButton::Cell { of, .. }
            | AgendaButton::Hour { of, .. } => self.entering(button, *of, place),
            AgendaButton::Open { id, .. } => self.page(*id, News::Nothing, place),
            AgendaButton::Change(id) => self.change(*id, place),
            AgendaButton::AskKind(id) => self.about(*id, place, |_, appointment| AgendaReply::AskKind { appointment }),
            AgendaButton::Kind { id, kind } => self.edit(*id, place, |appointment| appointment.kind = *kind),
            AgendaButton::Ask { id, field } => self.ask_text(*id, *field, false, place),
            AgendaButton::Clear { id, field } => self.edit(*id, place, |appointment| field.set(appointment, None)),
            AgendaButton::File(id) => self.send_file(*id, false, Place::New),
            AgendaButton::Reminders(id) => self.reminders(ReminderButton::Show(Scope::One(*id)), place),
            AgendaButton::Cancel(id) => self.about(*id, place, |turn, appointment| {
                let (past, own_zone) = (turn.is_over(&appointment), turn.own_zone());
                AgendaReply::AskCancel { appointment, past, own_zone }
            }),
            AgendaButton::CancelSure(id) => self.cancel_appointment(*id, place),
            AgendaButton::Done => self.press(&Button::Home, Place::New),
            AgendaButton::Settings => self.agenda_settings(place),
            AgendaButton::ChangeZone => self.ask_zone(Next::Settings, place),
            AgendaButton::Zone(name) => self.take_zone(name, place),
            AgendaButton::SendFile => {
                self.leave();
                self.say(Reply::Agenda(AgendaReply::AskFile), place);
            }
            AgendaButton::Take { index, slot } => self.take_event(*index, *slot, place),
            AgendaButton::Remind(button) => self.reminders(*button, place),
        }
    }

    /// A button in the middle of an entry; an old one leads to what it is about.
    fn entering(&mut self, button: &AgendaButton, of: Option<AppointmentId>, place: Place) {
        let (entry, known) = match &self.state.step {
            Step::Agenda(AgendaStep::Moment { entry, known }) if entry.of == of => (entry.clone(), *known),
            _ => {
                return match of {
                    Some(id) => self.page(id, News::Nothing, place),
                    None => self.appointments(place),
                };
            }
        };
        match button {
            AgendaButton::When { slot, .. } => self.consider(entry, slot.or(known), place),
            AgendaButton::Hour { at, .. } => self.show_minutes(entry, known, *at, place),
            AgendaButton::Month { first, .. } => self.show_month(entry, known, Some(*first), false, place),
            AgendaButton::Cell { first, .. } => self.show_month(entry, known, Some(*first), true, place),
            AgendaButton::Calendar { .. } => self.show_month(entry, known, None, false, place),
            _ => self.ask_moment(entry, None, place),
        }
    }

    fn change(&mut self, id: AppointmentId, place: Place) {
        let Some(appointment) = self.state.agenda.appointment(id) else { return self.appointments(place) };
        // It stays in its zone, wherever the person's is now.
        let entry = Entry { of: Some(id), zone: Some(appointment.zone.clone()), place: None };
        self.enter(entry, None, place);
    }

    /// The list: what lies ahead first, and what is over below.
    pub(super) fn appointments(&mut self, place: Place) {
        self.leave();
        let starts = |appointment: &Appointment| visit(appointment).map_or(Timestamp::MAX, |visit| visit.instant());
        let mut all = self.state.agenda.appointments.clone();
        all.sort_by_key(|appointment| (starts(appointment), appointment.id));
        let (mut past, ahead): (Vec<_>, Vec<_>) = all.into_iter().partition(|appointment| self.is_over(appointment));
        past.reverse();
        let own_zone = self.own_zone();
        self.say(Reply::Agenda(AgendaReply::List { ahead, past, own_zone }), place);
    }

    /// Takes what was typed for an entry; false if it is a text of another kind.
    pub(in crate::dialogue) fn agenda_text(&mut self, text: &str) -> bool {
        let Step::Agenda(step) = self.state.step.clone() else { return false };
        if !self.may_keep() {
            return false;
        }
        match step {
            AgendaStep::Moment { entry, known } if !is_question(text) => self.moment_text(entry, known, text),
            AgendaStep::Zone { .. } => self.zone_text(text),
            AgendaStep::Text { id, field } => self.words(id, field, text),
            AgendaStep::Remind(step) => self.reminders_text(step, text),
            AgendaStep::Moment { .. } | AgendaStep::Nation { .. } | AgendaStep::File { .. } => false,
        }
    }

    /// Asks again what we were in the middle of, after a question in between was answered.
    pub(in crate::dialogue) fn agenda_again(&mut self) {
        let Step::Agenda(step) = self.state.step.clone() else { return };
        let place = Place::New;
        match step {
            AgendaStep::Nation { next } | AgendaStep::Zone { next } => self.ask_zone(next, place),
            AgendaStep::Moment { entry, known } => self.ask_moment(entry, known, place),
            AgendaStep::Text { id, field } => self.ask_text(id, field, false, place),
            AgendaStep::Remind(step) => self.reminders_again(step),
            AgendaStep::File { found } => self.offer(found, place),
        }
    }
}
