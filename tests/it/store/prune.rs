//! Pruning: what goes when it is old, what stays however old it is, and in how small steps.

use camtay::event::Timer;
use camtay::id::{EntityId, MentorId, TicketId, Timestamp};
use camtay::store::sled::keys;
use camtay::store::{Commit, Cursor, GivenUp, Progress, Pruned, Retention, Store};
use camtay::turn::{Effect, JournalEntry};

use crate::store::given::{
    accept, at, bubble, entity, graduate, mailbox, new_store, person, said, send, state, turn,
};
use crate::store::opening::tamper;

/// A moment, in days after the turns of these tests.
fn day(days: i64) -> Timestamp {
    at(days * 24 * 60 * 60)
}

/// Prunes a whole round; gives what went and how many steps it took.
async fn round(store: &Store, now: Timestamp) -> (Pruned, usize) {
    let mut cursor = Some(Cursor::default());
    let (mut pruned, mut steps) = (Pruned::default(), 0);
    while let Some(from) = cursor {
        let step = store.prune(from, Retention::default(), now).await.unwrap();
        pruned.add(step.pruned);
        cursor = step.next;
        steps += 1;
    }
    (pruned, steps)
}

fn ticket(name: &str) -> EntityId {
    let citizen = person(name);
    EntityId::Ticket(TicketId { citizen, number: 1 })
}

/// A turn of any entity that answers no mail.
fn turn_of(entity: EntityId, read_turn: u64, effects: Vec<Effect>) -> Commit {
    Commit {
        entity,
        read_turn,
        ..turn("nobody", 0, effects)
    }
}

fn is_there(store: &Store, id: &EntityId) -> bool {
    store.entity(id).unwrap().is_some()
}

#[tokio::test]
async fn a_citizen_not_heard_of_for_a_year_is_forgotten_with_page_and_timers() {
    let (_dir, store) = new_store();
    let pages = vec![(said("lan", "1").dedupe, bubble("chào"))];
    store
        .accept(vec![said("lan", "1")], pages, day(0))
        .await
        .unwrap();
    let timer = Timer::Nudge;
    let wake = Effect::Wake {
        timer,
        at: day(500),
    };
    let graduate = graduate("lan");
    let mut commit = turn("lan", 0, vec![wake, Effect::Enlist { graduate }]);
    commit.answered = vec![mailbox(&store, "lan")[0].seq];
    store.commit(commit).await.unwrap();
    store.commit(turn("hoa", 0, vec![])).await.unwrap();

    assert_eq!(round(&store, day(364)).await.0.conversations, 0);
    let mut heard = turn("hoa", 1, vec![]);
    heard.now = day(200);
    store.commit(heard).await.unwrap();
    let (pruned, _) = round(&store, day(366)).await;
    assert_eq!(pruned.conversations, 1);
    assert!(!is_there(&store, &entity("lan")) && is_there(&store, &entity("hoa")));
    assert!(store.bubbles(&person("lan"), 0, 9).unwrap().is_empty());
    assert!(store.graduates().unwrap().is_empty());
    assert_eq!(store.ring(day(0)).await.unwrap(), None, "no timer is left");
    assert_eq!(
        accept(&store, "lan", "2").await.unwrap(),
        1,
        "she may come again"
    );
    store.commit(turn("lan", 0, vec![])).await.unwrap();
}

#[tokio::test]
async fn what_somebody_waits_for_stays_however_old() {
    let (_dir, store) = new_store();
    for name in ["mail", "outbox", "ticket", "mentor", "plain"] {
        store.commit(turn(name, 0, vec![])).await.unwrap();
    }
    accept(&store, "mail", "1").await.unwrap();
    store
        .commit(turn("outbox", 1, vec![send("outbox", "chào")]))
        .await
        .unwrap();
    let listed = turn_of(ticket("ticket"), 0, vec![Effect::ListTicket]);
    store.commit(listed).await.unwrap();
    let link = Effect::Link {
        mentor: MentorId::new("an"),
        conversation: person("mentor"),
    };
    store.commit(turn("mentor", 1, vec![link])).await.unwrap();

    let (pruned, _) = round(&store, day(1000)).await;
    assert_eq!((pruned.conversations, pruned.tickets), (1, 0));
    assert!(!is_there(&store, &entity("plain")));

    let seq = mailbox(&store, "mail")[0].seq;
    let mut answers = turn("mail", 1, vec![]);
    answers.answered = vec![seq];
    store.commit(answers).await.unwrap();
    let head = store.outbox_head(&person("outbox")).unwrap().unwrap();
    let outbox = person("outbox");
    store.delivered(&outbox, head.seq, None).await.unwrap();
    let closed = turn_of(ticket("ticket"), 1, vec![Effect::UnlistTicket]);
    store.commit(closed).await.unwrap();
    let unlink = Effect::Unlink {
        mentor: MentorId::new("an"),
    };
    store.commit(turn("mentor", 2, vec![unlink])).await.unwrap();
    let (first, _) = round(&store, day(1000)).await;
    let (second, _) = round(&store, day(1000)).await;
    assert_eq!((first.conversations, first.tickets), (3, 1));
    assert_eq!(
        second.conversations, 1,
        "a citizen goes after the last ticket"
    );
}

#[tokio::test]
async fn a_ticket_goes_ninety_days_after_it_was_closed_and_not_before() {
    let (_dir, store) = new_store();
    let (timer, id) = (Timer::MentorSilence, ticket("lan"));
    let wake = Effect::Wake { timer, at: day(1) };
    store
        .commit(turn_of(id.clone(), 0, vec![wake]))
        .await
        .unwrap();
    assert_eq!(
        round(&store, day(300)).await.0.tickets,
        0,
        "a mentor has it"
    );
    let mut closed = turn_of(id.clone(), 1, vec![Effect::Cancel { timer }]);
    closed.now = day(300);
    store.commit(closed).await.unwrap();
    assert_eq!(round(&store, day(389)).await.0.tickets, 0);
    assert_eq!(round(&store, day(391)).await.0.tickets, 1);
    assert!(!is_there(&store, &id));
}

#[tokio::test]
async fn facts_dead_letters_and_bubbles_have_their_own_time() {
    let (_dir, store) = new_store();
    let entry = JournalEntry::TicketPassedOn;
    let effects = vec![
        Effect::Record { entry },
        send("lan", "một"),
        send("lan", "hai"),
    ];
    store.commit(turn("lan", 0, effects)).await.unwrap();
    let lan = person("lan");
    for what in 0..2 {
        let seq = store.outbox_head(&lan).unwrap().unwrap().seq;
        let code = "551".to_owned();
        let progress = match what {
            0 => Progress::GivenUp {
                reason: GivenUp::RecipientGone,
                code,
            },
            _ => Progress::Shown,
        };
        store.progress(&lan, seq, progress, day(0)).await.unwrap();
    }
    assert_eq!(round(&store, day(29)).await.0, Pruned::default());
    let (pruned, _) = round(&store, day(31)).await;
    assert_eq!(
        (pruned.dead_letters, pruned.bubbles, pruned.facts),
        (1, 1, 0)
    );
    assert_eq!(store.numbers().dead_letters, 0);
    assert!(store.dead_letters(9).unwrap().is_empty());
    assert_eq!(round(&store, day(399)).await.0.facts, 0);
    assert_eq!(round(&store, day(401)).await.0.facts, 1);
}

#[tokio::test]
async fn a_record_without_a_time_counts_from_the_day_it_is_first_seen() {
    let (dir, store) = new_store();
    store.commit(turn("lan", 0, vec![])).await.unwrap();
    store.close().await.unwrap();
    let key = keys::text(&entity("lan").to_string());
    let old = r#"{"v":1,"record":{"turn":1,"timers":{},"state":"x"}}"#;
    tamper(dir.path(), "entities", &key, Some(old));
    let store = Store::open(dir.path()).unwrap();
    assert_eq!(round(&store, day(1000)).await.0, Pruned::default());
    assert_eq!(round(&store, day(1364)).await.0, Pruned::default());
    assert_eq!(round(&store, day(1366)).await.0.conversations, 1);
}

#[tokio::test]
async fn a_round_goes_in_small_steps_and_past_what_cannot_be_read() {
    let (dir, store) = new_store();
    let mut commits = tokio::task::JoinSet::new();
    for n in 0..600 {
        let store = store.clone();
        commits.spawn(async move {
            let entry = JournalEntry::TicketPassedOn;
            let mut commit = turn(&format!("p{n:03}"), 0, vec![Effect::Record { entry }]);
            commit.state = state("x");
            store.commit(commit).await.unwrap();
        });
    }
    commits.join_all().await;
    store.close().await.unwrap();
    let key = keys::text(&entity("p300").to_string());
    tamper(dir.path(), "entities", &key, Some("not JSON"));
    let store = Store::open(dir.path()).unwrap();
    let (pruned, steps) = round(&store, day(1000)).await;
    assert_eq!((pruned.facts, pruned.conversations), (600, 599));
    assert_eq!(pruned.unreadable, 1);
    assert!((20..=24).contains(&steps), "{steps}");
}
