//! The words of a script, read.

use second_opinion_bot::content::catalogue::{DeclineKind, SmalltalkKind};
use second_opinion_bot::dialogue::{Attachment, Command, Event, Link};
use second_opinion_bot::domain::TopicId;
use second_opinion_bot::matcher::Outcome;

use crate::support::library;

pub fn command(words: &str) -> Event {
    let (word, rest) = words.trim_start_matches('/').split_once(' ').unwrap_or((words.trim_start_matches('/'), ""));
    match Command::parse(word) {
        Some(command) => Event::CommandGiven(command),
        None if word == "start" => Event::Started { link: Link::parse(rest) },
        None => Event::UnknownCommandGiven,
    }
}

pub fn happening(words: &str) -> Event {
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

pub fn outcome(words: &str) -> Outcome {
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
