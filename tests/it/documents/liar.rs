//! A Bot API that lies about files.

use std::convert::Infallible;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

use axum::Router;
use axum::body::{Body, Bytes};
use axum::routing::{any, get};
use second_opinion_bot::telegram::api::Api;
use serde_json::{Value, json};

use crate::support::TOKEN;

/// What a liar does when it is asked for the file itself.
#[derive(Clone, Copy)]
pub enum Gives {
    /// Bytes without end, and no word of how many.
    WithoutEnd,
    /// Nothing, for ever.
    Nothing,
}

/// A server that says of every file what it was told to say.
pub struct Liar {
    pub api: Api,
    /// How often it was asked where a file is.
    pub asked: Arc<AtomicUsize>,
    /// How often it was asked for one.
    pub fetched: Arc<AtomicUsize>,
}

impl Liar {
    pub async fn new(place: Value, gives: Gives) -> Self {
        let (asked, fetched) = (Arc::new(AtomicUsize::new(0)), Arc::new(AtomicUsize::new(0)));
        let (asking, fetching) = (Arc::clone(&asked), Arc::clone(&fetched));
        let tells = move || {
            asking.fetch_add(1, Ordering::AcqRel);
            let answer = json!({"ok": true, "result": place});
            async move { axum::Json(answer) }
        };
        let gives = move || {
            fetching.fetch_add(1, Ordering::AcqRel);
            let piece = Bytes::from(vec![b'x'; 16 * 1024]);
            let endless = futures_util::stream::repeat_with(move || Ok::<_, Infallible>(piece.clone()));
            async move {
                match gives {
                    Gives::WithoutEnd => Body::from_stream(endless),
                    Gives::Nothing => std::future::pending().await,
                }
            }
        };
        // Anything that is not a method counts as a file, so that no way out goes unseen.
        let router = Router::new().route(&format!("/bot{TOKEN}/GetFile"), any(tells)).fallback(get(gives));
        let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
        let url = format!("http://{}", listener.local_addr().unwrap());
        tokio::spawn(async move { axum::serve(listener, router).await });
        Self { api: Api::new(&TOKEN.to_owned().into(), Some(url.parse().unwrap())).unwrap(), asked, fetched }
    }
}
