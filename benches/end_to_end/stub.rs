//! A stub of the Send API: takes every call, answers as the platform does, and at once.
//!
//! What it hands on to the person who waits are *prompts*: messages with quick replies. A turn of the
//! service may say several things, in order, and only the last of them offers choices (they would
//! vanish under what follows). So one prompt ends one turn, and nothing that came late can be taken for
//! the answer to what was said after it. [`Counts::prompts`] shows after each round that it was so.

use std::borrow::Cow;
use std::collections::HashMap;
use std::io;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::{Duration, Instant};

use serde::Deserialize;
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::mpsc::{UnboundedReceiver, UnboundedSender, unbounded_channel};

use crate::wire::Wire;

/// How long no call must come until nobody is taken to be at work any more.
const QUIET: Duration = Duration::from_millis(400);
/// How long to wait for that.
const QUIET_WITHIN: Duration = Duration::from_secs(120);

/// A message with choices that has arrived at a person.
pub(crate) struct Prompt {
    /// When.
    pub(crate) at: Instant,
    /// The payloads of its choices, in order.
    pub(crate) payloads: Vec<String>,
}

/// What has come so far.
#[derive(Clone, Copy, Default)]
pub(crate) struct Counts {
    /// Calls of any kind.
    pub(crate) calls: u64,
    /// Messages, typing marks not counted.
    pub(crate) messages: u64,
    /// Messages with choices.
    pub(crate) prompts: u64,
}

impl Counts {
    /// What came since an earlier count.
    pub(crate) fn since(self, earlier: Self) -> Self {
        Self {
            calls: self.calls - earlier.calls,
            messages: self.messages - earlier.messages,
            prompts: self.prompts - earlier.prompts,
        }
    }
}

/// A running stub; cloning shares it.
#[derive(Clone)]
pub(crate) struct Stub {
    /// Where it listens, for `api_base`.
    pub(crate) base: String,
    desk: Arc<Desk>,
}

#[derive(Default)]
struct Desk {
    /// Who waits for a prompt, by the platform's id.
    waiting: Mutex<HashMap<String, UnboundedSender<Prompt>>>,
    calls: AtomicU64,
    messages: AtomicU64,
    prompts: AtomicU64,
}

impl Stub {
    /// Starts it on a free port.
    pub(crate) async fn start() -> io::Result<Self> {
        let listener = TcpListener::bind("127.0.0.1:0").await?;
        let base = format!("http://{}", listener.local_addr()?);
        let desk = Arc::<Desk>::default();
        let taking = Arc::clone(&desk);
        tokio::spawn(async move {
            while let Ok((stream, _)) = listener.accept().await {
                let desk = Arc::clone(&taking);
                // A connection that breaks shows as turns without a reply.
                tokio::spawn(async move { desk.serve(stream).await });
            }
        });
        Ok(Self { base, desk })
    }

    /// From now on what is sent to `person` comes here.
    pub(crate) fn wait_as(&self, person: &str) -> UnboundedReceiver<Prompt> {
        let (sender, prompts) = unbounded_channel();
        self.desk.waiting().insert(person.to_owned(), sender);
        prompts
    }

    /// Nobody waits as `person` any more.
    pub(crate) fn leave(&self, person: &str) {
        self.desk.waiting().remove(person);
    }

    /// What has come so far.
    pub(crate) fn counts(&self) -> Counts {
        let read = |count: &AtomicU64| count.load(Ordering::Relaxed);
        Counts {
            calls: read(&self.desk.calls),
            messages: read(&self.desk.messages),
            prompts: read(&self.desk.prompts),
        }
    }

    /// Waits until no calls come any more.
    pub(crate) async fn quiet(&self) {
        let began = Instant::now();
        let mut before = self.counts().calls;
        while began.elapsed() < QUIET_WITHIN {
            tokio::time::sleep(QUIET).await;
            let now = self.counts().calls;
            if now == before {
                return;
            }
            before = now;
        }
    }
}

/// A call, as far as it matters here.
#[derive(Deserialize)]
struct Call<'a> {
    #[serde(borrow)]
    recipient: Recipient<'a>,
    /// Missing from typing marks.
    message: Option<Said<'a>>,
}

#[derive(Deserialize)]
struct Recipient<'a> {
    #[serde(borrow)]
    id: Cow<'a, str>,
}

#[derive(Deserialize)]
struct Said<'a> {
    #[serde(borrow, default)]
    quick_replies: Vec<Choice<'a>>,
}

#[derive(Deserialize)]
struct Choice<'a> {
    #[serde(borrow)]
    payload: Cow<'a, str>,
}

impl Desk {
    /// Takes the calls of one connection.
    async fn serve(&self, stream: TcpStream) -> io::Result<()> {
        let mut wire = Wire::new(stream)?;
        while let Some(request) = wire.read().await? {
            let answer = self.take(&request.body)?;
            let head = format!(
                "HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-length: {}\r\n\r\n",
                answer.len()
            );
            wire.write(format!("{head}{answer}").as_bytes()).await?;
        }
        Ok(())
    }

    /// Takes one call and says what the platform would.
    fn take(&self, body: &[u8]) -> io::Result<String> {
        let at = Instant::now();
        let call: Call<'_> = serde_json::from_slice(body)?;
        let person = call.recipient.id;
        let count = self.calls.fetch_add(1, Ordering::Relaxed);
        let Some(message) = call.message else {
            return Ok(format!(r#"{{"recipient_id":"{person}"}}"#));
        };
        self.messages.fetch_add(1, Ordering::Relaxed);
        if !message.quick_replies.is_empty() {
            self.prompts.fetch_add(1, Ordering::Relaxed);
            let choices = message.quick_replies.into_iter();
            let payloads = choices.map(|choice| choice.payload.into_owned()).collect();
            if let Some(waiting) = self.waiting().get(person.as_ref()) {
                // Who has just given up waiting counted the turn as unanswered.
                waiting.send(Prompt { at, payloads }).ok();
            }
        }
        Ok(format!(
            r#"{{"recipient_id":"{person}","message_id":"m_sent_{count}"}}"#
        ))
    }

    fn waiting(&self) -> std::sync::MutexGuard<'_, HashMap<String, UnboundedSender<Prompt>>> {
        self.waiting.lock().unwrap_or_else(PoisonError::into_inner)
    }
}
