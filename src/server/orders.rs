//! What commands ask over the control socket about the outbox, the journal and the whole service.

use std::sync::Arc;

use axum::Json;
use axum::extract::State;
use serde::{Deserialize, Serialize};

use crate::id::{FlowId, Timestamp};
use crate::outbox_desk::{self, Done, Filter, Listing, Opened};
use crate::publish::Report;
use crate::server::control::{Control, Failure};
use crate::server::status::Status;
use crate::store::StoreError;
use crate::tally::Tally;

/// What `POST /outbox` wants.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct ListOrder {
    /// Which letters.
    pub filter: Filter,
    /// At most so many.
    pub most: usize,
}

/// What `POST /outbox/show` and `POST /outbox/drop` want.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct NamedOrder {
    /// The numbers of the letters.
    pub seqs: Vec<u64>,
}

/// What `POST /outbox/retry` wants.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum RetryOrder {
    /// The letters with these numbers.
    Named(Vec<u64>),
    /// Every dead letter that the filter takes.
    Matching(Filter),
}

/// What `POST /tally` wants.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct TallyOrder {
    /// Of which lesson.
    pub flow: FlowId,
    /// Facts from this moment on,
    pub from: Timestamp,
    /// until before this one.
    pub until: Timestamp,
}

/// What `POST /publish` wants.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct PublishOrder {
    /// Only say what would come of it.
    pub rehearse: bool,
}

pub(crate) async fn publish(
    State(control): State<Arc<Control>>,
    Json(order): Json<PublishOrder>,
) -> Result<Json<Report>, Failure> {
    let (publisher, now) = (control.publisher()?, (control.clock)());
    let report = match order.rehearse {
        true => publisher.rehearse(now).await,
        false => publisher.publish(now).await,
    };
    Ok(Json(report?))
}

pub(crate) async fn status(State(control): State<Arc<Control>>) -> Result<Json<Status>, Failure> {
    let (overseer, now) = (control.overseer()?, (control.clock)());
    aside(move || overseer.status(now)).await.map(Json)
}

pub(crate) async fn list(
    State(control): State<Arc<Control>>,
    Json(order): Json<ListOrder>,
) -> Result<Json<Listing>, Failure> {
    let (overseer, now) = (control.overseer()?, (control.clock)());
    aside(move || outbox_desk::list(&overseer.store, &order.filter, order.most, now))
        .await
        .map(Json)
}

pub(crate) async fn show(
    State(control): State<Arc<Control>>,
    Json(order): Json<NamedOrder>,
) -> Result<Json<Vec<Opened>>, Failure> {
    let (overseer, now) = (control.overseer()?, (control.clock)());
    aside(move || {
        let shown = order.seqs.iter();
        shown
            .filter_map(|seq| outbox_desk::show(&overseer.store, *seq, now).transpose())
            .collect()
    })
    .await
    .map(Json)
}

pub(crate) async fn retry(
    State(control): State<Arc<Control>>,
    Json(order): Json<RetryOrder>,
) -> Result<Json<Done>, Failure> {
    let (overseer, now) = (control.overseer()?, (control.clock)());
    let done = match order {
        RetryOrder::Named(seqs) => outbox_desk::retry_all(&overseer.store, &seqs, now).await,
        RetryOrder::Matching(filter) => {
            outbox_desk::retry_matching(&overseer.store, &filter, now).await
        }
    };
    Ok(Json(done?))
}

pub(crate) async fn drop_named(
    State(control): State<Arc<Control>>,
    Json(order): Json<NamedOrder>,
) -> Result<Json<Done>, Failure> {
    let (overseer, now) = (control.overseer()?, (control.clock)());
    let done = outbox_desk::drop_all(&overseer.store, &order.seqs, now).await?;
    Ok(Json(done))
}

pub(crate) async fn tally(
    State(control): State<Arc<Control>>,
    Json(order): Json<TallyOrder>,
) -> Result<Json<Tally>, Failure> {
    let overseer = control.overseer()?;
    aside(move || Tally::of(&overseer.store, &order.flow, order.from..order.until))
        .await
        .map(Json)
}

/// Reads much on a thread of its own.
async fn aside<T: Send + 'static>(
    read: impl FnOnce() -> Result<T, StoreError> + Send + 'static,
) -> Result<T, Failure> {
    let read = tokio::task::spawn_blocking(read).await;
    Ok(read.map_err(|error| Failure::of(&error))??)
}
