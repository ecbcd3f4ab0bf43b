//! Proves the schemas: what is shipped has the form they describe, and what breaks a form does not.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use camtay::diagnose::source;
use camtay::flow::{self, FlowError};
use camtay::picture::Screens;
use camtay::schema::{KINDS, Kind};
use camtay::yaml::{self, Node, YamlError};
use jsonschema::Validator;
use serde_json::{Map, Value};

/// What is wrong with a file that its form cannot show: codes of diagnostics.
const BEYOND_FORM: [&str; 35] = [
    "flow::ambiguous_word",
    "flow::choice_twice",
    "flow::long_deadline",
    "flow::moved_nowhere",
    "flow::moved_stays",
    "flow::no_end",
    "flow::no_person",
    "flow::other_name",
    "flow::tell_loop",
    "flow::unknown_choice",
    "flow::unknown_start",
    "flow::unknown_step",
    "flow::unreachable_step",
    "menu::not_for_menu",
    "menu::twice",
    "menu::unknown_lesson",
    "menu::unlisted",
    "picture::same_id",
    "picture::too_high",
    "picture::too_long",
    "picture::unknown_letter",
    "picture::unknown_screen",
    "picture::unknown_tap",
    "picture::unused_screen",
    "faq::asked_alike",
    "faq::unknown_lesson",
    "config::bad_variable",
    "config::duplicate_id",
    "config::missing_secret",
    "config::no_channels",
    "config::no_mentors",
    "config::open_to_all",
    "config::same_invite",
    "config::secret_length",
    "config::unknown_village",
];

/// Keys that the format does not have, each in another mapping of a lesson, and where the schema has the
/// keys of that mapping.
const STRAY_KEYS: [(&str, &str); 10] = [
    ("zzz: 1", "/properties"),
    ("screens: { zzz: 1 }", "/properties/screens/properties"),
    ("on-stuck: { zzz: 1 }", "/properties/on-stuck/properties"),
    ("steps: { a: { zzz: 1 } }", STEP),
    ("steps: { a: { check: { zzz: 1 } } }", "check/properties"),
    ("steps: { a: { quiz: { zzz: 1 } } }", "quiz/properties"),
    ("steps: { a: { run: { zzz: 1 } } }", "run/properties"),
    (
        "steps: { a: { appoint: { zzz: 1 } } }",
        "appoint/properties",
    ),
    (
        "steps: { a: { do: b, deadline: { zzz: 1 } } }",
        "deadline/properties",
    ),
    (
        "steps: { a: { do: b, picture: { zzz: 1 } } }",
        "picture/oneOf/0/properties",
    ),
];

/// Where the schema has the keys of a step.
const STEP: &str = "/properties/steps/additionalProperties/properties";

/// Further ones: a secret that is named in the right form and is not there.
const NOT_THERE: [&str; 2] = ["config::secret_file", "config::unset_variable"];

/// What is wrong before there is any form.
const NO_YAML: [&str; 2] = ["yaml::syntax", "yaml::duplicate_key"];

fn project(path: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join(path)
}

fn validator(kind: Kind) -> Validator {
    jsonschema::draft202012::new(&kind.schema()).unwrap()
}

/// The file as an editor sees it: what looks like a number or a boolean is one.
fn as_json(node: &Node) -> Value {
    match &node.value {
        yaml::Value::Nothing => Value::Null,
        yaml::Value::Text(text) => match text.as_str() {
            "true" => Value::Bool(true),
            "false" => Value::Bool(false),
            _ => match (text.parse::<i64>(), text.parse::<f64>()) {
                (Ok(number), _) => number.into(),
                (Err(_), Ok(number)) => number.into(),
                (Err(_), Err(_)) => text.as_str().into(),
            },
        },
        yaml::Value::List(items) => items.iter().map(as_json).collect(),
        yaml::Value::Map(entries) => {
            let entries = entries.iter();
            let entries = entries.map(|entry| (entry.key.text.clone(), as_json(&entry.value)));
            Value::Object(entries.collect::<Map<String, Value>>())
        }
    }
}

fn read(path: &Path) -> Value {
    let text = fs::read_to_string(path).unwrap();
    let root = yaml::read(&source(path.to_str().unwrap(), &text)).unwrap();
    as_json(&root)
}

/// The `.yaml` files of a folder of this project, by name.
fn files(folder: &str) -> Vec<PathBuf> {
    let mut files: Vec<PathBuf> = fs::read_dir(project(folder))
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .filter(|path| path.extension().is_some_and(|end| end == "yaml"))
        .collect();
    files.sort();
    assert!(!files.is_empty(), "nothing in {folder}");
    files
}

#[test]
fn each_schema_is_one() {
    for kind in KINDS {
        let schema = kind.schema();
        assert!(
            jsonschema::draft202012::meta::is_valid(&schema),
            "{}",
            kind.name()
        );
    }
}

#[test]
fn reader_and_schema_of_a_lesson_know_the_same_keys() {
    let schema = Kind::Flow.schema();
    for (text, place) in STRAY_KEYS {
        let errors = flow::parse("flows/a.yaml", text, &Screens::default()).unwrap_err();
        let known = errors.iter().find_map(|error| match error {
            FlowError::Form(YamlError::UnknownKey { key, known, .. }) if key == "zzz" => {
                Some(known)
            }
            _ => None,
        });
        let known = known.unwrap_or_else(|| panic!("{text}: {errors:?}"));
        let known: BTreeSet<&str> = known.split('`').skip(1).step_by(2).collect();
        let pointer = if place.starts_with('/') {
            place.to_owned()
        } else {
            format!("{STEP}/{place}")
        };
        let properties = schema
            .pointer(&pointer)
            .unwrap_or_else(|| panic!("{pointer}"));
        let described: BTreeSet<&str> = properties
            .as_object()
            .unwrap()
            .keys()
            .map(String::as_str)
            .collect();
        // A picture has one of two forms, and the place is of one of them.
        match text.contains("picture:") {
            true => assert!(described.is_subset(&known), "{text}: {described:?}"),
            false => assert_eq!(described, known, "{text}"),
        }
    }
}

#[test]
fn what_is_shipped_has_its_form() {
    let kind = |path: &Path| match path.file_name().unwrap().to_str().unwrap() {
        "faq.yaml" => Kind::Faq,
        "screens.yaml" => Kind::Screens,
        "menu.yaml" => Kind::Menu,
        "camtay.example.yaml" => Kind::Config,
        _ => Kind::Flow,
    };
    let mut shipped = files("flows");
    shipped.extend(files("tests/it/flows/good"));
    shipped.extend(files("tests/it/every_kind/flows"));
    shipped.push(project("tests/it/pictures/screens.yaml"));
    shipped.push(project("camtay.example.yaml"));
    for path in shipped {
        let file = read(&path);
        let validator = validator(kind(&path));
        let problems: Vec<String> = validator
            .iter_errors(&file)
            .map(|error| format!("{}: {error}", error.instance_path()))
            .collect();
        assert!(problems.is_empty(), "{}: {problems:#?}", path.display());
    }
}

#[test]
fn what_breaks_its_form_is_refused_and_nothing_else() {
    let code = regex::Regex::new(r"\b(flow|faq|menu|picture|config|yaml)::\w+").unwrap();
    let folders = [
        ("tests/it/flows/bad", Kind::Flow),
        ("tests/it/faq/bad", Kind::Faq),
        ("tests/it/menu/bad", Kind::Menu),
        ("tests/it/pictures/bad", Kind::Screens),
        ("tests/it/config", Kind::Config),
    ];
    let mut refused = 0;
    for (folder, kind) in folders {
        let validator = validator(kind);
        for path in files(folder) {
            let said = fs::read_to_string(path.with_extension("txt")).unwrap();
            let codes: Vec<&str> = code.find_iter(&said).map(|code| code.as_str()).collect();
            if codes.iter().any(|code| NO_YAML.contains(code)) {
                continue;
            }
            let file = read(&path);
            if file.is_null() {
                continue; // no configuration at all
            }
            let is_beyond = |code: &&str| BEYOND_FORM.contains(code) || NOT_THERE.contains(code);
            let breaks_form = !codes.iter().all(is_beyond);
            assert_eq!(
                !validator.is_valid(&file),
                breaks_form,
                "{}: {codes:?}",
                path.display()
            );
            refused += usize::from(breaks_form);
        }
    }
    assert!(refused > 20, "only {refused} files were refused");
}
