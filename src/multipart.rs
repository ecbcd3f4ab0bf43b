//! Forms that hold a file (`multipart/form-data`).
//!
//! Knows how such a form is written; knows nothing of who wants one.

use sha2::{Digest, Sha256};

/// A file to put into a form.
#[derive(Clone, Copy, Debug)]
pub(crate) struct File<'a> {
    /// The field it stands in.
    pub(crate) field: &'a str,
    /// What it is called.
    pub(crate) name: &'a str,
    /// Its content type.
    pub(crate) kind: &'a str,
    /// What is in it.
    pub(crate) bytes: &'a [u8],
}

/// A form, ready to be sent.
#[derive(Debug)]
pub(crate) struct Form {
    /// The content type to send it with.
    pub(crate) kind: String,
    /// The form.
    pub(crate) body: Vec<u8>,
}

impl Form {
    /// A form with these fields of text, and then this file.
    pub(crate) fn new(fields: &[(&str, &str)], file: File<'_>) -> Self {
        // It stands nowhere in the file: nobody can foresee the hash of what holds it.
        let boundary = format!("camtay-{}", hex::encode(Sha256::digest(file.bytes)));
        let mut body = Vec::with_capacity(file.bytes.len() + 1024);
        for (name, value) in fields {
            let part = format!(
                "--{boundary}\r\nContent-Disposition: form-data; name=\"{name}\"\r\n\r\n{value}\r\n"
            );
            body.extend_from_slice(part.as_bytes());
        }
        let File {
            field, name, kind, ..
        } = file;
        let head = format!(
            "--{boundary}\r\nContent-Disposition: form-data; name=\"{field}\"; filename=\"{name}\"\r\n\
             Content-Type: {kind}\r\n\r\n"
        );
        body.extend_from_slice(head.as_bytes());
        body.extend_from_slice(file.bytes);
        body.extend_from_slice(format!("\r\n--{boundary}--\r\n").as_bytes());
        Self {
            kind: format!("multipart/form-data; boundary={boundary}"),
            body,
        }
    }
}
