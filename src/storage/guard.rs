//! One process for each database file. The operating system frees the file when the process dies, however it dies, so the next one
//! knows at once that nobody else is at work; a lease would have to run out first.

use std::fs::{File, OpenOptions, TryLockError};
use std::io;
use std::path::Path;

/// Holds a database file for this process.
#[derive(Debug)]
pub struct Guard(#[expect(dead_code, reason = "held for its lock")] File);

impl Guard {
    /// Takes the file; `None` if another process has it.
    ///
    /// # Errors
    /// If the lock file beside the database can't be made.
    pub fn take(database: &Path) -> io::Result<Option<Self>> {
        let path = format!("{}.lock", database.display());
        let file = OpenOptions::new().create(true).truncate(false).write(true).open(path)?;
        match file.try_lock() {
            Ok(()) => Ok(Some(Self(file))),
            Err(TryLockError::WouldBlock) => Ok(None),
            Err(TryLockError::Error(error)) => Err(error),
        }
    }
}
