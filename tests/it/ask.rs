//! `ask` as editors and measurements use it: the real program, its standard input, output and exit code.

use std::collections::BTreeSet;
use std::io::{BufRead as _, BufReader, Write as _};
use std::process::{Command, Output, Stdio};

use second_opinion_bot::domain::{FactId, TopicId};
use serde_json::Value;

/// What a line of `--json` has: no more, no less, in this order.
const KEYS: [&str; 8] = ["input", "outcome", "reason", "card", "candidates", "facts", "locale", "text"];
const OUTCOMES: [&str; 5] = ["answer", "did_you_mean", "decline", "safety", "smalltalk"];

/// The program, away from this folder's `.env` and without the settings of whoever runs the test.
fn ask(options: &[&str]) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_second-opinion-bot"));
    command.arg("ask").args(options).current_dir(std::env::temp_dir());
    for name in ["TELOXIDE_TOKEN", "TELOXIDE_API_URL", "DATABASE_URL", "CONTENT_DIR", "LOCALES_DIR", "LOG", "DEMO_ADDRESS"] {
        command.env_remove(name);
    }
    command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped());
    command
}

/// Runs it to its end with this on standard input.
fn run(options: &[&str], input: &[u8]) -> Output {
    let mut child = ask(options).spawn().unwrap();
    let mut stdin = child.stdin.take().unwrap();
    let input = input.to_vec();
    let writer = std::thread::spawn(move || {
        // It may end before it has read everything; what it printed by then is what the test looks at.
        let _ = stdin.write_all(&input);
    });
    let output = child.wait_with_output().unwrap();
    writer.join().unwrap();
    output
}

/// The objects of a run that ended well.
fn answers(options: &[&str], input: &[u8]) -> Vec<Value> {
    let output = run(options, input);
    assert!(output.status.success(), "{}: {}", output.status, String::from_utf8_lossy(&output.stderr));
    objects(&output.stdout)
}

fn objects(stdout: &[u8]) -> Vec<Value> {
    let text = std::str::from_utf8(stdout).unwrap();
    assert!(text.is_empty() || text.ends_with('\n'), "the last line is whole");
    text.lines().map(|line| serde_json::from_str(line).unwrap_or_else(|error| panic!("{error}: {line}"))).collect()
}

fn strings(value: &Value) -> Vec<&str> {
    value.as_array().unwrap().iter().map(|item| item.as_str().unwrap()).collect()
}

/// Holds an object against the contract.
fn lawful(object: &Value) {
    let keys: BTreeSet<&str> = object.as_object().unwrap().keys().map(String::as_str).collect();
    assert_eq!(keys, BTreeSet::from(KEYS), "{object}");
    let outcome = object["outcome"].as_str().unwrap();
    assert!(OUTCOMES.contains(&outcome), "{object}");
    for key in ["input", "reason", "locale", "text"] {
        assert!(object[key].is_string(), "{key} of {object}");
    }
    assert!(!object["text"].as_str().unwrap().trim().is_empty(), "nothing is said: {object}");
    assert!(!object["reason"].as_str().unwrap().is_empty(), "no reason: {object}");
    assert_eq!(object["card"].is_string(), outcome == "answer", "{object}");
    if let Some(card) = object["card"].as_str() {
        TopicId::parse(card).unwrap();
    }
    let facts = |value: &Value| strings(value).into_iter().for_each(|fact| drop(FactId::parse(fact).unwrap()));
    facts(&object["facts"]);
    let candidates = object["candidates"].as_array().unwrap();
    assert!(candidates.len() <= 5, "{object}");
    for candidate in candidates {
        let keys: BTreeSet<&str> = candidate.as_object().unwrap().keys().map(String::as_str).collect();
        assert_eq!(keys, BTreeSet::from(["card", "score", "facts"]), "{object}");
        TopicId::parse(candidate["card"].as_str().unwrap()).unwrap();
        let score = candidate["score"].as_f64().unwrap();
        assert!((0.0..=1.001).contains(&score), "{score} in {object}");
        facts(&candidate["facts"]);
    }
    let scores: Vec<f64> = candidates.iter().map(|candidate| candidate["score"].as_f64().unwrap()).collect();
    assert!(scores.is_sorted_by(|a, b| a >= b), "the best candidate comes first: {object}");
}

#[test]
fn json_has_exactly_what_was_agreed() {
    let questions = "what is a second opinion\nhow long have I got\nhello\nI can’t breathe\nthank you\nxyzzy plugh\n";
    let output = run(&["--json", "--nation", "england"], questions.as_bytes());
    assert!(output.status.success());
    let objects = objects(&output.stdout);
    objects.iter().for_each(lawful);
    let inputs: Vec<&str> = objects.iter().map(|object| object["input"].as_str().unwrap()).collect();
    assert_eq!(inputs, questions.lines().collect::<Vec<_>>());
    let outcomes: Vec<&str> = objects.iter().map(|object| object["outcome"].as_str().unwrap()).collect();
    assert_eq!(outcomes, ["answer", "decline", "smalltalk", "safety", "smalltalk", "decline"]);

    // Line by line, in the agreed order.
    for line in std::str::from_utf8(&output.stdout).unwrap().lines() {
        let mut rest = line;
        for key in KEYS {
            let at = rest.find(&format!("\"{key}\":")).unwrap_or_else(|| panic!("{key} is not where it was agreed: {line}"));
            rest = rest.get(at..).unwrap();
        }
    }

    let answer = &objects[0];
    assert_eq!(answer["card"], "what-it-is");
    assert_eq!(answer["candidates"][0]["card"], "what-it-is");
    assert_eq!(answer["locale"], "en-GB");
    assert!(!strings(&answer["facts"]).is_empty());
    assert_eq!(answer["facts"], answer["candidates"][0]["facts"]);
    assert!(answer["text"].as_str().unwrap().contains("For: England."), "{answer}");
    assert_eq!((&objects[3]["reason"], &objects[3]["facts"]), (&"danger-now".into(), &Value::Array(Vec::new())));
    assert!(objects[3]["text"].as_str().unwrap().contains("999"));
    assert!(!objects[3]["text"].as_str().unwrap().contains("911"));
    assert_eq!(objects[1]["reason"], "medical-advice");
}

#[test]
fn a_question_on_the_command_line_needs_no_quotes() {
    let output = run(&["--json", "--nation", "wales", "what", "is", "a", "second", "opinion"], b"");
    let objects = objects(&output.stdout);
    assert_eq!(objects.len(), 1);
    assert_eq!(objects[0]["input"], "what is a second opinion");
    lawful(&objects[0]);
}

#[test]
fn without_json_the_answer_is_read_as_text() {
    let output = run(&["--nation", "scotland", "what is a second opinion"], b"");
    let text = String::from_utf8(output.stdout).unwrap();
    assert!(text.contains("For: Scotland."), "{text}");
    assert!(!text.contains("<b>") && !text.contains("blockquote") && !text.contains("&amp;"), "{text}");

    let output = run(&["--nation", "scotland", "--explain", "what is a second opinion"], b"");
    let text = String::from_utf8(output.stdout).unwrap();
    assert!(text.contains("\n[answer: ") && text.contains(" what-it-is]\n"), "{text}");
    assert!(!text.contains("[in doubt"), "{text}");
}

#[test]
fn what_is_in_doubt_is_explained() {
    let (message, class) = crate::support::doubted().next().unwrap();
    let output = run(&["--nation", "england", "--explain", message], b"");
    let text = String::from_utf8(output.stdout).unwrap();
    assert!(text.contains(&format!("\n[in doubt: {}]\n", class.as_str())), "{text}");
    let output = run(&["--nation", "england", message], b"");
    assert!(!String::from_utf8(output.stdout).unwrap().contains("[in doubt"));
}

#[test]
fn the_nation_decides_what_is_said_and_which_facts_count() {
    let question = "GP wont refer me for a second opinion";
    let of = |nation: &str| answers(&["--json", "--nation", nation], question.as_bytes()).remove(0);
    let nations = ["england", "scotland", "wales", "northern-ireland", "united-states", "elsewhere"];
    let texts: BTreeSet<String> = nations.iter().map(|nation| of(nation)["text"].as_str().unwrap().to_owned()).collect();
    assert_eq!(texts.len(), nations.len());
    let england: BTreeSet<String> = strings(&of("england")["facts"]).into_iter().map(str::to_owned).collect();
    let states: BTreeSet<String> = strings(&of("united-states")["facts"]).into_iter().map(str::to_owned).collect();
    assert_ne!(england, states);

    // Without a nation nothing is shown yet, and so no fact is conveyed; but the card is known.
    let unknown = answers(&["--json"], question.as_bytes()).remove(0);
    lawful(&unknown);
    assert_eq!((&unknown["outcome"], &unknown["card"]), (&"answer".into(), &"request-refused".into()));
    assert_eq!(unknown["facts"], Value::Array(Vec::new()));
    assert!(!texts.contains(unknown["text"].as_str().unwrap()));
}

#[test]
fn the_language_is_the_one_asked_for() {
    let question = b"what is a second opinion";
    for locale in ["en-GB", "en-US"] {
        let answer = answers(&["--json", "--locale", locale, "--nation", "united-states"], question).remove(0);
        lawful(&answer);
        assert_eq!(answer["locale"], locale);
    }
}

#[test]
fn what_is_not_known_is_refused_with_what_is() {
    let refused: [(&[&str], &str); 5] = [
        (&["--locale", "xx", "hello"], "en-GB"),
        (&["--locale", "en", "hello"], "en-GB"),
        (&["--nation", "narnia", "hello"], "northern-ireland"),
        (&["--nation", "", "hello"], "northern-ireland"),
        (&["--nations", "england", "hello"], "--nation"),
    ];
    for (options, offered) in refused {
        let output = run(options, b"");
        let error = String::from_utf8(output.stderr).unwrap();
        assert_eq!(output.status.code(), Some(2), "{options:?}: {error}");
        assert!(output.stdout.is_empty(), "{options:?}");
        assert!(error.contains(offered), "{options:?} does not tell what is known: {error}");
    }
}

#[test]
fn each_line_of_input_gets_one_object_even_an_empty_or_endless_one() {
    let long = "what is a second opinion ".repeat(20_000);
    let unbroken = "a".repeat(300_000);
    let lines = ["hello", "", "   ", &long, &unbroken, "\t", "what is a second opinion", "🙂🙂🙂", "\u{200b}\u{feff}", "hello"];
    let input = lines.join("\n");
    let answers = answers(&["--json", "--nation", "england"], input.as_bytes());
    answers.iter().for_each(lawful);
    let inputs: Vec<&str> = answers.iter().map(|answer| answer["input"].as_str().unwrap()).collect();
    assert!(inputs == lines, "the lines come back as they went in");
    assert_eq!(answers[1]["outcome"], "decline");
    assert_eq!(answers[6]["outcome"], "answer");
}

#[test]
fn lines_may_end_as_windows_writes_them_and_the_last_need_not_end() {
    let answers = answers(&["--json", "--nation", "england"], b"hello\r\n\r\nwhat is a second opinion");
    let inputs: Vec<&str> = answers.iter().map(|answer| answer["input"].as_str().unwrap()).collect();
    assert_eq!(inputs, ["hello", "", "what is a second opinion"]);
}

#[test]
fn no_input_is_no_output() {
    assert_eq!(answers(&["--json"], b""), Vec::<Value>::new());
}

#[test]
fn bytes_that_are_no_text_do_not_silence_the_lines_around_them() {
    // “naïve” as an old Windows editor saves it.
    let output = run(&["--json", "--nation", "england"], b"hello\nna\xefve question\nwhat is a second opinion\n");
    let error = String::from_utf8_lossy(&output.stderr).into_owned();
    assert!(!error.contains("panicked"), "{error}");
    let objects = objects(&output.stdout);
    objects.iter().for_each(lawful);
    let outcomes: Vec<&str> = objects.iter().map(|object| object["outcome"].as_str().unwrap()).collect();
    assert_eq!(outcomes.first(), Some(&"smalltalk"));
    assert_eq!((outcomes.len(), outcomes.last()), (3, Some(&"answer")), "{}: {error}", output.status);
    assert!(output.status.success(), "{}: {error}", output.status);
}

#[test]
fn a_reader_that_leaves_is_no_error() {
    let mut child = ask(&["--json", "--nation", "england"]).spawn().unwrap();
    let mut stdin = child.stdin.take().unwrap();
    let writer = std::thread::spawn(move || {
        // Written until nobody listens any more: more than any pipe holds of answers.
        let mut written = 0;
        while written < 5000 && stdin.write_all(b"what is a second opinion\n").is_ok() {
            written += 1;
        }
        written
    });
    let mut line = String::new();
    let mut reader = BufReader::new(child.stdout.take().unwrap());
    reader.read_line(&mut line).unwrap();
    lawful(&serde_json::from_str(&line).unwrap());
    drop(reader);
    let output = child.wait_with_output().unwrap();
    let error = String::from_utf8(output.stderr).unwrap();
    assert!(output.status.success() && error.is_empty(), "{}: {error}", output.status);
    assert!(writer.join().unwrap() < 5000, "the program read on although nobody heard it");
}

#[test]
fn a_thousand_questions_get_a_thousand_answers() {
    let library = crate::support::library();
    let questions: Vec<&str> =
        library.catalogue.utterances().iter().map(|utterance| utterance.text.as_ref()).cycle().take(1000).collect();
    let began = tokio::time::Instant::now();
    let answers = answers(&["--json", "--nation", "england"], questions.join("\n").as_bytes());
    println!("1,000 questions took {:?}", began.elapsed());
    assert_eq!(answers.len(), 1000);
    answers.iter().for_each(lawful);
}
