//! Master keys: in a file of their own, never in the database or its backups.
//!
//! The file holds a line `lookup <hex>` (hashes chat ids) and lines `key <number> <hex>`; the highest number wraps new keys, the
//! others open old ones. Destroying a person's wrapped key, or this file, makes what was sealed unreadable for ever.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::io::Write as _;
use std::path::Path;

use hmac::{Hmac, KeyInit as _, Mac as _};
use sha2::Sha256;
use zeroize::Zeroizing;

use super::seal::{KEY_LENGTH, Place, SealKey, Unsealable};
use crate::domain::PersonId;

const COLUMN: &str = "person_key.wrapped";

/// The master keys.
#[derive(Clone)]
pub struct MasterKeys {
    lookup: SealKey,
    keys: BTreeMap<u32, SealKey>,
}

/// Why there are no master keys.
#[derive(Debug, thiserror::Error)]
pub enum KeyError {
    /// The file can't be read or written.
    #[error("SECRET_KEY_FILE {path}: {source}; allowed is a file that this program may read, or a place where it may make one")]
    File {
        /// The file.
        path: String,
        /// What the operating system says.
        source: std::io::Error,
    },
    /// A line of the file is not what it should be.
    #[error(
        "SECRET_KEY_FILE {path}, line {line}: can't be read; allowed are “lookup <64 hex digits>” and “key <number> <64 hex digits>”"
    )]
    Line {
        /// The file.
        path: String,
        /// The line.
        line: usize,
    },
    /// The file lacks one of the two kinds of line.
    #[error(
        "SECRET_KEY_FILE {path}: needs a line “lookup <64 hex digits>” and a line “key <number> <64 hex digits>”; bring back the file that belongs to the database"
    )]
    Incomplete {
        /// The file.
        path: String,
    },
    /// The file is gone, but there are people in the database.
    #[error(
        "SECRET_KEY_FILE {path}: there is no such file, but the database holds people whose keys it wraps; bring the file back"
    )]
    Lost {
        /// The file.
        path: String,
    },
    /// The operating system has no randomness to give.
    #[error("no randomness: {0}")]
    Chance(#[from] getrandom::Error),
}

impl MasterKeys {
    /// New keys that live as long as the process; for tests.
    ///
    /// # Errors
    /// [`KeyError::Chance`].
    pub fn new() -> Result<Self, KeyError> {
        Ok(Self { lookup: SealKey::new()?, keys: BTreeMap::from([(1, SealKey::new()?)]) })
    }

    /// Reads the file; makes it, readable by its owner only, if it doesn't exist.
    ///
    /// # Errors
    /// [`KeyError`].
    pub fn read_or_make(path: &Path) -> Result<Self, KeyError> {
        match std::fs::read_to_string(path) {
            Ok(text) => Self::parse(&text, path),
            Err(error) if error.kind() == std::io::ErrorKind::NotFound => {
                let keys = Self::new()?;
                keys.write(path).map_err(|source| KeyError::File { path: path.display().to_string(), source })?;
                tracing::info!("a new master key file was made: keep it apart from the database and its backups");
                Ok(keys)
            }
            Err(source) => Err(KeyError::File { path: path.display().to_string(), source }),
        }
    }

    fn parse(text: &str, path: &Path) -> Result<Self, KeyError> {
        let (mut lookup, mut keys) = (None, BTreeMap::new());
        for (index, line) in text.lines().enumerate() {
            let words: Vec<&str> = line.split_whitespace().collect();
            let bad = || KeyError::Line { path: path.display().to_string(), line: index + 1 };
            match words.as_slice() {
                [] => {}
                [comment, ..] if comment.starts_with('#') => {}
                ["lookup", hex] => lookup = Some(from_hex(hex).ok_or_else(bad)?),
                ["key", number, hex] => {
                    keys.insert(number.parse().map_err(|_| bad())?, from_hex(hex).ok_or_else(bad)?);
                }
                _ => return Err(bad()),
            }
        }
        match lookup {
            Some(lookup) if !keys.is_empty() => Ok(Self { lookup, keys }),
            _ => Err(KeyError::Incomplete { path: path.display().to_string() }),
        }
    }

    /// Writes a whole file or none: a crash in between leaves no half of it behind.
    fn write(&self, path: &Path) -> std::io::Result<()> {
        let mut text =
            String::from("# Master keys of Second Opinion Bot. Without this file nothing in the database can be read.\n");
        let _ = writeln!(text, "lookup {}", to_hex(self.lookup.bytes()));
        for (number, key) in &self.keys {
            let _ = writeln!(text, "key {number} {}", to_hex(key.bytes()));
        }
        let made = path.with_extension("new");
        let mut options = std::fs::OpenOptions::new();
        options.write(true).create(true).truncate(true);
        #[cfg(unix)]
        std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
        let mut file = options.open(&made)?;
        file.write_all(text.as_bytes())?;
        file.sync_all()?;
        std::fs::rename(&made, path)
    }

    /// What a chat is looked up by: a keyed hash that tells nothing to somebody who has only the database.
    #[must_use]
    pub fn lookup(&self, chat: i64) -> Vec<u8> {
        // A key shorter than the hash's block is padded with zeros (RFC 2104, section 2).
        let mut block = Zeroizing::new([0; 64]);
        for (to, from) in block.iter_mut().zip(self.lookup.bytes()) {
            *to = *from;
        }
        let mut mac = Hmac::<Sha256>::new((&*block).into());
        mac.update(&chat.to_be_bytes());
        mac.finalize().into_bytes().to_vec()
    }

    /// Wraps a person's key under the newest master key.
    ///
    /// # Errors
    /// What the operating system says if it has no randomness to give.
    pub fn wrap(&self, person: PersonId, key: &SealKey) -> Result<Vec<u8>, getrandom::Error> {
        let Some((number, master)) = self.keys.last_key_value() else { return Ok(Vec::new()) };
        let sealed = master.seal(place(person), key.bytes())?;
        Ok([number.to_be_bytes().as_slice(), &sealed].concat())
    }

    /// Unwraps a person's key.
    ///
    /// # Errors
    /// [`Unsealable`] if it was changed or moved, or its master key is not in the file.
    pub fn unwrap(&self, person: PersonId, wrapped: &[u8]) -> Result<SealKey, Unsealable> {
        let (number, sealed) = wrapped.split_first_chunk::<4>().ok_or(Unsealable)?;
        let number = u32::from_be_bytes(*number);
        let master = self.keys.get(&number).ok_or(Unsealable)?;
        SealKey::from_bytes(&master.open(place(person), sealed)?).ok_or(Unsealable)
    }
}

fn place(person: PersonId) -> Place<'static> {
    Place { column: COLUMN, person, row: "" }
}

fn to_hex(bytes: &[u8]) -> String {
    bytes.iter().fold(String::new(), |mut text, byte| {
        let _ = write!(text, "{byte:02x}");
        text
    })
}

fn from_hex(text: &str) -> Option<SealKey> {
    if text.len() != KEY_LENGTH * 2 || !text.bytes().all(|byte| byte.is_ascii_hexdigit()) {
        return None;
    }
    let bytes: Option<Vec<u8>> = (0..KEY_LENGTH).map(|at| u8::from_str_radix(text.get(at * 2..at * 2 + 2)?, 16).ok()).collect();
    SealKey::from_bytes(&bytes?)
}
