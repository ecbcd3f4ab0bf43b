//! The accept loop: connections with deadlines, a cap, and an end.
//!
//! `axum::serve` gives hyper no timer, so that a client that never finishes its request head would be
//! held for ever; this loop does, and knows nothing of what is served.

use std::sync::Arc;
use std::time::Duration;

use axum::Router;
use axum::body::Body;
use hyper::body::Incoming;
use hyper::server::conn::http1;
use hyper_util::rt::{TokioIo, TokioTimer};
use hyper_util::server::graceful::{GracefulShutdown, Watcher};
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::{OwnedSemaphorePermit, Semaphore};
use tokio::task::JoinSet;
use tokio_util::sync::CancellationToken;
use tower::ServiceExt;

use crate::server::limits::Limits;
use crate::server::source::Peer;

/// How long to wait when the system has no place for another connection (too many open files).
const ACCEPT_WAIT: Duration = Duration::from_millis(200);

/// More than any request head here needs.
const MOST_HEAD_BYTES: usize = 64 * 1024;

/// Accepts and serves connections until `stop`, then lets them end for at most `limits.drain`.
pub(crate) async fn run(
    listener: TcpListener,
    router: Router,
    limits: Limits,
    stop: CancellationToken,
) {
    let places = Arc::new(Semaphore::new(limits.connections));
    let graceful = GracefulShutdown::new();
    let mut open = JoinSet::new();
    loop {
        tokio::select! {
            biased;
            () = stop.cancelled() => break,
            Some(_ended) = open.join_next() => {}
            Some((stream, place)) = next(&listener, &places) => {
                let connection = Connection {
                    stream,
                    router: router.clone(),
                    limits,
                    watcher: graceful.watcher(),
                    place,
                };
                open.spawn(connection.serve());
            }
        }
    }
    drop(listener);
    let left = open.len();
    if tokio::time::timeout(limits.drain, graceful.shutdown())
        .await
        .is_err()
    {
        tracing::warn!(connections = left, "cut off connections that did not end");
    }
    open.shutdown().await;
}

/// The next connection and its place under the cap; `None` when there is none to be had right now.
async fn next(
    listener: &TcpListener,
    places: &Arc<Semaphore>,
) -> Option<(TcpStream, OwnedSemaphorePermit)> {
    let place = places.clone().acquire_owned().await.ok()?;
    match listener.accept().await {
        Ok((stream, _peer)) => Some((stream, place)),
        Err(error) => {
            tracing::warn!(%error, "could not accept a connection");
            tokio::time::sleep(ACCEPT_WAIT).await;
            None
        }
    }
}

/// One connection and all it holds while it is open.
struct Connection {
    stream: TcpStream,
    router: Router,
    limits: Limits,
    watcher: Watcher,
    place: OwnedSemaphorePermit,
}

impl Connection {
    /// Answers the requests of this connection, one after the other.
    async fn serve(self) {
        let Ok(address) = self.stream.peer_addr() else {
            return;
        };
        // Answers are small; waiting for more to send would only delay them.
        if let Err(error) = self.stream.set_nodelay(true) {
            tracing::debug!(%error, "could not set TCP_NODELAY");
        }
        let router = self.router;
        let service = hyper::service::service_fn(move |request: http::Request<Incoming>| {
            let mut request = request.map(Body::new);
            request.extensions_mut().insert(Peer(address.ip()));
            let router = router.clone();
            async move { router.oneshot(request).await }
        });
        let connection = http1::Builder::new()
            .timer(TokioTimer::new())
            .header_read_timeout(self.limits.head)
            .max_buf_size(MOST_HEAD_BYTES)
            .serve_connection(TokioIo::new(self.stream), service);
        if let Err(error) = self.watcher.watch(connection).await {
            tracing::debug!(%error, "a connection ended early");
        }
        drop(self.place);
    }
}
