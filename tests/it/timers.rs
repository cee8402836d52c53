//! The contract of the store about timers and reminders: claimed once, fenced, withdrawn, the earliest appointment first.

use jiff::{SignedDuration, Timestamp};
use second_opinion_bot::domain::{AppointmentId, PersonId};
use second_opinion_bot::storage::{
    Cause, Claim, Commit, CommitOutcome, Counter, DueTimer, NewReply, Settled, Settlement, Store, Timer, TimerChange,
};
use sqlx::{Connection as _, SqliteConnection};

use crate::storage::{claim, commit, now, raw, receive, reply, unsent};
use crate::support::store;

const ZONES: &str = "2026a";

fn at(seconds: i64) -> Timestamp {
    now() + SignedDuration::from_secs(seconds)
}

fn set(due: i64, starts: i64) -> TimerChange {
    TimerChange::Set(Timer { due: at(due), starts: at(starts), zones: ZONES })
}

/// A reminder of an appointment that begins so many seconds from now.
fn reminder(body: &str, appointment: u32, starts: i64) -> NewReply {
    NewReply { body: body.into(), reminds: Some((AppointmentId(appointment), at(starts))) }
}

/// A person whose timer is set, and the version of their state.
async fn person(store: &Store, chat: i64, timer: TimerChange) -> (PersonId, i64) {
    let waiting = receive(store, chat, chat).await;
    let outcome = store.commit(Commit { timer, replies: Vec::new(), ..commit(waiting, 0) }).await.unwrap();
    assert_eq!(outcome, CommitOutcome::Done);
    (waiting.person, 1)
}

/// What a timer leads to.
fn due(timer: DueTimer, version: i64, change: TimerChange, replies: Vec<NewReply>) -> Commit {
    Commit {
        replies,
        timer: change,
        ..Commit::new(Cause::Timer { fence: timer.fence }, timer.person, version, format!("state {version}").into_bytes())
    }
}

async fn claimed(store: &Store, seconds: i64) -> Vec<DueTimer> {
    store.claim_due(at(seconds), 10).await.unwrap()
}

#[tokio::test]
async fn nothing_is_claimed_early_and_the_earliest_appointment_goes_first() {
    let (_folder, store) = store().await;
    assert_eq!(store.next_due().await.unwrap(), None);
    let (late, _) = person(&store, 1, set(10, 900)).await;
    let (soon, _) = person(&store, 2, set(20, 100)).await;
    let (later, _) = person(&store, 3, set(21, 50)).await;
    assert_eq!(store.next_due().await.unwrap(), Some(at(10)));
    assert!(claimed(&store, 9).await.is_empty());
    let people: Vec<PersonId> = claimed(&store, 20).await.into_iter().map(|timer| timer.person).collect();
    assert_eq!(people, [soon, late]);
    assert_eq!(store.next_due().await.unwrap(), Some(at(21)));
    let people: Vec<PersonId> = claimed(&store, 21).await.into_iter().map(|timer| timer.person).collect();
    assert_eq!(people, [later], "what is claimed is not claimed again");
}

#[tokio::test]
async fn a_claim_runs_out_and_who_held_it_changes_nothing() {
    let (_folder, store) = store().await;
    let (person, version) = person(&store, 1, set(10, 900)).await;
    let dead = claimed(&store, 10).await.remove(0);
    assert!(claimed(&store, 69).await.is_empty());
    let alive = claimed(&store, 70).await.remove(0);
    assert_eq!(alive.person, person);
    let outcome = store.commit(due(dead, version, TimerChange::Clear, vec![reminder("old", 1, 900)])).await.unwrap();
    assert_eq!(outcome, CommitOutcome::AlreadySeen);
    assert!(unsent(&store).await.is_empty());
    let outcome = store.commit(due(alive, version, set(500, 900), vec![reminder("new", 1, 900)])).await.unwrap();
    assert_eq!(outcome, CommitOutcome::Done);
    assert_eq!(store.next_due().await.unwrap(), Some(at(500)));
    let outcome = store.commit(due(alive, version + 1, TimerChange::Clear, Vec::new())).await.unwrap();
    assert_eq!(outcome, CommitOutcome::AlreadySeen, "a claim counts once");
}

#[tokio::test]
async fn a_change_of_plans_takes_a_claim_away() {
    for change in [set(5000, 9000), TimerChange::Clear] {
        let (_folder, store) = store().await;
        let (_, version) = person(&store, 1, set(10, 900)).await;
        let timer = claimed(&store, 10).await.remove(0);
        let waiting = receive(&store, 2, 1).await;
        let edit = Commit { timer: change.clone(), replies: Vec::new(), ..commit(waiting, version) };
        assert_eq!(store.commit(edit).await.unwrap(), CommitOutcome::Done);
        // It had loaded the state before the change, or loads it again: the old plan is gone either way.
        for version in [version, version + 1] {
            let stale = due(timer, version, TimerChange::Clear, vec![reminder("stale", 1, 900)]);
            assert_eq!(store.commit(stale).await.unwrap(), CommitOutcome::AlreadySeen, "{change:?}");
        }
        assert!(unsent(&store).await.is_empty());
    }
}

#[tokio::test]
async fn a_change_that_leaves_the_plans_leaves_the_claim() {
    let (_folder, store) = store().await;
    let (_, version) = person(&store, 1, set(10, 900)).await;
    let timer = claimed(&store, 10).await.remove(0);
    let waiting = receive(&store, 2, 1).await;
    store.commit(commit(waiting, version)).await.unwrap();
    let reminders = || vec![reminder("due", 1, 900)];
    let outcome = store.commit(due(timer, version, TimerChange::Clear, reminders())).await.unwrap();
    assert_eq!(outcome, CommitOutcome::Conflict, "it was decided over an older state");
    let outcome = store.commit(due(timer, version + 1, TimerChange::Clear, reminders())).await.unwrap();
    assert_eq!(outcome, CommitOutcome::Done);
    assert_eq!(store.next_due().await.unwrap(), None);
}

#[tokio::test]
async fn the_claims_of_a_dead_process_are_due_at_once() {
    let (_folder, store) = store().await;
    let (_, version) = person(&store, 1, set(10, 900)).await;
    let dead = claimed(&store, 10).await.remove(0);
    store.forget_timer_claims().await.unwrap();
    let alive = claimed(&store, 11).await.remove(0);
    assert_eq!(store.commit(due(dead, version, TimerChange::Clear, Vec::new())).await.unwrap(), CommitOutcome::AlreadySeen);
    assert_eq!(store.commit(due(alive, version, TimerChange::Clear, Vec::new())).await.unwrap(), CommitOutcome::Done);
}

#[tokio::test]
async fn whoever_blocked_us_has_timers_that_rest_and_reminders_that_wait() {
    let (folder, store) = store().await;
    let (person, version) = person(&store, 1, set(10, 900)).await;
    let timer = claimed(&store, 10).await.remove(0);
    let replies = vec![reply("an answer"), reminder("refused", 1, 900), reminder("not begun", 2, 950)];
    store.commit(due(timer, version, set(20, 900), replies)).await.unwrap();
    let answer = claim(&store, person, at(10)).await;
    assert_eq!(store.settle(&answer, Settlement::Finished).await.unwrap(), Settled::More(Some(at(900))));
    let refused = claim(&store, person, at(10)).await;
    assert_eq!((refused.body.as_slice(), refused.attempts), (b"refused".as_slice(), 1));
    assert_eq!(store.settle(&refused, Settlement::ChatGone).await.unwrap(), Settled::Nothing);
    assert!(unsent(&store).await.is_empty() && claimed(&store, 5_000).await.is_empty());
    assert_eq!(store.next_due().await.unwrap(), None);
    assert!(matches!(store.claim(person, at(5_000)).await.unwrap(), Claim::Nothing));
    // Telegram tells of the block as well; it changes nothing more.
    let blocked = receive(&store, 2, 1).await;
    let outcome = store.commit(Commit { paused: true, replies: vec![], ..commit(blocked, version + 1) }).await.unwrap();
    assert_eq!(outcome, CommitOutcome::Done);
    assert!(unsent(&store).await.is_empty());
    let back = receive(&store, 3, 1).await;
    assert!(store.load(back.update).await.unwrap().unwrap().paused);
    store.commit(Commit { replies: vec![reminder("newer", 1, 900)], ..commit(back, version + 2) }).await.unwrap();
    assert_eq!(store.next_due().await.unwrap(), Some(at(20)), "what was planned is planned again");
    let mut bodies = Vec::new();
    while let Claim::Taken(claimed) = store.claim(person, at(30)).await.unwrap() {
        bodies.push((String::from_utf8(claimed.body.clone()).unwrap(), claimed.attempts));
        store.settle(&claimed, Settlement::Finished).await.unwrap();
    }
    assert_eq!(bodies, [("not begun".to_owned(), 1), ("newer".to_owned(), 1)], "of one appointment the newer one stays");
    let mut raw = raw(folder.path()).await;
    let left: i64 = sqlx::query_scalar("SELECT count(*) FROM outbox").fetch_one(&mut raw).await.unwrap();
    assert_eq!(left, 0);
}

#[tokio::test]
async fn what_is_withdrawn_does_not_go_out_unless_it_is_out_in_part() {
    let (_folder, store) = store().await;
    let (person, version) = person(&store, 1, TimerChange::Keep).await;
    let waiting = receive(&store, 2, 1).await;
    let replies = vec![reminder("first", 1, 900), reminder("second", 2, 950), reply("answer"), reminder("third", 3, 970)];
    store.commit(Commit { replies, ..commit(waiting, version) }).await.unwrap();
    let first = claim(&store, person, now()).await;
    assert_eq!(store.settle(&first, Settlement::PartSent).await.unwrap(), Settled::More(None));
    let waiting = receive(&store, 3, 1).await;
    let withdrawn = vec![AppointmentId(1), AppointmentId(2), AppointmentId(9)];
    store.commit(Commit { withdrawn, replies: Vec::new(), ..commit(waiting, version + 1) }).await.unwrap();
    let mut bodies = Vec::new();
    while let Claim::Taken(claimed) = store.claim(person, now()).await.unwrap() {
        bodies.push(String::from_utf8(claimed.body.clone()).unwrap());
        store.settle(&claimed, Settlement::Finished).await.unwrap();
    }
    assert_eq!(bodies, ["first", "answer", "third"]);
    assert_eq!(store.count(Counter::RemindersDropped).await.unwrap(), 1);
    assert_eq!(store.count(Counter::RemindersSent).await.unwrap(), 2);
}

#[tokio::test]
async fn a_reminder_that_must_wait_holds_nothing_up() {
    let (_folder, store) = store().await;
    let (person, version) = person(&store, 1, TimerChange::Keep).await;
    let waiting = receive(&store, 2, 1).await;
    let replies = vec![reminder("until 9", 1, 900), reminder("until 8", 2, 950), reply("answer")];
    store.commit(Commit { replies, ..commit(waiting, version) }).await.unwrap();
    assert_eq!(store.list_unsent().await.unwrap()[0].starts, None, "an answer is among it");
    for (body, until) in [("until 9", 90), ("until 8", 80)] {
        let held = claim(&store, person, at(1)).await;
        assert_eq!((held.body.as_slice(), held.attempts, held.reminds), (body.as_bytes(), 1, true));
        assert_eq!(store.settle(&held, Settlement::Hold(at(until))).await.unwrap(), Settled::More(None));
    }
    let answer = claim(&store, person, at(2)).await;
    assert_eq!(store.settle(&answer, Settlement::Finished).await.unwrap(), Settled::More(Some(at(900))));
    assert!(matches!(store.claim(person, at(3)).await.unwrap(), Claim::NotBefore(until) if until == at(80)));
    let unsent = store.list_unsent().await.unwrap().remove(0);
    assert_eq!((unsent.starts, unsent.not_before), (Some(at(900)), at(80)));
    let first = claim(&store, person, at(80)).await;
    assert_eq!((first.body.as_slice(), first.attempts), (b"until 8".as_slice(), 1), "waiting is no try");
    assert_eq!(store.settle(&first, Settlement::TooLate).await.unwrap(), Settled::More(Some(at(900))));
    assert_eq!(store.count(Counter::RemindersDropped).await.unwrap(), 1);
}

#[tokio::test]
async fn failures_are_counted_until_the_timer_is_set_anew() {
    let (_folder, store) = store().await;
    let (person, version) = person(&store, 1, set(10, 900)).await;
    let timer = claimed(&store, 10).await.remove(0);
    for tries in 1..=3 {
        assert_eq!(store.note_timer_failure(timer).await.unwrap(), tries);
        assert_eq!(store.load_person(person).await.unwrap().unwrap().tries, tries);
    }
    assert_eq!(store.note_timer_failure(DueTimer { fence: timer.fence - 1, ..timer }).await.unwrap(), 0);
    store.commit(due(timer, version, set(3600, 3600), Vec::new())).await.unwrap();
    assert_eq!(store.load_person(person).await.unwrap().unwrap().tries, 0);
    assert_eq!(store.next_due().await.unwrap(), Some(at(3600)));
}

#[tokio::test]
async fn timers_of_other_zone_rules_are_found_in_pieces() {
    let (_folder, store) = store().await;
    let mut people = Vec::new();
    for chat in 1..=5 {
        people.push(person(&store, chat, set(chat, 900)).await.0);
    }
    assert!(store.list_other_zones(ZONES, PersonId(0), 10).await.unwrap().is_empty());
    let first = store.list_other_zones("2026b", PersonId(0), 3).await.unwrap();
    assert_eq!(first, people[..3]);
    assert_eq!(store.list_other_zones("2026b", first[2], 3).await.unwrap(), people[3..]);
    let renewed = Commit { cause: Cause::Zones, ..due(DueTimer { person: people[0], fence: 0 }, 1, set(7, 900), Vec::new()) };
    assert_eq!(store.commit(renewed).await.unwrap(), CommitOutcome::Done);
    assert_eq!(store.next_due().await.unwrap(), Some(at(2)));
}

#[tokio::test]
async fn whoever_is_erased_has_no_timer_and_no_reminder() {
    let (folder, store) = store().await;
    let (person, version) = person(&store, 1, set(10, 900)).await;
    let (other, _) = self::person(&store, 2, set(11, 900)).await;
    let timer = claimed(&store, 10).await.remove(0);
    let waiting = receive(&store, 3, 1).await;
    store.commit(Commit { replies: vec![reminder("due", 1, 900)], ..commit(waiting, version) }).await.unwrap();
    let waiting = receive(&store, 4, 1).await;
    let erased = Commit { erased: true, replies: vec![reply("goodbye")], ..commit(waiting, version + 1) };
    assert_eq!(store.commit(erased).await.unwrap(), CommitOutcome::Done);
    let late = due(timer, version + 2, TimerChange::Clear, vec![reminder("late", 1, 900)]);
    assert_eq!(store.commit(late).await.unwrap(), CommitOutcome::AlreadySeen);
    let goodbye = claim(&store, person, at(10)).await;
    assert_eq!(goodbye.body, b"goodbye");
    assert_eq!(store.settle(&goodbye, Settlement::Finished).await.unwrap(), Settled::Nothing);
    let mut raw = raw(folder.path()).await;
    let people: Vec<i64> = sqlx::query_scalar("SELECT id FROM person").fetch_all(&mut raw).await.unwrap();
    let timers: Vec<i64> = sqlx::query_scalar("SELECT person_id FROM timer").fetch_all(&mut raw).await.unwrap();
    assert_eq!((people, timers), (vec![other.0], vec![other.0]));
}

/// The cost of looking must not grow with what is pending: it is one step down an index.
#[tokio::test]
async fn looking_for_what_is_due_reads_an_index() {
    let (folder, _store) = store().await;
    let mut raw = raw(folder.path()).await;
    for query in [
        "EXPLAIN QUERY PLAN SELECT t.due_at FROM timer t WHERE t.paused = 0 \
         AND NOT EXISTS (SELECT 1 FROM timer_claim c WHERE c.person_id = t.person_id) ORDER BY t.due_at LIMIT 1",
        "EXPLAIN QUERY PLAN SELECT t.person_id FROM timer t WHERE t.paused = 0 AND t.due_at <= 5 \
         AND NOT EXISTS (SELECT 1 FROM timer_claim c WHERE c.person_id = t.person_id AND c.until > 5) \
         ORDER BY t.starts_at, t.person_id LIMIT 9",
    ] {
        let plan: Vec<(i64, i64, i64, String)> = sqlx::query_as(query).fetch_all(&mut raw).await.unwrap();
        assert!(plan.iter().any(|row| row.3.contains("t USING COVERING INDEX timer_due")), "{plan:?}");
        assert!(plan.iter().all(|row| !row.3.starts_with("SCAN c")), "{plan:?}");
    }
    let claims =
        "EXPLAIN QUERY PLAN SELECT c.until FROM timer_claim c CROSS JOIN timer t ON t.person_id = c.person_id WHERE t.paused = 0";
    let plan: Vec<(i64, i64, i64, String)> = sqlx::query_as(claims).fetch_all(&mut raw).await.unwrap();
    assert!(plan.iter().all(|row| !row.3.starts_with("SCAN t")), "{plan:?}");
}

/// Timers of a database of an earlier form stay, whether they were claimed or paused.
#[tokio::test]
async fn timers_of_the_earlier_form_stay() {
    let mut raw = SqliteConnection::connect("sqlite::memory:").await.unwrap();
    for earlier in [
        include_str!("../../src/storage/migrations/sqlite/0001_road.sql"),
        include_str!("../../src/storage/migrations/sqlite/0002_reminders.sql"),
    ] {
        sqlx::raw_sql(earlier).execute(&mut raw).await.unwrap();
    }
    let rows = "INSERT INTO person (id, lookup, address, state) SELECT column1, randomblob(32), x'00', x'00' \
                FROM (VALUES (1), (2), (3)); \
                INSERT INTO timer (person_id, due_at, starts_at, fence, claimed, paused, tries, zones) \
                VALUES (1, 10, 20, 5, 1, 0, 2, 'a'), (2, 11, 21, 1, 0, 1, 0, 'b'), (3, 12, 22, 1, 0, 0, 0, 'c')";
    sqlx::raw_sql(rows).execute(&mut raw).await.unwrap();
    let today = include_str!("../../src/storage/migrations/sqlite/0003_timer_claims.sql");
    sqlx::raw_sql(today).execute(&mut raw).await.unwrap();
    let kept: Vec<(i64, i64, i64, i64, i64, String)> =
        sqlx::query_as("SELECT person_id, due_at, starts_at, paused, tries, zones FROM timer").fetch_all(&mut raw).await.unwrap();
    let row = |person, due, starts, paused, tries, zones: &str| (person, due, starts, paused, tries, zones.to_owned());
    assert_eq!(kept, [row(1, 10, 20, 0, 2, "a"), row(2, 11, 21, 1, 0, "b"), row(3, 12, 22, 0, 0, "c")]);
    let claims: i64 = sqlx::query_scalar("SELECT count(*) FROM timer_claim").fetch_one(&mut raw).await.unwrap();
    assert_eq!(claims, 0);
}

/// A claim under way is not looked at again and again: the next moment is when it runs out, or when the next timer is due.
#[tokio::test]
async fn what_is_claimed_is_not_due() {
    let (_folder, store) = store().await;
    let (first, _) = person(&store, 1, set(10, 900)).await;
    assert_eq!(store.next_due().await.unwrap(), Some(at(10)));
    let timer = claimed(&store, 10).await.remove(0);
    assert_eq!(timer.person, first);
    assert_eq!(store.next_due().await.unwrap(), Some(at(70)), "a claim holds for a minute");
    person(&store, 2, set(10, 950)).await;
    assert_eq!(store.next_due().await.unwrap(), Some(at(10)));
    assert_eq!(claimed(&store, 10).await.len(), 1);
    assert_eq!(store.next_due().await.unwrap(), Some(at(70)));
}
