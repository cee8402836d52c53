//! Files of the chats, to keep or to look at.

use std::sync::Arc;

use axum::extract::{Path, State};
use axum::http::{HeaderValue, StatusCode, header};
use axum::response::{IntoResponse, Response};

use super::super::file::StoredFile;
use super::super::shared::Shared;
use super::Refusal;

/// What a file that is looked at may do: show itself in its own style. It runs nothing, fetches nothing and is nobody's page.
const SHOWN: HeaderValue = HeaderValue::from_static("sandbox; default-src 'none'; style-src 'unsafe-inline'");

/// A file as a download.
pub(super) async fn download(State(shared): State<Arc<Shared>>, Path(file_id): Path<String>) -> Result<Response, Refusal> {
    let file = find(&shared, &file_id)?;
    // A type that a browser would run is not one to believe.
    let mime_type = HeaderValue::from_str(&file.mime_type)
        .ok()
        .filter(|_| !file.mime_type.contains("html") && !file.mime_type.contains("svg"))
        .unwrap_or(HeaderValue::from_static("application/octet-stream"));
    Ok(answer(file, mime_type, "attachment"))
}

/// A file in a tab of its own: a page as a page, other text as text. What is neither is a download.
pub(super) async fn open(state: State<Arc<Shared>>, path: Path<String>) -> Result<Response, Refusal> {
    let file = find(&state, &path)?;
    let mime_type = match file.mime_type.split(';').next().unwrap_or_default().trim() {
        "text/html" => HeaderValue::from_static("text/html; charset=utf-8"),
        "text/calendar" | "text/plain" | "text/csv" | "application/json" => HeaderValue::from_static("text/plain; charset=utf-8"),
        _ => return download(state, path).await,
    };
    Ok(answer(file, mime_type, "inline"))
}

fn find(shared: &Shared, file_id: &str) -> Result<StoredFile, Refusal> {
    shared.read(|state| state.files.get(file_id).cloned()).ok_or(Refusal(StatusCode::NOT_FOUND, "no such file"))
}

fn answer(file: StoredFile, mime_type: HeaderValue, place: &'static str) -> Response {
    let disposition = format!("{place}; filename*=UTF-8''{}", percent_encode(&file.file_name));
    let headers = [
        (header::CONTENT_TYPE, mime_type),
        (header::CONTENT_DISPOSITION, HeaderValue::from_str(&disposition).unwrap_or(HeaderValue::from_static(place))),
        (header::CONTENT_SECURITY_POLICY, SHOWN),
        (header::X_CONTENT_TYPE_OPTIONS, HeaderValue::from_static("nosniff")),
        (header::REFERRER_POLICY, HeaderValue::from_static("no-referrer")),
    ];
    (headers, file.bytes).into_response()
}

fn percent_encode(name: &str) -> String {
    let piece = |byte: u8| {
        if byte.is_ascii_alphanumeric() || matches!(byte, b'.' | b'-' | b'_') {
            char::from(byte).to_string()
        } else {
            format!("%{byte:02X}")
        }
    };
    name.bytes().map(piece).collect()
}
