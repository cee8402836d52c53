//! Who is writing.

use serde::{Deserialize, Serialize};

/// Who is writing: it decides whether consent comes first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Role {
    /// The person with cancer.
    Patient,
    /// A relative or friend, who may act only with the patient's consent.
    Family,
    /// A support worker, who passes answers on.
    SupportWorker,
}

impl Role {
    /// All of them, in the order in which they are offered.
    pub const ALL: [Self; 3] = [Self::Patient, Self::Family, Self::SupportWorker];

    /// The id as it stands in buttons and Fluent ids.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Patient => "patient",
            Self::Family => "family",
            Self::SupportWorker => "support-worker",
        }
    }

    /// Reads an id; `None` if there is no such role.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|role| role.as_str() == text)
    }
}
