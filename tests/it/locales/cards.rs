//! Every card in every nation and language: its anatomy, and that it borrows nothing from another nation.

use jiff::{Timestamp, tz::TimeZone};
use second_opinion_bot::check::Library;
use second_opinion_bot::content::catalogue::Topic;
use second_opinion_bot::dialogue::{Label, Reply, State, Step, choices};
use second_opinion_bot::domain::{Jurisdiction, Locale};
use second_opinion_bot::render::{KeyAction, MessageId, OutgoingMessage, Rendering, message_id, render};

use crate::markup::{self, Run};
use crate::stage::Stage;
use crate::support;

/// On this day no card is overdue.
const FRESH: &str = "2026-11-21T12:00:00Z";

fn messages(
    library: &Library,
    topic: &Topic,
    nation: Option<Jurisdiction>,
    locale: Locale,
    now: Timestamp,
) -> Vec<OutgoingMessage> {
    let rendering =
        Rendering { wording: &library.wording, catalogue: &library.catalogue, locale, now, bot_username: Some("some_bot") };
    render(&Reply::Card { topic: topic.id.clone(), nation }, &[], &rendering)
}

fn runs(messages: &[OutgoingMessage]) -> Vec<Run> {
    messages.iter().flat_map(|message| markup::read(&message.html).unwrap_or_else(|fault| panic!("{fault}"))).collect()
}

fn plain(messages: &[OutgoingMessage]) -> String {
    messages.iter().map(OutgoingMessage::plain).collect::<Vec<_>>().join("\n\n")
}

/// Every card as every reader may see it.
fn each_card(mut look: impl FnMut(&Library, &Topic, Option<Jurisdiction>, Locale)) {
    let library = support::library();
    let mut cards = 0;
    for topic in library.catalogue.topics() {
        for nation in Jurisdiction::ALL.into_iter().map(Some).chain((!topic.depends_on_nation()).then_some(None)) {
            for &locale in library.wording.locales() {
                look(&library, topic, nation, locale);
                cards += 1;
            }
        }
    }
    assert!(cards > 100);
}

#[test]
fn a_card_has_its_title_first_and_its_source_last() {
    each_card(|library, topic, nation, locale| {
        let messages = messages(library, topic, nation, locale, FRESH.parse().unwrap());
        let runs = runs(&messages);
        let at = || format!("{} for {nation:?} in {locale}", topic.id);
        let [title, .., source] = runs.as_slice() else { panic!("{}", at()) };

        assert_eq!(title.tags, ["b"], "{}", at());
        assert_eq!(title.text, library.wording.say_id(locale, &format!("card-{}", topic.id)), "{}", at());
        assert_eq!(runs.iter().filter(|run| run.tags == ["b"]).count(), 1, "one title: {}", at());

        assert_eq!(source.tags, ["i"], "{}", at());
        let variant = topic.variant(nation.unwrap_or(Jurisdiction::Elsewhere)).unwrap();
        let sources = library.catalogue.sources_of(variant);
        assert!(!sources.is_empty(), "{}", at());
        let mut publishers: Vec<&str> = Vec::new();
        for publisher in sources.iter().map(|source| source.publisher.as_str()) {
            if !publishers.contains(&publisher) {
                publishers.push(publisher);
            }
        }
        assert!(source.text.contains(&publishers.join(", ")), "each publisher once: {}: {}", source.text, at());
        assert!(source.text.contains(&library.wording.date(locale, topic.reviewed)), "{}", at());
        let place = match nation {
            Some(Jurisdiction::Elsewhere) if topic.depends_on_nation() => {
                library.wording.say(locale, MessageId::AnswerForElsewhere, &[])
            }
            Some(nation) if topic.depends_on_nation() => library.wording.say_id(locale, &message_id::nation(nation)),
            _ => library.wording.say(locale, MessageId::AnswerForEverywhere, &[]),
        };
        assert!(source.text.contains(&place), "{}", at());

        let detail: Vec<&Run> = runs.iter().filter(|run| run.tags == ["blockquote"]).collect();
        assert!(!detail.is_empty(), "the detail is folded away: {}", at());
        let keep = library.wording.say(locale, MessageId::AnswerKeepYourPlace, &[]);
        assert_eq!(plain(&messages).contains(&keep), topic.keep_your_place, "{}", at());
    });
}

#[test]
fn a_card_says_when_its_review_is_overdue() {
    each_card(|library, topic, nation, locale| {
        let date = library.wording.date(locale, topic.review_by);
        let notice = library.wording.say(locale, MessageId::AnswerExpired, &[("date", &date)]);
        let day = |days: i64| {
            let midnight = topic.review_by.to_zoned(TimeZone::UTC).unwrap().timestamp();
            midnight.checked_add(jiff::SignedDuration::from_hours(24 * days)).unwrap()
        };
        let shown = |now: Timestamp| plain(&messages(library, topic, nation, locale, now)).contains(&notice);
        let before = day(0).checked_sub(jiff::SignedDuration::from_secs(1)).unwrap();
        assert!(!shown(before) && shown(day(0)) && shown(day(400)), "{} for {nation:?} in {locale}", topic.id);
    });
}

#[test]
fn a_card_shows_its_help_lines_with_their_numbers() {
    each_card(|library, topic, nation, locale| {
        let text = plain(&messages(library, topic, nation, locale, FRESH.parse().unwrap()));
        let variant = topic.variant(nation.unwrap_or(Jurisdiction::Elsewhere)).unwrap();
        for id in &variant.helplines {
            let line = library.catalogue.helpline(id).unwrap();
            let name = library.wording.say_id(locale, &format!("helpline-{id}"));
            let entry = library.wording.say(locale, MessageId::HelplineEntry, &[("name", &name), ("number", &line.number)]);
            assert!(text.contains(&entry) && entry.contains(&line.number), "{id} on {} for {nation:?} in {locale}", topic.id);
        }
        let heading = library.wording.say(locale, MessageId::AnswerHelplines, &[]);
        assert_eq!(text.contains(&heading), !variant.helplines.is_empty(), "{} for {nation:?}", topic.id);
    });
}

/// Services and schemes that exist in some nations only, as their names stand in texts, and how a text must say whose they are.
const SERVICES: [(&str, &[Jurisdiction], &[&str]); 15] = {
    use Jurisdiction::{England, NorthernIreland, Scotland, UnitedStates, Wales};
    const UK: &[Jurisdiction] = &[England, Scotland, Wales, NorthernIreland];
    const OF_UK: &[&str] = &["UK", "United Kingdom", "England", "Scotland", "Wales", "Northern Ireland", "Britain"];
    const OF_US: &[&str] = &["United States", "US"];
    [
        ("PALS", &[England], &["England"]),
        ("Patient Advice and Liaison Service", &[England], &["England"]),
        ("Martha’s Rule", &[England], &["England"]),
        ("Jess’s Rule", &[England], &["England"]),
        ("NHS 111", &[England], &["England"]),
        ("PASS", &[Scotland], &["Scotland"]),
        ("NHS inform", &[Scotland], &["Scotland"]),
        ("Citizens Advice Scotland", &[Scotland], &["Scotland"]),
        ("Llais", &[Wales], &["Wales"]),
        ("Call4Concern", &[Wales], &["Wales"]),
        ("Patient and Client Council", &[NorthernIreland], &["Northern Ireland"]),
        ("NHS", UK, OF_UK),
        ("Medicare", &[UnitedStates], OF_US),
        ("Medicaid", &[UnitedStates], OF_US),
        ("co-pay", &[UnitedStates], OF_US),
    ]
};

fn names(text: &str, word: &str) -> bool {
    let in_word = |c: Option<char>| c.is_some_and(char::is_alphanumeric);
    text.match_indices(word)
        .any(|(at, _)| !in_word(text[..at].chars().next_back()) && !in_word(text[at + word.len()..].chars().next()))
}

/// No answer borrows another nation's: a service of another nation is named only by a text that says whose it is. Titles are the same
/// everywhere, and so are publishers. In other languages nations have cases, and each text is the translation of one that is held
/// against this here (`check`, tests of `review`).
#[test]
fn no_card_names_another_nations_service_as_its_own() {
    let mut faults = Vec::new();
    each_card(|library, topic, nation, locale| {
        let Some(nation) = nation.filter(|_| locale.language() == Locale::SOURCE.language()) else { return };
        let runs = runs(&messages(library, topic, Some(nation), locale, FRESH.parse().unwrap()));
        let body: String = runs[1..runs.len() - 1].iter().map(|run| run.text.as_str()).collect();
        for (service, home, said) in SERVICES {
            let told = said.iter().any(|place| names(&body, place));
            if names(&body, service) && !home.contains(&nation) && !told {
                faults.push(format!("{} for {nation} in {locale} names {service}", topic.id));
            }
        }
    });
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}

/// A number of another nation is on no card, not even in its words.
#[test]
fn no_card_gives_another_nations_number() {
    each_card(|library, topic, nation, locale| {
        let Some(nation) = nation.filter(|nation| *nation != Jurisdiction::Elsewhere) else { return };
        let text = plain(&messages(library, topic, Some(nation), locale, FRESH.parse().unwrap()));
        let own: Vec<&str> = library
            .catalogue
            .helplines()
            .filter(|line| line.nations.contains(&nation))
            .map(|line| line.number.as_str())
            .collect();
        for line in library.catalogue.helplines().filter(|line| !line.nations.contains(&nation)) {
            let foreign = names(&text, &line.number) && !own.contains(&line.number.as_str());
            assert!(!foreign, "{} for {nation} in {locale} gives {}", topic.id, line.number);
        }
    });
}

/// From each card there is a way on: three related ones, a judgement, the topics, home, and a link that survives forwarding.
#[test]
fn a_card_leads_on() {
    let stage = Stage::new();
    let state = stage.at(Step::Home);
    for topic in stage.library.catalogue.topics() {
        let card = Reply::Card { topic: topic.id.clone(), nation: Some(Jurisdiction::Wales) };
        let state = State { jurisdiction: Some(Jurisdiction::Wales), ..state.clone() };
        let under = choices(&card, &state, &stage.context());
        let rendering = Rendering {
            wording: &stage.library.wording,
            catalogue: &stage.library.catalogue,
            locale: Locale::EnUs,
            now: FRESH.parse().unwrap(),
            bot_username: Some("some_bot"),
        };
        let messages = render(&card, &under, &rendering);
        let keyboard = &messages.last().unwrap().keyboard;
        let rows: Vec<usize> = keyboard.iter().map(Vec::len).collect();
        // Three related topics; what is always there, in pairs; the link back.
        let beside = under.iter().filter(|choice| choice.label != Label::Numbered).count();
        let pairs = (0..beside).step_by(2).map(|at| 2.min(beside - at));
        let expected: Vec<usize> = [1; 3].into_iter().chain(pairs).chain([1]).collect();
        assert_eq!(rows, expected, "{}", topic.id);
        let labels: Vec<&str> = keyboard.iter().flatten().map(|key| key.label.as_str()).collect();
        assert!(labels[0].starts_with("1. ") && labels[1].starts_with("2. ") && labels[2].starts_with("3. "), "{labels:?}");
        let KeyAction::Open(link) = &keyboard[keyboard.len() - 1][0].action else { panic!("{labels:?}") };
        assert_eq!(*link, format!("https://t.me/some_bot?start=c_{}_en-US", topic.id));
    }
}
