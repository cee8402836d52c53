//! What can be chosen under a reply about checklists.

use super::view::part;
use super::{LineId, ListButton, ListReply, Listed, Matter, PAGE};
use crate::dialogue::choices::plain;
use crate::dialogue::{Button, Choice, Context, State, numbered};
use crate::domain::{ChecklistId, Jurisdiction};

/// The choices under a reply, in their order; the way home is added by the caller.
pub(in crate::dialogue) fn choices(reply: &ListReply, state: &State, context: &Context<'_>) -> Vec<Choice> {
    let few = |buttons: Vec<ListButton>| buttons.into_iter().map(Button::List).map(plain).collect();
    match reply {
        ListReply::All { progress } => {
            let lists = progress.iter().map(|one| Matter::List(one.checklist.clone()));
            let pages = lists.chain([Matter::Reasons, Matter::Words]).map(|of| ListButton::Page { of, page: 0 });
            pages.map(Button::List).map(numbered).collect()
        }
        ListReply::ConsentFirst { matter } => {
            let agreed = numbered(Button::List(ListButton::ConsentRead(matter.clone())));
            let family = crate::dialogue::choices::family_topic(context).map(Button::Topic).map(numbered);
            [agreed].into_iter().chain(family).chain([plain(Button::List(ListButton::All))]).collect()
        }
        ListReply::AskNation { matter } => {
            let nations = Jurisdiction::ALL.into_iter().map(Button::Nation).map(numbered);
            nations.chain([plain(Button::List(ListButton::Return { to: matter.clone(), page: 0 }))]).collect()
        }
        ListReply::Page { listed, page, pages, .. } => page_choices(listed, *page, *pages, state, context),
        ListReply::Edit { listed, page, pages, .. } => {
            let list = &listed.checklist;
            let line = |id: &LineId| ListButton::Line { list: list.clone(), line: id.clone() };
            let lines = listed.lines.iter().map(|one| numbered(Button::List(line(&one.id))));
            let mut more = paged(*page, *pages, |page| ListButton::EditPage { list: list.clone(), page });
            more.push(ListButton::Reset(list.clone()));
            more.push(ListButton::Return { to: Matter::List(list.clone()), page: *page });
            lines.chain(more.into_iter().map(Button::List).map(plain)).collect()
        }
        ListReply::Line { checklist, line, at, total } => {
            let (list, id) = (checklist.clone(), line.id.clone());
            let page = super::view::page_of(usize::from(*at));
            let mut buttons = vec![ListButton::Mark { list: list.clone(), line: id.clone(), done: !line.done, page }];
            if let LineId::Own(item) = id {
                buttons.push(ListButton::Change { list: list.clone(), item });
            }
            let to = |to: u8, up| ListButton::Move { list: list.clone(), line: id.clone(), to, up };
            buttons.extend(at.checked_sub(1).map(|above| to(above, true)));
            buttons.extend(at.checked_add(1).filter(|below| below < total).map(|below| to(below, false)));
            buttons.push(ListButton::Remove { list: list.clone(), line: id.clone() });
            let back = plain(Button::List(ListButton::Return { to: Matter::List(list), page }));
            buttons.into_iter().map(Button::List).map(numbered).chain([back]).collect()
        }
        ListReply::AskItems { checklist, .. } | ListReply::AskWords { checklist, .. } => {
            few(vec![ListButton::Return { to: Matter::List(checklist.clone()), page: 0 }])
        }
        ListReply::AskReset { checklist } => {
            let agreed = numbered(Button::List(ListButton::ResetAgreed(checklist.clone())));
            let back = ListButton::Return { to: Matter::List(checklist.clone()), page: 0 };
            vec![agreed, plain(Button::List(back))]
        }
        // Nothing is written over what is passed on: the list comes in a message of its own.
        ListReply::Shared { listed } | ListReply::Sheet { listed, .. } => few(vec![ListButton::Open(listed.checklist.clone())]),
        ListReply::Reasons { ticked, page, .. } => {
            let (reasons, _) = part(context.catalogue.reasons(), *page);
            let reason = |reason: &crate::domain::Reason| {
                let holds = !ticked.contains(&reason.id);
                numbered(Button::List(ListButton::Reason { reason: reason.id.clone(), holds, page: *page }))
            };
            let pages = super::view::pages(context.catalogue.reasons().len());
            let mut more = paged(*page, pages, |page| ListButton::Page { of: Matter::Reasons, page });
            more.extend([ListButton::ReasonsTicked, ListButton::All]);
            reasons.iter().map(reason).chain(more.into_iter().map(Button::List).map(plain)).collect()
        }
        ListReply::Words { scripts, page, pages, nation_known } => {
            let scripts = scripts.iter().cloned().map(|script| numbered(Button::List(ListButton::Script(script))));
            let mut more = paged(*page, *pages, |page| ListButton::Page { of: Matter::Words, page });
            if !nation_known {
                more.push(ListButton::TellNation(Matter::Words));
            }
            more.push(ListButton::All);
            scripts.chain(more.into_iter().map(Button::List).map(plain)).collect()
        }
        ListReply::Script { page, .. } => few(vec![ListButton::Return { to: Matter::Words, page: *page }]),
    }
}

/// The number of the first line that a reply shows: a list numbers on from page to page.
pub(in crate::dialogue) fn first_number(reply: &ListReply) -> usize {
    match reply {
        ListReply::Page { page, .. }
        | ListReply::Edit { page, .. }
        | ListReply::Reasons { page, .. }
        | ListReply::Words { page, .. } => usize::from(page.saturating_sub(1)) * PAGE + 1,
        _ => 1,
    }
}

fn page_choices(listed: &Listed, page: u8, pages: u8, state: &State, context: &Context<'_>) -> Vec<Choice> {
    let list = || listed.checklist.clone();
    let mark = |line: &super::Line| ListButton::Mark { list: list(), line: line.id.clone(), done: !line.done, page };
    let lines: Vec<ListButton> = listed.lines.iter().map(mark).collect();
    let mut more = if page == 0 {
        vec![ListButton::More(list())]
    } else {
        paged(page, pages, |page| ListButton::Page { of: Matter::List(list()), page })
    };
    more.push(ListButton::Add(list()));
    more.push(ListButton::Edit { list: list(), page });
    if list().as_str() == super::TALK {
        more.push(ListButton::Reasons);
    }
    more.push(ListButton::Share(list()));
    more.push(ListButton::Print { list: list(), second: false });
    if state.locale.language() != "en" {
        more.push(ListButton::Print { list: list(), second: true });
    }
    let depends = context.catalogue.checklist(&listed.checklist).is_some_and(crate::domain::Checklist::depends_on_nation);
    if listed.nation.is_none() && depends {
        more.push(ListButton::TellNation(Matter::List(list())));
    }
    more.push(ListButton::All);
    let lines = lines.into_iter().map(Button::List).map(numbered);
    lines.chain(more.into_iter().map(Button::List).map(plain)).collect()
}

/// The pages before and after one.
fn paged(page: u8, pages: u8, button: impl Fn(u8) -> ListButton) -> Vec<ListButton> {
    let before = page.checked_sub(1).filter(|before| *before > 0);
    let after = page.checked_add(1).filter(|after| *after <= pages);
    before.into_iter().chain(after).map(button).collect()
}

/// Whether what a button is about is there today.
pub(in crate::dialogue) fn is_there(button: &ListButton, context: &Context<'_>) -> bool {
    let there = |list: &ChecklistId| context.catalogue.checklist(list).is_some();
    match (button, button.matter()) {
        (ListButton::Script(script), _) => context.catalogue.script(script).is_some(),
        (ListButton::Reason { reason, .. }, _) => context.catalogue.reason(reason).is_some(),
        (ListButton::ConsentRead(Matter::List(list)), _) => there(list),
        (_, Some(Matter::List(list))) => there(&list),
        _ => true,
    }
}
