//! Whoever deletes everything or stops is gone: rows, key and log, at once or not at all, with a goodbye that is owed until it is sent
//! and nothing after it.

mod road;

use std::path::Path;
use std::time::Duration;

use futures_util::future::join_all;
use jiff::Timestamp;
use second_opinion_bot::domain::{AppointmentId, PersonId, UpdateId};
use second_opinion_bot::storage::keys::MasterKeys;
use second_opinion_bot::storage::seal::{Place, SealKey};
use second_opinion_bot::storage::{
    Cause, Claim, Commit, CommitOutcome, NewReply, Settled, Settlement, Store, Timer, TimerChange, Waiting,
};
use sqlx::{Row as _, SqliteConnection};

use crate::sealed::{forms, hits};
use crate::storage::{arrival, claim, commit, now, raw, receive, reply, unsent};
use crate::support::store;

/// How soon nothing may be left in the log (P4: 60 s).
const RESIDUE: Duration = Duration::from_secs(20);

/// Erases whoever an update is from.
fn erasing(waiting: Waiting, version: i64) -> Commit {
    Commit { erased: true, replies: vec![reply("goodbye")], ..commit(waiting, version) }
}

async fn erase(store: &Store, waiting: Waiting) {
    let version = store.load(waiting.update).await.unwrap().unwrap().version;
    assert_eq!(store.commit(erasing(waiting, version)).await.unwrap(), CommitOutcome::Done);
}

/// Somebody with a state, a timer, a reply and a reminder.
async fn settled_in(store: &Store, update: i64, chat: i64) -> PersonId {
    let waiting = receive(store, update, chat).await;
    let timer = TimerChange::Set(Timer { due: now(), starts: now(), zones: "2026a" });
    let reminder = NewReply { body: b"a reminder".to_vec(), reminds: Some((AppointmentId(1), now())) };
    let replies = vec![reply("an answer"), reminder];
    store.commit(Commit { timer, replies, ..commit(waiting, 0) }).await.unwrap();
    waiting.person
}

/// Everything of a person in the database, as it lies on the disk.
async fn blobs(raw: &mut SqliteConnection, person: PersonId) -> Vec<Vec<u8>> {
    let all = "SELECT lookup FROM person WHERE id = $1 UNION ALL SELECT address FROM person WHERE id = $1 \
               UNION ALL SELECT state FROM person WHERE id = $1 UNION ALL SELECT wrapped FROM person_key WHERE person_id = $1 \
               UNION ALL SELECT body FROM outbox WHERE person_id = $1 UNION ALL SELECT body FROM inbox WHERE person_id = $1";
    let rows = sqlx::query_scalar::<_, Option<Vec<u8>>>(all).bind(person.0).fetch_all(raw).await.unwrap();
    rows.into_iter().flatten().filter(|blob| blob.len() > 8).collect()
}

/// How many rows name a person, in all tables.
async fn rows(raw: &mut SqliteConnection, person: PersonId) -> i64 {
    let count = "SELECT (SELECT count(*) FROM person WHERE id = $1) + (SELECT count(*) FROM person_key WHERE person_id = $1) \
                 + (SELECT count(*) FROM inbox WHERE person_id = $1) + (SELECT count(*) FROM outbox WHERE person_id = $1) \
                 + (SELECT count(*) FROM timer WHERE person_id = $1) \
                 + (SELECT count(*) FROM timer_claim WHERE person_id = $1)";
    sqlx::query_scalar(count).bind(person.0).fetch_one(raw).await.unwrap()
}

async fn people(raw: &mut SqliteConnection) -> i64 {
    sqlx::query_scalar("SELECT count(*) FROM person").fetch_one(raw).await.unwrap()
}

/// Waits until the log is empty.
async fn log_is_empty(folder: &Path) {
    let log = folder.join("test.db-wal");
    for _ in 0..RESIDUE.as_millis() / 20 {
        if std::fs::metadata(&log).is_ok_and(|file| file.len() == 0) {
            return;
        }
        tokio::time::sleep(Duration::from_millis(20)).await;
    }
    panic!("the log still holds {} bytes", std::fs::metadata(&log).unwrap().len());
}

fn nothing_of(folder: &Path, blobs: &[Vec<u8>], when: &str) {
    for blob in blobs {
        assert_eq!(hits(folder, blob), 0, "{when}: {} bytes of what was theirs are still there", blob.len());
    }
}

async fn say_goodbye(store: &Store, person: PersonId) {
    let goodbye = claim(store, person, now()).await;
    assert_eq!(goodbye.body, b"goodbye");
    assert_eq!(store.settle(&goodbye, Settlement::Finished).await.unwrap(), Settled::Nothing);
}

#[tokio::test]
async fn of_two_people_one_goes_and_nothing_of_them_is_left() {
    const CHAT: i64 = 7_654_321_098;
    let (folder, store) = store().await;
    let mut raw = raw(folder.path()).await;
    let (gone, stays) = (settled_in(&store, 1, CHAT).await, settled_in(&store, 2, 11).await);
    let waiting = receive(&store, 3, CHAT).await;
    let theirs = blobs(&mut raw, gone).await;
    assert_eq!(theirs.len(), 7, "lookup, address, state, key, an answer, a reminder and an update");
    erase(&store, waiting).await;
    log_is_empty(folder.path()).await;
    // The keyed hash is needed until the goodbye is sent.
    nothing_of(folder.path(), &theirs[1..], "before the goodbye");
    assert!(hits(folder.path(), &theirs[0]) > 0, "the search finds what is there");
    let owed = blobs(&mut raw, gone).await;
    assert_eq!(owed.len(), 4, "lookup, address, key and goodbye");

    say_goodbye(&store, gone).await;
    assert_eq!(rows(&mut raw, gone).await, 0);
    log_is_empty(folder.path()).await;
    nothing_of(folder.path(), &[theirs, owed].concat(), "after the goodbye");
    for canary in
        ["body of 1", "state after 1", "an answer", "a reminder", "goodbye", &CHAT.to_string()].into_iter().flat_map(forms)
    {
        assert_eq!(hits(folder.path(), &canary), 0, "{}", String::from_utf8_lossy(&canary));
    }
    assert_eq!(hits(folder.path(), &CHAT.to_be_bytes()[3..]) + hits(folder.path(), &CHAT.to_le_bytes()[..5]), 0);

    assert_eq!(unsent(&store).await, [stays]);
    assert_eq!(claim(&store, stays, now()).await.body, b"an answer");
    assert_eq!(store.load_person(stays).await.unwrap().unwrap().state.as_deref(), Some(b"state after 2".as_slice()));
    assert_eq!(store.next_due().await.unwrap(), Some(now()), "the other one is still reminded");
    let again = receive(&store, 4, CHAT).await;
    assert_ne!(again.person, gone, "whoever writes again is somebody new");
    assert_eq!(store.load(again.update).await.unwrap().unwrap().state, None);
}

#[tokio::test]
async fn of_many_people_half_go_and_no_page_remembers_them() {
    let (folder, store) = store().await;
    let mut raw = raw(folder.path()).await;
    let everybody = join_all((1..=300).map(|number| settled_in(&store, number, number))).await;
    let going: Vec<(i64, PersonId)> = (1..=300).zip(everybody).filter(|(chat, _)| chat % 2 == 0).collect();
    let mut theirs = Vec::new();
    for (_, person) in &going {
        theirs.extend(blobs(&mut raw, *person).await);
    }
    for (chat, person) in going {
        let waiting = receive(&store, 1000 + chat, chat).await;
        assert_eq!(waiting.person, person);
        erase(&store, waiting).await;
        say_goodbye(&store, person).await;
    }
    log_is_empty(folder.path()).await;
    nothing_of(folder.path(), &theirs, "after 150 goodbyes");
    assert_eq!(people(&mut raw).await, 150);
    let integrity: String = sqlx::query_scalar("PRAGMA integrity_check").fetch_one(&mut raw).await.unwrap();
    assert_eq!(integrity, "ok");
}

/// What the old key opened before is gone, and it opens nothing of what came after: nor does it from an old backup.
#[tokio::test]
async fn the_old_key_opens_nothing_any_more() {
    let folder = tempfile::tempdir().unwrap();
    let url = format!("sqlite://{}", folder.path().join("test.db").display());
    let keys = MasterKeys::new().unwrap();
    let store = Store::open(&url, keys.clone()).await.unwrap();
    let mut raw = raw(folder.path()).await;
    let person = settled_in(&store, 1, 10).await;
    let waiting = store.receive(vec![arrival(2, 10), arrival(3, 10)], now()).await.unwrap()[0];
    let wrapped = "SELECT wrapped FROM person_key WHERE person_id = $1";
    let key = async |raw: &mut SqliteConnection| -> SealKey {
        let wrapped: Vec<u8> = sqlx::query_scalar(wrapped).bind(person.0).fetch_one(raw).await.unwrap();
        keys.unwrap(person, &wrapped).unwrap()
    };
    let old = key(&mut raw).await;
    erase(&store, waiting).await;
    let new = key(&mut raw).await;
    assert_ne!(old.bytes(), new.bytes());
    let sealed = "SELECT 'person.address', '', address FROM person UNION ALL SELECT 'outbox.body', origin, body FROM outbox \
                  UNION ALL SELECT 'inbox.body', update_id, body FROM inbox WHERE status = 0";
    let sealed = sqlx::query(sealed).fetch_all(&mut raw).await.unwrap();
    assert_eq!(sealed.len(), 3);
    for row in sealed {
        let (column, row_name): (String, String) =
            (row.get(0), row.try_get(1).unwrap_or_else(|_| row.get::<i64, _>(1).to_string()));
        let place = Place { column: &column, person, row: &row_name };
        assert!(old.open(place, row.get(2)).is_err() && new.open(place, row.get(2)).is_ok(), "{column}");
    }
}

/// A process that is killed between any two steps leaves all of it or the goodbye that is owed, and never less.
#[tokio::test]
async fn a_kill_between_two_steps_leaves_no_half() {
    let folder = tempfile::tempdir().unwrap();
    let url = format!("sqlite://{}", folder.path().join("test.db").display());
    let keys = MasterKeys::new().unwrap();
    let open = async || Store::open(&url, keys.clone()).await.unwrap();
    let mut raw = {
        let store = open().await;
        settled_in(&store, 1, 10).await;
        receive(&store, 2, 10).await;
        raw(folder.path()).await
    };
    // Killed before it is handled: everything is there.
    let store = open().await;
    let waiting = store.list_waiting().await.unwrap()[0];
    let loaded = store.load(waiting.update).await.unwrap().unwrap();
    assert_eq!(loaded.state.as_deref(), Some(b"state after 1".as_slice()));
    erase(&store, waiting).await;
    drop(store);
    // Killed after it, and again while the goodbye is under way: it is owed, and nothing else is there.
    for _ in 0..2 {
        let store = open().await;
        store.forget_outbox_leases().await.unwrap();
        assert!(store.list_waiting().await.unwrap().is_empty());
        assert_eq!(unsent(&store).await, [waiting.person]);
        assert_eq!(store.load_person(waiting.person).await.unwrap().unwrap().state, None);
        assert_eq!(claim(&store, waiting.person, now()).await.body, b"goodbye");
        // The update comes once more: Telegram was not told in time.
        assert!(store.receive(vec![arrival(2, 10)], now()).await.unwrap().is_empty());
    }
    let store = open().await;
    store.forget_outbox_leases().await.unwrap();
    say_goodbye(&store, waiting.person).await;
    drop(store);
    let store = open().await;
    assert_eq!((people(&mut raw).await, unsent(&store).await.len()), (0, 0));
    assert!(store.receive(vec![arrival(1, 10), arrival(2, 10)], now()).await.unwrap().is_empty(), "repeats are still known");
    assert_eq!(people(&mut raw).await, 0, "and make nobody");
}

#[tokio::test]
async fn a_second_time_changes_nothing() {
    let (folder, store) = store().await;
    let person = settled_in(&store, 1, 10).await;
    let waiting = receive(&store, 2, 10).await;
    erase(&store, waiting).await;
    for version in 0..4 {
        assert_eq!(store.commit(erasing(waiting, version)).await.unwrap(), CommitOutcome::AlreadySeen);
    }
    say_goodbye(&store, person).await;
    for version in 0..4 {
        assert_eq!(store.commit(erasing(waiting, version)).await.unwrap(), CommitOutcome::AlreadySeen);
    }
    assert_eq!(people(&mut raw(folder.path()).await).await, 0);
}

#[tokio::test]
async fn what_came_in_meanwhile_is_answered_as_from_somebody_new() {
    let (folder, store) = store().await;
    let person = settled_in(&store, 1, 10).await;
    let waiting = store.receive(vec![arrival(2, 10), arrival(3, 10)], now()).await.unwrap();
    erase(&store, waiting[0]).await;
    let loaded = store.load(UpdateId(3)).await.unwrap().unwrap();
    assert_eq!((loaded.state, loaded.body.as_deref()), (None, Some(b"body of 3".as_slice())));
    // The goodbye is sent before it is handled: the row waits for it.
    let goodbye = claim(&store, person, now()).await;
    assert_eq!(store.settle(&goodbye, Settlement::Finished).await.unwrap(), Settled::Nothing);
    assert_eq!(store.commit(commit(waiting[1], loaded.version)).await.unwrap(), CommitOutcome::Done);
    let answer = claim(&store, person, now()).await;
    assert_eq!((answer.chat, answer.body.as_slice()), (10, b"reply to 3".as_slice()));
    store.settle(&answer, Settlement::Finished).await.unwrap();
    let state = store.load_person(person).await.unwrap().unwrap().state;
    assert_eq!(state.as_deref(), Some(b"state after 3".as_slice()), "they are back, and stay");
    assert_eq!(people(&mut raw(folder.path()).await).await, 1);
}

#[tokio::test]
async fn what_was_under_way_commits_and_settles_nothing_after_it() {
    let (folder, store) = store().await;
    let person = settled_in(&store, 1, 10).await;
    let waiting = receive(&store, 2, 10).await;
    let loaded = store.load_person(person).await.unwrap().unwrap();
    let [due] = store.claim_due(now(), 10).await.unwrap().try_into().unwrap();
    let sending = claim(&store, person, now()).await;
    erase(&store, waiting).await;
    let reminder = NewReply { body: b"late".to_vec(), reminds: Some((AppointmentId(1), now())) };
    let late = |cause| Commit { cause, replies: vec![reminder.clone()], ..commit(waiting, loaded.version) };
    assert_eq!(store.commit(late(Cause::Timer { fence: due.fence })).await.unwrap(), CommitOutcome::AlreadySeen);
    assert_eq!(store.commit(late(Cause::Zones)).await.unwrap(), CommitOutcome::Conflict);
    for settlement in [Settlement::Retry { at: now(), unsure: true }, Settlement::ChatGone, Settlement::Finished] {
        assert_eq!(store.settle(&sending, settlement).await.unwrap(), Settled::LeaseLost);
    }
    say_goodbye(&store, person).await;
    assert_eq!(store.commit(late(Cause::Timer { fence: due.fence })).await.unwrap(), CommitOutcome::AlreadySeen);
    assert_eq!(store.commit(late(Cause::Zones)).await.unwrap(), CommitOutcome::AlreadySeen);
    assert_eq!((store.next_due().await.unwrap(), unsent(&store).await.len()), (None, 0));
    assert_eq!(people(&mut raw(folder.path()).await).await, 0);
}

#[tokio::test]
async fn a_goodbye_that_cannot_be_sent_holds_nobody_back() {
    let (folder, store) = store().await;
    let mut raw = raw(folder.path()).await;
    // The chat is gone; the address is spoilt; something is put aside after it.
    let person = settled_in(&store, 1, 10).await;
    erase(&store, receive(&store, 2, 10).await).await;
    let goodbye = claim(&store, person, now()).await;
    assert_eq!(store.settle(&goodbye, Settlement::ChatGone).await.unwrap(), Settled::Nothing);
    assert_eq!(people(&mut raw).await, 0);

    let person = settled_in(&store, 3, 11).await;
    let waiting = receive(&store, 4, 11).await;
    sqlx::query("UPDATE person SET address = randomblob(48)").execute(&mut raw).await.unwrap();
    erase(&store, waiting).await;
    assert!(matches!(store.claim(person, now()).await.unwrap(), Claim::NotBefore(_)));
    assert_eq!(people(&mut raw).await, 0);

    let person = settled_in(&store, 5, 12).await;
    let waiting = store.receive(vec![arrival(6, 12), arrival(7, 12)], now()).await.unwrap();
    erase(&store, waiting[0]).await;
    say_goodbye(&store, person).await;
    store.put_aside(UpdateId(7)).await.unwrap();
    store.prune(Timestamp::MIN).await.unwrap();
    assert_eq!(people(&mut raw).await, 0);
}

/// Somebody who blocks us after they left, or a chat in which nothing is said: nothing is kept of them.
#[tokio::test]
async fn nothing_is_kept_of_whom_we_do_not_know() {
    let (folder, store) = store().await;
    let mut raw = raw(folder.path()).await;
    let unknown = |waiting, version| Commit { unknown: true, replies: Vec::new(), ..commit(waiting, version) };
    let stranger = receive(&store, 1, 10).await;
    assert_eq!(store.commit(unknown(stranger, 0)).await.unwrap(), CommitOutcome::Done);
    assert_eq!(people(&mut raw).await, 0);
    for paused in [false, true] {
        let waiting = receive(&store, if paused { 4 } else { 2 }, 11).await;
        erase(&store, waiting).await;
        let after = receive(&store, if paused { 5 } else { 3 }, 11).await;
        let version = store.load(after.update).await.unwrap().unwrap().version;
        store.commit(Commit { paused, ..unknown(after, version) }).await.unwrap();
        // The goodbye is still owed, but not to a chat that can't be reached.
        if !paused {
            say_goodbye(&store, waiting.person).await;
        }
        assert_eq!((people(&mut raw).await, unsent(&store).await.len()), (0, 0), "paused: {paused}");
    }
}

/// Somebody reads from the log for long: nobody waits for them, and it is emptied once they are done.
#[tokio::test]
async fn a_reader_delays_the_emptying_and_nobody_else() {
    let (folder, store) = store().await;
    let person = settled_in(&store, 1, 10).await;
    let mut reader = raw(folder.path()).await;
    sqlx::query("BEGIN").execute(&mut reader).await.unwrap();
    let theirs = blobs(&mut reader, person).await;
    erase(&store, receive(&store, 2, 10).await).await;
    let began = tokio::time::Instant::now();
    for update in 3..30 {
        let waiting = receive(&store, update, 20 + update).await;
        store.commit(commit(waiting, 0)).await.unwrap();
    }
    assert!(began.elapsed() < Duration::from_secs(8), "{:?}", began.elapsed());
    sqlx::query("COMMIT").execute(&mut reader).await.unwrap();
    log_is_empty(folder.path()).await;
    nothing_of(folder.path(), &theirs[1..], "after the reader");
}
