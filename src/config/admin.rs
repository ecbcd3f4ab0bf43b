//! Reading who may ask for what only operators see.

use secrecy::SecretString;

use crate::config::read::Reader;
use crate::config::secrets::{self, Rule, Wanted};
use crate::yaml::Entry;

/// The rule for what opens the admin interface.
const TOKEN: Rule = Rule {
    least: 32,
    most: 4096,
    why: "it opens what could not be delivered to anybody, and nobody shall guess it",
};

impl Reader<'_> {
    /// The token of the admin interface, which is on where the key `admin` is there.
    pub(super) fn admin(&mut self, entry: &Entry) -> Option<SecretString> {
        let mut fields = self.problems.fields("`admin`", &entry.key, &entry.value);
        let token = fields.optional("token");
        fields.finish(&mut self.problems);
        self.secret(&Wanted {
            key: "token",
            entry: token,
            variable: secrets::variable(&["admin", "token"]),
            needed_by: entry.key.at,
            rule: TOKEN,
        })
    }
}
