//! Talks with the bot, played from `scripts/` through the dialogue and the rendering, without Telegram, and kept as transcripts in
//! `snapshots/`; with them every card and every safety reply in each nation that differs.
//!
//! A step of a script is a line: `> words` are typed, `> [2]` or `> [Home]` press a button of the newest message that has any,
//! `> [Home] above 1` one of the message before that. `@ /start c_travel` is a command or a followed link, `+ photo words` an
//! attachment with its caption, `~> words` an edited message, `>> words` a forwarded one, `+ unreadable-button` a press that nobody
//! can read, `+ blocked`, `+ unblocked` and `+ failed` what Telegram and the program report. `= later 13 months` moves the clock,
//! `= finds did-you-mean travel trials` tells what the matcher makes of the next words. `! words` must stand in what was just said,
//! `!! words` must not. Each script is played in each language.
//!
//! New words? `INSTA_UPDATE=always cargo test --test it conversations`, then read the difference as a frightened patient would.

use std::collections::BTreeSet;
use std::fmt::Write as _;
use std::panic::AssertUnwindSafe;
use std::path::{Path, PathBuf};
use std::sync::Mutex;

use jiff::tz::TimeZone;
use jiff::{Span, Timestamp};
use second_opinion_bot::content::catalogue::{DeclineKind, Meaning, SmalltalkKind, Topic};
use second_opinion_bot::content::safety::SafetyClass;
use second_opinion_bot::dialogue::{
    Attachment, Button, Command, Context, Effect, Event, Link, Manner, Place, Reply, State, choices, stored, transition,
};
use second_opinion_bot::domain::{Jurisdiction, Locale, TopicId};
use second_opinion_bot::matcher::{Found, Matcher, Outcome, Query, normalize};
use second_opinion_bot::render::html::LONGEST_MESSAGE;
use second_opinion_bot::render::{KeyAction, OutgoingMessage, Rendering, render};
use second_opinion_bot::telegram::button;

use crate::support::library;

/// When every talk begins: a Tuesday morning, with help lines open in London and closed in New York.
const BEGINNING: &str = "2026-12-01T10:00:00Z";
const BOT: &str = "second_opinion_bot";
const LANGUAGES: [Locale; 2] = [Locale::EnGb, Locale::EnUs];

/// Finds what the script tells, or what an editor wrote the very same words for; how well the real matcher guesses the rest is
/// measured elsewhere, and a better one should not change how a talk goes.
#[derive(Default)]
struct Told(Mutex<Option<Outcome>>);

impl Matcher for Told {
    fn find(&self, query: &Query<'_>) -> Found {
        let told = self.0.lock().unwrap().take();
        let outcome = told.or_else(|| written(query)).unwrap_or(Outcome::Decline(DeclineKind::Other));
        Found { outcome, candidates: Vec::new(), reason: "the script or an editor says so".to_owned() }
    }
}

fn written(query: &Query<'_>) -> Option<Outcome> {
    let library = library();
    let words = normalize::fold(query.text);
    let utterance = library.catalogue.utterances().iter().find(|utterance| normalize::fold(&utterance.text) == words)?;
    Some(match &utterance.meaning {
        Meaning::Topic(topic) => Outcome::Answer(topic.clone()),
        Meaning::Declined(kind) => Outcome::Decline(*kind),
        Meaning::Smalltalk(kind) => Outcome::Smalltalk(*kind),
    })
}

/// A talk in the making.
struct Talk {
    suggested: Locale,
    now: Timestamp,
    state: State,
    matcher: Told,
    /// The buttons of each message that has some, the newest last, with where each address leads.
    keyboards: Vec<Keyboard>,
    /// Whether the message whose button is being pressed must stay.
    pressed_stays: bool,
    /// Where the newest step begins.
    newest: usize,
    transcript: String,
}

/// The buttons of a message.
struct Keyboard {
    keys: Vec<(String, KeyAction)>,
    /// Whether the message is an answer or has urgent numbers, so that nothing may be written over it.
    stays: bool,
}

impl Talk {
    fn new(suggested: Locale) -> Self {
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

    fn step(&mut self, line: &str) {
        let (mark, rest) = line.split_once(' ').unwrap_or((line, ""));
        let rest = rest.trim();
        let event = match mark {
            "#" => return self.note(line),
            "=" => return self.set(rest),
            "!" => return assert!(self.said().contains(rest), "“{rest}” was not said but {}", self.said()),
            "!!" => return assert!(!self.said().contains(rest), "“{rest}” was said: {}", self.said()),
            ">" if rest.starts_with('[') => self.press(rest),
            ">" => Event::TextSent { text: rest.to_owned(), manner: Manner::Typed },
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
        }
    }

    fn take(&mut self, event: &Event) {
        let library = library();
        let context = Context {
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
                    under_last = messages.last().cloned();
                }
                Effect::Count { topic, verdict, .. } => {
                    let _ = writeln!(self.transcript, "    (counted: {topic} {verdict:?})\n");
                }
                Effect::Pause | Effect::Resume => {
                    let _ = writeln!(self.transcript, "    ({effect:?})\n");
                }
            }
        }
        match under_last {
            // After an emergency a number still means what it meant before.
            Some(_) if matches!(said.last(), Some(Reply::Safety { .. })) => {}
            Some(message) => self.typed_numbers_mean_what_is_shown(&message),
            None => assert!(matches!(event, Event::BotBlocked | Event::BotUnblocked), "nothing was said to {event:?}"),
        }
    }

    /// The n-th choice is the n-th button, and if it shows a number it is that one.
    fn typed_numbers_mean_what_is_shown(&self, message: &OutgoingMessage) {
        let pressed = message.keyboard.iter().flatten().filter_map(|key| match &key.action {
            KeyAction::Press(button) => Some((key.label.as_str(), button)),
            KeyAction::Open(_) => None,
        });
        let pressed: Vec<(&str, &Button)> = pressed.collect();
        assert_eq!(pressed.iter().map(|(_, button)| *button).collect::<Vec<_>>(), self.state.choices.iter().collect::<Vec<_>>());
        for (index, (label, _)) in pressed.iter().enumerate() {
            let number = label.split_once(". ").and_then(|(number, _)| number.parse::<usize>().ok());
            assert!(number.is_none_or(|number| number == index + 1), "“{label}” stands {index} places after the first");
        }
    }
}

fn command(words: &str) -> Event {
    let (word, rest) = words.trim_start_matches('/').split_once(' ').unwrap_or((words.trim_start_matches('/'), ""));
    match Command::parse(word) {
        Some(command) => Event::CommandGiven(command),
        None if word == "start" => Event::Started { link: Link::parse(rest) },
        None => Event::UnknownCommandGiven,
    }
}

fn happening(words: &str) -> Event {
    let (word, rest) = words.split_once(' ').unwrap_or((words, ""));
    match word {
        "unreadable-button" => Event::UnknownButtonPressed,
        "blocked" => Event::BotBlocked,
        "unblocked" => Event::BotUnblocked,
        "failed" => Event::HandlingFailed,
        "group" => Event::AddressedInGroup,
        _ => {
            let kind = Attachment::ALL.into_iter().find(|kind| kind.as_str() == word);
            let kind = kind.unwrap_or_else(|| panic!("no such happening: {words}"));
            Event::AttachmentSent { kind, caption: (!rest.is_empty()).then(|| rest.to_owned()) }
        }
    }
}

fn outcome(words: &str) -> Outcome {
    let (kind, rest) = words.split_once(' ').unwrap_or((words, ""));
    let topic = |id: &str| {
        let id = TopicId::parse(id).unwrap();
        assert!(library().catalogue.topic(&id).is_some(), "no topic {id}");
        id
    };
    let found = match kind {
        "answer" => Some(Outcome::Answer(topic(rest))),
        "did-you-mean" => Some(Outcome::DidYouMean(rest.split(' ').map(topic).collect())),
        "decline" => DeclineKind::ALL.into_iter().find(|kind| kind.as_str() == rest).map(Outcome::Decline),
        "smalltalk" => SmalltalkKind::ALL.into_iter().find(|kind| kind.as_str() == rest).map(Outcome::Smalltalk),
        _ => None,
    };
    found.unwrap_or_else(|| panic!("nothing finds {words}"))
}

/// What follows `?start=` in an address of the bot.
fn payload(address: &str) -> &str {
    let payload = address.strip_prefix(&format!("https://t.me/{BOT}?start="));
    payload.unwrap_or_else(|| panic!("{address} does not lead to the bot"))
}

/// A message as it is read: no markup, what is folded away behind a bar, the buttons in their rows.
fn shown(message: &OutgoingMessage) -> String {
    let marked = message.html.replace("<blockquote expandable>", "\u{1}").replace("</blockquote>", "\u{2}");
    assert!(!marked.contains("<blockquote"), "a quotation that does not fold: {marked}");
    let plain = OutgoingMessage { html: marked, keyboard: Vec::new() }.plain();
    assert!(plain.encode_utf16().count() <= LONGEST_MESSAGE, "a message is too long for Telegram");
    assert!(!plain.trim().is_empty(), "a message without words");
    let mut out = String::new();
    let mut folded = false;
    for line in plain.lines() {
        folded |= line.contains('\u{1}');
        let words = line.replace(['\u{1}', '\u{2}'], "");
        let indented = if folded { format!("    | {words}") } else { format!("    {words}") };
        out.push_str(indented.trim_end());
        out.push('\n');
        folded &= !line.contains('\u{2}');
    }
    out.push('\n');
    for row in &message.keyboard {
        let keys: Vec<String> = row
            .iter()
            .map(|key| match &key.action {
                KeyAction::Press(_) => format!("[{}]", key.label),
                KeyAction::Open(address) => format!("[{} => /start {}]", key.label, payload(address)),
            })
            .collect();
        let _ = writeln!(out, "    {}", keys.join(" "));
    }
    if !message.keyboard.is_empty() {
        out.push('\n');
    }
    out
}

fn here(folder: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/it").join(folder)
}

/// Holds a text against its snapshot; `false` if they differ, after saying how.
fn keep(folder: &str, name: &str, text: &str) -> bool {
    let mut settings = insta::Settings::new();
    settings.set_snapshot_path(here("snapshots").join(folder));
    settings.set_prepend_module_to_snapshot(false);
    settings.set_omit_expression(true);
    let compare = AssertUnwindSafe(|| settings.bind(|| insta::assert_snapshot!(name, text)));
    std::panic::catch_unwind(compare).is_ok()
}

/// Plays a script in each language and compares all before it fails.
fn play(name: &str) {
    let script = std::fs::read_to_string(here("scripts").join(format!("{name}.txt"))).unwrap();
    let differing: Vec<Locale> = LANGUAGES
        .into_iter()
        .filter(|locale| {
            let mut talk = Talk::new(*locale);
            script.lines().filter(|line| !line.trim().is_empty()).for_each(|line| talk.step(line.trim()));
            assert!(talk.matcher.0.lock().unwrap().is_none(), "{name}: nothing was asked after the last `= finds`");
            !keep(&format!("talks/{locale}"), name, &talk.transcript)
        })
        .collect();
    assert!(differing.is_empty(), "{name} reads otherwise in {differing:?}");
}

macro_rules! talks {
    ($($function:ident = $name:literal),+ $(,)?) => {
        const TALKS: &[&str] = &[$($name),+];
        $(#[test] fn $function() { play($name); })+
    };
}

talks! {
    a_first_start = "first-start",
    a_first_start_by_words = "first-start-by-words",
    a_question_instead_of_a_start = "question-first",
    a_question_in_the_middle_of_the_start = "question-during-start",
    everything_is_skipped = "skip-everything",
    the_nation_is_asked_first = "nation-first",
    the_nation_is_not_told = "nation-skipped",
    topics_by_numbers = "topics-by-numbers",
    topics_by_words = "topics-by-words",
    topics_by_taps = "topics-by-taps",
    a_relative_and_consent = "relative",
    a_support_worker = "support-worker",
    settings_are_changed = "settings",
    did_you_mean = "did-you-mean",
    what_is_declined = "declined",
    small_talk = "small-talk",
    emergencies = "safety",
    an_emergency_in_the_middle = "safety-in-the-middle",
    what_is_not_text = "attachments",
    an_answer_grows_old = "expired",
    links_are_followed = "links",
    old_buttons_are_pressed = "old-buttons",
    judgements = "judgements",
    commands = "commands",
    edited_and_forwarded = "edited-and-forwarded",
    blocked_failed_and_in_a_group = "blocked-and-failed",
}

/// Every text of a topic: once for each variant, named after all nations that read it.
fn all_variants(topic: &Topic) -> String {
    let library = library();
    let matcher = Told::default();
    let mut out = String::new();
    for variant in &topic.variants {
        let nation = *variant.nations.first().unwrap();
        let named: Vec<&str> = variant.nations.iter().map(|nation| nation.as_str()).collect();
        let card = |locale: Locale| {
            let context = Context {
                suggested: locale,
                catalogue: &library.catalogue,
                matcher: &matcher,
                safety: &library.safety,
                words: &library.wording,
            };
            let rendering = Rendering {
                wording: &library.wording,
                catalogue: &library.catalogue,
                locale,
                now: BEGINNING.parse().unwrap(),
                bot_username: Some(BOT),
            };
            let reply = Reply::Card { topic: topic.id.clone(), nation: topic.depends_on_nation().then_some(nation) };
            let choices = choices(&reply, &State::fresh(locale), &context);
            render(&reply, &choices, &rendering).iter().map(shown).collect::<String>()
        };
        let source = card(Locale::SOURCE);
        let _ = write!(out, "# {}: {}\n\n{source}", variant.id, named.join(", "));
        // American words are read by Americans; where only a link or a date differs there is nothing to read again.
        if variant.nations.contains(&Jurisdiction::UnitedStates) {
            let nation = Jurisdiction::UnitedStates;
            let id = format!("card-{}-{}", topic.id, variant.id);
            let own = [id, format!("card-{}", topic.id)];
            if own.iter().any(|id| library.wording.holder(Locale::EnUs, id) == Some(Locale::EnUs)) {
                let _ = write!(out, "# {}: {nation}, in {}\n\n{}", variant.id, Locale::EnUs, card(Locale::EnUs));
            }
        }
    }
    out
}

#[test]
fn every_card_reads_as_it_was_read_before() {
    let library = library();
    let differing: Vec<&str> = library
        .catalogue
        .topics()
        .filter(|topic| !keep("cards", topic.id.as_str(), &all_variants(topic)))
        .map(|topic| topic.id.as_str())
        .collect();
    assert!(differing.is_empty(), "these cards read otherwise: {differing:?}");
}

#[test]
fn every_safety_reply_reads_as_it_was_read_before() {
    let library = library();
    let mut differing = Vec::new();
    for class in SafetyClass::ALL {
        let mut out = String::new();
        for nation in std::iter::once(None).chain(Jurisdiction::ALL.map(Some)) {
            let rendering = Rendering {
                wording: &library.wording,
                catalogue: &library.catalogue,
                locale: Locale::SOURCE,
                now: BEGINNING.parse().unwrap(),
                bot_username: Some(BOT),
            };
            let messages = render(&Reply::Safety { class, nation }, &[], &rendering);
            let _ = write!(out, "# {}\n\n", nation.map_or("not known", Jurisdiction::as_str));
            messages.iter().for_each(|message| out.push_str(&shown(message)));
        }
        if !keep("safety", class.as_str(), &out) {
            differing.push(class.as_str());
        }
    }
    assert!(differing.is_empty(), "these safety replies read otherwise: {differing:?}");
}

fn files_below(folder: &Path) -> BTreeSet<PathBuf> {
    let mut found = BTreeSet::new();
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() { found.extend(files_below(&path)) } else { found.insert(path).then_some(()).unwrap() }
    }
    found
}

#[test]
fn every_script_is_played_and_every_snapshot_is_of_something() {
    let scripts: BTreeSet<PathBuf> = TALKS.iter().map(|name| here("scripts").join(format!("{name}.txt"))).collect();
    assert_eq!(files_below(&here("scripts")), scripts, "on the left what is in scripts/, on the right what is played");

    let library = library();
    let snapshots = here("snapshots");
    let file = |folder: &str, name: &str| snapshots.join(folder).join(format!("{name}.snap"));
    let mut expected: BTreeSet<PathBuf> = library.catalogue.topics().map(|topic| file("cards", topic.id.as_str())).collect();
    expected.extend(SafetyClass::ALL.map(|class| file("safety", class.as_str())));
    for locale in LANGUAGES {
        expected.extend(TALKS.iter().map(|name| file(&format!("talks/{locale}"), name)));
    }
    let found: BTreeSet<PathBuf> =
        ["cards", "safety", "talks"].iter().flat_map(|folder| files_below(&snapshots.join(folder))).collect();
    let missing: Vec<_> = expected.difference(&found).collect();
    let of_nothing: Vec<_> = found.difference(&expected).collect();
    assert!(missing.is_empty() && of_nothing.is_empty(), "missing: {missing:#?}; of nothing: {of_nothing:#?}");
}
