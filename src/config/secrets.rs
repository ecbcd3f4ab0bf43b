//! Secrets: named in the configuration, kept in variables or files, shown nowhere.

use std::path::Path;

use miette::SourceSpan;
use secrecy::SecretString;

use crate::config::ConfigError;
use crate::config::read::Reader;
use crate::diagnose::{Source, nearest, source};
use crate::yaml::{Entry, Node, Value, Word};

/// Every key that holds a secret, wherever it stands.
const SECRET_KEYS: [&str; 9] = [
    "app_secret",
    "verify_token",
    "token",
    "oa_secret_key",
    "refresh_token",
    "access_token",
    "secret_token",
    "invite",
    "key",
];

/// How long a secret may be, and why there is a rule.
#[derive(Clone, Copy, Debug)]
pub(super) struct Rule {
    /// The least number of characters.
    pub(super) least: usize,
    /// The most characters.
    pub(super) most: usize,
    /// Why.
    pub(super) why: &'static str,
}

/// Any secret that is there.
pub(super) const ANY: Rule = Rule {
    least: 1,
    most: 4096,
    why: "no platform gives out longer ones",
};

/// Whether secrets are looked for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Secrets {
    /// They must be there.
    Needed,
    /// The name of its variable stands for each.
    LeftOut,
}

/// One secret that something needs.
pub(super) struct Wanted<'n> {
    /// Its key.
    pub(super) key: &'static str,
    /// Its entry, where the configuration has one.
    pub(super) entry: Option<&'n Entry>,
    /// The variable that is looked at where the configuration names none.
    pub(super) variable: String,
    /// What needs it: where a missing one is shown.
    pub(super) needed_by: SourceSpan,
    /// How long it may be.
    pub(super) rule: Rule,
}

impl Reader<'_> {
    /// A secret that must be there.
    pub(super) fn secret(&mut self, wanted: &Wanted<'_>) -> Option<SecretString> {
        let before = self.errors.len();
        let secret = self.optional_secret(wanted);
        if secret.is_none() && self.errors.len() == before && wanted.entry.is_none() {
            self.errors.push(ConfigError::MissingSecret {
                key: wanted.key.to_owned(),
                variable: wanted.variable.clone(),
                file: self.file.clone(),
                at: wanted.needed_by,
            });
        }
        secret
    }

    /// A secret that may be left out.
    pub(super) fn optional_secret(&mut self, wanted: &Wanted<'_>) -> Option<SecretString> {
        if self.secrets == Secrets::LeftOut {
            return Some(SecretString::from(wanted.variable.clone()));
        }
        let (secret, at) = match wanted.entry {
            Some(entry) => self.named(wanted, entry)?,
            None => (self.variable(&wanted.variable)?, wanted.needed_by),
        };
        let length = secret.chars().count();
        let Rule { least, most, why } = wanted.rule;
        if !(least..=most).contains(&length) {
            self.errors.push(ConfigError::SecretLength {
                key: wanted.key.to_owned(),
                length,
                least,
                most,
                why,
                file: self.file.clone(),
                at,
            });
            return None;
        }
        Some(SecretString::from(secret))
    }

    /// The secret that an entry names, and where it names it.
    fn named(&mut self, wanted: &Wanted<'_>, entry: &Entry) -> Option<(String, SourceSpan)> {
        let (key, variable) = (wanted.key.to_owned(), wanted.variable.clone());
        let file = self.file.clone();
        match entry.value.value {
            Value::Map(_) => {}
            Value::Nothing => {
                let at = entry.key.at;
                self.errors.push(ConfigError::MissingSecret {
                    key,
                    variable,
                    file,
                    at,
                });
                return None;
            }
            Value::Text(_) | Value::List(_) => {
                let at = entry.value.at;
                self.errors.push(ConfigError::LiteralSecret {
                    key,
                    variable,
                    file,
                    at,
                });
                return None;
            }
        }
        let what = format!("`{}`", wanted.key);
        let mut fields = self.problems.fields(&what, &entry.key, &entry.value);
        let env = fields.optional("env");
        let path = fields.optional("file");
        fields.finish(&mut self.problems);
        if env.is_some() == path.is_some() {
            let expected = "`{ env: NAME }` or `{ file: /path/to/it }`";
            self.problems.unexpected(&entry.key, &entry.value, expected);
            return None;
        }
        if let Some(env) = env {
            let name = self.word(env, "the name of a variable")?;
            return Some((self.in_variable(wanted, &name)?, name.at));
        }
        let path = self.word(path?, "the path of a file")?;
        Some((self.in_file(wanted, &path)?, path.at))
    }

    fn in_variable(&mut self, wanted: &Wanted<'_>, name: &Word) -> Option<String> {
        if !is_variable(&name.text) {
            self.errors.push(ConfigError::NoVariable {
                key: wanted.key.to_owned(),
                variable: wanted.variable.clone(),
                file: self.file.clone(),
                at: name.at,
            });
            return None;
        }
        let value = self.variable(&name.text);
        if value.is_none() {
            self.errors.push(ConfigError::UnsetVariable {
                key: wanted.key.to_owned(),
                variable: name.text.clone(),
                file: self.file.clone(),
                at: name.at,
            });
        }
        value
    }

    fn in_file(&mut self, wanted: &Wanted<'_>, path: &Word) -> Option<String> {
        let cause = match (self.world.file)(Path::new(&path.text)) {
            Ok(text) if !text.trim().is_empty() => return Some(text.trim().to_owned()),
            Ok(_) => None,
            Err(cause) => Some(cause),
        };
        self.errors.push(ConfigError::SecretFile {
            key: wanted.key.to_owned(),
            path: path.text.clone(),
            cause,
            file: self.file.clone(),
            at: path.at,
        });
        None
    }
}

/// The variable of a secret: `CAMTAY_<part>_<part>…` in capitals.
pub(super) fn variable(parts: &[&str]) -> String {
    let joined = format!("camtay_{}", parts.join("_"));
    joined.replace('-', "_").to_uppercase()
}

fn is_variable(name: &str) -> bool {
    name.starts_with(|first: char| first.is_ascii_uppercase() || first == '_')
        && name
            .bytes()
            .all(|byte| byte.is_ascii_uppercase() || byte.is_ascii_digit() || byte == b'_')
}

/// The file as diagnostics may show it: what stands where a secret is named is masked.
///
/// Of the same length as the file, so that every place stays true.
pub(super) fn masked(name: &str, text: &str, root: Option<&Node>) -> Source {
    let mut hidden = Vec::new();
    match root {
        Some(root) => {
            literals(root, &mut hidden);
            in_comments(text, &mut hidden);
        }
        None => probable_literals(0, text, &mut hidden),
    }
    let mut bytes = text.as_bytes().to_vec();
    for place in hidden {
        let places = place.offset()..place.offset() + place.len();
        for byte in bytes.get_mut(places).into_iter().flatten() {
            if *byte != b'\n' {
                *byte = b'*';
            }
        }
    }
    source(name, &String::from_utf8_lossy(&bytes))
}

/// Every value of a secret's key that does not name a variable or a file.
fn literals(node: &Node, hidden: &mut Vec<SourceSpan>) {
    let entries = match &node.value {
        Value::Nothing | Value::Text(_) => return,
        Value::List(items) => return items.iter().for_each(|item| literals(item, hidden)),
        Value::Map(entries) => entries,
    };
    for entry in entries {
        let is_secret = is_secret(&entry.key.text);
        match &entry.value.value {
            Value::Text(text) if entry.key.text == "env" => {
                if !is_variable(text) {
                    hidden.push(entry.value.at);
                }
            }
            Value::Text(_) | Value::List(_) if is_secret => hidden.push(entry.value.at),
            Value::Nothing | Value::Text(_) | Value::List(_) | Value::Map(_) => {
                literals(&entry.value, hidden);
            }
        }
    }
}

/// What may be a secret in a comment: one behind a secret, or one that was commented out.
fn in_comments(text: &str, hidden: &mut Vec<SourceSpan>) {
    let secrets = hidden.clone();
    let mut start = 0;
    for line in text.split_inclusive('\n') {
        if let Some((before, comment)) = line.split_once('#') {
            let at = start + before.len();
            let has_secret = secrets.iter().any(|secret| {
                secret.offset() < start + line.len() && secret.offset() + secret.len() > start
            });
            if has_secret {
                hidden.push((at, comment.len() + 1).into());
            }
            probable_literals(at + 1, comment, hidden);
        }
        start += line.len();
    }
}

/// The same for text that is no YAML: the rest of each line that names a secret's key, unless a
/// mapping begins there, and the lines below it that are indented further. Rather too much than too
/// little. `start` is where the text begins.
fn probable_literals(mut start: usize, text: &str, hidden: &mut Vec<SourceSpan>) {
    let mut below: Option<usize> = None;
    for line in text.split_inclusive('\n') {
        let indented = line.len() - line.trim_start().len();
        below = below.filter(|key| indented > *key || line.trim().is_empty());
        if below.is_some() {
            hidden.push((start, line.len()).into());
        }
        let value = line.match_indices(':').find_map(|(colon, _)| {
            let (before, after) = line.split_at_checked(colon)?;
            let after = after.strip_prefix(':')?;
            let key = before.trim_end_matches([' ', '"', '\'']);
            let key = key.rsplit(|letter| !is_key_letter(letter)).next()?;
            let is_hidden = match key {
                "env" => !names_variable(after),
                _ => is_secret(key) && !after.trim_start().starts_with('{'),
            };
            is_hidden.then_some(colon + 1)
        });
        if let Some(value) = value {
            hidden.push((start + value, line.len() - value).into());
            below = below.or(Some(indented));
        }
        start += line.len();
    }
}

/// Whether a key holds a secret, or is probably a mistyped one that does.
fn is_secret(key: &str) -> bool {
    nearest(&key.replace('-', "_"), SECRET_KEYS).is_some()
}

fn is_key_letter(letter: char) -> bool {
    letter.is_alphanumeric() || matches!(letter, '_' | '-')
}

/// Whether a text begins with the name of a variable, quoted or not.
fn names_variable(text: &str) -> bool {
    let text = text.trim_start().trim_start_matches(['"', '\'']);
    let end = |letter: char| letter.is_whitespace() || matches!(letter, '}' | ',' | '"' | '\'');
    text.split(end).next().is_some_and(is_variable)
}
