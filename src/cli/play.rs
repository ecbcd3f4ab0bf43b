//! `camtay play`: a lesson walked in the terminal, and its transcript.

use std::fs;
use std::io::{BufRead, IsTerminal, Write};
use std::path::{Path, PathBuf};
use std::sync::Arc;

use anyhow::{Context, bail};
use clap::Args;

use crate::cli::{Lessons, complain, graph, language, lesson, print, say_problem};
use crate::content::Content;
use crate::diagnose::{Source, source};
use crate::id::{FlowId, Lang, Timestamp};
use crate::locale::LAST;
use crate::message;
use crate::rehearsal::{self, Act, Line, Said, ScriptError, Stage};
use crate::tally::Tally;

/// Which lesson is walked, and how.
#[derive(Debug, Args)]
pub(super) struct Options {
    /// The lesson
    #[arg(value_name = "FLOW")]
    flow: String,
    #[command(flatten)]
    lessons: Lessons,
    /// The language to be spoken to
    #[arg(long, value_name = "LANG", default_value = LAST)]
    lang: String,
    /// Make all the transcripts that a lesson should have; --save then names a folder
    #[arg(long, conflicts_with = "script")]
    all: bool,
    /// With --all: the hardest step is where the journal in the store of this folder has most failures
    #[arg(long, value_name = "DIR", requires = "all")]
    data: Option<PathBuf>,
    /// Read what is done from this file, such as an older transcript, instead of the terminal
    #[arg(long, value_name = "FILE")]
    script: Option<PathBuf>,
    /// Write the transcript into this file; beside the lesson it is a test
    #[arg(long, value_name = "FILE")]
    save: Option<PathBuf>,
    /// Write over a file that is there
    #[arg(long, requires = "save")]
    force: bool,
}

/// Walks until the end of the input.
pub(super) fn run(options: &Options) -> anyhow::Result<()> {
    let content = options.lessons.or_here().content(rehearsal::house())?;
    let flow = lesson(&content, &options.flow)?;
    let lang = language(&content, &options.lang)?;
    if options.all {
        return all(options, &content, &flow, &lang);
    }
    if let Some(save) = &options.save {
        may_write(save, options.force)?;
    }
    let beginning = rehearsal::beginning(&content, &flow, &lang);
    let remark = format!("# {}", content.catalog.title(&lang, &flow));
    let mut walk = Walk {
        citizen: rehearsal::citizen(&lang),
        stage: Stage::new(content),
    };
    match &options.script {
        Some(path) => walk.script(path, &beginning)?,
        None => {
            walk.lines(&remark)?;
            walk.terminal(&beginning)?;
        }
    }
    if let Some(save) = &options.save {
        write(save, &walk.stage.into_transcript())?;
        complain(&format!("written to {}", save.display()));
    }
    Ok(())
}

/// Makes all transcripts of a lesson.
fn all(
    options: &Options,
    content: &Arc<Content>,
    flow: &FlowId,
    lang: &Lang,
) -> anyhow::Result<()> {
    let tally = match &options.data {
        Some(data) => graph::tally(data, flow, Timestamp::UNIX_EPOCH..Timestamp::now())?,
        None => Tally::default(),
    };
    let made = rehearsal::scenes(content, flow, lang, tally.hardest()).map_err(said)?;
    for scene in &made.scenes {
        let Some(folder) = &options.save else {
            print(&format!("{}\n", scene.transcript));
            continue;
        };
        let path = folder.join(format!("{}.txt", scene.name));
        may_write(&path, options.force)?;
        write(&path, &scene.transcript)?;
        print(&path.display().to_string());
    }
    for step in &made.missed {
        complain(&format!(
            "nobody came to the step `{step}`: make a transcript of it by hand"
        ));
    }
    Ok(())
}

/// A walk that goes on.
struct Walk {
    /// Who says what stands without a name.
    citizen: &'static str,
    stage: Stage,
}

impl Walk {
    /// Plays a file, as far as it can be played.
    fn script(&mut self, path: &Path, beginning: &[String]) -> anyhow::Result<()> {
        let name = path.display().to_string();
        let text = fs::read_to_string(path).with_context(|| format!("cannot read {name}"))?;
        let file = source(&name, &text);
        let lines = rehearsal::read(&file, Some(self.citizen)).map_err(said)?;
        if !lines.iter().any(comes_by_link) {
            self.lines(&beginning.join("\n"))?;
        }
        self.play(&lines, &file)
    }

    /// Plays what is typed; a line that cannot be played is said, and the next one may be.
    fn terminal(&mut self, beginning: &[String]) -> anyhow::Result<()> {
        self.lines(&beginning.join("\n"))?;
        let input = std::io::stdin();
        let is_watched = input.is_terminal();
        if is_watched {
            complain(
                "Type as the citizen, `[Label]` taps a choice, `~ 3d` lets time pass. Ctrl-D ends.",
            );
        }
        self.prompt(is_watched);
        for line in input.lock().lines() {
            let line = line.context("cannot read what is typed")?;
            let file = source("what was typed", line.trim());
            let played = rehearsal::read(&file, Some(self.citizen)).and_then(|lines| {
                lines.iter().try_for_each(|line| {
                    let added = self
                        .stage
                        .play(line, &file)
                        .map_err(|problem| vec![*problem])?;
                    // Who typed it sees it.
                    let answers = added
                        .lines()
                        .filter(|line| !is_watched || line.starts_with(' '));
                    answers.for_each(print);
                    Ok(())
                })
            });
            if let Err(problems) = played {
                say(problems);
            }
            self.prompt(is_watched);
        }
        Ok(())
    }

    fn prompt(&self, is_watched: bool) {
        if is_watched {
            let mut out = std::io::stdout();
            let shown = write!(out, "\n{}> ", self.citizen).and_then(|()| out.flush());
            // A reader that has gone away wants no more of it.
            shown.unwrap_or_default();
        }
    }

    /// Plays lines of this program's own.
    fn lines(&mut self, text: &str) -> anyhow::Result<()> {
        let file = source("the beginning", text);
        let lines = rehearsal::read(&file, None).map_err(said)?;
        self.play(&lines, &file)
    }

    fn play(&mut self, lines: &[Said], file: &Source) -> anyhow::Result<()> {
        for line in lines {
            let added = self.stage.play(line, file);
            let added = added.map_err(|problem| said(vec![*problem]))?;
            added.lines().for_each(print);
        }
        Ok(())
    }
}

/// Whether somebody comes by a link in this line.
fn comes_by_link(said: &Said) -> bool {
    let Line::Does { act, .. } = &said.line else {
        return false;
    };
    matches!(act, Act::Content(message::Content::Referral { .. }))
}

/// Prints problems, and makes one failure of them.
fn said(problems: Vec<ScriptError>) -> anyhow::Error {
    let count = problems.len();
    say(problems);
    anyhow::anyhow!("the transcript has {count} problem(s), see above")
}

fn say(problems: Vec<ScriptError>) {
    for problem in problems {
        say_problem(miette::Report::new(problem));
    }
}

/// Whether a file may be written; what somebody wrote is not written over by mistake.
pub(super) fn may_write(path: &Path, force: bool) -> anyhow::Result<()> {
    if path.exists() && !force {
        bail!(
            "{} is there already: choose another name, or write over it with --force",
            path.display()
        );
    }
    Ok(())
}

/// Writes a file, and the folders it lies in.
pub(super) fn write(path: &Path, text: &str) -> anyhow::Result<()> {
    let written = path
        .parent()
        .map_or(Ok(()), fs::create_dir_all)
        .and_then(|()| fs::write(path, text));
    written.with_context(|| format!("cannot write {}", path.display()))
}
