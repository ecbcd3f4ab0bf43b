//! One mentor's chat: linked by an invite code, until they sign off.

use serde::{Deserialize, Serialize};

use crate::content::Content;
use crate::desk::Roster;
use crate::desk::command::chosen_language;
use crate::desk::helping::{Helping, Role, Scene};
use crate::event::{MentorContact, MentorNews, TicketEvent};
use crate::house::Mentor;
use crate::id::{ConversationId, Lang, MentorId};
use crate::locale::Args;
use crate::message::{self, Inbound};
use crate::speech::Speech;
use crate::turn::{Effect, Turn};

/// One mentor's chat, as it is stored.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct MentorChat {
    /// Which mentor of the roster this is.
    pub mentor: MentorId,
    /// Their tickets.
    #[serde(flatten)]
    pub helping: Helping,
    /// The language they chose here; `None` speaks the one of the roster.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub lang: Option<Lang>,
}

/// What can happen in a mentor's chat.
#[derive(Clone, Copy, Debug)]
pub enum Happening<'a> {
    /// The mentor did something.
    Inbound(&'a Inbound),
    /// A ticket told something.
    News(&'a MentorNews),
}

/// The mentor whose invite code these words are.
#[must_use]
pub fn invited<'a>(content: &'a Content, words: &str) -> Option<&'a Mentor> {
    let mut mentors = content.house.mentors.iter();
    mentors.find(|mentor| mentor.is_invited_by(words))
}

/// Links this chat to a mentor: greets them, and asks every ticket that nobody has taken for an offer.
#[must_use]
pub fn link(
    content: &Content,
    roster: &Roster,
    me: &ConversationId,
    mentor: &Mentor,
) -> Turn<Option<MentorChat>> {
    let chat = MentorChat {
        mentor: mentor.id.clone(),
        helping: Helping::default(),
        lang: None,
    };
    let mut side = Side::new(content, roster, me, mentor, chat);
    let scene = &mut side.scene;
    scene.effects.push(Effect::Link {
        mentor: mentor.id.clone(),
        conversation: me.clone(),
    });
    let name = Args::new().with("name", mentor.name.as_str());
    let open = roster.open.len().to_string();
    let key = if roster.open.is_empty() {
        "desk-linked"
    } else {
        "desk-linked-open"
    };
    scene.say_with(key, name.with("open", open));
    for ticket in &roster.open {
        let by = scene.by.clone();
        scene.tell(ticket, TicketEvent::MentorJoined { by });
    }
    side.finish()
}

/// Advances one mentor's chat by one event. Pure and total; the state is `None` once they have left.
#[must_use]
pub fn advance(
    content: &Content,
    roster: &Roster,
    me: &ConversationId,
    chat: MentorChat,
    happening: Happening<'_>,
) -> Turn<Option<MentorChat>> {
    let Some(mentor) = content.house.mentor(&chat.mentor) else {
        return dismissed(chat);
    };
    let mut side = Side::new(content, roster, me, mentor, chat);
    match happening {
        Happening::Inbound(inbound) => return side.hear(&inbound.content),
        Happening::News(news) => side.scene.hear_news(news),
    }
    side.finish()
}

/// The mentor is no longer in the configuration: what they had goes back to the ladder.
fn dismissed(chat: MentorChat) -> Turn<Option<MentorChat>> {
    Turn {
        state: None,
        effects: vec![Effect::Unlink {
            mentor: chat.mentor,
        }],
    }
}

/// A mentor's turn in the making.
struct Side<'a> {
    mentor: &'a Mentor,
    lang: Option<Lang>,
    scene: Scene<'a>,
}

impl<'a> Side<'a> {
    fn new(
        content: &'a Content,
        roster: &'a Roster,
        me: &'a ConversationId,
        mentor: &'a Mentor,
        chat: MentorChat,
    ) -> Self {
        let lang = chat.lang.as_ref().unwrap_or(&mentor.lang);
        let scene = Scene {
            content,
            me,
            by: MentorContact {
                mentor: Some(mentor.id.clone()),
                name: mentor.name.clone(),
                conversation: me.clone(),
            },
            speech: Speech::to_mentor(content, lang),
            role: Role::Mentor { open: &roster.open },
            helping: chat.helping,
            effects: Vec::new(),
        };
        Self {
            mentor,
            lang: chat.lang,
            scene,
        }
    }

    fn finish(self) -> Turn<Option<MentorChat>> {
        Turn {
            state: Some(MentorChat {
                mentor: self.mentor.id.clone(),
                helping: self.scene.helping,
                lang: self.lang,
            }),
            effects: self.scene.effects,
        }
    }

    fn hear(mut self, content: &message::Content) -> Turn<Option<MentorChat>> {
        match content {
            message::Content::Text { text } if signs_off(text) => return self.sign_off(),
            message::Content::Left => return self.sign_off(),
            message::Content::Postback { payload, .. } => match chosen_language(payload) {
                Some(lang) => self.speak(lang),
                None => self.scene.hear(content),
            },
            message::Content::Text { .. }
            | message::Content::Media { .. }
            | message::Content::Joined
            | message::Content::Referral { .. }
            | message::Content::Unsupported
            | message::Content::HumanTookOver => self.scene.hear(content),
        }
        self.finish()
    }

    fn sign_off(mut self) -> Turn<Option<MentorChat>> {
        self.scene.lay_down();
        self.scene.say("desk-signed-off");
        self.scene.effects.push(Effect::Unlink {
            mentor: self.mentor.id.clone(),
        });
        Turn {
            state: None,
            effects: self.scene.effects,
        }
    }

    /// Speaks another language from now on, if there is such a one, and says where we are.
    fn speak(&mut self, lang: Lang) {
        let content = self.scene.content;
        if content.catalog.languages().contains(&lang) {
            self.scene.speech = Speech::to_mentor(content, &lang);
            self.lang = Some(lang);
            self.scene.say("lang-chosen");
        }
        self.scene.list();
    }
}

/// Whether these words say that they help no longer; whole phrases only.
fn signs_off(text: &str) -> bool {
    let folded = crate::text::fold(text);
    let said = folded.trim_matches(|letter: char| !letter.is_alphanumeric());
    ["nghi ho tro", "sign off"].contains(&said)
}
