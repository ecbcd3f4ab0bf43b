//! Proves the house rules, by reading the source as text.
//!
//! [`LAYERS`] is the one table of who may name whom: a module names only modules of layers above its
//! own, and of its own layer only where [`WITHIN`] says so. Every breach is listed with its line.

use std::path::{Path, PathBuf};

use regex::Regex;

/// The modules of the crate, from the words up; each line may name the lines above it.
const LAYERS: &[(&str, &[&str])] = &[
    (
        "words",
        &[
            "id",
            "text",
            "message",
            "event",
            "turn",
            "house",
            "duration",
            "diagnose",
            "multipart",
        ],
    ),
    (
        "content",
        &[
            "yaml",
            "picture",
            "recording",
            "flow",
            "faq",
            "menu",
            "locale",
        ],
    ),
    ("understanding", &["understand"]),
    ("content set", &["content", "speech", "door"]),
    ("decisions", &["tutor", "desk", "class"]),
    ("platforms", &["channels"]),
    ("memory", &["config", "library", "store", "in_hand"]),
    (
        "work",
        &[
            "dispatch",
            "gallery",
            "delivery",
            "upkeep",
            "helpers",
            "outbox_desk",
            "publish",
        ],
    ),
    (
        "what authors work with",
        &["tally", "rehearsal", "schema", "diagram", "handout"],
    ),
    ("faces", &["web", "server", "check", "cli"]),
];

/// Who may name whom within a layer: the first names the second.
const WITHIN: &[(&str, &str)] = &[
    ("message", "id"),
    ("event", "id"),
    ("event", "message"),
    ("turn", "id"),
    ("turn", "event"),
    ("turn", "message"),
    ("house", "id"),
    ("house", "event"),
    ("diagnose", "text"),
    ("picture", "yaml"),
    ("flow", "yaml"),
    ("flow", "picture"),
    ("faq", "flow"),
    ("faq", "yaml"),
    ("menu", "flow"),
    ("menu", "yaml"),
    ("locale", "flow"),
    ("speech", "content"),
    ("gallery", "dispatch"),
    ("delivery", "dispatch"),
    ("delivery", "gallery"),
    ("config", "store"),
    ("dispatch", "helpers"),
    ("publish", "dispatch"),
    ("server", "web"),
    ("diagram", "tally"),
    ("handout", "rehearsal"),
    ("check", "cli"),
    ("cli", "check"),
    ("cli", "server"),
    ("cli", "web"),
];

/// Modules that compute and nothing else.
const PURE: &[&str] = &[
    "id",
    "text",
    "message",
    "event",
    "turn",
    "house",
    "duration",
    "multipart",
    "flow",
    "faq",
    "menu",
    "locale",
    "picture",
    "recording",
    "understand",
    "content",
    "speech",
    "door",
    "tutor",
    "desk",
    "class",
    "channels",
    "rehearsal",
    "schema",
    "diagram",
    "handout",
];

/// What a pure module may not hold.
const IMPURE: &str = r"\b(tokio|reqwest|axum|sled|sqlx|tracing|rand)::|\bstd::(fs|net|env|thread)\b|::now\(\)|\.await\b";

/// What only its owner may name: the pattern, and the folders or files that may.
const OWNED: &[(&str, &[&str])] = &[
    (r"\baxum::", &["server/", "web/"]),
    (r"\breqwest::", &["delivery/", "helpers/"]),
    (
        r"(^|[^:\w])sled::(open|Db|Tree|Config|Error|IVec|transaction|Batch)|use sled",
        &["store/sled/"],
    ),
    (r"\bfluent(_syntax|_bundle)?::", &["locale/"]),
    (r"\bserde_saphyr::", &["yaml/"]),
    (r"\bfast_qr::", &["handout/"]),
];

struct Source {
    path: PathBuf,
    module: String,
    text: String,
}

fn sources() -> Vec<Source> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    let mut folders = vec![root.clone()];
    let mut found = Vec::new();
    while let Some(folder) = folders.pop() {
        for entry in std::fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                folders.push(path);
            } else if path.extension().is_some_and(|end| end == "rs") {
                let inside = path.strip_prefix(&root).unwrap().to_path_buf();
                let first = inside
                    .components()
                    .next()
                    .unwrap()
                    .as_os_str()
                    .to_str()
                    .unwrap();
                let module = first.trim_end_matches(".rs").to_owned();
                found.push(Source {
                    text: std::fs::read_to_string(&path).unwrap(),
                    path: inside,
                    module,
                });
            }
        }
    }
    assert!(found.len() > 50, "the source was not found");
    found
}

/// The lines of code of a source: no comments, and nothing from its test module on.
fn code(source: &Source) -> impl Iterator<Item = (usize, &str)> {
    source
        .text
        .lines()
        .enumerate()
        .map(|(index, line)| (index + 1, line))
        .take_while(|(_, line)| !line.starts_with("#[cfg(test)]"))
        .filter(|(_, line)| !line.trim_start().starts_with("//"))
}

/// Lists every line of code that breaks a rule.
fn breaches(broken: impl Fn(&Source, &str) -> Option<String>) -> Vec<String> {
    let sources = sources();
    let lines = sources
        .iter()
        .flat_map(|source| code(source).map(move |(number, line)| (source, number, line)));
    lines
        .filter_map(|(source, number, line)| {
            let why = broken(source, line)?;
            Some(format!(
                "src/{}:{number}: {why}: {}",
                source.path.display(),
                line.trim()
            ))
        })
        .collect()
}

fn assert_none(breaches: &[String]) {
    assert!(
        breaches.is_empty(),
        "{} breaches:\n{}",
        breaches.len(),
        breaches.join("\n")
    );
}

fn layer_of(module: &str) -> Option<usize> {
    LAYERS
        .iter()
        .position(|(_, modules)| modules.contains(&module))
}

#[test]
fn every_module_has_a_layer() {
    let homeless: Vec<String> = sources()
        .iter()
        .filter(|source| !["lib", "main"].contains(&source.module.as_str()))
        .filter(|source| layer_of(&source.module).is_none())
        .map(|source| source.path.display().to_string())
        .collect();
    assert_none(&homeless);
}

#[test]
fn a_module_names_only_layers_above_its_own() {
    let named = Regex::new(r"crate::(\w+)").unwrap();
    assert_none(&breaches(|source, line| {
        let own = layer_of(&source.module)?;
        named.captures_iter(line).find_map(|capture| {
            let other = &capture[1];
            if other == source.module {
                return None;
            }
            let theirs = layer_of(other)?;
            let allowed = theirs < own || WITHIN.contains(&(source.module.as_str(), other));
            (!allowed).then(|| format!("`{}` must not name `{other}`", source.module))
        })
    }));
}

#[test]
fn pure_modules_compute_and_nothing_else() {
    let impure = Regex::new(IMPURE).unwrap();
    assert_none(&breaches(|source, line| {
        let broken = PURE.contains(&source.module.as_str()) && impure.is_match(line);
        broken.then(|| format!("`{}` is pure", source.module))
    }));
}

#[test]
fn each_engine_has_one_owner() {
    for (pattern, owners) in OWNED {
        let pattern = Regex::new(pattern).unwrap();
        assert_none(&breaches(|source, line| {
            let path = source.path.to_string_lossy();
            let owns = owners.iter().any(|owner| path.starts_with(owner));
            (!owns && pattern.is_match(line)).then(|| format!("only {owners:?} may name this"))
        }));
    }
}

#[test]
fn paths_start_at_the_crate() {
    assert_none(&breaches(|_, line| {
        line.contains("super::")
            .then(|| "write `crate::…`".to_owned())
    }));
}

#[test]
fn every_file_says_what_it_is_for() {
    let silent: Vec<String> = sources()
        .iter()
        .filter(|source| !source.text.starts_with("//! "))
        .map(|source| source.path.display().to_string())
        .collect();
    assert_none(&silent);
}

#[test]
fn product_code_does_not_know_that_it_is_tested() {
    let branches: Vec<String> = sources()
        .iter()
        .filter(|source| source.text.contains("cfg(test)") || source.text.contains("cfg!(test)"))
        .filter(|source| !source.text.contains("#[cfg(test)]\nmod tests"))
        .map(|source| source.path.display().to_string())
        .collect();
    assert_none(&branches);
}

#[test]
fn lints_are_silenced_only_with_a_reason() {
    assert_none(&breaches(|_, line| {
        line.contains("#[allow(")
            .then(|| "write `#[expect(…, reason)]`".to_owned())
    }));
}

#[test]
fn the_rules_catch_what_they_forbid() {
    let impure = Regex::new(IMPURE).unwrap();
    for line in [
        "let now = Timestamp::now();",
        "use std::fs;",
        "task.await",
        "tracing::info!(\"x\")",
    ] {
        assert!(impure.is_match(line), "{line} was not caught");
    }
    assert!(
        layer_of("tutor") < layer_of("store"),
        "the tutor must not name the store"
    );
    assert!(
        !WITHIN.contains(&("tutor", "desk")),
        "the deciders must not name each other"
    );
}
