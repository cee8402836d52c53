//! The words: all there, from the right language, and in the right shape.

mod cards;
mod shape;

use second_opinion_bot::domain::{Direction, Locale};
use second_opinion_bot::render::message_id::{content_ids, enum_ids};
use second_opinion_bot::render::{MessageId, Wording};

use crate::support;

/// Words in every locale of ours, however many are in the program.
fn wording_of_all() -> Wording {
    let mut files = support::files();
    for locale in Locale::ALL {
        let path = format!("locales/{locale}/settings.ftl");
        if files.get(&path).is_none() {
            files.set(path, format!("language-name = {locale}\n"));
        }
    }
    Wording::read(&files).unwrap_or_else(|problems| panic!("{problems:?}"))
}

#[test]
fn every_message_that_rust_names_exists_and_shows_what_it_is_given() {
    let library = support::library();
    for &id in MessageId::ALL {
        let values: Vec<String> = id.variables().iter().map(|name| format!("«{name}»")).collect();
        let arguments: Vec<(&'static str, &str)> =
            id.variables().iter().copied().zip(values.iter().map(String::as_str)).collect();
        for &locale in library.wording.locales() {
            let words = library.wording.say(locale, id, &arguments);
            assert!(!words.trim().is_empty(), "{} in {locale}", id.as_str());
            for value in &values {
                assert!(words.contains(value), "{} in {locale} does not show {value}: {words}", id.as_str());
            }
            assert!(!words.contains(['{', '}']), "{} in {locale}: {words}", id.as_str());
        }
    }
}

#[test]
fn every_message_that_is_made_from_an_id_exists() {
    let library = support::library();
    for id in enum_ids().into_iter().chain(content_ids(&library.catalogue)) {
        for &locale in library.wording.locales() {
            let words = library.wording.say_id(locale, &id);
            let short = library.wording.attribute(locale, &id, "short").unwrap_or_default();
            assert!(!words.trim().is_empty() || !short.trim().is_empty(), "{id} in {locale}");
        }
    }
}

#[test]
fn every_chain_ends_in_the_source_language() {
    let chains = [(Locale::EnGb, vec![Locale::EnGb]), (Locale::EnUs, vec![Locale::EnUs, Locale::EnGb])];
    for (locale, chain) in chains {
        assert_eq!(locale.chain().collect::<Vec<_>>(), chain);
    }
    for locale in Locale::ALL {
        let chain: Vec<Locale> = locale.chain().take(10).collect();
        assert!(chain.len() < 10 && chain.last() == Some(&Locale::SOURCE), "{chain:?}");
    }
}

#[test]
fn what_a_language_lacks_comes_whole_from_the_next() {
    let mut files = support::files();
    files.set(
        "locales/en-US/extra.ftl",
        "button-home = Start page\ncard-how-long-any =\n    .short = An American short answer.\n",
    );
    let wording = Wording::read(&files).unwrap_or_else(|problems| panic!("{problems:?}"));
    assert_eq!(wording.say(Locale::EnUs, MessageId::ButtonHome, &[]), "Start page");
    assert_eq!(wording.holder(Locale::EnUs, "button-home"), Some(Locale::EnUs));
    assert_eq!(wording.holder(Locale::EnUs, "welcome-text"), Some(Locale::EnGb));
    let welcome = wording.say(Locale::EnGb, MessageId::WelcomeText, &[]);
    assert_eq!(wording.say(Locale::EnUs, MessageId::WelcomeText, &[]), welcome);
    assert_ne!(wording.say(Locale::EnGb, MessageId::ButtonHome, &[]), "Start page", "nobody falls back the other way");
    assert_eq!(wording.holder(Locale::EnUs, "no-such-message"), None);
    assert_eq!(wording.say_id(Locale::EnUs, "no-such-message"), "");
    // A message is taken whole: its parts never come from two languages.
    assert_eq!(wording.attribute(Locale::EnUs, "card-how-long-any", "detail"), None);
}

#[test]
fn the_language_that_fits_best_is_taken() {
    let all = wording_of_all();
    let table = [
        ("en", Locale::EnGb),
        ("EN", Locale::EnGb),
        ("en-GB", Locale::EnGb),
        ("en-gb", Locale::EnGb),
        ("en_GB", Locale::EnGb),
        ("en-US", Locale::EnUs),
        ("en-us", Locale::EnUs),
        ("en-AU", Locale::EnGb),
        ("en-IE", Locale::EnGb),
        ("pl", Locale::Pl),
        ("pl-PL", Locale::Pl),
        ("cy", Locale::Cy),
        ("ro-MD", Locale::Ro),
        ("uk", Locale::Uk),
        ("es-419", Locale::Es),
        ("es-MX", Locale::Es),
        ("ar", Locale::Ar),
        ("ar-EG", Locale::Ar),
        ("ur-PK", Locale::Ur),
        ("bn", Locale::Bn),
        ("pa", Locale::Pa),
        ("zh", Locale::ZhHans),
        ("zh-CN", Locale::ZhHans),
        ("zh-hans", Locale::ZhHans),
        ("fr-CA", Locale::Fr),
        ("pt-br", Locale::Pt),
        ("pt-PT", Locale::Pt),
        // Not ours, or nothing at all: the source language.
        ("nb", Locale::EnGb),
        ("de", Locale::EnGb),
        ("tlh", Locale::EnGb),
        ("x-klingon", Locale::EnGb),
        ("und", Locale::EnGb),
        ("", Locale::EnGb),
        (" ", Locale::EnGb),
        ("-", Locale::EnGb),
        ("en-", Locale::EnGb),
        ("123", Locale::EnGb),
        ("🙂", Locale::EnGb),
        ("../../etc/passwd", Locale::EnGb),
    ];
    for (tag, expected) in table {
        assert_eq!(all.negotiate(Some(tag)), expected, "{tag:?}");
    }
    assert_eq!(all.negotiate(None), Locale::EnGb);
    assert_eq!(all.negotiate(Some(&"a".repeat(10_000))), Locale::EnGb);
    // Who reads the other Chinese script is not shown what they may not read, and not an unrelated language either.
    let hong_kong = all.negotiate(Some("zh-hk"));
    assert!([Locale::ZhHans, Locale::EnGb].contains(&hong_kong), "{hong_kong}");
}

/// What is not there yet is not negotiated.
#[test]
fn only_languages_with_words_are_taken() {
    let library = support::library();
    for locale in Locale::ALL {
        let taken = library.wording.negotiate(Some(locale.tag()));
        assert!(library.wording.locales().contains(&taken), "{locale}");
        if library.wording.locales().contains(locale) {
            assert_eq!(taken, *locale);
        }
    }
}

/// Full dates with the month as a word (product.md, section 2), also where a language has no words of its own yet.
#[test]
fn dates_are_written_out() {
    let date = jiff::civil::date(2026, 11, 21);
    let table = [(Locale::EnGb, "21 November 2026"), (Locale::EnUs, "November 21, 2026"), (Locale::Pl, "21 listopada 2026")];
    let all = wording_of_all();
    for (locale, expected) in table {
        assert_eq!(all.date(locale, date), expected);
    }
    for &locale in Locale::ALL {
        assert_ne!(all.date(locale, date), date.to_string(), "{locale}");
        assert_ne!(support::library().wording.date(locale, date), date.to_string(), "{locale} in the program");
    }
}

#[test]
fn foreign_words_are_kept_apart_where_the_script_runs_the_other_way() {
    let wording = &support::library().wording;
    let entry = |locale| wording.say(locale, MessageId::HelplineEntry, &[("name", "A"), ("number", "1")]);
    for &locale in wording.locales() {
        let isolated = ["\u{2068}A\u{2069}", "\u{2068}1\u{2069}"].map(|part| entry(locale).contains(part));
        assert_eq!(isolated, [locale.direction() == Direction::RightToLeft; 2], "{locale}: {}", entry(locale));
    }
}
