//! The nations whose rules differ.

use std::fmt;

use serde::{Deserialize, Serialize};

/// Whose rules hold for the reader. Rights, services and numbers are never borrowed from another.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Jurisdiction {
    /// England.
    England,
    /// Scotland.
    Scotland,
    /// Wales.
    Wales,
    /// Northern Ireland.
    NorthernIreland,
    /// United States.
    UnitedStates,
    /// Another country, or the reader is not sure: only what holds everywhere.
    Elsewhere,
}

impl Jurisdiction {
    /// All of them, in the order in which they are offered.
    pub const ALL: [Self; 6] =
        [Self::England, Self::Scotland, Self::Wales, Self::NorthernIreland, Self::UnitedStates, Self::Elsewhere];

    /// The id as it stands in files, buttons and Fluent ids.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::England => "england",
            Self::Scotland => "scotland",
            Self::Wales => "wales",
            Self::NorthernIreland => "northern-ireland",
            Self::UnitedStates => "united-states",
            Self::Elsewhere => "elsewhere",
        }
    }

    /// Reads an id; `None` if there is no such nation.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|nation| nation.as_str() == text)
    }
}

impl fmt::Display for Jurisdiction {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}
