//! From the file of the menu to its lists, and everything that is wrong with them.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use miette::Diagnostic;

use crate::diagnose::{Source, in_words, nearest, source};
use crate::flow::Flow;
use crate::flow::parse::MAX_BYTES;
use crate::id::{FlowId, MAX_ID, TopicId, is_id};
use crate::menu::{Menu, MenuError, Topic};
use crate::yaml::{self, Entry, Node, Problems, Word};

/// The most lessons that are shown first: with the ways to the others they fit under one message.
pub const MAX_FIRST: usize = 5;

/// Reads the file of the menu.
///
/// `name` is the file as diagnostics show it. Lessons of `flows` may be listed, and of `unread`, which
/// are there but could not be read. Gives the lists as far as they can be shown, and every problem there
/// is, in the order of the file. Of a file that is no YAML, only the first.
#[must_use]
pub fn parse(
    name: &str,
    text: &str,
    flows: &BTreeMap<FlowId, Arc<Flow>>,
    unread: &BTreeSet<FlowId>,
) -> (Menu, Vec<MenuError>) {
    if text.len() > MAX_BYTES {
        let too_big = MenuError::TooBig {
            name: name.to_owned(),
            bytes: text.len(),
            most: MAX_BYTES,
        };
        return (Menu::default(), vec![too_big]);
    }
    let file = source(name, text);
    let root = match yaml::read(&file) {
        Ok(root) => root,
        Err(error) => return (Menu::default(), vec![(*error).into()]),
    };
    let mut reader = Reader {
        problems: Problems::new(file.clone()),
        errors: Vec::new(),
        flows,
        unread,
        file,
    };
    let menu = reader.menu(&root);
    let mut errors = reader.errors;
    errors.extend(reader.problems.into_found().into_iter().map(Into::into));
    errors.sort_by_key(offset);
    (menu, errors)
}

/// Where the last label of a problem begins.
fn offset(error: &MenuError) -> usize {
    let labels = error.labels().into_iter().flatten();
    labels.map(|label| label.offset()).max().unwrap_or(0)
}

/// What is known while the file is being read.
struct Reader<'l> {
    problems: Problems,
    errors: Vec<MenuError>,
    flows: &'l BTreeMap<FlowId, Arc<Flow>>,
    unread: &'l BTreeSet<FlowId>,
    file: Source,
}

impl Reader<'_> {
    fn menu(&mut self, root: &Node) -> Menu {
        let top = Word {
            text: "the file".to_owned(),
            at: (0, 0).into(),
        };
        let mut fields = self.problems.fields("the menu", &top, root);
        let first = fields.required("first", &mut self.problems);
        let topics = fields.required("topics", &mut self.problems);
        fields.finish(&mut self.problems);
        let menu = Menu {
            first: first.map_or_else(Vec::new, |entry| self.first(entry)),
            topics: topics.map_or_else(Vec::new, |entry| self.topics(entry)),
        };
        if let Some(topics) = topics {
            self.unlisted(&menu, &topics.key);
        }
        menu
    }

    fn first(&mut self, entry: &Entry) -> Vec<FlowId> {
        let lessons = self.lessons(entry);
        if lessons.len() > MAX_FIRST {
            self.errors.push(MenuError::TooMany {
                found: lessons.len(),
                most: MAX_FIRST,
                file: self.file.clone(),
                at: entry.key.at,
            });
        }
        lessons
    }

    fn topics(&mut self, entry: &Entry) -> Vec<Topic> {
        let expected = "a mapping from each topic to a list of lessons";
        let entries = self.problems.entries(&entry.key, &entry.value, expected);
        let topics = entries.into_iter().map(|entry| {
            let id = &entry.key;
            if !is_id(&id.text) {
                self.errors.push(MenuError::BadId {
                    id: id.text.clone(),
                    most: MAX_ID,
                    file: self.file.clone(),
                    at: id.at,
                });
            }
            Topic {
                id: TopicId::new(&id.text),
                lessons: self.lessons(entry),
            }
        });
        topics.collect()
    }

    /// The lessons of one list.
    fn lessons(&mut self, entry: &Entry) -> Vec<FlowId> {
        let before = self.problems.count();
        let words = self
            .problems
            .words(&entry.key, &entry.value, "a list of lessons");
        if words.is_empty() && self.problems.count() == before {
            self.errors.push(MenuError::Empty {
                list: entry.key.text.clone(),
                file: self.file.clone(),
                at: entry.key.at,
            });
        }
        let mut lessons: Vec<Word> = Vec::new();
        for word in words {
            if let Some(first) = lessons.iter().find(|first| first.text == word.text) {
                self.errors.push(MenuError::Twice {
                    lesson: word.text.clone(),
                    list: entry.key.text.clone(),
                    file: self.file.clone(),
                    first: first.at,
                    at: word.at,
                });
                continue;
            }
            self.lesson(&word);
            lessons.push(word);
        }
        lessons
            .into_iter()
            .map(|lesson| FlowId::new(lesson.text))
            .collect()
    }

    /// Keeps that a lesson cannot be listed.
    fn lesson(&mut self, lesson: &Word) {
        let (text, at, file) = (lesson.text.clone(), lesson.at, self.file.clone());
        let Some(flow) = self.flows.get(text.as_str()) else {
            if !self.unread.contains(text.as_str()) {
                let known = self.flows.keys().chain(self.unread).map(FlowId::as_str);
                self.errors.push(MenuError::UnknownLesson {
                    nearest: nearest(&text, known),
                    lesson: text,
                    file,
                    at,
                });
            }
            return;
        };
        if !flow.in_menu {
            self.errors.push(MenuError::NotForMenu {
                lesson: text,
                file,
                at,
            });
        }
    }

    /// Keeps which lessons no topic leads to.
    fn unlisted(&mut self, menu: &Menu, topics: &Word) {
        let listed: BTreeSet<&FlowId> = menu
            .topics
            .iter()
            .flat_map(|topic| &topic.lessons)
            .collect();
        let lessons = self.flows.values().filter(|flow| flow.in_menu);
        let unlisted: Vec<&str> = lessons
            .map(|flow| &flow.id)
            .filter(|id| !listed.contains(id))
            .map(FlowId::as_str)
            .collect();
        // Of topics that could not be read nothing is known.
        if !unlisted.is_empty() && !listed.is_empty() {
            self.errors.push(MenuError::Unlisted {
                lessons: in_words(&unlisted),
                file: self.file.clone(),
                at: topics.at,
            });
        }
    }
}
