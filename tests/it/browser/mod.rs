//! The demo as people use it: the real program, a real browser, by mouse, by keyboard and on a phone.
//!
//! Screenshots go to `target/screenshots/`; somebody should look at them after a change of the page.

mod actions;
mod arabic;
mod documents;
mod driver;
mod eyes;
mod keyboard;
mod mouse;
mod page;
mod phone;
mod reminders;
mod two_people;
