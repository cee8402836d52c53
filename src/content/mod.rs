//! What we can answer: structure from `content/`, read once at start.

pub mod catalogue;
pub mod files;
pub mod helpline;
mod lists;
mod load;
pub mod problem;
pub mod safety;

pub use catalogue::Catalogue;
pub use files::Files;
pub use load::load;
pub use problem::{Problem, Severity};
