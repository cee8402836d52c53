//! The sender alone, with a way out that breaks.

use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;

use second_opinion_bot::app::{Channel, DeliveryError, Limits, Outbox, Voice};
use second_opinion_bot::clock::Clock;
use second_opinion_bot::render::OutgoingMessage;
use tokio::sync::mpsc;

use crate::storage::{commit, receive};
use crate::support::{PATIENCE, library, store};

/// Panics the first two times.
#[derive(Clone, Default)]
struct Breaks(Arc<AtomicUsize>);

impl Channel for Breaks {
    async fn send(&self, _: i64, _: &OutgoingMessage) -> Result<(), DeliveryError> {
        assert!(self.0.fetch_add(1, Ordering::AcqRel) > 1, "as the test wants it");
        Ok(())
    }

    async fn edit(&self, _: i64, _: i64, _: &OutgoingMessage) -> Result<(), DeliveryError> {
        Err(DeliveryError::NotEditable)
    }
}

#[tokio::test]
async fn a_panic_while_sending_costs_one_reply_and_not_those_after_it() {
    let (_folder, store) = store().await;
    for version in 0..2 {
        let waiting = receive(&store, version, 7).await;
        store.commit(commit(waiting, version)).await.unwrap();
    }
    let (channel, voice) = (Breaks::default(), Voice { library: library(), bot_username: String::new(), clock: Clock::system() });
    let outbox = Outbox::new(channel.clone(), store.clone(), voice, Limits { per_second: 0, per_chat: 0 });
    let (notices, noticed) = mpsc::unbounded_channel();
    let sender = tokio::spawn(outbox.run(noticed));
    let all_out = async {
        while !store.list_unsent().await.unwrap().is_empty() {
            tokio::time::sleep(Duration::from_millis(10)).await;
        }
    };
    tokio::time::timeout(PATIENCE, all_out).await.unwrap();
    drop(notices);
    sender.await.unwrap();
    assert_eq!(channel.0.load(Ordering::Acquire), 3, "the first is tried twice and given up, the second goes out");
}
