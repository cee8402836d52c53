//! Dates as the readers of a locale write them, from CLDR by way of ICU4X.

use icu_datetime::DateTimeFormatter;
use icu_datetime::fieldsets::YMD;
use icu_datetime::input::Date;
use jiff::civil;

use crate::domain::Locale;

/// Formats dates in one locale; built once.
pub struct Dates {
    long: Option<DateTimeFormatter<YMD>>,
}

impl Dates {
    /// The formats of a locale.
    #[must_use]
    pub fn new(locale: Locale) -> Self {
        let long = locale.tag().parse::<icu_locale_core::Locale>().ok();
        let long = long.and_then(|tag| DateTimeFormatter::try_new(tag.into(), YMD::long()).ok());
        Self { long }
    }

    /// A full date with the month as a word, such as "21 November 2026".
    #[must_use]
    pub fn long(&self, date: civil::Date) -> String {
        let iso = Date::try_new_iso(i32::from(date.year()), date.month().unsigned_abs(), date.day().unsigned_abs());
        match (&self.long, iso) {
            (Some(format), Ok(iso)) => format.format(&iso).to_string(),
            _ => date.to_string(),
        }
    }
}
