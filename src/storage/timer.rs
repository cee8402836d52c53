//! When to look at a person's plans again: one row a person, claimed when it is due.
//!
//! A claimed row is due again when its claim runs out, so a process that dies loses nothing. Every claim has a fencing token of its
//! own, and a change of plans ends the claim: whoever holds an old one changes nothing. Claims have a table of their own, which is
//! small however many timers are pending.

use jiff::{SignedDuration, Timestamp};
use sqlx::{Row as _, SqliteConnection};

use super::inbox::STATE;
use super::seal::Place;
use super::writer::Change;
use super::{Loaded, Store, StoreError, milliseconds};
use crate::domain::PersonId;

/// How long a claim holds; far longer than a transition and a commit take.
const CLAIM: SignedDuration = SignedDuration::from_secs(60);

/// The next moment at which something is due.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Timer {
    /// When.
    pub due: Timestamp,
    /// When the appointment begins that it is about: of those due at once the earliest goes first.
    pub starts: Timestamp,
    /// The release of the time zone database that `due` was worked out with.
    pub zones: &'static str,
}

/// What becomes of a person's timer.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum TimerChange {
    /// It stays as it is.
    Keep,
    /// It is set anew; whoever has claimed it has lost it.
    Set(Timer),
    /// There is nothing to wait for.
    Clear,
}

/// A timer that is due and claimed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct DueTimer {
    /// Whose it is.
    pub person: PersonId,
    /// The fencing token, to be named in the commit.
    pub fence: i64,
}

/// Whether a claim still holds, inside a transaction.
pub(super) async fn holds(connection: &mut SqliteConnection, person: PersonId, fence: i64) -> Result<bool, StoreError> {
    let find = sqlx::query("SELECT 1 FROM timer_claim WHERE fence = $2 AND person_id = $1");
    Ok(find.bind(person.0).bind(fence).fetch_optional(connection).await?.is_some())
}

/// Changes a person's timer, inside a transaction. `paused` is whether the person can't be reached.
pub(super) async fn change(
    connection: &mut SqliteConnection,
    person: PersonId,
    change: &TimerChange,
    paused: bool,
) -> Result<(), StoreError> {
    match change {
        TimerChange::Keep => {
            let pause = sqlx::query("UPDATE timer SET paused = $2 WHERE person_id = $1 AND paused <> $2");
            pause.bind(person.0).bind(paused).execute(connection).await?;
        }
        TimerChange::Set(timer) => {
            sqlx::query("DELETE FROM timer_claim WHERE person_id = $1").bind(person.0).execute(&mut *connection).await?;
            let set = "INSERT INTO timer (person_id, due_at, starts_at, zones, paused) VALUES ($1, $2, $3, $4, $5) \
                       ON CONFLICT (person_id) DO UPDATE SET due_at = $2, starts_at = $3, zones = $4, paused = $5, tries = 0";
            let set = sqlx::query(set).bind(person.0).bind(milliseconds(timer.due)).bind(milliseconds(timer.starts));
            set.bind(timer.zones).bind(paused).execute(connection).await?;
        }
        TimerChange::Clear => {
            sqlx::query("DELETE FROM timer WHERE person_id = $1").bind(person.0).execute(connection).await?;
        }
    }
    Ok(())
}

struct ClaimDue {
    now: i64,
    until: i64,
    most: i64,
}

impl Change for ClaimDue {
    type Outcome = Vec<DueTimer>;

    async fn apply(&self, connection: &mut SqliteConnection) -> Result<Self::Outcome, StoreError> {
        let due = "SELECT t.person_id FROM timer t WHERE t.paused = 0 AND t.due_at <= $1 \
                   AND NOT EXISTS (SELECT 1 FROM timer_claim c WHERE c.person_id = t.person_id AND c.until > $1) \
                   ORDER BY t.starts_at, t.person_id LIMIT $2";
        let people = sqlx::query_scalar(due).bind(self.now).bind(self.most).fetch_all(&mut *connection).await?;
        let mut claimed = Vec::with_capacity(people.len());
        for person in people {
            let claim = "INSERT OR REPLACE INTO timer_claim (person_id, until) VALUES ($1, $2) RETURNING fence";
            let claim = sqlx::query_scalar(claim).bind(person).bind(self.until);
            claimed.push(DueTimer { person: PersonId(person), fence: claim.fetch_one(&mut *connection).await? });
        }
        Ok(claimed)
    }
}

struct ForgetClaims;

impl Change for ForgetClaims {
    type Outcome = ();

    async fn apply(&self, connection: &mut SqliteConnection) -> Result<(), StoreError> {
        sqlx::query("DELETE FROM timer_claim").execute(connection).await?;
        Ok(())
    }
}

struct NoteTry(DueTimer);

impl Change for NoteTry {
    type Outcome = u32;

    async fn apply(&self, connection: &mut SqliteConnection) -> Result<u32, StoreError> {
        let note = "UPDATE timer SET tries = tries + 1 WHERE person_id = $1 \
                    AND EXISTS (SELECT 1 FROM timer_claim c WHERE c.person_id = $1 AND c.fence = $2) RETURNING tries";
        let row = sqlx::query(note).bind(self.0.person.0).bind(self.0.fence).fetch_optional(connection).await?;
        Ok(row.map(|row| row.try_get(0)).transpose()?.unwrap_or(0))
    }
}

impl Store {
    /// The earliest moment at which a timer is due that nobody works on, or a claim runs out; `None` if nobody waits for anything.
    ///
    /// # Errors
    /// [`StoreError::Database`].
    pub async fn next_due(&self) -> Result<Option<Timestamp>, StoreError> {
        // What is claimed is due, so it lies at the beginning of the index, and there are no more than are under way. A cross join
        // keeps its order: from the few claims to their timers.
        let find = "SELECT min(at) FROM ( \
                    SELECT * FROM (SELECT t.due_at AS at FROM timer t WHERE t.paused = 0 \
                    AND NOT EXISTS (SELECT 1 FROM timer_claim c WHERE c.person_id = t.person_id) ORDER BY t.due_at LIMIT 1) \
                    UNION ALL SELECT c.until FROM timer_claim c CROSS JOIN timer t ON t.person_id = c.person_id WHERE t.paused = 0)";
        let due = sqlx::query_scalar::<_, Option<i64>>(find).fetch_one(&self.readers).await?;
        Ok(due.map(|at| Timestamp::from_millisecond(at).unwrap_or(Timestamp::MAX)))
    }

    /// Claims at most `most` timers that are due, those of the earliest appointments first.
    ///
    /// # Errors
    /// [`StoreError::Database`].
    pub async fn claim_due(&self, now: Timestamp, most: u32) -> Result<Vec<DueTimer>, StoreError> {
        let until = milliseconds(now.checked_add(CLAIM).unwrap_or(Timestamp::MAX));
        self.writer.submit(ClaimDue { now: milliseconds(now), until, most: most.into() }).await
    }

    /// Forgets the claims of a process that is known to be dead: what it had claimed is due.
    ///
    /// # Errors
    /// [`StoreError::Database`].
    pub async fn forget_timer_claims(&self) -> Result<(), StoreError> {
        self.writer.submit(ForgetClaims).await
    }

    /// People behind `after` whose timers were worked out with another release of the time zone database.
    ///
    /// # Errors
    /// [`StoreError::Database`].
    pub async fn list_other_zones(&self, zones: &str, after: PersonId, most: u32) -> Result<Vec<PersonId>, StoreError> {
        let list = "SELECT person_id FROM timer WHERE person_id > $1 AND zones <> $2 ORDER BY person_id LIMIT $3";
        let list = sqlx::query_scalar::<_, i64>(list).bind(after.0).bind(zones).bind(most);
        Ok(list.fetch_all(&self.readers).await?.into_iter().map(PersonId).collect())
    }

    /// A person with their state; `None` if there is no such person any more.
    ///
    /// # Errors
    /// [`StoreError::Database`] or [`StoreError::Unsealable`].
    pub async fn load_person(&self, person: PersonId) -> Result<Option<Loaded>, StoreError> {
        let load = "SELECT p.state, p.version, k.wrapped, coalesce(t.tries, 0), p.paused FROM person p \
                    JOIN person_key k ON k.person_id = p.id LEFT JOIN timer t ON t.person_id = p.id WHERE p.id = $1";
        let Some(row) = sqlx::query(load).bind(person.0).fetch_optional(&self.readers).await? else { return Ok(None) };
        let key = self.unwrap(person, row.try_get(2)?)?;
        let version: i64 = row.try_get(1)?;
        let place = Place { column: STATE, person, row: &version.to_string() };
        let state = row.try_get::<Option<&[u8]>, _>(0)?.map(|sealed| key.open(place, sealed)).transpose()?;
        Ok(Some(Loaded { person, state, version, tries: row.try_get(3)?, paused: row.try_get(4)?, body: None }))
    }

    /// Notes that what a timer waited for failed; returns how often it has.
    ///
    /// # Errors
    /// [`StoreError::Database`].
    pub async fn note_timer_failure(&self, timer: DueTimer) -> Result<u32, StoreError> {
        self.writer.submit(NoteTry(timer)).await
    }
}
