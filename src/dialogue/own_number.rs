//! The number that a person's hospital gave them for urgent calls: it comes first whenever numbers are shown.

use super::turn::Turn;
use super::{Place, Reply, Step};
use crate::content::safety::SafetyClass;
use crate::domain::TopicId;

/// Fewest and most digits of a telephone number that can be called (ITU-T E.164: at most 15).
const DIGITS: std::ops::RangeInclusive<usize> = 5..=15;
/// Longest number as it is typed, in characters, with its spaces and an extension.
const LONGEST: usize = 40;

impl Turn<'_> {
    /// Asks for the number.
    pub(super) fn ask_number(&mut self, place: Place) {
        self.state.step = Step::EnteringNumber;
        self.say(Reply::AskNumber { kept: self.state.own_number.clone() }, place);
    }

    /// Takes what was typed for the number; false if it is a text of another kind.
    pub(super) fn number(&mut self, text: &str) -> bool {
        match read(text) {
            Typed::Number(number) => {
                self.state.step = Step::Home;
                self.state.own_number = Some(number.clone());
                self.say(Reply::NumberKept { number }, Place::New);
            }
            Typed::Unclear => self.say(Reply::NumberUnclear, Place::New),
            Typed::Words => return false,
        }
        true
    }

    /// Takes the number away.
    pub(super) fn forget_number(&mut self, place: Place) {
        self.leave();
        self.state.own_number = None;
        self.say(Reply::NumberForgotten, place);
    }

    /// The numbers for an emergency, with the answers that are offered beside them.
    pub(super) fn numbers(&mut self, class: SafetyClass, topics: Vec<TopicId>) {
        let (nation, own_number) = (self.state.jurisdiction, self.state.own_number.clone());
        self.say(Reply::Safety { class, nation, own_number, topics }, Place::New);
    }
}

#[derive(Debug, PartialEq)]
enum Typed {
    /// A number, with single spaces.
    Number(String),
    /// Digits, but no number that can be called.
    Unclear,
    /// Something else.
    Words,
}

fn read(text: &str) -> Typed {
    let number = text.split_whitespace().collect::<Vec<_>>().join(" ");
    let digits = number.chars().filter(|c| c.is_numeric()).count();
    let extension = number.to_lowercase();
    let (main, extension) =
        ["extension", "ext.", "ext"].iter().find_map(|word| extension.split_once(word)).unwrap_or((&extension, ""));
    let lawful = |part: &str| part.chars().all(|c| c.is_numeric() || " +-().\u{2010}\u{2011}\u{2013}/".contains(c));
    if digits == 0 || !lawful(main) || !lawful(extension) {
        return Typed::Words;
    }
    let callable = main.chars().filter(|c| c.is_numeric()).count();
    if DIGITS.contains(&callable) && number.chars().count() <= LONGEST { Typed::Number(number) } else { Typed::Unclear }
}

#[cfg(test)]
mod tests {
    use super::{Typed, read};

    #[test]
    fn a_number_is_told_from_a_question() {
        for number in ["0113 243 2799", "+44 113 243 2799", "(0113) 243-2799 ext 12", "1-800-422-6237", "٠١١٣ ٢٤٣ ٢٧٩٩"]
        {
            assert_eq!(read(number), Typed::Number(number.to_owned()));
        }
        assert_eq!(read("  0113   2432799 "), Typed::Number("0113 2432799".to_owned()));
        for unclear in ["1", "9999", "0113 243 2799 0113 243 2799", "+"] {
            assert!(read(unclear) != Typed::Number(unclear.to_owned()), "{unclear}");
        }
        for words in ["", "how long does it take", "is 111 open at 3", "call 0113 243 2799 now", "+"] {
            assert_eq!(read(words), Typed::Words, "{words}");
        }
    }
}
