//! Two taps at once, on two devices: both count.

use second_opinion_bot::dialogue::{Button, CONSENT_VERSION, Consent, LineId, ListButton, State, open_items, stored};
use second_opinion_bot::domain::{ChecklistId, Jurisdiction, Locale};
use second_opinion_bot::storage::{Commit, CommitOutcome, Loaded, Store, Waiting};

use crate::stage::{Stage, pressed};
use crate::storage::{commit, receive};
use crate::support::store;

const CHAT: i64 = 10;

fn list() -> ChecklistId {
    ChecklistId::parse("what-to-bring").unwrap()
}

fn tick(item: &str) -> Button {
    Button::List(ListButton::Mark { list: list(), line: LineId::parse(item).unwrap(), done: true, page: 0 })
}

fn someone() -> State {
    State {
        jurisdiction: Some(Jurisdiction::England),
        consent: Some(Consent { version: CONSENT_VERSION, agreed: true }),
        ..State::fresh(Locale::EnGb)
    }
}

async fn load(store: &Store, waiting: Waiting) -> Loaded {
    store.load(waiting.update).await.unwrap().unwrap()
}

/// What the handling of a press would commit, with what was loaded.
fn decided(stage: &Stage, waiting: Waiting, loaded: &Loaded, button: Button) -> Commit {
    let state = loaded.state.as_deref().and_then(stored::read).unwrap();
    let (next, _) = stage.act(&state, &pressed(button));
    Commit { state: stored::write(&next), replies: Vec::new(), tallies: Vec::new(), ..commit(waiting, loaded.version) }
}

#[tokio::test]
async fn two_taps_with_the_same_version_both_count() {
    let stage = Stage::new();
    let (_folder, store) = store().await;
    let first = receive(&store, 1, CHAT).await;
    let begun = Commit { state: stored::write(&someone()), ..commit(first, 0) };
    assert_eq!(store.commit(begun).await.unwrap(), CommitOutcome::Done);
    let taps = [receive(&store, 2, CHAT).await, receive(&store, 3, CHAT).await];
    let (one, other) = (load(&store, taps[0]).await, load(&store, taps[1]).await);
    assert_eq!(one.version, other.version, "both begin from the same");
    let before = open_items(&someone(), &stage.library.catalogue, &list());
    let outcome = store.commit(decided(&stage, taps[0], &one, tick("papers"))).await.unwrap();
    assert_eq!(outcome, CommitOutcome::Done);
    let outcome = store.commit(decided(&stage, taps[1], &other, tick("copies"))).await.unwrap();
    assert_eq!(outcome, CommitOutcome::Conflict, "who comes second looks again");
    let again = load(&store, taps[1]).await;
    assert_eq!(store.commit(decided(&stage, taps[1], &again, tick("copies"))).await.unwrap(), CommitOutcome::Done);
    let third = receive(&store, 4, CHAT).await;
    let state = load(&store, third).await.state.as_deref().and_then(stored::read).unwrap();
    assert_eq!(open_items(&state, &stage.library.catalogue, &list()), before - 2);
    // The same tap, sent twice by a bad line, counts once and takes nothing back.
    let loaded = load(&store, third).await;
    let twice = decided(&stage, third, &loaded, tick("copies"));
    assert_eq!(stored::read(&twice.state).unwrap().preparation, state.preparation);
}
