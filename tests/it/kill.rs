//! The program under a steady stream of updates, killed again and again: nothing is lost, nothing counts twice.
//!
//! `KILLS` says how often (20, or 100 where `CI` is set), `SEED` repeats a run as far as chance goes.

use std::collections::BTreeMap;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Duration;

use rand::rngs::StdRng;
use rand::{RngExt as _, SeedableRng as _};
use second_opinion_bot::clock::Clock;
use second_opinion_bot::domain::TopicId;
use second_opinion_bot::render::MessageId;
use second_opinion_bot::sandbox::{Call, Sandbox};
use tokio::time::{Instant, MissedTickBehavior, interval};

use crate::program::{Home, ended, kill, terminate};
use crate::support::sandbox;
use crate::town::{COMMANDS, first_line, judgement_of, said};

/// How long everything left over may take after the last kill.
const CALM: Duration = Duration::from_mins(1);
/// How often somebody goes on, and how many people do.
const BEAT: Duration = Duration::from_millis(25);
const AT_ONCE: usize = 4;
/// How long a send that Telegram took may be under way to the disk, on a busy machine.
const UNDER_WAY: Duration = Duration::from_millis(500);
/// Longest life of a process after it was first heard of.
const LONGEST_LIFE: u64 = 800;

/// What one person does, and the words that the answer begins with.
enum Deed {
    Says(&'static str, MessageId),
    Judges { topic: TopicId, data: String, helpful: bool },
}

impl Deed {
    fn answer(&self) -> MessageId {
        match self {
            Self::Says(_, id) => *id,
            Self::Judges { helpful: true, .. } => MessageId::JudgedHelpful,
            Self::Judges { helpful: false, .. } => MessageId::JudgedNotHelpful,
        }
    }

    fn done_by(&self, chat: i64, sandbox: &Sandbox) {
        match self {
            Self::Says(text, _) => sandbox.send_text(chat, text),
            Self::Judges { data, .. } => sandbox.press(chat, 1, data),
        };
    }
}

fn judgement(topic: &str, helpful: bool) -> Deed {
    Deed::Judges { topic: TopicId::parse(topic).unwrap(), data: judgement_of(topic, helpful), helpful }
}

/// The same for everybody, each answer unlike the others.
fn deeds() -> Vec<Deed> {
    let mut deeds: Vec<Deed> = COMMANDS.into_iter().map(|(text, id)| Deed::Says(text, id)).collect();
    deeds.insert(2, judgement("what-it-is", true));
    deeds.insert(6, judgement("how-long", false));
    deeds
}

/// A number from the environment.
pub fn number(name: &str) -> Option<u64> {
    std::env::var(name).ok()?.parse().ok()
}

/// Lets people come and go through their deeds until it is told to stop; returns the chats.
async fn stream(sandbox: &Sandbox, deeds: &[Deed], over: &AtomicBool) -> Vec<i64> {
    let mut beat = interval(BEAT);
    beat.set_missed_tick_behavior(MissedTickBehavior::Delay);
    let mut chats = Vec::new();
    let mut active: Vec<(i64, usize)> = Vec::new();
    loop {
        beat.tick().await;
        let closing = over.load(Ordering::Acquire);
        while active.len() < AT_ONCE && !closing {
            let chat = sandbox.add_person("Ada", Some("en"));
            chats.push(chat);
            active.push((chat, 0));
        }
        if active.is_empty() {
            return chats;
        }
        for (chat, at) in &mut active {
            deeds[*at].done_by(*chat, sandbox);
            *at += 1;
        }
        active.retain(|(_, at)| *at < deeds.len());
    }
}

/// Lives and dies; returns the moments of the kills. The last process is left alive, and at work: told to stop any earlier it
/// would not yet be listening.
pub async fn lives(sandbox: &Sandbox, home: &Home, kills: u64, random: &mut StdRng) -> (Vec<Instant>, tokio::process::Child) {
    let mut killed = Vec::new();
    loop {
        let polls = |sandbox: &Sandbox| sandbox.counts().get("getUpdates").map_or(0, |count| count.calls);
        let before = polls(sandbox);
        let mut child = home.run(sandbox).stderr(std::process::Stdio::inherit()).spawn().unwrap();
        let last = killed.len() as u64 == kills;
        // One in eight dies while it starts; the others at any moment of their work.
        if !last && random.random_ratio(1, 8) {
            tokio::time::sleep(Duration::from_millis(random.random_range(0..400))).await;
        } else {
            assert!(sandbox.wait_for(CALM, |sandbox| polls(sandbox) > before).await, "life {} never polled", killed.len());
            if last {
                return (killed, child);
            }
            tokio::time::sleep(Duration::from_millis(random.random_range(0..LONGEST_LIFE))).await;
        }
        killed.push(Instant::now());
        kill(&mut child).await;
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn nothing_is_lost_and_nothing_counts_twice() {
    let kills = number("KILLS").unwrap_or(if std::env::var_os("CI").is_some() { 100 } else { 20 });
    let seed = number("SEED").unwrap_or_else(|| u64::from(std::process::id()));
    println!("SEED={seed} KILLS={kills}");
    let (sandbox, home, deeds, over) = (sandbox(&Clock::system()).await, Home::new(), deeds(), AtomicBool::new(false));
    let mut random = StdRng::seed_from_u64(seed);
    let (chats, (killed, mut child)) = tokio::join!(stream(&sandbox, &deeds, &over), async {
        let lived = lives(&sandbox, &home, kills, &mut random).await;
        over.store(true, Ordering::Release);
        lived
    });
    let updates = chats.len() * deeds.len();
    let answered = |sandbox: &Sandbox| sandbox.accepted("sendMessage") >= updates as u64 && sandbox.pending_updates() == 0;
    sandbox.wait_for(CALM, answered).await;
    let last = |sandbox: &Sandbox| {
        let line = first_line(deeds[deeds.len() - 1].answer());
        chats.iter().all(|chat| said(sandbox, *chat).last().is_some_and(|text| text.starts_with(&line)))
    };
    let all_in_time = sandbox.wait_for(CALM, last).await;
    terminate(&child).await;
    let status = ended(&mut child).await;
    assert!(status.success(), "the last process ended with {status}");

    let journal = sandbox.journal();
    let mut sends: BTreeMap<i64, Vec<&Call>> = BTreeMap::new();
    for call in journal.iter().filter(|call| call.method == "sendMessage" && call.accepted) {
        sends.entry(call.chat_id.unwrap()).or_default().push(call);
    }
    let (mut replies, mut duplicates, mut longest) = (0, 0, Duration::ZERO);
    for chat in &chats {
        let calls = sends.remove(chat).unwrap_or_default();
        replies += calls.len();
        let (copies, gap) = check_chat(*chat, &calls, &deeds, &killed);
        (duplicates, longest) = (duplicates + copies, longest.max(gap));
        assert_eq!(said(&sandbox, *chat).len(), deeds.len() + copies);
    }
    assert!(all_in_time, "the end of somebody's deeds was not answered in time");
    assert!(sends.is_empty(), "somebody was answered who never asked");
    println!(
        "{updates} updates, {} kills, {replies} replies, {duplicates} duplicates (sent at most {longest:?} before a kill)",
        killed.len()
    );

    let store = home.store().await;
    assert!(store.list_waiting().await.unwrap().is_empty() && store.list_unsent().await.unwrap().is_empty());
    let counted = store.list_tallies().await.unwrap();
    for deed in &deeds {
        let Deed::Judges { topic, helpful, .. } = deed else { continue };
        let sum = |of: fn(&(String, String, i64, i64)) -> i64| {
            counted.iter().filter(|row| row.0 == topic.as_str()).map(of).sum::<i64>()
        };
        let presses = i64::try_from(chats.len()).unwrap();
        let expected = if *helpful { (presses, 0) } else { (0, presses) };
        assert_eq!((sum(|row| row.2), sum(|row| row.3)), expected, "each press on {topic} counts once");
    }
    assert!(duplicates <= killed.len() * 32, "more copies than can have been under way");
}

/// Holds what a chat got against what it was owed; returns the number of copies, each of which a kill explains, and the
/// longest time between a copied send and the kill.
fn check_chat(chat: i64, calls: &[&Call], deeds: &[Deed], killed: &[Instant]) -> (usize, Duration) {
    let texts: Vec<&str> = calls.iter().map(|call| call.parameters["text"].as_str().unwrap()).collect();
    let mut at = 0;
    let (mut copies, mut longest) = (0, Duration::ZERO);
    for deed in deeds {
        let line = first_line(deed.answer());
        let first = at;
        while texts.get(at).is_some_and(|text| text.trim_start_matches("<b>").starts_with(&line)) {
            at += 1;
        }
        assert!(at > first, "chat {chat} misses “{line}” at its place: {texts:#?}");
        for (earlier, later) in calls[first..at].iter().zip(&calls[first + 1..at]) {
            copies += 1;
            let (accepted, again) = (earlier.accepted_at.unwrap(), later.received_at);
            // The process died between the moment Telegram took it and the moment that was on the disk.
            let died = killed.iter().find(|died| **died + Duration::from_millis(100) >= accepted && **died <= again);
            let gap = died.map(|died| died.saturating_duration_since(accepted));
            assert!(gap.is_some_and(|gap| gap < UNDER_WAY), "chat {chat}: “{line}” came twice without a reason: {gap:?}");
            longest = longest.max(gap.unwrap_or_default());
        }
    }
    assert_eq!(at, texts.len(), "chat {chat} got more than it was owed or in another order: {texts:#?}");
    (copies, longest)
}
