//! State, replies and "done" in one transaction.

use sqlx::SqliteConnection;

use super::inbox::STATE;
use super::seal::{Place, SealKey};
use super::writer::Change;
use super::{Store, StoreError, origin};
use crate::domain::{PersonId, TopicId, UpdateId};

pub(super) const REPLY: &str = "outbox.body";

/// Everything that handling an update changes.
#[derive(Clone, Debug)]
pub struct Commit {
    /// The update.
    pub update: UpdateId,
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
    /// Whether the chat can't be reached from now on.
    pub paused: bool,
    /// Whether the update could not be handled and is put aside.
    pub quarantined: bool,
}

/// Something that must be said: the saved form of a reply.
#[derive(Clone, Debug)]
pub struct NewReply(pub Vec<u8>);

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
    /// The update was handled before; nothing was changed.
    AlreadySeen,
    /// Somebody else changed the state in between; nothing was changed. Load again.
    Conflict,
}

struct Apply {
    commit: Commit,
    key: SealKey,
}

impl Store {
    /// Commits what handling an update changes; returns once it is on the disk.
    ///
    /// # Errors
    /// [`StoreError`]; then nothing was changed.
    pub async fn commit(&self, commit: Commit) -> Result<CommitOutcome, StoreError> {
        let find = sqlx::query_scalar::<_, Vec<u8>>("SELECT wrapped FROM person_key WHERE person_id = $1");
        let Some(wrapped) = find.bind(commit.person.0).fetch_optional(&self.readers).await? else {
            return Ok(CommitOutcome::AlreadySeen);
        };
        let key = self.unwrap(commit.person, &wrapped)?;
        self.writer.submit(Apply { commit, key }).await
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
    type Outcome = CommitOutcome;

    async fn apply(&self, connection: &mut SqliteConnection) -> Result<CommitOutcome, StoreError> {
        let Commit { update, person, version, .. } = self.commit;
        let waiting = sqlx::query("SELECT 1 FROM inbox WHERE update_id = $1 AND status = 0").bind(update.0);
        if waiting.fetch_optional(&mut *connection).await?.is_none() {
            return Ok(CommitOutcome::AlreadySeen);
        }
        let next = version + 1;
        let state = self.key.seal(Place { column: STATE, person, row: &next.to_string() }, &self.commit.state)?;
        let save = "UPDATE person SET state = $1, version = $2, paused = $3 WHERE id = $4 AND version = $5";
        let save = sqlx::query(save).bind(state).bind(next).bind(self.commit.paused).bind(person.0).bind(version);
        if save.execute(&mut *connection).await?.rows_affected() == 0 {
            return Ok(CommitOutcome::Conflict);
        }
        let status = if self.commit.quarantined { 2 } else { 1 };
        let done = sqlx::query("UPDATE inbox SET status = $1, body = NULL WHERE update_id = $2");
        done.bind(status).bind(update.0).execute(&mut *connection).await?;
        if self.commit.paused {
            let drop = sqlx::query("DELETE FROM outbox WHERE person_id = $1");
            drop.bind(person.0).execute(&mut *connection).await?;
        }
        for (index, NewReply(plain)) in self.commit.replies.iter().enumerate() {
            let origin = origin(update, index);
            let body = self.key.seal(Place { column: REPLY, person, row: &origin }, plain)?;
            let keep = sqlx::query("INSERT INTO outbox (origin, person_id, body) VALUES ($1, $2, $3)");
            keep.bind(origin).bind(person.0).bind(body).execute(&mut *connection).await?;
        }
        for tally in &self.commit.tallies {
            let count = "INSERT INTO tally (topic, version, helpful, not_helpful) VALUES ($1, $2, $3, $4) \
                         ON CONFLICT (topic, version) DO UPDATE SET helpful = helpful + $3, not_helpful = not_helpful + $4";
            let count = sqlx::query(count).bind(tally.topic.as_str()).bind(&tally.version);
            count.bind(i64::from(tally.helpful)).bind(i64::from(!tally.helpful)).execute(&mut *connection).await?;
        }
        Ok(CommitOutcome::Done)
    }
}
