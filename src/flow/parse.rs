//! From a flow file to a valid flow, or to everything that is wrong with it.

use jiff::SignedDuration;
use miette::Diagnostic;
use sha2::{Digest, Sha256};

use crate::diagnose::{Source, source};
use crate::duration;
use crate::flow::draft::{Draft, DraftStep};
use crate::flow::model::{self, Flow, OnStuck};
use crate::flow::step::Steps;
use crate::flow::{FlowError, Refused, StepError, graph, moved};
use crate::id::{FlowId, KindId, MAX_ID, StepId, is_id};
use crate::picture::Screens;
use crate::text::{fold, nfc};
use crate::yaml::{self, Entry, Node, Problems, Word};

/// The largest file there may be, in bytes.
pub const MAX_BYTES: usize = 256 * 1024;
/// The most steps of a flow.
pub const MAX_STEPS: usize = 200;
/// The most words in any one list of them.
pub const MAX_WORDS: usize = 50;
/// The most choices of a step: two more are offered with them, and no platform shows more than 13.
pub const MAX_CHOICES: usize = 10;
/// The most practice days of a flow.
pub const MAX_PRACTICE: usize = 10;

/// What there is in a flow file: a valid flow, or every problem of it in the order of the file.
pub type Parsed = Result<Flow, Vec<FlowError>>;

/// Reads one flow file.
///
/// `name` is the file as diagnostics show it; without folder and `.yaml` it is the flow's id. `shared`
/// are the screens that its pictures may name.
///
/// # Errors
/// Every problem there is, in the order of the file. Of a file that is no YAML, only the first.
pub fn parse(name: &str, text: &str, shared: &Screens) -> Parsed {
    read(name, text, shared).map_err(|refused| refused.errors)
}

/// Reads one flow file as [`parse`] does, and keeps what is written in one that is not valid.
///
/// # Errors
/// Every problem there is, beside the flow.
pub fn read(name: &str, text: &str, shared: &Screens) -> Result<Flow, Refused> {
    let file = source(name, text);
    if text.len() > MAX_BYTES {
        return Err(Refused::whole(FlowError::TooBig {
            name: name.to_owned(),
            bytes: text.len(),
            most: MAX_BYTES,
        }));
    }
    let root = yaml::read(&file).map_err(|error| Refused::whole((*error).into()))?;
    let mut reader = Reader {
        problems: Problems::new(file.clone()),
        errors: Vec::new(),
        file,
        shared: shared.clone(),
    };
    let flow = reader.flow(&root, name, text);
    let mut errors = reader.errors;
    errors.extend(reader.problems.into_found().into_iter().map(Into::into));
    errors.sort_by_key(offset);
    match flow {
        Some(flow) if errors.is_empty() => Ok(flow),
        written => Err(Refused {
            errors,
            written: written.map(Box::new),
        }),
    }
}

/// Where the last label of a problem begins: for problems with two places, the later one.
fn offset(error: &FlowError) -> usize {
    let labels = error.labels().into_iter().flatten();
    labels.map(|label| label.offset()).max().unwrap_or(0)
}

/// The flow's id that its file's name gives.
fn stem(name: &str) -> &str {
    let base = name.rsplit(['/', '\\']).next().unwrap_or(name);
    base.strip_suffix(".yaml").unwrap_or(base)
}

/// What is known while one file is being read.
pub(super) struct Reader {
    /// Problems of form.
    pub(super) problems: Problems,
    /// Problems of meaning.
    pub(super) errors: Vec<FlowError>,
    /// The file.
    pub(super) file: Source,
    /// The screens that pictures may name.
    pub(super) shared: Screens,
}

impl Reader {
    fn flow(&mut self, root: &Node, name: &str, text: &str) -> Option<Flow> {
        let top = Word {
            text: "the file".to_owned(),
            at: (0, 0).into(),
        };
        let mut fields = self.problems.fields("a flow", &top, root);
        let id = fields.required("flow", &mut self.problems);
        let minutes = fields.required("minutes", &mut self.problems);
        let asked_as = fields.required("asked-as", &mut self.problems);
        let screens = fields.optional("screens");
        let start = fields.required("start", &mut self.problems);
        let steps = fields.required("steps", &mut self.problems);
        let on_stuck = fields.optional("on-stuck");
        let practice = fields.optional("practice");
        let moved = fields.optional("moved");
        let menu = fields.optional("menu");
        let emergency = fields.optional("emergency");
        let unsure = fields.optional("unsure");
        fields.finish(&mut self.problems);

        let id = id.and_then(|entry| self.flow_id(entry, stem(name)));
        let minutes = minutes.and_then(|entry| self.number(entry, "minutes", 1, 120));
        let asked_as = asked_as.map(|entry| self.asked_as(entry));
        let screens = screens.and_then(|entry| self.screens(entry));
        let start = start.and_then(|entry| self.word(entry, "the id of a step"));
        let on_stuck = on_stuck.map_or(
            Some(OnStuck {
                attempts: 3,
                handoff: None,
            }),
            |entry| self.on_stuck(entry),
        );
        let practice = practice.map_or(Some(Vec::new()), |entry| self.practice(entry));
        let steps = steps.map_or_else(Vec::new, |entry| Steps(self).all(entry));
        let in_menu = menu.is_none_or(|entry| self.yes_or_no(entry).unwrap_or(true));
        let is_emergency = emergency.is_some_and(|entry| self.yes_or_no(entry) == Some(true));
        let unsure = unsure.map_or_else(Vec::new, |entry| self.unsure(entry));
        let draft = Draft { start, steps };
        let moved = moved.map(|entry| moved::read(self, entry, &draft.steps));
        self.errors.extend(graph::check(&draft, &self.file));

        Some(Flow {
            id: FlowId::new(id?),
            version: hex::encode(Sha256::digest(text.as_bytes())),
            minutes: minutes?,
            asked_as: asked_as?,
            screens,
            start: StepId::new(draft.start?.text),
            steps: draft
                .steps
                .into_iter()
                .map(DraftStep::into_step)
                .map(|step| step.map(|step| (step.id.clone(), step)))
                .collect::<Option<_>>()?,
            on_stuck: on_stuck?,
            practice: practice?,
            moved: moved.unwrap_or_default(),
            in_menu,
            is_emergency,
            unsure,
        })
    }

    fn flow_id(&mut self, entry: &Entry, expected: &str) -> Option<String> {
        let id = self.word(entry, "the id of the flow")?;
        if !self.checked_id(&id, "a flow") {
            return None;
        }
        if id.text != expected {
            self.errors.push(FlowError::OtherName {
                id: id.text.clone(),
                expected: expected.to_owned(),
                file: self.file.clone(),
                at: id.at,
            });
        }
        Some(id.text)
    }

    fn asked_as(&mut self, entry: &Entry) -> Vec<String> {
        let names = self.words(entry, "a list of what people call the task");
        if names.is_empty() {
            return Vec::new();
        }
        names.into_iter().map(|name| name.text).collect()
    }

    /// Labels, which may be written with their `«»`.
    fn unsure(&mut self, entry: &Entry) -> Vec<String> {
        let labels = self.words(entry, "a list of labels such as `[«Mở»]`");
        let bare = |label: Word| label.text.trim_matches(['«', '»']).trim().to_owned();
        labels.into_iter().map(bare).collect()
    }

    fn screens(&mut self, entry: &Entry) -> Option<model::Screens> {
        let mut fields = self.problems.fields("`screens`", &entry.key, &entry.value);
        let app = fields.required("app", &mut self.problems);
        let version = fields.required("version", &mut self.problems);
        let seen = fields.required("seen", &mut self.problems);
        fields.finish(&mut self.problems);
        let app = app.and_then(|entry| self.word(entry, "the app's name"));
        let version = version.and_then(|entry| self.word(entry, "the app's version"));
        let seen = seen.and_then(|entry| self.word(entry, "a month such as `2026-03`"));
        let seen = seen.filter(|seen| {
            let is_month = is_month(&seen.text);
            if !is_month {
                self.errors.push(FlowError::BadMonth {
                    text: seen.text.clone(),
                    file: self.file.clone(),
                    at: seen.at,
                });
            }
            is_month
        });
        Some(model::Screens {
            app: app?.text,
            version: version?.text,
            seen: seen?.text,
        })
    }

    fn on_stuck(&mut self, entry: &Entry) -> Option<OnStuck> {
        let mut fields = self.problems.fields("`on-stuck`", &entry.key, &entry.value);
        let attempts = fields.optional("attempts");
        let handoff = fields.optional("handoff");
        fields.finish(&mut self.problems);
        let attempts = attempts.map_or(Some(3), |entry| self.number(entry, "attempts", 1, 3));
        let handoff = handoff.map(|entry| self.kind(entry));
        Some(OnStuck {
            attempts: u8::try_from(attempts?).ok()?,
            handoff: match handoff {
                Some(kind) => Some(kind?),
                None => None,
            },
        })
    }

    /// A kind of help.
    pub(super) fn kind(&mut self, entry: &Entry) -> Option<KindId> {
        let word = self.word(entry, "the kind of help that is wanted")?;
        let good = self.checked_id(&word, "a kind of help");
        good.then(|| KindId::new(word.text))
    }

    fn practice(&mut self, entry: &Entry) -> Option<Vec<SignedDuration>> {
        let expected = "a list of lengths of time such as `[3d, 10d]`";
        let written = self.problems.words(&entry.key, &entry.value, expected);
        if written.len() > MAX_PRACTICE {
            self.too_many(
                &entry.key,
                "practice days",
                written.len(),
                MAX_PRACTICE,
                "three or four are enough to keep what was learnt",
            );
        }
        let lengths: Vec<Option<_>> = written.iter().map(|word| self.length(word)).collect();
        lengths.into_iter().collect()
    }

    fn yes_or_no(&mut self, entry: &Entry) -> Option<bool> {
        let read = |text: &str| match text {
            "yes" => Some(true),
            "no" => Some(false),
            _ => None,
        };
        let expected = "`yes` or `no`";
        self.problems.read(&entry.key, &entry.value, expected, read)
    }

    /// A length of time.
    pub(super) fn length(&mut self, word: &Word) -> Option<SignedDuration> {
        let length = duration::read(&word.text);
        if length.is_none() {
            self.errors.push(FlowError::BadDuration {
                text: word.text.clone(),
                file: self.file.clone(),
                at: word.at,
            });
        }
        length
    }

    /// The text of an entry.
    pub(super) fn word(&mut self, entry: &Entry, expected: &str) -> Option<Word> {
        self.problems.word(&entry.key, &entry.value, expected)
    }

    /// A list of texts in NFC, each once after folding.
    pub(super) fn words(&mut self, entry: &Entry, expected: &str) -> Vec<Word> {
        let words = self.problems.words(&entry.key, &entry.value, expected);
        if words.len() > MAX_WORDS {
            self.too_many(
                &entry.key,
                "entries",
                words.len(),
                MAX_WORDS,
                "keep those that people really say; marks and capitals make no difference",
            );
        }
        let mut kept: Vec<Word> = Vec::new();
        for word in words {
            let folded = fold(&word.text);
            if kept.iter().all(|other| fold(&other.text) != folded) {
                kept.push(Word {
                    text: nfc(&word.text).into_owned(),
                    at: word.at,
                });
            }
        }
        kept
    }

    /// Whether `word` is an id; keeps that it is not.
    pub(super) fn checked_id(&mut self, word: &Word, what: &'static str) -> bool {
        let good = is_id(&word.text);
        if !good {
            self.errors.push(FlowError::BadId {
                id: word.text.clone(),
                what,
                most: MAX_ID,
                file: self.file.clone(),
                at: word.at,
            });
        }
        good
    }

    /// Keeps what is wrong with a step.
    pub(super) fn wrong(&mut self, error: StepError) {
        self.errors.push(error.into());
    }

    /// Keeps that there is too much of something.
    pub(super) fn too_many(
        &mut self,
        key: &Word,
        what: &'static str,
        found: usize,
        most: usize,
        help: &'static str,
    ) {
        self.errors.push(FlowError::TooMany {
            what,
            found,
            most,
            help,
            file: self.file.clone(),
            at: key.at,
        });
    }

    /// A whole number in a range.
    pub(super) fn number(
        &mut self,
        entry: &Entry,
        key: &'static str,
        least: u32,
        most: u32,
    ) -> Option<u32> {
        let word = self.word(entry, "a whole number")?;
        let number = word.text.parse().ok();
        let number = number.filter(|number| (least..=most).contains(number));
        if number.is_none() {
            self.errors.push(FlowError::BadNumber {
                key,
                text: word.text,
                least,
                most,
                file: self.file.clone(),
                at: word.at,
            });
        }
        number
    }
}

/// Whether the text is a month as `YYYY-MM`.
fn is_month(text: &str) -> bool {
    let day: Result<jiff::civil::Date, _> = format!("{text}-01").parse();
    text.len() == "2026-03".len() && day.is_ok()
}
