//! What Telegram's refusals mean for a delivery. teloxide's own table misses texts that the server sends today.

use super::api::{CallError, Refusal};
use crate::app::DeliveryError;

/// Parts of descriptions (tdlib/telegram-bot-api, `Client.cpp`) after which a chat can't be reached any more.
const GONE: [&str; 11] = [
    "bot was blocked by the user",
    "user is deactivated",
    "chat not found",
    "bot was kicked",
    "bot is not a member",
    "can't initiate conversation",
    "group chat was upgraded",
    "group chat was deleted",
    "have no rights to send",
    "not enough rights to send",
    "peer_id_invalid",
];

/// Parts of descriptions after which an edit can't be made, so that a new message has to do.
const NOT_EDITABLE: [&str; 5] = [
    "message to edit not found",
    "message can't be edited",
    "message_id_invalid",
    "message identifier is not specified",
    // A document with words under it: what stands there are no words of a message.
    "there is no text in the message to edit",
];

/// What to do after a request failed.
#[must_use]
pub(super) fn classify(error: CallError) -> DeliveryError {
    match error {
        CallError::Unreachable | CallError::Server(_) => DeliveryError::Retry,
        CallError::Unsure => DeliveryError::Unsure,
        CallError::Refused(refusal) => classify_refusal(&refusal),
    }
}

fn classify_refusal(refusal: &Refusal) -> DeliveryError {
    let description = refusal.description.to_lowercase();
    let says = |parts: &[&str]| parts.iter().any(|part| description.contains(part));
    match refusal.code {
        429 => DeliveryError::Wait { seconds: refusal.retry_after.unwrap_or(1) },
        _ if description.contains("message is not modified") => DeliveryError::AlreadyThere,
        _ if says(&NOT_EDITABLE) => DeliveryError::NotEditable,
        403 => DeliveryError::Gone,
        _ if says(&GONE) => DeliveryError::Gone,
        // The token was taken back, or another poller is at work: the operator has to act, the messages wait.
        401 | 404 | 409 => DeliveryError::Retry,
        _ => DeliveryError::Bug,
    }
}

#[cfg(test)]
mod tests {
    use super::{CallError, DeliveryError, Refusal, classify};

    #[test]
    fn what_the_server_says_is_understood() {
        let cases = [
            (429, "Too Many Requests: retry after 7", Some(7), DeliveryError::Wait { seconds: 7 }),
            (403, "Forbidden: bot was blocked by the user", None, DeliveryError::Gone),
            (403, "Forbidden: user is deactivated", None, DeliveryError::Gone),
            (403, "Forbidden: bot can't initiate conversation with a user", None, DeliveryError::Gone),
            (400, "Bad Request: chat not found", None, DeliveryError::Gone),
            (400, "Bad Request: group chat was upgraded to a supergroup chat", None, DeliveryError::Gone),
            (400, "Bad Request: have no rights to send a message", None, DeliveryError::Gone),
            (400, "Bad Request: message is not modified: specified new message content …", None, DeliveryError::AlreadyThere),
            (400, "Bad Request: message to edit not found", None, DeliveryError::NotEditable),
            (400, "Bad Request: message can't be edited", None, DeliveryError::NotEditable),
            (400, "Bad Request: there is no text in the message to edit", None, DeliveryError::NotEditable),
            (400, "Bad Request: can't parse entities: Unsupported start tag", None, DeliveryError::Bug),
            (401, "Unauthorized", None, DeliveryError::Retry),
        ];
        for (code, description, retry_after, expected) in cases {
            let refusal = Refusal { code, description: description.to_owned(), retry_after };
            assert_eq!(classify(CallError::Refused(refusal)), expected, "{description}");
        }
        assert_eq!(classify(CallError::Server(502)), DeliveryError::Retry);
        assert_eq!(classify(CallError::Unsure), DeliveryError::Unsure);
        assert_eq!(classify(CallError::Unreachable), DeliveryError::Retry);
    }
}
