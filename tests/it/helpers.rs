//! Proves the outside helpers against a stub of their endpoints: what they hear, what is made of it,
//! and that nothing changes for the citizen when they fail.

use std::collections::BTreeMap;
use std::sync::{Arc, Mutex};
use std::time::Duration;

use axum::Router;
use axum::body::Bytes;
use axum::extract::State;
use axum::http::{HeaderMap, StatusCode, Uri};
use axum::response::{IntoResponse, Response};
use camtay::config::{Endpoint, HelperSettings, Transcriber};
use camtay::dispatch::{Dispatcher, Published};
use camtay::door;
use camtay::helpers::Helpers;
use camtay::id::{DedupeKey, EntityId, Timestamp};
use camtay::message::{Content, Inbound, Media, MediaAddress};
use camtay::store::Store;
use serde_json::{Value, json};
use tempfile::TempDir;
use tokio_util::sync::CancellationToken;

use crate::world::{self, World};

/// The recording that the stub gives away.
const SOUND: &[u8] = b"not really a sound";

/// What the endpoints answer.
#[derive(Clone)]
enum Says {
    /// These words, or this label.
    Words(&'static str),
    /// An error.
    Fails,
    /// Nothing, for longer than anybody waits.
    Hangs,
}

/// A call to an endpoint: its path, its headers, and its body as text.
type Call = (String, HeaderMap, String);

#[derive(Clone)]
struct Stub {
    says: Says,
    calls: Arc<Mutex<Vec<Call>>>,
}

async fn answer(State(stub): State<Stub>, uri: Uri, headers: HeaderMap, body: Bytes) -> Response {
    match uri.path() {
        "/voice.aac" => return ([("content-type", "audio/aac")], SOUND).into_response(),
        "/long.aac" => return vec![0_u8; 5 * 1024 * 1024 + 1].into_response(),
        "/moved.aac" => return (StatusCode::FOUND, [("location", "/voice.aac")]).into_response(),
        _ => {}
    }
    let text = String::from_utf8_lossy(&body).into_owned();
    let call = (uri.path().to_owned(), headers, text);
    stub.calls.lock().unwrap().push(call);
    match stub.says {
        Says::Words(words) if uri.path() == "/v1/audio/transcriptions" => {
            axum::Json(json!({ "text": words })).into_response()
        }
        Says::Words(words) => {
            let message = json!({ "role": "assistant", "content": words });
            axum::Json(json!({ "choices": [{ "message": message }] })).into_response()
        }
        Says::Fails => StatusCode::INTERNAL_SERVER_ERROR.into_response(),
        Says::Hangs => std::future::pending().await,
    }
}

/// A service without platforms, and its helpers at a stub.
struct Given {
    store: Store,
    dispatcher: Dispatcher,
    host: String,
    calls: Arc<Mutex<Vec<Call>>>,
    stop: CancellationToken,
    sent: u64,
    _folder: TempDir,
}

impl Drop for Given {
    fn drop(&mut self) {
        self.stop.cancel();
    }
}

/// Both helpers, which say this; recordings come from the stub if `listed`.
async fn given(says: Says, listed: bool) -> Given {
    let calls = Arc::new(Mutex::new(Vec::new()));
    let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
    let host = listener.local_addr().unwrap().to_string();
    let stub = Stub {
        says,
        calls: Arc::clone(&calls),
    };
    let app = Router::new().fallback(answer).with_state(stub);
    tokio::spawn(async move { axum::serve(listener, app).await });
    let endpoint = || Endpoint {
        url: format!("http://{host}/v1"),
        model: "a-model".to_owned(),
        key: Some("a-key".into()),
        within: Duration::from_millis(800),
    };
    let settings = HelperSettings {
        transcribe: Some(Transcriber {
            endpoint: endpoint(),
            hosts: if listed {
                vec![host.clone()]
            } else {
                Vec::new()
            },
        }),
        intent: Some(endpoint()),
    };
    let folder = tempfile::tempdir().unwrap();
    let store = Store::open(folder.path()).unwrap();
    let stop = CancellationToken::new();
    let dispatcher = Dispatcher::new(
        store.clone(),
        Published::only(Arc::new(world::content(world::house()))),
        Helpers::new(settings).unwrap(),
        BTreeMap::new(),
        stop.clone(),
    );
    tokio::spawn({
        let dispatcher = dispatcher.clone();
        async move { dispatcher.run().await }
    });
    Given {
        store,
        dispatcher,
        host,
        calls,
        stop,
        sent: 0,
        _folder: folder,
    }
}

impl Given {
    /// Somebody does something; everything they are told.
    async fn does(&mut self, content: Content) -> Vec<String> {
        let chat = World::chat("lan");
        self.sent += 1;
        let inbound = door::mask(Inbound {
            dedupe: DedupeKey::new(format!("test/{}", self.sent)),
            conversation: chat.clone(),
            sender: "lan".to_owned(),
            sender_name: None,
            at: Timestamp::now(),
            content,
            addressed: false,
            scam_signs: Vec::new(),
        });
        let entity = EntityId::Conversation(chat.clone());
        let before = self.turn(&entity);
        let accepted = self
            .dispatcher
            .take(vec![inbound], Vec::new(), Timestamp::now());
        let accepted = accepted.await.unwrap();
        assert_eq!((accepted.fresh, accepted.answered), (1, 0), "nobody waits");
        for _ in 0..400 {
            if self.turn(&entity) > before {
                break;
            }
            tokio::time::sleep(Duration::from_millis(10)).await;
        }
        assert!(self.turn(&entity) > before, "no turn was committed");
        let mut told = Vec::new();
        while let Some(head) = self.store.outbox_head(&chat).unwrap() {
            told.push(head.message.text);
            let delivered = self.store.delivered(&chat, head.seq, None);
            delivered.await.unwrap();
        }
        told
    }

    fn turn(&self, entity: &EntityId) -> u64 {
        let record = self.store.entity(entity).unwrap();
        record.map_or(0, |record| record.turn)
    }

    async fn says(&mut self, text: &str) -> Vec<String> {
        let text = text.to_owned();
        self.does(Content::Text { text }).await
    }

    /// Somebody sends the recording that lies at this path of the stub.
    async fn speaks(&mut self, path: &str) -> Vec<String> {
        let address = format!("http://{}{path}", self.host);
        self.speaks_from(&address).await
    }

    async fn speaks_from(&mut self, address: &str) -> Vec<String> {
        self.does(Content::Media {
            media: Media::Audio,
            caption: None,
            address: Some(MediaAddress::new(address)),
        })
        .await
    }

    fn calls(&self) -> Vec<Call> {
        self.calls.lock().unwrap().clone()
    }

    /// Everything that is stored of the citizen's state.
    fn state(&self) -> String {
        let entity = EntityId::Conversation(World::chat("lan"));
        let record = self.store.entity(&entity).unwrap().unwrap();
        record.state.get().to_owned()
    }
}

/// How a voice note is answered that nobody writes down.
fn is_not_heard(told: &[String]) -> bool {
    told.iter()
        .any(|text| text.contains("chưa nghe được tiếng nói"))
}

#[tokio::test]
async fn a_voice_note_is_understood_like_typed_words() {
    let mut given = given(Says::Words("cài vneid cho bác"), true).await;
    let told = given.speaks("/voice.aac").await;
    assert!(told[1].contains("Cài ứng dụng VNeID thật"), "{told:?}");
    let calls = given.calls();
    let (path, headers, body) = &calls[0];
    assert_eq!(path, "/v1/audio/transcriptions");
    assert_eq!(headers["authorization"], "Bearer a-key");
    assert!(body.contains("name=\"model\"\r\n\r\na-model\r\n"), "{body}");
    assert!(body.contains("filename=\"voice.aac\""), "{body}");
    assert!(body.contains(std::str::from_utf8(SOUND).unwrap()));
    assert!(
        !given.state().contains(&given.host),
        "the address is stored"
    );
}

#[tokio::test]
async fn what_is_heard_goes_through_the_door() {
    let said = "căn cước của bác là 036054001234";
    let mut given = given(Says::Words(said), true).await;
    given.says("chào cháu").await;
    let told = given.speaks("/voice.aac").await;
    assert!(told[0].contains("đã che số căn cước"), "{told:?}");
    let state = given.state();
    assert!(state.contains("[CCCD]") && !state.contains("036054001234"));
}

#[tokio::test]
async fn a_recording_that_cannot_be_had_changes_nothing() {
    let mut given = given(Says::Words("cài vneid"), true).await;
    given.says("chào cháu").await;
    for path in ["/long.aac", "/moved.aac"] {
        assert!(is_not_heard(&given.speaks(path).await), "{path}");
    }
    assert!(given.calls().is_empty(), "nothing was there to be heard");
}

#[tokio::test]
async fn nothing_is_fetched_from_within_a_network() {
    let mut given = given(Says::Words("cài vneid"), false).await;
    given.says("chào cháu").await;
    assert!(is_not_heard(&given.speaks("/voice.aac").await));
    let port = given.host.rsplit(':').next().unwrap().to_owned();
    for address in [
        format!("https://127.0.0.1:{port}/voice.aac"),
        format!("https://localhost:{port}/voice.aac"),
        format!("https://[::1]:{port}/voice.aac"),
        "https://10.0.0.1/voice.aac".to_owned(),
        "file:///etc/passwd".to_owned(),
        "https://someone:secret@example.com/voice.aac".to_owned(),
        "nonsense".to_owned(),
    ] {
        assert!(
            is_not_heard(&given.speaks_from(&address).await),
            "{address}"
        );
    }
    assert!(given.calls().is_empty());
}

#[tokio::test]
async fn a_helper_that_fails_changes_nothing_and_is_left_alone() {
    for says in [Says::Fails, Says::Hangs, Says::Words("  ")] {
        let rests = !matches!(says, Says::Words(_));
        let mut given = given(says, true).await;
        given.says("chào cháu").await;
        assert!(is_not_heard(&given.speaks("/voice.aac").await));
        assert!(is_not_heard(&given.speaks("/voice.aac").await));
        assert_eq!(given.calls().len(), if rests { 1 } else { 2 });
    }
}

/// Begins a lesson and comes to a step that is to be done.
async fn at_a_step(given: &mut Given) {
    given.says("cài vneid").await;
    let told = given.says("1").await;
    assert!(told[0].contains("Cửa hàng hiện ra chưa"), "{told:?}");
}

/// Words that no rule understands.
const UNCLEAR: &str = "blap blup cái ấy ấy";

#[tokio::test]
async fn unclear_words_are_taken_as_the_helper_says() {
    let mut given = given(Says::Words("stuck"), true).await;
    at_a_step(&mut given).await;
    let before = given.calls().len();
    let told = given.says(UNCLEAR).await;
    assert!(told[0].contains("CH Play"), "{told:?}");
    let calls = given.calls();
    assert_eq!(calls.len(), before + 1);
    let (path, _, body) = calls.last().unwrap();
    assert_eq!(path, "/v1/chat/completions");
    let body: Value = serde_json::from_str(body).unwrap();
    assert_eq!(body["model"], "a-model");
    assert_eq!(body["messages"][1]["content"], UNCLEAR);
}

#[tokio::test]
async fn a_success_by_its_word_is_asked_about() {
    for label in ["done", "yes"] {
        let mut given = given(Says::Words(label), true).await;
        at_a_step(&mut given).await;
        let told = given.says(UNCLEAR).await;
        assert_eq!(told, ["Bác làm được bước này chưa ạ?"]);
        let told = given.says(UNCLEAR).await;
        assert!(!told[0].contains("kính lúp"), "it moved on: {told:?}");
        let told = given.says("được rồi").await;
        assert!(told[0].contains("kính lúp"), "{told:?}");
    }
}

#[tokio::test]
async fn anything_else_it_says_changes_nothing() {
    for says in [
        Says::Words("The user is done."),
        Says::Words("unclear"),
        Says::Words("number"),
        Says::Fails,
        Says::Hangs,
    ] {
        let mut given = given(says, true).await;
        at_a_step(&mut given).await;
        let told = given.says(UNCLEAR).await;
        assert_eq!(told, ["Cháu chưa rõ. Bác làm được bước này chưa ạ?"]);
    }
}

#[tokio::test]
async fn clear_words_and_personal_numbers_are_never_sent() {
    let mut given = given(Says::Words("stuck"), true).await;
    at_a_step(&mut given).await;
    let before = given.calls().len();
    given.says("số của bác 036054001234").await;
    given.says("nói lại đi cháu").await;
    given.says("vneid là gì").await;
    given.says("cho bác gặp người").await;
    given.says(UNCLEAR).await;
    assert_eq!(given.calls().len(), before);
}
