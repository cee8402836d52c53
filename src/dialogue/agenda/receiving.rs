//! A calendar file from a person: nothing of it is kept before they have confirmed it.

use jiff::civil::{DateTime, Time};

use super::hearing::is_question;
use super::{AgendaButton, AgendaReply, AgendaStep, Entry, FileFault, Next, Offered, Slot};
use crate::calendar::{Found, Refusal, Starts, read};
use crate::dates::{TimeOfDay, When};
use crate::dialogue::turn::Turn;
use crate::dialogue::{Button, FileTrouble, Place, Reply, Step};
use crate::schedule::zone;

impl Turn<'_> {
    /// A calendar file came.
    pub(in crate::dialogue) fn calendar_sent(&mut self, content: &Result<Vec<u8>, FileTrouble>, caption: &str) {
        if self.emergency_heard(caption) {
            return;
        }
        self.introduce();
        self.forget_file();
        let read = match content {
            Ok(file) => read(file, self.context.now).map_err(fault),
            Err(FileTrouble::TooLarge) => Err(FileFault::TooLarge),
            Err(FileTrouble::NotFetched) => Err(FileFault::NotFetched),
        };
        match read {
            Err(fault) => {
                self.say(Reply::Agenda(AgendaReply::FileRefused { fault }), Place::New);
                if is_question(caption) {
                    self.question(caption);
                } else {
                    self.agenda_again();
                }
                return;
            }
            // The file is not kept: it has to be sent again.
            Ok(_) if !self.may_keep() => self.ask_consent(Button::Agenda(AgendaButton::SendFile), Place::New),
            Ok(found) => self.offer(found, Place::New),
        }
        if is_question(caption) {
            self.question(caption);
        }
    }

    /// Leaves the question about an earlier file: whoever sends another one means that.
    fn forget_file(&mut self) {
        let earlier = match &self.state.step {
            Step::Agenda(AgendaStep::Nation { next } | AgendaStep::Zone { next }) => matches!(next, Next::File { .. }),
            Step::Agenda(AgendaStep::File { .. }) => true,
            _ => false,
        };
        if earlier {
            self.leave();
        }
    }

    /// Shows what was found; asks for the person's zone first if an event has none of its own.
    pub(super) fn offer(&mut self, found: Vec<Found>, place: Place) {
        let Some(events) = self.events(&found) else { return self.ask_zone(Next::File { found }, place) };
        self.state.step = Step::Agenda(AgendaStep::File { found });
        let own_zone = self.own_zone();
        self.say(Reply::Agenda(AgendaReply::Offer { events, own_zone }), place);
    }

    fn events(&self, found: &[Found]) -> Option<Vec<Offered>> {
        found.iter().map(|found| self.event(found)).collect()
    }

    /// An event by the clocks of its place; `None` if the person's zone is needed and not known.
    fn event(&self, found: &Found) -> Option<Offered> {
        // Nobody is expected at a second, and buttons carry none.
        let minute = |time: Time| time.with().second(0).subsec_nanosecond(0).build().unwrap_or(time);
        let at = |at: DateTime| Slot::from(When { day: at.date(), clock: TimeOfDay::At(minute(at.time())) });
        let (slot, zone_name) = match &found.starts {
            Starts::Zoned { local, zone } => (at(*local), zone.clone()),
            Starts::Utc(instant) => {
                let own = self.own_zone()?;
                (at(zone(&own)?.to_datetime(*instant)), own)
            }
            Starts::Floating(local) => (at(*local), self.own_zone()?),
            Starts::AllDay(day) => (Slot::day(*day), self.own_zone()?),
        };
        let Found { summary, place, recurring, .. } = found.clone();
        Some(Offered { slot, summary, place, zone: zone_name, recurring })
    }

    /// An event of the file was chosen; an old button leads to the list.
    pub(super) fn take_event(&mut self, index: u8, slot: Slot, place: Place) {
        let found = if let Step::Agenda(AgendaStep::File { found }) = &self.state.step { found.clone() } else { Vec::new() };
        let event = found.get(usize::from(index)).and_then(|found| self.event(found)).filter(|event| event.slot == slot);
        let Some(event) = event else { return self.appointments(place) };
        let entry = Entry { of: None, zone: Some(event.zone), place: event.place };
        self.consider(entry, slot, place);
    }
}

fn fault(refusal: Refusal) -> FileFault {
    match refusal {
        Refusal::TooLarge => FileFault::TooLarge,
        Refusal::NotACalendar => FileFault::NotACalendar,
        Refusal::NoEvents => FileFault::NoEvents,
        Refusal::OnlyPast => FileFault::OnlyPast,
        Refusal::Cancelled => FileFault::Cancelled,
        Refusal::Repeats => FileFault::Repeats,
        Refusal::TooMany => FileFault::TooMany,
    }
}
