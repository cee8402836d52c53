//! Just enough of an HTTP client: one request, one connection.

use std::io;

use serde_json::Value;
use tokio::net::TcpStream;

/// Whom to talk to.
#[derive(Clone)]
pub(crate) struct Client {
    addr: String,
}

/// An answer.
#[derive(Debug)]
pub(crate) struct Answer {
    pub status: u16,
    pub head: String,
    pub body: Vec<u8>,
}

impl Answer {
    pub(crate) fn json(&self) -> Value {
        serde_json::from_slice(&self.body).expect("an answer in JSON")
    }

    pub(crate) fn text(&self) -> String {
        String::from_utf8_lossy(&self.body).into_owned()
    }
}

impl Client {
    pub(crate) fn new(url: &str) -> Self {
        Self { addr: url.trim_start_matches("http://").to_owned() }
    }

    pub(crate) async fn post_json(&self, path: &str, body: &Value) -> Answer {
        self.try_post_json(path, body).await.expect("an answer")
    }

    pub(crate) async fn try_post_json(&self, path: &str, body: &Value) -> io::Result<Answer> {
        self.request("POST", path, "application/json", body.to_string().as_bytes()).await
    }

    pub(crate) async fn get(&self, path: &str) -> Answer {
        self.request("GET", path, "text/plain", b"").await.expect("an answer")
    }

    pub(crate) async fn request(&self, verb: &str, path: &str, content_type: &str, body: &[u8]) -> io::Result<Answer> {
        let head = format!("Host: {}\r\nContent-Type: {content_type}", self.addr);
        self.raw(verb, path, &head, body).await
    }

    /// A request with headers of one's own.
    pub(crate) async fn raw(&self, verb: &str, path: &str, headers: &str, body: &[u8]) -> io::Result<Answer> {
        let stream = self.open(verb, path, headers, body).await?;
        let mut received = Vec::new();
        while read_some(&stream, &mut received).await? > 0 {}
        let split = received.windows(4).position(|window| window == b"\r\n\r\n").ok_or(io::ErrorKind::UnexpectedEof)?;
        let head = String::from_utf8_lossy(&received[..split]).into_owned();
        let status = head.split(' ').nth(1).and_then(|code| code.parse().ok()).unwrap_or_default();
        Ok(Answer { status, head, body: received[split + 4..].to_vec() })
    }

    /// Sends a request and leaves the answer unread.
    pub(crate) async fn open(&self, verb: &str, path: &str, headers: &str, body: &[u8]) -> io::Result<TcpStream> {
        let stream = TcpStream::connect(&self.addr).await?;
        let length = body.len();
        let head = format!("{verb} {path} HTTP/1.1\r\n{headers}\r\nConnection: close\r\nContent-Length: {length}\r\n\r\n");
        write_all(&stream, head.as_bytes()).await?;
        write_all(&stream, body).await?;
        Ok(stream)
    }
}

/// Adds what has come to `received`; 0 bytes say that no more will.
pub(crate) async fn read_some(stream: &TcpStream, received: &mut Vec<u8>) -> io::Result<usize> {
    let mut buffer = [0; 4096];
    loop {
        stream.readable().await?;
        match stream.try_read(&mut buffer) {
            Ok(length) => {
                received.extend_from_slice(&buffer[..length]);
                return Ok(length);
            }
            Err(error) if error.kind() == io::ErrorKind::WouldBlock => {}
            Err(error) => return Err(error),
        }
    }
}

async fn write_all(stream: &TcpStream, mut bytes: &[u8]) -> io::Result<()> {
    while !bytes.is_empty() {
        stream.writable().await?;
        match stream.try_write(bytes) {
            Ok(length) => bytes = &bytes[length..],
            Err(error) if error.kind() == io::ErrorKind::WouldBlock => {}
            Err(error) => return Err(error),
        }
    }
    Ok(())
}
