//! The helper that writes down a voice note: the recording is fetched, sent on, and forgotten.

use reqwest::Client;
use serde::Deserialize;
use sha2::{Digest, Sha256};

use crate::config::{Endpoint, Transcriber};
use crate::helpers::endpoint::{ask, client, in_time};
use crate::helpers::error::HelperError;
use crate::helpers::fetch::{Fetcher, Recording};
use crate::message::MediaAddress;
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
        let boundary = boundary(&recording.bytes);
        let body = form(&self.endpoint.model, recording, &boundary);
        let url = format!("{}/audio/transcriptions", self.endpoint.url);
        let request = self
            .http
            .post(url)
            .header(
                "content-type",
                format!("multipart/form-data; boundary={boundary}"),
            )
            .body(body);
        ask(request, self.endpoint.key.as_ref()).await
    }
}

/// A line that stands nowhere in the recording: nobody can foresee the hash of what holds it.
fn boundary(bytes: &[u8]) -> String {
    format!("camtay-{}", hex::encode(Sha256::digest(bytes)))
}

/// The form that such an endpoint wants.
fn form(model: &str, recording: &Recording, boundary: &str) -> Vec<u8> {
    let mut body = Vec::with_capacity(recording.bytes.len() + 1024);
    for (name, value) in [
        ("model", model),
        ("language", "vi"),
        ("response_format", "json"),
    ] {
        let part = format!(
            "--{boundary}\r\nContent-Disposition: form-data; name=\"{name}\"\r\n\r\n{value}\r\n"
        );
        body.extend_from_slice(part.as_bytes());
    }
    let (kind, end) = recording.kind;
    let head = format!(
        "--{boundary}\r\nContent-Disposition: form-data; name=\"file\"; filename=\"voice.{end}\"\r\n\
         Content-Type: {kind}\r\n\r\n"
    );
    body.extend_from_slice(head.as_bytes());
    body.extend_from_slice(&recording.bytes);
    body.extend_from_slice(format!("\r\n--{boundary}--\r\n").as_bytes());
    body
}
