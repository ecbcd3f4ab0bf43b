//! What a mentor reads about a case: the offer and the confirmation.

use crate::content::Content;
use crate::event::{Case, Ending, HandoffReason};
use crate::id::{FlowId, KindId};
use crate::locale::{Args, Way};
use crate::speech::{Address, Speech};

/// The offer: who, what for, which lesson and step, what was tried, the last words.
pub(super) fn offer(content: &Content, speech: &Speech<'_>, case: &Case) -> String {
    let head = match kind(speech, case) {
        _ if case.reason == HandoffReason::Graduate => speech.say("desk-graduate"),
        Some(kind) if case.reason != HandoffReason::Appointment => {
            speech.say_with("desk-offer-about", Args::new().with("kind", kind))
        }
        Some(_) | None => speech.say("desk-offer"),
    };
    describe(content, speech, case, head)
}

/// The confirmation that the case is theirs.
pub(super) fn claimed(content: &Content, speech: &Speech<'_>, case: &Case) -> String {
    let told = describe(content, speech, case, speech.say("desk-claimed"));
    let how = speech.say("desk-how-to-help");
    format!("{told}\n{how}")
}

/// The words for the kind of help that is asked for.
fn kind(speech: &Speech<'_>, case: &Case) -> Option<String> {
    speech.kind(&KindId::new(case.kind.as_ref()?))
}

fn describe(content: &Content, speech: &Speech<'_>, case: &Case, head: String) -> String {
    let who = Args::new().with("who", case.who.as_str());
    let village = case
        .village
        .as_ref()
        .and_then(|id| content.house.village(id));
    let mut lines = vec![match village {
        Some(village) => speech.say_with(
            "desk-who-of",
            who.with("village", village.name.as_str())
                .with("head", head),
        ),
        None => speech.say_with("desk-who", who.with("head", head)),
    }];
    lines.push(speech.say(reason(case.reason)));
    if let Some(lesson) = &case.kind
        && case.reason == HandoffReason::Graduate
    {
        let title = speech.title(&FlowId::new(lesson));
        lines.push(speech.say_with("desk-lesson", Args::new().with("title", title)));
    }
    if let Some(kind) = kind(speech, case)
        && case.reason == HandoffReason::Appointment
    {
        lines.push(speech.say_with("desk-kind", Args::new().with("kind", kind)));
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
