//! Appointments: every step with every exit, what is kept, moved and taken away.

use jiff::civil::{date, time};
use second_opinion_bot::calendar::{Found, Starts};
use second_opinion_bot::dialogue::{
    AgendaButton, AgendaReply, AgendaStep, Button, CONSENT_VERSION, Command, Consent, Effect, Entry, Event, FileFault,
    FileTrouble, MOST_APPOINTMENTS, News, Next, OwnReply, Reply, Slot, State, Step, TextField, ZoneAsk,
};
use second_opinion_bot::domain::{Appointment, AppointmentId, AppointmentKind, Jurisdiction, Locale};
use second_opinion_bot::schedule::TZDB_VERSION;

use crate::stage::{Stage, given, new, pressed, said, same, typed};

pub const ID: AppointmentId = AppointmentId(1);

/// Somebody in England who agreed, with one appointment on 15 December at 14:30.
pub fn person(stage: &Stage, step: Step) -> State {
    let mut state = State {
        step,
        jurisdiction: Some(Jurisdiction::England),
        consent: Some(Consent { version: CONSENT_VERSION, agreed: true }),
        ..State::fresh(Locale::EnGb)
    };
    state.agenda.appointments.push(appointment(stage));
    (state.agenda.last_id, state.agenda.seed) = (1, 7);
    state
}

pub fn appointment(stage: &Stage) -> Appointment {
    let starts = date(2026, 12, 15).at(14, 30, 0, 0);
    Appointment::new(ID, starts, "Europe/London".to_owned(), stage.now, TZDB_VERSION)
}

pub fn moment(of: Option<AppointmentId>, known: Option<Slot>) -> Step {
    let zone = of.map(|_| "Europe/London".to_owned());
    Step::Agenda(AgendaStep::Moment { entry: Entry { of, zone, place: None }, known })
}

fn found() -> Vec<Found> {
    let starts = Starts::Floating(date(2026, 12, 20).at(9, 0, 0, 0));
    vec![Found { starts, summary: None, place: Some("Clinic 4".to_owned()), recurring: false }]
}

/// Every step, with what is said there.
fn steps(stage: &Stage) -> Vec<(Step, AgendaReply)> {
    let day = date(2026, 12, 8);
    let now = date(2026, 11, 21).at(10, 0, 0, 0);
    let next = || Next::Moment { entry: Entry::default(), said: None };
    let text = |field| {
        let asked = AgendaReply::AskText { appointment: appointment(stage), field, too_long: false };
        (Step::Agenda(AgendaStep::Text { id: ID, field }), asked)
    };
    let mut steps = vec![
        (moment(None, None), AgendaReply::AskMoment { of: None, time: None }),
        (moment(Some(ID), None), AgendaReply::AskMoment { of: Some(ID), time: None }),
        (moment(None, Some(Slot::day(day))), AgendaReply::AskTime { of: None, day, now }),
        (moment(None, Some(Slot::time(time(9, 0, 0, 0)))), AgendaReply::AskMoment { of: None, time: Some(time(9, 0, 0, 0)) }),
        (
            Step::Agenda(AgendaStep::Zone { next: next() }),
            AgendaReply::AskZone { why: ZoneAsk::Anywhere, zones: vec!["Europe/London".to_owned()] },
        ),
    ];
    steps.extend(TextField::ALL.map(text));
    steps
}

/// The zone of the person's nation.
fn own_zone() -> String {
    "Europe/London".to_owned()
}

#[test]
fn every_step_can_be_left_and_asked_about() {
    let stage = Stage::new();
    for (step, asked) in steps(&stage) {
        let state = person(&stage, step);
        let home = State { step: Step::Home, ..state.clone() };
        stage.expect(&state, &given(Command::Cancel), &[new(Reply::Cancelled)], home.clone());
        stage.expect(&state, &pressed(Button::Home), &[same(Reply::Home)], home.clone());
        stage.expect(&state, &given(Command::Help), &[new(Reply::Help)], state.clone());
        let list = Reply::Agenda(AgendaReply::List {
            ahead: state.agenda.appointments.clone(),
            past: Vec::new(),
            own_zone: Some(own_zone()),
        });
        stage.expect(&state, &given(Command::Appointments), &[new(list)], home);
        // An emergency comes first and changes nothing.
        let (next, effects) = stage.act(&state, &typed("i have chest pain"));
        assert!(matches!(said(&effects).as_slice(), [Reply::Safety { .. }]), "{effects:?}");
        assert_eq!(next.step, state.step);
        // A question is answered, and the entry goes on.
        let (next, effects) = stage.act(&state, &typed("will it rain at the weekend or will we be lucky once more?"));
        if !matches!(state.step, Step::Agenda(AgendaStep::Text { field: TextField::Note, .. })) {
            let replies = said(&effects);
            assert!(matches!(replies.first(), Some(Reply::Declined { .. })), "{:?}: {effects:?}", state.step);
            assert_eq!(replies.last(), Some(&&Reply::Agenda(asked)), "{:?}", state.step);
            assert_eq!(next.step, state.step);
        }
    }
}

#[test]
fn the_nation_is_told_or_not() {
    let stage = Stage::new();
    let step = Step::Agenda(AgendaStep::Nation { next: Next::Moment { entry: Entry::default(), said: None } });
    let state = State { jurisdiction: None, ..person(&stage, step) };
    let england = State { jurisdiction: Some(Jurisdiction::England), step: moment(None, None), ..state.clone() };
    let asked = Reply::Agenda(AgendaReply::AskMoment { of: None, time: None });
    stage.expect(&state, &pressed(Button::Nation(Jurisdiction::England)), &[same(asked)], england);
    let zone = |why, zones| Reply::Agenda(AgendaReply::AskZone { why, zones });
    let (next, effects) = stage.act(&state, &pressed(Button::Nation(Jurisdiction::UnitedStates)));
    assert!(
        matches!(said(&effects).as_slice(), [Reply::Agenda(AgendaReply::AskZone { why: ZoneAsk::UnitedStates, zones })] if zones.len() == 9)
    );
    assert!(matches!(next.step, Step::Agenda(AgendaStep::Zone { .. })));
    let skipped = Step::Agenda(AgendaStep::Zone { next: Next::Moment { entry: Entry::default(), said: None } });
    let skipped = State { step: skipped, ..state.clone() };
    stage.expect(&state, &pressed(Button::Skip), &[same(zone(ZoneAsk::Anywhere, vec![own_zone()]))], skipped);
}

#[test]
fn old_buttons_lead_to_what_they_were_about() {
    let stage = Stage::new();
    let state = person(&stage, Step::Home);
    let slot = Slot::day(date(2026, 12, 8));
    let first = date(2026, 12, 1);
    let of_gone = Some(AppointmentId(9));
    for of in [None, of_gone, Some(ID)] {
        let at = first.at(9, 0, 0, 0);
        for button in [
            AgendaButton::When { of, slot },
            AgendaButton::Other { of },
            AgendaButton::Calendar { of },
            AgendaButton::Month { of, first, later: true },
            AgendaButton::Cell { of, first, weekday: 0 },
            AgendaButton::Hour { of, at },
        ] {
            let (next, effects) = stage.act(&state, &pressed(Button::Agenda(button.clone())));
            let lawful = match said(&effects).as_slice() {
                [Reply::Agenda(AgendaReply::Page { news: News::Nothing, .. })] => of == Some(ID),
                [Reply::Agenda(AgendaReply::List { .. })] => of != Some(ID),
                _ => false,
            };
            assert!(lawful, "{button:?}: {effects:?}");
            assert_eq!(next.agenda, state.agenda);
        }
    }
    let gone = AppointmentId(9);
    for button in [
        AgendaButton::Open { id: gone, starts: first.at(9, 0, 0, 0) },
        AgendaButton::Change(gone),
        AgendaButton::AskKind(gone),
        AgendaButton::Kind { id: gone, kind: None },
        AgendaButton::Ask { id: gone, field: TextField::Note },
        AgendaButton::Clear { id: gone, field: TextField::Note },
        AgendaButton::File(gone),
        AgendaButton::Reminders(gone),
        AgendaButton::Cancel(gone),
        AgendaButton::CancelSure(gone),
        AgendaButton::Take { index: 0, slot },
    ] {
        let (next, effects) = stage.act(&state, &pressed(Button::Agenda(button.clone())));
        assert!(matches!(said(&effects).as_slice(), [Reply::Agenda(AgendaReply::List { .. })]), "{button:?}: {effects:?}");
        assert_eq!(next.agenda, state.agenda, "{button:?}");
    }
}

#[test]
fn nothing_is_written_before_the_person_agrees() {
    let stage = Stage::new();
    let slot = Slot::day(date(2026, 12, 8));
    for button in [
        AgendaButton::New,
        AgendaButton::Begin(slot),
        AgendaButton::Change(ID),
        AgendaButton::Kind { id: ID, kind: Some(AppointmentKind::Tests) },
        AgendaButton::Ask { id: ID, field: TextField::Place },
        AgendaButton::ChangeZone,
        AgendaButton::Zone("Europe/Paris".to_owned()),
        AgendaButton::SendFile,
    ] {
        let state = State { consent: None, ..person(&stage, Step::Home) };
        let button = Button::Agenda(button);
        let asking = State { step: Step::Consenting { then: Box::new(button.clone()) }, ..state.clone() };
        stage.expect(&state, &pressed(button), &[same(Reply::Own(OwnReply::AskConsent))], asking);
    }
}

#[test]
fn a_moved_appointment_is_planned_anew_and_its_file_goes_out_again() {
    let stage = Stage::new();
    for filed in [false, true] {
        let mut state = person(&stage, moment(Some(ID), None));
        let known = state.agenda.appointment_mut(ID).unwrap();
        (known.filed, known.sequence) = (filed, 3);
        known.entered = "2026-11-01T10:00:00Z".parse().unwrap();
        (known.handled_until, known.held_until) = (known.entered, Some(stage.now));
        let (next, effects) = stage.act(&state, &typed("16 December at 9am"));
        let moved = Appointment { starts: date(2026, 12, 16).at(9, 0, 0, 0), sequence: 4, filed, ..appointment(&stage) };
        assert_eq!(next.agenda.appointments, std::slice::from_ref(&moved));
        assert_eq!(effects.first(), Some(&Effect::Withdraw(ID)));
        let replies = said(&effects);
        let files: Vec<&Reply> =
            replies.iter().copied().filter(|reply| matches!(reply, Reply::Agenda(AgendaReply::File { .. }))).collect();
        let uid = "0000000000000007-1@second-opinion-bot".to_owned();
        let file = Reply::Agenda(AgendaReply::File { appointment: moved, uid, cancelled: false, again: true });
        assert_eq!(files, if filed { vec![&file] } else { Vec::new() });
        assert!(matches!(replies.last(), Some(Reply::Agenda(AgendaReply::Page { news: News::Moved, .. }))), "{effects:?}");
    }
    // The same day and time: nothing has changed.
    let state = person(&stage, moment(Some(ID), None));
    let (next, effects) = stage.act(&state, &typed("15 December at 14:30"));
    assert_eq!(next.agenda, state.agenda);
    assert_eq!(effects.len(), 1, "{effects:?}");
}

#[test]
fn a_deleted_appointment_is_gone_and_a_calendar_that_has_it_is_told() {
    let stage = Stage::new();
    for filed in [false, true] {
        let mut state = person(&stage, Step::Home);
        state.agenda.appointment_mut(ID).unwrap().filed = filed;
        let appointment = state.agenda.appointments[0].clone();
        let asked = Reply::Agenda(AgendaReply::AskCancel { appointment, past: false, own_zone: Some(own_zone()) });
        stage.expect(&state, &pressed(Button::Agenda(AgendaButton::Cancel(ID))), &[same(asked)], state.clone());
        let (next, effects) = stage.act(&state, &pressed(Button::Agenda(AgendaButton::CancelSure(ID))));
        assert!(next.agenda.appointments.is_empty());
        assert_eq!(next.agenda.last_id, 1, "its number is not given again");
        assert_eq!(effects.first(), Some(&Effect::Withdraw(ID)));
        let told = said(&effects).into_iter().any(
            |reply| matches!(reply, Reply::Agenda(AgendaReply::File { appointment, cancelled: true, .. }) if appointment.sequence == 1),
        );
        assert_eq!(told, filed, "{effects:?}");
    }
}

#[test]
fn words_are_kept_changed_and_taken_away() {
    let stage = Stage::new();
    for field in TextField::ALL {
        let asking = person(&stage, Step::Agenda(AgendaStep::Text { id: ID, field }));
        let kept = stage.act(&asking, &typed("  Room\u{202e} 7 ")).0;
        assert_eq!(field.of(&kept.agenda.appointments[0]), Some("Room 7"));
        assert_eq!(kept.step, Step::Home);
        let (next, effects) = stage.act(&asking, &typed("x".repeat(201)));
        assert_eq!((&next.agenda, &next.step), (&asking.agenda, &asking.step));
        assert!(matches!(said(&effects).as_slice(), [Reply::Agenda(AgendaReply::AskText { too_long: true, .. })]));
        let cleared = stage.act(&kept, &pressed(Button::Agenda(AgendaButton::Clear { id: ID, field }))).0;
        assert_eq!(cleared.agenda, person(&stage, Step::Home).agenda);
    }
    for kind in AppointmentKind::ALL.into_iter().map(Some).chain([None]) {
        let state = person(&stage, Step::Home);
        let next = stage.act(&state, &pressed(Button::Agenda(AgendaButton::Kind { id: ID, kind }))).0;
        assert_eq!(next.agenda.appointments[0].kind, kind);
    }
}

#[test]
fn a_file_that_is_out_counts_every_change() {
    let stage = Stage::new();
    let state = person(&stage, Step::Home);
    let filed = stage.act(&state, &pressed(Button::Agenda(AgendaButton::File(ID)))).0;
    assert!(filed.agenda.appointments[0].filed);
    let kind = Button::Agenda(AgendaButton::Kind { id: ID, kind: None });
    assert_eq!(stage.act(&filed, &pressed(kind.clone())).0.agenda.appointments[0].sequence, 1);
    assert_eq!(stage.act(&state, &pressed(kind)).0.agenda.appointments[0].sequence, 0);
}

#[test]
fn the_list_has_an_end() {
    let stage = Stage::new();
    let mut state = person(&stage, Step::Home);
    let one = state.agenda.appointments[0].clone();
    state.agenda.appointments =
        (1..=u32::try_from(MOST_APPOINTMENTS).unwrap()).map(|id| Appointment { id: AppointmentId(id), ..one.clone() }).collect();
    let new_one = pressed(Button::Agenda(AgendaButton::New));
    stage.expect(&state, &new_one, &[same(Reply::Agenda(AgendaReply::Full))], state.clone());
    state.agenda.appointments.pop();
    assert!(matches!(stage.act(&state, &new_one).0.step, Step::Agenda(AgendaStep::Moment { .. })));
}

#[test]
fn calendar_files_are_confirmed_before_they_are_kept() {
    let stage = Stage::new();
    let sent = |content| Event::CalendarSent { content, caption: None };
    let file = include_bytes!("../calendar/files/letter-portal.ics").to_vec();
    let state = person(&stage, Step::Home);
    let (offered, effects) = stage.act(&state, &sent(Ok(file.clone())));
    assert!(matches!(said(&effects).as_slice(), [Reply::Agenda(AgendaReply::Offer { events, .. })] if events.len() == 1));
    assert_eq!(offered.agenda, state.agenda);
    let kept = stage.act(&offered, &typed("1")).0;
    assert_eq!(kept.agenda.appointments.len(), 2);
    let new_one = &kept.agenda.appointments[1];
    assert_eq!((new_one.starts, new_one.id), (date(2027, 5, 12).at(14, 30, 0, 0), AppointmentId(2)), "13:30 UTC in summer");
    assert!(new_one.place.is_some());
    // Without consent nothing of it is kept.
    let stranger = State { consent: None, ..state.clone() };
    let then = Box::new(Button::Agenda(AgendaButton::SendFile));
    let asking = State { step: Step::Consenting { then }, ..stranger.clone() };
    stage.expect(&stranger, &sent(Ok(file)), &[new(Reply::Own(OwnReply::AskConsent))], asking);
    for (trouble, fault) in [(FileTrouble::TooLarge, FileFault::TooLarge), (FileTrouble::NotFetched, FileFault::NotFetched)] {
        let refused = new(Reply::Agenda(AgendaReply::FileRefused { fault }));
        stage.expect(&state, &sent(Err(trouble)), &[refused], state.clone());
    }
    let refused = new(Reply::Agenda(AgendaReply::FileRefused { fault: FileFault::NotACalendar }));
    stage.expect(&state, &sent(Ok(b"hello".to_vec())), std::slice::from_ref(&refused), state.clone());
    // Another file is what they mean now: the one before it is forgotten, wherever we stood with it.
    let home = State { step: Step::Home, ..state };
    for step in [offered.step.clone(), Step::Agenda(AgendaStep::Zone { next: Next::File { found: found() } })] {
        let asked = State { step, ..home.clone() };
        stage.expect(&asked, &sent(Ok(b"hello".to_vec())), std::slice::from_ref(&refused), home.clone());
    }
}

#[test]
fn a_file_without_a_zone_waits_for_the_persons() {
    let stage = Stage::new();
    let step = Step::Agenda(AgendaStep::Zone { next: Next::File { found: found() } });
    let state = State { jurisdiction: Some(Jurisdiction::UnitedStates), ..person(&stage, step) };
    let (next, effects) = stage.act(&state, &pressed(Button::Agenda(AgendaButton::Zone("America/Chicago".to_owned()))));
    assert_eq!(next.agenda.zone.as_deref(), Some("America/Chicago"));
    let zones: Vec<&str> = match said(&effects).as_slice() {
        [Reply::Agenda(AgendaReply::Offer { events, .. })] => events.iter().map(|event| event.zone.as_str()).collect(),
        other => panic!("{other:?}"),
    };
    assert_eq!(zones, ["America/Chicago"]);
}
