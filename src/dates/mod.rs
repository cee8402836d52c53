//! Reads a date and a time as people type them, in the words of a [`Lexicon`].
//!
//! Nothing is guessed silently: what can mean two things becomes a [`Question`] whose candidates buttons can carry.
//! A text becomes tokens, then words with meanings, then pieces of a day and of a time; those are put together and
//! held against the calendar, the present and the zone.

mod day;
mod gather;
mod hour;
mod lead;
mod lexicon;
mod reading;
mod resolve;
mod settle;
mod spelling;
mod term;
mod text;
mod token;

use jiff::ToSpan;
use jiff::civil::{Date, DateTime};
use jiff::tz::TimeZone;

pub use lexicon::Lexicon;
pub use reading::{Lead, Question, Reading, TimeOfDay, When};
pub use settle::settle;
pub use term::messages;

use day::Day;
use gather::{Said, gather};
use resolve::{Days, days, horizon, in_year};
use settle::{can_come, settle_with};
use text::Text;

/// Reads when something takes place. `now` is the time on the wall in `zone`. Only the first 300 characters are looked at.
#[must_use]
pub fn read(text: &str, lexicon: &Lexicon, now: DateTime, zone: &TimeZone) -> Reading {
    let text = Text::new(text, lexicon);
    let mut said = gather(&text);
    if let Some(years) = said.years_ahead {
        said.days = in_year(said.days, now.year().saturating_add(years));
    }
    let minutes = said.days.iter().find_map(|day| if let Day::Minutes(minutes) = day { Some(*minutes) } else { None });
    if let Some(minutes) = minutes {
        let at = now.saturating_add(i64::from(minutes.min(10_000_000)).minutes());
        let minute = at.with().second(0).subsec_nanosecond(0).build().unwrap_or(at);
        return settle(When { day: minute.date(), clock: TimeOfDay::At(minute.time()) }, now, zone);
    }
    Asker { now, zone, day_first: text.day_first }.reading(&said)
}

/// Whether a text has no words but those of dates and what stands beside them.
#[must_use]
pub fn is_nothing_else(text: &str, lexicon: &Lexicon) -> bool {
    let text = Text::new(text, lexicon);
    !(0..text.len()).any(|at| text.is_unknown(at))
}

/// Reads how long before an appointment a reminder is wanted: "2 hours before", "the day before at 9".
#[must_use]
pub fn read_lead(text: &str, lexicon: &Lexicon) -> Option<Lead> {
    lead::lead(&Text::new(text, lexicon))
}

/// Reads what time it is where the person is: "quarter past 3 here", "15:20". Hours from 1 to 12 stay open
/// ([`TimeOfDay::Either`]) unless the half of the day was said; never [`TimeOfDay::Unsaid`].
#[must_use]
pub fn read_time_now(text: &str, lexicon: &Lexicon) -> Option<TimeOfDay> {
    let said = gather(&Text::new(text, lexicon));
    let unclear = said.unclear.map(|(_, hour)| hour);
    match said.hours.iter().copied().chain(unclear).collect::<Vec<_>>().as_slice() {
        [hour] => Some(hour.with(said.part).now_clock()),
        _ => None,
    }
}

/// Turns what was said into a reading.
struct Asker<'a> {
    now: DateTime,
    zone: &'a TimeZone,
    day_first: bool,
}

impl Asker<'_> {
    fn days(&self, said: &[Day]) -> Days {
        days(said, self.now.date(), self.day_first)
    }

    fn reading(&self, said: &Said) -> Reading {
        if let Some((day, hour)) = said.unclear {
            return self.unclear(said, day, hour.clock(said.part));
        }
        let days = self.days(&said.days);
        if said.hours.iter().any(|hour| hour.midnight)
            && let Days::One(day) = days
        {
            // The midnight that begins the day, or the one that ends it.
            let both = [Some(day), day.tomorrow().ok()].into_iter().flatten();
            return self.choose(both.collect(), said.clocks().first().copied().unwrap_or(TimeOfDay::Unsaid), Question::WhichDate);
        }
        match (said.clocks().as_slice(), days) {
            ([], days) => self.on(days, TimeOfDay::Unsaid),
            ([clock], days) => self.on(days, *clock),
            (clocks, Days::Unsaid) => Reading::Ask(Question::WhichTime { day: None, clocks: clocks.to_vec() }),
            (clocks, Days::One(day)) => {
                let possible = clocks.iter().copied().filter(|clock| can_come(When { day, clock: *clock }, self.now));
                match possible.collect::<Vec<TimeOfDay>>().as_slice() {
                    [clock] => self.settle(day, *clock, None),
                    [] => self.settle(day, clocks.first().copied().unwrap_or(TimeOfDay::Unsaid), None),
                    possible => Reading::Ask(Question::WhichTime { day: Some(day), clocks: possible.to_vec() }),
                }
            }
            // The day first; the time is asked after it.
            (_, days) => self.on(days, TimeOfDay::Unsaid),
        }
    }

    /// A number that is a day or a time: what fits the rest decides, otherwise it is asked.
    fn unclear(&self, said: &Said, day: Day, clock: TimeOfDay) -> Reading {
        let as_day = self.days(&[said.days.as_slice(), &[day]].concat());
        let rest = self.days(&said.days);
        match as_day {
            Days::One(date) => {
                let day = if let Days::One(day) = rest { Some(day) } else { None };
                Reading::Ask(Question::DateOrTime { date: When { day: date, clock: TimeOfDay::Unsaid }, clock, day })
            }
            Days::Order(_) | Days::Past(..) if said.days.is_empty() => self.on(as_day, TimeOfDay::Unsaid),
            _ => self.on(rest, clock),
        }
    }

    fn on(&self, days: Days, clock: TimeOfDay) -> Reading {
        let with = |dates: Vec<Date>| dates.into_iter().map(|day| When { day, clock }).collect::<Vec<When>>();
        match days {
            Days::Unsaid => match clock {
                TimeOfDay::Unsaid => Reading::Nothing,
                TimeOfDay::At(time) => Reading::Time(time),
                TimeOfDay::Either(morning) => {
                    Reading::Ask(Question::MorningOrEvening { day: None, morning, evening: morning.saturating_add(12.hours()) })
                }
            },
            Days::One(day) => self.settle(day, clock, None),
            Days::Past(day, next) => self.settle(day, clock, next),
            Days::Order(dates) => self.choose(dates, clock, Question::WhichDate),
            Days::Week(dates) => self.choose(dates, clock, Question::WhichWeek),
            Days::Two(dates) => Reading::Ask(Question::TwoMoments(with(dates))),
            Days::Period(day, _) if day > horizon(self.now.date()) => self.settle(day, clock, None),
            Days::Period(first, last) if last >= first => Reading::Ask(Question::WhichDay { first, last, clock }),
            Days::Period(first, _) => self.settle(first, clock, None),
            Days::NoSuch(nearest) => Reading::Ask(Question::NoSuchDate { nearest: with(nearest) }),
            Days::Differs(said, dates) => Reading::Ask(Question::WeekdayDiffers { said, candidates: with(dates) }),
        }
    }

    /// Asks which of several days, if more than one can still come.
    fn choose(&self, dates: Vec<Date>, clock: TimeOfDay, ask: fn(Vec<When>) -> Question) -> Reading {
        let first = dates.first().copied();
        let mut possible: Vec<When> = dates.into_iter().map(|day| When { day, clock }).collect();
        possible.retain(|when| can_come(*when, self.now));
        match (possible.as_slice(), first) {
            ([when], _) => self.settle(when.day, when.clock, None),
            ([], Some(day)) => self.settle(day, clock, None),
            ([], None) => Reading::Nothing,
            _ => Reading::Ask(ask(possible)),
        }
    }

    fn settle(&self, day: Date, clock: TimeOfDay, next: Option<Date>) -> Reading {
        settle_with(When { day, clock }, next, self.now, self.zone)
    }
}
