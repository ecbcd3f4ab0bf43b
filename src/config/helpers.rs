//! The outside helpers: none unless they are configured.

use std::time::Duration;

use secrecy::SecretString;

use crate::config::read::Reader;
use crate::config::secrets::{self, ANY, Wanted};
use crate::config::values::{self, Kind};
use crate::yaml::Entry;

/// Which outside helpers there are.
#[derive(Clone, Debug, Default)]
pub struct HelperSettings {
    /// Writes down what is said in voice notes.
    pub transcribe: Option<Transcriber>,
    /// Chooses what words mean that the rules do not understand.
    pub intent: Option<Endpoint>,
}

/// How a helper is asked: an endpoint of the form that OpenAI made usual.
#[derive(Clone, Debug)]
pub struct Endpoint {
    /// What stands before `/chat/completions` or `/audio/transcriptions`, without a trailing slash.
    pub url: String,
    /// The model asked for.
    pub model: String,
    /// Proves who asks; `None` for a helper on this machine that wants no proof.
    pub key: Option<SecretString>,
    /// How long the citizen may be kept waiting for it.
    pub within: Duration,
}

/// The helper that writes down voice notes.
#[derive(Clone, Debug)]
pub struct Transcriber {
    /// How it is asked.
    pub endpoint: Endpoint,
    /// Hosts, perhaps with a port, that audio is fetched from though they are not reached by `https` or
    /// have a private address.
    pub hosts: Vec<String>,
}

impl Reader<'_> {
    /// What stands under `helpers`.
    pub(super) fn helpers(&mut self, entry: Option<&Entry>) -> HelperSettings {
        let Some(entry) = entry else {
            return HelperSettings::default();
        };
        let mut fields = self.problems.fields("`helpers`", &entry.key, &entry.value);
        let transcribe = fields.optional("transcribe");
        let intent = fields.optional("intent");
        fields.finish(&mut self.problems);
        HelperSettings {
            transcribe: transcribe.and_then(|entry| {
                let (endpoint, hosts) =
                    self.endpoint(entry, &values::WITHIN_TEN_SECONDS, Duration::from_secs(10))?;
                Some(Transcriber { endpoint, hosts })
            }),
            intent: intent.and_then(|entry| {
                let wait = Duration::from_secs(2);
                let (endpoint, _) = self.endpoint(entry, &values::WITHIN_TWO_SECONDS, wait)?;
                Some(endpoint)
            }),
        }
    }

    /// One endpoint, and the hosts it may have.
    fn endpoint(
        &mut self,
        entry: &Entry,
        kind: &Kind<Duration>,
        default: Duration,
    ) -> Option<(Endpoint, Vec<String>)> {
        let name = &entry.key.text;
        let what = format!("`{name}`");
        let mut fields = self.problems.fields(&what, &entry.key, &entry.value);
        let url = fields.required("url", &mut self.problems);
        let model = fields.required("model", &mut self.problems);
        let key = fields.optional("key");
        let within = fields.optional("within");
        let hosts = (name == "transcribe")
            .then(|| fields.optional("hosts"))
            .flatten();
        fields.finish(&mut self.problems);
        let url = url.and_then(|entry| self.value(entry, &values::URL));
        let model = model.and_then(|entry| self.word(entry, "the name of a model"));
        let within = within.map_or(Some(default), |entry| self.value(entry, kind));
        let hosts = hosts.map_or_else(Vec::new, |entry| self.list(entry, &values::HOST));
        let key = self.optional_secret(&Wanted {
            key: "key",
            entry: key,
            variable: secrets::variable(&["helpers", name, "key"]),
            needed_by: entry.key.at,
            rule: ANY,
        });
        let endpoint = Endpoint {
            url: url?,
            model: model?.text,
            key,
            within: within?,
        };
        Some((endpoint, hosts))
    }
}
