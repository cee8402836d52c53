//! What came in: committed before Telegram is told that we have it.

use std::sync::Arc;

use jiff::Timestamp;
use sqlx::{Row as _, SqliteConnection};

use super::keys::MasterKeys;
use super::seal::{Place, SealKey, Unsealable};
use super::writer::Change;
use super::{Loaded, Store, StoreError, erase, milliseconds};
use crate::domain::{PersonId, UpdateId};

pub(super) const BODY: &str = "inbox.body";
pub(super) const STATE: &str = "person.state";
pub(super) const ADDRESS: &str = "person.address";

/// An update, as far as it has to be understood to be kept.
#[derive(Clone, Debug)]
pub struct Arrival {
    /// Its id.
    pub update: UpdateId,
    /// The chat in which it belongs; `None` if it belongs in none, so that nobody waits on an answer.
    pub chat: Option<i64>,
    /// The update as Telegram sent it.
    pub body: Vec<u8>,
}

/// An update that waits to be handled.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Waiting {
    /// The update.
    pub update: UpdateId,
    /// Whose it is: what one person sends is handled in its order.
    pub person: PersonId,
}

struct Receive {
    arrivals: Vec<Arrival>,
    now: i64,
    keys: Arc<MasterKeys>,
}

impl Change for Receive {
    type Outcome = Vec<Waiting>;

    async fn apply(&self, connection: &mut SqliteConnection) -> Result<Self::Outcome, StoreError> {
        let mut accepted = Vec::with_capacity(self.arrivals.len());
        for arrival in &self.arrivals {
            accepted.extend(self.receive(connection, arrival).await?);
        }
        Ok(accepted)
    }
}

impl Receive {
    /// Keeps an update; `None` if it was kept before or nobody waits on an answer.
    async fn receive(&self, connection: &mut SqliteConnection, arrival: &Arrival) -> Result<Option<Waiting>, StoreError> {
        let known = sqlx::query("SELECT 1 FROM inbox WHERE update_id = $1").bind(arrival.update.0);
        if known.fetch_optional(&mut *connection).await?.is_some() {
            return Ok(None);
        }
        let Some(chat) = arrival.chat else {
            let keep = sqlx::query("INSERT INTO inbox (update_id, received_at, status) VALUES ($1, $2, 1)");
            keep.bind(arrival.update.0).bind(self.now).execute(&mut *connection).await?;
            return Ok(None);
        };
        let (person, key) = self.person(connection, chat).await?;
        let place = Place { column: BODY, person, row: &arrival.update.0.to_string() };
        let keep = "INSERT INTO inbox (update_id, person_id, received_at, status, body) VALUES ($1, $2, $3, 0, $4)";
        let keep = sqlx::query(keep).bind(arrival.update.0).bind(person.0).bind(self.now);
        keep.bind(key.seal(place, &arrival.body)?).execute(&mut *connection).await?;
        Ok(Some(Waiting { update: arrival.update, person }))
    }

    /// Finds the person of a chat, or makes one with a key of their own.
    async fn person(&self, connection: &mut SqliteConnection, chat: i64) -> Result<(PersonId, SealKey), StoreError> {
        let lookup = self.keys.lookup(chat);
        let find = "SELECT p.id, k.wrapped FROM person p JOIN person_key k ON k.person_id = p.id WHERE p.lookup = $1";
        if let Some(row) = sqlx::query(find).bind(&lookup).fetch_optional(&mut *connection).await? {
            let person = PersonId(row.try_get(0)?);
            return match self.keys.unwrap(person, row.try_get(1)?) {
                Ok(key) => Ok((person, key)),
                Err(error) => {
                    tracing::error!(person = person.0, %error, "the key of person {} is spoilt; they get a new one and begin afresh", person.0);
                    Ok((person, self.begin_afresh(connection, person, chat).await?))
                }
            };
        }
        let make = sqlx::query("INSERT INTO person (lookup, address) VALUES ($1, x'') RETURNING id");
        let person = PersonId(make.bind(&lookup).fetch_one(&mut *connection).await?.try_get(0)?);
        Ok((person, self.begin_afresh(connection, person, chat).await?))
    }

    /// Gives a person a key of their own; what was sealed under another is gone.
    async fn begin_afresh(&self, connection: &mut SqliteConnection, person: PersonId, chat: i64) -> Result<SealKey, StoreError> {
        let key = SealKey::new()?;
        let address = key.seal(Place { column: ADDRESS, person, row: "" }, &chat.to_be_bytes())?;
        let set = sqlx::query("UPDATE person SET address = $1, state = NULL WHERE id = $2");
        set.bind(address).bind(person.0).execute(&mut *connection).await?;
        let drop = sqlx::query("DELETE FROM outbox WHERE person_id = $1");
        drop.bind(person.0).execute(&mut *connection).await?;
        let keep =
            "INSERT INTO person_key (person_id, wrapped) VALUES ($1, $2) ON CONFLICT (person_id) DO UPDATE SET wrapped = $2";
        sqlx::query(keep).bind(person.0).bind(self.keys.wrap(person, &key)?).execute(&mut *connection).await?;
        Ok(key)
    }
}

impl Store {
    /// Keeps a batch of updates, each once whatever Telegram repeats; returns those that wait to be handled, once they are on
    /// the disk.
    ///
    /// # Errors
    /// [`StoreError`]; then none is kept, and Telegram must not be told otherwise.
    pub async fn receive(&self, arrivals: Vec<Arrival>, now: Timestamp) -> Result<Vec<Waiting>, StoreError> {
        let keys = Arc::clone(&self.keys);
        self.writer.submit(Receive { arrivals, now: milliseconds(now), keys }).await
    }

    /// The updates that wait, in their order: what a process that was killed left behind.
    ///
    /// # Errors
    /// [`StoreError::Database`].
    pub async fn list_waiting(&self) -> Result<Vec<Waiting>, StoreError> {
        let list =
            "SELECT update_id, person_id FROM inbox WHERE status = 0 AND person_id IS NOT NULL ORDER BY received_at, update_id";
        let rows = sqlx::query(list).fetch_all(&self.readers).await?;
        let waiting = rows.iter().map(|row| Ok(Waiting { update: UpdateId(row.try_get(0)?), person: PersonId(row.try_get(1)?) }));
        waiting.collect()
    }

    /// An update with the state of its person; `None` if it was handled before.
    ///
    /// # Errors
    /// [`StoreError::Database`] or [`StoreError::Unsealable`].
    pub async fn load(&self, update: UpdateId) -> Result<Option<Loaded>, StoreError> {
        let load = "SELECT i.person_id, i.tries, i.body, p.state, p.version, k.wrapped, p.paused FROM inbox i \
                    JOIN person p ON p.id = i.person_id JOIN person_key k ON k.person_id = p.id \
                    WHERE i.update_id = $1 AND i.status = 0";
        let Some(row) = sqlx::query(load).bind(update.0).fetch_optional(&self.readers).await? else { return Ok(None) };
        let person = PersonId(row.try_get(0)?);
        let key = self.unwrap(person, row.try_get(5)?)?;
        let version: i64 = row.try_get(4)?;
        let state = row.try_get::<Option<&[u8]>, _>(3)?;
        let state_place = Place { column: STATE, person, row: &version.to_string() };
        // A spoilt state is a fresh start, not a person locked out.
        let told = |error: Unsealable| tracing::error!(person = person.0, %error, "something of person {} is spoilt", person.0);
        Ok(Some(Loaded {
            person,
            state: state.and_then(|sealed| key.open(state_place, sealed).map_err(told).ok()),
            version,
            tries: row.try_get(1)?,
            paused: row.try_get(6)?,
            body: key.open(Place { column: BODY, person, row: &update.0.to_string() }, row.try_get(2)?).map_err(told).ok(),
        }))
    }

    /// Puts an update aside that can't be opened at all, so that it holds nobody up.
    ///
    /// # Errors
    /// [`StoreError::Database`].
    pub async fn put_aside(&self, update: UpdateId) -> Result<(), StoreError> {
        self.writer.submit(PutAside(update)).await
    }

    /// Notes that handling an update failed; returns how often it has.
    ///
    /// # Errors
    /// [`StoreError::Database`].
    pub async fn note_failure(&self, update: UpdateId) -> Result<u32, StoreError> {
        self.writer.submit(NoteFailure(update)).await
    }

    /// Forgets the ids of updates that were handled before `before`, and everybody who should have left. Telegram repeats nothing
    /// after a day.
    ///
    /// # Errors
    /// [`StoreError::Database`].
    pub async fn prune(&self, before: Timestamp) -> Result<u64, StoreError> {
        Ok(self.writer.submit(Prune(milliseconds(before))).await?.0)
    }
}

struct NoteFailure(UpdateId);

impl Change for NoteFailure {
    type Outcome = u32;

    async fn apply(&self, connection: &mut SqliteConnection) -> Result<u32, StoreError> {
        let note = sqlx::query("UPDATE inbox SET tries = tries + 1 WHERE update_id = $1 RETURNING tries").bind(self.0.0);
        let row = note.fetch_optional(connection).await?;
        Ok(row.map(|row| row.try_get(0)).transpose()?.unwrap_or(0))
    }
}

struct PutAside(UpdateId);

impl Change for PutAside {
    type Outcome = ();

    async fn apply(&self, connection: &mut SqliteConnection) -> Result<(), StoreError> {
        let put = sqlx::query("UPDATE inbox SET status = 2, body = NULL WHERE update_id = $1").bind(self.0.0);
        put.execute(connection).await?;
        Ok(())
    }
}

/// Most rows that are forgotten at once, so that nobody waits long behind it.
const PRUNED_AT_ONCE: i64 = 5_000;

struct Prune(i64);

impl Change for Prune {
    /// How many ids were forgotten, and whether the last of somebody went.
    type Outcome = (u64, bool);

    async fn apply(&self, connection: &mut SqliteConnection) -> Result<Self::Outcome, StoreError> {
        let left = erase::sweep(connection).await?;
        let prune = "DELETE FROM inbox WHERE update_id IN \
                     (SELECT update_id FROM inbox WHERE status <> 0 AND received_at < $1 LIMIT $2)";
        let pruned = sqlx::query(prune).bind(self.0).bind(PRUNED_AT_ONCE).execute(connection).await?.rows_affected();
        Ok((pruned, left > 0))
    }

    fn erased(outcome: &Self::Outcome) -> bool {
        outcome.1
    }
}
