//! One turn in the making: the citizen as they will be, and what has been said so far.

use crate::content::Content;
use crate::event::{Event, Graduate, Timer};
use crate::id::{ConversationId, EntityId, Lang, Timestamp};
use crate::locale::Args;
use crate::message::{Outbound, QuickReply, Voice};
use crate::speech::Speech;
use crate::turn::{Effect, JournalEntry, Turn};
use crate::tutor::citizen::{About, Citizen, Question};
use crate::tutor::command::Command;
use crate::understand::Intent;

/// A turn in the making.
pub(super) struct Scene<'a> {
    /// What is decided with.
    pub(super) content: &'a Content,
    /// The conversation whose turn it is.
    pub(super) me: &'a ConversationId,
    /// The time of the turn.
    pub(super) now: Timestamp,
    /// The citizen as they will be after the turn.
    pub(super) citizen: Citizen,
    /// What an outside helper takes the words to mean.
    pub(super) advice: Option<Intent>,
    effects: Vec<Effect>,
    lead: Vec<String>,
}

impl<'a> Scene<'a> {
    pub(super) fn new(
        content: &'a Content,
        me: &'a ConversationId,
        citizen: Citizen,
        now: Timestamp,
    ) -> Self {
        Self {
            content,
            me,
            now,
            citizen,
            advice: None,
            effects: Vec::new(),
            lead: Vec::new(),
        }
    }

    /// Ends the turn.
    pub(super) fn finish(mut self) -> Turn<Citizen> {
        if !self.lead.is_empty() {
            self.send(String::new(), Vec::new());
        }
        Turn {
            state: self.citizen,
            effects: self.effects,
        }
    }

    /// How this citizen is spoken to.
    pub(super) fn speech(&self) -> Speech<'a> {
        let lang: &Lang = self
            .citizen
            .lang
            .as_ref()
            .unwrap_or(&self.content.house.lang);
        Speech::new(self.content, lang, self.citizen.address.unwrap_or_default())
    }

    /// Words to stand at the head of the next message of this turn.
    pub(super) fn lead_with(&mut self, key: &str) {
        let words = self.speech().say(key);
        self.lead_with_words(words);
    }

    /// Words that are no message of their own, to stand at the head of the next one.
    pub(super) fn lead_with_words(&mut self, words: String) {
        self.lead.push(words);
    }

    /// Says the message `key`, offering nothing.
    pub(super) fn say(&mut self, key: &str) {
        self.say_with(key, Args::new());
    }

    /// Says the message `key` with arguments of its own, offering nothing.
    pub(super) fn say_with(&mut self, key: &str, args: Args<'_>) {
        let words = self.speech().say_with(key, args);
        self.send(words, Vec::new());
    }

    /// Says the message `key` and offers choices.
    pub(super) fn offer(&mut self, key: &str, choices: &[(&str, Command)]) {
        let words = self.speech().say(key);
        let replies = self.replies(choices);
        self.send(words, replies);
    }

    /// Quick replies from keys of the locale.
    pub(super) fn replies(&self, choices: &[(&str, Command)]) -> Vec<QuickReply> {
        let speech = self.speech();
        choices
            .iter()
            .map(|(key, command)| QuickReply {
                label: speech.say(key),
                payload: command.to_string(),
            })
            .collect()
    }

    /// Asks a yes/no question of the bot's own.
    pub(super) fn ask(&mut self, key: &str, args: Args<'_>, about: About) {
        let words = self.speech().say_with(key, args);
        let labels = match about {
            About::Erase => ["reply-erase", "reply-keep"],
            About::StepDone
            | About::Skip
            | About::Switch { .. }
            | About::Solved
            | About::Practise { .. }
            | About::Show { .. } => ["reply-yes", "reply-no"],
        };
        let number = self.open_question(about);
        let reply = |yes| Command::Reply {
            question: number,
            yes,
        };
        let [yes, no] = labels;
        let replies = self.replies(&[(yes, reply(true)), (no, reply(false))]);
        self.send(words, replies);
    }

    /// From now on this question is open; gives its number.
    pub(super) fn open_question(&mut self, about: About) -> u32 {
        self.citizen.questions += 1;
        let number = self.citizen.questions;
        self.citizen.question = Some(Question { number, about });
        number
    }

    /// Sends words in the bot's voice; whatever leads the turn goes before them.
    pub(super) fn send(&mut self, words: String, quick_replies: Vec<QuickReply>) {
        self.send_with(Outbound::text(words).offering(quick_replies));
    }

    /// Sends a whole message in the bot's voice; whatever leads the turn goes before its words.
    pub(super) fn send_with(&mut self, message: Outbound) {
        let mut lines = std::mem::take(&mut self.lead);
        if !message.text.is_empty() {
            lines.push(message.text);
        }
        let text = lines.join("\n");
        self.send_message(Outbound { text, ..message });
    }

    /// Sends words in somebody else's voice.
    pub(super) fn send_as(&mut self, voice: Voice, words: String) {
        self.send_message(Outbound {
            voice,
            ..Outbound::text(words)
        });
    }

    /// Sends a whole message.
    pub(super) fn send_message(&mut self, message: Outbound) {
        if !message.quick_replies.is_empty() {
            self.citizen.offered.clone_from(&message.quick_replies);
        }
        self.effects.push(Effect::Send {
            to: self.me.clone(),
            message,
        });
    }

    /// Has the store forget everything of this conversation that was there before.
    pub(super) fn erase(&mut self) {
        self.lead.clear();
        self.effects.push(Effect::Erase);
    }

    /// Puts an event into another entity's mailbox.
    pub(super) fn tell(&mut self, entity: impl Into<EntityId>, event: Event) {
        self.effects.push(Effect::Tell {
            entity: entity.into(),
            event,
        });
    }

    /// From now on this is what tickets know of the citizen as a graduate; `None` for nothing.
    pub(super) fn enlist(&mut self, entry: Option<Graduate>) {
        self.effects.push(match entry {
            Some(graduate) => Effect::Enlist { graduate },
            None => Effect::Discharge,
        });
    }

    /// Writes a fact to the journal.
    pub(super) fn record(&mut self, entry: JournalEntry) {
        self.effects.push(Effect::Record { entry });
    }

    /// Sets a timer.
    pub(super) fn wake(&mut self, timer: Timer, at: Timestamp) {
        self.effects.push(Effect::Wake { timer, at });
    }

    /// Clears a timer.
    pub(super) fn cancel(&mut self, timer: Timer) {
        self.effects.push(Effect::Cancel { timer });
    }
}
