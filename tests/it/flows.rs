//! Proves flow files: every mistake with its place, cause and remedy.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::{Arc, LazyLock};

use camtay::check::render;
use camtay::flow::parse::{MAX_BYTES, Parsed};
use camtay::flow::{
    self, ADDRESS_VALUES, Action, Flow, FlowError, Outcome, Step, Written, check_together,
};
use camtay::id::{ChoiceId, KindId, StepId};
use camtay::picture::Screens;
use camtay::speech::{ADDRESSES, Address};
use expect_test::expect_file;
use miette::{Diagnostic, Report};
use proptest::prelude::*;
use regex::Regex;

/// A file of this project.
pub(crate) fn project(path: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join(path)
}

/// The screens that are shipped.
pub(crate) static SCREENS: LazyLock<Screens> = LazyLock::new(|| {
    let text = include_str!("../../flows/screens.yaml");
    let (screens, problems) = Screens::parse("flows/screens.yaml", text);
    assert!(problems.is_empty(), "{}", rendered(problems));
    screens
});

/// Reads a flow whose pictures may name the screens that are shipped.
pub(crate) fn parse(name: &str, text: &str) -> Parsed {
    flow::parse(name, text, &SCREENS)
}

/// The files in a folder that end so, by name.
pub(crate) fn files(folder: &str, end: &str) -> Vec<PathBuf> {
    let mut files: Vec<PathBuf> = fs::read_dir(project(folder))
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .filter(|path| path.to_str().unwrap().ends_with(end))
        .collect();
    files.sort();
    files
}

/// The codes that an error type of the product can have, read from its source.
pub(crate) fn codes_in(source: &str) -> BTreeSet<String> {
    let source = fs::read_to_string(project(source)).unwrap();
    let code = Regex::new(r"\bcode\(([\w:]+)\)").unwrap();
    let codes = code.captures_iter(&source);
    codes.map(|found| found[1].to_owned()).collect()
}

/// The codes of some problems.
pub(crate) fn codes_of<'e>(
    problems: impl IntoIterator<Item = &'e (impl Diagnostic + 'e)>,
) -> BTreeSet<String> {
    problems
        .into_iter()
        .map(|problem| problem.code().unwrap().to_string())
        .collect()
}

/// Every problem as people read it.
pub(crate) fn rendered<E: Diagnostic + Send + Sync + 'static>(problems: Vec<E>) -> String {
    let reports = problems.into_iter().map(Report::new);
    let texts: Vec<String> = reports.map(|report| render(&report, false)).collect();
    texts.join("\n")
}

/// The problems of one bad flow.
fn problems_of(path: &Path) -> Vec<FlowError> {
    let name = format!("flows/{}", path.file_name().unwrap().to_str().unwrap());
    let text = fs::read_to_string(path).unwrap();
    parse(&name, &text).expect_err("a bad flow must not be taken")
}

#[test]
fn good_flow_is_read_with_every_part() {
    let text = fs::read_to_string(project("tests/it/flows/good/open-store.yaml")).unwrap();
    let flow = parse("flows/open-store.yaml", &text).unwrap();
    assert_eq!(flow.id.as_str(), "open-store");
    assert_eq!(flow.steps.len(), 6);
    assert_eq!(flow.practice.len(), 2);
    assert_eq!(flow.version.len(), 64);
    assert_eq!(flow.on_stuck.attempts, 3);
    assert_eq!(flow.screens.unwrap().version, "45.1.19");
    let step = &flow.steps["which-phone"];
    let Action::Ask { choices, .. } = &step.action else {
        panic!("{step:?}")
    };
    assert_eq!(choices[0].words, ["samsung", "oppo", "máy xanh"]);
    let end = &flow.steps[&StepId::new("finished")];
    let outcome = Outcome::MasteredCandidate;
    assert_eq!(end.action, Action::End { outcome });
}

/// One of the lessons with every kind of step.
fn every_kind(name: &str) -> Flow {
    let name = format!("{name}.yaml");
    let path = project("tests/it/every_kind/flows").join(&name);
    parse(&name, &fs::read_to_string(path).unwrap()).unwrap()
}

#[test]
fn every_kind_of_step_and_key_is_read() {
    let flow = every_kind("video-call");
    assert_eq!(flow.moved["old-call"], StepId::new("call"));
    assert!(flow.in_menu && !every_kind("louder").in_menu);
    let Action::Ask { remember, .. } = &flow.steps["which-phone"].action else {
        panic!("{flow:?}")
    };
    assert_eq!(remember.as_ref().unwrap().as_str(), "phone");
    let Action::Fork {
        on,
        ways,
        otherwise,
    } = &flow.steps["by-phone"].action
    else {
        panic!("{flow:?}")
    };
    let way = (ChoiceId::new("iphone"), StepId::new("on-iphone"));
    assert_eq!((on.as_str(), otherwise.as_str()), ("phone", "louder"));
    assert_eq!(ways, &[way]);
    let Action::Run { flow: other, then } = &flow.steps["louder"].action else {
        panic!("{flow:?}")
    };
    assert_eq!((other.as_str(), then.as_str()), ("louder", "call"));
    let call = &flow.steps["call"];
    assert_eq!((call.attempts, flow.attempts(call)), (Some(2), 2));
    let hints: Vec<&str> = call.hints.iter().map(|hint| hint.id.as_str()).collect();
    assert_eq!(hints, ["no-money", "dark"]);

    let flow = every_kind("wait-for-answer");
    let deadline = flow.steps["picked-up"].deadline.as_ref().unwrap();
    assert_eq!(
        (deadline.after.as_secs(), deadline.to.as_str()),
        (180, "call-later")
    );
    let flow = every_kind("home-visit");
    let next = StepId::new("visit");
    assert_eq!(flow.steps["screen"].action, Action::Photo { next });
    let (kind, next) = (KindId::new("talking"), StepId::new("charge"));
    assert_eq!(flow.steps["visit"].action, Action::Appoint { kind, next });
}

#[test]
fn the_choices_of_a_quiz_stand_by_name() {
    let flow = every_kind("stranger");
    let Action::Quiz { choices, .. } = &flow.steps["asks-money"].action else {
        panic!("{flow:?}")
    };
    let choices: Vec<(&str, bool, usize)> = choices
        .iter()
        .map(|choice| (choice.id.as_str(), choice.is_right, choice.words.len()))
        .collect();
    assert_eq!(
        choices,
        [("hang-up", true, 2), ("lend", false, 2), ("wait", false, 0)]
    );
}

#[test]
fn forks_know_every_form_of_address() {
    assert_eq!(ADDRESSES.map(Address::name), ADDRESS_VALUES);
}

#[test]
fn marks_may_be_composed_or_not() {
    let composed = "flow: a\nminutes: 1\nasked-as: [cài]\nstart: b\nsteps: { b: { end: done } }\n";
    let decomposed = composed.replace("cài", "ca\u{300}i");
    let flow = parse("a.yaml", &decomposed).unwrap();
    assert_eq!(flow.asked_as, ["cài"]);
    assert_ne!(flow.version, parse("a.yaml", composed).unwrap().version);
}

#[test]
fn each_bad_flow_is_explained() {
    for path in files("tests/it/flows/bad", ".yaml") {
        let problems = problems_of(&path);
        let code = path
            .file_stem()
            .unwrap()
            .to_str()
            .unwrap()
            .replace('-', "_");
        let codes = codes_of(&problems);
        assert!(
            codes
                .iter()
                .any(|found| found.ends_with(&format!("::{code}"))),
            "{code} is not among {codes:?}"
        );
        expect_file![path.with_extension("txt")].assert_eq(&rendered(problems));
    }
}

#[test]
fn each_way_to_break_yaml_has_its_remedy() {
    let broken = files("tests/it/flows/broken", ".yaml");
    let problems = broken.iter().flat_map(|path| problems_of(path)).collect();
    let shown = rendered(problems);
    let remedies: BTreeSet<&str> = shown.split("help: ").skip(1).collect();
    assert_eq!(
        remedies.len(),
        broken.len(),
        "two have the same remedy, or none"
    );
    expect_file![project("tests/it/flows/broken.txt")].assert_eq(&shown);
}

#[test]
fn flow_of_many_pages_is_refused_before_it_is_read() {
    let text = "# à\n".repeat(MAX_BYTES / 4);
    let problems = parse("flows/too-big.yaml", &text).unwrap_err();
    let expected = project("tests/it/flows/bad/too-big.txt");
    expect_file![expected].assert_eq(&rendered(problems));
}

/// The problems between the flows of one folder.
fn problems_between(folder: &str) -> Vec<FlowError> {
    let read: Vec<(String, String)> = files(folder, ".yaml")
        .iter()
        .map(|path| {
            let name = path.file_name().unwrap().to_str().unwrap();
            (format!("flows/{name}"), fs::read_to_string(path).unwrap())
        })
        .collect();
    let read: Vec<Written> = read
        .iter()
        .map(|(name, text)| Written {
            name,
            text,
            flow: Arc::new(parse(name, text).unwrap_or_else(|found| panic!("{}", rendered(found)))),
        })
        .collect();
    check_together(&read, &BTreeSet::new())
}

#[test]
fn flows_that_do_not_fit_together_are_explained() {
    let folders = [
        "run-circle",
        "run-too-deep",
        "same-name",
        "unknown-lesson",
        "unknown-note",
        "unknown-value",
        "unsure-drawn",
    ];
    for folder in folders {
        let problems = problems_between(&format!("tests/it/flows/bad/{folder}"));
        let code = format!("flow::{}", folder.replace('-', "_"));
        assert_eq!(codes_of(&problems), BTreeSet::from([code]));
        let expected = project(&format!("tests/it/flows/bad/{folder}.txt"));
        expect_file![expected].assert_eq(&rendered(problems));
    }
}

#[test]
fn each_kind_of_mistake_has_a_bad_flow() {
    let mut known = codes_in("src/flow/error.rs");
    known.extend(codes_in("src/flow/step_error.rs"));
    known.extend(codes_in("src/flow/together_error.rs"));
    known.extend(codes_in("src/yaml/error.rs"));
    let shown: String = files("tests/it/flows/bad", ".txt")
        .iter()
        .map(|path| fs::read_to_string(path).unwrap())
        .collect();
    let unshown: Vec<&String> = known.iter().filter(|code| !shown.contains(*code)).collect();
    assert!(unshown.is_empty(), "no bad flow shows {unshown:?}");
    assert!(known.len() > 20, "{known:?}");
}

/// What an operator may paste, from nothing to a bomb.
#[test]
fn hostile_yaml_is_refused_quickly() {
    let nested = "[".repeat(100_000);
    let bomb = {
        let mut text = String::from("a0: &a0 [x, x, x, x, x, x, x, x, x]\n");
        for level in 1..9 {
            let before = format!("*a{}, ", level - 1).repeat(9);
            text += &format!("a{level}: &a{level} [{before}]\n");
        }
        text
    };
    let long_line = format!("flow: {}", "à".repeat(100_000));
    for text in [
        "",
        "\u{feff}",
        "---\n---\n",
        "- a",
        &nested,
        &bomb,
        &long_line,
        "a: *b",
        "? {a: b}\n: c",
    ] {
        let begun = std::time::Instant::now();
        assert!(parse("flows/a.yaml", text).is_err());
        assert!(
            begun.elapsed().as_secs() < 5,
            "{} took too long",
            text.len()
        );
    }
}

/// Lines as authors write them, in any order.
fn plausible_yaml() -> impl Strategy<Value = String> {
    let line = prop_oneof![
        Just("flow: a".to_owned()),
        Just("start: b".to_owned()),
        Just("steps:".to_owned()),
        Just("steps: {}".to_owned()),
        Just("minutes: 3".to_owned()),
        Just("practice: [3d, ~, [1]]".to_owned()),
        Just("asked-as: [&x cài, *x]".to_owned()),
        "( {0,4})[a-c]:",
        "( {0,4})[a-c]: \\{ (do|ask|tell|end|check|words|quiz|photo|run|fork|hints): [a-c]? \\}",
        "( {0,4})(run|fork|quiz|deadline): \\{ (flow|on|right|after): [a-c3m], (then|else|wrong|to): [a-c] \\}",
        "( {0,4})(do|tell|end): [a-cảđ ]{0,3}",
        "( {0,4})ask: \\{ ([a-c]: [a-c], ){0,3}\\}",
        "( {0,4})check: \\{ accept: \\[[a-c]?\\], next: [a-c], else: [a-c] \\}",
        "\\PC{0,20}",
    ];
    prop::collection::vec(line, 0..12).prop_map(|lines| lines.join("\n"))
}

/// A flow of up to eight steps that lead anywhere, to steps that do not exist too.
fn any_graph() -> impl Strategy<Value = String> {
    let target = (0..9_u8).prop_map(|number| format!("s{number}"));
    let step = prop_oneof![
        target.clone().prop_map(|to| format!("{{ do: {to} }}")),
        target.clone().prop_map(|to| format!("{{ tell: {to} }}")),
        target.clone().prop_map(|to| format!("{{ photo: {to} }}")),
        target
            .clone()
            .prop_map(|to| format!("{{ run: {{ flow: a, then: {to} }} }}")),
        target
            .clone()
            .prop_map(|to| format!("{{ appoint: {{ for: a, next: {to} }} }}")),
        target
            .clone()
            .prop_map(|to| format!("{{ quiz: {{ right: a, wrong: b, next: {to} }} }}")),
        (target.clone(), target.clone())
            .prop_map(|(a, b)| format!("{{ fork: {{ on: a, a: {a}, else: {b} }} }}")),
        (target.clone(), target.clone())
            .prop_map(|(a, b)| format!("{{ do: {a}, deadline: {{ after: 3m, to: {b} }} }}")),
        (target.clone(), target).prop_map(|(a, b)| format!("{{ ask: {{ a: {a}, b: {b} }} }}")),
        Just("{ end: done }".to_owned()),
    ];
    prop::collection::vec(step, 1..8).prop_map(|steps| {
        let mut text = "flow: a\nminutes: 1\nasked-as: []\nstart: s0\nsteps:\n".to_owned();
        for (number, step) in steps.iter().enumerate() {
            text += &format!("  s{number}: {step}\n");
        }
        text
    })
}

/// Every step that this one leads to, itself included, by the simplest way there is.
fn closure<'f>(
    flow: &'f Flow,
    from: &'f StepId,
    ways: impl Fn(&'f Step) -> Vec<&'f StepId>,
) -> BTreeSet<&'f StepId> {
    let mut reached = BTreeSet::from([from]);
    loop {
        let before = reached.len();
        for id in reached.clone() {
            reached.extend(ways(&flow.steps[id]));
        }
        if reached.len() == before {
            return reached;
        }
    }
}

/// Where a step leads when nobody answers.
fn silent(step: &Step) -> Vec<&StepId> {
    if step.action.waits() {
        step.deadline.iter().map(|deadline| &deadline.to).collect()
    } else {
        step.targets()
    }
}

proptest! {
    #[test]
    fn flow_that_is_taken_holds_together(text in any_graph()) {
        let Ok(flow) = parse("flows/a.yaml", &text) else { return Ok(()) };
        let ends = |id: &&StepId| matches!(flow.steps[*id].action, Action::End { .. });
        prop_assert_eq!(closure(&flow, &flow.start, Step::targets).len(), flow.steps.len());
        for (id, step) in &flow.steps {
            prop_assert!(step.targets().iter().all(|to| flow.steps.contains_key(*to)));
            prop_assert!(closure(&flow, id, Step::targets).iter().any(ends));
            for next in silent(step) {
                prop_assert!(!closure(&flow, next, silent).contains(id));
            }
        }
    }

    #[test]
    fn flow_that_is_refused_does_not_hold_together(text in any_graph()) {
        let Err(problems) = parse("flows/a.yaml", &text) else { return Ok(()) };
        let codes = codes_of(&problems);
        let known = ["flow::unknown_step", "flow::unreachable_step", "flow::tell_loop", "flow::no_end"];
        prop_assert!(codes.iter().all(|code| known.contains(&code.as_str())), "{codes:?}");
    }

    #[test]
    fn any_text_is_a_flow_or_has_problems(text in "\\PC{0,200}|(\\s|\\PC){0,200}") {
        prop_assert!(!matches!(parse("flows/a.yaml", &text), Err(problems) if problems.is_empty()));
    }

    #[test]
    fn any_plausible_text_is_a_flow_or_has_problems(text in plausible_yaml()) {
        if let Err(problems) = parse("flows/a.yaml", &text) {
            prop_assert!(!problems.is_empty());
            prop_assert!(!rendered(problems).contains("OutOfBounds"));
        }
    }

    #[test]
    fn place_of_a_mistake_is_exact_after_any_words(
        comment in "[ăâđêôơưẠ-ỹa-z😀 ]{0,40}",
        name in "[ăâđêôơưẠ-ỹ]{1,10}",
    ) {
        let text = format!(
            "# {comment}\nflow: a\nminutes: 5\nasked-as: [{name}, \"{name} {name}\"]\nstart: b\nsteps:\n  b: {{ do: nowhere }} # {name}\n  c: {{ end: done }}\n"
        );
        let problems = parse("flows/a.yaml", &text).unwrap_err();
        let problem = problems.iter().find(|problem| matches!(problem, FlowError::UnknownStep { .. }));
        let label = problem.unwrap().labels().unwrap().next().unwrap();
        let place = label.offset()..label.offset() + label.len();
        prop_assert_eq!(text.get(place), Some("nowhere"));
    }
}
