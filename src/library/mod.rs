//! The shelf of lessons and their words: found, read, checked, and handed out as one value.
//!
//! Reads the files that are built into the program, or folders in their place. Does not know what a
//! lesson or a text means; collects what `flow` and `locale` say about each.

mod edition;
mod error;
mod files;
mod parallel;
mod recording_error;
mod recordings;
mod transcripts;
mod words;

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};
use std::sync::Arc;

use miette::{Diagnostic, Severity};

use crate::content::{Content, Edition};
use crate::faq::{self, Faq};
use crate::flow::{self, Flow, Written};
use crate::house::House;
use crate::id::FlowId;
use crate::locale::Catalog;
use crate::menu::{self, Menu};
use crate::picture::Screens;
use crate::recording::Recordings;

pub use edition::reopen;
pub use error::{FileError, Problem};
pub use files::TextFile;
pub use recording_error::RecordingError;
pub use recordings::MAX_RECORDING_BYTES;
pub use transcripts::{Transcript, transcripts};
pub use words::{main_words, said};

/// The files in the folder of flows that are no flows: the questions, and the lists of the menu.
const FAQ_FILE: &str = "faq.yaml";
/// The file of the menu.
pub const MENU_FILE: &str = "menu.yaml";

/// The file in the folder of flows that describes the screens which pictures share.
const SCREENS_FILE: &str = "screens.yaml";

/// All files in the folder of flows that are no flows.
pub const NO_FLOWS: [&str; 3] = [FAQ_FILE, MENU_FILE, SCREENS_FILE];

/// Where files are read from.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum Place {
    /// The files built into the program.
    #[default]
    BuiltIn,
    /// A folder, such as that of `--flows`.
    Folder(PathBuf),
}

impl From<Option<PathBuf>> for Place {
    fn from(folder: Option<PathBuf>) -> Self {
        folder.map_or(Self::BuiltIn, Self::Folder)
    }
}

/// Where everything is read from that a service teaches.
#[derive(Clone, Debug, Default)]
pub struct Places {
    /// The lessons.
    pub flows: Place,
    /// Their words.
    pub locales: Place,
    /// Recorded voices; `None` for none.
    pub voices: Option<PathBuf>,
}

impl Places {
    /// Reads all of it, and puts it together with the rules of the house.
    ///
    /// # Errors
    /// Every problem there is, warnings among them, where at least one of them is no warning.
    pub fn load(&self, house: House) -> Result<Loaded, Vec<Problem>> {
        unless_built_in(&self.flows, &self.locales)
            .with_recordings(self.voices.as_deref())
            .into_set(house)
    }

    /// The folders among them, which can be edited.
    #[must_use]
    pub fn folders(&self) -> Vec<PathBuf> {
        let texts = [&self.flows, &self.locales].into_iter();
        let folders = texts.filter_map(|place| match place {
            Place::BuiltIn => None,
            Place::Folder(folder) => Some(folder.clone()),
        });
        folders.chain(self.voices.clone()).collect()
    }
}

/// Everything that was read, good or not.
#[derive(Debug)]
pub struct Shelf {
    /// The valid lessons by id.
    pub flows: BTreeMap<FlowId, Arc<Flow>>,
    /// The screens that pictures share.
    pub screens: Screens,
    /// The questions; none where there is no file of them, or it is not valid.
    pub faq: Faq,
    /// The lists of the menu; empty where there is no file of them.
    pub menu: Menu,
    /// Every text that could be read.
    pub catalog: Catalog,
    /// Which steps are read aloud; none before [`Shelf::with_recordings`].
    pub recordings: Recordings,
    /// The files of each valid lesson.
    pub editions: Vec<Edition>,
    /// Every problem, those of files first, then of flows and lists, then of texts; warnings among them.
    pub problems: Vec<Problem>,
    /// The lessons that are not valid.
    unread: BTreeSet<FlowId>,
}

/// A whole set that can be worked with; cloning shares most of it.
#[derive(Clone, Debug)]
pub struct Set {
    /// The lessons, the words and the rules.
    pub content: Arc<Content>,
    /// The files of each lesson.
    pub editions: Vec<Edition>,
}

/// What was read, and is good.
#[derive(Debug)]
pub struct Loaded {
    /// The set.
    pub set: Set,
    /// What is not as it should be, but does no harm.
    pub warnings: Vec<Problem>,
}

/// Reads every lesson and every text; never stops at a problem.
#[must_use]
pub fn read(flows: &Place, locales: &Place) -> Shelf {
    shelf(flows, locales, true)
}

/// Reads every lesson and every text, and looks at the words if that is wanted.
fn shelf(flows: &Place, locales: &Place, looks_at_words: bool) -> Shelf {
    let mut problems = Vec::new();
    let mut flow_files = files::flows(flows, &mut problems);
    let mut take = |path: &str| flow_files.extract_if(.., |file| file.path == path).next();
    let (faq_file, menu_file, screens_file) = (take(FAQ_FILE), take(MENU_FILE), take(SCREENS_FILE));
    let locale_files = files::locales(locales, &mut problems);
    let screens = screens_file.as_ref().map_or_else(Screens::default, |file| {
        let (screens, found) = Screens::parse(&file.name, &file.text);
        problems.extend(found.into_iter().map(Problem::Picture));
        screens
    });
    let (mut flows, refused) = read_flows(&flow_files, &screens, &mut problems);
    let unread: BTreeSet<FlowId> = refused.keys().cloned().collect();
    // A lesson that is not valid may show any of them.
    if let Some(file) = screens_file.filter(|_| refused.is_empty()) {
        let shown = flows.values().flat_map(|flow| flow.shared_screens());
        let found = screens.check_unused(&file.name, &file.text, &shown.collect());
        problems.extend(found.into_iter().map(Problem::Picture));
    }
    let editions = edition::name(&mut flows, &screens, &flow_files, &locale_files);
    let (words, faq) = parallel::both(
        || {
            let mut strays = Vec::new();
            (words::read(&locale_files, &mut strays), strays)
        },
        || faq_file.map(|file| faq::parse(&file.name, &file.text, &flows, &unread)),
    );
    let faq = faq.map(|read| {
        let problem = |errors: Vec<_>| problems.extend(errors.into_iter().map(Problem::Faq));
        read.map_err(problem).ok()
    });
    let mut is_menu_known = true;
    let menu = menu_file.map(|file| {
        let (menu, found) = menu::parse(&file.name, &file.text, &flows, &unread);
        is_menu_known = found.is_empty() || !menu.topics.is_empty();
        problems.extend(found.into_iter().map(Problem::Menu));
        menu
    });
    let menu = menu.unwrap_or_default();
    let (words, strays) = words;
    problems.extend(strays);
    let catalog = Catalog::build(words);
    // Without any words the problem of the folder says it all.
    if looks_at_words && !locale_files.is_empty() {
        // A lesson that is not valid hides nothing of what is wrong with its words.
        let mut written = flows.clone();
        let refused = refused.into_iter();
        written.extend(refused.filter_map(|(id, flow)| Some((id, flow?))));
        let beside = words::Beside {
            written: &written,
            unread: &unread,
            faq: faq.as_ref().map(Option::as_ref),
            menu: &menu,
            is_menu_known,
        };
        let found = words::check(&catalog, &beside);
        problems.extend(found.into_iter().map(Problem::Locale));
    }
    Shelf {
        flows,
        screens,
        faq: faq.flatten().unwrap_or_default(),
        menu,
        catalog,
        recordings: Recordings::default(),
        editions,
        problems,
        unread,
    }
}

/// Reads every lesson and every text, and puts them together with the rules of the house.
///
/// # Errors
/// Every problem there is, warnings among them, where at least one of them is no warning.
pub fn load(flows: &Place, locales: &Place, house: House) -> Result<Loaded, Vec<Problem>> {
    unless_built_in(flows, locales).into_set(house)
}

/// Reads everything, and looks at the words where they or their lessons are not those built in: these were
/// looked at when the program was made, which a test keeps.
fn unless_built_in(flows: &Place, locales: &Place) -> Shelf {
    let is_built_in = [flows, locales]
        .iter()
        .all(|place| **place == Place::BuiltIn);
    shelf(flows, locales, !is_built_in)
}

impl Shelf {
    /// The same shelf with the recorded voices that lie in `folder`; as it is where there is none.
    #[must_use]
    pub fn with_recordings(mut self, folder: Option<&Path>) -> Self {
        if let Some(folder) = folder {
            let mut problems = std::mem::take(&mut self.problems);
            self.recordings = recordings::read(folder, &self, &mut problems);
            self.problems = problems;
        }
        self
    }

    /// Puts what was read together with the rules of the house.
    ///
    /// # Errors
    /// Every problem there is, warnings among them, where at least one of them is no warning.
    pub fn into_set(self, house: House) -> Result<Loaded, Vec<Problem>> {
        if self.problems.iter().any(is_error) {
            return Err(self.problems);
        }
        let content = Content::new(self.flows, self.faq, self.menu, self.catalog, house);
        Ok(Loaded {
            set: Set {
                content: Arc::new(content.with_recordings(self.recordings)),
                editions: self.editions,
            },
            warnings: self.problems,
        })
    }
}

/// Whether a problem must be repaired before anything can be done.
#[must_use]
pub fn is_error(problem: &Problem) -> bool {
    problem.severity().unwrap_or_default() == Severity::Error
}

/// The lessons that are not valid by the names of their files, each as far as it could be read.
type Refused = BTreeMap<FlowId, Option<Arc<Flow>>>;

/// The valid flows by id, and the others.
fn read_flows(
    files: &[TextFile],
    screens: &Screens,
    problems: &mut Vec<Problem>,
) -> (BTreeMap<FlowId, Arc<Flow>>, Refused) {
    let mut flows = BTreeMap::new();
    let mut refused = Refused::new();
    let mut read = Vec::new();
    let done = parallel::each(files, |file| flow::read(&file.name, &file.text, screens));
    for (file, flow) in files.iter().zip(done) {
        match flow {
            Ok(flow) => {
                let flow = Arc::new(flow);
                read.push(Written {
                    name: &file.name,
                    text: &file.text,
                    flow: Arc::clone(&flow),
                });
                flows.insert(flow.id.clone(), flow);
            }
            Err(found) => {
                let id = FlowId::new(file.path.trim_end_matches(".yaml"));
                let named = |flow: Box<Flow>| Flow {
                    id: id.clone(),
                    ..*flow
                };
                let written = found.written.map(named).map(Arc::new);
                refused.insert(id, written);
                problems.extend(found.errors.into_iter().map(Problem::Flow));
            }
        }
    }
    let found = flow::check_together(&read, &refused.keys().cloned().collect());
    problems.extend(found.into_iter().map(Problem::Flow));
    (flows, refused)
}
