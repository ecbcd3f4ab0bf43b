//! `camtay test`: the transcripts of lessons, played and compared.

use std::collections::BTreeSet;
use std::io::IsTerminal;
use std::path::Path;
use std::sync::Arc;

use anyhow::bail;
use clap::Args;
use clap::builder::styling::{AnsiColor, Style};

use crate::cli::play::write;
use crate::cli::{Lessons, complain, lesson, print, say_problem};
use crate::content::Content;
use crate::diagnose::source;
use crate::id::FlowId;
use crate::library::{self, Place, Transcript};
use crate::rehearsal::{self, Compared, Difference, differences};

/// Which transcripts are played.
#[derive(Debug, Args)]
pub(super) struct Options {
    /// Only those of these lessons
    #[arg(value_name = "FLOW")]
    only: Vec<String>,
    #[command(flatten)]
    lessons: Lessons,
    /// Write the answers anew as they are given now; look at the change before you keep it
    #[arg(long)]
    write: bool,
}

/// What came of one transcript.
enum Outcome {
    AsWritten,
    Otherwise(Vec<Difference>, String),
    /// It could not be played; what is wrong has been said.
    Broken,
}

/// Plays all transcripts, or those of some lessons.
pub(super) fn run(options: &Options) -> anyhow::Result<()> {
    let lessons = options.lessons.or_here();
    if options.write && lessons.flows() == Place::BuiltIn {
        anyhow::bail!(
            "the transcripts built in cannot be written: name a folder of lessons with `--flows`"
        );
    }
    let content = lessons.content(rehearsal::house())?;
    let wanted = wanted(&content, &options.only)?;
    let transcripts = library::transcripts(&lessons.flows()).map_err(|problems| {
        for problem in problems {
            say_problem(miette::Report::new(problem));
        }
        anyhow::anyhow!("not every transcript can be read, see above")
    })?;
    let (mut played, mut otherwise, mut broken) = (0, 0, 0);
    let mut tested = BTreeSet::new();
    for transcript in &transcripts {
        if !content.flows.contains_key(&transcript.flow) {
            broken += 1;
            complain(&format!(
                "{}: there is no lesson `{}`: remove it, or rename its folder as the lesson was renamed",
                transcript.file.name, transcript.flow
            ));
            continue;
        }
        if !wanted.contains(&transcript.flow) {
            continue;
        }
        tested.insert(transcript.flow.clone());
        played += 1;
        match outcome(&content, transcript) {
            Outcome::AsWritten => print(&format!("{}: as written", transcript.file.name)),
            Outcome::Otherwise(_, text) if options.write => {
                write(Path::new(&transcript.file.name), &text)?;
                print(&format!("{}: written anew", transcript.file.name));
            }
            Outcome::Otherwise(places, _) => {
                otherwise += 1;
                show(&transcript.file.name, &places);
            }
            Outcome::Broken => broken += 1,
        }
    }
    for flow in wanted.difference(&tested) {
        complain(&without_transcript(flow, &lessons));
    }
    if otherwise > 0 {
        complain("if the new answers are meant, `camtay test --write` writes them into the files");
    }
    if otherwise + broken > 0 {
        bail!(
            "{played} transcripts: {otherwise} go otherwise than written, {broken} cannot be played"
        );
    }
    print(&format!("{played} transcripts as written"));
    Ok(())
}

/// The lessons to be tested: those named, or all.
fn wanted(content: &Arc<Content>, only: &[String]) -> anyhow::Result<BTreeSet<FlowId>> {
    if only.is_empty() {
        return Ok(content.flows.keys().cloned().collect());
    }
    only.iter().map(|name| lesson(content, name)).collect()
}

fn outcome(content: &Arc<Content>, transcript: &Transcript) -> Outcome {
    let file = source(&transcript.file.name, &transcript.file.text);
    match rehearsal::replay(Arc::clone(content), &file) {
        Ok(played) => {
            let places = differences(&transcript.file.text, &played.text);
            if places.is_empty() {
                Outcome::AsWritten
            } else {
                Outcome::Otherwise(places, played.text)
            }
        }
        Err(problems) => {
            for problem in problems {
                say_problem(miette::Report::new(problem));
            }
            Outcome::Broken
        }
    }
}

/// Prints where a transcript goes otherwise: lines that are written and were not said, and the reverse.
fn show(name: &str, places: &[Difference]) {
    let has_colours = std::io::stdout().is_terminal();
    let style = |colour: AnsiColor| {
        if has_colours {
            colour.on_default()
        } else {
            Style::new()
        }
    };
    let (written, played) = (style(AnsiColor::Red), style(AnsiColor::Green));
    for place in places {
        print(&format!(
            "{name}:{}: goes otherwise than written",
            place.line
        ));
        for line in &place.lines {
            match line {
                Compared::Same(line) => print(format!("    {line}").trim_end()),
                Compared::Written(line) => print(&format!("{written}  - {line}{written:#}")),
                Compared::Played(line) => print(&format!("{played}  + {line}{played:#}")),
            }
        }
        print("");
    }
}

/// That a lesson has no transcript, and how to make some.
fn without_transcript(flow: &FlowId, lessons: &Lessons) -> String {
    let folder = match lessons.flows() {
        Place::BuiltIn => "flows".into(),
        Place::Folder(folder) => folder,
    };
    let folder = folder.join("tests").join(flow.as_str());
    format!(
        "no transcript of `{flow}`: `camtay play {flow} --all --save {}` makes some",
        folder.display()
    )
}
