//! What must go out, until Telegram has it. A row is leased with a fencing token: whoever lost the lease can't settle it.

use jiff::{SignedDuration, Timestamp};
use sqlx::{Row as _, SqliteConnection};

use super::commit::REPLY;
use super::counter::Counter;
use super::inbox::ADDRESS;
use super::seal::Place;
use super::writer::Change;
use super::{Store, StoreError, counter, erase, milliseconds};
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
    /// Whether it is a reminder.
    pub reminds: bool,
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

/// Somebody to whom something must be sent.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Unsent {
    /// Who.
    pub person: PersonId,
    /// If it is reminders only: when the first of their appointments begins.
    pub starts: Option<Timestamp>,
    /// Nothing may go out before then.
    pub not_before: Timestamp,
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
    /// It must not go out before then: it waits without having been tried.
    Hold(Timestamp),
    /// It is a reminder that came too late to be of use: it is dropped and counted.
    TooLate,
    /// The chat can't be reached: everything for it is dropped but reminders, which may still be useful when it can be.
    ChatGone,
}

/// What settling found.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Settled {
    /// There is more to send to this person; if it is reminders only: when the first of their appointments begins.
    More(Option<Timestamp>),
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
    reminds: bool,
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
                    max(o.not_before, o.lease_until), o.starts_at IS NOT NULL FROM outbox o JOIN person p ON p.id = o.person_id \
                    JOIN person_key k ON k.person_id = p.id WHERE o.person_id = $1 AND p.paused = 0 \
                    ORDER BY CASE WHEN o.starts_at IS NOT NULL AND o.not_before > $2 THEN o.not_before ELSE 0 END, o.id LIMIT 1";
        // A reminder that must not go out yet holds nothing else up, and of several the one that may go out first is asked about.
        let Some(row) = sqlx::query(head).bind(self.person.0).bind(self.now).fetch_optional(&mut *connection).await? else {
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
            reminds: row.try_get(10)?,
        })))
    }
}

struct Settle {
    id: i64,
    fence: i64,
    person: PersonId,
    settlement: Settlement,
    /// Whether it is a reminder.
    reminds: bool,
}

impl Change for Settle {
    /// What was found, and whether the last of an erased person went with it.
    type Outcome = (Settled, bool);

    async fn apply(&self, connection: &mut SqliteConnection) -> Result<Self::Outcome, StoreError> {
        let changed = match &self.settlement {
            Settlement::PartSent => {
                sqlx::query("UPDATE outbox SET parts_sent = parts_sent + 1, lease_until = 0, attempts = 0, unsure = 0 WHERE id = $1 AND fence = $2")
                    .bind(self.id)
                    .bind(self.fence)
            }
            Settlement::Hold(at) => {
                sqlx::query("UPDATE outbox SET not_before = $3, attempts = attempts - 1, lease_until = 0 WHERE id = $1 AND fence = $2")
                    .bind(self.id)
                    .bind(self.fence)
                    .bind(milliseconds(*at))
            }
            // A reminder may still be useful when the chat can be reached again.
            Settlement::ChatGone => {
                sqlx::query("UPDATE outbox SET lease_until = 0, attempts = attempts - 1 WHERE id = $1 AND fence = $2")
                    .bind(self.id)
                    .bind(self.fence)
            }
            Settlement::Finished | Settlement::TooLate => {
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
            return Ok((Settled::LeaseLost, false));
        }
        match self.settlement {
            Settlement::TooLate => counter::add(connection, Counter::RemindersDropped, 1).await?,
            Settlement::Finished if self.reminds => counter::add(connection, Counter::RemindersSent, 1).await?,
            Settlement::ChatGone => {
                for pause in [
                    "DELETE FROM outbox WHERE person_id = $1 AND appointment IS NULL",
                    "UPDATE person SET paused = 1 WHERE id = $1",
                    "UPDATE timer SET paused = 1 WHERE person_id = $1",
                ] {
                    sqlx::query(pause).bind(self.person.0).execute(&mut *connection).await?;
                }
            }
            _ => {}
        }
        let more = "SELECT min(coalesce(o.starts_at, -1)) FROM outbox o JOIN person p ON p.id = o.person_id \
                    WHERE o.person_id = $1 AND p.paused = 0";
        let more: Option<i64> = sqlx::query_scalar(more).bind(self.person.0).fetch_one(&mut *connection).await?;
        if let Some(first) = more {
            return Ok((Settled::More(starts(first)), false));
        }
        Ok((Settled::Nothing, erase::leave(connection, self.person).await?))
    }

    fn erased(outcome: &Self::Outcome) -> bool {
        outcome.1
    }
}

/// The earliest beginning of an appointment among rows, of which −1 stands for an ordinary reply.
fn starts(first: i64) -> Option<Timestamp> {
    (first != -1).then(|| Timestamp::from_millisecond(first).unwrap_or(Timestamp::MAX))
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
                reminds: row.reminds,
            }))),
            Err(error) => {
                tracing::error!(person = person.0, %error, "a reply to person {} is spoilt and given up", person.0);
                let spoilt = Settle { id: row.id, fence: row.fence, person, settlement: Settlement::Finished, reminds: false };
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
        let Claimed { id, fence, person, reminds, .. } = *claimed;
        Ok(self.writer.submit(Settle { id, fence, person, settlement, reminds }).await?.0)
    }

    /// The people who can be reached and to whom something must be sent: what a process that was killed left behind.
    ///
    /// # Errors
    /// [`StoreError::Database`].
    pub async fn list_unsent(&self) -> Result<Vec<Unsent>, StoreError> {
        let list = "SELECT o.person_id, min(coalesce(o.starts_at, -1)), min(o.not_before) FROM outbox o \
                    JOIN person p ON p.id = o.person_id WHERE p.paused = 0 GROUP BY o.person_id ORDER BY o.person_id";
        let rows = sqlx::query_as::<_, (i64, i64, i64)>(list).fetch_all(&self.readers).await?;
        let unsent = |(person, first, not_before): (i64, i64, i64)| Unsent {
            person: PersonId(person),
            starts: starts(first),
            not_before: Timestamp::from_millisecond(not_before).unwrap_or(Timestamp::MAX),
        };
        Ok(rows.into_iter().map(unsent).collect())
    }

    /// Forgets the leases of a process that is known to be dead, so that its replies go out at once.
    ///
    /// # Errors
    /// [`StoreError::Database`].
    pub async fn forget_outbox_leases(&self) -> Result<(), StoreError> {
        self.writer.submit(ForgetLeases).await
    }
}
