//! Reminders in words. How far off an appointment is, is told as of the moment in which the reminder goes out.

use jiff::Timestamp;

use super::MessageId;
use super::html::Rich;
use super::message_id::records;
use super::reply::Rendering;
use crate::dialogue::AgendaReply;
use crate::domain::{AppointmentKind, Lead, Visit};
use crate::schedule::{Remaining, remaining, zone};

/// From so many days before on a reminder is about preparing, from so many on about what is left.
const PREPARE: i64 = 5;
const LEFT: i64 = 2;
const MINUTES_OF_DAY: i64 = 24 * 60;

/// What a reminder is about.
#[derive(Clone, Copy, PartialEq, Eq)]
enum About {
    Preparing,
    WhatIsLeft,
    TimeAndPlace,
    HowItWent,
}

fn about(lead: Lead) -> About {
    let days = match lead {
        Lead::DayAfter => return About::HowItWent,
        Lead::DaysBefore(days) => i64::from(days),
        Lead::MinutesBefore(minutes) => i64::from(minutes) / MINUTES_OF_DAY,
        Lead::Late => 0,
    };
    if days >= PREPARE {
        About::Preparing
    } else if days >= LEFT {
        About::WhatIsLeft
    } else {
        About::TimeAndPlace
    }
}

impl Rendering<'_> {
    /// A reminder. The place, in the person's own words, comes last: a locked screen shows the first line or two.
    pub(super) fn reminder(&self, reply: &AgendaReply) -> Rich {
        let AgendaReply::Reminder { lead, starts, zone: name, fold, kind, place, records: asked, open, .. } = reply else {
            return Rich::new();
        };
        // A zone that is gone from the database: its clocks show what was entered.
        let zone = zone(name).unwrap_or(jiff::tz::TimeZone::UTC);
        let visit = Visit { starts: *starts, zone, fold: *fold };
        let about = about(*lead);
        let mut rich = Rich::new().text(&self.begins(about, &visit, self.now));
        match about {
            About::Preparing => {
                rich = rich.text(&self.say(MessageId::ReminderPrepare));
                if let Some(asked) = asked {
                    rich = rich.text(&self.id(&records(*asked)));
                }
            }
            About::WhatIsLeft => {
                rich = rich.text(&match open {
                    None => self.say(MessageId::ReminderLeft),
                    Some(0) => self.say(MessageId::ReminderLeftNothing),
                    Some(count) => self.wording.count(self.locale, MessageId::ReminderLeftCount, *count, &[]),
                });
            }
            About::TimeAndPlace => {
                rich = rich.text(&self.say(MessageId::ReminderShortly));
                if let Some(place) = place {
                    rich = rich.text(&self.wording.say(self.locale, MessageId::ReminderWhere, &[("place", place)]));
                }
            }
            About::HowItWent => {
                rich = rich.text(&self.say(match kind {
                    Some(AppointmentKind::SecondOpinion) => MessageId::ReminderAfterSecond,
                    None => MessageId::ReminderAfterUnknown,
                    Some(_) => MessageId::ReminderAfter,
                }));
            }
        }
        rich
    }

    /// The first line: when it is, and nothing else.
    fn begins(&self, about: About, visit: &Visit, now: Timestamp) -> String {
        let start = visit.zone.to_datetime(visit.instant());
        let day = self.wording.full_date(self.locale, start.date());
        let time = self.wording.time(self.locale, start.time());
        let say = |id| self.wording.say(self.locale, id, &[("day", &day), ("time", &time)]);
        let count = |id, count| self.wording.count(self.locale, id, count, &[("time", &time)]);
        match (remaining(now, visit), about) {
            (Remaining::Begun(1), About::HowItWent) => self.say(MessageId::ReminderBeganYesterday),
            (_, About::HowItWent) => self.wording.say(self.locale, MessageId::ReminderBeganDays, &[("day", &day)]),
            (Remaining::Days(_), _) => say(MessageId::ReminderBeginsDays),
            (Remaining::Tomorrow(_), _) => say(MessageId::ReminderBeginsTomorrow),
            (Remaining::Hours(hours), _) => count(MessageId::ReminderBeginsHours, hours),
            (Remaining::Minutes(minutes), _) => count(MessageId::ReminderBeginsMinutes, minutes),
            // It was asked a moment ago whether it may still go out; it began while it was on its way.
            (Remaining::Today(_) | Remaining::Begun(_), _) => say(MessageId::ReminderBeginsToday),
        }
    }
}
