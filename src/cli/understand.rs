//! `camtay understand`, `redact` and `scam`: one line in, one line out, in order.
//!
//! For operators who wonder how a message is read, and for measuring.

use std::sync::Arc;

use std::io::{self, BufRead, Write};

use clap::{Args, ValueEnum};
use serde_json::json;

use crate::cli::{Sources, say_problem};
use crate::content::Content;
use crate::house::House;
use crate::library;
use crate::understand::redact::redact;
use crate::understand::scam::inspect;
use crate::understand::{Situation, Understanding, Waiting, understand};

/// How messages are read.
#[derive(Debug, Args)]
pub(super) struct Options {
    /// What the conversation is waiting for
    #[arg(long, value_name = "CONTEXT", default_value = "step-wait")]
    context: Context,
    /// Print one JSON object a line instead of words
    #[arg(long)]
    json: bool,
    #[command(flatten)]
    sources: Sources,
}

/// How signs of fraud are printed.
#[derive(Debug, Args)]
pub(super) struct ScamOptions {
    /// Print one JSON object a line instead of words
    #[arg(long)]
    json: bool,
}

/// What the conversation is waiting for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
enum Context {
    /// A step was given
    StepWait,
    /// A yes/no question was asked
    #[value(name = "yesno")]
    YesNo,
    /// A numbered list is on the screen
    Menu,
    /// Nothing
    Idle,
    /// It is said in a group
    Group,
}

impl From<Context> for Waiting {
    fn from(context: Context) -> Self {
        match context {
            Context::StepWait => Self::StepWait,
            Context::YesNo => Self::YesNo,
            Context::Menu => Self::Menu,
            Context::Idle => Self::Idle,
            Context::Group => Self::Group,
        }
    }
}

/// Says what each line of the input means.
pub(super) fn run(options: Options) -> anyhow::Result<()> {
    let content = lessons(&options.sources)?;
    each_line(|line| {
        let heard = read(&content, options.context.into(), line);
        match options.json {
            true => as_json(&heard, line).to_string(),
            false => heard.intent.label().to_owned(),
        }
    })
}

/// The lessons and words that names of lessons are looked up in.
pub(super) fn lessons(sources: &Sources) -> anyhow::Result<Arc<Content>> {
    let loaded = library::load(&sources.flows(), &sources.locales(), House::default());
    loaded.map(|loaded| loaded.set.content).map_err(|problems| {
        problems
            .into_iter()
            .for_each(|problem| say_problem(miette::Report::new(problem)));
        anyhow::anyhow!("the lessons or their words have problems, see above")
    })
}

fn read(content: &Content, waiting: Waiting, line: &str) -> Understanding {
    let topics = &content.topics;
    understand(
        &Situation {
            waiting,
            choices: &[],
            expect: &[],
            topics,
        },
        line,
    )
}

fn as_json(heard: &Understanding, line: &str) -> serde_json::Value {
    let flags = [
        ("personal_number", heard.flags.personal_number),
        ("link", heard.flags.link),
        ("scam", heard.flags.scam || inspect(line).scam),
        ("distress", heard.flags.distress),
    ];
    let raised: Vec<&str> = flags
        .iter()
        .filter(|(_, raised)| *raised)
        .map(|(name, _)| *name)
        .collect();
    let also: Vec<&str> = heard.also.iter().map(|intent| intent.label()).collect();
    json!({
        "intent": heard.intent.label(),
        "confidence": heard.confidence,
        "evidence": heard.evidence,
        "also": also,
        "topic": heard.topic.as_ref().map(|topic| topic.as_str()),
        "number": heard.number,
        "flags": raised,
    })
}

/// Prints each line of the input with its personal numbers masked.
pub(super) fn run_redact() -> anyhow::Result<()> {
    each_line(|line| redact(line).text)
}

/// Says of each line of the input whether it looks like a fraud, and why.
pub(super) fn run_scam(options: &ScamOptions) -> anyhow::Result<()> {
    let catalog = library::read(&library::Place::BuiltIn, &library::Place::BuiltIn).catalog;
    let lang = House::default().lang;
    each_line(|line| {
        let verdict = inspect(line);
        let name = if verdict.scam { "scam" } else { "safe" };
        let signs = if verdict.scam {
            verdict.signs.as_slice()
        } else {
            &[]
        };
        let reasons: Vec<String> = signs
            .iter()
            .map(|sign| catalog.text(&lang, sign.key, &crate::locale::Args::new()))
            .collect();
        match options.json {
            true => json!({ "verdict": name, "reasons": reasons }).to_string(),
            false if reasons.is_empty() => name.to_owned(),
            false => format!("{name}\t{}", reasons.join("; ")),
        }
    })
}

/// Answers each line of the input with one line, also an empty one; what is no UTF-8 is read as far
/// as it is. A reader that goes away ends the work without a complaint.
fn each_line(answer: impl Fn(&str) -> String) -> anyhow::Result<()> {
    let mut input = io::stdin().lock();
    let mut output = io::BufWriter::new(io::stdout().lock());
    let mut bytes = Vec::new();
    while input.read_until(b'\n', &mut bytes)? > 0 {
        let line = String::from_utf8_lossy(&bytes);
        let line = line.strip_suffix('\n').unwrap_or(&line);
        let line = line.strip_suffix('\r').unwrap_or(line);
        let written = writeln!(output, "{}", answer(line)).and_then(|()| output.flush());
        match written {
            Err(error) if error.kind() == io::ErrorKind::BrokenPipe => return Ok(()),
            written => written?,
        }
        bytes.clear();
    }
    Ok(())
}
