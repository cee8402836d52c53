//! How long the program takes to its first poll, and what it holds when idle: `cargo bench --bench start`.
#![expect(clippy::unwrap_used, reason = "a benchmark that can't go on has failed")]
#![expect(clippy::indexing_slicing, reason = "the lists have as many entries as there are runs")]
#![expect(clippy::disallowed_methods, reason = "what is measured is real time")]

use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

use second_opinion_bot::clock::Clock;
use second_opinion_bot::sandbox::{Sandbox, SandboxSettings};

const TOKEN: &str = "1:bench-token-of-nobody-at-all";
const RUNS: usize = 11;

#[tokio::main]
async fn main() {
    // `cargo test --benches` runs this too, without asking for figures.
    if !std::env::args().any(|argument| argument == "--bench") {
        return;
    }
    let folder = tempfile::tempdir().unwrap();
    let (mut fresh, mut again, mut memory) = (Vec::new(), Vec::new(), Vec::new());
    for run in 0..RUNS {
        let database = folder.path().join(format!("{run}.db"));
        for times in [&mut fresh, &mut again] {
            let (first_poll, resident) = measure(&database).await;
            times.push(first_poll);
            memory.push(resident);
        }
    }
    for times in [&mut fresh, &mut again] {
        times.sort();
    }
    memory.sort_unstable();
    let median = RUNS / 2;
    println!("start to first getUpdates, new database:      median {:?}, worst {:?}", fresh[median], fresh[RUNS - 1]);
    println!("start to first getUpdates, existing database: median {:?}, worst {:?}", again[median], again[RUNS - 1]);
    println!("idle memory (resident): median {} MB, most {} MB", memory[RUNS] / 1024, memory[2 * RUNS - 1] / 1024);
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
    let mut bot = Command::new(env!("CARGO_BIN_EXE_second-opinion-bot"))
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
    let status = std::fs::read_to_string(format!("/proc/{}/status", bot.id())).unwrap_or_default();
    let resident = status.lines().find_map(|line| line.strip_prefix("VmRSS:")?.split_whitespace().next()?.parse().ok());
    bot.kill().unwrap();
    bot.wait().unwrap();
    (first_poll, resident.unwrap_or_default())
}
