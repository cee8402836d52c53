//! A request with a file in it: `multipart/form-data` (RFC 7578), as Telegram's server reads it.
//!
//! That server cuts a header at each semicolon, quoted or not, and undoes no escapes (tdlib/td, `HttpReader.cpp`). So a file's name
//! is cleaned instead of escaped, and stands there in UTF-8.

use serde::Serialize;
use serde_json::Value;

/// What a payload says where the file should be: it is a part of the same request.
pub(super) const ATTACHED: &str = "attach://file";

/// A file on its way out.
#[derive(Clone, Copy)]
pub(super) struct Upload<'a> {
    /// Its name.
    pub name: &'a str,
    /// What it is, such as `text/calendar`.
    pub mime: &'a str,
    /// What is in it.
    pub bytes: &'a [u8],
}

/// A request's body and its content type.
pub(super) struct Form {
    pub content_type: String,
    pub body: Vec<u8>,
}

impl Form {
    /// The fields of a payload, each a part, and the file.
    pub fn new(payload: &impl Serialize, file: &Upload<'_>) -> serde_json::Result<Self> {
        let fields = match serde_json::to_value(payload)? {
            Value::Object(fields) => fields,
            _ => serde_json::Map::new(),
        };
        let mut parts: Vec<(String, Vec<u8>)> = Vec::with_capacity(fields.len() + 1);
        for (name, value) in fields {
            // A text stands as it is, everything else as JSON.
            let value = match value {
                Value::String(text) => text,
                other => other.to_string(),
            };
            parts.push((format!("Content-Disposition: form-data; name=\"{name}\"\r\n"), value.into_bytes()));
        }
        let name = clean(file.name);
        let head = format!(
            "Content-Disposition: form-data; name=\"file\"; filename=\"{name}\"\r\nContent-Type: {}\r\n",
            file.mime.replace(char::is_control, "")
        );
        parts.push((head, file.bytes.to_vec()));

        let boundary = boundary(&parts);
        let mut body = Vec::new();
        for (head, content) in parts {
            body.extend_from_slice(format!("--{boundary}\r\n{head}\r\n").as_bytes());
            body.extend_from_slice(&content);
            body.extend_from_slice(b"\r\n");
        }
        body.extend_from_slice(format!("--{boundary}--\r\n").as_bytes());
        Ok(Self { content_type: format!("multipart/form-data; boundary={boundary}"), body })
    }
}

/// A line that stands in no part.
fn boundary(parts: &[(String, Vec<u8>)]) -> String {
    let is_in = |content: &[u8], line: &str| content.windows(line.len()).any(|window| window == line.as_bytes());
    let free = |line: &String| parts.iter().all(|(head, content)| !is_in(head.as_bytes(), line) && !is_in(content, line));
    (0..=u32::MAX).map(|number| format!("part-{number:08}")).find(free).unwrap_or_default()
}

/// A file name that ends no header early and leads to no other folder.
fn clean(name: &str) -> String {
    let harmful = |c: char| c.is_control() || matches!(c, '"' | ';' | '\\' | '/');
    let clean = name.trim().replace(harmful, "_");
    if clean.is_empty() { "file".to_owned() } else { clean }
}

#[cfg(test)]
mod tests {
    use super::{Form, Upload, clean};
    use serde_json::json;

    #[test]
    fn a_form_is_written_as_the_standard_says() {
        let payload = json!({"chat_id": 7, "caption": "a\nb", "reply_markup": {"a": [1]}});
        let form = Form::new(&payload, &Upload { name: "é \"1\".ics", mime: "text/calendar", bytes: b"x\0y" }).unwrap();
        assert_eq!(form.content_type, "multipart/form-data; boundary=part-00000000");
        let expected = "--part-00000000\r\nContent-Disposition: form-data; name=\"caption\"\r\n\r\na\nb\r\n\
            --part-00000000\r\nContent-Disposition: form-data; name=\"chat_id\"\r\n\r\n7\r\n\
            --part-00000000\r\nContent-Disposition: form-data; name=\"reply_markup\"\r\n\r\n{\"a\":[1]}\r\n\
            --part-00000000\r\nContent-Disposition: form-data; name=\"file\"; filename=\"é _1_.ics\"\r\n\
            Content-Type: text/calendar\r\n\r\nx\0y\r\n--part-00000000--\r\n";
        assert_eq!(String::from_utf8(form.body).unwrap(), expected);
    }

    #[test]
    fn no_content_can_end_its_part() {
        let upload = Upload { name: "part-00000001", mime: "text/plain", bytes: b"\r\n--part-00000000--\r\n" };
        let form = Form::new(&json!({"caption": "part-00000002"}), &upload).unwrap();
        assert_eq!(form.content_type, "multipart/form-data; boundary=part-00000003");
    }

    #[test]
    fn a_name_stays_a_name() {
        for (name, expected) in [
            ("Termin am 3. März.ics", "Termin am 3. März.ics"),
            ("قائمة.html", "قائمة.html"),
            ("a\"; filename=\"b", "a__ filename=_b"),
            ("../../etc\\x\r\nX-Head: 1", ".._.._etc_x__X-Head: 1"),
            (" \t ", "file"),
        ] {
            assert_eq!(clean(name), expected);
        }
    }
}
