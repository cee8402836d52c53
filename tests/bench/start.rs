//! How long the program takes to its first poll, and what it holds when idle: `cargo bench --bench start`.
#![expect(clippy::unwrap_used, reason = "a benchmark that can't go on has failed")]
#![expect(clippy::indexing_slicing, reason = "the lists have as many entries as there are runs")]
#![expect(clippy::disallowed_methods, reason = "what is measured is real time")]

use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

use second_opinion_bot::clock::Clock;
use second_opinion_bot::content::{Files, load};
use second_opinion_bot::domain::Locale;
use second_opinion_bot::render::Wording;
use second_opinion_bot::sandbox::{Sandbox, SandboxSettings};

const TOKEN: &str = "1:bench-token-of-nobody-at-all";
const RUNS: usize = 11;
const PROGRAM: &str = env!("CARGO_BIN_EXE_second-opinion-bot");

/// A way to start; the first of each run makes the database.
struct Start {
    name: &'static str,
    /// Whether the program's file has just been read, so that it is in memory.
    read_before: bool,
}

const STARTS: [Start; 3] = [
    Start { name: "new database, as the machine left it", read_before: false },
    Start { name: "existing database, as the machine left it", read_before: false },
    Start { name: "existing database, program in memory", read_before: true },
];

/// What the bench runs itself with to read the languages: all of them, or the source language alone.
const READ: [&str; 2] = ["--read-all", "--read-one"];

#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

#[tokio::main]
async fn main() {
    let asked = |argument: &str| std::env::args().any(|given| given == argument);
    if let Some(which) = READ.into_iter().find(|which| asked(which)) {
        return read_languages(which == READ[1]);
    }
    // `cargo test --benches` runs this too, without asking for figures.
    if !asked("--bench") {
        return;
    }
    let folder = tempfile::tempdir().unwrap();
    let (mut starts, mut memory) = (STARTS.map(|_| Vec::new()), Vec::new());
    for run in 0..RUNS {
        let database = folder.path().join(format!("{run}.db"));
        for (start, times) in STARTS.iter().zip(&mut starts) {
            // A machine may take pages back that nobody used for some seconds; then a start waits for its disk.
            if start.read_before {
                std::hint::black_box(std::fs::read(PROGRAM).unwrap());
            }
            let (first_poll, resident) = measure(&database).await;
            times.push(first_poll);
            memory.push(resident);
        }
    }
    memory.sort_unstable();
    let median = RUNS / 2;
    for (start, times) in STARTS.iter().zip(&mut starts) {
        times.sort();
        println!("start to first getUpdates, {}: median {:?}, worst {:?}", start.name, times[median], times[RUNS - 1]);
    }
    let [all, one] = READ.map(|which| {
        let mut figures: Vec<(u64, u64)> = (0..RUNS).map(|_| in_a_process(which)).collect();
        figures.sort_unstable();
        figures[median]
    });
    println!("reading all languages: {} ms, {} KB; the source language alone: {} ms, {} KB", all.0, all.1, one.0, one.1);
    let (middle, last) = (memory.len() / 2, memory.len() - 1);
    println!("idle memory (resident): median {} MB, most {} MB", memory[middle] / 1024, memory[last] / 1024);
}

/// Time to the first poll, and resident memory in KiB after two idle seconds.
async fn measure(database: &std::path::Path) -> (Duration, u64) {
    let settings = SandboxSettings {
        addr: ([127, 0, 0, 1], 0).into(),
        token: TOKEN.to_owned(),
        bot_username: "bench_bot".to_owned(),
        clock: Clock::system(),
        page: false,
        limits: None,
    };
    let sandbox = Sandbox::start(settings).await.unwrap();
    let started = Instant::now();
    let mut bot = Command::new(PROGRAM)
        .arg("run")
        .env("TELOXIDE_TOKEN", TOKEN)
        .env("TELOXIDE_API_URL", sandbox.api_url())
        .env("DATABASE_URL", format!("sqlite://{}", database.display()))
        .env("SECRET_KEY_FILE", database.with_extension("key"))
        .env("LOG", "error")
        .stdin(Stdio::null())
        .spawn()
        .unwrap();
    let polled = sandbox.wait_for(Duration::from_secs(20), |sandbox| sandbox.counts().contains_key("getUpdates")).await;
    let first_poll = started.elapsed();
    assert!(polled, "the bot did not poll");
    tokio::time::sleep(Duration::from_secs(2)).await;
    let resident = kilobytes(&bot.id().to_string(), "VmRSS:");
    bot.kill().unwrap();
    bot.wait().unwrap();
    (first_poll, resident)
}

/// A figure of a process, in KiB.
fn kilobytes(process: &str, what: &str) -> u64 {
    let status = std::fs::read_to_string(format!("/proc/{process}/status")).unwrap_or_default();
    status.lines().find_map(|line| line.strip_prefix(what)?.split_whitespace().next()?.parse().ok()).unwrap_or_default()
}

/// Reads words, utterances and emergencies as a start does, lets go of what only learning needs, and prints milliseconds and the KiB
/// of memory of its own.
fn read_languages(source_alone: bool) {
    let mut files = Files::read(None, None).unwrap();
    if source_alone {
        let other = |path: &str| {
            let mut parts = path.split('/').map(|part| part.trim_end_matches(".txt"));
            parts.any(|part| Locale::parse(part).is_some_and(|locale| locale != Locale::SOURCE))
        };
        let paths: Vec<String> = files.below("", "").map(|(path, _)| path.to_owned()).filter(|path| other(path)).collect();
        paths.iter().for_each(|path| files.remove(path));
    }
    let before = kilobytes("self", "RssAnon:");
    let started = Instant::now();
    let (mut catalogue, mut wording) = (load(&files).unwrap(), Wording::read(&files).unwrap());
    catalogue.forget_lessons();
    wording.forget_sources();
    let took = started.elapsed();
    println!("{} {}", took.as_millis(), kilobytes("self", "RssAnon:") - before);
    drop((catalogue, wording));
}

fn in_a_process(which: &str) -> (u64, u64) {
    let output = Command::new(std::env::current_exe().unwrap()).arg(which).output().unwrap();
    let printed = String::from_utf8(output.stdout).unwrap();
    let (took, memory) = printed.trim().split_once(' ').unwrap();
    (took.parse().unwrap(), memory.parse().unwrap())
}
