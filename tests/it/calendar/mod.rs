//! Calendar files: those of many programs, those of enemies, and ours as others read them.

mod hostile;
mod programs;
mod round_trip;
mod written;

use jiff::Timestamp;

/// 1 April 2027, one in the afternoon in London: the present of all these tests.
fn now() -> Timestamp {
    "2027-04-01T12:00:00Z".parse().unwrap()
}

/// The files of `files/`, with their names.
fn files() -> Vec<(String, Vec<u8>)> {
    let folder = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/it/calendar/files");
    let mut files: Vec<(String, Vec<u8>)> = std::fs::read_dir(folder)
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .map(|path| (path.file_stem().unwrap().to_str().unwrap().to_owned(), std::fs::read(&path).unwrap()))
        .collect();
    files.sort();
    files
}

/// A seed, new each time unless one is given in `PROPERTY_SEED`.
fn seed() -> u64 {
    use std::hash::{BuildHasher as _, Hasher as _};
    match std::env::var("PROPERTY_SEED") {
        Ok(seed) => seed.parse().expect("PROPERTY_SEED is a whole number"),
        Err(_) => std::collections::hash_map::RandomState::new().build_hasher().finish(),
    }
}
