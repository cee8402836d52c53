//! What a transition wants done. Orders, never texts or message ids.

use jiff::{Timestamp, civil};
use serde::{Deserialize, Serialize};

use super::agenda::AgendaReply;
use super::own::OwnReply;
use super::preparing::ListReply;
use super::state::is_default;
use super::{Ask, Attachment, Flow};
use crate::content::catalogue::{DeclineKind, SmalltalkKind};
use crate::content::safety::SafetyClass;
use crate::domain::{AppointmentId, CategoryId, Fold, Jurisdiction, Locale, Planned, QuietHours, TopicId, Visit};
use crate::schedule::{Go, may_go, zone};

/// An order.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Effect {
    /// Say something.
    Say {
        /// What.
        reply: Reply,
        /// Where.
        place: Place,
    },
    /// Count a judgement of a text; nobody's name is kept with it.
    Count {
        /// The topic.
        topic: TopicId,
        /// The version of its text.
        version: String,
        /// Whether it helped.
        verdict: Verdict,
    },
    /// Say something because its time has come, not because somebody asked.
    Remind {
        /// What.
        reply: Reply,
        /// Of what.
        reminding: Reminding,
    },
    /// Reminders of this appointment must not go out any more if they haven't yet.
    Withdraw(AppointmentId),
    /// So many reminders came too late to be of use, or are said by another one.
    Dropped(u32),
    /// Send nothing more to this chat.
    Pause,
    /// The chat can be reached again.
    Resume,
    /// Erase everything about this person, then say what is said, and nothing after it.
    Erase,
}

/// What a reminder is about, so that whoever sends it can tell whether it is still useful.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Reminding {
    /// The appointment.
    pub appointment: AppointmentId,
    /// What a clock at its place shows when it begins.
    pub begins: civil::DateTime,
    /// The IANA name of the zone of its place.
    pub zone: String,
    /// Which of two equal wall times is meant.
    #[serde(default)]
    pub fold: Fold,
    /// When it begins, as worked out when it was planned: of several the earliest goes first.
    pub starts: Timestamp,
    /// Which reminder it is, and when it was due.
    pub planned: Planned,
    /// When none may come.
    pub quiet: QuietHours,
}

impl Reminding {
    /// Whether it may go out now.
    #[must_use]
    pub fn may_go(&self, now: Timestamp) -> Go {
        match zone(&self.zone) {
            Some(zone) => may_go(self.planned, &Visit { starts: self.begins, zone, fold: self.fold }, self.quiet, now),
            // A zone that is gone from the database: better without quiet hours than not at all.
            None if now < self.starts || !self.planned.lead.is_before() => Go::Now,
            None => Go::Never,
        }
    }
}

/// Where a reply goes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Place {
    /// A new message.
    New,
    /// The message whose button was pressed; a new one if there is none or it can't be changed.
    SameMessage,
}

/// What somebody did about an emergency.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Aid {
    /// They have called.
    Called,
    /// Somebody is with them.
    Accompanied,
    /// They want to see the numbers again.
    Numbers,
}

impl Aid {
    /// All of them.
    pub const ALL: [Self; 3] = [Self::Called, Self::Accompanied, Self::Numbers];

    /// The id as it stands in buttons and Fluent ids.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Called => "called",
            Self::Accompanied => "accompanied",
            Self::Numbers => "numbers",
        }
    }
}

/// Whether a text helped.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Verdict {
    /// It did.
    Helpful,
    /// It did not.
    NotHelpful,
}

/// What is said. Stored until Telegram has it, so a variant may be added but never renamed or taken away.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "say", rename_all = "kebab-case")]
pub enum Reply {
    /// What this is and isn't.
    Welcome,
    /// A short form of it, before the answer to somebody who asked straight away.
    Introduction,
    /// That the words of this language have not been checked by a person who speaks it, in that language and in English.
    DraftNotice,
    /// Somebody writes in another language than the one that we speak with them: it is offered, in its own words.
    LanguageOffered {
        /// The language.
        locale: Locale,
    },
    /// Help, beside the answer to a text that may tell of an emergency.
    SafetyOffered {
        /// Which.
        class: SafetyClass,
    },
    /// A question about the person.
    Asked {
        /// What.
        ask: Ask,
        /// Why.
        flow: Flow,
    },
    /// The main menu.
    Home,
    /// The groups of topics.
    Topics,
    /// The topics of a group.
    Category {
        /// The group.
        category: CategoryId,
    },
    /// The answer.
    Card {
        /// The topic.
        topic: TopicId,
        /// The nation; `None` only if the text holds everywhere.
        nation: Option<Jurisdiction>,
    },
    /// A relative hears first that the patient must agree.
    ConsentFirst {
        /// The topic that comes after it.
        topic: TopicId,
    },
    /// Two or three topics to choose from.
    DidYouMean {
        /// The topics, the likeliest first.
        topics: Vec<TopicId>,
    },
    /// No answer.
    Declined {
        /// Why.
        kind: DeclineKind,
        /// The nation, for the numbers.
        nation: Option<Jurisdiction>,
    },
    /// A polite word.
    Smalltalk {
        /// Which.
        kind: SmalltalkKind,
    },
    /// Help in an emergency.
    Safety {
        /// The emergency.
        class: SafetyClass,
        /// The nation, for the numbers.
        nation: Option<Jurisdiction>,
        /// The number of the person's own hospital, which comes first.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        own_number: Option<String>,
        /// Answers that are offered beside the help.
        #[serde(default, skip_serializing_if = "Vec::is_empty")]
        topics: Vec<TopicId>,
    },
    /// What comes after help in an emergency.
    SafetyFollowed {
        /// The emergency.
        class: SafetyClass,
        /// What has been done.
        aid: Aid,
    },
    /// Asks for the number of the person's own hospital.
    AskNumber {
        /// The one that is kept.
        kept: Option<String>,
    },
    /// What was typed is no telephone number.
    NumberUnclear,
    /// The number is kept.
    NumberKept {
        /// The number.
        number: String,
    },
    /// The number is gone.
    NumberForgotten,
    /// A number was typed that stands on no choice.
    NoSuchChoice {
        /// How many numbers come before the first one, on earlier pages.
        #[serde(default, skip_serializing_if = "is_default")]
        skipped: usize,
        /// The highest number that does.
        highest: usize,
    },
    /// Something that we can't read, see or hear.
    CannotRead {
        /// What it was.
        kind: Attachment,
        /// The nation, for the numbers.
        nation: Option<Jurisdiction>,
    },
    /// How to use this.
    Help,
    /// Who made this.
    About,
    /// What is kept.
    Privacy,
    /// What can be changed, and what it is now.
    Settings {
        /// The person's nation.
        nation: Option<Jurisdiction>,
        /// Who the person is.
        role: Option<crate::domain::Role>,
        /// The number of the person's own hospital.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        own_number: Option<String>,
        /// Whether things about their health may be kept, once they were asked.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        consent: Option<bool>,
    },
    /// An entry was cancelled.
    Cancelled,
    /// There was nothing to cancel.
    NothingToCancel,
    /// No such command.
    UnknownCommand,
    /// A button that leads nowhere any more.
    OldButton,
    /// A link to a card that is not there any more.
    OldLink,
    /// Thanks for a judgement.
    Judged {
        /// The judgement.
        verdict: Verdict,
    },
    /// In groups we say nothing personal.
    GroupNotice,
    /// About appointments and reminders.
    Agenda(AgendaReply),
    /// About checklists, reasons and words to say.
    List(ListReply),
    /// About consent and what is kept.
    Own(OwnReply),
    /// We failed, and are sorry.
    Apology {
        /// The nation, for the numbers.
        nation: Option<Jurisdiction>,
    },
}

impl Reply {
    /// Whether it is said beside an answer, whose choices stay what can be typed.
    #[must_use]
    pub fn is_aside(&self) -> bool {
        matches!(self, Self::DraftNotice | Self::LanguageOffered { .. } | Self::SafetyOffered { .. })
    }
}
