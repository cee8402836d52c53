//! Plays a talk, step by step, and writes down what is said.

use std::fmt::Write as _;

use jiff::tz::TimeZone;
use jiff::{Span, Timestamp};
use second_opinion_bot::dialogue::{
    Button, CONSENT_VERSION, Consent, Context, Effect, Event, Link, Manner, Place, Reply, State, choices, next_wake, stored,
    transition,
};
use second_opinion_bot::domain::Locale;
use second_opinion_bot::render::{KeyAction, OutgoingMessage, Rendering, render};
use second_opinion_bot::telegram::button;

use super::shown::{payload, shown};
use super::steps::{appointment, command, happening, outcome};
use super::told::Told;
use super::{BEGINNING, BOT};
use crate::support::library;

/// A talk in the making.
pub struct Talk {
    suggested: Locale,
    now: Timestamp,
    state: State,
    pub matcher: Told,
    /// The buttons of each message that has some, the newest last, with where each address leads.
    keyboards: Vec<Keyboard>,
    /// Whether the message whose button is being pressed must stay.
    pressed_stays: bool,
    /// Where the newest step begins.
    newest: usize,
    pub transcript: String,
}

/// The buttons of a message.
struct Keyboard {
    keys: Vec<(String, KeyAction)>,
    /// Whether the message is an answer or has urgent numbers, so that nothing may be written over it.
    stays: bool,
}

impl Talk {
    pub fn new(suggested: Locale) -> Self {
        Self {
            suggested,
            now: BEGINNING.parse().unwrap(),
            state: State::fresh(suggested),
            matcher: Told::default(),
            keyboards: Vec::new(),
            pressed_stays: false,
            newest: 0,
            transcript: String::new(),
        }
    }

    pub fn step(&mut self, line: &str) {
        let (mark, rest) = line.split_once(' ').unwrap_or((line, ""));
        let rest = rest.trim();
        let event = match mark {
            "#" => return self.note(line),
            "=" => return self.set(rest),
            "!" => return assert!(self.said().contains(rest), "“{rest}” was not said but {}", self.said()),
            "!!" => return assert!(!self.said().contains(rest), "“{rest}” was said: {}", self.said()),
            ">" if rest.starts_with('[') => self.press(rest),
            ">" => Event::TextSent { text: rest.replace("\\n", "\n"), manner: Manner::Typed },
            ">>" => Event::TextSent { text: rest.to_owned(), manner: Manner::Forwarded },
            "~>" => Event::TextSent { text: rest.to_owned(), manner: Manner::Edited },
            "@" => command(rest),
            "+" => happening(rest),
            _ => panic!("no such step: {line}"),
        };
        let _ = writeln!(self.transcript, "{line}\n");
        self.newest = self.transcript.len();
        self.take(&event);
    }

    fn said(&self) -> &str {
        self.transcript.get(self.newest..).unwrap()
    }

    fn note(&mut self, line: &str) {
        let _ = writeln!(self.transcript, "{line}\n");
    }

    fn set(&mut self, what: &str) {
        let (word, rest) = what.split_once(' ').unwrap_or((what, ""));
        match word {
            "later" => {
                let span: Span = rest.parse().unwrap();
                self.now = self.now.to_zoned(TimeZone::UTC).checked_add(span).unwrap().timestamp();
                let _ = writeln!(self.transcript, "= {what}: it is {}\n", self.now);
            }
            "due" => {
                let wake = next_wake(&self.state).expect("something is planned");
                self.now = self.now.max(wake.due);
                let _ = writeln!(self.transcript, "= due: it is {}\n", self.now);
                self.newest = self.transcript.len();
                self.take(&Event::TimeCame);
            }
            "appointment" => {
                self.state.consent = Some(Consent { version: CONSENT_VERSION, agreed: true });
                let appointment = appointment(rest, self.now, &mut self.state);
                let _ = writeln!(self.transcript, "= {what}\n");
                self.state.agenda.appointments.push(appointment);
            }
            "finds" => {
                *self.matcher.0.lock().unwrap() = Some(outcome(rest));
                let _ = writeln!(self.transcript, "= {what}\n");
            }
            _ => panic!("no such setting: {what}"),
        }
    }

    /// `[2]`, `[Home]` or `[Home] above 1`. What is pressed goes through the data that Telegram would carry.
    fn press(&mut self, what: &str) -> Event {
        let (label, above) = what.trim_start_matches('[').split_once(']').unwrap();
        let above: usize = above.trim().strip_prefix("above ").map_or(0, |number| number.parse().unwrap());
        let keyboard = self.keyboards.iter().rev().nth(above).unwrap_or_else(|| panic!("no message with buttons for {what}"));
        let key = match label.parse::<usize>() {
            Ok(number) => keyboard.keys.get(number - 1),
            Err(_) => keyboard
                .keys
                .iter()
                .find(|(known, _)| known == label || known.split_once(". ").is_some_and(|(_, words)| words == label)),
        };
        self.pressed_stays = keyboard.stays;
        match key.unwrap_or_else(|| panic!("no button {what} among {:?}", keyboard.keys)) {
            (_, KeyAction::Press(pressed)) => {
                let read = button::read(&button::write(pressed)).unwrap_or_else(|| panic!("{pressed:?} can't be read back"));
                assert_eq!(&read, pressed);
                Event::ButtonPressed(read)
            }
            (_, KeyAction::Open(address)) => Event::Started { link: Link::parse(payload(address)) },
            (_, KeyAction::Copy(_)) => panic!("{what} copies, and nobody is told"),
        }
    }

    fn take(&mut self, event: &Event) {
        let library = library();
        let context = Context {
            now: self.now,
            chance: 7,
            suggested: self.suggested,
            catalogue: &library.catalogue,
            matcher: &self.matcher,
            safety: &library.safety,
            words: &library.wording,
        };
        let (state, effects) = transition(&self.state, event, &context);
        let kept = stored::read(&stored::write(&state));
        assert_eq!(kept.as_ref(), Some(&state), "the state can't be kept");
        self.state = state;
        let rendering = Rendering {
            wording: &library.wording,
            catalogue: &library.catalogue,
            locale: self.state.locale,
            now: self.now,
            bot_username: Some(BOT),
        };
        let mut under_last = None;
        let mut said = Vec::new();
        for effect in &effects {
            match effect {
                Effect::Say { reply, place } => {
                    said.push(reply);
                    let choices = choices(reply, &self.state, &context);
                    let messages = render(reply, &choices, &rendering);
                    assert!(!messages.is_empty(), "{reply:?} says nothing");
                    if *place == Place::SameMessage && matches!(event, Event::ButtonPressed(_)) {
                        assert!(!self.pressed_stays, "{reply:?} is written over an answer or urgent numbers");
                        self.transcript.push_str("    (in the place of the message)\n\n");
                    }
                    if let Reply::Safety { class, .. } = reply {
                        let _ = writeln!(self.transcript, "    (safety: {})\n", class.as_str());
                    }
                    let stays = matches!(
                        reply,
                        Reply::Card { .. } | Reply::Safety { .. } | Reply::CannotRead { .. } | Reply::Apology { .. }
                    );
                    for message in &messages {
                        self.transcript.push_str(&shown(message));
                        let keys = message.keyboard.iter().flatten();
                        let keys: Vec<(String, KeyAction)> = keys.map(|key| (key.label.clone(), key.action.clone())).collect();
                        if !keys.is_empty() {
                            self.keyboards.push(Keyboard { keys, stays });
                        }
                    }
                    // What is said beside an answer leaves its choices as they are.
                    if !reply.is_aside() {
                        under_last = messages.last().cloned();
                    }
                }
                Effect::Count { topic, verdict, .. } => {
                    let _ = writeln!(self.transcript, "    (counted: {topic} {verdict:?})\n");
                }
                Effect::Remind { reply, .. } => {
                    said.push(reply);
                    self.transcript.push_str("    (by itself)\n\n");
                    let messages = render(reply, &choices(reply, &self.state, &context), &rendering);
                    assert_eq!(messages.len(), 1, "{reply:?}");
                    for message in &messages {
                        self.transcript.push_str(&shown(message));
                        let keys = message.keyboard.iter().flatten();
                        let keys = keys.map(|key| (key.label.clone(), key.action.clone())).collect();
                        self.keyboards.push(Keyboard { keys, stays: true });
                    }
                    under_last = messages.last().cloned();
                }
                Effect::Withdraw(_) | Effect::Dropped(_) | Effect::Erase => {
                    let _ = writeln!(self.transcript, "    ({effect:?})\n");
                }
                Effect::Pause | Effect::Resume => {
                    let _ = writeln!(self.transcript, "    ({effect:?})\n");
                }
            }
        }
        match under_last {
            Some(message) => self.typed_numbers_mean_what_is_shown(&message),
            None => {
                let silent = matches!(event, Event::BotBlocked | Event::BotUnblocked | Event::TimeCame);
                assert!(silent, "nothing was said to {event:?}");
            }
        }
    }

    /// The n-th choice is the n-th button, and if it shows a number it is that one.
    fn typed_numbers_mean_what_is_shown(&self, message: &OutgoingMessage) {
        let pressed = message.keyboard.iter().flatten().filter_map(|key| match &key.action {
            KeyAction::Press(button) => Some((key.label.as_str(), button)),
            KeyAction::Open(_) | KeyAction::Copy(_) => None,
        });
        let pressed: Vec<(&str, &Button)> = pressed.collect();
        assert_eq!(pressed.iter().map(|(_, button)| *button).collect::<Vec<_>>(), self.state.choices.iter().collect::<Vec<_>>());
        // A list numbers on from page to page.
        let first = self.state.numbers_skipped + 1;
        for (index, (label, _)) in pressed.iter().enumerate() {
            let number = label.split_once(". ").and_then(|(number, _)| number.parse::<usize>().ok());
            assert!(number.is_none_or(|number| number == first + index), "“{label}” stands {index} places after the first");
        }
    }
}
