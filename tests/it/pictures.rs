//! Proves the drawings: well formed, the same today as yesterday, and all that lessons ask for.

use camtay::flow::PictureSpec;
use camtay::id::Lang;
use camtay::library::{self, Place};
use camtay::picture::{self, SCREENS, svg};
use expect_test::expect_file;
use proptest::prelude::*;

/// Every screen alone and with each thing on it.
fn every_spec() -> Vec<PictureSpec> {
    SCREENS
        .into_iter()
        .flat_map(|screen| {
            let taps = screen.taps().map(|tap| Some(tap.name.to_owned()));
            std::iter::once(None).chain(taps).map(|tap| PictureSpec {
                screen: screen.name.to_owned(),
                tap,
            })
        })
        .collect()
}

fn langs() -> [Lang; 2] {
    [Lang::new("vi"), Lang::new("en")]
}

/// Panics unless every tag is closed in order and every `&` begins an entity.
fn assert_well_formed(xml: &str) {
    let mut open: Vec<&str> = Vec::new();
    for (number, piece) in xml.split('<').enumerate() {
        if number == 0 {
            assert_eq!(piece, "");
            continue;
        }
        let (tag, text) = piece.split_once('>').unwrap();
        assert!(!text.contains('>'), "stray > in {text}");
        for entity in text.split('&').skip(1) {
            let (name, _) = entity.split_once(';').unwrap();
            assert!(["amp", "lt", "gt", "quot", "apos"].contains(&name));
        }
        if let Some(name) = tag.strip_prefix('/') {
            assert_eq!(open.pop(), Some(name));
        } else if !tag.ends_with('/') {
            assert_eq!(tag.matches('"').count() % 2, 0);
            open.push(tag.split(' ').next().unwrap());
        }
    }
    assert!(open.is_empty(), "{open:?} stays open");
}

#[test]
fn a_drawing_stays_the_same() {
    let spec = PictureSpec {
        screen: "android-home".to_owned(),
        tap: Some("play-store".to_owned()),
    };
    let drawing = picture::draw(&spec, &Lang::new("vi")).unwrap();
    expect_file!["data/pictures/android-home.play-store.vi.svg"].assert_eq(&drawing.svg);
}

#[test]
fn every_drawing_is_told_in_words() {
    let mut told = String::new();
    for spec in every_spec() {
        for lang in langs() {
            let drawing = picture::draw(&spec, &lang).unwrap();
            told.push_str(&format!(
                "{}\n    {}\n",
                picture::path(&spec, &lang),
                drawing.alt
            ));
        }
    }
    expect_file!["data/pictures/in-words.txt"].assert_eq(&told);
}

#[test]
fn every_drawing_is_well_formed_and_points_once() {
    for spec in every_spec() {
        for lang in langs() {
            let svg = picture::draw(&spec, &lang).unwrap().svg;
            assert_well_formed(&svg);
            let arrows = svg.matches("paint-order").count();
            assert_eq!(arrows, usize::from(spec.tap.is_some()), "{spec:?}");
        }
    }
}

#[test]
fn every_name_is_used_once() {
    let mut names: Vec<String> = every_spec()
        .iter()
        .map(|spec| picture::path(spec, &Lang::new("vi")))
        .collect();
    let all = names.len();
    names.sort();
    names.dedup();
    assert_eq!(names.len(), all);
}

#[test]
fn every_picture_of_a_lesson_can_be_drawn() {
    let shelf = library::read(&Place::BuiltIn, &Place::BuiltIn);
    let mut drawn = 0;
    for (name, flow) in &shelf.flows {
        for step in flow.steps.values() {
            let Some(spec) = &step.picture else { continue };
            assert!(
                picture::draw(spec, &Lang::new("vi")).is_some(),
                "{name}: step `{}` has the picture {spec:?}",
                step.id
            );
            drawn += 1;
        }
    }
    assert!(drawn > 20);
}

#[test]
fn what_has_no_drawing_is_not_drawn() {
    let spec = |screen: &str, tap: Option<&str>| PictureSpec {
        screen: screen.to_owned(),
        tap: tap.map(str::to_owned),
    };
    for missing in [
        spec("android-hom", None),
        spec("android-home", Some("shop")),
        spec("", Some("")),
    ] {
        assert_eq!(picture::draw(&missing, &Lang::new("vi")), None);
    }
}

#[test]
fn a_path_of_another_kind_names_no_picture() {
    for path in [
        "",
        "/pictures/",
        "/pictures/vi/",
        "/pictures/vi/.svg",
        "/pictures/vi/a.png",
        "/pictures/vi/a..svg",
        "/pictures/vi/a.b.c.svg",
        "/pictures/vi/../a.svg",
        "/pictures//a.svg",
        "/pictures/vi/A.svg",
        "/picture/vi/a.svg",
    ] {
        assert_eq!(picture::parse_path(path), None, "{path}");
    }
}

proptest! {
    #[test]
    fn a_path_is_read_back(
        lang in "[a-z]{2,3}(-x-[a-z]{2,8})?",
        screen in "[a-z0-9-]{1,20}",
        tap in proptest::option::of("[a-z0-9-]{1,20}"),
    ) {
        let spec = PictureSpec { screen, tap };
        let lang = Lang::new(lang);
        let path = picture::path(&spec, &lang);
        prop_assert_eq!(picture::parse_path(&path), Some((spec, lang)));
    }

    #[test]
    fn any_text_can_stand_in_xml(text in "\\PC*|.*") {
        let escaped = svg::escape(&text);
        assert_well_formed(&format!("<t a=\"{escaped}\">{escaped}</t>"));
        let back = escaped
            .replace("&lt;", "<")
            .replace("&gt;", ">")
            .replace("&quot;", "\"")
            .replace("&apos;", "'")
            .replace("&amp;", "&");
        let allowed: String = text
            .chars()
            .filter(|letter| !letter.is_control() || matches!(letter, '\t' | '\n'))
            .filter(|letter| !matches!(letter, '\u{FFFE}' | '\u{FFFF}'))
            .collect();
        prop_assert_eq!(back, allowed);
    }
}
