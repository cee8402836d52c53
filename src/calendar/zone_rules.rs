//! The rules of a zone for calendar programs that don't know it by name (VTIMEZONE).
//!
//! Outlook takes a zone only as one yearly change to summer time and one back, each on the n-th or the last such weekday of a
//! month (MS-OXCICAL, 2.1.3.1.1.19), so that is what it gets wherever the zone is like that.

use calcard::common::PartialDateTime;
use calcard::icalendar::{
    ICalendarComponent, ICalendarComponentType, ICalendarDay, ICalendarFrequency, ICalendarMonth, ICalendarProperty,
    ICalendarRecurrenceRule, ICalendarWeekday,
};
use jiff::civil::{Date, DateTime, Weekday, date};
use jiff::tz::{Offset, TimeZone};
use jiff::{Timestamp, ToSpan as _};

/// How far ahead a rule must hold to be written as one, in years.
const AHEAD: i16 = 6;

/// One change of a zone's clocks.
struct Change {
    /// What the clocks show when it comes.
    local: DateTime,
    before: Offset,
    after: Offset,
    name: String,
}

/// A day of each year.
#[derive(Clone, Copy)]
struct Yearly {
    month: i8,
    /// 1 to 5 from the month's start, or -1 for the last.
    nth: i8,
    weekday: Weekday,
}

/// A VTIMEZONE and its parts, in which `at` and the times around it are as the zone has them.
pub(super) fn vtimezone(zone: &TimeZone, name: &str, at: Timestamp) -> (ICalendarComponent, Vec<ICalendarComponent>) {
    let mut vtimezone = ICalendarComponent::new(ICalendarComponentType::VTimezone);
    vtimezone.add_property(ICalendarProperty::Tzid, name);
    (vtimezone, observances(zone, at))
}

fn observances(zone: &TimeZone, at: Timestamp) -> Vec<ICalendarComponent> {
    // The change at the very start of an appointment belongs to the past.
    let past: Vec<Change> =
        zone.preceding(second_after(at)).filter_map(|change| seen(zone, change.timestamp())).take(2).collect();
    let limit = zone.to_datetime(at).saturating_add(AHEAD.years());
    let next: Vec<Change> = zone
        .following(at)
        .filter_map(|change| seen(zone, change.timestamp()))
        .take_while(|change| change.local < limit)
        .collect();
    if let [latest, earlier] = past.as_slice()
        && let Some(rules) = yearly(latest, earlier, &next)
    {
        return [(earlier, rules.1), (latest, rules.0)].map(|(change, rule)| observance(change, Some(rule))).into();
    }
    let soon = zone.to_datetime(at).saturating_add(1.year());
    let soon = next.iter().take_while(|change| change.local < soon);
    if let Some(latest) = past.first() {
        return std::iter::once(latest).chain(soon).map(|change| observance(change, None)).collect();
    }
    let offset = zone.to_offset(at);
    let name = zone.to_offset_info(at).abbreviation().to_owned();
    let always = Change { local: date(1970, 1, 1).at(0, 0, 0, 0), before: offset, after: offset, name };
    std::iter::once(&always).chain(soon).map(|change| observance(change, None)).collect()
}

/// What is seen of a change on the clocks; `None` if only a name changes.
fn seen(zone: &TimeZone, at: Timestamp) -> Option<Change> {
    let before = zone.to_offset(at.checked_sub(1.second()).ok()?);
    let info = zone.to_offset_info(at);
    let (after, name) = (info.offset(), info.abbreviation().to_owned());
    (before != after).then(|| Change { local: before.to_datetime(at), before, after, name })
}

fn second_after(at: Timestamp) -> Timestamp {
    at.checked_add(1.second()).unwrap_or(at)
}

/// The two days of the year on which the clocks change, if all changes of the next years are on them.
fn yearly(latest: &Change, earlier: &Change, next: &[Change]) -> Option<(Yearly, Yearly)> {
    let of_earlier: Vec<&Change> = std::iter::once(earlier).chain(next.iter().step_by(2)).collect();
    let of_latest: Vec<&Change> = std::iter::once(latest).chain(next.iter().skip(1).step_by(2)).collect();
    Some((Yearly::of(&of_latest)?, Yearly::of(&of_earlier)?))
}

impl Yearly {
    /// The rule that all these changes follow, one in each year.
    fn of(changes: &[&Change]) -> Option<Self> {
        let (first, rest) = changes.split_first()?;
        let day = first.local.date();
        let nth = (day.day() - 1) / 7 + 1;
        let rules = [-1, nth].map(|nth| Self { month: day.month(), nth, weekday: day.weekday() });
        let alike = |change: &Change| {
            (change.local.time(), change.before, change.after) == (first.local.time(), first.before, first.after)
        };
        let follows = |rule: &Self| {
            let years = first.local.year()..;
            changes.iter().zip(years).all(|(change, year)| alike(change) && rule.day(year) == Some(change.local.date()))
        };
        // Fewer would be an end of summer time in sight.
        let enough = rest.len() + 1 >= usize::from(AHEAD.unsigned_abs());
        rules.into_iter().find(|rule| enough && follows(rule))
    }

    fn day(self, year: i16) -> Option<Date> {
        Date::new(year, self.month, 1).ok()?.nth_weekday_of_month(self.nth, self.weekday).ok()
    }

    fn rule(self) -> ICalendarRecurrenceRule {
        let weekday = match self.weekday {
            Weekday::Monday => ICalendarWeekday::Monday,
            Weekday::Tuesday => ICalendarWeekday::Tuesday,
            Weekday::Wednesday => ICalendarWeekday::Wednesday,
            Weekday::Thursday => ICalendarWeekday::Thursday,
            Weekday::Friday => ICalendarWeekday::Friday,
            Weekday::Saturday => ICalendarWeekday::Saturday,
            Weekday::Sunday => ICalendarWeekday::Sunday,
        };
        ICalendarRecurrenceRule {
            freq: ICalendarFrequency::Yearly,
            bymonth: vec![ICalendarMonth::new(self.month.unsigned_abs(), false)],
            byday: vec![ICalendarDay { ordwk: Some(self.nth.into()), weekday }],
            ..Default::default()
        }
    }
}

fn observance(change: &Change, rule: Option<Yearly>) -> ICalendarComponent {
    // By the clock, not by the law: Ireland's summer time is its standard time, which programs don't expect.
    let summer = change.after > change.before;
    let kind = if summer { ICalendarComponentType::Daylight } else { ICalendarComponentType::Standard };
    let mut observance = ICalendarComponent::new(kind);
    observance.add_property(ICalendarProperty::Dtstart, super::entry::local(change.local));
    observance.add_property(ICalendarProperty::Tzoffsetfrom, written(change.before));
    observance.add_property(ICalendarProperty::Tzoffsetto, written(change.after));
    observance.add_property(ICalendarProperty::Tzname, change.name.as_str());
    if let Some(rule) = rule {
        observance.add_property(ICalendarProperty::Rrule, rule.rule());
    }
    observance
}

fn written(offset: Offset) -> PartialDateTime {
    let minutes = offset.seconds().unsigned_abs() / 60;
    let part = |number: u32| u8::try_from(number).ok();
    PartialDateTime {
        tz_hour: part(minutes / 60),
        tz_minute: part(minutes % 60),
        tz_minus: offset.is_negative(),
        ..Default::default()
    }
}
