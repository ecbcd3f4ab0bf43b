//! The form of drawn screens: those that lessons share, and the picture of one step.

use serde_json::{Value, json};

use crate::picture::{MAX_ICONS, MAX_ITEMS, MAX_TABS, icons};
use crate::schema::parts::{by_id, document, id, object, one_of, text, with_any};

/// The schema of `flows/screens.yaml`.
pub(super) fn schema() -> Value {
    let screen = object("One screen.", &["show"], described());
    document(
        "The screens of Cầm Tay",
        by_id("The screens that lessons share, by name.", screen),
    )
}

/// The schema of `picture:` of a step: a shared screen, or one that is described in place.
pub(super) fn picture() -> Value {
    let tap = || id("What to tap: the `id` of a thing on the screen.");
    let mut in_place = described();
    in_place["tap"] = tap();
    json!({
        "description": "The screen to tap, drawn.",
        "oneOf": [
            object(
                "A screen of `flows/screens.yaml`.",
                &["screen"],
                json!({ "screen": id("The name of the screen."), "tap": tap() }),
            ),
            object("A screen described in place.", &["show"], in_place),
        ],
    })
}

/// The keys of a described screen.
fn described() -> Value {
    json!({
        "title": text("The bar at the top; without it there is none."),
        "show": {
            "type": "array",
            "description": "What is to be seen, from top to bottom.",
            "items": thing(),
            "minItems": 1,
            "maxItems": MAX_ITEMS,
        },
    })
}

/// One thing on a screen.
fn thing() -> Value {
    let kinds = [
        ("heading", text("A heading.")),
        ("field", text("A box to type in; it may have an `icon`.")),
        ("button", text("A button.")),
        ("link", text("A line of text to tap.")),
        (
            "row",
            text("A row of a list; it may have an `icon` and a small second line `under`."),
        ),
        ("tick", text("A line with a check box.")),
        ("bubble", text("A message that came in.")),
        ("text", text("A plain line.")),
        ("icons", shortcuts("A row of app icons.", MAX_ICONS)),
        ("tabs", shortcuts("The bar at the bottom.", MAX_TABS)),
        (
            "picture",
            text("A photo, as a placeholder with these words."),
        ),
        (
            "qr",
            json!({ "const": true, "description": "A black-and-white square that is no real code." }),
        ),
        (
            "keyboard",
            one_of(
                &["letters", "digits"],
                "The keyboard; it may have an `icon` on its last key.",
            ),
        ),
    ];
    let mut properties = json!({
        "id": id("What `tap:` calls it."),
        "icon": icon(),
        "under": text("A small second line."),
    });
    let mut one_kind = Vec::new();
    for (kind, form) in kinds {
        properties[kind] = form;
        one_kind.push(json!({ "required": [kind] }));
    }
    let mut thing = object("One thing on the screen.", &[], properties);
    thing["oneOf"] = json!(one_kind);
    thing["dependentSchemas"] = json!({
        "id": { "not": with_any(&["icons", "tabs"]) },
        "icon": with_any(&["row", "field", "keyboard"]),
        "under": with_any(&["row"]),
    });
    thing
}

fn shortcuts(description: &str, most: usize) -> Value {
    json!({
        "type": "array",
        "description": description,
        "items": object(
            "An icon and the words under it.",
            &["icon", "label"],
            json!({
                "icon": icon(),
                "label": text("The words under it."),
                "id": id("What `tap:` calls it."),
            }),
        ),
        "minItems": 1,
        "maxItems": most,
    })
}

fn icon() -> Value {
    let known: Vec<&str> = icons().map(|icon| icon.name).collect();
    one_of(&known, "The name of an icon.")
}
