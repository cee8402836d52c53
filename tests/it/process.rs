//! The program as its operator meets it: how it stops, waits, takes over, and says what is wrong with its settings.

use std::time::Duration;

use second_opinion_bot::clock::Clock;
use second_opinion_bot::render::MessageId;
use second_opinion_bot::sandbox::{Fault, FaultKind, Sandbox};
use tokio::io::{AsyncBufReadExt as _, BufReader};

use crate::program::{Home, ended, kill, output, terminate};
use crate::support::{PATIENCE, sandbox};
use crate::town::{first_line, said};

/// Waits until the newest thing said in a chat begins so.
async fn shows(sandbox: &Sandbox, chat: i64, id: MessageId) {
    let line = first_line(id);
    let newest = |sandbox: &Sandbox| said(sandbox, chat).last().is_some_and(|text| text.starts_with(&line));
    assert!(sandbox.wait_for(PATIENCE, newest).await, "chat {chat} waits for “{line}” and has {:?}", said(sandbox, chat));
}

fn polls(sandbox: &Sandbox) -> u64 {
    sandbox.counts().get("getUpdates").map_or(0, |count| count.calls)
}

#[tokio::test]
async fn told_to_stop_it_finishes_what_is_under_way() {
    let (sandbox, home) = (sandbox(&Clock::system()).await, Home::new());
    let mut child = home.run(&sandbox).spawn().unwrap();
    let chat = sandbox.add_person("Ada", Some("en"));
    let slow = FaultKind::Delay(Duration::from_secs(1));
    sandbox.inject(Fault { method: Some("sendMessage".to_owned()), chat: Some(chat), times: 1, kind: slow });
    sandbox.send_text(chat, "/help");
    assert!(sandbox.wait_for(PATIENCE, |sandbox| sandbox.accepted("sendMessage") == 1).await);
    terminate(&child).await;
    assert!(ended(&mut child).await.success());
    // The send that was under way is settled: the next process does not repeat it.
    let mut child = home.run(&sandbox).spawn().unwrap();
    sandbox.send_text(chat, "/about");
    shows(&sandbox, chat, MessageId::AboutText).await;
    assert_eq!(said(&sandbox, chat).len(), 2);
    terminate(&child).await;
    assert!(ended(&mut child).await.success());
}

#[tokio::test]
async fn told_to_stop_at_any_moment_of_its_start_it_stops() {
    for moment in 0..12 {
        let (sandbox, home) = (sandbox(&Clock::system()).await, Home::new());
        let mut child = home.run(&sandbox).spawn().unwrap();
        tokio::time::sleep(Duration::from_millis(moment * 25)).await;
        terminate(&child).await;
        ended(&mut child).await;
    }
}

#[tokio::test]
async fn told_to_stop_while_telegram_is_down_it_stops() {
    let (sandbox, home) = (sandbox(&Clock::system()).await, Home::new());
    let down = FaultKind::ServerError(502);
    sandbox.inject(Fault { method: None, chat: None, times: u32::MAX, kind: down });
    let mut child = home.run(&sandbox).spawn().unwrap();
    assert!(sandbox.wait_for(PATIENCE, |sandbox| sandbox.counts().get("getMe").is_some_and(|count| count.refused > 1)).await);
    terminate(&child).await;
    assert!(ended(&mut child).await.success());
}

#[tokio::test]
async fn a_second_process_waits_and_takes_over() {
    let (sandbox, home) = (sandbox(&Clock::system()).await, Home::new());
    let mut first = home.run(&sandbox).spawn().unwrap();
    assert!(sandbox.wait_for(PATIENCE, |sandbox| polls(sandbox) > 0).await);
    let mut second = home.run(&sandbox).env("LOG", "info").spawn().unwrap();
    let mut lines = BufReader::new(second.stderr.take().unwrap()).lines();
    let waits = async {
        while let Some(line) = lines.next_line().await.unwrap() {
            if line.contains("waiting to take over") {
                return;
            }
        }
        panic!("it never said that it waits");
    };
    tokio::time::timeout(PATIENCE, waits).await.unwrap();
    assert_eq!(sandbox.counts()["getMe"].calls, 1, "the one that waits leaves Telegram alone");
    let chat = sandbox.add_person("Ada", Some("en"));
    sandbox.send_text(chat, "/help");
    shows(&sandbox, chat, MessageId::HelpText).await;
    kill(&mut first).await;
    sandbox.send_text(chat, "/about");
    let begun = tokio::time::Instant::now();
    shows(&sandbox, chat, MessageId::AboutText).await;
    assert!(begun.elapsed() < Duration::from_secs(10), "{:?}", begun.elapsed());
    assert_eq!(sandbox.counts()["getMe"].calls, 2);
    terminate(&second).await;
    assert!(ended(&mut second).await.success());
}

#[tokio::test]
async fn one_that_waits_can_be_stopped() {
    let (sandbox, home) = (sandbox(&Clock::system()).await, Home::new());
    let mut first = home.run(&sandbox).spawn().unwrap();
    assert!(sandbox.wait_for(PATIENCE, |sandbox| polls(sandbox) > 0).await);
    let mut second = home.run(&sandbox).env("LOG", "info").spawn().unwrap();
    let mut lines = BufReader::new(second.stderr.take().unwrap()).lines();
    while !lines.next_line().await.unwrap().unwrap().contains("waiting to take over") {}
    terminate(&second).await;
    assert!(ended(&mut second).await.success());
    kill(&mut first).await;
}

#[tokio::test]
async fn a_wrong_setting_is_named_in_one_line() {
    let home = Home::new();
    std::fs::write(home.path().join("broken.key"), "lookup 00\n").unwrap();
    let good = "123456:abcdefghijklmnopqrstuvwxyz";
    let secret = "123456:short";
    let cases = [
        ("TELOXIDE_TOKEN", secret),
        ("TELOXIDE_TOKEN", ""),
        ("TELOXIDE_API_URL", "ftp://x"),
        ("DATABASE_URL", "postgres://x"),
        ("SECRET_KEY_FILE", "broken.key"),
        ("SECRET_KEY_FILE", "no/such/folder/key"),
        ("CONTENT_DIR", "no/such/folder"),
        ("LOCALES_DIR", "no/such/folder"),
        ("LOG", "loud"),
        ("WORKERS", "0"),
        ("WORKERS", "many"),
        ("POLL_TIMEOUT", "51"),
        ("SEND_PER_SECOND", "-1"),
        ("SEND_PER_CHAT", "1.5"),
        ("DEMO_ADDRESS", "0.0.0.0:80"),
    ];
    for (name, value) in cases {
        let output = output(home.command().arg("run").env("TELOXIDE_TOKEN", good).env(name, value)).await;
        let said = String::from_utf8(output.stderr).unwrap();
        assert_eq!(output.status.code(), Some(2), "{name}={value}: {said}");
        assert_eq!(said.lines().count(), 1, "{name}={value}: {said}");
        assert!(said.contains(name) && said.contains("allowed"), "{name}={value}: {said}");
        assert!(!said.contains(good) && !said.contains(secret), "a token is never shown: {said}");
    }
}

#[tokio::test]
async fn a_token_that_telegram_refuses_is_a_wrong_setting() {
    let (sandbox, home) = (sandbox(&Clock::system()).await, Home::new());
    let token = "2:a-token-that-nobody-here-has-ever-seen";
    let output = output(home.run(&sandbox).env("TELOXIDE_TOKEN", token)).await;
    let said = String::from_utf8(output.stderr).unwrap();
    assert_eq!((output.status.code(), said.lines().count()), (Some(2), 1), "{said}");
    assert!(said.contains("TELOXIDE_TOKEN") && !said.contains(token), "{said}");
}

#[tokio::test]
async fn the_database_is_not_opened_with_the_keys_of_another() {
    let (sandbox, home) = (sandbox(&Clock::system()).await, Home::new());
    let mut child = home.run(&sandbox).spawn().unwrap();
    let chat = sandbox.add_person("Ada", Some("en"));
    sandbox.send_text(chat, "/help");
    shows(&sandbox, chat, MessageId::HelpText).await;
    terminate(&child).await;
    assert!(ended(&mut child).await.success());
    // As after a restart in a container whose volume holds the database and not the keys.
    std::fs::remove_file(home.path().join("bot.key")).unwrap();
    let output = tokio::time::timeout(Duration::from_secs(10), home.run(&sandbox).output()).await;
    let output = output.expect("it goes on with keys that fit nothing in the database").unwrap();
    let said = String::from_utf8(output.stderr).unwrap();
    assert_eq!((output.status.code(), said.lines().count()), (Some(2), 1), "{said}");
    assert!(said.contains("SECRET_KEY_FILE"), "{said}");
}

#[tokio::test]
async fn without_a_token_it_says_that_this_is_the_demo() {
    let home = Home::new();
    let mut child = home.command().env("DEMO_ADDRESS", "127.0.0.1:0").env("TMPDIR", home.path()).spawn().unwrap();
    let mut errors = BufReader::new(child.stderr.take().unwrap()).lines();
    let said = tokio::time::timeout(PATIENCE, errors.next_line()).await.unwrap().unwrap().unwrap();
    assert!(said.contains("TELOXIDE_TOKEN") && said.contains("demo"), "{said}");
    let mut lines = BufReader::new(child.stdout.take().unwrap()).lines();
    let said = tokio::time::timeout(PATIENCE, lines.next_line()).await.unwrap().unwrap().unwrap();
    assert!(said.contains("http://127.0.0.1:"), "{said}");
    terminate(&child).await;
    assert!(ended(&mut child).await.success());
    assert_eq!(std::fs::read_dir(home.path()).unwrap().count(), 0, "the demo leaves nothing behind");
}

/// Bounds how far any file of a process may grow, as a full disk does.
#[cfg(target_os = "linux")]
async fn bound_files(child: &tokio::process::Child, limits: &str) {
    let id = child.id().unwrap().to_string();
    let mut command = tokio::process::Command::new("prlimit");
    assert!(command.args(["--pid", &id, &format!("--fsize={limits}")]).status().await.unwrap().success());
}

#[cfg(target_os = "linux")]
#[tokio::test]
async fn a_disk_without_room_loses_nothing() {
    let (sandbox, home) = (sandbox(&Clock::system()).await, Home::new());
    // Growing beyond the bound is then an error and not a signal.
    let mut shell = tokio::process::Command::new("sh");
    shell.args(["-c", "trap '' XFSZ; exec \"$0\" run", env!("CARGO_BIN_EXE_second-opinion-bot")]);
    let run = home.run(&sandbox);
    let set = run.as_std().get_envs().filter_map(|(name, value)| Some((name.to_owned(), value?.to_owned())));
    let mut child = shell.env_clear().envs(set).current_dir(home.path()).kill_on_drop(true).spawn().unwrap();
    let chat = sandbox.add_person("Ada", Some("en"));
    sandbox.send_text(chat, "/help");
    shows(&sandbox, chat, MessageId::HelpText).await;
    bound_files(&child, "4096:unlimited").await;
    let chats: Vec<i64> = (0..300).map(|_| sandbox.add_person("Ada", Some("en"))).collect();
    for chat in &chats {
        sandbox.send_text(*chat, "/help");
    }
    let asked = polls(&sandbox);
    assert!(sandbox.wait_for(PATIENCE, |sandbox| polls(sandbox) > asked + 3).await, "it asks again");
    assert_eq!(sandbox.pending_updates(), 300, "nothing is acknowledged that is not kept");
    bound_files(&child, "unlimited:unlimited").await;
    for chat in chats {
        shows(&sandbox, chat, MessageId::HelpText).await;
        assert_eq!(said(&sandbox, chat).len(), 1);
    }
    terminate(&child).await;
    assert!(ended(&mut child).await.success());
}
