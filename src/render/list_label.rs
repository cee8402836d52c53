//! What stands on buttons about checklists.

use super::list::shortened;
use super::outgoing::{Key, KeyAction};
use super::reply::Rendering;
use super::{MessageId, Wording, message_id};
use crate::dialogue::{Button, Line, LineId, ListButton, ListReply, Matter, Reply};
use crate::domain::{ChecklistId, Locale};

/// How much of an item of one's own stands on a button, in characters; more is cut off on a small phone.
const ON_A_BUTTON: usize = 40;

impl Rendering<'_> {
    /// The button that copies what a reply is there to say.
    pub(super) fn copy_key(&self, reply: &Reply) -> Option<Key> {
        let Reply::List(ListReply::Script { script, .. }) = reply else { return None };
        let action = KeyAction::Copy(self.script_text(script));
        Some(Key { label: self.say(MessageId::ListButtonCopy), action })
    }

    /// What stands on the button of an item of one's own: its words are known to the reply alone.
    pub(super) fn own_line_label(&self, reply: &Reply, button: &Button) -> Option<String> {
        let (Reply::List(reply), Button::List(button)) = (reply, button) else { return None };
        let lines: &[Line] = match reply {
            ListReply::Page { listed, .. } | ListReply::Edit { listed, .. } => &listed.lines,
            ListReply::Line { line, .. } => std::slice::from_ref(line),
            _ => &[],
        };
        let (id, marks) = match button {
            ListButton::Mark { line, done, .. } => (line, Some(*done)),
            ListButton::Line { line, .. } => (line, None),
            _ => return None,
        };
        let own = lines.iter().find(|line| &line.id == id)?.own.as_ref()?;
        Some(self.wording.line_label(self.locale, &shortened(own, ON_A_BUTTON), marks))
    }
}

impl Wording {
    /// What stands on a button.
    pub(super) fn list_label(&self, locale: Locale, button: &ListButton) -> String {
        let say = |id| self.say(locale, id, &[]);
        let title = |list: &ChecklistId| self.say_id(locale, &message_id::checklist(list));
        match button {
            ListButton::All => say(MessageId::ListButtonAll),
            ListButton::Open(list) => self.say(locale, MessageId::ListButtonOpen, &[("list", &title(list))]),
            ListButton::Reasons | ListButton::Page { of: Matter::Reasons, page: 0 } => say(MessageId::ListButtonReasons),
            ListButton::Words | ListButton::Page { of: Matter::Words, page: 0 } => say(MessageId::ListButtonWords),
            ListButton::Page { of: Matter::List(list), page: 0 } => title(list),
            ListButton::Page { page, .. } | ListButton::EditPage { page, .. } => {
                self.say(locale, MessageId::ListButtonPage, &[("page", &page.to_string())])
            }
            ListButton::Edit { .. } => say(MessageId::ListButtonEdit),
            ListButton::ConsentRead(_) => say(MessageId::ButtonConsentRead),
            ListButton::TellNation(_) => say(MessageId::ListButtonTellNation),
            ListButton::Return { .. } => say(MessageId::ButtonBack),
            ListButton::More(_) => say(MessageId::ListButtonMore),
            ListButton::Mark { list, line, done, .. } => {
                self.line_label(locale, &self.given_words(locale, list, line), Some(*done))
            }
            ListButton::Line { list, line } => self.given_words(locale, list, line),
            ListButton::Move { up: true, .. } => say(MessageId::ListButtonUp),
            ListButton::Move { up: false, .. } => say(MessageId::ListButtonDown),
            ListButton::Remove { .. } => say(MessageId::ListButtonRemove),
            ListButton::Change { .. } => say(MessageId::ListButtonChange),
            ListButton::Add(_) => say(MessageId::ListButtonAdd),
            ListButton::Reset(_) => say(MessageId::ListButtonReset),
            ListButton::ResetAgreed(_) => say(MessageId::ListButtonResetAgreed),
            ListButton::Share(_) => say(MessageId::ListButtonShare),
            ListButton::Print { second: false, .. } => say(MessageId::ListButtonPrint),
            ListButton::Print { second: true, .. } => say(MessageId::ListButtonPrintTwo),
            ListButton::Reason { reason, holds, .. } => {
                let id = if *holds { MessageId::ListButtonChoose } else { MessageId::ListButtonUnchoose };
                self.say(locale, id, &[("item", &self.say_id(locale, &message_id::reason(reason)))])
            }
            ListButton::ReasonsTicked => say(MessageId::ListButtonReasonsTicked),
            ListButton::Script(script) => self.say_id(locale, &message_id::script(script)),
        }
    }

    /// A line on a button that ticks it, takes its tick away, or leads to it.
    fn line_label(&self, locale: Locale, item: &str, marks: Option<bool>) -> String {
        match marks {
            Some(true) => self.say(locale, MessageId::ListButtonTick, &[("item", item)]),
            Some(false) => self.say(locale, MessageId::ListButtonUntick, &[("item", item)]),
            None => item.to_owned(),
        }
    }

    fn given_words(&self, locale: Locale, list: &ChecklistId, line: &LineId) -> String {
        match line {
            LineId::Given(id) => self.say_id(locale, &message_id::item(list, id)),
            LineId::Own(_) => self.say(locale, MessageId::ListOwnItem, &[]),
        }
    }
}
