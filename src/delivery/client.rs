//! Makes the calls that codecs describe: adds the host, the token and a time limit.
//!
//! No URL is ever logged or shown, since one of the platforms wants its token in it.

use std::time::Duration;

use bytes::{Bytes, BytesMut};
use http::{HeaderMap, HeaderValue, StatusCode};
use reqwest::redirect::Policy;
use reqwest::{RequestBuilder, Response};
use secrecy::{ExposeSecret, SecretString};

use crate::channels::{ApiCall, Auth, app_secret_proof};

/// How much of an answer is read; the rest is of no interest.
const MOST_ANSWER_BYTES: usize = 256 * 1024;
/// How long a connection may take.
const CONNECT_WITHIN: Duration = Duration::from_secs(5);
/// How long an unused connection is kept.
const IDLE_KEPT: Duration = Duration::from_secs(60);

/// What proves to a platform who is calling.
#[derive(Clone, Debug)]
pub(crate) struct Access {
    /// The account's token.
    pub(crate) token: SecretString,
    /// Signs the token, where the platform knows such a thing.
    pub(crate) app_secret: Option<SecretString>,
}

/// What a platform answered.
#[derive(Debug)]
pub(crate) struct Answer {
    /// The HTTP status.
    pub(crate) status: StatusCode,
    /// The headers, for hints about when to come back.
    pub(crate) headers: HeaderMap,
    /// The body, as far as it was read.
    pub(crate) body: Bytes,
}

/// Why there is no answer.
#[derive(Debug, thiserror::Error)]
pub(crate) enum CallError {
    /// Nothing came in time; what was asked may have happened.
    #[error("the platform did not answer in time")]
    TimedOut(#[source] reqwest::Error),
    /// The connection could not be made, or broke.
    #[error("the platform cannot be reached")]
    Unreachable(#[source] reqwest::Error),
}

impl CallError {
    /// Whether the platform may have done what was asked.
    pub(crate) fn may_have_worked(&self) -> bool {
        match self {
            Self::TimedOut(_) => true,
            Self::Unreachable(error) => !error.is_connect(),
        }
    }

    /// What an outbox entry remembers of it.
    pub(crate) fn code(&self) -> &'static str {
        match self {
            Self::TimedOut(_) => "timeout",
            Self::Unreachable(_) => "unreachable",
        }
    }
}

impl From<reqwest::Error> for CallError {
    fn from(error: reqwest::Error) -> Self {
        // The URL may hold a token.
        let error = error.without_url();
        if error.is_timeout() {
            Self::TimedOut(error)
        } else {
            Self::Unreachable(error)
        }
    }
}

/// The HTTP client of all channels.
#[derive(Clone, Debug)]
pub(crate) struct Client {
    http: reqwest::Client,
}

impl Client {
    /// A client with the machine's own certificate authorities, which follows no redirects.
    pub(crate) fn new() -> Result<Self, reqwest::Error> {
        // Somebody else in the process may have chosen a provider already: theirs will do.
        if rustls::crypto::ring::default_provider()
            .install_default()
            .is_err()
        {
            tracing::trace!("a TLS provider was there already");
        }
        let http = reqwest::Client::builder()
            .redirect(Policy::none())
            .connect_timeout(CONNECT_WITHIN)
            .pool_idle_timeout(IDLE_KEPT)
            .user_agent(concat!("camtay/", env!("CARGO_PKG_VERSION")))
            .build()?;
        Ok(Self { http })
    }

    /// Makes `call` at `base` and reads the answer, all `within` this time.
    pub(crate) async fn call(
        &self,
        base: &str,
        call: &ApiCall,
        access: &Access,
        within: Duration,
    ) -> Result<Answer, CallError> {
        let token = access.token.expose_secret();
        let path = match call.auth {
            Auth::InPath => call.path.replace("{token}", token),
            Auth::Bearer | Auth::AccessTokenHeader | Auth::Nothing => call.path.clone(),
        };
        let request = self.http.post(format!("{base}{path}")).json(&call.body);
        let proof = access
            .app_secret
            .as_ref()
            .map(|secret| app_secret_proof(secret, &access.token));
        let request = match call.auth {
            Auth::Bearer => {
                let request = request.bearer_auth(token);
                request.query(&proof.map(|proof| [("appsecret_proof", proof)]))
            }
            Auth::AccessTokenHeader => {
                let request = secret_header(request, "access_token", token);
                match proof {
                    Some(proof) => secret_header(request, "appsecret_proof", &proof),
                    None => request,
                }
            }
            Auth::InPath | Auth::Nothing => request,
        };
        read(request.timeout(within).send().await?).await
    }

    /// Sends a form with one secret header, as OAuth services want it.
    pub(crate) async fn form(
        &self,
        url: &str,
        header: (&'static str, &SecretString),
        fields: &[(&str, &str)],
        within: Duration,
    ) -> Result<Answer, CallError> {
        let (name, value) = header;
        let request = secret_header(self.http.post(url), name, value.expose_secret());
        read(request.form(fields).timeout(within).send().await?).await
    }
}

/// The request with a header that is not shown anywhere.
fn secret_header(request: RequestBuilder, name: &'static str, value: &str) -> RequestBuilder {
    match HeaderValue::from_str(value) {
        Ok(mut value) => {
            value.set_sensitive(true);
            request.header(name, value)
        }
        // Refused here as well; the error comes when the request is sent.
        Err(_) => request.header(name, value),
    }
}

/// The answer, its body cut off where it gets absurd.
async fn read(mut response: Response) -> Result<Answer, CallError> {
    let status = response.status();
    let headers = std::mem::take(response.headers_mut());
    let mut body = BytesMut::new();
    while let Some(chunk) = response.chunk().await? {
        let room = MOST_ANSWER_BYTES - body.len();
        body.extend_from_slice(chunk.get(..room).unwrap_or(&chunk));
        if body.len() == MOST_ANSWER_BYTES {
            break;
        }
    }
    Ok(Answer {
        status,
        headers,
        body: body.freeze(),
    })
}
