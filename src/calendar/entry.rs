//! An appointment as a calendar file.
//!
//! Times are written as wall time with the zone's name and its rules. An instant in UTC would be simpler, but a calendar keeps
//! it as it is: if the zone's rules change later, the entry moves away from the hour in the hospital's letter. A zone that has
//! its name from the tz database is known to Apple's and Google's calendars, which follow new rules by themselves; Outlook
//! finds its own zone by the rules.

use calcard::common::PartialDateTime;
use calcard::icalendar::{
    ICalendar, ICalendarAction, ICalendarClassification, ICalendarComponent, ICalendarComponentType, ICalendarDuration,
    ICalendarMethod, ICalendarParameter, ICalendarProperty, ICalendarStatus, ICalendarTransparency,
};
use jiff::civil::DateTime;
use jiff::tz::{Offset, TimeZone};
use jiff::{Timestamp, ToSpan as _};

use super::text::{one_line, plain};
use super::zone_rules;

/// Who wrote the file, for programs (RFC 5545, 3.7.3).
const PRODID: &str = "-//second-opinion-bot//NONSGML//EN";
/// Longest line of text that is written, in characters; more than any caller lets people type.
const LONGEST_LINE: usize = 1000;

/// An appointment to be written. Its words come from the caller, in the person's language.
#[derive(Clone, Copy, Debug)]
pub struct Entry<'a> {
    /// The same for the same appointment each time, and telling nothing about the person.
    pub uid: &'a str,
    /// One more than last time; a calendar that has the appointment then takes this as its new state.
    pub sequence: u32,
    /// When the file is written.
    pub stamp: Timestamp,
    /// When the appointment starts, on the clocks of its place.
    pub starts: DateTime,
    /// The zone of its place.
    pub zone: &'a TimeZone,
    /// How long it lasts, in minutes; 60 if nobody knows.
    pub minutes: u32,
    /// What the calendar shows, on one line.
    pub summary: &'a str,
    /// Where it is, on one line.
    pub place: Option<&'a str>,
    /// Anything more, on several lines if need be.
    pub note: Option<&'a str>,
    /// When the calendar gives notice.
    pub alarms: &'a [Alarm],
    /// What it says then, on one line.
    pub alarm_text: &'a str,
    /// Whether it is called off: the calendar strikes it out or takes it away.
    pub cancelled: bool,
}

/// A notice before an appointment.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Alarm {
    /// How long before its start, in minutes; whole days are days on the calendar, whatever the clocks do in between.
    pub minutes_before: u32,
}

/// The file: lines of 75 bytes at most that end in CR LF.
///
/// In the hour that the clocks show twice the first is meant (RFC 5545, 3.3.5). In the one that they skip, which programs
/// read differently, the time is moved on by as much. A zone without a name is written as an instant in UTC.
#[must_use]
pub fn write(entry: &Entry<'_>) -> String {
    let mut calendar = ICalendarComponent::new(ICalendarComponentType::VCalendar);
    calendar.add_property(ICalendarProperty::Version, "2.0");
    calendar.add_property(ICalendarProperty::Prodid, PRODID);
    calendar.add_property(ICalendarProperty::Calscale, calcard::common::CalendarScale::Gregorian);
    let method = if entry.cancelled { ICalendarMethod::Cancel } else { ICalendarMethod::Publish };
    calendar.add_property(ICalendarProperty::Method, method);
    let times = Times::of(entry);
    let mut file = ICalendar { components: vec![calendar] };
    if let Times::Named { zone, at, name, .. } = &times {
        let (vtimezone, observances) = zone_rules::vtimezone(zone, name, *at);
        let parent = add(&mut file, 0, vtimezone);
        observances.into_iter().for_each(|observance| _ = add(&mut file, parent, observance));
    }
    let event = add(&mut file, 0, event(entry, &times));
    let alarms = if entry.cancelled { &[] } else { entry.alarms };
    alarms.iter().for_each(|alarm| _ = add(&mut file, event, valarm(*alarm, entry.alarm_text)));
    file.to_string()
}

/// Puts a component under another; returns its place in the file's list.
fn add(file: &mut ICalendar, parent: usize, component: ICalendarComponent) -> usize {
    let place = file.components.len();
    file.components.push(component);
    if let (Some(parent), Ok(id)) = (file.components.get_mut(parent), u32::try_from(place)) {
        parent.component_ids.push(id);
    }
    place
}

fn event(entry: &Entry<'_>, times: &Times<'_>) -> ICalendarComponent {
    let mut event = ICalendarComponent::new(ICalendarComponentType::VEvent);
    event.add_property(ICalendarProperty::Uid, line(entry.uid));
    event.add_property(ICalendarProperty::Sequence, i64::from(entry.sequence));
    event.add_property(ICalendarProperty::Dtstamp, utc(entry.stamp));
    times.add_to(&mut event);
    event.add_property(ICalendarProperty::Summary, line(entry.summary));
    if let Some(place) = entry.place {
        event.add_property(ICalendarProperty::Location, line(place));
    }
    if let Some(note) = entry.note {
        event.add_property(ICalendarProperty::Description, plain(note).trim().to_owned());
    }
    let status = if entry.cancelled { ICalendarStatus::Cancelled } else { ICalendarStatus::Confirmed };
    event.add_property(ICalendarProperty::Status, status);
    event.add_property(ICalendarProperty::Class, ICalendarClassification::Private);
    event.add_property(ICalendarProperty::Transp, ICalendarTransparency::Opaque);
    event
}

fn valarm(alarm: Alarm, text: &str) -> ICalendarComponent {
    let mut valarm = ICalendarComponent::new(ICalendarComponentType::VAlarm);
    let minutes = alarm.minutes_before;
    let before = ICalendarDuration {
        neg: minutes > 0,
        days: minutes / (24 * 60),
        hours: minutes / 60 % 24,
        minutes: minutes % 60,
        ..Default::default()
    };
    valarm.add_property(ICalendarProperty::Action, ICalendarAction::Display);
    valarm.add_property(ICalendarProperty::Trigger, before);
    valarm.add_property(ICalendarProperty::Description, line(text));
    valarm
}

/// Start and end in the form in which they are written.
enum Times<'a> {
    /// In a zone that has a name, `at` being the instant of the start.
    Named {
        name: &'a str,
        zone: &'a TimeZone,
        at: Timestamp,
        starts: DateTime,
        ends: DateTime,
    },
    Utc {
        starts: Timestamp,
        ends: Timestamp,
    },
    /// At the edges of the calendar, where a wall time is no instant.
    Floating {
        starts: DateTime,
    },
}

impl<'a> Times<'a> {
    fn of(entry: &Entry<'a>) -> Self {
        let zone = entry.zone;
        let Ok(at) = zone.to_ambiguous_timestamp(entry.starts).compatible() else {
            return Self::Floating { starts: entry.starts };
        };
        let ends = at.saturating_add(i64::from(entry.minutes).minutes()).unwrap_or(at);
        match zone.iana_name() {
            Some(name) if *zone != TimeZone::UTC => {
                Self::Named { name, zone, at, starts: zone.to_datetime(at), ends: zone.to_datetime(ends) }
            }
            _ => Self::Utc { starts: at, ends },
        }
    }

    fn add_to(&self, event: &mut ICalendarComponent) {
        let (starts, ends) = (ICalendarProperty::Dtstart, ICalendarProperty::Dtend);
        match self {
            Self::Named { name, starts: start, ends: end, .. } => {
                let tzid = || [ICalendarParameter::tzid((*name).to_owned())];
                event.add_property_with_params(starts, tzid(), local(*start));
                event.add_property_with_params(ends, tzid(), local(*end));
            }
            Self::Utc { starts: start, ends: end } => {
                event.add_property(starts, utc(*start));
                event.add_property(ends, utc(*end));
            }
            Self::Floating { starts: start } => event.add_property(starts, local(*start)),
        }
    }
}

/// A time without a zone, to the second.
pub(super) fn local(at: DateTime) -> PartialDateTime {
    let part = |number: i8| Some(number.unsigned_abs());
    PartialDateTime {
        year: u16::try_from(at.year()).ok(),
        month: part(at.month()),
        day: part(at.day()),
        hour: part(at.hour()),
        minute: part(at.minute()),
        second: part(at.second()),
        ..Default::default()
    }
}

fn utc(at: Timestamp) -> PartialDateTime {
    PartialDateTime { tz_hour: Some(0), tz_minute: Some(0), ..local(Offset::UTC.to_datetime(at)) }
}

fn line(text: &str) -> String {
    one_line(text, LONGEST_LINE).unwrap_or_default()
}
