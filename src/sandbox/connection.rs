//! A connection that can be cut, and that knows when an answer has left.

use std::io;
use std::net::SocketAddr;
use std::pin::Pin;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};
use std::task::{Context, Poll, ready};

use axum::extract::connect_info::Connected;
use axum::serve::{IncomingStream, Listener};
use tokio::io::{AsyncRead, AsyncWrite, ReadBuf};
use tokio::net::{TcpListener, TcpStream};

use super::shared::Shared;

/// Accepts connections and gives each its [`Line`].
pub(super) struct Switchboard {
    pub listener: TcpListener,
    pub shared: Arc<Shared>,
}

impl Listener for Switchboard {
    type Io = Connection;
    type Addr = SocketAddr;

    async fn accept(&mut self) -> (Connection, SocketAddr) {
        let (stream, addr) = Listener::accept(&mut self.listener).await;
        if let Err(error) = stream.set_nodelay(true) {
            tracing::debug!(%error, "TCP_NODELAY was not set");
        }
        let line = Line(Arc::new(LineState {
            shared: Arc::clone(&self.shared),
            cut: AtomicBool::new(false),
            written: AtomicU64::new(NONE),
        }));
        (Connection { stream, line }, addr)
    }

    fn local_addr(&self) -> io::Result<SocketAddr> {
        self.listener.local_addr()
    }
}

/// No call: no journal gets this long.
const NONE: u64 = u64::MAX;

/// A handler's hold on the connection that its request came by.
#[derive(Clone)]
pub(super) struct Line(Arc<LineState>);

struct LineState {
    shared: Arc<Shared>,
    cut: AtomicBool,
    /// The call whose whole answer is in the buffer before the socket.
    written: AtomicU64,
}

impl Line {
    /// Resets the connection as soon as anything is written to it.
    pub fn cut(&self) {
        self.0.cut.store(true, Ordering::Release);
    }

    /// To be called as the last piece of an answer goes into the buffer.
    pub fn wrote_answer(&self, seq: u64) {
        self.0.written.store(seq, Ordering::Release);
    }

    fn is_cut(&self) -> bool {
        self.0.cut.load(Ordering::Acquire)
    }

    /// The buffer is empty: everything is with the operating system.
    fn flushed(&self) {
        let seq = self.0.written.swap(NONE, Ordering::AcqRel);
        if seq != NONE {
            self.0.shared.change(|state| state.journal.set_answered(seq));
        }
    }
}

impl Connected<IncomingStream<'_, Switchboard>> for Line {
    fn connect_info(stream: IncomingStream<'_, Switchboard>) -> Self {
        stream.io().line.clone()
    }
}

pub(super) struct Connection {
    stream: TcpStream,
    line: Line,
}

impl Connection {
    /// The error of a cut line. The socket, when dropped, answers with a reset.
    fn check_line(&self) -> io::Result<()> {
        if !self.line.is_cut() {
            return Ok(());
        }
        self.stream.set_zero_linger()?;
        Err(io::ErrorKind::ConnectionReset.into())
    }
}

impl AsyncRead for Connection {
    fn poll_read(mut self: Pin<&mut Self>, cx: &mut Context<'_>, buf: &mut ReadBuf<'_>) -> Poll<io::Result<()>> {
        Pin::new(&mut self.stream).poll_read(cx, buf)
    }
}

impl AsyncWrite for Connection {
    fn poll_write(mut self: Pin<&mut Self>, cx: &mut Context<'_>, buf: &[u8]) -> Poll<io::Result<usize>> {
        self.check_line()?;
        Pin::new(&mut self.stream).poll_write(cx, buf)
    }

    fn poll_write_vectored(mut self: Pin<&mut Self>, cx: &mut Context<'_>, bufs: &[io::IoSlice<'_>]) -> Poll<io::Result<usize>> {
        self.check_line()?;
        Pin::new(&mut self.stream).poll_write_vectored(cx, bufs)
    }

    fn is_write_vectored(&self) -> bool {
        self.stream.is_write_vectored()
    }

    fn poll_flush(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<io::Result<()>> {
        ready!(Pin::new(&mut self.stream).poll_flush(cx))?;
        self.line.flushed();
        Poll::Ready(Ok(()))
    }

    fn poll_shutdown(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<io::Result<()>> {
        Pin::new(&mut self.stream).poll_shutdown(cx)
    }
}
