//! The program with reminders due all the time, killed again and again: each reminder arrives once, or twice if a send was under way
//! at a kill; none is early, none comes after the start.
//!
//! `KILLS` says how often (8 with 250 reminders, or 50 with 2,000 where `CI` is set), `SEED` repeats a run as far as chance goes.

use std::collections::BTreeMap;
use std::time::Duration;

use jiff::tz::TimeZone;
use jiff::{SignedDuration, Timestamp};
use rand::SeedableRng as _;
use rand::rngs::StdRng;
use second_opinion_bot::clock::Clock;
use second_opinion_bot::dialogue::State;
use second_opinion_bot::sandbox::Call;
use second_opinion_bot::storage::Counter;

use crate::kill::{lives, number};
use crate::program::{Home, ended, terminate};
use crate::reminders::{appointment, due_then, enrol, patient};
use crate::support::sandbox;

/// How long everything left over may take after the last kill.
const CALM: Duration = Duration::from_mins(2);
/// How long a life is, roughly, with its start.
const LIFE: i64 = 1_000;
/// How long a send that Telegram took may be under way to the disk, on a busy machine.
const UNDER_WAY: Duration = Duration::from_secs(1);
/// How long a request may be on its way, on a busy machine.
const ON_ITS_WAY: SignedDuration = SignedDuration::from_millis(250);
/// One in so many has an appointment that begins shortly after the reminder is due: a process that is dead by then sends none.
const SHORT: usize = 20;

/// What somebody may get, and when.
struct Owed {
    due: Timestamp,
    starts: Timestamp,
    /// Whether it may be too late for it.
    short: bool,
}

/// An appointment that was entered four seconds before it begins, so that one reminder is due halfway.
fn in_a_moment(due: Timestamp) -> State {
    let (entered, starts) = (due - SignedDuration::from_secs(2), due + SignedDuration::from_secs(2));
    let mut state = patient(vec![appointment(1, TimeZone::UTC.to_datetime(starts), "UTC", entered)]);
    state.agenda.leads.retain(|lead| lead.is_before());
    state.agenda.quiet = due_then(due, 1).agenda.quiet;
    state
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn each_reminder_arrives() {
    let ci = std::env::var_os("CI").is_some();
    let kills = number("KILLS").unwrap_or(if ci { 50 } else { 8 });
    let crowd = if ci { 2_000 } else { 250 };
    let seed = number("SEED").unwrap_or_else(|| u64::from(std::process::id()));
    println!("SEED={seed} KILLS={kills} REMINDERS={crowd}");
    let (sandbox, home) = (sandbox(&Clock::system()).await, Home::new());
    let first = Timestamp::from_second(Clock::system().now().as_second() + 4).unwrap();
    let span = i64::try_from(kills).unwrap() * LIFE;
    let (mut owed, mut people) = (BTreeMap::new(), Vec::new());
    for place in 0..crowd {
        let chat = sandbox.add_person("Ada", Some("en"));
        sandbox.mark_started(chat);
        let after = SignedDuration::from_millis(span * i64::try_from(place).unwrap() / i64::try_from(crowd).unwrap());
        let due = Timestamp::from_second((first + after).as_second()).unwrap();
        let short = place % SHORT == 0;
        let (state, starts) = if short {
            (in_a_moment(due), due + SignedDuration::from_secs(2))
        } else {
            (due_then(due, 60), due + SignedDuration::from_hours(1))
        };
        owed.insert(chat, Owed { due, starts, short });
        people.push((chat, state));
    }
    {
        let store = home.store().await;
        enrol(&store, people).await;
    }
    let mut random = StdRng::seed_from_u64(seed);
    let (killed, mut child) = lives(&sandbox, &home, kills, &mut random).await;
    let reached = |call: &Call| call.method == "sendMessage" && call.accepted;
    let settled = |sandbox: &second_opinion_bot::sandbox::Sandbox| {
        let mut heard: Vec<Option<i64>> =
            sandbox.journal().iter().filter(|call| reached(call)).map(|call| call.chat_id).collect();
        heard.sort_unstable();
        heard.dedup();
        owed.iter().filter(|(_, owed)| !owed.short).all(|(chat, _)| heard.binary_search(&Some(*chat)).is_ok())
    };
    let all_in_time = sandbox.wait_for(CALM, settled).await;
    // What is short and still due has its moment too.
    let last =
        owed.values().map(|owed| owed.starts).filter(|starts| *starts < first + SignedDuration::from_millis(span + 5_000)).max();
    Clock::system().sleep_until(last.unwrap_or(first) + SignedDuration::from_secs(1)).await;
    terminate(&child).await;
    assert!(ended(&mut child).await.success());

    let journal = sandbox.journal();
    let mut sends: BTreeMap<i64, Vec<&Call>> = BTreeMap::new();
    for call in journal.iter().filter(|call| reached(call)) {
        sends.entry(call.chat_id.unwrap()).or_default().push(call);
    }
    let (mut copies, mut missed, mut lateness) = (0, 0, Vec::new());
    for (chat, owed) in &owed {
        let calls = sends.remove(chat).unwrap_or_default();
        assert!(owed.short || !calls.is_empty(), "chat {chat} got nothing (all in time: {all_in_time})");
        missed += usize::from(calls.is_empty());
        for call in &calls {
            let text = call.parameters["text"].as_str().unwrap();
            assert!(text.starts_with("Reminder: you have something planned in"), "{text}");
            assert!(call.at >= owed.due, "early: {} instead of {}", call.at, owed.due);
            assert!(call.at < owed.starts + ON_ITS_WAY, "after the start: {} instead of before {}", call.at, owed.starts);
            lateness.push(call.at.duration_since(owed.due));
        }
        // Each copy has a kill of its own that explains it.
        for (earlier, later) in calls.iter().zip(calls.iter().skip(1)) {
            copies += 1;
            let (accepted, again) = (earlier.accepted_at.unwrap(), later.received_at);
            let died = killed.iter().find(|died| **died + Duration::from_millis(100) >= accepted && **died <= again);
            let gap = died.map(|died| died.saturating_duration_since(accepted));
            assert!(gap.is_some_and(|gap| gap < UNDER_WAY), "chat {chat} got it twice without a reason: {gap:?}");
        }
    }
    assert!(sends.is_empty(), "somebody was reminded of nothing");
    lateness.sort_unstable();
    let half = lateness[lateness.len() / 2];
    println!(
        "{crowd} reminders, {} kills, {copies} copies, {missed} too late to be sent, half of them within {half:?}",
        killed.len()
    );
    let store = home.store().await;
    assert!(store.list_unsent().await.unwrap().is_empty());
    let sent = store.count(Counter::RemindersSent).await.unwrap();
    let dropped = store.count(Counter::RemindersDropped).await.unwrap();
    assert_eq!(sent + dropped, i64::try_from(crowd).unwrap(), "each is counted once");
    assert!(dropped >= i64::try_from(missed).unwrap(), "{dropped} were dropped and {missed} never came");
    assert!(store.next_due().await.unwrap().is_some_and(|due| due > first + SignedDuration::from_hours(24 * 29)));
}
