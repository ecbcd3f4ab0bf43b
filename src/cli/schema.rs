//! `camtay schema`: the form of a file, for editors.

use clap::Args;

use crate::cli::print;
use crate::schema::{KINDS, Kind};

/// Which form is wanted.
#[derive(Debug, Args)]
pub(super) struct Options {
    /// Which kind of file: flow, screens, faq, menu or config
    #[arg(value_name = "KIND", value_parser = kind, default_value = "flow")]
    kind: Kind,
}

fn kind(name: &str) -> Result<Kind, String> {
    Kind::from_name(name).ok_or_else(|| {
        let known = KINDS.map(Kind::name).join(", ");
        format!("the kinds are {known}")
    })
}

/// Prints the schema.
pub(super) fn run(options: &Options) -> anyhow::Result<()> {
    print(&serde_json::to_string_pretty(&options.kind.schema())?);
    Ok(())
}
