//! Erasure: a person's rows and key are gone at once; what is left is a goodbye, and once that is sent, nothing.
//!
//! The person gets a new key, so whatever the old one sealed can't be read any more, in old backups either (once the wrapped key is
//! gone from them too). Updates that came in after the one that asked for it are kept, sealed anew: nobody is met with silence.

use sqlx::{Row as _, SqliteConnection};

use super::StoreError;
use super::inbox::{ADDRESS, BODY};
use super::keys::MasterKeys;
use super::seal::{Place, SealKey};
use crate::domain::PersonId;

/// Erases a person, inside a transaction; returns the key for the goodbye.
pub(super) async fn erase(
    connection: &mut SqliteConnection,
    keys: &MasterKeys,
    person: PersonId,
    old: &SealKey,
) -> Result<SealKey, StoreError> {
    let new = SealKey::new()?;
    for table in ["DELETE FROM outbox WHERE person_id = $1", "DELETE FROM timer WHERE person_id = $1", FREE_HANDLED] {
        sqlx::query(table).bind(person.0).execute(&mut *connection).await?;
    }
    let waiting = sqlx::query("SELECT update_id, body FROM inbox WHERE person_id = $1 AND status = 0").bind(person.0);
    for row in waiting.fetch_all(&mut *connection).await? {
        let (update, body): (i64, Option<Vec<u8>>) = (row.try_get(0)?, row.try_get(1)?);
        let row = update.to_string();
        let place = Place { column: BODY, person, row: &row };
        // What can't be opened is answered with an apology, as it would have been before.
        let body = body.and_then(|body| old.open(place, &body).ok()).map(|plain| new.seal(place, &plain)).transpose()?;
        let keep = sqlx::query("UPDATE inbox SET body = $1 WHERE update_id = $2");
        keep.bind(body.unwrap_or_default()).bind(update).execute(&mut *connection).await?;
    }
    let place = Place { column: ADDRESS, person, row: "" };
    let address: Vec<u8> =
        sqlx::query_scalar("SELECT address FROM person WHERE id = $1").bind(person.0).fetch_one(&mut *connection).await?;
    // If it can't be opened nobody can be told anything there: the goodbye is then given up, and the rest goes all the same.
    let address = old.open(place, &address).ok().map(|plain| new.seal(place, &plain)).transpose()?;
    let leave = sqlx::query("UPDATE person SET state = NULL, address = $1, leaving = 1 WHERE id = $2");
    leave.bind(address.unwrap_or_default()).bind(person.0).execute(&mut *connection).await?;
    let rekey = sqlx::query("UPDATE person_key SET wrapped = $1 WHERE person_id = $2");
    rekey.bind(keys.wrap(person, &new)?).bind(person.0).execute(&mut *connection).await?;
    Ok(new)
}

/// Handled updates are known by their ids, for as long as Telegram may repeat them, but no longer whose they were.
const FREE_HANDLED: &str = "UPDATE inbox SET person_id = NULL WHERE person_id = $1 AND status <> 0";

/// Takes away the last of somebody who was erased and has got the goodbye, or whom we never knew, inside a transaction; false if
/// they came back, are owed something still, or are nobody who leaves.
pub(super) async fn leave(connection: &mut SqliteConnection, person: PersonId) -> Result<bool, StoreError> {
    let gone = "SELECT 1 FROM person WHERE id = $1 AND leaving = 1 \
                AND NOT EXISTS (SELECT 1 FROM inbox WHERE person_id = $1 AND status = 0) \
                AND NOT EXISTS (SELECT 1 FROM outbox WHERE person_id = $1)";
    if sqlx::query(gone).bind(person.0).fetch_optional(&mut *connection).await?.is_none() {
        return Ok(false);
    }
    for last in [FREE_HANDLED, "DELETE FROM person WHERE id = $1"] {
        sqlx::query(last).bind(person.0).execute(&mut *connection).await?;
    }
    Ok(true)
}

/// Takes away everybody who should have left and was held up: by an update that had to be put aside, say. Inside a transaction;
/// returns how many they were.
pub(super) async fn sweep(connection: &mut SqliteConnection) -> Result<u64, StoreError> {
    let leaving = sqlx::query_scalar::<_, i64>("SELECT id FROM person WHERE leaving = 1");
    let mut left = 0;
    for person in leaving.fetch_all(&mut *connection).await? {
        left += u64::from(leave(connection, PersonId(person)).await?);
    }
    Ok(left)
}
