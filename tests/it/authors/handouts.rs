//! `camtay handout`: lessons on paper.

use std::sync::Arc;

use camtay::channels::Kind;
use camtay::content::Content;
use camtay::flow::{Action, Flow, Step};
use camtay::handout::Handout;
use camtay::id::{FlowId, Lang};
use camtay::picture;
use camtay::rehearsal::{self, straight_way};
use regex::Regex;
use resvg::tiny_skia::{Pixmap, Transform};
use resvg::usvg::{Options, Tree};

use crate::authors::Desk;
use crate::world;

/// Channels of every kind, and none of their secrets.
const CONFIG: &str = r#"
public_url: https://camtay.example.vn
commune:
  in_person: nhà văn hóa thôn Thống Nhất
mentors:
  - { id: an, name: anh An }
channels:
  - { id: web, kind: web }
  - { id: bot, kind: zalo_bot }
  - { id: fb, kind: messenger, pages: [{ id: "1010101010" }] }
  - { id: zalo, kind: zalo_oa, app_id: "314159", oa_id: "271828" }
"#;

/// The steps of a lesson's straight way.
fn straight<'f>(content: &Arc<Content>, flow: &'f Flow, lang: &Lang) -> Vec<&'f Step> {
    let steps = straight_way(content, &flow.id, lang);
    steps.iter().map(|step| flow.step(step).unwrap()).collect()
}

/// What phones read on a sheet, from top to bottom.
fn scanned(html: &str) -> Vec<String> {
    let codes = Regex::new(r#"(?s)<section class="entrance">\s*(<svg.*?</svg>)"#).unwrap();
    let codes = codes.captures_iter(html);
    codes.map(|found| scan(&found[1])).collect()
}

/// What a phone reads in a drawing.
fn scan(svg: &str) -> String {
    const SIDE: u32 = 480;
    let tree = Tree::from_str(svg, &Options::default()).unwrap();
    let mut pixels = Pixmap::new(SIDE, SIDE).unwrap();
    let scale = SIDE as f32 / tree.size().width();
    resvg::render(
        &tree,
        Transform::from_scale(scale, scale),
        &mut pixels.as_mut(),
    );
    let side = SIDE as usize;
    let mut seen = rqrr::PreparedImage::prepare_from_greyscale(side, side, |x, y| {
        pixels.pixels()[y * side + x].red()
    });
    let grids = seen.detect_grids();
    assert_eq!(grids.len(), 1, "no phone finds a code");
    grids[0].decode().unwrap().1
}

#[test]
fn every_lesson_has_a_sheet_with_its_straight_way_and_every_picture_of_it() {
    let content = Arc::new(world::content(rehearsal::house()));
    let doors = [(Kind::ZaloOa, "https://zalo.me/271828".to_owned())];
    for flow in content.flows.values() {
        for lang in [Lang::new("vi"), Lang::new("en")] {
            let place = format!("{}, {lang}", flow.id);
            let html = Handout::of(&content, &flow.id, &lang, &doors)
                .unwrap()
                .html()
                .unwrap();
            let steps = straight(&content, flow, &lang);
            let last = &steps.last().unwrap().action;
            assert!(
                matches!(last, Action::End { .. }),
                "{place} stops at {last:?}"
            );
            let waiting = steps.iter().filter(|step| step.action.waits()).count();
            assert_eq!(
                html.matches("<section class=\"step\">").count(),
                waiting,
                "{place}"
            );
            for picture in steps.iter().filter_map(|step| step.picture.as_ref()) {
                assert!(
                    html.contains(&picture::draw(&picture.numbered(None))),
                    "{place}: no picture"
                );
            }
            let said = ["rồi nhắn: «", "then write: «"];
            assert!(
                said.iter().any(|said| html.contains(said)),
                "{place}: nothing begins it"
            );
            for number in ["113", "156", "1900 0368", "1800 1096", "1900 9068"] {
                assert!(html.contains(number), "{place}: no {number}");
            }
            for loaded in ["<script", "src=", "href=", "url(", "@import"] {
                assert!(!html.contains(loaded), "{place} has {loaded}");
            }
        }
    }
}

#[test]
fn what_is_beside_the_straight_way_stands_behind_its_choice() {
    let desk = Desk::empty();
    let html = desk.done(&["handout", "vneid-install"]);
    for written in [
        // What is asked at the end is a box to tick.
        "<p class=\"words\">Bác bấm nút «Cài đặt», trên iPhone thường là «Nhận».</p>\n    \
         <p class=\"proof\">Máy bắt đầu tải chưa ạ?</p>",
        "<li class=\"straight\"><span class=\"label\">Samsung, Oppo, khác</span> \
         <span class=\"onward\">bước 2</span></li>",
        // Two steps of another phone, and back.
        "Có ô trống để viết chưa ạ? <span class=\"onward\">bước 4</span></li>",
        // An end of its own.
        "<span class=\"label\">Máy bấm phím</span>: Máy bấm phím chưa cài được VNeID",
        // Two that a person has to help with.
        "<span class=\"label\">Báo bộ nhớ đầy / Hỏi mật khẩu</span> \
         <span class=\"onward\">hỏi người hướng dẫn</span>",
        // What is read aloud in the chat is compared on paper.
        "«Trung tâm dữ liệu quốc gia về dân cư». So từng chữ",
    ] {
        assert!(html.contains(written), "no {written} in {html}");
    }
    let html = desk.done(&["handout", "vneid-login"]);
    let after_another_lesson = "Xem bài «VNeID trên máy mới». <span class=\"onward\">xong</span>";
    assert!(html.contains(after_another_lesson), "{html}");
    let html = desk.done(&["handout", "scam-drill"]);
    assert!(
        html.contains("<span class=\"label\">Cúp máy</span>: Cúp máy là đúng ạ."),
        "{html}"
    );
    assert!(!html.contains("Nghe theo</span>: Khoan đã"), "{html}");
}

#[test]
fn straight_way_goes_on_after_a_lesson_that_is_run_on_it() {
    let content = Arc::new(world::content(rehearsal::house()));
    let flow = content.flow(&FlowId::new("portal-login")).unwrap();
    let steps = straight(&content, flow, &Lang::new("vi"));
    let names: Vec<&str> = steps.iter().map(|step| step.id.as_str()).collect();
    let run = names.iter().position(|name| *name == "open").unwrap();
    assert_eq!(&names[run..run + 3], ["open", "sign-in", "account-kind"]);
}

#[test]
fn codes_lead_into_the_lesson_and_no_secret_is_needed() {
    let desk = Desk::empty();
    desk.put("camtay.yaml", CONFIG);
    desk.done(&["handout", "scam-drill", "--out", "wall/drill.html"]);
    let html = desk.text("wall/drill.html");
    assert_eq!(
        scanned(&html),
        [
            "https://zalo.me/271828",
            "https://m.me/1010101010?ref=scam-drill",
            "https://camtay.example.vn/chat?ref=scam-drill",
        ]
    );
    for written in [
        "zalo.me/271828<br>rồi nhắn: «học chống lừa đảo»",
        "m.me/1010101010?ref=scam-drill",
        "camtay.example.vn/chat?ref=scam-drill",
        "nhà văn hóa thôn Thống Nhất",
    ] {
        assert!(html.contains(written), "no {written}");
    }
    let english = desk.done(&["handout", "scam-drill", "--lang", "en"]);
    let page = scanned(&english).pop();
    let expected = "https://camtay.example.vn/chat?ref=scam-drill&lang=en";
    assert_eq!(page.as_deref(), Some(expected));
}

#[test]
fn without_an_address_the_sheet_names_a_person_and_the_terminal_says_what_is_missing() {
    let desk = Desk::empty();
    for config in [
        "",
        "public_url: http://localhost:8080\n",
        "public_url: https://[::1]\n",
    ] {
        desk.put(
            "camtay.yaml",
            &format!("{config}channels: [{{ id: web, kind: web }}]\n"),
        );
        let output = desk.typed(&["handout", "vneid-install"], "");
        assert!(output.status.success(), "{config}");
        let html = String::from_utf8(output.stdout).unwrap();
        assert!(scanned(&html).is_empty(), "{config}");
        assert!(html.contains("hỏi người hướng dẫn của thôn"), "{config}");
        assert!(!html.contains("localhost"), "{config}");
        let said = String::from_utf8(output.stderr).unwrap();
        for key in ["public_url", "oa_id", "pages"] {
            assert!(said.contains(key), "{config}: {said}");
        }
    }
}

#[test]
fn unknown_lesson_language_and_key_are_explained() {
    let desk = Desk::empty();
    desk.put("camtay.yaml", "chanels: []\n");
    let (_, said) = desk.refused(&["handout", "vneid-install"]);
    assert!(said.contains("did you mean `channels`?"), "{said}");
    desk.put("camtay.yaml", "channels: [{ id: web, kind: web }]\n");
    let (_, said) = desk.refused(&["handout", "vneid-instal"]);
    assert!(said.contains("did you mean `vneid-install`?"), "{said}");
    let (_, said) = desk.refused(&["handout", "vneid-install", "--lang", "fr"]);
    assert!(said.contains("there is `vi` and `en`"), "{said}");
}
