//! Calendar files from hospitals, and from anybody who likes to send one.

use calcard::common::PartialDateTime;
use calcard::icalendar::{
    ICalendar, ICalendarComponent, ICalendarComponentType, ICalendarMethod, ICalendarProperty, ICalendarStatus, ICalendarValue,
};
use calcard::{Entry, Parser};
use jiff::civil::{Date, DateTime, Time};
use jiff::tz::{Offset, TimeZone};
use jiff::{Timestamp, ToSpan as _};
use serde::{Deserialize, Serialize};

use super::text::{decode, one_line};
use super::zone_name::ZoneNames;

/// Largest file that is read, in bytes: 256 KiB. One appointment with a picture of the clinic has less.
pub const LARGEST: usize = 256 * 1024;
/// Most appointments that one file gives, nearest first: more than fit on one screen of buttons help nobody.
pub const MOST_FOUND: usize = 10;
/// Most events that a file may have, past ones too; with more it is somebody's whole calendar.
const MOST_EVENTS: usize = 200;
/// Longest summary, in characters.
const LONGEST_SUMMARY: usize = 100;
/// Longest place, in characters: the room, the building and the address.
const LONGEST_PLACE: usize = 200;
/// The zone in which a time comes last, twelve hours behind UTC.
const LAST_ZONE: Offset = Offset::constant(-12);

/// When an event starts, as far as its file says.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Starts {
    /// On the clocks of a zone.
    Zoned {
        /// What they show.
        local: DateTime,
        /// The zone's name in the tz database.
        zone: String,
    },
    /// At an instant; the place is unknown.
    Utc(Timestamp),
    /// On the clocks of the place, wherever it is: the person's own, most likely.
    Floating(DateTime),
    /// On a day, without a time.
    AllDay(Date),
}

/// An event that lies ahead.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Found {
    /// When it starts.
    pub starts: Starts,
    /// What it is called: one line of 1 to 100 characters, in a stranger's words.
    pub summary: Option<String>,
    /// Where it is: one line of 1 to 200 characters, in a stranger's words.
    pub place: Option<String>,
    /// Whether it is the first of several; the file has no list of the others.
    pub recurring: bool,
}

/// Why a file gives no appointment.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Refusal {
    /// It is larger than [`LARGEST`].
    TooLarge,
    /// It is a file of another kind, or broken beyond reading.
    NotACalendar,
    /// It has no event whose start can be read.
    NoEvents,
    /// All its events are over.
    OnlyPast,
    /// All that would lie ahead is called off.
    Cancelled,
    /// All that may lie ahead are repetitions of events that began before, and the file has no list of them.
    Repeats,
    /// It has more than 200 events: a whole calendar.
    TooMany,
}

/// The events of a calendar file that lie ahead at `now`, nearest first, at most [`MOST_FOUND`].
///
/// An event without a zone lies ahead as long as it does anywhere on Earth, and one without a time until its day is over
/// there: the caller, who knows the person's zone, asks anyway.
///
/// # Errors
/// Why there are none.
pub fn read(file: &[u8], now: Timestamp) -> Result<Vec<Found>, Refusal> {
    if file.len() > LARGEST {
        return Err(Refusal::TooLarge);
    }
    let text = decode(file);
    let mut parser = Parser::new(&text);
    let mut pile = Pile::default();
    loop {
        match parser.entry() {
            Entry::Eof => return pile.outcome(),
            Entry::ICalendar(calendar) => pile.add(&calendar, now),
            // Lines that are none are no reason to miss the ones that are.
            _ => {}
        }
    }
}

/// What a file has been seen to hold.
#[derive(Default)]
struct Pile {
    calendar: bool,
    events: usize,
    cancelled: bool,
    repeats: bool,
    ahead: Vec<(Timestamp, Found)>,
}

impl Pile {
    fn add(&mut self, calendar: &ICalendar, now: Timestamp) {
        let Some(root) = calendar.components.first() else { return };
        if !matches!(root.component_type, ICalendarComponentType::VCalendar | ICalendarComponentType::VEvent) {
            return;
        }
        self.calendar = true;
        let zones = ZoneNames::new(calendar.build_tz_resolver());
        let all_off = matches!(value(root, &ICalendarProperty::Method), Some(ICalendarValue::Method(ICalendarMethod::Cancel)));
        let events = calendar.components.iter().filter(|part| part.component_type == ICalendarComponentType::VEvent);
        for event in events {
            if self.events > MOST_EVENTS {
                return;
            }
            let Some(starts) = starts(event, &zones) else { continue };
            let Some(latest) = starts.latest() else { continue };
            self.events += 1;
            let recurring = event.is_recurrent();
            let off = all_off || event.status() == Some(&ICalendarStatus::Cancelled);
            if latest <= now {
                self.repeats |= recurring && !off && !ended(event, now);
            } else if off {
                self.cancelled = true;
            } else {
                let summary = line(event, &ICalendarProperty::Summary, LONGEST_SUMMARY);
                let place = line(event, &ICalendarProperty::Location, LONGEST_PLACE);
                self.ahead.push((latest, Found { starts, summary, place, recurring }));
            }
        }
    }

    fn outcome(mut self) -> Result<Vec<Found>, Refusal> {
        self.ahead.sort_by_key(|(latest, _)| *latest);
        // The same invitation twice in one file is one appointment.
        self.ahead.dedup();
        let found: Vec<Found> = self.ahead.into_iter().map(|(_, found)| found).take(MOST_FOUND).collect();
        match () {
            () if !self.calendar => Err(Refusal::NotACalendar),
            () if self.events == 0 => Err(Refusal::NoEvents),
            () if self.events > MOST_EVENTS => Err(Refusal::TooMany),
            () if !found.is_empty() => Ok(found),
            () if self.cancelled => Err(Refusal::Cancelled),
            () if self.repeats => Err(Refusal::Repeats),
            () => Err(Refusal::OnlyPast),
        }
    }
}

impl Starts {
    /// The last instant at which it can start; `None` at the edges of the calendar.
    fn latest(&self) -> Option<Timestamp> {
        match self {
            Self::Zoned { local, zone } => TimeZone::get(zone).ok()?.to_ambiguous_timestamp(*local).compatible().ok(),
            Self::Utc(at) => Some(*at),
            Self::Floating(local) => LAST_ZONE.to_timestamp(*local).ok(),
            Self::AllDay(day) => LAST_ZONE.to_timestamp(day.tomorrow().ok()?.to_datetime(Time::midnight())).ok(),
        }
    }
}

fn value<'a>(component: &'a ICalendarComponent, property: &ICalendarProperty) -> Option<&'a ICalendarValue> {
    component.property(property)?.values.first()
}

fn line(event: &ICalendarComponent, property: &ICalendarProperty, longest: usize) -> Option<String> {
    one_line(value(event, property)?.as_text()?, longest)
}

fn starts(event: &ICalendarComponent, zones: &ZoneNames<'_>) -> Option<Starts> {
    let property = event.property(&ICalendarProperty::Dtstart)?;
    let at = property.values.first()?.as_partial_date_time()?;
    let day = date(at)?;
    let Some(hour) = at.hour else { return Some(Starts::AllDay(day)) };
    // A leap second is the one before it: no clock in a clinic shows it.
    let second = at.second.unwrap_or_default().min(59);
    let time = Time::new(small(hour)?, small(at.minute.unwrap_or_default())?, small(second)?, 0).ok()?;
    let local = day.to_datetime(time);
    if let Some(hours) = at.tz_hour {
        let seconds = (i32::from(hours) * 60 + i32::from(at.tz_minute.unwrap_or_default())) * 60;
        let offset = Offset::from_seconds(if at.tz_minus { -seconds } else { seconds }).ok()?;
        return offset.to_timestamp(local).ok().map(Starts::Utc);
    }
    let zone = property.tz_id().and_then(|tzid| zones.find(tzid));
    match zone.as_ref().and_then(TimeZone::iana_name) {
        Some("UTC") => Offset::UTC.to_timestamp(local).ok().map(Starts::Utc),
        Some(name) => Some(Starts::Zoned { local, zone: name.to_owned() }),
        None => Some(Starts::Floating(local)),
    }
}

/// Whether a repeated event's rule says that it ended before yesterday.
fn ended(event: &ICalendarComponent, now: Timestamp) -> bool {
    let Some(ICalendarValue::RecurrenceRule(rule)) = value(event, &ICalendarProperty::Rrule) else { return false };
    let today = Offset::UTC.to_datetime(now).date();
    rule.until.as_ref().and_then(date).is_some_and(|until| until < today.saturating_sub(1.day()))
}

fn date(at: &PartialDateTime) -> Option<Date> {
    Date::new(i16::try_from(at.year?).ok()?, small(at.month?)?, small(at.day?)?).ok()
}

fn small(number: u8) -> Option<i8> {
    i8::try_from(number).ok()
}
