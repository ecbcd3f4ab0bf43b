//! `/metrics`: how much there is of everything, for Prometheus.
//!
//! What is counted as it happens is counted where it happens; what can be looked up is looked up when
//! somebody asks. No number names a person.

use std::sync::{Arc, OnceLock};

use axum::extract::State;
use axum::response::{IntoResponse, Response};
use http::header::CONTENT_TYPE;
use metrics::gauge;
use metrics_exporter_prometheus::{Matcher, PrometheusBuilder, PrometheusHandle};

use crate::id::Timestamp;
use crate::server::Site;
use crate::server::error::ApiError;
use crate::store::{Store, StoreError};

/// The bounds of the turn time's histogram, in seconds.
const TURN_SECONDS: [f64; 8] = [
    0.000_02, 0.000_05, 0.000_1, 0.000_2, 0.000_5, 0.001, 0.005, 0.05,
];

/// What every number of this process is written into; made by the first who asks.
static RECORDER: OnceLock<Option<PrometheusHandle>> = OnceLock::new();

/// Starts counting; numbers from before are not there. There is one count a process.
pub(crate) fn recorder() -> Option<&'static PrometheusHandle> {
    let made = RECORDER.get_or_init(|| {
        let turns = Matcher::Full("camtay_turn_seconds".to_owned());
        let handle = PrometheusBuilder::new()
            .set_buckets_for_metric(turns, &TURN_SECONDS)
            .and_then(PrometheusBuilder::install_recorder);
        handle
            .inspect_err(|error| tracing::error!(%error, "nothing is counted"))
            .ok()
    });
    made.as_ref()
}

/// Every number, in Prometheus' text form.
pub(crate) async fn metrics(State(site): State<Arc<Site>>) -> Result<Response, ApiError> {
    let handle = recorder().ok_or(ApiError::NotFound)?;
    let now = (site.app.clock)();
    site.measure_silence(now);
    gauge!("camtay_alarms").set(whole(site.app.overseer.alarms() as u64));
    let store = site.app.store.clone();
    let measured = tokio::task::spawn_blocking(move || measure(&store, now)).await;
    measured.map_err(|_panic| ApiError::Broken)??;
    handle.run_upkeep();
    let head = [(CONTENT_TYPE, "text/plain; version=0.0.4; charset=utf-8")];
    Ok((head, handle.render()).into_response())
}

/// Looks up how much waits, and for how long.
fn measure(store: &Store, now: Timestamp) -> Result<(), StoreError> {
    let numbers = store.numbers();
    let age =
        |since: Option<Timestamp>| since.map_or(0.0, |at| now.duration_since(at).as_secs_f64());
    let tickets = store.open_tickets_since()?;
    for (name, value) in [
        ("camtay_mailbox_depth", whole(numbers.mail)),
        ("camtay_mailbox_oldest_seconds", age(store.oldest_mail()?)),
        ("camtay_outbox_depth", whole(numbers.outbox)),
        ("camtay_outbox_oldest_seconds", age(store.oldest_entry()?)),
        ("camtay_dead_letters", whole(numbers.dead_letters)),
        ("camtay_store_queue_depth", whole(numbers.queued as u64)),
        ("camtay_store_queue_size", whole(numbers.queue_size as u64)),
        ("camtay_store_groups", whole(numbers.groups)),
        ("camtay_store_ready", f64::from(u8::from(store.is_ready()))),
        ("camtay_tickets_open", whole(tickets.len() as u64)),
        (
            "camtay_tickets_oldest_seconds",
            age(tickets.iter().map(|(since, _)| *since).min()),
        ),
    ] {
        gauge!(name).set(value);
    }
    Ok(())
}

/// A count as a gauge takes it; exact up to 2^53.
#[expect(
    clippy::cast_precision_loss,
    reason = "no count here comes near 2^53, and a gauge takes nothing else"
)]
fn whole(count: u64) -> f64 {
    count as f64
}

impl Site {
    /// For how long nothing was heard of each account, as numbers.
    fn measure_silence(&self, now: Timestamp) {
        let channels = self.app.channels.keys();
        for (channel, account, silent) in self.app.overseer.pulse.silence(channels, now) {
            gauge!(
                "camtay_silence_seconds",
                "channel" => channel.to_string(),
                "account" => account.to_string()
            )
            .set(silent.as_secs_f64());
        }
    }
}
