//! What is due: reminders whose time has come, and when to look again.

use jiff::{SignedDuration, Timestamp};

use super::AgendaReply;
use super::reminders::Records;
use crate::dialogue::turn::Turn;
use crate::dialogue::{Effect, Reminding, Reply, State};
use crate::domain::{Appointment, AppointmentKind, Jurisdiction, Planned, Visit};
use crate::schedule::{Schedule, Verdict, zone};

/// How long an appointment is kept after it began, for questions about it.
const KEPT: SignedDuration = SignedDuration::from_hours(30 * 24);

/// When to look at a person's plans again.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Wake {
    /// When.
    pub due: Timestamp,
    /// When the appointment begins that it is about.
    pub starts: Timestamp,
}

/// When to look at a person's plans again; `None` if there is nothing to wait for. It depends on the state alone, not on the present.
#[must_use]
pub fn next_wake(state: &State) -> Option<Wake> {
    let wakes = state.agenda.appointments.iter().filter_map(|appointment| wake(state, appointment));
    wakes.min_by_key(|wake| (wake.due, wake.starts))
}

fn wake(state: &State, appointment: &Appointment) -> Option<Wake> {
    let visit = visit(appointment)?;
    let starts = visit.instant();
    let due = schedule(state, appointment, &visit).next(appointment.handled_until).map(|planned| planned.due);
    let due = due.map(|due| appointment.held_until.map_or(due, |held| held.max(due)));
    Some(Wake { due: due.unwrap_or_else(|| forgotten(starts)), starts })
}

/// When an appointment is; `None` if its zone is gone from the database.
pub(super) fn visit(appointment: &Appointment) -> Option<Visit> {
    Some(Visit { starts: appointment.starts, zone: zone(&appointment.zone)?, fold: appointment.fold })
}

/// All that decides when the person is reminded of an appointment.
pub(super) fn schedule<'a>(state: &'a State, appointment: &'a Appointment, visit: &'a Visit) -> Schedule<'a> {
    let leads = state.agenda.leads_of(appointment);
    Schedule { visit, leads, quiet: state.agenda.quiet, entered: appointment.entered }
}

/// When an appointment that began then is forgotten.
fn forgotten(starts: Timestamp) -> Timestamp {
    starts.checked_add(KEPT).unwrap_or(Timestamp::MAX)
}

/// What has become of an appointment's reminders.
struct Dealt {
    /// The one that goes out now.
    sent: Option<(Planned, Timestamp)>,
    handled_until: Timestamp,
    held_until: Option<Timestamp>,
    /// How many came too late, or gave way to another one.
    dropped: usize,
}

fn deal(state: &State, appointment: &Appointment, visit: &Visit, now: Timestamp) -> Dealt {
    let schedule = schedule(state, appointment, visit);
    let overdue = schedule.overdue(appointment.handled_until, now);
    // A held one is asked about again; what gave way to it is not.
    let until = |planned: &Planned| match overdue.verdict {
        Verdict::Hold(held, _) => planned.due < held.due,
        Verdict::Nothing | Verdict::Send(_) => planned.due <= now,
    };
    let handled = schedule.plan().into_iter().filter(until).map(|planned| planned.due).max();
    let (sent, held_until) = match overdue.verdict {
        Verdict::Send(planned) => (Some((planned, visit.instant())), None),
        Verdict::Hold(_, until) => (None, Some(until)),
        Verdict::Nothing => (None, None),
    };
    let handled_until = handled.unwrap_or(appointment.handled_until).max(appointment.handled_until);
    Dealt { sent, handled_until, held_until, dropped: overdue.merged + overdue.dropped }
}

impl Turn<'_> {
    /// Something that was planned for now is due: of each appointment at most one reminder goes out, that of the earliest first.
    /// Nothing is said if nothing is due.
    pub(in crate::dialogue) fn time_came(&mut self) {
        let now = self.context.now;
        let old = |appointment: &Appointment| visit(appointment).is_some_and(|visit| forgotten(visit.instant()) <= now);
        let (mut due, mut dropped) = (Vec::new(), 0);
        let mut appointments = std::mem::take(&mut self.state.agenda.appointments);
        for appointment in &mut appointments {
            let Some(visit) = visit(appointment) else { continue };
            let dealt = deal(&self.state, appointment, &visit, now);
            (appointment.handled_until, appointment.held_until) = (dealt.handled_until, dealt.held_until);
            dropped += dealt.dropped;
            due.extend(dealt.sent.map(|(planned, starts)| (starts, self.reminder(appointment, planned, starts))));
        }
        appointments.retain(|appointment| !old(appointment));
        self.state.agenda.appointments = appointments;
        due.sort_by_key(|(starts, _)| *starts);
        due.into_iter().for_each(|(_, effect)| self.order(effect));
        if dropped > 0 {
            self.order(Effect::Dropped(u32::try_from(dropped).unwrap_or(u32::MAX)));
        }
    }

    fn reminder(&self, appointment: &Appointment, planned: Planned, starts: Timestamp) -> Effect {
        let Appointment { id, starts: begins, zone, fold, kind, place, .. } = appointment.clone();
        let reply = AgendaReply::Reminder {
            appointment: id,
            lead: planned.lead,
            starts: begins,
            zone: zone.clone(),
            fold,
            kind,
            place: place.filter(|_| planned.lead.is_before()),
            records: self.records(kind),
            open: self.open_items(),
        };
        let quiet = self.state.agenda.quiet;
        Effect::Remind {
            reply: Reply::Agenda(reply),
            reminding: Reminding { appointment: id, begins, zone, fold, starts, planned, quiet },
        }
    }

    /// What somebody has to do about their records before somebody else can give an opinion.
    fn records(&self, kind: Option<AppointmentKind>) -> Option<Records> {
        AppointmentKind::may_be_second(kind).then_some(match self.state.jurisdiction {
            Some(Jurisdiction::UnitedStates) => Records::Bring,
            Some(Jurisdiction::Elsewhere) | None => Records::Ask,
            Some(_) => Records::Arrived,
        })
    }

    /// How many items of the checklist for preparing are not ticked yet; `None` if nothing was ever done with it.
    #[expect(clippy::unused_self, reason = "checklists are kept in the state once they exist")]
    fn open_items(&self) -> Option<u32> {
        None
    }
}
