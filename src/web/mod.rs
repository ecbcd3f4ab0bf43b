//! The pages of the web channel and their files, embedded into the binary.
//!
//! Knows what the pages are made of; knows nothing of requests. A debug build reads the files from
//! the source folder at every look, so that a change shows on reload.

use std::borrow::Cow;

use rust_embed::{EmbeddedFile, RustEmbed};
use sha2::{Digest, Sha256};

use crate::id::ChannelId;

mod step;

/// The files.
#[derive(RustEmbed)]
#[folder = "src/web/assets/"]
#[exclude = "*.html"]
struct Files;

/// The pages, before their blanks are filled in.
#[derive(RustEmbed)]
#[folder = "src/web/assets/"]
#[include = "*.html"]
struct Pages;

/// A page, ready to be shown.
#[derive(Debug)]
pub struct Page {
    html: String,
}

impl Page {
    /// The page with a citizen's chat and a mentor's.
    ///
    /// With an `invite` the mentor's chat links itself; without, it asks for a code.
    #[must_use]
    pub fn try_it(channel: &ChannelId, invite: Option<&str>) -> Self {
        Self::filled(
            "try-it.html",
            &[
                ("channel", channel.as_str()),
                ("invite", invite.unwrap_or_default()),
            ],
        )
    }

    /// The page with one citizen's chat.
    #[must_use]
    pub fn chat(channel: &ChannelId) -> Self {
        Self::filled("chat.html", &[("channel", channel.as_str())])
    }

    /// The text of the page.
    #[must_use]
    pub fn into_html(self) -> String {
        self.html
    }

    /// The page `name` with each `{{blank}}` replaced.
    fn filled(name: &str, blanks: &[(&str, &str)]) -> Self {
        let file = Pages::get(name);
        let bytes = file.as_ref().map_or(&[][..], |file| file.data.as_ref());
        let mut html = String::from_utf8_lossy(bytes).into_owned();
        html = html.replace("{{assets}}", &Asset::folder());
        for (blank, value) in blanks {
            html = html.replace(&format!("{{{{{blank}}}}}"), &escaped(value));
        }
        Self { html }
    }
}

/// One file of the pages.
pub struct Asset {
    path: String,
    file: EmbeddedFile,
}

impl Asset {
    /// The file with this path below the folder of assets.
    #[must_use]
    pub fn find(path: &str) -> Option<Self> {
        let file = Files::get(path)?;
        let path = path.to_owned();
        Some(Self { path, file })
    }

    /// Sixteen hexadecimal digits that change whenever any file does.
    #[must_use]
    pub fn version() -> String {
        let mut all = Sha256::new();
        for path in Files::iter() {
            if let Some(file) = Files::get(&path) {
                all.update(path.as_bytes());
                all.update(file.metadata.sha256_hash());
            }
        }
        hex::encode(all.finalize()).chars().take(16).collect()
    }

    /// Where all files are found below the address of this service.
    #[must_use]
    pub fn folder() -> String {
        format!("/assets/{}", Self::version())
    }

    /// A weak entity tag: the answer may be compressed on its way.
    #[must_use]
    pub fn etag(&self) -> String {
        format!("W/\"{}\"", hex::encode(self.file.metadata.sha256_hash()))
    }

    /// What the file is, by its ending.
    #[must_use]
    pub fn content_type(&self) -> &'static str {
        match self.path.rsplit('.').next().unwrap_or_default() {
            "css" => "text/css; charset=utf-8",
            "js" => "text/javascript; charset=utf-8",
            "svg" => "image/svg+xml",
            "png" => "image/png",
            "webmanifest" => "application/manifest+json",
            _ => "application/octet-stream",
        }
    }

    /// The content.
    #[must_use]
    pub fn into_bytes(self) -> Cow<'static, [u8]> {
        self.file.data
    }
}

/// `text` as the value of an attribute.
fn escaped(text: &str) -> String {
    text.replace('&', "&amp;")
        .replace('<', "&lt;")
        .replace('>', "&gt;")
        .replace('"', "&quot;")
        .replace('\'', "&#39;")
}
