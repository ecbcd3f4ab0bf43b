//! What is asked of a platform: calls, and uploads of pictures.

use std::fmt;

use jiff::SignedDuration;
use serde::Serialize;
use serde_json::Value;

use crate::channels::lenient;

/// One HTTP request to a platform, without its host and its secrets: delivery adds both.
///
/// Its debug form leaves the body out, which holds people's words.
#[derive(Clone, PartialEq)]
pub struct ApiCall {
    /// Path below the channel's `api_base`, with a leading slash.
    /// `{token}` in it stands for the account's token.
    pub path: String,
    /// How the account's token is shown.
    pub auth: Auth,
    /// The body, which is JSON.
    pub body: String,
    /// Whether the message is said only if this call succeeds; `false` for typing marks,
    /// which are tried once and forgotten.
    pub essential: bool,
    /// The call that says the same in plain text, for when the platform does not take this form;
    /// `None` where this is plain already.
    pub plain: Option<Box<ApiCall>>,
}

impl ApiCall {
    /// A call that must succeed, with nothing to fall back on.
    ///
    /// # Panics
    /// If `body` cannot be written as JSON, which is so of no text, number, list or struct of such.
    #[must_use]
    pub fn new(path: impl Into<String>, auth: Auth, body: &impl Serialize) -> Self {
        Self {
            path: path.into(),
            auth,
            body: serde_json::to_string(body).expect("a body can be written as JSON"),
            essential: true,
            plain: None,
        }
    }
}

impl fmt::Debug for ApiCall {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.debug_struct("ApiCall")
            .field("path", &self.path)
            .field("auth", &self.auth)
            .field("essential", &self.essential)
            .field("plain", &self.plain)
            .finish_non_exhaustive()
    }
}

/// How an account's token goes with a call.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Auth {
    /// `Authorization: Bearer <token>`, and `appsecret_proof` where an app secret is known.
    Bearer,
    /// The header `access_token: <token>`.
    AccessTokenHeader,
    /// In the path, in place of `{token}`.
    InPath,
    /// None.
    Nothing,
}

/// How a platform takes a picture once, to be shown by an id afterwards.
///
/// Without the picture, the host and the secrets: delivery adds them.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Upload {
    /// Path below the channel's `api_base`, with a leading slash.
    pub path: String,
    /// How the account's token is shown.
    pub auth: Auth,
    /// The fields of the form before the picture.
    pub fields: Vec<(&'static str, String)>,
    /// The field of the form that holds the picture.
    pub file: &'static str,
    /// Where the id stands in the answer, as a JSON pointer.
    pub id_at: &'static str,
    /// For how long the id can be used, somewhat less than the platform says.
    pub lives: SignedDuration,
}

impl Upload {
    /// The id in the answer of a platform that took the picture; `None` where it has none.
    #[must_use]
    pub fn id_in(&self, body: &[u8]) -> Option<String> {
        let answer: Value = serde_json::from_slice(body).ok()?;
        lenient::id(answer.pointer(self.id_at)?)
    }
}
