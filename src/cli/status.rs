//! `camtay status`: how the service and its store are, on one page.

use clap::Args;

use crate::cli::control::{Place, ask, over_closed};
use crate::cli::outbox::age;
use crate::cli::print;
use crate::id::Timestamp;
use crate::server::Status;

/// Whose status, and in which form.
#[derive(Debug, Args)]
pub(super) struct Options {
    /// Print JSON
    #[arg(long)]
    json: bool,
    #[command(flatten)]
    place: Place,
}

/// Prints the status; that of the store alone where no service runs.
pub(super) fn run(options: Options) -> anyhow::Result<()> {
    let data = options.place.data()?;
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build()?;
    let now = Timestamp::now();
    let status: Status = runtime.block_on(async {
        match ask(&data, "/status", &()).await? {
            Some(status) => Ok(status),
            None => over_closed(&data, async |store| Status::of_store(store, now)).await,
        }
    })?;
    if options.json {
        print(&serde_json::to_string_pretty(&status)?);
    } else {
        say(&status);
    }
    Ok(())
}

fn say(status: &Status) {
    let oldest = |seconds: Option<i64>| {
        seconds.map_or_else(String::new, |seconds| {
            format!(", the oldest {}", age(seconds))
        })
    };
    let store = &status.store;
    let running = if status.running { "running" } else { "stopped" };
    print(&format!(
        "service       {running}, camtay {}",
        status.version
    ));
    let ready = if store.ready { "ready" } else { "NOT READY" };
    print(&format!(
        "store         {ready}, {} of {} writes queued",
        store.queue, store.queue_size
    ));
    print(&format!(
        "mailboxes     {}{}",
        store.mail,
        oldest(store.oldest_mail_seconds)
    ));
    print(&format!(
        "outbox        {}{}",
        store.outbox,
        oldest(store.oldest_outbox_seconds)
    ));
    print(&format!("dead letters  {}", store.dead_letters));
    print(&format!(
        "open tickets  {}{}",
        status.tickets.open,
        oldest(status.tickets.oldest_seconds)
    ));
    if let Some(disk) = &status.disk {
        let mib = |bytes: u64| bytes >> 20;
        print(&format!(
            "disk          {} MiB free of {}, {} kept",
            mib(disk.free_bytes),
            mib(disk.total_bytes),
            mib(disk.reserve_bytes)
        ));
    }
    for alarm in &status.accounts_refused {
        print(&format!(
            "ALARM         {} {}: the platform refuses this account since {:.0}: {}",
            alarm.channel, alarm.account, alarm.since, alarm.code
        ));
    }
    for silence in &status.silence {
        let alarm = if silence.is_alarm { "ALARM" } else { "heard" };
        print(&format!(
            "{alarm:<12}  {} {}: nothing for {}",
            silence.channel,
            silence.account,
            age(silence.silent_seconds)
        ));
    }
}
