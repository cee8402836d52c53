//! What happens next, for every state and every kind of event, as tables: (state, event) -> (orders, next state).

mod always;
mod consent;
mod entry;
mod graph;
mod links;
mod questions;
