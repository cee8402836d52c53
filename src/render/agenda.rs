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
            AgendaReply::List { ahead, past, .. } => self.appointments(ahead.len(), past.len()),
            AgendaReply::Full => text(MessageId::AppointmentFull),
            AgendaReply::AskMoment { time: None, .. } => text(MessageId::AppointmentAskMoment),
            AgendaReply::AskMoment { time: Some(time), .. } => {
                self.with(MessageId::AppointmentAskDay, &[("time", &self.wording.time(self.locale, *time))])
            }
            AgendaReply::AskRemind { slot } => {
                self.with(MessageId::AppointmentAskRemind, &[("date", &self.wording.slot(self.locale, slot))])
            }
            AgendaReply::MomentUnclear { .. } => text(MessageId::AppointmentMomentUnclear),
            AgendaReply::Month { first, missed, .. } => {
                let id = if *missed { MessageId::AppointmentAskMonthAgain } else { MessageId::AppointmentAskMonth };
                self.with(id, &[("month", &self.wording.month(self.locale, *first))])
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
            AgendaReply::Page { news, appointment, reminders, past, own_zone } => {
                let moment = |at| self.moment_with_zone(at, &appointment.zone, own_zone.as_deref());
                let last = if *past { self.say(MessageId::AppointmentIsOver) } else { self.planned(reminders, moment) };
                self.page(*news, appointment, &moment(appointment.starts)).text(&last)
            }
            AgendaReply::AskKind { .. } => text(MessageId::AppointmentAskKind),
            AgendaReply::AskText { appointment, field, too_long } => self.ask_text(appointment, *field, *too_long),
            AgendaReply::File { cancelled: true, .. } => text(MessageId::AppointmentFileGone),
            AgendaReply::File { again: true, .. } => text(MessageId::AppointmentFileAgain),
            AgendaReply::File { .. } => text(MessageId::AppointmentFileNew),
            AgendaReply::Reminder { .. } => self.reminder(reply),
            AgendaReply::Remind(reply) => self.reminders(reply),
            AgendaReply::AskCancel { appointment, past, own_zone } => {
                let id = if *past { MessageId::AppointmentAskRemove } else { MessageId::AppointmentAskCancel };
                let moment = self.moment_with_zone(appointment.starts, &appointment.zone, own_zone.as_deref());
                self.with(id, &[("moment", &moment)])
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
            AgendaReply::Offer { events, own_zone } => self.offer(events, own_zone.as_deref()),
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

    /// Day, time and, if it isn't the person's own, zone. A person whose zone isn't known is taken to be in the United Kingdom.
    pub(super) fn moment_with_zone(&self, starts: DateTime, zone: &str, own: Option<&str>) -> String {
        if zone == own.unwrap_or(ZONE_OF_UK) {
            return self.wording.moment(self.locale, starts);
        }
        let date = self.wording.full_date(self.locale, starts.date());
        let time = self.wording.time(self.locale, starts.time());
        let zone = self.wording.zone_name(self.locale, zone);
        self.say_with(MessageId::AppointmentMomentZone, &[("date", &date), ("time", &time), ("zone", &zone)])
    }

    fn page(&self, news: News, appointment: &Appointment, moment: &str) -> Rich {
        let mut rich = Rich::new();
        if news != News::Nothing {
            rich = rich.text(&self.id(&message_id::appointment_news(news)));
        }
        rich = rich.bold(moment.to_owned());
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
        rich.text(&lines.join("\n"))
    }

    fn planned(&self, reminders: &[DateTime], moment: impl Fn(DateTime) -> String) -> String {
        if reminders.is_empty() {
            return self.say(MessageId::AppointmentRemindersNone);
        }
        let lines = reminders.iter().map(|at| format!("\n- {}", moment(*at)));
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

    fn offer(&self, events: &[Offered], own_zone: Option<&str>) -> Rich {
        let id = if events.len() == 1 { MessageId::AppointmentOfferOne } else { MessageId::AppointmentOfferSeveral };
        let lines = (1..).zip(events).map(|(number, event): (usize, &Offered)| {
            let moment = self.wording.slot(self.locale, &event.slot);
            let number = number.to_string();
            let line =
                self.wording.say(self.locale, MessageId::AppointmentOfferLine, &[("number", &number), ("moment", &moment)]);
            let zone = (event.zone != own_zone.unwrap_or(ZONE_OF_UK)).then(|| self.wording.zone_name(self.locale, &event.zone));
            let repeats = event.recurring.then(|| self.say(MessageId::AppointmentOfferRecurring));
            let more = [event.summary.clone(), event.place.clone(), zone, repeats].into_iter().flatten();
            more.fold(line, |line, text| {
                self.wording.say(self.locale, MessageId::AppointmentOfferMore, &[("line", &line), ("text", &text)])
            })
        });
        Rich::new().text(&lines.collect::<Vec<_>>().join("\n")).text(&self.say(id))
    }
}
