//! What holds whatever people do: 100,000 random events, each in the state that the ones before it left or in a random one.
//!
//! A failure names its seed; `PROPERTY_SEED=<seed> cargo test --test it properties::` runs the same events again.

mod appointments;
mod chance;
mod lists;
mod planned;

use std::collections::{HashMap, HashSet};
use std::hash::{BuildHasher as _, Hasher as _};
use std::sync::Mutex;

use second_opinion_bot::app::Saved;
use second_opinion_bot::check::Library;
use second_opinion_bot::dialogue::{
    Button, CONSENT_VERSION, Consent, Context, Effect, Event, Flow, MOST_APPOINTMENTS, Manner, OwnReply, Place, Preparation,
    Reply, State, Step, choices, next_wake, stored, transition,
};
use second_opinion_bot::domain::{Appointment, Jurisdiction, Locale, Role};
use second_opinion_bot::matcher::{Concern, Found, Matcher, Query};
use second_opinion_bot::render::html::LONGEST_MESSAGE;
use second_opinion_bot::render::{KeyAction, LONGEST_COPY, OutgoingMessage, Rendering, render};
use second_opinion_bot::telegram::button;

use chance::Chance;

use crate::markup;
use crate::stage::{ASKS, FLOWS};
use crate::support;

const EVENTS: usize = 100_000;
/// The same where the net has all that it hears with, which takes its time in a build for tests, and how many texts leave it in doubt.
const EVENTS_IN_DOUBT: usize = 500;
const DOUBTS: usize = 4;
/// One thread a core of the smallest machine that we test on.
const THREADS: u64 = 2;

/// One in so many events starts from a random state, not from where the last one led.
const FRESH: u32 = 8;

#[test]
fn nothing_that_people_do_breaks_a_promise() {
    runs(&support::library(), EVENTS, &[]);
}

#[test]
fn nothing_that_leaves_the_net_in_doubt_breaks_a_promise() {
    let doubts: Vec<&str> = support::doubted().map(|(text, _)| text).take(DOUBTS).collect();
    assert_eq!(doubts.len(), DOUBTS);
    runs(&support::taught(), EVENTS_IN_DOUBT, &doubts);
}

/// `doubts`: texts of which half of what is typed is drawn.
fn runs(library: &Library, events: usize, doubts: &[&str]) {
    let seed = std::env::var("PROPERTY_SEED").ok().map(|text| text.parse().expect("PROPERTY_SEED is a whole number"));
    // Chance from the standard library's hasher: a new seed each time, without a clock.
    let seed: u64 = seed.unwrap_or_else(|| std::collections::hash_map::RandomState::new().build_hasher().finish());
    let seen = Mutex::default();
    std::thread::scope(|scope| {
        let seen = &seen;
        let runs: Vec<_> = (0..THREADS)
            .map(|thread| scope.spawn(move || run(&mut Chance::new(seed.wrapping_add(thread), doubts), library, events, seen)))
            .collect();
        for run in runs {
            assert!(run.join().is_ok(), "a promise was broken; PROPERTY_SEED={seed}");
        }
    });
}

/// The real matcher, which finds the same for the same question and so is asked once.
#[derive(Default)]
struct Remembering(Mutex<HashMap<(Locale, String), Found>>);

impl Matcher for Remembering {
    fn find(&self, query: &Query<'_>) -> Found {
        let key = (query.locale, query.text.to_owned());
        let mut found = self.0.lock().unwrap();
        found.entry(key).or_insert_with(|| support::matcher_by_words().find(query)).clone()
    }
}

/// `seen`: the replies that were looked at; they look the same again.
fn run(chance: &mut Chance, library: &Library, events: usize, seen: &Mutex<HashSet<Vec<u8>>>) {
    let matcher = Remembering::default();
    let mut state = State::fresh(Locale::EnGb);
    for number in 0..events / usize::try_from(THREADS).unwrap() {
        if chance.one_in(FRESH) {
            state = chance.state();
        }
        let event = chance.event();
        let at = || format!("event {number} of a thread\n  {state:?}\n  {event:?}");
        let context = Context {
            now: "2026-11-21T10:00:00Z".parse().unwrap(),
            chance: number as u64,
            suggested: *chance.pick(library.wording.locales()),
            catalogue: &library.catalogue,
            matcher: &matcher,
            safety: &library.safety,
            words: &library.wording,
        };
        let result = std::panic::catch_unwind(std::panic::AssertUnwindSafe(|| transition(&state, &event, &context)));
        let Ok((next, effects)) = result else { panic!("the transition panicked; {}", at()) };
        promises(&state, &event, &next, &effects, &context).unwrap_or_else(|broken| panic!("{broken}; {}", at()));
        for effect in &effects {
            let (Effect::Say { reply, .. } | Effect::Remind { reply, .. }) = effect else { continue };
            let choices = choices(reply, &next, &context);
            let saved = Saved {
                reply: reply.clone(),
                choices: choices.into_iter().map(Into::into).collect(),
                locale: next.locale,
                edit: None,
                reminding: None,
            };
            let first = seen.lock().unwrap().insert(saved.write());
            if first {
                sendable(&saved).unwrap_or_else(|broken| panic!("{broken}; saying {reply:?}; {}", at()));
            }
        }
        state = next;
    }
}

/// What holds after every event.
fn promises(state: &State, event: &Event, next: &State, effects: &[Effect], context: &Context<'_>) -> Result<(), String> {
    let hold = |holds: bool, promise: &str| if holds { Ok(()) } else { Err(format!("broken: {promise}; orders: {effects:?}")) };
    let said: Vec<&Reply> =
        effects.iter().filter_map(|effect| if let Effect::Say { reply, .. } = effect { Some(reply) } else { None }).collect();
    let timed = matches!(event, Event::BotUnblocked | Event::TimeCame);
    let silent = timed || matches!(event, Event::BotBlocked | Event::NothingToAnswer | Event::ZonesRenewed);
    hold(said.is_empty() == silent, "whatever a person does is answered, and nothing else")?;
    hold(stored::read(&stored::write(next)).as_ref() == Some(next), "the stored form is read back as it was")?;

    // What is said beside an answer has no way home of its own.
    if let Some(last) = said.iter().rfind(|reply| !reply.is_aside()) {
        let choices: Vec<Button> = choices(last, next, context).into_iter().map(|choice| choice.button).collect();
        let ends_here = matches!(last, Reply::Home | Reply::GroupNotice | Reply::Own(OwnReply::Erased));
        hold(ends_here || choices.contains(&Button::Home), "there is a way home")?;
        hold(!matches!(last, Reply::Welcome | Reply::Introduction), "a greeting is followed by something")?;
        let offers = said.iter().filter_map(|reply| match reply {
            Reply::SafetyOffered { class } => Some(Button::ShowSafety(*class)),
            _ => None,
        });
        let choices: Vec<Button> = choices.into_iter().chain(offers).collect();
        hold(next.choices == choices, "what can be typed is what stands under the last reply")?;
    } else if timed {
        let State { numbered, numbers_skipped, .. } = *next;
        let choices = next.choices.clone();
        let untouched = State { agenda: next.agenda.clone(), choices, numbered, numbers_skipped, ..state.clone() };
        hold(*next == untouched, "what comes by itself leaves everything else where it stood")?;
        let reminded = effects.iter().any(|effect| matches!(effect, Effect::Remind { .. }));
        let counted = if reminded { 0 } else { state.numbers_skipped };
        hold(next.numbers_skipped == counted, "the choices of a reminder are numbered from one, and others as before")?;
        hold(next_wake(next).is_none_or(|wake| wake.due > context.now), "what is due is dealt with")?;
    } else {
        hold(next == state, "what nobody waits for changes nothing")?;
    }

    let agreed = |state: &State| state.consent.is_some_and(|consent| consent.agreed);
    hold(agreed(next) || next.preparation.room() >= state.preparation.room(), "no item is kept without a yes")?;
    let relative = next.role == Some(Role::Family) && !next.consent_shown;
    let asked_again = state.role != Some(Role::Family) || matches!(state.step, Step::List(_));
    hold(!relative || asked_again || !said.iter().any(|reply| lists::shows_steps(reply)), "consent comes before lists")?;
    for reply in &said {
        if let Reply::Card { topic, nation } = reply
            && let Some(topic) = context.catalogue.topic(topic)
        {
            hold(nation.is_some() || !topic.depends_on_nation(), "no rights before the nation is known")?;
            let own = *nation == next.jurisdiction || next.jurisdiction.is_none() && *nation == Some(Jurisdiction::Elsewhere);
            hold(own, "no answer is borrowed from another nation")?;
            let waits = topic.consent_first && next.role == Some(Role::Family) && !next.consent_shown;
            hold(!waits, "consent comes before steps")?;
        }
    }
    consent_first(state, next, effects)?;
    let edits = effects.iter().filter(|effect| matches!(effect, Effect::Say { place: Place::SameMessage, .. })).count();
    hold(edits <= usize::from(matches!(event, Event::ButtonPressed(_))), "only a press changes a message, and only once")?;

    let heard = match event {
        Event::TextSent { text, .. } | Event::CommandWithWords { words: text, .. } => context.safety.hear(text),
        Event::AttachmentSent { caption: Some(caption), .. } | Event::CalendarSent { caption: Some(caption), .. } => {
            context.safety.hear(caption)
        }
        _ => Concern::None,
    };
    let offered: Vec<&&Reply> = said.iter().filter(|reply| matches!(reply, Reply::SafetyOffered { .. })).collect();
    match (heard.doubt().filter(|_| !effects.contains(&Effect::Erase)), offered.as_slice()) {
        (Some(class), [offer]) => {
            hold(**offer == &Reply::SafetyOffered { class } && said.last() == Some(offer), "help is offered last")?;
            hold(said.iter().any(|reply| !reply.is_aside()), "what is in doubt is answered, too")?;
        }
        (doubt, offers) => hold(doubt.is_none() && offers.is_empty(), "help is offered where it is in doubt, and only there")?,
    }
    if let Some(class) = heard.alarm() {
        let [Reply::Safety { class: led, nation, own_number, topics }] = said.as_slice() else {
            return Err(format!("broken: an emergency comes first and alone; orders: {effects:?}"));
        };
        let own = (*nation, own_number) == (state.jurisdiction, &state.own_number);
        hold(*led == class && own, "the numbers are the person's own")?;
        hold(topics.is_empty() || class.offers_answers(), "beside what can't wait nothing else is offered")?;
        let State { numbered, numbers_skipped, .. } = *next;
        let untouched = State { choices: next.choices.clone(), numbered, numbers_skipped, ..state.clone() };
        hold(*next == untouched, "an emergency leaves everything where it stood")?;
    }
    if let Event::TextSent { manner: Manner::Edited | Manner::Forwarded, .. } = event {
        let told = (next.locale, next.jurisdiction, next.role, next.consent_shown);
        hold(told == (state.locale, state.jurisdiction, state.role, state.consent_shown), "only what is typed or pressed acts")?;
    }
    let kept = |state: &State| (state.agenda.appointments.len(), state.agenda.last_id);
    let agreed = next.consent.is_some_and(|consent| consent.agreed);
    let erased = effects.contains(&Effect::Erase);
    hold(agreed || erased || kept(next).0 <= kept(state).0 && kept(next).1 == kept(state).1, "nothing is kept before consent")?;
    hold(next.agenda.appointments.len() <= MOST_APPOINTMENTS, "the list has an end")?;
    let moved = |before: &Appointment| {
        next.agenda
            .appointment(before.id)
            .is_none_or(|now| (now.starts, &now.zone, now.fold) != (before.starts, &before.zone, before.fold))
    };
    let withdrawn = |id| effects.contains(&Effect::Withdraw(id));
    // What was over long ago is forgotten when its time comes; nothing of it is planned any more.
    let forgets = matches!(event, Event::TimeCame | Event::BotUnblocked);
    hold(
        erased || forgets || state.agenda.appointments.iter().filter(|before| moved(before)).all(|before| withdrawn(before.id)),
        "what was planned for an appointment that is gone or moved is withdrawn",
    )?;
    hold(
        !effects.iter().any(|effect| matches!(effect, Effect::Count { .. })) || next.judged.is_some(),
        "what is counted is noted",
    )
}

/// Nothing about anybody's health is kept before they agreed to it, and nothing is kept or said after everything is deleted.
fn consent_first(state: &State, next: &State, effects: &[Effect]) -> Result<(), String> {
    let hold = |holds: bool, promise: &str| if holds { Ok(()) } else { Err(format!("broken: {promise}; orders: {effects:?}")) };
    if effects.contains(&Effect::Erase) {
        let goodbye = matches!(effects, [Effect::Erase, Effect::Say { reply: Reply::Own(OwnReply::Erased), .. }]);
        return hold(goodbye && *next == State::fresh(state.locale), "what is deleted is gone, and the goodbye is the last word");
    }
    let agreed = |state: &State| state.consent == Some(Consent { version: CONSENT_VERSION, agreed: true });
    // How far the program is with an appointment is its own business.
    let kept_before = |kept: &Appointment| {
        state.agenda.appointment(kept.id).is_some_and(|before| {
            let (handled_until, held_until) = (before.handled_until, before.held_until);
            Appointment { handled_until, held_until, ..kept.clone() } == *before
        })
    };
    let more = !next.agenda.appointments.iter().all(kept_before);
    let taken_away = next.own_number.is_none() || next.own_number == state.own_number;
    let unchanged =
        taken_away && !more && (no_more(&state.preparation, &next.preparation) || next.preparation == Preparation::default());
    hold(agreed(next) || unchanged, "nothing about health is kept before a yes to today's words")?;
    hold(agreed(next) || !agreed(state) || no_health(next), "a yes that is taken back takes along what was kept")
}

/// Whether nothing has been added: taking away needs no yes.
fn no_more(before: &Preparation, after: &Preparation) -> bool {
    let known = after.lists.iter().all(|(list, kept)| before.lists.get(list) == Some(kept));
    known && after.reasons.is_subset(&before.reasons)
}

fn no_health(state: &State) -> bool {
    state.own_number.is_none() && state.agenda.appointments.is_empty() && state.preparation == Preparation::default()
}

/// What holds for every message that goes out.
fn sendable(saved: &Saved) -> Result<(), String> {
    let library = support::library();
    if Saved::read(&saved.write()) != *saved {
        return Err("the saved reply is read back otherwise".to_owned());
    }
    for now in ["2026-11-21T09:00:00Z", "2029-01-01T00:00:00Z"] {
        let rendering = Rendering {
            wording: &library.wording,
            catalogue: &library.catalogue,
            locale: saved.locale,
            now: now.parse().unwrap(),
            bot_username: Some("second_opinion_bot"),
        };
        let messages = render(&saved.reply, &saved.choices(), &rendering);
        if messages.is_empty() {
            return Err("nothing to send".to_owned());
        }
        for message in &messages {
            lawful(message)?;
        }
    }
    Ok(())
}

fn lawful(message: &OutgoingMessage) -> Result<(), String> {
    markup::read(&message.html)?;
    let plain = message.plain();
    let units = plain.encode_utf16().count();
    let document = message.document.as_ref();
    if document.is_some_and(|document| document.bytes.is_empty() || !message.fits_under_document()) {
        return Err(format!("a document that can't be sent with {units} units of words"));
    }
    if document.is_none() && plain.trim().is_empty() || units > LONGEST_MESSAGE {
        return Err(format!("a message of {units} units: {plain}"));
    }
    for key in message.keyboard.iter().flatten() {
        if key.label.trim().is_empty() {
            return Err(format!("no words on {:?}", key.action));
        }
        match &key.action {
            KeyAction::Press(pressed) => {
                let data = button::write(pressed);
                if data.is_empty() || data.len() > 64 || button::read(&data).as_ref() != Some(pressed) {
                    return Err(format!("{pressed:?} is written as {data}"));
                }
            }
            KeyAction::Open(address) if address.starts_with("https://t.me/") => {}
            KeyAction::Open(address) => return Err(format!("a link to {address}")),
            KeyAction::Copy(text) if (1..=LONGEST_COPY).contains(&text.encode_utf16().count()) => {}
            KeyAction::Copy(text) => return Err(format!("a text that no button can copy: {text}")),
        }
    }
    Ok(())
}

/// The run above means nothing if some states never come up.
#[test]
fn every_kind_of_step_is_drawn() {
    let mut chance = Chance::new(1, &[]);
    let drawn: HashSet<String> = (0..5000).map(|_| format!("{:?}", chance.state().step)).collect();
    assert!(drawn.contains("New") && drawn.contains("Home"));
    for (ask, flow) in ASKS.into_iter().flat_map(|ask| FLOWS.map(|flow: Flow| (ask, flow))) {
        let shape = format!("Asking {{ ask: {ask:?}, flow: {flow:?}, then: ");
        assert!(drawn.iter().any(|step| step.starts_with(&format!("{shape}None"))), "{shape}");
        assert!(drawn.iter().any(|step| step.starts_with(&format!("{shape}Some"))), "{shape}");
    }
}
