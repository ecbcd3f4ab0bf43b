//! Proves recorded webhooks of every platform, as tables.
//!
//! A table in `webhooks/<channel>/` holds cases: a line `# what it proves`, perhaps lines with `@`
//! that change how it is sent, the body as it travels, and what it is understood as. The last is
//! written by the test: `UPDATE_EXPECT=1 cargo test --test it webhooks` rewrites it, review is the diff.
//!
//! `@unsigned` sends no proof, `@forged` a wrong one, `@sign bare` and `@sign loud` other spellings
//! of a right one, `@set key=value` changes a setting, `@header name: value` adds a header.

pub mod given;
mod reading;
mod writing;

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

use camtay::channels::{KINDS, Kind};
use camtay::cli::decode::decode;
use expect_test::expect_file;
use serde_json::Value;

use given::{proof, settings};

#[test]
fn recorded_webhooks_are_understood_as_written_down() {
    for kind in KINDS {
        for path in tables(kind) {
            let table = std::fs::read_to_string(&path).unwrap();
            expect_file![&path].assert_eq(&replay(kind, &table).0);
        }
    }
}

#[test]
fn every_channel_has_at_least_25_recorded_cases() {
    for kind in KINDS {
        let cases: usize = tables(kind)
            .iter()
            .map(|path| std::fs::read_to_string(path).unwrap())
            .map(|table| table.lines().filter(|line| line.starts_with("=> ")).count())
            .sum();
        assert!(cases >= 25, "{kind} has {cases}");
    }
}

#[test]
fn every_kind_of_the_catalogue_has_a_case() {
    let catalogue = [
        (
            Kind::Messenger,
            "text quick_reply postback referral image audio video file sticker location link \
             unsupported ignored",
        ),
        (
            Kind::ZaloOa,
            "text image gif sticker audio video location link file contact follow unfollow \
             submit_info group_text group_image group_gif group_sticker group_audio group_video \
             group_location group_link group_file group_contact group_join group_leave \
             group_created group_deleted ignored",
        ),
        (
            Kind::ZaloBot,
            "text image sticker audio unsupported group_text group_image group_sticker \
             group_audio ignored",
        ),
        (Kind::Web, "text postback referral"),
    ];
    for (kind, names) in catalogue {
        let seen: BTreeSet<String> = tables(kind)
            .iter()
            .flat_map(|path| replay(kind, &std::fs::read_to_string(path).unwrap()).1)
            .collect();
        for name in names.split_whitespace() {
            assert!(seen.contains(name), "{kind} has no case of `{name}`");
        }
    }
}

/// The tables of one channel, in the order of their names.
fn tables(kind: Kind) -> Vec<PathBuf> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/it/webhooks");
    let mut paths: Vec<PathBuf> = std::fs::read_dir(folder.join(kind.name()))
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .collect();
    paths.sort();
    paths
}

/// The table with its answers written anew, and the kinds that occur in them.
fn replay(kind: Kind, table: &str) -> (String, Vec<String>) {
    let mut out = String::new();
    let mut kinds = Vec::new();
    let mut case = Case::default();
    for line in table.lines() {
        if line.starts_with("=> ") || line.starts_with("   ") {
            continue;
        }
        out.push_str(line);
        out.push('\n');
        if let Some(how) = line.strip_prefix('@') {
            case.change(how);
        } else if !line.starts_with('#') && !line.is_empty() {
            let body = if line == "(nothing)" { "" } else { line };
            let report = std::mem::take(&mut case).send(kind, body.as_bytes());
            match report["reason"].as_str() {
                Some(reason) => out.push_str(&format!("=> refused: {reason}\n")),
                None => out.push_str("=> accepted\n"),
            }
            for message in report["messages"].as_array().unwrap() {
                kinds.push(message["kind"].as_str().unwrap().to_owned());
                out.push_str(&format!("   {}\n", readable(message)));
            }
        }
    }
    (out, kinds)
}

/// One message of a report, its keys in the order in which one reads them.
fn readable(message: &Value) -> String {
    let keys = ["kind", "user", "chat", "text", "payload", "ref", "what"];
    let fields: Vec<String> = keys
        .iter()
        .filter_map(|key| Some(format!("\"{key}\":{}", message.get(key)?)))
        .collect();
    assert_eq!(fields.len(), message.as_object().unwrap().len());
    format!("{{{}}}", fields.join(","))
}

/// How one case is sent.
#[derive(Default)]
struct Case {
    unsigned: bool,
    forged: bool,
    spelling: Option<String>,
    settings: Vec<(String, String)>,
    headers: Vec<(String, String)>,
}

impl Case {
    /// Takes one `@` line.
    fn change(&mut self, how: &str) {
        let (word, rest) = how.split_once(' ').unwrap_or((how, ""));
        match word {
            "unsigned" => self.unsigned = true,
            "forged" => self.forged = true,
            "sign" => self.spelling = Some(rest.to_owned()),
            "set" => {
                let (key, value) = rest.split_once('=').unwrap();
                self.settings.push((key.to_owned(), value.to_owned()));
            }
            "header" => {
                let (name, value) = rest.split_once(": ").unwrap();
                self.headers.push((name.to_owned(), value.to_owned()));
            }
            other => panic!("`@{other}` is not known"),
        }
    }

    /// Sends the body and returns what it is understood as.
    fn send(self, kind: Kind, body: &[u8]) -> Value {
        let mut headers = self.headers;
        if !self.unsigned {
            let (name, value) = proof(kind, body, &headers, self.forged);
            let value = match self.spelling.as_deref() {
                None => value,
                Some("bare") => value.split_once('=').unwrap().1.to_owned(),
                Some("loud") => value.to_uppercase().replacen("MAC=", "mac= ", 1),
                Some(other) => panic!("`@sign {other}` is not known"),
            };
            headers.push((name.to_owned(), value));
        }
        let mut settings = settings(kind);
        settings.extend(self.settings);
        decode(kind.name(), body, headers, settings).unwrap()
    }
}
