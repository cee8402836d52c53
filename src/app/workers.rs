//! One order for each person, many people at once, and nobody who floods us delays the others.

use std::collections::{HashMap, VecDeque};
use std::panic::AssertUnwindSafe;
use std::sync::Arc;

use futures_util::FutureExt as _;
use tokio::sync::mpsc;
use tokio::task::JoinSet;

use super::App;
use crate::domain::PersonId;
use crate::storage::Waiting;

/// Updates held in memory; when there are more, the intake waits and Telegram keeps them.
const MOST_HELD: usize = 20_000;

/// Hands updates to at most `at_once` tasks; ends when the queue is closed and everything in hand is done.
///
/// A person's updates are handled one after the other. After each one the person goes to the back of the line, so a thousand
/// messages of one person cost the others at most one turn.
pub async fn work(app: Arc<App>, mut queue: mpsc::Receiver<Waiting>, at_once: usize) {
    let mut lanes: HashMap<PersonId, VecDeque<Waiting>> = HashMap::new();
    let mut line: VecDeque<PersonId> = VecDeque::new();
    let mut running: JoinSet<PersonId> = JoinSet::new();
    let (mut open, mut held) = (true, 0_usize);
    while open || !running.is_empty() {
        tokio::select! {
            arrived = queue.recv(), if open && held < MOST_HELD => match arrived {
                None => open = false,
                Some(waiting) => {
                    let lane = lanes.entry(waiting.person).or_insert_with(|| {
                        line.push_back(waiting.person);
                        VecDeque::new()
                    });
                    lane.push_back(waiting);
                    held += 1;
                }
            },
            Some(done) = running.join_next(), if !running.is_empty() => {
                let Ok(person) = done else { continue };
                if lanes.get(&person).is_some_and(VecDeque::is_empty) {
                    lanes.remove(&person);
                } else {
                    line.push_back(person);
                }
            }
        }
        while running.len() < at_once && open {
            let Some(person) = line.pop_front() else { break };
            let Some(waiting) = lanes.get_mut(&person).and_then(VecDeque::pop_front) else { continue };
            held -= 1;
            let app = Arc::clone(&app);
            running.spawn(async move {
                // `handle` catches what panics in a transition; whatever else does must not leave the person's lane stuck.
                let _ = AssertUnwindSafe(app.handle(waiting)).catch_unwind().await;
                waiting.person
            });
        }
    }
}
