//! Showing, ticking, changing.

use super::view::{lines, page_of};
use super::{LineId, ListButton, ListReply, ListStep, Matter, Note, talk_list};
use crate::dialogue::turn::Turn;
use crate::dialogue::{Button, Place, Reply, Step};
use crate::domain::{Checklist, ChecklistId, Role, ScriptId};

impl Turn<'_> {
    /// A button about checklists was pressed, or its number or words were typed.
    pub(in crate::dialogue) fn list(&mut self, button: &ListButton, place: Place) {
        // Whoever goes elsewhere in the lists has left what we asked.
        if matches!(self.state.step, Step::List(_)) {
            self.leave();
        }
        let own_message = matches!(button, ListButton::Open(_) | ListButton::Reasons | ListButton::Words);
        let place = if own_message { Place::New } else { place };
        if let Some(matter) = button.matter() {
            if self.state.role == Some(Role::Family) && !self.state.consent_shown {
                return self.say(Reply::List(ListReply::ConsentFirst { matter }), place);
            }
            // What it led to is gone: today's place for it is the list of lists.
            if !is_here(&matter, self) {
                return self.show_all(place);
            }
        }
        if button.keeps() && !self.may_keep() {
            return self.ask_consent(Button::List(button.clone()), place);
        }
        self.do_list(button, place);
    }

    fn do_list(&mut self, button: &ListButton, place: Place) {
        match button {
            ListButton::All => self.show_all(place),
            ListButton::Open(list) => self.show_page(&Matter::List(list.clone()), 0, None, place),
            ListButton::More(list) => self.show_page(&Matter::List(list.clone()), 1, None, place),
            ListButton::Reasons => self.show_page(&Matter::Reasons, 0, None, place),
            ListButton::Words => self.show_page(&Matter::Words, 0, None, place),
            ListButton::ConsentRead(matter) => {
                self.state.consent_shown = true;
                self.show_page(matter, 0, None, place);
            }
            ListButton::TellNation(matter) => {
                self.state.step = Step::List(ListStep::TellingNation(matter.clone()));
                self.say(Reply::List(ListReply::AskNation { matter: matter.clone() }), place);
            }
            ListButton::Page { of: matter, page } | ListButton::Return { to: matter, page } => {
                self.show_page(matter, *page, None, place);
            }
            ListButton::Reason { reason, holds, page } => {
                if !holds {
                    self.state.preparation.reasons.remove(reason);
                } else if self.context.catalogue.reason(reason).is_some() {
                    self.state.preparation.reasons.insert(reason.clone());
                }
                self.show_page(&Matter::Reasons, *page, None, place);
            }
            ListButton::ReasonsTicked => {
                let list = talk_list().map_or(Matter::Reasons, Matter::List);
                self.show_page(&list, 0, None, place);
            }
            ListButton::Script(script) => self.show_script(script, place),
            ListButton::Mark { list, .. }
            | ListButton::Edit { list, .. }
            | ListButton::EditPage { list, .. }
            | ListButton::Line { list, .. }
            | ListButton::Move { list, .. }
            | ListButton::Remove { list, .. }
            | ListButton::Change { list, .. }
            | ListButton::Add(list)
            | ListButton::Reset(list)
            | ListButton::ResetAgreed(list)
            | ListButton::Share(list)
            | ListButton::Print { list, .. } => match self.context.catalogue.checklist(list) {
                Some(list) => self.do_in_list(list, button, place),
                None => self.show_all(place),
            },
        }
    }

    /// What a button does in a list that is there.
    fn do_in_list(&mut self, list: &Checklist, button: &ListButton, place: Place) {
        match button {
            ListButton::Mark { line, done, page, .. } => {
                if !done || self.has_line(list, line) {
                    self.state.preparation.change(&list.id, |kept| kept.mark(line, *done));
                }
                self.show_page(&Matter::List(list.id.clone()), *page, None, place);
            }
            ListButton::Edit { page, .. } | ListButton::EditPage { page, .. } => self.show_edit(list, *page, None, place),
            ListButton::Line { line, .. } => self.show_line(list, line, place),
            ListButton::Move { line, to, .. } => {
                if self.has_line(list, line) {
                    let lines = lines(&self.state, list);
                    self.state.preparation.change(&list.id, |kept| kept.put(line, usize::from(*to), &lines));
                }
                self.show_line(list, line, place);
            }
            ListButton::Remove { line, .. } => {
                let found = self.has_line(list, line);
                if found {
                    self.state.preparation.change(&list.id, |kept| kept.remove(line));
                }
                self.show_edit(list, 1, found.then_some(Note::Removed), place);
            }
            ListButton::Change { item, .. } => self.ask_words(&list.id, *item, None, place),
            ListButton::Add(_) => self.ask_items(list.id.clone(), None, place),
            ListButton::Reset(_) => {
                self.say(Reply::List(ListReply::AskReset { checklist: list.id.clone() }), place);
            }
            ListButton::ResetAgreed(_) => {
                self.state.preparation.lists.remove(&list.id);
                self.show_page(&Matter::List(list.id.clone()), 0, Some(Note::Reset), place);
            }
            // They are passed on and stay as they are.
            ListButton::Share(_) => self.say(Reply::List(ListReply::Shared { listed: self.whole(list) }), Place::New),
            ListButton::Print { second, .. } => {
                // In English there is no other language to stand beside it.
                let second = *second && self.state.locale.language() != "en";
                self.say(Reply::List(ListReply::Sheet { listed: self.whole(list), second }), Place::New);
            }
            // The others are not about one list.
            _ => self.show_all(place),
        }
    }

    fn show_all(&mut self, place: Place) {
        let all = self.all_lists();
        self.say(Reply::List(all), place);
    }

    /// A text to say; the page to choose from if it is not for this person.
    fn show_script(&mut self, script: &ScriptId, place: Place) {
        let all = self.own_scripts();
        match all.iter().position(|own| own == script) {
            Some(at) => {
                let page = page_of(at);
                self.say(Reply::List(ListReply::Script { script: script.clone(), page }), place);
            }
            None => self.show_page(&Matter::Words, 1, None, place),
        }
    }

    fn has_line(&self, list: &Checklist, line: &LineId) -> bool {
        lines(&self.state, list).iter().any(|other| &other.id == line)
    }

    /// A number was typed that stands on none of the choices: if they are those of a list, it is shown again and says so.
    pub(in crate::dialogue) fn no_such_line(&mut self, highest: usize) -> bool {
        let buttons =
            self.state.choices.iter().filter_map(|choice| if let Button::List(button) = choice { Some(button) } else { None });
        let skipped = self.state.numbers_skipped;
        let note = Some(Note::NoSuchNumber { lowest: skipped + 1, highest: skipped + highest });
        let shown = buttons.into_iter().find_map(|button| match button {
            ListButton::Mark { list, page, .. } => Some((list.clone(), *page, false)),
            ListButton::Line { list, line } => Some((list.clone(), self.page_of_line(list, line), true)),
            _ => None,
        });
        let Some((list, page, edit)) = shown else { return false };
        // They have become a relative since the list was shown.
        if self.state.role == Some(Role::Family) && !self.state.consent_shown {
            self.list(&ListButton::Open(list), Place::New);
            return true;
        }
        match self.context.catalogue.checklist(&list) {
            Some(list) if edit => self.show_edit(list, page, note, Place::New),
            Some(_) => self.show_page(&Matter::List(list), page, note, Place::New),
            None => return false,
        }
        true
    }

    /// Whether a button that stands on a line of a list reads like what was typed, folded: the line's words are enough.
    pub(in crate::dialogue) fn line_reads_as(&self, button: &ListButton, typed: &str) -> bool {
        let (ListButton::Mark { list, line, .. } | ListButton::Line { list, line }) = button else { return false };
        let words = match line {
            LineId::Own(item) => self.state.preparation.kept(list).and_then(|kept| kept.own.get(item).cloned()),
            LineId::Given(_) => Some(self.label_of(ListButton::Line { list: list.clone(), line: line.clone() })),
        };
        words.is_some_and(|words| crate::matcher::normalize::fold(&words) == typed)
    }

    fn label_of(&self, button: ListButton) -> String {
        let choice = crate::dialogue::choices::plain(Button::List(button));
        self.context.words.label(self.state.locale, &choice)
    }

    fn page_of_line(&self, list: &ChecklistId, line: &LineId) -> u8 {
        let lines = self.context.catalogue.checklist(list).map(|list| lines(&self.state, list)).unwrap_or_default();
        page_of(lines.iter().position(|other| &other.id == line).unwrap_or_default())
    }
}

/// Whether what a button is about is there today.
fn is_here(matter: &Matter, turn: &Turn<'_>) -> bool {
    match matter {
        Matter::List(list) => turn.context.catalogue.checklist(list).is_some(),
        Matter::Reasons | Matter::Words => true,
    }
}
