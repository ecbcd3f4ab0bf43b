//! Turns: state, answered mail and effects in one write; timers; the journal; the roster.

use camtay::event::{Event, TIMERS, TicketEvent, Timer};
use camtay::id::{EntityId, MentorId, TicketId};
use camtay::store::{Commit, Store, StoreError, TimerMark};
use camtay::turn::{Effect, JournalEntry};

use crate::store::given::{
    accept, at, entity, mailbox, new_store, person, restarted, send, soon, state, turn, waiting,
    waits,
};

/// An effect that sets the nudge.
fn wake(seconds: i64) -> Effect {
    Effect::Wake {
        timer: Timer::Nudge,
        at: at(seconds),
    }
}

/// What the nudge of a person looks like in their record.
fn nudge(store: &Store, name: &str) -> Option<TimerMark> {
    let record = store.entity(&entity(name)).unwrap().unwrap();
    record.timers.get(&Timer::Nudge).copied()
}

/// The rings that wait in a person's mailbox.
fn rings(store: &Store, name: &str) -> Vec<Event> {
    let mails = mailbox(store, name);
    mails.into_iter().map(|mail| mail.event).collect()
}

#[tokio::test]
async fn a_turn_is_written_whole_and_survives_a_restart() {
    let (dir, store) = new_store();
    accept(&store, "lan", "1").await.unwrap();
    accept(&store, "lan", "2").await.unwrap();
    let ticket = EntityId::Ticket(TicketId {
        citizen: person("lan"),
        number: 1,
    });
    let seq = mailbox(&store, "lan")[0].seq;
    let effects = vec![
        send("lan", "chào bác"),
        send("minh", "có người cần giúp"),
        Effect::Tell {
            entity: ticket.clone(),
            event: Event::Ticket(TicketEvent::Withdrawn),
        },
        wake(60),
        Effect::Record {
            entry: JournalEntry::TicketPassedOn,
        },
        Effect::Link {
            mentor: MentorId::new("an"),
            conversation: person("minh"),
        },
    ];
    let commit = Commit {
        answered: vec![seq],
        ..turn("lan", 0, effects)
    };
    store.commit(commit).await.unwrap();

    let store = restarted(store, dir.path()).await;
    let record = store.entity(&entity("lan")).unwrap().unwrap();
    assert_eq!(record.turn, 1);
    assert_eq!(record.state.get(), state("after turn 1").get());
    assert_eq!(waiting(&store, "lan"), ["2"], "the answered mail is gone");
    for (name, text) in [("lan", "chào bác"), ("minh", "có người cần giúp")] {
        let head = store.outbox_head(&person(name)).unwrap().unwrap();
        assert_eq!(head.message.text, text);
        assert_eq!((head.attempts, head.calls_done), (0, 0));
        assert_eq!((head.created, head.next_at), (at(0), at(0)));
    }
    let told = store.mailbox(&ticket, 9).unwrap();
    assert_eq!(told[0].event, Event::Ticket(TicketEvent::Withdrawn));
    assert_eq!(store.ring(at(0)).await.unwrap(), Some(at(60)));
    assert_eq!(store.journal(at(0)..at(1)).count(), 1);
    assert_eq!(
        store.mentors().unwrap()[&MentorId::new("an")],
        person("minh")
    );
}

#[tokio::test]
async fn a_refused_turn_leaves_nothing_behind() {
    let (_dir, store) = new_store();
    accept(&store, "lan", "1").await.unwrap();
    soon(store.mailboxes_with_mail()).await;
    let before = store.numbers();
    let known = mailbox(&store, "lan")[0].seq;
    let commit = Commit {
        answered: vec![known, known + 1000],
        ..turn("lan", 0, vec![send("lan", "chào bác"), wake(60)])
    };
    let refused = store.commit(commit).await;
    assert!(matches!(refused, Err(StoreError::NoSuchMail { seq, .. }) if seq == known + 1000));
    assert!(store.entity(&entity("lan")).unwrap().is_none());
    assert_eq!(waiting(&store, "lan"), ["1"]);
    assert!(store.outbox_head(&person("lan")).unwrap().is_none());
    assert_eq!(store.ring(at(99)).await.unwrap(), None);
    assert_eq!(store.numbers(), before);
    assert!(waits(store.outbox_lanes()).await);
}

#[tokio::test]
async fn a_stale_turn_is_refused() {
    let (_dir, store) = new_store();
    store.commit(turn("lan", 0, vec![])).await.unwrap();
    for read in [0, 2] {
        let refused = store
            .commit(turn("lan", read, vec![send("lan", "x")]))
            .await;
        assert!(matches!(
            refused,
            Err(StoreError::StaleTurn { found: 1, .. })
        ));
    }
    assert!(store.outbox_head(&person("lan")).unwrap().is_none());
    store.commit(turn("lan", 1, vec![])).await.unwrap();
}

#[tokio::test]
async fn of_many_turns_from_the_same_state_one_is_written() {
    let (_dir, store) = new_store();
    let mut all = tokio::task::JoinSet::new();
    for n in 0..100 {
        let store = store.clone();
        let effects = vec![send("lan", &n.to_string())];
        all.spawn(async move { store.commit(turn("lan", 0, effects)).await.is_ok() });
    }
    let written = soon(all.join_all()).await;
    assert_eq!(written.iter().filter(|ok| **ok).count(), 1);
    assert_eq!(store.numbers().outbox, 1);
}

#[tokio::test]
async fn mail_is_answered_once() {
    let (_dir, store) = new_store();
    accept(&store, "lan", "1").await.unwrap();
    let answered = vec![mailbox(&store, "lan")[0].seq];
    let commit = |read_turn| Commit {
        answered: answered.clone(),
        ..turn("lan", read_turn, vec![])
    };
    store.commit(commit(0)).await.unwrap();
    let again = store.commit(commit(1)).await;
    assert!(matches!(again, Err(StoreError::NoSuchMail { .. })));
}

#[tokio::test]
async fn timers_survive_a_restart() {
    let (dir, store) = new_store();
    store.commit(turn("lan", 0, vec![wake(60)])).await.unwrap();
    let store = restarted(store, dir.path()).await;
    assert_eq!(store.ring(at(59)).await.unwrap(), Some(at(60)));
    assert_eq!(store.ring(at(60)).await.unwrap(), None);
    let rang = Event::Rang {
        timer: Timer::Nudge,
        set_by: 1,
    };
    assert_eq!(rings(&store, "lan"), std::slice::from_ref(&rang));
    let rung = TimerMark {
        changed_in: 1,
        due: None,
        looked_at: None,
    };
    assert_eq!(nudge(&store, "lan"), Some(rung));

    let store = restarted(store, dir.path()).await;
    store.ring(at(999)).await.unwrap();
    assert_eq!(rings(&store, "lan"), [rang], "rings once");
}

#[tokio::test]
async fn a_timer_set_again_rings_only_at_its_new_time() {
    let (_dir, store) = new_store();
    let effects = vec![wake(60), wake(50)];
    store.commit(turn("lan", 0, effects)).await.unwrap();
    store.commit(turn("lan", 1, vec![wake(70)])).await.unwrap();
    assert_eq!(store.ring(at(69)).await.unwrap(), Some(at(70)));
    assert_eq!(rings(&store, "lan"), []);
    store.ring(at(70)).await.unwrap();
    let rang = Event::Rang {
        timer: Timer::Nudge,
        set_by: 2,
    };
    assert_eq!(rings(&store, "lan"), [rang]);
}

#[tokio::test]
async fn a_timer_cleared_after_it_rang_is_marked_so_that_the_ring_is_stale() {
    let (_dir, store) = new_store();
    let cancel = || {
        vec![Effect::Cancel {
            timer: Timer::Nudge,
        }]
    };
    store.commit(turn("lan", 0, vec![wake(60)])).await.unwrap();
    store.ring(at(60)).await.unwrap();
    store.commit(turn("lan", 1, cancel())).await.unwrap();
    let cleared = |turn| {
        Some(TimerMark {
            changed_in: turn,
            due: None,
            looked_at: None,
        })
    };
    assert_eq!(nudge(&store, "lan"), cleared(2));

    store.commit(turn("lan", 2, vec![wake(90)])).await.unwrap();
    store.commit(turn("lan", 3, cancel())).await.unwrap();
    assert_eq!(store.ring(at(99)).await.unwrap(), None);
    assert_eq!(nudge(&store, "lan"), cleared(4));
    assert_eq!(rings(&store, "lan").len(), 1);
}

#[tokio::test]
async fn every_timer_that_is_due_rings_however_many_there_are() {
    let (_dir, store) = new_store();
    let all = TIMERS.map(|timer| Effect::Wake { timer, at: at(1) });
    for person in 0..100 {
        let name = format!("p{person}");
        let commit = turn(&name, 0, all.to_vec());
        store.commit(commit).await.unwrap();
    }
    assert_eq!(store.ring(at(1)).await.unwrap(), None);
    assert_eq!(store.numbers().mail, 100 * TIMERS.len() as u64);
}

#[tokio::test]
async fn an_earlier_timer_wakes_whoever_rings_and_a_later_one_does_not() {
    let (_dir, store) = new_store();
    store.commit(turn("lan", 0, vec![wake(60)])).await.unwrap();
    soon(store.timer_moved()).await;
    assert_eq!(store.ring(at(0)).await.unwrap(), Some(at(60)));
    store.commit(turn("hoa", 0, vec![wake(61)])).await.unwrap();
    assert!(waits(store.timer_moved()).await, "not before the others");
    store.commit(turn("hoa", 1, vec![wake(59)])).await.unwrap();
    soon(store.timer_moved()).await;
}

#[tokio::test]
async fn the_journal_is_read_by_its_times_in_order() {
    let (_dir, store) = new_store();
    for (read_turn, seconds) in [(0, 30), (1, 10), (2, 20), (3, 20)] {
        let entry = JournalEntry::CitizenGreeted { village: None };
        let commit = Commit {
            now: at(seconds),
            ..turn("lan", read_turn, vec![Effect::Record { entry }])
        };
        store.commit(commit).await.unwrap();
    }
    let facts: Vec<_> = store
        .journal(at(10)..at(30))
        .map(|fact| fact.unwrap().at)
        .collect();
    assert_eq!(facts, [at(10), at(20), at(20)]);
    assert_eq!(store.journal(at(30)..at(10)).count(), 0);
}

#[tokio::test]
async fn a_mentor_is_reached_where_they_were_linked_last() {
    let (_dir, store) = new_store();
    let an = MentorId::new("an");
    let link = |name| Effect::Link {
        mentor: an.clone(),
        conversation: person(name),
    };
    let effects = vec![link("an-cũ"), link("an-mới")];
    store.commit(turn("an", 0, effects)).await.unwrap();
    assert_eq!(store.mentors().unwrap()[&an], person("an-mới"));
    let unlink = Effect::Unlink { mentor: an };
    store.commit(turn("an", 1, vec![unlink])).await.unwrap();
    assert!(store.mentors().unwrap().is_empty());
}

#[tokio::test]
async fn a_timer_put_off_and_brought_forward_rings_once_at_the_time_set_last() {
    let (dir, store) = new_store();
    for (turns, seconds) in [60, 90, 80, 85].into_iter().enumerate() {
        let turns = turns as u64;
        let commit = turn("lan", turns, vec![wake(seconds)]);
        store.commit(commit).await.unwrap();
    }
    let store = restarted(store, dir.path()).await;
    assert_eq!(store.ring(at(84)).await.unwrap(), Some(at(85)));
    assert_eq!(rings(&store, "lan"), []);
    assert_eq!(store.ring(at(99)).await.unwrap(), None);
    let rang = Event::Rang {
        timer: Timer::Nudge,
        set_by: 4,
    };
    assert_eq!(rings(&store, "lan"), [rang]);
}

#[tokio::test]
async fn a_timer_put_off_and_cleared_never_rings() {
    let (_dir, store) = new_store();
    store.commit(turn("lan", 0, vec![wake(60)])).await.unwrap();
    store.commit(turn("lan", 1, vec![wake(90)])).await.unwrap();
    let cancel = Effect::Cancel {
        timer: Timer::Nudge,
    };
    store.commit(turn("lan", 2, vec![cancel])).await.unwrap();
    assert_eq!(store.ring(at(999)).await.unwrap(), None);
    assert_eq!(rings(&store, "lan"), []);
}
