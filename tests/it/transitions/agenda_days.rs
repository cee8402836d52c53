//! What people type for day and time, for zones, and in a text that nobody had asked for: what is asked, and what is kept.

use jiff::civil::{date, time};
use second_opinion_bot::dates::TimeOfDay;
use second_opinion_bot::dialogue::{
    AgendaButton, AgendaReply, AgendaStep, Button, Effect, Entry, Next, OwnReply, Reply, Slot, State, Step, Why, ZoneAsk,
};
use second_opinion_bot::domain::{Agenda, Fold, Jurisdiction};

use super::agenda::{moment, person};
use crate::stage::{Stage, pressed, typed};

/// The one reply about appointments.
fn reply(effects: &[Effect]) -> AgendaReply {
    let replies = effects.iter().filter_map(|effect| match effect {
        Effect::Say { reply: Reply::Agenda(reply), .. } => Some(reply.clone()),
        _ => None,
    });
    let replies: Vec<AgendaReply> = replies.collect();
    assert_eq!(replies.len(), 1, "{effects:?}");
    replies.into_iter().next().unwrap()
}

/// Today is Saturday 21 November 2026.
#[test]
fn what_is_not_clear_is_asked_in_one_question() {
    let stage = Stage::new();
    let table = [
        ("5/12 at 10am", Why::Order, 2),
        ("Saturday", Why::Week, 2),
        ("next week", Why::Day, 7),
        ("1 December at 2", Why::Half, 2),
        ("at 2", Why::Half, 2),
        ("31 June at 10am", Why::NoSuch, 2),
        ("Monday 2 December 2026", Why::Weekday, 3),
        ("yesterday at 3pm", Why::Past, 0),
        ("5 May 2032", Why::TooFar, 0),
        ("28 March 2027 at 1.30am", Why::Gap, 2),
        ("31 October 2027 at 1.30am", Why::Fold, 2),
        ("1 December at 9am or 10am", Why::Time, 2),
    ];
    for (text, expected, most) in table {
        let state = person(&stage, moment(None, None));
        let (next, effects) = stage.act(&state, &typed(text));
        let AgendaReply::Which { why, slots, of: None, .. } = reply(&effects) else { panic!("{text}: {effects:?}") };
        assert_eq!(why, expected, "{text}: {slots:?}");
        assert!(slots.len() >= most.min(2) && slots.len() <= most.max(3), "{text}: {slots:?}");
        assert_eq!(next.agenda, state.agenda, "{text}: nothing is guessed");
        // Each choice leads on: by a tap and by its number.
        for (index, slot) in slots.iter().enumerate() {
            let button = Button::Agenda(AgendaButton::When { of: None, slot: *slot });
            assert_eq!(next.choices.get(index), Some(&button), "{text}");
            let (after, _) = stage.act(&next, &pressed(button));
            assert_eq!(after, stage.act(&next, &typed((index + 1).to_string())).0, "{text}");
            assert!(after.agenda != state.agenda || after.step != next.step || after.choices != next.choices, "{text}");
        }
        let other = stage.act(&next, &typed("another day or time")).1;
        assert_eq!(reply(&other), AgendaReply::AskMoment { of: None, time: None }, "{text}");
    }
}

#[test]
fn day_and_time_can_come_in_any_order() {
    let stage = Stage::new();
    let begins = date(2026, 12, 8).at(14, 30, 0, 0);
    for texts in [
        vec!["8 December 2026 14:30"],
        vec!["8 December 2026", "14:30"],
        vec!["14:30", "8 December 2026"],
        vec!["8 December 2026", "2.30", "1"],
        vec!["9 December 2026", "8 December 2026 at 14:30"],
    ] {
        let state = stage.after(person(&stage, moment(None, None)), &texts.iter().map(|text| typed(*text)).collect::<Vec<_>>());
        assert_eq!(state.agenda.appointments.last().map(|kept| kept.starts), Some(begins), "{texts:?}");
        assert_eq!((state.step, state.agenda.last_id), (Step::Home, 2), "{texts:?}");
    }
}

#[test]
fn the_second_of_two_equal_times_is_kept_as_such() {
    let stage = Stage::new();
    for (choice, fold) in [("1", Fold::Earlier), ("2", Fold::Later)] {
        let state = person(&stage, moment(None, None));
        let kept = stage.after(state, &[typed("31 October 2027 at 1.30am"), typed(choice)]);
        assert_eq!(kept.agenda.appointments[1].fold, fold);
    }
}

#[test]
fn a_day_is_chosen_from_the_calendar() {
    let stage = Stage::new();
    let state = person(&stage, moment(None, None));
    let press = |button| pressed(Button::Agenda(button));
    let first = date(2027, 1, 1);
    let slot = Slot::day(date(2027, 1, 18));
    let at = date(2027, 1, 18).at(14, 0, 0, 0);
    let exact = Slot { clock: TimeOfDay::At(time(14, 15, 0, 0)), ..slot };
    let mut state = state;
    for button in [
        AgendaButton::Calendar { of: None },
        AgendaButton::Month { of: None, first: date(2026, 12, 1), later: true },
        AgendaButton::Month { of: None, first, later: true },
        AgendaButton::When { of: None, slot },
        AgendaButton::Hour { of: None, at },
        AgendaButton::When { of: None, slot: exact },
    ] {
        assert!(state.choices.is_empty() || state.choices.contains(&Button::Agenda(button.clone())), "{button:?} stands there");
        state = stage.act(&state, &press(button)).0;
    }
    assert_eq!(state.agenda.appointments[1].starts, date(2027, 1, 18).at(14, 15, 0, 0));
    // No day that is over, no month before this one.
    let (month, effects) = stage.act(&person(&stage, moment(None, None)), &press(AgendaButton::Calendar { of: None }));
    assert!(matches!(reply(&effects), AgendaReply::Month { .. }));
    let days = month.choices.iter().filter_map(|button| match button {
        Button::Agenda(AgendaButton::When { slot, .. }) => slot.day,
        _ => None,
    });
    assert_eq!(days.collect::<Vec<_>>(), (21..=30).map(|day| date(2026, 11, day)).collect::<Vec<_>>());
    let earlier = |button: &Button| matches!(button, Button::Agenda(AgendaButton::Month { later: false, .. }));
    assert!(!month.choices.iter().any(earlier));
}

#[test]
fn zones_are_found_by_city_and_by_clock() {
    let stage = Stage::new();
    let next = || Next::Moment { entry: Entry::default(), said: None };
    let asking = |nation| State { jurisdiction: Some(nation), ..person(&stage, Step::Agenda(AgendaStep::Zone { next: next() })) };
    let (american, other) = (asking(Jurisdiction::UnitedStates), asking(Jurisdiction::Elsewhere));
    for (state, text, zone) in [
        (&american, "new york", "America/New_York"),
        (&american, "I'm near Chicago", "America/Chicago"),
        (&other, "paris", "Europe/Paris"),
        (&other, "Kathmandu", "Asia/Kathmandu"),
    ] {
        let (next, effects) = stage.act(state, &typed(text));
        assert_eq!(next.agenda.zone.as_deref(), Some(zone), "{text}");
        assert_eq!(reply(&effects), AgendaReply::AskMoment { of: None, time: None }, "{text}");
    }
    // It is 10:00 in London.
    for (state, text, zone) in [(&american, "5am", "America/New_York"), (&other, "15:45", "Asia/Kathmandu")] {
        let (next, effects) = stage.act(state, &typed(text));
        let AgendaReply::AskZone { why: ZoneAsk::Several, zones } = reply(&effects) else { panic!("{text}: {effects:?}") };
        assert!(zones.iter().any(|known| known == zone), "{text}: {zones:?}");
        assert_eq!(next.agenda.zone, None, "a clock is no proof");
    }
    let (next, effects) = stage.act(&other, &typed("Leeds"));
    assert_eq!(reply(&effects), AgendaReply::AskZone { why: ZoneAsk::None, zones: vec!["Europe/London".to_owned()] });
    assert_eq!(next.step, other.step);
}

/// A text that nobody had asked for.
#[test]
fn an_appointment_is_heard_and_nothing_else_is_taken_for_one() {
    let stage = Stage::new();
    let state = person(&stage, Step::Home);
    for text in [
        "I have an appointment on 8 December at 2.30pm",
        "i've got an appointment 8 december 14:30",
        "My scan is on 8 December at 14:30",
    ] {
        let (next, effects) = stage.act(&state, &typed(text));
        let slot = Slot { day: Some(date(2026, 12, 8)), clock: TimeOfDay::At(time(14, 30, 0, 0)), fold: None };
        let AgendaReply::Which { why: Why::Right, slots, .. } = reply(&effects) else { panic!("{text}: {effects:?}") };
        assert_eq!((slots.as_slice(), &next.agenda), ([slot].as_slice(), &state.agenda), "{text}: shown before it is kept");
        assert_eq!(stage.act(&next, &typed("1")).0.agenda.appointments.len(), 2, "{text}");
    }
    let (next, _) = stage.act(&state, &typed("I have an appointment"));
    assert_eq!(next.step, moment(None, None));
    for text in [
        "do I have an appointment on 8 December, or was it the 9th, when they come?",
        "8 December at 14:30 they come",
        "I have an appointment and I am worried about it",
        "disappointment on 8 December",
    ] {
        let (next, effects) = stage.act(&state, &typed(text));
        assert!(matches!(effects.as_slice(), [Effect::Say { reply: Reply::Declined { .. }, .. }]), "{text}: {effects:?}");
        assert_eq!(next.step, Step::Home, "{text}");
    }
}

/// What was typed is kept in the button that waits for the person's yes, and nowhere else.
#[test]
fn what_was_heard_waits_for_consent() {
    let stage = Stage::new();
    let stranger = State { consent: None, agenda: Agenda::default(), ..person(&stage, Step::Home) };
    let slot = Slot { day: Some(date(2026, 12, 8)), clock: TimeOfDay::At(time(14, 30, 0, 0)), fold: None };
    for (text, then) in [
        ("I have an appointment on 8 December at 2.30pm", AgendaButton::Begin(slot)),
        ("I have an appointment on 5/12", AgendaButton::New),
        ("new appointment", AgendaButton::New),
    ] {
        let (next, effects) = stage.act(&stranger, &typed(text));
        let asked = Effect::Say { reply: Reply::Own(OwnReply::AskConsent), place: second_opinion_bot::dialogue::Place::New };
        assert_eq!(effects, [asked], "{text}");
        assert_eq!(next.step, Step::Consenting { then: Box::new(Button::Agenda(then)) }, "{text}");
        assert_eq!(next.agenda, Agenda::default(), "{text}");
    }
}

/// A time in the small hours stands last: hardly anybody means it.
#[test]
fn of_two_halves_of_the_day_the_likelier_one_stands_first() {
    let stage = Stage::new();
    for (text, hours) in [("at 2", [14, 2]), ("at 6", [18, 6]), ("at 7", [7, 19]), ("1 December at 7", [7, 19])] {
        let (_, effects) = stage.act(&person(&stage, moment(None, None)), &typed(text));
        let AgendaReply::Which { why: Why::Half, slots, .. } = reply(&effects) else { panic!("{text}: {effects:?}") };
        let times = hours.map(|hour| TimeOfDay::At(time(hour, 0, 0, 0)));
        assert_eq!(slots.iter().map(|slot| slot.clock).collect::<Vec<_>>(), times, "{text}");
    }
}

#[test]
fn a_text_without_a_day_is_told_so_where_a_day_is_asked() {
    let stage = Stage::new();
    for of in [None, Some(super::agenda::ID)] {
        let state = person(&stage, moment(of, None));
        let (next, effects) = stage.act(&state, &typed("when the flowers come out"));
        assert_eq!(reply(&effects), AgendaReply::MomentUnclear { of });
        assert_eq!((&next.step, &next.agenda), (&state.step, &state.agenda));
        assert_eq!(next.choices.first(), Some(&Button::Agenda(AgendaButton::Calendar { of })));
    }
    // What has an answer gets it.
    let (_, effects) = stage.act(&person(&stage, moment(None, None)), &typed(format!("answer {}", stage.free())));
    assert!(matches!(effects.first(), Some(Effect::Say { reply: Reply::Card { .. }, .. })), "{effects:?}");
}

#[test]
fn a_date_alone_is_asked_about_and_begins_an_entry() {
    let stage = Stage::new();
    let state = person(&stage, Step::Home);
    let day = date(2026, 12, 15);
    for (text, slot) in [
        ("15 december", Slot::day(day)),
        ("on the 15th of December please", Slot::day(day)),
        ("15 december 14:30", Slot { clock: TimeOfDay::At(time(14, 30, 0, 0)), ..Slot::day(day) }),
    ] {
        let (asked, effects) = stage.act(&state, &typed(text));
        assert_eq!(reply(&effects), AgendaReply::AskRemind { slot }, "{text}");
        assert_eq!((&asked.step, &asked.agenda), (&state.step, &state.agenda), "{text}");
        let begun = stage.act(&asked, &typed("new appointment")).0;
        assert!(matches!(begun.step, Step::Agenda(AgendaStep::Moment { .. })), "{text}");
        // Before a yes it is asked for.
        let stranger = State { consent: None, ..asked };
        assert!(matches!(stage.act(&stranger, &typed("1")).0.step, Step::Consenting { .. }), "{text}");
    }
    for text in ["15 december?", "they rang on 15 december", "15 november", "may", "14:30", "31 june", "please"] {
        let (next, effects) = stage.act(&state, &typed(text));
        assert!(!matches!(effects.first(), Some(Effect::Say { reply: Reply::Agenda(_), .. })), "{text}: {effects:?}");
        assert_eq!(next.step, state.step, "{text}");
    }
    // Nobody is asked in the middle of something else.
    let asking = person(&stage, Step::Consenting { then: Box::new(Button::Settings) });
    assert_eq!(stage.act(&asking, &typed("15 december")).0.step, asking.step);
}

#[test]
fn the_list_comes_to_whoever_asks_for_it() {
    let stage = Stage::new();
    for step in [Step::Home, Step::New, moment(None, None)] {
        let state = State { consent: None, ..person(&stage, Step::Home) };
        let state = if step == moment(None, None) { person(&stage, step) } else { State { step, ..state } };
        for text in
            ["My appointments", "do I have an appointment tomorrow?", "When is my next appointment?", "show my appointments"]
        {
            let (next, effects) = stage.act(&state, &typed(text));
            assert!(matches!(reply(&effects), AgendaReply::List { .. }), "{text}: {effects:?}");
            assert_eq!(next.step, Step::Home, "{text}");
            assert_eq!(next.agenda, state.agenda, "{text}");
        }
    }
    for text in ["do I have an appointment with somebody who knows?", "cancel my appointments", "my appointments are too many"] {
        let (_, effects) = stage.act(&person(&stage, Step::Home), &typed(text));
        assert!(!matches!(effects.first(), Some(Effect::Say { reply: Reply::Agenda(_), .. })), "{text}: {effects:?}");
    }
}
