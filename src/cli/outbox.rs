//! `camtay outbox`: what waits and what was given up on, while the service runs or while it does not.

use anyhow::bail;
use clap::{Args, Subcommand};
use jiff::SignedDuration;

use crate::cli::control::{Place, answered};
use crate::cli::{complain, print};
use crate::duration;
use crate::id::{AccountId, ChannelId, Timestamp};
use crate::outbox_desk::{self, Done, Fate, Filter, Letter, Listing, MOST_LISTED, Opened};
use crate::server::{ListOrder, NamedOrder, RetryOrder};
use crate::store::{GIVEN_UP, GivenUp};

/// What is listed or done.
#[derive(Debug, Args)]
#[command(args_conflicts_with_subcommands = true)]
pub(super) struct Options {
    #[command(subcommand)]
    act: Option<Act>,
    #[command(flatten)]
    list: List,
}

#[derive(Debug, Subcommand)]
enum Act {
    /// Show messages with their words, in which personal numbers are masked
    Show {
        /// The numbers of the messages
        #[arg(required = true, value_name = "N")]
        seqs: Vec<u64>,
        /// Print JSON
        #[arg(long)]
        json: bool,
        #[command(flatten)]
        place: Place,
    },
    /// Try messages again: what was given up on goes back into the outbox, what waits is due at once
    Retry {
        /// The numbers of the messages
        #[arg(
            required_unless_present = "all",
            conflicts_with = "all",
            value_name = "N"
        )]
        seqs: Vec<u64>,
        /// Everything that was given up on
        #[arg(long)]
        all: bool,
        /// With --all: only what was given up on for this reason
        #[arg(long, value_parser = reason, requires = "all")]
        reason: Option<GivenUp>,
        /// With --all: only of this channel
        #[arg(long, value_name = "ID", requires = "all")]
        channel: Option<String>,
        /// With --all: only of this account
        #[arg(long, value_name = "ID", requires = "all")]
        account: Option<String>,
        #[command(flatten)]
        place: Place,
    },
    /// Drop messages for good
    Drop {
        /// The numbers of the messages
        #[arg(required = true, value_name = "N")]
        seqs: Vec<u64>,
        #[command(flatten)]
        place: Place,
    },
}

/// Which messages are listed.
#[derive(Debug, Args)]
struct List {
    /// Only of this channel
    #[arg(long, value_name = "ID")]
    channel: Option<String>,
    /// Only of this account
    #[arg(long, value_name = "ID")]
    account: Option<String>,
    /// Only what was given up on for this reason
    #[arg(long, value_parser = reason)]
    reason: Option<GivenUp>,
    /// Only what has been there for longer, such as 1h
    #[arg(long, value_name = "TIME", value_parser = length)]
    older_than: Option<SignedDuration>,
    /// Only what waits
    #[arg(long, conflicts_with = "dead")]
    waiting: bool,
    /// Only what was given up on
    #[arg(long)]
    dead: bool,
    /// At most so many
    #[arg(long, value_name = "N", default_value_t = outbox_desk::USUALLY_LISTED)]
    limit: usize,
    /// Print JSON
    #[arg(long)]
    json: bool,
    #[command(flatten)]
    place: Place,
}

fn reason(text: &str) -> Result<GivenUp, String> {
    let named = GIVEN_UP.into_iter().find(|reason| reason.name() == text);
    named.ok_or_else(|| {
        let known = GIVEN_UP.map(GivenUp::name).join(", ");
        format!("the reasons are {known}")
    })
}

fn length(text: &str) -> Result<SignedDuration, String> {
    duration::read(text).ok_or_else(|| format!("it wants {}", duration::FORM))
}

/// Lists, shows, retries or drops.
pub(super) fn run(options: Options) -> anyhow::Result<()> {
    match options.act {
        None => list(options.list),
        Some(Act::Show { seqs, json, place }) => show(&place, seqs, json),
        Some(Act::Retry {
            seqs,
            all,
            reason,
            channel,
            account,
            place,
        }) => {
            let order = if all {
                RetryOrder::Matching(Filter {
                    channel: channel.map(ChannelId::new),
                    account: account.map(AccountId::new),
                    reason,
                    ..Filter::default()
                })
            } else {
                RetryOrder::Named(seqs)
            };
            retry(&place, &order)
        }
        Some(Act::Drop { seqs, place }) => drop_named(&place, &NamedOrder { seqs }),
    }
}

fn list(options: List) -> anyhow::Result<()> {
    let fate = match (options.waiting, options.dead) {
        (true, _) => Some(Fate::Waiting),
        (false, true) => Some(Fate::Dead),
        (false, false) => None,
    };
    let order = ListOrder {
        filter: Filter {
            channel: options.channel.map(ChannelId::new),
            account: options.account.map(AccountId::new),
            reason: options.reason,
            older_than: options.older_than,
            fate,
        },
        most: options.limit.min(MOST_LISTED),
    };
    let data = options.place.data()?;
    let now = Timestamp::now();
    let listing = answered(&data, "/outbox", &order, async |store| {
        outbox_desk::list(store, &order.filter, order.most, now)
    })?;
    if options.json {
        print(&serde_json::to_string_pretty(&listing)?);
        return Ok(());
    }
    say_listing(&listing);
    Ok(())
}

fn show(place: &Place, seqs: Vec<u64>, json: bool) -> anyhow::Result<()> {
    let order = NamedOrder { seqs };
    let now = Timestamp::now();
    let shown: Vec<Opened> = answered(&place.data()?, "/outbox/show", &order, async |store| {
        let shown = order.seqs.iter();
        shown
            .filter_map(|seq| outbox_desk::show(store, *seq, now).transpose())
            .collect()
    })?;
    if json {
        print(&serde_json::to_string_pretty(&shown)?);
    } else {
        shown.iter().for_each(say_opened);
    }
    let found = |seq: &u64| shown.iter().any(|opened| opened.letter.seq == *seq);
    missing(order.seqs.iter().copied().filter(|seq| !found(seq)))
}

fn retry(place: &Place, order: &RetryOrder) -> anyhow::Result<()> {
    let now = Timestamp::now();
    let done = answered(
        &place.data()?,
        "/outbox/retry",
        order,
        async |store| match order {
            RetryOrder::Named(seqs) => outbox_desk::retry_all(store, seqs, now).await,
            RetryOrder::Matching(filter) => outbox_desk::retry_matching(store, filter, now).await,
        },
    )?;
    say_done("to be tried again", done)
}

fn drop_named(place: &Place, order: &NamedOrder) -> anyhow::Result<()> {
    let now = Timestamp::now();
    let done = answered(&place.data()?, "/outbox/drop", order, async |store| {
        outbox_desk::drop_all(store, &order.seqs, now).await
    })?;
    say_done("dropped", done)
}

fn say_listing(listing: &Listing) {
    if listing.of == 0 {
        print("nothing waits, and nothing was given up on");
        return;
    }
    print(&format!(
        "{:>8}  {:7}  {:>6}  {:>5}  {:<20}  {:<22}  conversation",
        "number", "state", "age", "tries", "next try (UTC)", "reason or last code"
    ));
    for letter in &listing.letters {
        let next = letter
            .next_at
            .map_or_else(|| "-".to_owned(), |at| format!("{at:.0}"));
        print(&format!(
            "{:>8}  {:7}  {:>6}  {:>5}  {next:<20}  {:<22}  {}",
            letter.seq,
            letter.fate.name(),
            age(letter.age_seconds),
            letter.attempts,
            why(letter),
            letter.conversation
        ));
    }
    let shown = listing.letters.len();
    if shown < listing.of {
        complain(&format!(
            "camtay: {shown} of {}; `--limit` or a filter shows others",
            listing.of
        ));
    }
}

fn say_opened(opened: &Opened) {
    let Opened {
        letter,
        calls_done,
        message,
    } = opened;
    print(&format!("number        {}", letter.seq));
    print(&format!("state         {}", letter.fate.name()));
    print(&format!("conversation  {}", letter.conversation));
    print(&format!(
        "from          {:.0} ({} ago)",
        letter.created,
        age(letter.age_seconds)
    ));
    if let Some(at) = letter.given_up_at {
        print(&format!("given up on   {at:.0}"));
    }
    if let Some(at) = letter.next_at {
        print(&format!("next try      {at:.0}"));
    }
    print(&format!(
        "tries         {} ({calls_done} parts taken)",
        letter.attempts
    ));
    print(&format!("why           {}", why(letter)));
    print("");
    print(&message.text);
    for reply in &message.quick_replies {
        print(&format!("  [{}]", reply.label));
    }
    print("");
}

/// The reason and the code of a letter.
fn why(letter: &Letter) -> String {
    let reason = letter.reason.map(GivenUp::name);
    let words: Vec<&str> = reason.into_iter().chain(letter.code.as_deref()).collect();
    if words.is_empty() {
        "-".to_owned()
    } else {
        words.join(" ")
    }
}

/// Seconds in the largest unit that fits.
pub(super) fn age(seconds: i64) -> String {
    match seconds {
        ..60 => format!("{seconds}s"),
        60..3600 => format!("{}m", seconds / 60),
        3600..172_800 => format!("{}h", seconds / 3600),
        172_800.. => format!("{}d", seconds / 86_400),
    }
}

fn say_done(what: &str, done: Done) -> anyhow::Result<()> {
    print(&format!("{} {what}", done.done.len()));
    missing(done.missing.into_iter())
}

/// Fails where letters were named that there are not.
fn missing(seqs: impl Iterator<Item = u64>) -> anyhow::Result<()> {
    let seqs: Vec<String> = seqs.map(|seq| seq.to_string()).collect();
    if seqs.is_empty() {
        return Ok(());
    }
    bail!(
        "there is no message {}: it was delivered, dropped or retried meanwhile, or never there",
        seqs.join(", ")
    )
}
