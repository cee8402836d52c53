//! What a word can mean to a date, and the Fluent messages that hold the words.

use jiff::civil::Weekday;

/// A stretch of time that can be counted.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Unit {
    Minute,
    Hour,
    Day,
    Week,
    Month,
}

/// A part of the day that tells 2 from 14.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Part {
    /// Before noon: "am".
    Am,
    /// After noon: "pm".
    Pm,
    Morning,
    Afternoon,
    Evening,
    Night,
}

/// One meaning of a word or phrase.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Term {
    /// Days from today.
    FromToday(i32),
    Tonight,
    Weekday(Weekday),
    /// 1 to 12.
    Month(i8),
    Number(u8),
    Ordinal(u8),
    /// What follows the digits of an ordinal: "th".
    OrdinalEnding,
    /// What stands before the number of a day.
    DayNumber,
    Next,
    AfterNext,
    This,
    Last,
    /// Years from this one on.
    YearsAhead(i16),
    In,
    /// "From now", after the count.
    FromNow,
    Unit(Unit),
    /// A count and its unit in one word: "fortnight".
    Span(Unit, u8),
    /// "The day before", for reminders.
    DayBefore,
    /// "On the day", for reminders.
    SameDay,
    At,
    OClock,
    Part(Part),
    Noon,
    Midnight,
    /// Minutes to add to the hour that follows: "half past".
    BeforeHour(i8),
    /// Minutes to add to the hour before it.
    AfterHour(i8),
    /// Half past this hour in one word, as “ڈیڑھ” is half past one.
    HourAndHalf(u8),
    /// Between minutes and hour: "ten past two".
    MinutesPast,
    /// Between minutes and hour: "ten to two".
    MinutesTo,
    /// Between minutes and the hour that they lead to, as in “десять на третю”.
    MinutesInto,
    /// Between hour and minutes, added.
    MinutesAnd,
    /// Between hour and minutes, taken away.
    MinutesLess,
    Until,
    Or,
    /// Means nothing, but is at home where a date is told.
    Filler,
}

/// The Fluent messages with one meaning each. Several words or phrases are separated by `|`; a single `-` stands for none.
pub(super) const WORDS: &[(&str, Term)] = &[
    ("date-words-today", Term::FromToday(0)),
    ("date-words-tonight", Term::Tonight),
    ("date-words-tomorrow", Term::FromToday(1)),
    ("date-words-day-after-tomorrow", Term::FromToday(2)),
    ("date-words-in-three-days", Term::FromToday(3)),
    ("date-words-yesterday", Term::FromToday(-1)),
    ("date-words-monday", Term::Weekday(Weekday::Monday)),
    ("date-words-tuesday", Term::Weekday(Weekday::Tuesday)),
    ("date-words-wednesday", Term::Weekday(Weekday::Wednesday)),
    ("date-words-thursday", Term::Weekday(Weekday::Thursday)),
    ("date-words-friday", Term::Weekday(Weekday::Friday)),
    ("date-words-saturday", Term::Weekday(Weekday::Saturday)),
    ("date-words-sunday", Term::Weekday(Weekday::Sunday)),
    ("date-words-january", Term::Month(1)),
    ("date-words-february", Term::Month(2)),
    ("date-words-march", Term::Month(3)),
    ("date-words-april", Term::Month(4)),
    ("date-words-may", Term::Month(5)),
    ("date-words-june", Term::Month(6)),
    ("date-words-july", Term::Month(7)),
    ("date-words-august", Term::Month(8)),
    ("date-words-september", Term::Month(9)),
    ("date-words-october", Term::Month(10)),
    ("date-words-november", Term::Month(11)),
    ("date-words-december", Term::Month(12)),
    ("date-words-ordinal-endings", Term::OrdinalEnding),
    ("date-words-day-number", Term::DayNumber),
    ("date-words-next", Term::Next),
    ("date-words-after-next", Term::AfterNext),
    ("date-words-this", Term::This),
    ("date-words-last", Term::Last),
    ("date-words-next-year", Term::YearsAhead(1)),
    ("date-words-year-after-next", Term::YearsAhead(2)),
    ("date-words-in", Term::In),
    ("date-words-from-now", Term::FromNow),
    ("date-words-minutes", Term::Unit(Unit::Minute)),
    ("date-words-hours", Term::Unit(Unit::Hour)),
    ("date-words-days", Term::Unit(Unit::Day)),
    ("date-words-weeks", Term::Unit(Unit::Week)),
    ("date-words-months", Term::Unit(Unit::Month)),
    ("date-words-half-hour", Term::Span(Unit::Minute, 30)),
    ("date-words-two-hours", Term::Span(Unit::Hour, 2)),
    ("date-words-two-days", Term::Span(Unit::Day, 2)),
    ("date-words-two-weeks", Term::Span(Unit::Week, 2)),
    ("date-words-two-months", Term::Span(Unit::Month, 2)),
    ("date-words-day-before", Term::DayBefore),
    ("date-words-same-day", Term::SameDay),
    ("date-words-at", Term::At),
    ("date-words-oclock", Term::OClock),
    ("date-words-am", Term::Part(Part::Am)),
    ("date-words-pm", Term::Part(Part::Pm)),
    ("date-words-morning", Term::Part(Part::Morning)),
    ("date-words-afternoon", Term::Part(Part::Afternoon)),
    ("date-words-evening", Term::Part(Part::Evening)),
    ("date-words-night", Term::Part(Part::Night)),
    ("date-words-noon", Term::Noon),
    ("date-words-midnight", Term::Midnight),
    ("date-words-minutes-past", Term::MinutesPast),
    ("date-words-minutes-to", Term::MinutesTo),
    ("date-words-minutes-into", Term::MinutesInto),
    ("date-words-minutes-and", Term::MinutesAnd),
    ("date-words-minutes-less", Term::MinutesLess),
    ("date-words-until", Term::Until),
    ("date-words-or", Term::Or),
    ("date-words-filler", Term::Filler),
];

/// The meaning of a number's words; `None` if it has none.
type Counted = fn(i8) -> Option<Term>;

/// The messages with a number a line: the number in digits, a space, its words.
pub(super) const SERIES: &[(&str, Counted)] = &[
    ("date-words-numbers", |number| u8::try_from(number).ok().map(Term::Number)),
    ("date-words-ordinals", |number| u8::try_from(number).ok().map(Term::Ordinal)),
    ("date-words-before-hour", |minutes| Some(Term::BeforeHour(minutes))),
    ("date-words-after-hour", |minutes| Some(Term::AfterHour(minutes))),
    ("date-words-hour-and-half", |hour| u8::try_from(hour).ok().map(Term::HourAndHalf)),
];
/// Words from the lists above that are common words besides: alone they are a date only if the text says nothing else.
pub(super) const WEAK: &str = "date-words-weak";
/// `day-month` or `month-day`: how most people write a date in digits.
pub(super) const ORDER: &str = "date-order";

/// Every Fluent message that a [`Lexicon`](super::Lexicon) asks for.
pub fn messages() -> impl Iterator<Item = &'static str> {
    WORDS.iter().map(|(id, _)| *id).chain(SERIES.iter().map(|(id, _)| *id)).chain([WEAK, ORDER])
}
