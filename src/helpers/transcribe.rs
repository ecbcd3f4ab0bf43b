//! The helper that writes down a voice note: the recording is fetched, sent on, and forgotten.

use reqwest::Client;
use serde::Deserialize;

use crate::config::{Endpoint, Transcriber};
use crate::helpers::endpoint::{ask, client, in_time};
use crate::helpers::error::HelperError;
use crate::helpers::fetch::{Fetcher, Recording};
use crate::message::MediaAddress;
use crate::multipart::{File, Form};
use crate::text::{nfc, shorten};

/// The most letters of what was said that are taken for one message.
const LONGEST: usize = 2000;

/// Writes down voice notes.
#[derive(Debug)]
pub(super) struct Scribe {
    endpoint: Endpoint,
    http: Client,
    fetcher: Fetcher,
}

/// What such an endpoint answers.
#[derive(Deserialize)]
struct Transcript {
    text: String,
}

impl Scribe {
    pub(super) fn new(settings: Transcriber) -> Result<Self, reqwest::Error> {
        Ok(Self {
            http: client().build()?,
            fetcher: Fetcher::new(settings.hosts)?,
            endpoint: settings.endpoint,
        })
    }

    /// What is said in the recording at this address, not yet masked.
    pub(super) async fn write_down(&self, address: &MediaAddress) -> Result<String, HelperError> {
        let written = async {
            let recording = self.fetcher.fetch(address).await?;
            self.ask(&recording).await
        };
        let written = in_time(self.endpoint.within, written).await?;
        let text = shorten(nfc(&written.text).trim(), LONGEST);
        if text.is_empty() {
            return Err(HelperError::Silence);
        }
        Ok(text)
    }

    async fn ask(&self, recording: &Recording) -> Result<Transcript, HelperError> {
        let fields = [
            ("model", self.endpoint.model.as_str()),
            ("language", "vi"),
            ("response_format", "json"),
        ];
        let (kind, end) = recording.kind;
        let file = File {
            field: "file",
            name: &format!("voice.{end}"),
            kind,
            bytes: &recording.bytes,
        };
        let form = Form::new(&fields, file);
        let url = format!("{}/audio/transcriptions", self.endpoint.url);
        let request = self.http.post(url).header("content-type", form.kind);
        let request = request.body(form.body);
        ask(request, self.endpoint.key.as_ref()).await
    }
}
