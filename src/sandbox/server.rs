//! Opens the port and routes what comes in.

use std::io;
use std::net::SocketAddr;
use std::sync::Arc;

use axum::Router;
use axum::extract::DefaultBodyLimit;
use axum::middleware::from_fn;
use axum::routing::{any, get};
use tokio::net::TcpListener;
use tokio::task::JoinHandle;

use super::connection::{Line, Switchboard};
use super::limit::Limiter;
use super::params::LARGEST_BODY;
use super::schema::Schema;
use super::shared::Shared;
use super::state::State;
use super::{SandboxSettings, bot_api, chat, guard, web};

/// A listening server and what it serves. Stops when dropped.
#[derive(Debug)]
pub(super) struct Server {
    pub shared: Arc<Shared>,
    pub addr: SocketAddr,
    task: JoinHandle<()>,
}

impl Server {
    pub async fn start(settings: SandboxSettings) -> io::Result<Self> {
        if !settings.addr.ip().is_loopback() {
            return Err(io::Error::new(
                io::ErrorKind::InvalidInput,
                format!("the sandbox listens on loopback only, not on {}", settings.addr),
            ));
        }
        let schema = Schema::embedded()?;
        let listener = TcpListener::bind(settings.addr).await?;
        let addr = listener.local_addr()?;
        let bot = chat::Bot {
            id: settings.token.split(':').next().and_then(|id| id.parse().ok()).unwrap_or(1),
            name: settings.bot_username.clone(),
            username: settings.bot_username,
        };
        let state = State::new(settings.clock, bot, settings.limits.map(Limiter::new));
        let shared = Arc::new(Shared::new(state, schema, settings.token));
        let mut router =
            Router::new().route("/{bot}/{method}", any(bot_api::call)).route("/file/{bot}/{*path}", get(bot_api::download));
        if settings.page {
            router = router.merge(web::router());
        }
        let router =
            router.layer(DefaultBodyLimit::max(LARGEST_BODY)).layer(from_fn(guard::local_only)).with_state(Arc::clone(&shared));
        let switchboard = Switchboard { listener, shared: Arc::clone(&shared) };
        let service = router.into_make_service_with_connect_info::<Line>();
        let task = tokio::spawn(async move {
            if let Err(error) = axum::serve(switchboard, service).await {
                tracing::error!(%error, "the sandbox stopped serving");
            }
        });
        Ok(Self { shared, addr, task })
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        self.task.abort();
    }
}
