//! Logs, and what never stands in them: no text of a person, no name, no chat id, no token.
//!
//! Our own events carry row numbers and counts only. Other people's crates may log what passes through them, so whatever they say
//! below a warning is dropped, however `LOG` is set; teloxide and the HTTP stack are silent altogether.

use tracing::Metadata;
use tracing::level_filters::LevelFilter;
use tracing_subscriber::filter::{EnvFilter, filter_fn};
use tracing_subscriber::layer::SubscriberExt as _;
use tracing_subscriber::util::SubscriberInitExt as _;

const OURS: &str = "second_opinion_bot";
/// Crates that handle texts, addresses or the token.
const SILENT: [&str; 6] = ["teloxide", "dptree", "reqwest", "hyper", "rustls", "h2"];

/// Whether `text` is a log setting.
#[must_use]
pub fn is_filter(text: &str) -> bool {
    text.parse::<LevelFilter>().is_ok()
}

/// Starts logging to standard error, and makes panics say where they happened, never what was in their hands.
pub fn start(level: &str) {
    let filter = EnvFilter::try_new(level).unwrap_or_else(|_| EnvFilter::new("info"));
    let format = tracing_subscriber::fmt::layer().with_writer(std::io::stderr).with_target(false);
    // A second start (in tests) keeps the first.
    let _ = tracing_subscriber::registry().with(filter).with(filter_fn(may_be_logged)).with(format).try_init();
    std::panic::set_hook(Box::new(|panic| {
        let place = panic.location().map(|place| format!("{}:{}", place.file(), place.line())).unwrap_or_default();
        tracing::error!(%place, "panicked");
    }));
}

fn may_be_logged(metadata: &Metadata<'_>) -> bool {
    let target = metadata.target();
    if target.starts_with(OURS) {
        return true;
    }
    !SILENT.iter().any(|silent| target.starts_with(silent)) && *metadata.level() <= tracing::Level::WARN
}
