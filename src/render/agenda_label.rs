//! Buttons about appointments in words; days, times and zones as they stand on buttons and in replies.

use jiff::ToSpan as _;
use jiff::civil::{Date, DateTime, Time};

use super::dates::Dates;
use super::reply::Rendering;
use super::{MessageId, Wording, message_id};
use crate::dates::TimeOfDay;
use crate::dialogue::{AgendaButton, AgendaReply, Button, Label, Reply, Slot};
use crate::domain::{Fold, Locale};

/// The hour before which it is night.
const MORNING: i8 = 6;

impl Rendering<'_> {
    /// What stands on a button about appointments if the reply tells more about it than the button can.
    pub(super) fn own_agenda_label(&self, reply: &Reply, button: &Button) -> Option<String> {
        let (Reply::Agenda(reply), Button::Agenda(button)) = (reply, button) else { return None };
        match (reply, button) {
            (AgendaReply::List { ahead, past, own_zone }, AgendaButton::Open { id, .. }) => {
                let found = ahead.iter().chain(past).find(|appointment| appointment.id == *id)?;
                Some(self.moment_with_zone(found.starts, &found.zone, own_zone.as_deref()))
            }
            (AgendaReply::Offer { events, own_zone }, AgendaButton::Take { index, .. }) => {
                let event = events.get(usize::from(*index))?;
                let Slot { day: Some(day), clock: TimeOfDay::At(time), fold: None } = event.slot else { return None };
                Some(self.moment_with_zone(day.to_datetime(time), &event.zone, own_zone.as_deref()))
            }
            (AgendaReply::Remind(reply), AgendaButton::Remind(button)) => self.own_reminder_label(reply, *button),
            _ => None,
        }
    }
}

impl Wording {
    /// What stands on a button.
    pub(super) fn agenda_label(&self, locale: Locale, label: Label, button: &AgendaButton) -> String {
        let say = |id| self.say(locale, id, &[]);
        match button {
            AgendaButton::Remind(button) => self.reminder_label(locale, *button),
            AgendaButton::List => say(MessageId::ButtonAppointments),
            AgendaButton::New | AgendaButton::Begin(_) => say(MessageId::ButtonAppointmentNew),
            AgendaButton::When { slot, .. } if label == Label::Week => {
                let day = slot.day.and_then(|day| self.dates(locale).map(|dates| dates.day(day)));
                day.unwrap_or_else(|| say(MessageId::ButtonAppointmentEmpty))
            }
            AgendaButton::When { slot: Slot { clock: TimeOfDay::At(time), .. }, .. } if label == Label::Four => {
                self.time(locale, *time)
            }
            AgendaButton::When { slot, .. } | AgendaButton::Take { slot, .. } => self.slot(locale, slot),
            AgendaButton::Other { .. } => say(MessageId::ButtonAppointmentOther),
            AgendaButton::Calendar { .. } => say(MessageId::ButtonAppointmentCalendar),
            AgendaButton::Month { first, later, .. } => {
                let id = if *later { MessageId::ButtonAppointmentLater } else { MessageId::ButtonAppointmentEarlier };
                self.say(locale, id, &[("month", &self.month(locale, *first))])
            }
            AgendaButton::Cell { first, weekday, .. } => {
                let offset = weekday - first.weekday().to_monday_one_offset();
                let day = (*weekday > 0).then(|| first.saturating_add(i64::from(offset).days()));
                let name = day.and_then(|day| self.dates(locale).map(|dates| dates.weekday(day)));
                name.unwrap_or_else(|| say(MessageId::ButtonAppointmentEmpty))
            }
            AgendaButton::Hour { at, .. } => self.time(locale, at.time()),
            AgendaButton::Open { starts, .. } => self.moment(locale, *starts),
            AgendaButton::Change(_) => say(MessageId::ButtonAppointmentMove),
            AgendaButton::AskKind(_) => say(MessageId::ButtonAppointmentKind),
            AgendaButton::Kind { kind: Some(kind), .. } => self.say_id(locale, &message_id::appointment_kind(*kind)),
            AgendaButton::Kind { kind: None, .. } => say(MessageId::ButtonAppointmentNoKind),
            AgendaButton::Ask { field, .. } => self.say_id(locale, &message_id::field_button(*field)),
            AgendaButton::Clear { .. } => say(MessageId::ButtonAppointmentClear),
            AgendaButton::File(_) => say(MessageId::ButtonAppointmentFile),
            AgendaButton::Reminders(_) => say(MessageId::ButtonAppointmentReminders),
            AgendaButton::Cancel(_) => say(MessageId::ButtonAppointmentCancel),
            AgendaButton::CancelSure(_) => say(MessageId::ButtonAppointmentCancelSure),
            AgendaButton::Done => say(MessageId::ButtonAppointmentDone),
            AgendaButton::Settings => say(MessageId::ButtonAppointmentSettings),
            AgendaButton::ChangeZone => say(MessageId::ButtonAppointmentChangeZone),
            AgendaButton::Zone(name) => self.zone_name(locale, name),
            AgendaButton::SendFile => say(MessageId::ButtonAppointmentSendFile),
        }
    }

    /// A full date with its weekday, such as "Tuesday 11 May 2027".
    #[must_use]
    pub fn full_date(&self, locale: Locale, date: Date) -> String {
        let Some(dates) = self.dates(locale) else { return date.to_string() };
        let arguments = [("weekday", dates.long_weekday(date)), ("date", dates.long(date))];
        let arguments = arguments.each_ref().map(|(name, value)| (*name, value.as_str()));
        self.say(locale, MessageId::AppointmentDate, &arguments)
    }

    /// A time, such as "14:30" or "2:30 PM".
    #[must_use]
    pub fn time(&self, locale: Locale, time: Time) -> String {
        self.dates(locale).map_or_else(|| time.to_string(), |dates| dates.time(time))
    }

    /// A month with its year, such as "May 2027".
    #[must_use]
    pub fn month(&self, locale: Locale, date: Date) -> String {
        self.dates(locale).map_or_else(|| date.to_string(), |dates: &Dates| dates.month(date))
    }

    /// A day with its weekday, and the time.
    #[must_use]
    pub fn moment(&self, locale: Locale, at: DateTime) -> String {
        let (date, time) = (self.full_date(locale, at.date()), self.time(locale, at.time()));
        self.say(locale, MessageId::AppointmentMoment, &[("date", &date), ("time", &time)])
    }

    /// A day and a time as far as they are known. A time whose half of the day is open isn't shown: it would say one of them.
    #[must_use]
    pub fn slot(&self, locale: Locale, slot: &Slot) -> String {
        match (slot.day, slot.clock, slot.fold) {
            (_, TimeOfDay::At(time), Some(fold)) => {
                let id = match fold {
                    Fold::Earlier => MessageId::AppointmentMomentEarlier,
                    Fold::Later => MessageId::AppointmentMomentLater,
                };
                self.say(locale, id, &[("time", &self.time(locale, time))])
            }
            (Some(day), TimeOfDay::At(time), None) => self.by_night(locale, time, self.moment(locale, day.to_datetime(time))),
            (Some(day), TimeOfDay::Unsaid | TimeOfDay::Either(_), _) => self.full_date(locale, day),
            (None, TimeOfDay::At(time) | TimeOfDay::Either(time), _) => self.by_night(locale, time, self.time(locale, time)),
            (None, TimeOfDay::Unsaid, _) => self.say(locale, MessageId::ButtonAppointmentOther, &[]),
        }
    }

    /// A moment, with a word that it is at night if it is: hardly anybody means that.
    fn by_night(&self, locale: Locale, time: Time, moment: String) -> String {
        if time.hour() >= MORNING {
            return moment;
        }
        self.say(locale, MessageId::AppointmentMomentNight, &[("moment", &moment)])
    }

    /// What a zone is called: by its own name, or by its city.
    #[must_use]
    pub fn zone_name(&self, locale: Locale, zone: &str) -> String {
        let id = message_id::zone(zone);
        if self.holder(locale, &id).is_some() {
            return self.say_id(locale, &id);
        }
        let city = zone.rsplit('/').next().unwrap_or(zone).replace('_', " ");
        self.say(locale, MessageId::AppointmentZoneCity, &[("city", &city)])
    }
}
