//! Dates as people type them, in each language: one table a language, and rules for any text.

mod rules;
mod table;

use std::path::Path;

use fluent_bundle::{FluentBundle, FluentResource};
use second_opinion_bot::dates::{Lead, Lexicon, Question, Reading, TimeOfDay, When};

/// Reads the words of a locale and, for what it lacks, those of the next.
fn lexicon(locales: &[&str]) -> Result<Lexicon, Vec<String>> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let bundles: Vec<FluentBundle<FluentResource>> = locales
        .iter()
        .map(|locale| {
            let text = std::fs::read_to_string(root.join("locales").join(locale).join("dates.ftl")).unwrap();
            let mut bundle = FluentBundle::default();
            bundle.add_resource(FluentResource::try_new(text).unwrap()).unwrap();
            bundle
        })
        .collect();
    Lexicon::new(|id| {
        let bundle = bundles.iter().find(|bundle| bundle.has_message(id))?;
        let pattern = bundle.get_message(id)?.value()?;
        Some(bundle.format_pattern(pattern, None, &mut Vec::new()).into_owned())
    })
}

/// A reading in one line, as the tables write it.
fn shown(reading: &Reading) -> String {
    match reading {
        Reading::Nothing => "nothing".to_owned(),
        Reading::Moment(at) => at.strftime("%Y-%m-%d %H:%M").to_string(),
        Reading::Day(day) => format!("{day} ?"),
        Reading::Time(time) => time.strftime("%H:%M").to_string(),
        Reading::Ask(question) => asked(question),
    }
}

fn asked(question: &Question) -> String {
    let day_of = |day: &Option<jiff::civil::Date>| day.map_or("?".to_owned(), |day| day.to_string());
    match question {
        Question::WhichDate(candidates) => format!("date: {}", whens(candidates)),
        Question::WhichWeek(candidates) => format!("week: {}", whens(candidates)),
        Question::WhichDay { first, last, clock } => format!("day: {first}..{last} {}", shown_clock(*clock)),
        Question::MorningOrEvening { day, morning, evening } => {
            format!("half: {} {} | {}", day_of(day), morning.strftime("%H:%M"), evening.strftime("%H:%M"))
        }
        Question::DateOrTime { date, clock, day } => format!("either: {} | {} {}", when(date), day_of(day), shown_clock(*clock)),
        Question::WhichTime { day, clocks } => {
            let clocks: Vec<String> = clocks.iter().map(|clock| shown_clock(*clock)).collect();
            format!("time: {} {}", day_of(day), clocks.join(" | "))
        }
        Question::TwoMoments(candidates) => format!("two: {}", whens(candidates)),
        Question::NoSuchDate { nearest } => format!("no-such: {}", whens(nearest)),
        Question::WeekdayDiffers { candidates, .. } => format!("differs: {}", whens(candidates)),
        Question::Past { when: over, next } => format!("past: {} -> {}", when(over), next.as_ref().map_or("-".to_owned(), when)),
        Question::TooFar(far) => format!("far: {}", when(far)),
        Question::Gap { before, after } => format!("gap: {} | {}", before.strftime("%F %H:%M"), after.strftime("%F %H:%M")),
        Question::Fold { at, first, second } => format!("fold: {} {first} {second}", at.strftime("%F %H:%M")),
    }
}

fn when(when: &When) -> String {
    format!("{} {}", when.day, shown_clock(when.clock))
}

fn whens(candidates: &[When]) -> String {
    candidates.iter().map(when).collect::<Vec<_>>().join(" | ")
}

fn shown_clock(clock: TimeOfDay) -> String {
    match clock {
        TimeOfDay::Unsaid => "?".to_owned(),
        TimeOfDay::At(time) => time.strftime("%H:%M").to_string(),
        TimeOfDay::Either(time) => format!("{}±", time.strftime("%H:%M")),
    }
}

fn shown_lead(lead: Option<Lead>) -> String {
    match lead {
        None => "nothing".to_owned(),
        Some(Lead::Minutes(minutes)) => format!("{minutes} min"),
        Some(Lead::Days { days, at }) => format!("{days} d {}", shown_clock(at)),
    }
}
