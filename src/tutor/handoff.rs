//! Fetching a human, waiting for one, speaking with one, and being given back.

use crate::event::{Case, CitizenNews, Ending, Event, HandoffReason, Place, Rung, TicketEvent};
use crate::flow::Action;
use crate::id::{FlowId, TicketId};
use crate::locale::Args;
use crate::message::Voice;
use crate::turn::JournalEntry;
use crate::tutor::citizen::{About, Mode};
use crate::tutor::command::Command;
use crate::tutor::scene::Scene;
use crate::tutor::{appointment, explaining, leaving, lesson, mastering, menu, nudge};

/// Opens a ticket and tells the citizen; does nothing more than comfort where one is open already.
pub(super) fn open(scene: &mut Scene<'_>, reason: HandoffReason) {
    if scene.citizen.ticket().is_some() {
        return say_waiting(scene, "handoff-already", Args::new());
    }
    nudge::disarm(scene);
    scene.citizen.question = None;
    scene.citizen.offered.clear();
    if reason == HandoffReason::AttemptsExhausted {
        mastering::failed(scene);
    }
    let ticket = ask_mentors(scene, reason, None);
    scene.citizen.mode = Mode::Waiting { ticket };
    say_waiting(scene, words_for(reason), Args::new());
}

/// Opens a ticket and says nothing. `kind` is that of the [`Case`]; `None` leaves it to the lesson.
pub(super) fn ask_mentors(
    scene: &mut Scene<'_>,
    reason: HandoffReason,
    kind: Option<&str>,
) -> TicketId {
    scene.citizen.tickets += 1;
    let ticket = TicketId {
        citizen: scene.me.clone(),
        number: scene.citizen.tickets,
    };
    // A graduate needs no help: where they stand and what they said is nobody's business.
    let needs_help = reason != HandoffReason::Graduate;
    let session = scene.citizen.session.as_ref().filter(|_| needs_help);
    let kind = kind.map(str::to_owned).or_else(|| {
        let lessons = session.map(|session| [&session.flow, session.lesson()]);
        let flows = lessons.into_iter().flatten();
        let mut flows = flows.filter_map(|lesson| scene.content.flow(lesson));
        // A part of another lesson may leave it to that one.
        let named = flows.find_map(|flow| flow.on_stuck.handoff.as_ref());
        named.map(ToString::to_string)
    });
    let place = session.map(|session| Place {
        flow: session.flow.clone(),
        step: session.step.clone(),
        attempts: session.attempt,
    });
    let last_words = if needs_help {
        scene.citizen.last_words.clone()
    } else {
        Vec::new()
    };
    let speech = scene.speech();
    let case = Case {
        who: scene
            .citizen
            .name
            .clone()
            .unwrap_or_else(|| speech.say("citizen-unnamed")),
        village: scene.citizen.village.clone(),
        place: place.clone(),
        reason,
        kind: kind.clone(),
        last_words,
    };
    let flow = if needs_help {
        place.as_ref().map(|place| place.flow.clone())
    } else {
        kind.map(FlowId::new)
    };
    scene.record(JournalEntry::TicketOpened {
        flow,
        step: place.map(|place| place.step),
        reason,
    });
    scene.tell(ticket.clone(), Event::Ticket(TicketEvent::Opened { case }));
    ticket
}

/// What the citizen is told when a human is fetched.
fn words_for(reason: HandoffReason) -> &'static str {
    match reason {
        HandoffReason::AttemptsExhausted => "handoff-attempts",
        HandoffReason::Asked => "handoff-asked",
        HandoffReason::Distress => "handoff-distress",
        HandoffReason::Scam => "handoff-scam",
        HandoffReason::StepGone => "handoff-step-gone",
        HandoffReason::FlowSaysSo | HandoffReason::Appointment | HandoffReason::Graduate => {
            "handoff-flow"
        }
    }
}

/// Says the message `key` to a citizen who waits, with what they can do meanwhile: some platforms take
/// the choices of an earlier message away when another follows.
pub(super) fn say_waiting(scene: &mut Scene<'_>, key: &str, args: Args<'_>) {
    let number = scene.citizen.ticket().map_or(0, |ticket| ticket.number);
    let words = scene.speech().say_with(key, args);
    let replies = scene.replies(&[
        ("reply-solved", Command::Solved { ticket: number }),
        ("reply-pause", Command::Pause),
    ]);
    scene.send(words, replies);
}

/// Passes the citizen's words on to the ticket.
pub(super) fn relay(scene: &mut Scene<'_>, ticket: &TicketId, text: String) {
    scene.tell(
        ticket.clone(),
        Event::Ticket(TicketEvent::CitizenSaid { text }),
    );
}

/// Asks whether the mentor can go; the citizen's own "done" is said to a person first of all.
pub(super) fn ask_whether_solved(scene: &mut Scene<'_>) {
    scene.ask("solved-question", Args::new(), About::Solved);
}

/// The citizen says that it worked: the ticket is closed for everyone, and the lesson goes on.
pub(super) fn withdraw(scene: &mut Scene<'_>) {
    let Some(ticket) = scene.citizen.ticket().cloned() else {
        return menu::show(scene, "menu");
    };
    let mentored = matches!(scene.citizen.mode, Mode::Mentored { .. });
    leave(scene, mentored);
    scene.tell(ticket, Event::Ticket(TicketEvent::Withdrawn));
    match lesson::next_of(scene) {
        _ if is_over(scene) => close(scene, "solved-outside-lesson", Args::new()),
        Some(_) => lesson::pass(scene),
        None if scene.citizen.session.is_some() => {
            scene.lead_with("praise-2");
            explaining::repeat_here(scene);
        }
        None => menu::show(scene, "solved-outside-lesson"),
    }
}

/// The citizen has had enough for today: nobody needs to come any more.
pub(super) fn give_up_waiting(scene: &mut Scene<'_>) {
    if appointment::is_talking(scene) {
        appointment::leave_talk(scene);
    } else if let Some(ticket) = scene.citizen.ticket().cloned() {
        leave(scene, false);
        scene.tell(ticket, Event::Ticket(TicketEvent::Withdrawn));
    }
    leaving::pause(scene);
}

/// Leaves the ticket behind.
pub(super) fn leave(scene: &mut Scene<'_>, helped: bool) {
    scene.citizen.question = None;
    scene.citizen.mode = match scene.citizen.session.as_mut() {
        Some(session) => {
            session.helped |= helped;
            Mode::Learning
        }
        None => Mode::Idle,
    };
}

/// A ticket told how it goes. News of another ticket than the open one is old and means nothing.
pub(super) fn hear_news(scene: &mut Scene<'_>, news: &CitizenNews) {
    if appointment::is_one(scene, news.ticket()) {
        return appointment::hear_news(scene, news);
    }
    if scene.citizen.ticket() != Some(news.ticket()) {
        return;
    }
    match news {
        CitizenNews::MentorsAsked { rung, asked, .. } => {
            let key = match rung {
                Rung::Village => "asked-village",
                Rung::Commune => "asked-commune",
                Rung::Coordinator => "asked-coordinator",
            };
            say_waiting(scene, key, Args::new().with("asked", asked.to_string()));
        }
        CitizenNews::NobodyCame { .. } => nobody_came(scene),
        CitizenNews::MentorCame { ticket, mentor } => {
            scene.citizen.mode = Mode::Mentored {
                ticket: ticket.clone(),
                mentor: mentor.clone(),
            };
            scene.citizen.question = None;
            scene.citizen.offered.clear();
            scene.say_with("mentor-came", Args::new().with("mentor", mentor.as_str()));
        }
        CitizenNews::MentorSaid { mentor, text, .. } => {
            scene.citizen.offered.clear();
            scene.send_as(Voice::Mentor(mentor.clone()), text.clone());
        }
        CitizenNews::MentorLeft { ticket, mentor } => {
            scene.citizen.mode = Mode::Waiting {
                ticket: ticket.clone(),
            };
            let mentor = Args::new().with("mentor", mentor.as_str());
            say_waiting(scene, "mentor-left", mentor);
        }
        CitizenNews::Resolved { mentor, ending, .. } => resolved(scene, mentor, *ending),
    }
}

/// The truth when nobody can come now, and another way.
fn nobody_came(scene: &mut Scene<'_>) {
    let in_person = scene.content.house.in_person.as_deref();
    match in_person {
        Some(place) => {
            let place = Args::new().with("place", place);
            say_waiting(scene, "nobody-came-go-to", place);
        }
        None => say_waiting(scene, "nobody-came", Args::new()),
    }
}

/// The mentor ended it; the lesson goes on as they said.
fn resolved(scene: &mut Scene<'_>, mentor: &str, ending: Ending) {
    leave(scene, true);
    let name = Args::new().with("mentor", mentor.to_owned());
    match ending {
        Ending::MeetInPerson if is_over(scene) => close(scene, "appointment-meets", name),
        Ending::NextStep | Ending::SameStep if is_over(scene) => {
            close(scene, "mentor-closed", name);
        }
        Ending::NextStep => match lesson::next_of(scene) {
            Some(next) => {
                scene.say_with("mentor-left-next", name);
                if let Some(session) = scene.citizen.session.as_mut() {
                    // By a mentor's hand: no explanation of the bot's did it.
                    session.attempt = 0;
                }
                lesson::take(scene, &next);
            }
            // A choice has no one next step: only the citizen can make it.
            None => {
                scene.say_with("mentor-left-same", name);
                again(scene);
            }
        },
        Ending::SameStep => {
            scene.say_with("mentor-left-same", name);
            again(scene);
        }
        Ending::MeetInPerson => {
            if scene.citizen.session.is_some() {
                scene.citizen.mode = Mode::Paused;
            }
            let words = scene.speech().say_with("mentor-meets", name);
            let replies = scene.replies(&[("reply-resume", Command::Resume)]);
            scene.send(words, replies);
        }
        Ending::Closed | Ending::Approved => close(scene, "mentor-closed", name),
    }
}

/// Whether the lesson had already ended, with the call for a mentor.
fn is_over(scene: &Scene<'_>) -> bool {
    matches!(lesson::action(scene), Some(Action::End { .. }))
}

/// Leaves the lesson for good with these words.
fn close(scene: &mut Scene<'_>, key: &str, args: Args<'_>) {
    let waits = leaving::close(scene);
    let words = scene.speech().say_with(key, args);
    if !waits {
        let replies = scene.replies(&[("reply-menu", Command::Menu)]);
        return scene.send(words, replies);
    }
    scene.send(words, Vec::new());
    leaving::offer_waiting(scene);
}

/// The present step from attempt 1; the menu outside a lesson.
fn again(scene: &mut Scene<'_>) {
    match scene
        .citizen
        .session
        .as_ref()
        .map(|session| session.step.clone())
    {
        Some(step) => lesson::arrive(scene, &step),
        None => menu::show(scene, "menu"),
    }
}
