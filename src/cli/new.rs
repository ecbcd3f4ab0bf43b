//! `camtay new`: a first version of a lesson, for whoever writes one.

use std::fs::{self, OpenOptions};
use std::io::{ErrorKind, Write};
use std::path::{Path, PathBuf};

use anyhow::{Context, bail};
use askama::Template;
use clap::{Args, Subcommand};

use crate::cli::{AUTHORS_FOLDERS, print};
use crate::diagnose::in_words;
use crate::id::{MAX_ID, is_id};
use crate::library::{self, Place, Shelf};
use crate::text::{fold, nfc};

/// What is begun.
#[derive(Debug, Subcommand)]
pub(super) enum New {
    /// Write a first version of a lesson: its steps, and its words in Vietnamese and English
    ///
    /// It is a small lesson that runs, with a remark on each key, to be changed step by step. Nothing that
    /// is there is written over.
    Flow(FlowOptions),
}

/// Which lesson is begun, and where.
#[derive(Debug, Args)]
pub(super) struct FlowOptions {
    /// The id of the lesson: small letters a–z, digits and `-`, such as `loa-ngoai`
    #[arg(value_name = "NAME")]
    name: String,
    /// What it is called in lists; its id unless given
    #[arg(long, value_name = "WORDS")]
    title: Option<String>,
    /// The folder of flows
    #[arg(
        long,
        value_name = "DIR",
        env = "CAMTAY_FLOWS",
        default_value = "flows"
    )]
    flows: PathBuf,
    /// The folder of locales
    #[arg(
        long,
        value_name = "DIR",
        env = "CAMTAY_LOCALES",
        default_value = "locales"
    )]
    locales: PathBuf,
}

/// The structure.
#[derive(Template)]
#[template(path = "new-flow.yaml", escape = "none")]
struct Structure<'n> {
    name: &'n str,
    title: &'n str,
    /// The title as YAML quotes it.
    asked_as: &'n str,
    /// Whether a menu is there, which does not know the lesson yet.
    hidden: bool,
}

/// The words.
#[derive(Template)]
#[template(path = "new-flow.vi.ftl", escape = "none")]
struct Words<'n> {
    name: &'n str,
    title: &'n str,
}

/// The words in English.
#[derive(Template)]
#[template(path = "new-flow.en.ftl", escape = "none")]
struct EnglishWords<'n> {
    name: &'n str,
    title: &'n str,
}

/// Begins it.
pub(super) fn run(new: &New) -> anyhow::Result<()> {
    match new {
        New::Flow(options) => flow(options),
    }
}

/// Writes the files of a lesson, and says what to do with them.
fn flow(options: &FlowOptions) -> anyhow::Result<()> {
    let FlowOptions {
        name,
        flows,
        locales,
        ..
    } = options;
    good_name(name)?;
    let title = options.title.as_deref().unwrap_or(name).trim();
    let title = nfc(title).into_owned();
    good_title(&title)?;
    let menu = flows.join(library::MENU_FILE);
    let structure = Structure {
        name,
        title: &title,
        asked_as: &serde_json::to_string(&title)?,
        hidden: menu.exists(),
    };
    let words = |lang: &str| locales.join(lang).join("flows").join(format!("{name}.ftl"));
    let mut files = vec![
        (flows.join(format!("{name}.yaml")), structure.render()?),
        (
            words("vi"),
            Words {
                name,
                title: &title,
            }
            .render()?,
        ),
        (
            words("en"),
            EnglishWords {
                name,
                title: &title,
            }
            .render()?,
        ),
    ];
    if let Some((path, _)) = files.iter().find(|(path, _)| path.exists()) {
        bail!(
            "{} is there already: change it, or choose another name",
            path.display()
        );
    }
    let shelf = library::read(
        &Place::Folder(flows.clone()),
        &Place::Folder(locales.clone()),
    );
    no_other_called(&title, &shelf)?;
    let main_files = library::main_words().into_iter();
    let main_files = main_files.map(|file| (locales.join(&file.path), file.text));
    files.extend(main_files.filter(|(path, _)| !path.exists()));
    for (path, text) in &files {
        write_new(path, text)?;
        print(&format!("written: {}", path.display()));
    }
    print("");
    if menu.exists() {
        print(&format!(
            "No list shows it yet: name `{name}` under a topic of {}, and take `menu: no` out of the lesson.",
            menu.display()
        ));
    }
    // What lies in the folders of an author is found without a word.
    let places = match [flows, locales].map(|folder| folder.to_str()) == AUTHORS_FOLDERS.map(Some) {
        true => String::new(),
        false => format!(
            " --flows {} --locales {}",
            flows.display(),
            locales.display()
        ),
    };
    let tests = flows.join("tests").join(name);
    print("What comes next:");
    for command in [
        format!("camtay check{places}"),
        format!("camtay play {name}{places}"),
        format!(
            "camtay play {name}{places} --all --save {}",
            tests.display()
        ),
        format!("camtay test {name}{places}"),
        format!("camtay handout {name}{places} --out {name}.html"),
    ] {
        print(&format!("  {command}"));
    }
    Ok(())
}

/// Refuses what is no id of a lesson, and says the nearest that is one.
fn good_name(name: &str) -> anyhow::Result<()> {
    if library::NO_FLOWS.contains(&format!("{name}.yaml").as_str()) {
        bail!(
            "a lesson cannot be called `{name}`: {} in the folder of flows are no lessons; choose another name",
            in_words(&library::NO_FLOWS)
        );
    }
    if is_id(name) {
        return Ok(());
    }
    let help = match as_id(name) {
        Some(id) => format!("did you mean `{id}`?"),
        None => "choose one such as `loa-ngoai`".to_owned(),
    };
    bail!(
        "`{name}` is no id of a lesson, which has small letters a–z, digits and `-`, a letter first, \
         and at most {MAX_ID} of them: {help}"
    )
}

/// The words as an id; `None` where nothing of them can be one.
fn as_id(name: &str) -> Option<String> {
    let folded = fold(name);
    let words = folded.split(|letter: char| !letter.is_ascii_alphanumeric());
    let words: Vec<&str> = words.filter(|word| !word.is_empty()).collect();
    Some(words.join("-")).filter(|id| is_id(id))
}

/// Refuses a title that cannot stand in the files.
fn good_title(title: &str) -> anyhow::Result<()> {
    let bad = title
        .chars()
        .find(|letter| letter.is_control() || "{}".contains(*letter));
    if let Some(bad) = bad {
        bail!("--title cannot hold {bad:?}: write the title in plain words, on one line");
    }
    if fold(title).trim().is_empty() {
        bail!("--title says nothing: write what people call the lesson, such as `Bật loa ngoài`");
    }
    Ok(())
}

/// Refuses a title that people already mean another lesson by.
fn no_other_called(title: &str, shelf: &Shelf) -> anyhow::Result<()> {
    let wanted = fold(title);
    let other = shelf
        .flows
        .values()
        .find(|flow| flow.asked_as.iter().any(|name| fold(name) == wanted));
    match other {
        Some(other) => bail!(
            "people call the lesson `{}` «{title}» already (its `asked-as`): choose another --title",
            other.id
        ),
        None => Ok(()),
    }
}

/// Writes a file that was not there, and the folders it lies in.
fn write_new(path: &Path, text: &str) -> anyhow::Result<()> {
    let place = || format!("cannot write {}", path.display());
    if let Some(folder) = path.parent() {
        fs::create_dir_all(folder).with_context(place)?;
    }
    let file = OpenOptions::new().write(true).create_new(true).open(path);
    let mut file = match file {
        Ok(file) => file,
        Err(error) if error.kind() == ErrorKind::AlreadyExists => {
            bail!("{} is there already: it stays as it is", path.display())
        }
        Err(error) => return Err(error).with_context(place),
    };
    file.write_all(text.as_bytes()).with_context(place)
}
