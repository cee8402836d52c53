//! Random people: what they are asked, what they type and press.

use rand::rngs::StdRng;
use rand::seq::IndexedRandom as _;
use rand::{RngExt as _, SeedableRng as _};
use second_opinion_bot::content::safety::SafetyClass;
use second_opinion_bot::dialogue::{
    AgendaButton, Aid, Attachment, Button, CONSENT_VERSION, Command, Consent, Event, FileTrouble, Link, Manner, OwnButton,
    Preparation, State, Step, Verdict,
};
use second_opinion_bot::domain::{CategoryId, Jurisdiction, Locale, Role, TopicId};

use crate::stage::{ASKS, FLOWS, gone};
use crate::support;

/// How many different utterances a run draws from, so that most questions have been asked before and are quick.
const UTTERANCES: usize = 400;

/// Longest text that Telegram delivers, in characters.
const LONGEST_TEXT: usize = 4096;

/// Random states and events.
pub(super) struct Chance {
    pub(super) rng: StdRng,
    topics: Vec<TopicId>,
    categories: Vec<CategoryId>,
    utterances: Vec<String>,
    alarms: Vec<String>,
    doubts: Vec<String>,
}

impl Chance {
    pub(super) fn new(seed: u64, doubts: &[&str]) -> Self {
        let library = support::library();
        let catalogue = &library.catalogue;
        let mut rng = StdRng::seed_from_u64(seed);
        let utterances = catalogue.utterances();
        let utterances = (0..UTTERANCES).map(|_| utterances.choose(&mut rng).unwrap().text.to_string()).collect();
        Self {
            rng,
            doubts: doubts.iter().map(|&text| text.to_owned()).collect(),
            utterances,
            topics: catalogue.topics().map(|topic| topic.id.clone()).chain([gone()]).collect(),
            categories: catalogue.categories().iter().cloned().chain(CategoryId::parse("gone")).collect(),
            alarms: catalogue.alarms().iter().map(|alarm| alarm.pattern.replace(['…', '|', '*'], " ")).collect(),
        }
    }

    pub(super) fn one_in(&mut self, many: u32) -> bool {
        self.rng.random_range(0..many) == 0
    }

    pub(super) fn below(&mut self, many: u32) -> u32 {
        self.rng.random_range(0..many)
    }

    pub(super) fn pick<'a, T>(&mut self, from: &'a [T]) -> &'a T {
        from.choose(&mut self.rng).unwrap()
    }

    pub(super) fn topic(&mut self) -> TopicId {
        self.topics.choose(&mut self.rng).unwrap().clone()
    }

    pub(super) fn maybe<T>(&mut self, value: T) -> Option<T> {
        self.rng.random_bool(0.5).then_some(value)
    }

    /// A language whose words exist or, more rarely, any.
    pub(super) fn locale(&mut self) -> Locale {
        if self.one_in(10) { *self.pick(Locale::ALL) } else { *self.pick(support::library().wording.locales()) }
    }

    pub(super) fn state(&mut self) -> State {
        let topic = self.topic();
        let then = self.maybe(topic);
        let consent = Consent { version: self.rng.random_range(0..3), agreed: self.rng.random_bool(0.5) };
        let step = match self.rng.random_range(0..12) {
            8..=10 => Step::Agenda(self.agenda_step()),
            11 => self.reminder_step(),
            0 => Step::New,
            7 => Step::Consenting { then: Box::new(self.button()) },
            1 | 2 => Step::Home,
            3 => Step::EnteringNumber,
            4 | 5 => Step::List(self.list_step()),
            _ => Step::Asking { ask: *self.pick(&ASKS), flow: *self.pick(&FLOWS), then },
        };
        let (nation, role, topic) = (*self.pick(&Jurisdiction::ALL), *self.pick(&Role::ALL), self.topic());
        let languages = [self.locale(), self.locale()];
        let mut state = State {
            locale: self.locale(),
            jurisdiction: self.maybe(nation),
            role: self.maybe(role),
            step,
            last_topic: self.maybe(topic),
            choices: (0..self.rng.random_range(0..14)).map(|_| self.button()).collect(),
            consent_shown: self.rng.random_bool(0.3),
            drafts_told: languages.get(..self.rng.random_range(0..3)).unwrap_or_default().to_vec(),
            languages_offered: languages.get(..self.rng.random_range(0..3)).unwrap_or_default().to_vec(),
            judged: self.maybe("00000001".to_owned()),
            numbered: self.maybe(3),
            numbers_skipped: *self.pick(&[0, 0, 8]),
            own_number: self.maybe("0113 000 0000".to_owned()),
            consent: self.maybe(consent),
            agenda: if self.one_in(2) { self.agenda() } else { self.agenda_with_reminders() },
            preparation: self.preparation(),
        };
        // Appointments and lists exist only after a yes to today's words, and go when it is taken back.
        if state.consent != Some(Consent { version: CONSENT_VERSION, agreed: true }) {
            state.agenda.appointments.clear();
            state.preparation = Preparation::default();
            if state.step == Step::EnteringNumber {
                state.step = Step::Home;
            }
        }
        state
    }

    pub(super) fn button(&mut self) -> Button {
        let topic = self.topic();
        match self.rng.random_range(0..44) {
            23..=31 => Button::Agenda(self.agenda_button()),
            32..=34 => Button::Agenda(AgendaButton::Remind(self.reminder_button())),
            35..=43 => Button::List(self.list_button()),
            0 => Button::Home,
            1 => Button::Topics,
            2 => Button::Category(self.categories.choose(&mut self.rng).unwrap().clone()),
            3..=5 => Button::Topic(topic),
            6 => Button::ConsentRead(topic),
            7 => Button::Settings,
            8 => Button::Change(*self.pick(&ASKS)),
            9 => Button::Language(*self.pick(Locale::ALL)),
            10 => Button::Nation(*self.pick(&Jurisdiction::ALL)),
            11 | 12 => Button::Role(*self.pick(&Role::ALL)),
            13 => Button::Skip,
            14 => {
                let version = format!("{:08x}", self.rng.random_range(0..3));
                Button::Judge { topic, version, verdict: *self.pick(&[Verdict::Helpful, Verdict::NotHelpful]) }
            }
            15 => Button::Help,
            16 => Button::About,
            17 => Button::OwnNumber,
            18 => Button::ForgetNumber,
            19 => Button::Aid { class: *self.pick(&SafetyClass::ALL), aid: *self.pick(&Aid::ALL) },
            20 | 21 => Button::Own(self.own_button()),
            _ => Button::Privacy,
        }
    }

    fn own_button(&mut self) -> OwnButton {
        use OwnButton::{Agree, Consent, Delete, DeleteAll, Disagree, Keep, MyData, Stop, TakeBack, TellMore, Withdraw};
        let agree = [Agree(CONSENT_VERSION), Agree(CONSENT_VERSION), Agree(0)];
        let others = [Consent, Delete, DeleteAll, Disagree, Keep, MyData, Stop, TakeBack, TellMore, Withdraw];
        self.pick(&[agree.as_slice(), &others].concat()).clone()
    }

    pub(super) fn event(&mut self) -> Event {
        match self.rng.random_range(0..100) {
            0..6 => {
                let link = Link { topic: self.topic(), locale: Some(*self.pick(Locale::ALL)) };
                Event::Started { link: self.maybe(link) }
            }
            6..14 => Event::CommandGiven(*self.pick(&Command::ALL)),
            14 => Event::UnknownCommandGiven,
            15..55 => {
                let manner = *self.pick(&[Manner::Typed, Manner::Typed, Manner::Typed, Manner::Edited, Manner::Forwarded]);
                Event::TextSent { text: self.text(), manner }
            }
            55..65 => {
                let caption = self.text();
                let caption = self.maybe(caption);
                if self.one_in(5) {
                    let trouble = *self.pick(&[FileTrouble::TooLarge, FileTrouble::NotFetched]);
                    let (text, calendar) = (self.text().into_bytes(), self.calendar());
                    let content = if self.one_in(2) { calendar } else { self.maybe(text).ok_or(trouble) };
                    return Event::CalendarSent { content, caption };
                }
                Event::AttachmentSent { kind: *self.pick(&Attachment::ALL), caption }
            }
            65..92 => Event::ButtonPressed(self.button()),
            92 | 93 => Event::UnknownButtonPressed,
            94 => Event::AddressedInGroup,
            95 => Event::BotBlocked,
            96 => Event::BotUnblocked,
            97 if self.one_in(4) => Event::NothingToAnswer,
            97 if self.one_in(4) => Event::ZonesRenewed,
            97 => Event::TimeCame,
            _ => Event::HandlingFailed,
        }
    }

    pub(super) fn text(&mut self) -> String {
        const ODD: [&str; 16] = [
            "",
            " ",
            "\n\n\n",
            "\u{200b}\u{200c}\u{feff}",
            "\u{202e}txet desrever",
            "مرحبا، هل أحتاج رأيا ثانيا؟",
            "کیا مجھے دوسری رائے",
            "👨‍👩‍👧‍👦🙏🏽",
            "🙂",
            "e\u{301}\u{301}\u{301}\u{301}",
            "<b>&amp;</b>",
            "{ $name }",
            "\0\u{1}\u{7f}",
            "ẞßﬁ№Ⅳ",
            "ΑΣ ας",
            "İıI",
        ];
        const COMMANDS: [&str; 6] = ["/start", "/help please", "/nonsense", "//", "/", "/cancel@another_bot"];
        if !self.doubts.is_empty() && self.rng.random_bool(0.5) {
            return self.doubts.choose(&mut self.rng).unwrap().clone();
        }
        match self.rng.random_range(0..100) {
            0..35 => self.utterances.choose(&mut self.rng).unwrap().clone(),
            35..50 => self.rng.random_range(0..16).to_string(),
            50..60 => self.moment_text(),
            60..70 => {
                let words = [
                    "2 hours before",
                    "the day before at 9",
                    "22 to 8",
                    "Skip",
                    "HOME",
                    "back",
                    "Settings",
                    "scotland",
                    "england.",
                    "I am family or a friend",
                    "They agree, show me",
                ];
                (*self.pick(&words)).to_owned()
            }
            70..78 => (*self.pick(&ODD)).to_owned(),
            78..84 => (*self.pick(&COMMANDS)).to_owned(),
            84..90 => self.alarms.choose(&mut self.rng).unwrap().to_uppercase(),
            90 if self.one_in(4) => self.noise(LONGEST_TEXT),
            91 if self.one_in(4) => "a".repeat(LONGEST_TEXT),
            _ => {
                let length = self.rng.random_range(1..40);
                self.noise(length)
            }
        }
    }

    /// Characters from all of Unicode, and spaces.
    pub(super) fn noise(&mut self, length: usize) -> String {
        (0..length)
            .map(|_| match self.rng.random_range(0..8) {
                0 => ' ',
                1..=4 => char::from(self.rng.random_range(b'a'..=b'z')),
                _ => char::from_u32(self.rng.random_range(0..0x11_0000)).unwrap_or('\u{fffd}'),
            })
            .collect()
    }
}
