//! Each reply in words.

use jiff::Timestamp;

use super::html::Rich;
use super::outgoing::{Key, KeyAction, OutgoingMessage};
use super::{MessageId, Wording, message_id};
use crate::content::Catalogue;
use crate::content::safety::SafetyClass;
use crate::dialogue::{Ask, Button, Choice, Flow, Label, Link, Reply, Verdict, Words};
use crate::domain::{Fingerprint, Jurisdiction, Locale, TopicId, VariantId};

/// What a reply is rendered with.
#[derive(Clone, Copy)]
pub struct Rendering<'a> {
    /// The words.
    pub wording: &'a Wording,
    /// What the ids stand for.
    pub catalogue: &'a Catalogue,
    /// The reader's language.
    pub locale: Locale,
    /// The present.
    pub now: Timestamp,
    /// The bot's name in Telegram, for links back; without it there are none.
    pub bot_username: Option<&'a str>,
}

/// The messages of a reply, with its choices as buttons under the last.
#[must_use]
pub fn render(reply: &Reply, choices: &[Choice], rendering: &Rendering<'_>) -> Vec<OutgoingMessage> {
    let mut messages: Vec<OutgoingMessage> =
        rendering.rich(reply).messages().into_iter().map(|html| OutgoingMessage { html, keyboard: Vec::new() }).collect();
    if let Some(last) = messages.last_mut() {
        last.keyboard = rendering.keyboard(reply, choices);
    }
    messages
}

impl Rendering<'_> {
    pub(super) fn say(&self, id: MessageId) -> String {
        self.wording.say(self.locale, id, &[])
    }

    pub(super) fn id(&self, id: &str) -> String {
        self.wording.say_id(self.locale, id)
    }

    fn rich(&self, reply: &Reply) -> Rich {
        let text = |id| Rich::new().text(&self.say(id));
        match reply {
            Reply::Welcome => text(MessageId::WelcomeText),
            Reply::Introduction => text(MessageId::IntroductionText),
            Reply::Asked { ask: Ask::Language, .. } => text(MessageId::AskLanguage),
            Reply::Asked { ask: Ask::Nation, flow: Flow::Question } => text(MessageId::AskNationForAnswer),
            Reply::Asked { ask: Ask::Nation, .. } => text(MessageId::AskNation),
            Reply::Asked { ask: Ask::Role, .. } => text(MessageId::AskRole),
            Reply::Home => text(MessageId::HomeText),
            Reply::Topics => text(MessageId::TopicsText),
            Reply::Category { category } => {
                let name = self.id(&format!("category-{category}"));
                Rich::new().text(&self.wording.say(self.locale, MessageId::CategoryTitle, &[("name", &name)]))
            }
            Reply::Card { topic, nation } => match self.catalogue.topic(topic) {
                Some(topic) => self.card(topic, *nation),
                None => text(MessageId::OldButtonText),
            },
            Reply::ConsentFirst { .. } => text(MessageId::ConsentFirstText),
            Reply::DidYouMean { .. } => text(MessageId::DidYouMeanText),
            Reply::Declined { kind, .. } => Rich::new().text(&self.id(&message_id::declined(*kind))),
            Reply::Smalltalk { kind } => Rich::new().text(&self.id(&message_id::smalltalk(*kind))),
            Reply::Safety { class, nation, own_number } => self.safety(*class, *nation, own_number.as_deref()),
            Reply::SafetyFollowed { aid, .. } => {
                Rich::new().text(&self.id(&message_id::aid(*aid))).text(&self.say(MessageId::SafetyClosing))
            }
            Reply::AskNumber { kept: None } => text(MessageId::AskNumberText),
            Reply::AskNumber { kept: Some(number) } => {
                let kept = self.wording.say(self.locale, MessageId::AskNumberKept, &[("number", number)]);
                Rich::new().text(&kept).text(&self.say(MessageId::AskNumberText))
            }
            Reply::NumberUnclear => text(MessageId::NumberUnclearText),
            Reply::NumberKept { number } => {
                Rich::new().text(&self.wording.say(self.locale, MessageId::NumberKeptText, &[("number", number)]))
            }
            Reply::NumberForgotten => text(MessageId::NumberForgottenText),
            Reply::NoSuchChoice { highest } => Rich::new().text(&self.wording.say(
                self.locale,
                MessageId::NoSuchChoiceText,
                &[("highest", &highest.to_string())],
            )),
            Reply::CannotRead { kind, nation } => {
                Rich::new().text(&self.id(&message_id::cannot_read(*kind))).text(&self.urgent(*nation))
            }
            Reply::Help => text(MessageId::HelpText),
            Reply::About => text(MessageId::AboutText),
            Reply::Privacy => text(MessageId::PrivacyText),
            Reply::Settings { nation, role, own_number } => self.settings(*nation, *role, own_number.as_deref()),
            Reply::Cancelled => text(MessageId::CancelledText),
            Reply::NothingToCancel => text(MessageId::NothingToCancelText),
            Reply::UnknownCommand => text(MessageId::UnknownCommandText),
            Reply::OldButton => text(MessageId::OldButtonText),
            Reply::OldLink => text(MessageId::OldLinkText),
            Reply::Judged { verdict: Verdict::Helpful } => text(MessageId::JudgedHelpful),
            Reply::Judged { verdict: Verdict::NotHelpful } => text(MessageId::JudgedNotHelpful),
            Reply::GroupNotice => text(MessageId::GroupNotice),
            Reply::Apology { nation } => text(MessageId::ApologyText).text(&self.urgent(*nation)),
        }
    }

    fn settings(&self, nation: Option<Jurisdiction>, role: Option<crate::domain::Role>, number: Option<&str>) -> Rich {
        let unset = || self.say(MessageId::SettingsNotSet);
        let language = self.say(MessageId::LanguageName);
        let nation = nation.map_or_else(unset, |nation| self.id(&message_id::nation(nation)));
        let role = role.map_or_else(unset, |role| self.id(&message_id::role(role)));
        let number = number.map_or_else(unset, str::to_owned);
        let arguments = [("language", language.as_str()), ("nation", &nation), ("role", &role), ("number", &number)];
        Rich::new().text(&self.wording.say(self.locale, MessageId::SettingsText, &arguments))
    }

    /// One action first, then the numbers, then calm words.
    fn safety(&self, class: SafetyClass, nation: Option<Jurisdiction>, own_number: Option<&str>) -> Rich {
        let own = own_number
            .map(|number| format!("- {}\n", self.wording.say(self.locale, MessageId::SafetyOwnNumber, &[("number", number)])));
        let lines = own.unwrap_or_default() + &self.helplines(self.catalogue.safety_lines(class, nation));
        let words = self.id(&message_id::safety(class));
        let (action, rest) = words.split_once("\n\n").unwrap_or((&words, ""));
        let mut rich = Rich::new().bold(action).text(&lines).text(rest);
        if matches!(nation, None | Some(Jurisdiction::Elsewhere)) && !lines.is_empty() {
            rich = rich.text(&self.say(MessageId::SafetyNotKnown));
        }
        rich.text(&self.say(MessageId::SafetyClosing))
    }

    fn urgent(&self, nation: Option<Jurisdiction>) -> String {
        let lines = self.helplines(self.catalogue.safety_lines(SafetyClass::DangerNow, nation));
        format!("{}\n{lines}", self.say(MessageId::UrgentNumbers))
    }

    /// Numbered choices stand in rows of their own; the ones that are always there share rows of two.
    fn keyboard(&self, reply: &Reply, choices: &[Choice]) -> Vec<Vec<Key>> {
        let mut rows: Vec<Vec<Key>> = Vec::new();
        let mut shared: Vec<Key> = Vec::new();
        for (index, choice) in choices.iter().enumerate() {
            let label = self.label(choice);
            let action = KeyAction::Press(choice.button.clone());
            if choice.label == Label::Numbered {
                let number = (index + 1).to_string();
                let label = self.wording.say(self.locale, MessageId::NumberedLabel, &[("number", &number), ("label", &label)]);
                rows.push(vec![Key { label, action }]);
            } else {
                shared.push(Key { label, action });
            }
        }
        rows.extend(shared.chunks(2).map(<[Key]>::to_vec));
        if let (Reply::Card { topic, .. }, Some(bot)) = (reply, self.bot_username) {
            let link = Link { topic: topic.clone(), locale: Some(self.locale) };
            let action = KeyAction::Open(format!("https://t.me/{bot}?start={}", link.payload()));
            rows.push(vec![Key { label: self.say(MessageId::ButtonOpenHere), action }]);
        }
        rows
    }

    fn label(&self, choice: &Choice) -> String {
        self.wording.label(self.locale, choice)
    }
}

impl Words for Wording {
    fn locales(&self) -> &[Locale] {
        Self::locales(self)
    }

    fn label(&self, locale: Locale, choice: &Choice) -> String {
        let say = |id| self.say(locale, id, &[]);
        if choice.label == Label::Back {
            return say(MessageId::ButtonBack);
        }
        match &choice.button {
            Button::Home => say(MessageId::ButtonHome),
            Button::Topics => say(MessageId::ButtonTopics),
            Button::Category(category) => self.say_id(locale, &format!("category-{category}")),
            Button::Topic(topic) => self.say_id(locale, &format!("card-{topic}")),
            Button::ConsentRead(_) => say(MessageId::ButtonConsentRead),
            Button::Help => say(MessageId::ButtonHelp),
            Button::Settings => say(MessageId::ButtonSettings),
            Button::Change(Ask::Language) => say(MessageId::ButtonLanguage),
            Button::Change(Ask::Nation) => say(MessageId::ButtonNation),
            Button::Change(Ask::Role) => say(MessageId::ButtonRole),
            Button::OwnNumber => say(MessageId::ButtonOwnNumber),
            Button::ForgetNumber => say(MessageId::ButtonForgetNumber),
            Button::Aid { aid, .. } => self.say_id(locale, &message_id::aid_button(*aid)),
            Button::Language(language) => self.say(*language, MessageId::LanguageName, &[]),
            Button::Nation(nation) => self.say_id(locale, &message_id::nation(*nation)),
            Button::Role(role) => self.say_id(locale, &message_id::role(*role)),
            Button::Skip => say(MessageId::ButtonSkip),
            Button::Judge { verdict: Verdict::Helpful, .. } => say(MessageId::ButtonHelpful),
            Button::Judge { verdict: Verdict::NotHelpful, .. } => say(MessageId::ButtonNotHelpful),
            Button::About => say(MessageId::ButtonAbout),
            Button::Privacy => say(MessageId::ButtonPrivacy),
        }
    }

    fn version(&self, locale: Locale, topic: &TopicId, variant: &VariantId) -> String {
        let id = format!("card-{topic}-{variant}");
        let parts = ["short", "do-1", "do-2", "do-3", "detail"].map(|name| self.attribute(locale, &id, name).unwrap_or_default());
        parts.iter().fold(Fingerprint::new(), |hash, part| hash.with(part.as_bytes()).with(b"\n")).short()
    }
}
