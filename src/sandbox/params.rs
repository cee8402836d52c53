//! The parameters of a request, from any of the ways a client may send them:
//! the query, a form, a multipart form or a JSON object.

use std::collections::HashMap;

use axum::body::{Body, Bytes};
use axum::extract::{FromRequest, Multipart, Request};
use axum::http::header::{CONTENT_DISPOSITION, CONTENT_TYPE};
use serde_json::{Map, Value};

use super::error::ApiError;
use super::schema::{Kind, Method};

/// The largest upload that a bot may send (50 MB), with room for the form around it.
pub(super) const LARGEST_BODY: usize = 51 * 1024 * 1024;

/// The parameters by name, and the files that came with them.
#[derive(Debug, Default)]
pub(super) struct Params {
    pub values: Map<String, Value>,
    pub files: HashMap<String, Upload>,
}

/// A file of a multipart form.
#[derive(Debug)]
pub(super) struct Upload {
    pub file_name: String,
    /// As declared, or empty.
    pub mime_type: String,
    pub bytes: Bytes,
}

impl Params {
    /// Reads the query and the body of a request for `method`.
    ///
    /// # Errors
    /// 400 for a body that is not what its content type says.
    pub async fn read(method: &Method, request: Request) -> Result<Self, ApiError> {
        let mut params = Self::default();
        for (name, value) in form_pairs(request.uri().query().unwrap_or_default()) {
            params.insert_text(method, name, value);
        }
        let content_type =
            request.headers().get(CONTENT_TYPE).and_then(|value| value.to_str().ok()).unwrap_or_default().to_ascii_lowercase();
        if content_type.starts_with("multipart/form-data") {
            params.read_multipart(method, request).await?;
            return Ok(params);
        }
        let body = read_body(request.into_body()).await?;
        if content_type.starts_with("application/json") {
            params.read_json(&body)?;
        } else if content_type.starts_with("application/x-www-form-urlencoded") {
            let form = String::from_utf8_lossy(&body);
            for (name, value) in form_pairs(&form) {
                params.insert_text(method, name, value);
            }
        }
        Ok(params)
    }

    fn read_json(&mut self, body: &[u8]) -> Result<(), ApiError> {
        if body.is_empty() {
            return Ok(());
        }
        match serde_json::from_slice(body) {
            Ok(Value::Object(values)) => {
                self.values.extend(values);
                Ok(())
            }
            // Some clients send `null` for a method without parameters.
            Ok(Value::Null) => Ok(()),
            _ => Err(ApiError::bad_request("can't parse JSON object")),
        }
    }

    async fn read_multipart(&mut self, method: &Method, request: Request) -> Result<(), ApiError> {
        let unreadable = || ApiError::bad_request("can't parse multipart form");
        let mut form = Multipart::from_request(request, &()).await.map_err(|_| unreadable())?;
        while let Some(part) = form.next_field().await.map_err(|_| unreadable())? {
            let name = part.name().unwrap_or_default().to_owned();
            let disposition = part.headers().get(CONTENT_DISPOSITION).map(|value| String::from_utf8_lossy(value.as_bytes()));
            let Some(file_name) = disposition.and_then(|value| file_name(&value)) else {
                let value = part.text().await.map_err(|_| unreadable())?;
                self.insert_text(method, name, value);
                continue;
            };
            let mime_type = part.content_type().unwrap_or_default().to_owned();
            let bytes = part.bytes().await.map_err(|_| unreadable())?;
            if method.fields.iter().any(|field| field.name == name) {
                // Sent under the parameter's own name, without "attach://".
                self.values.insert(name.clone(), Value::String(format!("attach://{name}")));
            }
            self.files.insert(name, Upload { file_name, mime_type, bytes });
        }
        Ok(())
    }

    /// Text has no types, so a value becomes the first type of its parameter
    /// that it can be. A value that can be none stays text, for the check to refuse.
    fn insert_text(&mut self, method: &Method, name: String, text: String) {
        let kinds = method.fields.iter().find(|field| field.name == name).map(|f| &f.kinds);
        let value = kinds.into_iter().flatten().find_map(|kind| from_text(kind, &text));
        self.values.insert(name, value.unwrap_or(Value::String(text)));
    }

    /// The chat that a request is about, if it names one by number.
    pub fn chat_id(&self) -> Option<i64> {
        match self.values.get("chat_id")? {
            Value::String(text) => text.parse().ok(),
            number => number.as_i64(),
        }
    }

    pub fn integer(&self, name: &str) -> Option<i64> {
        self.values.get(name)?.as_i64()
    }

    pub fn text(&self, name: &str) -> Option<&str> {
        self.values.get(name)?.as_str()
    }

    pub fn flag(&self, name: &str) -> bool {
        self.values.get(name).and_then(Value::as_bool).unwrap_or_default()
    }

    /// A parameter that was given and is not `null`.
    pub fn value(&self, name: &str) -> Option<&Value> {
        self.values.get(name).filter(|value| !value.is_null())
    }

    /// The file that a parameter names as `attach://…`.
    pub fn file(&self, name: &str) -> Option<&Upload> {
        self.files.get(self.text(name)?.strip_prefix("attach://")?)
    }
}

/// The file name in a part's header, read as simply as Telegram's server does it (`tdlib/td: tdnet/td/net/HttpReader.cpp`): cut at
/// each semicolon, quoted or not, and no escape undone. `filename*` is nothing to it.
fn file_name(disposition: &str) -> Option<String> {
    let value =
        disposition.split(';').filter_map(|piece| piece.split_once('=')).find(|(key, _)| key.trim() == "filename")?.1.trim();
    let quoted = value.strip_prefix('"').and_then(|value| value.strip_suffix('"'));
    Some(quoted.unwrap_or(value).to_owned())
}

async fn read_body(body: Body) -> Result<Bytes, ApiError> {
    axum::body::to_bytes(body, LARGEST_BODY).await.map_err(|_| ApiError::new(413, "Request Entity Too Large"))
}

fn from_text(kind: &Kind, text: &str) -> Option<Value> {
    match kind {
        Kind::Integer => text.parse::<i64>().ok().map(Value::from),
        Kind::Float => text.parse::<f64>().ok().map(Value::from),
        Kind::Boolean => match text.to_ascii_lowercase().as_str() {
            "true" | "yes" | "1" => Some(Value::Bool(true)),
            "false" | "no" | "0" => Some(Value::Bool(false)),
            _ => None,
        },
        Kind::String | Kind::InputFile => Some(Value::String(text.to_owned())),
        Kind::Array(_) => serde_json::from_str(text).ok().filter(Value::is_array),
        Kind::Object(_) => serde_json::from_str(text).ok().filter(Value::is_object),
    }
}

/// The pairs of `a=b&c=d`, decoded.
fn form_pairs(form: &str) -> impl Iterator<Item = (String, String)> {
    form.split('&').filter(|pair| !pair.is_empty()).map(|pair| {
        let (name, value) = pair.split_once('=').unwrap_or((pair, ""));
        (percent_decode(name), percent_decode(value))
    })
}

fn percent_decode(text: &str) -> String {
    let mut bytes = Vec::with_capacity(text.len());
    let mut rest = text.as_bytes();
    while let [first, tail @ ..] = rest {
        rest = tail;
        match (first, tail) {
            (b'+', _) => bytes.push(b' '),
            (b'%', [high, low, after @ ..]) => match (hex(*high), hex(*low)) {
                (Some(high), Some(low)) => {
                    bytes.push(high << 4 | low);
                    rest = after;
                }
                _ => bytes.push(b'%'),
            },
            (other, _) => bytes.push(*other),
        }
    }
    String::from_utf8_lossy(&bytes).into_owned()
}

fn hex(digit: u8) -> Option<u8> {
    char::from(digit).to_digit(16).and_then(|value| u8::try_from(value).ok())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn file_names_are_read_as_telegram_reads_them() {
        for (header, expected) in [
            ("form-data; name=\"f\"; filename=\"März 1.ics\"", Some("März 1.ics")),
            ("form-data; name=f; filename = plain.txt", Some("plain.txt")),
            ("form-data; name=\"f\"; filename=\"a;b.txt\"", Some("\"a")),
            ("form-data; name=\"f\"; filename=\"a\\\"b.txt\"", Some("a\\\"b.txt")),
            ("form-data; name=\"f\"; filename*=utf-8''a.txt", None),
            ("form-data; name=\"filename\"", None),
        ] {
            assert_eq!(file_name(header).as_deref(), expected, "{header}");
        }
    }

    #[test]
    fn forms_are_decoded() {
        let pairs: Vec<_> = form_pairs("a=b%20c+d&e&%zz=%C3%A9").collect();
        let expected = [("a", "b c d"), ("e", ""), ("%zz", "é")];
        assert_eq!(pairs, expected.map(|(k, v)| (k.to_owned(), v.to_owned())));
    }
}
