//! The promises, checked on the record of a run.

use std::collections::{HashMap, HashSet};

use camtay::id::Timestamp;
use camtay::turn::{Dropped, JournalEntry};
use camtay::tutor::Citizen;

use crate::faults::platform::Said;
use crate::faults::script::Script;

/// What a run left behind.
#[derive(Clone, Debug)]
pub struct Record {
    /// What arrived, in order.
    pub said: Vec<Said>,
    /// What is remembered of each person.
    pub citizens: Vec<Option<Citizen>>,
    /// The facts of the journal.
    pub facts: Vec<JournalEntry>,
    /// Messages that were given up on.
    pub dead_letters: u64,
    /// How often the process was killed.
    pub kills: usize,
}

/// What was seen in runs.
#[derive(Clone, Copy, Debug, Default)]
pub struct Figures {
    /// Kills.
    pub kills: usize,
    /// Messages that were acknowledged, each counted once.
    pub messages: usize,
    /// Messages that arrived, each counted once.
    pub replies: usize,
    /// Messages that arrived twice because nobody can know what became of the first call.
    pub repeats: usize,
    /// Messages that were dropped because their step had been left.
    pub dropped: usize,
}

impl Figures {
    /// Adds those of another run.
    pub fn add(&mut self, other: Self) {
        self.kills += other.kills;
        self.messages += other.messages;
        self.replies += other.replies;
        self.repeats += other.repeats;
        self.dropped += other.dropped;
    }
}

/// Checks a run; says what is wrong with it.
pub fn check(people: &[Script], record: &Record) -> Result<Figures, String> {
    let mut figures = Figures {
        kills: record.kills,
        ..Figures::default()
    };
    if record.dead_letters > 0 {
        return Err(format!("{} dead letters", record.dead_letters));
    }
    for (number, script) in people.iter().enumerate() {
        let said: Vec<&Said> = of(number, &record.said);
        let once = repeats_excused(&said, &mut figures)
            .and_then(|once| in_order(script, &once, &mut figures))
            .and_then(|()| remembered(script, record.citizens[number].as_ref()));
        once.map_err(|what| format!("p{number}: {what}"))?;
        figures.messages += script.items.len();
    }
    facts(people, record, figures.dropped)?;
    Ok(figures)
}

fn of(person: usize, said: &[Said]) -> Vec<&Said> {
    said.iter().filter(|said| said.person == person).collect()
}

/// What arrived, without repeats; each of those must have its excuse: a call without an answer, or a
/// kill, which excuses one message of a person.
fn repeats_excused<'a>(said: &[&'a Said], figures: &mut Figures) -> Result<Vec<&'a Said>, String> {
    let mut once: Vec<&Said> = Vec::new();
    let mut latest: HashMap<(u64, usize), &Said> = HashMap::new();
    let mut excused: HashSet<usize> = HashSet::new();
    for said in said {
        let Some(before) = latest.insert(said.delivery, said) else {
            if once
                .last()
                .is_some_and(|last| last.delivery > said.delivery)
            {
                return Err(format!("{:?} was overtaken", said.delivery));
            }
            once.push(said);
            continue;
        };
        figures.repeats += 1;
        let (entry, call) = said.delivery;
        if before.text != said.text {
            return Err(format!(
                "{entry}.{call} says something else the second time"
            ));
        }
        if once
            .last()
            .is_some_and(|last| last.delivery != said.delivery)
        {
            return Err(format!("{entry}.{call} came again after what follows it"));
        }
        let killed = before.generation < said.generation && excused.insert(before.generation);
        if before.answered && !killed {
            return Err(format!("{entry}.{call} was said again for no reason"));
        }
    }
    Ok(once)
}

/// Whether what must arrive has arrived, in order and nothing else; but for what was dropped.
fn in_order(script: &Script, once: &[&Said], figures: &mut Figures) -> Result<(), String> {
    let mut left = once;
    for due in &script.due {
        let arrived = left.len() >= due.texts.len()
            && left
                .iter()
                .zip(&due.texts)
                .all(|(said, text)| said.text == *text);
        if arrived {
            left = &left[due.texts.len()..];
        } else if due.passing {
            left = &left[begun(left, &due.texts)..];
            figures.dropped += 1;
        } else {
            return Err(format!(
                "«{}» is missing, next is {left:?}",
                due.texts.concat()
            ));
        }
    }
    figures.replies += once.len();
    match left.first() {
        None => Ok(()),
        Some(said) => Err(format!("«{}» is one too many or late", said.text)),
    }
}

/// How many of the texts had arrived when their message was dropped in the middle: a picture goes before
/// its words.
fn begun(said: &[&Said], texts: &[String]) -> usize {
    let alike = said.iter().zip(texts);
    let begun = alike.take_while(|(said, text)| said.text == **text).count();
    let entry = |at: usize| said.get(at).map(|said| said.delivery.0);
    let goes_on = begun > 0 && entry(begun) == entry(begun - 1);
    if goes_on { 0 } else { begun }
}

/// Whether the person is remembered as if nothing had happened, but for the time of day: a turn has that
/// of its own moment.
fn remembered(script: &Script, citizen: Option<&Citizen>) -> Result<(), String> {
    let timeless = |citizen: &Citizen| {
        let mut citizen = citizen.clone();
        citizen.last_heard = None;
        citizen.practice.armed = None;
        for practice in citizen.practice.lessons.values_mut() {
            practice.since = Timestamp::MIN;
        }
        citizen
    };
    let expected = timeless(&script.end);
    match citizen.map(timeless) {
        Some(found) if found == expected => Ok(()),
        found => Err(format!("is remembered as {found:?}, not as {expected:?}")),
    }
}

/// Whether each effect was recorded exactly once, and each message that was dropped.
///
/// A message whose call nobody knows the end of may have arrived and be dropped all the same.
fn facts(people: &[Script], record: &Record, dropped: usize) -> Result<(), String> {
    let left = JournalEntry::MessageDropped {
        reason: Dropped::StepLeft,
    };
    let recorded = record.facts.iter().filter(|fact| **fact == left).count();
    let doubtful = in_doubt(&record.said, record.kills);
    if !(dropped..=dropped + doubtful).contains(&recorded) {
        return Err(format!(
            "{recorded} messages were dropped: {dropped} did not arrive, {doubtful} are in doubt"
        ));
    }
    let mut surplus: HashMap<String, i64> = HashMap::new();
    for fact in record.facts.iter().filter(|fact| **fact != left) {
        *surplus.entry(format!("{fact:?}")).or_default() += 1;
    }
    for fact in people.iter().flat_map(|script| &script.facts) {
        *surplus.entry(format!("{fact:?}")).or_default() -= 1;
    }
    surplus.retain(|_, count| *count != 0);
    if surplus.is_empty() {
        return Ok(());
    }
    Err(format!("the journal is not right, too many: {surplus:?}"))
}

/// Messages that arrived by a call whose answer the sender may not have seen.
fn in_doubt(said: &[Said], kills: usize) -> usize {
    let latest: HashMap<_, _> = said.iter().map(|said| (said.delivery, said)).collect();
    let in_doubt = |said: &&&Said| !said.answered || said.generation < kills;
    latest.values().filter(in_doubt).count()
}
