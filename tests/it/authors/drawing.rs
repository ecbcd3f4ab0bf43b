//! `camtay graph`: lessons drawn, with what the journal says of them.

use std::path::Path;

use camtay::diagram::Diagram;
use camtay::flow::Action;
use camtay::id::Lang;
use camtay::rehearsal;
use regex::Regex;
use serde_json::json;

use crate::authors::Desk;
use crate::e2e::platform::post;
use crate::e2e::service::Service;
use crate::world;

/// A rectangle of a drawing.
#[derive(Debug)]
struct Room {
    left: f64,
    top: f64,
    right: f64,
    bottom: f64,
}

impl Room {
    fn overlaps(&self, other: &Self) -> bool {
        self.left < other.right
            && other.left < self.right
            && self.top < other.bottom
            && other.top < self.bottom
    }
}

/// The rectangles of some classes.
fn rooms(svg: &str, classes: &str) -> Vec<Room> {
    let number = r"([\d.]+)";
    let rect = Regex::new(&format!(
        r#"<rect class="(?:{classes})" x="{number}" y="{number}" width="{number}" height="{number}""#
    ))
    .unwrap();
    let number = |text: &str| text.parse::<f64>().unwrap();
    rect.captures_iter(svg)
        .map(|found| {
            let (x, y) = (number(&found[1]), number(&found[2]));
            Room {
                left: x,
                top: y,
                right: x + number(&found[3]),
                bottom: y + number(&found[4]),
            }
        })
        .collect()
}

#[test]
fn nothing_is_drawn_over_anything_and_every_way_is_there() {
    let content = world::content(rehearsal::house());
    for flow in content.flows.values() {
        for lang in [Lang::new("vi"), Lang::new("en")] {
            let diagram = Diagram::of(&content, &flow.id, &lang, None).unwrap();
            let svg = diagram.svg().unwrap();
            let boxes = rooms(&svg, "does|asks|passes|endswell|stops|mentor");
            assert_eq!(boxes.len(), flow.steps.len(), "{}", flow.id);
            let mut all = boxes;
            all.extend(rooms(&svg, "label"));
            for (number, one) in all.iter().enumerate() {
                assert!(one.left > 0.0 && one.top > 0.0, "{}: {one:?}", flow.id);
                for other in all.iter().skip(number + 1) {
                    assert!(!one.overlaps(other), "{}: {one:?} and {other:?}", flow.id);
                }
            }
            let mermaid = diagram.mermaid();
            for step in flow.steps.values() {
                assert!(svg.contains(&format!(">{}</text>", step.id)), "{}", step.id);
                assert!(
                    mermaid.contains(&format!("<b>{}</b>", step.id)),
                    "{}",
                    step.id
                );
                // A quiz goes on the same way whatever is answered.
                let asked = (!matches!(step.action, Action::Quiz { .. })).then_some(&step.action);
                for (choice, _) in asked.into_iter().flat_map(Action::choices) {
                    let label = content.catalog.choice(&lang, &flow.id, &step.id, choice);
                    let label = label.replace('&', "&#38;").replace('\'', "&#39;");
                    assert!(svg.contains(&label), "{}: no arrow has {label}", step.id);
                }
            }
        }
    }
}

/// What a visitor of a running service does, one thing after another.
fn act(service: &Service, visitor: &str, words: &[&str]) {
    for (number, text) in words.iter().enumerate() {
        let id = format!("00000000-0000-4000-8000-{number:06}{:0>6}", visitor.len());
        let bearer = ("authorization", format!("Bearer {visitor:x<43}"));
        let url = format!("{}/webhooks/web", service.base);
        let body = json!({ "id": id, "text": text }).to_string();
        assert_eq!(post(&url, &[bearer], body.as_bytes()).0, 200);
    }
}

fn mermaid_of(desk: &Desk, data: &Path, more: &[&str]) -> String {
    let mut args = vec!["graph", "vneid-login", "--format", "mermaid", "--data"];
    args.push(data.to_str().unwrap());
    args.extend(more);
    desk.done(&args)
}

#[test]
fn arrows_show_how_many_went_that_way_while_the_service_runs_and_while_not() {
    let desk = Desk::empty();
    let service = Service::start_bare();
    let data = service.data();
    let begin = "cháu ơi bác muốn vào vneid";
    act(
        &service,
        "lan",
        &[begin, "vào rồi", "không được", "vẫn không được"],
    );
    act(&service, "minh", &[begin, "chưa bao giờ"]);
    act(&service, "thi-hoa", &[begin, "vào rồi"]);
    // The answers follow the webhooks; the service has them all once the last lesson is at its step.
    let today = loop {
        let drawing = mermaid_of(&desk, &data, &["--since", "1h"]);
        if drawing.contains("2 lần chưa được") && drawing.contains("Vào rồi · 2") {
            break drawing;
        }
    };
    for expected in [
        "3 lượt học, 0 lượt xong",
        "|\"Vào rồi · 2\"|",
        "|\"Chưa bao giờ · 1\"|",
        "|\"Mới đổi máy · 0\"|",
        // What is only said is passed by whoever came.
        "s1 -->|\"2\"| s2",
    ] {
        assert!(today.contains(expected), "no {expected} in {today}");
    }
    let _kept = service.stop_and_keep();
    assert_eq!(
        mermaid_of(&desk, &data, &["--since", "2026-01-01"])
            .matches("Vào rồi · 2")
            .count(),
        1
    );
    let yesterday = mermaid_of(&desk, &data, &[]);
    assert!(yesterday.contains("0 lượt học, 0 lượt xong"), "{yesterday}");
    let hardest = desk.done(&[
        "play",
        "vneid-login",
        "--all",
        "--data",
        data.to_str().unwrap(),
    ]);
    let failures = hardest.split("Three failures").nth(1).unwrap();
    assert!(
        failures.contains("attempt_failed attempt=1 flow=vneid-login step=open-app"),
        "{failures}"
    );
}

#[test]
fn drawing_is_written_into_a_file_and_bad_times_are_explained() {
    let desk = Desk::empty();
    desk.done(&[
        "graph",
        "vneid-install",
        "--lang",
        "en",
        "--out",
        "drawn/install.svg",
    ]);
    let svg = desk.text("drawn/install.svg");
    assert!(
        svg.starts_with("<svg ") && svg.ends_with("</svg>\n"),
        "{svg}"
    );
    let output = desk.typed(
        &[
            "graph",
            "vneid-install",
            "--data",
            ".",
            "--since",
            "hôm qua",
        ],
        "",
    );
    assert_eq!(output.status.code(), Some(2));
    let said = String::from_utf8(output.stderr).unwrap();
    assert!(said.contains("a day such as 2026-11-20"), "{said}");
    let (_, said) = desk.refused(&["graph", "vneid-install", "--data", "nowhere"]);
    assert!(said.contains("there is no store in nowhere"), "{said}");
}
