//! "I have an appointment …", typed when nothing was asked.

use jiff::tz::TimeZone;

use super::{AgendaButton, Entry, Said, Slot};
use crate::dates::{Reading, TimeOfDay, When, read};
use crate::dialogue::turn::Turn;
use crate::dialogue::{Button, Place};
use crate::matcher::normalize::fold;

/// Longest text that may be about an appointment, in characters: what is longer tells a story and asks something.
const LONGEST: usize = 200;

/// Whether a text asks something, in any script of ours.
pub(super) fn is_question(text: &str) -> bool {
    text.contains(['?', '\u{61f}', '\u{ff1f}'])
}

impl Turn<'_> {
    /// Begins an entry if the text says that there is an appointment and when, or just that; false if it is a text of another kind.
    pub(in crate::dialogue) fn appointment_heard(&mut self, text: &str) -> bool {
        if is_question(text) || text.chars().count() > LONGEST {
            return false;
        }
        let folded = fold(text);
        let within = format!(" {folded} ");
        let phrases = self.context.words.appointment_phrases(self.state.locale);
        let mut phrases = phrases.split('|').map(fold).filter(|phrase| !phrase.is_empty());
        if !phrases.clone().any(|phrase| within.contains(&format!(" {phrase} "))) {
            return false;
        }
        // Without a zone that is known: what is read is shown before it is kept.
        let (zone, now) = match self.wall(&Entry::default()) {
            Some(wall) => (wall.zone, wall.now),
            None => (TimeZone::UTC, TimeZone::UTC.to_datetime(self.context.now)),
        };
        let reading = read(text, self.context.words.lexicon(self.state.locale), now, &zone);
        if reading == Reading::Nothing && !phrases.any(|phrase| phrase == folded) {
            return false;
        }
        self.introduce();
        if self.may_keep() {
            let said = (reading != Reading::Nothing).then(|| Said::Text(text.to_owned()));
            self.enter(Entry::default(), said, Place::New);
            return true;
        }
        let slot = match reading {
            Reading::Moment(at) => Some(Slot::from(When { day: at.date(), clock: TimeOfDay::At(at.time()) })),
            Reading::Day(day) => Some(Slot::day(day)),
            Reading::Time(time) => Some(Slot::time(time)),
            // It has to be typed again: nothing is kept before the person agrees.
            Reading::Nothing | Reading::Ask(_) => None,
        };
        let then = slot.map_or(AgendaButton::New, AgendaButton::Begin);
        self.ask_consent(Button::Agenda(then), Place::New);
        true
    }
}
