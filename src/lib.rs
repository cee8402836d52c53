//! Second Opinion Bot: from "should I get a second opinion?" to a well-prepared second appointment.
//!
//! The modules in reading order; ARCHITECTURE.md tells how they belong together.
#![forbid(unsafe_code)]

pub mod clock;
pub mod config;
pub mod domain;
pub mod telemetry;

pub mod content;
pub mod matcher;

pub mod calendar;
pub mod dates;
pub mod schedule;

pub mod dialogue;
pub mod review;

pub mod render;

pub mod check;
pub mod evaluate;

pub mod storage;

pub mod app;
pub mod telegram;

pub mod sandbox;

pub mod command;
