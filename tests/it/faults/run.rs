//! One run: the persons write, the platform fails, the process is killed and comes back, until all is
//! said and done.

use std::sync::Arc;
use std::time::Duration;

use camtay::dispatch::State;
use camtay::id::{ConversationId, EntityId, Timestamp};
use camtay::store::Store;
use serde_json::Value;
use tempfile::TempDir;
use tokio::sync::{mpsc, watch};
use tokio::task::JoinSet;
use tokio_util::sync::CancellationToken;

use crate::faults::check::Record;
use crate::faults::disk::{self, Killer};
use crate::faults::plan::{Batch, Plan};
use crate::faults::platform::{Platform, Side};
use crate::faults::script::Script;
use crate::faults::service::{Generation, Running};

/// How long it may take until all is said and done.
const PATIENCE: Duration = Duration::from_secs(240);
/// How often it is looked whether it is.
const LOOK_EVERY: Duration = Duration::from_millis(10);
/// How soon a platform sends again what was not acknowledged.
const SEND_AGAIN: Duration = Duration::from_millis(5);

/// Runs a plan; says what is left undone.
pub async fn run(seed: u64, plan: &Plan, platform: &Platform) -> Result<Record, String> {
    let (echo, echoes) = mpsc::unbounded_channel();
    let side = Side::new(plan.calls.clone(), echo);
    platform.enter(seed, Arc::clone(&side));
    let (image, images) = mpsc::unbounded_channel();
    let mut world = World {
        seed,
        plan,
        platform,
        side,
        image,
        lives: JoinSet::new(),
    };
    let first = world.start(0, disk::folder()).await;
    let done = tokio::time::timeout(PATIENCE, world.live(first, images, echoes));
    let last = done
        .await
        .map_err(|_late| "it does not come to an end".to_owned())?;
    platform.leave(seed);
    let record = record(&last.store, &plan.people, &world.side, last.number);
    last.stop();
    drop(last);
    while let Some(ended) = world.lives.join_next().await {
        ended.unwrap();
    }
    Ok(record)
}

/// What a run consists of.
struct World<'a> {
    seed: u64,
    plan: &'a Plan,
    platform: &'a Platform,
    side: Arc<Side>,
    image: mpsc::UnboundedSender<TempDir>,
    /// The generations, until they have ended.
    lives: JoinSet<()>,
}

impl World<'_> {
    /// Starts a generation in a folder.
    async fn start(&mut self, number: usize, folder: TempDir) -> Arc<Generation> {
        let kill = self.plan.kills.get(number).copied();
        let killer = Killer::new(
            folder.path(),
            kill,
            Arc::clone(&self.side),
            self.image.clone(),
        );
        let base = self.platform.base(self.seed, number);
        self.side.begin(number);
        let (sync, opened) = (killer.sync(), move |_: &std::path::Path| killer.opened());
        let (generation, running) = Generation::start(number, folder, sync, opened, &base).await;
        self.lives.spawn(Running::end(running));
        generation
    }

    /// Lets generation after generation live until nothing is left to be done; gives the last.
    async fn live(
        &mut self,
        first: Arc<Generation>,
        mut images: mpsc::UnboundedReceiver<TempDir>,
        mut echoes: mpsc::UnboundedReceiver<(u64, Value)>,
    ) -> Arc<Generation> {
        let current = watch::Sender::new(first);
        let mut writing = self.write(&current);
        let mut echoing = JoinSet::new();
        loop {
            tokio::select! {
                Some(found) = images.recv() => {
                    let killed = Arc::clone(&current.borrow());
                    killed.stop();
                    let next = self.start(killed.number + 1, found).await;
                    current.send_replace(next);
                }
                Some((after_ms, echo)) = echoes.recv() => {
                    let current = current.subscribe();
                    echoing.spawn(async move {
                        tokio::time::sleep(Duration::from_millis(after_ms)).await;
                        let generation = Arc::clone(&current.borrow());
                        generation.receive(&[echo]).await
                    });
                }
                Some(ended) = writing.join_next() => ended.unwrap(),
                () = tokio::time::sleep(LOOK_EVERY), if writing.is_empty() => {
                    let generation = Arc::clone(&current.borrow());
                    let numbers = generation.store.numbers();
                    let settled = numbers.mail == 0 && numbers.outbox == 0;
                    if settled && self.side.lives(generation.number) {
                        return generation;
                    }
                }
            }
        }
    }

    /// Everybody begins to write.
    fn write(&self, current: &watch::Sender<Arc<Generation>>) -> JoinSet<()> {
        let batches = &self.plan.batches;
        let sent: Vec<CancellationToken> =
            batches.iter().map(|_| CancellationToken::new()).collect();
        let mut writing = JoinSet::new();
        for (batch, done) in batches.iter().zip(&sent) {
            let conversations = batch.people.iter().map(|person| &self.plan.people[*person]);
            let sender = Sender {
                batch: batch.clone(),
                people: conversations
                    .map(|script| script.conversation.clone())
                    .collect(),
                after: batch
                    .after
                    .iter()
                    .map(|before| sent[*before].clone())
                    .collect(),
                current: current.subscribe(),
                side: Arc::clone(&self.side),
            };
            let done = done.clone();
            writing.spawn(async move { sender.send(done).await });
        }
        writing
    }
}

/// What is left behind once all is said and done.
pub fn record(store: &Store, people: &[Script], side: &Side, kills: usize) -> Record {
    let citizens = people.iter().map(|script| {
        let entity = EntityId::Conversation(script.conversation.clone());
        let record = store.entity(&entity).unwrap()?;
        match serde_json::from_str(record.state.get()).unwrap() {
            State::Person(person) => Some(person.citizen),
            State::Group(_) | State::Ticket(_) => None,
        }
    });
    let facts = store.journal(Timestamp::MIN..Timestamp::MAX);
    Record {
        said: side.said(),
        citizens: citizens.collect(),
        facts: facts.map(|fact| fact.unwrap().entry).collect(),
        dead_letters: store.numbers().dead_letters,
        kills,
    }
}

/// The platform as it sends one webhook, until it is acknowledged.
struct Sender {
    batch: Batch,
    people: Vec<ConversationId>,
    after: Vec<CancellationToken>,
    current: watch::Receiver<Arc<Generation>>,
    side: Arc<Side>,
}

impl Sender {
    async fn send(self, done: CancellationToken) {
        for before in &self.after {
            before.cancelled().await;
        }
        if self.batch.patient {
            self.wait_for_answers().await;
        }
        let others = (1..self.batch.at_once).map(|_| self.acknowledged());
        tokio::join!(self.acknowledged(), futures_util::future::join_all(others));
        done.cancel();
        if self.batch.again {
            self.acknowledged().await;
        }
    }

    /// Waits until everything was said to the persons of this webhook.
    async fn wait_for_answers(&self) {
        let people: Vec<_> = self.people.iter().collect();
        loop {
            let generation = Arc::clone(&self.current.borrow());
            if generation.is_done_with(&people) && self.side.lives(generation.number) {
                return;
            }
            drop(generation);
            tokio::time::sleep(LOOK_EVERY).await;
        }
    }

    /// Sends it until a living generation has acknowledged it.
    async fn acknowledged(&self) {
        loop {
            let generation = Arc::clone(&self.current.borrow());
            let taken = self.side.lives(generation.number)
                && generation.receive(&self.batch.items).await
                && self.side.lives(generation.number);
            if taken {
                return;
            }
            drop(generation);
            tokio::time::sleep(SEND_AGAIN).await;
        }
    }
}
