//! What can be chosen under a reminder, and where reminders are changed.

use jiff::civil::{DateTime, time};

use super::{Outcome, ReminderButton, ReminderReply, Scope};
use crate::dialogue::choices::{back, plain};
use crate::dialogue::{AgendaButton, Button, Choice, Context, ListButton, State, numbered};
use crate::domain::{AppointmentId, AppointmentKind, ChecklistId, Lead, QuietHours};

/// The hours that are offered; anything else can be typed.
fn offered() -> [QuietHours; 4] {
    [(20, 9), (21, 8), (22, 7), (0, 0)].map(|(from, until)| QuietHours { from: time(from, 0, 0, 0), until: time(until, 0, 0, 0) })
}

fn button(button: ReminderButton) -> Button {
    Button::Agenda(AgendaButton::Remind(button))
}

fn checklist(id: &str) -> Button {
    Button::List(ChecklistId::parse(id).map_or(ListButton::All, ListButton::Open))
}

/// The choices under a reminder, in their order.
pub(in crate::dialogue::agenda) fn under_reminder(
    appointment: AppointmentId,
    starts: DateTime,
    lead: Lead,
    kind: Option<AppointmentKind>,
) -> Vec<Choice> {
    let second = AppointmentKind::may_be_second(kind);
    let mut buttons = Vec::new();
    if lead == Lead::DayAfter && second {
        // Whoever told us that it was a second opinion need not say that it was something else.
        let outcomes = Outcome::ALL.into_iter().filter(|outcome| kind.is_none() || *outcome != Outcome::SomethingElse);
        buttons.extend(outcomes.map(|outcome| button(ReminderButton::Went(outcome))));
    }
    buttons.push(match (lead, kind) {
        (Lead::DayAfter, _) if second => checklist("after-the-visit"),
        (Lead::DayAfter, _) => Button::Topics,
        (_, Some(AppointmentKind::OwnDoctor)) => checklist("talk-with-your-doctor"),
        (_, Some(AppointmentKind::Tests | AppointmentKind::Other)) => checklist("the-day"),
        (Lead::DaysBefore(0..=1) | Lead::MinutesBefore(_) | Lead::Late, _) => checklist("the-day"),
        _ => checklist("preparing"),
    });
    buttons.push(Button::Agenda(AgendaButton::Open { id: appointment, starts }));
    let mut choices: Vec<Choice> = buttons.into_iter().map(numbered).collect();
    choices.push(plain(button(ReminderButton::Show(Scope::One(appointment)))));
    choices
}

/// The choices where reminders are changed; the way home is added by the caller.
pub(in crate::dialogue::agenda) fn choices(reply: &ReminderReply, state: &State, _context: &Context<'_>) -> Vec<Choice> {
    match reply {
        ReminderReply::List { scope, leads, own, .. } => list(*scope, leads, *own, state),
        ReminderReply::Choose { scope, leads, .. } => {
            let moved = leads.iter().filter(|lead| **lead != Lead::DayAfter);
            let moved = moved.map(|lead| numbered(button(ReminderButton::Move(*scope, *lead))));
            moved.chain([back(button(ReminderButton::Show(*scope)))]).collect()
        }
        ReminderReply::AskLead { scope, .. } | ReminderReply::LeadUnclear { scope, .. } => {
            vec![back(button(ReminderButton::Show(*scope)))]
        }
        ReminderReply::AskHours { .. } => {
            let hours = offered().map(|hours| numbered(button(ReminderButton::Quiet(hours))));
            hours.into_iter().chain([back(button(ReminderButton::Show(Scope::All)))]).collect()
        }
    }
}

fn list(scope: Scope, leads: &[Lead], own: bool, state: &State) -> Vec<Choice> {
    let mut all = leads.to_vec();
    all.extend(Lead::DEFAULT.into_iter().filter(|usual| !leads.contains(usual)));
    all.sort_by_key(|lead| lead.from_start());
    let switch = |lead: Lead| {
        if leads.contains(&lead) { ReminderButton::Off(scope, lead) } else { ReminderButton::On(scope, lead) }
    };
    let mut buttons: Vec<ReminderButton> = all.into_iter().map(switch).collect();
    buttons.push(ReminderButton::Add(scope));
    if leads.iter().any(|lead| *lead != Lead::DayAfter) {
        buttons.push(ReminderButton::Choose(scope));
    }
    buttons.push(ReminderButton::Hours);
    let usual = match scope {
        Scope::All => leads != Lead::DEFAULT,
        Scope::One(_) => own,
    };
    if usual {
        buttons.push(ReminderButton::Usual(scope));
    }
    let own = state.agenda.appointments.iter().any(|appointment| appointment.leads.as_ref().is_some_and(|own| !own.is_empty()));
    if !leads.is_empty() || scope == Scope::All && own {
        buttons.push(ReminderButton::None(scope));
    }
    let mut choices: Vec<Choice> = buttons.into_iter().map(|pressed| numbered(button(pressed))).collect();
    let appointment = match scope {
        Scope::All => None,
        Scope::One(id) => state.agenda.appointment(id),
    };
    choices.push(back(Button::Agenda(
        appointment
            .map_or(AgendaButton::List, |appointment| AgendaButton::Open { id: appointment.id, starts: appointment.starts }),
    )));
    choices
}
