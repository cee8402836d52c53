//! What each step costs: `cargo bench --bench road`. Compare figures of one run with one another; machines are noisy.
#![expect(clippy::unwrap_used, reason = "a benchmark that can't go on has failed")]

use std::sync::Arc;
use std::sync::atomic::{AtomicI64, Ordering};

use divan::Bencher;
use second_opinion_bot::app::{App, Channel, DeliveryError, Job, Notice, Saved, Voice};
use second_opinion_bot::check::{Library, read_with};
use second_opinion_bot::clock::Clock;
use second_opinion_bot::command::model;
use second_opinion_bot::content::Files;
use second_opinion_bot::dialogue::{Context, Event, Manner, State, Step, transition};
use second_opinion_bot::domain::{Jurisdiction, Locale, TopicId, UpdateId};
use second_opinion_bot::matcher::{Matcher, Query};
use second_opinion_bot::render::{OutgoingMessage, Rendering, render};
use second_opinion_bot::storage::keys::MasterKeys;
use second_opinion_bot::storage::{Arrival, Claim, Settlement, Store};
use second_opinion_bot::telegram::Interpreter;
use second_opinion_bot::telegram::api::Api;
use tokio::runtime::Runtime;
use tokio::sync::mpsc;

#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

const QUESTION: &str = "will my doctor be offended if I ask for a second opinion?";

fn main() {
    divan::main();
}

fn library() -> Arc<Library> {
    static LIBRARY: std::sync::OnceLock<Arc<Library>> = std::sync::OnceLock::new();
    Arc::clone(LIBRARY.get_or_init(|| {
        let mut library = read_with(&Files::read(None, None).unwrap(), model::hearing).ok().unwrap();
        model::teach_safety(&mut library);
        Arc::new(library)
    }))
}

fn matcher() -> Arc<dyn Matcher> {
    static MATCHER: std::sync::OnceLock<Arc<dyn Matcher>> = std::sync::OnceLock::new();
    Arc::clone(MATCHER.get_or_init(|| model::matcher(&library())))
}

fn state() -> State {
    State { jurisdiction: Some(Jurisdiction::England), step: Step::Home, ..State::fresh(Locale::EnGb) }
}

/// Start: content and words read.
#[divan::bench(sample_count = 20)]
fn a_read_content(bencher: Bencher<'_, '_>) {
    bencher.bench(|| read_with(&Files::read(None, None).unwrap(), model::hearing).ok().unwrap());
}

/// Start: the matcher built.
#[divan::bench(sample_count = 20)]
fn a_build_matcher(bencher: Bencher<'_, '_>) {
    let library = library();
    bencher.bench(|| model::matcher(&library));
}

/// A question matched.
#[divan::bench]
fn b_match_alone(bencher: Bencher<'_, '_>) {
    let matcher = matcher();
    let query = Query { text: QUESTION, locale: Locale::EnGb, jurisdiction: None, role: None, last_topic: None };
    bencher.bench(|| matcher.find(divan::black_box(&query)));
}

/// The safety net over a question.
#[divan::bench]
fn b_safety_alone(bencher: Bencher<'_, '_>) {
    let library = library();
    bencher.bench(|| library.safety.hear(divan::black_box(QUESTION)));
}

/// A transition with a question in it: safety, match and decision.
#[divan::bench]
fn c_transition_question(bencher: Bencher<'_, '_>) {
    let event = Event::TextSent { text: QUESTION.to_owned(), manner: Manner::Typed };
    bench_transition(bencher, &event);
}

/// A transition without one: a button.
#[divan::bench]
fn c_transition_button(bencher: Bencher<'_, '_>) {
    let topic = TopicId::parse("will-it-offend").unwrap();
    bench_transition(bencher, &Event::ButtonPressed(second_opinion_bot::dialogue::Button::Topic(topic)));
}

fn bench_transition(bencher: Bencher<'_, '_>, event: &Event) {
    let (library, matcher, state) = (library(), matcher(), state());
    let context = Context {
        now: Clock::system().now(),
        chance: 7,
        suggested: Locale::EnGb,
        catalogue: &library.catalogue,
        matcher: matcher.as_ref(),
        safety: &library.safety,
        words: &library.wording,
    };
    bencher.bench(|| transition(divan::black_box(&state), event, &context));
}

/// A card rendered with its buttons.
#[divan::bench]
fn d_render_alone(bencher: Bencher<'_, '_>) {
    let (library, matcher) = (library(), matcher());
    let context = Context {
        now: Clock::system().now(),
        chance: 7,
        suggested: Locale::EnGb,
        catalogue: &library.catalogue,
        matcher: matcher.as_ref(),
        safety: &library.safety,
        words: &library.wording,
    };
    let reply = second_opinion_bot::dialogue::Reply::Card {
        topic: TopicId::parse("will-it-offend").unwrap(),
        nation: Some(Jurisdiction::England),
    };
    let choices = second_opinion_bot::dialogue::choices(&reply, &state(), &context);
    let rendering = Rendering {
        wording: &library.wording,
        catalogue: &library.catalogue,
        locale: Locale::EnGb,
        now: Clock::system().now(),
        bot_username: Some("bot"),
    };
    bencher.bench(|| render(divan::black_box(&reply), &choices, &rendering));
}

/// Takes every message at once.
#[derive(Clone)]
struct Nowhere;

impl Channel for Nowhere {
    async fn send(&self, _: i64, message: &OutgoingMessage) -> Result<(), DeliveryError> {
        divan::black_box(message);
        Ok(())
    }

    async fn edit(&self, _: i64, _: i64, message: &OutgoingMessage) -> Result<(), DeliveryError> {
        divan::black_box(message);
        Ok(())
    }
}

struct Road {
    app: Arc<App>,
    voice: Voice,
    _folder: tempfile::TempDir,
    _notices: mpsc::UnboundedReceiver<Notice>,
}

static NEXT: AtomicI64 = AtomicI64::new(1);

impl Road {
    async fn new() -> Self {
        let folder = tempfile::tempdir().unwrap();
        let url = format!("sqlite://{}", folder.path().join("bench.db").display());
        let store = Store::open(&url, MasterKeys::new().unwrap()).await.unwrap();
        let (outbox, notices) = mpsc::unbounded_channel();
        let app = App {
            store,
            library: library(),
            matcher: matcher(),
            interpreter: Interpreter::new("bot", Api::new(&"1:none".to_owned().into(), None).unwrap()),
            transition,
            clock: Clock::system(),
            outbox,
            sooner: Arc::new(tokio::sync::Notify::new()),
            places: Arc::new(tokio::sync::Semaphore::new(0)),
        };
        let voice = Voice { library: library(), bot_username: "bot".to_owned(), clock: Clock::system() };
        Self { app: Arc::new(app), voice, _folder: folder, _notices: notices }
    }

    /// One update, from its arrival to the settled reply; everything on the disk in between.
    async fn travel(&self, chat: i64) {
        let update = NEXT.fetch_add(1, Ordering::Relaxed);
        let body = format!(
            r#"{{"update_id":{update},"message":{{"message_id":{update},"date":1,"chat":{{"id":{chat},"type":"private"}},
            "from":{{"id":{chat},"is_bot":false,"first_name":"P","language_code":"en"}},"text":"{QUESTION}"}}}}"#
        );
        let arrival = Arrival { update: UpdateId(update), chat: Some(chat), body: body.into_bytes() };
        let waiting = self.app.store.receive(vec![arrival], self.app.clock.now()).await.unwrap();
        for waiting in waiting {
            self.app.handle(Job::Update(waiting)).await;
            while let Claim::Taken(claimed) = self.app.store.claim(waiting.person, self.app.clock.now()).await.unwrap() {
                for message in self.voice.messages(&Saved::read(&claimed.body)) {
                    Nowhere.send(claimed.chat, &message).await.unwrap();
                }
                self.app.store.settle(&claimed, Settlement::Finished).await.unwrap();
            }
        }
    }
}

/// One update through the whole road, nobody else about: four commits, each flushed to the disk.
#[divan::bench(sample_count = 200)]
fn e_whole_road(bencher: Bencher<'_, '_>) {
    let runtime = Runtime::new().unwrap();
    let road = runtime.block_on(Road::new());
    bencher.bench_local(|| runtime.block_on(road.travel(1)));
}

/// 64 updates of 64 people at once: they share their flushes. Divide by 64.
#[divan::bench(sample_count = 50)]
fn e_whole_road_64_people(bencher: Bencher<'_, '_>) {
    let runtime = Runtime::new().unwrap();
    let road = Arc::new(runtime.block_on(Road::new()));
    bencher.bench_local(|| {
        runtime.block_on(async {
            let mut tasks = tokio::task::JoinSet::new();
            for chat in 1..=64 {
                let road = Arc::clone(&road);
                tasks.spawn(async move { road.travel(chat).await });
            }
            tasks.join_all().await;
        });
    });
}
