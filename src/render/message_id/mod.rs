//! Every Fluent id that Rust names, once, with the variables it is given.
//!
//! Ids made from ids in `content/` (`card-<topic>`, `category-<id>`, `helpline-<id>`, `checklist-<list>-<item>`, `script-<id>`,
//! `reason-<id>`) are listed by [`content_ids`].

mod made;

pub use made::*;

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
    AppointmentAskCancel = "appointment-ask-cancel" ["moment"];
    AppointmentAskCompanion = "appointment-ask-companion" [];
    AppointmentAskDay = "appointment-ask-day" ["time"];
    AppointmentAskFile = "appointment-ask-file" [];
    AppointmentAskKept = "appointment-ask-kept" ["text"];
    AppointmentAskKind = "appointment-ask-kind" [];
    AppointmentAskMinute = "appointment-ask-minute" ["date", "time"];
    AppointmentAskMoment = "appointment-ask-moment" [];
    AppointmentAskMonth = "appointment-ask-month" ["month"];
    AppointmentAskNation = "appointment-ask-nation" [];
    AppointmentAskNote = "appointment-ask-note" [];
    AppointmentAskPlace = "appointment-ask-place" [];
    AppointmentAskRemove = "appointment-ask-remove" ["moment"];
    AppointmentAskTime = "appointment-ask-time" ["date"];
    AppointmentFileAgain = "appointment-file-again" [];
    AppointmentFileGone = "appointment-file-gone" [];
    AppointmentFileNew = "appointment-file-new" [];
    AppointmentFileSummary = "appointment-file-summary" [];
    AppointmentFull = "appointment-full" [];
    AppointmentGone = "appointment-gone" ["moment"];
    AppointmentIsOver = "appointment-is-over" [];
    AppointmentLineCompanion = "appointment-line-companion" ["text"];
    AppointmentLineKind = "appointment-line-kind" ["text"];
    AppointmentLineNote = "appointment-line-note" ["text"];
    AppointmentLinePlace = "appointment-line-place" ["text"];
    AppointmentListAhead = "appointment-list-ahead" [];
    AppointmentListEmpty = "appointment-list-empty" [];
    AppointmentListPast = "appointment-list-past" ["number"];
    AppointmentMoment = "appointment-moment" ["date", "time"];
    AppointmentMomentEarlier = "appointment-moment-earlier" ["time"];
    AppointmentMomentLater = "appointment-moment-later" ["time"];
    AppointmentMomentZone = "appointment-moment-zone" ["date", "time", "zone"];
    AppointmentOfferLine = "appointment-offer-line" ["number", "moment"];
    AppointmentOfferMore = "appointment-offer-more" ["line", "text"];
    AppointmentOfferOne = "appointment-offer-one" [];
    AppointmentOfferRecurring = "appointment-offer-recurring" [];
    AppointmentOfferSeveral = "appointment-offer-several" [];
    AppointmentPhrases = "appointment-phrases" [];
    AppointmentRemindersNone = "appointment-reminders-none" [];
    AppointmentRemindersPlanned = "appointment-reminders-planned" [];
    AppointmentRemoved = "appointment-removed" ["moment"];
    AppointmentSettings = "appointment-settings" ["zone"];
    AppointmentTooLong = "appointment-too-long" [];
    AppointmentWhichDay = "appointment-which-day" [];
    AppointmentWhichDayOrTime = "appointment-which-day-or-time" [];
    AppointmentWhichFold = "appointment-which-fold" ["moment"];
    AppointmentWhichGap = "appointment-which-gap" [];
    AppointmentWhichHalf = "appointment-which-half" [];
    AppointmentWhichNoSuch = "appointment-which-no-such" [];
    AppointmentWhichOrder = "appointment-which-order" [];
    AppointmentWhichPast = "appointment-which-past" ["moment"];
    AppointmentWhichRight = "appointment-which-right" [];
    AppointmentWhichTime = "appointment-which-time" [];
    AppointmentWhichTooFar = "appointment-which-too-far" ["moment"];
    AppointmentWhichTwo = "appointment-which-two" [];
    AppointmentWhichWeek = "appointment-which-week" [];
    AppointmentWhichWeekday = "appointment-which-weekday" [];
    AppointmentZoneAnywhere = "appointment-zone-anywhere" [];
    AppointmentZoneCity = "appointment-zone-city" ["city"];
    AppointmentZoneNone = "appointment-zone-none" [];
    AppointmentZoneSeveral = "appointment-zone-several" [];
    AppointmentZoneUnitedStates = "appointment-zone-united-states" [];
    AppointmentZoneUnknown = "appointment-zone-unknown" [];
    AskLanguage = "ask-language" [];
    AskNation = "ask-nation" [];
    AskNationForAnswer = "ask-nation-for-answer" [];
    AskNumberKept = "ask-number-kept" ["number"];
    AskNumberText = "ask-number-text" [];
    AskRole = "ask-role" [];
    ButtonAbout = "button-about" [];
    ButtonAppointmentCalendar = "button-appointment-calendar" [];
    ButtonAppointmentCancel = "button-appointment-cancel" [];
    ButtonAppointmentCancelSure = "button-appointment-cancel-sure" [];
    ButtonAppointmentChangeZone = "button-appointment-change-zone" [];
    ButtonAppointmentClear = "button-appointment-clear" [];
    ButtonAppointmentDone = "button-appointment-done" [];
    ButtonAppointmentEarlier = "button-appointment-earlier" ["month"];
    ButtonAppointmentEmpty = "button-appointment-empty" [];
    ButtonAppointmentFile = "button-appointment-file" [];
    ButtonAppointmentKind = "button-appointment-kind" [];
    ButtonAppointmentLater = "button-appointment-later" ["month"];
    ButtonAppointmentMove = "button-appointment-move" [];
    ButtonAppointmentNew = "button-appointment-new" [];
    ButtonAppointmentNoKind = "button-appointment-no-kind" [];
    ButtonAppointmentOther = "button-appointment-other" [];
    ButtonAppointmentReminders = "button-appointment-reminders" [];
    ButtonAppointmentSendFile = "button-appointment-send-file" [];
    ButtonAppointmentSettings = "button-appointment-settings" [];
    ButtonAppointments = "button-appointments" [];
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
    ButtonOwnAgree = "button-own-agree" [];
    ButtonOwnConsent = "button-own-consent" [];
    ButtonOwnData = "button-own-data" [];
    ButtonOwnDelete = "button-own-delete" [];
    ButtonOwnDeleteAll = "button-own-delete-all" [];
    ButtonOwnDisagree = "button-own-disagree" [];
    ButtonOwnKeep = "button-own-keep" [];
    ButtonOwnNumber = "button-own-number" [];
    ButtonOwnStop = "button-own-stop" [];
    ButtonOwnTakeBack = "button-own-take-back" [];
    ButtonOwnTellMore = "button-own-tell-more" [];
    ButtonOwnWithdraw = "button-own-withdraw" [];
    ButtonPrivacy = "button-privacy" [];
    ButtonQuietHours = "button-quiet-hours" ["from", "until"];
    ButtonQuietNever = "button-quiet-never" [];
    ButtonReminderAdd = "button-reminder-add" [];
    ButtonReminderChoose = "button-reminder-choose" [];
    ButtonReminderHours = "button-reminder-hours" [];
    ButtonReminderMove = "button-reminder-move" ["lead"];
    ButtonReminderOff = "button-reminder-off" ["lead"];
    ButtonReminderOn = "button-reminder-on" ["lead"];
    ButtonReminders = "button-reminders" [];
    ButtonRemindersAsAll = "button-reminders-as-all" [];
    ButtonRemindersNone = "button-reminders-none" [];
    ButtonRemindersUsual = "button-reminders-usual" [];
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
    LeadDayAfter = "lead-day-after" [];
    LeadDays = "lead-days" ["count"];
    LeadHours = "lead-hours" ["count"];
    LeadHoursMinutes = "lead-hours-minutes" ["count", "minutes"];
    LeadLate = "lead-late" [];
    LeadMinutes = "lead-minutes" ["count"];
    ListAskItems = "list-ask-items" ["list"];
    ListAskReset = "list-ask-reset" ["list"];
    ListAskWords = "list-ask-words" ["item"];
    ListButtonAdd = "list-button-add" [];
    ListButtonAll = "list-button-all" [];
    ListButtonChange = "list-button-change" [];
    ListButtonCopy = "list-button-copy" [];
    ListButtonDown = "list-button-down" [];
    ListButtonEdit = "list-button-edit" [];
    ListButtonMore = "list-button-more" [];
    ListButtonOpen = "list-button-open" ["list"];
    ListButtonPage = "list-button-page" ["page"];
    ListButtonPrint = "list-button-print" [];
    ListButtonPrintTwo = "list-button-print-two" [];
    ListButtonReasons = "list-button-reasons" [];
    ListButtonReasonsTicked = "list-button-reasons-ticked" [];
    ListButtonRemove = "list-button-remove" [];
    ListButtonReset = "list-button-reset" [];
    ListButtonResetAgreed = "list-button-reset-agreed" [];
    ListButtonShare = "list-button-share" [];
    ListButtonTellNation = "list-button-tell-nation" [];
    ListButtonTick = "list-button-tick" ["item"];
    ListButtonUntick = "list-button-untick" ["item"];
    ListButtonUp = "list-button-up" [];
    ListButtonWords = "list-button-words" [];
    ListChoose = "list-choose" [];
    ListEmpty = "list-empty" [];
    ListLineDone = "list-line-done" ["number", "item"];
    ListLineOpen = "list-line-open" ["number", "item"];
    ListMarkDone = "list-mark-done" [];
    ListMarkOpen = "list-mark-open" [];
    ListMenu = "list-menu" [];
    ListMenuLine = "list-menu-line" ["number", "list", "progress"];
    ListNationUnknown = "list-nation-unknown" [];
    ListNoteAdded = "list-note-added" ["count"];
    ListNoteChanged = "list-note-changed" [];
    ListNoteFull = "list-note-full" ["most"];
    ListNoteNoRoom = "list-note-no-room" ["most", "count", "first"];
    ListNoteRemoved = "list-note-removed" [];
    ListNoteReset = "list-note-reset" [];
    ListNoteTooLong = "list-note-too-long" ["most"];
    ListNoteTooLongItems = "list-note-too-long-items" ["most", "items"];
    ListOwnItem = "list-own-item" [];
    ListOwnQuoted = "list-own-quoted" ["item"];
    ListPage = "list-page" ["page", "pages"];
    ListPlace = "list-place" ["at", "total"];
    ListPrintFile = "list-print-file" [];
    ListPrintWords = "list-print-words" ["list"];
    ListProgress = "list-progress" ["done", "total"];
    ListProgressAll = "list-progress-all" ["total"];
    ListProgressFirst = "list-progress-first" ["shown", "total"];
    ListReasonsHeading = "list-reasons-heading" [];
    ListReasonsText = "list-reasons-text" [];
    ListReasonsTogether = "list-reasons-together" [];
    ListScriptCopy = "list-script-copy" [];
    ListSharedDone = "list-shared-done" [];
    ListSharedOpen = "list-shared-open" [];
    ListWordsText = "list-words-text" [];
    NoSuchChoiceText = "no-such-choice-text" ["highest"];
    NothingToCancelText = "nothing-to-cancel-text" [];
    NumberForgottenText = "number-forgotten-text" [];
    NumberKeptText = "number-kept-text" ["number"];
    NumberUnclearText = "number-unclear-text" [];
    NumberedLabel = "numbered-label" ["number", "label"];
    OldButtonText = "old-button-text" [];
    OldLinkText = "old-link-text" [];
    OwnAskDelete = "own-ask-delete" [];
    OwnAskWithdraw = "own-ask-withdraw" [];
    OwnConsentAgreed = "own-consent-agreed" [];
    OwnConsentDeclined = "own-consent-declined" [];
    OwnConsentMore = "own-consent-more" [];
    OwnConsentText = "own-consent-text" [];
    OwnDataAppointments = "own-data-appointments" [];
    OwnDataAppointmentsNone = "own-data-appointments-none" [];
    OwnDataChoices = "own-data-choices" [];
    OwnDataCompanion = "own-data-companion" ["companion"];
    OwnDataConsentNo = "own-data-consent-no" ["version"];
    OwnDataConsentRead = "own-data-consent-read" [];
    OwnDataConsentUnasked = "own-data-consent-unasked" [];
    OwnDataConsentYes = "own-data-consent-yes" ["version"];
    OwnDataFile = "own-data-file" [];
    OwnDataFileName = "own-data-file-name" [];
    OwnDataJudged = "own-data-judged" [];
    OwnDataKind = "own-data-kind" ["kind"];
    OwnDataLastAnswer = "own-data-last-answer" ["title"];
    OwnDataList = "own-data-list" ["list", "done", "removed"];
    OwnDataLists = "own-data-lists" [];
    OwnDataNote = "own-data-note" ["note"];
    OwnDataPerson = "own-data-person" ["language", "nation", "role", "number", "consent"];
    OwnDataPlace = "own-data-place" ["place"];
    OwnDataReasons = "own-data-reasons" [];
    OwnDataReminders = "own-data-reminders" [];
    OwnDataRest = "own-data-rest" [];
    OwnDataTitle = "own-data-title" [];
    OwnDataUnfinished = "own-data-unfinished" [];
    OwnDataZone = "own-data-zone" ["zone"];
    OwnErased = "own-erased" [];
    OwnUnchanged = "own-unchanged" [];
    OwnWithdrawn = "own-withdrawn" [];
    PrivacyText = "privacy-text" [];
    ProfileDescription = "profile-description" [];
    ProfileName = "profile-name" [];
    ProfileShortDescription = "profile-short-description" [];
    ReminderAfter = "reminder-after" [];
    ReminderAfterSecond = "reminder-after-second" [];
    ReminderBeganDays = "reminder-began-days" ["day"];
    ReminderBeganYesterday = "reminder-began-yesterday" [];
    ReminderBeginsDays = "reminder-begins-days" ["day", "time"];
    ReminderBeginsHours = "reminder-begins-hours" ["count", "time"];
    ReminderBeginsMinutes = "reminder-begins-minutes" ["count", "time"];
    ReminderBeginsToday = "reminder-begins-today" ["day", "time"];
    ReminderBeginsTomorrow = "reminder-begins-tomorrow" ["day", "time"];
    ReminderLeft = "reminder-left" [];
    ReminderLeftCount = "reminder-left-count" ["count"];
    ReminderLeftNothing = "reminder-left-nothing" [];
    ReminderPrepare = "reminder-prepare" [];
    ReminderShortly = "reminder-shortly" [];
    ReminderWhere = "reminder-where" ["place"];
    RemindersAskHours = "reminders-ask-hours" ["from", "until"];
    RemindersAskHoursNone = "reminders-ask-hours-none" [];
    RemindersAskInstead = "reminders-ask-instead" ["lead"];
    RemindersAskNew = "reminders-ask-new" [];
    RemindersChanged = "reminders-changed" [];
    RemindersChoose = "reminders-choose" [];
    RemindersComing = "reminders-coming" [];
    RemindersComingOne = "reminders-coming-one" ["day", "time"];
    RemindersFaultNotBefore = "reminders-fault-not-before" [];
    RemindersFaultTimeOfDay = "reminders-fault-time-of-day" [];
    RemindersFaultTooMany = "reminders-fault-too-many" [];
    RemindersNone = "reminders-none" [];
    RemindersNotQuiet = "reminders-not-quiet" [];
    RemindersNothingComing = "reminders-nothing-coming" [];
    RemindersOn = "reminders-on" ["lead"];
    RemindersQuiet = "reminders-quiet" ["from", "until"];
    RemindersTitleAll = "reminders-title-all" [];
    RemindersTitleOne = "reminders-title-one" [];
    SafetyClosing = "safety-closing" [];
    SafetyNotKnown = "safety-not-known" [];
    SafetyOwnNumber = "safety-own-number" ["number"];
    SafetyTopics = "safety-topics" [];
    SettingsConsentNo = "settings-consent-no" [];
    SettingsConsentYes = "settings-consent-yes" [];
    SettingsNotSet = "settings-not-set" [];
    SettingsText = "settings-text" ["language", "nation", "role", "number", "consent"];
    TopicsText = "topics-text" [];
    UnknownCommandText = "unknown-command-text" [];
    UrgentNumbers = "urgent-numbers" [];
    WelcomeText = "welcome-text" [];
}
