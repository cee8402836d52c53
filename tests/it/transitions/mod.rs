//! What happens next, for every state and every kind of event, as tables: (state, event) -> (orders, next state).

mod agenda;
mod agenda_days;
mod always;
mod consent;
mod doubt;
mod entry;
mod graph;
mod links;
mod lists;
mod own;
mod own_items;
mod questions;
