//! Tells the Zalo Bot platform at the start where webhooks go, until it has understood.

use std::time::Duration;

use serde_json::Value;
use tokio_util::sync::CancellationToken;

use crate::channels::{Codec, SendOutcome, ZaloBot};
use crate::delivery::client::{Access, Client};

/// How long the platform may take: it calls the address before it answers.
const ANSWER_WITHIN: Duration = Duration::from_secs(30);
/// Waits between tries; the last is repeated.
const WAITS: [Duration; 5] = [
    Duration::from_secs(1),
    Duration::from_secs(15),
    Duration::from_secs(60),
    Duration::from_secs(5 * 60),
    Duration::from_secs(30 * 60),
];

/// Registers `public_url` for the channel of `codec`, trying again until it works or `stop`.
pub(crate) async fn register(
    codec: &ZaloBot,
    client: &Client,
    base: &str,
    access: &Access,
    public_url: &str,
    stop: &CancellationToken,
) {
    let channel = codec.id();
    let call = codec.register(&format!("{public_url}/webhooks/{channel}"));
    for wait in WAITS
        .iter()
        .chain(std::iter::repeat(&WAITS[WAITS.len() - 1]))
    {
        match client.call(base, &call, access, ANSWER_WITHIN).await {
            Ok(answer) => {
                let outcome = codec.outcome(answer.status, &answer.headers, &answer.body);
                if matches!(outcome, SendOutcome::Accepted { .. }) {
                    say_verified(codec, &answer.body);
                    return;
                }
                let (outcome, status) = (outcome.name(), answer.status.as_u16());
                tracing::error!(%channel, outcome, status, "the platform refuses to register the webhook; trying again");
            }
            Err(error) => {
                let error = &error as &dyn std::error::Error;
                tracing::warn!(%channel, error, "the webhook could not be registered; trying again");
            }
        }
        tokio::select! {
            () = stop.cancelled() => return,
            () = tokio::time::sleep(*wait) => {}
        }
    }
}

/// Says whether the platform reached the address, which it keeps in either case.
fn say_verified(codec: &ZaloBot, body: &[u8]) {
    let channel = codec.id();
    let answer: Value = serde_json::from_slice(body).unwrap_or_default();
    let verification = &answer["result"]["verification"];
    if verification["ok"] == false {
        let outcome = verification["outcome"].as_str().unwrap_or_default();
        tracing::warn!(%channel, outcome, "the webhook is registered, but the platform could not reach it");
    } else {
        tracing::info!(%channel, "registered the webhook");
    }
}
