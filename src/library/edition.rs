//! Editions: the files of one lesson, named by what is in them, and the lesson they make.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use sha2::{Digest, Sha256};

use crate::content::Edition;
use crate::flow::{self, Flow};
use crate::id::FlowId;
use crate::library::files::TextFile;
use crate::library::{Problem, SCREENS_FILE, words};
use crate::locale::LocaleFile;
use crate::picture::Screens;

/// The folder of the lessons on the shelf.
const FLOWS: &str = "flows/";
/// The folder of the words on the shelf.
const LOCALES: &str = "locales/";

/// Collects the files of each lesson, and gives the lesson the version that names them.
pub(super) fn name(
    flows: &mut BTreeMap<FlowId, Arc<Flow>>,
    screens: &Screens,
    flow_files: &[TextFile],
    locale_files: &[TextFile],
) -> Vec<Edition> {
    let mut editions = Vec::with_capacity(flows.len());
    for (id, flow) in flows {
        let structure = format!("{id}.yaml");
        let words = format!("/flows/{id}.ftl");
        let of_flow = flow_files.iter().filter(|file| file.path == structure);
        let of_words = locale_files
            .iter()
            .filter(|file| file.path.ends_with(&words));
        let of_pictures = excerpt(flow, screens).map(|text| (shared_screens(), text));
        let files: BTreeMap<String, String> = of_flow
            .map(|file| (format!("{FLOWS}{}", file.path), file.text.clone()))
            .chain(of_words.map(|file| (format!("{LOCALES}{}", file.path), file.text.clone())))
            .chain(of_pictures)
            .collect();
        let version = version(&files);
        Arc::make_mut(flow).version.clone_from(&version);
        editions.push(Edition {
            flow: id.clone(),
            version,
            files,
        });
    }
    editions
}

/// The description of the shared screens that the pictures of a lesson show; `None` for none.
fn excerpt(flow: &Flow, screens: &Screens) -> Option<String> {
    let names: BTreeSet<&str> = flow.shared_screens().collect();
    (!names.is_empty()).then(|| screens.excerpt(names))
}

/// The path of the shared screens on the shelf.
fn shared_screens() -> String {
    format!("{FLOWS}{SCREENS_FILE}")
}

/// Names what is in the files: SHA-256 of every path and text with its length, in lower-case hex.
fn version(files: &BTreeMap<String, String>) -> String {
    let mut hash = Sha256::new();
    for part in files.iter().flat_map(|(path, text)| [path, text]) {
        hash.update(part.len().to_le_bytes());
        hash.update(part);
    }
    hex::encode(hash.finalize())
}

/// Reads the lesson and the words of an edition again.
///
/// # Errors
/// Every problem of its files: this program no longer takes what an older one took.
pub fn reopen(edition: &Edition) -> Result<(Flow, Vec<LocaleFile>), Vec<Problem>> {
    let mut problems = Vec::new();
    let mut read = None;
    let mut texts = Vec::new();
    let shared = shared_screens();
    let screens = edition.files.get(&shared).map(|text| {
        let (screens, found) = Screens::parse(&shared, text);
        problems.extend(found.into_iter().map(Problem::Picture));
        screens
    });
    let screens = screens.unwrap_or_default();
    let others = edition.files.iter().filter(|(path, _)| **path != shared);
    for (path, text) in others {
        if let Some(path) = path.strip_prefix(LOCALES) {
            texts.push(TextFile {
                name: format!("{LOCALES}{path}"),
                path: path.to_owned(),
                text: text.clone(),
            });
        } else {
            match flow::parse(path, text, &screens) {
                Ok(flow) => read = Some(flow),
                Err(errors) => problems.extend(errors.into_iter().map(Problem::Flow)),
            }
        }
    }
    let words = words::read(&texts, &mut problems);
    match read {
        Some(flow) if problems.is_empty() => {
            let version = edition.version.clone();
            Ok((Flow { version, ..flow }, words))
        }
        Some(_) | None => Err(problems),
    }
}
