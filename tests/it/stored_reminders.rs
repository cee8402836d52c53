//! What is saved about reminders is read for ever: see `stored.rs`. `stored/reminders-v1.json` is never changed; a new shape gets a
//! new line in it and here.

use jiff::civil::{date, time};
use second_opinion_bot::app::Saved;
use second_opinion_bot::dialogue::{
    AgendaButton, AgendaReply, AgendaStep, Button, Coming, LeadFault, Outcome, Records, ReminderButton, ReminderReply,
    ReminderStep, Reminding, Reply, Scope, State, Step, stored,
};
use second_opinion_bot::domain::{AppointmentId, AppointmentKind, Fold, Lead, Locale, Planned, QuietHours};
use serde_json::Value;

const QUIET: QuietHours = QuietHours { from: time(20, 0, 0, 0), until: time(9, 0, 0, 0) };
const ONE: Scope = Scope::One(AppointmentId(7));

/// One of each reply about reminders, in the order in which they came to be.
fn replies() -> Vec<AgendaReply> {
    let leads = vec![Lead::DaysBefore(7), Lead::MinutesBefore(120), Lead::DayAfter];
    let coming = vec![Coming { due: "2026-12-08T14:30:00Z".parse().unwrap(), zone: "Europe/London".to_owned() }];
    let reminder = |kind, place: Option<&str>, records, open| AgendaReply::Reminder {
        appointment: AppointmentId(7),
        lead: Lead::DaysBefore(1),
        starts: date(2026, 12, 15).at(14, 30, 0, 0),
        zone: "Europe/London".to_owned(),
        fold: Fold::Later,
        kind,
        place: place.map(str::to_owned),
        records,
        open,
    };
    let list = |scope, own, changed| ReminderReply::List {
        scope,
        leads: leads.clone(),
        own,
        quiet: QUIET,
        coming: coming.clone(),
        changed,
        starts: None,
        own_zone: None,
    };
    let mut replies = vec![
        reminder(None, None, None, None),
        reminder(Some(AppointmentKind::SecondOpinion), Some("Room 4"), Some(Records::Arrived), Some(3)),
        reminder(Some(AppointmentKind::OwnDoctor), None, Some(Records::Bring), None),
        reminder(Some(AppointmentKind::Tests), None, Some(Records::Ask), None),
    ];
    replies.extend(
        [
            list(Scope::All, false, true),
            list(ONE, true, false),
            ReminderReply::Choose { scope: ONE, leads: leads.clone(), starts: None },
            ReminderReply::AskLead { scope: Scope::All, moved: None, starts: None },
            ReminderReply::AskLead { scope: Scope::All, moved: Some(Lead::DaysBefore(7)), starts: None },
            ReminderReply::LeadUnclear { scope: ONE, fault: LeadFault::NotBefore },
            ReminderReply::LeadUnclear { scope: ONE, fault: LeadFault::TimeOfDay },
            ReminderReply::LeadUnclear { scope: ONE, fault: LeadFault::TooMany },
            ReminderReply::AskHours { quiet: QUIET },
            ReminderReply::LeadUnclear { scope: ONE, fault: LeadFault::NoTime },
            ReminderReply::List {
                scope: ONE,
                leads: leads.clone(),
                own: true,
                quiet: QUIET,
                coming: coming.clone(),
                changed: true,
                starts: Some(date(2026, 12, 15).at(14, 30, 0, 0)),
                own_zone: Some("Europe/Paris".to_owned()),
            },
        ]
        .map(AgendaReply::Remind),
    );
    replies.push(reminder(Some(AppointmentKind::Other), None, None, None));
    replies
}

/// One of each button about reminders.
fn buttons() -> Vec<Button> {
    let mut buttons = vec![
        ReminderButton::Show(Scope::All),
        ReminderButton::On(ONE, Lead::MinutesBefore(120)),
        ReminderButton::Off(Scope::All, Lead::DayAfter),
        ReminderButton::Choose(ONE),
        ReminderButton::Move(ONE, Lead::DaysBefore(7)),
        ReminderButton::Add(ONE),
        ReminderButton::None(ONE),
        ReminderButton::Usual(ONE),
        ReminderButton::Hours,
        ReminderButton::Quiet(QUIET),
    ];
    buttons.extend([Outcome::Same, Outcome::Different, Outcome::NotSure].map(ReminderButton::Went));
    buttons.into_iter().map(|button| Button::Agenda(AgendaButton::Remind(button))).collect()
}

fn saved() -> Vec<Saved> {
    let reminding = Reminding {
        appointment: AppointmentId(7),
        begins: date(2026, 12, 15).at(14, 30, 0, 0),
        zone: "Europe/London".to_owned(),
        fold: Fold::Later,
        starts: "2026-12-15T14:30:00Z".parse().unwrap(),
        planned: Planned { lead: Lead::DaysBefore(1), due: "2026-12-14T14:30:00Z".parse().unwrap() },
        quiet: QUIET,
    };
    let of = |reply: AgendaReply| Saved {
        reminding: matches!(reply, AgendaReply::Reminder { .. }).then(|| reminding.clone()),
        reply: Reply::Agenda(reply),
        choices: Vec::new(),
        locale: Locale::EnGb,
        edit: None,
    };
    replies().into_iter().map(of).collect()
}

/// The steps, and the buttons as choices.
fn states() -> Vec<State> {
    let at = |step| State { step: Step::Agenda(AgendaStep::Remind(step)), ..State::fresh(Locale::EnGb) };
    let something_else = Button::Agenda(AgendaButton::Remind(ReminderButton::Went(Outcome::SomethingElse)));
    vec![
        State { choices: buttons(), ..at(ReminderStep::EnteringHours) },
        at(ReminderStep::EnteringLead { scope: Scope::All, moved: None }),
        at(ReminderStep::EnteringLead { scope: ONE, moved: Some(Lead::DaysBefore(7)) }),
        State { choices: vec![something_else], numbers_skipped: 8, ..State::fresh(Locale::EnGb) },
    ]
}

#[test]
fn what_is_saved_about_reminders_is_read() {
    let samples: Value = serde_json::from_str(include_str!("stored/reminders-v1.json")).unwrap();
    let written = |bytes: Vec<u8>| serde_json::from_slice::<Value>(&bytes).unwrap();
    let today = serde_json::json!({
        "replies": saved().iter().map(|saved| written(saved.write())).collect::<Vec<_>>(),
        "states": states().iter().map(|state| written(stored::write(state))).collect::<Vec<_>>(),
    });
    assert_eq!(samples, today, "what is written today is what the samples show; today:\n{today}");
    let read = samples["replies"].as_array().unwrap().iter().map(|sample| Saved::read(sample.to_string().as_bytes()));
    assert_eq!(read.collect::<Vec<_>>(), saved());
    let read = samples["states"].as_array().unwrap().iter().map(|sample| stored::read(sample.to_string().as_bytes()).unwrap());
    assert_eq!(read.collect::<Vec<_>>(), states());
}
