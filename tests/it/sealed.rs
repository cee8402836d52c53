//! What somebody finds who has the disk and not the keys: nothing that can be read, moved or passed off as somebody else's.

use std::path::Path;

use second_opinion_bot::domain::UpdateId;
use second_opinion_bot::storage::keys::{KeyError, MasterKeys};
use second_opinion_bot::storage::{Arrival, Claim, Commit, Store, StoreError};
use sqlx::SqliteConnection;

use crate::storage::{arrival, commit, now, raw, receive, reply, unsent};
use crate::support::store;

const CHAT: i64 = 7_654_321_098;
const USERNAME: &str = "canary_of_wick_lane";
const TEXT: &str = "kanarienvogel in the left lung";
const STATE: &str = "zitronenfalter-state";
const REPLY: &str = "nachtigall-reply";

/// How often a text stands in any file of a folder, byte by byte.
pub fn hits(folder: &Path, canary: &[u8]) -> usize {
    let files = std::fs::read_dir(folder).unwrap().map(|entry| std::fs::read(entry.unwrap().path()).unwrap());
    files.map(|bytes| bytes.windows(canary.len()).filter(|window| *window == canary).count()).sum()
}

/// Every form in which a text might lie about.
pub fn forms(text: &str) -> Vec<Vec<u8>> {
    let hex = text.bytes().fold(String::new(), |hex, byte| hex + &format!("{byte:02x}"));
    let utf16 = text.encode_utf16().flat_map(u16::to_le_bytes).collect();
    // Inside a longer text base64 looks one of three ways.
    let base64 = (0..3).map(|skipped| base64(&text.as_bytes()[skipped..]));
    [text.as_bytes().to_vec(), hex.into_bytes(), utf16].into_iter().chain(base64).collect()
}

/// Base64 of as many bytes as make whole groups.
fn base64(bytes: &[u8]) -> Vec<u8> {
    const DIGITS: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    let group = |three: &[u8]| {
        let bits = three.iter().fold(0_usize, |bits, byte| bits << 8 | usize::from(*byte));
        [18, 12, 6, 0].map(|shift| DIGITS[bits >> shift & 63])
    };
    bytes.chunks_exact(3).flat_map(group).collect()
}

#[tokio::test]
async fn nothing_on_the_disk_can_be_read() {
    let (folder, store) = store().await;
    let body = serde_json::json!({"message": {"text": TEXT, "chat": {"id": CHAT}, "from": {"username": USERNAME}}}).to_string();
    let batch = vec![Arrival { update: UpdateId(1), chat: Some(CHAT), body: body.into_bytes() }];
    let search = |when: &str| {
        let mut canaries: Vec<Vec<u8>> = [TEXT, STATE, REPLY, USERNAME, &CHAT.to_string()].into_iter().flat_map(forms).collect();
        canaries.extend([CHAT.to_be_bytes()[3..].to_vec(), CHAT.to_le_bytes()[..5].to_vec()]);
        for canary in canaries {
            assert_eq!(hits(folder.path(), &canary), 0, "{when}: {}", String::from_utf8_lossy(&canary));
        }
    };
    let waiting = store.receive(batch, now()).await.unwrap()[0];
    search("while it waits");
    let change = Commit { state: STATE.into(), replies: vec![reply(REPLY)], ..commit(waiting, 0) };
    store.commit(change).await.unwrap();
    search("after the commit");
    let claimed = crate::storage::claim(&store, waiting.person, now()).await;
    assert_eq!((claimed.chat, claimed.body.as_slice()), (CHAT, REPLY.as_bytes()), "with the keys it is there");
    store.settle(&claimed, second_opinion_bot::storage::Settlement::Finished).await.unwrap();
    search("after the reply");
    drop(store);
    search("after the end");
    // The search itself finds what is there to be found.
    std::fs::write(folder.path().join("open"), TEXT).unwrap();
    assert_eq!(hits(folder.path(), TEXT.as_bytes()), 1);
}

/// Two people, each with a state, an update that waits and a reply.
async fn two_people() -> (tempfile::TempDir, Store, SqliteConnection) {
    let (folder, store) = store().await;
    for (update, chat) in [(1, 10), (2, 11)] {
        let waiting = receive(&store, update, chat).await;
        store.commit(commit(waiting, 0)).await.unwrap();
    }
    store.receive(vec![arrival(3, 10), arrival(4, 11)], now()).await.unwrap();
    let raw = raw(folder.path()).await;
    (folder, store, raw)
}

/// Swaps a column between the two rows of a table that have something in it.
fn swap(table: &str, key: &str, column: &str) -> String {
    let kept = format!("CREATE TEMP TABLE kept AS SELECT {key} AS k, {column} AS c FROM {table} WHERE {column} IS NOT NULL");
    format!("{kept}; UPDATE {table} SET {column} = (SELECT c FROM kept WHERE k <> {table}.{key}) WHERE {column} IS NOT NULL")
}

#[tokio::test]
async fn what_is_moved_to_somebody_else_can_not_be_opened_there() {
    // What is swapped, and whether loading an update or claiming a reply must find out.
    let cases = [
        (swap("inbox", "update_id", "body"), true, false),
        (swap("person", "id", "state"), true, false),
        (swap("person", "id", "address"), false, true),
        (swap("outbox", "id", "body"), false, true),
        (swap("person_key", "person_id", "wrapped"), true, true),
        ("UPDATE outbox SET person_id = 3 - person_id".to_owned(), false, true),
        ("UPDATE inbox SET person_id = 3 - person_id WHERE status = 0".to_owned(), true, false),
        ("UPDATE person SET version = version + 1".to_owned(), true, false),
        ("UPDATE outbox SET origin = 'moved' || id".to_owned(), false, true),
        ("UPDATE inbox SET body = substr(body, 1, 30) WHERE body IS NOT NULL".to_owned(), true, false),
        ("UPDATE person SET state = x''".to_owned(), true, false),
    ];
    for (sql, load_fails, claim_fails) in cases {
        let (_folder, store, mut raw) = two_people().await;
        let people = unsent(&store).await;
        sqlx::raw_sql(sqlx::AssertSqlSafe(sql.clone())).execute(&mut raw).await.unwrap();
        let changed: i64 = sqlx::query_scalar("SELECT changes()").fetch_one(&mut raw).await.unwrap();
        assert_eq!(changed, 2, "{sql}");
        for update in [3, 4] {
            let loaded = store.load(UpdateId(update)).await;
            let closed = match &loaded {
                Ok(Some(loaded)) => loaded.body.is_none() || loaded.state.is_none(),
                other => matches!(other, Err(StoreError::Unsealable(_))),
            };
            assert_eq!(closed, load_fails, "{sql}: {loaded:?}");
        }
        for person in people {
            let claimed = store.claim(person, now()).await;
            assert_eq!(!matches!(claimed, Ok(Claim::Taken(_))), claim_fails, "{sql}: {claimed:?}");
        }
    }
}

#[tokio::test]
async fn the_same_words_never_look_the_same() {
    let (folder, store) = store().await;
    let batch = (1..=50).map(|update| Arrival { body: b"the same".to_vec(), ..arrival(update, update % 5) }).collect();
    store.receive(batch, now()).await.unwrap();
    let mut raw = raw(folder.path()).await;
    let different = "SELECT count(DISTINCT body) + count(DISTINCT substr(body, 1, 24)) FROM inbox";
    assert_eq!(sqlx::query_scalar::<_, i64>(different).fetch_one(&mut raw).await.unwrap(), 100);
}

#[tokio::test]
async fn a_database_is_not_opened_with_the_keys_of_another() {
    let (folder, store, _raw) = two_people().await;
    drop(store);
    let url = format!("sqlite://{}", folder.path().join("test.db").display());
    let opened = Store::open(&url, MasterKeys::new().unwrap()).await;
    // Going on would make everybody a stranger, and seal new things under keys that are not the database's.
    assert!(opened.is_err(), "everybody in this database is unknown under other keys");
}

#[test]
fn a_key_file_is_made_once_for_its_owner_only() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("master.key");
    let made = MasterKeys::read_or_make(&path).unwrap();
    let text = std::fs::read_to_string(&path).unwrap();
    let read = MasterKeys::read_or_make(&path).unwrap();
    assert_eq!(made.lookup(10), read.lookup(10));
    assert_ne!(read.lookup(10), read.lookup(11));
    assert_eq!(std::fs::read_to_string(&path).unwrap(), text);
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt as _;
        assert_eq!(std::fs::metadata(&path).unwrap().permissions().mode() & 0o777, 0o600);
    }
    assert_eq!(std::fs::read_dir(folder.path()).unwrap().count(), 1, "no half of it is left behind");
}

#[test]
fn a_key_file_that_cannot_be_read_names_its_line() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("master.key");
    let hex = "0f".repeat(32);
    let cases = [
        (format!("lookup {hex}\nkey 1 {}\n", "0f".repeat(31)), Some(2)),
        (format!("# ours\n\nlookup {hex}\nkey one {hex}\n"), Some(4)),
        (format!("lookup {hex}\nkey 1 {hex}\nhello\n"), Some(3)),
        (format!("lookup {}\nkey 1 {hex}\n", "zz".repeat(32)), Some(1)),
        (format!("lookup {}\nkey 1 {hex}\n", "+f".repeat(32)), Some(1)),
        (format!("lookup {}\nkey 1 {hex}\n", "é".repeat(32)), Some(1)),
        (format!("lookup {hex} {hex}\nkey 1 {hex}\n"), Some(1)),
        (format!("lookup {hex}\nkey -1 {hex}\n"), Some(2)),
        (format!("lookup {hex}\n"), None),
        (format!("key 1 {hex}\n"), None),
        (String::new(), None),
    ];
    for (text, line) in cases {
        std::fs::write(&path, &text).unwrap();
        let error = MasterKeys::read_or_make(&path).err().unwrap_or_else(|| panic!("taken: {text}"));
        assert!(!error.to_string().contains(&hex) && error.to_string().contains("master.key"), "{error}");
        match (error, line) {
            (KeyError::Line { line: read, .. }, Some(line)) => assert_eq!(read, line, "{text}"),
            (KeyError::Incomplete { .. }, None) => {}
            (error, _) => panic!("{text}: {error}"),
        }
    }
    std::fs::write(&path, format!("# ours\n\n lookup {hex}\nkey 1 {hex}\n  key 2   {}  \n", "AB".repeat(32))).unwrap();
    MasterKeys::read_or_make(&path).unwrap();
    assert!(matches!(MasterKeys::read_or_make(folder.path()), Err(KeyError::File { .. })));
}
