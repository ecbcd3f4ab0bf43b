//! Makes the calls that codecs describe: adds the host, the token and a time limit.
//!
//! No URL is ever logged or shown, since one of the platforms wants its token in it.

use std::time::Duration;

use bytes::{Bytes, BytesMut};
use http::header::{ACCEPT, AUTHORIZATION, CONTENT_TYPE, USER_AGENT};
use http::request::Builder;
use http::{HeaderMap, HeaderValue, Request, Response, StatusCode};
use http_body_util::{BodyExt, Full};
use hyper::body::Incoming;
use hyper_rustls::HttpsConnector;
use hyper_util::client::legacy;
use hyper_util::rt::{TokioExecutor, TokioTimer};
use secrecy::{ExposeSecret, SecretString};

use crate::channels::{ApiCall, Auth, Upload, app_secret_proof};
use crate::delivery::connect::{Connector, https};
use crate::multipart::{File, Form};

/// How much of an answer is read; the rest is of no interest.
const MOST_ANSWER_BYTES: usize = 256 * 1024;
/// How long an unused connection is kept.
const IDLE_KEPT: Duration = Duration::from_secs(60);
/// Who calls, as platforms see it.
const OURSELVES: HeaderValue =
    HeaderValue::from_static(concat!("camtay/", env!("CARGO_PKG_VERSION")));

/// What proves to a platform who is calling.
#[derive(Debug)]
pub(crate) struct Access {
    /// The account's token.
    pub(crate) token: SecretString,
    /// Shows that whoever has the token also knows the app's secret, where the platform knows such a
    /// thing.
    proof: Option<SecretString>,
}

impl Access {
    /// Access by this token, signed with the app's secret where there is one.
    pub(crate) fn new(token: SecretString, app_secret: Option<&SecretString>) -> Self {
        let proof = app_secret.map(|secret| app_secret_proof(secret, &token).into());
        Self { token, proof }
    }
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
    TimedOut,
    /// The connection could not be made, or broke.
    #[error("the platform cannot be reached")]
    Unreachable(#[source] legacy::Error),
    /// The connection broke within the answer.
    #[error("the platform's answer broke off")]
    BrokenOff(#[source] hyper::Error),
    /// The address or the token is in no form that can be sent.
    #[error("the call cannot be written as a request")]
    Malformed(#[source] http::Error),
}

impl CallError {
    /// Whether the platform may have done what was asked.
    pub(crate) fn may_have_worked(&self) -> bool {
        match self {
            Self::TimedOut | Self::BrokenOff(_) => true,
            Self::Unreachable(error) => !error.is_connect(),
            Self::Malformed(_) => false,
        }
    }

    /// What an outbox entry remembers of it.
    pub(crate) fn code(&self) -> &'static str {
        match self {
            Self::TimedOut => "timeout",
            Self::Unreachable(_) | Self::BrokenOff(_) => "unreachable",
            Self::Malformed(_) => "malformed",
        }
    }
}

/// The HTTP client of all channels; it follows no redirects.
#[derive(Clone, Debug)]
pub(crate) struct Client {
    http: legacy::Client<HttpsConnector<Connector>, Full<Bytes>>,
}

impl Client {
    /// A client with the machine's own certificate authorities.
    pub(crate) fn new() -> Result<Self, rustls::Error> {
        let http = legacy::Client::builder(TokioExecutor::new())
            .pool_idle_timeout(IDLE_KEPT)
            .pool_timer(TokioTimer::new())
            .build(https()?);
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
        let kind = HeaderValue::from_static("application/json");
        let request = authorised(base, &call.path, call.auth, access, kind)?;
        let body = Bytes::copy_from_slice(call.body.as_bytes());
        self.send(request, body, within).await
    }

    /// Uploads a picture in PNG at `base` and reads the answer, all `within` this time.
    pub(crate) async fn upload(
        &self,
        base: &str,
        upload: &Upload,
        png: &[u8],
        access: &Access,
        within: Duration,
    ) -> Result<Answer, CallError> {
        let fields = upload.fields.iter();
        let fields: Vec<_> = fields
            .map(|(name, value)| (*name, value.as_str()))
            .collect();
        let file = File {
            field: upload.file,
            name: "picture.png",
            kind: "image/png",
            bytes: png,
        };
        let form = Form::new(&fields, file);
        let kind = HeaderValue::try_from(form.kind);
        let kind = kind.map_err(|error| CallError::Malformed(error.into()))?;
        let request = authorised(base, &upload.path, upload.auth, access, kind)?;
        self.send(request, form.body.into(), within).await
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
        let kind = HeaderValue::from_static("application/x-www-form-urlencoded");
        let request = post(url, kind).header(name, secret(value.expose_secret())?);
        let body = form_urlencoded::Serializer::new(String::new())
            .extend_pairs(fields)
            .finish();
        self.send(request, body.into(), within).await
    }

    /// Sends a request and reads the answer.
    async fn send(
        &self,
        request: Builder,
        body: Bytes,
        within: Duration,
    ) -> Result<Answer, CallError> {
        let request = request
            .body(Full::new(body))
            .map_err(CallError::Malformed)?;
        let answer = async {
            let response = self.http.request(request).await;
            read(response.map_err(CallError::Unreachable)?).await
        };
        let answer = tokio::time::timeout(within, answer).await;
        answer.unwrap_or(Err(CallError::TimedOut))
    }
}

/// The head of a call with a body of this kind, and with the token where the platform wants it.
fn authorised(
    base: &str,
    path: &str,
    auth: Auth,
    access: &Access,
    kind: HeaderValue,
) -> Result<Builder, CallError> {
    let token = access.token.expose_secret();
    let proof = access.proof.as_ref().map(ExposeSecret::expose_secret);
    let address = match (auth, proof) {
        (Auth::InPath, _) => format!("{base}{}", path.replace("{token}", token)),
        (Auth::Bearer, Some(proof)) => format!("{base}{path}?appsecret_proof={proof}"),
        (Auth::Bearer | Auth::AccessTokenHeader | Auth::Nothing, _) => format!("{base}{path}"),
    };
    let request = post(&address, kind);
    Ok(match auth {
        Auth::Bearer => request.header(AUTHORIZATION, secret(&format!("Bearer {token}"))?),
        Auth::AccessTokenHeader => {
            let request = request.header("access_token", secret(token)?);
            match proof {
                Some(proof) => request.header("appsecret_proof", secret(proof)?),
                None => request,
            }
        }
        Auth::InPath | Auth::Nothing => request,
    })
}

/// The head of a request with a body of this kind.
fn post(address: &str, kind: HeaderValue) -> Builder {
    Request::post(address)
        .header(USER_AGENT, OURSELVES)
        .header(ACCEPT, HeaderValue::from_static("*/*"))
        .header(CONTENT_TYPE, kind)
}

/// A header value that is not shown anywhere.
fn secret(value: &str) -> Result<HeaderValue, CallError> {
    let mut value =
        HeaderValue::from_str(value).map_err(|error| CallError::Malformed(error.into()))?;
    value.set_sensitive(true);
    Ok(value)
}

/// The answer, its body cut off where it gets absurd.
async fn read(mut response: Response<Incoming>) -> Result<Answer, CallError> {
    let status = response.status();
    let headers = std::mem::take(response.headers_mut());
    let mut body = BytesMut::new();
    while let Some(frame) = response.frame().await {
        let Ok(chunk) = frame.map_err(CallError::BrokenOff)?.into_data() else {
            continue; // trailers
        };
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
