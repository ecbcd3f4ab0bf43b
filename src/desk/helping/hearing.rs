//! What a helper says and taps: commands for the desk, and words for the citizen.

use crate::desk::command::Command;
use crate::desk::helping::{Helping, Offer, Role, Scene};
use crate::desk::paper;
use crate::event::{ENDINGS, Ending, TicketEvent};
use crate::id::TicketId;
use crate::locale::Args;
use crate::message::{Content, Outbound, QuickReply};
use crate::text::fold;

/// What a helper's words ask for.
enum Wish {
    Claim(Option<usize>),
    Number(usize),
    List,
    Finish,
    Release,
}

impl Scene<'_> {
    /// Answers what they did.
    pub(in crate::desk) fn hear(&mut self, content: &Content) {
        match content {
            Content::Text { text } => self.hear_words(text),
            Content::Postback { payload, .. } => match Command::parse(payload) {
                Some(command) => self.tap(command),
                None => self.list(),
            },
            Content::Media { .. } => self.say("desk-media"),
            Content::Joined => self.list(),
            Content::Left
            | Content::Referral { .. }
            | Content::Unsupported
            | Content::HumanTookOver => {}
        }
    }

    fn hear_words(&mut self, text: &str) {
        if let Some(command) = self.helping.label_named(text) {
            return self.tap(command);
        }
        let offered = std::mem::take(&mut self.helping.offered);
        match (wish(text), self.helping.helping.clone()) {
            (Some(Wish::Number(number)), _) if !offered.is_empty() => {
                let chosen = number.checked_sub(1).and_then(|index| offered.get(index));
                match chosen.and_then(|reply| Command::parse(&reply.payload)) {
                    Some(command) => self.tap(command),
                    None => self.list(),
                }
            }
            (Some(Wish::List), Some(_)) => self.list(),
            (Some(Wish::Finish), Some(offer)) => self.ask_ending(&offer),
            (Some(Wish::Release), Some(offer)) => self.release(&offer.ticket),
            (_, Some(offer)) => {
                self.helping.ending_asked = false;
                let by = self.by.clone();
                let text = text.to_owned();
                self.tell(&offer.ticket, TicketEvent::MentorSaid { by, text });
            }
            (Some(Wish::Claim(which)), None) => self.claim_by_place(which),
            (Some(Wish::Number(number)), None) => self.claim_by_place(Some(number)),
            (Some(Wish::List | Wish::Finish | Wish::Release) | None, None) => self.list(),
        }
    }

    /// Carries out a choice of the desk's.
    pub(in crate::desk) fn tap(&mut self, command: Command) {
        match command {
            Command::List => self.list(),
            Command::Claim(ticket) => self.claim(&ticket),
            Command::Decline(ticket) => {
                self.helping.offers.retain(|offer| offer.ticket != ticket);
                let by = self.by.clone();
                self.tell(&ticket, TicketEvent::Declined { by });
                self.say("desk-declined");
            }
            Command::Finish(ticket) => match self.has(&ticket) {
                Some(offer) => self.ask_ending(&offer),
                None => self.list(),
            },
            Command::Stay(ticket) => {
                self.helping.ending_asked = false;
                match self.has(&ticket) {
                    Some(_) => self.say("desk-go-on"),
                    None => self.list(),
                }
            }
            Command::End(ending, ticket) => match self.has(&ticket) {
                Some(_) => self.resolve(&ticket, ending),
                None => self.list(),
            },
            Command::Release(ticket) => match self.has(&ticket) {
                Some(_) => self.release(&ticket),
                None => self.list(),
            },
        }
    }

    fn claim(&mut self, ticket: &TicketId) {
        if let Some(busy) = &self.helping.helping {
            let who = busy.case.who.clone();
            return self.say_with("desk-busy", Args::new().with("who", who));
        }
        let offers = &mut self.helping.offers;
        let offered = offers.extract_if(.., |offer| offer.ticket == *ticket);
        let was_offered = offered.count() > 0;
        match self.role {
            Role::Graduate if !was_offered => return self.say("desk-offer-over"),
            Role::Graduate | Role::Mentor { .. } => {}
        }
        let by = self.by.clone();
        self.tell(ticket, TicketEvent::Claimed { by });
    }

    /// "I take it", or "I take number 2": of the offers, oldest first.
    fn claim_by_place(&mut self, which: Option<usize>) {
        let index = which.map_or(0, |number| number.saturating_sub(1));
        let offer = self.helping.offers.get(index);
        match offer.map(|offer| offer.ticket.clone()) {
            Some(ticket) => self.claim(&ticket),
            None => self.list(),
        }
    }

    fn resolve(&mut self, ticket: &TicketId, ending: Ending) {
        let by = self.by.clone();
        self.tell(ticket, TicketEvent::Resolved { by, ending });
    }

    fn ask_ending(&mut self, offer: &Offer) {
        self.helping.ending_asked = true;
        let who = Args::new().with("who", offer.case.who.as_str());
        let words = self.speech.say_with("desk-how-does-it-end", who);
        let mut replies: Vec<QuickReply> = ENDINGS
            .into_iter()
            .filter(|ending| offer.case.may_end(*ending))
            .map(|ending| {
                let command = Command::End(ending, offer.ticket.clone());
                self.reply(paper::ending_label(ending), &command)
            })
            .collect();
        let stay = Command::Stay(offer.ticket.clone());
        replies.push(self.reply("reply-not-finished", &stay));
        self.send(Outbound::text(words).offering(replies));
    }
}

impl Helping {
    /// The choice last offered that has these words for its label.
    pub(in crate::desk) fn label_named(&self, text: &str) -> Option<Command> {
        let said = fold(text);
        let mut offered = self.offered.iter();
        let reply = offered.find(|reply| fold(&reply.label) == said)?;
        Command::parse(&reply.payload)
    }
}

/// What those say who take a ticket, folded.
const CLAIM: [&str; 9] = [
    "nhan",
    "toi nhan",
    "em nhan",
    "anh nhan",
    "chi nhan",
    "toi giup",
    "de toi giup",
    "claim",
    "take",
];

/// Whether words say that they take what they were offered.
pub(in crate::desk) fn claims(text: &str) -> bool {
    matches!(wish(text), Some(Wish::Claim(None)))
}

/// Reads a helper's words for a command; whole phrases only, so that words meant for the citizen go through.
fn wish(text: &str) -> Option<Wish> {
    let folded = fold(text);
    let said = folded.trim_matches(|letter: char| !letter.is_alphanumeric());
    if let Ok(number) = said.parse() {
        return Some(Wish::Number(number));
    }
    if let Some((verb, number)) = said.rsplit_once(' ')
        && CLAIM.contains(&verb)
        && let Ok(number) = number.parse()
    {
        return Some(Wish::Claim(Some(number)));
    }
    match said {
        said if CLAIM.contains(&said) => Some(Wish::Claim(None)),
        "danh sach" | "list" => Some(Wish::List),
        "xong" | "ket thuc" | "done" | "finish" => Some(Wish::Finish),
        "tra lai" | "give back" => Some(Wish::Release),
        _ => None,
    }
}
