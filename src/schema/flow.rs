//! The form of a lesson.

use serde_json::{Value, json};

use crate::flow::parse::{MAX_PRACTICE, MAX_STEPS};
use crate::schema::parts::{
    by_id, document, duration, id, number, object, or_else, text, text_like, words,
};
use crate::schema::step;

/// The schema of `flows/<id>.yaml`.
pub(super) fn schema() -> Value {
    let mut steps = by_id(
        "The steps by their ids; the words of each stand under the same id in the `.ftl` file.",
        step::schema(),
    );
    steps["minProperties"] = json!(1);
    steps["maxProperties"] = json!(MAX_STEPS);
    let mut practice = json!({
        "type": "array",
        "description": "When to invite to practise again, counted from the last success, such as `[3d, 10d]`.",
        "items": duration("A length of time such as `3d`."),
        "maxItems": MAX_PRACTICE,
    });
    practice["default"] = json!([]);
    let body = object(
        "One lesson: its structure. The words are in `locales/<language>/flows/<flow>.ftl`.",
        &["flow", "minutes", "asked-as", "start", "steps"],
        json!({
            "flow": id("The id of the lesson: the name of this file without `.yaml`."),
            "menu": or_else(
                yes_or_no("Whether it is in the menu; `no` for a lesson that only others run."),
                json!(true),
            ),
            "emergency": or_else(
                yes_or_no("Whether who names it needs help at once: then its names raise the alarm."),
                json!(false),
            ),
            "minutes": number(1, 120, "About how long it takes, in minutes; said at its beginning."),
            "unsure": words("Labels, as written in «», that nobody has seen for sure: words name them with care."),
            "asked-as": words("What people call the task; marks and capitals make no difference."),
            "screens": screens(),
            "start": id("The first step."),
            "steps": steps,
            "on-stuck": on_stuck(),
            "practice": practice,
            "moved": by_id(
                "Steps renamed or removed since an earlier version, each with the step that takes its place.",
                id("A step of this version."),
            ),
        }),
    );
    document("A lesson of Cầm Tay", body)
}

fn screens() -> Value {
    object(
        "Where the labels were read.",
        &["app", "version", "seen"],
        json!({
            "app": text("The app's name."),
            "version": text("Its version, as the app writes it."),
            "seen": text_like(
                "^[0-9]{4}-(0[1-9]|1[0-2])$",
                "The month the labels were read, such as `2026-03`.",
            ),
        }),
    )
}

fn on_stuck() -> Value {
    object(
        "What happens when explanations do not help.",
        &[],
        json!({
            "attempts": or_else(
                number(1, 3, "Explanations before a mentor is fetched."),
                json!(3),
            ),
            "handoff": id("The kind of help that a mentor reads at the head of the request; its words are `help-<kind>`."),
        }),
    )
}

/// `yes` or `no`, as YAML has it.
fn yes_or_no(description: &str) -> Value {
    json!({ "enum": [true, false, "yes", "no"], "description": description })
}
