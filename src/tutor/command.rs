//! What a tapped choice says: the payloads that the tutor puts on its quick replies.
//!
//! A payload is `<word>:<rest>`, plain ASCII. A person can type one as well, so a payload carries no
//! authority: it can only say what its sender could say in words.

use std::fmt;

use crate::id::{ChoiceId, FlowId, Lang, StepId, TopicId};
use crate::speech::Address;

/// A choice of the tutor's, tapped.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Command {
    /// `go:menu`: the list of lessons.
    Menu,
    /// `go:human`: a person, please.
    Human,
    /// `go:human-now`: a person, because of a fraud.
    HumanNow,
    /// `go:erase`: erase what is stored of me; asked about before it is done.
    Erase,
    /// `go:resume`: take up the waiting lesson.
    Resume,
    /// `go:pause`: enough for today.
    Pause,
    /// `go:tomorrow`: enough for today, and a reminder tomorrow morning.
    Tomorrow,
    /// `topics:<from>`: the topics of the menu, from the one with this number on, counted from 0.
    Topics {
        /// The number.
        from: usize,
    },
    /// `topic:<topic>:<from>`: the lessons of a topic, from the one with this number on.
    Topic {
        /// Which topic.
        topic: TopicId,
        /// The number.
        from: usize,
    },
    /// `lessons:<from>`: every lesson, from the one with this number on.
    Lessons {
        /// The number.
        from: usize,
    },
    /// `lesson:<flow>`: begin this lesson.
    Lesson(FlowId),
    /// `practise:<flow>:<answer>`: an answer to an invitation to practise this lesson.
    Practise {
        /// The lesson.
        flow: FlowId,
        /// The answer.
        answer: Invited,
    },
    /// `address:<name>`: call me this.
    Address(Address),
    /// `lang:<tag>`: speak this language.
    Lang(Lang),
    /// `step:<flow>:<step>:<visit>:<answer>`: an answer to one arrival at one step.
    Step {
        /// The lesson.
        flow: FlowId,
        /// The step.
        step: StepId,
        /// Which arrival at it.
        visit: u32,
        /// The answer.
        answer: Answer,
    },
    /// `ask:<number>:yes` or `:no`: an answer to a question of the bot's own.
    Reply {
        /// The question's number.
        question: u32,
        /// The answer.
        yes: bool,
    },
    /// `solved:<ticket number>`: it worked after all.
    Solved {
        /// Which ticket of this conversation.
        ticket: u32,
    },
}

/// An answer to a step.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Answer {
    /// `done`: it worked.
    Done,
    /// `stuck`: it did not.
    Stuck,
    /// `no`: the screen shows something else than asked for.
    No,
    /// `skip`: go on without it.
    Skip,
    /// `choice=<id>`: this one of the choices.
    Choice(ChoiceId),
}

/// An answer to an invitation to practise.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Invited {
    /// `now`: practise now.
    Now,
    /// `tomorrow`: ask me again tomorrow morning.
    Tomorrow,
    /// `never`: no more invitations to this lesson.
    Never,
}

impl Command {
    /// Reads a payload; `None` if it is not one of the tutor's.
    #[must_use]
    pub fn parse(payload: &str) -> Option<Self> {
        let (word, rest) = payload.trim().split_once(':')?;
        match word {
            "go" => match rest {
                "menu" => Some(Self::Menu),
                "human" => Some(Self::Human),
                "human-now" => Some(Self::HumanNow),
                "erase" => Some(Self::Erase),
                "resume" => Some(Self::Resume),
                "pause" => Some(Self::Pause),
                "tomorrow" => Some(Self::Tomorrow),
                _ => None,
            },
            "topics" => Some(Self::Topics {
                from: rest.parse().ok()?,
            }),
            "topic" => {
                let (topic, from) = rest.split_once(':')?;
                Some(Self::Topic {
                    topic: TopicId::new(topic),
                    from: from.parse().ok()?,
                })
            }
            "lessons" => Some(Self::Lessons {
                from: rest.parse().ok()?,
            }),
            "lesson" => Some(Self::Lesson(FlowId::new(rest))),
            "practise" => {
                let (flow, answer) = rest.split_once(':')?;
                let answer = match answer {
                    "now" => Invited::Now,
                    "tomorrow" => Invited::Tomorrow,
                    "never" => Invited::Never,
                    _ => return None,
                };
                Some(Self::Practise {
                    flow: FlowId::new(flow),
                    answer,
                })
            }
            "address" => Address::from_name(rest).map(Self::Address),
            "lang" => Some(Self::Lang(Lang::new(rest))),
            "step" => Self::parse_step(rest),
            "ask" => {
                let (number, answer) = rest.split_once(':')?;
                let yes = match answer {
                    "yes" => true,
                    "no" => false,
                    _ => return None,
                };
                Some(Self::Reply {
                    question: number.parse().ok()?,
                    yes,
                })
            }
            "solved" => Some(Self::Solved {
                ticket: rest.parse().ok()?,
            }),
            _ => None,
        }
    }

    fn parse_step(rest: &str) -> Option<Self> {
        let mut parts = rest.splitn(4, ':');
        let flow = FlowId::new(parts.next()?);
        let step = StepId::new(parts.next()?);
        let visit = parts.next()?.parse().ok()?;
        let answer = match parts.next()? {
            "done" => Answer::Done,
            "stuck" => Answer::Stuck,
            "no" => Answer::No,
            "skip" => Answer::Skip,
            other => Answer::Choice(ChoiceId::new(other.strip_prefix("choice=")?)),
        };
        Some(Self::Step {
            flow,
            step,
            visit,
            answer,
        })
    }
}

impl fmt::Display for Command {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Menu => out.write_str("go:menu"),
            Self::Human => out.write_str("go:human"),
            Self::HumanNow => out.write_str("go:human-now"),
            Self::Erase => out.write_str("go:erase"),
            Self::Resume => out.write_str("go:resume"),
            Self::Pause => out.write_str("go:pause"),
            Self::Tomorrow => out.write_str("go:tomorrow"),
            Self::Topics { from } => write!(out, "topics:{from}"),
            Self::Topic { topic, from } => write!(out, "topic:{topic}:{from}"),
            Self::Lessons { from } => write!(out, "lessons:{from}"),
            Self::Lesson(flow) => write!(out, "lesson:{flow}"),
            Self::Practise { flow, answer } => write!(out, "practise:{flow}:{answer}"),
            Self::Address(address) => write!(out, "address:{}", address.name()),
            Self::Lang(lang) => write!(out, "lang:{lang}"),
            Self::Step {
                flow,
                step,
                visit,
                answer,
            } => {
                write!(out, "step:{flow}:{step}:{visit}:{answer}")
            }
            Self::Reply { question, yes } => {
                write!(out, "ask:{question}:{}", if *yes { "yes" } else { "no" })
            }
            Self::Solved { ticket } => write!(out, "solved:{ticket}"),
        }
    }
}

impl fmt::Display for Invited {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str(match self {
            Self::Now => "now",
            Self::Tomorrow => "tomorrow",
            Self::Never => "never",
        })
    }
}

impl fmt::Display for Answer {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Done => out.write_str("done"),
            Self::Stuck => out.write_str("stuck"),
            Self::No => out.write_str("no"),
            Self::Skip => out.write_str("skip"),
            Self::Choice(choice) => write!(out, "choice={choice}"),
        }
    }
}
