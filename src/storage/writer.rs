//! One writer, one transaction for all who wait: under load many changes share one flush to the disk.

use std::pin::Pin;

use sqlx::SqliteConnection;
use tokio::sync::{mpsc, oneshot};

use super::StoreError;

/// Most changes in one transaction; keeps a single flush below a few milliseconds.
const LARGEST_GROUP: usize = 128;
/// Changes that may wait before callers have to.
const QUEUE: usize = 1024;

/// A change. It may be applied again after a rollback, so it must not keep anything from a first go.
pub(super) trait Change: Send + 'static {
    /// What it tells.
    type Outcome: Send + 'static;
    /// Applies it inside a transaction that is open already; an implementation is an `async fn`.
    fn apply(&self, connection: &mut SqliteConnection) -> impl Future<Output = Result<Self::Outcome, StoreError>> + Send;
}

/// A change that is being applied; boxed, because changes of all kinds stand in one queue.
type Applying<'c> = Pin<Box<dyn Future<Output = Result<(), StoreError>> + Send + 'c>>;

/// A change in the queue, whatever its outcome's type.
trait Queued: Send {
    fn apply<'c>(&'c mut self, connection: &'c mut SqliteConnection) -> Applying<'c>;
    fn committed(self: Box<Self>);
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

    fn committed(self: Box<Self>) {
        // The caller may have gone; the change stands all the same.
        let _ = self.reply.send(self.outcome.ok_or(StoreError::Stopped));
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
    while queue.recv_many(&mut group, LARGEST_GROUP).await > 0 {
        match together(&mut connection, &mut group).await {
            Ok(()) => group.drain(..).for_each(Queued::committed),
            // One of them, or the disk: each gets a transaction of its own, so that only those fail that can't be applied.
            Err(_) => {
                for mut entry in group.drain(..) {
                    match together(&mut connection, std::slice::from_mut(&mut entry)).await {
                        Ok(()) => entry.committed(),
                        Err(error) => entry.failed(error),
                    }
                }
            }
        }
    }
}

async fn together(connection: &mut SqliteConnection, group: &mut [Box<dyn Queued>]) -> Result<(), StoreError> {
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
