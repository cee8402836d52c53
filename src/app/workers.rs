//! One order for each person, many people at once, and nobody who floods us delays the others.

use std::collections::{HashMap, VecDeque};
use std::panic::AssertUnwindSafe;
use std::sync::Arc;

use futures_util::FutureExt as _;
use tokio::sync::mpsc;
use tokio::task::JoinSet;

use super::App;
use crate::domain::PersonId;
use crate::storage::{DueTimer, Waiting};

/// Jobs held in memory; when there are more, the intake waits and Telegram keeps them.
const MOST_HELD: usize = 20_000;

/// Something to be handled for a person.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Job {
    /// An update.
    Update(Waiting),
    /// A timer that is due.
    Timer(DueTimer),
    /// The person's timer was worked out with another release of the time zone database.
    Zones(PersonId),
}

impl Job {
    /// Whose it is: what belongs to one person is handled in its order.
    #[must_use]
    pub fn person(self) -> PersonId {
        match self {
            Self::Update(waiting) => waiting.person,
            Self::Timer(timer) => timer.person,
            Self::Zones(person) => person,
        }
    }
}

/// Hands jobs to at most `at_once` tasks; ends when the queue is closed and everything in hand is done.
///
/// A person's jobs are handled one after the other. After each one the person goes to the back of the line, so a thousand
/// messages of one person cost the others at most one turn.
pub async fn work(app: Arc<App>, mut queue: mpsc::Receiver<Job>, at_once: usize) {
    let mut lanes: HashMap<PersonId, VecDeque<Job>> = HashMap::new();
    let mut line: VecDeque<PersonId> = VecDeque::new();
    let mut running: JoinSet<PersonId> = JoinSet::new();
    let (mut open, mut held) = (true, 0_usize);
    while open || !running.is_empty() {
        tokio::select! {
            arrived = queue.recv(), if open && held < MOST_HELD => match arrived {
                None => open = false,
                Some(job) => {
                    let lane = lanes.entry(job.person()).or_insert_with(|| {
                        line.push_back(job.person());
                        VecDeque::new()
                    });
                    lane.push_back(job);
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
            let Some(job) = lanes.get_mut(&person).and_then(VecDeque::pop_front) else { continue };
            held -= 1;
            let app = Arc::clone(&app);
            running.spawn(async move {
                // `handle` catches what panics in a transition; whatever else does must not leave the person's lane stuck.
                let _ = AssertUnwindSafe(app.handle(job)).catch_unwind().await;
                if !matches!(job, Job::Update(_)) {
                    app.places.add_permits(1);
                }
                job.person()
            });
        }
    }
}
