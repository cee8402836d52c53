//! Random lists: what people made of them, and what they press.

use second_opinion_bot::dialogue::{LineId, ListButton, ListReply, ListStep, Matter, Preparation, Reply};
use second_opinion_bot::domain::{ChecklistId, ItemId, ReasonId, ScriptId};

use super::chance::Chance;
use crate::support::library;

impl Chance {
    fn checklist(&mut self) -> ChecklistId {
        let lists: Vec<ChecklistId> = library().catalogue.checklists().iter().map(|list| list.id.clone()).collect();
        if self.one_in(12) { ChecklistId::parse("gone").unwrap() } else { self.pick(&lists).clone() }
    }

    fn line(&mut self, list: &ChecklistId) -> LineId {
        if self.one_in(3) {
            return LineId::Own(self.below(6));
        }
        let items = library().catalogue.checklist(list).map(|list| list.all_items.clone()).unwrap_or_default();
        let ids: Vec<ItemId> = items.into_iter().map(|item| item.id).chain(ItemId::parse("gone")).collect();
        LineId::Given(self.pick(&ids).clone())
    }

    fn reason(&mut self) -> ReasonId {
        let reasons: Vec<ReasonId> = library().catalogue.reasons().iter().map(|reason| reason.id.clone()).collect();
        self.pick(&reasons).clone()
    }

    fn matter(&mut self) -> Matter {
        match self.below(5) {
            0 => Matter::Reasons,
            1 => Matter::Words,
            _ => Matter::List(self.checklist()),
        }
    }

    fn small(&mut self) -> u8 {
        if self.one_in(20) { u8::MAX } else { u8::try_from(self.below(5)).unwrap() }
    }

    pub(super) fn list_button(&mut self) -> ListButton {
        let list = self.checklist();
        let line = self.line(&list);
        let page = self.small();
        match self.below(26) {
            0 => ListButton::All,
            1 => ListButton::Open(list),
            2 => ListButton::Reasons,
            3 => ListButton::Words,
            4 => ListButton::ConsentRead(self.matter()),
            5 => ListButton::TellNation(self.matter()),
            6 => ListButton::Page { of: self.matter(), page },
            7 => ListButton::Return { to: self.matter(), page },
            8 => ListButton::More(list),
            9..12 => ListButton::Mark { list, line, done: !self.one_in(3), page },
            12 => ListButton::Edit { list, page },
            13 => ListButton::EditPage { list, page },
            14 => ListButton::Line { list, line },
            15 => ListButton::Move { list, line, to: page, up: self.one_in(2) },
            16 => ListButton::Remove { list, line },
            17 => ListButton::Change { list, item: self.below(6) },
            18 => ListButton::Add(list),
            19 => ListButton::Reset(list),
            20 => ListButton::ResetAgreed(list),
            21 => ListButton::Share(list),
            22 => ListButton::Print { list, second: self.one_in(2) },
            23 => ListButton::Reason { reason: self.reason(), holds: !self.one_in(3), page },
            24 => ListButton::ReasonsTicked,
            _ => {
                let scripts: Vec<ScriptId> = library().catalogue.all_scripts().iter().map(|script| script.id.clone()).collect();
                ListButton::Script(self.pick(&scripts).clone())
            }
        }
    }

    pub(super) fn list_step(&mut self) -> ListStep {
        let list = self.checklist();
        match self.below(3) {
            0 => ListStep::AddingItems(list),
            1 => ListStep::ChangingItem { list, item: self.below(6) },
            _ => ListStep::TellingNation(self.matter()),
        }
    }

    /// What somebody may have made of their lists.
    pub(super) fn preparation(&mut self) -> Preparation {
        if self.one_in(2) {
            return Preparation::default();
        }
        let list = self.checklist();
        let done: Vec<String> = (0..self.below(4)).map(|_| self.line(&list).to_string()).collect();
        let mut order: Vec<String> = (0..self.below(4)).map(|_| self.line(&list).to_string()).collect();
        order.dedup();
        let longest = if self.one_in(20) { 300 } else { 30 };
        let many = if self.one_in(40) { 200 } else { 4 };
        let own: std::collections::BTreeMap<String, String> = (0..self.below(many))
            .map(|number| (number.to_string(), format!("x{}", self.noise(longest - 1).replace(char::is_control, "y"))))
            .collect();
        let kept = serde_json::json!({
            "lists": {list.as_str(): {"done": done, "own": own, "order": order}},
            "reasons": (0..self.below(17)).map(|_| self.reason()).collect::<std::collections::BTreeSet<_>>(),
            "newest": 300,
        });
        serde_json::from_value(kept).unwrap()
    }
}

/// Whether a reply shows steps, which relatives see only after they read that consent comes first.
pub(super) fn shows_steps(reply: &Reply) -> bool {
    let Reply::List(reply) = reply else { return false };
    match reply {
        ListReply::All { .. } | ListReply::ConsentFirst { .. } => false,
        ListReply::AskNation { .. }
        | ListReply::Page { .. }
        | ListReply::Edit { .. }
        | ListReply::Line { .. }
        | ListReply::AskItems { .. }
        | ListReply::AskWords { .. }
        | ListReply::AskReset { .. }
        | ListReply::Shared { .. }
        | ListReply::Sheet { .. }
        | ListReply::Reasons { .. }
        | ListReply::Words { .. }
        | ListReply::Script { .. } => true,
    }
}
