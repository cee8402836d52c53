//! State, replies, timer and "done" in one transaction.

use std::sync::Arc;

use sqlx::SqliteConnection;

use super::counter::{self, Counter};
use super::inbox::STATE;
use super::keys::MasterKeys;
use super::seal::{Place, SealKey};
use super::timer::{self, TimerChange};
use super::writer::Change;
use super::{Store, StoreError, erase, milliseconds};
use crate::domain::{AppointmentId, PersonId, TopicId, UpdateId};

pub(super) const REPLY: &str = "outbox.body";

/// Why something changes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Cause {
    /// An update.
    Update(UpdateId),
    /// A timer that was due, with the fencing token of its claim.
    Timer {
        /// The fencing token.
        fence: i64,
    },
    /// The time zone database has changed.
    Zones,
}

/// Everything that handling something changes.
#[derive(Clone, Debug)]
#[expect(clippy::struct_excessive_bools, reason = "what a commit says about a person is independent of one another")]
pub struct Commit {
    /// What was handled.
    pub cause: Cause,
    /// Whose it is.
    pub person: PersonId,
    /// The version of the state that it was handled with.
    pub version: i64,
    /// The state from now on.
    pub state: Vec<u8>,
    /// What must be said, in its order.
    pub replies: Vec<NewReply>,
    /// What is counted.
    pub tallies: Vec<Tally>,
    /// When to look at the person's plans again.
    pub timer: TimerChange,
    /// Appointments whose reminders must not go out any more if they haven't yet.
    pub withdrawn: Vec<AppointmentId>,
    /// Reminders that came too late or whose place another one took.
    pub dropped: u32,
    /// Whether the chat can't be reached from now on.
    pub paused: bool,
    /// Whether the update could not be handled and is put aside.
    pub quarantined: bool,
    /// Whether everything about the person is erased before the replies are kept.
    pub erased: bool,
    /// Whether we don't know the person and have nothing to say to them, so that nothing is kept of them.
    pub unknown: bool,
}

impl Commit {
    /// One by which the state becomes this and nothing else changes.
    #[must_use]
    pub fn new(cause: Cause, person: PersonId, version: i64, state: Vec<u8>) -> Self {
        Self {
            cause,
            person,
            version,
            state,
            replies: Vec::new(),
            tallies: Vec::new(),
            timer: TimerChange::Keep,
            withdrawn: Vec::new(),
            dropped: 0,
            paused: false,
            quarantined: false,
            erased: false,
            unknown: false,
        }
    }
}

/// Something that must be said.
#[derive(Clone, Debug)]
pub struct NewReply {
    /// The saved form of the reply.
    pub body: Vec<u8>,
    /// If it is a reminder: of which appointment, and when that begins.
    pub reminds: Option<(AppointmentId, jiff::Timestamp)>,
}

/// A judgement of a text.
#[derive(Clone, Debug)]
pub struct Tally {
    /// The topic.
    pub topic: TopicId,
    /// The version of its text.
    pub version: String,
    /// Whether it helped.
    pub helpful: bool,
}

/// What became of a commit.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum CommitOutcome {
    /// It stands.
    Done,
    /// It was handled before, or somebody else has the claim; nothing was changed.
    AlreadySeen,
    /// Somebody else changed the state in between; nothing was changed. Load again.
    Conflict,
}

struct Apply {
    commit: Commit,
    key: SealKey,
    keys: Arc<MasterKeys>,
}

impl Store {
    /// Commits what handling something changes; returns once it is on the disk.
    ///
    /// # Errors
    /// [`StoreError`]; then nothing was changed.
    pub async fn commit(&self, commit: Commit) -> Result<CommitOutcome, StoreError> {
        let find = sqlx::query_scalar::<_, Vec<u8>>("SELECT wrapped FROM person_key WHERE person_id = $1");
        let Some(wrapped) = find.bind(commit.person.0).fetch_optional(&self.readers).await? else {
            return Ok(CommitOutcome::AlreadySeen);
        };
        let key = self.unwrap(commit.person, &wrapped)?;
        let (outcome, _) = self.writer.submit(Apply { commit, key, keys: Arc::clone(&self.keys) }).await?;
        Ok(outcome)
    }

    /// How often texts helped and did not: topic, version, yes, no.
    ///
    /// # Errors
    /// [`StoreError::Database`].
    pub async fn list_tallies(&self) -> Result<Vec<(String, String, i64, i64)>, StoreError> {
        let list = sqlx::query_as("SELECT topic, version, helpful, not_helpful FROM tally ORDER BY topic, version");
        Ok(list.fetch_all(&self.readers).await?)
    }
}

impl Change for Apply {
    /// What became of it, and whether it erased somebody.
    type Outcome = (CommitOutcome, bool);

    async fn apply(&self, connection: &mut SqliteConnection) -> Result<Self::Outcome, StoreError> {
        let Commit { person, version, .. } = self.commit;
        if !self.is_new(connection).await? {
            return Ok((CommitOutcome::AlreadySeen, false));
        }
        let next = version + 1;
        let leaving = self.commit.erased || self.commit.unknown;
        let place = Place { column: STATE, person, row: &next.to_string() };
        let state = if leaving { None } else { Some(self.key.seal(place, &self.commit.state)?) };
        // Whoever does anything after they were erased is back.
        let save = "UPDATE person SET state = $1, version = $2, paused = $3, leaving = $6 WHERE id = $4 AND version = $5";
        let save = sqlx::query(save).bind(state).bind(next).bind(self.commit.paused).bind(person.0).bind(version).bind(leaving);
        if save.execute(&mut *connection).await?.rows_affected() == 0 {
            return Ok((CommitOutcome::Conflict, false));
        }
        if let Cause::Update(update) = self.commit.cause {
            let status = if self.commit.quarantined { 2 } else { 1 };
            let done = sqlx::query("UPDATE inbox SET status = $1, body = NULL WHERE update_id = $2");
            done.bind(status).bind(update.0).execute(&mut *connection).await?;
        }
        let mut key = self.key.clone();
        if self.commit.erased {
            key = erase::erase(connection, &self.keys, person, &self.key).await?;
        } else {
            self.withdraw(connection).await?;
            timer::change(connection, person, &self.commit.timer, self.commit.paused).await?;
        }
        self.say(connection, &key, next).await?;
        self.tally(connection).await?;
        counter::add(connection, Counter::RemindersDropped, self.commit.dropped).await?;
        // Without a goodbye that is owed there is nothing to wait for.
        let left = leaving && erase::leave(connection, person).await?;
        Ok((CommitOutcome::Done, self.commit.erased || left))
    }

    fn erased(outcome: &Self::Outcome) -> bool {
        outcome.1
    }
}

impl Apply {
    /// Whether its cause still stands: an update waits, a claim holds.
    async fn is_new(&self, connection: &mut SqliteConnection) -> Result<bool, StoreError> {
        match self.commit.cause {
            Cause::Update(update) => {
                let waiting = sqlx::query("SELECT 1 FROM inbox WHERE update_id = $1 AND status = 0").bind(update.0);
                Ok(waiting.fetch_optional(connection).await?.is_some())
            }
            Cause::Timer { fence } => timer::holds(connection, self.commit.person, fence).await,
            Cause::Zones => Ok(true),
        }
    }

    /// Takes back what must not go out any more.
    async fn withdraw(&self, connection: &mut SqliteConnection) -> Result<(), StoreError> {
        let person = self.commit.person;
        if self.commit.paused {
            // A reminder may still be useful when the chat can be reached again.
            let drop = sqlx::query("DELETE FROM outbox WHERE person_id = $1 AND appointment IS NULL");
            drop.bind(person.0).execute(&mut *connection).await?;
        }
        let anew = self.commit.replies.iter().filter_map(|reply| reply.reminds).map(|(appointment, _)| appointment);
        for appointment in self.commit.withdrawn.iter().copied().chain(anew) {
            let drop = sqlx::query("DELETE FROM outbox WHERE person_id = $1 AND appointment = $2 AND parts_sent = 0");
            let drop = drop.bind(person.0).bind(appointment.0).execute(&mut *connection).await?;
            counter::add(connection, Counter::RemindersDropped, u32::try_from(drop.rows_affected()).unwrap_or(u32::MAX)).await?;
        }
        Ok(())
    }

    async fn say(&self, connection: &mut SqliteConnection, key: &SealKey, version: i64) -> Result<(), StoreError> {
        let person = self.commit.person;
        for (index, reply) in self.commit.replies.iter().enumerate() {
            let origin = self.origin(version, index);
            let body = key.seal(Place { column: REPLY, person, row: &origin }, &reply.body)?;
            let keep = "INSERT INTO outbox (origin, person_id, body, appointment, starts_at) VALUES ($1, $2, $3, $4, $5)";
            let (appointment, starts) = reply.reminds.map(|(id, starts)| (id.0, milliseconds(starts))).unzip();
            let keep = sqlx::query(keep).bind(origin).bind(person.0).bind(body).bind(appointment).bind(starts);
            keep.execute(&mut *connection).await?;
        }
        Ok(())
    }

    /// Names the cause as the origin of a reply.
    fn origin(&self, version: i64, index: usize) -> String {
        match self.commit.cause {
            Cause::Update(update) => format!("u{}:{index}", update.0),
            Cause::Timer { .. } | Cause::Zones => format!("t{}.{version}:{index}", self.commit.person.0),
        }
    }

    async fn tally(&self, connection: &mut SqliteConnection) -> Result<(), StoreError> {
        for tally in &self.commit.tallies {
            let count = "INSERT INTO tally (topic, version, helpful, not_helpful) VALUES ($1, $2, $3, $4) \
                         ON CONFLICT (topic, version) DO UPDATE SET helpful = helpful + $3, not_helpful = not_helpful + $4";
            let count = sqlx::query(count).bind(tally.topic.as_str()).bind(&tally.version);
            count.bind(i64::from(tally.helpful)).bind(i64::from(!tally.helpful)).execute(&mut *connection).await?;
        }
        Ok(())
    }
}
