//! "I have an appointment …", typed when nothing was asked.

use jiff::tz::TimeZone;

use super::{AgendaButton, AgendaReply, Entry, Said, Slot};
use crate::dates::{Reading, TimeOfDay, When, is_nothing_else, read};
use crate::dialogue::turn::Turn;
use crate::dialogue::{Button, Phrases, Place, Reply, Step};
use crate::matcher::normalize::{fold, says};

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
        let phrases = self.phrases(Phrases::Appointment);
        if !phrases.iter().any(|phrase| says(&folded, phrase)) {
            return false;
        }
        let reading = self.date_in(text);
        if reading == Reading::Nothing && !phrases.contains(&folded) {
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
    /// Shows the appointments if the text asks for them; false if it is a text of another kind.
    pub(in crate::dialogue) fn appointments_asked(&mut self, text: &str) -> bool {
        if !self.asks_for_list(text) {
            return false;
        }
        self.introduce();
        self.appointments(Place::New);
        true
    }

    /// Whether the text is one of the ways to ask for the list, or one with a day or time behind it.
    pub(super) fn asks_for_list(&self, text: &str) -> bool {
        if text.chars().count() > LONGEST {
            return false;
        }
        let folded = fold(text);
        self.phrases(Phrases::Appointments).iter().any(|phrase| match folded.strip_prefix(phrase.as_str()) {
            Some("") => true,
            Some(rest) => rest.starts_with(' ') && self.is_date_alone(rest),
            None => false,
        })
    }

    /// Asks whether a date is an appointment if a text is a date that lies ahead and nothing else; false if it is a text of another
    /// kind.
    pub(in crate::dialogue) fn date_heard(&mut self, text: &str) -> bool {
        if !matches!(self.state.step, Step::Home | Step::New) || is_question(text) || !self.is_date_alone(text) {
            return false;
        }
        let slot = match self.date_in(text) {
            Reading::Moment(at) => Slot::from(When { day: at.date(), clock: TimeOfDay::At(at.time()) }),
            Reading::Day(day) => Slot::day(day),
            Reading::Nothing | Reading::Time(_) | Reading::Ask(_) => return false,
        };
        self.introduce();
        self.say(Reply::Agenda(AgendaReply::AskRemind { slot }), Place::New);
        true
    }

    fn is_date_alone(&self, text: &str) -> bool {
        is_nothing_else(text, self.context.words.lexicon(self.state.locale)) && self.date_in(text) != Reading::Nothing
    }

    /// The date in a text. Without a zone that is known: what is read is shown before it is kept.
    fn date_in(&self, text: &str) -> Reading {
        let (zone, now) = match self.wall(&Entry::default()) {
            Some(wall) => (wall.zone, wall.now),
            None => (TimeZone::UTC, TimeZone::UTC.to_datetime(self.context.now)),
        };
        read(text, self.context.words.lexicon(self.state.locale), now, &zone)
    }
}
