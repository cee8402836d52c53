//! What a question costs, safety net and matcher together, in the thread's processor time: `cargo bench --bench question`.
#![expect(clippy::unwrap_used, reason = "a benchmark that can't go on has failed")]
#![expect(clippy::indexing_slicing, reason = "the list is not empty")]

use rustix::time::{ClockId, clock_gettime};
use second_opinion_bot::check::read_with;
use second_opinion_bot::command::model;
use second_opinion_bot::content::Files;
use second_opinion_bot::domain::Locale;
use second_opinion_bot::matcher::Query;

#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

/// Every seventh utterance is asked.
const EACH: usize = 7;

fn main() {
    // `cargo test --benches` runs this too, without asking for figures.
    if !std::env::args().any(|argument| argument == "--bench") {
        return;
    }
    let mut library = read_with(&Files::read(None, None).unwrap(), model::hearing).ok().unwrap();
    model::teach_safety(&mut library);
    let matcher = model::matcher(&library);
    let utterances = library.catalogue.utterances().iter().step_by(EACH).map(|utterance| utterance.text.to_string());
    // The utterances themselves are known word for word; a word more makes them questions that nobody has typed before.
    let short: Vec<String> = utterances.map(|text| format!("please {text}")).collect();
    let long: Vec<String> = short.chunks(6).map(|texts| texts.join(". ")).collect();
    for (name, questions) in [("questions", &short), ("stories of six sentences", &long)] {
        let (mut hearing, mut costs): (Vec<i64>, Vec<i64>) = (Vec::new(), Vec::new());
        for question in questions {
            let query = Query { text: question, locale: Locale::SOURCE, jurisdiction: None, role: None, last_topic: None };
            let before = processor_time();
            std::hint::black_box(library.safety.hear(question));
            hearing.push(processor_time() - before);
            std::hint::black_box(matcher.find(&query));
            costs.push(processor_time() - before);
        }
        costs.sort_unstable();
        hearing.sort_unstable();
        let at = |share: usize| costs[(costs.len() - 1) * share / 100] / 1000;
        println!("{name}: {} of them, p50 {} µs, p90 {} µs, p99 {} µs, most {} µs", costs.len(), at(50), at(90), at(99), at(100));
        println!("  the safety net's share of the median: {} µs", hearing[hearing.len() / 2] / 1000);
    }
}

/// What this thread has used so far, in nanoseconds.
fn processor_time() -> i64 {
    let time = clock_gettime(ClockId::ThreadCPUTime);
    time.tv_sec * 1_000_000_000 + time.tv_nsec
}
