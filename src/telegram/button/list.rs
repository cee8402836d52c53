//! Callback data of buttons about checklists: `l:…`. An id of a list and one of an item have 50 bytes between them (content/README.md).

use crate::dialogue::{LineId, ListButton, Matter};
use crate::domain::{ChecklistId, ReasonId, ScriptId};

pub(super) fn write(button: &ListButton) -> String {
    match button {
        ListButton::All => "l:all".to_owned(),
        ListButton::Open(list) => format!("l:open:{list}"),
        ListButton::Reasons => "l:reasons".to_owned(),
        ListButton::Words => "l:words".to_owned(),
        ListButton::ConsentRead(matter) => format!("l:agreed:{}", matter_words(matter)),
        ListButton::TellNation(matter) => format!("l:nation:{}", matter_words(matter)),
        ListButton::Page { of, page } => format!("l:page:{page}:{}", matter_words(of)),
        ListButton::Return { to, page } => format!("l:back:{page}:{}", matter_words(to)),
        ListButton::More(list) => format!("l:more:{list}"),
        ListButton::Mark { list, line, done: true, page } => format!("l:t:{list}:{line}:{page}"),
        ListButton::Mark { list, line, done: false, page } => format!("l:u:{list}:{line}:{page}"),
        ListButton::Edit { list, page } => format!("l:edit:{page}:{list}"),
        ListButton::EditPage { list, page } => format!("l:lines:{page}:{list}"),
        ListButton::Line { list, line } => format!("l:i:{list}:{line}"),
        ListButton::Move { list, line, to, up: true } => format!("l:m:{list}:{line}:{to}"),
        ListButton::Move { list, line, to, up: false } => format!("l:d:{list}:{line}:{to}"),
        ListButton::Remove { list, line } => format!("l:x:{list}:{line}"),
        ListButton::Change { list, item } => format!("l:change:{item}:{list}"),
        ListButton::Add(list) => format!("l:add:{list}"),
        ListButton::Reset(list) => format!("l:reset:{list}"),
        ListButton::ResetAgreed(list) => format!("l:reset!:{list}"),
        ListButton::Share(list) => format!("l:share:{list}"),
        ListButton::Print { list, second: false } => format!("l:print:{list}"),
        ListButton::Print { list, second: true } => format!("l:print2:{list}"),
        ListButton::Reason { reason, holds: true, page } => format!("l:ry:{reason}:{page}"),
        ListButton::Reason { reason, holds: false, page } => format!("l:rn:{reason}:{page}"),
        ListButton::ReasonsTicked => "l:reasons!".to_owned(),
        ListButton::Script(script) => format!("l:say:{script}"),
    }
}

pub(super) fn read(data: &str) -> Option<ListButton> {
    let (word, rest) = data.split_once(':').unwrap_or((data, ""));
    let list = |text: &str| ChecklistId::parse(text).ok();
    // `<number>:<rest>`, and `<list>:<line>`, and `<list>:<line>:<number>`.
    let counted = || rest.split_once(':').and_then(|(number, rest)| Some((number.parse::<u8>().ok()?, rest)));
    let line = |text: &str| text.split_once(':').and_then(|(id, line)| Some((list(id)?, LineId::parse(line)?)));
    let numbered = || rest.rsplit_once(':').and_then(|(id, number)| Some((id, number.parse::<u8>().ok()?)));
    let line_numbered = || numbered().and_then(|(id, number)| Some((line(id)?, number)));
    Some(match (word, rest) {
        ("all", "") => ListButton::All,
        ("reasons", "") => ListButton::Reasons,
        ("reasons!", "") => ListButton::ReasonsTicked,
        ("words", "") => ListButton::Words,
        ("open", id) => ListButton::Open(list(id)?),
        ("more", id) => ListButton::More(list(id)?),
        ("add", id) => ListButton::Add(list(id)?),
        ("reset", id) => ListButton::Reset(list(id)?),
        ("reset!", id) => ListButton::ResetAgreed(list(id)?),
        ("share", id) => ListButton::Share(list(id)?),
        ("print", id) => ListButton::Print { list: list(id)?, second: false },
        ("print2", id) => ListButton::Print { list: list(id)?, second: true },
        ("say", id) => ListButton::Script(ScriptId::parse(id).ok()?),
        ("agreed", text) => ListButton::ConsentRead(matter(text)?),
        ("nation", text) => ListButton::TellNation(matter(text)?),
        ("page", _) => counted().and_then(|(page, of)| Some(ListButton::Page { of: matter(of)?, page }))?,
        ("back", _) => counted().and_then(|(page, to)| Some(ListButton::Return { to: matter(to)?, page }))?,
        ("edit", _) => counted().and_then(|(page, id)| Some(ListButton::Edit { list: list(id)?, page }))?,
        ("lines", _) => counted().and_then(|(page, id)| Some(ListButton::EditPage { list: list(id)?, page }))?,
        ("change", _) => {
            let (item, id) = rest.split_once(':')?;
            ListButton::Change { list: list(id)?, item: item.parse().ok()? }
        }
        ("t" | "u", _) => line_numbered().map(|((list, line), page)| ListButton::Mark { list, line, done: word == "t", page })?,
        ("m" | "d", _) => line_numbered().map(|((list, line), to)| ListButton::Move { list, line, to, up: word == "m" })?,
        ("i", _) => line(rest).map(|(list, line)| ListButton::Line { list, line })?,
        ("x", _) => line(rest).map(|(list, line)| ListButton::Remove { list, line })?,
        ("ry" | "rn", _) => {
            let (id, page) = numbered()?;
            ListButton::Reason { reason: ReasonId::parse(id).ok()?, holds: word == "ry", page }
        }
        _ => return None,
    })
}

/// A list by its id; the two others by what no id holds.
fn matter_words(matter: &Matter) -> String {
    match matter {
        Matter::List(list) => list.to_string(),
        Matter::Reasons => "!reasons".to_owned(),
        Matter::Words => "!words".to_owned(),
    }
}

fn matter(text: &str) -> Option<Matter> {
    match text {
        "!reasons" => Some(Matter::Reasons),
        "!words" => Some(Matter::Words),
        list => ChecklistId::parse(list).ok().map(Matter::List),
    }
}
