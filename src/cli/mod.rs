//! The command line: what each command does, and how a failure is said to the operator.

mod backup;
mod chat;
mod check;
mod control;
pub mod decode;
mod eval;
mod graph;
mod handout;
mod new;
mod outbox;
mod pictures;
mod play;
mod publish;
mod schema;
mod serve;
mod status;
mod test;
mod understand;

use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::sync::Arc;

use clap::{Args, Parser, Subcommand};

use crate::config::{self, ConfigError, Configured, World};
use crate::content::Content;
use crate::diagnose::{did_you_mean, in_words, nearest};
use crate::house::House;
use crate::id::{FlowId, Lang};
use crate::library::{Place, Places};

/// The configuration that is read when it lies in the working folder.
const USUAL_CONFIG: &str = "camtay.yaml";

/// Cầm Tay: a patient helper for elders learning digital tasks, on Zalo, Messenger and the web.
///
/// Without a command it serves: open the printed address and try it. Nothing has to be configured for
/// that. `camtay COMMAND --help` says more.
#[derive(Debug, Parser)]
#[command(name = "camtay", version, args_conflicts_with_subcommands = true)]
struct Cli {
    #[command(subcommand)]
    command: Option<Command>,
    #[command(flatten)]
    serve: serve::Options,
}

#[derive(Debug, Subcommand)]
enum Command {
    /// Run the service: webhooks, the try-it page, deliveries (the default)
    Serve(serve::Options),
    /// Write everything that is stored into one file, while the service runs or while it does not
    Backup(backup::BackupOptions),
    /// Put the store of a backup in the place of the present one, which is kept beside it
    Restore(backup::RestoreOptions),
    /// Take edited lessons over into the running service; say first who stands where in them
    Publish(publish::Options),
    /// Say how the service and its store are: what waits, alarms, silence, room on the disk
    Status(status::Options),
    /// List the messages that wait or were given up on; show, retry or drop them
    Outbox(outbox::Options),
    /// Hold the same conversation in this terminal, as the citizen and as the mentor
    Chat(chat::Options),
    /// Check the lessons, the words and the configuration; exit 1 if anything is wrong
    Check(check::Options),
    /// Begin something that an author writes, such as a lesson
    #[command(subcommand)]
    New(new::New),
    /// Walk through a lesson in this terminal, and write down what is said as a transcript
    ///
    /// Type as the citizen, `[Label]` taps a choice, `~ 3d` lets time pass, and `an> words` speaks as
    /// somebody else: the mentors are an, binh and chi, and `an> AN-2468` links the first. Nothing is
    /// stored, and no time really passes. With --all the transcripts are made by themselves: straight
    /// through, every branch, three failures, and an interruption of three days.
    Play(play::Options),
    /// Play the transcripts of lessons and show where they go otherwise than written; exit 1 if any does
    ///
    /// They lie beside the lessons, as `flows/tests/<lesson>/<any name>.txt`; `camtay play` makes them.
    Test(test::Options),
    /// Draw a lesson: its steps as boxes, its ways as arrows, and how many went which way
    ///
    /// With --data the arrows show how many went that way yesterday (or --since), and the steps where
    /// people got stuck, whether the service runs or not.
    Graph(graph::Options),
    /// Make a sheet of a lesson in large print, for a wall: each step with its picture, and how to get help
    ///
    /// One HTML page of A5 that loads nothing, to be printed by any browser. The QR codes on it open the
    /// chat in this lesson; where they lead is said by the configuration, of which no secret is needed.
    Handout(handout::Options),
    /// Print the form of a file as JSON Schema, with which editors complete and check it
    ///
    /// For instance `camtay schema flow > flow.schema.json`; then a lesson that begins with the line
    /// `# yaml-language-server: $schema=flow.schema.json` is completed and checked while it is typed.
    Schema(schema::Options),
    /// Draw every picture of the lessons into a folder, with a page that shows all of them
    Pictures(pictures::Options),
    /// Read one captured webhook from standard input and print what it means, as JSON
    Decode(decode::Options),
    /// Say what each line of standard input means to the tutor
    Understand(understand::Options),
    /// Print each line of standard input with its personal numbers masked
    Redact,
    /// Say of each line of standard input whether it looks like a fraud, and why
    Scam(understand::ScamOptions),
    /// Score a labelled file: what is understood, masked or called a fraud, and what is not
    Eval(eval::Options),
}

/// Where lessons, words and settings come from.
#[derive(Clone, Debug, Args)]
struct Sources {
    /// The configuration file; `camtay.yaml` in the working folder is used if it is there
    #[arg(long, value_name = "FILE", env = "CAMTAY_CONFIG")]
    config: Option<PathBuf>,
    #[command(flatten)]
    lessons: Lessons,
}

/// Where lessons and their words come from.
#[derive(Clone, Debug, Args)]
struct Lessons {
    /// A folder of flows to use instead of those built in; an author's commands use `flows` of the working folder if `locales` is there too
    #[arg(long, value_name = "DIR", env = "CAMTAY_FLOWS")]
    flows: Option<PathBuf>,
    /// A folder of locales to use instead of those built in; an author's commands use `locales` of the working folder if `flows` is there too
    #[arg(long, value_name = "DIR", env = "CAMTAY_LOCALES")]
    locales: Option<PathBuf>,
}

/// Where recorded voices come from.
#[derive(Clone, Debug, Args)]
struct Voices {
    /// A folder of recorded voices, `<language>/<lesson>/<step>.mp3`; none unless given
    #[arg(long, value_name = "DIR", env = "CAMTAY_VOICES")]
    voices: Option<PathBuf>,
}

/// The folders that an author has beside each other, as `camtay new flow` makes them.
const AUTHORS_FOLDERS: [&str; 2] = ["flows", "locales"];

impl Lessons {
    /// The same, with the folders of an author in the working folder where nothing else is named.
    fn or_here(&self) -> Self {
        let is_named = self.flows.is_some() || self.locales.is_some();
        if is_named || !AUTHORS_FOLDERS.iter().all(|name| Path::new(name).is_dir()) {
            return self.clone();
        }
        let [flows, locales] = AUTHORS_FOLDERS.map(|name| Some(PathBuf::from(name)));
        Self { flows, locales }
    }

    fn flows(&self) -> Place {
        Place::from(self.flows.clone())
    }

    fn locales(&self) -> Place {
        Place::from(self.locales.clone())
    }

    /// Reads the lessons and their words; every problem is printed and becomes one failure.
    fn content(&self, house: House) -> anyhow::Result<Arc<Content>> {
        self.content_with(None, house)
    }

    /// As [`Lessons::content`], with the recorded voices in a folder.
    fn content_with(&self, voices: Option<PathBuf>, house: House) -> anyhow::Result<Arc<Content>> {
        let places = Places {
            flows: self.flows(),
            locales: self.locales(),
            voices,
        };
        let loaded = places.load(house).map_err(|problems| {
            let count = problems.len();
            for problem in problems {
                say_problem(miette::Report::new(problem));
            }
            anyhow::anyhow!("the lessons or their words have {count} problem(s), see above")
        })?;
        Ok(loaded.set.content)
    }
}

/// The lesson of this name.
fn lesson(content: &Content, name: &str) -> anyhow::Result<FlowId> {
    let id = FlowId::new(name);
    if content.flows.contains_key(&id) {
        return Ok(id);
    }
    let known: Vec<&str> = content.flows.keys().map(FlowId::as_str).collect();
    let help = did_you_mean(
        nearest(name, known.iter().copied()).as_deref(),
        &format!("there is {}", in_words(&known)),
    );
    anyhow::bail!("no lesson `{name}`: {help}")
}

/// The language of this name, which the words are in.
fn language(content: &Content, name: &str) -> anyhow::Result<Lang> {
    let lang = Lang::new(name);
    let known = content.catalog.languages();
    if known.contains(&lang) {
        return Ok(lang);
    }
    let known: Vec<&str> = known.iter().map(Lang::as_str).collect();
    anyhow::bail!("no language `{name}`: there is {}", in_words(&known))
}

impl Sources {
    /// The same, with the folders of an author in the working folder where nothing else is named.
    fn or_here(&self) -> Self {
        Self {
            config: self.config.clone(),
            lessons: self.lessons.or_here(),
        }
    }

    /// The configuration file to read, if any.
    fn config(&self) -> Option<PathBuf> {
        let usual = || Some(PathBuf::from(USUAL_CONFIG)).filter(|path| path.exists());
        self.config.clone().or_else(usual)
    }

    /// Reads the settings; every problem is printed and becomes one failure.
    fn settings(&self) -> anyhow::Result<Configured> {
        let path = self.config();
        settled(config::load(path.as_deref(), &world()))
    }

    fn flows(&self) -> Place {
        self.lessons.flows()
    }

    fn locales(&self) -> Place {
        self.lessons.locales()
    }
}

/// The settings; every problem is printed and becomes one failure.
fn settled(loaded: Result<Configured, Vec<ConfigError>>) -> anyhow::Result<Configured> {
    loaded.map_err(|problems| {
        let count = problems.len();
        for problem in problems {
            say_problem(miette::Report::new(problem));
        }
        anyhow::anyhow!("the configuration has {count} problem(s), see above")
    })
}

/// The machine, as a configuration may ask it.
fn world() -> World<'static> {
    World {
        env: &|name| std::env::var(name).ok(),
        file: &|path| std::fs::read_to_string(path),
    }
}

/// Runs the command line; the exit code is 0, 1 for a failure, 2 for a call that cannot be taken.
#[must_use]
pub fn main() -> ExitCode {
    let cli = Cli::parse();
    let command = cli.command.unwrap_or(Command::Serve(cli.serve));
    let done = match command {
        Command::Serve(options) => serve::run(options),
        Command::Backup(options) => backup::run_backup(options),
        Command::Restore(options) => backup::run_restore(options),
        Command::Publish(options) => publish::run(options),
        Command::Status(options) => status::run(options),
        Command::Outbox(options) => outbox::run(options),
        Command::Chat(options) => chat::run(options),
        Command::Check(options) => return check::run(&options),
        Command::New(new) => new::run(&new),
        Command::Play(options) => play::run(&options),
        Command::Test(options) => test::run(&options),
        Command::Graph(options) => graph::run(&options),
        Command::Handout(options) => handout::run(&options),
        Command::Schema(options) => schema::run(&options),
        Command::Pictures(options) => pictures::run(&options),
        Command::Decode(options) => decode::run(options),
        Command::Understand(options) => understand::run(options),
        Command::Redact => understand::run_redact(),
        Command::Scam(options) => understand::run_scam(&options),
        Command::Eval(options) => eval::run(&options),
    };
    match done {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            complain(&format!("camtay: {error:#}"));
            ExitCode::FAILURE
        }
    }
}

/// Prints a line for the person at the terminal, who asked for it.
fn print(line: &str) {
    // A reader that has gone away wants no more of it.
    writeln!(std::io::stdout(), "{line}").unwrap_or_default();
}

/// Prints a line that is not part of what was asked for.
#[expect(
    clippy::print_stderr,
    reason = "there may be no log yet, and the operator must see it"
)]
fn complain(line: &str) {
    eprintln!("{line}");
}

/// Prints a diagnostic with its place, cause and remedy.
fn say_problem(problem: miette::Report) {
    complain(&format!("{problem:?}"));
}
