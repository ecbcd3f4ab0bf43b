//! What comes in through the webhooks, and what it leaves behind.

use super::client::{Call, Connection};
use super::service::{
    AN, BOT_SECRET, LAN, Service, VERIFY_TOKEN, messenger_says, on_messenger, signed,
};

#[tokio::test]
async fn a_message_is_in_its_mailbox_when_200_is_answered() {
    let service = Service::start().await;
    let answer = service
        .send(messenger_says("7712340000012345", "m_1", "chào cháu"))
        .await;
    assert_eq!((answer.status, answer.body.as_str()), (200, "{}"));
    assert_eq!(
        service.words(&on_messenger("7712340000012345")),
        ["chào cháu"]
    );
}

#[tokio::test]
async fn the_same_message_twice_has_one_effect() {
    let service = Service::start().await;
    for _ in 0..2 {
        let answer = service.send(messenger_says("77", "m_1", "chào")).await;
        assert_eq!(answer.status, 200);
    }
    assert_eq!(service.words(&on_messenger("77")), ["chào"]);
}

#[tokio::test]
async fn a_wrong_signature_is_refused_and_has_no_effect() {
    let service = Service::start().await;
    let forged = Call::post("/webhooks/fb", r#"{"object":"page","entry":[]}"#)
        .header("x-hub-signature-256", &format!("sha256={}", "0".repeat(64)));
    let unsigned = Call::post("/webhooks/fb", r#"{"object":"page","entry":[]}"#);
    let oa = Call::post(
        "/webhooks/oa",
        r#"{"event_name":"user_send_text","timestamp":"1795420800123","message":{"msg_id":"a","text":"x"},"sender":{"id":"1"},"recipient":{"id":"2"}}"#,
    )
    .header("x-zevent-signature", &format!("mac={}", "0".repeat(64)));
    let bot =
        Call::post("/webhooks/bot", r#"{"ok":true}"#).header("x-bot-api-secret-token", "not it");
    let web = Call::post("/webhooks/web", r#"{"id":"1","text":"x"}"#);
    for (call, status) in [
        (forged, 403),
        (unsigned, 401),
        (oa, 403),
        (bot, 403),
        (web, 401),
    ] {
        let answer = service.send(call.clone()).await;
        assert_eq!(answer.status, status, "{call:?}");
    }
    assert!(service.has_no_mail().await);
}

#[tokio::test]
async fn a_signed_body_that_nobody_understands_is_answered_200() {
    let service = Service::start().await;
    let answer = service.send(signed("this is no JSON".to_owned())).await;
    assert_eq!(answer.status, 200);
    let bot =
        Call::post("/webhooks/bot", "this is no JSON").header("x-bot-api-secret-token", BOT_SECRET);
    assert_eq!(service.send(bot).await.status, 200);
    assert!(service.has_no_mail().await);
}

#[tokio::test]
async fn the_page_is_told_that_its_message_is_no_message() {
    let service = Service::start().await;
    let answer = service
        .send(Call::post("/webhooks/web", "[]").bearer(LAN))
        .await;
    assert_eq!(answer.status, 400);
    assert_eq!(answer.body, r#"{"error":"malformed"}"#);
}

#[tokio::test]
async fn the_console_of_zalo_may_probe_with_an_empty_object() {
    let service = Service::start().await;
    let answer = service.send(Call::post("/webhooks/oa", "{}")).await;
    assert_eq!(answer.status, 200);
    assert!(service.has_no_mail().await);
}

#[tokio::test]
async fn a_personal_number_never_reaches_the_store() {
    let service = Service::start().await;
    let said = "so can cuoc cua toi la 022068001234 day chau";
    service.send(messenger_says("77", "m_1", said)).await;
    service.say(LAN, "1", said).await;
    let mut page = Connection::open(service.address).await;
    page.write(&Call::get("/web/web/messages").bearer(LAN).bytes())
        .await;
    let shown = page.until("event: ready").await;

    let kept = service.words(&on_messenger("77")).join("");
    for text in [kept, shown] {
        assert!(text.contains("[CCCD]"), "{text}");
        assert!(!text.contains("022068001234"), "{text}");
    }
}

#[tokio::test]
async fn what_gives_a_fraud_away_is_noted_before_it_is_masked() {
    let service = Service::start().await;
    let said = "cong an goi bao toi doc ma OTP 482913 va bam vao http://vneid-gov.top/capnhat khong \
                thi khoa tai khoan";
    service.send(messenger_says("77", "m_1", said)).await;
    let id = camtay::id::EntityId::Conversation(on_messenger("77"));
    let mail = service.store.mailbox(&id, 1).unwrap();
    let Some(camtay::event::Event::Inbound(inbound)) =
        mail.into_iter().map(|mail| mail.event).next()
    else {
        panic!("no message");
    };
    assert!(!inbound.scam_signs.is_empty());
    assert!(!format!("{:?}", inbound.content).contains("482913"));
}

#[tokio::test]
async fn messenger_registers_its_webhook() {
    let service = Service::start().await;
    let path = |mode: &str, token: &str| {
        format!("/webhooks/fb?hub.mode={mode}&hub.verify_token={token}&hub.challenge=1158201444")
    };
    let answer = service
        .send(Call::get(&path("subscribe", VERIFY_TOKEN)))
        .await;
    assert_eq!((answer.status, answer.body.as_str()), (200, "1158201444"));
    assert!(answer.header("content-type").starts_with("text/plain"));

    for (path, status) in [
        (path("subscribe", "guess"), 403),
        (path("unsubscribe", VERIFY_TOKEN), 403),
        ("/webhooks/fb".to_owned(), 400),
        ("/webhooks/oa".to_owned(), 404),
    ] {
        assert_eq!(
            service.send(Call::get(&path)).await.status,
            status,
            "{path}"
        );
    }
}

#[tokio::test]
async fn what_is_not_there_is_404_without_a_reason() {
    let service = Service::start().await;
    for call in [
        Call::get("/nothing"),
        Call::post("/webhooks/nobody", "{}"),
        Call::get("/web/fb/messages").bearer(LAN),
        Call::get("/assets/x/nothing.js"),
        Call::get("/assets/x/../page.css"),
        Call::get("/p/of-nothing.svg"),
    ] {
        let answer = service.send(call.clone()).await;
        assert_eq!(answer.status, 404, "{call:?}");
        assert_eq!(answer.body, r#"{"error":"not_found"}"#);
    }
    let answer = service.send(Call::post("/healthz", "")).await;
    assert_eq!(answer.status, 405);
    assert_eq!(answer.body, r#"{"error":"method_not_allowed"}"#);
}

#[tokio::test]
async fn a_photo_is_told_of_and_seen_among_the_messages() {
    let service = Service::start().await;
    let told = Call::post("/webhooks/web", r#"{"id":"one","photo":true}"#).bearer(LAN);
    assert_eq!(service.send(told).await.status, 200);
    let mut page = Connection::open(service.address).await;
    page.write(&Call::get("/web/web/messages").bearer(LAN).bytes())
        .await;
    let shown = page.until("event: ready").await;
    assert!(shown.contains(r#""text":"📷""#), "{shown}");
}

#[tokio::test]
async fn a_visitor_sees_their_own_words_once() {
    let service = Service::start().await;
    for _ in 0..2 {
        assert_eq!(service.say(LAN, "one", "xin chào").await.status, 200);
    }
    assert_eq!(service.say(AN, "one", "của người khác").await.status, 200);
    let mut page = Connection::open(service.address).await;
    page.write(&Call::get("/web/web/messages").bearer(LAN).bytes())
        .await;
    let shown = page.until("event: ready").await;
    assert_eq!(shown.matches(r#""from":"me""#).count(), 1, "{shown}");
    assert!(shown.contains(r#""text":"xin chào""#));
    assert!(!shown.contains("của người khác"));
}
