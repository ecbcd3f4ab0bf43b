//! One language, ready to speak: a bundle for its main file and one for each flow.

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::sync::Arc;

use fluent::concurrent::FluentBundle;
use fluent::{FluentArgs, FluentResource, FluentValue};
use fluent_syntax::ast::Pattern;

use crate::id::{FlowId, Lang};
use crate::locale::{Args, FileKind, LAST, LocaleFile};

/// The message that stands for the term `-title`, which callers cannot ask for itself.
pub(super) const TITLE: &str = "camtay-title";

/// A bundle that several threads may use at once.
type Bundle = FluentBundle<Arc<FluentResource>>;

/// The texts of one language; cloning shares them.
#[derive(Clone)]
pub(super) struct Language {
    /// As its folder is called.
    pub(super) lang: Lang,
    main: Arc<Bundle>,
    faq: Arc<Bundle>,
    flows: BTreeMap<FlowId, Arc<Bundle>>,
}

impl Language {
    /// The same texts, but those of one flow as another language of the same name has them.
    pub(super) fn with_flow(&self, flow: &FlowId, other: &Self) -> Self {
        let mut language = self.clone();
        match other.flows.get(flow) {
            Some(bundle) => language.flows.insert(flow.clone(), Arc::clone(bundle)),
            None => language.flows.remove(flow),
        };
        language
    }

    /// A message of the main file, or an attribute of one.
    pub(super) fn main(&self, id: &str, attribute: Option<&str>, args: &FluentArgs<'_>) -> Answer {
        format(&self.main, id, attribute, args)
    }

    /// A message of the file of answers.
    pub(super) fn answer(&self, id: &str, args: &FluentArgs<'_>) -> Answer {
        format(&self.faq, id, None, args)
    }

    /// A message of a flow's file, or an attribute of one.
    pub(super) fn flow(
        &self,
        flow: &FlowId,
        id: &str,
        attribute: Option<&str>,
        args: &FluentArgs<'_>,
    ) -> Answer {
        self.flows
            .get(flow)
            .map_or(Answer::Absent, |bundle| format(bundle, id, attribute, args))
    }
}

impl Language {
    /// Why a text of the main file cannot be made; `None` where it can, or does not exist.
    pub(super) fn main_fault(
        &self,
        id: &str,
        attribute: Option<&str>,
        args: &FluentArgs<'_>,
    ) -> Option<String> {
        fault(&self.main, id, attribute, args)
    }

    /// Why a text of the file of answers cannot be made; `None` where it can, or does not exist.
    pub(super) fn answer_fault(
        &self,
        id: &str,
        attribute: Option<&str>,
        args: &FluentArgs<'_>,
    ) -> Option<String> {
        fault(&self.faq, id, attribute, args)
    }

    /// Why a text of a flow's file cannot be made; `None` where it can, or does not exist.
    pub(super) fn flow_fault(
        &self,
        flow: &FlowId,
        id: &str,
        attribute: Option<&str>,
        args: &FluentArgs<'_>,
    ) -> Option<String> {
        fault(self.flows.get(flow)?, id, attribute, args)
    }
}

/// What became of a wish for a text.
pub(super) enum Answer {
    /// The text.
    Text(String),
    /// There is no such message or attribute.
    Absent,
    /// It cannot be made without a fault in it, such as a variable that has no value.
    Faulty,
}

fn format(bundle: &Bundle, id: &str, attribute: Option<&str>, args: &FluentArgs<'_>) -> Answer {
    let Some(pattern) = pattern(bundle, id, attribute) else {
        return Answer::Absent;
    };
    let mut faults = Vec::new();
    let text = bundle.format_pattern(pattern, Some(args), &mut faults);
    if faults.is_empty() {
        Answer::Text(text.into_owned())
    } else {
        Answer::Faulty
    }
}

fn fault(
    bundle: &Bundle,
    id: &str,
    attribute: Option<&str>,
    args: &FluentArgs<'_>,
) -> Option<String> {
    let mut faults = Vec::new();
    bundle.format_pattern(pattern(bundle, id, attribute)?, Some(args), &mut faults);
    let said = faults.first()?.to_string();
    Some(said.trim_start_matches("Resolver error: ").to_lowercase())
}

fn pattern<'b>(
    bundle: &'b Bundle,
    id: &str,
    attribute: Option<&str>,
) -> Option<&'b Pattern<&'b str>> {
    let message = bundle.get_message(id)?;
    match attribute {
        Some(attribute) => Some(message.get_attribute(attribute)?.value()),
        None => message.value(),
    }
}

/// Every language that has a file, `vi` first, the others by name.
pub(super) fn languages(files: &[LocaleFile]) -> Vec<Language> {
    let mut langs: Vec<&Lang> = files.iter().map(LocaleFile::lang).collect();
    langs.sort_by_key(|lang| (lang.as_str() != LAST, lang.as_str()));
    langs.dedup();
    langs
        .into_iter()
        .map(|lang| language(lang, files))
        .collect()
}

fn language(lang: &Lang, files: &[LocaleFile]) -> Language {
    let of = |wanted: &FileKind| {
        files
            .iter()
            .find(|file| file.lang() == lang && file.kind() == wanted)
            .map(|file| Arc::clone(file.resource()))
    };
    let terms = of(&FileKind::Terms);
    let with_terms = |kind| bundle(lang, terms.iter().cloned().chain(of(&kind)));
    let main = Arc::new(with_terms(FileKind::Main));
    let faq = Arc::new(with_terms(FileKind::Faq));
    let flows = files
        .iter()
        .filter(|file| file.lang() == lang)
        .filter_map(|file| match file.kind() {
            FileKind::Flow(flow) => Some((flow, file)),
            FileKind::Main | FileKind::Terms | FileKind::Faq => None,
        })
        .map(|(flow, file)| {
            let resources = terms
                .iter()
                .cloned()
                .chain([Arc::clone(file.resource()), title()]);
            (flow.clone(), Arc::new(bundle(lang, resources)))
        })
        .collect();
    Language {
        lang: lang.clone(),
        main,
        faq,
        flows,
    }
}

/// The synthetic message that makes `-title` reachable.
fn title() -> Arc<FluentResource> {
    let text = format!("{TITLE} = {{ -title }}\n");
    // The text is ours and has no error; of an erroneous one the good messages would be kept.
    Arc::new(FluentResource::try_new(text).unwrap_or_else(|(resource, _)| resource))
}

fn bundle(lang: &Lang, resources: impl IntoIterator<Item = Arc<FluentResource>>) -> Bundle {
    // A name that is no language tag, such as that of a dialect, has the plural forms of none.
    let tag = lang.as_str().parse().unwrap_or_default();
    let mut bundle = Bundle::new_concurrent(vec![tag]);
    bundle.set_use_isolating(false);
    bundle
        .add_builtins()
        .expect("a new bundle has no function whose name could be taken");
    for resource in resources {
        bundle.add_resource_overriding(resource);
    }
    bundle
}

/// The arguments as Fluent takes them, without the marks that change the direction of writing.
pub(super) fn fluent_args<'a>(args: &'a Args<'_>) -> FluentArgs<'a> {
    args.values
        .iter()
        .map(|(name, value)| (*name, fluent_value(value)))
        .collect()
}

/// A whole number as a number, so that variants can match it; anything else as text.
fn fluent_value(text: &str) -> FluentValue<'_> {
    let is_number = matches!(text.len(), 1..=9)
        && text.bytes().all(|byte| byte.is_ascii_digit())
        && (text == "0" || !text.starts_with('0'));
    if is_number && let Ok(number) = text.parse::<u32>() {
        return number.into();
    }
    if text.contains(is_direction_mark) {
        return FluentValue::String(Cow::Owned(text.replace(is_direction_mark, "")));
    }
    FluentValue::String(Cow::Borrowed(text))
}

/// Isolates and embeddings: invisible, and boxes on old phones.
fn is_direction_mark(letter: char) -> bool {
    matches!(letter, '\u{2066}'..='\u{2069}' | '\u{202A}'..='\u{202E}')
}
