//! From YAML to a picture, or to everything that is wrong with it.

use std::sync::Arc;

use crate::diagnose::{in_words, nearest};
use crate::id::{MAX_ID, is_id};
use crate::picture::PictureError;
use crate::picture::items::Items;
use crate::picture::layout::{Misfit, layout};
use crate::picture::model::{Picture, Screen};
use crate::picture::screens::{Found, Screens};
use crate::yaml::{Entry, Fields, Problems, Value, Word};

/// Reads the picture of a step: of a shared screen, or described in place.
///
/// `None` where it could not be read, and where its shared screen could not: then nothing more is said.
/// Problems of form are kept in `problems`, all others are handed out.
pub fn read(
    entry: &Entry,
    screens: &Screens,
    problems: &mut Problems,
) -> (Option<Picture>, Vec<PictureError>) {
    let mut reader = Reader {
        problems,
        errors: Vec::new(),
    };
    let picture = reader.picture(entry, screens);
    (picture, reader.errors)
}

/// What is known while a picture or a shared screen is being read.
pub(super) struct Reader<'p> {
    /// Problems of form.
    pub(super) problems: &'p mut Problems,
    /// Problems of meaning.
    pub(super) errors: Vec<PictureError>,
}

impl Reader<'_> {
    fn picture(&mut self, entry: &Entry, screens: &Screens) -> Option<Picture> {
        let mut fields = self.problems.fields("`picture`", &entry.key, &entry.value);
        let shared = fields.optional("screen");
        let title = fields.optional("title");
        let show = fields.optional("show");
        let tap = fields.optional("tap");
        fields.finish(self.problems);
        let is_map = matches!(entry.value.value, Value::Map(_));
        let (name, screen) = match (shared, title.or(show)) {
            (Some(shared), None) => {
                let (name, screen) = self.shared(shared, screens)?;
                (Some(name), screen)
            }
            (None, Some(_)) => (None, Arc::new(self.screen(&entry.key, title, show)?)),
            (None, None) if !is_map => return None,
            (None, None) => {
                let help = "write `screen:` and a name of `screens.yaml`, or `show:` and a list";
                return self.which_screen(help, &entry.key);
            }
            (Some(_), Some(own)) => {
                let help = "remove `screen:`, or remove `title:` and `show:`";
                return self.which_screen(help, &own.key);
            }
        };
        let tap = match tap {
            Some(tap) => Some(self.tap(tap, &screen)?),
            None => None,
        };
        Some(Picture::of(screen, name).pointing_at(tap))
    }

    fn which_screen(&mut self, help: &'static str, at: &Word) -> Option<Picture> {
        let file = self.problems.file().clone();
        let at = at.at;
        self.errors
            .push(PictureError::WhichScreen { help, file, at });
        None
    }

    /// The shared screen that is named; `None` also where it is there and could not be read.
    fn shared(&mut self, entry: &Entry, screens: &Screens) -> Option<(String, Arc<Screen>)> {
        let expected = "the name of a screen in `screens.yaml`";
        let name = self.problems.word(&entry.key, &entry.value, expected)?;
        match screens.find(&name.text) {
            Found::Screen(screen) => Some((name.text, screen)),
            Found::Unread => None,
            Found::Nothing => {
                self.errors.push(PictureError::UnknownScreen {
                    nearest: nearest(&name.text, screens.names()),
                    screen: name.text,
                    file: self.problems.file().clone(),
                    at: name.at,
                });
                None
            }
        }
    }

    fn tap(&mut self, entry: &Entry, screen: &Screen) -> Option<String> {
        let expected = "the `id` of a thing on the screen";
        let tap = self.problems.word(&entry.key, &entry.value, expected)?;
        let known: Vec<&str> = screen.things().filter_map(|thing| thing.id).collect();
        if known.contains(&tap.text.as_str()) {
            return Some(tap.text);
        }
        self.errors.push(PictureError::UnknownTap {
            nearest: nearest(&tap.text, known.iter().copied()),
            tap: tap.text,
            known: in_words(&known),
            file: self.problems.file().clone(),
            at: tap.at,
        });
        None
    }

    /// A shared screen as its file describes it.
    pub(super) fn described(&mut self, entry: &Entry) -> Option<Screen> {
        self.checked_id(&entry.key, "a screen");
        let mut fields: Fields<'_> = self.problems.fields("a screen", &entry.key, &entry.value);
        let title = fields.optional("title");
        let show = fields.required("show", self.problems);
        fields.finish(self.problems);
        show?;
        self.screen(&entry.key, title, show)
    }

    /// The screen of these keys, which fits on the page.
    fn screen(
        &mut self,
        what: &Word,
        title: Option<&Entry>,
        show: Option<&Entry>,
    ) -> Option<Screen> {
        let before = self.errors.len();
        let mut items = Items::new(self);
        let title = match title {
            Some(title) => Some(items.label(title, "the words of the bar at the top")?),
            None => None,
        };
        let Some(show) = show else {
            self.problems
                .missing(&format!("`{}`", what.text), "show", what.at);
            return None;
        };
        let read = items.all(show)?;
        let labels = items.labels;
        let screen = Screen { title, show: read };
        for misfit in layout(&screen).misfits {
            self.misfit(misfit, &labels, &show.key);
        }
        (self.errors.len() == before).then_some(screen)
    }

    fn misfit(&mut self, misfit: Misfit, labels: &[Word], show: &Word) {
        let file = self.problems.file().clone();
        self.errors.push(match misfit {
            Misfit::Label(label) => {
                let written = labels.iter().find(|word| word.text == label);
                let at = written.unwrap_or(show).at;
                PictureError::TooLong { label, file, at }
            }
            Misfit::Height { percent } => PictureError::TooHigh {
                percent,
                file,
                at: show.at,
            },
        });
    }

    /// Whether `word` is an id; keeps that it is not.
    pub(super) fn checked_id(&mut self, word: &Word, what: &'static str) -> bool {
        let good = is_id(&word.text);
        if !good {
            self.errors.push(PictureError::BadId {
                id: word.text.clone(),
                what,
                most: MAX_ID,
                file: self.problems.file().clone(),
                at: word.at,
            });
        }
        good
    }
}
