//! Another language than the one that we speak with somebody is noticed, and offered once; a draft is told once.

use second_opinion_bot::dialogue::{Button, Effect, Place, Reply, State, Step, choices};
use second_opinion_bot::domain::Locale;
use second_opinion_bot::matcher::language::identify;

use crate::stage::{Stage, new, pressed, said, typed};
use crate::support::library;

fn at_home(locale: Locale) -> State {
    State { step: Step::Home, ..State::fresh(locale) }
}

const POLISH: &str = "Czy mogę poprosić o opinię innego lekarza w szpitalu?";

#[test]
fn a_switch_is_offered_once_in_that_language() {
    let stage = Stage::new();
    let (next, effects) = stage.act(&at_home(Locale::EnGb), &typed(POLISH));
    let replies = said(&effects);
    assert_eq!(replies.first(), Some(&&Reply::LanguageOffered { locale: Locale::Pl }), "{replies:?}");
    assert!(replies.len() > 1, "and the question is answered: {replies:?}");
    assert_eq!(next.languages_offered, [Locale::Pl]);
    assert_eq!(next.locale, Locale::EnGb, "nothing changes before they say so");
    let (_, again) = stage.act(&next, &typed(POLISH));
    assert!(!said(&again).contains(&&Reply::LanguageOffered { locale: Locale::Pl }));
    // The button is in that language, and typed numbers still mean the choices of the answer.
    let context = stage.context();
    let offered = choices(&Reply::LanguageOffered { locale: Locale::Pl }, &next, &context);
    assert_eq!(offered.len(), 1);
    assert_eq!(offered[0].button, Button::Switch(Locale::Pl));
    assert_ne!(next.choices, [Button::Switch(Locale::Pl)]);
}

#[test]
fn a_switch_says_the_last_answer_again_in_the_new_language() {
    let stage = Stage::new();
    let topic = stage.free();
    let state = State { last_topic: Some(topic.clone()), drafts_told: vec![Locale::Pl], ..at_home(Locale::EnGb) };
    let (next, effects) = stage.act(&state, &pressed(Button::Switch(Locale::Pl)));
    assert_eq!(next.locale, Locale::Pl);
    assert!(matches!(said(&effects).as_slice(), [Reply::Card { topic: shown, .. }] if *shown == topic), "{effects:?}");
    let (_, effects) = stage.act(&State { last_topic: None, ..state }, &pressed(Button::Switch(Locale::Pl)));
    assert_eq!(effects, [new(Reply::Home)]);
}

#[test]
fn the_reader_of_a_draft_is_told_once_for_each_language() {
    let stage = Stage::new();
    let drafts: Vec<Locale> =
        library().wording.locales().iter().copied().filter(|&locale| library().wording.is_draft(locale)).collect();
    for locale in drafts {
        let (next, effects) = stage.act(&at_home(locale), &typed("/help?"));
        let notices = |effects: &[Effect]| said(effects).iter().filter(|reply| ***reply == Reply::DraftNotice).count();
        assert_eq!(notices(&effects), 1, "{locale}: {effects:?}");
        assert_eq!(next.drafts_told, [locale]);
        assert!(!matches!(effects.first(), Some(Effect::Say { reply: Reply::DraftNotice, .. })), "the answer comes first");
        let (_, again) = stage.act(&next, &typed("/help?"));
        assert_eq!(notices(&again), 0, "{locale}");
        // Help in an emergency stands alone; the notice comes with the next answer.
        let (after, effects) = stage.act(&at_home(locale), &typed("I want to kill myself"));
        assert!(matches!(said(&effects).as_slice(), [Reply::Safety { .. }]), "{effects:?}");
        assert!(after.drafts_told.is_empty());
    }
    let (next, effects) = stage.act(&at_home(Locale::EnGb), &typed("/help?"));
    assert!(!said(&effects).contains(&&Reply::DraftNotice) && next.drafts_told.is_empty());
}

#[test]
fn a_notice_never_takes_the_place_of_a_message() {
    let stage = Stage::new();
    let Some(&locale) = library().wording.locales().iter().find(|&&locale| library().wording.is_draft(locale)) else { return };
    let (_, effects) = stage.act(&at_home(Locale::EnGb), &pressed(Button::Language(locale)));
    let notice = effects.iter().find(|effect| matches!(effect, Effect::Say { reply: Reply::DraftNotice, .. }));
    assert!(matches!(notice, Some(Effect::Say { place: Place::New, .. })), "{effects:?}");
}

#[test]
fn a_language_is_noticed_only_when_it_is_sure() {
    let all = Locale::ALL;
    let sure = [
        (
            "I would like to know whether the insurance will pay for this and whether they want a letter from my doctor",
            Locale::EnGb,
        ),
        (POLISH, Locale::Pl),
        ("¿Cuánto tiempo tarda en llegar la cita con el otro médico?", Locale::Es),
        ("Combien de temps faut-il attendre pour voir un autre médecin ?", Locale::Fr),
        ("Чи можу я звернутися до іншого лікаря за порадою?", Locale::Uk),
        ("هل يمكنني أن أطلب رأي طبيب آخر في المستشفى؟", Locale::Ar),
        ("کیا میں کسی دوسرے ڈاکٹر سے رائے لے سکتا ہوں؟", Locale::Ur),
        ("আমি কি অন্য ডাক্তারের মতামত নিতে পারি?", Locale::Bn),
        ("ਕੀ ਮੈਂ ਕਿਸੇ ਹੋਰ ਡਾਕਟਰ ਦੀ ਰਾਏ ਲੈ ਸਕਦਾ ਹਾਂ?", Locale::Pa),
        ("我可以问另一位医生的意见吗", Locale::ZhHans),
    ];
    for (text, locale) in sure {
        assert_eq!(identify(text, all), Some(locale), "{text}");
    }
    for unsure in ["", "ok", "12", "NHS GP MDT", "Marie Curie", "menu", "no", "Jan Kowalski", "2. Scotland", "🙂🙂🙂", "/help"]
    {
        assert_eq!(identify(unsure, all), None, "{unsure}");
    }
    // Not one of ours: it is not taken for the nearest that is.
    for foreign in ["Kann ich die Meinung eines anderen Arztes einholen?", "Могу ли я обратиться к другому врачу за советом?"]
    {
        assert_eq!(identify(foreign, all), None, "{foreign}");
    }
    assert_eq!(identify(POLISH, &[Locale::EnGb]), None, "only what we can speak");
}

/// How often it is right on what people type, and how often it would offer the wrong language.
#[test]
fn a_wrong_language_is_hardly_ever_offered() {
    let library = library();
    let spoken = library.wording.locales();
    let (mut typed, mut wrong) = (0, Vec::new());
    for utterance in library.catalogue.utterances().iter().filter(|utterance| utterance.typed) {
        typed += 1;
        if let Some(found) = identify(&utterance.text, spoken)
            && found.language() != utterance.locale.language()
            // People ask for another language in that language, and Ukrainians write Russian words too.
            && !matches!(utterance.meaning, second_opinion_bot::content::catalogue::Meaning::Declined(_))
        {
            wrong.push(format!("{} ({found}): {}", utterance.locale, utterance.text));
        }
    }
    let share = wrong.len() * 1000 / typed;
    assert!(share <= 5, "{} of {typed}: {wrong:#?}", wrong.len());
}
