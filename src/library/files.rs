//! Finding the files: built in, or in a folder. Hidden files and files of other kinds are passed over.

use std::borrow::Cow;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use rust_embed::RustEmbed;

use crate::flow::parse;
use crate::library::{FileError, Place, Problem};

/// The largest file that is read, in bytes.
const MAX_BYTES: u64 = parse::MAX_BYTES as u64;

/// How deep folders are looked into: `<language>/flows/<flow>.ftl` is the deepest there is.
const MAX_DEPTH: usize = 3;

/// The folder of transcripts in a folder of flows.
const TRANSCRIPTS: &str = "tests";

#[derive(RustEmbed)]
#[folder = "flows/"]
#[include = "*.yaml"]
struct BuiltInFlows;

#[derive(RustEmbed)]
#[folder = "locales/"]
#[include = "*.ftl"]
struct BuiltInLocales;

#[derive(RustEmbed)]
#[folder = "flows/tests/"]
#[include = "*.txt"]
struct BuiltInTranscripts;

/// One file as it lies on the shelf.
#[derive(Debug)]
pub struct TextFile {
    /// As diagnostics show it; a path where it is not built in.
    pub name: String,
    /// Below the folder, with `/` between its parts.
    pub path: String,
    /// What is in it.
    pub text: String,
}

/// One file that a walk came by.
#[derive(Debug)]
pub(super) struct Found {
    /// Where it lies.
    pub(super) at: PathBuf,
    /// Below the folder, with `/` between its parts.
    pub(super) path: String,
    /// Its size.
    pub(super) bytes: u64,
}

/// The files of flows, by name.
pub(super) fn flows(place: &Place, problems: &mut Vec<Problem>) -> Vec<TextFile> {
    let before = problems.len();
    let mut files = match place {
        Place::BuiltIn => built_in::<BuiltInFlows>("flows", problems),
        Place::Folder(folder) => in_folder(folder, &["yaml", "yml"], problems),
    };
    files.retain(|file| {
        let is_stray = file.path.contains('/') || !file.path.ends_with(".yaml");
        if is_stray {
            let name = file.name.clone();
            let help = "flows lie directly in the folder, as `<flow>.yaml`";
            problems.push(FileError::Stray { name, help }.into());
        }
        !is_stray
    });
    // Where something else went wrong, it is already known why there is nothing.
    if files.is_empty() && problems.len() == before {
        problems.push(nothing(place, "flows", "`.yaml` file").into());
    }
    files
}

/// The files of texts, by name.
pub(super) fn locales(place: &Place, problems: &mut Vec<Problem>) -> Vec<TextFile> {
    let before = problems.len();
    let files = match place {
        Place::BuiltIn => built_in::<BuiltInLocales>("locales", problems),
        Place::Folder(folder) => in_folder(folder, &["ftl"], problems),
    };
    if files.is_empty() && problems.len() == before {
        problems.push(nothing(place, "locales", "`.ftl` file").into());
    }
    files
}

/// The files of transcripts, by name; none where there is no folder of them.
pub(super) fn transcripts(place: &Place, problems: &mut Vec<Problem>) -> Vec<TextFile> {
    let folder = match place {
        Place::BuiltIn => return built_in::<BuiltInTranscripts>("flows/tests", problems),
        Place::Folder(flows) => flows.join(TRANSCRIPTS),
    };
    if !folder.exists() {
        return Vec::new();
    }
    in_folder(&folder, &["txt"], problems)
}

/// That there is nothing at all.
fn nothing(place: &Place, built_in: &str, what: &'static str) -> FileError {
    let name = match place {
        Place::BuiltIn => built_in.to_owned(),
        Place::Folder(folder) => folder.display().to_string(),
    };
    FileError::Nothing { name, what }
}

fn built_in<E: RustEmbed>(folder: &str, problems: &mut Vec<Problem>) -> Vec<TextFile> {
    let mut paths: Vec<Cow<'static, str>> = E::iter().collect();
    paths.sort();
    let mut files = Vec::new();
    for path in paths {
        let Some(file) = E::get(&path) else { continue };
        let name = format!("{folder}/{path}");
        match text(&name, file.data.into_owned()) {
            Ok(text) => files.push(TextFile {
                name,
                path: path.into_owned(),
                text,
            }),
            Err(error) => problems.push(error.into()),
        }
    }
    files
}

fn in_folder(folder: &Path, extensions: &[&str], problems: &mut Vec<Problem>) -> Vec<TextFile> {
    let mut files = Vec::new();
    for found in walk(folder, Some(extensions), problems) {
        match read(found) {
            Ok(file) => files.push(file),
            Err(error) => problems.push(error.into()),
        }
    }
    files
}

/// Every file in `folder` that ends in one of `extensions`, or in anything, by its path.
pub(super) fn walk(
    folder: &Path,
    extensions: Option<&[&str]>,
    problems: &mut Vec<Problem>,
) -> Vec<Found> {
    let mut walk = Walk {
        extensions,
        found: Vec::new(),
        problems,
    };
    walk.folder(folder, "", 1);
    walk.found.sort_by(|one, other| one.path.cmp(&other.path));
    walk.found
}

/// The text of a file that was found.
fn read(found: Found) -> Result<TextFile, FileError> {
    let name = found.at.display().to_string();
    if found.bytes > MAX_BYTES {
        return Err(FileError::TooBig {
            name,
            bytes: found.bytes,
            most: MAX_BYTES,
        });
    }
    match fs::read(&found.at) {
        Ok(contents) => Ok(TextFile {
            text: text(&name, contents)?,
            name,
            path: found.path,
        }),
        Err(cause) => Err(FileError::Unreadable { name, cause }),
    }
}

/// A walk through a folder, never deeper than files can lie, so that links cannot lead in circles.
struct Walk<'w> {
    extensions: Option<&'w [&'w str]>,
    found: Vec<Found>,
    problems: &'w mut Vec<Problem>,
}

impl Walk<'_> {
    /// Reads what lies in `folder`, which is called `below` seen from the folder of the walk.
    fn folder(&mut self, folder: &Path, below: &str, depth: usize) {
        let entries = fs::read_dir(folder).and_then(Iterator::collect::<io::Result<Vec<_>>>);
        let entries = match entries {
            Ok(entries) => entries,
            Err(cause) => return self.unreadable(folder, cause),
        };
        for entry in entries {
            let file_name = entry.file_name();
            let Some(file_name) = file_name.to_str() else {
                let cause = io::Error::new(io::ErrorKind::InvalidData, "its name is not in UTF-8");
                self.unreadable(&entry.path(), cause);
                continue;
            };
            if file_name.starts_with('.') {
                continue;
            }
            let path = format!("{below}{file_name}");
            // Follows links; one that leads in a circle or nowhere is an error here.
            match fs::metadata(entry.path()) {
                Ok(about) if about.is_dir() && depth < MAX_DEPTH => {
                    self.folder(&entry.path(), &format!("{path}/"), depth + 1);
                }
                Ok(about) if about.is_file() && self.is_wanted(file_name) => {
                    self.found.push(Found {
                        at: entry.path(),
                        path,
                        bytes: about.len(),
                    });
                }
                Ok(_) => {}
                Err(cause) => self.unreadable(&entry.path(), cause),
            }
        }
    }

    fn is_wanted(&self, file_name: &str) -> bool {
        let extension = file_name.rsplit_once('.').map(|(_, extension)| extension);
        self.extensions
            .is_none_or(|wanted| extension.is_some_and(|extension| wanted.contains(&extension)))
    }

    fn unreadable(&mut self, at: &Path, cause: io::Error) {
        let name = at.display().to_string();
        self.problems
            .push(FileError::Unreadable { name, cause }.into());
    }
}

/// The text of a file.
fn text(name: &str, contents: Vec<u8>) -> Result<String, FileError> {
    String::from_utf8(contents).map_err(|error| {
        let good = error.utf8_error().valid_up_to();
        let lines = error.as_bytes().iter().take(good);
        FileError::NotUtf8 {
            name: name.to_owned(),
            line: 1 + lines.filter(|byte| **byte == b'\n').count(),
        }
    })
}
