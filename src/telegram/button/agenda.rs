//! Callback data of buttons about appointments: `v:…`.
//!
//! An appointment is its number, a new one 0. A day is `20261208`, a time `T1430`, a time whose half of the day is open `E0230`, and
//! `e` or `l` behind it is the earlier or later of two equal ones; `-` stands for a day that isn't known.

use jiff::civil::{Date, DateTime, Time};

use super::reminders;
use crate::dates::TimeOfDay;
use crate::dialogue::{AgendaButton, Slot, TextField};
use crate::domain::{AppointmentId, AppointmentKind, Fold};

/// Stands for no day, and for no kind.
const NONE: &str = "-";

pub(super) fn write(button: &AgendaButton) -> String {
    match button {
        AgendaButton::List => "v:list".to_owned(),
        AgendaButton::New => "v:new".to_owned(),
        AgendaButton::Begin(slot) => format!("v:begin:{}", slot_words(slot)),
        AgendaButton::When { of, slot } => format!("v:w:{}:{}", of_words(*of), slot_words(slot)),
        AgendaButton::Other { of } => format!("v:other:{}", of_words(*of)),
        AgendaButton::Calendar { of } => format!("v:cal:{}", of_words(*of)),
        AgendaButton::Month { of, first, later } => {
            format!("v:m:{}:{}:{}", of_words(*of), day_words(*first), if *later { "l" } else { "e" })
        }
        AgendaButton::Cell { of, first, weekday } => format!("v:d:{}:{}:{weekday}", of_words(*of), day_words(*first)),
        AgendaButton::Hour { of, at } => format!("v:h:{}:{}", of_words(*of), moment_words(*at)),
        AgendaButton::Open { id, starts } => format!("v:o:{}:{}", id.0, moment_words(*starts)),
        AgendaButton::Change(id) => format!("v:move:{}", id.0),
        AgendaButton::AskKind(id) => format!("v:kind:{}", id.0),
        AgendaButton::Kind { id, kind } => format!("v:k:{}:{}", id.0, kind.map_or(NONE, AppointmentKind::as_str)),
        AgendaButton::Ask { id, field } => format!("v:ask:{}:{}", id.0, field.as_str()),
        AgendaButton::Clear { id, field } => format!("v:clear:{}:{}", id.0, field.as_str()),
        AgendaButton::File(id) => format!("v:ics:{}", id.0),
        AgendaButton::Reminders(id) => format!("v:remind:{}", id.0),
        AgendaButton::Cancel(id) => format!("v:cancel:{}", id.0),
        AgendaButton::CancelSure(id) => format!("v:gone:{}", id.0),
        AgendaButton::Done => "v:done".to_owned(),
        AgendaButton::Settings => "v:settings".to_owned(),
        AgendaButton::ChangeZone => "v:zone".to_owned(),
        AgendaButton::Zone(name) => format!("v:z:{name}"),
        AgendaButton::SendFile => "v:file".to_owned(),
        AgendaButton::Take { index, slot } => format!("v:t:{index}:{}", slot_words(slot)),
        AgendaButton::Remind(button) => format!("v:r:{}", reminders::write(*button)),
    }
}

pub(super) fn read(rest: &str) -> Option<AgendaButton> {
    let (word, rest) = rest.split_once(':').unwrap_or((rest, ""));
    let (first, after) = rest.split_once(':').unwrap_or((rest, ""));
    let id = || first.parse().ok().filter(|number| *number > 0).map(AppointmentId);
    let of = || if first == "0" { Some(None) } else { id().map(Some) };
    Some(match word {
        "r" => AgendaButton::Remind(reminders::read(rest)?),
        "list" => AgendaButton::List,
        "new" => AgendaButton::New,
        "begin" => AgendaButton::Begin(slot(rest)?),
        "w" => AgendaButton::When { of: of()?, slot: slot(after)? },
        "other" => AgendaButton::Other { of: of()? },
        "cal" => AgendaButton::Calendar { of: of()? },
        "m" => {
            let (month, side) = after.split_once(':')?;
            AgendaButton::Month { of: of()?, first: month_day(month)?, later: side == "l" }
        }
        "d" => {
            let (month, weekday) = after.split_once(':')?;
            let weekday = weekday.parse().ok().filter(|weekday| (0..=7).contains(weekday))?;
            AgendaButton::Cell { of: of()?, first: month_day(month)?, weekday }
        }
        "h" => AgendaButton::Hour { of: of()?, at: moment(after)? },
        "o" => AgendaButton::Open { id: id()?, starts: moment(after)? },
        "move" => AgendaButton::Change(id()?),
        "kind" => AgendaButton::AskKind(id()?),
        "k" if after == NONE => AgendaButton::Kind { id: id()?, kind: None },
        "k" => AgendaButton::Kind { id: id()?, kind: Some(AppointmentKind::parse(after)?) },
        "ask" => AgendaButton::Ask { id: id()?, field: TextField::parse(after)? },
        "clear" => AgendaButton::Clear { id: id()?, field: TextField::parse(after)? },
        "ics" => AgendaButton::File(id()?),
        "remind" => AgendaButton::Reminders(id()?),
        "cancel" => AgendaButton::Cancel(id()?),
        "gone" => AgendaButton::CancelSure(id()?),
        "done" => AgendaButton::Done,
        "settings" => AgendaButton::Settings,
        "zone" => AgendaButton::ChangeZone,
        "z" => AgendaButton::Zone(zone_name(rest)?),
        "file" => AgendaButton::SendFile,
        "t" => AgendaButton::Take { index: first.parse().ok()?, slot: slot(after)? },
        _ => return None,
    })
}

fn of_words(of: Option<AppointmentId>) -> u32 {
    of.map_or(0, |id| id.0)
}

fn day_words(day: Date) -> String {
    day.strftime("%Y%m%d").to_string()
}

fn time_words(time: Time) -> String {
    format!("{:02}{:02}", time.hour(), time.minute())
}

fn moment_words(at: DateTime) -> String {
    format!("{}T{}", day_words(at.date()), time_words(at.time()))
}

fn slot_words(slot: &Slot) -> String {
    let day = slot.day.map_or_else(|| NONE.to_owned(), day_words);
    let clock = match slot.clock {
        TimeOfDay::Unsaid => String::new(),
        TimeOfDay::At(time) => format!("T{}", time_words(time)),
        TimeOfDay::Either(morning) => format!("E{}", time_words(morning)),
    };
    let fold = slot.fold.map_or("", |fold| if fold == Fold::Earlier { "e" } else { "l" });
    format!("{day}{clock}{fold}")
}

/// Digits only: nothing that a parser of numbers takes besides.
fn digits<T: std::str::FromStr>(text: &str) -> Option<T> {
    text.bytes().all(|byte| byte.is_ascii_digit()).then(|| text.parse().ok())?
}

fn day(text: &str) -> Option<Date> {
    let (year, rest) = text.split_at_checked(4)?;
    let (month, day) = rest.split_at_checked(2)?;
    Date::new(digits(year)?, digits(month)?, digits(day)?).ok()
}

fn month_day(text: &str) -> Option<Date> {
    day(text).filter(|day| day.day() == 1)
}

fn time(text: &str) -> Option<Time> {
    let (hour, minute) = text.split_at_checked(2)?;
    Time::new(digits(hour)?, digits(minute)?, 0, 0).ok()
}

fn moment(text: &str) -> Option<DateTime> {
    let (date, clock) = text.split_once('T')?;
    Some(day(date)?.to_datetime(time(clock)?))
}

fn slot(text: &str) -> Option<Slot> {
    let (text, fold) = match (text.strip_suffix('e'), text.strip_suffix('l')) {
        (Some(text), _) => (text, Some(Fold::Earlier)),
        (_, Some(text)) => (text, Some(Fold::Later)),
        _ => (text, None),
    };
    let (date, clock) = if let Some((date, clock)) = text.split_once('T') {
        (date, TimeOfDay::At(time(clock)?))
    } else if let Some((date, clock)) = text.split_once('E') {
        (date, TimeOfDay::Either(time(clock)?))
    } else {
        (text, TimeOfDay::Unsaid)
    };
    let day = if date == NONE { None } else { Some(day(date)?) };
    Some(Slot { day, clock, fold })
}

/// A name that can stand in the zone database; whether it does is seen when it is pressed.
fn zone_name(name: &str) -> Option<String> {
    let lawful = name.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"/_-+".contains(&byte));
    (lawful && !name.is_empty()).then(|| name.to_owned())
}
