//! The load: persons at once, each on a connection of their own, in a closed loop.
//!
//! A turn begins with the first byte of a webhook and ends with the prompt that answers it, as the stub
//! saw it (see [`crate::stub`] for why that is the right one); the person goes on once the webhook was
//! answered 200 as well. After [`walk::MESSAGES`] messages somebody else takes the place, so that nobody
//! writes faster than a person could for longer than a moment.

use std::net::SocketAddr;
use std::sync::Arc;
use std::time::{Duration, Instant};

use tokio::net::TcpStream;
use tokio::task::JoinSet;

use crate::people::{People, Person};
use crate::process::Process;
use crate::settings::Settings;
use crate::stub::{Counts, Stub};
use crate::usage::{cpu_s, machine_cpu_s, memory, percentile_ms};
use crate::walk::{self, Act};
use crate::webhook;
use crate::wire::Wire;

/// How long a person waits for a reply before they are counted as not answered.
const PATIENCE: Duration = Duration::from_secs(20);

/// What persons wait for before they go on.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Wait {
    /// The reply.
    Reply,
    /// Only that the webhook was taken; each message is from somebody else.
    Taken,
}

/// One round to be measured.
pub(crate) struct Round<'a> {
    /// Whom to write to.
    pub(crate) server: &'a Process,
    /// Where the replies arrive.
    pub(crate) stub: &'a Stub,
    /// Who writes.
    pub(crate) people: &'a Arc<People>,
    /// How many at once.
    pub(crate) persons: usize,
    /// What they wait for.
    pub(crate) wait: Wait,
}

/// What one round measured.
#[derive(Clone, Debug)]
pub(crate) struct Measured {
    /// Turns (or webhooks taken) a second.
    pub(crate) a_second: f64,
    /// Half of them took no longer, in milliseconds.
    pub(crate) p50_ms: f64,
    /// 95 % took no longer.
    pub(crate) p95_ms: f64,
    /// 99 % took no longer.
    pub(crate) p99_ms: f64,
    /// CPU time of the server for a thousand turns, in seconds.
    pub(crate) cpu_s: f64,
    /// CPU time of this process for a thousand turns, in seconds.
    pub(crate) own_cpu_s: f64,
    /// Cores that everything else on the machine kept busy meanwhile.
    pub(crate) others_cores: f64,
    /// Memory of the server at the end, in megabytes.
    pub(crate) memory_mb: f64,
    /// Calls to the platform for a turn.
    pub(crate) calls: f64,
    /// How long the server was still at work after the last was sent, in seconds.
    pub(crate) drained_s: f64,
}

impl Round<'_> {
    /// Warms up, measures, and waits until the server has nothing more to do.
    ///
    /// # Errors
    /// A webhook was refused, or there is not exactly one prompt for each turn.
    pub(crate) async fn measure(&self, settings: &Settings) -> anyhow::Result<Measured> {
        let before = self.stub.counts();
        let begin = Instant::now() + settings.warm_up;
        let end = begin + settings.measured;
        let mut slots = JoinSet::new();
        for _ in 0..self.persons {
            let slot = Slot {
                address: self.server.address,
                stub: self.stub.clone(),
                people: Arc::clone(self.people),
                wait: self.wait,
                begin,
                end,
                turns: Vec::new(),
                sent: 0,
            };
            slots.spawn(slot.run());
        }
        let server = self.server.number();
        tokio::time::sleep_until(begin.into()).await;
        let began_at = Spent::so_far(server)?;
        tokio::time::sleep_until(end.into()).await;
        let spent = Spent::so_far(server)?.since(began_at);
        let memory_mb = memory(server)?.now_mb;

        let mut turns = Vec::new();
        let mut sent = 0;
        while let Some(slot) = slots.join_next().await {
            let slot = slot??;
            turns.extend(slot.turns);
            sent += slot.sent;
        }
        let stopped = Instant::now();
        self.stub.quiet().await;
        let drained_s = stopped.elapsed().as_secs_f64();
        let counts = self.stub.counts().since(before);
        one_prompt_a_turn(sent, counts)?;
        let thousands = turns.len().max(1) as f64 / 1e3;
        Ok(Measured {
            a_second: turns.len() as f64 / settings.measured.as_secs_f64(),
            p50_ms: percentile_ms(&mut turns, 0.5),
            p95_ms: percentile_ms(&mut turns, 0.95),
            p99_ms: percentile_ms(&mut turns, 0.99),
            cpu_s: spent.server_s / thousands,
            own_cpu_s: spent.own_s / thousands,
            others_cores: spent.others_s / settings.measured.as_secs_f64(),
            memory_mb,
            calls: counts.calls as f64 / sent.max(1) as f64,
            drained_s,
        })
    }
}

/// CPU time, in seconds.
#[derive(Clone, Copy)]
struct Spent {
    server_s: f64,
    own_s: f64,
    others_s: f64,
}

impl Spent {
    fn so_far(server: u32) -> anyhow::Result<Self> {
        let (server_s, own_s) = (cpu_s(server)?, cpu_s(std::process::id())?);
        Ok(Self {
            server_s,
            own_s,
            others_s: machine_cpu_s()? - server_s - own_s,
        })
    }

    fn since(self, earlier: Self) -> Self {
        Self {
            server_s: self.server_s - earlier.server_s,
            own_s: self.own_s - earlier.own_s,
            others_s: self.others_s - earlier.others_s,
        }
    }
}

/// Nothing was lost, nothing was said twice, and no reply was taken for another.
fn one_prompt_a_turn(sent: u64, counts: Counts) -> anyhow::Result<()> {
    anyhow::ensure!(
        counts.prompts == sent,
        "{sent} webhooks were taken, but {} prompts came (and {} messages in all)",
        counts.prompts,
        counts.messages,
    );
    Ok(())
}

/// One place at which person after person writes.
struct Slot {
    address: SocketAddr,
    stub: Stub,
    people: Arc<People>,
    wait: Wait,
    /// When measuring begins.
    begin: Instant,
    /// When it ends, and with it the writing.
    end: Instant,
    /// How long each measured turn took.
    turns: Vec<Duration>,
    /// Webhooks taken, measured or not.
    sent: u64,
}

impl Slot {
    async fn run(mut self) -> anyhow::Result<Self> {
        let mut wire = Wire::new(TcpStream::connect(self.address).await?)?;
        while Instant::now() < self.end {
            let person = self.people.next();
            match self.wait {
                Wait::Reply => self.walk(&mut wire, &person).await?,
                Wait::Taken => {
                    let sent = Instant::now();
                    self.send(&mut wire, &person, &Act::Say("chào cháu"))
                        .await?;
                    self.note(sent, Instant::now());
                }
            }
        }
        Ok(self)
    }

    /// One person from their first message to their last.
    async fn walk(&mut self, wire: &mut Wire, person: &Person) -> anyhow::Result<()> {
        let mut prompts = self.stub.wait_as(&person.id);
        let mut act = walk::first(person.was_here);
        for number in 1..=walk::MESSAGES {
            let sent = Instant::now();
            self.send(wire, person, &act).await?;
            let prompt = tokio::time::timeout(PATIENCE, prompts.recv()).await;
            let Ok(Some(prompt)) = prompt else {
                anyhow::bail!("{} was not answered to {act:?}", person.id);
            };
            self.note(sent, prompt.at);
            if Instant::now() >= self.end {
                break;
            }
            act = walk::next(number, &prompt.payloads);
        }
        self.stub.leave(&person.id);
        Ok(())
    }

    /// Sends one webhook and waits until it was taken.
    async fn send(&mut self, wire: &mut Wire, person: &Person, act: &Act) -> anyhow::Result<()> {
        wire.write(&webhook::request(&person.id, act)).await?;
        let answer = wire.read().await?;
        let status = answer.map(|answer| answer.status());
        anyhow::ensure!(status == Some(200), "a webhook was answered {status:?}");
        self.sent += 1;
        Ok(())
    }

    /// Counts a turn, if it ended while it was measured.
    fn note(&mut self, sent: Instant, done: Instant) {
        if (self.begin..self.end).contains(&done) {
            self.turns.push(done.saturating_duration_since(sent));
        }
    }
}
