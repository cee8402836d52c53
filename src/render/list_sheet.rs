//! A checklist as a sheet to print.

use super::outgoing::Document;
use super::print::{self, Marks, Phrase, Section, Sheet, Tongue};
use super::reply::Rendering;
use super::{MessageId, message_id};
use crate::dialogue::{Line, LineId, ListReply, Listed};
use crate::domain::{Direction, Jurisdiction, Locale};

impl Rendering<'_> {
    /// The file of a reply, if it has one: a checklist to print.
    pub(super) fn list_document(&self, reply: &ListReply) -> Option<Document> {
        let ListReply::Sheet { listed, second } = reply else { return None };
        let other = second.then(|| english(listed.nation));
        Some(Document {
            name: format!("{}.html", self.say(MessageId::ListPrintFile)),
            mime: "text/html",
            bytes: self.sheet_of(listed, other).html().into_bytes(),
        })
    }

    /// The words under the document.
    pub(super) fn sheet_words(&self, listed: &Listed) -> String {
        self.say_with(MessageId::ListPrintWords, &[("list", &self.title(self.locale, &listed.checklist))])
    }

    fn sheet_of(&self, listed: &Listed, second: Option<Locale>) -> Sheet {
        let phrase = |words: &dyn Fn(Locale) -> String| Phrase { text: words(self.locale), other: second.map(words) };
        let list = &listed.checklist;
        let line = |line: &Line| {
            let own = matches!(line.id, LineId::Own(_));
            let words = phrase(&|locale| self.line_words(locale, list, line));
            // What somebody wrote is not translated.
            let words = if own { Phrase { other: None, ..words } } else { words };
            print::Line { phrase: words, ticked: line.done }
        };
        let mut sections = Vec::new();
        if !listed.reasons.is_empty() {
            let reason = |reason| print::Line { phrase: phrase(&|locale| self.reason_line(locale, reason)), ticked: false };
            let heading = phrase(&|locale| self.wording.say(locale, MessageId::ListReasonsHeading, &[]));
            sections.push(Section { heading, lines: listed.reasons.iter().map(reason).collect() });
        }
        let purpose = phrase(&|locale| self.purpose(locale, list));
        sections.push(Section { heading: purpose, lines: listed.lines.iter().map(line).collect() });
        Sheet {
            title: phrase(&|locale| self.wording.say_id(locale, &message_id::checklist(list))),
            language: tongue(self.locale),
            second: second.map(tongue),
            sections,
            footer: phrase(&|locale| self.footer(locale, listed)),
            marks: Marks { ticked: self.say(MessageId::ListMarkDone), empty: self.say(MessageId::ListMarkOpen) },
        }
    }

    fn footer(&self, locale: Locale, listed: &Listed) -> String {
        let Some(list) = self.catalogue.checklist(&listed.checklist) else { return String::new() };
        let source = self.list_source(locale, list, listed);
        let there = Rendering { locale, ..*self };
        match there.expired(list.review_by) {
            Some(expired) => format!("{expired}\n{source}"),
            None => source,
        }
    }
}

/// The English that is read where somebody has their care.
fn english(nation: Option<Jurisdiction>) -> Locale {
    if nation == Some(Jurisdiction::UnitedStates) { Locale::EnUs } else { Locale::EnGb }
}

fn tongue(locale: Locale) -> Tongue {
    let direction = match locale.direction() {
        Direction::LeftToRight => print::Direction::LeftToRight,
        Direction::RightToLeft => print::Direction::RightToLeft,
    };
    Tongue { tag: locale.tag().to_owned(), direction }
}
