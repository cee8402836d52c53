//! Replies about appointments and reminders in words.

use jiff::civil::DateTime;

use super::html::Rich;
use super::reply::Rendering;
use super::{MessageId, message_id};
use crate::dialogue::{AgendaReply, News, Offered, Slot, TextField, Why, ZoneAsk};
use crate::domain::Appointment;
use crate::schedule::ZONE_OF_UK;

impl Rendering<'_> {
    pub(super) fn agenda(&self, reply: &AgendaReply) -> Rich {
        let text = |id| Rich::new().text(&self.say(id));
        match reply {
            AgendaReply::List { ahead, past } => self.appointments(ahead.len(), past.len()),
            AgendaReply::Full => text(MessageId::AppointmentFull),
            AgendaReply::AskMoment { time: None, .. } => text(MessageId::AppointmentAskMoment),
            AgendaReply::AskMoment { time: Some(time), .. } => {
                self.with(MessageId::AppointmentAskDay, &[("time", &self.wording.time(self.locale, *time))])
            }
            AgendaReply::Month { first, .. } => {
                self.with(MessageId::AppointmentAskMonth, &[("month", &self.wording.month(self.locale, *first))])
            }
            AgendaReply::AskTime { day, .. } => {
                self.with(MessageId::AppointmentAskTime, &[("date", &self.wording.full_date(self.locale, *day))])
            }
            AgendaReply::AskMinute { at, .. } => {
                let (date, time) = (self.wording.full_date(self.locale, at.date()), self.wording.time(self.locale, at.time()));
                self.with(MessageId::AppointmentAskMinute, &[("date", &date), ("time", &time)])
            }
            AgendaReply::Which { why, said, .. } => self.which(*why, *said),
            AgendaReply::AskNation => text(MessageId::AppointmentAskNation),
            AgendaReply::AskZone { why, .. } => text(match why {
                ZoneAsk::UnitedStates => MessageId::AppointmentZoneUnitedStates,
                ZoneAsk::Anywhere => MessageId::AppointmentZoneAnywhere,
                ZoneAsk::Several => MessageId::AppointmentZoneSeveral,
                ZoneAsk::None => MessageId::AppointmentZoneNone,
            }),
            AgendaReply::Page { news, appointment, reminders, past } => self.page(*news, appointment, reminders, *past),
            AgendaReply::AskKind { .. } => text(MessageId::AppointmentAskKind),
            AgendaReply::AskText { appointment, field, too_long } => self.ask_text(appointment, *field, *too_long),
            AgendaReply::File { cancelled: true, .. } => text(MessageId::AppointmentFileGone),
            AgendaReply::File { again: true, .. } => text(MessageId::AppointmentFileAgain),
            AgendaReply::File { .. } => text(MessageId::AppointmentFileNew),
            AgendaReply::Reminder { .. } => self.reminder(reply),
            AgendaReply::Remind(reply) => self.reminders(reply),
            AgendaReply::AskCancel { appointment, past } => {
                let id = if *past { MessageId::AppointmentAskRemove } else { MessageId::AppointmentAskCancel };
                self.with(id, &[("moment", &self.when(appointment))])
            }
            AgendaReply::Gone { starts, past } => {
                let id = if *past { MessageId::AppointmentRemoved } else { MessageId::AppointmentGone };
                self.with(id, &[("moment", &self.wording.moment(self.locale, *starts))])
            }
            AgendaReply::Settings { zone } => {
                let zone = zone.as_deref().map(|zone| self.wording.zone_name(self.locale, zone));
                let zone = zone.unwrap_or_else(|| self.say(MessageId::AppointmentZoneUnknown));
                self.with(MessageId::AppointmentSettings, &[("zone", &zone)])
            }
            AgendaReply::AskFile => text(MessageId::AppointmentAskFile),
            AgendaReply::FileRefused { fault } => Rich::new().text(&self.id(&message_id::file_fault(*fault))),
            AgendaReply::Offer { events } => self.offer(events),
        }
    }

    fn with(&self, id: MessageId, arguments: &[(&'static str, &str)]) -> Rich {
        Rich::new().text(&self.say_with(id, arguments))
    }

    fn appointments(&self, ahead: usize, past: usize) -> Rich {
        if ahead + past == 0 {
            return Rich::new().text(&self.say(MessageId::AppointmentListEmpty));
        }
        let rich = Rich::new().text(&self.say(MessageId::AppointmentListAhead));
        if past == 0 {
            return rich;
        }
        let number = (ahead + 1).to_string();
        rich.text(&self.wording.say(self.locale, MessageId::AppointmentListPast, &[("number", &number)]))
    }

    fn which(&self, why: Why, said: Option<Slot>) -> Rich {
        let id = match why {
            Why::Right => MessageId::AppointmentWhichRight,
            Why::Order => MessageId::AppointmentWhichOrder,
            Why::Week => MessageId::AppointmentWhichWeek,
            Why::Day => MessageId::AppointmentWhichDay,
            Why::Half => MessageId::AppointmentWhichHalf,
            Why::DayOrTime => MessageId::AppointmentWhichDayOrTime,
            Why::Time => MessageId::AppointmentWhichTime,
            Why::Two => MessageId::AppointmentWhichTwo,
            Why::NoSuch => MessageId::AppointmentWhichNoSuch,
            Why::Weekday => MessageId::AppointmentWhichWeekday,
            Why::Past => MessageId::AppointmentWhichPast,
            Why::TooFar => MessageId::AppointmentWhichTooFar,
            Why::Gap => MessageId::AppointmentWhichGap,
            Why::Fold => MessageId::AppointmentWhichFold,
        };
        if id.variables().is_empty() {
            return Rich::new().text(&self.say(id));
        }
        let moment = said.map(|said| self.wording.slot(self.locale, &said)).unwrap_or_default();
        self.with(id, &[("moment", &moment)])
    }

    fn when(&self, appointment: &Appointment) -> String {
        self.moment_with_zone(appointment.starts, &appointment.zone)
    }

    /// Day, time and, if it isn't that of the United Kingdom, zone.
    pub(super) fn moment_with_zone(&self, starts: DateTime, zone: &str) -> String {
        if zone == ZONE_OF_UK {
            return self.wording.moment(self.locale, starts);
        }
        let date = self.wording.full_date(self.locale, starts.date());
        let time = self.wording.time(self.locale, starts.time());
        let zone = self.wording.zone_name(self.locale, zone);
        self.say_with(MessageId::AppointmentMomentZone, &[("date", &date), ("time", &time), ("zone", &zone)])
    }

    fn page(&self, news: News, appointment: &Appointment, reminders: &[DateTime], past: bool) -> Rich {
        let mut rich = Rich::new();
        if news != News::Nothing {
            rich = rich.text(&self.id(&message_id::appointment_news(news)));
        }
        rich = rich.bold(self.when(appointment));
        let line = |id, text: &str| self.wording.say(self.locale, id, &[("text", text)]);
        let mut lines = Vec::new();
        if let Some(kind) = appointment.kind {
            lines.push(line(MessageId::AppointmentLineKind, &self.id(&message_id::appointment_kind(kind))));
        }
        for (field, id) in [
            (TextField::Place, MessageId::AppointmentLinePlace),
            (TextField::Companion, MessageId::AppointmentLineCompanion),
            (TextField::Note, MessageId::AppointmentLineNote),
        ] {
            lines.extend(field.of(appointment).map(|text| line(id, text)));
        }
        rich = rich.text(&lines.join("\n"));
        if past { rich.text(&self.say(MessageId::AppointmentIsOver)) } else { rich.text(&self.planned(reminders)) }
    }

    fn planned(&self, reminders: &[DateTime]) -> String {
        if reminders.is_empty() {
            return self.say(MessageId::AppointmentRemindersNone);
        }
        let lines = reminders.iter().map(|at| format!("\n- {}", self.wording.moment(self.locale, *at)));
        self.say(MessageId::AppointmentRemindersPlanned) + &lines.collect::<String>()
    }

    fn ask_text(&self, appointment: &Appointment, field: TextField, too_long: bool) -> Rich {
        let mut rich = Rich::new();
        if too_long {
            rich = rich.text(&self.say(MessageId::AppointmentTooLong));
        }
        if let Some(kept) = field.of(appointment) {
            rich = rich.text(&self.wording.say(self.locale, MessageId::AppointmentAskKept, &[("text", kept)]));
        }
        rich.text(&self.say(match field {
            TextField::Place => MessageId::AppointmentAskPlace,
            TextField::Companion => MessageId::AppointmentAskCompanion,
            TextField::Note => MessageId::AppointmentAskNote,
        }))
    }

    fn offer(&self, events: &[Offered]) -> Rich {
        let id = if events.len() == 1 { MessageId::AppointmentOfferOne } else { MessageId::AppointmentOfferSeveral };
        let lines = (1..).zip(events).map(|(number, event): (usize, &Offered)| {
            let moment = self.wording.slot(self.locale, &event.slot);
            let number = number.to_string();
            let line =
                self.wording.say(self.locale, MessageId::AppointmentOfferLine, &[("number", &number), ("moment", &moment)]);
            let zone = (event.zone != ZONE_OF_UK).then(|| self.wording.zone_name(self.locale, &event.zone));
            let repeats = event.recurring.then(|| self.say(MessageId::AppointmentOfferRecurring));
            let more = [event.summary.clone(), event.place.clone(), zone, repeats].into_iter().flatten();
            more.fold(line, |line, text| {
                self.wording.say(self.locale, MessageId::AppointmentOfferMore, &[("line", &line), ("text", &text)])
            })
        });
        Rich::new().text(&lines.collect::<Vec<_>>().join("\n")).text(&self.say(id))
    }
}
