//! What is due, and what is said of it.

use jiff::civil::date;
use jiff::{SignedDuration, Timestamp};
use second_opinion_bot::dialogue::{AgendaReply, Effect, Event, Records, Reminding, Reply, State, next_wake};
use second_opinion_bot::domain::{Appointment, AppointmentId, AppointmentKind, Fold, Jurisdiction, Lead};

use super::{LONDON, NEW_YORK, appointment, patient};
use crate::stage::{NOW, Stage};

fn at(text: &str) -> Timestamp {
    text.parse().unwrap()
}

/// Tuesday 15 December 2026, 14:30 in London; entered on Saturday 21 November.
fn usual(id: u32) -> Appointment {
    appointment(id, date(2026, 12, 15).at(14, 30, 0, 0), LONDON, at(NOW))
}

/// What is due then.
fn due(state: &State, now: &str) -> (State, Vec<Effect>) {
    let mut stage = Stage::new();
    stage.now = at(now);
    stage.act(state, &Event::TimeCame)
}

/// The reminders among orders, and how many were dropped.
fn reminders(effects: &[Effect]) -> (Vec<(u32, Lead)>, u32) {
    let (mut reminders, mut dropped) = (Vec::new(), 0);
    for effect in effects {
        match effect {
            Effect::Remind { reply: Reply::Agenda(AgendaReply::Reminder { appointment, lead, .. }), reminding } => {
                assert_eq!((*appointment, *lead), (reminding.appointment, reminding.planned.lead));
                reminders.push((appointment.0, *lead));
            }
            Effect::Dropped(count) => dropped += count,
            other => panic!("{other:?}"),
        }
    }
    (reminders, dropped)
}

#[test]
fn each_comes_at_its_time_and_then_the_appointment_is_forgotten() {
    let mut state = patient(vec![usual(1)]);
    let mut told = Vec::new();
    while let Some(wake) = next_wake(&state) {
        // A moment too early nothing happens, and it is still planned.
        let (same, nothing) = due(&state, &(wake.due - SignedDuration::from_secs(1)).to_string());
        assert!(nothing.is_empty() && next_wake(&same) == Some(wake), "{nothing:?}");
        let (next, effects) = due(&state, &wake.due.to_string());
        told.push((wake.due.to_string(), reminders(&effects)));
        state = next;
    }
    let lines = |due: &str, lead| (due.to_owned(), (vec![(1, lead)], 0));
    let mut expected = vec![
        lines("2026-12-08T14:30:00Z", Lead::DaysBefore(7)),
        lines("2026-12-12T14:30:00Z", Lead::DaysBefore(3)),
        lines("2026-12-14T14:30:00Z", Lead::DaysBefore(1)),
        lines("2026-12-16T10:00:00Z", Lead::DayAfter),
    ];
    expected.push(("2027-01-14T14:30:00Z".to_owned(), (Vec::new(), 0)));
    assert_eq!(told, expected);
    assert!(state.agenda.appointments.is_empty(), "30 days after it nothing is kept");
}

#[test]
fn a_reminder_holds_values_and_no_words() {
    let kept = Appointment {
        kind: Some(AppointmentKind::SecondOpinion),
        place: Some("Room 4".to_owned()),
        companion: Some("Sam".to_owned()),
        note: Some("a note".to_owned()),
        ..usual(7)
    };
    let (_, effects) = due(&patient(vec![kept]), "2026-12-14T14:31:00Z");
    let [Effect::Remind { reply, reminding }, Effect::Dropped(2)] = effects.as_slice() else { panic!("{effects:?}") };
    let expected = AgendaReply::Reminder {
        appointment: AppointmentId(7),
        lead: Lead::DaysBefore(1),
        starts: date(2026, 12, 15).at(14, 30, 0, 0),
        zone: LONDON.to_owned(),
        fold: Fold::default(),
        kind: Some(AppointmentKind::SecondOpinion),
        place: Some("Room 4".to_owned()),
        records: Some(Records::Arrived),
        open: None,
    };
    assert_eq!(reply, &Reply::Agenda(expected));
    let Reminding { appointment, begins, starts, planned, .. } = reminding.clone();
    assert_eq!((appointment, begins.to_string().as_str()), (AppointmentId(7), "2026-12-15T14:30:00"));
    assert_eq!((starts, planned.due), (at("2026-12-15T14:30:00Z"), at("2026-12-14T14:30:00Z")));
}

#[test]
fn what_is_asked_about_records_depends_on_nation_and_kind() {
    for (nation, kind, expected) in [
        (Some(Jurisdiction::England), None, Some(Records::Arrived)),
        (Some(Jurisdiction::NorthernIreland), Some(AppointmentKind::SecondOpinion), Some(Records::Arrived)),
        (Some(Jurisdiction::UnitedStates), None, Some(Records::Bring)),
        (Some(Jurisdiction::Elsewhere), None, Some(Records::Ask)),
        (None, Some(AppointmentKind::SecondOpinion), Some(Records::Ask)),
        (Some(Jurisdiction::England), Some(AppointmentKind::Tests), None),
        (Some(Jurisdiction::UnitedStates), Some(AppointmentKind::OwnDoctor), None),
    ] {
        let state = State { jurisdiction: nation, ..patient(vec![Appointment { kind, ..usual(1) }]) };
        let (_, effects) = due(&state, "2026-12-08T14:30:00Z");
        let [Effect::Remind { reply: Reply::Agenda(AgendaReply::Reminder { records, .. }), .. }] = effects.as_slice() else {
            panic!("{effects:?}")
        };
        assert_eq!(*records, expected, "{nation:?} {kind:?}");
    }
}

#[test]
fn after_an_outage_one_of_each_the_earliest_appointment_first_and_none_after_the_start() {
    let later = appointment(1, date(2026, 12, 15).at(16, 0, 0, 0), LONDON, at(NOW));
    let first = appointment(2, date(2026, 12, 15).at(9, 30, 0, 0), NEW_YORK, at(NOW));
    let begun = appointment(3, date(2026, 12, 15).at(8, 0, 0, 0), LONDON, at(NOW));
    let far = appointment(4, date(2027, 3, 1).at(8, 0, 0, 0), LONDON, at(NOW));
    let state = patient(vec![later, far, first, begun]);
    let (state, effects) = due(&state, "2026-12-15T13:00:00Z");
    let day = Lead::DaysBefore(1);
    assert_eq!(reminders(&effects), (vec![(2, day), (1, day)], 2 + 2 + 3));
    let (same, effects) = due(&state, "2026-12-15T13:00:01Z");
    assert!(effects.is_empty() && same.agenda == state.agenda, "dealt with once");
}

#[test]
fn an_outage_that_ends_at_night_wakes_nobody() {
    let state = patient(vec![usual(1)]);
    let (state, effects) = due(&state, "2026-12-12T23:00:00Z");
    assert_eq!(reminders(&effects), (Vec::new(), 1), "the one of 3 days is held, that of 7 gave way to it");
    assert_eq!(next_wake(&state).unwrap().due, at("2026-12-13T09:00:00Z"));
    let (state, effects) = due(&state, "2026-12-13T03:00:00Z");
    assert_eq!(reminders(&effects), (Vec::new(), 0), "it is counted once");
    let (state, effects) = due(&state, "2026-12-13T09:00:00Z");
    assert_eq!(reminders(&effects), (vec![(1, Lead::DaysBefore(3))], 0));
    assert_eq!(next_wake(&state).unwrap().due, at("2026-12-14T14:30:00Z"));
}

#[test]
fn whoever_comes_back_gets_what_is_still_useful() {
    let mut stage = Stage::new();
    stage.now = at("2026-12-15T10:00:00Z");
    let state = patient(vec![usual(1)]);
    let (state, effects) = stage.act(&state, &Event::BotUnblocked);
    assert!(matches!(effects.as_slice(), [Effect::Resume, Effect::Remind { .. }, Effect::Dropped(2)]), "{effects:?}");
    let (_, effects) = stage.act(&state, &Event::BotUnblocked);
    assert_eq!(effects, [Effect::Resume]);
}

#[test]
fn nothing_is_due_for_whoever_has_nothing_or_wants_nothing() {
    assert_eq!(next_wake(&patient(Vec::new())), None);
    assert!(due(&patient(Vec::new()), "2026-12-15T10:00:00Z").1.is_empty());
    let silent = patient(vec![Appointment { leads: Some(Vec::new()), ..usual(1) }]);
    assert_eq!(next_wake(&silent).unwrap().due, at("2027-01-14T14:30:00Z"), "but to be forgotten");
    assert!(due(&silent, "2026-12-15T10:00:00Z").1.is_empty());
}

#[test]
fn what_was_typed_before_is_not_mistaken_for_a_choice_under_a_reminder() {
    let (state, _) = due(&patient(vec![usual(1)]), "2026-12-08T14:30:00Z");
    let stage = Stage::new();
    let AgendaReply::Reminder { .. } = reminder_of(&patient(vec![usual(1)])) else { panic!() };
    let reply = Reply::Agenda(reminder_of(&patient(vec![usual(1)])));
    assert_eq!(state.choices, stage.under(&reply, &state), "a number means what stands under the newest message");
}

fn reminder_of(state: &State) -> AgendaReply {
    match due(state, "2026-12-08T14:30:00Z").1.remove(0) {
        Effect::Remind { reply: Reply::Agenda(reply), .. } => reply,
        other => panic!("{other:?}"),
    }
}
