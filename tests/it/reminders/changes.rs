//! Where reminders are changed: every way in, every way out, each refusal.

use jiff::civil::{date, time};
use second_opinion_bot::dialogue::{
    AgendaButton, AgendaReply, AgendaStep, Button, Coming, Command, Effect, LeadFault, Outcome, OwnReply, ReminderButton,
    ReminderReply, ReminderStep, Reply, Scope, State, Step, next_wake,
};
use second_opinion_bot::domain::{Agenda, Appointment, AppointmentId, Lead, QuietHours, TopicId};

use super::{LONDON, appointment, patient};
use crate::stage::{NOW, Stage, given, new, pressed, same, typed};

const ONE: Scope = Scope::One(AppointmentId(1));

fn kept(id: u32) -> Appointment {
    appointment(id, date(2026, 12, 15).at(14, 30, 0, 0), LONDON, "2026-11-01T10:00:00Z".parse().unwrap())
}

fn button(button: ReminderButton) -> Button {
    Button::Agenda(AgendaButton::Remind(button))
}

fn reply(reply: ReminderReply) -> Reply {
    Reply::Agenda(AgendaReply::Remind(reply))
}

/// The list as it is said.
fn list(scope: Scope, leads: &[Lead], own: bool, coming: &[&str], changed: bool) -> Reply {
    let coming = coming.iter().map(|due| Coming { due: due.parse().unwrap(), zone: LONDON.to_owned() }).collect();
    let starts = (scope != Scope::All).then(|| kept(1).starts);
    let (quiet, own_zone) = (QuietHours::default(), Some(LONDON.to_owned()));
    reply(ReminderReply::List { scope, leads: leads.to_vec(), own, quiet, coming, changed, starts, own_zone })
}

/// The list of appointments.
fn appointments() -> Reply {
    Reply::Agenda(AgendaReply::List { ahead: vec![kept(1)], past: Vec::new(), own_zone: Some(LONDON.to_owned()) })
}

fn entering(scope: Scope, moved: Option<Lead>) -> Step {
    Step::Agenda(AgendaStep::Remind(ReminderStep::EnteringLead { scope, moved }))
}

const ALL_FOUR: [&str; 4] = ["2026-12-08T14:30:00Z", "2026-12-12T14:30:00Z", "2026-12-14T14:30:00Z", "2026-12-16T10:00:00Z"];

/// The appointment, planned anew.
fn anew(appointment: Appointment) -> Appointment {
    let now = NOW.parse().unwrap();
    Appointment { entered: now, handled_until: now, held_until: None, ..appointment }
}

#[test]
fn the_list_tells_what_is_on_and_what_comes() {
    let (stage, state) = (Stage::new(), patient(vec![kept(1)]));
    let show = |scope| pressed(button(ReminderButton::Show(scope)));
    stage.expect(&state, &show(Scope::All), &[same(list(Scope::All, &Lead::DEFAULT, false, &ALL_FOUR, false))], state.clone());
    stage.expect(&state, &show(ONE), &[same(list(ONE, &Lead::DEFAULT, false, &ALL_FOUR, false))], state.clone());
    let none = patient(Vec::new());
    stage.expect(&none, &show(Scope::All), &[same(list(Scope::All, &Lead::DEFAULT, false, &[], false))], none.clone());
    let gone = same(appointments());
    stage.expect(&state, &show(Scope::One(AppointmentId(9))), &[gone], state.clone());
}

#[test]
fn one_is_switched_off_for_all_but_those_with_a_list_of_their_own() {
    let stage = Stage::new();
    let own = Appointment { leads: Some(vec![Lead::DaysBefore(3)]), ..kept(2) };
    let state = patient(vec![kept(1), own.clone()]);
    let leads = vec![Lead::DaysBefore(7), Lead::DaysBefore(1), Lead::DayAfter];
    // The one of the second appointment comes too.
    let agenda = Agenda { leads: leads.clone(), appointments: vec![anew(kept(1)), own], ..state.agenda.clone() };
    stage.expect(
        &state,
        &pressed(button(ReminderButton::Off(Scope::All, Lead::DaysBefore(3)))),
        &[Effect::Withdraw(AppointmentId(1)), same(list(Scope::All, &leads, false, &ALL_FOUR, true))],
        State { agenda, ..state.clone() },
    );
}

#[test]
fn all_are_switched_off_also_those_of_an_appointment_of_its_own() {
    let stage = Stage::new();
    let own = Appointment { leads: Some(vec![Lead::DaysBefore(3)]), ..kept(2) };
    let mut state = patient(vec![kept(1), own]);
    let agenda = Agenda { leads: Vec::new(), appointments: vec![anew(kept(1)), anew(kept(2))], ..state.agenda.clone() };
    let off = pressed(button(ReminderButton::None(Scope::All)));
    let withdrawn = [1, 2].map(|id| Effect::Withdraw(AppointmentId(id)));
    let said = same(list(Scope::All, &[], false, &[], true));
    let effects: Vec<Effect> = withdrawn.into_iter().chain([said]).collect();
    let after = State { agenda, ..state.clone() };
    stage.expect(&state, &off, &effects, after.clone());
    assert_eq!(next_wake(&after).map(|wake| wake.due), "2027-01-14T14:30:00Z".parse().ok(), "nothing but being forgotten");
    // Where only one of its own is left, it can still be done.
    state.agenda.leads.clear();
    let (shown, effects) = stage.act(&state, &pressed(button(ReminderButton::Show(Scope::All))));
    assert_eq!(effects, [same(list(Scope::All, &[], false, &ALL_FOUR[1..2], false))]);
    assert!(shown.choices.contains(&button(ReminderButton::None(Scope::All))));
    assert!(!after.choices.contains(&button(ReminderButton::None(Scope::All))));
}

#[test]
fn one_appointment_gets_a_list_of_its_own_and_gives_it_up_again() {
    let (stage, state) = (Stage::new(), patient(vec![kept(1), kept(2)]));
    let leads = vec![Lead::DaysBefore(7), Lead::DaysBefore(3), Lead::DaysBefore(1), Lead::MinutesBefore(120), Lead::DayAfter];
    let coming = [ALL_FOUR[0], ALL_FOUR[1], ALL_FOUR[2], "2026-12-15T12:30:00Z", ALL_FOUR[3]];
    let with = |leads: Option<Vec<Lead>>| {
        let appointments = vec![Appointment { leads, ..anew(kept(1)) }, kept(2)];
        State { agenda: Agenda { appointments, ..state.agenda.clone() }, ..state.clone() }
    };
    let withdraw = || Effect::Withdraw(AppointmentId(1));
    let on = pressed(button(ReminderButton::On(ONE, Lead::MinutesBefore(120))));
    let own = with(Some(leads.clone()));
    stage.expect(&state, &on, &[withdraw(), same(list(ONE, &leads, true, &coming, true))], own.clone());
    let usual = pressed(button(ReminderButton::Usual(ONE)));
    stage.expect(&own, &usual, &[withdraw(), same(list(ONE, &Lead::DEFAULT, false, &ALL_FOUR, true))], with(None));
    let none = pressed(button(ReminderButton::None(ONE)));
    stage.expect(&own, &none, &[withdraw(), same(list(ONE, &[], true, &[], true))], with(Some(Vec::new())));
}

#[test]
fn what_is_typed_becomes_a_reminder() {
    let (stage, state) = (Stage::new(), patient(vec![kept(1)]));
    for (scope, moved, text, expected) in [
        (Scope::All, None, "2 hours before", Ok(Lead::MinutesBefore(120))),
        (Scope::All, Some(Lead::DaysBefore(7)), "5 days before", Ok(Lead::DaysBefore(5))),
        (Scope::All, Some(Lead::DaysBefore(7)), "two weeks", Ok(Lead::DaysBefore(14))),
        (Scope::All, None, "the day before", Ok(Lead::DaysBefore(1))),
        (Scope::All, None, "on the day", Err(LeadFault::TimeOfDay)),
        (ONE, None, "on the day", Err(LeadFault::NoTime)),
        (Scope::All, None, "the day before at 9", Err(LeadFault::TimeOfDay)),
        (ONE, None, "the day before at 9", Ok(Lead::MinutesBefore((24 + 5) * 60 + 30))),
        (ONE, None, "the day before at 7pm", Ok(Lead::MinutesBefore(19 * 60 + 30))),
        (ONE, None, "the day before at 6", Ok(Lead::MinutesBefore(20 * 60 + 30))),
        (ONE, None, "on the day at 8", Ok(Lead::MinutesBefore(6 * 60 + 30))),
        (ONE, None, "on the day at 5pm", Err(LeadFault::NotBefore)),
    ] {
        let asked = State { step: entering(scope, moved), ..state.clone() };
        let (next, effects) = stage.act(&asked, &typed(text));
        match expected {
            Ok(lead) => {
                let leads = next.agenda.leads_of(&next.agenda.appointments[0]);
                assert!(leads.contains(&lead), "{text}: {leads:?}");
                assert!(moved.is_none_or(|moved| !leads.contains(&moved)), "{text}: {leads:?}");
                assert_eq!((&next.step, effects.len()), (&Step::Home, 2), "{text}: {effects:?}");
                assert_eq!(next.agenda.appointments[0].entered, stage.now);
            }
            Err(fault) => {
                assert_eq!(effects, [new(reply(ReminderReply::LeadUnclear { scope, fault }))], "{text}");
                assert_eq!((&next.step, &next.agenda), (&asked.step, &asked.agenda), "{text}");
            }
        }
    }
}

#[test]
fn there_is_an_end_to_adding() {
    let (stage, mut state) = (Stage::new(), patient(vec![kept(1)]));
    state.agenda.leads = (1..=10).map(Lead::DaysBefore).collect();
    let refused = reply(ReminderReply::LeadUnclear { scope: Scope::All, fault: LeadFault::TooMany });
    let on = pressed(button(ReminderButton::On(Scope::All, Lead::DayAfter)));
    stage.expect(&state, &on, &[same(refused.clone())], state.clone());
    let asked = State { step: entering(Scope::All, None), ..state.clone() };
    stage.expect(&asked, &typed("2 hours before"), &[new(refused)], asked.clone());
    // At the place of another one it fits.
    let moving = State { step: entering(Scope::All, Some(Lead::DaysBefore(3))), ..state };
    assert!(stage.after(moving, &[typed("2 hours before")]).agenda.leads.contains(&Lead::MinutesBefore(120)));
}

#[test]
fn quiet_hours_are_typed_or_chosen_and_plan_everything_anew() {
    let (stage, state) = (Stage::new(), patient(vec![kept(1)]));
    let hours =
        |from: (i8, i8), until: (i8, i8)| QuietHours { from: time(from.0, from.1, 0, 0), until: time(until.0, until.1, 0, 0) };
    let asked = State { step: Step::Agenda(AgendaStep::Remind(ReminderStep::EnteringHours)), ..state.clone() };
    for (text, expected) in [
        ("22 to 8", hours((22, 0), (8, 0))),
        ("10pm-7am", hours((22, 0), (7, 0))),
        ("from 21:30 until 06:45", hours((21, 30), (6, 45))),
        ("8 to 8", hours((20, 0), (8, 0))),
        ("10 at night till 7 in the morning", hours((22, 0), (7, 0))),
        ("0:00 - 0:00", hours((0, 0), (0, 0))),
    ] {
        let (next, effects) = stage.act(&asked, &typed(text));
        assert_eq!(next.agenda.quiet, expected, "{text}");
        assert_eq!((&next.step, &effects[0]), (&Step::Home, &Effect::Withdraw(AppointmentId(1))), "{text}");
        let pressing = stage.after(state.clone(), &[pressed(button(ReminderButton::Quiet(expected)))]);
        assert_eq!(pressing.agenda, next.agenda, "{text}");
    }
    for other in ["how long does it take", "22", "at night", "never"] {
        assert_eq!(stage.after(asked.clone(), &[typed(other)]).agenda.quiet, QuietHours::default(), "{other}");
    }
}

#[test]
fn a_question_in_the_middle_is_answered_and_the_entry_goes_on() {
    let (stage, state) = (Stage::new(), patient(vec![kept(1)]));
    let steps = [
        (entering(ONE, None), reply(ReminderReply::AskLead { scope: ONE, moved: None, starts: Some(kept(1).starts) })),
        (
            entering(Scope::All, Some(Lead::DayAfter)),
            reply(ReminderReply::AskLead { scope: Scope::All, moved: Some(Lead::DayAfter), starts: None }),
        ),
        (
            Step::Agenda(AgendaStep::Remind(ReminderStep::EnteringHours)),
            reply(ReminderReply::AskHours { quiet: QuietHours::default() }),
        ),
    ];
    for (step, again) in steps {
        let asked = State { step, ..state.clone() };
        let topic = stage.free();
        let card = Reply::Card { topic: topic.clone(), nation: asked.jurisdiction };
        let after = State { last_topic: Some(topic.clone()), ..asked.clone() };
        stage.expect(&asked, &typed(format!("answer {topic}")), &[new(card), new(again)], after);
        let left = State { step: Step::Home, ..asked.clone() };
        stage.expect(&asked, &given(Command::Cancel), &[new(Reply::Cancelled)], left);
    }
    // The appointment has gone meanwhile.
    let gone = State { step: entering(Scope::One(AppointmentId(9)), None), ..state.clone() };
    let nothing = new(appointments());
    let left = State { step: Step::Home, ..gone.clone() };
    stage.expect(&gone, &typed("2 hours before"), &[nothing], left);
}

#[test]
fn nothing_is_kept_before_the_person_agreed() {
    let (stage, state) = (Stage::new(), State { consent: None, ..patient(Vec::new()) });
    for wanted in [
        ReminderButton::On(Scope::All, Lead::DaysBefore(2)),
        ReminderButton::Off(Scope::All, Lead::DaysBefore(3)),
        ReminderButton::Add(Scope::All),
        ReminderButton::Choose(Scope::All),
        ReminderButton::Hours,
        ReminderButton::None(Scope::All),
        ReminderButton::Quiet(QuietHours { from: time(22, 0, 0, 0), until: time(7, 0, 0, 0) }),
    ] {
        let step = Step::Consenting { then: Box::new(button(wanted)) };
        let asked = State { step, ..state.clone() };
        stage.expect(&state, &pressed(button(wanted)), &[same(Reply::Own(OwnReply::AskConsent))], asked);
    }
}

#[test]
fn how_it_went_leads_to_the_card_that_fits() {
    let (stage, state) = (Stage::new(), patient(vec![kept(1)]));
    let something_else = pressed(button(ReminderButton::Went(Outcome::SomethingElse)));
    stage.expect(&state, &something_else, &[same(Reply::Home)], state.clone());
    for (outcome, id) in
        [(Outcome::Same, "if-they-agree"), (Outcome::Different, "if-they-disagree"), (Outcome::NotSure, "did-not-understand")]
    {
        let topic = TopicId::parse(id).unwrap();
        let card = Reply::Card { topic: topic.clone(), nation: state.jurisdiction };
        let next = State { last_topic: Some(topic), ..state.clone() };
        stage.expect(&state, &pressed(button(ReminderButton::Went(outcome))), &[new(card)], next);
    }
}
