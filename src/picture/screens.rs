//! The screens that lessons share, from the file that describes them.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use miette::Diagnostic;

use crate::diagnose::source;
use crate::picture::PictureError;
use crate::picture::model::Screen;
use crate::picture::read::Reader;
use crate::yaml::{self, Problems, Word};

/// The shared screens by name; cloning shares them.
#[derive(Clone, Debug, Default)]
pub struct Screens {
    /// `None` for one that is described, but could not be read.
    known: Arc<BTreeMap<String, Option<Arc<Screen>>>>,
    /// Whether the file as a whole could not be read: then nobody knows what is in it.
    is_unread: bool,
}

/// What there is under a name.
pub(super) enum Found {
    /// A screen.
    Screen(Arc<Screen>),
    /// Something that could not be read, which is a problem already.
    Unread,
    /// Nothing.
    Nothing,
}

impl Screens {
    /// Reads the file of shared screens: a mapping from names to screens.
    ///
    /// `name` is the file as diagnostics show it. Gives the good screens beside every problem of the
    /// others, in the order of the file; of a file that is no YAML, only the first.
    #[must_use]
    pub fn parse(name: &str, text: &str) -> (Self, Vec<PictureError>) {
        let file = source(name, text);
        let root = match yaml::read(&file) {
            Ok(root) => root,
            Err(error) => return (Self::unread(), vec![(*error).into()]),
        };
        let mut problems = Problems::new(file);
        let mut reader = Reader {
            problems: &mut problems,
            errors: Vec::new(),
        };
        let top = Word {
            text: "the file".to_owned(),
            at: (0, 0).into(),
        };
        let expected = "a mapping from the name of each screen to the screen";
        let entries = reader.problems.entries(&top, &root, expected);
        let known: BTreeMap<_, _> = entries
            .into_iter()
            .map(|entry| {
                let screen = reader.described(entry).map(Arc::new);
                (entry.key.text.clone(), screen)
            })
            .collect();
        let mut errors = reader.errors;
        errors.extend(problems.into_found().into_iter().map(Into::into));
        errors.sort_by_key(offset);
        let screens = Self {
            known: Arc::new(known),
            is_unread: false,
        };
        (screens, errors)
    }

    /// Screens of which nothing is known: no name is said to be missing.
    #[must_use]
    pub fn unread() -> Self {
        Self {
            known: Arc::default(),
            is_unread: true,
        }
    }

    /// The good screens by name.
    pub fn iter(&self) -> impl Iterator<Item = (&str, &Arc<Screen>)> {
        let good = |(name, screen)| Some((String::as_str(name), Option::as_ref(screen)?));
        self.known.iter().filter_map(good)
    }

    /// Every good screen that is not among those `shown`. `name` and `text` are the file, as for
    /// [`Screens::parse`]: screens keep no places, and they are rarely asked for.
    #[must_use]
    pub fn check_unused(
        &self,
        name: &str,
        text: &str,
        shown: &BTreeSet<&str>,
    ) -> Vec<PictureError> {
        let names = self.iter().map(|(name, _)| name);
        let unused: Vec<&str> = names.filter(|name| !shown.contains(name)).collect();
        if unused.is_empty() {
            return Vec::new();
        }
        let file = source(name, text);
        let root = yaml::read(&file).ok();
        let place = |screen| Some(root.as_ref()?.entry(screen)?.key.at);
        let unused = unused.into_iter().map(|screen| PictureError::UnusedScreen {
            screen: screen.to_owned(),
            file: file.clone(),
            at: place(screen).unwrap_or_else(|| (0, 0).into()),
        });
        unused.collect()
    }

    /// A file that describes those of these names, and no others.
    #[must_use]
    pub fn excerpt<'n>(&self, names: impl IntoIterator<Item = &'n str>) -> String {
        let known = |name| match self.find(name) {
            Found::Screen(screen) => Some((name, screen)),
            Found::Unread | Found::Nothing => None,
        };
        let described: BTreeMap<&str, Arc<Screen>> = names.into_iter().filter_map(known).collect();
        serde_json::to_string(&described).expect("screens are texts, which JSON can always hold")
    }

    /// What is called so.
    pub(super) fn find(&self, name: &str) -> Found {
        match self.known.get(name) {
            Some(Some(screen)) => Found::Screen(Arc::clone(screen)),
            Some(None) => Found::Unread,
            None if self.is_unread => Found::Unread,
            None => Found::Nothing,
        }
    }

    /// Every name, of those that could not be read as well.
    pub(super) fn names(&self) -> impl Iterator<Item = &str> {
        self.known.keys().map(String::as_str)
    }
}

/// Where the last label of a problem begins.
fn offset(error: &PictureError) -> usize {
    let labels = error.labels().into_iter().flatten();
    labels.map(|label| label.offset()).max().unwrap_or(0)
}
