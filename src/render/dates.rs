//! Dates and times as the readers of a locale write them, from CLDR by way of ICU4X.

use icu_calendar::Iso;
use icu_calendar::week::WeekInformation;
use icu_datetime::fieldsets::{D, E, T, YM, YMD};
use icu_datetime::input::{Date, Time};
use icu_datetime::{DateTimeFormatter, NoCalendarFormatter};
use jiff::civil;

use crate::domain::Locale;

/// Formats dates and times in one locale; built once.
pub struct Dates {
    long: Option<DateTimeFormatter<YMD>>,
    month: Option<DateTimeFormatter<YM>>,
    day: Option<DateTimeFormatter<D>>,
    weekday: Option<DateTimeFormatter<E>>,
    long_weekday: Option<DateTimeFormatter<E>>,
    time: Option<NoCalendarFormatter<T>>,
    first_weekday: i8,
}

impl Dates {
    /// The formats of a locale.
    #[must_use]
    pub fn new(locale: Locale) -> Self {
        // Western digits in every language: they stand on the letters, signs and telephones of the nations that we answer for, and in
        // the words around them.
        // Our Portuguese is European, and with the plain tag icu_datetime 2.4 can't write a month with its year.
        let written = if locale == Locale::Pt { "pt-PT" } else { locale.written_as().tag() };
        let tag = || format!("{written}-u-nu-latn").parse::<icu_locale_core::Locale>().ok();
        let week = tag().and_then(|tag| WeekInformation::try_new(tag.into()).ok());
        Self {
            long: tag().and_then(|tag| DateTimeFormatter::try_new(tag.into(), YMD::long()).ok()),
            month: tag().and_then(|tag| DateTimeFormatter::try_new(tag.into(), YM::long()).ok()),
            day: tag().and_then(|tag| DateTimeFormatter::try_new(tag.into(), D::short()).ok()),
            weekday: tag().and_then(|tag| DateTimeFormatter::try_new(tag.into(), E::short()).ok()),
            long_weekday: tag().and_then(|tag| DateTimeFormatter::try_new(tag.into(), E::long()).ok()),
            time: tag().and_then(|tag| NoCalendarFormatter::try_new(tag.into(), T::hm()).ok()),
            first_weekday: week.map_or(1, |week| week.first_weekday as i8),
        }
    }

    /// A full date with the month as a word, such as "21 November 2026".
    #[must_use]
    pub fn long(&self, date: civil::Date) -> String {
        match (&self.long, iso(date)) {
            (Some(format), Some(iso)) => format.format(&iso).to_string(),
            _ => date.to_string(),
        }
    }

    /// The name of the weekday, such as "Saturday".
    #[must_use]
    pub fn long_weekday(&self, date: civil::Date) -> String {
        match (&self.long_weekday, iso(date)) {
            (Some(format), Some(iso)) => format.format(&iso).to_string(),
            _ => date.to_string(),
        }
    }

    /// The month and its year, such as "November 2026".
    #[must_use]
    pub fn month(&self, date: civil::Date) -> String {
        match (&self.month, iso(date)) {
            (Some(format), Some(iso)) => format.format(&iso).to_string(),
            _ => date.to_string(),
        }
    }

    /// The day of the month, such as "21".
    #[must_use]
    pub fn day(&self, date: civil::Date) -> String {
        match (&self.day, iso(date)) {
            (Some(format), Some(iso)) => format.format(&iso).to_string(),
            _ => date.day().to_string(),
        }
    }

    /// The short name of the weekday, such as "Sat".
    #[must_use]
    pub fn weekday(&self, date: civil::Date) -> String {
        match (&self.weekday, iso(date)) {
            (Some(format), Some(iso)) => format.format(&iso).to_string(),
            _ => date.to_string(),
        }
    }

    /// The time, such as "14:30" or "2:30 PM".
    #[must_use]
    pub fn time(&self, time: civil::Time) -> String {
        let part = |number: i8| number.unsigned_abs();
        match (&self.time, Time::try_new(part(time.hour()), part(time.minute()), 0, 0)) {
            (Some(format), Ok(time)) => format.format(&time).to_string(),
            _ => time.to_string(),
        }
    }

    /// The first day of the week, 1 for Monday to 7.
    #[must_use]
    pub fn first_weekday(&self) -> i8 {
        self.first_weekday
    }
}

fn iso(date: civil::Date) -> Option<Date<Iso>> {
    Date::try_new_iso(i32::from(date.year()), date.month().unsigned_abs(), date.day().unsigned_abs()).ok()
}
