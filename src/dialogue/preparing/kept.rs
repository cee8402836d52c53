//! What a person keeps for preparing: ticks, items of their own, order.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt;

use serde::{Deserialize, Serialize};

use crate::domain::{ChecklistId, Item, ItemId, ReasonId};

/// Most items of one's own, over all lists (issue “Prepare and remind”).
pub const MOST_OWN_ITEMS: usize = 200;
/// Longest item of one's own, in characters (the same).
pub const LONGEST_ITEM: usize = 300;

/// A line of a list: an item that we give, or one of the person's own by its number.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub enum LineId {
    /// One that we give.
    Given(ItemId),
    /// One of the person's own. Its number is never used again.
    Own(u32),
}

/// A line as it is shown.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Line {
    /// Which.
    pub id: LineId,
    /// The words of an item of one's own.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub own: Option<String>,
    /// Whether it is done.
    pub done: bool,
}

/// What a person keeps for preparing.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Preparation {
    /// What they made of each list; one that they left as it is has no entry.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub lists: BTreeMap<ChecklistId, KeptList>,
    /// The reasons that they ticked.
    #[serde(default, skip_serializing_if = "BTreeSet::is_empty")]
    pub reasons: BTreeSet<ReasonId>,
    /// The number of their newest item.
    #[serde(default, skip_serializing_if = "is_zero")]
    pub newest: u32,
}

/// What a person made of a list.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct KeptList {
    /// What is done. A set, so that two taps at once both count.
    #[serde(default, skip_serializing_if = "BTreeSet::is_empty")]
    pub done: BTreeSet<LineId>,
    /// Items of their own by number.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty", deserialize_with = "by_number")]
    pub own: BTreeMap<u32, String>,
    /// Given items that they took away.
    #[serde(default, skip_serializing_if = "BTreeSet::is_empty")]
    pub removed: BTreeSet<ItemId>,
    /// The order of the lines if it is not the usual one; what it does not name comes after.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub order: Vec<LineId>,
}

/// Reads what is kept by number. JSON has names only, and where serde looks at a value twice it does not turn them back by itself.
fn by_number<'de, D: serde::Deserializer<'de>>(reader: D) -> Result<BTreeMap<u32, String>, D::Error> {
    let named = BTreeMap::<String, String>::deserialize(reader)?;
    let numbered = named.into_iter().map(|(name, item)| Ok((name.parse().map_err(serde::de::Error::custom)?, item)));
    numbered.collect()
}

#[expect(clippy::trivially_copy_pass_by_ref, reason = "serde asks for it")]
fn is_zero(number: &u32) -> bool {
    *number == 0
}

impl Preparation {
    /// What they made of a list.
    #[must_use]
    pub fn kept(&self, list: &ChecklistId) -> Option<&KeptList> {
        self.lists.get(list)
    }

    /// The lists of which they made something.
    pub fn lists(&self) -> impl Iterator<Item = (&ChecklistId, &KeptList)> {
        self.lists.iter()
    }

    /// The reasons that they ticked.
    #[must_use]
    pub fn reasons(&self) -> &BTreeSet<ReasonId> {
        &self.reasons
    }

    /// How many more items of their own can be kept.
    #[must_use]
    pub fn room(&self) -> usize {
        MOST_OWN_ITEMS.saturating_sub(self.lists.values().map(|kept| kept.own.len()).sum())
    }

    /// Changes a list; one that is as it was at first is not kept.
    pub(super) fn change(&mut self, list: &ChecklistId, change: impl FnOnce(&mut KeptList)) {
        let mut kept = self.lists.remove(list).unwrap_or_default();
        change(&mut kept);
        if kept != KeptList::default() {
            self.lists.insert(list.clone(), kept);
        }
    }

    /// Adds items; whoever calls it has looked for [`room`](Self::room). Returns the first of them.
    pub(super) fn add(&mut self, list: &ChecklistId, items: Vec<String>) -> Option<LineId> {
        let first = (!items.is_empty()).then(|| self.newest.saturating_add(1));
        let mut newest = self.newest;
        self.change(list, |kept| {
            for item in items {
                newest = newest.saturating_add(1);
                kept.own.insert(newest, item);
            }
        });
        self.newest = newest;
        first.map(LineId::Own)
    }
}

impl KeptList {
    /// Items of their own by number.
    #[must_use]
    pub fn own(&self) -> &BTreeMap<u32, String> {
        &self.own
    }

    /// Whether the lines are others than the given ones, or in another order.
    pub(super) fn is_rearranged(&self) -> bool {
        !self.own.is_empty() || !self.order.is_empty()
    }

    /// The lines in their order.
    pub(super) fn lines<'a>(&self, given: impl Iterator<Item = &'a Item>) -> Vec<Line> {
        let given = given.filter(|item| !self.removed.contains(&item.id)).map(|item| LineId::Given(item.id.clone()));
        let mut ids: Vec<LineId> = given.chain(self.own.keys().copied().map(LineId::Own)).collect();
        if !self.order.is_empty() {
            let place: BTreeMap<&LineId, usize> = self.order.iter().enumerate().map(|(place, id)| (id, place)).collect();
            ids.sort_by_key(|id| place.get(id).copied().unwrap_or(usize::MAX));
        }
        let line = |id: LineId| {
            let own = if let LineId::Own(number) = &id { self.own.get(number).cloned() } else { None };
            Line { done: self.done.contains(&id), own, id }
        };
        ids.into_iter().map(line).collect()
    }

    pub(super) fn mark(&mut self, line: &LineId, done: bool) {
        if done {
            self.done.insert(line.clone());
        } else {
            self.done.remove(line);
        }
    }

    /// Puts a line in another place among `lines`, the ones that are there now.
    pub(super) fn put(&mut self, line: &LineId, to: usize, lines: &[Line]) {
        let mut order: Vec<LineId> = lines.iter().map(|other| other.id.clone()).filter(|other| other != line).collect();
        order.insert(to.min(order.len()), line.clone());
        self.order = order;
    }

    pub(super) fn remove(&mut self, line: &LineId) {
        match line {
            LineId::Given(item) => drop(self.removed.insert(item.clone())),
            LineId::Own(number) => drop(self.own.remove(number)),
        }
        self.done.remove(line);
        self.order.retain(|other| other != line);
    }
}

impl fmt::Display for LineId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Given(item) => write!(f, "{item}"),
            // No id of ours begins like this.
            Self::Own(number) => write!(f, "+{number}"),
        }
    }
}

impl LineId {
    /// Reads what [`Display`](fmt::Display) writes; `None` if it is something else.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        match text.strip_prefix('+') {
            Some(number) => number.parse().ok().map(Self::Own),
            None => ItemId::parse(text).ok().map(Self::Given),
        }
    }
}

impl TryFrom<String> for LineId {
    type Error = String;
    fn try_from(text: String) -> Result<Self, String> {
        Self::parse(&text).ok_or(text)
    }
}

impl From<LineId> for String {
    fn from(id: LineId) -> Self {
        id.to_string()
    }
}
