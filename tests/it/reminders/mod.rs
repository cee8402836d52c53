//! Reminders: what is due, what is said, how they are changed, and that they keep their promises.

mod burst;
mod changes;
mod due;
mod rules;
mod words;
mod year;

use futures_util::future::join_all;
use jiff::civil::{DateTime, Time};
use jiff::tz::TimeZone;
use jiff::{SignedDuration, Timestamp};
use second_opinion_bot::dialogue::{CONSENT_VERSION, Consent, State, Step, next_wake, stored};
use second_opinion_bot::domain::{Agenda, Appointment, AppointmentId, Jurisdiction, Lead, Locale, QuietHours, UpdateId};
use second_opinion_bot::schedule::TZDB_VERSION;
use second_opinion_bot::storage::{Arrival, Commit, CommitOutcome, Store, Timer, TimerChange, Waiting};

use crate::storage::commit;

pub const LONDON: &str = "Europe/London";
pub const NEW_YORK: &str = "America/New_York";

/// An appointment that was entered then.
pub fn appointment(id: u32, starts: DateTime, zone: &str, entered: Timestamp) -> Appointment {
    Appointment::new(AppointmentId(id), starts, zone.to_owned(), entered, TZDB_VERSION)
}

/// Somebody in England who agreed that their appointments are kept.
pub fn patient(appointments: Vec<Appointment>) -> State {
    let last_id = appointments.iter().map(|appointment| appointment.id.0).max().unwrap_or(0);
    State {
        step: Step::Home,
        jurisdiction: Some(Jurisdiction::England),
        consent: Some(Consent { version: CONSENT_VERSION, agreed: true }),
        agenda: Agenda { appointments, last_id, ..Agenda::default() },
        ..State::fresh(Locale::EnGb)
    }
}

/// Keeps people in a store, each with a chat and a state, as if they had come by the road. The numbers of their updates are negative.
pub async fn enrol(store: &Store, people: Vec<(i64, State)>) {
    let arrival = |chat: i64| Arrival { update: UpdateId(-chat), chat: Some(chat), body: b"{}".to_vec() };
    let arrivals = people.iter().map(|(chat, _)| arrival(*chat)).collect();
    let waiting = store.receive(arrivals, "2026-11-21T09:00:00Z".parse().unwrap()).await.unwrap();
    let commit = |(waiting, (_, state)): (Waiting, (i64, State))| {
        let timer = next_wake(&state).map(|wake| Timer { due: wake.due, starts: wake.starts, zones: TZDB_VERSION });
        let timer = timer.map_or(TimerChange::Clear, TimerChange::Set);
        store.commit(Commit { state: stored::write(&state), timer, replies: Vec::new(), ..commit(waiting, 0) })
    };
    for outcome in join_all(waiting.into_iter().zip(people).map(commit)).await {
        assert_eq!(outcome.unwrap(), CommitOutcome::Done);
    }
}

/// Somebody with one appointment who is to be reminded then, whatever the hour. It begins so many minutes later.
pub fn due_then(due: Timestamp, minutes: u32) -> State {
    let due = Timestamp::from_second(due.as_second()).unwrap();
    let starts = due + SignedDuration::from_mins(minutes.into());
    let kept = appointment(1, TimeZone::UTC.to_datetime(starts), "UTC", due - SignedDuration::from_hours(1));
    let mut state = patient(vec![Appointment { leads: Some(vec![Lead::MinutesBefore(minutes)]), ..kept }]);
    state.agenda.quiet = QuietHours { from: Time::midnight(), until: Time::midnight() };
    state
}
