//! Reading what is on a screen, from top to bottom.

use crate::diagnose::{Source, in_words, nearest};
use crate::picture::PictureError;
use crate::picture::face::missing;
use crate::picture::icon::{Icon, icon, icons};
use crate::picture::model::{Item, Keys, Kind, Shortcut};
use crate::picture::read::Reader;
use crate::text::nfc;
use crate::yaml::{Entry, Node, Value, Word};

/// The most items of a screen.
pub const MAX_ITEMS: usize = 8;
/// The most app icons side by side.
pub const MAX_ICONS: usize = 4;
/// The most tabs side by side.
pub const MAX_TABS: usize = 5;

/// The kinds of item, by their keys.
const KINDS: [&str; 13] = [
    "heading", "field", "button", "link", "row", "tick", "bubble", "text", "icons", "tabs",
    "picture", "qr", "keyboard",
];
/// The further keys of an item.
const FURTHER: [&str; 3] = ["id", "icon", "under"];

/// Reads items into the problems of one file.
pub(super) struct Items<'r, 'p> {
    reader: &'r mut Reader<'p>,
    /// Every label read so far, with its place.
    pub(super) labels: Vec<Word>,
    /// Every id read so far.
    ids: Vec<Word>,
}

impl<'r, 'p> Items<'r, 'p> {
    /// None read yet.
    pub(super) fn new(reader: &'r mut Reader<'p>) -> Self {
        Self {
            reader,
            labels: Vec::new(),
            ids: Vec::new(),
        }
    }

    /// Everything under `show:`; `None` where a part of it could not be read.
    pub(super) fn all(&mut self, entry: &Entry) -> Option<Vec<Item>> {
        let nodes = self.list(entry, "a list of what is on the screen")?;
        if nodes.is_empty() {
            let (file, at) = (self.file(), entry.key.at);
            return self.wrong(PictureError::NothingShown { file, at });
        }
        self.at_most(MAX_ITEMS, "items", nodes, &entry.key);
        let items: Vec<Option<Item>> = nodes
            .iter()
            .map(|node| self.item(&head(node, "an item"), node))
            .collect();
        items.into_iter().collect()
    }

    fn item(&mut self, head: &Word, node: &Node) -> Option<Item> {
        let mut fields = self.reader.problems.fields("an item", head, node);
        let mut kinds: Vec<(&'static str, &Entry)> = KINDS
            .into_iter()
            .filter_map(|key| Some((key, fields.optional(key)?)))
            .collect();
        kinds.sort_by_key(|(_, entry)| entry.key.at.offset());
        let [id, icon, under] = FURTHER.map(|key| fields.optional(key));
        fields.finish(self.reader.problems);
        let (kind, entry) = match kinds.as_slice() {
            [] => return self.no_kind(head, node),
            [(kind, entry)] => (*kind, *entry),
            [(one, first), (other, second), ..] => {
                let error = PictureError::TwoKinds {
                    one,
                    other,
                    file: self.file(),
                    first: first.key.at,
                    at: second.key.at,
                };
                return self.wrong(error);
            }
        };
        self.misplaced(kind, id, icon, under);
        let icon = match icon {
            Some(entry) => Some(self.icon(entry)?),
            None => None,
        };
        let under = match under {
            Some(entry) => Some(self.label(entry, "a small second line")?),
            None => None,
        };
        let kind = self.kind(kind, entry, icon, under);
        let id = match id {
            Some(id) => Some(self.id(id)?),
            None => None,
        };
        Some(Item { id, kind: kind? })
    }

    fn kind(
        &mut self,
        key: &str,
        entry: &Entry,
        icon: Option<&'static Icon>,
        under: Option<String>,
    ) -> Option<Kind> {
        let words = "the words on it";
        Some(match key {
            "heading" => Kind::Heading(self.label(entry, words)?),
            "field" => Kind::Field {
                label: self.label(entry, "the words in the box")?,
                icon,
            },
            "button" => Kind::Button(self.label(entry, words)?),
            "link" => Kind::Link(self.label(entry, words)?),
            "row" => Kind::Row {
                label: self.label(entry, words)?,
                icon,
                under,
            },
            "tick" => Kind::Tick(self.label(entry, words)?),
            "bubble" => Kind::Bubble(self.label(entry, "the words of the message")?),
            "text" => Kind::Text(self.label(entry, "the words")?),
            "icons" => Kind::Icons(self.shortcuts(entry, MAX_ICONS, "icons")?),
            "tabs" => Kind::Tabs(self.shortcuts(entry, MAX_TABS, "tabs")?),
            "picture" => Kind::Photo(self.label(entry, "what the photo shows")?),
            "qr" => {
                let is_true = |text: &str| (text == "true").then_some(());
                let Entry { key, value } = entry;
                self.reader.problems.read(key, value, "`true`", is_true)?;
                Kind::Qr
            }
            "keyboard" => {
                let Entry { key, value } = entry;
                let expected = "`letters` or `digits`";
                let keys = self.reader.problems.read(key, value, expected, keys)?;
                Kind::Keyboard { keys, icon }
            }
            _ => return None,
        })
    }

    /// A row of icons with their names.
    fn shortcuts(
        &mut self,
        entry: &Entry,
        most: usize,
        what: &'static str,
    ) -> Option<Vec<Shortcut>> {
        let nodes = self.list(entry, "a list of icons with their labels")?;
        if nodes.is_empty() {
            let expected = "at least one icon with its label";
            let Entry { key, value } = entry;
            self.reader.problems.unexpected(key, value, expected);
            return None;
        }
        self.at_most(most, what, nodes, &entry.key);
        let shortcuts: Vec<Option<Shortcut>> =
            nodes.iter().map(|node| self.shortcut(node)).collect();
        shortcuts.into_iter().collect()
    }

    fn shortcut(&mut self, node: &Node) -> Option<Shortcut> {
        let problems = &mut *self.reader.problems;
        let head = head(node, "an icon");
        let mut fields = problems.fields("an icon", &head, node);
        let icon = fields.required("icon", problems);
        let label = fields.required("label", problems);
        let id = fields.optional("id");
        fields.finish(problems);
        let icon = icon.and_then(|entry| self.icon(entry));
        let label = label.and_then(|entry| self.label(entry, "the name below the icon"));
        let id = match id {
            Some(id) => Some(self.id(id)?),
            None => None,
        };
        Some(Shortcut {
            icon: icon?,
            label: label?,
            id,
        })
    }

    fn icon(&mut self, entry: &Entry) -> Option<&'static Icon> {
        let Entry { key, value } = entry;
        let name = self
            .reader
            .problems
            .word(key, value, "the name of an icon")?;
        if let Some(icon) = icon(&name.text) {
            return Some(icon);
        }
        let known: Vec<&str> = icons().map(|icon| icon.name).collect();
        let error = PictureError::UnknownIcon {
            nearest: nearest(&name.text, known.iter().copied()),
            icon: name.text,
            known: in_words(&known),
            file: self.file(),
            at: name.at,
        };
        self.wrong(error)
    }

    /// Words to draw: in NFC, in one line, of letters that the typeface has.
    pub(super) fn label(&mut self, entry: &Entry, expected: &str) -> Option<String> {
        let Entry { key, value } = entry;
        let word = self.reader.problems.word(key, value, expected)?;
        let spaced: Vec<&str> = word.text.split_whitespace().collect();
        let text = nfc(&spaced.join(" ")).into_owned();
        let at = word.at;
        if let Some(letter) = missing(&text) {
            let file = self.file();
            return self.wrong(PictureError::UnknownLetter { letter, file, at });
        }
        self.labels.push(Word {
            text: text.clone(),
            at,
        });
        Some(text)
    }

    /// The id of a thing, which no other has.
    fn id(&mut self, entry: &Entry) -> Option<String> {
        let Entry { key, value } = entry;
        let id = self
            .reader
            .problems
            .word(key, value, "what `tap:` calls it")?;
        if !self.reader.checked_id(&id, "a thing on the screen") {
            return None;
        }
        if let Some(first) = self.ids.iter().find(|other| other.text == id.text) {
            let error = PictureError::SameId {
                id: id.text,
                first: first.at,
                file: self.file(),
                at: id.at,
            };
            return self.wrong(error);
        }
        self.ids.push(id.clone());
        Some(id.text)
    }

    /// Keeps which of the further keys this kind of item has no use for.
    fn misplaced(
        &mut self,
        kind: &'static str,
        id: Option<&Entry>,
        icon: Option<&Entry>,
        under: Option<&Entry>,
    ) {
        let each_has = "each of the icons has an `id` of its own";
        let takes_icon = "only `row`, `field` and `keyboard` have an icon";
        let takes_under = "only `row` has a second line";
        let is_many = matches!(kind, "icons" | "tabs");
        let has_icon = matches!(kind, "row" | "field" | "keyboard");
        let stray = [
            ("id", each_has, id.filter(|_| is_many)),
            ("icon", takes_icon, icon.filter(|_| !has_icon)),
            ("under", takes_under, under.filter(|_| kind != "row")),
        ];
        for (key, help, entry) in stray {
            let Some(entry) = entry else { continue };
            let (file, at) = (self.file(), entry.key.at);
            self.reader.errors.push(PictureError::Misplaced {
                key,
                kind,
                help,
                file,
                at,
            });
        }
    }

    /// Keeps that an item says nothing of what it is, where it is not only misspelt.
    fn no_kind(&mut self, head: &Word, node: &Node) -> Option<Item> {
        let Value::Map(entries) = &node.value else {
            return None;
        };
        let is_known = |entry: &Entry| FURTHER.contains(&entry.key.text.as_str());
        if !entries.iter().all(is_known) {
            return None;
        }
        let error = PictureError::NoKind {
            known: in_words(&KINDS),
            file: self.file(),
            at: head.at,
        };
        self.wrong(error)
    }

    fn list<'n>(&mut self, entry: &'n Entry, expected: &str) -> Option<&'n [Node]> {
        let Value::List(nodes) = &entry.value.value else {
            let Entry { key, value } = entry;
            self.reader.problems.unexpected(key, value, expected);
            return None;
        };
        Some(nodes)
    }

    fn at_most(&mut self, most: usize, what: &'static str, nodes: &[Node], key: &Word) {
        if nodes.len() > most {
            let error = PictureError::TooMany {
                what,
                found: nodes.len(),
                most,
                file: self.file(),
                at: key.at,
            };
            self.reader.errors.push(error);
        }
    }

    fn wrong<T>(&mut self, error: PictureError) -> Option<T> {
        self.reader.errors.push(error);
        None
    }

    fn file(&self) -> Source {
        self.reader.problems.file().clone()
    }
}

fn keys(text: &str) -> Option<Keys> {
    match text {
        "letters" => Some(Keys::Letters),
        "digits" => Some(Keys::Digits),
        _ => None,
    }
}

/// Where to point for an item of a list: at its first key.
fn head(node: &Node, what: &str) -> Word {
    let first = match &node.value {
        Value::Map(entries) => entries.first().map(|entry| entry.key.at),
        Value::Nothing | Value::Text(_) | Value::List(_) => None,
    };
    Word {
        text: what.to_owned(),
        at: first.unwrap_or(node.at),
    }
}
