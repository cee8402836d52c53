//! Finds what tells the day in a text.

use jiff::civil::Weekday;

use super::term::{Term, Unit};
use super::text::Text;

/// Something that tells the day, wholly or in part.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Day {
    /// Day and month, and the year if it was said; the day may not exist.
    Date {
        year: Option<i16>,
        month: i8,
        day: i8,
    },
    /// Two numbers that can be day and month or month and day.
    EitherOrder {
        first: i8,
        second: i8,
        year: Option<i16>,
    },
    /// "The 3rd".
    OfMonth(i8),
    Weekday(Weekday, Which),
    FromToday(i32),
    /// A number of weeks: "in two weeks" is vague beside a weekday, "a week on Friday" is not and needs one.
    Weeks {
        count: u32,
        vague: bool,
    },
    Months(u32),
    /// This week (0), the next (1) or the one after (2).
    Week(i32),
    /// This month (0), the next (1) or the one after (2).
    Month(i32),
    /// A month by its name.
    Named {
        month: i8,
        year: Option<i16>,
    },
    /// Minutes from now.
    Minutes(u32),
}

/// Which of the days with that name.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Which {
    Bare,
    This,
    Next,
    /// "Tuesday after next".
    AfterNext,
    Last,
}

/// Years that are read as such in four digits.
const YEARS: std::ops::RangeInclusive<u32> = 1900..=2199;
/// Lowest year in two digits after the name of a month; below, it may be an hour.
const SHORT_YEAR: u32 = 24;

impl Text {
    /// What tells the day and begins here, and where it ends.
    pub(super) fn day(&self, at: usize) -> Option<(Vec<Day>, usize)> {
        let one = |(day, end)| (vec![day], end);
        self.year_first(at)
            .map(one)
            .or_else(|| self.year_before_month(at).map(one))
            .or_else(|| self.two_days_of_a_month(at))
            .or_else(|| self.digits_only(at).map(one))
            .or_else(|| self.day_and_month(at).map(one))
            .or_else(|| self.month_and_day(at).map(one))
            .or_else(|| self.of_month(at).map(one))
            .or_else(|| self.weekday_and_which(at))
            .or_else(|| self.relative(at))
    }

    /// "2026-12-05".
    fn year_first(&self, at: usize) -> Option<(Day, usize)> {
        let (year, _) = self.digits(at).filter(|(year, digits)| *digits == 4 && YEARS.contains(year))?;
        let mark = ['-', '/', '.'].into_iter().find(|mark| self.is_mark(at + 1, *mark) && self.is_mark(at + 3, *mark))?;
        let month = self.digits(at + 2).and_then(|(month, _)| month_number(month))?;
        let day = self.digits(at + 4).and_then(|(day, _)| day_number(day))?;
        let end = if self.is_mark(at + 5, mark) && mark == '.' { at + 6 } else { at + 5 };
        Some((Day::Date { year: i16::try_from(year).ok(), month, day }, end))
    }

    /// "2027年12月9日": the year with its sign, then month and day.
    fn year_before_month(&self, at: usize) -> Option<(Day, usize)> {
        let (said, _) = self.digits(at).filter(|(year, digits)| *digits == 4 && YEARS.contains(year))?;
        let next = self.skip(at + 1);
        if next == at + 1 || !self.is_glued(at + 1) {
            return None;
        }
        let said = i16::try_from(said).ok();
        match self.month_and_day(next)? {
            (Day::Date { year: None, month, day }, end) => Some((Day::Date { year: said, month, day }, end)),
            (Day::Named { year: None, month }, end) => Some((Day::Named { year: said, month }, end)),
            _ => None,
        }
    }

    /// "5/12", "05.12.2026", "12.5.".
    fn digits_only(&self, at: usize) -> Option<(Day, usize)> {
        let part = |at: usize| self.digits(at).filter(|(_, digits)| *digits <= 2).map(|(number, _)| number);
        let (first, second) = (part(at)?, part(at + 2)?);
        let mark = ['/', '-', '.'].into_iter().find(|mark| self.is_mark(at + 1, *mark))?;
        let closed = self.is_mark(at + 3, mark);
        let year = self.digits(at + 4).filter(|_| closed && (self.is_glued(at + 4) || mark == '.')).and_then(|(year, digits)| {
            match digits {
                4 if YEARS.contains(&year) => i16::try_from(year).ok(),
                2 if self.is_glued(at + 4) => i16::try_from(2000 + year).ok(),
                _ => None,
            }
        });
        let dot_after = closed && mark == '.';
        let end = match year {
            Some(_) if mark == '.' && self.is_mark(at + 5, '.') => at + 6,
            Some(_) => at + 5,
            None if dot_after => at + 4,
            None => at + 3,
        };
        let unclear = year.is_none() && (mark != '/' && !self.is_glued(at + 2) && !dot_after || self.unit(end).is_some());
        // Without a year or a dot at the end, "10.12" may be a time: that is weighed where the whole text is known.
        let dotted_time =
            mark == '.' && year.is_none() && !dot_after && self.digits(at + 2).is_some_and(|(_, digits)| digits == 2);
        // "2.5 mg".
        let amount = year.is_none() && self.is_unknown(end) && (self.is_glued(end) || mark == '.' && !dot_after);
        if unclear || dotted_time || amount {
            return None;
        }
        self.pair(first, second, year, mark == '.').map(|day| (day, end))
    }

    /// Day and month in digits. Dots are written by those who begin with the day, if the locale does.
    pub(super) fn pair(&self, first: u32, second: u32, year: Option<i16>, dotted: bool) -> Option<Day> {
        let date = |day: u32, month: u32| Some(Day::Date { year, month: month_number(month)?, day: day_number(day)? });
        match (date(first, second), date(second, first)) {
            (day_first, _) if day_first.is_some() && (first == second || dotted && self.day_first) => day_first,
            (Some(_), Some(_)) => Some(Day::EitherOrder { first: day_number(first)?, second: day_number(second)?, year }),
            (day_first, month_first) => day_first.or(month_first),
        }
    }

    /// "12 or 14 May".
    fn two_days_of_a_month(&self, at: usize) -> Option<(Vec<Day>, usize)> {
        let (first, link) = self.day_in_month(at)?;
        let linked = self.is(link, Term::Or) || self.is(link, Term::Until) || self.is_mark(link, '-') || self.is_mark(link, '/');
        let (second, end) = self.day_and_month(self.skip(link + 1)).filter(|_| linked)?;
        match second {
            Day::Date { year, month, .. } => Some((vec![Day::Date { year, month, day: first }, second], end)),
            _ => None,
        }
    }

    /// A day of a month as number or ordinal, and where it ends.
    fn day_in_month(&self, at: usize) -> Option<(i8, usize)> {
        let number = self.digits(at).filter(|(_, digits)| *digits <= 2).map(|(number, _)| number);
        let word = self.ordinal(at).or_else(|| self.number(at).filter(|_| !self.is(at, Term::Filler)));
        let day = number.or(word).and_then(day_number)?;
        let mut end = at + 1;
        while self.is_ending(end) || (self.is_mark(end, '.') || self.is_mark(end, '-')) && self.is_ending(end + 1) {
            end += 1;
        }
        Some((day, end))
    }

    /// "12th of May 2026".
    fn day_and_month(&self, at: usize) -> Option<(Day, usize)> {
        // "32 December" is a slip that is worth a question.
        let beyond =
            self.digits(at).filter(|(day, digits)| *digits == 2 && *day > 31).and_then(|(day, _)| i8::try_from(day).ok());
        let (day, end) = self.day_in_month(at).or(beyond.map(|day| (day, at + 1)))?;
        let mut month_at = self.skip(end);
        while self.is_mark(month_at, '.')
            || self.is_mark(month_at, '-')
            || self.is_mark(month_at, '/')
            || self.unit(month_at) == Some(Unit::Day)
        {
            month_at = self.skip(month_at + 1);
        }
        let month = self.month(month_at)?;
        let (year, end) = self.year(month_at + 1);
        Some((Day::Date { year, month, day }, end))
    }

    /// "May 12th, 2026"; without a day only the month.
    fn month_and_day(&self, at: usize) -> Option<(Day, usize)> {
        let month = self.month(at)?;
        let mut day_at = self.skip(at + 1);
        while self.is_mark(day_at, '.') || self.is_mark(day_at, '-') || self.is_mark(day_at, '/') {
            day_at = self.skip(day_at + 1);
        }
        let is_time = |end: usize| {
            self.is_mark(end, ':')
                || self.part(end).is_some()
                || self.is(end, Term::OClock)
                || self.is_mark(end, '.') && self.is_glued(end + 1) && self.digits(end + 1).is_some()
        };
        let day = self.day_in_month(day_at).filter(|(_, end)| !is_time(*end) && !self.is(day_at, Term::At));
        if let Some((day, end)) = day {
            let (year, end) = self.year(end);
            return Some((Day::Date { year, month, day }, end));
        }
        let (year, end) = self.year(at + 1);
        Some((Day::Named { month, year }, end))
    }

    /// A year after the name of a month, and where it ends.
    fn year(&self, start: usize) -> (Option<i16>, usize) {
        let mut at = start;
        while self.is(at, Term::Filler)
            || self.is_mark(at, ',')
            || self.is_mark(at, '.')
            || self.is_mark(at, '-')
            || self.is_mark(at, '/')
        {
            at += 1;
        }
        let year = self.digits(at).and_then(|(year, digits)| match digits {
            4 if YEARS.contains(&year) => i16::try_from(year).ok(),
            2 if year >= SHORT_YEAR => i16::try_from(2000 + year).ok(),
            _ => None,
        });
        let short = self.digits(at).is_some_and(|(_, digits)| digits == 2);
        // "December 20 in the morning"; but "December 2026 in the morning 9" is a year, in languages that say the part first.
        let part = self.part(at + 1).is_some() && (short || self.digits(self.skip(at + 2)).is_none());
        let time = self.is_mark(at + 1, ':') || part || short && self.unit(at + 1).is_some();
        if year.is_some() && !time { (year, at + 1) } else { (None, start) }
    }

    /// "The 3rd", "on the third", "3-го"; not "the 2nd opinion".
    fn of_month(&self, at: usize) -> Option<(Day, usize)> {
        if self.is(at, Term::DayNumber) {
            let (day, end) = self.day_in_month(self.skip(at + 1))?;
            let longer = self.is_any_mark(end) && self.is_glued(end + 1) && self.digits(end + 1).is_some();
            let other =
                longer || self.is_mark(end, ':') || self.unit(end).is_some() || self.is_unknown(end) || self.part(end).is_some();
            return (!other).then_some((Day::OfMonth(day), end));
        }
        let (day, end) = self.day_in_month(at)?;
        let beside_weekday = (1..=2).any(|back| at >= back && self.weekday(at - back).is_some());
        let ended = end > at + 1 && (beside_weekday || !self.is_unknown(end));
        let alone =
            self.ordinal(at).is_some() && self.digits(at).is_none() && self.closes(end) && (at == 0 || !self.is_unknown(at - 1));
        (ended || alone).then_some((Day::OfMonth(day), end))
    }

    /// Whether what comes here ends a day such as "the second"; "the second opinion" is no day.
    fn closes(&self, at: usize) -> bool {
        let next = self.skip(at);
        let period = self.is(next, Term::Next) || self.is(next, Term::This) || self.unit(next) == Some(Unit::Month);
        let time = self.is(at, Term::At) || self.digits(at).is_some() || self.part(at).is_some();
        at >= self.len() || self.is_any_mark(at) || period || time
    }

    /// "Next Tuesday", "Tuesday week", "this Friday".
    fn weekday_and_which(&self, at: usize) -> Option<(Vec<Day>, usize)> {
        let which = |at: usize| match () {
            () if self.is(at, Term::Next) => Some(Which::Next),
            () if self.is(at, Term::This) => Some(Which::This),
            () if self.is(at, Term::AfterNext) => Some(Which::AfterNext),
            () if self.is(at, Term::Last) => Some(Which::Last),
            () => None,
        };
        let before = which(at);
        let name_at = if before.is_some() { self.skip(at + 1) } else { at };
        let day = self.weekday(name_at)?;
        let mut end = name_at + 1;
        if self.is_mark(end, '.') && self.is_glued(end) && !self.is_glued(end + 1) {
            end += 1;
        }
        if before.is_none()
            && let Some(after) = which(end).filter(|_| self.unit(self.skip(end + 1)).is_none() && self.weekday(end + 1).is_none())
        {
            return Some((vec![Day::Weekday(day, after)], end + 1));
        }
        let weekday = Day::Weekday(day, before.unwrap_or(Which::Bare));
        match self.span(end) {
            Some((count, Unit::Week, span_end)) if which(span_end).is_none() && !self.is(span_end, Term::FromNow) => {
                Some((vec![weekday, Day::Weeks { count, vague: false }], span_end))
            }
            _ => Some((vec![weekday], end)),
        }
    }

    /// "Tomorrow", "in 3 days", "next week", "a week on".
    fn relative(&self, at: usize) -> Option<(Vec<Day>, usize)> {
        let one = |day: Day, end: usize| Some((vec![day], end));
        if let Some(days) = self.days_from_today(at) {
            return match self.span(at + 1) {
                Some((count, Unit::Week, end)) if days >= 0 => {
                    Some((vec![Day::FromToday(days), Day::Weeks { count, vague: false }], end))
                }
                _ => one(Day::FromToday(days), at + 1),
            };
        }
        if self.is(at, Term::Tonight) || self.is(at, Term::This) && self.part(at + 1).is_some() {
            return one(Day::FromToday(0), at + 1);
        }
        let period = |unit: Unit, count: i32| match unit {
            Unit::Week => Some(Day::Week(count)),
            Unit::Month => Some(Day::Month(count)),
            _ => None,
        };
        for (term, count) in [(Term::AfterNext, 2), (Term::Next, 1), (Term::This, 0)] {
            let unit_at = self.skip(at + 1);
            if self.is(at, term)
                && let Some(day) = self.unit(unit_at).and_then(|unit| period(unit, count))
            {
                return one(day, unit_at + 1);
            }
            if self.is(at + 1, term)
                && let Some(day) = self.unit(at).and_then(|unit| period(unit, count))
            {
                return one(day, at + 2);
            }
        }
        let introduced = self.is(at, Term::In);
        let (count, unit, end) = self.span(if introduced { self.skip(at + 1) } else { at })?;
        let from_now = self.is(end, Term::FromNow);
        let end = if from_now { end + 1 } else { end };
        let vague = introduced || from_now;
        // A week that nobody counts is none: "a hard week".
        if !vague && self.number(at).is_none() && self.unit(at).is_some() {
            return None;
        }
        match unit {
            Unit::Week => one(Day::Weeks { count, vague }, end),
            _ if !vague => None,
            Unit::Minute => one(Day::Minutes(count), end),
            Unit::Hour => one(Day::Minutes(count.checked_mul(60)?), end),
            Unit::Day => one(Day::FromToday(i32::try_from(count).ok()?), end),
            Unit::Month => one(Day::Months(count), end),
        }
    }
}

fn day_number(number: u32) -> Option<i8> {
    i8::try_from(number).ok().filter(|day| (1..=31).contains(day))
}

fn month_number(number: u32) -> Option<i8> {
    i8::try_from(number).ok().filter(|month| (1..=12).contains(month))
}
