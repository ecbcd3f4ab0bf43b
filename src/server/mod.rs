//! The HTTP side: webhooks of the platforms, the chat of the web page, health.
//!
//! Knows how requests come in, what they may cost and how they are answered; does not know what a
//! message means. Whatever arrives is masked, made durable and acknowledged; the answer to a person
//! comes later, from the outbox.
//!
//! There are no cookies and no sessions: a visitor of the web page shows a bearer token with every
//! request, and a platform signs its webhooks. A foreign page can make a browser send neither, so
//! there is nothing for a request forged across sites to ride on, and no layer against it. No CORS
//! header is ever sent.

use std::collections::BTreeMap;
use std::sync::Arc;

use axum::Router;
use axum::middleware::{from_fn, from_fn_with_state};
use axum::routing::{get, post};
use secrecy::SecretString;
use tokio::net::TcpListener;
use tokio::sync::Semaphore;
use tokio_util::sync::CancellationToken;
use tower_http::catch_panic::CatchPanicLayer;
use tower_http::compression::CompressionLayer;

use crate::channels::{Channel, Webchat};
use crate::delivery::Delivery;
use crate::dispatch::{Dispatcher, Published};
use crate::gallery::Gallery;
use crate::id::{ChannelId, ConversationId, Timestamp};
use crate::store::Store;

mod accept;
mod admin;
mod body;
mod control;
mod error;
mod guard;
mod health;
mod limits;
mod numbers;
mod orders;
mod overseer;
mod pages;
mod pulse;
mod rate;
mod source;
mod status;
mod steps;
mod stream;
mod webhooks;

pub use control::{BackupOrder, Control, Exchange, Failure, RestoreOrder, Served};
pub use error::ApiError;
pub use limits::{Limits, Pace};
pub use orders::{ListOrder, NamedOrder, PublishOrder, RetryOrder, TallyOrder};
pub use overseer::Overseer;
pub use status::{AlarmNow, DiskNow, SilenceNow, Status, StoreNow, TicketsNow};

use rate::Throttle;
use source::Source;

/// What the handlers need; made once by whoever starts the service.
#[derive(Debug)]
pub struct App {
    /// What web pages show, and whether writes become durable.
    pub store: Store,
    /// Where messages are made durable and answered.
    pub dispatcher: Dispatcher,
    /// What settles echoes, and knows which accounts can send.
    pub delivery: Delivery,
    /// What pictures there are.
    pub gallery: Gallery,
    /// The lessons, and who reads them aloud.
    pub published: Published,
    /// Sees the whole service, for operators.
    pub overseer: Arc<Overseer>,
    /// What operators show to be let in to `/admin/…`; `None` where there is no such path.
    pub admin_token: Option<SecretString>,
    /// Every configured channel, by the id that stands in its paths.
    pub channels: BTreeMap<ChannelId, Arc<Channel>>,
    /// Says when a request arrived.
    pub clock: fn() -> Timestamp,
    /// What a request may cost.
    pub limits: Limits,
    /// The invite code of the mentor on the try-it page; `Some` only where nothing is configured,
    /// since it is then known to every visitor. `None` makes the page ask for a code.
    pub try_it_invite: Option<String>,
    /// Cancelled once the process is to end; who only exchanges its store is ready all the while.
    pub leaving: CancellationToken,
}

/// Serves `app` on `listener` until `stop` is cancelled and open requests have ended.
///
/// Requests that are still open after [`Limits::drain`] are cut off.
pub async fn serve(listener: TcpListener, app: App, stop: CancellationToken) {
    let limits = app.limits;
    let site = Arc::new(Site::new(app, stop.clone()));
    let forget = rate::forget_idle(site.clone(), stop.clone());
    let (overseer, clock) = (Arc::clone(&site.app.overseer), site.app.clock);
    let oversee = overseer.run(clock, stop.clone());
    let accept = accept::run(listener, router(site), limits, stop);
    tokio::join!(forget, oversee, accept);
}

/// Every path of the service.
fn router(site: Arc<Site>) -> Router {
    let pages = Router::new()
        .route("/", get(pages::try_it))
        .route("/chat", get(pages::chat))
        .route("/assets/{version}/{*path}", get(pages::asset))
        .route("/p/{file}", get(pages::picture))
        .route("/s/{flow}/{step}", get(steps::step))
        .layer(CompressionLayer::new());
    let calls = Router::new()
        .route(
            "/webhooks/{channel}",
            post(webhooks::receive).get(webhooks::verify),
        )
        .route("/healthz", get(health::alive))
        .route("/readyz", get(health::ready))
        .route("/metrics", get(numbers::metrics));
    // Compressed already, and asked for in ranges.
    let recordings = Router::new().route("/v/{file}", get(steps::recording));
    // A stream stays open for as long as the page does: it has neither a deadline nor compression.
    let streams = Router::new().route("/web/{channel}/messages", get(stream::messages));

    pages
        .merge(calls)
        .merge(recordings)
        .merge(admin::router(site.clone()))
        .layer(from_fn_with_state(site.clone(), guard::deadline))
        .merge(streams)
        .fallback(async || ApiError::NotFound)
        .method_not_allowed_fallback(async || ApiError::MethodNotAllowed)
        .layer(CatchPanicLayer::custom(guard::broken))
        .layer(from_fn(guard::around))
        .with_state(site)
}

/// The app with what the handlers share while it runs.
#[derive(Debug)]
struct Site {
    app: App,
    /// How often one address may call on behalf of visitors.
    sources: Throttle<Source>,
    /// How often one visitor may write.
    visitors: Throttle<ConversationId>,
    /// Free places for message streams.
    streams: Arc<Semaphore>,
    /// Cancelled when this store is served no longer; ends every message stream.
    stop: CancellationToken,
}

impl Site {
    fn new(app: App, stop: CancellationToken) -> Self {
        let limits = app.limits;
        // Counting begins before there is anything to count.
        numbers::recorder();
        Self {
            sources: Throttle::new(limits.source),
            visitors: Throttle::new(limits.visitor),
            streams: Arc::new(Semaphore::new(limits.streams)),
            stop,
            app,
        }
    }

    /// The channel with this id.
    fn channel(&self, id: &str) -> Result<(&ChannelId, &Channel), ApiError> {
        self.app
            .channels
            .get_key_value(id)
            .map(|(id, channel)| (id, channel.as_ref()))
            .ok_or(ApiError::NotFound)
    }

    /// The web channel that the pages talk to: the first by id, if there is any.
    fn web_channel(&self) -> Option<(&ChannelId, &Webchat)> {
        self.app
            .channels
            .iter()
            .find_map(|(id, channel)| match channel.as_ref() {
                Channel::Web(web) => Some((id, web)),
                Channel::Messenger(_) | Channel::ZaloOa(_) | Channel::ZaloBot(_) => None,
            })
    }
}
