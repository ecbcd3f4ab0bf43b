//! Proves the pictures that congratulate: whole, small, published, and told in words.

use std::collections::BTreeMap;
use std::sync::Arc;

use camtay::content::Content;
use camtay::dispatch::Published;
use camtay::gallery::Gallery;
use camtay::picture::{Congratulation, svg};
use camtay::speech::{ADDRESSES, Speech};

use super::{MOST_BYTES, assert_well_formed};

/// What congratulates on each lesson, for everybody in every language.
fn congratulations(content: &Content) -> Vec<(Congratulation, String)> {
    let mut drawn = Vec::new();
    for flow in content.flows.keys() {
        for lang in content.catalog.languages() {
            for address in ADDRESSES {
                let speech = Speech::new(content, &lang, address);
                let one = speech.congratulation(flow).unwrap();
                let words = speech.congratulated(&one);
                drawn.push((one, words));
            }
        }
    }
    drawn
}

#[test]
fn every_congratulation_says_its_lesson_whole() {
    let content = crate::world::content(camtay::house::House::default());
    for (drawn, told) in congratulations(&content) {
        let svg = drawn.draw();
        assert_well_formed(&svg);
        let lines: Vec<&str> = svg.split("</text>").collect();
        let lines = lines.iter().filter_map(|text| text.rsplit_once('>'));
        let said: Vec<&str> = lines.map(|(_, words)| words.trim()).collect();
        let said = said.join(" ");
        let wanted = format!("{} {}", drawn.praise(), drawn.title());
        assert_eq!(said.trim(), svg::escape(&wanted));
        assert!(told.contains(drawn.praise()) && told.contains(drawn.title()));
    }
}

#[tokio::test]
async fn every_congratulation_is_published_and_small() {
    let content = Arc::new(crate::world::content(camtay::house::House::default()));
    let gallery = Gallery::new(Published::only(Arc::clone(&content)));
    let mut longest = BTreeMap::new();
    for (drawn, _) in congratulations(&content) {
        assert!(gallery.svg(drawn.hash().as_str()).is_ok(), "{drawn:?}");
        longest.insert(drawn.title().chars().count(), drawn.hash());
    }
    for hash in longest.into_values() {
        let png = gallery.png(hash.as_str()).await.unwrap();
        assert!(png.len() < MOST_BYTES, "{} bytes", png.len());
    }
}

#[test]
fn a_congratulation_is_named_by_its_words_and_has_all_their_letters() {
    let of = |praise: &str, title: &str| Congratulation::new(praise.to_owned(), title.to_owned());
    let one = of("Bác làm được rồi!", "Gọi video").unwrap();
    assert_eq!(
        of("Bác làm được rồi!", "Gọi video").unwrap().hash(),
        one.hash()
    );
    assert_ne!(
        of("Bà làm được rồi!", "Gọi video").unwrap().hash(),
        one.hash()
    );
    assert_eq!(of("Bác làm được rồi!", "視頻通話"), None);
}
