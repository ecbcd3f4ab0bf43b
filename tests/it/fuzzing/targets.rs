//! The functions that are fuzzed: each takes any bytes at all, and panics where a promise is broken.

use std::collections::{BTreeMap, BTreeSet};
use std::io;
use std::path::Path;
use std::sync::{Arc, LazyLock};

use camtay::channels::{Codec, Kind, Outgoing, Webhook, Window, report};
use camtay::check::render;
use camtay::config::{self, World};
use camtay::content::Content;
use camtay::desk::Roster;
use camtay::dispatch::{State, decide};
use camtay::door;
use camtay::event::{Event, TIMERS};
use camtay::flow::{Flow, parse};
use camtay::house::House;
use camtay::id::{EntityId, FlowId, Lang};
use camtay::library::{self, Place};
use camtay::locale::{Args, Catalog, FileKind, LocaleFile};
use camtay::message::{self, Inbound, Outbound};
use camtay::picture::Screens;
use camtay::store::sled::{keys, row};
use camtay::store::{DeadLetter, OutboxEntry, Record, Staged, Store, backup as backups};
use camtay::text::fold;
use camtay::understand::redact::redact;
use camtay::understand::scam::inspect;
use camtay::understand::{Situation, Waiting, understand as read_meaning};
use http::{HeaderMap, HeaderName, HeaderValue, StatusCode};
use miette::{Diagnostic, Report};
use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};
use serde_json::value::RawValue;
use sha2::{Digest, Sha256};

use crate::webhooks::given::{self, header_map, now, person, proof};

/// Takes any bytes at all.
pub type Target = fn(&[u8]);

/// Every target by its name, which is that of its corpus too.
pub const TARGETS: [(&str, Target); 11] = [
    ("messenger", messenger),
    ("zalo_oa", zalo_oa),
    ("zalo_bot", zalo_bot),
    ("web", web),
    ("flow", flow),
    ("locale", locale),
    ("config", config),
    ("record", record),
    ("understand", understand),
    ("backup", backup),
    ("wal", wal),
];

/// The lessons and words built in.
static CONTENT: LazyLock<Arc<Content>> = LazyLock::new(|| {
    let loaded = library::load(&Place::BuiltIn, &Place::BuiltIn, House::default());
    loaded.expect("the shipped content is valid").set.content
});

/// A lesson whose words are read.
static LESSON: LazyLock<Arc<Flow>> = LazyLock::new(|| {
    let text = include_str!("../flows/good/open-store.yaml");
    Arc::new(parse("flows/open-store.yaml", text, &Screens::unread()).expect("it is valid"))
});

/// A body from Messenger, and an answer of its API.
pub fn messenger(bytes: &[u8]) {
    codec(Kind::Messenger, &given::messenger(), bytes);
}

/// A body from Zalo OA, and an answer of its API.
pub fn zalo_oa(bytes: &[u8]) {
    codec(Kind::ZaloOa, &given::oa(), bytes);
}

/// A body from Zalo Bot, and an answer of its API.
pub fn zalo_bot(bytes: &[u8]) {
    codec(Kind::ZaloBot, &given::bot(), bytes);
}

/// A body from the web page.
pub fn web(bytes: &[u8]) {
    codec(Kind::Web, &given::web(), bytes);
}

/// A rightly signed body is read the same each time, and what was masked has nothing left to mask.
fn codec(kind: Kind, codec: &dyn Codec, bytes: &[u8]) {
    let (name, value) = proof(kind, bytes, &[], false);
    let headers = header_map(&[(name, &value)]);
    let read = codec.read(&headers, bytes, now());
    assert!(report::report(kind, &read)["messages"].is_array());
    let again = codec.read(&headers, bytes, now());
    assert_eq!(read.as_ref().ok(), again.as_ref().ok());
    for inbound in read.map(Webhook::into_inbound).unwrap_or_default() {
        taken_in(codec, inbound);
    }
    answered(codec, bytes);
}

/// What came in is stored as it is, and can be said back to whoever said it.
fn taken_in(codec: &dyn Codec, inbound: Inbound) {
    let masked = door::mask(inbound);
    let twice = door::mask(masked.clone());
    assert_eq!(twice.content, masked.content);
    assert_eq!(twice.sender_name, masked.sender_name);
    assert!(!masked.dedupe.as_str().is_empty());
    let written = masked.conversation.to_string();
    assert_eq!(written.parse().ok(), Some(masked.conversation.clone()));
    if let message::Content::Text { text } = &masked.content {
        assert!(text.chars().count() <= 9_000);
        said(codec, &Outbound::text(text.as_str()));
    }
    stored(&Event::Inbound(masked));
}

/// Says a message; every call has a path and a body.
fn said(codec: &dyn Codec, message: &Outbound) {
    let to = person("7");
    let outgoing = Outgoing {
        attachment: None,
        to: &to,
        message,
        delivery: 1,
        window: Window::Open,
    };
    for call in codec.write(&outgoing) {
        let body: serde_json::Value = serde_json::from_str(&call.body).unwrap();
        assert!(call.path.starts_with('/') && body.is_object());
    }
}

/// Any answer to a call means something.
fn answered(codec: &dyn Codec, bytes: &[u8]) {
    let mut headers = HeaderMap::new();
    let line = bytes.split(|byte| *byte == b'\n').next();
    if let Some(value) = line.and_then(|line| HeaderValue::from_bytes(line).ok()) {
        for name in ["retry-after", "x-business-use-case-usage"] {
            headers.insert(HeaderName::from_static(name), value.clone());
        }
    }
    for status in [200, 302, 400, 401, 403, 404, 429, 500, 503, 999] {
        let status = StatusCode::from_u16(status).expect("a number of three digits");
        codec.outcome(status, &headers, bytes);
    }
}

/// The text that bytes hold, bad letters replaced.
fn text(bytes: &[u8]) -> String {
    String::from_utf8_lossy(bytes).into_owned()
}

/// How many problems of a file are shown: to show one costs more than to find it.
const SHOWN: usize = 8;

/// Every problem can be shown at its place.
fn shown<E: Diagnostic + Send + Sync + 'static>(problems: Vec<E>) {
    for problem in problems.into_iter().take(SHOWN) {
        assert!(!render(&Report::new(problem), false).is_empty());
    }
}

/// Every file of words can be looked at beside these lessons.
fn words(catalog: &Catalog, flows: &BTreeMap<FlowId, Arc<Flow>>) {
    let none = BTreeSet::new();
    shown(catalog.check_missing(flows, &none));
    for file in catalog.files() {
        shown(catalog.check_file(file, flows, &none));
    }
}

/// A flow file is a flow whose words can be asked for, or has problems.
pub fn flow(bytes: &[u8]) {
    match parse("flows/one.yaml", &text(bytes), &Screens::unread()) {
        Ok(flow) => {
            assert!(flow.steps.contains_key(&flow.start));
            let flows = BTreeMap::from([(flow.id.clone(), Arc::new(flow))]);
            words(&CONTENT.catalog, &flows);
        }
        Err(problems) => {
            assert!(!problems.is_empty());
            shown(problems);
        }
    }
}

/// A file of texts has problems or not; what it has a key for can be said.
pub fn locale(bytes: &[u8]) {
    let text = text(bytes);
    let lang = || Lang::new("vi");
    let files = vec![
        LocaleFile::read(lang(), FileKind::Main, "vi/main.ftl", &text),
        LocaleFile::read(
            lang(),
            FileKind::Flow(LESSON.id.clone()),
            "vi/flows/open-store.ftl",
            &text,
        ),
        LocaleFile::read(Lang::new("en"), FileKind::Terms, "en/terms.ftl", &text),
    ];
    let catalog = Catalog::build(files);
    let flows = BTreeMap::from([(LESSON.id.clone(), Arc::clone(&LESSON))]);
    words(&catalog, &flows);
    shown(catalog.check_keys(&["hello"]));
    shown(catalog.check_variables(&["count"]));
    shown(catalog.check_labels());
    let args = Args::new().with("count", "2").with("you", "bác");
    for key in catalog.keys() {
        drop(catalog.text(&lang(), key, &args));
    }
}

/// A configuration can be worked with, or has problems.
pub fn config(bytes: &[u8]) {
    let text = text(bytes);
    let env = |name: &str| (!name.contains('X')).then(|| "a-value-of-8".to_owned());
    let file = |_: &Path| Err(io::Error::from(io::ErrorKind::NotFound));
    let world = World {
        env: &env,
        file: &file,
    };
    match config::read(Some(("camtay.yaml", &text)), &world) {
        Ok(configured) => shown(configured.warnings),
        Err(problems) => {
            assert!(!problems.is_empty());
            shown(problems);
        }
    }
    if let Err(problem) = config::data_in(Some(("camtay.yaml", &text)), &world) {
        shown(vec![*problem]);
    }
}

/// A row as a line of a backup has it, and what may happen to the entity in it.
#[derive(Deserialize)]
struct Line<'a> {
    tree: String,
    key: String,
    #[serde(borrow)]
    value: &'a RawValue,
    event: Option<Event>,
}

/// A value as the store writes it.
#[derive(Deserialize)]
struct Value<T> {
    record: T,
}

/// A row is read or refused; what was read is written the same, and can be worked with.
pub fn record(bytes: &[u8]) {
    let Ok(line) = serde_json::from_slice::<Line<'_>>(bytes) else {
        return;
    };
    let key = hex::decode(&line.key).unwrap_or_else(|_no_hex| line.key.clone().into_bytes());
    read_key(&key);
    if row::check(&line.tree, &key, line.value.get().as_bytes()).is_err() {
        return;
    }
    let value = line.value.get();
    match line.tree.as_str() {
        "entities" => entity(&key, value, line.event),
        "mailbox" => drop(stored_in::<Mail>(value)),
        "outbox" => drop(stored_in::<OutboxEntry>(value).map(|entry| sent(&entry))),
        "dead-letters" => drop(stored_in::<DeadLetter>(value)),
        _ => {}
    }
}

/// A waiting event, as the store writes it.
#[derive(Debug, PartialEq, Eq, Serialize, Deserialize)]
struct Mail {
    at: camtay::id::Timestamp,
    event: Event,
}

/// What a key is read as is written as that key.
fn read_key(key: &[u8]) {
    if let Some(text) = keys::read_text(key) {
        assert_eq!(keys::text(text), key);
    }
    if let Some((owner, number)) = keys::read_numbered(key) {
        assert_eq!(keys::numbered(&owner, number), key);
    }
    if let Some((at, seq)) = keys::read_fact(key) {
        assert_eq!(keys::fact(at, seq), key);
    }
    if let Some((due, entity, timer)) = keys::read_timer(key) {
        assert_eq!(keys::timer(due, &entity, timer), key);
    }
    if let Some((accepted, dedupe)) = keys::read_expiry(key) {
        assert_eq!(keys::expiry(accepted, dedupe), key);
    }
    if let Some(number) = keys::read_number(key) {
        assert!(key.starts_with(&keys::number(number)));
    }
}

/// The record of a value, which is written and read back the same.
fn stored_in<T>(value: &str) -> Option<T>
where
    T: Serialize + DeserializeOwned + PartialEq + std::fmt::Debug,
{
    let Value { record } = serde_json::from_str::<Value<T>>(value).ok()?;
    stored(&record);
    Some(record)
}

/// A record is written and read back the same.
fn stored<T>(record: &T)
where
    T: Serialize + DeserializeOwned + PartialEq + std::fmt::Debug,
{
    let written = serde_json::to_string(record).expect("a record can be written");
    let read: T = serde_json::from_str(&written).expect("what was written can be read");
    assert_eq!(&read, record);
}

/// An outbox entry can be said by every platform.
fn sent(entry: &OutboxEntry) {
    for codec in given::codecs() {
        said(&*codec, &entry.message);
    }
}

/// Every event in every stored state has an answer, and its state can be stored again.
fn entity(key: &[u8], value: &str, event: Option<Event>) {
    let Ok(Value { record }) = serde_json::from_str::<Value<Record>>(value) else {
        return;
    };
    let Ok(state) = serde_json::from_str::<State>(record.state.get()) else {
        return;
    };
    stored(&state);
    let id: Option<EntityId> = keys::read_text(key).and_then(|text| text.parse().ok());
    let Some(id) = id else {
        return;
    };
    let rings = TIMERS.map(|timer| Event::Rang { timer, set_by: 1 });
    for event in rings.into_iter().chain(event) {
        let roster = || Ok::<_, std::convert::Infallible>(Roster::default());
        let Ok(turn) = decide(&CONTENT, roster, &id, state.clone(), now(), &event, now());
        stored(&turn.state);
    }
}

/// Any text means something, and what was masked has nothing left to mask.
pub fn understand(bytes: &[u8]) {
    let text = text(bytes);
    let once = fold(&text);
    assert_eq!(fold(&once), once);
    let masked = redact(&text);
    let twice = redact(&masked.text);
    assert_eq!(twice.text, masked.text);
    assert!(twice.hidden.is_empty());
    assert!(inspect(&text).signs.iter().all(|sign| sign.weight > 0));
    for waiting in Waiting::ALL {
        let situation = Situation {
            waiting,
            choices: &["Có", "Không"],
            expect: &["thanh cong".to_owned()],
            topics: &CONTENT.topics,
        };
        let meaning = read_meaning(&situation, &text);
        assert!((0.0..=1.0).contains(&meaning.confidence));
    }
}

/// A backup is refused, or restored whole; the bytes are the file, and its rows between two good lines.
pub fn backup(bytes: &[u8]) {
    let dir = tempfile::tempdir().expect("there is room for a small folder");
    restored(dir.path(), bytes);
    let head = concat!(
        r#"{"camtay_backup":1,"store_format":1,"record_version":1,"#,
        r#""made":"2026-11-25T10:15:00Z","program":"0.1.0"}"#
    );
    let mut file = format!("{head}\n").into_bytes();
    file.extend_from_slice(bytes);
    if !bytes.is_empty() && !bytes.ends_with(b"\n") {
        file.push(b'\n');
    }
    let rows = file.split(|byte| *byte == b'\n').count() - 2;
    let sha256 = hex::encode(Sha256::digest(&file));
    let end = format!(r#"{{"rows":{rows},"unreadable":{{}},"sha256":"{sha256}"}}"#);
    file.extend_from_slice(format!("{end}\n").as_bytes());
    restored(dir.path(), &file);
}

/// A write-ahead log is refused or taken over; the bytes are the file, and the rows of a whole frame in it.
pub fn wal(bytes: &[u8]) {
    opened_with_log(bytes);
    let number = 1_u64.to_be_bytes();
    let length = u32::try_from(bytes.len()).unwrap_or_default().to_be_bytes();
    let mut sum = crc32fast::Hasher::new();
    for part in [&number[..], &length, bytes] {
        sum.update(part);
    }
    let sum = sum.finalize().to_be_bytes();
    opened_with_log(&[b"cwal", &number[..], &length, &sum, bytes].concat());
}

/// Opens an empty store with this as its log.
fn opened_with_log(bytes: &[u8]) {
    let dir = tempfile::tempdir().expect("there is room for a small folder");
    std::fs::write(dir.path().join("wal-0"), bytes).expect("there is room for a small file");
    if let Ok(store) = Store::open(dir.path()) {
        let runtime = tokio::runtime::Builder::new_current_thread().build();
        let runtime = runtime.expect("a runtime without timers needs nothing");
        runtime.block_on(store.close()).expect("it was open");
    }
}

/// Restores a file where it holds together.
fn restored(dir: &Path, bytes: &[u8]) {
    let file = dir.join("camtay.jsonl");
    std::fs::write(&file, bytes).expect("there is room for a small file");
    let Ok(rows) = backups::check(&file) else {
        return;
    };
    if rows > 0 {
        drop(Staged::make(&file, &dir.join("data"), now()));
    }
}
