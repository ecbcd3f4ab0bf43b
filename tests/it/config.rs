//! Proves the configuration: every problem at once, with the name of its key.

use std::collections::BTreeMap;
use std::io;
use std::path::Path;

use camtay::channels::Channel;
use camtay::config::{self, ConfigError, Configured, Tokens, World};

/// The variables that the example wants.
const EXAMPLE: [(&str, &str); 10] = [
    ("CAMTAY_MENTOR_AN_INVITE", "AN-2026"),
    ("CAMTAY_MENTOR_LAN_INVITE", "LAN-2026"),
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
    let (shown, default) = (shown.house, default.house);
    assert_eq!(shown.quiet, default.quiet);
    assert_eq!(shown.nudge_after, default.nudge_after);
    assert_eq!(shown.second_nudge_after, default.second_nudge_after);
    assert_eq!(shown.offer_lasts, default.offer_lasts);
    assert_eq!(shown.mentor_silence, default.mentor_silence);
    assert_eq!(shown.ladder_again_after, default.ladder_again_after);
    assert_eq!(shown.pause_after_human, default.pause_after_human);
}
