//! Changes of a person's reminders: what is kept, and what is planned anew.

use jiff::civil::DateTime;

use super::{Coming, LeadFault, ReminderReply, Scope};
use crate::dialogue::agenda::AgendaReply;
use crate::dialogue::agenda::due::{schedule, visit};
use crate::dialogue::turn::Turn;
use crate::dialogue::{Effect, Place, Reply};
use crate::domain::{AppointmentId, Lead, QuietHours};

/// Reminders of one appointment at most; who wants more has mistyped something.
const MOST: usize = 10;
/// So many of the next ones are told.
const TOLD: usize = 6;

impl Turn<'_> {
    /// Whether there is something that it can hold for.
    pub(super) fn knows(&self, scope: Scope) -> bool {
        match scope {
            Scope::All => true,
            Scope::One(id) => self.state.agenda.appointment(id).is_some(),
        }
    }

    /// When the one appointment begins.
    pub(super) fn starts(&self, scope: Scope) -> Option<DateTime> {
        match scope {
            Scope::All => None,
            Scope::One(id) => self.state.agenda.appointment(id).map(|appointment| appointment.starts),
        }
    }

    /// The reminders that are on.
    pub(super) fn leads(&self, scope: Scope) -> Vec<Lead> {
        let agenda = &self.state.agenda;
        let own = match scope {
            Scope::All => None,
            Scope::One(id) => agenda.appointment(id).map(|appointment| agenda.leads_of(appointment)),
        };
        let mut leads = own.unwrap_or(&agenda.leads).to_vec();
        leads.sort_by_key(|lead| lead.from_start());
        leads
    }

    /// Switches one on, at the place of another one or beside the others.
    pub(super) fn switch_on(&mut self, scope: Scope, lead: Lead, instead: Option<Lead>) -> Result<(), LeadFault> {
        let mut leads = self.leads(scope);
        leads.retain(|known| *known != lead && Some(*known) != instead);
        if leads.len() >= MOST {
            return Err(LeadFault::TooMany);
        }
        leads.push(lead);
        self.keep_leads(scope, leads);
        Ok(())
    }

    pub(super) fn switch_off(&mut self, scope: Scope, lead: Lead) {
        let mut leads = self.leads(scope);
        leads.retain(|known| *known != lead);
        self.keep_leads(scope, leads);
    }

    /// Keeps a list of reminders.
    pub(super) fn keep_leads(&mut self, scope: Scope, mut leads: Vec<Lead>) {
        leads.sort_by_key(|lead| lead.from_start());
        match scope {
            Scope::All => self.state.agenda.leads = leads,
            Scope::One(id) => {
                if let Some(appointment) = self.state.agenda.appointment_mut(id) {
                    appointment.leads = Some(leads);
                }
            }
        }
        self.plan_anew(|own, id| match scope {
            Scope::All => !own,
            Scope::One(one) => id == one,
        });
    }

    /// Switches all off. For all appointments also those that some have of their own: nothing may come after that.
    pub(super) fn switch_all_off(&mut self, scope: Scope) {
        if scope == Scope::All {
            self.state.agenda.appointments.iter_mut().for_each(|appointment| appointment.leads = None);
        }
        self.keep_leads(scope, Vec::new());
    }

    /// Goes back to the usual reminders or, for one appointment, to those of all.
    pub(super) fn keep_usual(&mut self, scope: Scope) {
        match scope {
            Scope::All => self.keep_leads(Scope::All, Lead::DEFAULT.to_vec()),
            Scope::One(one) => {
                if let Some(appointment) = self.state.agenda.appointment_mut(one) {
                    appointment.leads = None;
                }
                self.plan_anew(|_, id| id == one);
            }
        }
    }

    /// Keeps the hours in which no reminder comes.
    pub(super) fn keep_quiet(&mut self, quiet: QuietHours) {
        self.state.agenda.quiet = quiet;
        self.plan_anew(|_, _| true);
    }

    /// Plans from now on: what waits was planned with other wishes and must not go out. `which` is told whether an appointment has
    /// reminders of its own.
    fn plan_anew(&mut self, which: impl Fn(bool, AppointmentId) -> bool) {
        let now = self.context.now;
        let mut withdrawn = Vec::new();
        for appointment in &mut self.state.agenda.appointments {
            if which(appointment.leads.is_some(), appointment.id) {
                (appointment.entered, appointment.handled_until, appointment.held_until) = (now, now, None);
                withdrawn.push(appointment.id);
            }
        }
        withdrawn.into_iter().for_each(|id| self.order(Effect::Withdraw(id)));
    }

    /// Tells which reminders are on, and when the next ones come.
    pub(super) fn tell_reminders(&mut self, scope: Scope, changed: bool, place: Place) {
        let agenda = &self.state.agenda;
        let mut coming = Vec::new();
        for appointment in &agenda.appointments {
            let told = match scope {
                Scope::All => true,
                Scope::One(id) => appointment.id == id,
            };
            let Some(visit) = visit(appointment).filter(|_| told) else { continue };
            let plan = schedule(&self.state, appointment, &visit).plan().into_iter();
            let plan = plan.filter(|planned| planned.due > appointment.handled_until);
            coming.extend(plan.map(|planned| Coming { due: planned.due, zone: appointment.zone.clone() }));
        }
        coming.sort_by_key(|coming| coming.due);
        coming.truncate(TOLD);
        let own =
            matches!(scope, Scope::One(id) if agenda.appointment(id).is_some_and(|appointment| appointment.leads.is_some()));
        let (leads, quiet) = (self.leads(scope), agenda.quiet);
        let (starts, own_zone) = (self.starts(scope), self.own_zone());
        let reply = ReminderReply::List { scope, leads, own, quiet, coming, changed, starts, own_zone };
        self.say(Reply::Agenda(AgendaReply::Remind(reply)), place);
    }
}
