//! What the codecs cost: one webhook of each channel, its proof checked; an error answered to a call.

use std::hint::black_box;

use camtay::channels::{Channel, Codec, Messenger, Webchat, ZaloBot, ZaloOa};
use camtay::channels::{messenger, webchat, zalo_bot, zalo_oa};
use camtay::id::{ChannelId, Timestamp};
use criterion::Criterion;
use hmac::{Hmac, KeyInit, Mac};
use http::{HeaderMap, HeaderName, HeaderValue, StatusCode};
use secrecy::SecretString;
use sha2::{Digest, Sha256};

const SECRET: &str = "0123456789abcdef0123456789abcdef";
const APP: &str = "4100200300400500600";
const SENT_AT: &str = "1795420800123";

/// One channel, and what its platform sends.
struct Sample {
    name: &'static str,
    codec: Channel,
    /// A person's typed words.
    body: String,
    /// The header that proves where the body comes from.
    proof: (HeaderName, String),
    /// An answer that refuses a call.
    error: (StatusCode, &'static str),
}

/// One webhook of each channel, proof and all.
pub(crate) fn decoding(criterion: &mut Criterion) {
    let mut group = criterion.benchmark_group("decode");
    for sample in samples() {
        let (name, proof) = sample.proof;
        let proof = HeaderValue::try_from(proof).expect("a proof is plain text");
        let headers = HeaderMap::from_iter([(name, proof)]);
        let body = sample.body.as_bytes();
        let now = Timestamp::UNIX_EPOCH;
        let read = sample.codec.read(&headers, body, now);
        let said = read.map_or(0, |webhook| webhook.into_inbound().len());
        assert_eq!(said, 1, "{} reads its webhook", sample.name);
        group.bench_function(sample.name, |bencher| {
            bencher.iter(|| sample.codec.read(&headers, black_box(body), now))
        });
    }
    group.finish();
}

/// What an error of each platform means.
pub(crate) fn outcomes(criterion: &mut Criterion) {
    let headers = HeaderMap::new();
    let mut group = criterion.benchmark_group("outcome");
    for sample in samples() {
        let (status, body) = sample.error;
        group.bench_function(sample.name, |bencher| {
            bencher.iter(|| {
                sample
                    .codec
                    .outcome(status, &headers, black_box(body.as_bytes()))
            })
        });
    }
    group.finish();
}

fn samples() -> [Sample; 4] {
    [messenger(), zalo_oa(), zalo_bot(), web()]
}

fn messenger() -> Sample {
    let body = r#"{"object":"page","entry":[{"id":"104900000000777","time":1795400001234,"messaging":[{"sender":{"id":"7712340000012345"},"recipient":{"id":"104900000000777"},"timestamp":1795400000987,"message":{"mid":"m_Zk1","text":"b\u00e1c l\u00e0m xong r\u1ed3i"}}]}]}"#;
    let mut mac = Hmac::<Sha256>::new_from_slice(SECRET.as_bytes()).expect("any length will do");
    mac.update(body.as_bytes());
    let mac = hex::encode(mac.finalize().into_bytes());
    Sample {
        name: "messenger",
        codec: Channel::Messenger(Messenger::new(
            ChannelId::new("fb"),
            messenger::Settings {
                app_id: None,
                app_secret: SecretString::from(SECRET),
                verify_token: SecretString::from(SECRET),
                pages: Vec::new(),
                graph_version: "v25.0".to_owned(),
                public_url: None,
            },
        )),
        body: body.to_owned(),
        proof: (
            HeaderName::from_static("x-hub-signature-256"),
            format!("sha256={mac}"),
        ),
        error: (
            StatusCode::BAD_REQUEST,
            r#"{"error":{"message":"(#10) x","type":"OAuthException","code":10,"error_subcode":2018278}}"#,
        ),
    }
}

fn zalo_oa() -> Sample {
    let body = format!(
        r#"{{"app_id":"{APP}","event_name":"user_send_text","sender":{{"id":"7001002003004005006"}},"recipient":{{"id":"2900000000000000001"}},"message":{{"msg_id":"a1b2c3d4e5f60718","text":"bác làm xong rồi"}},"timestamp":"{SENT_AT}"}}"#
    );
    let signed = [APP, &body, SENT_AT, SECRET].concat();
    Sample {
        name: "zalo_oa",
        codec: Channel::ZaloOa(ZaloOa::new(
            ChannelId::new("oa"),
            zalo_oa::Settings {
                app_id: APP.to_owned(),
                oa_id: None,
                app_secret: SecretString::from(SECRET),
                oa_secret_key: Some(SecretString::from(SECRET)),
                buttons: false,
                public_url: None,
            },
        )),
        proof: (
            HeaderName::from_static("x-zevent-signature"),
            format!("mac={}", hex::encode(Sha256::digest(signed))),
        ),
        body,
        error: (StatusCode::OK, r#"{"error":-230,"message":"no"}"#),
    }
}

fn zalo_bot() -> Sample {
    Sample {
        name: "zalo_bot",
        codec: Channel::ZaloBot(ZaloBot::new(
            ChannelId::new("bot"),
            zalo_bot::Settings {
                secret_token: SecretString::from(SECRET),
                name: None,
                public_url: None,
            },
        )),
        body: r#"{"event_name":"message.text.received","message":{"date":1795420820000,"message_id":"0f1e2d3c4b5a69788796","chat":{"id":"aa11bb22cc33dd44ee55","chat_type":"PRIVATE"},"from":{"id":"aa11bb22cc33dd44ee55","display_name":"Lan","is_bot":false},"text":"bác làm xong rồi"}}"#.to_owned(),
        proof: (
            HeaderName::from_static("x-bot-api-secret-token"),
            SECRET.to_owned(),
        ),
        error: (
            StatusCode::FORBIDDEN,
            r#"{"ok":false,"error_code":403,"description":"Forbidden"}"#,
        ),
    }
}

fn web() -> Sample {
    Sample {
        name: "web",
        codec: Channel::Web(Webchat::new(
            ChannelId::new("web"),
            webchat::Settings {
                origins: Vec::new(),
            },
        )),
        body: r#"{"id":"0b0e7d3c-58b4-4f0c-9d0e-0a6b0c3a7f11","text":"bác làm xong rồi"}"#
            .to_owned(),
        proof: (http::header::AUTHORIZATION, format!("Bearer {SECRET}")),
        error: (StatusCode::NOT_FOUND, "{}"),
    }
}
