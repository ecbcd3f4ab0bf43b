//! `camtay graph`: a lesson drawn, with what the journal says of it.

use std::ops::Range;
use std::path::{Path, PathBuf};

use clap::{Args, ValueEnum};
use jiff::civil::Date;
use jiff::tz::TimeZone;
use jiff::{SignedDuration, ToSpan};

use crate::cli::control::answered;
use crate::cli::{Lessons, language, lesson, play, print};
use crate::diagram::Diagram;
use crate::duration;
use crate::house::House;
use crate::id::{FlowId, Timestamp};
use crate::locale::LAST;
use crate::server::TallyOrder;
use crate::tally::Tally;

/// Which lesson is drawn, and how.
#[derive(Debug, Args)]
pub(super) struct Options {
    /// The lesson
    #[arg(value_name = "FLOW")]
    flow: String,
    #[command(flatten)]
    lessons: Lessons,
    /// The form: a picture, or the text of a Mermaid diagram
    #[arg(long, value_enum, default_value_t = Format::Svg)]
    format: Format,
    /// The language of the words in it
    #[arg(long, value_name = "LANG", default_value = LAST)]
    lang: String,
    /// Count in the store of this folder how many went which way
    #[arg(long, value_name = "DIR")]
    data: Option<PathBuf>,
    /// Count from this day on, or so far back, such as 2026-11-20 or 7d; without it, yesterday
    #[arg(long, value_name = "WHEN", value_parser = since, requires = "data")]
    since: Option<Since>,
    /// Write it into this file instead of the terminal
    #[arg(long, value_name = "FILE")]
    out: Option<PathBuf>,
}

/// The form of a drawing.
#[derive(Clone, Copy, Debug, ValueEnum)]
enum Format {
    Svg,
    Mermaid,
}

/// Where counting begins.
#[derive(Clone, Copy, Debug)]
enum Since {
    Day(Date),
    Ago(SignedDuration),
}

fn since(text: &str) -> Result<Since, String> {
    let day = text.parse().ok().map(Since::Day);
    let ago = || duration::read(text).map(Since::Ago);
    day.or_else(ago).ok_or_else(|| {
        "it wants a day such as 2026-11-20, or a length of time such as 7d".to_owned()
    })
}

/// Prints or writes the drawing.
pub(super) fn run(options: &Options) -> anyhow::Result<()> {
    let content = options.lessons.or_here().content(House::default())?;
    let flow = lesson(&content, &options.flow)?;
    let lang = language(&content, &options.lang)?;
    let counted = match &options.data {
        Some(data) => Some(count(data, &flow, options.since, &content.house.zone)?),
        None => None,
    };
    let tally = counted.as_ref().map(|(tally, time)| (tally, time.as_str()));
    let Some(diagram) = Diagram::of(&content, &flow, &lang, tally) else {
        anyhow::bail!("no lesson `{flow}`");
    };
    let drawing = match options.format {
        Format::Svg => diagram.svg()?,
        Format::Mermaid => diagram.mermaid(),
    };
    match &options.out {
        Some(out) => play::write(out, &drawing),
        None => {
            print(drawing.trim_end());
            Ok(())
        }
    }
}

/// What happened in a lesson, and the days it happened in as people read them.
fn count(
    data: &Path,
    flow: &FlowId,
    since: Option<Since>,
    zone: &TimeZone,
) -> anyhow::Result<(Tally, String)> {
    let (when, time) = time(since, Timestamp::now(), zone)?;
    Ok((tally(data, flow, when)?, time))
}

/// What happened in a lesson in some time, as the running service or else the store itself says.
pub(super) fn tally(data: &Path, flow: &FlowId, when: Range<Timestamp>) -> anyhow::Result<Tally> {
    let order = TallyOrder {
        flow: flow.clone(),
        from: when.start,
        until: when.end,
    };
    answered(data, "/tally", &order, async |store| {
        Tally::of(store, flow, when)
    })
}

/// The time that is counted, and how it is called.
fn time(
    since: Option<Since>,
    now: Timestamp,
    zone: &TimeZone,
) -> anyhow::Result<(Range<Timestamp>, String)> {
    let begin = |day: Date| Ok::<_, jiff::Error>(day.to_zoned_datetime(zone.clone())?.timestamp());
    let today = now.to_zoned_datetime(zone.clone()).date();
    let day = |at: Timestamp| {
        at.to_zoned_datetime(zone.clone())
            .date()
            .strftime("%-d/%-m/%Y")
    };
    Ok(match since {
        None => {
            let yesterday = begin(today.checked_sub(1.day())?)?;
            (yesterday..begin(today)?, day(yesterday).to_string())
        }
        Some(since) => {
            let from = match since {
                Since::Day(day) => begin(day)?,
                Since::Ago(length) => now.checked_sub(length)?,
            };
            (from..now, format!("{} – {}", day(from), day(now)))
        }
    })
}
