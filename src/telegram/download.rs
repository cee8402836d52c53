//! Files that people sent: asked for and fetched, with a bound on their size and on the time it takes.

use std::time::Duration;

use serde::Deserialize;
use teloxide::payloads::GetFile;
use teloxide::types::FileId;

use super::api::{Api, CallError, FetchError};
use crate::dialogue::FileTrouble;

/// Largest calendar file that is fetched, in bytes. One with a picture in it may be larger; one with a year of appointments is not.
pub const LARGEST_CALENDAR: usize = 256 * 1024;
/// How long one try may take.
const TIME: Duration = Duration::from_secs(10);
/// How often it is tried.
const TRIES: u32 = 2;
/// Between two tries.
const PAUSE: Duration = Duration::from_millis(500);

/// Where a file is, as `getFile` tells.
#[derive(Deserialize)]
struct Place {
    file_path: Option<String>,
    file_size: Option<u64>,
}

/// Why a try failed.
enum Failure {
    /// Another one would fail in the same way.
    Final(FileTrouble),
    /// Another one may work.
    Passing,
}

/// Fetches a file of at most `most` bytes. One that is `declared` to be larger is not even asked for.
///
/// # Errors
/// [`FileTrouble`].
pub(super) async fn download(api: &Api, file: &str, declared: Option<u64>, most: usize) -> Result<Vec<u8>, FileTrouble> {
    let too_large = |size: Option<u64>| size.is_some_and(|size| usize::try_from(size).is_ok_and(|size| size > most));
    if too_large(declared) {
        return Err(FileTrouble::TooLarge);
    }
    let one_try = async || {
        let answer = api.call(&GetFile::new(FileId(file.to_owned())), Duration::ZERO).await.map_err(Failure::of_call)?;
        let place: Place = serde_json::from_str(answer.get()).map_err(|_| Failure::Passing)?;
        if too_large(place.file_size) {
            return Err(Failure::Final(FileTrouble::TooLarge));
        }
        let path = place.file_path.filter(|path| leads_down(path)).ok_or(Failure::Final(FileTrouble::NotFetched))?;
        api.fetch(&path, most).await.map_err(|error| match error {
            FetchError::TooLarge => Failure::Final(FileTrouble::TooLarge),
            FetchError::Refused => Failure::Final(FileTrouble::NotFetched),
            FetchError::Lost => Failure::Passing,
        })
    };
    for attempt in 1..=TRIES {
        match tokio::time::timeout(TIME, one_try()).await {
            Ok(Ok(bytes)) => return Ok(bytes),
            Ok(Err(Failure::Final(trouble))) => return Err(trouble),
            Ok(Err(Failure::Passing)) | Err(_) if attempt < TRIES => tokio::time::sleep(PAUSE).await,
            Ok(Err(Failure::Passing)) | Err(_) => {}
        }
    }
    Err(FileTrouble::NotFetched)
}

impl Failure {
    fn of_call(error: CallError) -> Self {
        match error {
            CallError::Refused(refusal) if refusal.description.to_lowercase().contains("file is too big") => {
                Self::Final(FileTrouble::TooLarge)
            }
            CallError::Refused(refusal) if refusal.code != 429 => Self::Final(FileTrouble::NotFetched),
            CallError::Refused(_) | CallError::Unreachable | CallError::Unsure | CallError::Server(_) => Self::Passing,
        }
    }
}

/// Whether a path leads down from Telegram's folder of files: names with slashes between them, and no way up, out or elsewhere. A
/// local Bot API server that gives out absolute paths is not served.
fn leads_down(path: &str) -> bool {
    let is_name = |name: &str| {
        !matches!(name, "" | "." | "..") && name.chars().all(|c| c.is_alphanumeric() || matches!(c, '.' | '_' | '-' | ' '))
    };
    path.split('/').all(is_name)
}

#[cfg(test)]
mod tests {
    use super::leads_down;

    #[test]
    fn a_path_leads_down_or_nowhere() {
        for path in ["documents/file_0.ics", "file", "documents/file_7.Kalender März"] {
            assert!(leads_down(path), "{path}");
        }
        for path in [
            "",
            "/etc/passwd",
            "documents//file",
            "documents/",
            "../secret",
            "documents/../../getMe",
            "documents/./file",
            "documents/%2e%2e/file",
            "documents\\..\\file",
            "http://elsewhere.example/file",
            "//elsewhere.example/file",
            "file?offset=1",
            "file#part",
            "user@host/file",
            "a\r\nHost: b",
        ] {
            assert!(!leads_down(path), "{path}");
        }
    }
}
