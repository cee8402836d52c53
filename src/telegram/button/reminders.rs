//! Callback data of buttons about reminders: `v:r:…`. A scope is `all` or the number of an appointment, a reminder `7d`, `120m` or
//! `after`, hours `20:00-09:00` without colons.

use jiff::civil::Time;

use crate::dialogue::{Outcome, ReminderButton, Scope};
use crate::domain::{AppointmentId, Lead, QuietHours};

pub(super) fn write(button: ReminderButton) -> String {
    let of = |word: &str, of: Scope| format!("{word}:{}", scope(of));
    let with = |word: &str, of: Scope, which: Lead| format!("{word}:{}:{}", scope(of), lead(which));
    match button {
        ReminderButton::Show(scope) => of("show", scope),
        ReminderButton::On(scope, lead) => with("on", scope, lead),
        ReminderButton::Off(scope, lead) => with("off", scope, lead),
        ReminderButton::Choose(scope) => of("choose", scope),
        ReminderButton::Move(scope, lead) => with("move", scope, lead),
        ReminderButton::Add(scope) => of("add", scope),
        ReminderButton::None(scope) => of("none", scope),
        ReminderButton::Usual(scope) => of("usual", scope),
        ReminderButton::Hours => "hours".to_owned(),
        ReminderButton::Quiet(QuietHours { from, until }) => format!("quiet:{}-{}", clock(from), clock(until)),
        ReminderButton::Went(outcome) => format!("went:{}", outcome.as_str()),
    }
}

pub(super) fn read(data: &str) -> Option<ReminderButton> {
    let mut parts = data.splitn(3, ':');
    let (word, of, which) = (parts.next()?, parts.next().unwrap_or_default(), parts.next());
    Some(match (word, which) {
        ("show", None) => ReminderButton::Show(read_scope(of)?),
        ("on", Some(lead)) => ReminderButton::On(read_scope(of)?, read_lead(lead)?),
        ("off", Some(lead)) => ReminderButton::Off(read_scope(of)?, read_lead(lead)?),
        ("choose", None) => ReminderButton::Choose(read_scope(of)?),
        ("move", Some(lead)) => ReminderButton::Move(read_scope(of)?, read_lead(lead)?),
        ("add", None) => ReminderButton::Add(read_scope(of)?),
        ("none", None) => ReminderButton::None(read_scope(of)?),
        ("usual", None) => ReminderButton::Usual(read_scope(of)?),
        ("hours", None) => ReminderButton::Hours,
        ("quiet", None) => {
            let (from, until) = of.split_once('-')?;
            ReminderButton::Quiet(QuietHours { from: read_clock(from)?, until: read_clock(until)? })
        }
        ("went", None) => ReminderButton::Went(Outcome::ALL.into_iter().find(|outcome| outcome.as_str() == of)?),
        _ => return None,
    })
}

fn scope(scope: Scope) -> String {
    match scope {
        Scope::All => "all".to_owned(),
        Scope::One(id) => id.0.to_string(),
    }
}

fn read_scope(word: &str) -> Option<Scope> {
    match word {
        "all" => Some(Scope::All),
        number => number.parse().ok().map(|number| Scope::One(AppointmentId(number))),
    }
}

fn lead(lead: Lead) -> String {
    match lead {
        Lead::DaysBefore(days) => format!("{days}d"),
        Lead::MinutesBefore(minutes) => format!("{minutes}m"),
        Lead::DayAfter => "after".to_owned(),
        Lead::Late => "late".to_owned(),
    }
}

/// Reads a reminder that can be wished for.
fn read_lead(word: &str) -> Option<Lead> {
    if word == "after" {
        return Some(Lead::DayAfter);
    }
    if let Some(days) = word.strip_suffix('d') {
        return days.parse().ok().filter(|days| *days > 0).map(Lead::DaysBefore);
    }
    word.strip_suffix('m')?.parse().ok().filter(|minutes| *minutes > 0).map(Lead::MinutesBefore)
}

fn clock(time: Time) -> String {
    format!("{:02}{:02}", time.hour(), time.minute())
}

fn read_clock(digits: &str) -> Option<Time> {
    let (hour, minute) = digits.split_at_checked(2)?;
    Time::new(hour.parse().ok()?, minute.parse().ok()?, 0, 0).ok()
}
