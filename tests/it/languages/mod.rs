//! What has to hold in every language: plural forms, reminders, the notice of a draft, another language noticed.

mod noticed;
mod plurals;
mod reminders;
mod unseen;
