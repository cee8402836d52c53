//! What has just happened to a list.

use serde::{Deserialize, Serialize};

/// What has just happened to a list.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Note {
    /// Items of one's own were typed.
    Added {
        /// How many stand on the list now.
        taken: usize,
        /// How those begin that are too long.
        too_long: Vec<String>,
        /// Those that found no room.
        no_room: Option<NoRoom>,
    },
    /// No more items of one's own can be kept.
    Full,
    /// The words are too long.
    TooLong,
    /// An item has other words.
    Changed,
    /// A line is gone.
    Removed,
    /// The list is as it was at first.
    Reset,
    /// A number was typed that stands on no line.
    NoSuchNumber {
        /// The lowest number that does.
        #[serde(default = "one", skip_serializing_if = "is_one")]
        lowest: usize,
        /// The highest.
        highest: usize,
    },
}

/// Notes that were saved before a list numbered on from page to page.
fn one() -> usize {
    1
}

#[expect(clippy::trivially_copy_pass_by_ref, reason = "serde hands it over like this")]
fn is_one(number: &usize) -> bool {
    *number == one()
}

/// Items that found no room: from one on, all.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct NoRoom {
    /// How the first of them begins.
    pub first: String,
    /// How many they are.
    pub count: usize,
}
