//! The pages: what they are made of, and what a browser may do with them.

use std::collections::BTreeSet;

use camtay::server::Limits;
use camtay::store::StoreSettings;

use super::client::Call;
use super::service::{LESSONS, Service, web_channel};

async fn with_pages(origins: &[&str], invite: Option<&str>) -> Service {
    Service::made(
        Limits::default(),
        web_channel(origins),
        invite.map(str::to_owned),
        StoreSettings::default(),
    )
    .await
}

/// The values of an attribute in a page.
fn values<'a>(html: &'a str, attribute: &str) -> Vec<&'a str> {
    html.split(&format!(" {attribute}=\""))
        .skip(1)
        .map(|rest| rest.split('"').next().unwrap())
        .collect()
}

#[tokio::test]
async fn without_a_web_channel_there_are_no_pages() {
    let service = Service::made(
        Limits::default(),
        std::collections::BTreeMap::new(),
        None,
        StoreSettings::default(),
    )
    .await;
    for path in ["/", "/chat"] {
        assert_eq!(service.send(Call::get(path)).await.status, 404);
    }
    assert_eq!(service.send(Call::get("/healthz")).await.status, 200);
}

#[tokio::test]
async fn the_page_knows_an_invite_code_only_where_nothing_is_configured() {
    let tried = with_pages(&[], Some("MA-\"THU\"")).await;
    let page = tried.send(Call::get("/")).await.body;
    assert!(page.contains(r#"data-invite="MA-&quot;THU&quot;""#));
    let configured = with_pages(&[], None).await;
    let page = configured.send(Call::get("/")).await.body;
    assert!(page.contains(r#"data-invite="""#));
    assert!(page.contains(r#"data-channel="web""#));
}

#[tokio::test]
async fn only_the_communes_own_page_may_frame_the_chat() {
    let service = with_pages(&["https://hailang.example", "https://tinh.example"], None).await;
    let chat = service.send(Call::get("/chat")).await;
    let policy = chat.header("content-security-policy");
    assert!(policy.ends_with("frame-ancestors https://hailang.example https://tinh.example"));
    let page = service.send(Call::get("/")).await;
    let policy = page.header("content-security-policy");
    assert!(policy.ends_with("frame-ancestors 'none'"));
    assert!(policy.contains("script-src 'self'"));
    assert!(!policy.contains("unsafe"));

    let alone = with_pages(&[], None).await;
    let chat = alone.send(Call::get("/chat")).await;
    assert!(
        chat.header("content-security-policy")
            .ends_with("frame-ancestors 'none'")
    );
}

#[tokio::test]
async fn every_answer_closes_what_browsers_leave_open() {
    let service = with_pages(&[], None).await;
    for path in ["/", "/chat", "/healthz", "/nothing", "/assets/x/page.css"] {
        let answer = service.send(Call::get(path)).await;
        assert_eq!(answer.header("x-content-type-options"), "nosniff");
        assert_eq!(answer.header("referrer-policy"), "no-referrer");
        assert!(
            answer
                .header("content-security-policy")
                .contains("default-src 'none'")
        );
        assert!(answer.find("access-control-allow-origin").is_none());
        assert_eq!(answer.header("x-request-id").len(), 16);
    }
}

#[tokio::test]
async fn a_page_loads_nothing_from_elsewhere_and_runs_nothing_inline() {
    let service = with_pages(&[], None).await;
    for path in ["/", "/chat"] {
        let html = service.send(Call::get(path)).await.body;
        assert!(!html.contains("{{"), "a blank was left");
        assert!(!html.contains(" style=") && !html.contains(" onclick="));
        let files: BTreeSet<&str> = values(&html, "src")
            .into_iter()
            .chain(values(&html, "href"))
            .collect();
        assert!(files.len() >= 4);
        for file in files {
            let answer = service.send(Call::get(file)).await;
            assert_eq!(answer.status, 200, "{file}");
            assert!(
                answer.header("cache-control").contains("immutable"),
                "{file}"
            );
        }
    }
}

#[tokio::test]
async fn a_file_that_the_browser_has_is_not_sent_again() {
    let service = with_pages(&[], None).await;
    let path = "/assets/of-another-version/main.js";
    let first = service.send(Call::get(path)).await;
    assert_eq!(first.header("cache-control"), "no-cache");
    assert!(first.header("content-type").starts_with("text/javascript"));
    let tag = first.header("etag");
    let again = service
        .send(Call::get(path).header("if-none-match", tag))
        .await;
    assert_eq!((again.status, again.body.as_str()), (304, ""));
    let packed = service
        .send(Call::get(path).header("accept-encoding", "gzip"))
        .await;
    assert_eq!(packed.header("content-encoding"), "gzip");
}

#[tokio::test]
async fn a_picture_is_drawn_where_messages_say_it_is() {
    let service = with_pages(&[], None).await;
    let flow = &LESSONS.flows["vneid-login"];
    let picture = flow.steps["tap-login"].picture.as_ref().unwrap();
    let shown = camtay::message::Picture {
        hash: picture.hash(),
        alt: String::new(),
    };
    let drawn = service.send(Call::get(&shown.svg())).await;
    assert_eq!(drawn.status, 200);
    assert_eq!(drawn.header("content-type"), "image/svg+xml");
    assert!(drawn.header("cache-control").contains("immutable"));
    assert_eq!(drawn.body, camtay::picture::draw(picture));
    let tag = drawn.header("etag");
    let again = Call::get(&shown.svg()).header("if-none-match", tag);
    assert_eq!(service.send(again).await.status, 304);

    let drawn = service.send(Call::get(&shown.png())).await;
    assert_eq!(drawn.status, 200);
    assert_eq!(drawn.header("content-type"), "image/png");
    assert!(drawn.header("cache-control").contains("immutable"));

    let jpg = shown.png().replace(".png", ".jpg");
    for nothing in [
        jpg.as_str(),
        "/p/0a1b.svg",
        "/p/0a1b.png",
        "/p/.svg",
        "/p/",
        "/p/x",
        "/p/../p/x.svg",
    ] {
        assert_eq!(
            service.send(Call::get(nothing)).await.status,
            404,
            "{nothing}"
        );
    }
}

/// The keys of one language in `words.js`.
fn keys(source: &str, language: &str) -> BTreeSet<String> {
    source
        .lines()
        .skip_while(|line| *line != format!("  {language}: {{"))
        .skip(1)
        .take_while(|line| !line.starts_with("  }"))
        .map(|line| line.trim().split(':').next().unwrap().to_owned())
        .collect()
}

#[tokio::test]
async fn the_pages_own_words_are_there_in_both_languages() {
    let service = with_pages(&[], None).await;
    let words = service.send(Call::get("/assets/x/words.js")).await.body;
    let vietnamese = keys(&words, "vi");
    assert!(vietnamese.len() > 20);
    assert_eq!(vietnamese, keys(&words, "en"));

    for path in ["/", "/chat"] {
        let html = service.send(Call::get(path)).await.body;
        let spans = |language: &str| html.matches(&format!("<span lang=\"{language}\">")).count();
        assert_eq!(spans("vi"), spans("en"));
    }
}

#[tokio::test]
async fn every_word_a_script_asks_for_is_there() {
    let service = with_pages(&[], None).await;
    let words = service.send(Call::get("/assets/x/words.js")).await.body;
    let known = keys(&words, "vi");
    let asks = regex::Regex::new(r#"(?:word\(|put\([^"]*, |name\([^"]*, |\}\), )"(\w+)""#).unwrap();
    for file in ["main.js", "pane.js", "bubble.js"] {
        let script = service
            .send(Call::get(&format!("/assets/x/{file}")))
            .await
            .body;
        for found in asks.captures_iter(&script) {
            assert!(known.contains(&found[1]), "{file} asks for {}", &found[1]);
        }
    }
}
