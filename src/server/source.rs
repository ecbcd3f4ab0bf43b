//! Where a request comes from, as far as rate limits need to know.

use std::convert::Infallible;
use std::net::{IpAddr, Ipv6Addr};

use axum::extract::FromRequestParts;
use http::HeaderMap;
use http::request::Parts;

/// The other end of the connection; put into every request by the accept loop.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Peer(pub(crate) IpAddr);

/// The address a visitor calls from: a whole IPv4 address, or the /64 network of an IPv6 one, since
/// a household gets one of those.
///
/// Behind a reverse proxy it is the last entry of `X-Forwarded-For`, the one the proxy wrote itself.
/// The header is read only if the connection comes from this machine or a private network; whoever
/// calls directly from elsewhere cannot choose their address with it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(crate) struct Source(IpAddr);

impl Source {
    /// What `peer` and the headers say about the visitor.
    fn new(peer: IpAddr, headers: &HeaderMap) -> Self {
        let forwarded = headers
            .get_all("x-forwarded-for")
            .iter()
            .next_back()
            .and_then(|value| value.to_str().ok())
            .and_then(|list| list.rsplit(',').next())
            .and_then(|last| last.trim().parse().ok())
            .filter(|_| is_near(peer));
        Self(network(forwarded.unwrap_or(peer)))
    }
}

impl<S: Sync> FromRequestParts<S> for Source {
    type Rejection = Infallible;

    async fn from_request_parts(parts: &mut Parts, _state: &S) -> Result<Self, Infallible> {
        let peer = parts
            .extensions
            .get::<Peer>()
            .map_or(IpAddr::V6(Ipv6Addr::UNSPECIFIED), |peer| peer.0);
        Ok(Self::new(peer, &parts.headers))
    }
}

/// Whether a reverse proxy of this installation may stand there.
fn is_near(address: IpAddr) -> bool {
    match address.to_canonical() {
        IpAddr::V4(v4) => v4.is_loopback() || v4.is_private(),
        IpAddr::V6(v6) => v6.is_loopback() || v6.is_unique_local(),
    }
}

/// The part of an address that one household shares.
fn network(address: IpAddr) -> IpAddr {
    match address.to_canonical() {
        IpAddr::V4(v4) => IpAddr::V4(v4),
        IpAddr::V6(v6) => IpAddr::V6(Ipv6Addr::from_bits(v6.to_bits() & !u128::from(u64::MAX))),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn source(peer: &str, forwarded: Option<&'static str>) -> String {
        let mut headers = HeaderMap::new();
        if let Some(forwarded) = forwarded {
            headers.insert("x-forwarded-for", http::HeaderValue::from_static(forwarded));
        }
        let peer = peer.parse().expect("the test writes an address");
        Source::new(peer, &headers).0.to_string()
    }

    #[test]
    fn the_proxy_on_this_machine_names_the_visitor() {
        assert_eq!(
            source("127.0.0.1", Some("9.9.9.9, 113.160.1.2")),
            "113.160.1.2"
        );
        assert_eq!(
            source("::ffff:10.0.0.3", Some("113.160.1.2")),
            "113.160.1.2"
        );
    }

    #[test]
    fn a_direct_caller_cannot_choose_an_address() {
        assert_eq!(source("113.160.1.2", Some("9.9.9.9")), "113.160.1.2");
    }

    #[test]
    fn neighbours_of_an_ipv6_network_are_one_source() {
        assert_eq!(source("2001:db8:1:2:aaaa::1", None), "2001:db8:1:2::");
    }
}
