//! Checklists, words to say and reasons: their structure, whatever the language.

use jiff::civil::Date;
use serde::Deserialize;

use super::{ChecklistId, FactId, ItemId, Jurisdiction, ReasonId, Role, ScriptId};

/// A list of things to do, ask or bring.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Checklist {
    /// Its id; never changed, never used again. The words are `checklist-<id>`.
    pub id: ChecklistId,
    /// The day on which its words were last held against the sources.
    pub reviewed: Date,
    /// From this day on readers are told how old it is.
    pub review_by: Date,
    /// The facts that the list as a whole conveys.
    pub facts: Vec<FactId>,
    /// Every item, whoever it is for, in the order in which they are shown.
    #[serde(rename = "item")]
    pub all_items: Vec<Item>,
}

/// One thing to do, ask or bring.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Item {
    /// Its id, unique within the list; never changed, never used again. The words are `checklist-<list>-<item>`.
    pub id: ItemId,
    /// Whether it is among those that are shown before "more" is asked for.
    #[serde(default)]
    pub first: bool,
    /// Where it holds.
    #[serde(default = "everywhere")]
    pub nations: Vec<Jurisdiction>,
    /// Whom it makes sense for.
    #[serde(default = "everybody")]
    pub roles: Vec<Role>,
    /// When it makes sense; always if it is not told.
    pub when: Option<Condition>,
    /// Whether it asks if the records are where they have to be: the reminder a week before names it.
    #[serde(default)]
    pub records: bool,
    /// The facts that its words convey.
    pub facts: Vec<FactId>,
}

/// What has to be so for an item to make sense.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Condition {
    /// The person reads in another language than the nation's own.
    OtherLanguage,
}

/// A short text to say, ready to be copied.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Script {
    /// Its id; never changed, never used again. The words are `script-<id>`.
    pub id: ScriptId,
    /// Where it holds.
    #[serde(default = "everywhere")]
    pub nations: Vec<Jurisdiction>,
    /// Whom it makes sense for.
    #[serde(default = "everybody")]
    pub roles: Vec<Role>,
    /// The facts that its words convey.
    pub facts: Vec<FactId>,
}

/// A reason for a second opinion that a person may have.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Reason {
    /// Its id; never changed, never used again. The words are `reason-<id>`.
    pub id: ReasonId,
    /// The facts that its words convey.
    pub facts: Vec<FactId>,
}

impl Checklist {
    /// The items for a reader, in their order. Without a nation only those that hold everywhere; without a role those for the
    /// patient, to whom the words speak.
    pub fn items(&self, nation: Option<Jurisdiction>, role: Option<Role>, other_language: bool) -> impl Iterator<Item = &Item> {
        self.all_items.iter().filter(move |item| item.is_for(nation, role, other_language))
    }

    /// Whether some items hold in some nations only.
    #[must_use]
    pub fn depends_on_nation(&self) -> bool {
        self.all_items.iter().any(|item| !holds_in(&item.nations, None))
    }

    /// An item, whoever it is for.
    #[must_use]
    pub fn item(&self, id: &ItemId) -> Option<&Item> {
        self.all_items.iter().find(|item| &item.id == id)
    }
}

impl Item {
    /// Whether it is for such a reader.
    #[must_use]
    pub fn is_for(&self, nation: Option<Jurisdiction>, role: Option<Role>, other_language: bool) -> bool {
        let now = match self.when {
            None => true,
            Some(Condition::OtherLanguage) => other_language,
        };
        now && holds_in(&self.nations, nation) && is_for(&self.roles, role)
    }
}

impl Script {
    /// Whether it is for such a reader: as for an [`Item`].
    #[must_use]
    pub fn is_for(&self, nation: Option<Jurisdiction>, role: Option<Role>) -> bool {
        holds_in(&self.nations, nation) && is_for(&self.roles, role)
    }
}

fn holds_in(nations: &[Jurisdiction], nation: Option<Jurisdiction>) -> bool {
    match nation {
        Some(nation) => nations.contains(&nation),
        None => Jurisdiction::ALL.iter().all(|nation| nations.contains(nation)),
    }
}

fn is_for(roles: &[Role], role: Option<Role>) -> bool {
    roles.contains(&role.unwrap_or(Role::Patient))
}

fn everywhere() -> Vec<Jurisdiction> {
    Jurisdiction::ALL.to_vec()
}

fn everybody() -> Vec<Role> {
    Role::ALL.to_vec()
}
