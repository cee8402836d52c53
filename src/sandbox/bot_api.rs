//! The Bot API over HTTP: a request's way from the token to the answer.

use std::convert::Infallible;
use std::sync::Arc;

use axum::body::{Body, Bytes};
use axum::extract::{ConnectInfo, Path, Request, State};
use axum::http::StatusCode;
use axum::http::header::{CONTENT_LENGTH, CONTENT_TYPE};
use axum::response::{IntoResponse, Response};
use serde_json::{Value, json};

use super::connection::Line;
use super::error::ApiError;
use super::fault::FaultKind;
use super::journal::Effect;
use super::params::Params;
use super::schema::Method;
use super::shared::Shared;
use super::{methods, polling};

/// What the journal and the faults call the download of a file.
const DOWNLOAD: &str = "file";

/// `/bot<token>/<method>`
pub(super) async fn call(
    State(shared): State<Arc<Shared>>,
    ConnectInfo(line): ConnectInfo<Line>,
    Path((bot, method)): Path<(String, String)>,
    request: Request,
) -> Response {
    let Some(token) = bot.strip_prefix("bot") else {
        return plain(&ApiError::not_found());
    };
    if token != shared.token {
        return plain(&ApiError::unauthorized());
    }
    let Some(method) = shared.schema.method(&method) else {
        let entry = Entry::open(&shared, &method, None, Value::Null);
        return entry.answer(&line, Err(ApiError::not_found()), None).await;
    };
    match Params::read(method, request).await {
        Ok(params) => serve(&shared, &line, method, params).await,
        Err(error) => {
            let entry = Entry::open(&shared, &method.name, None, Value::Null);
            entry.answer(&line, Err(error), None).await
        }
    }
}

/// `/file/bot<token>/<path>`
pub(super) async fn download(
    State(shared): State<Arc<Shared>>,
    ConnectInfo(line): ConnectInfo<Line>,
    Path((bot, path)): Path<(String, String)>,
) -> Response {
    if bot.strip_prefix("bot") != Some(shared.token.as_str()) {
        return plain(&ApiError::unauthorized());
    }
    let entry = Entry::open(&shared, DOWNLOAD, None, json!({"path": path}));
    let fault = entry.take_fault(DOWNLOAD, None);
    if matches!(fault, Some(FaultKind::ResetBeforeAccept)) {
        line.cut();
        return StatusCode::NO_CONTENT.into_response();
    }
    let refusal = fault.as_ref().and_then(FaultKind::refusal);
    let file = match refusal {
        Some(error) => Err(error),
        None => shared.read(|state| state.files.at_path(&path).cloned()).ok_or_else(ApiError::not_found),
    };
    match file {
        Ok(file) => entry.hand_over(line, file.bytes, fault).await,
        Err(error) => entry.answer(&line, Err(error), None).await,
    }
}

/// Check, fault, limit, work, answer; each step enters what it did.
async fn serve(shared: &Arc<Shared>, line: &Line, method: &Method, params: Params) -> Response {
    let chat = chat_of(shared, &params);
    let entry = Entry::open(shared, &method.name, chat, Value::Object(params.values.clone()));
    if let Err(error) = shared.schema.check(method, &params.values) {
        return entry.answer(line, Err(error), None).await;
    }
    let fault = entry.take_fault(&method.name, chat);
    if matches!(fault, Some(FaultKind::ResetBeforeAccept)) {
        line.cut();
        return StatusCode::NO_CONTENT.into_response();
    }
    let refusal = fault.as_ref().and_then(FaultKind::refusal).or_else(|| entry.check_limits(method, chat).err());
    let result = match refusal {
        Some(error) => Err(error),
        None if method.name == "getUpdates" => {
            polling::get_updates(shared, &params).await.map(|updates| Done { result: updates, message_id: None })
        }
        None => shared
            .change(|state| methods::execute(state, &method.name, &params))
            .map(|reply| Done { result: reply.result.to_string(), message_id: reply.message_id }),
    };
    entry.answer(line, result, fault).await
}

/// The chat that a request is about, or in which the button it answers was pressed.
fn chat_of(shared: &Shared, params: &Params) -> Option<i64> {
    params.chat_id().or_else(|| {
        let query = params.text("callback_query_id")?;
        shared.read(|state| state.callbacks.chat_of(query))
    })
}

/// A method's success: the JSON of its result, and the message it was about.
struct Done {
    result: String,
    message_id: Option<i64>,
}

/// A request's line in the journal. Dropping it before there is an answer, as
/// the server does when the client goes away, enters that.
struct Entry {
    shared: Arc<Shared>,
    seq: u64,
}

impl Entry {
    fn open(shared: &Arc<Shared>, method: &str, chat: Option<i64>, parameters: Value) -> Self {
        let seq = shared.change(|state| {
            let now = state.now();
            state.journal.open(now, method, chat, parameters)
        });
        Self { shared: Arc::clone(shared), seq }
    }

    fn take_fault(&self, method: &str, chat: Option<i64>) -> Option<FaultKind> {
        self.shared.change(|state| {
            let fault = state.faults.take(method, chat)?;
            state.journal.set_fault(self.seq, &fault);
            Some(fault)
        })
    }

    fn check_limits(&self, method: &Method, chat: Option<i64>) -> Result<(), ApiError> {
        self.shared.change(|state| {
            let now = state.now();
            let Some(limiter) = &mut state.limiter else {
                return Ok(());
            };
            limiter.check(&method.name, chat, now).map_err(|exceeded| {
                if exceeded.in_penalty {
                    state.journal.set_in_penalty(self.seq);
                }
                ApiError::too_many_requests(exceeded.retry_after)
            })
        })
    }

    /// Enters the outcome and answers, unless the fault prevents that.
    async fn answer(self, line: &Line, result: Result<Done, ApiError>, fault: Option<FaultKind>) -> Response {
        let (status, body, effect) = match result {
            Ok(done) => (
                StatusCode::OK,
                format!(r#"{{"ok":true,"result":{}}}"#, done.result),
                Effect { accepted: true, message_id: done.message_id, error: None },
            ),
            Err(error) => (status_of(&error), error.body().to_string(), Effect { error: Some(error), ..Effect::default() }),
        };
        self.shared.change(|state| state.journal.settle(self.seq, effect));
        match fault {
            Some(FaultKind::ResetAfterAccept) => {
                line.cut();
                return StatusCode::NO_CONTENT.into_response();
            }
            Some(FaultKind::BadJson) => {
                let half = body.char_indices().nth(body.chars().count() / 2);
                let garbled = half.and_then(|(half, _)| body.get(..half)).unwrap_or_default();
                return (status, [(CONTENT_TYPE, "application/json")], garbled.to_owned()).into_response();
            }
            Some(FaultKind::Delay(delay)) => tokio::time::sleep(delay).await,
            _ => {}
        }
        watched(line.clone(), self.seq, (status, "application/json"), body.into())
    }

    /// Enters that a file was given and gives it, as far as the fault lets it.
    async fn hand_over(self, line: Line, bytes: Bytes, fault: Option<FaultKind>) -> Response {
        self.shared.change(|state| state.journal.settle(self.seq, Effect { accepted: true, ..Effect::default() }));
        match fault {
            Some(FaultKind::ResetAfterAccept) => line.cut(),
            Some(FaultKind::BadJson) => {
                // It breaks off in its middle.
                let half = bytes.slice(..bytes.len() / 2);
                let pieces = [Ok(half), Err(std::io::Error::from(std::io::ErrorKind::ConnectionReset))];
                let length = [(CONTENT_LENGTH, bytes.len().to_string())];
                return (length, Body::from_stream(futures_util::stream::iter(pieces))).into_response();
            }
            Some(FaultKind::Delay(delay)) => tokio::time::sleep(delay).await,
            _ => {}
        }
        watched(line, self.seq, (StatusCode::OK, "application/octet-stream"), bytes)
    }
}

impl Drop for Entry {
    fn drop(&mut self) {
        self.shared.change(|state| state.journal.set_abandoned(self.seq));
    }
}

/// An answer that tells its line when the last of it has been taken for writing.
fn watched(line: Line, seq: u64, (status, kind): (StatusCode, &str), body: Bytes) -> Response {
    let headers = [(CONTENT_TYPE, kind.to_owned()), (CONTENT_LENGTH, body.len().to_string())];
    let piece = futures_util::stream::once(async move {
        line.wrote_answer(seq);
        Ok::<_, Infallible>(body)
    });
    (status, headers, Body::from_stream(piece)).into_response()
}

/// An answer to a request that is not the bot's, and in no journal.
fn plain(error: &ApiError) -> Response {
    (status_of(error), axum::Json(error.body())).into_response()
}

fn status_of(error: &ApiError) -> StatusCode {
    StatusCode::from_u16(error.code).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR)
}
