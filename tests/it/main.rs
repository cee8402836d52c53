//! Everything that is tested from outside, in one binary.
#![expect(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::string_slice,
    reason = "a test that can't go on has failed"
)]

mod sandbox;
mod support;
