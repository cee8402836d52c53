//! One writer, one transaction for all who wait: under load many changes share one flush to the disk.

use std::pin::Pin;
use std::time::Duration;

use sqlx::{Row as _, SqliteConnection};
use tokio::sync::{mpsc, oneshot};
use tokio::time::{Instant, timeout};

use super::{BUSY, StoreError};

/// Most changes in one transaction; keeps a single flush below a few milliseconds.
const LARGEST_GROUP: usize = 128;
/// Changes that may wait before callers have to.
const QUEUE: usize = 1024;
/// Largest database in bytes that is written anew after somebody has gone; that takes a fraction of a second.
const WRITTEN_ANEW: i64 = 64 << 20;
/// How soon the log is emptied again, if somebody was reading from it or somebody else is erased.
const EMPTY_AGAIN: Duration = Duration::from_millis(500);
/// How long emptying it waits for readers; everybody who writes waits with it.
const EMPTYING: Duration = Duration::from_millis(50);

/// A change. It may be applied again after a rollback, so it must not keep anything from a first go.
pub(super) trait Change: Send + 'static {
    /// What it tells.
    type Outcome: Send + 'static;
    /// Applies it inside a transaction that is open already; an implementation is an `async fn`.
    fn apply(&self, connection: &mut SqliteConnection) -> impl Future<Output = Result<Self::Outcome, StoreError>> + Send;
    /// Whether it erased a person: then nothing of what it overwrote may be left in the log.
    fn erased(_outcome: &Self::Outcome) -> bool {
        false
    }
}

/// A change that is being applied; boxed, because changes of all kinds stand in one queue.
type Applying<'c> = Pin<Box<dyn Future<Output = Result<(), StoreError>> + Send + 'c>>;

/// A change in the queue, whatever its outcome's type.
trait Queued: Send {
    fn apply<'c>(&'c mut self, connection: &'c mut SqliteConnection) -> Applying<'c>;
    /// Tells the caller; true if the log has to be emptied.
    fn committed(self: Box<Self>) -> bool;
    fn failed(self: Box<Self>, error: StoreError);
}

struct Entry<C: Change> {
    change: C,
    outcome: Option<C::Outcome>,
    reply: oneshot::Sender<Result<C::Outcome, StoreError>>,
}

impl<C: Change> Queued for Entry<C> {
    fn apply<'c>(&'c mut self, connection: &'c mut SqliteConnection) -> Applying<'c> {
        Box::pin(async move {
            self.outcome = Some(self.change.apply(connection).await?);
            Ok(())
        })
    }

    fn committed(self: Box<Self>) -> bool {
        let erased = self.outcome.as_ref().is_some_and(C::erased);
        // The caller may have gone; the change stands all the same.
        let _ = self.reply.send(self.outcome.ok_or(StoreError::Stopped));
        erased
    }

    fn failed(self: Box<Self>, error: StoreError) {
        let _ = self.reply.send(Err(error));
    }
}

/// The way to the writer.
#[derive(Clone)]
pub(super) struct Writer(mpsc::Sender<Box<dyn Queued>>);

impl Writer {
    /// Starts the writer on its own connection. It ends when the last [`Writer`] is dropped.
    pub(super) fn start(connection: SqliteConnection) -> Self {
        let (sender, receiver) = mpsc::channel(QUEUE);
        tokio::spawn(write(connection, receiver));
        Self(sender)
    }

    /// Applies a change; returns once it is on the disk.
    pub(super) async fn submit<C: Change>(&self, change: C) -> Result<C::Outcome, StoreError> {
        let (reply, outcome) = oneshot::channel();
        let entry = Box::new(Entry { change, outcome: None, reply });
        self.0.send(entry).await.map_err(|_| StoreError::Stopped)?;
        outcome.await.map_err(|_| StoreError::Stopped)?
    }
}

async fn write(mut connection: SqliteConnection, mut queue: mpsc::Receiver<Box<dyn Queued>>) {
    let mut group: Vec<Box<dyn Queued>> = Vec::new();
    // A process that was killed may have left something in the log that it had to empty.
    let mut owed = true;
    let mut tried: Option<Instant> = None;
    loop {
        let arrived = queue.recv_many(&mut group, LARGEST_GROUP);
        let arrived = if owed { timeout(EMPTY_AGAIN, arrived).await } else { Ok(arrived.await) };
        if arrived == Ok(0) {
            return;
        }
        for erased in apply(&mut connection, &mut group).await {
            owed |= erased;
        }
        // Not after every group: many may leave at once.
        if owed && tried.is_none_or(|tried| tried.elapsed() >= EMPTY_AGAIN) {
            owed = !emptied(&mut connection).await;
            tried = Some(Instant::now());
        }
    }
}

/// Applies a group; returns for each that was committed whether it erased somebody.
async fn apply(connection: &mut SqliteConnection, group: &mut Vec<Box<dyn Queued>>) -> Vec<bool> {
    if together(connection, group).await.is_ok() {
        return group.drain(..).map(Queued::committed).collect();
    }
    // One of them, or the disk: each gets a transaction of its own, so that only those fail that can't be applied.
    let mut committed = Vec::new();
    for mut entry in group.drain(..) {
        match together(connection, std::slice::from_mut(&mut entry)).await {
            Ok(()) => committed.push(entry.committed()),
            Err(error) => entry.failed(error),
        }
    }
    committed
}

/// Empties the log; false if somebody was reading from it.
async fn emptied(connection: &mut SqliteConnection) -> bool {
    patience(connection, EMPTYING).await;
    // Pages that were merged keep copies of rows in their free space; a database written anew has none.
    let size = sqlx::query_scalar::<_, i64>("SELECT page_count * page_size FROM pragma_page_count, pragma_page_size");
    if size.fetch_one(&mut *connection).await.is_ok_and(|size| size <= WRITTEN_ANEW)
        && let Err(error) = sqlx::query("VACUUM").execute(&mut *connection).await
    {
        tracing::warn!(%error, "the database can't be written anew yet; trying again");
        patience(connection, BUSY).await;
        return false;
    }
    let row = sqlx::query("PRAGMA wal_checkpoint(TRUNCATE)").fetch_one(&mut *connection).await;
    patience(connection, BUSY).await;
    row.and_then(|row| row.try_get::<i64, _>(0)).is_ok_and(|busy| busy == 0)
}

/// How long the connection waits for another's lock from now on.
async fn patience(connection: &mut SqliteConnection, patience: Duration) {
    let set = format!("PRAGMA busy_timeout = {}", patience.as_millis());
    if let Err(error) = sqlx::query(sqlx::AssertSqlSafe(set)).execute(connection).await {
        tracing::error!(%error, "how long the writer waits for a lock can't be set");
    }
}

async fn together(connection: &mut SqliteConnection, group: &mut [Box<dyn Queued>]) -> Result<(), StoreError> {
    if group.is_empty() {
        return Ok(());
    }
    sqlx::query("BEGIN IMMEDIATE").execute(&mut *connection).await?;
    let mut result = Ok(());
    for entry in group {
        result = entry.apply(connection).await;
        if result.is_err() {
            break;
        }
    }
    if result.is_ok() {
        result = sqlx::query("COMMIT").execute(&mut *connection).await.map(drop).map_err(StoreError::from);
    }
    if result.is_err() {
        // If this fails too, there is no transaction to roll back.
        let _ = sqlx::query("ROLLBACK").execute(&mut *connection).await;
    }
    result
}
