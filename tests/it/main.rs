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
mod config;
mod content;
mod conversations;
mod crowd;
mod encoder;
mod kill;
mod locales;
mod markup;
mod process;
mod program;
mod properties;
mod road;
mod safety;
mod sandbox;
mod sealed;
mod sender;
mod silence;
mod stage;
mod storage;
mod stored;
mod support;
mod town;
mod transitions;
mod trouble;
