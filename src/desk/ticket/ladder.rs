//! The ladder: who is asked, rung by rung.

use crate::desk::ticket::{Desk, Status};
use crate::event::{CitizenNews, Graduate, MentorContact, MentorNews, Rung, Timer};
use crate::id::later;
use crate::turn::JournalEntry;

impl Desk<'_> {
    /// Asks everybody on the first rung, from `from` on, where somebody is to be asked.
    pub(super) fn climb(&mut self, from: Option<Rung>) {
        let mut rung = from;
        while let Some(here) = rung {
            let fresh = self.not_yet_asked(here);
            if !fresh.is_empty() {
                return self.offer(here, fresh);
            }
            rung = next_rung(here);
        }
        self.ticket.status = Status::Unanswered;
        let again = self.content.house.ladder_again_after;
        self.wake(Timer::Ladder, later(self.now, again));
        self.tell_citizen(CitizenNews::NobodyCame {
            ticket: self.id.clone(),
        });
    }

    pub(super) fn offer(&mut self, rung: Rung, fresh: Vec<MentorContact>) {
        // A graduate who is asleep or busy is not asked in the end: more than this is not promised.
        let mentors = fresh.iter().filter(|contact| contact.mentor.is_some());
        let asked = u32::try_from(mentors.count()).unwrap_or(u32::MAX).max(1);
        for contact in fresh {
            self.offer_to(contact);
        }
        self.ticket.status = Status::Offered { rung };
        let lasts = self.content.house.offer_lasts;
        self.wake(Timer::Ladder, later(self.now, lasts));
        self.tell_citizen(CitizenNews::MentorsAsked {
            ticket: self.id.clone(),
            rung,
            asked,
        });
    }

    pub(super) fn offer_to(&mut self, contact: MentorContact) {
        if let Some(case) = self.ticket.case.clone() {
            self.tell_mentor(
                &contact,
                MentorNews::Offered {
                    ticket: self.id.clone(),
                    case,
                },
            );
            self.ticket.asked.push(contact);
        }
    }

    /// Who stands on `rung`, has a chat, has no offer yet, and is not the citizen themselves: mentors, and
    /// beside those of the village the graduates who live there.
    fn not_yet_asked(&self, rung: Rung) -> Vec<MentorContact> {
        let Some(case) = &self.ticket.case else {
            return Vec::new();
        };
        let village = case.village.as_ref();
        let mentors = self.content.house.mentors.iter();
        let mentors = mentors
            .filter(|mentor| mentor.stands_on(rung, village))
            .filter_map(|mentor| {
                let conversation = self.roster.chats.get(&mentor.id)?.clone();
                Some(MentorContact {
                    mentor: Some(mentor.id.clone()),
                    name: mentor.name.clone(),
                    conversation,
                })
            });
        // Where nobody's village is known, everybody is as near as the others.
        let of_graduates = match village {
            Some(_) => Rung::Village,
            None => Rung::Commune,
        };
        let graduates = self.roster.graduates.iter();
        let graduates = graduates
            .filter(|graduate| rung == of_graduates && graduate.may_help(case))
            .map(Graduate::contact);
        let mut fresh: Vec<MentorContact> = Vec::new();
        for contact in mentors.chain(graduates) {
            let mut known = self.ticket.asked.iter().chain(&fresh);
            let is_known = known.any(|asked| asked.conversation == contact.conversation);
            if !is_known && contact.conversation != self.id.citizen {
                fresh.push(contact);
            }
        }
        fresh
    }

    /// A mentor who comes later gets what nobody has taken, whatever the rung.
    pub(super) fn offer_to_newcomer(&mut self, by: &MentorContact) {
        let open = matches!(
            self.ticket.status,
            Status::Offered { .. } | Status::Unanswered
        );
        if !open || by.conversation == self.id.citizen || self.ticket.asked.contains(by) {
            return;
        }
        self.offer_to(by.clone());
        if self.ticket.status == Status::Unanswered {
            self.ticket.status = Status::Offered {
                rung: Rung::Coordinator,
            };
            let lasts = self.content.house.offer_lasts;
            self.wake(Timer::Ladder, later(self.now, lasts));
            self.tell_citizen(CitizenNews::MentorsAsked {
                ticket: self.id.clone(),
                rung: Rung::Commune,
                asked: 1,
            });
        }
    }

    /// One mentor cannot: when all who were asked have said so, the next rung need not wait.
    pub(super) fn decline(&mut self, by: &MentorContact) {
        let Status::Offered { rung } = self.ticket.status else {
            return;
        };
        self.ticket
            .asked
            .retain(|asked| asked.conversation != by.conversation);
        if self.ticket.asked.is_empty() {
            self.record(JournalEntry::OfferExpired { rung });
            match next_rung(rung) {
                Some(next) => self.climb_without(by, next),
                None => self.climb(None),
            }
        }
    }

    /// Climbs on without asking the one who just declined.
    pub(super) fn climb_without(&mut self, by: &MentorContact, rung: Rung) {
        self.ticket.asked.push(by.clone());
        self.climb(Some(rung));
        self.ticket
            .asked
            .retain(|asked| asked.conversation != by.conversation);
    }
}

/// The rung above; `None` above the last.
pub(super) fn next_rung(rung: Rung) -> Option<Rung> {
    match rung {
        Rung::Village => Some(Rung::Commune),
        Rung::Commune => Some(Rung::Coordinator),
        Rung::Coordinator => None,
    }
}
