//! Files, out and in: what the bot sends, and what people send to it.

mod calendar;
mod liar;
mod outgoing;
