//! Items of one's own, as they are typed.

use super::view::{lines, page_of};
use super::{LONGEST_ITEM, Line, LineId, ListReply, ListStep, Matter, NoRoom, Note};
use crate::dialogue::turn::Turn;
use crate::dialogue::{Button, ListButton, Place, Reply, Step};
use crate::domain::ChecklistId;

/// How much of an item that was not taken is said, in characters.
const BEGINNING: usize = 40;
/// What people put before the items of a list.
const BULLETS: [char; 5] = ['-', '*', '•', '–', '·'];

impl Turn<'_> {
    /// Takes what was typed for an entry; false if it is a text of another kind.
    pub(in crate::dialogue) fn list_text(&mut self, text: &str) -> bool {
        let Step::List(step) = self.state.step.clone() else { return false };
        let then = match &step {
            ListStep::AddingItems(list) => ListButton::Add(list.clone()),
            ListStep::ChangingItem { list, item } => ListButton::Change { list: list.clone(), item: *item },
            // It is told by a choice; everything else is a question.
            ListStep::TellingNation(_) => return false,
        };
        let items = items(text);
        if items.is_empty() {
            return false;
        }
        // It may have been taken back since we asked.
        if !self.may_keep() {
            self.ask_consent(Button::List(then), Place::New);
            return true;
        }
        match step {
            ListStep::AddingItems(list) => self.add_items(&list, items),
            ListStep::ChangingItem { list, item } => self.change_item(&list, item, items.join(" ")),
            ListStep::TellingNation(_) => {}
        }
        true
    }

    /// Asks again what we were in the middle of, after a question in between was answered.
    pub(in crate::dialogue) fn list_again(&mut self) {
        let Step::List(step) = self.state.step.clone() else { return };
        match step {
            ListStep::AddingItems(list) => self.ask_items(list, None, Place::New),
            ListStep::ChangingItem { list, item } => self.ask_words(&list, item, None, Place::New),
            ListStep::TellingNation(matter) => self.say(Reply::List(ListReply::AskNation { matter }), Place::New),
        }
    }

    /// Asks for items of the person's own.
    pub(super) fn ask_items(&mut self, list: ChecklistId, note: Option<Note>, place: Place) {
        if self.state.preparation.room() == 0 {
            self.leave();
            return self.show_page(&Matter::List(list), 1, Some(Note::Full), place);
        }
        self.state.step = Step::List(ListStep::AddingItems(list.clone()));
        self.say(Reply::List(ListReply::AskItems { checklist: list, note }), place);
    }

    /// Asks for other words for one of them; the page to choose from if it is gone.
    pub(super) fn ask_words(&mut self, list: &ChecklistId, item: u32, note: Option<Note>, place: Place) {
        let own = self.state.preparation.kept(list).and_then(|kept| kept.own.get(&item).cloned());
        let Some(own) = own else {
            self.leave();
            return self.show_page(&Matter::List(list.clone()), 1, None, place);
        };
        self.state.step = Step::List(ListStep::ChangingItem { list: list.clone(), item });
        let done = self.state.preparation.kept(list).is_some_and(|kept| kept.done.contains(&LineId::Own(item)));
        let line = Line { id: LineId::Own(item), own: Some(own), done };
        self.say(Reply::List(ListReply::AskWords { checklist: list.clone(), line, note }), place);
    }

    fn add_items(&mut self, list: &ChecklistId, items: Vec<String>) {
        let (mut fitting, too_long): (Vec<String>, Vec<String>) =
            items.into_iter().partition(|item| item.chars().count() <= LONGEST_ITEM);
        let without_room = fitting.split_off(fitting.len().min(self.state.preparation.room()));
        let no_room = without_room.first().map(|first| NoRoom { first: beginning(first), count: without_room.len() });
        let too_long = too_long.iter().map(|item| beginning(item)).collect();
        let note = Some(Note::Added { taken: fitting.len(), too_long, no_room });
        let Some(first) = self.state.preparation.add(list, fitting) else {
            return self.ask_items(list.clone(), note, Place::New);
        };
        self.leave();
        let page = self.page_with(list, &first);
        self.show_page(&Matter::List(list.clone()), page, note, Place::New);
    }

    fn change_item(&mut self, list: &ChecklistId, item: u32, words: String) {
        if words.chars().count() > LONGEST_ITEM {
            return self.ask_words(list, item, Some(Note::TooLong), Place::New);
        }
        let mut found = false;
        self.state.preparation.change(list, |kept| {
            if let Some(kept) = kept.own.get_mut(&item) {
                *kept = words;
                found = true;
            }
        });
        self.leave();
        let page = self.page_with(list, &LineId::Own(item));
        self.show_page(&Matter::List(list.clone()), page, found.then_some(Note::Changed), Place::New);
    }

    /// The page on which a line stands.
    fn page_with(&self, list: &ChecklistId, id: &LineId) -> u8 {
        let lines = self.context.catalogue.checklist(list).map(|list| lines(&self.state, list)).unwrap_or_default();
        page_of(lines.iter().position(|line| &line.id == id).unwrap_or_default())
    }
}

/// One item a line, without what can't be seen.
fn items(text: &str) -> Vec<String> {
    let item = |line: &str| {
        let seen: String = line.chars().filter(|c| !c.is_control() || c.is_whitespace()).filter(|c| !is_hidden(*c)).collect();
        let words = seen.split_whitespace().collect::<Vec<_>>().join(" ");
        // “-5 kg” is no bullet.
        let without_bullet = words.strip_prefix(BULLETS).filter(|rest| rest.is_empty() || rest.starts_with(' '));
        without_bullet.unwrap_or(&words).trim_start().to_owned()
    };
    // Joiners make letters and emoji, but nothing by themselves.
    let says_something = |item: &String| item.chars().any(|c| !matches!(c, '\u{200c}' | '\u{200d}'));
    text.lines().map(item).filter(says_something).collect()
}

/// Marks that turn the writing round or take no room: they could make one line change how the others read.
fn is_hidden(c: char) -> bool {
    matches!(c, '\u{200b}' | '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{206f}' | '\u{feff}')
}

fn beginning(item: &str) -> String {
    item.chars().take(BEGINNING).collect()
}

#[cfg(test)]
mod tests {
    use super::items;

    #[test]
    fn each_line_is_an_item_as_it_is_seen() {
        let table: [(&str, &[&str]); 7] = [
            (
                "ask about  pain\n\n- bring\tglasses\r\n • Käthe kommt mit",
                &["ask about pain", "bring glasses", "Käthe kommt mit"],
            ),
            ("  \n\u{200b}\n\u{200d}\n-\n\0", &[]),
            ("\u{202e}txet", &["txet"]),
            ("سوال میں‌نے", &["سوال میں‌نے"]),
            ("👨‍👩‍👧 come too", &["👨‍👩‍👧 come too"]),
            ("1. one\n2. two", &["1. one", "2. two"]),
            ("-5 kg since May", &["-5 kg since May"]),
        ];
        for (typed, expected) in table {
            assert_eq!(items(typed), expected, "{typed:?}");
        }
    }
}
