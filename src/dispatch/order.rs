//! The order in which waiting mail is answered.
//!
//! Within one webhook the platform's order holds. Webhooks overtake each other on the way, so those
//! that wait together are put into the order of the platform's own times, where these can be right.

use jiff::SignedDuration;

use crate::event::Event;
use crate::id::{Timestamp, later};
use crate::store::Mail;

/// A platform's clock may be ahead of ours by as much and still be believed.
const AHEAD: SignedDuration = SignedDuration::from_secs(60);

/// Puts the webhooks among `mail` into the order of their platform's times.
///
/// Everything else (rings, words of tickets) keeps its place, and nothing passes it. Mail of one webhook
/// was accepted at one moment; its first event's time stands for all of it.
pub(super) fn by_platform_time(mail: &mut [Mail]) {
    for run in mail.chunk_by_mut(|one, next| is_inbound(one) && is_inbound(next)) {
        let mut times = Vec::with_capacity(run.len());
        let mut last: Option<(Timestamp, Timestamp)> = None;
        for mail in run.iter() {
            let time = match last {
                Some((accepted, time)) if accepted == mail.at => time,
                Some(_) | None => platform_time(mail),
            };
            last = Some((mail.at, time));
            times.push((mail.seq, time));
        }
        if times.is_sorted_by_key(|(_, time)| *time) {
            continue;
        }
        let time_of = |seq: u64| {
            times
                .iter()
                .find(|(of, _)| *of == seq)
                .map(|(_, time)| *time)
        };
        run.sort_by_key(|mail| time_of(mail.seq));
    }
}

fn is_inbound(mail: &Mail) -> bool {
    matches!(mail.event, Event::Inbound(_))
}

/// When it happened as the platform says; when it came where that cannot be.
fn platform_time(mail: &Mail) -> Timestamp {
    match &mail.event {
        Event::Inbound(inbound) if inbound.at <= later(mail.at, AHEAD) => inbound.at,
        Event::Inbound(_)
        | Event::Rang { .. }
        | Event::Citizen(_)
        | Event::Mentor(_)
        | Event::Ticket(_) => mail.at,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::event::Timer;
    use crate::id::{AccountId, ChannelId, ConversationId, DedupeKey};
    use crate::message::{Content, Inbound};

    /// Second 0 of these tests.
    fn at(second: i64) -> Timestamp {
        Timestamp::from_second(1_790_000_000 + second).expect("the test is in range")
    }

    fn said(seq: u64, accepted: i64, sent: i64) -> Mail {
        let person = ConversationId::person(&ChannelId::new("fb"), &AccountId::new("1"), "lan");
        let inbound = Inbound {
            dedupe: DedupeKey::new(seq.to_string()),
            sender: "lan".to_owned(),
            conversation: person,
            sender_name: None,
            at: at(sent),
            content: Content::Joined,
            addressed: false,
            scam_signs: Vec::new(),
        };
        Mail {
            seq,
            at: at(accepted),
            event: Event::Inbound(inbound),
        }
    }

    fn order(mut mail: Vec<Mail>) -> Vec<u64> {
        by_platform_time(&mut mail);
        mail.iter().map(|mail| mail.seq).collect()
    }

    #[test]
    fn webhooks_that_overtook_each_other_are_put_right() {
        assert_eq!(order(vec![said(1, 10, 9), said(2, 11, 8)]), [2, 1]);
    }

    #[test]
    fn one_webhook_keeps_its_own_order() {
        let mail = vec![said(1, 10, 9), said(2, 10, 7), said(3, 11, 8)];
        assert_eq!(order(mail), [3, 1, 2]);
    }

    #[test]
    fn a_time_that_cannot_be_is_not_believed() {
        assert_eq!(order(vec![said(1, 10, 900), said(2, 11, 10)]), [1, 2]);
    }

    #[test]
    fn nothing_passes_a_ring() {
        let ring = Mail {
            seq: 2,
            at: at(11),
            event: Event::Rang {
                timer: Timer::Nudge,
                set_by: 1,
            },
        };
        assert_eq!(order(vec![said(1, 10, 9), ring, said(3, 12, 8)]), [1, 2, 3]);
    }
}
