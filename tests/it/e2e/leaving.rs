//! Told to stop, the service leaves in time with nothing lost and nothing said twice.

use std::collections::BTreeSet;
use std::io::{Read, Write};
use std::net::TcpStream;
use std::time::{Duration, Instant};

use crate::e2e::moody::{APP_SECRET, Mood, Moody, SECRETS, configuration, eventually, says};
use crate::e2e::service::Service;

/// How long the service may take to leave.
const WITHIN: Duration = Duration::from_secs(10);

/// An open stream of a web visitor's messages.
fn stream(service: &Service) -> TcpStream {
    let host = service.base.trim_start_matches("http://");
    let mut socket = TcpStream::connect(host).unwrap();
    socket.set_read_timeout(Some(WITHIN * 2)).unwrap();
    let token = format!("{:x<43}", "lan");
    write!(
        socket,
        "GET /web/web/messages HTTP/1.1\r\nhost: {host}\r\nauthorization: Bearer {token}\r\n\r\n"
    )
    .unwrap();
    let mut head = [0; 15];
    socket.read_exact(&mut head).unwrap();
    assert_eq!(&head, b"HTTP/1.1 200 OK");
    socket
}

#[test]
fn it_stops_taking_ends_what_is_in_hand_and_goes_on_after_a_restart() {
    let stub = Moody::start();
    let service = Service::start(&configuration(&stub.base), &SECRETS);
    let mut open = stream(&service);
    stub.is(Mood::Slow(Duration::from_secs(2)));
    assert_eq!(says(&service, "24680", "m-1", "cài vneid", APP_SECRET), 200);
    eventually("a call is in flight", || !stub.asked().is_empty());

    let began = Instant::now();
    service.tell_to_stop();
    let host = service.base.trim_start_matches("http://").to_owned();
    eventually("nobody is let in", || TcpStream::connect(&host).is_err());
    let closed = began.elapsed();
    assert!(
        closed < Duration::from_secs(1),
        "it took {closed:?} to stop taking"
    );
    let mut rest = Vec::new();
    open.read_to_end(&mut rest).unwrap();
    let folder = service.stop_and_keep();
    let left = began.elapsed();
    assert!(left < WITHIN, "it took {left:?} to leave");
    assert_eq!(
        stub.asked().len(),
        1,
        "one call was in hand, and no other began"
    );

    stub.is(Mood::Takes);
    let service = Service::again(folder, &SECRETS);
    stub.until("đang dùng máy nào");
    assert_eq!(says(&service, "24680", "m-1", "cài vneid", APP_SECRET), 200);
    assert_eq!(says(&service, "24680", "m-2", "samsung", APP_SECRET), 200);
    stub.until("Cửa hàng Play");
    let asked = stub.asked();
    let calls: BTreeSet<&str> = asked.iter().map(|said| said.metadata.as_str()).collect();
    assert_eq!(
        calls.len(),
        asked.len(),
        "something was said twice: {asked:#?}"
    );
    assert!(asked.iter().all(|said| said.person == "24680"));
    assert!(service.stop());
}
