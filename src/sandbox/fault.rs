//! Faults on order: what networks and Telegram do on a bad day.

use std::time::Duration;

use super::error::ApiError;

/// A fault that befalls the next matching requests.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Fault {
    /// Only this method, in any case; any method if absent. The download of a file counts as the method `file`.
    pub method: Option<String>,
    /// Only requests about this chat; any request if absent.
    pub chat: Option<i64>,
    /// How many requests it befalls.
    pub times: u32,
    /// What happens to them.
    pub kind: FaultKind,
}

/// What happens to a request.
///
/// A request that the schema refuses gets its refusal and uses up no fault.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum FaultKind {
    /// 429, nothing applied. Unlike [`super::Limits`] it sets no penalty.
    TooManyRequests {
        /// Seconds.
        retry_after: u32,
    },
    /// 403 "bot was blocked by the user", nothing applied.
    Forbidden,
    /// This status, as from Telegram's front servers; nothing applied.
    ServerError(u16),
    /// The connection is reset, nothing applied.
    ResetBeforeAccept,
    /// Applied; then the connection is reset and the answer is lost.
    ResetAfterAccept,
    /// Applied; the answer breaks off in the middle of its JSON.
    BadJson,
    /// Applied at once; the answer comes this much later.
    Delay(Duration),
}

impl FaultKind {
    /// The answer of a fault by which nothing is applied and that has an answer.
    pub(super) fn refusal(&self) -> Option<ApiError> {
        match self {
            Self::TooManyRequests { retry_after } => Some(ApiError::too_many_requests(*retry_after)),
            Self::Forbidden => Some(ApiError::blocked()),
            Self::ServerError(code) => Some(ApiError::server(*code)),
            Self::ResetBeforeAccept | Self::ResetAfterAccept | Self::BadJson | Self::Delay(_) => None,
        }
    }
}

/// The faults still to come, first injected first.
#[derive(Debug, Default)]
pub(super) struct Faults(Vec<Fault>);

impl Faults {
    pub fn add(&mut self, fault: Fault) {
        if fault.times > 0 {
            self.0.push(fault);
        }
    }

    pub fn clear(&mut self) {
        self.0.clear();
    }

    /// The fault for this request, counted down.
    pub fn take(&mut self, method: &str, chat: Option<i64>) -> Option<FaultKind> {
        let index = self.0.iter().position(|fault| {
            fault.method.as_ref().is_none_or(|wanted| wanted.eq_ignore_ascii_case(method))
                && (fault.chat.is_none() || fault.chat == chat)
        })?;
        let fault = self.0.get_mut(index)?;
        fault.times -= 1;
        if fault.times > 0 {
            return Some(fault.kind.clone());
        }
        Some(self.0.remove(index).kind)
    }
}
