//! From what was said to days of the calendar.

use jiff::civil::{Date, Weekday};
use jiff::{Span, ToSpan};

use super::day::{Day, Which};

/// How long ago a day may be that is asked about before the same day next year is taken, in days.
const RECENT: i32 = 60;
/// Farthest that an appointment is taken without asking, in years.
const YEARS_AHEAD: i32 = 2;

/// The days that were meant, or why none is clear.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Days {
    Unsaid,
    One(Date),
    /// It is over; the next day that the words fit.
    Past(Date, Option<Date>),
    /// Day and month either way round.
    Order(Vec<Date>),
    /// This week or a later one.
    Week(Vec<Date>),
    /// Different days.
    Two(Vec<Date>),
    Period(Date, Date),
    NoSuch(Vec<Date>),
    Differs(Weekday, Vec<Date>),
}

/// The last day that is taken without asking.
pub(super) fn horizon(today: Date) -> Date {
    plus(today, YEARS_AHEAD.years())
}

/// What was said of a day in a certain year: nothing, unless a month was told. "Next year on Tuesday" is not next Tuesday.
pub(super) fn in_year(mut said: Vec<Day>, meant: i16) -> Vec<Day> {
    let mut is_dated = false;
    for day in &mut said {
        if let Day::Date { year, .. } | Day::EitherOrder { year, .. } | Day::Named { year, .. } = day {
            is_dated = true;
            year.get_or_insert(meant);
        }
    }
    if is_dated { said } else { Vec::new() }
}

/// Puts together all that was said about the day.
pub(super) fn days(said: &[Day], today: Date, day_first: bool) -> Days {
    let weekdays: Vec<(Weekday, Which)> = said
        .iter()
        .filter_map(|day| if let Day::Weekday(weekday, which) = day { Some((*weekday, *which)) } else { None })
        .collect();
    let weekday = weekdays.first().copied();
    let weeks = said.iter().find_map(|day| if let Day::Weeks { count, vague } = day { Some((*count, *vague)) } else { None });
    let counted = |count: u32| plus(today, i64::from(count).weeks());
    let mut whole: Vec<Days> = said.iter().filter_map(|day| alone(*day, said, today, day_first)).collect();
    if let (Some((count, _)), Some(Days::One(day))) = (weeks, whole.first()) {
        // "A week tomorrow".
        whole = vec![Days::One(plus(*day, i64::from(count).weeks()))];
    }
    if let Some((first, _)) = weekday
        && weekdays.iter().any(|(other, _)| *other != first)
        && whole.is_empty()
    {
        return several(weekdays.iter().map(|(day, _)| coming(*day, today)).collect());
    }
    let whole = together(whole);
    match (whole, weekday) {
        (Days::Unsaid, None) => {
            weeks.filter(|(_, vague)| *vague).map_or_else(|| period(said, today), |(count, _)| Days::One(counted(count)))
        }
        (Days::Unsaid, Some((weekday, which))) => match (weeks, period(said, today)) {
            (Some(weeks), _) => weeks_and_weekday(weeks, weekday, today),
            (None, Days::Unsaid) => weekday_alone(weekday, which, today),
            (None, period) => week_and_weekday(said, weekday, today).unwrap_or(period),
        },
        (whole, None) => whole,
        (whole, Some((weekday, _))) => on_weekday(whole, weekday, said, today),
    }
}

/// The days that one piece gives by itself; `None` if it only helps another.
fn alone(day: Day, said: &[Day], today: Date, day_first: bool) -> Option<Days> {
    match day {
        Day::Date { year, month, day } => Some(dated(year, month, day, today)),
        Day::EitherOrder { first, second, year } => {
            let orders = if day_first { [(second, first), (first, second)] } else { [(first, second), (second, first)] };
            Some(either(orders.map(|(month, day)| dated(year, month, day, today)), year.is_some(), today))
        }
        Day::OfMonth(day) => Some(of_month(day, said, today)),
        Day::FromToday(days) => {
            let date = plus(today, i64::from(days.clamp(-1000, 10_000)).days());
            Some(if days < 0 { Days::Past(date, None) } else { Days::One(date) })
        }
        Day::Weekday(..)
        | Day::Weeks { .. }
        | Day::Months(_)
        | Day::Week(_)
        | Day::Month(_)
        | Day::Named { .. }
        | Day::Minutes(_) => None,
    }
}

/// A day and month, with or without a year.
fn dated(year: Option<i16>, month: i8, day: i8, today: Date) -> Days {
    let next_year = today.year().saturating_add(1);
    let passed = (month, day) < (today.month(), today.day());
    let assumed = year.unwrap_or(if passed { next_year } else { today.year() });
    let Ok(date) = Date::new(assumed, month, day) else {
        return Days::NoSuch(nearest(assumed, month, day, today));
    };
    let again = || (today.year()..=next_year).filter_map(|year| Date::new(year, month, day).ok()).find(|date| *date >= today);
    match year {
        Some(_) if date < today => Days::Past(date, again()),
        Some(_) => Days::One(date),
        None => {
            let last = Date::new(assumed.saturating_sub(1), month, day).ok();
            let recent = last.filter(|last| *last < today && *last >= plus(today, (-RECENT).days()));
            recent.map_or(Days::One(date), |last| Days::Past(last, Some(date)))
        }
    }
}

/// The real days around one that does not exist, from today on.
fn nearest(year: i16, month: i8, day: i8, today: Date) -> Vec<Date> {
    let Ok(first) = Date::new(year, month, 1) else { return Vec::new() };
    let last = first.last_of_month();
    let leap = (year..=year.saturating_add(4)).find_map(|year| Date::new(year, month, day).ok());
    let around = [Some(last), last.tomorrow().ok(), leap];
    around.into_iter().flatten().filter(|date| (today..=horizon(today)).contains(date)).collect()
}

/// Day and month either way round: those that can be meant.
fn either(orders: [Days; 2], with_year: bool, today: Date) -> Days {
    let upcoming = |days: &Days| match days {
        Days::One(date) => Some(*date),
        // What has just passed comes again in a year.
        Days::Past(_, Some(next)) if !with_year => Some(*next),
        _ => None,
    };
    let possible: Vec<Date> = orders.iter().filter_map(upcoming).filter(|date| (today..=horizon(today)).contains(date)).collect();
    match possible.as_slice() {
        [] => orders
            .into_iter()
            .find(|days| matches!(days, Days::Past(..) | Days::One(_) | Days::NoSuch(_)))
            .unwrap_or(Days::Unsaid),
        [date] => Days::One(*date),
        _ => Days::Order(possible),
    }
}

/// "The 3rd", in the month that was said or the next month that has it.
fn of_month(day: i8, said: &[Day], today: Date) -> Days {
    let start = today.first_of_month();
    let named = said.iter().find_map(|other| match other {
        Day::Month(count) => Some(plus(start, i64::from(*count).months())),
        _ => None,
    });
    if let Some(month) = named {
        return dated(Some(month.year()), month.month(), day, today);
    }
    if let Some((month, year)) =
        said.iter().find_map(|other| if let Day::Named { month, year } = other { Some((*month, *year)) } else { None })
    {
        return dated(year, month, day, today);
    }
    let months = (0..3).map(|count: i32| plus(start, count.months()));
    let date = months.filter_map(|month| Date::new(month.year(), month.month(), day).ok()).find(|date| *date >= today);
    date.map_or(Days::Unsaid, Days::One)
}

/// One meaning for several pieces that each give days.
fn together(whole: Vec<Days>) -> Days {
    let dates = |days: &Days| match days {
        Days::One(date) | Days::Past(date, _) => vec![*date],
        Days::Order(dates) => dates.clone(),
        _ => Vec::new(),
    };
    let mut pieces = whole.into_iter();
    let Some(mut so_far) = pieces.next() else { return Days::Unsaid };
    let mut all = dates(&so_far);
    for next in pieces {
        if matches!(so_far, Days::NoSuch(_)) || matches!(next, Days::NoSuch(_)) {
            return if matches!(so_far, Days::NoSuch(_)) { so_far } else { next };
        }
        let others = dates(&next);
        let common: Vec<Date> = all.iter().copied().filter(|date| others.contains(date)).collect();
        match common.as_slice() {
            [] => {
                all.extend(others);
                so_far = Days::Two(all.clone());
            }
            [date] if matches!(so_far, Days::Order(_)) => (so_far, all) = (Days::One(*date), common),
            _ => {}
        }
    }
    if let Days::Two(dates) = so_far { several(dates) } else { so_far }
}

fn several(dates: Vec<Date>) -> Days {
    let mut each: Vec<Date> = Vec::new();
    for date in dates {
        if !each.contains(&date) {
            each.push(date);
        }
    }
    if let [date] = each.as_slice() { Days::One(*date) } else { Days::Two(each) }
}

/// A date beside the name of a weekday: they have to agree.
fn on_weekday(whole: Days, weekday: Weekday, said: &[Day], today: Date) -> Days {
    let agrees = |date: &Date| date.weekday() == weekday;
    match whole {
        Days::One(date) if agrees(&date) => whole,
        Days::Past(date, next) if agrees(&date) => Days::Past(date, next.filter(agrees)),
        Days::Past(_, Some(next)) if agrees(&next) => Days::One(next),
        Days::One(date) | Days::Past(_, Some(date)) => differs(weekday, vec![date], said, today),
        Days::Order(dates) => match dates.iter().copied().filter(agrees).collect::<Vec<Date>>().as_slice() {
            [] => differs(weekday, dates, said, today),
            [date] => Days::One(*date),
            _ => Days::Order(dates),
        },
        other => other,
    }
}

/// What may be meant if the weekday is not that of the date.
fn differs(weekday: Weekday, dates: Vec<Date>, said: &[Day], today: Date) -> Days {
    let mut candidates = dates.clone();
    for date in dates {
        if said.iter().any(|day| matches!(day, Day::OfMonth(_))) {
            let months = (1..12).map(|count: i32| plus(date.first_of_month(), count.months()));
            let same = months.filter_map(|month| Date::new(month.year(), month.month(), date.day()).ok());
            candidates.extend(same.into_iter().find(|date| date.weekday() == weekday));
        }
        let before = plus(date, (-i64::from(date.weekday().since(weekday))).days());
        candidates.extend([before, plus(before, 1.week())].into_iter().filter(|near| *near >= today && apart(*near, date) <= 3));
    }
    Days::Differs(weekday, candidates)
}

fn weekday_alone(weekday: Weekday, which: Which, today: Date) -> Days {
    let coming = coming(weekday, today);
    match which {
        Which::Last => Days::Past(plus(coming, (-1).week()), Some(coming)),
        Which::This if today.weekday() == weekday => Days::One(today),
        Which::This => Days::One(coming),
        Which::Bare if today.weekday() == weekday => Days::Week(vec![today, coming]),
        Which::Bare => Days::One(coming),
        Which::Next | Which::AfterNext => {
            let weeks_on = i32::from(which == Which::AfterNext);
            let mut dates = vec![plus(coming, weeks_on.weeks())];
            dates.extend(in_week(weeks_on + 1, weekday, today));
            weeks(dates, today)
        }
    }
}

/// "A week on Friday", "in two weeks on Thursday".
fn weeks_and_weekday((count, vague): (u32, bool), weekday: Weekday, today: Date) -> Days {
    let later = |date: Date| plus(date, i64::from(count).weeks());
    let same = today.weekday() == weekday;
    let from_coming = later(coming(weekday, today));
    if vague {
        let monday = plus(today, (-i64::from(today.weekday().to_monday_zero_offset())).days());
        let in_that_week = later(plus(monday, i64::from(weekday.to_monday_zero_offset()).days()));
        let from_now = if same { later(today) } else { from_coming };
        return weeks(vec![in_that_week, from_now], today);
    }
    if same { weeks(vec![later(today), from_coming], today) } else { Days::One(from_coming) }
}

/// "Tuesday next week".
fn week_and_weekday(said: &[Day], weekday: Weekday, today: Date) -> Option<Days> {
    let count = said.iter().find_map(|day| if let Day::Week(count) = day { Some(*count) } else { None })?;
    let dates = in_week(count, weekday, today);
    let over = count == 0 && dates.iter().all(|date| *date < today);
    match dates.as_slice() {
        [date, ..] if over => Some(Days::Past(*date, Some(plus(*date, 1.week())))),
        _ => Some(weeks(dates, today)),
    }
}

/// A weekday in this week (0) or the next (1), for weeks that begin on Monday and for those that begin on Sunday.
fn in_week(count: i32, weekday: Weekday, today: Date) -> Vec<Date> {
    let begins = |offset: i8| plus(today, (i64::from(count) * 7 - i64::from(offset)).days());
    let monday = plus(begins(today.weekday().to_monday_zero_offset()), i64::from(weekday.to_monday_zero_offset()).days());
    let sunday = plus(begins(today.weekday().to_sunday_zero_offset()), i64::from(weekday.to_sunday_zero_offset()).days());
    vec![monday, sunday]
}

/// The one date, or the question which.
fn weeks(mut dates: Vec<Date>, today: Date) -> Days {
    dates.sort_unstable();
    dates.dedup();
    dates.retain(|date| *date >= today);
    if let [date] = dates.as_slice() { Days::One(*date) } else { Days::Week(dates) }
}

/// A week or a month without a day.
fn period(said: &[Day], today: Date) -> Days {
    let week_of = |date: Date| {
        let monday = plus(date, (-i64::from(date.weekday().to_monday_zero_offset())).days());
        Days::Period(monday.max(today), plus(monday, 6.days()))
    };
    let month_of = |first: Date| Days::Period(first.max(today), first.last_of_month());
    let start = today.first_of_month();
    let found = said.iter().find_map(|day| match *day {
        Day::Week(count) => Some(week_of(plus(today, i64::from(count).weeks()))),
        Day::Months(count) => Some(week_of(plus(today, i64::from(count.min(1200)).months()))),
        Day::Month(count) => Some(month_of(plus(start, i64::from(count).months()))),
        Day::Named { month, year } => {
            let assumed = year.unwrap_or(if month < today.month() { today.year().saturating_add(1) } else { today.year() });
            let first = Date::new(assumed, month, 1).ok()?;
            Some(if first.last_of_month() < today { Days::Past(first, None) } else { month_of(first) })
        }
        _ => None,
    });
    found.unwrap_or(Days::Unsaid)
}

/// The next day of that name after today.
fn coming(weekday: Weekday, today: Date) -> Date {
    let days = i64::from(today.weekday().until(weekday));
    plus(today, (if days == 0 { 7 } else { days }).days())
}

fn apart(a: Date, b: Date) -> i32 {
    a.until(b).map_or(i32::MAX, |span| span.get_days().abs())
}

/// The calendar ends in 9999; who is there stays there.
fn plus(date: Date, span: Span) -> Date {
    date.saturating_add(span)
}
