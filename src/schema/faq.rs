//! The form of the file of questions.

use serde_json::{Value, json};

use crate::schema::parts::{by_id, document, id, list, object, text};

/// The schema of `flows/faq.yaml`.
pub(super) fn schema() -> Value {
    let mut asked_as = list(
        "What people ask; marks, capitals and short forms make no difference.",
        text("One way to ask."),
    );
    asked_as["minItems"] = json!(1);
    let question = object(
        "One question; the answer is the message of the same name in `locales/<language>/faq.ftl`.",
        &["asked-as"],
        json!({
            "asked-as": asked_as,
            "lesson": id("The lesson that is offered with the answer."),
        }),
    );
    let body = object(
        "What people ask outside of a lesson.",
        &["questions"],
        json!({ "questions": by_id("The questions by their ids.", question) }),
    );
    document("The questions of Cầm Tay", body)
}
