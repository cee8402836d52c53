//! The tables: what is typed, the present and its zone, and what is read or asked.
//!
//! A line with `@` tells what is read (`when`, `lead`, `now`), the present and its zone for the lines below it; each of those
//! holds a form and its outcome.

use jiff::civil::DateTime;
use jiff::tz::TimeZone;
use second_opinion_bot::dates::{read, read_lead, read_time_now};

use super::{lexicon, shown, shown_clock, shown_lead};

/// Each form of a table gives its outcome, and there are at least `least` forms.
fn holds(locales: &[&str], least: usize, table: &str) {
    let lexicon = lexicon(locales).unwrap();
    let (mut what, mut now, mut zone) = ("when", DateTime::default(), TimeZone::UTC);
    let mut forms = 0;
    let mut wrong = Vec::new();
    for line in table.lines().filter(|line| !line.is_empty() && !line.starts_with('#')) {
        let cells: Vec<&str> = line.split('\t').collect();
        let (form, expected) = match cells.as_slice() {
            ["@", reads, present, place] => {
                (what, now, zone) = (reads, present.parse().unwrap(), TimeZone::get(place).unwrap());
                continue;
            }
            [form, expected] => (form, expected),
            _ => panic!("a line of another kind: {line}"),
        };
        let outcome = match what {
            "when" => shown(&read(form, &lexicon, now, &zone)),
            "lead" => shown_lead(read_lead(form, &lexicon)),
            "now" => read_time_now(form, &lexicon).map_or("nothing".to_owned(), shown_clock),
            other => panic!("no such column: {other}"),
        };
        forms += 1;
        if outcome != *expected {
            wrong.push(format!("{form}\n    expected {expected}\n    got      {outcome}"));
        }
    }
    assert!(wrong.is_empty(), "{} of {forms} forms of {}:\n{}", wrong.len(), locales[0], wrong.join("\n"));
    assert!(forms >= least, "{forms} forms");
}

#[test]
fn british_english() {
    holds(&["en-GB"], 120, include_str!("en-GB.tsv"));
}

#[test]
fn american_english() {
    holds(&["en-US", "en-GB"], 90, include_str!("en-US.tsv"));
}

#[test]
fn welsh() {
    holds(&["cy"], 60, include_str!("cy.tsv"));
}

#[test]
fn polish() {
    holds(&["pl"], 60, include_str!("pl.tsv"));
}

#[test]
fn romanian() {
    holds(&["ro"], 60, include_str!("ro.tsv"));
}

#[test]
fn ukrainian() {
    holds(&["uk"], 60, include_str!("uk.tsv"));
}

#[test]
fn spanish() {
    holds(&["es"], 60, include_str!("es.tsv"));
}

#[test]
fn arabic() {
    holds(&["ar"], 60, include_str!("ar.tsv"));
}

#[test]
fn urdu() {
    holds(&["ur"], 60, include_str!("ur.tsv"));
}

#[test]
fn bengali() {
    holds(&["bn"], 60, include_str!("bn.tsv"));
}

#[test]
fn punjabi() {
    holds(&["pa"], 60, include_str!("pa.tsv"));
}

#[test]
fn chinese() {
    holds(&["zh-Hans"], 60, include_str!("zh-Hans.tsv"));
}

#[test]
fn french() {
    holds(&["fr"], 60, include_str!("fr.tsv"));
}

#[test]
fn portuguese() {
    holds(&["pt"], 60, include_str!("pt.tsv"));
}
