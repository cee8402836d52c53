//! Settings, read once from the environment. `.env.example` explains each.

use std::net::SocketAddr;
use std::path::PathBuf;

use secrecy::SecretString;
use url::Url;

/// A setting that can't be used: its name, what was read and what is allowed.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{name} is “{}”; allowed is {allowed}", shown(read))]
pub struct ConfigError {
    /// The variable.
    pub name: &'static str,
    /// What was read; of a secret only its length.
    pub read: String,
    /// What would be read.
    pub allowed: &'static str,
}

/// All settings.
#[derive(Clone, Debug)]
pub struct Config {
    /// `TELOXIDE_TOKEN`: the bot's token from `BotFather`; without it the demo runs.
    pub token: Option<SecretString>,
    /// `TELOXIDE_API_URL`: another Bot API server than Telegram's.
    pub api_url: Option<Url>,
    /// `DATABASE_URL`.
    pub database_url: String,
    /// `SECRET_KEY_FILE`: where the master keys are.
    pub secret_key_file: PathBuf,
    /// `CONTENT_DIR`: another `content/` than the one in the program.
    pub content_dir: Option<PathBuf>,
    /// `LOCALES_DIR`: another `locales/` than the one in the program.
    pub locales_dir: Option<PathBuf>,
    /// `LOG`: how much is logged, as tracing's filter reads it.
    pub log: String,
    /// `WORKERS`: how many people are handled at once, 1 to 1000.
    pub workers: usize,
    /// `POLL_TIMEOUT`: how long one poll waits for updates, in seconds, 0 to 50.
    pub poll_timeout: u32,
    /// `SEND_PER_SECOND`: messages a second to everybody together; 0 lifts the limit.
    pub send_per_second: u32,
    /// `SEND_PER_CHAT`: messages a second to one chat; 0 lifts the limit.
    pub send_per_chat: u32,
    /// `DEMO_ADDRESS`: where the demo's page is served; loopback only.
    pub demo_address: SocketAddr,
}

impl Config {
    /// Reads the settings from the environment of the process and, for those that are not set there, from `.env`.
    ///
    /// # Errors
    /// The first setting that can't be used.
    pub fn from_env() -> Result<Self, ConfigError> {
        if let Err(error) = dotenvy::dotenv()
            && !error.not_found()
        {
            let allowed = "lines of NAME=value that can be read";
            return Err(ConfigError { name: ".env", read: "a file that can't be read".to_owned(), allowed });
        }
        // What is not UTF-8 is not unset: it is shown and refused.
        Self::read(&|name| std::env::var_os(name).map(|value| value.to_string_lossy().into_owned()))
    }

    /// Reads the settings from a lookup; an empty value is none.
    ///
    /// # Errors
    /// The first setting that can't be used.
    pub fn read(lookup: &dyn Fn(&str) -> Option<String>) -> Result<Self, ConfigError> {
        let get = |name: &str| lookup(name).map(|value| value.trim().to_owned()).filter(|value| !value.is_empty());
        let folder = |name: &'static str| match get(name).map(PathBuf::from) {
            Some(path) if !path.is_dir() => {
                Err(ConfigError { name, read: path.display().to_string(), allowed: "a folder that exists" })
            }
            path => Ok(path),
        };
        let number = |name: &'static str, default: u32, least: u32, most: u32, allowed: &'static str| match get(name) {
            None => Ok(default),
            Some(text) => match text.parse() {
                Ok(number) if (least..=most).contains(&number) => Ok(number),
                _ => Err(ConfigError { name, read: text, allowed }),
            },
        };
        let workers = number("WORKERS", 32, 1, 1000, "a whole number from 1 to 1000")?;
        Ok(Self {
            token: get("TELOXIDE_TOKEN").map(token).transpose()?,
            api_url: get("TELOXIDE_API_URL").map(api_url).transpose()?,
            database_url: get("DATABASE_URL").map_or_else(|| Ok("sqlite://second-opinion.db".to_owned()), database_url)?,
            secret_key_file: get("SECRET_KEY_FILE").unwrap_or_else(|| "second-opinion.key".to_owned()).into(),
            content_dir: folder("CONTENT_DIR")?,
            locales_dir: folder("LOCALES_DIR")?,
            log: get("LOG").map_or_else(|| Ok("info".to_owned()), log)?,
            workers: workers as usize,
            poll_timeout: number("POLL_TIMEOUT", 30, 0, 50, "a whole number of seconds from 0 to 50")?,
            send_per_second: number("SEND_PER_SECOND", 30, 0, 1000, "a whole number from 1 to 1000, or 0 for no limit")?,
            send_per_chat: number("SEND_PER_CHAT", 1, 0, 1000, "a whole number from 1 to 1000, or 0 for no limit")?,
            demo_address: get("DEMO_ADDRESS").map_or_else(|| Ok(SocketAddr::from(([127, 0, 0, 1], 8080))), demo_address)?,
        })
    }
}

/// What was read, on one line and without a password in an address.
fn shown(read: &str) -> String {
    let line: String = read.chars().map(|c| if c.is_control() { ' ' } else { c }).collect();
    match (line.split_once("://"), line.rsplit_once('@')) {
        (Some((scheme, rest)), Some((_, host))) if rest.contains('@') => format!("{scheme}://…@{host}"),
        _ => line,
    }
}

fn token(text: String) -> Result<SecretString, ConfigError> {
    let lawful = text.split_once(':').is_some_and(|(id, secret)| {
        let in_secret = |c: char| c.is_ascii_alphanumeric() || c == '_' || c == '-';
        !id.is_empty() && id.chars().all(|c| c.is_ascii_digit()) && secret.len() >= 20 && secret.chars().all(in_secret)
    });
    if lawful {
        return Ok(text.into());
    }
    let read = format!("{} characters (not shown)", text.chars().count());
    Err(ConfigError {
        name: "TELOXIDE_TOKEN",
        read,
        allowed: "a token as BotFather gives it: digits, a colon, letters and digits",
    })
}

fn api_url(text: String) -> Result<Url, ConfigError> {
    match Url::parse(&text) {
        Ok(url) if matches!(url.scheme(), "http" | "https") && url.has_host() => Ok(url),
        _ => {
            Err(ConfigError { name: "TELOXIDE_API_URL", read: text, allowed: "an address that begins with http:// or https://" })
        }
    }
}

fn database_url(text: String) -> Result<String, ConfigError> {
    if crate::storage::file_of(&text).is_some() {
        return Ok(text);
    }
    Err(ConfigError { name: "DATABASE_URL", read: text, allowed: "sqlite://<file>, for example sqlite://second-opinion.db" })
}

fn log(text: String) -> Result<String, ConfigError> {
    if crate::telemetry::is_filter(&text) {
        return Ok(text);
    }
    Err(ConfigError { name: "LOG", read: text, allowed: "off, error, warn, info, debug or trace" })
}

fn demo_address(text: String) -> Result<SocketAddr, ConfigError> {
    match text.parse::<SocketAddr>() {
        Ok(address) if address.ip().is_loopback() => Ok(address),
        _ => Err(ConfigError {
            name: "DEMO_ADDRESS",
            read: text,
            allowed: "an address of this machine only, for example 127.0.0.1:8080",
        }),
    }
}
