//! Where reminders are changed, in words.

use jiff::ToSpan as _;
use jiff::civil::{DateTime, Time};

use super::html::Rich;
use super::message_id::went;
use super::reply::Rendering;
use super::{MessageId, Wording};
use crate::dialogue::{Coming, LeadFault, ReminderButton, ReminderReply, Scope};
use crate::domain::{Lead, Locale, QuietHours};
use crate::schedule::zone;

const MINUTES_OF_HOUR: u32 = 60;
const TWO_HOURS: u32 = 2 * MINUTES_OF_HOUR;
/// From so many minutes on a reminder is told by its time.
const FEW_HOURS: u32 = 4 * MINUTES_OF_HOUR;

impl Rendering<'_> {
    pub(super) fn reminders(&self, reply: &ReminderReply) -> Rich {
        match reply {
            ReminderReply::List { scope, leads, quiet, coming, changed, starts, own_zone, .. } => {
                let title = match scope {
                    Scope::All => MessageId::RemindersTitleAll,
                    Scope::One(_) => MessageId::RemindersTitleOne,
                };
                let rich = if *changed { Rich::new().text(&self.say(MessageId::RemindersChanged)) } else { Rich::new() };
                let on = if leads.is_empty() && !coming.is_empty() {
                    self.say(MessageId::RemindersNoneButOwn)
                } else {
                    self.leads_of(leads, *starts)
                };
                let rich = rich.bold(self.say(title)).text(&on).text(&self.quiet(*quiet));
                rich.text(&self.coming(coming, own_zone.as_deref()))
            }
            ReminderReply::Choose { .. } => Rich::new().text(&self.say(MessageId::RemindersChoose)),
            ReminderReply::AskLead { moved: None, .. } => Rich::new().text(&self.say(MessageId::RemindersAskNew)),
            ReminderReply::AskLead { moved: Some(lead), starts, .. } => {
                let lead = self.wording.lead_of(self.locale, *lead, *starts);
                Rich::new().text(&self.wording.say(self.locale, MessageId::RemindersAskInstead, &[("lead", &lead)]))
            }
            ReminderReply::LeadUnclear { fault, .. } => Rich::new().text(&self.say(match fault {
                LeadFault::NotBefore => MessageId::RemindersFaultNotBefore,
                LeadFault::NoTime => MessageId::RemindersFaultNoTime,
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

    /// What stands on a button about a reminder of one appointment: the time, where it reads better.
    pub(super) fn own_reminder_label(&self, reply: &ReminderReply, button: ReminderButton) -> Option<String> {
        let (ReminderReply::List { starts: starts @ Some(_), .. } | ReminderReply::Choose { starts: starts @ Some(_), .. }) =
            reply
        else {
            return None;
        };
        let (id, lead) = match button {
            ReminderButton::On(_, lead) => (MessageId::ButtonReminderOn, lead),
            ReminderButton::Off(_, lead) => (MessageId::ButtonReminderOff, lead),
            ReminderButton::Move(_, lead) => (MessageId::ButtonReminderMove, lead),
            _ => return None,
        };
        Some(self.say_with(id, &[("lead", &self.wording.lead_of(self.locale, lead, *starts))]))
    }

    pub(super) fn leads(&self, leads: &[Lead]) -> String {
        self.leads_of(leads, None)
    }

    fn leads_of(&self, leads: &[Lead], starts: Option<DateTime>) -> String {
        let line = |lead: &Lead| {
            let lead = self.wording.lead_of(self.locale, *lead, starts);
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

    fn coming(&self, coming: &[Coming], own_zone: Option<&str>) -> String {
        if coming.is_empty() {
            return self.say(MessageId::RemindersNothingComing);
        }
        let line = |coming: &Coming| {
            let due = zone(&coming.zone).unwrap_or(jiff::tz::TimeZone::UTC).to_datetime(coming.due);
            format!("\n- {}", self.moment_with_zone(due, &coming.zone, own_zone))
        };
        self.say(MessageId::RemindersComing) + &coming.iter().map(line).collect::<String>()
    }
}

impl Wording {
    /// When a reminder of an appointment that begins then comes. Hours and minutes that nobody wants to count are told as a time.
    fn lead_of(&self, locale: Locale, lead: Lead, starts: Option<DateTime>) -> String {
        let whole = |minutes: u32| minutes.is_multiple_of(MINUTES_OF_HOUR);
        let counted = |minutes: u32| minutes < FEW_HOURS && (whole(minutes) || minutes < TWO_HOURS);
        let at = match (lead, starts) {
            (Lead::MinutesBefore(minutes), Some(starts)) if !counted(minutes) => {
                starts.checked_sub(i64::from(minutes).minutes()).ok().map(|at| (starts.date().duration_since(at.date()), at))
            }
            _ => None,
        };
        let Some((before, at)) = at else { return self.lead(locale, lead) };
        let time = self.time(locale, at.time());
        match u32::try_from(before.as_hours() / 24) {
            Ok(days @ 1..) => self.count(locale, MessageId::LeadDaysAt, days, &[("time", &time)]),
            _ => self.say(locale, MessageId::LeadOnDay, &[("time", &time)]),
        }
    }

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
