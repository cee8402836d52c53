//! What is saved is read for ever: samples of each version's saved states and replies, read back to exactly what they mean.
//!
//! `stored/v<version>.json` and `stored/reply-v1.json` are never changed. A new shape gets a new line in them and here.

mod agenda;
mod lists;

use second_opinion_bot::app::Saved;
use second_opinion_bot::content::catalogue::{DeclineKind, SmalltalkKind};
use second_opinion_bot::content::safety::SafetyClass;
use second_opinion_bot::dialogue::{
    AgendaReply, Aid, Ask, Attachment, Button, Choice, Consent, Flow, Kept, Label, ListReply, OwnReply, Reply, State, Step,
    Verdict, stored,
};
use second_opinion_bot::domain::{
    Agenda, Appointment, AppointmentId, AppointmentKind, CategoryId, Fold, Jurisdiction, Lead, Locale, Role, TopicId,
};
use serde_json::Value;

fn topic(id: &str) -> TopicId {
    TopicId::parse(id).unwrap()
}

fn asking(ask: Ask, flow: Flow, then: Option<&str>) -> Step {
    Step::Asking { ask, flow, then: then.map(topic) }
}

fn samples(text: &str) -> Vec<Value> {
    serde_json::from_str(text).unwrap()
}

/// One of each shape of a step, and one of each button.
fn states() -> Vec<State> {
    // As they were saved before it was kept how many choices show a number.
    let at = |step| State { step, numbered: None, ..State::fresh(Locale::EnGb) };
    let judge = |verdict| Button::Judge { topic: topic("how-long"), version: "0a1b2c3d".to_owned(), verdict };
    vec![
        at(Step::New),
        at(Step::Home),
        at(asking(Ask::Language, Flow::Setup, None)),
        at(asking(Ask::Nation, Flow::Setup, Some("how-long"))),
        at(asking(Ask::Role, Flow::Settings, None)),
        at(asking(Ask::Nation, Flow::Question, Some("is-it-my-right"))),
        State {
            locale: Locale::EnUs,
            jurisdiction: Some(Jurisdiction::UnitedStates),
            role: Some(Role::Family),
            step: Step::Home,
            last_topic: Some(topic("what-to-bring")),
            choices: vec![
                Button::Home,
                Button::Topics,
                Button::Category(CategoryId::parse("basics").unwrap()),
                Button::Topic(topic("how-long")),
                Button::ConsentRead(topic("what-to-bring")),
                Button::Settings,
                Button::Change(Ask::Language),
                Button::Change(Ask::Nation),
                Button::Change(Ask::Role),
                Button::Language(Locale::ZhHans),
                Button::Nation(Jurisdiction::NorthernIreland),
                Button::Role(Role::SupportWorker),
                Button::Skip,
                judge(Verdict::Helpful),
                judge(Verdict::NotHelpful),
                Button::Help,
                Button::About,
                Button::Privacy,
            ],
            consent_shown: true,
            judged: Some("0a1b2c3d".to_owned()),
            numbered: None,
            ..State::fresh(Locale::EnGb)
        },
        State {
            choices: vec![
                Button::OwnNumber,
                Button::ForgetNumber,
                Button::Aid { class: SafetyClass::Sepsis, aid: Aid::Called },
                Button::Aid { class: SafetyClass::SelfHarm, aid: Aid::Accompanied },
                Button::Aid { class: SafetyClass::DangerNow, aid: Aid::Numbers },
            ],
            numbered: Some(2),
            own_number: Some("0113 000 0000".to_owned()),
            ..at(Step::EnteringNumber)
        },
    ]
}

/// One of each reply, in the order in which they came to be.
fn replies() -> Vec<Reply> {
    let nation = Some(Jurisdiction::Wales);
    vec![
        Reply::Welcome,
        Reply::Introduction,
        Reply::Asked { ask: Ask::Nation, flow: Flow::Question },
        Reply::Home,
        Reply::Topics,
        Reply::Category { category: CategoryId::parse("money").unwrap() },
        Reply::Card { topic: topic("is-it-my-right"), nation: Some(Jurisdiction::NorthernIreland) },
        Reply::ConsentFirst { topic: topic("what-to-bring") },
        Reply::DidYouMean { topics: vec![topic("how-long"), topic("travel")] },
        Reply::Declined { kind: DeclineKind::MedicalAdvice, nation },
        Reply::Smalltalk { kind: SmalltalkKind::WhoAreYou },
        Reply::Safety { class: SafetyClass::CordCompression, nation: None, own_number: None, topics: Vec::new() },
        Reply::CannotRead { kind: Attachment::Voice, nation },
        Reply::Help,
        Reply::About,
        Reply::Privacy,
        Reply::Settings { nation, role: Some(Role::SupportWorker), own_number: None, consent: None },
        Reply::Cancelled,
        Reply::NothingToCancel,
        Reply::UnknownCommand,
        Reply::OldButton,
        Reply::Judged { verdict: Verdict::NotHelpful },
        Reply::GroupNotice,
        Reply::Apology { nation },
        Reply::SafetyFollowed { class: SafetyClass::Sepsis, aid: Aid::Called },
        Reply::AskNumber { kept: Some("0113 000 0000".to_owned()) },
        Reply::NumberUnclear,
        Reply::NumberKept { number: "0113 000 0000".to_owned() },
        Reply::NumberForgotten,
        Reply::NoSuchChoice { highest: 4, skipped: 0 },
        Reply::OldLink,
        Reply::Safety { class: SafetyClass::DangerNow, nation, own_number: Some("0113 000 0000".to_owned()), topics: Vec::new() },
        Reply::Settings { nation, role: None, own_number: Some("0113 000 0000".to_owned()), consent: None },
        Reply::Agenda(AgendaReply::List { ahead: Vec::new(), past: Vec::new(), own_zone: None }),
        Reply::List(ListReply::All { progress: Vec::new() }),
        Reply::Own(OwnReply::AskConsent),
        Reply::Own(OwnReply::ConsentMore),
        Reply::Own(OwnReply::Agreed),
        Reply::Own(OwnReply::Declined),
        Reply::Own(OwnReply::AskWithdraw),
        Reply::Own(OwnReply::Withdrawn),
        Reply::Own(OwnReply::Kept { kept: kept() }),
        Reply::Own(OwnReply::KeptFile { kept: kept() }),
        Reply::Own(OwnReply::AskDelete),
        Reply::Own(OwnReply::Unchanged),
        Reply::Own(OwnReply::Erased),
        Reply::Settings { nation: None, role: None, own_number: None, consent: Some(true) },
        Reply::DraftNotice,
        Reply::LanguageOffered { locale: Locale::Pl },
        Reply::SafetyOffered { class: SafetyClass::Sepsis },
    ]
}

/// What is kept about somebody with one appointment.
fn kept() -> Box<Kept> {
    let moment = "2026-11-21T10:00:00Z".parse().unwrap();
    let appointment = Appointment {
        id: AppointmentId(3),
        starts: jiff::civil::date(2027, 1, 12).at(14, 30, 0, 0),
        zone: "Europe/London".to_owned(),
        fold: Fold::Later,
        kind: Some(AppointmentKind::SecondOpinion),
        place: Some("room 4".to_owned()),
        companion: None,
        note: None,
        leads: Some(vec![Lead::MinutesBefore(120)]),
        entered: moment,
        handled_until: moment,
        held_until: None,
        filed: false,
        sequence: 2,
        zones: "2026a".to_owned(),
    };
    let agenda = Agenda { appointments: vec![appointment], last_id: 3, seed: u64::MAX, ..Agenda::default() };
    let consent = Some(Consent { version: 1, agreed: true });
    let state = State { agenda, consent, choices: vec![Button::Home], numbered: Some(0), ..State::fresh(Locale::EnGb) };
    Box::new(Kept::of(&State { step: Step::EnteringNumber, ..state }, moment))
}

/// The place of a reply in [`replies`]: a new variant does not compile until it is named here, and then lacks its sample.
fn place(reply: &Reply) -> usize {
    match reply {
        Reply::Welcome => 0,
        Reply::Introduction => 1,
        Reply::Asked { .. } => 2,
        Reply::Home => 3,
        Reply::Topics => 4,
        Reply::Category { .. } => 5,
        Reply::Card { .. } => 6,
        Reply::ConsentFirst { .. } => 7,
        Reply::DidYouMean { .. } => 8,
        Reply::Declined { .. } => 9,
        Reply::Smalltalk { .. } => 10,
        Reply::Safety { own_number: None, .. } => 11,
        Reply::CannotRead { .. } => 12,
        Reply::Help => 13,
        Reply::About => 14,
        Reply::Privacy => 15,
        Reply::DraftNotice => 47,
        Reply::LanguageOffered { .. } => 48,
        Reply::SafetyOffered { .. } => 49,
        Reply::Settings { consent: Some(_), .. } => 46,
        Reply::Settings { own_number: None, .. } => 16,
        Reply::Cancelled => 17,
        Reply::NothingToCancel => 18,
        Reply::UnknownCommand => 19,
        Reply::OldButton => 20,
        Reply::Judged { .. } => 21,
        Reply::GroupNotice => 22,
        Reply::Apology { .. } => 23,
        Reply::SafetyFollowed { .. } => 24,
        Reply::AskNumber { .. } => 25,
        Reply::NumberUnclear => 26,
        Reply::NumberKept { .. } => 27,
        Reply::NumberForgotten => 28,
        Reply::NoSuchChoice { .. } => 29,
        Reply::OldLink => 30,
        Reply::Safety { own_number: Some(_), .. } => 31,
        Reply::Settings { own_number: Some(_), .. } => 32,
        // They have samples of their own.
        Reply::Agenda(_) => 33,
        Reply::List(_) => 34,
        Reply::Own(OwnReply::AskConsent) => 35,
        Reply::Own(OwnReply::ConsentMore) => 36,
        Reply::Own(OwnReply::Agreed) => 37,
        Reply::Own(OwnReply::Declined) => 38,
        Reply::Own(OwnReply::AskWithdraw) => 39,
        Reply::Own(OwnReply::Withdrawn) => 40,
        Reply::Own(OwnReply::Kept { .. }) => 41,
        Reply::Own(OwnReply::KeptFile { .. }) => 42,
        Reply::Own(OwnReply::AskDelete) => 43,
        Reply::Own(OwnReply::Unchanged) => 44,
        Reply::Own(OwnReply::Erased) => 45,
    }
}

fn saved() -> Vec<Saved> {
    let choices = [
        Choice { button: Button::Topic(topic("how-long")), label: Label::Numbered },
        Choice { button: Button::Topics, label: Label::Back },
        Choice { button: Button::Home, label: Label::Plain },
    ];
    let of = |(index, reply)| Saved {
        reply,
        choices: choices.iter().take(index % 4).cloned().map(Into::into).collect(),
        locale: if index % 2 == 0 { Locale::EnGb } else { Locale::EnUs },
        edit: (index % 3 == 0).then_some(4_000_000_000),
        reminding: None,
    };
    let aside = Saved {
        reply: Reply::SafetyOffered { class: SafetyClass::SelfHarm },
        choices: [Button::ShowSafety(SafetyClass::SelfHarm), Button::Switch(Locale::Pl)]
            .map(|button| Choice { button, label: Label::Plain }.into())
            .to_vec(),
        locale: Locale::Pl,
        edit: None,
        reminding: None,
    };
    replies().into_iter().enumerate().map(of).chain([aside]).collect()
}

#[test]
fn states_of_version_1_are_read() {
    let (samples, states) = (samples(include_str!("stored/v1.json")), states());
    assert_eq!(samples.len(), states.len());
    for (sample, state) in samples.iter().zip(states) {
        let read = stored::read(sample.to_string().as_bytes());
        assert_eq!(read, Some(state), "{sample}");
    }
}

/// Once the version is raised this is no longer today's form: take the test over to the new version's samples.
#[test]
fn states_are_written_as_the_samples_show() {
    assert_eq!(stored::VERSION, 1);
    for (sample, state) in samples(include_str!("stored/v1.json")).iter().zip(states()) {
        let written: Value = serde_json::from_slice(&stored::write(&state)).unwrap();
        assert_eq!(written["v"], sample["v"]);
        // What came later stands beside what the sample shows.
        for (key, value) in sample["state"].as_object().unwrap() {
            assert_eq!(written["state"][key], *value, "{key}");
        }
    }
}

#[test]
fn a_state_that_cannot_be_read_is_none() {
    let good = String::from_utf8(stored::write(&states()[6])).unwrap();
    assert!(stored::read(good.as_bytes()).is_some());
    let broken = [
        String::new(),
        "null".to_owned(),
        "{}".to_owned(),
        "[]".to_owned(),
        "{\"v\":1}".to_owned(),
        "{\"v\":1,\"state\":{}}".to_owned(),
        "{\"v\":1,\"state\":null}".to_owned(),
        good.replace("\"v\":1", "\"v\":0"),
        good.replace("\"v\":1", "\"v\":2"),
        good.replace("\"v\":1", "\"v\":\"1\""),
        good.replace("\"v\":1", "\"v\":-1"),
        good.replace("\"v\":1,", ""),
        good.replace("en-US", "tlh"),
        good.replace("united-states", "atlantis"),
        good.replace("family", "doctor"),
        good.replace("\"Home\"", "\"Nowhere\""),
        good.replace("how-long", "How Long"),
        good.replace("\"skip\"", "\"jump\""),
        good.replace("\"consent_shown\":true,", ""),
        good.replace("true", "1"),
        format!("{good} {good}"),
        good[..good.len() - 1].to_owned(),
    ];
    for text in broken {
        assert_ne!(text, good, "the sample is broken nowhere");
        assert_eq!(stored::read(text.as_bytes()), None, "{text}");
    }
    assert_eq!(stored::read(&[0xff, 0xfe, 0x00]), None);
}

#[test]
fn saved_replies_are_read() {
    let (samples, saved) = (samples(include_str!("stored/reply-v1.json")), saved());
    assert_eq!(samples.len(), saved.len());
    for (sample, saved) in samples.iter().zip(saved) {
        assert_eq!(Saved::read(sample.to_string().as_bytes()), saved, "{sample}");
        let written: Value = serde_json::from_slice(&saved.write()).unwrap();
        assert_eq!(written, *sample, "what is written today is what the sample shows");
    }
}

#[test]
fn each_reply_has_its_sample() {
    let places: Vec<usize> = replies().iter().map(place).collect();
    assert_eq!(places, (0..replies().len()).collect::<Vec<_>>());
}

#[test]
fn a_saved_reply_that_cannot_be_read_is_an_apology() {
    let good = String::from_utf8(saved()[2].write()).unwrap();
    assert_ne!(Saved::read(good.as_bytes()), Saved::apology(Locale::SOURCE));
    for text in
        [String::new(), "{}".to_owned(), good.replace("asked", "sung"), good.replace("en-GB", "tlh"), good[1..].to_owned()]
    {
        assert_ne!(text, good);
        assert_eq!(Saved::read(text.as_bytes()), Saved::apology(Locale::SOURCE), "{text}");
    }
    let apology = Saved::apology(Locale::SOURCE);
    assert_eq!(apology.reply, Reply::Apology { nation: None });
    assert_eq!(apology.choices().into_iter().map(|choice| choice.button).collect::<Vec<_>>(), [Button::Home], "with a way home");
}
