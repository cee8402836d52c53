//! Each plural form of each language (Unicode CLDR, `plurals.xml`, cardinals of whole numbers), and every counted message in each.

use std::fmt::Write as _;

use second_opinion_bot::domain::Locale;
use second_opinion_bot::render::MessageId;

use crate::conversations::keep;
use crate::support::library;

/// A form, and counts that take it.
type Forms = &'static [(&'static str, &'static [u32])];

const FORMS: [(Locale, Forms); 14] = {
    const ONE_OTHER: Forms = &[("one", &[1]), ("other", &[0, 2, 5, 11, 21, 100])];
    const ZERO_IS_ONE: Forms = &[("one", &[0, 1]), ("other", &[2, 5, 11, 21, 100])];
    [
        (Locale::EnGb, ONE_OTHER),
        (Locale::EnUs, ONE_OTHER),
        (
            Locale::Cy,
            &[("zero", &[0]), ("one", &[1]), ("two", &[2]), ("few", &[3]), ("many", &[6]), ("other", &[4, 5, 7, 20, 100])],
        ),
        (Locale::Pl, &[("one", &[1]), ("few", &[2, 3, 4, 22, 34]), ("many", &[0, 5, 11, 12, 14, 21, 25, 100, 112])]),
        (Locale::Ro, &[("one", &[1]), ("few", &[0, 2, 16, 19, 101, 119]), ("other", &[20, 35, 100, 120])]),
        (Locale::Uk, &[("one", &[1, 21, 31, 101]), ("few", &[2, 3, 4, 22, 34]), ("many", &[0, 5, 11, 12, 14, 25, 100, 112])]),
        (Locale::Es, ONE_OTHER),
        (
            Locale::Ar,
            &[
                ("zero", &[0]),
                ("one", &[1]),
                ("two", &[2]),
                ("few", &[3, 10, 103]),
                ("many", &[11, 26, 99, 111]),
                ("other", &[100, 101, 102, 200]),
            ],
        ),
        (Locale::Ur, ONE_OTHER),
        (Locale::Bn, ZERO_IS_ONE),
        (Locale::Pa, ZERO_IS_ONE),
        (Locale::ZhHans, &[("other", &[0, 1, 2, 5, 11, 21, 100])]),
        (Locale::Fr, ZERO_IS_ONE),
        (Locale::Pt, ZERO_IS_ONE),
    ]
};

/// The messages that say a count.
const COUNTED: [MessageId; 5] = [
    MessageId::LeadDays,
    MessageId::LeadHours,
    MessageId::LeadMinutes,
    MessageId::ReminderLeftCount,
    MessageId::ReminderBeginsMinutes,
];

#[test]
fn each_count_takes_its_form() {
    let wording = &library().wording;
    for (locale, forms) in FORMS.iter().filter(|(locale, _)| wording.locales().contains(locale)) {
        for (form, counts) in *forms {
            for count in *counts {
                assert_eq!(wording.plural_form(*locale, *count), Some(*form), "{count} in {locale}");
            }
        }
    }
    assert!(wording.locales().iter().all(|locale| FORMS.iter().any(|(known, _)| known == locale)));
}

/// Read by people of the language: the first two counts of each form, in every counted message.
#[test]
fn each_form_reads_as_it_was_read_before() {
    let wording = &library().wording;
    let mut differing = Vec::new();
    for (locale, forms) in FORMS.iter().filter(|(locale, _)| wording.locales().contains(locale)) {
        let mut out = String::new();
        for (form, counts) in *forms {
            for count in counts.iter().take(2) {
                let _ = writeln!(out, "# {form}: {count}");
                for id in COUNTED {
                    let others: Vec<(&'static str, &str)> =
                        id.variables().iter().filter(|name| **name != "count").map(|name| (*name, "14:30")).collect();
                    let words = wording.count(*locale, id, *count, &others);
                    assert!(!words.contains(['{', '}']) && !words.is_empty(), "{words}");
                    let _ = writeln!(out, "{words}");
                }
                out.push('\n');
            }
        }
        if !keep("plurals", locale.tag(), &out) {
            differing.push(*locale);
        }
    }
    assert!(differing.is_empty(), "counts read otherwise in {differing:?}");
}
