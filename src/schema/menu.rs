//! The form of the menu.

use serde_json::{Value, json};

use crate::menu::MAX_FIRST;
use crate::schema::parts::{by_id, document, id, list, object};

/// The schema of `flows/menu.yaml`.
pub(super) fn schema() -> Value {
    let lessons = |description: &str| {
        let mut lessons = list(description, id("A lesson."));
        lessons["minItems"] = json!(1);
        lessons
    };
    let mut first = lessons("The lessons that are offered at once.");
    first["maxItems"] = json!(MAX_FIRST);
    let body = object(
        "What is offered to whoever has not said what they want.",
        &["first", "topics"],
        json!({
            "first": first,
            "topics": by_id(
                "The topics; the name of each is the message `topic-ID` of `main.ftl`.",
                lessons("The lessons of the topic; each lesson is in one topic."),
            ),
        }),
    );
    document("The menu of Cầm Tay", body)
}
