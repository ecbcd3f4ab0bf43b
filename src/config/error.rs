//! Everything that can be wrong with the configuration.

use std::io;

use miette::{Diagnostic, SourceSpan};
use thiserror::Error;

use crate::diagnose::{Source, did_you_mean};
use crate::yaml::YamlError;

/// What is wrong with the configuration, said to the operator. Never holds a secret.
#[derive(Debug, Error, Diagnostic)]
pub enum ConfigError {
    /// The file is not of the form that configurations have.
    #[error(transparent)]
    #[diagnostic(transparent)]
    Form(#[from] YamlError),
    /// The file cannot be read.
    #[error("cannot read the configuration `{name}`")]
    #[diagnostic(
        code(config::unreadable),
        help("check the path; without a configuration the service runs for trying it out")
    )]
    Unreadable {
        /// Its path.
        name: String,
        /// What the system says.
        #[source]
        cause: io::Error,
    },
    /// The file is larger than any configuration.
    #[error("the configuration has {bytes} bytes; at most {most} are read")]
    #[diagnostic(code(config::too_big), help("this is probably not the configuration"))]
    TooBig {
        /// Its size.
        bytes: usize,
        /// The most there may be.
        most: usize,
    },
    /// A value is not what its key wants.
    #[error("`{key}` wants {expected}, not `{text}`")]
    #[diagnostic(code(config::bad_value), help("such as `{example}`"))]
    BadValue {
        /// The key.
        key: String,
        /// As written.
        text: String,
        /// What the key wants.
        expected: &'static str,
        /// A good value.
        example: &'static str,
        /// The file.
        #[source_code]
        file: Source,
        /// The value.
        #[label("cannot be this")]
        at: SourceSpan,
    },
    /// A variable that overrides a key is not what the key wants.
    #[error("the variable `{variable}` wants {expected}, not `{text}`")]
    #[diagnostic(
        code(config::bad_variable),
        help("such as `{variable}={example}`, or unset it")
    )]
    BadVariable {
        /// The variable.
        variable: &'static str,
        /// Its value.
        text: String,
        /// What is wanted.
        expected: &'static str,
        /// A good value.
        example: &'static str,
    },
    /// A secret stands in the file itself.
    #[error("`{key}` is a secret and must not stand in the configuration")]
    #[diagnostic(
        code(config::literal_secret),
        help(
            "write `{key}: {{ env: {variable} }}` or `{key}: {{ file: /path/to/it }}`; who has read this file knows the secret, so get a new one"
        )
    )]
    LiteralSecret {
        /// The key.
        key: String,
        /// A variable that could hold it.
        variable: String,
        /// The file, with the secret masked.
        #[source_code]
        file: Source,
        /// The secret.
        #[label("a secret, masked here")]
        at: SourceSpan,
    },
    /// A secret is neither in the configuration nor in its variable.
    #[error("`{key}` is not set")]
    #[diagnostic(
        code(config::missing_secret),
        help(
            "set the variable `{variable}`, or write `{key}: {{ env: NAME }}` or `{key}: {{ file: /path/to/it }}`"
        )
    )]
    MissingSecret {
        /// The key.
        key: String,
        /// The variable that was looked at.
        variable: String,
        /// The file.
        #[source_code]
        file: Source,
        /// What needs the secret.
        #[label("this needs `{key}`")]
        at: SourceSpan,
    },
    /// The variable that shall hold a secret is not set or empty.
    #[error("`{key}` is in the variable `{variable}`, which is not set")]
    #[diagnostic(
        code(config::unset_variable),
        help("set `{variable}` for this process, or name another variable")
    )]
    UnsetVariable {
        /// The key.
        key: String,
        /// The variable.
        variable: String,
        /// The file.
        #[source_code]
        file: Source,
        /// Its name.
        #[label("not set")]
        at: SourceSpan,
    },
    /// What stands as the name of a variable is none: perhaps the secret itself.
    #[error("`{key}` does not name a variable")]
    #[diagnostic(
        code(config::no_variable),
        help(
            "name a variable in capitals, digits and `_`, such as `{variable}`; the secret itself must not stand here"
        )
    )]
    NoVariable {
        /// The key.
        key: String,
        /// A variable that could hold it.
        variable: String,
        /// The file, with the value masked.
        #[source_code]
        file: Source,
        /// The value.
        #[label("no name of a variable, masked here")]
        at: SourceSpan,
    },
    /// The file that shall hold a secret cannot be read or is empty.
    #[error("`{key}` is in the file `{path}`, which cannot be read or is empty")]
    #[diagnostic(
        code(config::secret_file),
        help("check the path, and that this process may read the file")
    )]
    SecretFile {
        /// The key.
        key: String,
        /// The path.
        path: String,
        /// What the system says; `None` for an empty file.
        #[source]
        cause: Option<io::Error>,
        /// The file.
        #[source_code]
        file: Source,
        /// Its path.
        #[label("no secret in there")]
        at: SourceSpan,
    },
    /// A secret is of a length that is not allowed.
    #[error("`{key}` has {length} characters; it needs {least} to {most}")]
    #[diagnostic(code(config::secret_length), help("make a new one: {why}"))]
    SecretLength {
        /// The key.
        key: String,
        /// How long it is.
        length: usize,
        /// The least there may be.
        least: usize,
        /// The most there may be.
        most: usize,
        /// Why there is a rule.
        why: &'static str,
        /// The file.
        #[source_code]
        file: Source,
        /// Where it is named, or what needs it.
        #[label("too short or too long")]
        at: SourceSpan,
    },
    /// Two mentors have the same invite code.
    #[error("`{mentor}` has the same invite code as `{other}`")]
    #[diagnostic(
        code(config::same_invite),
        help("a code links one mentor's chat: give each their own")
    )]
    SameInvite {
        /// The later mentor.
        mentor: String,
        /// The earlier mentor.
        other: String,
        /// The file.
        #[source_code]
        file: Source,
        /// The later mentor's id.
        #[label("the same code again")]
        at: SourceSpan,
    },
    /// An id with other letters than ids have.
    #[error("`{id}` cannot be the id of {what}")]
    #[diagnostic(
        code(config::bad_id),
        help(
            "an id begins with a letter from a to z, goes on with a to z, 0 to 9 and `-`, and has at most 40 letters"
        )
    )]
    BadId {
        /// The id as written.
        id: String,
        /// What it is the id of.
        what: &'static str,
        /// The file.
        #[source_code]
        file: Source,
        /// The id.
        #[label("not an id")]
        at: SourceSpan,
    },
    /// Two things of a kind have the same id.
    #[error("two {what} have the id `{id}`")]
    #[diagnostic(code(config::duplicate_id), help("give each their own id"))]
    DuplicateId {
        /// What they are, such as "villages".
        what: &'static str,
        /// The id.
        id: String,
        /// The file.
        #[source_code]
        file: Source,
        /// The first.
        #[label("first here")]
        first: SourceSpan,
        /// The second.
        #[label("here again")]
        at: SourceSpan,
    },
    /// A mentor's village is not configured.
    #[error("mentor `{mentor}` is of the village `{village}`, which is not configured")]
    #[diagnostic(
        code(config::unknown_village),
        help("{}", did_you_mean(nearest.as_deref(), "add it to `villages:`, or leave the village out: then the mentor helps the whole commune"))
    )]
    UnknownVillage {
        /// The mentor.
        mentor: String,
        /// The village as written.
        village: String,
        /// The village that was probably meant.
        nearest: Option<String>,
        /// The file.
        #[source_code]
        file: Source,
        /// The village.
        #[label("no such village")]
        at: SourceSpan,
    },
    /// A kind of channel that does not exist.
    #[error("there is no kind of channel called `{kind}`")]
    #[diagnostic(
        code(config::unknown_kind),
        help("{}", did_you_mean(nearest.as_deref(), "the kinds are `web`, `messenger`, `zalo_oa` and `zalo_bot`"))
    )]
    UnknownKind {
        /// As written.
        kind: String,
        /// The kind that was probably meant.
        nearest: Option<String>,
        /// The file.
        #[source_code]
        file: Source,
        /// The kind.
        #[label("no such kind")]
        at: SourceSpan,
    },
    /// An installation without a configuration would be open to other machines.
    #[error("without a configuration the service does not listen on {listen}")]
    #[diagnostic(
        code(config::open_to_all),
        help(
            "everybody knows the invite code that is for trying it out: write a `camtay.yaml`, or listen on 127.0.0.1"
        )
    )]
    OpenToAll {
        /// The address.
        listen: std::net::SocketAddr,
    },
    /// Nobody can be asked for help.
    #[error("no mentors are configured")]
    #[diagnostic(
        code(config::no_mentors),
        severity(Warning),
        help(
            "whoever gets stuck is told that nobody can come: add people to `mentors:` as soon as there are some"
        )
    )]
    NoMentors {
        /// The file.
        #[source_code]
        file: Source,
        /// The key, or the file's beginning where it is missing.
        #[label("nobody in here")]
        at: SourceSpan,
    },
    /// Nobody can write to the service.
    #[error("no channels are configured")]
    #[diagnostic(
        code(config::no_channels),
        severity(Warning),
        help(
            "nobody can reach the service: add at least `- {{ id: web, kind: web }}` to `channels:`"
        )
    )]
    NoChannels {
        /// The file.
        #[source_code]
        file: Source,
        /// The key, or the file's beginning where it is missing.
        #[label("nothing in here")]
        at: SourceSpan,
    },
}
