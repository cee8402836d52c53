//! A list as a person has it, and in pages.

use serde::{Deserialize, Serialize};

use super::{KeptList, Line, LineId, ListReply, Matter, Note, TALK};
use crate::content::Catalogue;
use crate::dialogue::turn::Turn;
use crate::dialogue::{Place, Reply, State};
use crate::domain::{Checklist, ChecklistId, Jurisdiction, ReasonId, Role, ScriptId};

/// How many lines a page has at most.
pub const PAGE: usize = 8;

/// A list, or a page of it, as a person has it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Listed {
    /// The checklist.
    pub checklist: ChecklistId,
    /// The nation that the items fit; `None`: they hold everywhere.
    pub nation: Option<Jurisdiction>,
    /// The reasons that stand above the lines.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub reasons: Vec<ReasonId>,
    /// The lines that are shown.
    pub lines: Vec<Line>,
    /// How many of all lines are done.
    pub done: usize,
    /// How many lines there are.
    pub total: usize,
}

/// How far somebody is with a list.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Progress {
    /// The checklist.
    pub checklist: ChecklistId,
    /// How many lines are done.
    pub done: usize,
    /// How many there are.
    pub total: usize,
}

/// How many lines of a list are still open for somebody; 0 if there is no such list.
#[must_use]
pub fn open_items(state: &State, catalogue: &Catalogue, list: &ChecklistId) -> usize {
    let lines = catalogue.checklist(list).map(|list| lines(state, list)).unwrap_or_default();
    lines.iter().filter(|line| !line.done).count()
}

/// All lines of a list that are for this person, in their order.
pub(super) fn lines(state: &State, list: &Checklist) -> Vec<Line> {
    let untouched = KeptList::default();
    let kept = state.preparation.lists.get(&list.id).unwrap_or(&untouched);
    kept.lines(list.items(state.jurisdiction, state.role, reads_another_language(state)))
}

/// Whether somebody reads another language than is spoken where they have their care. Where that is not known, English is.
fn reads_another_language(state: &State) -> bool {
    !matches!((state.locale.language(), state.jurisdiction), ("en", _) | ("cy", Some(Jurisdiction::Wales)))
}

/// How many pages so many lines have; at least one.
pub(super) fn pages(total: usize) -> u8 {
    u8::try_from(total.div_ceil(PAGE).max(1)).unwrap_or(u8::MAX)
}

/// The page on which a place among all lines stands.
pub(super) fn page_of(at: usize) -> u8 {
    pages(at.saturating_add(1))
}

/// A part of something in pages, and which page it is in the end: there may be fewer than asked for.
pub(super) fn part<T: Clone>(all: &[T], page: u8) -> (Vec<T>, u8) {
    let page = page.clamp(1, pages(all.len()));
    (all.iter().skip((usize::from(page) - 1) * PAGE).take(PAGE).cloned().collect(), page)
}

impl Turn<'_> {
    /// Shows a page.
    pub(super) fn show_page(&mut self, of: &Matter, page: u8, note: Option<Note>, place: Place) {
        let reply = match of {
            Matter::List(list) => match self.context.catalogue.checklist(list) {
                Some(list) => self.list_page(list, page, note),
                None => self.all_lists(),
            },
            Matter::Reasons => self.reasons(page),
            Matter::Words => self.scripts(page),
        };
        self.say(Reply::List(reply), place);
    }

    /// Shows a page to choose a line from.
    pub(super) fn show_edit(&mut self, list: &Checklist, page: u8, note: Option<Note>, place: Place) {
        let all = lines(&self.state, list);
        let (shown, page) = part(&all, page);
        let reply = ListReply::Edit { listed: self.listed(list, &all, shown), page, pages: pages(all.len()), note };
        self.say(Reply::List(reply), place);
    }

    /// Shows a line by itself; the page to choose from if it is not there.
    pub(super) fn show_line(&mut self, list: &Checklist, id: &LineId, place: Place) {
        let all = lines(&self.state, list);
        let found = all.iter().enumerate().find(|(_, line)| &line.id == id);
        let Some((at, line)) = found else { return self.show_edit(list, 1, None, place) };
        let small = |number: usize| u8::try_from(number).unwrap_or(u8::MAX);
        let reply = ListReply::Line { checklist: list.id.clone(), line: line.clone(), at: small(at), total: small(all.len()) };
        self.say(Reply::List(reply), place);
    }

    /// All lists, and how far each is.
    pub(super) fn all_lists(&self) -> ListReply {
        let progress = |list: &Checklist| {
            let lines = lines(&self.state, list);
            let done = lines.iter().filter(|line| line.done).count();
            Progress { checklist: list.id.clone(), done, total: lines.len() }
        };
        ListReply::All { progress: self.context.catalogue.checklists().iter().map(progress).collect() }
    }

    fn list_page(&self, list: &Checklist, page: u8, note: Option<Note>) -> ListReply {
        let all = lines(&self.state, list);
        let pages = pages(all.len());
        let first = if page == 0 { self.first(list, &all) } else { Vec::new() };
        let (shown, page) = if first.is_empty() { part(&all, page) } else { (first, 0) };
        ListReply::Page { listed: self.listed(list, &all, shown), page, pages, note }
    }

    /// The lines that come first; none if all are to be shown at once, as in a list that somebody made their own.
    fn first(&self, list: &Checklist, all: &[Line]) -> Vec<Line> {
        let rearranged = self.state.preparation.lists.get(&list.id).is_some_and(KeptList::is_rearranged);
        let is_first = |line: &&Line| matches!(&line.id, LineId::Given(id) if list.item(id).is_some_and(|item| item.first));
        let first: Vec<Line> = all.iter().filter(is_first).cloned().collect();
        if rearranged || first.len() == all.len() { Vec::new() } else { first }
    }

    /// A list with all lines.
    pub(super) fn whole(&self, list: &Checklist) -> Listed {
        let all = lines(&self.state, list);
        self.listed(list, &all, all.clone())
    }

    fn listed(&self, list: &Checklist, all: &[Line], shown: Vec<Line>) -> Listed {
        let reasons = if list.id.as_str() == TALK { self.ticked() } else { Vec::new() };
        Listed {
            checklist: list.id.clone(),
            nation: self.state.jurisdiction,
            reasons,
            lines: shown,
            done: all.iter().filter(|line| line.done).count(),
            total: all.len(),
        }
    }

    /// The reasons that are ticked, in the order of the content.
    fn ticked(&self) -> Vec<ReasonId> {
        let reasons = self.context.catalogue.reasons().iter().map(|reason| &reason.id);
        reasons.filter(|id| self.state.preparation.reasons.contains(*id)).cloned().collect()
    }

    fn reasons(&self, page: u8) -> ListReply {
        let (_, page) = part(self.context.catalogue.reasons(), page);
        let together = matches!(self.state.role, Some(Role::Family | Role::SupportWorker));
        ListReply::Reasons { ticked: self.ticked(), page, together }
    }

    /// The words to say that fit this person.
    pub(super) fn own_scripts(&self) -> Vec<ScriptId> {
        let State { jurisdiction, role, .. } = self.state;
        self.context.catalogue.scripts(jurisdiction, role).map(|script| script.id.clone()).collect()
    }

    fn scripts(&self, page: u8) -> ListReply {
        let all = self.own_scripts();
        let (scripts, page) = part(&all, page);
        let nation_known = self.state.jurisdiction.is_some();
        ListReply::Words { scripts, page, pages: pages(all.len()), nation_known }
    }
}
