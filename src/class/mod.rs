//! A group: whom the bot answers, and how little it says there.
//!
//! Pure. Several people read every word, so nobody's progress or name is ever said here: who calls the
//! bot is invited to a private chat, and a sign of fraud is warned of once, without naming anyone.

use serde::{Deserialize, Serialize};

use crate::content::Content;
use crate::id::{ConversationId, Timestamp, later};
use crate::message::{self, Inbound, Outbound};
use crate::speech::{Address, Speech};
use crate::turn::{Effect, JournalEntry, Turn};
use crate::understand::{Intent, Situation, Waiting, understand};

/// After a warning or a help text the bot does not repeat it for this long.
const NOT_AGAIN_WITHIN: jiff::SignedDuration = jiff::SignedDuration::from_mins(10);

/// One group, as it is stored.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Group {
    /// When the bot last introduced itself.
    pub helped: Option<Timestamp>,
    /// When the bot last warned of a fraud.
    pub warned: Option<Timestamp>,
}

/// Advances one group by one thing that somebody did in it. Pure and total.
#[must_use]
pub fn advance(
    content: &Content,
    me: &ConversationId,
    mut group: Group,
    inbound: &Inbound,
    now: Timestamp,
) -> Turn<Group> {
    let speech = Speech::new(content, &content.house.lang, Address::default());
    let quiet =
        |last: Option<Timestamp>| last.is_some_and(|last| now < later(last, NOT_AGAIN_WITHIN));
    let mut effects = Vec::new();
    let mut say = |key: &str| {
        effects.push(Effect::Send {
            to: me.clone(),
            message: Outbound::text(speech.say(key)),
        });
    };
    if !inbound.scam_signs.is_empty() {
        if !quiet(group.warned) {
            group.warned = Some(now);
            say("group-scam");
            effects.push(Effect::Record {
                entry: JournalEntry::ScamReported {
                    signs: inbound.scam_signs.clone(),
                    in_group: true,
                    village: None,
                },
            });
        }
        return Turn {
            state: group,
            effects,
        };
    }
    let called = match &inbound.content {
        message::Content::Text { text } => inbound.addressed || is_called(content, text),
        message::Content::Joined => true,
        message::Content::Postback { .. }
        | message::Content::Referral { .. }
        | message::Content::Media { .. }
        | message::Content::Left
        | message::Content::Unsupported
        | message::Content::HumanTookOver => false,
    };
    if called && !quiet(group.helped) {
        group.helped = Some(now);
        say("group-help");
    }
    Turn {
        state: group,
        effects,
    }
}

/// Asks a group for a pause in which too much is said at once.
#[must_use]
pub fn ask_for_pause(content: &Content, me: &ConversationId, group: Group) -> Turn<Group> {
    let speech = Speech::new(content, &content.house.lang, Address::default());
    let send = Effect::Send {
        to: me.clone(),
        message: Outbound::text(speech.say("group-too-much")),
    };
    let record = Effect::Record {
        entry: JournalEntry::TooMuchSaid,
    };
    Turn {
        state: group,
        effects: vec![send, record],
    }
}

/// Whether words in a group are for the bot.
fn is_called(content: &Content, text: &str) -> bool {
    let situation = Situation {
        waiting: Waiting::Group,
        choices: &[],
        expect: &[],
        topics: &content.topics,
    };
    understand(&situation, text).intent != Intent::NotAddressed
}
