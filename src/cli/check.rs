//! `camtay check`: everything that is wrong with the lessons, the words and the configuration.

use std::io::IsTerminal;
use std::process::ExitCode;

use clap::Args;

use crate::check::{Checks, check};
use crate::cli::{Sources, Voices, print, world};

/// What is looked at.
#[derive(Debug, Args)]
pub(super) struct Options {
    #[command(flatten)]
    sources: Sources,
    #[command(flatten)]
    voices: Voices,
}

/// Prints every problem with its file, line, cause and remedy; exit 1 if there is any.
pub(super) fn run(options: &Options) -> ExitCode {
    let sources = options.sources.or_here();
    let config = sources.config();
    let checked = check(
        &Checks {
            flows: &sources.flows(),
            locales: &sources.locales(),
            voices: options.voices.voices.as_deref(),
            config: config.as_deref(),
        },
        &world(),
    );
    print(checked.render(std::io::stdout().is_terminal()).trim_end());
    ExitCode::from(checked.exit_code())
}
