//! The saved form of a [`State`]: JSON with a version. A program that is newer than the saved form upgrades it; a sample of each
//! version is kept in `tests/it/stored/`.

use serde::{Deserialize, Serialize};

use super::State;

/// The version that is written now. Raise it whenever an old form would be read wrongly, and add an upgrade below.
pub const VERSION: u32 = 1;

#[derive(Serialize)]
struct Written<'a> {
    v: u32,
    state: &'a State,
}

#[derive(Deserialize)]
struct Read {
    v: u32,
    state: serde_json::Value,
}

/// Writes a state.
#[must_use]
pub fn write(state: &State) -> Vec<u8> {
    // A `State` has string keys only and no custom serialisers, so this can't fail; an empty form is read back as none.
    serde_json::to_vec(&Written { v: VERSION, state }).unwrap_or_default()
}

/// Reads a state of any version that was ever written; `None` if it can't be read, so that the person starts afresh.
#[must_use]
pub fn read(bytes: &[u8]) -> Option<State> {
    let Read { v, state } = serde_json::from_slice(bytes).ok()?;
    match v {
        VERSION => serde_json::from_value(state).ok(),
        _ => None,
    }
}
