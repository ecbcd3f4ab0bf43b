//! One mentor's chat: what was offered, whom they are helping, and their words going through.

use serde::{Deserialize, Serialize};

use crate::content::Content;
use crate::desk::Roster;
use crate::desk::command::Command;
use crate::desk::paper;
use crate::event::{Case, Ending, Event, MentorContact, MentorNews, OfferEnd, TicketEvent};
use crate::house::Mentor;
use crate::id::{ConversationId, Lang, MentorId, TicketId};
use crate::locale::Args;
use crate::message::{self, Inbound, Outbound, QuickReply, Voice};
use crate::speech::Speech;
use crate::turn::{Effect, Turn};

/// Offers remembered in one chat; older ones are forgotten here and stay open at the desk.
const MAX_OFFERS: usize = 20;

/// One mentor's chat, as it is stored.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct MentorChat {
    /// Which mentor of the roster this is.
    pub mentor: MentorId,
    /// Offers not answered yet, oldest first.
    pub offers: Vec<Offer>,
    /// Whom they are helping.
    pub helping: Option<Offer>,
    /// Whether they were asked how the ticket ends.
    pub ending_asked: bool,
    /// The choices last offered, in order: what a typed number means. Cleared once words go through.
    pub offered: Vec<QuickReply>,
    /// The language they chose here; `None` speaks the one of the roster.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub lang: Option<Lang>,
}

/// A ticket as one mentor knows it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Offer {
    /// The ticket.
    pub ticket: TicketId,
    /// Who needs help and where.
    pub case: Case,
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
    content
        .house
        .mentors
        .iter()
        .find(|mentor| mentor.is_invited_by(words))
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
        offers: Vec::new(),
        helping: None,
        ending_asked: false,
        offered: Vec::new(),
        lang: None,
    };
    let mut scene = Scene {
        content,
        me,
        mentor,
        chat,
        effects: Vec::new(),
    };
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
        let by = scene.contact();
        scene.tell(ticket, TicketEvent::MentorJoined { by });
    }
    scene.finish()
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
    let mut scene = Scene {
        content,
        me,
        mentor,
        chat,
        effects: Vec::new(),
    };
    match happening {
        Happening::Inbound(inbound) => return scene.hear(roster, inbound),
        Happening::News(news) => scene.hear_news(news),
    }
    scene.finish()
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

/// What a mentor's words ask for.
enum Wish {
    Claim(Option<usize>),
    Number(usize),
    List,
    Finish,
    Release,
    SignOff,
}

/// A mentor's turn in the making.
struct Scene<'a> {
    content: &'a Content,
    me: &'a ConversationId,
    mentor: &'a Mentor,
    chat: MentorChat,
    effects: Vec<Effect>,
}

impl<'a> Scene<'a> {
    fn finish(self) -> Turn<Option<MentorChat>> {
        Turn {
            state: Some(self.chat),
            effects: self.effects,
        }
    }

    fn hear(mut self, roster: &Roster, inbound: &Inbound) -> Turn<Option<MentorChat>> {
        match &inbound.content {
            message::Content::Text { text } => {
                if let Some(Wish::SignOff) = wish(text) {
                    return self.sign_off();
                }
                self.hear_words(roster, text);
            }
            message::Content::Postback { payload, title } => match Command::parse(payload) {
                Some(command) => self.tap(roster, command),
                None => self.hear_words(roster, title.as_deref().unwrap_or_default()),
            },
            message::Content::Media { .. } => self.say("desk-media"),
            message::Content::Joined => self.list(roster),
            message::Content::Left => return self.sign_off(),
            message::Content::Referral { .. }
            | message::Content::Unsupported
            | message::Content::HumanTookOver => {}
        }
        self.finish()
    }

    fn hear_words(&mut self, roster: &Roster, text: &str) {
        if let Some(command) = self.label_named(text) {
            return self.tap(roster, command);
        }
        let offered = std::mem::take(&mut self.chat.offered);
        match (wish(text), self.chat.helping.clone()) {
            (Some(Wish::Number(number)), _) if !offered.is_empty() => {
                let chosen = number.checked_sub(1).and_then(|index| offered.get(index));
                match chosen.and_then(|reply| Command::parse(&reply.payload)) {
                    Some(command) => self.tap(roster, command),
                    None => self.list(roster),
                }
            }
            (Some(Wish::List), Some(_)) => self.list(roster),
            (Some(Wish::Finish), Some(offer)) => self.ask_ending(&offer),
            (Some(Wish::Release), Some(offer)) => self.release(&offer.ticket),
            (_, Some(offer)) => {
                self.chat.ending_asked = false;
                let by = self.contact();
                self.tell(
                    &offer.ticket,
                    TicketEvent::MentorSaid {
                        by,
                        text: text.to_owned(),
                    },
                );
            }
            (Some(Wish::Claim(which)), None) => self.claim_by_place(roster, which),
            (Some(Wish::Number(number)), None) => self.claim_by_place(roster, Some(number)),
            (Some(Wish::List | Wish::Finish | Wish::Release | Wish::SignOff) | None, None) => {
                self.list(roster);
            }
        }
    }

    fn tap(&mut self, roster: &Roster, command: Command) {
        match command {
            Command::List => self.list(roster),
            Command::Lang(lang) => self.speak(roster, lang),
            Command::Claim(ticket) => self.claim(&ticket),
            Command::Decline(ticket) => {
                self.chat.offers.retain(|offer| offer.ticket != ticket);
                let by = self.contact();
                self.tell(&ticket, TicketEvent::Declined { by });
                self.say("desk-declined");
            }
            Command::Finish(ticket) => match self.helping(&ticket) {
                Some(offer) => self.ask_ending(&offer),
                None => self.list(roster),
            },
            Command::Stay(ticket) => {
                self.chat.ending_asked = false;
                match self.helping(&ticket) {
                    Some(_) => self.say("desk-go-on"),
                    None => self.list(roster),
                }
            }
            Command::End(ending, ticket) => match self.helping(&ticket) {
                Some(_) => self.resolve(&ticket, ending),
                None => self.list(roster),
            },
            Command::Release(ticket) => match self.helping(&ticket) {
                Some(_) => self.release(&ticket),
                None => self.list(roster),
            },
        }
    }

    fn helping(&self, ticket: &TicketId) -> Option<Offer> {
        self.chat
            .helping
            .clone()
            .filter(|offer| offer.ticket == *ticket)
    }

    fn claim(&mut self, ticket: &TicketId) {
        if let Some(busy) = &self.chat.helping {
            let who = busy.case.who.clone();
            return self.say_with("desk-busy", Args::new().with("who", who));
        }
        let by = self.contact();
        self.tell(ticket, TicketEvent::Claimed { by });
    }

    /// "I take it", or "I take number 2": of the offers, oldest first.
    fn claim_by_place(&mut self, roster: &Roster, which: Option<usize>) {
        let index = which.map_or(0, |number| number.saturating_sub(1));
        match self
            .chat
            .offers
            .get(index)
            .map(|offer| offer.ticket.clone())
        {
            Some(ticket) => self.claim(&ticket),
            None => self.list(roster),
        }
    }

    fn resolve(&mut self, ticket: &TicketId, ending: Ending) {
        let by = self.contact();
        self.tell(ticket, TicketEvent::Resolved { by, ending });
    }

    fn release(&mut self, ticket: &TicketId) {
        let by = self.contact();
        self.tell(ticket, TicketEvent::Released { by });
    }

    fn ask_ending(&mut self, offer: &Offer) {
        self.chat.ending_asked = true;
        let speech = self.speech();
        let words = speech.say_with(
            "desk-how-does-it-end",
            Args::new().with("who", offer.case.who.as_str()),
        );
        let mut replies: Vec<QuickReply> = crate::event::ENDINGS
            .into_iter()
            .filter(|ending| offer.case.may_end(*ending))
            .map(|ending| QuickReply {
                label: speech.say(paper::ending_label(ending)),
                payload: Command::End(ending, offer.ticket.clone()).to_string(),
            })
            .collect();
        replies.push(QuickReply {
            label: speech.say("reply-not-finished"),
            payload: Command::Stay(offer.ticket.clone()).to_string(),
        });
        self.send(Outbound::text(words).offering(replies));
    }

    /// What is open for this mentor.
    fn list(&mut self, roster: &Roster) {
        if let Some(offer) = self.chat.helping.clone() {
            let words = self.speech().say_with(
                "desk-helping",
                Args::new().with("who", offer.case.who.as_str()),
            );
            let replies = self.while_helping(&offer.ticket);
            return self.send(Outbound::text(words).offering(replies));
        }
        let known: Vec<&TicketId> = self.chat.offers.iter().map(|offer| &offer.ticket).collect();
        let unknown: Vec<TicketId> = roster
            .open
            .iter()
            .filter(|ticket| !known.contains(ticket))
            .cloned()
            .collect();
        for ticket in unknown {
            let by = self.contact();
            self.tell(&ticket, TicketEvent::MentorJoined { by });
        }
        if self.chat.offers.is_empty() {
            return self.say("desk-nothing-open");
        }
        let speech = self.speech();
        let replies = self
            .chat
            .offers
            .iter()
            .map(|offer| QuickReply {
                label: speech.say_with(
                    "reply-claim-of",
                    Args::new().with("who", offer.case.who.as_str()),
                ),
                payload: Command::Claim(offer.ticket.clone()).to_string(),
            })
            .collect();
        let open = self.chat.offers.len().to_string();
        let words = speech.say_with("desk-open", Args::new().with("open", open));
        self.send(Outbound::text(words).offering(replies));
    }

    fn hear_news(&mut self, news: &MentorNews) {
        match news {
            MentorNews::Offered { ticket, case } => {
                self.chat.offers.retain(|offer| offer.ticket != *ticket);
                self.chat.offers.push(Offer {
                    ticket: ticket.clone(),
                    case: case.clone(),
                });
                let surplus = self.chat.offers.len().saturating_sub(MAX_OFFERS);
                self.chat.offers.drain(..surplus);
                let words = paper::offer(self.content, self.lang(), case);
                let speech = self.speech();
                let replies = vec![
                    QuickReply {
                        label: speech.say("reply-claim"),
                        payload: Command::Claim(ticket.clone()).to_string(),
                    },
                    QuickReply {
                        label: speech.say("reply-decline"),
                        payload: Command::Decline(ticket.clone()).to_string(),
                    },
                ];
                self.send(Outbound::text(words).offering(replies));
            }
            MentorNews::OfferEnded { ticket, reason } => {
                self.chat.offers.retain(|offer| offer.ticket != *ticket);
                self.forget_choices_of(ticket);
                self.say_reason("desk-offer-taken", "desk-offer-withdrawn", reason);
            }
            MentorNews::ClaimGranted { ticket, case } => {
                self.chat.offers.retain(|offer| offer.ticket != *ticket);
                self.chat.helping = Some(Offer {
                    ticket: ticket.clone(),
                    case: case.clone(),
                });
                let words = paper::claimed(self.content, self.lang(), case);
                let replies = self.while_helping(ticket);
                self.send(Outbound::text(words).offering(replies));
            }
            MentorNews::CitizenSaid { ticket, text } => {
                if let Some(offer) = self.helping(ticket) {
                    self.chat.offered.clear();
                    let voice = Voice::Citizen(offer.case.who);
                    self.send(Outbound {
                        voice,
                        ..Outbound::text(text.clone())
                    });
                }
            }
            MentorNews::Closed { ticket, reason } => {
                self.chat.helping.take_if(|offer| offer.ticket == *ticket);
                self.chat.ending_asked = false;
                self.forget_choices_of(ticket);
                self.say_reason("desk-closed-taken", "desk-closed-withdrawn", reason);
            }
        }
    }

    fn say_reason(&mut self, taken: &str, withdrawn: &str, reason: &OfferEnd) {
        match reason {
            OfferEnd::TakenBy(name) => {
                self.say_with(taken, Args::new().with("name", name.as_str()))
            }
            OfferEnd::Withdrawn => self.say(withdrawn),
            OfferEnd::Resolved(ending) => self.say(paper::ending_receipt(*ending)),
            OfferEnd::PassedOn => self.say("desk-passed-on"),
        }
    }

    fn while_helping(&self, ticket: &TicketId) -> Vec<QuickReply> {
        let speech = self.speech();
        let reply = |key: &str, command: Command| QuickReply {
            label: speech.say(key),
            payload: command.to_string(),
        };
        vec![
            reply("reply-finish", Command::Finish(ticket.clone())),
            reply("reply-release", Command::Release(ticket.clone())),
        ]
    }

    /// A number must not mean a ticket that is over.
    fn forget_choices_of(&mut self, ticket: &TicketId) {
        let ticket = ticket.to_string();
        if self
            .chat
            .offered
            .iter()
            .any(|reply| reply.payload.ends_with(&ticket))
        {
            self.chat.offered.clear();
        }
    }

    fn sign_off(mut self) -> Turn<Option<MentorChat>> {
        if let Some(offer) = self.chat.helping.clone() {
            self.release(&offer.ticket);
        }
        let offers = std::mem::take(&mut self.chat.offers);
        for offer in offers {
            let by = self.contact();
            self.tell(&offer.ticket, TicketEvent::Declined { by });
        }
        self.say("desk-signed-off");
        self.effects.push(Effect::Unlink {
            mentor: self.mentor.id.clone(),
        });
        Turn {
            state: None,
            effects: self.effects,
        }
    }

    fn label_named(&self, text: &str) -> Option<Command> {
        let said = crate::text::fold(text);
        let reply = self
            .chat
            .offered
            .iter()
            .find(|reply| crate::text::fold(&reply.label) == said)?;
        Command::parse(&reply.payload)
    }

    fn contact(&self) -> MentorContact {
        MentorContact {
            mentor: self.mentor.id.clone(),
            name: self.mentor.name.clone(),
            conversation: self.me.clone(),
        }
    }

    fn lang(&self) -> &Lang {
        self.chat.lang.as_ref().unwrap_or(&self.mentor.lang)
    }

    fn speech(&self) -> Speech<'a> {
        Speech::to_mentor(self.content, self.lang())
    }

    /// Speaks another language from now on, if there is such a one, and says where we are.
    fn speak(&mut self, roster: &Roster, lang: Lang) {
        if self.content.catalog.languages().contains(&lang) {
            self.chat.lang = Some(lang);
            self.say("lang-chosen");
        }
        self.list(roster);
    }

    fn tell(&mut self, ticket: &TicketId, event: TicketEvent) {
        self.effects.push(Effect::Tell {
            entity: ticket.clone().into(),
            event: Event::Ticket(event),
        });
    }

    fn say(&mut self, key: &str) {
        self.say_with(key, Args::new());
    }

    fn say_with(&mut self, key: &str, args: Args<'_>) {
        let words = self.speech().say_with(key, args);
        self.send(Outbound::text(words));
    }

    fn send(&mut self, message: Outbound) {
        if !message.quick_replies.is_empty() {
            self.chat.offered.clone_from(&message.quick_replies);
        }
        self.effects.push(Effect::Send {
            to: self.me.clone(),
            message,
        });
    }
}

/// Reads a mentor's words for a command; whole phrases only, so that words meant for the citizen go through.
fn wish(text: &str) -> Option<Wish> {
    let folded = crate::text::fold(text);
    let said = folded.trim_matches(|letter: char| !letter.is_alphanumeric());
    if let Ok(number) = said.parse() {
        return Some(Wish::Number(number));
    }
    let claim = [
        "nhan", "toi nhan", "em nhan", "anh nhan", "chi nhan", "claim", "take",
    ];
    if let Some((verb, number)) = said.rsplit_once(' ')
        && claim.contains(&verb)
        && let Ok(number) = number.parse()
    {
        return Some(Wish::Claim(Some(number)));
    }
    match said {
        said if claim.contains(&said) => Some(Wish::Claim(None)),
        "danh sach" | "list" => Some(Wish::List),
        "xong" | "ket thuc" | "done" | "finish" => Some(Wish::Finish),
        "tra lai" | "give back" => Some(Wish::Release),
        "nghi ho tro" | "sign off" => Some(Wish::SignOff),
        _ => None,
    }
}
