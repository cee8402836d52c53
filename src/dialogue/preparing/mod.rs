//! Checklists, reasons and words to say.

mod choices;
mod items;
mod kept;
mod note;
mod talk;
mod view;

use serde::{Deserialize, Serialize};

use crate::domain::{ChecklistId, ReasonId, ScriptId};

pub(super) use choices::{choices, first_number, is_there};
pub use kept::{KeptList, LONGEST_ITEM, Line, LineId, MOST_OWN_ITEMS, Preparation};
pub use note::{NoRoom, Note};
pub use view::{Listed, PAGE, Progress, open_items};

/// Something that has pages.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Matter {
    /// A checklist.
    List(ChecklistId),
    /// “Think it through”.
    Reasons,
    /// “Words to say”.
    Words,
}

/// What a button about checklists does. What it wants is absolute ("tick this"), so that a second or an old tap does no harm.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum ListButton {
    /// All checklists.
    All,
    /// A checklist, in a message of its own.
    Open(ChecklistId),
    /// “Think it through”, in a message of its own.
    Reasons,
    /// “Words to say”, in a message of its own.
    Words,
    /// What comes after a relative has read that consent comes first.
    ConsentRead(Matter),
    /// Tell the nation, so that more can be shown.
    TellNation(Matter),
    /// A page. Page 0 is how it opens: of a checklist the items that come first.
    Page {
        /// Of what.
        of: Matter,
        /// Which; 1 is the first of all items.
        page: u8,
    },
    /// Back to a page.
    Return {
        /// Of what.
        to: Matter,
        /// Which, as in [`ListButton::Page`].
        page: u8,
    },
    /// All items of a checklist, not only those that come first.
    More(ChecklistId),
    /// Tick a line, or take the tick away.
    Mark {
        /// The checklist.
        list: ChecklistId,
        /// The line.
        line: LineId,
        /// Whether it is to be done.
        done: bool,
        /// The page to show.
        page: u8,
    },
    /// Choose a line to read more about it or to change it.
    Edit {
        /// The checklist.
        list: ChecklistId,
        /// The page to show; 0 as 1.
        page: u8,
    },
    /// Another page of lines to choose from.
    EditPage {
        /// The checklist.
        list: ChecklistId,
        /// The page to show.
        page: u8,
    },
    /// A line by itself.
    Line {
        /// The checklist.
        list: ChecklistId,
        /// The line.
        line: LineId,
    },
    /// Put a line in another place.
    Move {
        /// The checklist.
        list: ChecklistId,
        /// The line.
        line: LineId,
        /// The place, counted from 0.
        to: u8,
        /// Whether that is upwards; it says so on the button.
        up: bool,
    },
    /// Take a line away.
    Remove {
        /// The checklist.
        list: ChecklistId,
        /// The line.
        line: LineId,
    },
    /// Other words for an item of one's own.
    Change {
        /// The checklist.
        list: ChecklistId,
        /// The item's number.
        item: u32,
    },
    /// Add items of one's own.
    Add(ChecklistId),
    /// Ask whether a checklist shall be as it was at first.
    Reset(ChecklistId),
    /// Make it so.
    ResetAgreed(ChecklistId),
    /// A checklist as a text to pass on.
    Share(ChecklistId),
    /// A checklist as a sheet to print.
    Print {
        /// The checklist.
        list: ChecklistId,
        /// Whether English stands beside the person's language.
        second: bool,
    },
    /// Tick a reason, or take the tick away.
    Reason {
        /// The reason.
        reason: ReasonId,
        /// Whether it holds.
        holds: bool,
        /// The page to show.
        page: u8,
    },
    /// The reasons are ticked: on to the list where they stand.
    ReasonsTicked,
    /// A text to say.
    Script(ScriptId),
}

impl ListButton {
    /// What it is about; `None`: all of it, or a consent that comes first.
    pub(super) fn matter(&self) -> Option<Matter> {
        match self {
            Self::All | Self::ConsentRead(_) => None,
            Self::Reasons | Self::Reason { .. } => Some(Matter::Reasons),
            Self::ReasonsTicked => talk_list().map(Matter::List),
            Self::Words | Self::Script(_) => Some(Matter::Words),
            Self::TellNation(matter) | Self::Page { of: matter, .. } | Self::Return { to: matter, .. } => Some(matter.clone()),
            Self::Open(list)
            | Self::More(list)
            | Self::Mark { list, .. }
            | Self::Edit { list, .. }
            | Self::EditPage { list, .. }
            | Self::Line { list, .. }
            | Self::Move { list, .. }
            | Self::Remove { list, .. }
            | Self::Change { list, .. }
            | Self::Add(list)
            | Self::Reset(list)
            | Self::ResetAgreed(list)
            | Self::Share(list)
            | Self::Print { list, .. } => Some(Matter::List(list.clone())),
        }
    }

    /// Whether something would be kept that was not.
    fn keeps(&self) -> bool {
        matches!(
            self,
            Self::Mark { done: true, .. }
                | Self::Move { .. }
                | Self::Remove { .. }
                | Self::Change { .. }
                | Self::Add(_)
                | Self::Reason { holds: true, .. }
        )
    }
}

/// What is said about checklists. Stored until Telegram has it, so a variant may be added but never renamed or taken away. It holds
/// all that is shown: by the time it goes out the person may have ticked more.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "list", rename_all = "kebab-case")]
pub enum ListReply {
    /// All checklists.
    All {
        /// How far each is.
        progress: Vec<Progress>,
    },
    /// A relative hears first that the patient must agree.
    ConsentFirst {
        /// What comes after it.
        matter: Matter,
    },
    /// Asks for the nation, so that more can be shown.
    AskNation {
        /// What is shown after that.
        matter: Matter,
    },
    /// A page of a checklist, to tick.
    Page {
        /// The checklist, with the lines of this page.
        listed: Listed,
        /// The page; 0: the items that come first.
        page: u8,
        /// How many pages all items have.
        pages: u8,
        /// What has just happened to it.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        note: Option<Note>,
    },
    /// The same, to choose a line.
    Edit {
        /// The checklist, with the lines of this page.
        listed: Listed,
        /// The page.
        page: u8,
        /// How many pages there are.
        pages: u8,
        /// What has just happened to it.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        note: Option<Note>,
    },
    /// A line by itself.
    Line {
        /// The checklist.
        checklist: ChecklistId,
        /// The line.
        line: Line,
        /// Its place, counted from 0.
        at: u8,
        /// How many lines there are.
        total: u8,
    },
    /// Asks for items of one's own.
    AskItems {
        /// The checklist.
        checklist: ChecklistId,
        /// Why none was taken.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        note: Option<Note>,
    },
    /// Asks for other words.
    AskWords {
        /// The checklist.
        checklist: ChecklistId,
        /// The item as it is.
        line: Line,
        /// Why the words were not taken.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        note: Option<Note>,
    },
    /// Asks whether a checklist shall be as it was at first.
    AskReset {
        /// The checklist.
        checklist: ChecklistId,
    },
    /// A checklist as a text to pass on.
    Shared {
        /// The checklist, with all lines.
        listed: Listed,
    },
    /// A checklist as a sheet to print.
    Sheet {
        /// The checklist, with all lines.
        listed: Listed,
        /// Whether English stands beside the person's language.
        second: bool,
    },
    /// The reasons, to tick.
    Reasons {
        /// Those that hold.
        ticked: Vec<ReasonId>,
        /// The page; 1 is the first.
        page: u8,
        /// Whether somebody else ticks for the patient.
        together: bool,
    },
    /// The words to say.
    Words {
        /// Those of this page.
        scripts: Vec<ScriptId>,
        /// The page; 1 is the first.
        page: u8,
        /// How many there are.
        pages: u8,
        /// Whether there would be more if the nation were known.
        nation_known: bool,
    },
    /// A text to say.
    Script {
        /// Which.
        script: ScriptId,
        /// The page that it stands on.
        page: u8,
    },
}

/// What we are in the middle of about checklists.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum ListStep {
    /// We asked for items of the person's own.
    AddingItems(ChecklistId),
    /// We asked for other words for one of them.
    ChangingItem {
        /// The checklist.
        list: ChecklistId,
        /// The item's number.
        item: u32,
    },
    /// We asked for the nation, to show more.
    TellingNation(Matter),
}

/// The list on which the reasons stand.
pub(super) const TALK: &str = "talk-with-your-doctor";

fn talk_list() -> Option<ChecklistId> {
    ChecklistId::parse(TALK).ok()
}
