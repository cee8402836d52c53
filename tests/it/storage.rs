//! The contract of the store: everything once, all of it or nothing, in its order.

use std::path::Path;

use futures_util::future::join_all;
use jiff::{SignedDuration, Timestamp};
use second_opinion_bot::domain::{PersonId, TopicId, UpdateId};
use second_opinion_bot::storage::keys::MasterKeys;
use second_opinion_bot::storage::{
    Arrival, Cause, Claim, Claimed, Commit, CommitOutcome, Lease, NewReply, Settled, Settlement, Store, StoreError, Tally,
    Waiting,
};
use sqlx::{Connection as _, SqliteConnection};

use crate::support::store;

/// Nine on a November morning.
pub fn now() -> Timestamp {
    "2026-11-21T09:00:00Z".parse().unwrap()
}

fn later(seconds: i64) -> Timestamp {
    now() + SignedDuration::from_secs(seconds)
}

/// An update of a chat.
pub fn arrival(update: i64, chat: i64) -> Arrival {
    Arrival { update: UpdateId(update), chat: Some(chat), body: format!("body of {update}").into_bytes() }
}

/// What handling it might change: one reply, and a state that names the update.
pub fn commit(waiting: Waiting, version: i64) -> Commit {
    let state = format!("state after {}", waiting.update.0);
    Commit {
        replies: vec![reply(format!("reply to {}", waiting.update.0))],
        tallies: vec![Tally { topic: TopicId::parse("what-it-is").unwrap(), version: "0123abcd".to_owned(), helpful: true }],
        ..Commit::new(Cause::Update(waiting.update), waiting.person, version, state.into_bytes())
    }
}

/// Who is still to get something.
pub async fn unsent(store: &Store) -> Vec<PersonId> {
    store.list_unsent().await.unwrap().into_iter().map(|unsent| unsent.person).collect()
}

/// An ordinary reply.
pub fn reply(body: impl Into<Vec<u8>>) -> NewReply {
    NewReply { body: body.into(), reminds: None }
}

/// A connection of somebody who goes round the store.
pub async fn raw(folder: &Path) -> SqliteConnection {
    SqliteConnection::connect(&format!("sqlite://{}", folder.join("test.db").display())).await.unwrap()
}

/// Receives one update; it must be new.
pub async fn receive(store: &Store, update: i64, chat: i64) -> Waiting {
    store.receive(vec![arrival(update, chat)], now()).await.unwrap()[0]
}

/// Claims a person's first reply; there must be one.
pub async fn claim(store: &Store, person: PersonId, at: Timestamp) -> Claimed {
    match store.claim(person, at).await.unwrap() {
        Claim::Taken(claimed) => *claimed,
        other => panic!("{other:?}"),
    }
}

async fn count(raw: &mut SqliteConnection, sql: &'static str) -> i64 {
    sqlx::query_scalar(sql).fetch_one(raw).await.unwrap()
}

#[tokio::test]
async fn an_update_is_kept_once_whatever_its_number() {
    let (_folder, store) = store().await;
    let ids = |kept: Vec<Waiting>| kept.into_iter().map(|waiting| waiting.update.0).collect::<Vec<_>>();
    let batch = vec![arrival(500, 1), arrival(500, 1), arrival(501, 2), Arrival { chat: None, ..arrival(502, 3) }];
    assert_eq!(ids(store.receive(batch.clone(), now()).await.unwrap()), [500, 501]);
    assert!(store.receive(batch, now()).await.unwrap().is_empty(), "what Telegram repeats is known");
    // After a week without updates Telegram begins anew with any number: a smaller one is new all the same.
    assert_eq!(ids(store.receive(vec![arrival(7, 1), arrival(500, 9)], now()).await.unwrap()), [7]);
    assert_eq!(ids(store.list_waiting().await.unwrap()), [7, 500, 501]);
    assert!(store.load(UpdateId(502)).await.unwrap().is_none(), "nobody waits on an answer to it");
}

#[tokio::test]
async fn a_chat_is_one_person_and_two_chats_are_two() {
    let (_folder, store) = store().await;
    let people: Vec<PersonId> =
        join_all([(1, 10), (2, 11), (3, 10), (4, -10)].map(|(update, chat)| receive(&store, update, chat)))
            .await
            .into_iter()
            .map(|waiting| waiting.person)
            .collect();
    assert_eq!(people[0], people[2]);
    assert!(people[0] != people[1] && people[0] != people[3] && people[1] != people[3]);
}

#[tokio::test]
async fn a_commit_stands_and_is_not_made_twice() {
    let (folder, store) = store().await;
    let waiting = receive(&store, 1, 10).await;
    let loaded = store.load(UpdateId(1)).await.unwrap().unwrap();
    assert_eq!((loaded.person, loaded.state, loaded.version, loaded.tries), (waiting.person, None, 0, 0));
    assert_eq!(loaded.body.as_deref(), Some(b"body of 1".as_slice()));
    assert_eq!(store.commit(commit(waiting, 0)).await.unwrap(), CommitOutcome::Done);
    for version in [0, 1] {
        assert_eq!(store.commit(commit(waiting, version)).await.unwrap(), CommitOutcome::AlreadySeen);
    }
    assert!(store.load(UpdateId(1)).await.unwrap().is_none() && store.list_waiting().await.unwrap().is_empty());
    assert_eq!(store.list_tallies().await.unwrap(), [("what-it-is".to_owned(), "0123abcd".to_owned(), 1, 0)]);
    receive(&store, 2, 10).await;
    let loaded = store.load(UpdateId(2)).await.unwrap().unwrap();
    assert_eq!((loaded.state.as_deref(), loaded.version), (Some(b"state after 1".as_slice()), 1));
    let mut raw = raw(folder.path()).await;
    assert_eq!(count(&mut raw, "SELECT count(*) FROM outbox").await, 1);
    assert_eq!(count(&mut raw, "SELECT count(*) FROM inbox WHERE status = 1 AND body IS NULL").await, 1);
}

#[tokio::test]
async fn a_conflict_changes_nothing() {
    let (folder, store) = store().await;
    let first = receive(&store, 1, 10).await;
    let second = receive(&store, 2, 10).await;
    assert_eq!(store.commit(commit(first, 0)).await.unwrap(), CommitOutcome::Done);
    for stale in [0, 2] {
        assert_eq!(store.commit(commit(second, stale)).await.unwrap(), CommitOutcome::Conflict);
    }
    let mut raw = raw(folder.path()).await;
    assert_eq!(count(&mut raw, "SELECT count(*) FROM outbox").await, 1);
    assert_eq!(count(&mut raw, "SELECT sum(helpful) FROM tally").await, 1);
    let loaded = store.load(UpdateId(2)).await.unwrap().unwrap();
    assert_eq!((loaded.state.as_deref(), loaded.version), (Some(b"state after 1".as_slice()), 1));
    assert_eq!(store.commit(commit(second, 1)).await.unwrap(), CommitOutcome::Done);
    assert_eq!(count(&mut raw, "SELECT count(*) FROM outbox").await, 2);
}

#[tokio::test]
async fn of_many_commits_together_only_the_faulty_one_fails() {
    let (folder, store) = store().await;
    let updates: Vec<i64> = (1..=60).collect();
    let waiting = store.receive(updates.iter().map(|update| arrival(*update, *update)).collect(), now()).await.unwrap();
    let mut raw = raw(folder.path()).await;
    let refuse = "CREATE TRIGGER refuse BEFORE INSERT ON outbox WHEN NEW.origin = 'u30:0' BEGIN SELECT RAISE(ABORT, 'no'); END";
    sqlx::query(refuse).execute(&mut raw).await.unwrap();
    let outcomes = join_all(waiting.iter().map(|waiting| store.commit(commit(*waiting, 0)))).await;
    for (waiting, outcome) in waiting.iter().zip(outcomes) {
        match outcome {
            Ok(outcome) => assert!(outcome == CommitOutcome::Done && waiting.update.0 != 30),
            Err(error) => assert!(matches!(error, StoreError::Database(_)) && waiting.update.0 == 30, "{error}"),
        }
    }
    assert_eq!(store.list_waiting().await.unwrap(), [waiting[29]]);
    assert_eq!(store.list_tallies().await.unwrap()[0].2, 59, "nothing is counted twice and nothing of the faulty one");
    assert_eq!(count(&mut raw, "SELECT count(*) FROM outbox").await, 59);
    sqlx::query("DROP TRIGGER refuse").execute(&mut raw).await.unwrap();
    assert_eq!(store.commit(commit(waiting[29], 0)).await.unwrap(), CommitOutcome::Done);
    assert_eq!(store.list_tallies().await.unwrap()[0].2, 60);
}

#[tokio::test]
async fn replies_go_out_in_their_order_and_only_to_whoever_holds_the_lease() {
    let (_folder, store) = store().await;
    let waiting = receive(&store, 1, 10).await;
    let replies = vec![reply("one"), reply("two")];
    store.commit(Commit { replies, ..commit(waiting, 0) }).await.unwrap();
    let person = waiting.person;
    assert_eq!(unsent(&store).await, [person]);
    let stale = claim(&store, person, now()).await;
    assert_eq!((stale.body.as_slice(), stale.chat, stale.attempts, stale.parts_sent), (b"one".as_slice(), 10, 1, 0));
    assert!(matches!(store.claim(person, later(59)).await.unwrap(), Claim::NotBefore(at) if at == later(60)));
    let fresh = claim(&store, person, later(60)).await;
    assert_eq!((fresh.id, fresh.attempts), (stale.id, 2));
    let retry = Settlement::Retry { at: later(1000), unsure: true };
    for settlement in [Settlement::Finished, Settlement::PartSent, retry, Settlement::ChatGone] {
        assert_eq!(store.settle(&stale, settlement).await.unwrap(), Settled::LeaseLost);
    }
    assert_eq!(store.settle(&fresh, Settlement::PartSent).await.unwrap(), Settled::More(None));
    let again = claim(&store, person, later(61)).await;
    assert_eq!((again.id, again.parts_sent, again.attempts, again.unsure), (fresh.id, 1, 1, 0));
    let retry = Settlement::Retry { at: later(70), unsure: true };
    assert_eq!(store.settle(&again, retry).await.unwrap(), Settled::More(None));
    assert!(matches!(store.claim(person, later(69)).await.unwrap(), Claim::NotBefore(at) if at == later(70)));
    let again = claim(&store, person, later(70)).await;
    assert_eq!((again.body.as_slice(), again.unsure), (b"one".as_slice(), 1));
    assert_eq!(store.settle(&again, Settlement::Finished).await.unwrap(), Settled::More(None));
    assert_eq!(store.settle(&again, Settlement::Finished).await.unwrap(), Settled::LeaseLost);
    let last = claim(&store, person, later(70)).await;
    assert_eq!(last.body, b"two");
    assert_eq!(store.settle(&last, Settlement::Finished).await.unwrap(), Settled::Nothing);
    assert!(matches!(store.claim(person, later(70)).await.unwrap(), Claim::Nothing));
}

#[tokio::test]
async fn the_leases_of_a_dead_process_are_forgotten_and_it_cannot_settle() {
    let (_folder, store) = store().await;
    let waiting = receive(&store, 1, 10).await;
    store.commit(commit(waiting, 0)).await.unwrap();
    let dead = claim(&store, waiting.person, now()).await;
    store.forget_outbox_leases().await.unwrap();
    let alive = claim(&store, waiting.person, now()).await;
    assert_eq!(store.settle(&dead, Settlement::Finished).await.unwrap(), Settled::LeaseLost);
    assert_eq!(store.settle(&alive, Settlement::Finished).await.unwrap(), Settled::Nothing);
}

#[tokio::test]
async fn a_chat_that_is_gone_takes_its_replies_along_and_nobody_elses() {
    let (folder, store) = store().await;
    for (update, chat) in [(1, 10), (2, 10), (3, 11)] {
        let waiting = receive(&store, update, chat).await;
        let version = store.load(waiting.update).await.unwrap().unwrap().version;
        assert_eq!(store.commit(commit(waiting, version)).await.unwrap(), CommitOutcome::Done);
    }
    let people = unsent(&store).await;
    let gone = claim(&store, people[0], now()).await;
    assert_eq!(store.settle(&gone, Settlement::ChatGone).await.unwrap(), Settled::Nothing);
    assert_eq!(unsent(&store).await, people[1..]);
    let mut raw = raw(folder.path()).await;
    assert_eq!(count(&mut raw, "SELECT count(*) FROM person WHERE paused = 1").await, 1);
    let waiting = receive(&store, 4, 11).await;
    let paused = Commit { paused: true, replies: Vec::new(), ..commit(waiting, 1) };
    assert_eq!(store.commit(paused).await.unwrap(), CommitOutcome::Done);
    assert!(store.list_unsent().await.unwrap().is_empty(), "a chat that blocked us is sent nothing more");
}

#[tokio::test]
async fn a_lease_has_one_holder() {
    let (_folder, store) = store().await;
    let lease = |holder: &str| Lease { name: "telegram", holder: holder.to_owned() };
    let take = async |holder, at, over| store.take_lease(&lease(holder), at, SignedDuration::from_secs(30), over).await.unwrap();
    assert!(take("a", now(), false).await);
    assert!(!take("b", later(29), false).await);
    assert!(take("a", later(20), false).await, "renewed");
    assert!(!take("b", later(49), false).await);
    assert!(take("b", later(50), false).await, "it ran out");
    assert!(!take("a", later(51), false).await, "the first can't renew what it has lost");
    assert!(take("c", later(52), true).await, "taken from the dead");
    assert!(!take("b", later(53), false).await);
}

#[tokio::test]
async fn only_what_was_handled_long_ago_is_forgotten() {
    let (_folder, store) = store().await;
    let handled = receive(&store, 1, 10).await;
    receive(&store, 2, 11).await;
    store.commit(commit(handled, 0)).await.unwrap();
    store.receive(vec![Arrival { chat: None, ..arrival(3, 0) }], later(100)).await.unwrap();
    assert_eq!(store.prune(now()).await.unwrap(), 0, "received then, not before");
    assert_eq!(store.prune(later(1)).await.unwrap(), 1);
    assert_eq!(store.prune(later(1000)).await.unwrap(), 1);
    assert_eq!(store.list_waiting().await.unwrap().len(), 1, "what waits is never forgotten");
    assert!(!store.list_unsent().await.unwrap().is_empty());
}

#[tokio::test]
async fn failures_are_counted_and_what_is_put_aside_is_done() {
    let (folder, store) = store().await;
    let waiting = receive(&store, 1, 10).await;
    for tries in 1..=3 {
        assert_eq!(store.note_failure(UpdateId(1)).await.unwrap(), tries);
        assert_eq!(store.load(UpdateId(1)).await.unwrap().unwrap().tries, tries);
    }
    store.commit(Commit { quarantined: true, ..commit(waiting, 0) }).await.unwrap();
    assert!(store.load(UpdateId(1)).await.unwrap().is_none() && store.list_waiting().await.unwrap().is_empty());
    let mut raw = raw(folder.path()).await;
    assert_eq!(count(&mut raw, "SELECT count(*) FROM inbox WHERE status = 2 AND body IS NULL").await, 1);
}

#[tokio::test]
async fn a_disk_without_room_keeps_none_of_a_batch_and_heals() {
    for refusal in ["ABORT", "FAIL", "ROLLBACK"] {
        let (folder, store) = store().await;
        let mut raw = raw(folder.path()).await;
        let full = format!(
            "CREATE TRIGGER full BEFORE INSERT ON inbox WHEN NEW.update_id = 5 BEGIN SELECT RAISE({refusal}, 'full'); END"
        );
        sqlx::query(sqlx::AssertSqlSafe(full)).execute(&mut raw).await.unwrap();
        let batch: Vec<Arrival> = (1..=9).map(|update| arrival(update, update)).collect();
        assert!(matches!(store.receive(batch.clone(), now()).await, Err(StoreError::Database(_))), "{refusal}");
        assert_eq!(count(&mut raw, "SELECT (SELECT count(*) FROM inbox) + (SELECT count(*) FROM person)").await, 0, "{refusal}");
        sqlx::query("DROP TRIGGER full").execute(&mut raw).await.unwrap();
        assert_eq!(store.receive(batch, now()).await.unwrap().len(), 9, "{refusal}");
    }
}

#[tokio::test]
async fn the_tables_are_made_once() {
    let folder = tempfile::tempdir().unwrap();
    let url = format!("sqlite://{}", folder.path().join("test.db").display());
    let keys = MasterKeys::new().unwrap();
    for _ in 0..2 {
        Store::migrate(&url).await.unwrap();
        let store = Store::open(&url, keys.clone()).await.unwrap();
        store.receive(vec![arrival(1, 10)], now()).await.unwrap();
        assert_eq!(store.list_waiting().await.unwrap().len(), 1);
    }
    for wrong in ["postgres://x", "sqlite://", "sqlite::memory:", ""] {
        assert!(matches!(Store::migrate(wrong).await, Err(StoreError::Url(_))), "{wrong}");
    }
}
