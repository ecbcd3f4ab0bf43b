//! The schedule of retries, as a function.

use std::time::Duration;

use camtay::config::Retry;
use camtay::delivery::{is_used_up, next_wait};
use jiff::SignedDuration;
use proptest::prelude::*;

fn retries() -> impl Strategy<Value = Retry> {
    let wait = (0_i64..100_000_000).prop_map(SignedDuration::from_millis);
    (proptest::collection::vec(wait, 0..9), 0.0_f64..=1.0).prop_map(|(schedule, jitter)| Retry {
        schedule,
        jitter,
        ..Retry::default()
    })
}

proptest! {
    #[test]
    fn waits_are_planned_spread_and_never_before_the_hint(
        retry in retries(),
        failed in 0_u32..12,
        hint in proptest::option::of((0_u64..1_000_000_000).prop_map(Duration::from_millis)),
        draw in 0.0_f64..1.0,
    ) {
        let wait = next_wait(&retry, failed, hint, draw);
        let planned = usize::try_from(failed)
            .unwrap()
            .checked_sub(1)
            .and_then(|index| retry.schedule.get(index));
        prop_assert_eq!(wait.is_some(), planned.is_some());
        if let (Some(wait), Some(planned)) = (wait, planned) {
            let planned = Duration::try_from(*planned).unwrap();
            let hint = hint.unwrap_or_default();
            prop_assert!(wait >= hint);
            prop_assert!(wait + Duration::from_millis(1) >= planned.mul_f64(1.0 - retry.jitter));
            let most = planned.max(hint).mul_f64(1.0 + retry.jitter);
            prop_assert!(wait <= most + Duration::from_millis(1));
        }
    }

    #[test]
    fn a_schedule_of_n_waits_allows_n_and_one_attempts(retry in retries(), attempts in 0_u32..12) {
        let made = usize::try_from(attempts).unwrap();
        prop_assert_eq!(is_used_up(&retry, attempts), made > retry.schedule.len());
        let may_wait = next_wait(&retry, attempts, None, 0.5).is_some();
        prop_assert!(attempts == 0 || may_wait != is_used_up(&retry, attempts));
    }

    #[test]
    fn no_number_from_outside_makes_it_panic(
        seconds in any::<i64>(),
        jitter in prop_oneof![any::<f64>(), -1.0..2.0, Just(f64::NAN)],
        hint in any::<u64>(),
        draw in prop_oneof![any::<f64>(), -1.0..2.0, Just(f64::NAN)],
    ) {
        let retry = Retry { schedule: vec![SignedDuration::from_secs(seconds)], jitter, ..Retry::default() };
        let hint = Duration::from_secs(hint);
        prop_assert!(next_wait(&retry, 1, Some(hint), draw) >= Some(hint));
    }
}
