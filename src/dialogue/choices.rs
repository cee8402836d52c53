//! What can be chosen under each reply, by a tap, by its number or by its words.

use serde::{Deserialize, Serialize};

use super::{
    AgendaButton, AgendaReply, Aid, Ask, Context, Flow, ListButton, OwnButton, OwnReply, ReminderButton, Reply, Scope, State,
    Verdict, agenda, own, preparing,
};
use crate::content::safety::SafetyClass;
use crate::domain::{CategoryId, Jurisdiction, Locale, Role, TopicId};

/// What a button does. Once sent it works for ever: a variant may be added but never taken away.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Button {
    /// The main menu.
    Home,
    /// The groups of topics.
    Topics,
    /// The topics of a group.
    Category(CategoryId),
    /// A card.
    Topic(TopicId),
    /// A card, after a relative has read that consent comes first.
    ConsentRead(TopicId),
    /// What can be changed.
    Settings,
    /// Change something about the person.
    Change(Ask),
    /// Give the number of one's own hospital.
    OwnNumber,
    /// Take it away.
    ForgetNumber,
    /// Show the help that was offered.
    ShowSafety(SafetyClass),
    /// Say what was done about an emergency.
    Aid {
        /// The emergency.
        class: SafetyClass,
        /// What was done.
        aid: Aid,
    },
    /// A language.
    Language(Locale),
    /// A language that somebody writes in: speak it from now on, and say the last answer again.
    Switch(Locale),
    /// A nation.
    Nation(Jurisdiction),
    /// Who the person is.
    Role(Role),
    /// Go on without an answer.
    Skip,
    /// Judge a text.
    Judge {
        /// The topic.
        topic: TopicId,
        /// The version of its text.
        version: String,
        /// The judgement.
        verdict: Verdict,
    },
    /// How to use this.
    Help,
    /// Who made this.
    About,
    /// What is kept.
    Privacy,
    /// About appointments and reminders.
    Agenda(AgendaButton),
    /// About checklists.
    List(ListButton),
    /// About consent and what is kept.
    Own(OwnButton),
}

/// A button and what it is called here.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Choice {
    /// What it does.
    pub button: Button,
    /// What it is called.
    pub label: Label,
}

/// What a choice is called.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Label {
    /// By where it leads; numbered, since it is one of several.
    Numbered,
    /// By where it leads; not numbered, since it is always there.
    Plain,
    /// "Back".
    Back,
    /// In a row of seven: a calendar.
    Week,
    /// In a row of four: times of day.
    Four,
}

pub(super) fn numbered(button: Button) -> Choice {
    Choice { button, label: Label::Numbered }
}

pub(super) fn plain(button: Button) -> Choice {
    Choice { button, label: Label::Plain }
}

pub(super) fn back(button: Button) -> Choice {
    Choice { button, label: Label::Back }
}

/// What can be chosen under a reply, in its order; numbered ones come first, and a way home is always among them.
#[must_use]
pub fn choices(reply: &Reply, state: &State, context: &Context<'_>) -> Vec<Choice> {
    let mut choices = match reply {
        Reply::Asked { ask, flow } => asked(*ask, *flow, context),
        Reply::Home => {
            let list = [
                Button::Topics,
                Button::List(ListButton::All),
                Button::Agenda(AgendaButton::List),
                Button::Settings,
                Button::Help,
            ];
            list.into_iter().map(numbered).collect()
        }
        Reply::Topics => context.catalogue.categories().iter().cloned().map(Button::Category).map(numbered).collect(),
        Reply::Category { category } => {
            let topics = context.catalogue.topics_in(category).map(|topic| numbered(Button::Topic(topic.id.clone())));
            topics.chain([back(Button::Topics)]).collect()
        }
        Reply::Card { topic, nation } => card(topic, *nation, state, context),
        Reply::ConsentFirst { topic } => vec![
            numbered(Button::ConsentRead(topic.clone())),
            numbered(Button::Topic(family_topic(context).unwrap_or_else(|| topic.clone()))),
        ],
        Reply::DidYouMean { topics } => topics.iter().cloned().map(Button::Topic).map(numbered).collect(),
        Reply::Help => vec![numbered(Button::Topics), numbered(Button::Settings), numbered(Button::Privacy)],
        Reply::About => vec![numbered(Button::Privacy), numbered(Button::Topics)],
        Reply::Settings { .. } => {
            let asks = [Ask::Language, Ask::Nation, Ask::Role].into_iter().map(Button::Change);
            let reminders = Button::Agenda(AgendaButton::Remind(ReminderButton::Show(Scope::All)));
            asks.chain([Button::OwnNumber, Button::Own(OwnButton::Consent), reminders]).map(numbered).collect()
        }
        Reply::AskNumber { kept } => {
            let forget = kept.is_some().then(|| numbered(Button::ForgetNumber));
            forget.into_iter().chain([back(Button::Settings)]).collect()
        }
        Reply::NumberUnclear | Reply::NumberKept { .. } | Reply::NumberForgotten => vec![back(Button::Settings)],
        Reply::NoSuchChoice { highest, .. } => {
            let label = |(index, button): (usize, &Button)| {
                let button = today(button, context);
                if index < *highest { numbered(button) } else { plain(button) }
            };
            state.choices.iter().enumerate().map(label).collect()
        }
        Reply::Privacy => {
            [Button::Own(OwnButton::MyData), Button::Own(OwnButton::Delete), Button::About].into_iter().map(numbered).collect()
        }
        Reply::SafetyOffered { class } => return vec![plain(Button::ShowSafety(*class))],
        Reply::LanguageOffered { locale } => return vec![plain(Button::Switch(*locale))],
        Reply::Welcome | Reply::Introduction | Reply::DraftNotice | Reply::GroupNotice => return Vec::new(),
        Reply::Own(OwnReply::Kept { .. } | OwnReply::Erased) => return Vec::new(),
        Reply::Declined { .. }
        | Reply::Smalltalk { .. }
        | Reply::Cancelled
        | Reply::NothingToCancel
        | Reply::UnknownCommand
        | Reply::OldButton
        | Reply::OldLink
        | Reply::Judged { .. } => vec![numbered(Button::Topics), numbered(Button::Help)],
        Reply::Safety { class, topics, .. } => {
            aids(*class).chain(topics.iter().cloned().map(Button::Topic).map(numbered)).collect()
        }
        Reply::SafetyFollowed { class, .. } => aids(*class).collect(),
        Reply::Agenda(reply) => agenda::choices(reply, state, context),
        Reply::List(reply) => preparing::choices(reply, state, context),
        Reply::Own(reply) => own::choices(reply),
        Reply::Apology { .. } | Reply::CannotRead { .. } => Vec::new(),
    };
    let at_home = matches!(reply, Reply::Home) || choices.iter().any(|choice| choice.button == Button::Home);
    if !at_home {
        choices.push(plain(Button::Home));
    }
    if matches!(reply, Reply::Agenda(AgendaReply::Reminder { .. })) {
        choices.push(plain(Button::Own(OwnButton::Stop)));
    }
    choices
}

/// The number of the first choice under a reply: a list numbers on from page to page.
#[must_use]
pub fn first_number(reply: &Reply) -> usize {
    match reply {
        Reply::List(reply) => preparing::first_number(reply),
        Reply::NoSuchChoice { skipped, .. } => skipped + 1,
        _ => 1,
    }
}

/// What somebody may say after help in an emergency.
fn aids(class: SafetyClass) -> impl Iterator<Item = Choice> {
    Aid::ALL.into_iter().map(move |aid| numbered(Button::Aid { class, aid }))
}

fn asked(ask: Ask, flow: Flow, context: &Context<'_>) -> Vec<Choice> {
    let mut choices: Vec<Choice> = match ask {
        Ask::Language => {
            let suggested = context.suggested;
            let others = context.words.locales().iter().copied().filter(|locale| *locale != suggested);
            std::iter::once(suggested).chain(others).map(|locale| numbered(Button::Language(locale))).collect()
        }
        Ask::Nation => Jurisdiction::ALL.into_iter().map(|nation| numbered(Button::Nation(nation))).collect(),
        Ask::Role => Role::ALL.into_iter().map(|role| numbered(Button::Role(role))).collect(),
    };
    choices.push(match flow {
        Flow::Setup | Flow::Question => plain(Button::Skip),
        Flow::Settings => back(Button::Settings),
    });
    choices
}

fn card(topic: &TopicId, nation: Option<Jurisdiction>, state: &State, context: &Context<'_>) -> Vec<Choice> {
    let Some(found) = context.catalogue.topic(topic) else { return vec![numbered(Button::Topics)] };
    let mut choices: Vec<Choice> = found.related.iter().cloned().map(Button::Topic).map(numbered).collect();
    let variant = found.variant(nation.unwrap_or(Jurisdiction::Elsewhere));
    let version = variant.map(|variant| context.words.version(state.locale, topic, &variant.id)).unwrap_or_default();
    for verdict in [Verdict::Helpful, Verdict::NotHelpful] {
        choices.push(plain(Button::Judge { topic: topic.clone(), version: version.clone(), verdict }));
    }
    choices.extend(found.checklist.iter().cloned().map(ListButton::Open).map(Button::List).map(plain));
    choices.extend(beside(topic).map(Button::List).map(plain));
    choices.push(plain(Button::Topics));
    choices
}

/// What helps with a topic beside its checklist.
fn beside(topic: &TopicId) -> Option<ListButton> {
    match topic.as_str() {
        "what-to-say" => Some(ListButton::Words),
        "when-to-consider" | "why-people-want-one" => Some(ListButton::Reasons),
        _ => None,
    }
}

/// Where a button leads today: what is gone has the list of topics in its place.
fn today(button: &Button, context: &Context<'_>) -> Button {
    let there = match button {
        Button::Category(category) => context.catalogue.categories().contains(category),
        Button::Topic(topic) | Button::ConsentRead(topic) => context.catalogue.topic(topic).is_some(),
        Button::List(list) if !preparing::is_there(list, context) => return Button::List(ListButton::All),
        _ => true,
    };
    if there { button.clone() } else { Button::Topics }
}

/// The topic that explains consent, if the content has it.
pub(super) fn family_topic(context: &Context<'_>) -> Option<TopicId> {
    let id = TopicId::parse("can-family-ask").ok()?;
    context.catalogue.topic(&id).map(|topic| topic.id.clone())
}
