//! Playing a transcript: each line is done in a world, and every answer is written under it.

use std::collections::BTreeMap;
use std::sync::Arc;

use serde_json::Value;

use crate::content::Content;
use crate::diagnose::Source;
use crate::flow::Flow;
use crate::id::ConversationId;
use crate::message::{self, Outbound, QuickReply, Voice};
use crate::rehearsal::{Act, Line, Said, ScriptError, Shown, World, script};
use crate::turn::JournalEntry;

/// What came of playing a transcript.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Played {
    /// The transcript with every answer as it was given.
    pub text: String,
    /// Every event that was decided, as it is stored.
    pub met: Vec<String>,
}

/// Plays a whole transcript.
///
/// # Errors
/// Every line that cannot be read; or else the first that cannot be played, since all that follows
/// depends on it.
pub fn replay(content: impl Into<Arc<Content>>, file: &Source) -> Result<Played, Vec<ScriptError>> {
    let lines = script::read(file, None)?;
    let mut stage = Stage::new(content);
    for said in &lines {
        stage.play(said, file).map_err(|problem| vec![*problem])?;
    }
    let met = stage.world.met().to_vec();
    Ok(Played {
        text: stage.into_transcript(),
        met,
    })
}

/// A rehearsal that goes on.
#[derive(Clone, Debug)]
pub struct Stage {
    world: World,
    names: BTreeMap<ConversationId, String>,
    /// The choices on the newest message of each chat that offers any.
    offered: BTreeMap<ConversationId, Vec<QuickReply>>,
    /// Remarks that belong to the next line.
    remarks: String,
    has_begun: bool,
    /// What the last line brought about.
    shown: Vec<Shown>,
    transcript: String,
}

impl Stage {
    /// A rehearsal in which nothing has happened yet.
    #[must_use]
    pub fn new(content: impl Into<Arc<Content>>) -> Self {
        Self {
            world: World::new(content),
            names: BTreeMap::new(),
            offered: BTreeMap::new(),
            remarks: String::new(),
            has_begun: false,
            shown: Vec::new(),
            transcript: String::new(),
        }
    }

    /// The world it takes place in.
    #[must_use]
    pub fn world(&self) -> &World {
        &self.world
    }

    /// What is offered to somebody now.
    #[must_use]
    pub fn offered_to(&self, name: &str) -> &[QuickReply] {
        self.offered
            .get(&World::chat(name))
            .map_or(&[], Vec::as_slice)
    }

    /// What the last line brought about.
    #[must_use]
    pub fn shown(&self) -> &[Shown] {
        &self.shown
    }

    /// The transcript so far.
    #[must_use]
    pub fn into_transcript(mut self) -> String {
        if !self.remarks.is_empty() {
            self.transcript.push('\n');
            self.transcript.push_str(&self.remarks);
        }
        self.transcript
    }

    /// Plays one line of `file`, and gives what it adds to the transcript.
    ///
    /// # Errors
    /// The line names something that is not there; nothing has happened then.
    pub fn play(&mut self, said: &Said, file: &Source) -> Result<&str, Box<ScriptError>> {
        let before = self.transcript.len();
        let shown = match &said.line {
            Line::Remark => {
                let remarks = if self.has_begun {
                    &mut self.remarks
                } else {
                    &mut self.transcript
                };
                remarks.push_str(&said.text);
                remarks.push('\n');
                return Ok(self.since(before));
            }
            Line::Wait(time) => self.world.wait(*time),
            Line::Remove { flow, step } => {
                let removed = self.remove(flow.as_str(), step.as_str());
                removed.ok_or_else(|| {
                    Box::new(ScriptError::NothingToRemove {
                        flow: flow.to_string(),
                        step: step.to_string(),
                        file: file.clone(),
                        at: said.at,
                    })
                })?;
                Vec::new()
            }
            Line::Does { name, act } => {
                let chat = World::chat(name);
                let content = self.content_of(act, &chat, said, file)?;
                self.names.insert(chat.clone(), name.clone());
                self.world.does(&chat, content)
            }
        };
        self.has_begun = true;
        if !self.transcript.is_empty() {
            self.transcript.push('\n');
        }
        self.transcript.push_str(&std::mem::take(&mut self.remarks));
        self.write(&said.text);
        for shown in &shown {
            match shown {
                Shown::Message(to, message) => self.write_message(to, message),
                Shown::Fact(fact) => self.write(&format!("    ! {}", fact_line(fact))),
            }
        }
        self.shown = shown;
        Ok(self.since(before))
    }

    /// What was added to the transcript since it was so long.
    fn since(&self, length: usize) -> &str {
        self.transcript.get(length..).unwrap_or_default()
    }

    /// A lesson is edited: one of its steps is no more. `None` where there is none to remove.
    fn remove(&mut self, flow: &str, step: &str) -> Option<()> {
        let content = Arc::make_mut(&mut self.world.content);
        let flow = content.flows.get_mut(flow)?;
        let mut edited = Flow::clone(flow);
        edited.steps.remove(step)?;
        *flow = edited.into();
        Some(())
    }

    fn content_of(
        &self,
        act: &Act,
        chat: &ConversationId,
        said: &Said,
        file: &Source,
    ) -> Result<message::Content, Box<ScriptError>> {
        let label = match act {
            Act::Content(content) => return Ok(content.clone()),
            Act::Tap(label) => label,
        };
        let offered = self.offered.get(chat).map_or(&[][..], Vec::as_slice);
        let Some(reply) = offered.iter().find(|reply| reply.label == *label) else {
            return Err(Box::new(ScriptError::NoSuchChoice {
                label: label.clone(),
                offered: labels(offered),
                file: file.clone(),
                at: said.at,
            }));
        };
        Ok(message::Content::Postback {
            payload: reply.payload.clone(),
            title: Some(label.clone()),
        })
    }

    fn write(&mut self, line: &str) {
        self.transcript.push_str(line);
        self.transcript.push('\n');
    }

    fn write_message(&mut self, to: &ConversationId, message: &Outbound) {
        let name = self.names.get(to);
        let name = name.map_or_else(|| to.peer_id().to_owned(), Clone::clone);
        let voice = match &message.voice {
            Voice::Bot => String::new(),
            Voice::Mentor(who) | Voice::Citizen(who) => format!("({who}) "),
        };
        let text = message.text.replace('\n', "\n        ");
        self.write(&format!("    → {name}: {voice}{text}"));
        if !message.quick_replies.is_empty() {
            self.write(&format!("        {}", labels(&message.quick_replies)));
            self.offered
                .insert(to.clone(), message.quick_replies.clone());
        }
    }
}

/// The labels of choices, each in brackets.
fn labels(replies: &[QuickReply]) -> String {
    let labels: Vec<String> = replies
        .iter()
        .map(|reply| format!("[{}]", reply.label))
        .collect();
    labels.join(" ")
}

/// Fields that say where a lesson goes, each with its fact: the next message shows it.
const SHOWN_BY_WORDS: [(&str, &str); 2] = [("step_passed", "to"), ("lesson_finished", "end")];

/// A fact on one line: its name, then its fields.
fn fact_line(fact: &JournalEntry) -> String {
    let fact = serde_json::to_value(fact).unwrap_or_default();
    let Value::Object(fields) = fact else {
        return String::new();
    };
    let word = |value: &Value| {
        value
            .as_str()
            .map_or_else(|| value.to_string(), str::to_owned)
    };
    let fact = fields.get("fact").map(word).unwrap_or_default();
    let mut line = fact.clone();
    for (name, value) in &fields {
        let is_shown = name == "fact" || SHOWN_BY_WORDS.contains(&(fact.as_str(), name.as_str()));
        if !is_shown && !value.is_null() {
            line.push_str(&format!(" {name}={}", word(value)));
        }
    }
    line
}
