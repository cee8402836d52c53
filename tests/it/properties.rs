//! What holds whatever people do: 100,000 random events, each in the state that the ones before it left or in a random one.
//!
//! A failure names its seed; `PROPERTY_SEED=<seed> cargo test --test it properties::` runs the same events again.

use std::collections::{HashMap, HashSet};
use std::hash::{BuildHasher as _, Hasher as _};
use std::sync::Mutex;

use rand::rngs::StdRng;
use rand::seq::IndexedRandom as _;
use rand::{RngExt as _, SeedableRng as _};
use second_opinion_bot::app::Saved;
use second_opinion_bot::content::safety::SafetyClass;
use second_opinion_bot::dialogue::{
    Aid, Attachment, Button, Command, Context, Effect, Event, Flow, Link, Manner, Place, Reply, State, Step, Verdict, choices,
    stored, transition,
};
use second_opinion_bot::domain::{CategoryId, Jurisdiction, Locale, Role, TopicId};
use second_opinion_bot::matcher::{Found, Matcher, Query};
use second_opinion_bot::render::html::LONGEST_MESSAGE;
use second_opinion_bot::render::{KeyAction, OutgoingMessage, Rendering, render};
use second_opinion_bot::telegram::button;

use crate::markup;
use crate::stage::{ASKS, FLOWS, gone};
use crate::support;

const EVENTS: usize = 100_000;
/// One thread a core of the smallest machine that we test on.
const THREADS: u64 = 2;
/// Longest text that Telegram delivers, in characters.
const LONGEST_TEXT: usize = 4096;

/// How many different utterances a run draws from, so that most questions have been asked before and are quick.
const UTTERANCES: usize = 400;

/// One in so many events starts from a random state, not from where the last one led.
const FRESH: u32 = 8;

#[test]
fn nothing_that_people_do_breaks_a_promise() {
    let seed = std::env::var("PROPERTY_SEED").ok().map(|text| text.parse().expect("PROPERTY_SEED is a whole number"));
    // Chance from the standard library's hasher: a new seed each time, without a clock.
    let seed: u64 = seed.unwrap_or_else(|| std::collections::hash_map::RandomState::new().build_hasher().finish());
    let seen = Mutex::default();
    std::thread::scope(|scope| {
        let seen = &seen;
        let runs: Vec<_> = (0..THREADS).map(|thread| scope.spawn(move || run(seed, thread, seen))).collect();
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
fn run(seed: u64, thread: u64, seen: &Mutex<HashSet<Vec<u8>>>) {
    let mut chance = Chance::new(seed.wrapping_add(thread));
    let library = support::library();
    let matcher = Remembering::default();
    let mut state = State::fresh(Locale::EnGb);
    for number in 0..EVENTS / usize::try_from(THREADS).unwrap() {
        if chance.one_in(FRESH) {
            state = chance.state();
        }
        let event = chance.event();
        let at = || format!("PROPERTY_SEED={seed}, thread {thread}, event {number}\n  {state:?}\n  {event:?}");
        let context = Context {
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
            let Effect::Say { reply, .. } = effect else { continue };
            let choices = choices(reply, &next, &context);
            let saved = Saved {
                reply: reply.clone(),
                choices: choices.into_iter().map(Into::into).collect(),
                locale: next.locale,
                edit: None,
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
    let silent = matches!(event, Event::BotBlocked | Event::BotUnblocked | Event::NothingToAnswer);
    hold(said.is_empty() == silent, "whatever a person does is answered, and nothing else")?;
    hold(stored::read(&stored::write(next)).as_ref() == Some(next), "the stored form is read back as it was")?;

    if let Some(last) = said.last() {
        let choices: Vec<Button> = choices(last, next, context).into_iter().map(|choice| choice.button).collect();
        let ends_here = matches!(last, Reply::Home | Reply::GroupNotice);
        hold(ends_here || choices.contains(&Button::Home), "there is a way home")?;
        hold(!matches!(last, Reply::Welcome | Reply::Introduction), "a greeting is followed by something")?;
        hold(next.choices == choices, "what can be typed is what stands under the last reply")?;
    } else {
        hold(next == state, "what nobody waits for changes nothing")?;
    }

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
    let edits = effects.iter().filter(|effect| matches!(effect, Effect::Say { place: Place::SameMessage, .. })).count();
    hold(edits <= usize::from(matches!(event, Event::ButtonPressed(_))), "only a press changes a message, and only once")?;

    let heard = match event {
        Event::TextSent { text, .. } => context.safety.hear(text),
        Event::AttachmentSent { caption: Some(caption), .. } => context.safety.hear(caption),
        _ => None,
    };
    if let Some(class) = heard {
        let help = Reply::Safety { class, nation: state.jurisdiction, own_number: state.own_number.clone() };
        hold(said == [&help], "an emergency comes first and alone")?;
        let untouched = State { choices: next.choices.clone(), numbered: next.numbered, ..state.clone() };
        hold(*next == untouched, "an emergency leaves everything where it stood")?;
    }
    if let Event::TextSent { manner: Manner::Edited | Manner::Forwarded, .. } = event {
        let told = (next.locale, next.jurisdiction, next.role, next.consent_shown);
        hold(told == (state.locale, state.jurisdiction, state.role, state.consent_shown), "only what is typed or pressed acts")?;
    }
    hold(
        !effects.iter().any(|effect| matches!(effect, Effect::Count { .. })) || next.judged.is_some(),
        "what is counted is noted",
    )
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
    if plain.trim().is_empty() || units > LONGEST_MESSAGE {
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
        }
    }
    Ok(())
}

/// Random states and events.
struct Chance {
    rng: StdRng,
    topics: Vec<TopicId>,
    categories: Vec<CategoryId>,
    utterances: Vec<String>,
    alarms: Vec<String>,
}

impl Chance {
    fn new(seed: u64) -> Self {
        let library = support::library();
        let catalogue = &library.catalogue;
        let mut rng = StdRng::seed_from_u64(seed);
        let utterances = catalogue.utterances();
        let utterances = (0..UTTERANCES).map(|_| utterances.choose(&mut rng).unwrap().text.clone()).collect();
        Self {
            rng,
            utterances,
            topics: catalogue.topics().map(|topic| topic.id.clone()).chain([gone()]).collect(),
            categories: catalogue.categories().iter().cloned().chain(CategoryId::parse("gone")).collect(),
            alarms: catalogue.alarms().iter().map(|alarm| alarm.pattern.replace(['…', '|', '*'], " ")).collect(),
        }
    }

    fn one_in(&mut self, many: u32) -> bool {
        self.rng.random_range(0..many) == 0
    }

    fn pick<'a, T>(&mut self, from: &'a [T]) -> &'a T {
        from.choose(&mut self.rng).unwrap()
    }

    fn topic(&mut self) -> TopicId {
        self.topics.choose(&mut self.rng).unwrap().clone()
    }

    fn maybe<T>(&mut self, value: T) -> Option<T> {
        self.rng.random_bool(0.5).then_some(value)
    }

    /// A language whose words exist or, more rarely, any.
    fn locale(&mut self) -> Locale {
        if self.one_in(10) { *self.pick(Locale::ALL) } else { *self.pick(support::library().wording.locales()) }
    }

    fn state(&mut self) -> State {
        let topic = self.topic();
        let then = self.maybe(topic);
        let step = match self.rng.random_range(0..7) {
            0 => Step::New,
            1 | 2 => Step::Home,
            3 => Step::EnteringNumber,
            _ => Step::Asking { ask: *self.pick(&ASKS), flow: *self.pick(&FLOWS), then },
        };
        let (nation, role, topic) = (*self.pick(&Jurisdiction::ALL), *self.pick(&Role::ALL), self.topic());
        State {
            locale: self.locale(),
            jurisdiction: self.maybe(nation),
            role: self.maybe(role),
            step,
            last_topic: self.maybe(topic),
            choices: (0..self.rng.random_range(0..14)).map(|_| self.button()).collect(),
            consent_shown: self.rng.random_bool(0.3),
            judged: self.maybe("00000001".to_owned()),
            numbered: self.maybe(3),
            own_number: self.maybe("0113 000 0000".to_owned()),
        }
    }

    fn button(&mut self) -> Button {
        let topic = self.topic();
        match self.rng.random_range(0..21) {
            0 => Button::Home,
            1 => Button::Topics,
            2 => Button::Category(self.categories.choose(&mut self.rng).unwrap().clone()),
            3..=5 => Button::Topic(topic),
            6 => Button::ConsentRead(topic),
            7 => Button::Settings,
            8 => Button::Change(*self.pick(&ASKS)),
            9 => Button::Language(*self.pick(Locale::ALL)),
            10 => Button::Nation(*self.pick(&Jurisdiction::ALL)),
            11 | 12 => Button::Role(*self.pick(&Role::ALL)),
            13 => Button::Skip,
            14 => {
                let version = format!("{:08x}", self.rng.random_range(0..3));
                Button::Judge { topic, version, verdict: *self.pick(&[Verdict::Helpful, Verdict::NotHelpful]) }
            }
            15 => Button::Help,
            16 => Button::About,
            17 => Button::OwnNumber,
            18 => Button::ForgetNumber,
            19 => Button::Aid { class: *self.pick(&SafetyClass::ALL), aid: *self.pick(&Aid::ALL) },
            _ => Button::Privacy,
        }
    }

    fn event(&mut self) -> Event {
        match self.rng.random_range(0..100) {
            0..6 => {
                let link = Link { topic: self.topic(), locale: Some(*self.pick(Locale::ALL)) };
                Event::Started { link: self.maybe(link) }
            }
            6..14 => Event::CommandGiven(*self.pick(&Command::ALL)),
            14 => Event::UnknownCommandGiven,
            15..55 => {
                let manner = *self.pick(&[Manner::Typed, Manner::Typed, Manner::Typed, Manner::Edited, Manner::Forwarded]);
                Event::TextSent { text: self.text(), manner }
            }
            55..65 => {
                let caption = self.text();
                Event::AttachmentSent { kind: *self.pick(&Attachment::ALL), caption: self.maybe(caption) }
            }
            65..92 => Event::ButtonPressed(self.button()),
            92 | 93 => Event::UnknownButtonPressed,
            94 => Event::AddressedInGroup,
            95 => Event::BotBlocked,
            96 => Event::BotUnblocked,
            97 => Event::NothingToAnswer,
            _ => Event::HandlingFailed,
        }
    }

    fn text(&mut self) -> String {
        const ODD: [&str; 16] = [
            "",
            " ",
            "\n\n\n",
            "\u{200b}\u{200c}\u{feff}",
            "\u{202e}txet desrever",
            "مرحبا، هل أحتاج رأيا ثانيا؟",
            "کیا مجھے دوسری رائے",
            "👨‍👩‍👧‍👦🙏🏽",
            "🙂",
            "e\u{301}\u{301}\u{301}\u{301}",
            "<b>&amp;</b>",
            "{ $name }",
            "\0\u{1}\u{7f}",
            "ẞßﬁ№Ⅳ",
            "ΑΣ ας",
            "İıI",
        ];
        const COMMANDS: [&str; 6] = ["/start", "/help please", "/nonsense", "//", "/", "/cancel@another_bot"];
        match self.rng.random_range(0..100) {
            0..35 => self.utterances.choose(&mut self.rng).unwrap().clone(),
            35..60 => self.rng.random_range(0..16).to_string(),
            60..70 => {
                let words = [
                    "Skip",
                    "HOME",
                    "back",
                    "Settings",
                    "scotland",
                    "england.",
                    "I am family or a friend",
                    "They agree, show me",
                ];
                (*self.pick(&words)).to_owned()
            }
            70..78 => (*self.pick(&ODD)).to_owned(),
            78..84 => (*self.pick(&COMMANDS)).to_owned(),
            84..90 => self.alarms.choose(&mut self.rng).unwrap().to_uppercase(),
            90 if self.one_in(4) => self.noise(LONGEST_TEXT),
            91 if self.one_in(4) => "a".repeat(LONGEST_TEXT),
            _ => {
                let length = self.rng.random_range(1..40);
                self.noise(length)
            }
        }
    }

    /// Characters from all of Unicode, and spaces.
    fn noise(&mut self, length: usize) -> String {
        (0..length)
            .map(|_| match self.rng.random_range(0..8) {
                0 => ' ',
                1..=4 => char::from(self.rng.random_range(b'a'..=b'z')),
                _ => char::from_u32(self.rng.random_range(0..0x11_0000)).unwrap_or('\u{fffd}'),
            })
            .collect()
    }
}

/// The run above means nothing if some states never come up.
#[test]
fn every_kind_of_step_is_drawn() {
    let mut chance = Chance::new(1);
    let drawn: HashSet<String> = (0..5000).map(|_| format!("{:?}", chance.state().step)).collect();
    assert!(drawn.contains("New") && drawn.contains("Home"));
    for (ask, flow) in ASKS.into_iter().flat_map(|ask| FLOWS.map(|flow: Flow| (ask, flow))) {
        let shape = format!("Asking {{ ask: {ask:?}, flow: {flow:?}, then: ");
        assert!(drawn.iter().any(|step| step.starts_with(&format!("{shape}None"))), "{shape}");
        assert!(drawn.iter().any(|step| step.starts_with(&format!("{shape}Some"))), "{shape}");
    }
}
