//! Finds a time of day in a text.

use jiff::civil::Time;

use super::TimeOfDay;
use super::term::{Part, Term, Unit};
use super::text::Text;

/// A time as it was said.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Hour {
    /// 0 to 23.
    of_day: i8,
    minute: i8,
    part: Option<Part>,
    /// "Midnight": which of the two of a day was not said.
    pub midnight: bool,
}

/// How plainly it was a time.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Shape {
    /// It can be nothing else.
    Plain,
    /// "10.12": a date as well.
    Dotted,
    /// "1430".
    Compact,
    /// "2".
    Bare,
}

/// A time in a text and where it ends; two times if the words can mean both.
#[derive(Clone, Debug)]
pub(super) struct Found {
    pub hours: Vec<Hour>,
    pub shape: Shape,
    pub end: usize,
    /// Something like "at" stood before it.
    pub introduced: bool,
}

impl Hour {
    fn new(hour: u32, minute: i32, part: Option<Part>) -> Option<Self> {
        let minutes = i32::try_from(hour).ok().filter(|hour| *hour <= 24)? * 60 + minute;
        let of_day = minutes.rem_euclid(24 * 60);
        let (hour, minute) = (i8::try_from(of_day / 60).ok()?, i8::try_from(of_day % 60).ok()?);
        Some(Self { of_day: hour, minute, part, midnight: minutes == 24 * 60 })
    }

    pub(super) fn with(self, part: Option<Part>) -> Self {
        Self { part: self.part.or(part), ..self }
    }

    /// The time of day, with the part of the day if none stood beside the time.
    ///
    /// Without one, 8 to 11 are in the morning and 12 is noon, as appointments are; 1 to 7 stay open.
    pub(super) fn clock(self, part: Option<Part>) -> TimeOfDay {
        let usual = if (8..=11).contains(&self.of_day) { Some(Part::Am) } else { None };
        self.with(part).with(usual).open_clock()
    }

    /// The time of day without any habit: from 1 to 12 it stays open unless it was said.
    pub(super) fn open_clock(self) -> TimeOfDay {
        let at = |hour: i8| Time::new(hour, self.minute, 0, 0).map_or(TimeOfDay::Unsaid, TimeOfDay::At);
        match (self.of_day, self.part) {
            (12, Some(Part::Am | Part::Night)) => at(0),
            (0 | 12..=23, _) | (_, Some(Part::Am | Part::Morning)) => at(self.of_day),
            (hour @ ..=5, Some(Part::Night)) => at(hour),
            (hour, Some(_)) => at(hour + 12),
            (hour, None) => Time::new(hour, self.minute, 0, 0).map_or(TimeOfDay::Unsaid, TimeOfDay::Either),
        }
    }

    /// As [`open_clock`](Self::open_clock), where also 12 can be either.
    pub(super) fn now_clock(self) -> TimeOfDay {
        match (self.of_day, self.part) {
            (12, None) => Time::new(0, self.minute, 0, 0).map_or(TimeOfDay::Unsaid, TimeOfDay::Either),
            _ => self.open_clock(),
        }
    }
}

impl Text {
    /// A time that begins here.
    pub(super) fn time(&self, start: usize) -> Option<Found> {
        let said_at = self.is(start, Term::At);
        let at = if said_at { self.skip(self.after_ats(start)) } else { start };
        let mut found = Found { introduced: said_at, ..self.core(at, said_at)? };
        if said_at {
            found.hours.truncate(1);
        }
        if said_at && found.shape != Shape::Plain {
            let other = self.month(self.skip(found.end)).is_some()
                || self.is_ending(found.end)
                || self.is_mark(found.end, '/')
                || self.unit(found.end).is_some();
            if other {
                return None;
            }
            if found.shape != Shape::Bare || !self.is_unknown(found.end) {
                found.shape = Shape::Plain;
            }
        }
        Some(self.until(found))
    }

    fn after_ats(&self, mut at: usize) -> usize {
        while self.is(at, Term::At) {
            at += if self.is_mark(at + 1, '.') { 2 } else { 1 };
        }
        at
    }

    /// "2-3pm", "14:00 to 15:00": the beginning counts; "9 or 10am": both do. The first takes the other's part of the day if it
    /// has none.
    fn until(&self, found: Found) -> Found {
        let choice = self.is(found.end, Term::Or);
        if !choice && !self.is_mark(found.end, '-') && !self.is(found.end, Term::Until) {
            return found;
        }
        let next = self.skip(self.after_ats(found.end + 1));
        let is_day = |end: usize| self.month(self.skip(end)).is_some() || self.is_ending(end);
        let dotted = |last: &Found| found.shape == Shape::Dotted && last.shape == Shape::Dotted;
        let plain = |last: &Found| found.shape == Shape::Plain || last.shape == Shape::Plain || dotted(last);
        let Some(last) = self.core(next, false).filter(|last| plain(last) && !is_day(last.end)) else {
            return found;
        };
        let (Some(first), Some(end)) = (found.hours.first(), last.hours.first()) else { return found };
        // "11-1pm" begins in the morning.
        let part = end.part.filter(|_| first.of_day % 12 <= end.of_day % 12);
        let mut hours = vec![first.with(part)];
        hours.extend(choice.then_some(*end));
        Found { hours, shape: Shape::Plain, end: last.end, introduced: found.introduced }
    }

    /// A time without what introduces it.
    fn core(&self, at: usize, said_at: bool) -> Option<Found> {
        if let Some(minutes) = self.before_hour(at) {
            let (hour, end) = self.hour_after(at + 1)?;
            return self.finish(Hour::new(hour, minutes.into(), None)?, Shape::Plain, end);
        }
        // Before a unit it is a length of time.
        if let Some(hour) = self.hour_and_half(at).filter(|_| self.unit(at + 1).is_none()) {
            return self.finish(Hour::new(hour, 30, None)?, Shape::Bare, at + 1);
        }
        if self.is(at, Term::Noon) || self.number(at) == Some(12) && self.is(at + 1, Term::Noon) {
            let end = if self.is(at, Term::Noon) { at + 1 } else { at + 2 };
            return Some(Found { hours: vec![Hour::new(12, 0, Some(Part::Pm))?], shape: Shape::Plain, end, introduced: false });
        }
        if self.is(at, Term::Midnight) || self.number(at) == Some(12) && self.is(at + 1, Term::Midnight) {
            let end = if self.is(at, Term::Midnight) { at + 1 } else { at + 2 };
            return Some(Found { hours: vec![Hour::new(24, 0, None)?], shape: Shape::Plain, end, introduced: false });
        }
        if self.is(at, Term::In) {
            let minutes = self.number(at + 1).filter(|minutes| (1..60).contains(minutes))?;
            let hour = self.ordinal(at + 2).filter(|hour| *hour <= 24)?;
            return self.finish(Hour::new(hour, -i32::try_from(minutes).ok()?, None)?, Shape::Plain, at + 3);
        }
        self.minutes_first(at).or_else(|| self.hour_first(at, said_at))
    }

    /// The hour after "half past": a number or an ordinal.
    fn hour_after(&self, at: usize) -> Option<(u32, usize)> {
        let at = self.skip(self.after_ats(at));
        let hour = self.number(at).or_else(|| self.ordinal(at)).filter(|hour| (1..=24).contains(hour))?;
        Some((hour, at + 1))
    }

    /// "Ten past two".
    fn minutes_first(&self, at: usize) -> Option<Found> {
        let minutes = self.number(at).filter(|minutes| (1..60).contains(minutes))?;
        let counted = self.unit(at + 1) == Some(Unit::Minute);
        let link = if counted { at + 2 } else { at + 1 };
        let count = i32::try_from(minutes).ok()?;
        if self.is(link, Term::MinutesPast) {
            let (hour, end) = self.hour_after(link + 1)?;
            return self.finish(Hour::new(hour, count, None)?, Shape::Plain, end);
        }
        if self.is(link, Term::MinutesInto) && self.ordinal(self.skip(link + 1)).is_some() {
            let (hour, end) = self.hour_after(link + 1)?;
            return self.finish(Hour::new(hour, count - 60, None)?, Shape::Plain, end);
        }
        if !self.is(link, Term::MinutesTo) || !counted && !minutes.is_multiple_of(5) {
            return None;
        }
        let (hour, end) = self.hour_after(link + 1)?;
        let mut found = self.finish(Hour::new(hour, -count, None)?, Shape::Plain, end)?;
        // "10 to 11" is also an hour from ten to eleven.
        if !counted && (1..=3).contains(&hour.wrapping_sub(minutes)) {
            let part = found.hours.first().and_then(|hour| hour.part);
            found.hours.extend(Hour::new(minutes, 0, part));
        }
        Some(found)
    }

    /// "14:30", "2.30pm", "14h30", "1430", "two thirty", "2".
    fn hour_first(&self, at: usize, said_at: bool) -> Option<Found> {
        let minute_at =
            |at: usize| self.digits(at).filter(|(minute, digits)| *minute < 60 && *digits == 2).map(|(minute, _)| minute);
        let Some((number, digits)) = self.digits(at) else { return self.hour_in_words(at, said_at) };
        if (3..=4).contains(&digits) && number % 100 < 60 && number / 100 < 24 {
            let hour = Hour::new(number / 100, i32::try_from(number % 100).ok()?, None)?;
            // "1400 hours".
            let end = if self.unit(at + 1) == Some(Unit::Hour) { at + 2 } else { at + 1 };
            let shape = if end == at + 2 { Shape::Plain } else { Shape::Compact };
            return self.finish(hour, shape, end);
        }
        if digits > 2 || number > 24 {
            return None;
        }
        let hour = |minute: u32| Hour::new(number, i32::try_from(minute).ok()?, None);
        if let Some(minute) = minute_at(at + 2) {
            if self.is_mark(at + 1, ':') {
                let seconds = self.is_mark(at + 3, ':') && minute_at(at + 4).is_some();
                return self.finish(hour(minute)?, Shape::Plain, if seconds { at + 5 } else { at + 3 });
            }
            if self.is(at + 1, Term::OClock) {
                return self.finish(hour(minute)?, Shape::Plain, at + 3);
            }
            let dotted = self.is_mark(at + 1, '.') || self.is_mark(at + 1, ',');
            let longer = self.is_mark(at + 3, '.') && self.digits(at + 4).is_some() && self.is_glued(at + 4);
            if dotted && self.is_glued(at + 1) && self.is_glued(at + 2) && !longer {
                return self.finish(hour(minute)?, Shape::Dotted, at + 3);
            }
        }
        // "14:75" is no time, and neither is its beginning.
        let broken =
            (self.is_mark(at + 1, ':') || self.is_mark(at + 1, '.')) && self.is_glued(at + 2) && self.digits(at + 2).is_some();
        if broken {
            return None;
        }
        // "10 30".
        let date = self.month(self.skip(at + 2)).is_some()
            || self.is_ending(at + 2)
            || [':', '.', '/', '-'].into_iter().any(|mark| self.is_mark(at + 2, mark) && self.digits(at + 3).is_some());
        if let Some(minute) = minute_at(at + 1).filter(|_| !date && self.unit(at + 2).is_none()) {
            let plain = said_at || self.part(at + 2).is_some();
            return self.finish(hour(minute)?, if plain { Shape::Plain } else { Shape::Compact }, at + 2);
        }
        // "At 14 hours", "2 hours in the afternoon".
        let end = if (said_at || self.part(at + 2).is_some()) && self.unit(at + 1) == Some(Unit::Hour) { at + 2 } else { at + 1 };
        self.finish(hour(0)?, if end == at + 2 { Shape::Plain } else { Shape::Bare }, end)
    }

    fn hour_in_words(&self, at: usize, said_at: bool) -> Option<Found> {
        let ordinal = self.ordinal(at).filter(|_| self.number(at).is_none());
        let number = self.number(at).filter(|_| !self.is(at, Term::Filler)).or(ordinal).filter(|hour| *hour <= 24)?;
        // "Two thirty".
        let minute = self
            .number(at + 1)
            .filter(|minute| (10..60).contains(minute) && self.unit(at + 2).is_none() && (said_at || ordinal.is_none()));
        let (minutes, end) = minute.map_or((0, at + 1), |minute| (minute, at + 2));
        let hour = Hour::new(number, i32::try_from(minutes).ok()?, None)?;
        let found = self.finish(hour, Shape::Bare, end)?;
        // "The third" is a day unless something tells that it is an hour.
        (ordinal.is_none() || said_at || found.shape == Shape::Plain).then_some(found)
    }

    /// What may follow a time: "o'clock", "and a half", "in the afternoon".
    fn finish(&self, hour: Hour, shape: Shape, end: usize) -> Option<Found> {
        let (mut hour, mut shape, mut end) = (hour, shape, end);
        if self.is(end, Term::OClock) {
            (shape, end) = (Shape::Plain, end + 1);
        }
        let whole = u32::try_from(hour.of_day).ok()?;
        let count = |at: usize| self.number(at).filter(|minutes| (1..60).contains(minutes));
        if hour.minute == 0 {
            if let Some(minutes) = self.after_hour(end) {
                (hour, shape, end) = (Hour::new(whole, minutes.into(), None)?, Shape::Plain, end + 1);
            } else if let Some(minutes) =
                count(end + 1).filter(|_| self.is(end, Term::MinutesAnd) || self.is(end, Term::MinutesLess))
            {
                let minutes = i32::try_from(minutes).ok()?;
                let signed = if self.is(end, Term::MinutesLess) { -minutes } else { minutes };
                (hour, shape, end) = (Hour::new(whole, signed, None)?, Shape::Plain, end + 2);
            }
        }
        if self.unit(end) == Some(Unit::Minute) && shape == Shape::Plain {
            end += 1;
        }
        let part_at = self.skip(end);
        if let Some(part) = self.part(part_at) {
            (hour, shape, end) = (hour.with(Some(part)), Shape::Plain, part_at + 1);
        }
        Some(Found { hours: vec![hour], shape, end, introduced: false })
    }
}
