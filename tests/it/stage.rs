//! A stage for talks without Telegram and store: the real content, and a matcher that finds what the text tells it to find.

use std::sync::Arc;

use jiff::Timestamp;

use second_opinion_bot::check::Library;
use second_opinion_bot::content::catalogue::{DeclineKind, SmalltalkKind, Topic};
use second_opinion_bot::dialogue::{
    Ask, Attachment, Button, Choice, Command, Context, Effect, Event, Flow, Label, Manner, OwnReply, Place, Reply, State, Step,
    Words as _, choices, transition,
};
use second_opinion_bot::domain::{Jurisdiction, Locale, Role, TopicId};
use second_opinion_bot::matcher::{Found, Matcher, Outcome, Query};

use crate::support;

/// A Saturday in November, ten in the morning in London.
pub const NOW: &str = "2026-11-21T10:00:00Z";

pub const ASKS: [Ask; 3] = [Ask::Language, Ask::Nation, Ask::Role];
pub const FLOWS: [Flow; 3] = [Flow::Setup, Flow::Settings, Flow::Question];

/// Understands `answer <topic>`, `offer <topic> <topic>…` and `smalltalk`; declines everything else.
struct Told;

impl Matcher for Told {
    fn find(&self, query: &Query<'_>) -> Found {
        let words: Vec<&str> = query.text.split_whitespace().collect();
        let topics = |ids: &[&str]| ids.iter().map(|id| TopicId::parse(id).unwrap()).collect::<Vec<_>>();
        let outcome = match words.as_slice() {
            ["answer", id] => Outcome::Answer(topics(&[id]).remove(0)),
            ["offer", ids @ ..] => Outcome::DidYouMean(topics(ids)),
            ["smalltalk"] => Outcome::Smalltalk(SmalltalkKind::Thanks),
            _ => Outcome::Decline(DeclineKind::Other),
        };
        Found { outcome, candidates: Vec::new(), reason: String::new() }
    }
}

/// The real content and words; a matcher that is told.
pub struct Stage {
    pub library: Arc<Library>,
    pub suggested: Locale,
    pub now: Timestamp,
}

impl Stage {
    pub fn new() -> Self {
        Self { library: support::library(), suggested: Locale::EnGb, now: NOW.parse().unwrap() }
    }

    pub fn context(&self) -> Context<'_> {
        Context {
            now: self.now,
            chance: 7,
            suggested: self.suggested,
            catalogue: &self.library.catalogue,
            matcher: &Told,
            safety: &self.library.safety,
            words: &self.library.wording,
        }
    }

    pub fn act(&self, state: &State, event: &Event) -> (State, Vec<Effect>) {
        transition(state, event, &self.context())
    }

    /// The state after several events.
    pub fn after(&self, state: State, events: &[Event]) -> State {
        events.iter().fold(state, |state, event| self.act(&state, event).0)
    }

    /// What can be typed after a reply.
    pub fn under(&self, reply: &Reply, state: &State) -> Vec<Button> {
        choices(reply, state, &self.context()).into_iter().map(|choice| choice.button).collect()
    }

    /// How many of them show a number.
    pub fn numbered(&self, reply: &Reply, state: &State) -> usize {
        choices(reply, state, &self.context()).iter().filter(|choice| choice.label == Label::Numbered).count()
    }

    /// What stands on a button.
    pub fn words(&self, locale: Locale, button: &Button) -> String {
        self.library.wording.label(locale, &Choice { button: button.clone(), label: Label::Plain })
    }

    /// Acts, and holds orders and next state against what is expected. The choices of the next state are always those of the last
    /// reply, so the expected state need not name them.
    pub fn expect(&self, state: &State, event: &Event, effects: &[Effect], next: State) {
        let (found, said) = self.act(state, event);
        assert_eq!(said, effects, "\n  in {state:?}\n  at {event:?}");
        let last = self::said(effects).into_iter().rfind(|reply| !reply.is_aside());
        let (choices, numbered) = match last {
            Some(reply) => (self.under(reply, &found), Some(self.numbered(reply, &found))),
            None => (state.choices.clone(), state.numbered),
        };
        assert_eq!(found, State { choices, numbered, ..next }, "\n  in {state:?}\n  at {event:?}");
    }

    /// Where somebody stands who has left what we were in the middle of: a person who was never greeted still will be.
    pub fn left(state: &State) -> Step {
        if state.step == Step::New { Step::New } else { Step::Home }
    }

    /// A topic of each kind: whether its text depends on the nation, and whether consent comes first.
    fn topic(&self, bound: bool, consent: bool) -> TopicId {
        let fits = |topic: &&Topic| topic.depends_on_nation() == bound && topic.consent_first == consent;
        self.library.catalogue.topics().find(fits).expect("a topic of each kind").id.clone()
    }

    /// A topic whose text holds everywhere.
    pub fn free(&self) -> TopicId {
        self.topic(false, false)
    }

    /// A topic whose text depends on the nation.
    pub fn bound(&self) -> TopicId {
        self.topic(true, false)
    }

    /// A topic with steps, so that consent comes first; its text holds everywhere.
    pub fn free_steps(&self) -> TopicId {
        self.topic(false, true)
    }

    /// A topic with steps whose text depends on the nation.
    pub fn bound_steps(&self) -> TopicId {
        self.topic(true, true)
    }

    /// Every state: nothing yet, nothing, and each question for each reason with and without a card that waits.
    pub fn states(&self) -> Vec<State> {
        let mut steps = vec![Step::New, Step::Home, Step::EnteringNumber, Step::Consenting { then: Box::new(Button::OwnNumber) }];
        for (ask, flow) in ASKS.into_iter().flat_map(|ask| FLOWS.map(|flow| (ask, flow))) {
            for then in [None, Some(self.free()), Some(self.bound()), Some(self.bound_steps())] {
                steps.push(Step::Asking { ask, flow, then });
            }
        }
        steps.into_iter().map(|step| self.at(step)).collect()
    }

    /// Somebody who stands at a step, with the choices that they have there.
    pub fn at(&self, step: Step) -> State {
        let mut state = State { step, ..State::fresh(Locale::EnGb) };
        let said = match &state.step {
            Step::New => return state,
            Step::Home => Reply::Home,
            Step::Asking { ask, flow, .. } => Reply::Asked { ask: *ask, flow: *flow },
            Step::EnteringNumber => Reply::AskNumber { kept: None },
            Step::Consenting { .. } => Reply::Own(OwnReply::AskConsent),
            Step::Agenda(_) | Step::List(_) => unreachable!("they have tables of their own"),
        };
        (state.choices, state.numbered) = (self.under(&said, &state), Some(self.numbered(&said, &state)));
        state
    }
}

pub fn gone() -> TopicId {
    TopicId::parse("a-topic-that-is-gone").unwrap()
}

/// A question about the person, asked again: who waits for an answer hears that it comes after the nation.
pub fn asked_again(state: &State, ask: Ask, flow: Flow) -> Reply {
    let waits = matches!(&state.step, Step::Asking { then: Some(_), .. });
    Reply::Asked { ask, flow: if ask == Ask::Nation && waits { Flow::Question } else { flow } }
}

/// What is asked again after a question in between was answered.
pub fn again(state: &State) -> Option<Reply> {
    match &state.step {
        Step::New | Step::Home => None,
        Step::Asking { ask, flow, .. } => Some(asked_again(state, *ask, *flow)),
        Step::EnteringNumber => Some(Reply::AskNumber { kept: None }),
        Step::Consenting { .. } => Some(Reply::Own(OwnReply::AskConsent)),
        Step::Agenda(_) | Step::List(_) => unreachable!("they have tables of their own"),
    }
}

/// Said in a new message.
pub fn new(reply: Reply) -> Effect {
    Effect::Say { reply, place: Place::New }
}

/// Said in the message whose button was pressed.
pub fn same(reply: Reply) -> Effect {
    Effect::Say { reply, place: Place::SameMessage }
}

/// What is said, in its order.
pub fn said(effects: &[Effect]) -> Vec<&Reply> {
    effects.iter().filter_map(|effect| if let Effect::Say { reply, .. } = effect { Some(reply) } else { None }).collect()
}

pub fn pressed(button: Button) -> Event {
    Event::ButtonPressed(button)
}

pub fn typed(text: impl Into<String>) -> Event {
    Event::TextSent { text: text.into(), manner: Manner::Typed }
}

pub fn sent(kind: Attachment, caption: Option<&str>) -> Event {
    Event::AttachmentSent { kind, caption: caption.map(str::to_owned) }
}

pub fn given(command: Command) -> Event {
    Event::CommandGiven(command)
}

/// An answer to each question about the person.
pub fn answer_to(ask: Ask) -> Button {
    match ask {
        Ask::Language => Button::Language(Locale::EnUs),
        Ask::Nation => Button::Nation(Jurisdiction::Wales),
        Ask::Role => Button::Role(Role::SupportWorker),
    }
}

/// The state once that answer is kept.
pub fn with_answer(state: &State, ask: Ask) -> State {
    let mut state = state.clone();
    match ask {
        Ask::Language => state.locale = Locale::EnUs,
        Ask::Nation => state.jurisdiction = Some(Jurisdiction::Wales),
        Ask::Role => state.role = Some(Role::SupportWorker),
    }
    state
}
