//! Random appointments and wishes about reminders.

use jiff::civil::Time;
use jiff::tz::TimeZone;
use jiff::{SignedDuration, Timestamp};
use rand::RngExt as _;
use second_opinion_bot::dialogue::{AgendaStep, Outcome, ReminderButton, ReminderStep, Scope, Step};
use second_opinion_bot::domain::{Agenda, Appointment, AppointmentId, AppointmentKind, Lead, QuietHours};

use super::chance::Chance;
use crate::reminders::{LONDON, NEW_YORK, appointment};
use crate::stage::NOW;

impl Chance {
    fn scope(&mut self) -> Scope {
        let one = Scope::One(AppointmentId(self.rng.random_range(1..5)));
        self.maybe(one).unwrap_or(Scope::All)
    }

    fn lead(&mut self) -> Lead {
        match self.rng.random_range(0..4) {
            0 => Lead::DayAfter,
            1 => Lead::MinutesBefore(self.rng.random_range(1..u32::MAX)),
            2 => Lead::MinutesBefore(self.rng.random_range(1..3000)),
            _ => Lead::DaysBefore(self.rng.random_range(1..400)),
        }
    }

    /// Appointments within weeks of the present, some over, with wishes of their own.
    pub(super) fn agenda_with_reminders(&mut self) -> Agenda {
        let (now, many) = (NOW.parse::<Timestamp>().unwrap(), self.rng.random_range(0..4));
        let appointments = (1..=many).map(|id| {
            let starts = now + SignedDuration::from_mins(self.rng.random_range(-60_000..60_000));
            let entered = now - SignedDuration::from_mins(self.rng.random_range(0..60_000));
            let zone = if self.one_in(2) { LONDON } else { NEW_YORK };
            let (kind, lead) = (*self.pick(&AppointmentKind::ALL), self.lead());
            Appointment {
                kind: self.maybe(kind),
                place: self.maybe("<Room 4>\u{202e}".to_owned()),
                leads: self.maybe(vec![lead]),
                held_until: self.maybe(now + SignedDuration::from_hours(9)).filter(|_| starts > now),
                ..appointment(id, TimeZone::UTC.to_datetime(starts), zone, entered)
            }
        });
        Agenda { appointments: appointments.collect(), last_id: 4, ..Agenda::default() }
    }

    pub(super) fn reminder_step(&mut self) -> Step {
        let (scope, lead) = (self.scope(), self.lead());
        let entering = ReminderStep::EnteringLead { scope, moved: self.maybe(lead) };
        Step::Agenda(AgendaStep::Remind(self.maybe(entering).unwrap_or(ReminderStep::EnteringHours)))
    }

    pub(super) fn reminder_button(&mut self) -> ReminderButton {
        let (scope, lead) = (self.scope(), self.lead());
        let mut hour = || Time::new(self.rng.random_range(0..24), 0, 0, 0).unwrap();
        let quiet = QuietHours { from: hour(), until: hour() };
        match self.rng.random_range(0..11) {
            0 => ReminderButton::Show(scope),
            1 => ReminderButton::On(scope, lead),
            2 => ReminderButton::Off(scope, lead),
            3 => ReminderButton::Choose(scope),
            4 => ReminderButton::Move(scope, lead),
            5 => ReminderButton::Add(scope),
            6 => ReminderButton::None(scope),
            7 => ReminderButton::Usual(scope),
            8 => ReminderButton::Hours,
            9 => ReminderButton::Quiet(quiet),
            _ => ReminderButton::Went(*self.pick(&Outcome::ALL)),
        }
    }
}
