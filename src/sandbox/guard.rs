//! Turns away requests that a web page elsewhere could have caused.

use axum::extract::Request;
use axum::http::header::{HOST, ORIGIN};
use axum::http::{HeaderMap, HeaderName, StatusCode};
use axum::middleware::Next;
use axum::response::{IntoResponse, Response};

/// Passes requests for this machine by a name of this machine. A name that was
/// rebound to 127.0.0.1 arrives with the foreign name in `Host`; a form on a
/// foreign page arrives with the foreign name in `Origin`.
pub(super) async fn local_only(request: Request, next: Next) -> Response {
    let headers = request.headers();
    let host_is_local = header(headers, HOST).is_some_and(is_local);
    let origin_is_local = match header(headers, ORIGIN) {
        None => !headers.contains_key(ORIGIN),
        Some(origin) => origin.strip_prefix("http://").is_some_and(is_local),
    };
    if host_is_local && origin_is_local {
        next.run(request).await
    } else {
        (StatusCode::FORBIDDEN, "This server answers on this machine only.").into_response()
    }
}

fn header(headers: &HeaderMap, name: HeaderName) -> Option<&str> {
    headers.get(name)?.to_str().ok()
}

/// Whether `host`, with or without a port, is a name of loopback.
fn is_local(host: &str) -> bool {
    let name = match host.strip_prefix('[') {
        Some(rest) => match rest.split_once(']') {
            Some((name, port)) if port.is_empty() || port.starts_with(':') => name,
            _ => return false,
        },
        None => host.split_once(':').map_or(host, |(name, _)| name),
    };
    name.eq_ignore_ascii_case("localhost") || matches!(name, "127.0.0.1" | "::1")
}

#[cfg(test)]
mod tests {
    use super::is_local;

    #[test]
    fn knows_the_names_of_loopback() {
        for host in ["localhost", "LOCALHOST:80", "127.0.0.1:8080", "[::1]", "[::1]:99"] {
            assert!(is_local(host), "{host}");
        }
        for host in ["", "evil.example", "127.0.0.1.evil.example", "localhost.evil:80", "[::1]x"] {
            assert!(!is_local(host), "{host}");
        }
    }
}
