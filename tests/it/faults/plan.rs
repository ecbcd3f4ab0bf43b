//! A whole run, drawn from a seed: who says what, in which webhooks, and all that goes wrong.
//!
//! A seed settles what is drawn, not how the threads of the run get on: most failures come again with
//! it, some need a few repetitions.

use camtay::id::Timestamp;
use jiff::SignedDuration;
use rand::rngs::StdRng;
use rand::{RngExt, SeedableRng, seq::IndexedRandom};
use serde_json::Value;

use crate::faults::script::{self, Script};

/// Calls of a person that something may go wrong with; all later ones go well.
const CALLS: usize = 60;

/// One run.
#[derive(Debug)]
pub struct Plan {
    /// The persons.
    pub people: Vec<Script>,
    /// The webhooks.
    pub batches: Vec<Batch>,
    /// What happens to the calls for each person, in order.
    pub calls: Vec<Vec<Fate>>,
    /// When the process is killed, life by life; it lives on after the last.
    pub kills: Vec<Kill>,
}

/// One webhook.
#[derive(Clone, Debug)]
pub struct Batch {
    /// Its items.
    pub items: Vec<Value>,
    /// Whose they are: numbers of persons.
    pub people: Vec<usize>,
    /// It comes after these: what one person does comes in order.
    pub after: Vec<usize>,
    /// They wait for the answer to what they said before.
    pub patient: bool,
    /// How often it is sent at the same moment.
    pub at_once: usize,
    /// It is sent again after it was acknowledged.
    pub again: bool,
}

/// What happens to one call.
#[derive(Clone, Copy, Debug)]
pub struct Fate {
    /// What the platform does.
    pub fault: Fault,
    /// After how many milliseconds it echoes what it took; `None` where the echo gets lost.
    pub echo_ms: Option<u64>,
}

/// What the platform does with a call.
#[derive(Clone, Copy, Debug)]
pub enum Fault {
    /// Nothing wrong.
    None,
    /// Answers after so many milliseconds.
    Late(u64),
    /// Refuses with this status, this code in the body and these seconds of `Retry-After`.
    Refuses(u16, Option<i64>, Option<u64>),
    /// Breaks the connection before it took the message.
    CutBefore,
    /// Takes the message, then breaks the connection.
    CutAfter,
    /// Takes the message and never answers.
    Hang,
}

/// One kill.
#[derive(Clone, Copy, Debug)]
pub struct Kill {
    /// How many durable writes this life has before it.
    pub write: u32,
    /// Whether the write that it falls on is durable.
    pub after: bool,
}

/// Draws a run.
pub fn draw(seed: u64) -> Plan {
    let random = &mut StdRng::seed_from_u64(seed);
    let began = Timestamp::now() - SignedDuration::from_secs(10);
    let count = random.random_range(2..=4);
    let people: Vec<Script> = (0..count)
        .map(|number| script::draw(number, began, random))
        .collect();
    // Where the platform breaks off after it took a message, its echo is awaited for ten seconds.
    let doubtful = if random.random_bool(0.25) { 0.08 } else { 0.0 };
    let kills = if random.random_bool(0.6) {
        1..=3
    } else {
        0..=0
    };
    Plan {
        batches: batches(&people, random),
        calls: (0..count).map(|_| fates(doubtful, random)).collect(),
        kills: (0..random.random_range(kills))
            .map(|_| kill(random))
            .collect(),
        people,
    }
}

fn kill(random: &mut StdRng) -> Kill {
    Kill {
        write: random.random_range(0..25),
        after: random.random(),
    }
}

fn fates(doubtful: f64, random: &mut StdRng) -> Vec<Fate> {
    let trouble = *[0.0, 0.1, 0.4].choose(random).unwrap();
    let mut fates = Vec::with_capacity(CALLS);
    let mut was_unheard = false;
    for index in 0..CALLS {
        let fault = if random.random_bool(doubtful) {
            // A call that hangs takes its whole time limit, which is long.
            if random.random_ratio(1, 6) {
                Fault::Hang
            } else {
                Fault::CutAfter
            }
        } else if index % 4 != 3 && random.random_bool(trouble) {
            fault(random)
        } else {
            Fault::None
        };
        let echo_ms = random.random_bool(0.7).then(|| random.random_range(0..30));
        let echo_ms = match fault {
            // Each of these waits ten seconds; a person has one of them.
            Fault::CutAfter | Fault::Hang if was_unheard => Some(echo_ms.unwrap_or(5)),
            Fault::CutAfter | Fault::Hang => {
                was_unheard = echo_ms.is_none();
                echo_ms
            }
            Fault::None | Fault::Late(_) | Fault::Refuses(..) | Fault::CutBefore => echo_ms,
        };
        fates.push(Fate { fault, echo_ms });
    }
    fates
}

/// A fault that leaves no doubt whether the message was taken.
///
/// A 429 without a code that says more stops the account for a minute, which other tests prove.
fn fault(random: &mut StdRng) -> Fault {
    let soon = random.random_bool(0.05).then_some(1).or(Some(0));
    let faults = [
        Fault::Late(random.random_range(1..40)),
        Fault::Refuses(500, None, None),
        Fault::Refuses(503, None, soon),
        Fault::Refuses(429, Some(1200), soon),
        Fault::Refuses(500, Some(2), None),
        Fault::Refuses(400, Some(1200), None),
        Fault::CutBefore,
    ];
    // After a cut, too, an echo is awaited: the client cannot tell that there was no effect.
    let many = if random.random_bool(0.1) { 7 } else { 6 };
    faults[random.random_range(0..many)]
}

/// Deals what the persons do into webhooks, with some of it twice.
fn batches(people: &[Script], random: &mut StdRng) -> Vec<Batch> {
    let mut next = vec![0; people.len()];
    let mut last: Vec<Option<usize>> = vec![None; people.len()];
    let mut sent: Vec<Value> = Vec::new();
    let mut batches = Vec::new();
    loop {
        let writing: Vec<usize> = (0..people.len())
            .filter(|person| next[*person] < people[*person].items.len())
            .collect();
        if writing.is_empty() {
            return batches;
        }
        let mut batch = Batch {
            items: Vec::new(),
            people: Vec::new(),
            after: Vec::new(),
            patient: random.random_bool(0.6),
            at_once: if random.random_bool(0.1) { 2 } else { 1 },
            again: random.random_bool(0.15),
        };
        for _ in 0..*[1, 1, 1, 1, 2, 3].choose(random).unwrap() {
            let person = *writing.choose(random).unwrap();
            let Some(item) = people[person].items.get(next[person]) else {
                continue;
            };
            next[person] += 1;
            batch.items.push(item.clone());
            if !batch.people.contains(&person) {
                batch.people.push(person);
                batch.after.extend(last[person]);
                last[person] = Some(batches.len());
            }
            sent.push(item.clone());
            if random.random_bool(0.15) {
                // What came before is surely known by now only if this very batch comes after it: an
                // item of the same person, or this one.
                let known = sent
                    .iter()
                    .filter(|known| known["sender"] == item["sender"]);
                let known: Vec<Value> = known.cloned().collect();
                batch.items.push(known.choose(random).unwrap().clone());
            }
        }
        batches.push(batch);
    }
}
