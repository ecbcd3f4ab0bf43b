//! `camtay publish`: takes edited lessons over into the running service, or says what would come of it.

use anyhow::bail;
use clap::Args;

use crate::cli::control::{Place, ask};
use crate::cli::print;
use crate::publish::{Fate, Report};
use crate::server::PublishOrder;

/// Whose lessons, and whether it is meant.
#[derive(Debug, Args)]
pub(super) struct Options {
    /// Only say how many people stand where and what would happen to them
    #[arg(long)]
    dry_run: bool,
    /// Print JSON
    #[arg(long)]
    json: bool,
    #[command(flatten)]
    place: Place,
}

/// Asks the service, and prints the report.
pub(super) fn run(options: Options) -> anyhow::Result<()> {
    let data = options.place.data()?;
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build()?;
    let order = PublishOrder {
        rehearse: options.dry_run,
    };
    let report: Option<Report> = runtime.block_on(ask(&data, "/publish", &order))?;
    let Some(report) = report else {
        bail!(
            "no service runs over {}; it takes the lessons as they are when it starts",
            data.display()
        );
    };
    if options.json {
        print(&serde_json::to_string_pretty(&report)?);
    } else {
        say(&report, options.dry_run);
    }
    Ok(())
}

fn say(report: &Report, dry_run: bool) {
    let done = if dry_run { "good" } else { "published" };
    print(&format!("{} lessons {done}", report.lessons));
    for standing in &report.standings {
        let fate = match &standing.fate {
            Fate::Unchanged => "the lesson has not changed".to_owned(),
            Fate::KeepsOlder => "go on in the lesson as it was when they began".to_owned(),
            Fate::GoesOn => "go on at the same step of the new lesson".to_owned(),
            Fate::Moves { to } => format!("go on at the step `{to}` of the new lesson"),
            Fate::Lost => {
                "the step is gone: a mentor is called; `moved:` can name another step".to_owned()
            }
        };
        print(&format!(
            "{:>7}  {} / {}: {fate}",
            standing.people, standing.flow, standing.step
        ));
    }
}
