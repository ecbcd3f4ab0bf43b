//! What the schemas are put together from.

use serde_json::{Value, json};

use crate::flow::parse::MAX_WORDS;
use crate::id::MAX_ID;

/// The dialect that every schema is written in.
const DIALECT: &str = "https://json-schema.org/draft/2020-12/schema";

/// A whole schema: `body` is the form of the file.
pub(super) fn document(title: &str, mut body: Value) -> Value {
    body["$schema"] = json!(DIALECT);
    body["title"] = json!(title);
    body
}

/// A mapping with these keys and no others.
pub(super) fn object(description: &str, required: &[&str], properties: Value) -> Value {
    json!({
        "type": "object",
        "description": description,
        "required": required,
        "properties": properties,
        "additionalProperties": false,
    })
}

/// A mapping from ids of the author's choice to `each`.
pub(super) fn by_id(description: &str, each: Value) -> Value {
    json!({
        "type": "object",
        "description": description,
        "propertyNames": id("An id."),
        "additionalProperties": each,
    })
}

/// A list of `each`.
pub(super) fn list(description: &str, each: Value) -> Value {
    json!({ "type": "array", "description": description, "items": each })
}

/// An id.
pub(super) fn id(description: &str) -> Value {
    text_like(
        &format!("^[a-z][a-z0-9-]{{0,{}}}$", MAX_ID - 1),
        description,
    )
}

/// A text of this pattern, which no number or boolean of YAML is like.
pub(super) fn text_like(pattern: &str, description: &str) -> Value {
    json!({ "type": "string", "pattern": pattern, "description": description })
}

/// One line of words. What YAML takes for a number or a boolean is text as it is written.
pub(super) fn text(description: &str) -> Value {
    json!({
        "type": ["string", "number", "boolean"],
        "pattern": "\\S",
        "description": description,
    })
}

/// A list of words as people say or read them.
pub(super) fn words(description: &str) -> Value {
    json!({
        "type": "array",
        "description": description,
        "items": text("Words; marks and capitals make no difference."),
        "maxItems": MAX_WORDS,
    })
}

/// A length of time.
pub(super) fn duration(description: &str) -> Value {
    text_like("^0*[1-9][0-9]*[smhd]$", description)
}

/// A whole number.
pub(super) fn number(least: u32, most: u32, description: &str) -> Value {
    json!({
        "type": "integer",
        "minimum": least,
        "maximum": most,
        "description": description,
    })
}

/// One of these names.
pub(super) fn one_of(names: &[&str], description: &str) -> Value {
    json!({ "enum": names, "description": description })
}

/// The same schema, with what holds where nothing is written.
pub(super) fn or_else(mut schema: Value, default: Value) -> Value {
    schema["default"] = default;
    schema
}

/// Whatever has one of these keys.
pub(super) fn with_any(keys: &[&str]) -> Value {
    let any: Vec<Value> = keys
        .iter()
        .map(|key| json!({ "required": [key] }))
        .collect();
    json!({ "anyOf": any })
}
