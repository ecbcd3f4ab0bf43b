//! What a mentor reads about a case: the offer and the confirmation.

use crate::content::Content;
use crate::event::{Case, Ending, HandoffReason};
use crate::id::{FlowId, TopicId};
use crate::locale::{Args, Way};
use crate::speech::{Address, Speech};

/// The offer: who, which lesson and step, what was tried, the last words.
pub(super) fn offer(content: &Content, speech: &Speech<'_>, case: &Case) -> String {
    let head = if case.reason == HandoffReason::Graduate {
        "desk-graduate"
    } else {
        "desk-offer"
    };
    describe(content, speech, case, head)
}

/// The confirmation that the case is theirs.
pub(super) fn claimed(content: &Content, speech: &Speech<'_>, case: &Case) -> String {
    let told = describe(content, speech, case, "desk-claimed");
    let how = speech.say("desk-how-to-help");
    format!("{told}\n{how}")
}

fn describe(content: &Content, speech: &Speech<'_>, case: &Case, head: &str) -> String {
    let who = Args::new().with("who", case.who.as_str());
    let village = case
        .village
        .as_ref()
        .and_then(|id| content.house.village(id));
    let mut lines = vec![match village {
        Some(village) => speech.say_with(
            "desk-who-of",
            who.with("village", village.name.as_str())
                .with("head", speech.say(head)),
        ),
        None => speech.say_with("desk-who", who.with("head", speech.say(head))),
    }];
    lines.push(speech.say(reason(case.reason)));
    if let Some(kind) = &case.kind {
        lines.push(if case.reason == HandoffReason::Graduate {
            let title = speech.title(&FlowId::new(kind));
            speech.say_with("desk-lesson", Args::new().with("title", title))
        } else {
            let topic = content.menu.topic(&TopicId::new(kind));
            let kind = topic.map_or_else(|| kind.clone(), |topic| speech.topic(&topic.id));
            speech.say_with("desk-kind", Args::new().with("kind", kind))
        });
    }
    if let Some(place) = &case.place {
        let title = speech.title(&place.flow);
        lines.push(speech.say_with("desk-lesson", Args::new().with("title", title)));
        if let Some((flow, step)) = content.step(&place.flow, &place.step) {
            let attempts = flow.attempts(step);
            // The step as the citizen reads it, so that both look at the same words.
            let to_citizen = Speech::new(content, speech.lang(), Address::default());
            let step = to_citizen.step(&flow.id, step, Way::First);
            lines.push(speech.say_with("desk-step", Args::new().with("step", step)));
            // Whoever asks for an appointment has not been stuck.
            if case.reason != HandoffReason::Appointment {
                let tried = place.attempts.min(attempts).to_string();
                lines.push(speech.say_with("desk-tried", Args::new().with("tried", tried)));
            }
        }
    }
    if !case.last_words.is_empty() {
        let words = case
            .last_words
            .iter()
            .map(|words| format!("«{words}»"))
            .collect::<Vec<_>>();
        lines.push(speech.say_with(
            "desk-last-words",
            Args::new().with("words", words.join(" ")),
        ));
    }
    lines.join("\n")
}

fn reason(reason: HandoffReason) -> &'static str {
    match reason {
        HandoffReason::AttemptsExhausted => "desk-reason-attempts",
        HandoffReason::Asked => "desk-reason-asked",
        HandoffReason::Distress => "desk-reason-distress",
        HandoffReason::Scam => "desk-reason-scam",
        HandoffReason::StepGone => "desk-reason-step-gone",
        HandoffReason::FlowSaysSo => "desk-reason-flow",
        HandoffReason::Appointment => "desk-reason-appointment",
        HandoffReason::Graduate => "desk-reason-graduate",
    }
}

/// The quick reply that ends a ticket this way.
pub(super) fn ending_label(ending: Ending) -> &'static str {
    match ending {
        Ending::NextStep => "reply-end-next",
        Ending::SameStep => "reply-end-same",
        Ending::MeetInPerson => "reply-end-meet",
        Ending::Closed => "reply-end-closed",
        Ending::Approved => "reply-end-approved",
    }
}

/// What a mentor reads after they ended a ticket this way.
pub(super) fn ending_receipt(ending: Ending) -> &'static str {
    match ending {
        Ending::NextStep => "desk-ended-next",
        Ending::SameStep => "desk-ended-same",
        Ending::MeetInPerson => "desk-ended-meet",
        Ending::Closed => "desk-ended-closed",
        Ending::Approved => "desk-ended-approved",
    }
}
