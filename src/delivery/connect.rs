//! Connections to platforms: straight, or through the proxy that the environment names for a host.
//!
//! `HTTPS_PROXY`, `HTTP_PROXY`, `ALL_PROXY` and `NO_PROXY` mean what they mean to other programs.

use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context, Poll};
use std::time::Duration;

use http::Uri;
use hyper_rustls::{HttpsConnector, HttpsConnectorBuilder};
use hyper_util::client::legacy::connect::HttpConnector;
use hyper_util::client::legacy::connect::proxy::Tunnel;
use hyper_util::client::proxy::matcher::Matcher;
use hyper_util::rt::TokioIo;
use rustls::ClientConfig;
use rustls_platform_verifier::ConfigVerifierExt;
use tokio::net::TcpStream;
use tower::Service;

/// How long a connection may take.
const CONNECT_WITHIN: Duration = Duration::from_secs(5);
/// How often an open connection is asked whether its other end is still there.
const PROBED_EVERY: Duration = Duration::from_secs(15);

/// Why there is no connection.
type Error = Box<dyn std::error::Error + Send + Sync>;

/// Connects with TLS where the address wants it, trusting the machine's own certificate authorities.
pub(crate) fn https() -> Result<HttpsConnector<Connector>, rustls::Error> {
    // Somebody else in the process may have chosen a provider already: theirs will do.
    if rustls::crypto::ring::default_provider()
        .install_default()
        .is_err()
    {
        tracing::trace!("a TLS provider was there already");
    }
    Ok(HttpsConnectorBuilder::new()
        .with_tls_config(ClientConfig::with_platform_verifier()?)
        .https_or_http()
        .enable_all_versions()
        .wrap_connector(Connector::new()))
}

/// Connects without TLS.
#[derive(Clone, Debug)]
pub(crate) struct Connector {
    straight: HttpConnector,
    /// Which hosts are reached through which proxy.
    proxies: Arc<Matcher>,
}

impl Connector {
    fn new() -> Self {
        let mut straight = HttpConnector::new();
        straight.enforce_http(false);
        straight.set_connect_timeout(Some(CONNECT_WITHIN));
        straight.set_keepalive(Some(PROBED_EVERY));
        straight.set_nodelay(true);
        Self {
            straight,
            proxies: Arc::new(Matcher::from_env()),
        }
    }
}

impl Service<Uri> for Connector {
    type Response = TokioIo<TcpStream>;
    type Error = Error;
    type Future = Pin<Box<dyn Future<Output = Result<Self::Response, Error>> + Send>>;

    fn poll_ready(&mut self, context: &mut Context<'_>) -> Poll<Result<(), Error>> {
        self.straight.poll_ready(context).map_err(Error::from)
    }

    fn call(&mut self, to: Uri) -> Self::Future {
        let Some(proxy) = self.proxies.intercept(&to) else {
            let connected = self.straight.call(to);
            return Box::pin(async { Ok(connected.await?) });
        };
        let mut tunnel = Tunnel::new(proxy.uri().clone(), self.straight.clone());
        if let Some(auth) = proxy.basic_auth() {
            tunnel = tunnel.with_auth(auth.clone());
        }
        Box::pin(async move { Ok(tunnel.call(to).await?) })
    }
}
