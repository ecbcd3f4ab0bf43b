//! The form of one channel: one kind a platform, each with its own keys.

use serde_json::{Value, json};

use crate::schema::config::{secret, url};
use crate::schema::parts::{id, list, number, object, or_else, text, text_like};

/// The schema of one channel.
pub(super) fn channel() -> Value {
    json!({
        "description": "One channel. Its webhook is `<public_url>/webhooks/<id>`.",
        "oneOf": [web(), messenger(), zalo_oa(), zalo_bot()],
    })
}

/// The keys of a channel of one kind, beside those that every channel has.
fn of_kind(kind: &str, description: &str, required: &[&str], mut own: Value) -> Value {
    own["id"] = id("Its id, as in the address of its webhook.");
    own["kind"] = json!({ "const": kind });
    let required: Vec<&str> = ["id", "kind"]
        .into_iter()
        .chain(required.iter().copied())
        .collect();
    object(description, &required, own)
}

fn platform_id(description: &str) -> Value {
    json!({
        "type": ["string", "integer"],
        "pattern": "^[0-9]{1,32}$",
        "description": description,
    })
}

fn rate() -> Value {
    number(1, 100_000, "The most calls a second.")
}

fn web() -> Value {
    let origins = list(
        "Other sites that may show the page.",
        url("Such as https://xa.example.vn."),
    );
    of_kind(
        "web",
        "The page of this service.",
        &[],
        json!({ "origins": origins }),
    )
}

fn messenger() -> Value {
    let page = object(
        "A page.",
        &["id"],
        json!({ "id": platform_id("Its id."), "token": secret("Its token.") }),
    );
    let mut pages = list("The pages.", page);
    pages["minItems"] = json!(1);
    of_kind(
        "messenger",
        "Facebook Messenger.",
        &["pages"],
        json!({
            "app_id": platform_id("The id of the app."),
            "app_secret": secret("The app secret, which signs webhooks."),
            "verify_token": secret("Made up by you for the webhook's settings."),
            "pages": pages,
            "graph_version": text_like("^v[0-9]+\\.[0-9]+$", "The version of the Graph interface, such as `v25.0`."),
            "api_base": url("Where the platform is called."),
            "rate": rate(),
        }),
    )
}

fn zalo_oa() -> Value {
    of_kind(
        "zalo_oa",
        "A Zalo Official Account.",
        &["app_id"],
        json!({
            "app_id": platform_id("The id of the app."),
            "oa_id": platform_id("Only this account; without it every account of the app."),
            "app_secret": secret("The app secret."),
            "oa_secret_key": secret("Signs webhooks; where it is missing, the app secret is tried."),
            "refresh_token": secret("The first refresh token; later ones are kept in the store."),
            "access_token": secret("The first access token."),
            "api_base": url("Where the platform is called."),
            "oauth_base": url("Where tokens are renewed."),
            "rate": rate(),
            "buttons": or_else(
                json!({ "type": "boolean", "description": "Whether choices are also sent as buttons." }),
                json!(false),
            ),
        }),
    )
}

fn zalo_bot() -> Value {
    of_kind(
        "zalo_bot",
        "A Zalo Bot.",
        &[],
        json!({
            "token": secret("The bot's token."),
            "secret_token": secret("Made up by you for `setWebhook`; 8 to 256 characters."),
            "name": text("The bot's display name, stripped from what is said to it in groups."),
            "api_base": url("Where the platform is called."),
            "rate": rate(),
        }),
    )
}
