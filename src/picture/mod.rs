//! A clean drawing of the screen to tap, with one red arrow: the same for every phone.
//!
//! Drawn by the project from data, never copied: labels change and screenshots look like fraud.
//! Knows neither lessons nor platforms; gives SVG, and the same picture in words.

mod account;
mod arrow;
mod glyph;
mod look;
mod screen;
mod shop;
pub mod svg;

pub use screen::{Screen, Tap, Words};

use crate::flow::PictureSpec;
use crate::id::Lang;

/// Every screen that can be drawn, those of the phone and its shop first.
pub const SCREENS: [&Screen; 16] = [
    &shop::ANDROID_HOME,
    &shop::IPHONE_HOME,
    &shop::PLAY_STORE,
    &shop::APP_STORE,
    &shop::STORE_SEARCH,
    &shop::STORE_RESULTS,
    &shop::STORE_APP,
    &shop::STORE_APP_UPDATE,
    &shop::STORE_APP_OPEN,
    &account::VNEID_LOGIN,
    &account::VNEID_FORGOT,
    &account::VNEID_DETAILS,
    &account::MESSAGES,
    &account::VNEID_CODE,
    &account::VNEID_NEW_PASSWORD,
    &account::VNEID_HOME,
];

/// A picture and its words.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Drawing {
    /// A whole SVG document, 360 by 480, with the same words in `<title>` and `<desc>` as in `alt`.
    pub svg: String,
    /// What is to be seen, for those who cannot see it; two sentences at most.
    pub alt: String,
}

/// Draws the screen, with the arrow where a thing to tap is named.
///
/// `None` for a screen or a thing that no drawing has; `camtay check` keeps such out of lessons. The
/// labels on the screen are those of a Vietnamese phone; `lang` is the language of the words beside.
#[must_use]
pub fn draw(spec: &PictureSpec, lang: &Lang) -> Option<Drawing> {
    let shown = Shown::of(spec, lang)?;
    let seen = shown.screen.says.of(lang);
    let mut page = svg::Page::new(
        seen,
        shown.pointed.as_deref().unwrap_or(seen),
        lang.as_str(),
    );
    shown.screen.draw(&mut page, shown.tap.map(|tap| tap.name));
    Some(Drawing {
        svg: page.finish(),
        alt: shown.alt(lang),
    })
}

/// The words of the drawing alone: [`Drawing::alt`] without drawing it.
#[must_use]
pub fn alt(spec: &PictureSpec, lang: &Lang) -> Option<String> {
    Shown::of(spec, lang).map(|shown| shown.alt(lang))
}

/// What a drawing shows.
struct Shown {
    screen: &'static Screen,
    tap: Option<Tap>,
    /// Where the arrow points, in words.
    pointed: Option<String>,
}

impl Shown {
    fn of(spec: &PictureSpec, lang: &Lang) -> Option<Self> {
        let screen = find(&spec.screen)?;
        let tap = match &spec.tap {
            Some(name) => Some(screen.tap(name)?),
            None => None,
        };
        let pointed = tap.map(|tap| {
            let thing = tap.says.of(lang);
            format!("{} {thing}.", Words::ARROW.of(lang))
        });
        Some(Self {
            screen,
            tap,
            pointed,
        })
    }

    fn alt(&self, lang: &Lang) -> String {
        let seen = self.screen.says.of(lang);
        match &self.pointed {
            Some(pointed) => format!("{seen}. {pointed}"),
            None => format!("{seen}."),
        }
    }
}

/// The screen of this name.
#[must_use]
pub fn find(name: &str) -> Option<&'static Screen> {
    SCREENS.into_iter().find(|screen| screen.name == name)
}

/// Where a picture is found below the public address, such as
/// `/pictures/vi/android-home.play-store.svg`.
#[must_use]
pub fn path(spec: &PictureSpec, lang: &Lang) -> String {
    let PictureSpec { screen, tap } = spec;
    match tap {
        Some(tap) => format!("/pictures/{lang}/{screen}.{tap}.svg"),
        None => format!("/pictures/{lang}/{screen}.svg"),
    }
}

/// The picture and language a path names; the reverse of [`path`] for every name that is made of
/// lower-case letters, digits and hyphens. Says nothing of whether there is such a drawing.
#[must_use]
pub fn parse_path(path: &str) -> Option<(PictureSpec, Lang)> {
    let (lang, file) = path.strip_prefix("/pictures/")?.split_once('/')?;
    let names = file.strip_suffix(".svg")?;
    let (screen, tap) = match names.split_once('.') {
        Some((screen, tap)) => (screen, Some(tap)),
        None => (names, None),
    };
    let plain = |name: &str| {
        let known = |letter: char| matches!(letter, 'a'..='z' | '0'..='9' | '-');
        !name.is_empty() && name.chars().all(known)
    };
    let spec = PictureSpec {
        screen: screen.to_owned(),
        tap: tap.map(str::to_owned),
    };
    (plain(lang) && plain(screen) && tap.is_none_or(plain)).then(|| (spec, Lang::new(lang)))
}
