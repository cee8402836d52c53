//! The store: who writes, what came in, what must go out. The only module that names sqlx.

mod commit;
mod counter;
mod erase;
mod guard;
mod inbox;
pub mod keys;
mod lease;
mod migrate;
mod outbox;
pub mod seal;
mod timer;
mod writer;

use std::str::FromStr as _;
use std::sync::Arc;
use std::time::Duration;

use sqlx::sqlite::{SqliteConnectOptions, SqliteJournalMode, SqlitePoolOptions, SqliteSynchronous};
use sqlx::{ConnectOptions as _, SqlitePool};

use crate::domain::PersonId;
pub use commit::{Cause, Commit, CommitOutcome, NewReply, Tally};
pub use counter::Counter;
pub use guard::Guard;
pub use inbox::{Arrival, Waiting};
use keys::MasterKeys;
pub use lease::Lease;
pub use outbox::{Claim, Claimed, Settled, Settlement, Unsent};
use seal::{SealKey, Unsealable};
pub use timer::{DueTimer, Timer, TimerChange};
use writer::Writer;

/// How long a connection waits for another's lock before it gives up.
const BUSY: Duration = Duration::from_secs(10);
/// Connections that read; the writer has its own.
const READERS: u32 = 4;

/// Why the store did not do something.
#[derive(Debug, thiserror::Error)]
pub enum StoreError {
    /// The database refused: the disk is full, the file is locked or broken. Worth trying again.
    #[error("the database refused: {0}")]
    Database(#[from] sqlx::Error),
    /// The tables can't be brought to today's form.
    #[error("the database can't be migrated: {0}")]
    Migration(#[from] sqlx::migrate::MigrateError),
    /// A sealed field can't be opened.
    #[error(transparent)]
    Unsealable(#[from] Unsealable),
    /// The operating system has no randomness to give.
    #[error("no randomness: {0}")]
    Chance(#[from] getrandom::Error),
    /// The master keys are not those of this database.
    #[error("these are not the keys of this database; bring back the file that belongs to it")]
    OtherKeys,
    /// The writer has stopped.
    #[error("the store has stopped")]
    Stopped,
    /// The address of the database is not one of ours.
    #[error("DATABASE_URL is “{0}”; allowed is sqlite://<file>, for example sqlite://second-opinion.db")]
    Url(String),
}

/// The store. Cheap to clone.
#[derive(Clone)]
pub struct Store {
    writer: Writer,
    readers: SqlitePool,
    keys: Arc<MasterKeys>,
}

/// What is needed to handle an update, or what a timer waits for.
#[derive(Debug)]
pub struct Loaded {
    /// Whose it is.
    pub person: PersonId,
    /// Their saved state; `None` for somebody new.
    pub state: Option<Vec<u8>>,
    /// The version of the state, to be named in the commit.
    pub version: i64,
    /// How often it was tried before.
    pub tries: u32,
    /// Whether the person could not be reached so far.
    pub paused: bool,
    /// The update as Telegram sent it; `None` if it can't be opened any more, and for a timer.
    pub body: Option<Vec<u8>>,
}

impl Store {
    /// Opens the database and brings its tables to today's form.
    ///
    /// # Errors
    /// [`StoreError::Url`], [`StoreError::Database`] or [`StoreError::Migration`].
    pub async fn open(url: &str, keys: MasterKeys) -> Result<Self, StoreError> {
        let options = options(url)?;
        let mut connection = options.connect().await?;
        migrate::run(&mut connection).await?;
        let first =
            sqlx::query_as::<_, (i64, Vec<u8>)>("SELECT person_id, wrapped FROM person_key ORDER BY person_id DESC LIMIT 3");
        let wrapped = first.fetch_all(&mut connection).await?;
        // One spoilt row is one person's trouble; if none of several opens, the keys are others.
        if !wrapped.is_empty() && wrapped.iter().all(|(person, key)| keys.unwrap(PersonId(*person), key).is_err()) {
            return Err(StoreError::OtherKeys);
        }
        let readers = SqlitePoolOptions::new().max_connections(READERS).min_connections(1);
        let readers = readers.connect_with(options.pragma("query_only", "ON")).await?;
        Ok(Self { writer: Writer::start(connection), readers, keys: Arc::new(keys) })
    }

    /// Whether there is a database with people in it.
    pub async fn has_people(url: &str) -> bool {
        let Ok(options) = options(url) else { return false };
        let Ok(mut connection) = options.create_if_missing(false).connect().await else { return false };
        let find = sqlx::query_scalar::<_, bool>("SELECT EXISTS (SELECT 1 FROM person)");
        find.fetch_one(&mut connection).await.unwrap_or(false)
    }

    /// Brings the tables of a database to today's form and closes it.
    ///
    /// # Errors
    /// As [`open`](Self::open).
    pub async fn migrate(url: &str) -> Result<(), StoreError> {
        let mut connection = options(url)?.connect().await?;
        migrate::run(&mut connection).await
    }

    fn unwrap(&self, person: PersonId, wrapped: &[u8]) -> Result<SealKey, StoreError> {
        Ok(self.keys.unwrap(person, wrapped)?)
    }
}

/// The file of a `sqlite://` address; `None` for a database in memory.
#[must_use]
pub fn file_of(url: &str) -> Option<std::path::PathBuf> {
    let path = url.strip_prefix("sqlite://").or_else(|| url.strip_prefix("sqlite:"))?;
    let path = path.split('?').next().unwrap_or(path);
    (!path.is_empty() && path != ":memory:").then(|| path.into())
}

fn options(url: &str) -> Result<SqliteConnectOptions, StoreError> {
    let path = file_of(url).ok_or_else(|| StoreError::Url(url.to_owned()))?;
    let options = SqliteConnectOptions::from_str(&format!("sqlite://{}", path.display()))?;
    Ok(options
        .create_if_missing(true)
        .journal_mode(SqliteJournalMode::Wal)
        // Committed means on the disk: the next offset goes out only after that.
        .synchronous(SqliteSynchronous::Full)
        .foreign_keys(true)
        .busy_timeout(BUSY)
        // Deleted texts are overwritten, not left in free pages.
        .pragma("secure_delete", "ON")
        .disable_statement_logging())
}

fn milliseconds(at: jiff::Timestamp) -> i64 {
    at.as_millisecond()
}
