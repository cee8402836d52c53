//! Each reply in words.

use jiff::Timestamp;

use super::dates::Dates;
use super::html::Rich;
use super::outgoing::{Document, Key, KeyAction, OutgoingMessage};
use super::{MessageId, Wording, message_id};
use crate::content::Catalogue;
use crate::content::safety::SafetyClass;
use crate::dates::Lexicon;
use crate::dialogue::{Ask, Button, Choice, Flow, Label, Link, OwnButton, Phrases, Reply, Verdict, Words, first_number};
use crate::domain::{Fingerprint, Jurisdiction, Locale, Role, TopicId, VariantId};

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
    let words = rendering.rich(reply);
    let mut messages: Vec<OutgoingMessage> = match rendering.document(reply) {
        Some(document) => OutgoingMessage::with_document(words, document),
        None => words.messages().into_iter().map(OutgoingMessage::words).collect(),
    };
    if let Some(last) = messages.last_mut() {
        last.keyboard = rendering.keyboard(reply, choices);
    }
    messages
}

impl Rendering<'_> {
    pub(super) fn say(&self, id: MessageId) -> String {
        self.wording.say(self.locale, id, &[])
    }

    pub(super) fn say_with(&self, id: MessageId, arguments: &[(&'static str, &str)]) -> String {
        self.wording.say(self.locale, id, arguments)
    }

    pub(super) fn id(&self, id: &str) -> String {
        self.wording.say_id(self.locale, id)
    }

    /// The file that goes with a reply, if one does.
    fn document(&self, reply: &Reply) -> Option<Document> {
        match reply {
            Reply::Agenda(reply) => self.agenda_document(reply),
            Reply::List(reply) => self.list_document(reply),
            Reply::Own(reply) => self.own_document(reply),
            _ => None,
        }
    }

    fn rich(&self, reply: &Reply) -> Rich {
        let text = |id| Rich::new().text(&self.say(id));
        match reply {
            Reply::Welcome => text(MessageId::WelcomeText),
            Reply::Introduction => text(MessageId::IntroductionText),
            Reply::DraftNotice => self.draft_notice(),
            Reply::SafetyOffered { .. } => self.safety_offer(),
            Reply::LanguageOffered { locale } => Rich::new().text(&self.wording.say(*locale, MessageId::LanguageOffer, &[])),
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
            Reply::DidYouMean { topics } if topics.len() == 1 => text(MessageId::DidYouMeanOneText),
            Reply::DidYouMean { .. } => text(MessageId::DidYouMeanText),
            Reply::Declined { kind, .. } => Rich::new().text(&self.id(&message_id::declined(*kind))),
            Reply::Smalltalk { kind } => Rich::new().text(&self.id(&message_id::smalltalk(*kind))),
            Reply::Safety { class, nation, own_number, topics } => {
                let rich = self.safety(*class, *nation, own_number.as_deref());
                if topics.is_empty() { rich } else { rich.text(&self.say(MessageId::SafetyTopics)) }
            }
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
            Reply::NoSuchChoice { highest, skipped } => Rich::new().text(&self.no_such_number(skipped + 1, skipped + highest)),
            Reply::CannotRead { kind, nation } => {
                Rich::new().text(&self.id(&message_id::cannot_read(*kind))).text(&self.urgent(*nation))
            }
            Reply::Help => text(MessageId::HelpText),
            Reply::About => text(MessageId::AboutText),
            Reply::Privacy => text(MessageId::PrivacyText),
            Reply::Settings { nation, role, own_number, consent } => {
                self.settings(*nation, *role, own_number.as_deref(), *consent)
            }
            Reply::Cancelled => text(MessageId::CancelledText),
            Reply::NothingToCancel => text(MessageId::NothingToCancelText),
            Reply::UnknownCommand => text(MessageId::UnknownCommandText),
            Reply::OldButton => text(MessageId::OldButtonText),
            Reply::OldLink => text(MessageId::OldLinkText),
            Reply::Judged { verdict: Verdict::Helpful } => text(MessageId::JudgedHelpful),
            Reply::Judged { verdict: Verdict::NotHelpful } => text(MessageId::JudgedNotHelpful),
            Reply::GroupNotice => text(MessageId::GroupNotice),
            Reply::Agenda(reply) => self.agenda(reply),
            Reply::List(reply) => self.list(reply),
            Reply::Own(reply) => self.own(reply),
            Reply::Apology { nation } => text(MessageId::ApologyText).text(&self.urgent(*nation)),
        }
    }

    /// That a number stands on no choice.
    pub(super) fn no_such_number(&self, lowest: usize, highest: usize) -> String {
        let (lowest, highest) = (lowest.to_string(), highest.to_string());
        self.say_with(MessageId::NoSuchChoiceText, &[("lowest", &lowest), ("highest", &highest)])
    }

    fn settings(&self, nation: Option<Jurisdiction>, role: Option<Role>, number: Option<&str>, consent: Option<bool>) -> Rich {
        let unset = || self.say(MessageId::SettingsNotSet);
        let language = self.say(MessageId::LanguageName);
        let nation = nation.map_or_else(unset, |nation| self.id(&message_id::nation(nation)));
        let role = role.map_or_else(unset, |role| self.id(&message_id::role(role)));
        let number = number.map_or_else(unset, str::to_owned);
        let consent = self.say(match consent {
            None => MessageId::SettingsConsentUnasked,
            Some(true) => MessageId::SettingsConsentYes,
            Some(false) => MessageId::SettingsConsentNo,
        });
        let arguments =
            [("language", language.as_str()), ("nation", &nation), ("role", &role), ("number", &number), ("consent", &consent)];
        Rich::new().text(&self.wording.say(self.locale, MessageId::SettingsText, &arguments))
    }

    /// In the reader's language, then in the source language.
    fn draft_notice(&self) -> Rich {
        let rich = Rich::new().text(&self.say(MessageId::DraftNotice));
        if self.locale == Locale::SOURCE {
            rich
        } else {
            rich.text(&self.wording.say(Locale::SOURCE, MessageId::DraftNotice, &[]))
        }
    }

    /// As long as nobody has checked the words in the reader's language, in the source language too.
    fn safety_offer(&self) -> Rich {
        let rich = Rich::new().text(&self.say(MessageId::SafetyOffer));
        if self.wording.is_safety_draft(self.locale) {
            rich.text(&self.wording.say(Locale::SOURCE, MessageId::SafetyOffer, &[]))
        } else {
            rich
        }
    }

    /// Help in an emergency; as long as nobody has checked the words in the reader's language, in the source language too.
    fn safety(&self, class: SafetyClass, nation: Option<Jurisdiction>, own_number: Option<&str>) -> Rich {
        let rich = self.safety_words(class, nation, own_number);
        if self.wording.is_safety_draft(self.locale) {
            let source = Rendering { locale: Locale::SOURCE, ..*self };
            rich.then(source.safety_words(class, nation, own_number))
        } else {
            rich
        }
    }

    /// One action first, then the numbers, then calm words.
    fn safety_words(&self, class: SafetyClass, nation: Option<Jurisdiction>, own_number: Option<&str>) -> Rich {
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
        rows.extend(self.copy_key(reply).map(|key| vec![key]));
        let (mut before, first) = (0, first_number(reply));
        for (index, choice) in choices.iter().enumerate() {
            let width = match choice.label {
                Label::Numbered => 1,
                // Nobody taps it in place of its neighbour.
                Label::Plain if choice.button == Button::Own(OwnButton::Stop) => 1,
                Label::Plain | Label::Back => 2,
                Label::Four => 4,
                Label::Week => 7,
            };
            let label = self.own_line_label(reply, &choice.button).or_else(|| self.own_agenda_label(reply, &choice.button));
            let mut label = label.unwrap_or_else(|| self.label(choice));
            if choice.label == Label::Numbered {
                let number = (first + index).to_string();
                label = self.wording.say(self.locale, MessageId::NumberedLabel, &[("number", &number), ("label", &label)]);
            }
            let key = Key { label, action: KeyAction::Press(choice.button.clone()) };
            match rows.last_mut() {
                Some(row) if width == before && row.len() < width => row.push(key),
                _ => rows.push(vec![key]),
            }
            before = width;
        }
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

    fn is_draft(&self, locale: Locale) -> bool {
        Self::is_draft(self, locale)
    }

    fn lexicon(&self, locale: Locale) -> &Lexicon {
        Self::lexicon(self, locale)
    }

    fn first_weekday(&self, locale: Locale) -> i8 {
        self.dates(locale).map_or(1, Dates::first_weekday)
    }

    fn phrases(&self, locale: Locale, phrases: Phrases) -> String {
        let id = match phrases {
            Phrases::Appointment => MessageId::AppointmentPhrases,
            Phrases::Appointments => MessageId::AppointmentListPhrases,
            Phrases::Stop => MessageId::OwnStopPhrases,
        };
        self.say(locale, id, &[])
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
            Button::ShowSafety(_) => say(MessageId::ButtonSafetyOffer),
            Button::Aid { aid, .. } => self.say_id(locale, &message_id::aid_button(*aid)),
            Button::Language(language) => self.say(*language, MessageId::LanguageName, &[]),
            Button::Switch(language) => self.say(*language, MessageId::ButtonSwitch, &[]),
            Button::Nation(nation) => self.say_id(locale, &message_id::nation(*nation)),
            Button::Role(role) => self.say_id(locale, &message_id::role(*role)),
            Button::Skip => say(MessageId::ButtonSkip),
            Button::Judge { verdict: Verdict::Helpful, .. } => say(MessageId::ButtonHelpful),
            Button::Judge { verdict: Verdict::NotHelpful, .. } => say(MessageId::ButtonNotHelpful),
            Button::About => say(MessageId::ButtonAbout),
            Button::Privacy => say(MessageId::ButtonPrivacy),
            Button::Agenda(button) => self.agenda_label(locale, choice.label, button),
            Button::List(button) => self.list_label(locale, button),
            Button::Own(button) => self.own_label(locale, button),
        }
    }

    fn version(&self, locale: Locale, topic: &TopicId, variant: &VariantId) -> String {
        let id = format!("card-{topic}-{variant}");
        let parts = ["short", "do-1", "do-2", "do-3", "detail"].map(|name| self.attribute(locale, &id, name).unwrap_or_default());
        parts.iter().fold(Fingerprint::new(), |hash, part| hash.with(part.as_bytes()).with(b"\n")).short()
    }
}
