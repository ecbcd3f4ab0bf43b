//! From the file of questions to the questions, or to everything that is wrong with it.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use miette::Diagnostic;

use crate::diagnose::{Source, nearest, source};
use crate::faq::{Faq, FaqError, Question};
use crate::flow::Flow;
use crate::id::{FlowId, MAX_ID, QuestionId, is_id};
use crate::text::{fold, nfc};
use crate::yaml::{self, Entry, Node, Problems, Word};

/// The largest file there may be, in bytes.
pub const MAX_BYTES: usize = 256 * 1024;

/// Reads the file of questions.
///
/// `name` is the file as diagnostics show it. Lessons of `flows` may be offered, and of `unread`,
/// which are there but could not be read.
///
/// # Errors
/// Every problem there is, in the order of the file. Of a file that is no YAML, only the first.
pub fn parse(
    name: &str,
    text: &str,
    flows: &BTreeMap<FlowId, Arc<Flow>>,
    unread: &BTreeSet<FlowId>,
) -> Result<Faq, Vec<FaqError>> {
    if text.len() > MAX_BYTES {
        return Err(vec![FaqError::TooBig {
            name: name.to_owned(),
            bytes: text.len(),
            most: MAX_BYTES,
        }]);
    }
    let file = source(name, text);
    let root = yaml::read(&file).map_err(|error| vec![(*error).into()])?;
    let mut reader = Reader {
        problems: Problems::new(file.clone()),
        errors: Vec::new(),
        asked: BTreeMap::new(),
        lessons: flows.keys().chain(unread).collect(),
        file,
    };
    let questions = reader.questions(&root);
    let mut errors = reader.errors;
    errors.extend(reader.problems.into_found().into_iter().map(Into::into));
    errors.sort_by_key(offset);
    if errors.is_empty() {
        Ok(Faq::new(questions, flows))
    } else {
        Err(errors)
    }
}

/// Where the last label of a problem begins.
fn offset(error: &FaqError) -> usize {
    let labels = error.labels().into_iter().flatten();
    labels.map(|label| label.offset()).max().unwrap_or(0)
}

/// What is known while the file is being read.
struct Reader<'l> {
    problems: Problems,
    errors: Vec<FaqError>,
    /// The words met so far, folded: with the question that they ask and where they stand.
    asked: BTreeMap<String, (String, Word)>,
    lessons: Vec<&'l FlowId>,
    file: Source,
}

impl Reader<'_> {
    fn questions(&mut self, root: &Node) -> Vec<Question> {
        let top = Word {
            text: "the file".to_owned(),
            at: (0, 0).into(),
        };
        let mut fields = self.problems.fields("the file", &top, root);
        let questions = fields.required("questions", &mut self.problems);
        fields.finish(&mut self.problems);
        let Some(questions) = questions else {
            return Vec::new();
        };
        let entries =
            self.problems
                .entries(&questions.key, &questions.value, "a mapping of questions");
        entries
            .into_iter()
            .filter_map(|entry| self.question(entry))
            .collect()
    }

    fn question(&mut self, entry: &Entry) -> Option<Question> {
        let id = &entry.key;
        if !is_id(&id.text) {
            self.errors.push(FaqError::BadId {
                id: id.text.clone(),
                most: MAX_ID,
                file: self.file.clone(),
                at: id.at,
            });
        }
        let mut fields = self.problems.fields("a question", id, &entry.value);
        let asked_as = fields.required("asked-as", &mut self.problems);
        let lesson = fields.optional("lesson");
        fields.finish(&mut self.problems);
        let asked_as = asked_as.map(|asked| self.asked_as(id, asked));
        let lesson = lesson.and_then(|lesson| self.lesson(id, lesson));
        Some(Question {
            id: QuestionId::new(&id.text),
            asked_as: asked_as?,
            lesson,
        })
    }

    fn asked_as(&mut self, id: &Word, entry: &Entry) -> Vec<String> {
        let expected = "a list of what people ask";
        let words = self.problems.words(&entry.key, &entry.value, expected);
        if words.is_empty() {
            self.errors.push(FaqError::NeverAsked {
                id: id.text.clone(),
                file: self.file.clone(),
                at: id.at,
            });
        }
        for asked in &words {
            let owner = (id.text.clone(), asked.clone());
            let folded = fold(&asked.text);
            let Some((first_id, first)) = self.asked.insert(folded, owner) else {
                continue;
            };
            self.errors.push(FaqError::AskedAlike {
                words: asked.text.clone(),
                first_id,
                id: id.text.clone(),
                file: self.file.clone(),
                first: first.at,
                at: asked.at,
            });
        }
        words
            .into_iter()
            .map(|asked| nfc(&asked.text).into_owned())
            .collect()
    }

    fn lesson(&mut self, id: &Word, entry: &Entry) -> Option<FlowId> {
        let expected = "the id of a lesson";
        let lesson = self.problems.word(&entry.key, &entry.value, expected)?;
        let mut lessons = self.lessons.iter().map(|lesson| lesson.as_str());
        if !lessons.any(|id| id == lesson.text) {
            self.errors.push(FaqError::UnknownLesson {
                id: id.text.clone(),
                nearest: nearest(&lesson.text, self.lessons.iter().map(|id| id.as_str())),
                lesson: lesson.text.clone(),
                file: self.file.clone(),
                at: lesson.at,
            });
        }
        Some(FlowId::new(lesson.text))
    }
}
