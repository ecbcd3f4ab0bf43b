//! Whether the texts of one file can be said at all.

use std::collections::{BTreeMap, BTreeSet};

use fluent_syntax::ast::Pattern;

use crate::diagnose::{in_words, nearest};
use crate::locale::lint::pieces::{Mention, Text, mentions, texts};
use crate::locale::lint::{GIVEN, LAST};
use crate::locale::{Args, Catalog, FileKind, LocaleError, LocaleFile, bundle};

/// The plural forms of all languages; Vietnamese has only `other`.
const PLURALS: [&str; 5] = ["zero", "one", "two", "few", "many"];

/// The functions that texts may ask.
const FUNCTIONS: [&str; 1] = ["NUMBER"];

/// Every problem of one file by itself. `terms` is the `terms.ftl` of its language.
pub(super) fn check(file: &LocaleFile, terms: Option<&LocaleFile>) -> Vec<LocaleError> {
    let mut problems = file.faults().to_vec();
    let own = texts(file);
    let shared = terms.map(texts).unwrap_or_default();
    let names = Names {
        terms: own
            .iter()
            .chain(&shared)
            .filter(|text| text.is_term)
            .map(|text| text.id)
            .collect(),
        messages: own.iter().filter(|text| !text.is_term).collect(),
    };
    problems.extend(duplicates(file, &own));
    for text in &own {
        for (_, pattern) in text.patterns() {
            problems.extend(in_pattern(file, text, pattern, &names));
        }
    }
    problems
}

/// What texts of a file may refer to.
struct Names<'f> {
    terms: Vec<&'f str>,
    messages: Vec<&'f Text<'f>>,
}

fn duplicates(file: &LocaleFile, texts: &[Text<'_>]) -> Vec<LocaleError> {
    let mut problems = Vec::new();
    let mut seen: BTreeMap<(bool, &str), &str> = BTreeMap::new();
    for text in texts {
        let mut attributes: BTreeMap<&str, &str> = BTreeMap::new();
        if let Some(first) = seen.insert((text.is_term, text.id), text.id) {
            problems.push(duplicate(file, first, text.id));
        }
        for (id, _) in &text.attributes {
            if let Some(first) = attributes.insert(id, id) {
                problems.push(duplicate(file, first, id));
            }
        }
    }
    problems
}

fn duplicate(file: &LocaleFile, first: &str, again: &str) -> LocaleError {
    LocaleError::Duplicate {
        id: again.to_owned(),
        file: file.source().clone(),
        first: file.place(first),
        at: file.place(again),
    }
}

fn in_pattern<'f>(
    file: &'f LocaleFile,
    text: &Text<'f>,
    pattern: &'f Pattern<&'f str>,
    names: &Names<'f>,
) -> Vec<LocaleError> {
    let mut problems = Vec::new();
    for mention in mentions(pattern) {
        problems.extend(match mention {
            Mention::Variable(id) => variable(file, text, id),
            Mention::Term(id) => reference(file, id, format!("-{id}"), &names.terms),
            Mention::Function(id) => reference(file, id, format!("{id}()"), &FUNCTIONS),
            Mention::Message(id, attribute) => message(file, id, attribute, names),
            Mention::Literal(value) => raw_braces(file, value),
            Mention::Variant(name) => never_matches(file, name),
        });
    }
    problems
}

/// Lessons are said with the forms of address only; which facts the words outside lessons are said
/// with, only the program knows: [`Catalog::check_variables`].
fn variable(file: &LocaleFile, text: &Text<'_>, id: &str) -> Option<LocaleError> {
    let known: &[&str] = match file.kind() {
        FileKind::Flow(_) | FileKind::Faq if !text.is_term => &GIVEN,
        FileKind::Main if !text.is_term => return None,
        FileKind::Flow(_) | FileKind::Faq | FileKind::Main | FileKind::Terms => &[],
    };
    (!known.contains(&id)).then(|| unknown_variable(file, id, known))
}

/// That a variable has no value.
pub(super) fn unknown_variable(file: &LocaleFile, id: &str, known: &[&str]) -> LocaleError {
    let names: Vec<String> = known.iter().map(|name| format!("${name}")).collect();
    let names: Vec<&str> = names.iter().map(String::as_str).collect();
    LocaleError::UnknownVariable {
        variable: id.to_owned(),
        nearest: nearest(id, known.iter().copied()).map(|name| format!("${name}")),
        known: if known.is_empty() {
            "terms and labels have no variables".to_owned()
        } else {
            format!("the variables here are {}", in_words(&names))
        },
        file: file.source().clone(),
        at: file.place(id),
    }
}

fn reference(file: &LocaleFile, id: &str, name: String, known: &[&str]) -> Option<LocaleError> {
    (!known.contains(&id)).then(|| LocaleError::UnknownReference {
        nearest: nearest(id, known.iter().copied()).map(|known| name.replace(id, &known)),
        name,
        file: file.source().clone(),
        at: file.place(id),
    })
}

fn message(
    file: &LocaleFile,
    id: &str,
    attribute: Option<&str>,
    names: &Names<'_>,
) -> Option<LocaleError> {
    let ids: Vec<&str> = names.messages.iter().map(|text| text.id).collect();
    let Some(text) = names.messages.iter().find(|text| text.id == id) else {
        return reference(file, id, id.to_owned(), &ids);
    };
    let attribute = attribute?;
    let known: Vec<&str> = text.attributes.iter().map(|(id, _)| *id).collect();
    reference(file, attribute, format!("{id}.{attribute}"), &known)
}

fn raw_braces(file: &LocaleFile, value: &str) -> Option<LocaleError> {
    value.contains(['{', '}']).then(|| LocaleError::RawBraces {
        text: value.to_owned(),
        file: file.source().clone(),
        at: file.place(value),
    })
}

fn never_matches(file: &LocaleFile, name: &str) -> Option<LocaleError> {
    let is_vietnamese = file.lang().as_str() == LAST;
    (is_vietnamese && PLURALS.contains(&name)).then(|| LocaleError::NeverMatches {
        form: name.to_owned(),
        file: file.source().clone(),
        at: file.place(name),
    })
}

/// What cannot be said though nothing else is wrong with the file, such as texts that contain each
/// other. Each is said once, with every variable it mentions.
pub(super) fn faulty(catalog: &Catalog, file: &LocaleFile) -> Vec<LocaleError> {
    let mut problems = Vec::new();
    let Some(language) = catalog
        .languages
        .iter()
        .find(|one| one.lang == *file.lang())
    else {
        return problems;
    };
    let none = Args::new();
    let texts = texts(file);
    let mut args = bundle::fluent_args(&none);
    let given: BTreeSet<&str> = texts.iter().flat_map(variables).collect();
    for name in given.into_iter().chain(GIVEN) {
        args.set(name, "1");
    }
    for text in texts.iter().filter(|text| !text.is_term) {
        let names = text.value.map(|_| None).into_iter();
        let names = names.chain(text.attributes.iter().map(|(id, _)| Some(*id)));
        for attribute in names {
            let fault = match file.kind() {
                FileKind::Main => language.main_fault(text.id, attribute, &args),
                FileKind::Flow(flow) => language.flow_fault(flow, text.id, attribute, &args),
                FileKind::Faq => language.answer_fault(text.id, attribute, &args),
                FileKind::Terms => None,
            };
            problems.extend(fault.map(|message| LocaleError::Faulty {
                id: attribute.map_or_else(|| text.id.to_owned(), |id| format!("{}.{id}", text.id)),
                message,
                file: file.source().clone(),
                at: file.place(attribute.unwrap_or(text.id)),
            }));
        }
    }
    problems
}

/// Every variable that a text mentions.
pub(super) fn variables<'f>(text: &Text<'f>) -> Vec<&'f str> {
    let mentions = text.patterns().flat_map(|(_, pattern)| mentions(pattern));
    mentions.filter_map(Mention::variable).collect()
}
