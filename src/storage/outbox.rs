//! What must go out, until Telegram has it. A row is leased with a fencing token: whoever lost the lease can't settle it.

use jiff::{SignedDuration, Timestamp};
use sqlx::{Row as _, SqliteConnection};

use super::commit::REPLY;
use super::inbox::ADDRESS;
use super::seal::Place;
use super::writer::Change;
use super::{Store, StoreError, milliseconds};
use crate::domain::PersonId;

/// How long a claim holds; longer than a send may take, with every time-out in it.
const LEASE: SignedDuration = SignedDuration::from_secs(60);

/// A claimed reply.
#[derive(Debug)]
pub struct Claimed {
    /// The row.
    pub id: i64,
    /// The fencing token, to be named when it is settled.
    pub fence: i64,
    /// Whose it is.
    pub person: PersonId,
    /// The chat to send it to.
    pub chat: i64,
    /// The saved form of the reply.
    pub body: Vec<u8>,
    /// How many of its messages Telegram has.
    pub parts_sent: usize,
    /// How often sending was begun, this time included.
    pub attempts: u32,
    /// How often nobody knows whether Telegram took it.
    pub unsure: u32,
}

/// What claiming found.
#[derive(Debug)]
pub enum Claim {
    /// The person's first reply.
    Taken(Box<Claimed>),
    /// It must not go out, or is somebody else's, until then.
    NotBefore(Timestamp),
    /// There is nothing to send.
    Nothing,
}

/// What became of a send.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Settlement {
    /// Telegram has one more of its messages.
    PartSent,
    /// Telegram has all of it, or it is given up.
    Finished,
    /// Try again then.
    Retry {
        /// When.
        at: Timestamp,
        /// Whether nobody knows if Telegram took it.
        unsure: bool,
    },
    /// The chat can't be reached: everything for it is dropped.
    ChatGone,
}

/// What settling found.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Settled {
    /// There is more to send to this person.
    More,
    /// There is nothing more.
    Nothing,
    /// The lease was lost; nothing was changed.
    LeaseLost,
}

struct Row {
    id: i64,
    origin: String,
    person: PersonId,
    fence: i64,
    body: Vec<u8>,
    address: Vec<u8>,
    wrapped: Vec<u8>,
    parts_sent: i64,
    attempts: u32,
    unsure: u32,
}

enum Found {
    Row(Box<Row>),
    NotBefore(i64),
    Nothing,
}

struct Take {
    person: PersonId,
    now: i64,
    until: i64,
}

impl Change for Take {
    type Outcome = Found;

    async fn apply(&self, connection: &mut SqliteConnection) -> Result<Found, StoreError> {
        let head = "SELECT o.id, o.origin, o.fence, o.body, p.address, k.wrapped, o.parts_sent, o.attempts, o.unsure, \
                    max(o.not_before, o.lease_until) FROM outbox o JOIN person p ON p.id = o.person_id \
                    JOIN person_key k ON k.person_id = p.id WHERE o.person_id = $1 ORDER BY o.id LIMIT 1";
        let Some(row) = sqlx::query(head).bind(self.person.0).fetch_optional(&mut *connection).await? else {
            return Ok(Found::Nothing);
        };
        let not_before: i64 = row.try_get(9)?;
        if not_before > self.now {
            return Ok(Found::NotBefore(not_before));
        }
        let (id, fence): (i64, i64) = (row.try_get(0)?, row.try_get::<i64, _>(2)? + 1);
        let lease = sqlx::query("UPDATE outbox SET fence = $1, lease_until = $2, attempts = attempts + 1 WHERE id = $3");
        lease.bind(fence).bind(self.until).bind(id).execute(&mut *connection).await?;
        Ok(Found::Row(Box::new(Row {
            id,
            fence,
            person: self.person,
            origin: row.try_get(1)?,
            body: row.try_get(3)?,
            address: row.try_get(4)?,
            wrapped: row.try_get(5)?,
            parts_sent: row.try_get(6)?,
            attempts: row.try_get::<u32, _>(7)? + 1,
            unsure: row.try_get(8)?,
        })))
    }
}

struct Settle {
    id: i64,
    fence: i64,
    person: PersonId,
    settlement: Settlement,
}

impl Change for Settle {
    type Outcome = Settled;

    async fn apply(&self, connection: &mut SqliteConnection) -> Result<Settled, StoreError> {
        let changed = match &self.settlement {
            Settlement::PartSent => {
                sqlx::query("UPDATE outbox SET parts_sent = parts_sent + 1, lease_until = 0, attempts = 0, unsure = 0 WHERE id = $1 AND fence = $2")
                    .bind(self.id)
                    .bind(self.fence)
            }
            Settlement::Finished | Settlement::ChatGone => {
                sqlx::query("DELETE FROM outbox WHERE id = $1 AND fence = $2").bind(self.id).bind(self.fence)
            }
            Settlement::Retry { at, unsure } => {
                sqlx::query("UPDATE outbox SET not_before = $3, unsure = unsure + $4, lease_until = 0 WHERE id = $1 AND fence = $2")
                    .bind(self.id)
                    .bind(self.fence)
                    .bind(milliseconds(*at))
                    .bind(i64::from(*unsure))
            }
        };
        if changed.execute(&mut *connection).await?.rows_affected() == 0 {
            return Ok(Settled::LeaseLost);
        }
        if self.settlement == Settlement::ChatGone {
            sqlx::query("DELETE FROM outbox WHERE person_id = $1").bind(self.person.0).execute(&mut *connection).await?;
            sqlx::query("UPDATE person SET paused = 1 WHERE id = $1").bind(self.person.0).execute(&mut *connection).await?;
            return Ok(Settled::Nothing);
        }
        let more = sqlx::query("SELECT 1 FROM outbox WHERE person_id = $1 LIMIT 1").bind(self.person.0);
        let more = more.fetch_optional(&mut *connection).await?.is_some();
        Ok(if more { Settled::More } else { Settled::Nothing })
    }
}

struct ForgetLeases;

impl Change for ForgetLeases {
    type Outcome = ();

    async fn apply(&self, connection: &mut SqliteConnection) -> Result<(), StoreError> {
        sqlx::query("UPDATE outbox SET lease_until = 0 WHERE lease_until > 0").execute(connection).await?;
        Ok(())
    }
}

impl Store {
    /// Claims a person's first reply: replies go out in their order.
    ///
    /// # Errors
    /// [`StoreError::Database`] or [`StoreError::Unsealable`].
    pub async fn claim(&self, person: PersonId, now: Timestamp) -> Result<Claim, StoreError> {
        let until = milliseconds(now.checked_add(LEASE).unwrap_or(Timestamp::MAX));
        let row = match self.writer.submit(Take { person, now: milliseconds(now), until }).await? {
            Found::Nothing => return Ok(Claim::Nothing),
            Found::NotBefore(at) => return Ok(Claim::NotBefore(Timestamp::from_millisecond(at).unwrap_or(Timestamp::MAX))),
            Found::Row(row) => row,
        };
        match self.open_row(&row) {
            Ok((chat, body)) => Ok(Claim::Taken(Box::new(Claimed {
                id: row.id,
                fence: row.fence,
                person,
                chat,
                body,
                parts_sent: usize::try_from(row.parts_sent).unwrap_or_default(),
                attempts: row.attempts,
                unsure: row.unsure,
            }))),
            Err(error) => {
                tracing::error!(person = person.0, %error, "a reply to person {} is spoilt and given up", person.0);
                let spoilt = Settle { id: row.id, fence: row.fence, person, settlement: Settlement::Finished };
                self.writer.submit(spoilt).await?;
                // The next one, if there is one, is claimed in its own turn.
                Ok(Claim::NotBefore(now))
            }
        }
    }

    /// The chat and the saved reply of a row.
    fn open_row(&self, row: &Row) -> Result<(i64, Vec<u8>), StoreError> {
        let person = row.person;
        let key = self.unwrap(person, &row.wrapped)?;
        let address = key.open(Place { column: ADDRESS, person, row: "" }, &row.address)?;
        let chat = address.try_into().map(i64::from_be_bytes).map_err(|_| super::seal::Unsealable)?;
        Ok((chat, key.open(Place { column: REPLY, person, row: &row.origin }, &row.body)?))
    }

    /// Says what became of a claimed reply.
    ///
    /// # Errors
    /// [`StoreError::Database`]; then the lease runs out and the reply goes out again.
    pub async fn settle(&self, claimed: &Claimed, settlement: Settlement) -> Result<Settled, StoreError> {
        let Claimed { id, fence, person, .. } = *claimed;
        self.writer.submit(Settle { id, fence, person, settlement }).await
    }

    /// The people to whom something must be sent: what a process that was killed left behind.
    ///
    /// # Errors
    /// [`StoreError::Database`].
    pub async fn list_unsent(&self) -> Result<Vec<PersonId>, StoreError> {
        let list = sqlx::query_scalar::<_, i64>("SELECT DISTINCT person_id FROM outbox ORDER BY person_id");
        Ok(list.fetch_all(&self.readers).await?.into_iter().map(PersonId).collect())
    }

    /// Forgets the leases of a process that is known to be dead, so that its replies go out at once.
    ///
    /// # Errors
    /// [`StoreError::Database`].
    pub async fn forget_outbox_leases(&self) -> Result<(), StoreError> {
        self.writer.submit(ForgetLeases).await
    }
}
