//! Proves the pictures: described in YAML, refused where they would not fit, the same today as yesterday.

mod congratulations;

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::sync::Arc;

use camtay::dispatch::Published;
use camtay::gallery::{Gallery, GalleryError};
use camtay::id::{Lang, PictureHash};
use camtay::library::{self, Place};
use camtay::picture::{
    Congratulation, EDITION, Icon, Item, Keys, Kind, Picture, Screen, Screens, Shortcut, Thing,
    draw, icons, png, svg,
};
use camtay::speech::{Address, Speech};
use expect_test::expect_file;
use proptest::collection::vec;
use proptest::option;
use proptest::prelude::*;
use sha2::{Digest, Sha256};

use crate::flows::{codes_in, codes_of, files, project, rendered};

/// The folder of this subject.
const FOLDER: &str = "tests/it/pictures";

/// The most bytes of a picture: quick also on a slow line.
const MOST_BYTES: usize = 100_000;

/// The screens of the drawings that stay the same, which hold one of everything.
fn screens() -> Screens {
    let text = fs::read_to_string(project(&format!("{FOLDER}/screens.yaml"))).unwrap();
    let (screens, problems) = Screens::parse("screens.yaml", &text);
    assert!(problems.is_empty(), "{}", rendered(problems));
    screens
}

/// Each screen with an arrow to each thing that has an id, by name.
fn pictures(screens: &Screens) -> Vec<(String, Picture)> {
    let mut pictures = Vec::new();
    for (name, screen) in screens.iter() {
        for id in screen.things().filter_map(|thing| thing.id) {
            let picture = Picture::of(Arc::clone(screen), None);
            let picture = picture.pointing_at(Some(id.to_owned()));
            let picture = picture.numbered(Some(pictures.len() + 1));
            pictures.push((format!("{name}.{id}"), picture));
        }
    }
    pictures
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

/// How many arrows a drawing has.
fn arrows(svg: &str) -> usize {
    svg.matches("paint-order").count()
}

#[test]
fn drawings_stay_the_same() {
    for (name, picture) in pictures(&screens()) {
        let path = project(&format!("{FOLDER}/drawn/{name}.svg"));
        expect_file![path].assert_eq(&draw(&picture));
    }
}

/// The size of a PNG, and its pixels.
fn pixels(file: &[u8]) -> (u32, u32, Vec<u8>) {
    let decoder = png::Decoder::new(std::io::Cursor::new(file));
    let mut reader = decoder.read_info().unwrap();
    let (wide, high) = reader.info().size();
    let mut pixels = vec![0; reader.output_buffer_size().unwrap()];
    reader.next_frame(&mut pixels).unwrap();
    (wide, high, pixels)
}

/// Other versions of what draws may round another way: a pixel in a thousand may look different.
#[test]
fn pixels_stay_nearly_the_same() {
    for (name, picture) in pictures(&screens()) {
        if !["form.login", "home.shop"].contains(&name.as_str()) {
            continue;
        }
        let path = project(&format!("{FOLDER}/drawn/{name}.png"));
        let now = png(&draw(&picture)).unwrap();
        if std::env::var_os("UPDATE_EXPECT").is_some() {
            fs::write(&path, &now).unwrap();
        }
        let (wide, high, before) = pixels(&fs::read(&path).unwrap());
        assert_eq!((wide, high), (720, 960));
        let pairs = before.iter().zip(pixels(&now).2);
        let different = pairs.filter(|(one, other)| one.abs_diff(*other) > 16);
        assert!(different.count() * 1000 < before.len(), "{name}");
    }
}

#[test]
fn every_picture_of_a_lesson_is_small_and_told_in_both_languages() {
    let content = crate::world::content(camtay::house::House::default());
    let flows = content.flows.values();
    let pictures: BTreeMap<PictureHash, &Picture> = flows
        .flat_map(|flow| flow.steps.values())
        .filter_map(|step| step.picture.as_ref())
        .map(|picture| (picture.hash(), picture))
        .collect();
    for picture in pictures.values() {
        let drawn = png(&draw(picture)).unwrap();
        assert!(
            drawn.len() < MOST_BYTES,
            "{} bytes: {picture:?}",
            drawn.len()
        );
        for lang in ["vi", "en"] {
            let speech = Speech::new(&content, &Lang::new(lang), Address::default());
            let words = speech.picture(picture);
            assert!(
                words.ends_with('.') && words.chars().count() < 250,
                "{words}"
            );
        }
    }
}

#[tokio::test]
async fn a_picture_is_drawn_once() {
    let content = Arc::new(crate::world::content(camtay::house::House::default()));
    let gallery = Gallery::new(Published::only(Arc::clone(&content)));
    let step = &content.flows["vneid-login"].steps["tap-login"];
    let hash = step.picture.as_ref().unwrap().hash();
    let first = gallery.png(hash.as_str()).await.unwrap();
    let again = gallery.png(hash.as_str()).await.unwrap();
    assert_eq!(first.as_ptr(), again.as_ptr());
    assert_eq!(pixels(&first).0, 720);
    let unknown = gallery.png("0a1b").await.unwrap_err();
    assert!(matches!(unknown, GalleryError::Unknown { .. }));
}

/// A picture is named by what it describes, not by how it is drawn: another drawing needs another edition.
#[test]
fn another_drawing_is_another_edition() {
    let mut digest = Sha256::new();
    for (_, picture) in pictures(&screens()) {
        digest.update(draw(&picture));
    }
    let congratulation = Congratulation::new("Bác làm được rồi!".into(), "Gọi video".into());
    digest.update(congratulation.unwrap().draw());
    let now = format!("{EDITION} {}", hex::encode(digest.finalize()));
    let editions = fs::read_to_string(project(&format!("{FOLDER}/editions.txt"))).unwrap();
    assert_eq!(
        editions.lines().last(),
        Some(now.as_str()),
        "raise `EDITION` in src/picture/model.rs and add its line to {FOLDER}/editions.txt"
    );
}

#[test]
fn what_is_described_is_read_back() {
    let screens = screens();
    let names = screens.iter().map(|(name, _)| name);
    let (back, problems) = Screens::parse("excerpt.yaml", &screens.excerpt(names));
    assert!(problems.is_empty(), "{}", rendered(problems));
    assert!(screens.iter().eq(back.iter()));
    assert_eq!(screens.excerpt(["none"]), "{}");
}

#[test]
fn a_drawing_points_once_and_nobody_else_has_its_name() {
    let screens = screens();
    let mut hashes = BTreeSet::new();
    for (name, picture) in pictures(&screens) {
        let svg = draw(&picture);
        assert_well_formed(&svg);
        assert_eq!(arrows(&svg), 1, "{name}");
        assert!(hashes.insert(picture.hash()), "{name}");
        let same = Picture::of(
            Arc::clone(&picture.screen),
            Some("of another name".to_owned()),
        );
        let same = same
            .pointing_at(picture.tap.clone())
            .numbered(picture.number);
        assert_eq!(same.hash(), picture.hash());
        let alone = picture.clone().pointing_at(None);
        assert_eq!(arrows(&draw(&alone)), 0, "{name}");
    }
    assert!(hashes.len() > 10);
}

#[test]
fn each_kind_of_thing_is_told_in_words() {
    let content = crate::world::content(camtay::house::House::default());
    let mut told = String::new();
    let mut sorts = BTreeSet::new();
    for (name, picture) in pictures(&screens()) {
        sorts.insert(picture.target().unwrap().sort.name());
        told += &format!("{name}\n");
        for lang in ["vi", "en"] {
            let speech = Speech::new(&content, &Lang::new(lang), Address::default());
            told += &format!("    {}\n", speech.picture(&picture));
        }
    }
    expect_file![project(&format!("{FOLDER}/in-words.txt"))].assert_eq(&told);
    let shown = screens();
    let shown = shown.iter().flat_map(|(_, screen)| screen.things());
    let all: BTreeSet<&str> = shown.map(|thing: Thing<'_>| thing.sort.name()).collect();
    assert_eq!(all.len(), 14, "{all:?}");
    let untold: Vec<_> = all.difference(&sorts).collect();
    assert_eq!(untold, [&"heading", &"text"], "they have no id there");
}

#[test]
fn each_bad_screen_is_explained() {
    for path in files(&format!("{FOLDER}/bad"), ".yaml") {
        let code = path.file_stem().unwrap().to_str().unwrap().to_owned();
        let text = fs::read_to_string(&path).unwrap();
        let name = "flows/screens.yaml";
        let (screens, mut problems) = Screens::parse(name, &text);
        let shown = screens.iter().map(|(name, _)| name);
        let shown = shown.filter(|name| !name.starts_with("never-")).collect();
        problems.extend(screens.check_unused(name, &text, &shown));
        let codes = codes_of(&problems);
        let code = format!("::{}", code.replace('-', "_"));
        let is_shown = codes.iter().any(|found| found.ends_with(&code));
        assert!(
            is_shown || code == "::form",
            "{code} is not among {codes:?}"
        );
        expect_file![path.with_extension("txt")].assert_eq(&rendered(problems));
    }
}

#[test]
fn each_kind_of_mistake_is_shown() {
    let known = codes_in("src/picture/error.rs");
    let shown: String = [format!("{FOLDER}/bad"), "tests/it/flows/bad".to_owned()]
        .iter()
        .flat_map(|folder| files(folder, ".txt"))
        .map(|path| fs::read_to_string(path).unwrap())
        .collect();
    let unshown: Vec<&String> = known.iter().filter(|code| !shown.contains(*code)).collect();
    assert!(unshown.is_empty(), "nothing shows {unshown:?}");
    assert!(known.len() > 12, "{known:?}");
}

#[test]
fn a_bad_screen_is_one_problem_and_not_one_a_lesson() {
    let text = "bad:\n  show: [button: ~]\n";
    let (screens, problems) = Screens::parse("flows/screens.yaml", text);
    assert_eq!(problems.len(), 1);
    let flow = "flow: a\nminutes: 1\nasked-as: [a]\nstart: b\n\
        steps: { b: { end: done, picture: { screen: bad, tap: x } } }\n";
    for screens in [screens, Screens::unread()] {
        let flow = camtay::flow::parse("flows/a.yaml", flow, &screens).unwrap();
        assert!(flow.steps["b"].picture.is_none());
    }
}

#[test]
fn pictures_of_a_lesson_are_numbered_as_they_are_written() {
    let shelf = library::read(&Place::BuiltIn, &Place::BuiltIn);
    let mut drawn = 0;
    for flow in shelf.flows.values() {
        let pictures = flow.steps.values().filter_map(|step| step.picture.as_ref());
        let mut numbers: Vec<Option<usize>> = pictures
            .map(|picture| {
                assert_well_formed(&draw(picture));
                picture.number
            })
            .collect();
        numbers.sort();
        let expected: Vec<Option<usize>> = (1..=numbers.len()).map(Some).collect();
        assert_eq!(numbers, expected, "{}", flow.id);
        drawn += numbers.len();
    }
    assert!(drawn > 20, "only {drawn}");
}

#[test]
fn there_is_one_icon_of_each_name() {
    let names: BTreeSet<&str> = icons().map(|icon| icon.name).collect();
    assert_eq!(names.len(), icons().count());
    assert_eq!(names.len(), 44);
}

#[test]
fn the_format_is_told_with_every_icon_and_kind() {
    let told = fs::read_to_string(project("docs/flows.md")).unwrap();
    for icon in icons() {
        assert!(told.contains(&format!("`{}`", icon.name)), "{}", icon.name);
    }
    let shown = fs::read_to_string(project(&format!("{FOLDER}/bad/no-kind.txt"))).unwrap();
    let help = shown.split("give it one of").nth(1).unwrap();
    let kinds: Vec<&str> = help.split("\n\n").next().unwrap().split('`').collect();
    for kind in kinds.iter().skip(1).step_by(2) {
        assert!(told.contains(&format!("| `{kind}:")), "{kind}");
    }
}

fn label() -> impl Strategy<Value = String> {
    prop_oneof![
        "[a-zđăâêôơư ạảấầẩẫậắằẳẵặẹẻẽềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ]{1,40}",
        "\\PC{1,30}",
        Just("Nghiêng".repeat(30)),
    ]
}

fn an_icon() -> impl Strategy<Value = &'static Icon> {
    let all: Vec<&'static Icon> = icons().collect();
    prop::sample::select(all)
}

fn shortcuts() -> impl Strategy<Value = Vec<Shortcut>> {
    let shortcut = (an_icon(), label(), option::of("[a-c]"))
        .prop_map(|(icon, label, id)| Shortcut { icon, label, id });
    vec(shortcut, 0..7)
}

fn kind() -> impl Strategy<Value = Kind> {
    let keys = prop_oneof![Just(Keys::Letters), Just(Keys::Digits)];
    prop_oneof![
        label().prop_map(Kind::Heading),
        (label(), option::of(an_icon())).prop_map(|(label, icon)| Kind::Field { label, icon }),
        label().prop_map(Kind::Button),
        label().prop_map(Kind::Link),
        (label(), option::of(an_icon()), option::of(label()))
            .prop_map(|(label, icon, under)| Kind::Row { label, icon, under }),
        label().prop_map(Kind::Tick),
        label().prop_map(Kind::Bubble),
        label().prop_map(Kind::Text),
        shortcuts().prop_map(Kind::Icons),
        shortcuts().prop_map(Kind::Tabs),
        label().prop_map(Kind::Photo),
        Just(Kind::Qr),
        (keys, option::of(an_icon())).prop_map(|(keys, icon)| Kind::Keyboard { keys, icon }),
    ]
}

prop_compose! {
    /// Any picture, whether it fits or not.
    fn picture()(
        number in option::of(1_usize..1200),
        title in option::of(label()),
        show in vec((option::of("[a-c]"), kind()), 0..12),
        tap in option::of("[a-c]"),
    ) -> Picture {
        let show = show.into_iter().map(|(id, kind)| Item { id, kind }).collect();
        Picture::of(Arc::new(Screen { title, show }), None).pointing_at(tap).numbered(number)
    }
}

proptest! {
    #[test]
    fn any_screen_can_be_drawn(picture in picture()) {
        let svg = draw(&picture);
        assert_well_formed(&svg);
        prop_assert_eq!(arrows(&svg), usize::from(picture.target().is_some()));
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
