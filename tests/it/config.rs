//! Proves the configuration: every problem at once, with the name of its key.

use std::collections::BTreeMap;
use std::io;
use std::path::Path;

use camtay::channels::Channel;
use camtay::config::{self, ConfigError, Configured, LogFormat, Tokens, World};
use camtay::house::TRY_IT_INVITE;
use expect_test::expect_file;
use proptest::prelude::*;
use secrecy::ExposeSecret;

use crate::flows::{codes_in, codes_of, rendered};

/// The variables that the example wants.
const EXAMPLE: [(&str, &str); 11] = [
    ("CAMTAY_MENTOR_AN_INVITE", "AN-2026"),
    ("CAMTAY_MENTOR_LAN_INVITE", "LAN-2026"),
    ("CAMTAY_ADMIN_TOKEN", "0123456789abcdef0123456789abcdef"),
    ("CAMTAY_FB_APP_SECRET", "app"),
    ("CAMTAY_FB_VERIFY_TOKEN", "verify"),
    ("CAMTAY_FB_PAGE_101010101010101_TOKEN", "page"),
    ("CAMTAY_ZALO_APP_SECRET", "app"),
    ("CAMTAY_ZALO_OA_SECRET_KEY", "key"),
    ("CAMTAY_ZALO_REFRESH_TOKEN", "refresh"),
    ("CAMTAY_ZALO_BOT_TOKEN", "token"),
    ("CAMTAY_ZALO_BOT_SECRET_TOKEN", "secret-token"),
];

/// Reads a configuration in a world of these variables and files.
fn read_in(
    text: Option<&str>,
    variables: &[(&str, &str)],
    files: &[(&str, &str)],
) -> Result<Configured, Vec<ConfigError>> {
    let variables: BTreeMap<&str, &str> = variables.iter().copied().collect();
    let files: BTreeMap<&str, &str> = files.iter().copied().collect();
    let env = |name: &str| variables.get(name).map(ToString::to_string);
    let file = |path: &Path| {
        files
            .get(path.to_str().unwrap())
            .map(ToString::to_string)
            .ok_or_else(|| io::Error::from(io::ErrorKind::NotFound))
    };
    let world = World {
        env: &env,
        file: &file,
    };
    config::read(text.map(|text| ("camtay.yaml", text)), &world)
}

#[test]
fn example_is_a_good_configuration() {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("camtay.example.yaml");
    let text = std::fs::read_to_string(path).unwrap();
    let configured = read_in(Some(&text), &EXAMPLE, &[]).unwrap();
    assert!(configured.warnings.is_empty(), "{:?}", configured.warnings);
    let config = configured.config;
    assert_eq!(config.house.mentors.len(), 2);
    assert_eq!(config.channels.len(), 4);
    assert!(matches!(*config.channels[0].codec, Channel::Web(_)));
    assert!(config.channels[0].api.is_none());
    let api = config.channels[2].api.as_ref().unwrap();
    assert!(matches!(api.tokens, Tokens::Rotating { .. }));
}

#[test]
fn example_shows_the_defaults() {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("camtay.example.yaml");
    let text = std::fs::read_to_string(path).unwrap();
    let shown = read_in(Some(&text), &EXAMPLE, &[]).unwrap().config;
    let default = read_in(None, &[], &[]).unwrap().config;
    assert_eq!(shown.listen, default.listen);
    assert_eq!(shown.data, default.data);
    assert_eq!(shown.log, default.log);
    assert_eq!(shown.retry, default.retry);
    assert_eq!(shown.retention, default.retention);
    assert_eq!(shown.silence_alarm, default.silence_alarm);
    let (shown, default) = (shown.house, default.house);
    assert_eq!(shown.quiet, default.quiet);
    assert_eq!(shown.nudge_after, default.nudge_after);
    assert_eq!(shown.second_nudge_after, default.second_nudge_after);
    assert_eq!(shown.offer_lasts, default.offer_lasts);
    assert_eq!(shown.mentor_silence, default.mentor_silence);
    assert_eq!(shown.ladder_again_after, default.ladder_again_after);
    assert_eq!(shown.pause_after_human, default.pause_after_human);
}

#[test]
fn the_admin_interface_is_off_unless_it_has_a_long_token() {
    let web = "mentors: [{ id: an, name: An, invite: { env: AN } }]\nchannels: [{ id: web, kind: web }]\n";
    let long = "0123456789abcdef0123456789abcdef";
    let read = |admin: &str, token: &'static str| {
        let variables = [("AN", "AN-2026"), ("CAMTAY_ADMIN_TOKEN", token)];
        read_in(Some(&format!("{web}{admin}")), &variables, &[])
    };
    assert!(read("", long).unwrap().config.admin_token.is_none());
    let named = "admin: { token: { env: CAMTAY_ADMIN_TOKEN } }";
    for admin in ["admin: {}", named] {
        let token = read(admin, long).unwrap().config.admin_token.unwrap();
        assert_eq!(token.expose_secret(), long);
    }
    let short = read(named, "0123456789").unwrap_err();
    assert_eq!(
        codes_of(&short).into_iter().collect::<Vec<_>>(),
        ["config::secret_length"]
    );
    assert!(read(named, "").is_err());
}

#[test]
fn the_alarm_about_silence_can_be_switched_off() {
    let web = "mentors: [{ id: an, name: An, invite: { env: AN } }]\nchannels: [{ id: web, kind: web }]\n";
    let read = |line: &str| read_in(Some(&format!("{web}{line}")), &[("AN", "AN-2026")], &[]);
    let hours = jiff::SignedDuration::from_hours;
    for (line, alarm) in [
        ("", Some(hours(24))),
        ("silence_alarm: 6h", Some(hours(6))),
        ("silence_alarm: never", None),
    ] {
        assert_eq!(read(line).unwrap().config.silence_alarm, alarm, "{line}");
    }
    assert!(read("silence_alarm: often").is_err());
}

/// The bad configurations by the name of what is wrong with them.
fn cases() -> Vec<std::path::PathBuf> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/it/config");
    let mut cases: Vec<_> = std::fs::read_dir(folder)
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .filter(|path| path.extension().unwrap() == "yaml")
        .collect();
    cases.sort();
    cases
}

/// The `# env NAME=value` or `# file NAME=value` lines of a case.
fn given<'t>(text: &'t str, what: &str) -> Vec<(&'t str, &'t str)> {
    let lines = text.lines().filter_map(|line| line.strip_prefix(what));
    lines.map(|line| line.split_once('=').unwrap()).collect()
}

#[test]
fn each_bad_configuration_is_explained() {
    for path in cases() {
        let text = std::fs::read_to_string(&path).unwrap();
        let file = (!text.starts_with("# no file")).then_some(text.as_str());
        let (env, files) = (given(&text, "# env "), given(&text, "# file "));
        let problems = match read_in(file, &env, &files) {
            Ok(configured) => configured.warnings,
            Err(errors) => errors,
        };
        let code = path.file_stem().unwrap().to_str().unwrap();
        let codes = codes_of(&problems);
        assert!(
            codes
                .iter()
                .any(|found| found.ends_with(&format!("::{code}"))),
            "{code}: {codes:?}"
        );
        let rendered = rendered(problems);
        assert!(
            !rendered.contains("hush"),
            "{code} shows a secret:\n{rendered}"
        );
        expect_file![path.with_extension("txt")].assert_eq(&rendered);
    }
}

#[test]
fn each_kind_of_mistake_has_a_bad_configuration() {
    let mut known = codes_in("src/config/error.rs");
    known.extend(codes_in("src/yaml/error.rs"));
    let shown: String = cases()
        .iter()
        .map(|path| std::fs::read_to_string(path.with_extension("txt")).unwrap())
        .collect();
    // These two are about files; their own tests are below.
    let elsewhere = ["config::unreadable", "config::too_big"];
    let unshown: Vec<&String> = known
        .iter()
        .filter(|code| !shown.contains(*code) && !elsewhere.contains(&code.as_str()))
        .collect();
    assert!(unshown.is_empty(), "no bad configuration shows {unshown:?}");
}

#[test]
fn file_that_is_not_there_or_no_configuration_is_refused() {
    let env = |_: &str| None;
    let file = |_: &Path| Err(io::Error::from(io::ErrorKind::NotFound));
    let world = World {
        env: &env,
        file: &file,
    };
    let errors = config::load(Some(Path::new("camtay.yaml")), &world).unwrap_err();
    assert_eq!(codes_of(&errors), ["config::unreadable".to_owned()].into());
    let errors = read_in(Some(&"#\n".repeat(config::MAX_BYTES)), &[], &[]).unwrap_err();
    assert_eq!(codes_of(&errors), ["config::too_big".to_owned()].into());
}

#[test]
fn without_a_file_it_can_be_tried_on_this_machine() {
    let configured = read_in(None, &[], &[]).unwrap();
    assert!(configured.warnings.is_empty());
    let config = configured.config;
    assert_eq!(config.listen, config::DEFAULT_LISTEN);
    assert!(config.listen.ip().is_loopback());
    assert_eq!(config.channels.len(), 1);
    assert_eq!(config.channels[0].id.as_str(), "web");
    let [mentor] = config.house.mentors.as_slice() else {
        panic!("{:?}", config.house.mentors)
    };
    assert_eq!(mentor.invite.expose_secret(), TRY_IT_INVITE);
}

#[test]
fn mentor_for_trying_it_is_gone_once_anything_is_configured() {
    let configured = read_in(Some("channels: [{ id: web, kind: web }]\n"), &[], &[]).unwrap();
    assert_eq!(
        codes_of(&configured.warnings),
        ["config::no_mentors".to_owned()].into()
    );
    assert!(configured.config.house.mentors.is_empty());
}

#[test]
fn variables_override_the_file() {
    let text = "listen: 127.0.0.1:1\ndata: here\npublic_url: https://one.vn/\nlog: text\n";
    let plain = read_in(Some(text), &[], &[]).unwrap().config;
    assert_eq!(plain.public_url.as_deref(), Some("https://one.vn"));
    let variables = [
        ("CAMTAY_LISTEN", "0.0.0.0:2"),
        ("CAMTAY_DATA", "/var/lib/camtay"),
        ("CAMTAY_PUBLIC_URL", "https://two.vn"),
        ("CAMTAY_LOG", "json"),
    ];
    let config = read_in(Some(text), &variables, &[]).unwrap().config;
    assert_eq!(config.listen.port(), 2);
    assert_eq!(config.data, Path::new("/var/lib/camtay"));
    assert_eq!(config.public_url.as_deref(), Some("https://two.vn"));
    assert_eq!(config.log, LogFormat::Json);
}

#[test]
fn secrets_come_from_variables_and_files() {
    let text = "
mentors: [{ id: an, name: anh An, invite: { file: /run/invite } }]
channels:
  - { id: my-bot, kind: zalo_bot, secret_token: { env: OTHER } }
";
    let env = [("CAMTAY_MY_BOT_TOKEN", "123:abc"), ("OTHER", "long-enough")];
    let files = [("/run/invite", "MOI-AN-1\n")];
    let config = read_in(Some(text), &env, &files).unwrap().config;
    assert_eq!(config.house.mentors[0].invite.expose_secret(), "MOI-AN-1");
    let api = config.channels[0].api.as_ref().unwrap();
    let Tokens::Fixed {
        by_account,
        app_secret,
    } = &api.tokens
    else {
        panic!("{:?}", api.tokens)
    };
    assert_eq!(by_account[""].expose_secret(), "123:abc");
    assert!(app_secret.is_none());
    let shown = format!("{:?}", config);
    assert!(!shown.contains("abc") && !shown.contains("MOI") && !shown.contains("long-enough"));
}

#[test]
fn windows_of_platforms_are_rules_of_the_house() {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("camtay.example.yaml");
    let text = std::fs::read_to_string(path).unwrap();
    let house = read_in(Some(&text), &EXAMPLE, &[]).unwrap().config.house;
    let hours: Vec<(&str, i64)> = house
        .windows
        .iter()
        .map(|(channel, window)| (channel.as_str(), window.as_hours()))
        .collect();
    assert_eq!(hours, [("fb", 24), ("zalo", 48)]);
}

proptest! {
    #[test]
    fn any_text_is_a_configuration_or_has_problems(
        text in "((id|kind|token|channels|mentors|invite|env|web|zalo_bot|messenger|pages|[a-z]{1,5}|\\PC): ?|[\\[\\]{},\n -]|\\PC{0,5}){0,40}"
    ) {
        if let Err(problems) = read_in(Some(&text), &[], &[]) {
            prop_assert!(!problems.is_empty());
            prop_assert!(!rendered(problems).contains("OutOfBounds"));
        }
    }

    /// Wherever a secret is pasted beside its key, no message shows it, not even of a broken file.
    #[test]
    fn pasted_secret_is_never_shown(
        key in "app_secret|verify_token|token|oa_secret_key|refresh_token|access_token|secret_token|invite|tokn|Token|app-secret|invit|refersh_token",
        form in 0..5_usize,
        garbage in "[a-zà-ỹ:\\[\\]{} \n-]{0,20}",
    ) {
        let secret = "S3CRETS3CRET";
        let value = match form {
            0 => secret.to_owned(),
            1 => format!("\"{secret}\""),
            2 => format!("[ {secret} ]"),
            3 => format!("{{ env: {secret}x }}"),
            _ => format!("'{secret}' # {secret}"),
        };
        for text in [
            format!("{garbage}\nchannels:\n  - {{ id: a, kind: zalo_bot }}\n  - id: b\n    kind: zalo_bot\n    {key}: {value}\n{garbage}"),
            format!("{key}: {value}\n{garbage}"),
        ] {
            if let Err(problems) = read_in(Some(&text), &[], &[]) {
                let shown = rendered(problems);
                prop_assert!(!shown.contains(secret), "{}", shown);
            }
        }
    }
}
