//! Replies about checklists in words.

use super::html::Rich;
use super::reply::Rendering;
use super::{MessageId, message_id};
use crate::content::catalogue::Source;
use crate::dialogue::{LONGEST_ITEM, Line, LineId, ListReply, Listed, MOST_OWN_ITEMS, Note, PAGE, Progress};
use crate::domain::{Checklist, ChecklistId, Locale, ReasonId, ScriptId};

/// How much of an item of one's own stands on a page, in characters: eight of them and all reasons still fit in one message.
const SHOWN: usize = 100;

impl Rendering<'_> {
    pub(super) fn list(&self, reply: &ListReply) -> Rich {
        let text = |id| Rich::new().text(&self.say(id));
        match reply {
            ListReply::All { progress } => self.menu(progress),
            ListReply::ConsentFirst { .. } => text(MessageId::ConsentFirstText),
            ListReply::AskNation { .. } => text(MessageId::AskNation),
            ListReply::Page { listed, page, pages, note } => self.list_page(listed, *page, *pages, note.as_ref()),
            ListReply::Edit { listed, page, pages, note } => {
                let rich = self.headed(listed, note.as_ref());
                let rich = rich.text(&self.say(MessageId::ListChoose)).text(&self.page_line(*page, *pages));
                rich.text(&self.lines(listed, *page))
            }
            ListReply::Line { checklist, line, at, total } => self.line(checklist, line, *at, *total),
            ListReply::AskItems { checklist, note } => {
                let title = self.title(self.locale, checklist);
                self.noted(note.as_ref()).text(&self.say_with(MessageId::ListAskItems, &[("list", &title)]))
            }
            ListReply::AskWords { line, note, .. } => {
                let item = line.own.clone().unwrap_or_default();
                self.noted(note.as_ref()).text(&self.say_with(MessageId::ListAskWords, &[("item", &item)]))
            }
            ListReply::AskReset { checklist } => {
                let title = self.title(self.locale, checklist);
                Rich::new().text(&self.say_with(MessageId::ListAskReset, &[("list", &title)]))
            }
            ListReply::Shared { listed } => self.shared(listed),
            // It is a document: see `sheet`.
            ListReply::Sheet { listed, .. } => Rich::new().text(&self.sheet_words(listed)),
            ListReply::Reasons { ticked, page, together } => self.reasons(ticked, *page, *together),
            ListReply::Words { scripts, page, pages, nation_known } => {
                let names = (skipped(*page) + 1..).zip(scripts).map(|(number, script)| {
                    let (number, label) = (number.to_string(), self.id(&message_id::script(script)));
                    self.say_with(MessageId::NumberedLabel, &[("number", &number), ("label", &label)])
                });
                let names = names.collect::<Vec<_>>().join("\n");
                let rich = Rich::new().bold(self.say(MessageId::ListButtonWords)).text(&self.say(MessageId::ListWordsText));
                let rich = rich.text(&self.page_line(*page, *pages)).text(&names);
                if *nation_known { rich } else { rich.text(&self.say(MessageId::ListNationUnknown)) }
            }
            ListReply::Script { script, .. } => {
                let rich = Rich::new().bold(self.id(&message_id::script(script))).text(&self.script_text(script));
                rich.text(&self.say(MessageId::ListScriptCopy))
            }
        }
    }

    pub(super) fn title(&self, locale: Locale, list: &ChecklistId) -> String {
        self.wording.say_id(locale, &message_id::checklist(list))
    }

    pub(super) fn script_text(&self, script: &ScriptId) -> String {
        self.wording.attribute(self.locale, &message_id::script(script), "text").unwrap_or_default()
    }

    fn menu(&self, progress: &[Progress]) -> Rich {
        let entries = progress.iter().enumerate().map(|(index, one)| {
            let (number, list) = ((index + 1).to_string(), self.title(self.locale, &one.checklist));
            let progress = self.progress(one.done, one.total);
            self.say_with(MessageId::ListMenuLine, &[("number", &number), ("list", &list), ("progress", &progress)])
        });
        let entries = entries.collect::<Vec<_>>().join("\n");
        Rich::new().bold(self.say(MessageId::ListButtonAll)).text(&self.say(MessageId::ListMenu)).text(&entries)
    }

    fn progress(&self, done: usize, total: usize) -> String {
        let (done_words, total_words) = (done.to_string(), total.to_string());
        if done == total && total > 0 {
            self.say_with(MessageId::ListProgressAll, &[("total", &total_words)])
        } else {
            self.say_with(MessageId::ListProgress, &[("done", &done_words), ("total", &total_words)])
        }
    }

    fn list_page(&self, listed: &Listed, page: u8, pages: u8, note: Option<&Note>) -> Rich {
        let mut rich = self.headed(listed, note).text(&self.purpose(self.locale, &listed.checklist));
        let mut state = self.progress(listed.done, listed.total);
        let shown = (listed.lines.len().to_string(), listed.total.to_string());
        let part = if page == 0 {
            self.say_with(MessageId::ListProgressFirst, &[("shown", &shown.0), ("total", &shown.1)])
        } else {
            self.page_line(page, pages)
        };
        if !part.is_empty() {
            state = format!("{state}\n{part}");
        }
        rich = rich.text(&state);
        // On the first page only: they stand above all lines.
        if page <= 1 {
            rich = rich.text(&self.reason_lines(&listed.reasons));
        }
        rich = if listed.lines.is_empty() {
            rich.text(&self.say(MessageId::ListEmpty))
        } else {
            rich.text(&self.lines(listed, page))
        };
        self.signed(rich, listed)
    }

    /// What stands at the end of a list: whether there would be more, how old it is, where it comes from.
    fn signed(&self, mut rich: Rich, listed: &Listed) -> Rich {
        let Some(list) = self.catalogue.checklist(&listed.checklist) else { return rich };
        if listed.nation.is_none() && list.depends_on_nation() {
            rich = rich.text(&self.say(MessageId::ListNationUnknown));
        }
        rich = rich.text(&self.expired(list.review_by).unwrap_or_default());
        rich.italic(self.list_source(self.locale, list, listed))
    }

    /// Source, date and nation of a list, as on a card.
    pub(super) fn list_source(&self, locale: Locale, list: &Checklist, listed: &Listed) -> String {
        let given = listed.lines.iter().filter_map(|line| match &line.id {
            LineId::Given(id) => list.item(id),
            LineId::Own(_) => None,
        });
        let facts = list.facts.iter().chain(given.flat_map(|item| &item.facts));
        let sources: Vec<&Source> = self.catalogue.sources_of_facts(facts);
        self.source_line_of(locale, &sources, list.reviewed, listed.nation.filter(|_| list.depends_on_nation()))
    }

    fn headed(&self, listed: &Listed, note: Option<&Note>) -> Rich {
        Rich::new().bold(self.title(self.locale, &listed.checklist)).text(&self.note(note))
    }

    pub(super) fn purpose(&self, locale: Locale, list: &ChecklistId) -> String {
        self.wording.attribute(locale, &message_id::checklist(list), "purpose").unwrap_or_default()
    }

    /// Which page it is, if there are several.
    fn page_line(&self, page: u8, pages: u8) -> String {
        if pages < 2 {
            return String::new();
        }
        self.say_with(MessageId::ListPage, &[("page", &page.to_string()), ("pages", &pages.to_string())])
    }

    /// The words of a line: what a person wrote as they wrote it.
    pub(super) fn line_words(&self, locale: Locale, list: &ChecklistId, line: &Line) -> String {
        match (&line.id, &line.own) {
            (LineId::Given(id), _) => self.wording.say_id(locale, &message_id::item(list, id)),
            (LineId::Own(_), Some(own)) => own.clone(),
            (LineId::Own(_), None) => self.wording.say(locale, MessageId::ListOwnItem, &[]),
        }
    }

    fn lines(&self, listed: &Listed, page: u8) -> String {
        let line = |(number, line): (usize, &Line)| {
            let item = shortened(&self.line_words(self.locale, &listed.checklist, line), SHOWN);
            self.marked(number, &item, line.done.then_some(MessageId::ListLineDone))
        };
        (skipped(page) + 1..).zip(&listed.lines).map(line).collect::<Vec<_>>().join("\n")
    }

    /// A line with its number; `mark` is the message for one that is marked.
    fn marked(&self, number: usize, item: &str, mark: Option<MessageId>) -> String {
        let id = mark.unwrap_or(MessageId::ListLineOpen);
        self.say_with(id, &[("number", &number.to_string()), ("item", item)])
    }

    fn line(&self, list: &ChecklistId, line: &Line, at: u8, total: u8) -> Rich {
        let mark = self.say(if line.done { MessageId::ListMarkDone } else { MessageId::ListMarkOpen });
        let (at, total) = ((usize::from(at) + 1).to_string(), total.to_string());
        let place = self.say_with(MessageId::ListPlace, &[("at", &at), ("total", &total)]);
        let more = match &line.id {
            LineId::Given(id) => self.wording.attribute(self.locale, &message_id::item(list, id), "more"),
            LineId::Own(_) => None,
        };
        let rich = Rich::new().bold(self.line_words(self.locale, list, line)).text(&more.unwrap_or_default());
        rich.text(&format!("{}\n{mark}\n{place}", self.title(self.locale, list)))
    }

    fn reason_lines(&self, reasons: &[ReasonId]) -> String {
        if reasons.is_empty() {
            return String::new();
        }
        let lines = reasons.iter().map(|reason| format!("- {}", self.reason_line(self.locale, reason)));
        format!("{}\n{}", self.say(MessageId::ListReasonsHeading), lines.collect::<Vec<_>>().join("\n"))
    }

    pub(super) fn reason_line(&self, locale: Locale, reason: &ReasonId) -> String {
        self.wording.attribute(locale, &message_id::reason(reason), "line").unwrap_or_default()
    }

    fn shared(&self, listed: &Listed) -> Rich {
        let part = |heading, done: bool| {
            let lines = listed.lines.iter().filter(|line| line.done == done);
            let lines: Vec<String> =
                lines.map(|line| format!("- {}", self.line_words(self.locale, &listed.checklist, line))).collect();
            if lines.is_empty() { String::new() } else { format!("{}\n{}", self.say(heading), lines.join("\n")) }
        };
        let rich = self.headed(listed, None).text(&self.reason_lines(&listed.reasons));
        let rich = rich.text(&part(MessageId::ListSharedOpen, false)).text(&part(MessageId::ListSharedDone, true));
        self.signed(rich, listed)
    }

    fn reasons(&self, ticked: &[ReasonId], page: u8, together: bool) -> Rich {
        let all = self.catalogue.reasons();
        let line = |(number, reason): (usize, &crate::domain::Reason)| {
            let chosen = ticked.contains(&reason.id).then_some(MessageId::ListLineChosen);
            self.marked(number, &self.id(&message_id::reason(&reason.id)), chosen)
        };
        let lines = (1..).zip(all).skip(skipped(page)).take(PAGE).map(line).collect::<Vec<_>>().join("\n");
        let pages = u8::try_from(all.len().div_ceil(PAGE)).unwrap_or(u8::MAX);
        let mut rich = Rich::new().bold(self.say(MessageId::ListButtonReasons)).text(&self.say(MessageId::ListReasonsText));
        if together {
            rich = rich.text(&self.say(MessageId::ListReasonsTogether));
        }
        rich.text(&self.page_line(page, pages)).text(&lines)
    }

    fn noted(&self, note: Option<&Note>) -> Rich {
        Rich::new().text(&self.note(note))
    }

    /// What has just happened, in words; nothing if nothing has.
    fn note(&self, note: Option<&Note>) -> String {
        let most = (MOST_OWN_ITEMS.to_string(), LONGEST_ITEM.to_string());
        match note {
            None => String::new(),
            Some(Note::Added { taken, too_long, no_room }) => {
                let mut told = Vec::new();
                if *taken > 0 {
                    told.push(self.say_with(MessageId::ListNoteAdded, &[("count", &taken.to_string())]));
                }
                if !too_long.is_empty() {
                    let quoted = too_long.iter().map(|item| self.say_with(MessageId::ListOwnQuoted, &[("item", item)]));
                    let items = quoted.collect::<Vec<_>>().join("\n");
                    told.push(self.say_with(MessageId::ListNoteTooLongItems, &[("most", &most.1), ("items", &items)]));
                }
                if let Some(no_room) = no_room {
                    let (count, first) =
                        (no_room.count.to_string(), self.say_with(MessageId::ListOwnQuoted, &[("item", &no_room.first)]));
                    let arguments = [("most", most.0.as_str()), ("count", &count), ("first", &first)];
                    told.push(self.say_with(MessageId::ListNoteNoRoom, &arguments));
                }
                told.join("\n\n")
            }
            Some(Note::Full) => self.say_with(MessageId::ListNoteFull, &[("most", &most.0)]),
            Some(Note::TooLong) => self.say_with(MessageId::ListNoteTooLong, &[("most", &most.1)]),
            Some(Note::Changed) => self.say(MessageId::ListNoteChanged),
            Some(Note::Removed) => self.say(MessageId::ListNoteRemoved),
            Some(Note::Reset) => self.say(MessageId::ListNoteReset),
            Some(Note::NoSuchNumber { lowest, highest }) => self.no_such_number(*lowest, *highest),
        }
    }
}

/// How many lines stand on the pages before one.
fn skipped(page: u8) -> usize {
    usize::from(page.saturating_sub(1)) * PAGE
}

/// The beginning of a text that is too long, and a sign that there is more.
pub(super) fn shortened(text: &str, longest: usize) -> String {
    if text.chars().count() <= longest {
        return text.to_owned();
    }
    let beginning: String = text.chars().take(longest.saturating_sub(1)).collect();
    format!("{}…", beginning.trim_end())
}
