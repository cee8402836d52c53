//! Day and time: read, asked about until they are clear, kept.

use jiff::civil::{Date, DateTime};
use jiff::tz::TimeZone;

use super::due::visit;
use super::{AgendaReply, AgendaStep, Entry, MOST_APPOINTMENTS, News, Next, Said, Slot, Why};
use crate::dates::{Question, Reading, TimeOfDay, When, read, settle};
use crate::dialogue::turn::Turn;
use crate::dialogue::{Effect, Place, Reply, Step};
use crate::domain::{Appointment, AppointmentId, Fold, Jurisdiction};
use crate::schedule::{Schedule, TZDB_VERSION, ZONE_OF_UK, zone};

/// The clock on the wall where an appointment is.
pub(super) struct Wall {
    /// The IANA name of its zone.
    pub name: String,
    /// Its zone.
    pub zone: TimeZone,
    /// What it shows.
    pub now: DateTime,
}

impl Turn<'_> {
    /// Begins to enter day and time; asks for the zone first if it isn't known.
    pub(super) fn enter(&mut self, entry: Entry, said: Option<Said>, place: Place) {
        if entry.of.is_none() && self.state.agenda.appointments.len() >= MOST_APPOINTMENTS {
            self.leave();
            return self.say(Reply::Agenda(AgendaReply::Full), place);
        }
        let Some(wall) = self.wall(&entry) else { return self.ask_zone(Next::Moment { entry, said }, place) };
        match said {
            None => self.ask_moment(entry, None, place),
            // Nobody had asked for it, so it is shown before it is kept.
            Some(Said::Text(text)) => match read(&text, self.context.words.lexicon(self.state.locale), wall.now, &wall.zone) {
                Reading::Moment(at) => {
                    self.show_first(entry, Slot::from(When { day: at.date(), clock: TimeOfDay::At(at.time()) }), place);
                }
                reading => self.follow(entry, None, reading, place),
            },
            Some(Said::Slot(slot)) => match slot {
                Slot { day: Some(_), clock: TimeOfDay::At(_), .. } => self.show_first(entry, slot, place),
                _ => self.consider(entry, slot, place),
            },
        }
    }

    fn show_first(&mut self, entry: Entry, slot: Slot, place: Place) {
        self.ask_which(entry, None, Why::Right, None, vec![slot], place);
    }

    /// The zone that an entry is read in; `None` if it isn't known.
    pub(super) fn wall(&self, entry: &Entry) -> Option<Wall> {
        let names = entry.zone.clone().into_iter().chain(self.own_zone());
        // One that is gone from the database is none.
        let (name, zone) = names.into_iter().find_map(|name| zone(&name).map(|zone| (name, zone)))?;
        let now = zone.to_datetime(self.context.now);
        Some(Wall { name, zone, now })
    }

    /// The IANA name of the person's zone, if it is known.
    pub(super) fn own_zone(&self) -> Option<String> {
        let of_nation = || match self.state.jurisdiction? {
            Jurisdiction::England | Jurisdiction::Scotland | Jurisdiction::Wales | Jurisdiction::NorthernIreland => {
                Some(ZONE_OF_UK)
            }
            Jurisdiction::UnitedStates | Jurisdiction::Elsewhere => None,
        };
        self.state.agenda.zone.clone().or_else(|| of_nation().map(str::to_owned))
    }

    /// Takes what was typed for day and time; false if it is a text of another kind.
    pub(super) fn moment_text(&mut self, entry: Entry, known: Option<Slot>, text: &str) -> bool {
        let Some(wall) = self.wall(&entry) else { return false };
        match read(text, self.context.words.lexicon(self.state.locale), wall.now, &wall.zone) {
            Reading::Nothing if self.asks_for_list(text) || !self.has_no_answer(text) => return false,
            Reading::Nothing => self.say(Reply::Agenda(AgendaReply::MomentUnclear { of: entry.of }), Place::New),
            reading => self.follow(entry, known, reading, Place::New),
        }
        true
    }

    /// Goes on with what was read.
    pub(super) fn follow(&mut self, entry: Entry, known: Option<Slot>, reading: Reading, place: Place) {
        match reading {
            Reading::Nothing => self.ask_moment(entry, known, place),
            Reading::Moment(at) => self.keep(entry, at, Fold::default(), place),
            Reading::Day(day) => match known.map(|known| known.clock) {
                Some(clock @ TimeOfDay::At(_)) => self.consider(entry, Slot::from(When { day, clock }), place),
                _ => self.ask_moment(entry, Some(Slot::day(day)), place),
            },
            Reading::Time(time) => self.consider(entry, Slot::time(time).or(known), place),
            Reading::Ask(question) => self.ask_about(entry, known, question, place),
        }
    }

    /// Goes on with a day and time as far as they are known.
    pub(super) fn consider(&mut self, entry: Entry, slot: Slot, place: Place) {
        let Some(wall) = self.wall(&entry) else {
            return self.ask_zone(Next::Moment { entry, said: Some(Said::Slot(slot)) }, place);
        };
        match (slot.day, slot.clock) {
            (None, TimeOfDay::Either(_)) => self.ask_which(entry, None, Why::Half, None, slot.halves(), place),
            (None, _) => self.ask_moment(entry, Some(slot), place),
            (Some(day), clock) => match (settle(When { day, clock }, wall.now, &wall.zone), slot.fold) {
                (Reading::Ask(Question::Fold { at, .. }), Some(fold)) => self.keep(entry, at, fold, place),
                (reading, _) => self.follow(entry, None, reading, place),
            },
        }
    }

    /// Asks for what isn't known yet.
    pub(super) fn ask_moment(&mut self, entry: Entry, known: Option<Slot>, place: Place) {
        let of = entry.of;
        let reply = match (known, self.wall(&entry)) {
            (Some(Slot { day: Some(day), .. }), Some(wall)) => AgendaReply::AskTime { of, day, now: wall.now },
            (Some(Slot { clock: TimeOfDay::At(time), .. }), _) => AgendaReply::AskMoment { of, time: Some(time) },
            _ => AgendaReply::AskMoment { of, time: None },
        };
        self.state.step = Step::Agenda(AgendaStep::Moment { entry, known });
        self.say(Reply::Agenda(reply), place);
    }

    /// Shows a month to choose a day from; `missed`: a place was tapped that is no day.
    pub(super) fn show_month(&mut self, entry: Entry, known: Option<Slot>, first: Option<Date>, missed: bool, place: Place) {
        let Some(wall) = self.wall(&entry) else { return self.ask_moment(entry, known, place) };
        let today = wall.now.date();
        let first = first.unwrap_or(today).max(today).first_of_month();
        let week_begins = self.context.words.first_weekday(self.state.locale);
        let reply = AgendaReply::Month { of: entry.of, first, today, week_begins, missed };
        self.state.step = Step::Agenda(AgendaStep::Moment { entry, known });
        self.say(Reply::Agenda(reply), place);
    }

    /// Shows the minutes of an hour.
    pub(super) fn show_minutes(&mut self, entry: Entry, known: Option<Slot>, at: DateTime, place: Place) {
        let Some(wall) = self.wall(&entry) else { return self.ask_moment(entry, known, place) };
        let reply = AgendaReply::AskMinute { of: entry.of, at, now: wall.now };
        let known = Some(Slot::day(at.date()));
        self.state.step = Step::Agenda(AgendaStep::Moment { entry, known });
        self.say(Reply::Agenda(reply), place);
    }

    /// Keeps day and time, of a new appointment or of the one that is moved.
    fn keep(&mut self, entry: Entry, starts: DateTime, fold: Fold, place: Place) {
        let Some(wall) = self.wall(&entry) else { return self.ask_moment(entry, None, place) };
        self.state.step = Step::Home;
        if let Some(id) = entry.of {
            return self.move_to(id, starts, fold, wall.name, place);
        }
        let same = |known: &&Appointment| (known.starts, known.fold, &known.zone) == (starts, fold, &wall.name);
        if let Some(known) = self.state.agenda.appointments.iter().find(same) {
            return self.page(known.id, News::AlreadyKept, place);
        }
        let (now, chance) = (self.context.now, self.context.chance);
        let agenda = &mut self.state.agenda;
        if agenda.seed == 0 {
            agenda.seed = chance.max(1);
        }
        agenda.last_id = agenda.last_id.saturating_add(1);
        let id = AppointmentId(agenda.last_id);
        agenda.appointments.push(Appointment {
            fold,
            place: entry.place,
            ..Appointment::new(id, starts, wall.name, now, TZDB_VERSION)
        });
        self.page(id, News::Kept, place);
    }

    /// Another day and time: what was planned for the old one must not go out any more.
    fn move_to(&mut self, id: AppointmentId, starts: DateTime, fold: Fold, zone: String, place: Place) {
        let now = self.context.now;
        let Some(appointment) = self.state.agenda.appointment_mut(id) else { return self.appointments(place) };
        if (appointment.starts, appointment.fold, &appointment.zone) == (starts, fold, &zone) {
            return self.page(id, News::Nothing, place);
        }
        (appointment.starts, appointment.fold, appointment.zone) = (starts, fold, zone);
        (appointment.entered, appointment.handled_until, appointment.held_until) = (now, now, None);
        appointment.sequence = appointment.sequence.saturating_add(1);
        TZDB_VERSION.clone_into(&mut appointment.zones);
        let filed = appointment.filed;
        self.order(Effect::Withdraw(id));
        if filed {
            self.send_file(id, false, place);
        }
        self.page(id, News::Moved, place);
    }

    /// Shows an appointment, or the list if it is gone.
    pub(super) fn page(&mut self, id: AppointmentId, news: News, place: Place) {
        self.leave();
        let Some(appointment) = self.state.agenda.appointment(id).cloned() else { return self.appointments(place) };
        let (reminders, past) = (self.reminders_of(&appointment), self.is_over(&appointment));
        let own_zone = self.own_zone();
        self.say(Reply::Agenda(AgendaReply::Page { news, appointment, reminders, past, own_zone }), place);
    }

    /// Whether it has begun.
    pub(super) fn is_over(&self, appointment: &Appointment) -> bool {
        visit(appointment).is_some_and(|visit| visit.instant() <= self.context.now)
    }

    /// When its reminders will come, by the clocks of its place.
    pub(super) fn reminders_of(&self, appointment: &Appointment) -> Vec<DateTime> {
        let Some(visit) = visit(appointment) else { return Vec::new() };
        let agenda = &self.state.agenda;
        let schedule =
            Schedule { visit: &visit, leads: agenda.leads_of(appointment), quiet: agenda.quiet, entered: appointment.entered };
        let plan = schedule.plan().into_iter().map(|planned| planned.due).filter(|due| *due > self.context.now);
        plan.map(|due| visit.zone.to_datetime(due)).collect()
    }
}
