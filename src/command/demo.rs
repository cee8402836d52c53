//! `demo`: the real bot against a stand-in for Telegram on this computer, with a chat page in front.

use std::path::{Path, PathBuf};
use std::process::ExitCode;

use super::run::Stop;
use super::{answering_from, fail, report, runtime, sound_files};
use crate::app::{Limits, Parts, serve};
use crate::clock::Clock;
use crate::config::{Config, ConfigError};
use crate::sandbox::{Sandbox, SandboxSettings};
use crate::storage::Store;
use crate::storage::keys::MasterKeys;
use crate::telegram::api::Api;

/// The stand-in takes any token; this one is nobody's.
const TOKEN: &str = "1:demo-token-of-nobody-at-all";
/// The bot's name in the demo.
const BOT: &str = "second_opinion_demo_bot";

/// Runs until it is told to stop. The demo's database and keys are made afresh and taken away at the end.
#[must_use]
pub fn run(config: &Config, pseudo: bool) -> ExitCode {
    let files = sound_files(config).map(|mut files| {
        if pseudo {
            crate::render::pseudo::add(&mut files);
        }
        files
    });
    let (library, matcher) = match files.and_then(|files| answering_from(&files)) {
        Ok(both) => both,
        Err(problems) => return report(&problems),
    };
    let runtime = match runtime() {
        Ok(runtime) => runtime,
        Err(code) => return code,
    };
    let folder = Folder::new();
    let result = runtime.block_on(async {
        let stop = Stop::listen();
        let clock = Clock::settable(Clock::system().now());
        let settings = SandboxSettings {
            addr: config.demo_address,
            token: TOKEN.to_owned(),
            bot_username: BOT.to_owned(),
            clock: clock.clone(),
            page: true,
            limits: None,
        };
        let sandbox = Sandbox::start(settings).await.map_err(|error| {
            let allowed = "an address of this machine that nobody uses, for example 127.0.0.1:8081";
            anyhow::Error::from(ConfigError { name: "DEMO_ADDRESS", read: format!("{} ({error})", config.demo_address), allowed })
        })?;
        let folder = folder.as_ref().map_err(|error| anyhow::anyhow!("no folder for the demo's database: {error}"))?;
        let store = Store::open(&format!("sqlite://{}", folder.0.join("demo.db").display()), MasterKeys::new()?).await?;
        let api = Api::new(&TOKEN.to_owned().into(), Some(sandbox.api_url().parse()?))?;
        println!("The demo is at {}", sandbox.page_url());
        println!("Press Ctrl+C to end it.");
        let parts = Parts {
            api,
            store,
            matcher,
            library,
            transition: crate::dialogue::transition,
            clock,
            limits: Limits { per_second: config.send_per_second, per_chat: config.send_per_chat },
            workers: config.workers,
            poll_timeout: config.poll_timeout,
            holder: "demo".to_owned(),
            alone: true,
        };
        serve(parts, stop.told()).await.map_err(anyhow::Error::from)
    });
    match result {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => fail(error),
    }
}

/// A folder that goes with the demo.
struct Folder(PathBuf);

impl Folder {
    fn new() -> std::io::Result<Self> {
        let path = std::env::temp_dir().join(format!("second-opinion-demo-{}", std::process::id()));
        std::fs::create_dir_all(&path)?;
        Ok(Self(path))
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        let path: &Path = &self.0;
        let _ = std::fs::remove_dir_all(path);
    }
}
