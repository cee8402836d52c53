//! What several tests need.

pub mod python;

use std::sync::Arc;
use std::time::Duration;

use second_opinion_bot::app::{Limits, Parts, ServiceError, Transition, serve};
use second_opinion_bot::check::{Library, read_with};
use second_opinion_bot::clock::Clock;
use second_opinion_bot::command::model;
use second_opinion_bot::content::Files;
use second_opinion_bot::content::safety::SafetyClass;
use second_opinion_bot::domain::Locale;
use second_opinion_bot::matcher::Matcher;
use second_opinion_bot::sandbox::{Sandbox, SandboxSettings};
use second_opinion_bot::storage::Store;
use second_opinion_bot::storage::keys::MasterKeys;
use second_opinion_bot::telegram::api::Api;
use tokio::sync::oneshot;
use tokio::task::JoinHandle;

/// A token that the sandbox takes.
pub const TOKEN: &str = "1:test-token-of-nobody-at-all";
/// How long anything in a test may take before it has failed.
pub const PATIENCE: Duration = Duration::from_secs(30);

/// The content and locales in the program.
pub fn files() -> Files {
    Files::read(None, None).unwrap()
}

/// The same in English alone: for tests of rules, which break one thing and would be told of it in each language.
pub fn english_files() -> Files {
    let mut files = files();
    let foreign = |path: &str| {
        let mut parts = path.split('/').map(|part| part.trim_end_matches(".txt"));
        parts.any(|part| Locale::parse(part).is_some_and(|locale| locale.language() != Locale::SOURCE.language()))
    };
    let paths: Vec<String> = files.below("", "").map(|(path, _)| path.to_owned()).filter(|path| foreign(path)).collect();
    paths.iter().for_each(|path| files.remove(path));
    files
}

/// The library in the program; read once for all tests. Its safety net hears by its patterns alone: what it learned asks the
/// sentence encoder, which would take most of the time of a test with many messages.
pub fn library() -> Arc<Library> {
    static LIBRARY: std::sync::OnceLock<Arc<Library>> = std::sync::OnceLock::new();
    Arc::clone(
        LIBRARY.get_or_init(|| Arc::new(read_with(&files(), model::hearing).unwrap_or_else(|problems| panic!("{problems:?}")))),
    )
}

/// The same with all that the safety net hears, as the program has it.
pub fn taught() -> Arc<Library> {
    static LIBRARY: std::sync::OnceLock<Arc<Library>> = std::sync::OnceLock::new();
    Arc::clone(LIBRARY.get_or_init(|| {
        let mut library = read_with(&files(), model::hearing).unwrap_or_else(|problems| panic!("{problems:?}"));
        model::teach_safety(&mut library);
        Arc::new(library)
    }))
}

/// Messages that leave the net of [`taught`] in doubt, and about what.
pub fn doubted() -> impl Iterator<Item = (&'static str, SafetyClass)> {
    let library = taught();
    let messages = include_str!("../languages/unseen/en-GB.tsv").lines().filter_map(|line| line.split_once('\t'));
    messages.filter_map(move |(_, text)| Some((text, library.safety.hear(text).doubt()?)))
}

/// The matcher over that library; built once for all tests.
pub fn matcher() -> Arc<dyn Matcher> {
    static MATCHER: std::sync::OnceLock<Arc<dyn Matcher>> = std::sync::OnceLock::new();
    Arc::clone(MATCHER.get_or_init(|| model::matcher(&library())))
}

/// The same matcher without the sentence encoder, which would take most of the time of a test with many questions.
pub fn matcher_by_words() -> Arc<dyn Matcher> {
    static MATCHER: std::sync::OnceLock<Arc<dyn Matcher>> = std::sync::OnceLock::new();
    Arc::clone(MATCHER.get_or_init(|| model::matcher_with(&library(), None)))
}

/// A way to a Bot API that nobody serves.
pub fn no_api() -> Api {
    Api::new(&TOKEN.to_owned().into(), Some("http://127.0.0.1:1".parse().unwrap())).unwrap()
}

/// A sandbox on a free port, without a page, by `clock`.
pub async fn sandbox(clock: &Clock) -> Sandbox {
    let settings = SandboxSettings {
        addr: ([127, 0, 0, 1], 0).into(),
        token: TOKEN.to_owned(),
        bot_username: "test_bot".to_owned(),
        clock: clock.clone(),
        page: false,
        limits: None,
    };
    Sandbox::start(settings).await.unwrap()
}

/// The real bot against a sandbox, in this process; [`stop`](Self::stop) it or drop it.
pub struct Bot {
    stop: Option<oneshot::Sender<()>>,
    task: JoinHandle<Result<(), ServiceError>>,
}

/// How a [`Bot`] differs from the usual one.
pub struct Settings {
    pub clock: Clock,
    pub transition: Transition,
    pub limits: Limits,
    pub holder: &'static str,
    pub alone: bool,
}

impl Default for Settings {
    fn default() -> Self {
        Self {
            clock: Clock::system(),
            transition: second_opinion_bot::dialogue::transition,
            limits: Limits { per_second: 0, per_chat: 0 },
            holder: "test",
            alone: true,
        }
    }
}

/// A new database file and the keys for it; the folder goes when it is dropped.
pub async fn store() -> (tempfile::TempDir, Store) {
    let folder = tempfile::tempdir().unwrap();
    let url = format!("sqlite://{}", folder.path().join("test.db").display());
    let store = Store::open(&url, MasterKeys::new().unwrap()).await.unwrap();
    (folder, store)
}

impl Bot {
    pub fn start(sandbox: &Sandbox, store: &Store, settings: Settings) -> Self {
        let (stop, stopped) = oneshot::channel();
        let parts = Parts {
            api: Api::new(&TOKEN.to_owned().into(), Some(sandbox.api_url().parse().unwrap())).unwrap(),
            store: store.clone(),
            library: library(),
            matcher: matcher(),
            transition: settings.transition,
            clock: settings.clock,
            limits: settings.limits,
            workers: 8,
            poll_timeout: 1,
            holder: settings.holder.to_owned(),
            alone: settings.alone,
        };
        let task = tokio::spawn(serve(parts, async move {
            let _ = stopped.await;
        }));
        Self { stop: Some(stop), task }
    }

    /// Stops the bot as a signal would, and waits until it has.
    pub async fn stop(mut self) -> Result<(), ServiceError> {
        if let Some(stop) = self.stop.take() {
            let _ = stop.send(());
        }
        self.task.await.unwrap()
    }
}
