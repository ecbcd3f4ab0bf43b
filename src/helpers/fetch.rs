//! Fetching a recorded voice from where its platform keeps it, and from nowhere else.
//!
//! The address comes from outside. So: `https` only, no redirects, no address within somebody's own
//! network (looked at after the name was resolved, by the connection that is then made), a limit of
//! size. Hosts that the operator lists are excepted.

use std::net::{IpAddr, Ipv4Addr, Ipv6Addr, SocketAddr};
use std::sync::Arc;

use bytes::Bytes;
use reqwest::dns::{Addrs, Name, Resolve, Resolving};
use reqwest::{Client, Url};

use crate::helpers::endpoint::{client, read};
use crate::helpers::error::HelperError;
use crate::message::MediaAddress;

/// The largest recording that is fetched, in bytes.
const MOST_BYTES: usize = 5 * 1024 * 1024;

/// The kinds of recordings, and how files of each end.
const KINDS: [(&str, &str); 8] = [
    ("audio/mpeg", "mp3"),
    ("audio/mp4", "m4a"),
    ("audio/x-m4a", "m4a"),
    ("video/mp4", "mp4"),
    ("audio/aac", "aac"),
    ("audio/ogg", "ogg"),
    ("audio/wav", "wav"),
    ("audio/webm", "webm"),
];

/// A recorded voice.
pub(super) struct Recording {
    /// The sound.
    pub(super) bytes: Bytes,
    /// What it is, and how a file of it ends.
    pub(super) kind: (&'static str, &'static str),
}

/// Fetches recordings.
#[derive(Debug)]
pub(super) struct Fetcher {
    /// For addresses that anybody may name.
    public: Client,
    /// For the hosts that the operator lists.
    listed: Client,
    /// Those, perhaps with a port.
    hosts: Vec<String>,
}

impl Fetcher {
    pub(super) fn new(hosts: Vec<String>) -> Result<Self, reqwest::Error> {
        Ok(Self {
            // A proxy would resolve names by itself.
            public: client()
                .no_proxy()
                .https_only(true)
                .dns_resolver(Arc::new(PublicOnly))
                .build()?,
            listed: client().no_proxy().build()?,
            hosts,
        })
    }

    /// Fetches one recording.
    pub(super) async fn fetch(&self, address: &MediaAddress) -> Result<Recording, HelperError> {
        let refuse = |why| Err(HelperError::NotFetched { why });
        let Ok(url) = Url::parse(address.as_str()) else {
            return refuse("its address cannot be read");
        };
        if !url.username().is_empty() || url.password().is_some() {
            return refuse("its address holds a password");
        }
        let Some(host) = url.host_str() else {
            return refuse("its address names no host");
        };
        let http = if self.is_listed(host, url.port_or_known_default()) {
            &self.listed
        } else if url.scheme() != "https" {
            return refuse("its address is not of https");
        } else if literal(host).is_some_and(|ip| !is_public(ip)) {
            return refuse("its address is within a network");
        } else {
            &self.public
        };
        let broken = |error: reqwest::Error| HelperError::Recording(error.without_url());
        let response = http.get(url).send().await.map_err(broken)?;
        let status = response.status();
        if !status.is_success() {
            return Err(HelperError::RecordingRefused {
                status: status.as_u16(),
            });
        }
        let announced = response.content_length().unwrap_or(0);
        if usize::try_from(announced).unwrap_or(usize::MAX) > MOST_BYTES {
            return Err(HelperError::TooBig { most: MOST_BYTES });
        }
        let kind = response.headers().get("content-type");
        let kind = kind_of(kind.and_then(|kind| kind.to_str().ok()).unwrap_or_default());
        let bytes = read(response, MOST_BYTES, broken).await?;
        Ok(Recording { bytes, kind })
    }

    fn is_listed(&self, host: &str, port: Option<u16>) -> bool {
        let with_port = port.map(|port| format!("{host}:{port}"));
        let mut hosts = self.hosts.iter();
        hosts.any(|listed| listed == host || Some(listed) == with_port.as_ref())
    }
}

/// What a recording of this content type is; what voice notes usually are where it is not known.
fn kind_of(content_type: &str) -> (&'static str, &'static str) {
    let name = content_type.split(';').next().unwrap_or_default().trim();
    let mut kinds = KINDS.into_iter();
    kinds
        .find(|(kind, _)| kind.eq_ignore_ascii_case(name))
        .unwrap_or(("audio/aac", "aac"))
}

/// The host as an address in numbers, if it is one.
fn literal(host: &str) -> Option<IpAddr> {
    host.trim_start_matches('[')
        .trim_end_matches(']')
        .parse()
        .ok()
}

/// Resolves names to public addresses only.
struct PublicOnly;

impl Resolve for PublicOnly {
    fn resolve(&self, name: Name) -> Resolving {
        Box::pin(async move {
            let found = tokio::net::lookup_host((name.as_str(), 0)).await?;
            let public: Vec<SocketAddr> = found.filter(|at| is_public(at.ip())).collect();
            if public.is_empty() {
                return Err("the name has no public address".into());
            }
            Ok(Box::new(public.into_iter()) as Addrs)
        })
    }
}

/// Whether an address is of the whole internet, not of a network or of this machine.
fn is_public(ip: IpAddr) -> bool {
    match ip {
        IpAddr::V4(ip) => is_public_v4(ip),
        IpAddr::V6(ip) => is_public_v6(ip),
    }
}

/// By the registry of special addresses (RFC 6890 and its updates).
fn is_public_v4(ip: Ipv4Addr) -> bool {
    let [first, second, third, _] = ip.octets();
    let is_special = ip.is_private()
        || ip.is_loopback()
        || ip.is_link_local()
        || ip.is_documentation()
        || ip.is_multicast()
        || first == 0
        || first >= 240
        || (first == 100 && (64..128).contains(&second))
        || (first == 192 && second == 0 && third == 0)
        || (first == 198 && (18..20).contains(&second));
    !is_special
}

/// Only what is given out for all (2000::/3), and of it nothing that stands for an older address.
fn is_public_v6(ip: Ipv6Addr) -> bool {
    let [first, second, ..] = ip.segments();
    let is_given_out = first & 0xe000 == 0x2000;
    let stands_for_another = first == 0x2002 || (first == 0x2001 && second == 0);
    let is_documentation = first == 0x2001 && second == 0x0db8;
    is_given_out && !stands_for_another && !is_documentation
}

#[cfg(test)]
mod tests {
    use super::is_public;

    #[test]
    fn addresses_of_networks_are_told_from_public_ones() {
        for own in [
            "127.0.0.1",
            "10.1.2.3",
            "192.168.1.1",
            "172.16.0.1",
            "169.254.169.254",
            "100.64.0.1",
            "0.0.0.0",
            "224.0.0.1",
            "255.255.255.255",
            "198.18.0.1",
            "::1",
            "::",
            "fe80::1",
            "fc00::1",
            "::ffff:127.0.0.1",
            "64:ff9b::7f00:1",
            "2002:7f00:1::",
            "2001::1",
            "2001:db8::1",
        ] {
            assert!(own.parse().is_ok_and(|ip| !is_public(ip)), "{own}");
        }
        for public in [
            "8.8.8.8",
            "203.162.4.190",
            "2405:4800::1",
            "2001:4860:4860::8888",
        ] {
            assert!(public.parse().is_ok_and(is_public), "{public}");
        }
    }
}
