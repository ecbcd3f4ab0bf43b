//! A lesson on the try-it page, played by a citizen and a mentor.

use camtay_browser::{Browser, DESKTOP, PHONE, Screen, Service};
use fantoccini::key::Key;
use serde_json::json;

/// The citizen's side of the page, and the mentor's.
const CITIZEN: &str = "citizen";
const MENTOR: &str = "mentor";

#[tokio::test]
async fn a_mentor_helps_after_the_third_failure_on_a_phone() {
    help_after_the_third_failure(PHONE, "phone").await;
}

#[tokio::test]
async fn a_mentor_helps_after_the_third_failure_on_a_desktop() {
    help_after_the_third_failure(DESKTOP, "desktop").await;
}

/// The citizen begins the lesson that installs VNeID and fails three times at its first step; the
/// mentor takes it, answers and ends it; the citizen goes on.
async fn help_after_the_third_failure(screen: Screen, name: &str) {
    let service = Service::start().await;
    let browser = Browser::open(screen).await;
    browser.go(&service.url("/")).await;
    browser.sees(MENTOR, "bot", "danh sách").await;
    browser.picture(&format!("{name}-1-first-look")).await;
    fits(&browser, screen).await;

    browser.press(CITIZEN, "Bắt đầu").await;
    browser.sees(CITIZEN, "bot", "không phải người thật").await;
    browser.press(CITIZEN, "Gọi là bác").await;
    browser.press_beginning(CITIZEN, "Cài").await;
    browser.press_beginning(CITIZEN, "Samsung").await;
    browser.sees(CITIZEN, "bot", "Cửa hàng Play").await;
    browser.scroll_to(CITIZEN).await;
    browser.picture(&format!("{name}-2-step")).await;

    for words in [
        "toi khong thay",
        "chua duoc chau oi",
        "van khong thay dau ca",
    ] {
        let before = browser.count(CITIZEN, "bot").await;
        browser.write(CITIZEN, words).await;
        browser.sees(CITIZEN, "me", words).await;
        browser.sees_more(CITIZEN, "bot", before).await;
    }
    browser.sees(CITIZEN, "bot", "nhờ người").await;
    browser.scroll_to(CITIZEN).await;
    browser
        .picture(&format!("{name}-3-fetching-a-person"))
        .await;

    browser.sees(MENTOR, "bot", "Có người cần giúp").await;
    browser.scroll_to(MENTOR).await;
    browser.picture(&format!("{name}-4-offer")).await;
    browser.press(MENTOR, "Tôi nhận").await;
    browser.sees(CITIZEN, "bot", "đến giúp bác rồi").await;
    browser
        .write(
            MENTOR,
            "Bác vuốt sang trái giúp cháu, ô ấy ở trang thứ 2 ạ.",
        )
        .await;
    browser.sees(CITIZEN, "mentor", "trang thứ 2").await;
    browser.sees(CITIZEN, "mentor", "Người hướng dẫn").await;
    browser.write(CITIZEN, "A thay roi chau a").await;
    browser.sees(MENTOR, "citizen", "A thay roi chau a").await;
    browser.scroll_to(CITIZEN).await;
    browser.picture(&format!("{name}-5-with-a-mentor")).await;

    browser.press_or_write(MENTOR, "Kết thúc", "xong").await;
    browser.press(MENTOR, "Sang bước sau").await;
    browser.sees(CITIZEN, "bot", "bước này xong rồi").await;
    browser.sees(CITIZEN, "bot", "kính lúp").await;
    browser.press(CITIZEN, "Được rồi").await;
    browser.sees(CITIZEN, "bot", "v, n, e, i, d").await;
    browser.scroll_to(CITIZEN).await;
    browser.picture(&format!("{name}-6-going-on")).await;
    browser.close().await;
}

#[tokio::test]
async fn everything_can_be_done_with_the_keyboard() {
    let service = Service::start().await;
    let browser = Browser::open(DESKTOP).await;
    browser.go(&service.url("/chat")).await;
    browser.tab_to(CITIZEN, "Bắt đầu", Key::Enter).await;
    browser.sees(CITIZEN, "bot", "không phải người thật").await;
    browser.tab_to(CITIZEN, "Gọi là bà", Key::Space).await;
    browser.sees(CITIZEN, "me", "Gọi là bà").await;
    browser.sees(CITIZEN, "bot", "Bà muốn làm việc nào").await;
    browser.tab_to(CITIZEN, "Viết tin nhắn", Key::Shift).await;
    browser.type_here("cai vneid").await;
    browser
        .type_here(&String::from(char::from(Key::Enter)))
        .await;
    browser.sees(CITIZEN, "me", "cai vneid").await;
    browser.sees(CITIZEN, "bot", "Bà đang dùng máy nào").await;
    browser.picture("keyboard").await;
    browser.close().await;
}

#[tokio::test]
async fn the_page_and_the_chat_switch_to_english() {
    let service = Service::start().await;
    let browser = Browser::open(PHONE).await;
    browser.go(&service.url("/chat")).await;
    browser.press("tools", "Chữ to").await;
    fits(&browser, PHONE).await;
    browser.press(CITIZEN, "Bắt đầu").await;
    browser.sees(CITIZEN, "bot", "không phải người thật").await;
    browser.press("tools", "English").await;
    browser.sees(CITIZEN, "me", "English").await;
    let language = browser
        .ask("return document.documentElement.lang;", vec![])
        .await;
    assert_eq!(language, json!("en"));
    browser.sees(CITIZEN, "bot", "English").await;
    fits(&browser, PHONE).await;
    browser.picture("english").await;

    // Somebody new is greeted in English at once.
    browser.press(CITIZEN, "Restart").await;
    browser.confirm().await;
    browser.press(CITIZEN, "Begin").await;
    browser.sees(CITIZEN, "me", "Hello").await;
    browser.sees(CITIZEN, "bot", "not a").await;
    browser.close().await;
}

#[tokio::test]
async fn a_page_that_is_opened_again_shows_what_was_said() {
    let service = Service::start().await;
    let browser = Browser::open(PHONE).await;
    browser.go(&service.url("/chat")).await;
    browser.press(CITIZEN, "Bắt đầu").await;
    browser.sees(CITIZEN, "bot", "không phải người thật").await;
    let choices = browser.choices(CITIZEN).await;
    assert!(choices.len() > 1);
    browser.go(&service.url("/chat")).await;
    browser.sees(CITIZEN, "me", "Xin chào").await;
    browser.sees(CITIZEN, "bot", "không phải người thật").await;
    assert_eq!(browser.choices(CITIZEN).await, choices);
    browser.close().await;
}

#[tokio::test]
async fn a_finger_that_taps_twice_answers_once() {
    let service = Service::start().await;
    let browser = Browser::open(PHONE).await;
    browser.go(&service.url("/chat")).await;
    browser.press(CITIZEN, "Bắt đầu").await;
    browser.sees(CITIZEN, "bot", "không phải người thật").await;
    // A trembling finger: a tap on whatever lies there, every 20 ms for a good half second.
    let script = "let taps = 0;\
                  const tapping = setInterval(() => {\
                    document.querySelector('.choice')?.click();\
                    taps += 1;\
                    if (taps > 30) clearInterval(tapping);\
                  }, 20);";
    browser.ask(script, vec![]).await;
    browser.sees(CITIZEN, "bot", "muốn làm việc nào").await;
    browser.press_beginning(CITIZEN, "Cài").await;
    browser.sees(CITIZEN, "bot", "đang dùng máy nào").await;
    assert_eq!(browser.count(CITIZEN, "me").await, 3);
    browser.close().await;
}

#[tokio::test]
async fn what_is_written_while_the_service_is_down_is_answered_later() {
    let mut service = Service::start().await;
    let browser = Browser::open(PHONE).await;
    browser.go(&service.url("/chat")).await;
    browser.press(CITIZEN, "Bắt đầu").await;
    browser.sees(CITIZEN, "bot", "không phải người thật").await;
    service.kill().await;
    browser.write(CITIZEN, "cai vneid").await;
    service.start_again().await;
    browser.sees(CITIZEN, "me", "cai vneid").await;
    browser.sees(CITIZEN, "bot", "đang dùng máy nào").await;
    // Everything from before is still there, and only once.
    assert_eq!(browser.count(CITIZEN, "me").await, 2);
    browser.close().await;
}

/// Nothing runs out of the screen, and everything to press is large enough for an old finger.
async fn fits(browser: &Browser, screen: Screen) {
    let width = browser
        .ask("return document.documentElement.scrollWidth;", vec![])
        .await;
    assert!(
        width
            .as_u64()
            .is_some_and(|width| width <= u64::from(screen.width)),
        "{width}"
    );
    let small = browser
        .ask(
            "return [...document.querySelectorAll('button, textarea, input')]\
             .filter((one) => one.offsetParent && one.getBoundingClientRect().height < 48)\
             .map((one) => one.textContent);",
            vec![],
        )
        .await;
    assert_eq!(small, json!([]));
}
