//! Random appointments: agendas, steps, buttons, and what people type about days and times.

use jiff::ToSpan as _;
use jiff::civil::{Date, DateTime, date, time};
use rand::RngExt as _;
use second_opinion_bot::calendar::{Found, Starts};
use second_opinion_bot::dates::TimeOfDay;
use second_opinion_bot::dialogue::{AgendaButton, AgendaStep, Entry, FileTrouble, Next, Said, Slot, TextField};
use second_opinion_bot::domain::{Agenda, Appointment, AppointmentId, AppointmentKind, Fold};

use super::chance::Chance;

const ZONES: [&str; 5] = ["Europe/London", "America/New_York", "Asia/Kathmandu", "Pacific/Apia", "No/Such"];
const FILES: [&str; 6] = ["apple.ics", "google.ics", "letter-portal.ics", "past.ics", "series.ics", "unterminated.ics"];

impl Chance {
    pub(super) fn agenda(&mut self) -> Agenda {
        let many = self.rng.random_range(0..4);
        let zone = self.zone();
        Agenda {
            appointments: (1..=many).map(|id| self.appointment(AppointmentId(id))).collect(),
            last_id: many,
            zone: self.maybe(zone),
            seed: u64::from(many),
            ..Agenda::default()
        }
    }

    fn appointment(&mut self, id: AppointmentId) -> Appointment {
        let (place, note) = (self.text().chars().take(200).collect(), self.text().chars().take(200).collect());
        let (kind, starts) = (*self.pick(&AppointmentKind::ALL), self.moment());
        let entered = "2026-11-20T10:00:00Z".parse().unwrap();
        Appointment {
            id,
            starts,
            zone: self.zone(),
            fold: Fold::Earlier,
            kind: self.maybe(kind),
            place: self.maybe(place),
            companion: None,
            note: self.maybe(note),
            leads: None,
            entered,
            handled_until: entered,
            held_until: None,
            filed: self.one_in(2),
            sequence: 0,
            zones: String::new(),
        }
    }

    fn zone(&mut self) -> String {
        (*self.pick(&ZONES)).to_owned()
    }

    fn day(&mut self) -> Date {
        let days = self.rng.random_range(-40..900);
        date(2026, 11, 21).saturating_add(days.days())
    }

    fn moment(&mut self) -> DateTime {
        let (hour, minute) = (self.rng.random_range(0..24), self.rng.random_range(0..60));
        self.day().at(hour, minute, 0, 0)
    }

    fn slot(&mut self) -> Slot {
        let (day, at) = (self.day(), self.moment().time());
        let morning = time(at.hour() % 12, at.minute(), 0, 0);
        let clock = *self.pick(&[TimeOfDay::Unsaid, TimeOfDay::At(at), TimeOfDay::Either(morning)]);
        let fold = *self.pick(&[None, None, Some(Fold::Earlier), Some(Fold::Later)]);
        Slot { day: self.maybe(day), clock, fold }
    }

    fn entry(&mut self) -> Entry {
        let (id, zone) = (self.id(), self.zone());
        Entry { of: self.maybe(id), zone: self.maybe(zone), place: self.maybe("Room 7".to_owned()) }
    }

    fn id(&mut self) -> AppointmentId {
        AppointmentId(self.rng.random_range(1..5))
    }

    fn found(&mut self) -> Vec<Found> {
        let many = self.rng.random_range(1..4);
        (0..many)
            .map(|_| {
                let local = self.moment();
                let starts = match self.rng.random_range(0..3) {
                    0 => Starts::Zoned { local, zone: self.zone() },
                    1 => Starts::Floating(local),
                    _ => Starts::AllDay(local.date()),
                };
                Found { starts, summary: Some("<b>&".to_owned()), place: None, recurring: self.one_in(2) }
            })
            .collect()
    }

    pub(super) fn agenda_step(&mut self) -> AgendaStep {
        let (entry, slot) = (self.entry(), self.slot());
        let said = *self.pick(&[true, false]);
        let said = if said { Said::Slot(slot) } else { Said::Text(self.moment_text()) };
        let said = self.maybe(said);
        let next = match self.rng.random_range(0..3) {
            0 => Next::File { found: self.found() },
            1 => Next::Settings,
            _ => Next::Moment { entry: entry.clone(), said },
        };
        match self.rng.random_range(0..6) {
            0 => AgendaStep::Nation { next },
            1 => AgendaStep::Zone { next },
            2 => AgendaStep::Text { id: self.id(), field: *self.pick(&TextField::ALL) },
            3 => AgendaStep::File { found: self.found() },
            _ => AgendaStep::Moment { entry, known: self.maybe(slot) },
        }
    }

    pub(super) fn agenda_button(&mut self) -> AgendaButton {
        let (id, slot, at) = (self.id(), self.slot(), self.moment());
        let of = self.maybe(id);
        let first = at.date().first_of_month();
        let field = *self.pick(&TextField::ALL);
        match self.rng.random_range(0..26) {
            0 => AgendaButton::List,
            1 => AgendaButton::New,
            2 => AgendaButton::Begin(slot),
            3..6 => AgendaButton::When { of, slot },
            6 => AgendaButton::Other { of },
            7 => AgendaButton::Calendar { of },
            8 => AgendaButton::Month { of, first, later: self.one_in(2) },
            9 => AgendaButton::Cell { of, first, weekday: self.rng.random_range(0..8) },
            10 => AgendaButton::Hour { of, at },
            11 => AgendaButton::Open { id, starts: at },
            12 => AgendaButton::Change(id),
            13 => AgendaButton::AskKind(id),
            14 => AgendaButton::Kind { id, kind: None },
            15 => AgendaButton::Ask { id, field },
            16 => AgendaButton::Clear { id, field },
            17 => AgendaButton::File(id),
            18 => AgendaButton::Reminders(id),
            19 => AgendaButton::Cancel(id),
            20 => AgendaButton::CancelSure(id),
            21 => AgendaButton::Done,
            22 => AgendaButton::Settings,
            23 => AgendaButton::Zone(self.zone()),
            24 => AgendaButton::SendFile,
            _ => AgendaButton::Take { index: self.rng.random_range(0..4), slot },
        }
    }

    /// Days and times as people write them, and places.
    pub(super) fn moment_text(&mut self) -> String {
        const TEXTS: [&str; 16] = [
            "15 December at 2.30pm",
            "5/12",
            "31 June",
            "yesterday",
            "next Tuesday",
            "at 2",
            "10.12",
            "28 March 2027 1.30am",
            "31 October 2027 1.30am",
            "some day in March",
            "9am or 10am",
            "5 May 2032",
            "I have an appointment tomorrow at 9",
            "new appointment",
            "Paris",
            "11:02",
        ];
        (*self.pick(&TEXTS)).to_owned()
    }

    /// A calendar file as programs write it, or what went wrong.
    pub(super) fn calendar(&mut self) -> Result<Vec<u8>, FileTrouble> {
        if self.one_in(8) {
            return Err(*self.pick(&[FileTrouble::TooLarge, FileTrouble::NotFetched]));
        }
        let folder = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/it/calendar/files");
        Ok(std::fs::read(folder.join(self.pick(&FILES))).unwrap())
    }
}
