//! `camtay eval`: how well a labelled file is understood, masked or judged.

use std::path::PathBuf;

use anyhow::Context as _;
use clap::Args;

use crate::cli::understand::lessons;
use crate::cli::{Sources, print};
use crate::understand::eval::evaluate;

/// What is scored.
#[derive(Debug, Args)]
pub(super) struct Options {
    /// A tab-separated file; its header says which kind it is: `utterance intent context note`,
    /// `text expected note` or `message label why`
    #[arg(value_name = "FILE")]
    file: PathBuf,
    #[command(flatten)]
    sources: Sources,
}

/// Prints the score of a labelled file, with every line that was read wrongly.
pub(super) fn run(options: &Options) -> anyhow::Result<()> {
    let content = lessons(&options.sources)?;
    let name = options.file.display();
    let text = std::fs::read_to_string(&options.file).with_context(|| format!("reading {name}"))?;
    let report = evaluate(&text, &content.topics).with_context(|| format!("scoring {name}"))?;
    print(report.to_string().trim_end());
    Ok(())
}
