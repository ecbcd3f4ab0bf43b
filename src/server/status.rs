//! The status: one page of numbers and alarms, for a terminal, a script and the web desk.

use serde::{Deserialize, Serialize};

use crate::delivery::Alarm;
use crate::id::{AccountId, ChannelId, Timestamp};
use crate::store::{Store, StoreError};

/// How a service and its store are.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Status {
    /// Whether a service runs; where it does not, only what is stored is known.
    pub running: bool,
    /// The version of the program that says this.
    pub version: String,
    /// What is stored and what waits.
    pub store: StoreNow,
    /// What waits for a mentor.
    pub tickets: TicketsNow,
    /// The disk of the store; `None` where the operating system does not say.
    pub disk: Option<DiskNow>,
    /// Accounts that their platform refuses and that send nothing until they are repaired.
    pub accounts_refused: Vec<AlarmNow>,
    /// For how long nothing was heard of each account.
    pub silence: Vec<SilenceNow>,
}

/// What is stored and what waits.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct StoreNow {
    /// Whether what is written becomes durable in time and there is room.
    pub ready: bool,
    /// Events in mailboxes.
    pub mail: u64,
    /// The age of the oldest, in whole seconds; `None` where there is none.
    pub oldest_mail_seconds: Option<i64>,
    /// Messages in the outbox.
    pub outbox: u64,
    /// The age of the oldest, in whole seconds; `None` where there is none.
    pub oldest_outbox_seconds: Option<i64>,
    /// Messages that were given up on.
    pub dead_letters: u64,
    /// Writes that wait for the disk.
    pub queue: usize,
    /// Writes that may wait before more are refused.
    pub queue_size: usize,
}

/// What waits for a mentor.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct TicketsNow {
    /// Tickets that nobody has taken.
    pub open: usize,
    /// The age of the oldest, in whole seconds; `None` where there is none.
    pub oldest_seconds: Option<i64>,
}

/// The disk of the store.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct DiskNow {
    /// Bytes that are free.
    pub free_bytes: u64,
    /// Bytes of those that are kept for what is under way: below, nothing new is taken.
    pub reserve_bytes: u64,
    /// Bytes of the whole file system.
    pub total_bytes: u64,
}

/// An account that its platform refuses.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct AlarmNow {
    /// Which channel.
    pub channel: ChannelId,
    /// Which account of it.
    pub account: AccountId,
    /// What the platform said: its code.
    pub code: String,
    /// Since when.
    pub since: Timestamp,
}

/// The silence of one account.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct SilenceNow {
    /// Which channel.
    pub channel: ChannelId,
    /// Which account of it; empty where it was never heard of.
    pub account: AccountId,
    /// For how long, in whole seconds; since the start of the service at most.
    pub silent_seconds: i64,
    /// Whether that is too long.
    pub is_alarm: bool,
}

impl Status {
    /// What is known of a store alone. Looks at all that waits.
    pub fn of_store(store: &Store, now: Timestamp) -> Result<Self, StoreError> {
        let age = |since: Timestamp| now.duration_since(since).as_secs();
        let numbers = store.numbers();
        let tickets = store.open_tickets_since()?;
        let disk = store.disk_room().ok().map(|(disk, reserve_bytes)| DiskNow {
            free_bytes: disk.free_bytes,
            reserve_bytes,
            total_bytes: disk.total_bytes,
        });
        Ok(Self {
            version: env!("CARGO_PKG_VERSION").to_owned(),
            store: StoreNow {
                ready: store.is_ready(),
                mail: numbers.mail,
                oldest_mail_seconds: store.oldest_mail()?.map(age),
                outbox: numbers.outbox,
                oldest_outbox_seconds: store.oldest_entry()?.map(age),
                dead_letters: numbers.dead_letters,
                queue: numbers.queued,
                queue_size: numbers.queue_size,
            },
            tickets: TicketsNow {
                open: tickets.len(),
                oldest_seconds: tickets.iter().map(|(since, _)| age(*since)).max(),
            },
            disk,
            ..Self::default()
        })
    }
}

impl From<Alarm> for AlarmNow {
    fn from(alarm: Alarm) -> Self {
        let Alarm {
            channel,
            account,
            code,
            since,
        } = alarm;
        Self {
            channel,
            account,
            code,
            since,
        }
    }
}
