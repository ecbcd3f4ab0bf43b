//! The pages: what they are made of, and what a browser may do with them.

use std::collections::BTreeSet;
use std::sync::Arc;

use camtay::house::House;
use camtay::id::{Lang, StepId};
use camtay::locale::Way;
use camtay::server::Limits;
use camtay::speech::{Address, Speech};
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

#[tokio::test]
async fn a_step_is_shown_in_large_print_without_any_script() {
    let service = with_pages(&[], None).await;
    let answer = service.send(Call::get("/s/vneid-login/tap-login")).await;
    assert_eq!(answer.status, 200);
    let policy = answer.header("content-security-policy");
    assert!(policy.ends_with("frame-ancestors 'none'"), "{policy}");
    assert!(policy.contains("media-src 'self'"), "{policy}");
    let html = &answer.body;
    assert!(html.contains("<html lang=\"vi\">"));
    assert!(html.contains("<h1>Vào tài khoản VNeID</h1>"), "{html}");
    assert!(html.contains("name=\"viewport\""));
    assert!(!html.contains("<script") && !html.contains(" style="));
    assert!(!html.contains("<audio"), "nobody recorded it");
    let content = Speech::new(&LESSONS, &Lang::new("vi"), Address::Bac);
    let flow = &LESSONS.flows["vneid-login"];
    let step = &flow.steps["tap-login"];
    for way in [Way::First, Way::Again, Way::Simpler] {
        let words = content.step_if(&flow.id, step, way).unwrap();
        assert!(html.contains(&words), "{words}");
    }
    let alt = content.picture(step.picture.as_ref().unwrap());
    assert_eq!(values(html, "alt"), ["", alt.as_str()]);
    for file in [values(html, "src"), values(html, "href")].concat() {
        let answer = service.send(Call::get(file)).await;
        assert_eq!(answer.status, 200, "{file}");
    }
}

#[tokio::test]
async fn a_step_page_shows_what_can_be_chosen() {
    let service = with_pages(&[], None).await;
    let html = service
        .send(Call::get("/s/vneid-install/which-phone"))
        .await
        .body;
    let speech = Speech::new(&LESSONS, &Lang::new("vi"), Address::Bac);
    let flow = &LESSONS.flows["vneid-install"];
    let step = &flow.steps["which-phone"];
    let choices = step.action.choices();
    assert!(choices.len() > 1);
    for (choice, _) in choices {
        let label = speech.choice(&flow.id, step, choice);
        assert!(html.contains(&format!("<li>{label}</li>")), "{label}");
    }
}

#[tokio::test]
async fn the_page_of_a_renamed_step_is_that_of_the_step_in_its_place() {
    let service = with_pages(&[], None).await;
    let (old, new) = LESSONS.flows["vneid-login"].moved.iter().next().unwrap();
    let page = async |step: &StepId| {
        let path = format!("/s/vneid-login/{step}");
        service.send(Call::get(&path)).await.body
    };
    assert_eq!(page(old).await, page(new).await);
}

#[tokio::test]
async fn a_step_page_is_in_vietnamese_unless_another_language_is_asked_for() {
    let service = with_pages(&[], None).await;
    let lang_of = async |query: &str| {
        let page = service
            .send(Call::get(&format!("/s/vneid-login/tap-login{query}")))
            .await;
        assert_eq!(page.status, 200);
        values(&page.body, "lang")[0].to_owned()
    };
    assert_eq!(lang_of("?lang=en").await, "en");
    for query in [
        "",
        "?lang=vi",
        "?lang=xx",
        "?lang=",
        "?lang=en&lang=vi",
        "?x=%ff",
    ] {
        assert_eq!(lang_of(query).await, "vi", "{query}");
    }
}

#[tokio::test]
async fn whoever_opens_a_step_that_is_gone_is_told_what_to_do() {
    let service = with_pages(&[], None).await;
    let paths = [
        "/s/nothing/tap-login",
        "/s/vneid-login/nothing",
        "/s/vneid-login/logged-in", // says nothing
        "/s/%3Cb%3E/%22",
    ];
    for path in paths {
        let answer = service.send(Call::get(path)).await;
        assert_eq!(answer.status, 404, "{path}");
        assert!(answer.body.contains("nhắn «Xem các bài»"), "{path}");
    }
    let answer = service.send(Call::get("/s/nothing/at-all?lang=en")).await;
    assert!(answer.body.contains("See the lessons"));
}

#[tokio::test]
async fn a_recorded_voice_is_played_on_the_page_of_its_step() {
    let voices = tempfile::tempdir().unwrap();
    let of_lesson = voices.path().join("vi/vneid-login");
    std::fs::create_dir_all(&of_lesson).unwrap();
    let file = of_lesson.join("tap-login.mp3");
    std::fs::write(&file, b"ID33456789").unwrap();
    let lessons = crate::world::recorded(voices.path(), House::default());
    let service = Service::teaching(Arc::new(lessons)).await;

    let page = service.send(Call::get("/s/vneid-login/tap-login")).await;
    let audio = page.body.split("<audio controls").nth(1).unwrap();
    assert_eq!(values(audio, "aria-label"), ["Nghe đọc"]);
    let path = values(audio, "src")[0].to_owned();
    assert!(path.starts_with("/v/") && path.ends_with(".mp3"), "{path}");
    let heard = service.send(Call::get(&path)).await;
    assert_eq!((heard.status, heard.body.as_str()), (200, "ID33456789"));
    assert_eq!(heard.header("content-type"), "audio/mpeg");
    assert!(heard.header("cache-control").contains("immutable"));
    assert_eq!(heard.header("x-content-type-options"), "nosniff");
    // Phones ask for pieces, and some play nothing where they get the whole.
    let piece = Call::get(&path).header("range", "bytes=2-4");
    let piece = service.send(piece).await;
    assert_eq!((piece.status, piece.body.as_str()), (206, "334"));
    assert_eq!(piece.header("content-range"), "bytes 2-4/10");

    let in_english = Call::get("/s/vneid-login/tap-login?lang=en");
    let in_english = service.send(in_english).await.body;
    assert!(!in_english.contains("<audio"), "it is read in Vietnamese");
    let other = path.replace(".mp3", ".ogg");
    for nothing in [
        other.as_str(),
        "/v/0a1b.mp3",
        "/v/",
        "/v/..%2ftap-login.mp3",
    ] {
        let answer = service.send(Call::get(nothing)).await;
        assert_eq!(answer.status, 404, "{nothing}");
    }
    // Another recording under the same name is none of those that were published.
    std::fs::write(&file, b"ID3 recorded anew").unwrap();
    assert_eq!(service.send(Call::get(&path)).await.status, 404);
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
