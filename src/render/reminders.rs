//! Where reminders are changed, in words.

use jiff::civil::Time;

use super::html::Rich;
use super::message_id::went;
use super::reply::Rendering;
use super::{MessageId, Wording};
use crate::dialogue::{Coming, LeadFault, ReminderButton, ReminderReply, Scope};
use crate::domain::{Lead, Locale, QuietHours};
use crate::schedule::zone;

const MINUTES_OF_HOUR: u32 = 60;

impl Rendering<'_> {
    pub(super) fn reminders(&self, reply: &ReminderReply) -> Rich {
        match reply {
            ReminderReply::List { scope, leads, quiet, coming, changed, .. } => {
                let title = match scope {
                    Scope::All => MessageId::RemindersTitleAll,
                    Scope::One(_) => MessageId::RemindersTitleOne,
                };
                let rich = if *changed { Rich::new().text(&self.say(MessageId::RemindersChanged)) } else { Rich::new() };
                let rich = rich.bold(self.say(title)).text(&self.leads(leads)).text(&self.quiet(*quiet));
                rich.text(&self.coming(coming))
            }
            ReminderReply::Choose { .. } => Rich::new().text(&self.say(MessageId::RemindersChoose)),
            ReminderReply::AskLead { moved: None, .. } => Rich::new().text(&self.say(MessageId::RemindersAskNew)),
            ReminderReply::AskLead { moved: Some(lead), .. } => {
                let lead = self.wording.lead(self.locale, *lead);
                Rich::new().text(&self.wording.say(self.locale, MessageId::RemindersAskInstead, &[("lead", &lead)]))
            }
            ReminderReply::LeadUnclear { fault, .. } => Rich::new().text(&self.say(match fault {
                LeadFault::NotBefore => MessageId::RemindersFaultNotBefore,
                LeadFault::TimeOfDay => MessageId::RemindersFaultTimeOfDay,
                LeadFault::TooMany => MessageId::RemindersFaultTooMany,
            })),
            ReminderReply::AskHours { quiet } if quiet.from == quiet.until => {
                Rich::new().text(&self.say(MessageId::RemindersAskHoursNone))
            }
            ReminderReply::AskHours { quiet } => {
                Rich::new().text(&self.wording.hours(self.locale, MessageId::RemindersAskHours, *quiet))
            }
        }
    }

    pub(super) fn leads(&self, leads: &[Lead]) -> String {
        let line = |lead: &Lead| {
            let lead = self.wording.lead(self.locale, *lead);
            format!("- {}\n", self.wording.say(self.locale, MessageId::RemindersOn, &[("lead", &lead)]))
        };
        if leads.is_empty() { self.say(MessageId::RemindersNone) } else { leads.iter().map(line).collect() }
    }

    pub(super) fn quiet(&self, quiet: QuietHours) -> String {
        if quiet.from == quiet.until {
            return self.say(MessageId::RemindersNotQuiet);
        }
        self.wording.hours(self.locale, MessageId::RemindersQuiet, quiet)
    }

    fn coming(&self, coming: &[Coming]) -> String {
        if coming.is_empty() {
            return self.say(MessageId::RemindersNothingComing);
        }
        let line = |coming: &Coming| {
            let due = zone(&coming.zone).unwrap_or(jiff::tz::TimeZone::UTC).to_datetime(coming.due);
            let day = self.wording.full_date(self.locale, due.date());
            let time = self.wording.time(self.locale, due.time());
            format!("\n- {}", self.wording.say(self.locale, MessageId::RemindersComingOne, &[("day", &day), ("time", &time)]))
        };
        self.say(MessageId::RemindersComing) + &coming.iter().map(line).collect::<String>()
    }
}

impl Wording {
    /// When a reminder comes: "7 days before".
    fn lead(&self, locale: Locale, lead: Lead) -> String {
        match lead {
            Lead::DaysBefore(days) => self.count(locale, MessageId::LeadDays, days.into(), &[]),
            Lead::MinutesBefore(minutes) if minutes % MINUTES_OF_HOUR == 0 => {
                self.count(locale, MessageId::LeadHours, minutes / MINUTES_OF_HOUR, &[])
            }
            Lead::MinutesBefore(minutes @ MINUTES_OF_HOUR..) => {
                let (hours, minutes) = (minutes / MINUTES_OF_HOUR, (minutes % MINUTES_OF_HOUR).to_string());
                self.count(locale, MessageId::LeadHoursMinutes, hours, &[("minutes", &minutes)])
            }
            Lead::MinutesBefore(minutes) => self.count(locale, MessageId::LeadMinutes, minutes, &[]),
            Lead::DayAfter => self.say(locale, MessageId::LeadDayAfter, &[]),
            Lead::Late => self.say(locale, MessageId::LeadLate, &[]),
        }
    }

    fn hours(&self, locale: Locale, id: MessageId, QuietHours { from, until }: QuietHours) -> String {
        let time = |time: Time| self.time(locale, time);
        self.say(locale, id, &[("from", &time(from)), ("until", &time(until))])
    }

    /// What stands on a button about reminders.
    pub(super) fn reminder_label(&self, locale: Locale, button: ReminderButton) -> String {
        let say = |id| self.say(locale, id, &[]);
        let with = |id, lead| self.say(locale, id, &[("lead", &self.lead(locale, lead))]);
        match button {
            ReminderButton::Show(_) => say(MessageId::ButtonReminders),
            ReminderButton::On(_, lead) => with(MessageId::ButtonReminderOn, lead),
            ReminderButton::Off(_, lead) => with(MessageId::ButtonReminderOff, lead),
            ReminderButton::Choose(_) => say(MessageId::ButtonReminderChoose),
            ReminderButton::Move(_, lead) => with(MessageId::ButtonReminderMove, lead),
            ReminderButton::Add(_) => say(MessageId::ButtonReminderAdd),
            ReminderButton::None(_) => say(MessageId::ButtonRemindersNone),
            ReminderButton::Usual(Scope::All) => say(MessageId::ButtonRemindersUsual),
            ReminderButton::Usual(Scope::One(_)) => say(MessageId::ButtonRemindersAsAll),
            ReminderButton::Hours => say(MessageId::ButtonReminderHours),
            ReminderButton::Quiet(quiet) if quiet.from == quiet.until => say(MessageId::ButtonQuietNever),
            ReminderButton::Quiet(quiet) => self.hours(locale, MessageId::ButtonQuietHours, quiet),
            ReminderButton::Went(outcome) => self.say_id(locale, &went(outcome)),
        }
    }
}
