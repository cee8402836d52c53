//! What belongs to the person: consent before anything about their health is kept, what is kept, and the end of it.

mod choices;
mod kept;
mod talk;

use serde::{Deserialize, Serialize};

pub(super) use choices::choices;
pub use kept::Kept;

/// The version of the words that are agreed to (`own-consent-…` in `locales/`): raise it when their meaning changes, and people are
/// asked again.
pub const CONSENT_VERSION: u32 = 2;

/// What a person said when they were asked whether things about their health may be kept.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Consent {
    /// The version of the words that they read.
    pub version: u32,
    /// Whether they agreed.
    pub agreed: bool,
}

/// What a button about one's own data does.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum OwnButton {
    /// Agree that things about one's health are kept, in the words of this version: an old button agrees to nothing new.
    Agree(u32),
    /// Don't.
    Disagree,
    /// Tell me more about it.
    TellMore,
    /// What was agreed, to be changed.
    Consent,
    /// Take one's yes back; asks first.
    TakeBack,
    /// Yes, delete what is kept about one's health.
    Withdraw,
    /// Show everything that is kept.
    MyData,
    /// Delete everything; asks first.
    Delete,
    /// Yes, delete everything.
    DeleteAll,
    /// No, delete nothing.
    Keep,
    /// Stop everything: deletes at once.
    Stop,
}

/// What is said about one's own data. Stored until Telegram has it, so a variant may be added but never renamed or taken away.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "own", rename_all = "kebab-case")]
pub enum OwnReply {
    /// May things about your health be kept?
    AskConsent,
    /// The same at length.
    ConsentMore,
    /// They may.
    Agreed,
    /// They may not, and what works all the same.
    Declined,
    /// Shall what is kept about your health be deleted?
    AskWithdraw,
    /// It is deleted.
    Withdrawn,
    /// Everything that is kept, to be read.
    Kept {
        /// What is kept.
        kept: Box<Kept>,
    },
    /// The same as a file.
    KeptFile {
        /// What is kept.
        kept: Box<Kept>,
    },
    /// Shall everything be deleted?
    AskDelete,
    /// Nothing was deleted.
    Unchanged,
    /// Everything is deleted, and nothing comes after this.
    Erased,
}
