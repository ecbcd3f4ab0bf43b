//! Keys: their order is the order of what they stand for, and what was written can be read.

use camtay::event::{TIMERS, Timer};
use camtay::id::{AccountId, ChannelId, ConversationId, DedupeKey, EntityId, TicketId, Timestamp};
use camtay::store::sled::keys;
use proptest::prelude::*;

fn times() -> impl Strategy<Value = Timestamp> {
    let (first, last) = (Timestamp::MIN, Timestamp::MAX);
    prop_oneof![
        first.as_nanosecond()..=last.as_nanosecond(),
        Just(0),
        Just(-1),
        Just(first.as_nanosecond()),
        Just(last.as_nanosecond()),
    ]
    .prop_map(|nanoseconds| Timestamp::from_nanosecond(nanoseconds).unwrap())
}

/// Ids of few letters, so that one often begins like another, and of any.
fn conversations() -> impl Strategy<Value = ConversationId> {
    let peer = prop_oneof!["[a#%/\u{0}]{0,3}", any::<String>()];
    ("[ab]{1,2}", "[a]{0,1}", peer, any::<bool>()).prop_map(|(channel, account, peer, group)| {
        let (channel, account) = (ChannelId::new(channel), AccountId::new(account));
        if group {
            ConversationId::group(&channel, &account, &peer)
        } else {
            ConversationId::person(&channel, &account, &peer)
        }
    })
}

fn entities() -> impl Strategy<Value = EntityId> {
    (conversations(), any::<Option<u32>>()).prop_map(|(citizen, number)| match number {
        Some(number) => TicketId { citizen, number }.into(),
        None => citizen.into(),
    })
}

fn timers() -> impl Strategy<Value = Timer> {
    proptest::sample::select(TIMERS.to_vec())
}

proptest! {
    #[test]
    fn a_number_keeps_its_order(a: u64, b: u64) {
        prop_assert_eq!(a.cmp(&b), keys::number(a).cmp(&keys::number(b)));
    }

    #[test]
    fn a_text_keeps_its_order_and_comes_back(a: String, b: String) {
        let key = keys::text(&a);
        prop_assert_eq!(a.cmp(&b), key.cmp(&keys::text(&b)));
        prop_assert_eq!(keys::read_text(&key), Some(a.as_str()));
    }

    #[test]
    fn what_an_owner_has_keeps_its_order_and_comes_back(
        a in entities(), b in entities(), m: u64, n: u64,
    ) {
        let (owner, key) = (a.to_string(), keys::numbered(&a, m));
        let order = (&owner, m).cmp(&(&b.to_string(), n));
        prop_assert_eq!(order, key.cmp(&keys::numbered(&b, n)));
        prop_assert_eq!(keys::read_numbered(&key), Some((owner.as_str(), m)));
        prop_assert_eq!(owner.parse::<EntityId>().unwrap(), a);
    }

    #[test]
    fn the_range_of_an_owner_holds_all_that_is_theirs_and_nothing_else(
        a in entities(), b in entities(), n: u64,
    ) {
        let range = keys::all_of(&a)..keys::end_of(&a);
        prop_assert!(range.contains(&keys::numbered(&a, n)));
        prop_assert_eq!(range.contains(&keys::numbered(&b, n)), a == b);
    }

    #[test]
    fn a_fact_keeps_its_order_and_comes_back(a in times(), b in times(), m: u64, n: u64) {
        let key = keys::fact(a, m);
        prop_assert_eq!((a, m).cmp(&(b, n)), key.cmp(&keys::fact(b, n)));
        prop_assert_eq!(keys::read_fact(&key), Some((a, m)));
        prop_assert!(keys::from(a) <= key);
        prop_assert_eq!(keys::from(b) > key, b > a);
    }

    #[test]
    fn a_timer_keeps_its_order_and_comes_back(
        a in times(), b in times(), e in entities(), f in entities(), t in timers(), u in timers(),
    ) {
        let key = keys::timer(a, &e, t);
        let order = (a, e.to_string(), t).cmp(&(b, f.to_string(), u));
        prop_assert_eq!(order, key.cmp(&keys::timer(b, &f, u)));
        prop_assert_eq!(keys::read_timer(&key), Some((a, e, t)));
    }

    #[test]
    fn an_old_dedupe_key_keeps_its_order_and_comes_back(
        a in times(), b in times(), x: String, y: String,
    ) {
        let (x, y) = (keys::dedupe(&DedupeKey::new(x)), keys::dedupe(&DedupeKey::new(y)));
        let key = keys::expiry(a, &x);
        prop_assert_eq!((a, &x).cmp(&(b, &y)), key.cmp(&keys::expiry(b, &y)));
        prop_assert_eq!(keys::read_expiry(&key), Some((a, x.as_slice())));
    }

    #[test]
    fn a_dedupe_key_of_any_length_makes_a_short_key_of_its_own(a in ".{0,400}", b in ".{0,400}") {
        let (x, y) = (keys::dedupe(&DedupeKey::new(&a)), keys::dedupe(&DedupeKey::new(&b)));
        prop_assert!(x.len() < 300);
        prop_assert_eq!(x == y, a == b);
    }

    #[test]
    fn every_key_is_between_the_first_and_the_last(a in times(), e in entities(), t in timers()) {
        for key in [keys::timer(a, &e, t), keys::numbered(&e, u64::MAX), keys::text("\u{10ffff}")] {
            prop_assert!((keys::first()..keys::last()).contains(&key));
        }
    }

    #[test]
    fn bytes_that_no_key_is_made_of_are_not_read(bytes: Vec<u8>) {
        if bytes.first() != Some(&keys::KEY_VERSION) {
            prop_assert_eq!(keys::read_text(&bytes), None);
            prop_assert_eq!(keys::read_numbered(&bytes), None);
            prop_assert_eq!(keys::read_timer(&bytes), None);
        }
    }
}

/// A row under another key of the same id would be found, and never removed.
#[test]
fn an_id_is_read_in_one_form_only() {
    assert!("web//p/l%C3%A0#12".parse::<EntityId>().is_ok());
    for other in [
        "web//p/a\tb",
        "web//p/là",
        "web//p/%61",
        "web//p/l%c3%a0",
        "web//p/%+1",
        "web//p/a#+1",
        "web//p/a#01",
        "web//p/a#1#1",
    ] {
        assert!(other.parse::<EntityId>().is_err(), "{other}");
    }
}
