//! The real program, as its operator starts it, against a stand-in for Telegram.

use std::path::Path;
use std::process::{ExitStatus, Output, Stdio};
use std::time::Duration;

use second_opinion_bot::sandbox::Sandbox;
use second_opinion_bot::storage::Store;
use second_opinion_bot::storage::keys::MasterKeys;
use tokio::process::{Child, Command};
use tokio::time::timeout;

use crate::support::TOKEN;

/// How long a program that is told to stop may take; a little over what the service allows itself.
pub const GRACE: Duration = Duration::from_secs(25);

/// Where one bot lives: its database and keys, and nothing else.
pub struct Home(tempfile::TempDir);

impl Home {
    pub fn new() -> Self {
        Self(tempfile::tempdir().unwrap())
    }

    pub fn path(&self) -> &Path {
        self.0.path()
    }

    /// The program with nothing set but what it needs to be at home here.
    pub fn command(&self) -> Command {
        let mut command = Command::new(env!("CARGO_BIN_EXE_second-opinion-bot"));
        command.current_dir(self.path()).env_clear().envs(std::env::var_os("PATH").map(|path| ("PATH", path)));
        command.env("DATABASE_URL", "sqlite://bot.db").env("SECRET_KEY_FILE", "bot.key").env("LOG", "warn");
        command.stdin(Stdio::null()).stdout(Stdio::piped()).stderr(Stdio::piped()).kill_on_drop(true);
        command
    }

    /// The program told to `run` against a stand-in, without limits on sending.
    pub fn run(&self, sandbox: &Sandbox) -> Command {
        let mut command = self.command();
        command.arg("run").env("TELOXIDE_TOKEN", TOKEN).env("TELOXIDE_API_URL", sandbox.api_url());
        command.env("SEND_PER_SECOND", "0").env("SEND_PER_CHAT", "0").env("POLL_TIMEOUT", "1");
        command
    }

    /// What the program kept, read with its own keys.
    pub async fn store(&self) -> Store {
        let keys = MasterKeys::read_or_make(&self.path().join("bot.key")).unwrap();
        Store::open(&format!("sqlite://{}", self.path().join("bot.db").display()), keys).await.unwrap()
    }
}

/// Ends a program with SIGKILL, which it can do nothing about.
pub async fn kill(child: &mut Child) {
    child.kill().await.unwrap();
}

/// Tells a program to stop, as a service manager does.
pub async fn terminate(child: &Child) {
    let id = child.id().unwrap().to_string();
    assert!(Command::new("kill").args(["-TERM", &id]).status().await.unwrap().success());
}

/// Waits until a program has ended by itself.
pub async fn ended(child: &mut Child) -> ExitStatus {
    timeout(GRACE, child.wait()).await.expect("it ends in time").unwrap()
}

/// Runs a program to its end; returns what it said.
pub async fn output(command: &mut Command) -> Output {
    timeout(GRACE, command.output()).await.expect("it ends in time").unwrap()
}
