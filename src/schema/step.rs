//! The form of one step of a lesson.

use serde_json::{Value, json};

use crate::flow::parse::MAX_CHOICES;
use crate::flow::{ACTIONS, ADDRESS, BECAUSE, EXTRAS, WAYS};
use crate::schema::parts::{by_id, duration, id, number, object, one_of, with_any, words};
use crate::schema::screens;

/// The schema of one step.
pub(super) fn schema() -> Value {
    let mut step = object("One step.", &[], properties());
    step["oneOf"] = ACTIONS
        .into_iter()
        .map(|action| json!({ "required": [action] }))
        .collect();
    let only_with = EXTRAS.iter();
    let only_with = only_with.map(|extra| (extra.key.to_owned(), with_any(extra.of)));
    step["dependentSchemas"] = Value::Object(only_with.collect());
    step
}

fn properties() -> Value {
    let next = id("The step that comes next.");
    json!({
        "do": id("Gives an instruction and waits; the value is the step that success leads to."),
        "ask": ask(),
        "check": check(),
        "tell": id("Says something and goes on without an answer; the value is the next step."),
        "quiz": quiz(),
        "photo": id("Waits for a photo, which is not kept; the value is the next step."),
        "run": object(
            "Says its message, runs another lesson, and comes back.",
            &["flow", "then"],
            json!({ "flow": id("The lesson to run."), "then": next }),
        ),
        "appoint": object(
            "Says its message and asks a mentor for an appointment.",
            &["for", "next"],
            json!({ "for": id("The kind of help, as in `handoff`."), "next": next }),
        ),
        "fork": fork(),
        "end": one_of(
            &["mastered-candidate", "done", "stopped", "mentor"],
            "Ends the lesson: done by oneself, done but nothing to practise, rightly stopped, or a mentor comes.",
        ),
        "expect": words("Words a person may read from the screen when the step has worked."),
        "words": by_id(
            "Other words that mean a choice.",
            words("What people say for this choice."),
        ),
        "remember": remember(),
        "picture": screens::picture(),
        "attempts": number(1, 3, "Explanations of this step before a mentor is fetched."),
        "hints": hints(),
        "deadline": object(
            "Without an answer in this time it goes on at another step.",
            &["after", "to"],
            json!({
                "after": duration("A length of time such as `3m`."),
                "to": id("The step it goes on at."),
            }),
        ),
    })
}

/// The name of a choice or a hint: an attribute of the message that is no way to say it.
fn attribute(description: &str) -> Value {
    let mut name = id(description);
    name["not"] = json!({ "enum": WAYS });
    name
}

fn remember() -> Value {
    let mut name = id("The choice is remembered under this name, also for later lessons.");
    name["not"] = json!({ "const": ADDRESS });
    name
}

fn ask() -> Value {
    let mut ask = by_id(
        "Offers choices, each with the step it leads to; the label is the attribute of its name.",
        id("The step that this choice leads to."),
    );
    ask["propertyNames"] = attribute("A choice.");
    ask["minProperties"] = json!(1);
    ask["maxProperties"] = json!(MAX_CHOICES);
    ask
}

fn check() -> Value {
    let mut accept = words("Any one of these in the answer is enough.");
    accept["minItems"] = json!(1);
    object(
        "Asks for words that the person reads from the screen.",
        &["accept", "next", "else"],
        json!({
            "accept": accept,
            "next": id("Where an accepted answer leads."),
            "else": id("Where any other answer leads."),
        }),
    )
}

fn quiz() -> Value {
    let choice = || {
        let mut choice = attribute("A choice.");
        let reserved = json!([choice["not"], { "pattern": format!("{BECAUSE}$") }]);
        choice["not"] = json!({ "anyOf": reserved });
        choice
    };
    let choices = |description: &str| {
        json!({
            "description": description,
            "anyOf": [
                choice(),
                {
                    "type": "array",
                    "items": choice(),
                    "minItems": 1,
                    "maxItems": MAX_CHOICES,
                },
            ],
        })
    };
    object(
        "Asks a question about what was learnt, says why the answer is right or not, and goes on.",
        &["right", "wrong", "next"],
        json!({
            "right": choices("The right choice, or a list of them."),
            "wrong": choices("The wrong choice, or a list of them."),
            "next": id("The step that comes next."),
        }),
    )
}

fn fork() -> Value {
    json!({
        "type": "object",
        "description": "Says nothing and goes on by what is remembered, each value with the step it leads to.",
        "required": ["on", "else"],
        "properties": {
            "on": id("The name that something is remembered under; `address` is the form of address."),
            "else": id("Where any other value leads, and none."),
        },
        "propertyNames": id("A value."),
        "minProperties": 3,
        "additionalProperties": id("The step that this value leads to."),
    })
}

fn hints() -> Value {
    let mut trouble = words("Words of the trouble.");
    trouble["minItems"] = json!(1);
    let mut hints = by_id(
        "Troubles that people name, each with words of it: the attribute of that name is said, and no attempt is lost.",
        trouble,
    );
    hints["propertyNames"] = attribute("A trouble.");
    hints["minProperties"] = json!(1);
    hints
}
