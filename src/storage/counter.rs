//! What happened how often: counts without names, for those who run the bot.

use sqlx::SqliteConnection;

use super::{Store, StoreError};

/// What is counted.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Counter {
    /// A reminder that came too late to be of use, or whose place another one took.
    RemindersDropped,
    /// A reminder that Telegram has.
    RemindersSent,
}

impl Counter {
    /// The name in the database.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::RemindersDropped => "reminders-dropped",
            Self::RemindersSent => "reminders-sent",
        }
    }
}

/// Adds to a count, inside a transaction.
pub(super) async fn add(connection: &mut SqliteConnection, counter: Counter, count: u32) -> Result<(), StoreError> {
    if count > 0 {
        let add = "INSERT INTO counter (name, count) VALUES ($1, $2) ON CONFLICT (name) DO UPDATE SET count = count + $2";
        sqlx::query(add).bind(counter.as_str()).bind(count).execute(connection).await?;
    }
    Ok(())
}

impl Store {
    /// How often something happened.
    ///
    /// # Errors
    /// [`StoreError::Database`].
    pub async fn count(&self, counter: Counter) -> Result<i64, StoreError> {
        let get = sqlx::query_scalar("SELECT coalesce(max(count), 0) FROM counter WHERE name = $1");
        Ok(get.bind(counter.as_str()).fetch_one(&self.readers).await?)
    }
}
