//! Settings: each value that can be used and what it becomes, each that can't and the one line that is said about it.

use std::cell::RefCell;
use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};

use second_opinion_bot::config::{Config, ConfigError};
use secrecy::ExposeSecret as _;

const TOKEN: &str = "123456789:AAabcdefghijklmnopqrstuvwxyz-_12345";

fn read(settings: &[(&str, &str)]) -> Result<Config, ConfigError> {
    let settings: BTreeMap<&str, &str> = settings.iter().copied().collect();
    Config::read(&|name| settings.get(name).map(|&value| value.to_owned()))
}

fn good(name: &str, value: &str) -> Config {
    read(&[(name, value)]).unwrap_or_else(|error| panic!("{name}={value}: {error}"))
}

#[test]
fn without_settings_there_are_defaults() {
    let config = read(&[]).unwrap();
    assert!(config.token.is_none());
    assert_eq!(config.api_url, None);
    assert_eq!(config.database_url, "sqlite://second-opinion.db");
    assert_eq!(config.secret_key_file, Path::new("second-opinion.key"));
    assert_eq!((config.content_dir, config.locales_dir), (None, None));
    assert_eq!(config.log, "info");
    assert_eq!((config.workers, config.poll_timeout), (32, 30));
    assert_eq!((config.send_per_second, config.send_per_chat), (30, 1));
    assert_eq!(config.demo_address.to_string(), "127.0.0.1:8080");
}

/// As `.env.example` stands: every line is there and empty.
#[test]
fn an_empty_value_is_none() {
    for blank in ["", " ", "\t"] {
        let config = Config::read(&|_| Some(blank.to_owned())).unwrap();
        assert_eq!(format!("{config:?}"), format!("{:?}", read(&[]).unwrap()));
    }
}

#[test]
fn good_values_are_taken() {
    let token = good("TELOXIDE_TOKEN", TOKEN).token.unwrap();
    assert_eq!(token.expose_secret(), TOKEN);
    for url in ["https://api.example.org/", "http://127.0.0.1:8081/"] {
        assert_eq!(good("TELOXIDE_API_URL", url).api_url.unwrap().as_str(), url);
    }
    for url in ["sqlite://bot.db", "sqlite:///var/lib/bot.db"] {
        assert_eq!(good("DATABASE_URL", url).database_url, url);
    }
    assert_eq!(good("SECRET_KEY_FILE", "/etc/bot/key").secret_key_file, Path::new("/etc/bot/key"));
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().display().to_string();
    assert_eq!(good("CONTENT_DIR", &path).content_dir, Some(PathBuf::from(&path)));
    assert_eq!(good("LOCALES_DIR", &path).locales_dir, Some(PathBuf::from(&path)));
    for level in ["off", "error", "warn", "info", "debug", "trace"] {
        assert_eq!(good("LOG", level).log, level);
    }
    assert_eq!(good("WORKERS", "1").workers, 1);
    assert_eq!(good("WORKERS", " 1000 ").workers, 1000);
    assert_eq!(good("POLL_TIMEOUT", "0").poll_timeout, 0);
    assert_eq!(good("POLL_TIMEOUT", "50").poll_timeout, 50);
    for number in [0, 1, 1000] {
        assert_eq!(good("SEND_PER_SECOND", &number.to_string()).send_per_second, number);
        assert_eq!(good("SEND_PER_CHAT", &number.to_string()).send_per_chat, number);
    }
    for address in ["127.0.0.1:0", "127.0.0.2:9000", "[::1]:8080"] {
        assert_eq!(good("DEMO_ADDRESS", address).demo_address.to_string(), address);
    }
}

#[test]
fn bad_values_are_named_in_one_line() {
    const URL: &str = "an address that begins with http:// or https://";
    const DATABASE: &str = "sqlite://<file>, for example sqlite://second-opinion.db";
    const FOLDER: &str = "a folder that exists";
    const LOG: &str = "off, error, warn, info, debug or trace";
    const WORKERS: &str = "a whole number from 1 to 1000";
    const POLL: &str = "a whole number of seconds from 0 to 50";
    const RATE: &str = "a whole number from 1 to 1000, or 0 for no limit";
    const DEMO: &str = "an address of this machine only, for example 127.0.0.1:8080";
    let table = [
        ("TELOXIDE_API_URL", "api.telegram.org", URL),
        ("TELOXIDE_API_URL", "ftp://api.telegram.org", URL),
        ("TELOXIDE_API_URL", "https://", URL),
        ("TELOXIDE_API_URL", "file:///etc/passwd", URL),
        ("DATABASE_URL", "bot.db", DATABASE),
        ("DATABASE_URL", "postgres://localhost/bot", DATABASE),
        ("DATABASE_URL", "sqlite://", DATABASE),
        ("DATABASE_URL", "sqlite://:memory:", DATABASE),
        ("CONTENT_DIR", "/there/is/no/such/folder", FOLDER),
        ("LOCALES_DIR", "/dev/null", FOLDER),
        ("LOG", "loud", LOG),
        ("LOG", "info,teloxide=trace", LOG),
        ("WORKERS", "0", WORKERS),
        ("WORKERS", "1001", WORKERS),
        ("WORKERS", "-1", WORKERS),
        ("WORKERS", "many", WORKERS),
        ("WORKERS", "1.5", WORKERS),
        ("WORKERS", "99999999999999999999", WORKERS),
        ("POLL_TIMEOUT", "51", POLL),
        ("POLL_TIMEOUT", "30s", POLL),
        ("SEND_PER_SECOND", "1001", RATE),
        ("SEND_PER_CHAT", "1001", RATE),
        ("SEND_PER_CHAT", "0.5", RATE),
        ("DEMO_ADDRESS", "0.0.0.0:8080", DEMO),
        ("DEMO_ADDRESS", "192.168.0.1:8080", DEMO),
        ("DEMO_ADDRESS", "[::]:8080", DEMO),
        ("DEMO_ADDRESS", "localhost:8080", DEMO),
        ("DEMO_ADDRESS", "127.0.0.1", DEMO),
        ("DEMO_ADDRESS", "127.0.0.1:99999", DEMO),
    ];
    for (name, value, allowed) in table {
        let error = read(&[(name, value)]).expect_err(value);
        assert_eq!(error.to_string(), format!("{name} is “{value}”; allowed is {allowed}"));
    }
}

/// What was pasted may have line breaks in it; what is said about it has none.
#[test]
fn what_is_said_is_one_line() {
    for (name, value) in
        [("WORKERS", "1\n2"), ("LOG", "info\r\ndebug"), ("DATABASE_URL", "a\nb"), ("DEMO_ADDRESS", "127.0.0.1\n:1")]
    {
        let error = read(&[(name, value)]).expect_err(value).to_string();
        assert!(!error.contains(['\n', '\r']), "{error:?}");
    }
}

#[test]
fn a_bad_token_is_never_shown() {
    let secret = TOKEN.split_once(':').unwrap().1;
    let table = [
        secret.to_owned(),
        format!("bot{TOKEN}"),
        format!("{TOKEN}!"),
        format!("12 34:{secret}"),
        format!(":{secret}"),
        "1:short".to_owned(),
    ];
    for value in table {
        let error = read(&[("TELOXIDE_TOKEN", &value)]).expect_err(&value);
        let said = error.to_string();
        let length = value.chars().count();
        assert_eq!(
            said,
            format!(
                "TELOXIDE_TOKEN is “{length} characters (not shown)”; allowed is a token as BotFather gives it: digits, a colon, letters and digits"
            )
        );
        assert!(!format!("{error:?}").contains(&value));
    }
}

/// A password in an address is a secret too.
#[test]
fn a_password_in_an_address_is_never_shown() {
    let table =
        [("DATABASE_URL", "postgres://bot:hunter2@db.example.org/bot"), ("TELOXIDE_API_URL", "ftp://bot:hunter2@example.org")];
    for (name, value) in table {
        let said = read(&[(name, value)]).expect_err(value).to_string();
        assert!(said.starts_with(name) && !said.contains("hunter2"), "{said}");
    }
}

#[test]
fn a_good_token_is_not_in_what_is_logged_of_the_settings() {
    let config = good("TELOXIDE_TOKEN", TOKEN);
    assert!(!format!("{config:?}").contains(TOKEN));
}

#[test]
fn the_first_bad_setting_is_named_even_among_others() {
    let settings = [("WORKERS", "0"), ("LOG", "loud"), ("DEMO_ADDRESS", "x")];
    assert_eq!(read(&settings).expect_err("three faults").name, "WORKERS");
    assert_eq!(read(&settings[1..]).expect_err("two faults").name, "LOG");
}

/// `.env.example` explains each setting that is read, and no other.
#[test]
fn the_example_names_every_setting_and_no_other() {
    let asked = RefCell::new(BTreeSet::new());
    Config::read(&|name| {
        asked.borrow_mut().insert(name.to_owned());
        None
    })
    .unwrap();
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join(".env.example");
    let example = std::fs::read_to_string(&path).expect("a file .env.example at the root");
    let mut named = BTreeSet::new();
    let mut explained = false;
    for line in example.lines() {
        if line.starts_with('#') {
            explained = true;
        } else if let Some((name, _)) = line.split_once('=') {
            assert!(explained, "{name} has no comment above it");
            assert!(named.insert(name.to_owned()), "{name} stands twice");
        } else {
            assert_eq!(line, "", "a line is a comment, a setting or empty");
            explained = false;
        }
    }
    assert_eq!(named, asked.into_inner());
}

/// The defaults that the example tells are those that are used.
#[test]
fn the_example_tells_the_true_defaults() {
    let example = include_str!("../../.env.example");
    let config = read(&[]).unwrap();
    let table = [
        ("DATABASE_URL", config.database_url),
        ("SECRET_KEY_FILE", config.secret_key_file.display().to_string()),
        ("LOG", config.log),
        ("WORKERS", config.workers.to_string()),
        ("POLL_TIMEOUT", config.poll_timeout.to_string()),
        ("SEND_PER_SECOND", config.send_per_second.to_string()),
        ("SEND_PER_CHAT", config.send_per_chat.to_string()),
        ("DEMO_ADDRESS", config.demo_address.to_string()),
    ];
    for (name, default) in table {
        let before = example.split_once(&format!("\n{name}=")).unwrap().0;
        let told = before.rsplit_once("Default: ").unwrap().1.trim();
        assert_eq!(told, default, "{name}");
    }
}
