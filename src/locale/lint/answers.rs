//! Whether the answers fit the questions, and are short.

use crate::diagnose::nearest;
use crate::locale::lint::COMPLETE;
use crate::locale::lint::pieces::{Plain, Text, texts};
use crate::locale::lint::wording::{MAX_SENTENCES, hard_to_follow, sentences};
use crate::locale::{AnswerError, Catalog, FileKind, LocaleError, LocaleFile};

impl Catalog {
    /// Everything that is wrong with the answers to these questions; `None` where nobody knows which
    /// questions there are.
    #[must_use]
    pub fn check_answers(&self, questions: Option<&[&str]>) -> Vec<LocaleError> {
        let files = || {
            self.files
                .iter()
                .filter(|file| *file.kind() == FileKind::Faq)
        };
        let mut problems: Vec<LocaleError> = COMPLETE
            .into_iter()
            .filter(|lang| files().all(|file| file.lang().as_str() != *lang))
            .map(|lang| {
                AnswerError::NoAnswers {
                    lang: lang.to_owned(),
                }
                .into()
            })
            .collect();
        for file in files() {
            let texts = texts(file);
            let texts: Vec<&Text<'_>> = texts.iter().filter(|text| !text.is_term).collect();
            let mut found: Vec<AnswerError> = Vec::new();
            if let Some(questions) = questions {
                found.extend(missing(file, &texts, questions));
                found.extend(unused(file, &texts, questions));
            }
            found.extend(texts.iter().filter_map(|text| long(file, text)));
            problems.extend(found.into_iter().map(LocaleError::Answer));
            let patterns = texts.iter().filter_map(|text| text.value);
            let hard = patterns.flat_map(|answer| hard_to_follow(&Plain::of(answer, file), file));
            problems.extend(hard.map(LocaleError::Wording));
        }
        problems
    }
}

/// The questions without an answer in a language that must have them all.
fn missing(file: &LocaleFile, texts: &[&Text<'_>], questions: &[&str]) -> Vec<AnswerError> {
    if !COMPLETE.contains(&file.lang().as_str()) {
        return Vec::new();
    }
    let has = |id: &str| {
        texts
            .iter()
            .any(|text| text.id == id && text.value.is_some())
    };
    let strays = || {
        texts
            .iter()
            .map(|text| text.id)
            .filter(|id| !questions.contains(id))
    };
    let end = file.source().inner().trim_end().len();
    questions
        .iter()
        .filter(|id| !has(id) && !file.has_junk(id))
        .map(|id| AnswerError::NoAnswer {
            id: (*id).to_owned(),
            nearest: nearest(id, strays()),
            file: file.source().clone(),
            at: (end, 0).into(),
        })
        .collect()
}

fn unused(file: &LocaleFile, texts: &[&Text<'_>], questions: &[&str]) -> Vec<AnswerError> {
    let strays = texts.iter().filter(|text| !questions.contains(&text.id));
    strays
        .map(|text| AnswerError::UnusedAnswer {
            id: text.id.to_owned(),
            nearest: nearest(text.id, questions.iter().copied()),
            file: file.source().clone(),
            at: file.place(text.id),
        })
        .collect()
}

fn long(file: &LocaleFile, text: &Text<'_>) -> Option<AnswerError> {
    let answer = Plain::of(text.value?, file);
    let sentences = sentences(&answer.text).len();
    (sentences > MAX_SENTENCES).then(|| AnswerError::LongAnswer {
        sentences,
        most: MAX_SENTENCES,
        file: file.source().clone(),
        at: file.place(text.id),
    })
}
