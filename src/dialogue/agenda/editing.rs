//! What is known about an appointment besides its time: added, changed, taken away.

use super::hearing::is_question;
use super::words::{Written, written};
use super::{AgendaReply, AgendaStep, News, TextField};
use crate::dialogue::turn::Turn;
use crate::dialogue::{Effect, Place, Reply, Step};
use crate::domain::{Appointment, AppointmentId};
use crate::matcher::{Outcome, Query};

impl Turn<'_> {
    /// Says something about an appointment, or shows the list if it is gone.
    pub(super) fn about(&mut self, id: AppointmentId, place: Place, reply: impl FnOnce(&Self, Appointment) -> AgendaReply) {
        self.leave();
        let Some(appointment) = self.state.agenda.appointment(id).cloned() else { return self.appointments(place) };
        let reply = reply(self, appointment);
        self.say(Reply::Agenda(reply), place);
    }

    /// Changes something and shows the appointment.
    pub(super) fn edit(&mut self, id: AppointmentId, place: Place, change: impl FnOnce(&mut Appointment)) {
        if let Some(appointment) = self.state.agenda.appointment_mut(id) {
            change(appointment);
            // A file that is sent after this one replaces it.
            if appointment.filed {
                appointment.sequence = appointment.sequence.saturating_add(1);
            }
        }
        self.page(id, News::Changed, place);
    }

    /// Asks for words about an appointment.
    pub(super) fn ask_text(&mut self, id: AppointmentId, field: TextField, too_long: bool, place: Place) {
        let Some(appointment) = self.state.agenda.appointment(id).cloned() else { return self.appointments(place) };
        self.state.step = Step::Agenda(AgendaStep::Text { id, field });
        self.say(Reply::Agenda(AgendaReply::AskText { appointment, field, too_long }), place);
    }

    /// Takes what was typed; false if it is a text of another kind.
    pub(super) fn words(&mut self, id: AppointmentId, field: TextField, text: &str) -> bool {
        if is_question(text) && (field != TextField::Note || self.has_an_answer(text)) {
            return false;
        }
        match written(text, field) {
            Written::Nothing => return false,
            Written::TooLong => self.ask_text(id, field, true, Place::New),
            Written::Text(text) => self.edit(id, Place::New, |appointment| field.set(appointment, Some(text))),
        }
        true
    }

    /// Whether a question is one for us. Others may be meant for the doctor, and belong into a note.
    fn has_an_answer(&self, text: &str) -> bool {
        let query = Query {
            text,
            locale: self.state.locale,
            jurisdiction: self.state.jurisdiction,
            role: self.state.role,
            last_topic: None,
        };
        matches!(self.context.matcher.find(&query).outcome, Outcome::Answer(_))
    }

    /// Sends the calendar file.
    pub(super) fn send_file(&mut self, id: AppointmentId, cancelled: bool, place: Place) {
        let seed = self.state.agenda.seed;
        let Some(appointment) = self.state.agenda.appointment_mut(id) else { return self.appointments(place) };
        let again = appointment.filed;
        appointment.filed = true;
        let appointment = appointment.clone();
        let uid = format!("{seed:016x}-{}@second-opinion-bot", id.0);
        self.say(Reply::Agenda(AgendaReply::File { appointment, uid, cancelled, again }), place);
    }

    /// Takes an appointment away. A calendar that has it is told.
    pub(super) fn cancel_appointment(&mut self, id: AppointmentId, place: Place) {
        self.leave();
        let Some(appointment) = self.state.agenda.appointment_mut(id) else { return self.appointments(place) };
        appointment.sequence = appointment.sequence.saturating_add(1);
        let appointment = appointment.clone();
        let past = self.is_over(&appointment);
        self.order(Effect::Withdraw(id));
        self.say(Reply::Agenda(AgendaReply::Gone { starts: appointment.starts, past }), place);
        if appointment.filed && !past {
            self.send_file(id, true, Place::New);
        }
        self.state.agenda.appointments.retain(|known| known.id != id);
    }
}
