//! A month as weeks.

use jiff::ToSpan as _;
use jiff::civil::{Date, Weekday};

/// The days of a month in weeks of seven; `None` before its first and after its last day. `begins` is the first day of the week, 1 for
/// Monday to 7.
#[must_use]
pub fn weeks(first: Date, begins: i8) -> Vec<[Option<Date>; 7]> {
    let begins = Weekday::from_monday_one_offset(begins).unwrap_or(Weekday::Monday);
    let (first, last) = (first.first_of_month(), first.last_of_month());
    let mut monday = first.saturating_sub(i64::from(first.weekday().since(begins)).days());
    let mut weeks = Vec::with_capacity(6);
    while monday <= last && weeks.len() < 6 {
        let mut week = [None; 7];
        for (offset, cell) in (0_i64..).zip(&mut week) {
            let day = monday.saturating_add(offset.days());
            *cell = (first <= day && day <= last).then_some(day);
        }
        weeks.push(week);
        monday = monday.saturating_add(7.days());
    }
    weeks
}

#[cfg(test)]
mod tests {
    use jiff::ToSpan as _;
    use jiff::civil::{Date, Weekday, date};

    use super::weeks;

    #[test]
    fn every_day_stands_once_under_its_weekday() {
        let mut first = date(2026, 1, 1);
        for _ in 0..60 {
            for begins in 1..=7 {
                let weeks = weeks(first, begins);
                let days: Vec<Date> = weeks.iter().flatten().flatten().copied().collect();
                assert_eq!(days, first.series(1.day()).take(usize::try_from(first.days_in_month()).unwrap()).collect::<Vec<_>>());
                let head = Weekday::from_monday_one_offset(begins).unwrap();
                for (column, day) in weeks.iter().flat_map(|week| week.iter().enumerate()) {
                    assert!(day.is_none_or(|day| day.weekday().since(head) == i8::try_from(column).unwrap()), "{day:?}");
                }
                assert!(weeks.iter().all(|week| week.iter().any(Option::is_some)), "no empty week: {first}");
            }
            first = first.saturating_add(1.month());
        }
    }

    #[test]
    fn the_ends_of_the_calendar_have_months_too() {
        for day in [Date::MIN, Date::MAX] {
            assert!(!weeks(day, 1).is_empty());
        }
    }
}
