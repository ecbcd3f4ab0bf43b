//! A real browser in front of a real service: starts both, and presses what a person would press.
//!
//! Needs `chromedriver` and `chromium` on this machine, and the binary of the service.

mod browser;
mod service;

use std::net::{Ipv4Addr, SocketAddr};
use std::time::Duration;

use tokio::net::{TcpListener, TcpStream};

pub use browser::{Browser, DESKTOP, PHONE, Screen};
pub use service::Service;

/// Nothing on the page takes longer, even on a busy machine.
const BOUND: Duration = Duration::from_secs(20);

/// Looks again after this long.
const LOOK_EVERY: Duration = Duration::from_millis(50);

/// An address of this machine that nobody listens on.
async fn free_address() -> SocketAddr {
    let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0))
        .await
        .expect("a free port");
    listener.local_addr().expect("its address")
}

/// Waits until somebody listens there.
async fn listening(address: SocketAddr) {
    let tries = async {
        while TcpStream::connect(address).await.is_err() {
            tokio::time::sleep(LOOK_EVERY).await;
        }
    };
    tokio::time::timeout(BOUND, tries)
        .await
        .unwrap_or_else(|_| panic!("nobody listens on {address}"));
}
