//! Recorded voices: which step is read aloud in which language, and where the recording lies.
//!
//! Knows the files by name; neither reads nor plays them.

use std::collections::BTreeMap;
use std::path::PathBuf;

use sha2::{Digest, Sha256};

use crate::id::{FlowId, Lang, StepId};

/// How much of a digest names a recording, in hexadecimal digits.
const HASH_DIGITS: usize = 32;

/// Every [`Form`].
pub const FORMS: [Form; 3] = [Form::Mp3, Form::M4a, Form::Ogg];

/// How a recording is encoded, by the ending of its file.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Form {
    /// `.mp3`
    Mp3,
    /// `.m4a`: AAC, as phones record.
    M4a,
    /// `.ogg`: Vorbis or Opus.
    Ogg,
}

impl Form {
    /// The ending of such files, without its dot.
    #[must_use]
    pub fn extension(self) -> &'static str {
        match self {
            Self::Mp3 => "mp3",
            Self::M4a => "m4a",
            Self::Ogg => "ogg",
        }
    }

    /// What a browser is told.
    #[must_use]
    pub fn content_type(self) -> &'static str {
        match self {
            Self::Mp3 => "audio/mpeg",
            Self::M4a => "audio/mp4",
            Self::Ogg => "audio/ogg",
        }
    }

    /// Whether a file that begins so can be of this form.
    #[must_use]
    pub fn begins(self, contents: &[u8]) -> bool {
        match self {
            // A tag with a title, or the mark at the head of every frame: eleven bits that are set.
            Self::Mp3 => {
                contents.starts_with(b"ID3")
                    || matches!(contents, [0xff, next, ..] if *next >= 0b1110_0000)
            }
            Self::M4a => contents.get(4..8) == Some(b"ftyp".as_slice()),
            Self::Ogg => contents.starts_with(b"OggS"),
        }
    }

    /// The form of files with this ending.
    #[must_use]
    pub fn of_extension(extension: &str) -> Option<Self> {
        FORMS.into_iter().find(|form| form.extension() == extension)
    }
}

/// One recording as it lies in its folder.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Recorded {
    /// Names what is heard: see [`hash_of`].
    pub hash: String,
    /// How it is encoded.
    pub form: Form,
    /// Where it lies.
    pub path: PathBuf,
}

impl Recorded {
    /// Its name below `/v/`.
    #[must_use]
    pub fn file(&self) -> String {
        format!("{}.{}", self.hash, self.form.extension())
    }
}

/// The name of a recording by what is in its file: lower-case hex digits of SHA-256.
#[must_use]
pub fn hash_of(contents: &[u8]) -> String {
    let digest = hex::encode(Sha256::digest(contents));
    digest.chars().take(HASH_DIGITS).collect()
}

/// The recordings of a set of lessons; at most one for each step in each language.
#[derive(Clone, Debug, Default)]
pub struct Recordings {
    by_step: BTreeMap<(Lang, FlowId, StepId), Recorded>,
}

impl Recordings {
    /// Keeps the recording of a step; gives back the one that was kept before, if there was one.
    pub fn insert(
        &mut self,
        (lang, flow, step): (Lang, FlowId, StepId),
        recorded: Recorded,
    ) -> Option<Recorded> {
        self.by_step.insert((lang, flow, step), recorded)
    }

    /// The recording of a step in this language.
    #[must_use]
    pub fn of(&self, lang: &Lang, flow: &FlowId, step: &StepId) -> Option<&Recorded> {
        let key = (lang.clone(), flow.clone(), step.clone());
        self.by_step.get(&key)
    }

    /// The recording with this name below `/v/`.
    #[must_use]
    pub fn named(&self, file: &str) -> Option<&Recorded> {
        let (hash, extension) = file.rsplit_once('.')?;
        let form = Form::of_extension(extension)?;
        self.by_step
            .values()
            .find(|recorded| recorded.hash == hash && recorded.form == form)
    }

    /// The same, of one lesson only those to `keep`, by language and step.
    #[must_use]
    pub fn of_changed(&self, flow: &FlowId, keep: impl Fn(&Lang, &StepId) -> bool) -> Self {
        let kept = self
            .by_step
            .iter()
            .filter(|((lang, of, step), _)| of != flow || keep(lang, step));
        let by_step = kept.map(|(key, recorded)| (key.clone(), recorded.clone()));
        Self {
            by_step: by_step.collect(),
        }
    }
}
