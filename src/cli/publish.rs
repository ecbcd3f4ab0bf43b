//! `camtay publish`: takes edited lessons over into the running service, or says what would come of it.

use std::path::Path;

use anyhow::{Context, bail};
use clap::Args;

use crate::cli::control::{Place, ask, over_closed};
use crate::cli::{Lessons, Voices, print, say_problem};
use crate::id::Timestamp;
use crate::library::Places;
use crate::publish::{self, PublishError, Report};
use crate::server::PublishOrder;

/// Whose lessons, and whether it is meant.
#[derive(Debug, Args)]
pub(super) struct Options {
    /// Only say how many people stand where and what would happen to them
    ///
    /// Where no service runs, the store is opened for it, and the lessons are those of `--flows`,
    /// `--locales` and `--voices`; a running service has been told where its own are.
    #[arg(long)]
    dry_run: bool,
    /// Print JSON
    #[arg(long)]
    json: bool,
    #[command(flatten)]
    lessons: Lessons,
    #[command(flatten)]
    voices: Voices,
    #[command(flatten)]
    place: Place,
}

/// Asks the service, or looks into its store, and prints the report.
pub(super) fn run(options: Options) -> anyhow::Result<()> {
    let data = options.place.data()?;
    let places = Places {
        flows: options.lessons.flows(),
        locales: options.lessons.locales(),
        voices: options.voices.voices,
    };
    let order = PublishOrder {
        rehearse: options.dry_run,
    };
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build()?;
    let report = runtime.block_on(async {
        match ask(&data, "/publish", &order).await? {
            Some(report) => Ok(report),
            None if options.dry_run => rehearse(&data, &places).await,
            None => bail!(
                "no service runs over {}; it takes the lessons as they are when it starts, and \
                 `--dry-run` says what would come of it",
                data.display()
            ),
        }
    })?;
    if options.json {
        print(&serde_json::to_string_pretty(&report)?);
    } else {
        say(&report, options.dry_run);
    }
    Ok(())
}

/// What would come of it when a service starts over this store.
async fn rehearse(data: &Path, places: &Places) -> anyhow::Result<Report> {
    let now = Timestamp::now();
    let rehearsed = over_closed(data, async |store| {
        Ok(publish::rehearse(store, places, now))
    });
    match rehearsed.await? {
        Err(PublishError::Problems { problems }) => {
            let count = problems.len();
            for problem in problems {
                say_problem(miette::Report::new(problem));
            }
            bail!("the lessons or their words have {count} problem(s), see above")
        }
        rehearsed => rehearsed.context("cannot look who stands where"),
    }
}

fn say(report: &Report, dry_run: bool) {
    let done = if dry_run { "good" } else { "published" };
    print(&format!("{} lessons {done}", report.lessons));
    for standing in &report.standings {
        print(&format!(
            "{:>7}  {} / {}: {}",
            standing.people, standing.flow, standing.step, standing.fate
        ));
    }
}
