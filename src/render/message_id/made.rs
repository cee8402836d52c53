//! Ids that are made from ids: of enums of ours, and of things in `content/`.

use crate::content::Catalogue;
use crate::content::catalogue::{DeclineKind, SmalltalkKind};
use crate::content::safety::SafetyClass;
use crate::dialogue::{Aid, Attachment, Command, FileFault, News, Outcome, Records, TextField};
use crate::domain::{AppointmentKind, ChecklistId, ItemId, Jurisdiction, ReasonId, Role, ScriptId};
use crate::schedule::{ZONE_OF_UK, zones_of_us};

/// Ids that are made from an enum of ours.
#[must_use]
pub fn enum_ids() -> Vec<String> {
    let mut ids = Vec::new();
    ids.extend(Jurisdiction::ALL.map(nation));
    ids.extend(Role::ALL.map(role));
    ids.extend(DeclineKind::ALL.map(declined));
    ids.extend(SmalltalkKind::ALL.map(smalltalk));
    ids.extend(SafetyClass::ALL.map(safety));
    ids.extend([Aid::Called, Aid::Accompanied].map(aid));
    ids.extend(Aid::ALL.map(aid_button));
    ids.extend(Attachment::ALL.map(cannot_read));
    ids.extend(Outcome::ALL.map(went));
    ids.extend(Records::ALL.map(records));
    ids.extend(Command::ALL.map(command));
    ids.push(START_COMMAND.to_owned());
    ids.extend(crate::dates::messages().map(str::to_owned));
    ids.extend(agenda_ids());
    ids
}

/// Ids about appointments that are made from an enum of ours.
fn agenda_ids() -> impl Iterator<Item = String> {
    let kinds = AppointmentKind::ALL.into_iter().map(appointment_kind);
    let news = News::ALL.iter().copied().filter(|news| *news != News::Nothing).map(appointment_news);
    let faults = FileFault::ALL.iter().copied().map(file_fault);
    let fields = TextField::ALL.into_iter().map(field_button);
    let zones = zones_of_us().iter().copied().chain([ZONE_OF_UK]).map(zone);
    kinds.chain(news).chain(faults).chain(fields).chain(zones)
}

/// What an appointment is for.
#[must_use]
pub fn appointment_kind(kind: AppointmentKind) -> String {
    format!("appointment-kind-{}", kind.as_str())
}

/// What has just happened to an appointment.
#[must_use]
pub fn appointment_news(news: News) -> String {
    format!("appointment-news-{}", news.as_str())
}

/// Why a calendar file gives no appointment.
#[must_use]
pub fn file_fault(fault: FileFault) -> String {
    format!("appointment-file-fault-{}", fault.as_str())
}

/// The button with which somebody writes something about an appointment.
#[must_use]
pub fn field_button(field: TextField) -> String {
    format!("button-appointment-{}", field.as_str())
}

/// The name of a time zone that has one of its own; the others are called by their city.
#[must_use]
pub fn zone(name: &str) -> String {
    format!("zone-{}", name.to_lowercase().replace(['/', '_'], "-"))
}

/// Ids that are made from ids in `content/`.
#[must_use]
pub fn content_ids(catalogue: &Catalogue) -> Vec<String> {
    let mut ids: Vec<String> = catalogue.categories().iter().map(|id| format!("category-{id}")).collect();
    ids.extend(catalogue.helplines().map(|line| format!("helpline-{}", line.id)));
    for topic in catalogue.topics() {
        ids.push(format!("card-{}", topic.id));
        ids.extend(topic.variants.iter().map(|variant| format!("card-{}-{}", topic.id, variant.id)));
    }
    for list in catalogue.checklists() {
        ids.push(checklist(&list.id));
        ids.extend(list.all_items.iter().map(|one| item(&list.id, &one.id)));
    }
    ids.extend(catalogue.all_scripts().iter().map(|one| script(&one.id)));
    ids.extend(catalogue.reasons().iter().map(|one| reason(&one.id)));
    ids
}

/// What `/start` does.
pub const START_COMMAND: &str = "command-start";

/// A checklist's title; `.purpose` says in one line what it is for.
#[must_use]
pub fn checklist(id: &ChecklistId) -> String {
    format!("checklist-{id}")
}

/// An item of a checklist; `.more` explains it, if it has to be explained.
#[must_use]
pub fn item(list: &ChecklistId, id: &ItemId) -> String {
    format!("checklist-{list}-{id}")
}

/// What a text to say is for; `.text` is the text.
#[must_use]
pub fn script(id: &ScriptId) -> String {
    format!("script-{id}")
}

/// A reason on a button; `.line` is the same as a line of a list.
#[must_use]
pub fn reason(id: &ReasonId) -> String {
    format!("reason-{id}")
}

/// A nation's name.
#[must_use]
pub fn nation(nation: Jurisdiction) -> String {
    format!("nation-{nation}")
}

/// A role's name.
#[must_use]
pub fn role(role: Role) -> String {
    format!("role-{}", role.as_str())
}

/// Why there is no answer.
#[must_use]
pub fn declined(kind: DeclineKind) -> String {
    format!("declined-{}", kind.as_str())
}

/// A polite word.
#[must_use]
pub fn smalltalk(kind: SmalltalkKind) -> String {
    format!("smalltalk-{}", kind.as_str())
}

/// Help in an emergency.
#[must_use]
pub fn safety(class: SafetyClass) -> String {
    format!("safety-{}", class.as_str())
}

/// What is said when somebody did something about an emergency.
#[must_use]
pub fn aid(aid: Aid) -> String {
    format!("safety-after-{}", aid.as_str())
}

/// The button with which they tell it.
#[must_use]
pub fn aid_button(aid: Aid) -> String {
    format!("button-aid-{}", aid.as_str())
}

/// Something that we can't read, see or hear.
#[must_use]
pub fn cannot_read(kind: Attachment) -> String {
    format!("cannot-read-{}", kind.as_str())
}

/// What a command does.
#[must_use]
pub fn command(command: Command) -> String {
    format!("command-{}", command.as_str())
}

/// The button that tells how a second appointment went.
#[must_use]
pub fn went(outcome: Outcome) -> String {
    format!("button-went-{}", outcome.as_str())
}

/// What a reminder says about records.
#[must_use]
pub fn records(records: Records) -> String {
    format!("reminder-records-{}", records.as_str())
}
