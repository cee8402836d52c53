//! Talks with the bot, played from `scripts/` through the dialogue and the rendering, without Telegram, and kept as transcripts in
//! `snapshots/`; with them every card and every safety reply in each nation that differs.
//!
//! A step of a script is a line: `> words` are typed (`\n` begins a new line), `> [2]` or `> [Home]` press a button of the newest message that has any,
//! `> [Home] above 1` one of the message before that. `@ /start c_travel` is a command or a followed link, `+ photo words` an
//! attachment with its caption, `+ calendar apple.ics` a calendar file of `calendar/files/`, `~> words` an edited message, `>> words` a forwarded one, `+ unreadable-button` a press that nobody
//! can read, `+ blocked`, `+ unblocked` and `+ failed` what Telegram and the program report. `= later 13 months` moves the clock,
//! `= finds did-you-mean travel trials` tells what the matcher makes of the next words, `= appointment 2026-12-15T14:30 Europe/London
//! second-opinion Room 4` enters an appointment, `= due` moves the clock to what is due next and lets it happen. `! words` must stand in what was just said,
//! `!! words` must not. Each script is played in each language.
//!
//! New words? `INSTA_UPDATE=always cargo test --test it conversations`, then read the difference as a frightened patient would.

mod cards;
mod golden;
mod shown;
mod snapshots;
mod steps;
mod talk;
mod talks;
mod told;

pub use snapshots::keep;

use second_opinion_bot::domain::Locale;

/// When every talk begins: a Tuesday morning, with help lines open in London and closed in New York.
const BEGINNING: &str = "2026-12-01T10:00:00Z";
const BOT: &str = "second_opinion_bot";
const LANGUAGES: [Locale; 2] = [Locale::EnGb, Locale::EnUs];
