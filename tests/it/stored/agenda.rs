//! Samples of what is saved about appointments. `agenda-v1.json` is never changed; a new shape gets a new line in it and here.

use jiff::civil::{date, time};
use second_opinion_bot::calendar::{Found, Starts};
use second_opinion_bot::dates::TimeOfDay;
use second_opinion_bot::dialogue::{
    AgendaButton, AgendaReply, AgendaStep, Button, Consent, Entry, FileFault, News, Next, Offered, Reply, Said, Slot, State,
    Step, TextField, Why, ZoneAsk, stored,
};
use second_opinion_bot::domain::{Agenda, Appointment, AppointmentId, AppointmentKind, Fold, Lead, Locale, QuietHours};
use serde_json::Value;

const ID: AppointmentId = AppointmentId(7);

fn appointment() -> Appointment {
    Appointment {
        id: ID,
        starts: date(2026, 12, 15).at(14, 30, 0, 0),
        zone: "Europe/London".to_owned(),
        fold: Fold::Later,
        kind: Some(AppointmentKind::SecondOpinion),
        place: Some("Room 7".to_owned()),
        companion: Some("my sister".to_owned()),
        note: Some("letter".to_owned()),
        leads: Some(vec![Lead::DaysBefore(1)]),
        entered: "2026-12-01T10:00:00Z".parse().unwrap(),
        handled_until: "2026-12-08T14:30:00Z".parse().unwrap(),
        held_until: Some("2026-12-09T09:00:00Z".parse().unwrap()),
        filed: true,
        sequence: 2,
        zones: "2026a".to_owned(),
    }
}

/// With everything that may be missing.
fn bare() -> Appointment {
    Appointment {
        fold: Fold::Earlier,
        kind: None,
        place: None,
        companion: None,
        note: None,
        leads: None,
        held_until: None,
        filed: false,
        sequence: 0,
        ..appointment()
    }
}

fn slots() -> [Slot; 4] {
    let day = Slot::day(date(2026, 12, 8));
    [
        day,
        Slot::time(time(14, 30, 0, 0)),
        Slot { clock: TimeOfDay::Either(time(2, 0, 0, 0)), ..day },
        Slot { clock: TimeOfDay::At(time(1, 30, 0, 0)), fold: Some(Fold::Later), ..day },
    ]
}

fn found() -> Vec<Found> {
    let local = date(2026, 12, 15).at(14, 30, 0, 0);
    let starts = [
        Starts::Zoned { local, zone: "America/New_York".to_owned() },
        Starts::Utc("2026-12-15T14:30:00Z".parse().unwrap()),
        Starts::Floating(local),
        Starts::AllDay(local.date()),
    ];
    let found = |starts| Found { starts, summary: Some("Visit".to_owned()), place: None, recurring: true };
    starts.map(found).to_vec()
}

fn states() -> Vec<State> {
    let at = |step| State {
        step: Step::Agenda(step),
        consent: Some(Consent { version: 1, agreed: true }),
        ..State::fresh(Locale::EnGb)
    };
    let entry = Entry { of: Some(ID), zone: Some("Europe/Paris".to_owned()), place: Some("Room 7".to_owned()) };
    let [day, ..] = slots();
    let next = |said| Next::Moment { entry: entry.clone(), said };
    let agenda = Agenda {
        appointments: vec![appointment(), bare()],
        last_id: 7,
        zone: Some("Europe/Paris".to_owned()),
        quiet: QuietHours::default(),
        leads: Lead::DEFAULT.to_vec(),
        seed: 9,
    };
    let of = Some(ID);
    let first = date(2026, 12, 1);
    let starts = appointment().starts;
    let mut buttons = vec![
        AgendaButton::List,
        AgendaButton::New,
        AgendaButton::Begin(day),
        AgendaButton::Other { of: None },
        AgendaButton::Calendar { of },
        AgendaButton::Month { of, first, later: true },
        AgendaButton::Cell { of, first, weekday: 3 },
        AgendaButton::Hour { of, at: starts },
        AgendaButton::Open { id: ID, starts },
        AgendaButton::Change(ID),
        AgendaButton::AskKind(ID),
        AgendaButton::Kind { id: ID, kind: Some(AppointmentKind::Tests) },
        AgendaButton::Kind { id: ID, kind: None },
        AgendaButton::Ask { id: ID, field: TextField::Place },
        AgendaButton::Clear { id: ID, field: TextField::Companion },
        AgendaButton::File(ID),
        AgendaButton::Reminders(ID),
        AgendaButton::Cancel(ID),
        AgendaButton::CancelSure(ID),
        AgendaButton::Done,
        AgendaButton::Settings,
        AgendaButton::ChangeZone,
        AgendaButton::Zone("Europe/Paris".to_owned()),
        AgendaButton::SendFile,
        AgendaButton::Take { index: 3, slot: day },
    ];
    buttons.extend(slots().map(|slot| AgendaButton::When { of, slot }));
    vec![
        at(AgendaStep::Nation { next: next(None) }),
        at(AgendaStep::Zone { next: next(Some(Said::Text("15 December".to_owned()))) }),
        at(AgendaStep::Zone { next: next(Some(Said::Slot(day))) }),
        at(AgendaStep::Zone { next: Next::File { found: found() } }),
        at(AgendaStep::Zone { next: Next::Settings }),
        at(AgendaStep::Moment { entry: Entry::default(), known: None }),
        at(AgendaStep::Moment { entry: entry.clone(), known: Some(day) }),
        at(AgendaStep::Text { id: ID, field: TextField::Note }),
        at(AgendaStep::File { found: found() }),
        State { agenda, choices: buttons.into_iter().map(Button::Agenda).collect(), ..State::fresh(Locale::EnGb) },
    ]
}

fn replies() -> Vec<AgendaReply> {
    let (of, day, now) = (Some(ID), date(2026, 12, 8), date(2026, 12, 1).at(10, 0, 0, 0));
    let reminders = vec![now];
    let event = Offered {
        slot: slots()[0],
        summary: Some("Visit".to_owned()),
        place: None,
        zone: "Europe/Paris".to_owned(),
        recurring: true,
    };
    let mut replies = vec![
        AgendaReply::List { ahead: vec![appointment()], past: vec![bare()], own_zone: None },
        AgendaReply::Full,
        AgendaReply::AskMoment { of: None, time: None },
        AgendaReply::AskMoment { of, time: Some(time(14, 30, 0, 0)) },
        AgendaReply::Month { of, first: date(2026, 12, 1), today: day, week_begins: 7, missed: false },
        AgendaReply::AskTime { of, day, now },
        AgendaReply::AskMinute { of, at: day.at(14, 0, 0, 0), now },
        AgendaReply::AskNation,
        AgendaReply::AskKind { appointment: bare() },
        AgendaReply::AskText { appointment: bare(), field: TextField::Note, too_long: true },
        AgendaReply::File { appointment: appointment(), uid: "9-7".to_owned(), cancelled: false, again: true },
        AgendaReply::AskCancel { appointment: bare(), past: false, own_zone: None },
        AgendaReply::Gone { starts: now, past: true },
        AgendaReply::Settings { zone: Some("Europe/Paris".to_owned()) },
        AgendaReply::AskFile,
        AgendaReply::Offer { events: vec![event.clone()], own_zone: None },
    ];
    replies.extend(Why::ALL.iter().map(|&why| AgendaReply::Which { of, why, said: Some(slots()[0]), slots: slots().to_vec() }));
    replies.extend(ZoneAsk::ALL.iter().map(|&why| AgendaReply::AskZone { why, zones: vec!["Europe/Paris".to_owned()] }));
    replies.extend(FileFault::ALL.iter().map(|&fault| AgendaReply::FileRefused { fault }));
    let page = |news: News, own_zone| {
        let reminders = reminders.clone();
        AgendaReply::Page { news, appointment: bare(), reminders, past: false, own_zone }
    };
    replies.extend(News::ALL.iter().map(|&news| page(news, None)));
    let own_zone = Some("Europe/Paris".to_owned());
    replies.extend([
        AgendaReply::AskRemind { slot: slots()[0] },
        AgendaReply::MomentUnclear { of },
        AgendaReply::Month { of, first: date(2026, 12, 1), today: day, week_begins: 1, missed: true },
        AgendaReply::List { ahead: vec![bare()], past: Vec::new(), own_zone: own_zone.clone() },
        AgendaReply::AskCancel { appointment: bare(), past: true, own_zone: own_zone.clone() },
        AgendaReply::Offer { events: vec![event], own_zone: own_zone.clone() },
        page(News::Kept, own_zone),
    ]);
    replies
}

/// A new variant does not compile until it is named here; each name has its sample.
fn name(reply: &AgendaReply) -> &'static str {
    match reply {
        AgendaReply::List { .. } => "list",
        AgendaReply::Full => "full",
        AgendaReply::AskMoment { .. } => "ask-moment",
        AgendaReply::AskRemind { .. } => "ask-remind",
        AgendaReply::MomentUnclear { .. } => "moment-unclear",
        AgendaReply::Month { .. } => "month",
        AgendaReply::AskTime { .. } => "ask-time",
        AgendaReply::AskMinute { .. } => "ask-minute",
        AgendaReply::Which { .. } => "which",
        AgendaReply::AskNation => "ask-nation",
        AgendaReply::AskZone { .. } => "ask-zone",
        AgendaReply::Page { .. } => "page",
        AgendaReply::AskKind { .. } => "ask-kind",
        AgendaReply::AskText { .. } => "ask-text",
        AgendaReply::File { .. } => "file",
        AgendaReply::Reminder { .. } | AgendaReply::Remind(_) => unreachable!("they have samples of their own"),
        AgendaReply::AskCancel { .. } => "ask-cancel",
        AgendaReply::Gone { .. } => "gone",
        AgendaReply::Settings { .. } => "settings",
        AgendaReply::AskFile => "ask-file",
        AgendaReply::FileRefused { .. } => "file-refused",
        AgendaReply::Offer { .. } => "offer",
    }
}

const REPLIES: usize = 21;

fn written() -> Vec<Value> {
    let states = states().iter().map(|state| serde_json::from_slice(&stored::write(state)).unwrap()).collect::<Vec<Value>>();
    let replies = replies().into_iter().map(|reply| serde_json::to_value(Reply::Agenda(reply)).unwrap());
    states.into_iter().chain(replies).collect()
}

#[test]
fn what_is_saved_about_appointments_is_read_and_written_as_the_samples_show() {
    let samples: Vec<Value> = serde_json::from_str(include_str!("agenda-v1.json")).unwrap();
    let (states, replies) = (states(), replies());
    assert_eq!(written(), samples);
    for (sample, state) in samples.iter().zip(&states) {
        assert_eq!(stored::read(sample.to_string().as_bytes()).as_ref(), Some(state), "{sample}");
    }
    for (sample, reply) in samples.iter().skip(states.len()).zip(&replies) {
        assert_eq!(serde_json::from_value::<Reply>(sample.clone()).unwrap(), Reply::Agenda(reply.clone()), "{sample}");
    }
    let names: std::collections::BTreeSet<&str> = replies.iter().map(name).collect();
    assert_eq!(names.len(), REPLIES, "{names:?}");
}
