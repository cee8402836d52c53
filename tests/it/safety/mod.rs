//! The safety net against messages that imagined people type: emergencies, near-misses, ordinary questions, and spoilt spellings.

use std::collections::{BTreeMap, HashSet};

use second_opinion_bot::content::catalogue::{DeclineKind, Meaning};
use second_opinion_bot::content::safety::SafetyClass;
use second_opinion_bot::matcher::normalize::fold;

use crate::support::taught as library;

/// Per cent of unseen emergencies that are heard, of those whose class is right, of unseen near-misses that may raise an alarm, and
/// of the messages that were learned from that are heard: what was measured, less a little.
const UNSEEN_HEARD: usize = 95;
const CLASS_RIGHT: usize = 96;
const UNSEEN_RAISED: usize = 4;
const LEARNED_HEARD: usize = 97;
/// Per cent of heard emergencies that a way of spoiling may lose; others lose none.
const LOST: [(&str, usize); 4] = [("typos", 3), ("a space missing", 2), ("among other words", 2), ("no quotes", 1)];
/// One of so many of the messages that were learned from is heard: the alarm reader takes its time in a build for tests.
const EACH: usize = 7;
/// Messages that nothing was learned from: class or `calm`, a tab, the text.
const UNSEEN: &str = include_str!("unseen-en-GB.tsv");
/// The same by another writer, more veiled.
const UNSEEN_TOO: &str = include_str!("unseen-too-en-GB.tsv");
/// Ordinary messages that nothing was learned from, one a line.
const UNSEEN_ORDINARY: &str = include_str!("unseen-ordinary-en-GB.txt");
/// Per cent of them that may raise an alarm.
const ORDINARY_RAISED: usize = 2;
/// Messages that the patterns were made for, and near-misses.
const ALARMS: &str = include_str!("alarms-en-GB.tsv");
const TRAPS: &str = include_str!("traps-en-GB.tsv");
/// Topics whose questions may be emergencies themselves.
const MAY_BE_ALARMS: [&str; 2] = ["stopping-treatment", "martha-rule"];

/// Class and text of each line.
fn messages(file: &'static str) -> Vec<(Option<SafetyClass>, &'static str)> {
    let line = |line: &'static str| {
        let (class, text) = line.split_once('\t').unwrap();
        (SafetyClass::parse(class), text)
    };
    file.lines().map(line).collect()
}

/// Emergencies that nothing was learned from.
fn unseen_alarms() -> Vec<(SafetyClass, &'static str)> {
    messages(UNSEEN).into_iter().filter_map(|(class, text)| Some((class?, text))).collect()
}

fn hear(text: &str) -> Option<SafetyClass> {
    library().safety.hear(text).alarm()
}

/// At least `least` per cent of some, with those that are missing told.
fn at_least<T: std::fmt::Debug>(least: usize, missing: &[T], all: usize) {
    assert!((all - missing.len()) * 100 >= all * least, "{} of {all}: {missing:#?}", missing.len());
}

#[test]
fn emergencies_in_words_never_seen_are_heard() {
    let too = messages(UNSEEN_TOO).into_iter().filter_map(|(class, text)| Some((class?, text)));
    let alarms: Vec<_> = unseen_alarms().into_iter().chain(too).collect();
    for class in SafetyClass::ALL {
        assert!(alarms.iter().any(|(other, _)| *other == class), "{class:?}");
    }
    let missed: Vec<_> = alarms.iter().filter(|(_, text)| hear(text).is_none()).collect();
    at_least(UNSEEN_HEARD, &missed, alarms.len());
    let other: Vec<_> = alarms.iter().filter(|(class, text)| hear(text).is_some_and(|heard| heard != *class)).collect();
    at_least(CLASS_RIGHT, &other, alarms.len());
}

#[test]
fn what_was_learned_from_is_heard() {
    let library = library();
    let alarms = library.catalogue.safety_examples().iter().filter(|example| example.class.is_some()).step_by(EACH);
    let alarms: Vec<&str> =
        alarms.map(|example| example.text.as_ref()).chain(messages(ALARMS).into_iter().step_by(EACH).map(|it| it.1)).collect();
    let missed: Vec<_> = alarms.iter().filter(|text| hear(text).is_none()).collect();
    at_least(LEARNED_HEARD, &missed, alarms.len());
}

#[test]
fn few_near_misses_raise_an_alarm() {
    let unseen = messages(UNSEEN).into_iter().chain(messages(UNSEEN_TOO));
    let unseen: Vec<_> = unseen.filter(|(class, _)| class.is_none()).collect();
    let raised: Vec<_> = unseen.iter().filter(|(_, text)| hear(text).is_some()).collect();
    at_least(100 - UNSEEN_RAISED, &raised, unseen.len());
    let traps: Vec<_> = messages(TRAPS).into_iter().step_by(EACH).collect();
    let raised: Vec<_> = traps.iter().filter(|(_, text)| hear(text).is_some()).collect();
    at_least(97, &raised, traps.len());
}

#[test]
fn hardly_an_ordinary_question_raises_an_alarm() {
    let library = library();
    let may_be_alarm = |meaning: &Meaning| matches!(meaning, Meaning::Topic(topic) if MAY_BE_ALARMS.contains(&topic.as_str()));
    let asks = |meaning: &Meaning| *meaning != Meaning::Declined(DeclineKind::MedicalAdvice) && !may_be_alarm(meaning);
    let ordinary: Vec<_> =
        library.catalogue.utterances().iter().filter(|utterance| asks(&utterance.meaning)).step_by(EACH).collect();
    let raised: Vec<_> =
        ordinary.iter().filter(|utterance| hear(&utterance.text).is_some()).map(|utterance| &utterance.text).collect();
    assert!(raised.len() * 200 <= ordinary.len(), "{} of {}: {raised:#?}", raised.len(), ordinary.len());
}

#[test]
fn few_ordinary_messages_never_seen_raise_an_alarm() {
    let raised: Vec<_> = UNSEEN_ORDINARY.lines().filter(|text| hear(text).is_some()).collect();
    at_least(100 - ORDINARY_RAISED, &raised, UNSEEN_ORDINARY.lines().count());
}

#[test]
fn spoilt_spelling_hides_no_emergency() {
    let words = real_words();
    let alarms: Vec<(SafetyClass, &str)> = unseen_alarms().into_iter().filter(|(_, text)| hear(text).is_some()).collect();
    let mut lost: BTreeMap<&str, Vec<String>> = BTreeMap::new();
    for (index, (_, text)) in alarms.iter().enumerate() {
        let mut dice = Dice(index as u64 + 1);
        let spoilt = [
            ("capitals", text.to_uppercase()),
            ("curly quotes", text.replace('\'', "\u{2019}")),
            ("modifier quotes", text.replace('\'', "\u{2bc}")),
            ("no quotes", text.replace('\'', "")),
            ("zero-width", text.chars().flat_map(|c| [c, '\u{200b}']).collect()),
            ("emoji", text.replace(' ', " \u{1f62d} ")),
            ("emoji for spaces", text.replace(' ', "\u{1f62d}")),
            ("line breaks", text.replace(' ', "\n")),
            ("stretched", stretched(text, &mut dice)),
            ("a space missing", space_missing(text, &mut dice, &words)),
            ("typos", typos(text, &mut dice, &words)),
            ("among other words", format!("hello, i am from leeds. {text}. thank you, kind regards")),
        ];
        for (how, spoilt) in spoilt {
            if hear(&spoilt).is_none() {
                lost.entry(how).or_default().push(spoilt);
            }
        }
    }
    let mut faults = Vec::new();
    for (how, lost) in lost {
        let bound = alarms.len() * LOST.iter().find(|(name, _)| *name == how).map_or(0, |(_, per_cent)| *per_cent) / 100;
        if lost.len() > bound {
            faults.push(format!("{how}: {} of {}: {lost:#?}", lost.len(), alarms.len()));
        }
    }
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}

#[test]
fn the_whole_of_a_long_text_is_heard() {
    let long = "we had a long talk about the plan and who could come along ".repeat(70);
    assert_eq!(hear(&long), None);
    assert_eq!(hear(&format!("{long} I have chest pain")), Some(SafetyClass::DangerNow));
}

/// Words that a typo must not lead to: then it is another word and no typo.
fn real_words() -> HashSet<String> {
    let library = library();
    let utterances = library.catalogue.utterances().iter().map(|utterance| utterance.text.as_ref());
    let patterns = library.catalogue.alarms().iter().map(|alarm| alarm.pattern.as_ref());
    let messages = messages(UNSEEN).into_iter().chain(messages(ALARMS)).chain(messages(TRAPS)).map(|(_, text)| text);
    let examples = library.catalogue.safety_examples().iter().map(|example| example.text.as_ref());
    let texts = utterances.chain(patterns).chain(messages).chain(examples).map(fold);
    texts.flat_map(|text| text.split(' ').map(str::to_owned).collect::<Vec<_>>()).collect()
}

/// The same dice on every machine.
struct Dice(u64);

impl Dice {
    fn below(&mut self, bound: usize) -> usize {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        usize::try_from(self.0 >> 33).unwrap() % bound.max(1)
    }
}

/// One letter of each word four times.
fn stretched(text: &str, dice: &mut Dice) -> String {
    let stretch = |word: &str| {
        let at = dice.below(word.chars().count());
        let times =
            |(index, c): (usize, char)| std::iter::repeat_n(c, if index == at && c.is_ascii_alphabetic() { 4 } else { 1 });
        word.chars().enumerate().flat_map(times).collect::<String>()
    };
    text.split(' ').map(stretch).collect::<Vec<_>>().join(" ")
}

/// One space gone, unless that makes another word.
fn space_missing(text: &str, dice: &mut Dice, words: &HashSet<String>) -> String {
    let mut parts: Vec<&str> = text.split(' ').collect();
    let at = dice.below(parts.len());
    let Some(next) = parts.get(at + 1).copied() else { return text.to_owned() };
    let joined = format!("{}{next}", parts[at]);
    if words.contains(&fold(&joined)) || fold(&joined).contains(' ') {
        return text.to_owned();
    }
    parts.splice(at..at + 2, [joined.as_str()]);
    parts.join(" ")
}

/// One letter added, dropped, changed or swapped in each word of five letters or more.
fn typos(text: &str, dice: &mut Dice, words: &HashSet<String>) -> String {
    let mut spoil = |word: &str| {
        let letters: Vec<char> = word.chars().collect();
        if letters.len() < 5 || !letters.iter().all(char::is_ascii_alphabetic) {
            return word.to_owned();
        }
        for _ in 0..20 {
            let mut letters = letters.clone();
            let at = 1 + dice.below(letters.len() - 2);
            let other = char::from(b'a' + u8::try_from(dice.below(26)).unwrap());
            match dice.below(4) {
                0 => letters.insert(at, other),
                1 => drop(letters.remove(at)),
                2 => letters[at] = other,
                _ => letters.swap(at, at + 1),
            }
            let spoilt: String = letters.into_iter().collect();
            if !words.contains(&fold(&spoilt)) {
                return spoilt;
            }
        }
        word.to_owned()
    };
    text.split(' ').map(&mut spoil).collect::<Vec<_>>().join(" ")
}
