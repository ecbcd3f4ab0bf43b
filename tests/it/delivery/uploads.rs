//! Uploads as the platforms take them.

use axum::http::HeaderMap;
use serde_json::{Value, json};

use crate::delivery::platform::{Call, Kind, call, ensure, text_of, token_of_oa, token_of_page};

/// What Messenger calls every picture.
pub const MESSENGER_ID: &str = "1857000000000001";
/// What Zalo calls every picture.
pub const ZALO_ID: &str = "aBcD123";

/// What the platform answers when all is well.
pub fn well(path: &str) -> Value {
    if path.starts_with("/v25.0/") {
        json!({ "attachment_id": MESSENGER_ID })
    } else {
        json!({ "data": { "attachment_id": ZALO_ID }, "error": 0, "message": "Success" })
    }
}

/// The upload, if it is one, or what the platform would refuse about it.
pub fn check(
    path: &str,
    query: Option<&str>,
    headers: &HeaderMap,
    body: &[u8],
) -> Option<Result<Call, String>> {
    let page = path
        .strip_prefix("/v25.0/")
        .and_then(|rest| rest.strip_suffix("/message_attachments"));
    let checked = match (page, path) {
        (Some(page), _) => token_of_page(page, query, headers).and_then(|token| {
            let message = part(headers, body, "message")?;
            let message: Value = serde_json::from_slice(&message).map_err(|no| no.to_string())?;
            let attachment = &message["attachment"];
            ensure(attachment["type"] == "image", "no image")?;
            let reusable = &attachment["payload"]["is_reusable"];
            ensure(reusable == true, "only for once")?;
            picture(headers, body, "filedata", token)
        }),
        (None, "/v2.0/oa/upload/image") => {
            token_of_oa(headers).and_then(|token| picture(headers, body, "file", token))
        }
        (None, _) => return None,
    };
    Some(checked)
}

/// The upload of the picture in this field.
fn picture(headers: &HeaderMap, body: &[u8], field: &str, token: String) -> Result<Call, String> {
    let png = part(headers, body, field)?;
    ensure(png.starts_with(b"\x89PNG\r\n\x1a\n"), "no PNG")?;
    ensure(png.ends_with(b"IEND\xaeB`\x82"), "a part of a PNG")?;
    ensure(png.len() <= 1_000_000, "too big")?;
    Ok(call(Kind::Upload, String::new(), "", None, token))
}

/// What stands in a field of the form.
fn part(headers: &HeaderMap, body: &[u8], field: &str) -> Result<Vec<u8>, String> {
    let boundary = text_of(headers, "content-type")
        .strip_prefix("multipart/form-data; boundary=")
        .ok_or("no multipart form")?;
    let between = format!("\r\n--{boundary}");
    let body = [b"\r\n", body].concat();
    let parts = split(&body, between.as_bytes());
    let named = format!("name=\"{field}\"");
    for part in parts {
        let Some(at) = find(part, b"\r\n\r\n") else {
            continue;
        };
        let head = String::from_utf8_lossy(&part[..at]);
        if head.contains(&named) {
            return Ok(part[at + 4..].to_vec());
        }
    }
    Err(format!("no field {field}"))
}

fn split<'a>(bytes: &'a [u8], between: &[u8]) -> Vec<&'a [u8]> {
    let mut parts = Vec::new();
    let mut rest = bytes;
    while let Some(at) = find(rest, between) {
        parts.push(&rest[..at]);
        rest = &rest[at + between.len()..];
    }
    parts.push(rest);
    parts
}

fn find(bytes: &[u8], wanted: &[u8]) -> Option<usize> {
    bytes
        .windows(wanted.len())
        .position(|window| window == wanted)
}
