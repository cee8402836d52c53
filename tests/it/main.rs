//! Everything that is tested from outside, in one binary.
#![expect(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::string_slice,
    reason = "a test that can't go on has failed"
)]

mod architecture;
mod ask;
mod browser;
mod buttons;
mod calendar;
mod config;
mod content;
mod conversations;
mod crowd;
mod dates;
mod documents;
mod encoder;
mod erased;
mod kill;
mod languages;
mod locales;
mod markup;
mod oracle;
mod process;
mod program;
mod properties;
mod reminders;
mod reminders_kill;
mod review;
mod road;
mod safety;
mod sandbox;
mod schedule;
mod sealed;
mod sender;
mod silence;
mod stage;
mod storage;
mod stored;
mod stored_reminders;
mod support;
mod timers;
mod town;
mod transitions;
mod trouble;
mod two_devices;
