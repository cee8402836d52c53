//! What reminders cost: `cargo bench --bench reminders`.
//!
//! 1. Looking for what is due, and claiming it, with 10 thousand and 1 million pending (10 million with `PENDING=10000000`).
//! 2. Lateness with 1 million pending and 20 due each second.
//! 3. A burst: 10,000 due at once (`BURST`) drain within Telegram's limits while people chat.
#![expect(clippy::unwrap_used, clippy::indexing_slicing, reason = "a benchmark that can't go on has failed")]

use std::sync::Arc;
use std::time::Duration;

use futures_util::future::join_all;
use jiff::civil::Time;
use jiff::tz::TimeZone;
use jiff::{SignedDuration, Timestamp};
use second_opinion_bot::app::{Limits, Parts, serve};
use second_opinion_bot::check::{Library, read_with};
use second_opinion_bot::clock::Clock;
use second_opinion_bot::command::model;
use second_opinion_bot::content::Files;
use second_opinion_bot::dialogue::{State, Step, next_wake, stored, transition};
use second_opinion_bot::domain::{Appointment, AppointmentId, Jurisdiction, Lead, Locale, QuietHours, UpdateId};
use second_opinion_bot::sandbox::{Limits as SandboxLimits, Sandbox, SandboxSettings};
use second_opinion_bot::schedule::TZDB_VERSION;
use second_opinion_bot::storage::keys::MasterKeys;
use second_opinion_bot::storage::{Arrival, Cause, Commit, Store, Timer, TimerChange};
use second_opinion_bot::telegram::api::Api;
use sqlx::{Connection as _, SqliteConnection};
use tokio::sync::oneshot;
use tokio::time::Instant;

#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

const TOKEN: &str = "1:benchmark-token-of-nobody-at-all";
/// Claimed at once, as the scheduler does.
const BATCH: u32 = 200;
const LOOKS: usize = 2_000;
const CLAIMS: usize = 25;
/// Due each second, and for how many seconds.
const PER_SECOND: usize = 20;
const SECONDS: usize = 60;

fn number(name: &str) -> Option<usize> {
    std::env::var(name).ok()?.parse().ok()
}

#[tokio::main]
async fn main() {
    let largest = number("PENDING").unwrap_or(1_000_000);
    let mut figures = Vec::new();
    for pending in [10_000, 1_000_000, 10_000_000].into_iter().filter(|pending| *pending <= largest) {
        figures.push(pending_cost(pending).await);
    }
    if let (Some(first), Some(last)) = (figures.first(), figures.last()) {
        println!("looking: ratio of the medians {:.2}; claiming: {:.2}", last.0 / first.0, last.1 / first.1);
    }
    lateness(number("LATENESS").unwrap_or(1_000_000)).await;
    burst(number("BURST").unwrap_or(10_000)).await;
}

/// Middle and 99 of 100, in microseconds.
fn spread(mut times: Vec<Duration>) -> (f64, f64) {
    times.sort_unstable();
    let at = |share: usize| times[times.len() * share / 100].as_secs_f64() * 1e6;
    (at(50), at(99))
}

async fn store(folder: &tempfile::TempDir) -> (Store, SqliteConnection) {
    let url = format!("sqlite://{}", folder.path().join("bench.db").display());
    let store = Store::open(&url, MasterKeys::new().unwrap()).await.unwrap();
    (store, SqliteConnection::connect(&url).await.unwrap())
}

/// People with a timer within the year that begins tomorrow.
async fn fill(raw: &mut SqliteConnection, pending: usize, now: Timestamp) {
    let tomorrow = (now + SignedDuration::from_hours(24)).as_millisecond();
    for statement in [
        "INSERT INTO person (lookup, address, state) WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < $1) \
         SELECT CAST(printf('%032d', i) AS BLOB), randomblob(48), randomblob(100) FROM n WHERE $2 > 0",
        "INSERT INTO timer (person_id, due_at, starts_at, zones) \
         SELECT id, $2 + id * 31536000000 / $1, $2 + id * 31536000000 / $1 + 86400000, '2026e' FROM person",
    ] {
        let pending = i64::try_from(pending).unwrap();
        sqlx::query(statement).bind(pending).bind(tomorrow).execute(&mut *raw).await.unwrap();
    }
}

async fn pending_cost(pending: usize) -> (f64, f64) {
    let folder = tempfile::tempdir().unwrap();
    let now = Clock::system().now();
    let (store, mut raw) = store(&folder).await;
    fill(&mut raw, pending, now).await;
    let mut looks = Vec::new();
    for _ in 0..LOOKS {
        let begun = Instant::now();
        assert!(store.next_due().await.unwrap().is_some_and(|due| due > now));
        looks.push(begun.elapsed());
    }
    let due = "UPDATE timer SET due_at = $1 - person_id % 1000, starts_at = $1 + person_id * 7919 % 86400000 \
               WHERE person_id % $2 = 1";
    let every = i64::try_from(pending / (CLAIMS * BATCH as usize)).unwrap().max(1);
    sqlx::query(due).bind(now.as_millisecond()).bind(every.max(2)).execute(&mut raw).await.unwrap();
    let mut claims = Vec::new();
    for _ in 0..CLAIMS {
        let begun = Instant::now();
        assert_eq!(store.claim_due(now, BATCH).await.unwrap().len(), BATCH as usize);
        claims.push(begun.elapsed());
    }
    let ((look, look_99), (claim, claim_99)) = (spread(looks), spread(claims));
    println!(
        "{pending} pending: looking {look:.0} µs (p99 {look_99:.0}); claiming {BATCH} of 5,000 due {claim:.0} µs (p99 {claim_99:.0})"
    );
    (look, claim)
}

fn library() -> Arc<Library> {
    Arc::new(read_with(&Files::read(None, None).unwrap(), model::hearing).ok().unwrap())
}

fn due_then(due: Timestamp, minutes: u32) -> State {
    let due = Timestamp::from_second(due.as_second()).unwrap();
    let entered = due - SignedDuration::from_hours(1);
    let starts = TimeZone::UTC.to_datetime(due + SignedDuration::from_mins(minutes.into()));
    let kept = Appointment {
        leads: Some(vec![Lead::MinutesBefore(minutes)]),
        ..Appointment::new(AppointmentId(1), starts, "UTC".to_owned(), entered, TZDB_VERSION)
    };
    let mut state = State { jurisdiction: Some(Jurisdiction::England), step: Step::Home, ..State::fresh(Locale::EnGb) };
    state.agenda.quiet = QuietHours { from: Time::midnight(), until: Time::midnight() };
    state.agenda.appointments.push(kept);
    state
}

async fn enrol(store: &Store, people: Vec<(i64, State)>) {
    let arrival = |(chat, _): &(i64, State)| Arrival { update: UpdateId(-chat), chat: Some(*chat), body: b"{}".to_vec() };
    let waiting = store.receive(people.iter().map(arrival).collect(), Clock::system().now()).await.unwrap();
    join_all(waiting.into_iter().zip(people).map(|(waiting, (_, state))| {
        let wake = next_wake(&state).unwrap();
        store.commit(Commit {
            timer: TimerChange::Set(Timer { due: wake.due, starts: wake.starts, zones: TZDB_VERSION }),
            ..Commit::new(Cause::Update(waiting.update), waiting.person, 0, stored::write(&state))
        })
    }))
    .await;
}

/// The bot at work; told to stop when the sender is dropped.
fn start(sandbox: &Sandbox, store: &Store, limits: Limits) -> oneshot::Sender<()> {
    let (stop, stopped) = oneshot::channel();
    let library = library();
    let parts = Parts {
        api: Api::new(&TOKEN.to_owned().into(), Some(sandbox.api_url().parse().unwrap())).unwrap(),
        store: store.clone(),
        matcher: model::matcher_with(&library, None),
        library,
        transition,
        clock: Clock::system(),
        limits,
        workers: 8,
        poll_timeout: 1,
        holder: "bench".to_owned(),
        alone: true,
    };
    tokio::spawn(serve(parts, async move {
        let _ = stopped.await;
    }));
    stop
}

async fn sandbox(limits: Option<SandboxLimits>) -> Sandbox {
    let settings = SandboxSettings {
        addr: ([127, 0, 0, 1], 0).into(),
        token: TOKEN.to_owned(),
        bot_username: "bench_bot".to_owned(),
        clock: Clock::system(),
        page: false,
        limits,
    };
    Sandbox::start(settings).await.unwrap()
}

fn person(sandbox: &Sandbox) -> i64 {
    let chat = sandbox.add_person("P", Some("en"));
    sandbox.mark_started(chat);
    chat
}

async fn lateness(pending: usize) {
    let folder = tempfile::tempdir().unwrap();
    let (store, mut raw) = store(&folder).await;
    fill(&mut raw, pending, Clock::system().now()).await;
    // What is pending was made with these zone rules too, so that nothing is worked out anew.
    sqlx::query("UPDATE timer SET zones = $1").bind(TZDB_VERSION).execute(&mut raw).await.unwrap();
    let sandbox = sandbox(None).await;
    let first = Timestamp::from_second(Clock::system().now().as_second() + 5).unwrap();
    let people: Vec<(i64, Timestamp)> = (0..PER_SECOND * SECONDS)
        .map(|place| (person(&sandbox), first + SignedDuration::from_secs(i64::try_from(place / PER_SECOND).unwrap())))
        .collect();
    enrol(&store, people.iter().map(|(chat, due)| (*chat, due_then(*due, 300))).collect()).await;
    let stop = start(&sandbox, &store, Limits { per_second: 30, per_chat: 1 });
    let all = people.len() as u64;
    sandbox.wait_for(Duration::from_secs(SECONDS as u64 + 60), |sandbox| sandbox.accepted("sendMessage") >= all).await;
    let due = |chat| people.iter().find(|(known, _)| *known == chat).map(|(_, due)| *due).unwrap();
    let sends = sandbox.journal().into_iter().filter(|call| call.method == "sendMessage");
    let late: Vec<SignedDuration> = sends.map(|call| call.at.duration_since(due(call.chat_id.unwrap()))).collect();
    let early = late.iter().filter(|late| late.is_negative()).count();
    // 20 due in the same instant go out one after the other, 33 ms apart, so that answers find room between them.
    let (half, most) = spread(late.iter().map(|late| late.unsigned_abs()).collect());
    println!(
        "{pending} pending, {PER_SECOND} due each second: {} sent, {early} early, late by {:.0} ms (p99 {:.0})",
        late.len(),
        half / 1e3,
        most / 1e3
    );
    drop(stop);
}

async fn burst(crowd: usize) {
    let folder = tempfile::tempdir().unwrap();
    let (store, _) = store(&folder).await;
    let sandbox = sandbox(Some(SandboxLimits { per_second_overall: 30, per_chat_per_second: 1.0, per_chat_burst: 3 })).await;
    let due = Clock::system().now() + SignedDuration::from_secs(5);
    let chats: Vec<i64> = (0..crowd).map(|_| person(&sandbox)).collect();
    let people =
        chats.iter().enumerate().map(|(place, chat)| (*chat, due_then(due, u32::try_from(600 + crowd - place).unwrap())));
    enrol(&store, people.collect()).await;
    let stop = start(&sandbox, &store, Limits { per_second: 30, per_chat: 1 });
    let mut waits = Vec::new();
    while sandbox.accepted("sendMessage") < (crowd + waits.len()) as u64 {
        let (chat, asked) = (sandbox.add_person("Q", Some("en")), Instant::now());
        sandbox.send_text(chat, "/help");
        let answered = |sandbox: &Sandbox| !sandbox.messages(chat).iter().all(|message| message.text.as_deref() == Some("/help"));
        sandbox.wait_for(Duration::from_mins(1), answered).await;
        waits.push(asked.elapsed());
        tokio::time::sleep(Duration::from_millis(400)).await;
    }
    let count = sandbox.counts()["sendMessage"];
    let sends: Vec<_> = sandbox.journal().into_iter().filter(|call| call.method == "sendMessage").collect();
    let took = (sends[sends.len() - 1].received_at - sends[0].received_at).as_secs_f64();
    let most = (0..sends.len()).map(|at| {
        sends[at..].iter().take_while(|call| call.received_at - sends[at].received_at < Duration::from_secs(1)).count()
    });
    let (answers, (half, last)) = (waits.len(), spread(waits));
    println!(
        "{crowd} due at once: {:.2} a second, at most {} in a second, {} refused; {answers} answers within {:.0} ms (p99 {:.0})",
        f64::from(u32::try_from(sends.len() - 1).unwrap()) / took,
        most.max().unwrap_or(0),
        count.refused,
        half / 1e3,
        last / 1e3,
    );
    drop(stop);
}
