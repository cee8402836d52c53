//! What can be chosen under a reply about appointments.

use jiff::ToSpan as _;
use jiff::civil::{Date, DateTime};

use super::month::weeks;
use super::{AgendaButton, AgendaReply, Offered, ReminderButton, Scope, Slot, TextField, reminders};
use crate::dates::{TimeOfDay, When};
use crate::dialogue::{Button, Choice, Context, Label, State, back, numbered, plain};
use crate::domain::{Appointment, AppointmentId, AppointmentKind, Jurisdiction};

/// The hours that stand on buttons: when clinics see people. Others are typed.
const HOURS: std::ops::RangeInclusive<i8> = 8..=19;
/// The minutes that stand on buttons.
const MINUTES: [i8; 4] = [0, 15, 30, 45];
/// How far the calendar can be turned, in months: what is further ahead is asked about anyway.
const MONTHS: i64 = 24;

/// The choices under a reply, in their order; the way home is added by the caller.
pub(in crate::dialogue) fn choices(reply: &AgendaReply, state: &State, context: &Context<'_>) -> Vec<Choice> {
    let of = |button: AgendaButton| numbered(Button::Agenda(button));
    let beside = |button: AgendaButton| plain(Button::Agenda(button));
    let list = || beside(AgendaButton::List);
    match reply {
        AgendaReply::List { ahead, past, .. } => {
            let open = ahead.iter().chain(past).map(|appointment| of(open(appointment)));
            open.chain([of(AgendaButton::New), of(AgendaButton::Settings)]).collect()
        }
        AgendaReply::Full => vec![list()],
        AgendaReply::AskRemind { slot } => vec![of(AgendaButton::Begin(*slot))],
        AgendaReply::AskMoment { of: id, .. } | AgendaReply::MomentUnclear { of: id } => {
            let back = id.and_then(|id| state.agenda.appointment(id)).map(back_to);
            [of(AgendaButton::Calendar { of: *id })].into_iter().chain(back).collect()
        }
        AgendaReply::Month { of, first, today, week_begins, .. } => month(*of, *first, *today, *week_begins),
        AgendaReply::AskTime { of, day, now } => {
            let hours = HOURS.filter_map(|hour| day.at(hour, 0, 0, 0).into());
            let hours = hours.filter(|at: &DateTime| at.saturating_add(45.minutes()) > *now);
            let hours = hours.map(|at| cell(AgendaButton::Hour { of: *of, at }, Label::Four));
            hours.chain([beside(AgendaButton::Other { of: *of })]).collect()
        }
        AgendaReply::AskMinute { of, at, now } => {
            let minutes = MINUTES.into_iter().map(|minute| at.date().at(at.hour(), minute, 0, 0)).filter(|at| at > now);
            let minutes = minutes.map(|at| {
                let slot = Slot::from(When { day: at.date(), clock: TimeOfDay::At(at.time()) });
                cell(AgendaButton::When { of: *of, slot }, Label::Four)
            });
            minutes.chain([beside(AgendaButton::Other { of: *of })]).collect()
        }
        AgendaReply::Which { of: id, slots, .. } => {
            let slots = slots.iter().map(|slot| of(AgendaButton::When { of: *id, slot: *slot }));
            slots.chain([beside(AgendaButton::Other { of: *id })]).collect()
        }
        AgendaReply::AskNation => {
            let nations = Jurisdiction::ALL.into_iter().map(|nation| numbered(Button::Nation(nation)));
            nations.chain([plain(Button::Skip)]).collect()
        }
        AgendaReply::AskZone { zones, .. } => zones.iter().cloned().map(AgendaButton::Zone).map(of).collect(),
        AgendaReply::Page { appointment, past: false, .. } => {
            let id = appointment.id;
            let fields = TextField::ALL.map(|field| AgendaButton::Ask { id, field });
            let after = [AgendaButton::File(id), AgendaButton::Change(id), AgendaButton::Reminders(id), AgendaButton::Cancel(id)];
            let all = [AgendaButton::AskKind(id)].into_iter().chain(fields).chain(after).map(of);
            all.chain([beside(AgendaButton::Done), list()]).collect()
        }
        AgendaReply::Page { appointment, past: true, .. } => {
            let note = AgendaButton::Ask { id: appointment.id, field: TextField::Note };
            vec![of(note), of(AgendaButton::Cancel(appointment.id)), list()]
        }
        AgendaReply::AskKind { appointment } => {
            let kinds = AppointmentKind::ALL.into_iter().map(Some).chain([None]);
            let kinds = kinds.map(|kind| of(AgendaButton::Kind { id: appointment.id, kind }));
            kinds.chain([back_to(appointment)]).collect()
        }
        AgendaReply::AskText { appointment, field, .. } => {
            let clear = AgendaButton::Clear { id: appointment.id, field: *field };
            field.of(appointment).map(|_| of(clear)).into_iter().chain([back_to(appointment)]).collect()
        }
        AgendaReply::File { cancelled: true, .. } | AgendaReply::AskFile => vec![list()],
        AgendaReply::File { appointment, .. } => vec![back_to(appointment)],
        AgendaReply::Reminder { appointment, starts, lead, kind, .. } => {
            reminders::under_reminder(*appointment, *starts, *lead, *kind)
        }
        AgendaReply::Remind(reply) => reminders::choices(reply, state, context),
        AgendaReply::AskCancel { appointment, .. } => vec![of(AgendaButton::CancelSure(appointment.id)), back_to(appointment)],
        AgendaReply::Gone { .. } | AgendaReply::FileRefused { .. } => vec![of(AgendaButton::New), of(AgendaButton::List)],
        AgendaReply::Settings { .. } => vec![
            of(AgendaButton::ChangeZone),
            of(AgendaButton::Remind(ReminderButton::Show(Scope::All))),
            back(Button::Agenda(AgendaButton::List)),
        ],
        AgendaReply::Offer { events, .. } => {
            let take = |(index, event): (u8, &Offered)| of(AgendaButton::Take { index, slot: event.slot });
            (0..).zip(events).map(take).chain([list()]).collect()
        }
    }
}

fn open(appointment: &Appointment) -> AgendaButton {
    AgendaButton::Open { id: appointment.id, starts: appointment.starts }
}

fn back_to(appointment: &Appointment) -> Choice {
    back(Button::Agenda(open(appointment)))
}

fn cell(button: AgendaButton, label: Label) -> Choice {
    Choice { button: Button::Agenda(button), label }
}

/// The names of the weekdays, the days that can be chosen under them, and the months before and after.
fn month(of: Option<AppointmentId>, first: Date, today: Date, week_begins: i8) -> Vec<Choice> {
    let heading = |column: i8| {
        let weekday = (week_begins - 1 + column).rem_euclid(7) + 1;
        cell(AgendaButton::Cell { of, first, weekday }, Label::Week)
    };
    let day = |day: Option<Date>| match day.filter(|day| *day >= today) {
        Some(day) => cell(AgendaButton::When { of, slot: Slot::day(day) }, Label::Week),
        None => cell(AgendaButton::Cell { of, first, weekday: 0 }, Label::Week),
    };
    let turn = |months: i64, later| {
        let there = first.checked_add(months.months()).ok()?;
        let lawful = there >= today.first_of_month() && there <= today.saturating_add(MONTHS.months());
        lawful.then(|| plain(Button::Agenda(AgendaButton::Month { of, first: there, later })))
    };
    let weeks = weeks(first, week_begins);
    // A week that is over takes room and gives nothing.
    let weeks = weeks.into_iter().filter(|week| week.iter().flatten().any(|day| *day >= today));
    let days = weeks.flatten().map(day);
    (0..7)
        .map(heading)
        .chain(days)
        .chain(turn(-1, false))
        .chain(turn(1, true))
        .chain([plain(Button::Agenda(AgendaButton::Other { of }))])
        .collect()
}
