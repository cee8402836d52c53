//! The words of a script, read.

use jiff::Timestamp;
use second_opinion_bot::content::catalogue::{DeclineKind, SmalltalkKind};
use second_opinion_bot::dialogue::{Attachment, Command, Event, FileTrouble, Link, State};
use second_opinion_bot::domain::{Appointment, AppointmentId, AppointmentKind, TopicId};
use second_opinion_bot::matcher::Outcome;
use second_opinion_bot::schedule::TZDB_VERSION;

use super::snapshots::here;
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
        "calendar" => Event::CalendarSent { content: calendar(rest), caption: None },
        _ => {
            let kind = Attachment::ALL.into_iter().find(|kind| kind.as_str() == word);
            let kind = kind.unwrap_or_else(|| panic!("no such happening: {words}"));
            Event::AttachmentSent { kind, caption: (!rest.is_empty()).then(|| rest.to_owned()) }
        }
    }
}

/// A file of `calendar/files/`; `too-large` and `not-fetched` are files that never came.
fn calendar(name: &str) -> Result<Vec<u8>, FileTrouble> {
    match name {
        "too-large" => Err(FileTrouble::TooLarge),
        "not-fetched" => Err(FileTrouble::NotFetched),
        name => Ok(std::fs::read(here("calendar/files").join(name)).unwrap_or_else(|error| panic!("{name}: {error}"))),
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

/// `2026-12-15T14:30 Europe/London second-opinion Room 4`: an appointment that was entered now.
pub fn appointment(words: &str, now: Timestamp, state: &mut State) -> Appointment {
    let mut words = words.splitn(4, ' ');
    let mut word = || words.next().unwrap_or_default().to_owned();
    state.agenda.last_id += 1;
    let (starts, zone, kind, place) = (word().parse().unwrap(), word(), AppointmentKind::parse(&word()), word());
    Appointment {
        kind,
        place: (!place.is_empty()).then_some(place),
        ..Appointment::new(AppointmentId(state.agenda.last_id), starts, zone, now, TZDB_VERSION)
    }
}
