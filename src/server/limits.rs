//! What a connection, a request and a visitor may cost.

use std::num::NonZeroU32;
use std::time::Duration;

/// Every bound of the HTTP side.
#[derive(Clone, Copy, Debug)]
pub struct Limits {
    /// Open connections; further ones wait in the listener's backlog.
    pub connections: usize,
    /// Open message streams; further ones are answered 503. Less than `connections`, so that people
    /// who only read never keep a webhook out.
    pub streams: usize,
    /// How long a client may take to send the head of a request, or stay idle before it.
    pub head: Duration,
    /// How long a client may take to send a body.
    pub body: Duration,
    /// How long what a webhook brought may take to become durable; the platform is then told to send it
    /// again. The most impatient platform waits 2 s for its answer.
    pub durable: Duration,
    /// How long a request may take from its head to its answer; message streams have no such end.
    pub request: Duration,
    /// How long open requests have to end once the service stops.
    pub drain: Duration,
    /// How long a message stream may be silent before it says that it is still there.
    pub keep_alive: Duration,
    /// How often one visitor of the web page may write.
    pub visitor: Pace,
    /// How often all visitors behind one address may write or open a stream.
    pub source: Pace,
}

/// How often something may happen: some at once, then one at a time.
#[derive(Clone, Copy, Debug)]
pub struct Pace {
    /// How many at once after a rest.
    pub burst: NonZeroU32,
    /// How long until one more may happen; never zero.
    pub one_more_after: Duration,
}

impl Default for Limits {
    /// Fits a machine whose processes may open 1024 files, the usual default.
    fn default() -> Self {
        Self {
            connections: 800,
            streams: 600,
            head: Duration::from_secs(10),
            body: Duration::from_secs(10),
            durable: Duration::from_millis(1_500),
            request: Duration::from_secs(20),
            drain: Duration::from_secs(10),
            keep_alive: Duration::from_secs(15),
            // Nobody writes as fast; a page that catches up after a gap in the network, twice, does.
            visitor: Pace {
                burst: count(30),
                one_more_after: Duration::from_secs(1),
            },
            // A classroom of thirty shares one address.
            source: Pace {
                burst: count(120),
                one_more_after: Duration::from_millis(100),
            },
        }
    }
}

/// A number that is not zero; zero counts as one.
const fn count(number: u32) -> NonZeroU32 {
    match NonZeroU32::new(number) {
        Some(number) => number,
        None => NonZeroU32::MIN,
    }
}
