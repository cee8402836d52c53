//! Files that the bot sent or people attached.

use std::collections::HashMap;

use axum::body::Bytes;
use serde_json::{Value, json};

/// Bot API, getFile: bots can download files of up to 20 MB.
const LARGEST_DOWNLOAD: usize = 20 * 1024 * 1024;

/// What a client declares that knows no better.
const UNKNOWN_TYPE: &str = "application/octet-stream";

/// A file of the sandbox.
#[derive(Debug, Clone)]
pub struct StoredFile {
    /// The name it was sent under.
    pub file_name: String,
    /// The type it was sent as.
    pub mime_type: String,
    /// What is in it.
    pub bytes: Bytes,
}

/// All files, by id.
#[derive(Debug, Default)]
pub(super) struct Files(HashMap<String, StoredFile>);

impl Files {
    /// Stores a file and returns its id.
    pub fn add(&mut self, file: StoredFile) -> String {
        let file_id = format!("BQACAgSandboxFile{:08}", self.0.len() + 1);
        self.0.insert(file_id.clone(), file);
        file_id
    }

    pub fn get(&self, file_id: &str) -> Option<&StoredFile> {
        self.0.get(file_id)
    }

    /// The file behind a path that [`Files::describe`] gave out.
    pub fn at_path(&self, path: &str) -> Option<&StoredFile> {
        self.get(path.strip_prefix("documents/")?)
    }

    /// A `File` of the Bot API, or nothing for an unknown or too large one.
    pub fn describe(&self, file_id: &str) -> Option<Value> {
        let file = self.get(file_id).filter(|file| file.bytes.len() <= LARGEST_DOWNLOAD)?;
        Some(json!({
            "file_id": file_id,
            "file_unique_id": unique_id(file_id),
            "file_size": file.bytes.len(),
            "file_path": format!("documents/{file_id}"),
        }))
    }
}

/// The type of an upload: as declared or, where that says nothing, by the end
/// of its name, as Telegram does it.
pub(super) fn mime_type(declared: &str, file_name: &str) -> String {
    let known = match file_name.rsplit_once('.').map_or("", |(_, ending)| ending) {
        _ if !declared.is_empty() && declared != UNKNOWN_TYPE => declared,
        "ics" => "text/calendar",
        "pdf" => "application/pdf",
        "json" => "application/json",
        "csv" => "text/csv",
        "html" => "text/html",
        "txt" => "text/plain",
        "zip" => "application/zip",
        _ => UNKNOWN_TYPE,
    };
    known.to_owned()
}

/// The same file keeps this id for every bot.
pub(super) fn unique_id(file_id: &str) -> String {
    let number = file_id.trim_start_matches(|c: char| !c.is_ascii_digit());
    format!("AgADSandbox{number}")
}
