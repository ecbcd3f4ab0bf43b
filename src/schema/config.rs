//! The form of the configuration.

use serde_json::{Value, json};

use crate::schema::channels;
use crate::schema::parts::{
    document, duration, id, list, object, one_of, or_else, text, text_like,
};

/// The schema of `camtay.yaml`.
pub(super) fn schema() -> Value {
    let body = object(
        "The configuration of one installation. Every key may be left out.",
        &[],
        json!({
            "listen": or_else(
                text_like(":[0-9]{1,5}$", "The address with the port to listen on."),
                json!("127.0.0.1:8080"),
            ),
            "data": or_else(text("The folder of the store."), json!("data")),
            "public_url": url("The address under which platforms and people reach the service."),
            "log": or_else(
                one_of(&["text", "json"], "How log lines are written: for people, or for machines."),
                json!("text"),
            ),
            "commune": commune(),
            "villages": list("The villages of the commune.", village()),
            "mentors": list("Who is asked for help.", mentor()),
            "times": times(),
            "delivery": delivery(),
            "retention": retention(),
            "helpers": helpers(),
            "admin": object(
                "What only operators see, as JSON under `/admin`; without it there is no such path.",
                &[],
                json!({ "token": secret("What opens it; at least 32 characters.") }),
            ),
            "silence_alarm": {
                "description": "How long nothing may be heard from an account before that is an alarm; or `never`.",
                "anyOf": [{ "const": "never" }, duration("A length of time such as `24h`.")],
                "default": "24h",
            },
            "channels": list("The channels people reach the service by.", channels::channel()),
        }),
    );
    document("The configuration of Cầm Tay", body)
}

/// A secret: named here, kept elsewhere.
pub(super) fn secret(description: &str) -> Value {
    json!({
        "description": format!("{description} Never written here: it is in a variable or a file."),
        "oneOf": [
            object(
                "In a variable.",
                &["env"],
                json!({ "env": text_like("^[A-Z_][A-Z0-9_]*$", "The name of the variable.") }),
            ),
            object("In a file.", &["file"], json!({ "file": text("The path of the file.") })),
        ],
    })
}

/// An address: by `https`, or by `http` on this machine.
pub(super) fn url(description: &str) -> Value {
    text_like(
        "^(https://[^@?#]+|http://(localhost|127\\.[0-9.]+|\\[::1\\])(:[0-9]+)?(/[^@?#]*)?)$",
        description,
    )
}

fn language(description: &str) -> Value {
    text_like("^[A-Za-z0-9-]{2,35}$", description)
}

fn commune() -> Value {
    object(
        "The commune.",
        &[],
        json!({
            "name": text("What it is called, such as `xã Hải Lạng`; said in the first message."),
            "lang": or_else(language("The language of those who have not chosen one."), json!("vi")),
            "time_zone": or_else(
                text_like("^[A-Za-z0-9_+/-]+$", "Where the clock on the wall is read."),
                json!("Asia/Ho_Chi_Minh"),
            ),
            "mattran_url": text("The address of the Mặt trận số page of the commune."),
            "in_person": text("Where people go who would rather meet a person, in one line."),
        }),
    )
}

fn village() -> Value {
    object(
        "A village.",
        &["id", "name"],
        json!({
            "id": id("Its id; also stands in the `ref` of its poster's link."),
            "name": text("Its name, such as `thôn Thống Nhất`."),
        }),
    )
}

fn mentor() -> Value {
    object(
        "A mentor.",
        &["id", "name"],
        json!({
            "id": id("The id."),
            "name": text("What citizens and other mentors call them, such as `anh An`."),
            "village": text("The id of the village they help first; without it they help the whole commune."),
            "coordinator": or_else(
                json!({ "type": "boolean", "description": "Asked last, for what nobody took." }),
                json!(false),
            ),
            "lang": language("The language they are spoken to."),
            "invite": secret("What they send to the bot once to link their chat; 6 to 64 characters."),
        }),
    )
}

fn times() -> Value {
    let quiet = text_like(
        "^[0-9]{1,2}:[0-9]{2} *- *[0-9]{1,2}:[0-9]{2}$",
        "From and until, such as `20:30-06:30`.",
    );
    object(
        "When the bot speaks, and how long it waits.",
        &[],
        json!({
            "quiet": list("When it begins no conversation.", quiet),
            "nudge_after": duration("How long a citizen may be silent before the first nudge."),
            "second_nudge_after": duration("How long after the first nudge comes the second and last."),
            "offer_lasts": duration("How long each of village, commune and coordinators has to take a request."),
            "mentor_silence": duration("How long a mentor who took a request may be silent."),
            "ladder_again_after": duration("When everybody is asked again after nobody came."),
            "pause_after_human": duration("How long the bot is silent after a human answered in the platform's inbox."),
        }),
    )
}

fn delivery() -> Value {
    object(
        "How deliveries are tried again.",
        &[],
        json!({
            "retry": list(
                "The wait after the first, second, … failed attempt; after the last the message is given up.",
                duration("A length of time such as `30s`."),
            ),
            "jitter": {
                "type": "number",
                "minimum": 0,
                "maximum": 0.9,
                "description": "How far each wait is spread, as a part of it.",
                "default": 0.2,
            },
            "probe_every": duration("How often an account that the platform refuses is tried again."),
        }),
    )
}

fn retention() -> Value {
    object(
        "How long what is stored is kept, counted from its last change.",
        &[],
        json!({
            "tickets": duration("Closed tickets."),
            "citizens": duration("Citizens who were not heard of, with everything that is known of them."),
            "journal": duration("The facts that reports are made from."),
            "dead_letters": duration("Messages that could not be delivered."),
            "bubbles": duration("What the page shows to a visitor who comes back."),
        }),
    )
}

fn helpers() -> Value {
    let keys = |within: &str| {
        json!({
            "url": url("What stands before `/chat/completions` or `/audio/transcriptions`."),
            "model": text("The model asked for."),
            "key": secret("What proves who asks."),
            "within": duration(within),
        })
    };
    let required = ["url", "model"];
    let mut transcribe = keys("How long it may take: 10s at most.");
    transcribe["hosts"] = list(
        "Hosts that recordings come from though they have a private address.",
        text("A host, perhaps with a port."),
    );
    object(
        "Outside helpers; none unless they are named.",
        &[],
        json!({
            "transcribe": object("Writes down voice notes.", &required, transcribe),
            "intent": object(
                "Chooses what words mean that the rules do not understand.",
                &required,
                keys("How long it may take: 2s at most."),
            ),
        }),
    )
}
