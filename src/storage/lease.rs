//! Who may do what only one process may do: poll Telegram and send.

use jiff::{SignedDuration, Timestamp};
use sqlx::{Row as _, SqliteConnection};

use super::writer::Change;
use super::{Store, StoreError, milliseconds};

/// A claim to be the only one.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Lease {
    /// For what.
    pub name: &'static str,
    /// Who we are; no two processes have the same.
    pub holder: String,
}

struct Take {
    lease: Lease,
    now: i64,
    until: i64,
    /// Whether any earlier holder is known to be dead.
    over: bool,
}

impl Change for Take {
    type Outcome = Option<i64>;

    async fn apply(&self, connection: &mut SqliteConnection) -> Result<Option<i64>, StoreError> {
        let take = "INSERT INTO lease (name, holder, fence, until) VALUES ($1, $2, 1, $3) ON CONFLICT (name) DO UPDATE \
                    SET fence = fence + (holder <> $2), holder = $2, until = $3 WHERE holder = $2 OR until <= $4 OR $5 \
                    RETURNING fence";
        let take =
            sqlx::query(take).bind(self.lease.name).bind(&self.lease.holder).bind(self.until).bind(self.now).bind(self.over);
        Ok(take.fetch_optional(connection).await?.map(|row| row.try_get(0)).transpose()?)
    }
}

impl Store {
    /// Takes or renews a lease for `span`; `false` if somebody else holds it. `over` takes it from a holder who is known to be
    /// dead.
    ///
    /// # Errors
    /// [`StoreError::Database`].
    pub async fn take_lease(&self, lease: &Lease, now: Timestamp, span: SignedDuration, over: bool) -> Result<bool, StoreError> {
        let until = milliseconds(now.checked_add(span).unwrap_or(Timestamp::MAX));
        let take = Take { lease: lease.clone(), now: milliseconds(now), until, over };
        Ok(self.writer.submit(take).await?.is_some())
    }
}
