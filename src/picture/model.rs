//! What a picture shows. Values of these types come from YAML and fit on the page.

use std::sync::{Arc, OnceLock};

use serde::Serialize;
use sha2::{Digest, Sha256};

use crate::id::PictureHash;
use crate::picture::icon::Icon;
use crate::picture::whereabouts::{Whereabouts, whereabouts};

/// How the pictures are drawn, as a number that grows with every change of it.
///
/// A part of each [`Picture::hash`], so that nobody keeps showing what an earlier version drew.
pub const EDITION: u32 = 3;
/// How much of the SHA-256 names a picture; written in hex.
const HASH_BYTES: usize = 16;

/// A screen with one thing on it to tap.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Picture {
    /// The name of the shared screen; `None` for one that is described in place.
    #[serde(skip)]
    pub shared: Option<String>,
    /// Its place among the pictures of its lesson, from 1; `None` for none.
    pub number: Option<usize>,
    /// What is to be seen; the same for every picture of a shared screen.
    pub screen: Arc<Screen>,
    /// The id of the thing to tap, which the screen has; `None` for nothing.
    pub tap: Option<String>,
    #[serde(skip)]
    hash: Kept<PictureHash>,
    #[serde(skip)]
    whereabouts: Kept<Option<Whereabouts>>,
}

/// Something about a picture, once it was asked for: it is sent much more often than it is made. A copy, which
/// may be changed, has none yet.
#[derive(Debug)]
struct Kept<T>(OnceLock<T>);

impl<T> Default for Kept<T> {
    fn default() -> Self {
        Self(OnceLock::new())
    }
}

impl<T> Clone for Kept<T> {
    fn clone(&self) -> Self {
        Self::default()
    }
}

impl<T> PartialEq for Kept<T> {
    fn eq(&self, _other: &Self) -> bool {
        true
    }
}

impl<T> Eq for Kept<T> {}

impl Picture {
    /// This screen, with nothing pointed at and no number; `shared` is its name where it is shared.
    #[must_use]
    pub fn of(screen: Arc<Screen>, shared: Option<String>) -> Self {
        Self {
            shared,
            number: None,
            screen,
            tap: None,
            hash: Kept::default(),
            whereabouts: Kept::default(),
        }
    }

    /// The same with the finger on the thing of this id, which the screen has, or on nothing.
    #[must_use]
    pub fn pointing_at(self, tap: Option<String>) -> Self {
        Self {
            tap,
            ..self.clone()
        }
    }

    /// The same with this number, or none.
    #[must_use]
    pub fn numbered(&self, number: Option<usize>) -> Self {
        Self {
            number,
            ..self.clone()
        }
    }

    /// Names the picture for good: the same for the same drawing, whatever lesson it is of.
    #[must_use]
    pub fn hash(&self) -> PictureHash {
        self.hash.0.get_or_init(|| name(self)).clone()
    }

    /// Where the thing to tap is; `None` where there is none.
    #[must_use]
    pub fn whereabouts(&self) -> Option<Whereabouts> {
        *self.whereabouts.0.get_or_init(|| whereabouts(self))
    }

    /// The thing to tap.
    #[must_use]
    pub fn target(&self) -> Option<Thing<'_>> {
        let tap = self.tap.as_deref()?;
        self.screen.things().find(|thing| thing.id == Some(tap))
    }
}

/// The name of whatever is drawn from these words.
pub(crate) fn name(drawn: &impl Serialize) -> PictureHash {
    let written = serde_json::to_vec(&(EDITION, drawn))
        .expect("a picture is texts and numbers, which JSON can always hold");
    let digest = Sha256::digest(&written);
    PictureHash::new(hex::encode(&digest[..HASH_BYTES]))
}

/// What a phone shows.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Screen {
    /// The words in the bar at the top; `None` for no bar.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub title: Option<String>,
    /// What is on it, from top to bottom; tabs and a keyboard stand at the bottom wherever they are here.
    pub show: Vec<Item>,
}

impl Screen {
    /// Everything on it that could be tapped, with and without an id, from top to bottom.
    pub fn things(&self) -> impl Iterator<Item = Thing<'_>> {
        self.show.iter().flat_map(Item::things)
    }

    /// All words that stand on it: the title, the labels, and what stands below them.
    pub fn words(&self) -> impl Iterator<Item = &str> {
        let below = self.show.iter().filter_map(|item| {
            if let Kind::Row { under, .. } = &item.kind {
                under.as_deref()
            } else {
                None
            }
        });
        let labels = self.things().map(|thing| thing.label);
        self.title.as_deref().into_iter().chain(labels).chain(below)
    }
}

/// One item of a screen.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Item {
    /// What `tap:` calls it; of a row of icons or tabs, each has an id of its own.
    pub id: Option<String>,
    /// What it is.
    pub kind: Kind,
}

/// What an item is. Labels are one line in NFC and never empty.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Kind {
    /// Large words.
    Heading(String),
    /// A box to type in.
    Field {
        /// The words in it.
        label: String,
        /// An icon before them.
        icon: Option<&'static Icon>,
    },
    /// A button.
    Button(String),
    /// A line of text to tap.
    Link(String),
    /// A row of a list.
    Row {
        /// Its name.
        label: String,
        /// The icon before it.
        icon: Option<&'static Icon>,
        /// The smaller words below.
        under: Option<String>,
    },
    /// A line with a check box.
    Tick(String),
    /// A message that came in.
    Bubble(String),
    /// A plain line.
    Text(String),
    /// A row of app icons.
    Icons(Vec<Shortcut>),
    /// The bar at the bottom.
    Tabs(Vec<Shortcut>),
    /// A photo.
    Photo(String),
    /// A square that looks like a QR code and is none.
    Qr,
    /// The keys to type with.
    Keyboard {
        /// Which.
        keys: Keys,
        /// The icon on its big key; where it has one, that key is what is tapped.
        icon: Option<&'static Icon>,
    },
}

/// An icon with its name, in a row of them.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Shortcut {
    /// The icon.
    pub icon: &'static Icon,
    /// Its name.
    pub label: String,
    /// What `tap:` calls it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
}

/// The keys of a keyboard.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Keys {
    /// a to z.
    Letters,
    /// 0 to 9.
    Digits,
}

/// Something on a screen that could be tapped.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Thing<'s> {
    /// What `tap:` calls it.
    pub id: Option<&'s str>,
    /// What it is.
    pub sort: Sort,
    /// Its words; empty for none.
    pub label: &'s str,
}

/// The sorts of things, each with a word of its own.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Sort {
    /// Large words.
    Heading,
    /// A box to type in.
    Field,
    /// A button.
    Button,
    /// A line of text to tap.
    Link,
    /// A row of a list.
    Row,
    /// A check box.
    Tick,
    /// A message that came in.
    Bubble,
    /// A plain line.
    Text,
    /// An app's icon.
    Icon,
    /// A tab of the bar at the bottom.
    Tab,
    /// A photo.
    Photo,
    /// A QR code.
    Qr,
    /// A whole keyboard.
    Keyboard,
    /// The big key of a keyboard.
    Key,
}

impl Sort {
    /// Its name in the words of `locale`.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Heading => "heading",
            Self::Field => "field",
            Self::Button => "button",
            Self::Link => "link",
            Self::Row => "row",
            Self::Tick => "tick",
            Self::Bubble => "bubble",
            Self::Text => "text",
            Self::Icon => "icon",
            Self::Tab => "tab",
            Self::Photo => "photo",
            Self::Qr => "qr",
            Self::Keyboard => "keyboard",
            Self::Key => "key",
        }
    }
}

impl Item {
    /// The things that the item consists of: one, or one a shortcut.
    fn things(&self) -> Vec<Thing<'_>> {
        let one = |sort, label| {
            vec![Thing {
                id: self.id.as_deref(),
                sort,
                label,
            }]
        };
        match &self.kind {
            Kind::Heading(label) => one(Sort::Heading, label),
            Kind::Field { label, .. } => one(Sort::Field, label),
            Kind::Button(label) => one(Sort::Button, label),
            Kind::Link(label) => one(Sort::Link, label),
            Kind::Row { label, .. } => one(Sort::Row, label),
            Kind::Tick(label) => one(Sort::Tick, label),
            Kind::Bubble(label) => one(Sort::Bubble, label),
            Kind::Text(label) => one(Sort::Text, label),
            Kind::Icons(shortcuts) => each(shortcuts, Sort::Icon),
            Kind::Tabs(shortcuts) => each(shortcuts, Sort::Tab),
            Kind::Photo(label) => one(Sort::Photo, label),
            Kind::Qr => one(Sort::Qr, ""),
            Kind::Keyboard { icon: None, .. } => one(Sort::Keyboard, ""),
            Kind::Keyboard { icon: Some(_), .. } => one(Sort::Key, ""),
        }
    }
}

/// Every shortcut as a thing of this sort.
fn each(shortcuts: &[Shortcut], sort: Sort) -> Vec<Thing<'_>> {
    let things = shortcuts.iter().map(|shortcut| Thing {
        id: shortcut.id.as_deref(),
        sort,
        label: &shortcut.label,
    });
    things.collect()
}
