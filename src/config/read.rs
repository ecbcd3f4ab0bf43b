//! Reading the configuration: its top, and what the environment overrides.

use std::path::PathBuf;

use miette::{Diagnostic, Severity, SourceSpan};

use crate::config::secrets::Secrets;
use crate::config::values::{self, Kind};
use crate::config::{
    ChannelConfig, Config, ConfigError, Configured, DEFAULT_DATA, DEFAULT_LISTEN,
    DEFAULT_SILENCE_ALARM, HelperSettings, LogFormat, MAX_BYTES, Retry, World, secrets,
};
use crate::diagnose::{Source, source};
use crate::house::House;
use crate::id::{ChannelId, is_id};
use crate::store::Retention;
use crate::text::{nfc, shorten};
use crate::yaml::{self, Entry, Node, Problems, Value, Word, YamlError};

/// Reads a configuration: the name and the text of its file, or none.
///
/// # Errors
/// Every problem there is, warnings among them, where at least one of them is no warning.
pub(super) fn read_with(
    file: Option<(&str, &str)>,
    world: &World<'_>,
    secrets: Secrets,
) -> Result<Configured, Vec<ConfigError>> {
    let (name, text) = file.unwrap_or(("camtay.yaml", ""));
    if text.len() > MAX_BYTES {
        return Err(vec![ConfigError::TooBig {
            bytes: text.len(),
            most: MAX_BYTES,
        }]);
    }
    let mut reader = Reader::new(secrets::masked(name, "", None), world, secrets);
    let config = match file {
        None => Some(reader.defaults()),
        Some((name, text)) => {
            let plain = source(name, text);
            let root = yaml::read(&plain);
            let masked = secrets::masked(name, text, root.as_ref().ok());
            let root = root.map_err(|error| vec![with_file(*error, &masked).into()])?;
            reader = Reader::new(masked, world, secrets);
            reader.file(&root)
        }
    };
    let mut errors = reader.errors;
    errors.extend(reader.problems.into_found().into_iter().map(Into::into));
    errors.sort_by_key(offset);
    let is_error = |error: &ConfigError| error.severity().unwrap_or_default() == Severity::Error;
    match config {
        Some(config) if !errors.iter().any(is_error) => Ok(Configured {
            config,
            warnings: errors,
        }),
        Some(_) | None => Err(errors),
    }
}

/// The folder of the store by this configuration, or by none.
///
/// # Errors
/// The first problem that keeps the folder from being known.
pub fn data_in(file: Option<(&str, &str)>, world: &World<'_>) -> Result<PathBuf, Box<ConfigError>> {
    let (name, text) = file.unwrap_or(("camtay.yaml", ""));
    let masked = secrets::masked(name, text, None);
    let entries = match file {
        None => Vec::new(),
        Some(_) => match yaml::read(&source(name, text)) {
            Ok(Node {
                value: Value::Map(entries),
                ..
            }) => entries,
            Ok(_) => Vec::new(),
            Err(error) => return Err(Box::new(with_file(*error, &masked).into())),
        },
    };
    let mut reader = Reader::new(masked, world, Secrets::LeftOut);
    let entry = entries.iter().find(|entry| entry.key.text == "data");
    let data = reader.data(entry);
    match reader.problems.into_found().into_iter().next() {
        Some(problem) => Err(Box::new(problem.into())),
        None => Ok(data),
    }
}

/// The same error over the masked file.
fn with_file(error: YamlError, masked: &Source) -> YamlError {
    match error {
        YamlError::Syntax {
            message,
            remedy,
            at,
            ..
        } => YamlError::Syntax {
            remedy,
            message,
            file: masked.clone(),
            at,
        },
        YamlError::UnknownKey { .. }
        | YamlError::MissingKey { .. }
        | YamlError::DuplicateKey { .. }
        | YamlError::Unexpected { .. } => error,
    }
}

/// Where the last label of a problem begins; problems without a place come last.
fn offset(error: &ConfigError) -> usize {
    let labels = error.labels().into_iter().flatten();
    labels
        .map(|label| label.offset())
        .max()
        .unwrap_or(usize::MAX)
}

/// What is known while the configuration is being read.
pub(super) struct Reader<'w> {
    /// Problems of form.
    pub(super) problems: Problems,
    /// Problems of meaning.
    pub(super) errors: Vec<ConfigError>,
    /// The file, its secrets masked.
    pub(super) file: Source,
    /// `public_url`, once it is read: codecs make addresses of pictures with it.
    pub(super) public_url: Option<String>,
    /// Where variables and files come from.
    pub(super) world: &'w World<'w>,
    /// Whether secrets are looked for.
    pub(super) secrets: Secrets,
}

impl<'w> Reader<'w> {
    fn new(file: Source, world: &'w World<'w>, secrets: Secrets) -> Self {
        Self {
            problems: Problems::new(file.clone()),
            errors: Vec::new(),
            file,
            public_url: None,
            world,
            secrets,
        }
    }

    /// The settings of an installation without a configuration: for trying it out on this machine.
    fn defaults(&mut self) -> Config {
        let listen = self.overridden("CAMTAY_LISTEN", &values::ADDRESS);
        let listen = listen.unwrap_or(DEFAULT_LISTEN);
        if !listen.ip().is_loopback() {
            self.errors.push(ConfigError::OpenToAll { listen });
        }
        Config {
            listen,
            data: self.data(None),
            voices: None,
            public_url: self.overridden("CAMTAY_PUBLIC_URL", &values::URL),
            log: self
                .overridden("CAMTAY_LOG", &values::LOG)
                .unwrap_or(LogFormat::Text),
            house: House::default(),
            retry: Retry::default(),
            retention: Retention::default(),
            helpers: HelperSettings::default(),
            admin_token: None,
            silence_alarm: Some(DEFAULT_SILENCE_ALARM),
            channels: vec![ChannelConfig::web(&ChannelId::new("web"))],
        }
    }

    fn file(&mut self, root: &Node) -> Option<Config> {
        let top = top();
        let mut fields = self.problems.fields("the configuration", &top, root);
        let listen = fields.optional("listen");
        let data = fields.optional("data");
        let voices = fields.optional("voices");
        let public_url = fields.optional("public_url");
        let log = fields.optional("log");
        let commune = fields.optional("commune");
        let villages = fields.optional("villages");
        let mentors = fields.optional("mentors");
        let times = fields.optional("times");
        let delivery = fields.optional("delivery");
        let retention = fields.optional("retention");
        let helpers = fields.optional("helpers");
        let admin = fields.optional("admin");
        let silence_alarm = fields.optional("silence_alarm");
        let channels = fields.optional("channels");
        fields.finish(&mut self.problems);

        let listen = self.setting(listen, "CAMTAY_LISTEN", &values::ADDRESS);
        let public_url = self.setting(public_url, "CAMTAY_PUBLIC_URL", &values::URL);
        let log = self.setting(log, "CAMTAY_LOG", &values::LOG);
        let data = self.data(data);
        let voices = voices.and_then(|entry| self.word(entry, "the path of a folder"));
        let mut house = self.house(commune, villages, mentors, times);
        let retry = delivery.map_or_else(Retry::default, |entry| self.retry(entry));
        let retention = retention.map_or_else(Retention::default, |entry| self.retention(entry));
        let helpers = self.helpers(helpers);
        let admin_token = admin.and_then(|entry| self.admin(entry));
        let silence_alarm = silence_alarm.and_then(|entry| self.value(entry, &values::SILENCE));
        self.public_url.clone_from(&public_url);
        let channels = self.channels(channels, &mut house);
        Some(Config {
            listen: listen.unwrap_or(DEFAULT_LISTEN),
            data,
            voices: voices.map(|folder| PathBuf::from(folder.text)),
            public_url,
            log: log.unwrap_or(LogFormat::Text),
            house,
            retry,
            retention,
            helpers,
            admin_token,
            silence_alarm: silence_alarm.unwrap_or(Some(DEFAULT_SILENCE_ALARM)),
            channels,
        })
    }

    fn data(&mut self, entry: Option<&Entry>) -> PathBuf {
        let written = entry.and_then(|entry| self.word(entry, "the path of a folder"));
        let path = self.variable("CAMTAY_DATA");
        let path = path.or_else(|| written.map(|word| word.text));
        PathBuf::from(path.unwrap_or_else(|| DEFAULT_DATA.to_owned()))
    }

    fn retry(&mut self, entry: &Entry) -> Retry {
        let default = Retry::default();
        let mut fields = self.problems.fields("`delivery`", &entry.key, &entry.value);
        let schedule = fields.optional("retry");
        let jitter = fields.optional("jitter");
        let probe_every = fields.optional("probe_every");
        fields.finish(&mut self.problems);
        let schedule = schedule.map(|entry| self.list(entry, &values::DURATION));
        Retry {
            schedule: schedule.unwrap_or(default.schedule),
            jitter: jitter
                .and_then(|entry| self.value(entry, &values::JITTER))
                .unwrap_or(default.jitter),
            probe_every: probe_every
                .and_then(|entry| self.value(entry, &values::DURATION))
                .unwrap_or(default.probe_every),
        }
    }

    fn retention(&mut self, entry: &Entry) -> Retention {
        let mut retention = Retention::default();
        let mut fields = self
            .problems
            .fields("`retention`", &entry.key, &entry.value);
        let lengths = [
            (fields.optional("tickets"), &mut retention.tickets),
            (fields.optional("citizens"), &mut retention.citizens),
            (fields.optional("journal"), &mut retention.journal),
            (fields.optional("dead_letters"), &mut retention.dead_letters),
            (fields.optional("bubbles"), &mut retention.bubbles),
        ];
        fields.finish(&mut self.problems);
        for (entry, length) in lengths {
            if let Some(value) = entry.and_then(|entry| self.value(entry, &values::DURATION)) {
                *length = value;
            }
        }
        retention
    }

    /// A key of the file that a variable overrides. Both are checked.
    fn setting<T>(
        &mut self,
        entry: Option<&Entry>,
        variable: &'static str,
        kind: &Kind<T>,
    ) -> Option<T> {
        let written = entry.and_then(|entry| self.value(entry, kind));
        self.overridden(variable, kind).or(written)
    }

    /// The value of a variable that overrides a key.
    fn overridden<T>(&mut self, variable: &'static str, kind: &Kind<T>) -> Option<T> {
        let text = self.variable(variable)?;
        let value = (kind.read)(text.trim());
        if value.is_none() {
            self.errors.push(ConfigError::BadVariable {
                variable,
                text,
                expected: kind.expected,
                example: kind.example,
            });
        }
        value
    }

    /// A variable that is set and not empty.
    pub(super) fn variable(&self, name: &str) -> Option<String> {
        let value = (self.world.env)(name)?;
        let value = value.trim();
        (!value.is_empty()).then(|| value.to_owned())
    }

    /// The text of an entry.
    pub(super) fn word(&mut self, entry: &Entry, expected: &str) -> Option<Word> {
        self.problems.word(&entry.key, &entry.value, expected)
    }

    /// The text of an entry as people write names: in NFC.
    pub(super) fn name(&mut self, entry: &Entry, expected: &str) -> Option<String> {
        Some(nfc(&self.word(entry, expected)?.text).into_owned())
    }

    /// The value of an entry.
    pub(super) fn value<T>(&mut self, entry: &Entry, kind: &Kind<T>) -> Option<T> {
        let word = self.word(entry, kind.expected)?;
        self.value_of(&entry.key, &word, kind)
    }

    /// The values of an entry that is a list; the good ones of a bad list.
    pub(super) fn list<T>(&mut self, entry: &Entry, kind: &Kind<T>) -> Vec<T> {
        let words = self.problems.words(&entry.key, &entry.value, "a list");
        words
            .iter()
            .filter_map(|word| self.value_of(&entry.key, word, kind))
            .collect()
    }

    fn value_of<T>(&mut self, key: &Word, word: &Word, kind: &Kind<T>) -> Option<T> {
        let value = (kind.read)(&word.text);
        if value.is_none() {
            self.errors.push(ConfigError::BadValue {
                key: key.text.clone(),
                text: shorten(&word.text, 60),
                expected: kind.expected,
                example: kind.example,
                file: self.file.clone(),
                at: word.at,
            });
        }
        value
    }

    /// The id of something that is configured here, checked against those before it.
    pub(super) fn id(
        &mut self,
        entry: &Entry,
        (what, many): (&'static str, &'static str),
        taken: &mut Vec<Word>,
    ) -> Option<Word> {
        let word = self.word(entry, "an id")?;
        if !is_id(&word.text) {
            self.errors.push(ConfigError::BadId {
                id: word.text,
                what,
                file: self.file.clone(),
                at: word.at,
            });
            return None;
        }
        self.only_one(&word, many, taken).then_some(word)
    }

    /// Whether an id is not yet taken; keeps that it is.
    pub(super) fn only_one(
        &mut self,
        word: &Word,
        what: &'static str,
        taken: &mut Vec<Word>,
    ) -> bool {
        if let Some(first) = taken.iter().find(|first| first.text == word.text) {
            self.errors.push(ConfigError::DuplicateId {
                what,
                id: word.text.clone(),
                file: self.file.clone(),
                first: first.at,
                at: word.at,
            });
            return false;
        }
        taken.push(word.clone());
        true
    }

    /// The items of a list of mappings.
    pub(super) fn items<'n>(&mut self, entry: &'n Entry, expected: &str) -> &'n [Node] {
        match &entry.value.value {
            Value::List(items) => items,
            Value::Nothing | Value::Text(_) | Value::Map(_) => {
                self.problems.unexpected(&entry.key, &entry.value, expected);
                &[]
            }
        }
    }
}

/// What stands for the key of the whole file.
pub(super) fn top() -> Word {
    Word {
        text: "the file".to_owned(),
        at: SourceSpan::from((0, 0)),
    }
}
