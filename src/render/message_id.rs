//! Every Fluent id that Rust names, once, with the variables it is given.
//!
//! Ids made from ids in `content/` (`card-<topic>`, `category-<id>`, `helpline-<id>`) are listed by [`content_ids`].

use crate::content::Catalogue;
use crate::content::catalogue::{DeclineKind, SmalltalkKind};
use crate::content::safety::SafetyClass;
use crate::dialogue::{Aid, Attachment, Command};
use crate::domain::{Jurisdiction, Role};

macro_rules! message_ids {
    ($($name:ident = $id:literal [$($variable:literal),*];)+) => {
        /// A Fluent message that Rust names.
        #[derive(Clone, Copy, Debug, PartialEq, Eq)]
        pub enum MessageId {
            $(#[doc = concat!("`", $id, "`")] $name,)+
        }

        impl MessageId {
            /// All of them.
            pub const ALL: &[Self] = &[$(Self::$name),+];

            /// The id in the Fluent files.
            #[must_use]
            pub fn as_str(self) -> &'static str {
                match self { $(Self::$name => $id),+ }
            }

            /// The variables that Rust passes.
            #[must_use]
            pub fn variables(self) -> &'static [&'static str] {
                match self { $(Self::$name => &[$($variable),*]),+ }
            }
        }
    };
}

message_ids! {
    AboutText = "about-text" [];
    AnswerDo = "answer-do" [];
    AnswerExpired = "answer-expired" ["date"];
    AnswerForElsewhere = "answer-for-elsewhere" [];
    AnswerForEverywhere = "answer-for-everywhere" [];
    AnswerHelplines = "answer-helplines" [];
    AnswerKeepYourPlace = "answer-keep-your-place" [];
    AnswerSource = "answer-source" ["publishers", "date", "nation"];
    ApologyText = "apology-text" [];
    AskLanguage = "ask-language" [];
    AskNation = "ask-nation" [];
    AskNationForAnswer = "ask-nation-for-answer" [];
    AskNumberKept = "ask-number-kept" ["number"];
    AskNumberText = "ask-number-text" [];
    AskRole = "ask-role" [];
    ButtonAbout = "button-about" [];
    ButtonBack = "button-back" [];
    ButtonConsentRead = "button-consent-read" [];
    ButtonForgetNumber = "button-forget-number" [];
    ButtonHelp = "button-help" [];
    ButtonHelpful = "button-helpful" [];
    ButtonHome = "button-home" [];
    ButtonLanguage = "button-language" [];
    ButtonNation = "button-nation" [];
    ButtonNotHelpful = "button-not-helpful" [];
    ButtonOpenHere = "button-open-here" [];
    ButtonOwnNumber = "button-own-number" [];
    ButtonPrivacy = "button-privacy" [];
    ButtonRole = "button-role" [];
    ButtonSettings = "button-settings" [];
    ButtonSkip = "button-skip" [];
    ButtonTopics = "button-topics" [];
    CancelledText = "cancelled-text" [];
    CategoryTitle = "category-title" ["name"];
    ConsentFirstText = "consent-first-text" [];
    DidYouMeanText = "did-you-mean-text" [];
    GroupNotice = "group-notice" [];
    HelpText = "help-text" [];
    HelplineClosed = "helpline-closed" [];
    HelplineEntry = "helpline-entry" ["name", "number"];
    HelplineHoursAlways = "helpline-hours-always" [];
    HelplineHoursDaily = "helpline-hours-daily" ["open", "close"];
    HelplineHoursWeekdays = "helpline-hours-weekdays" ["open", "close"];
    HelplineOpen = "helpline-open" [];
    HelplineWithEmail = "helpline-with-email" ["entry", "email"];
    HelplineWithHours = "helpline-with-hours" ["entry", "hours"];
    HomeText = "home-text" [];
    IntroductionText = "introduction-text" [];
    JudgedHelpful = "judged-helpful" [];
    JudgedNotHelpful = "judged-not-helpful" [];
    LanguageName = "language-name" [];
    NoSuchChoiceText = "no-such-choice-text" ["highest"];
    NothingToCancelText = "nothing-to-cancel-text" [];
    NumberForgottenText = "number-forgotten-text" [];
    NumberKeptText = "number-kept-text" ["number"];
    NumberUnclearText = "number-unclear-text" [];
    NumberedLabel = "numbered-label" ["number", "label"];
    OldButtonText = "old-button-text" [];
    OldLinkText = "old-link-text" [];
    PrivacyText = "privacy-text" [];
    ProfileDescription = "profile-description" [];
    ProfileName = "profile-name" [];
    ProfileShortDescription = "profile-short-description" [];
    SafetyClosing = "safety-closing" [];
    SafetyNotKnown = "safety-not-known" [];
    SafetyOwnNumber = "safety-own-number" ["number"];
    SettingsNotSet = "settings-not-set" [];
    SettingsText = "settings-text" ["language", "nation", "role", "number"];
    TopicsText = "topics-text" [];
    UnknownCommandText = "unknown-command-text" [];
    UrgentNumbers = "urgent-numbers" [];
    WelcomeText = "welcome-text" [];
}

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
    ids.extend(Command::ALL.map(command));
    ids.push(START_COMMAND.to_owned());
    ids
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
    ids
}

/// What `/start` does.
pub const START_COMMAND: &str = "command-start";

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
