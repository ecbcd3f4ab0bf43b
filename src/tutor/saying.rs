//! Words, understood: what each intent does in each state.

use crate::event::HandoffReason;
use crate::id::TicketId;
use crate::locale::Args;
use crate::turn::JournalEntry;
use crate::tutor::citizen::{About, Mode, Question};
use crate::tutor::command::Command;
use crate::tutor::listening::{label_named, listen};
use crate::tutor::scene::Scene;
use crate::tutor::{
    advice, appointment, at_step, erasing, faq, handoff, hidden, inviting, leaving, lesson, menu,
    naming, nudge, showing, tapping,
};
use crate::understand::{Intent, Understanding};

/// Answers words in any state but the very first.
pub(super) fn say(scene: &mut Scene<'_>, text: &str, scam_signs: &[String]) {
    if let Some(command) = label_named(scene, text) {
        return tapping::tap(scene, command);
    }
    let mut heard = listen(scene, text);
    if let Some(advised) = scene.advice.take()
        && advice::is_undecided(scene, &heard, text)
    {
        match advice::follow(scene, advised) {
            Some(intent) => heard.intent = intent,
            None => return,
        }
    }
    if let Some(yes) = whether_to_erase(scene, &heard, text) {
        return tapping::reply(scene, About::Erase, yes);
    }
    if !scam_signs.is_empty() || heard.intent == Intent::ScamReport {
        stop_scam(scene, text, scam_signs);
        if heard.flags.distress && scene.citizen.ticket().is_none() {
            handoff::open(scene, HandoffReason::Distress);
        }
        return;
    }
    if heard.intent == Intent::DeleteMyData {
        return erasing::ask(scene);
    }
    if showing::asks_to_end(scene, text) {
        return showing::end(scene);
    }
    match scene.citizen.mode.clone() {
        Mode::Mentored { ticket, .. } => {
            handoff::relay(scene, &ticket, text.to_owned());
            beside_a_mentor(scene, &heard);
        }
        Mode::Waiting { ticket } => while_waiting(scene, &heard, &ticket, text),
        Mode::Learning | Mode::Paused | Mode::Idle | Mode::New => alone(scene, &heard, text),
    }
}

/// Whether these words already say what is wanted, so that help comes before any question.
pub(super) fn is_a_wish(scene: &Scene<'_>, text: &str, scam_signs: &[String]) -> bool {
    let heard = listen(scene, text);
    !scam_signs.is_empty()
        || heard.topic.is_some()
        || faq::find(scene, &heard, text).is_some()
        || matches!(
            heard.intent,
            Intent::ScamReport | Intent::Distress | Intent::TalkToHuman | Intent::DeleteMyData
        )
}

/// What these words say to the open question whether to erase everything; it is open no longer.
fn whether_to_erase(scene: &mut Scene<'_>, heard: &Understanding, text: &str) -> Option<bool> {
    let open = &mut scene.citizen.question;
    open.take_if(|question| question.about == About::Erase)?;
    erasing::answer(heard, text)
}

/// A sign of fraud, from any state: the emergency order, a person offered, the lesson waits.
fn stop_scam(scene: &mut Scene<'_>, text: &str, signs: &[String]) {
    scene.record(JournalEntry::ScamReported {
        signs: signs.to_vec(),
        in_group: false,
        village: scene.citizen.village.clone(),
    });
    if let Some(ticket) = scene.citizen.ticket().cloned() {
        handoff::relay(scene, &ticket, text.to_owned());
        return scene.say("emergency-order");
    }
    match signs.first() {
        Some(sign) => {
            let reason = scene.speech().say(sign);
            scene.say_with("emergency-stop-because", Args::new().with("reason", reason));
        }
        None if asks_whether_true(text) => scene.say("emergency-unsure"),
        None => scene.say("emergency-stop"),
    }
    let go_on = match scene.citizen.mode {
        Mode::Learning | Mode::Paused => ("reply-resume", Command::Resume),
        Mode::New | Mode::Idle | Mode::Waiting { .. } | Mode::Mentored { .. } => {
            ("reply-menu", Command::Menu)
        }
    };
    scene.offer(
        "emergency-order",
        &[("reply-human-now", Command::HumanNow), go_on],
    );
    if scene.citizen.mode == Mode::Learning {
        nudge::arm(scene);
    }
}

/// Whether words only ask if something is a fraud: without a sign the bot cannot know.
fn asks_whether_true(text: &str) -> bool {
    let said = crate::text::fold(text);
    [
        "co phai",
        "that khong",
        "that ko",
        "that hay",
        "gia khong",
        "gia hay",
        "dung khong",
        "lua dao khong",
        "lua khong",
        "tin duoc khong",
        "is it",
        "is this",
    ]
    .iter()
    .any(|phrase| said.contains(phrase))
}

/// With a mentor the bot is silent, apart from safety and from a success that ends it.
fn beside_a_mentor(scene: &mut Scene<'_>, heard: &Understanding) {
    if let Some(question) = scene.citizen.question.take()
        && let Some(yes) = agreement(heard.intent, &question.about)
    {
        return tapping::reply(scene, question.about, yes);
    }
    // In a talk about an appointment "all right" is said of the time, not of a step.
    if heard.intent == Intent::Done && !appointment::is_talking(scene) {
        handoff::ask_whether_solved(scene);
    } else if heard.intent == Intent::Distress {
        scene.say("distress-numbers");
    }
}

/// A mentor was called: words are kept for them, and a success or an end is heard.
fn while_waiting(scene: &mut Scene<'_>, heard: &Understanding, ticket: &TicketId, text: &str) {
    if heard.intent == Intent::Done {
        return handoff::withdraw(scene);
    }
    if heard.intent == Intent::Stop {
        return handoff::give_up_waiting(scene);
    }
    if heard.intent == Intent::Number {
        return number(scene, heard);
    }
    handoff::relay(scene, ticket, text.to_owned());
    if let Some(question) = faq::find(scene, heard, text) {
        faq::answer_first(scene, question);
    }
    let distress = heard.intent == Intent::Distress;
    let key = if distress {
        "distress-numbers"
    } else {
        "waiting-noted"
    };
    handoff::say_waiting(scene, key, Args::new());
}

/// Nobody else is in the conversation.
fn alone(scene: &mut Scene<'_>, heard: &Understanding, text: &str) {
    if heard.intent == Intent::Distress {
        return handoff::open(scene, HandoffReason::Distress);
    }
    if let Some((lesson, answer)) = inviting::answer_in(scene, heard, text) {
        return inviting::answer(scene, &lesson, answer);
    }
    let question = scene.citizen.question.as_ref();
    if scene.citizen.mode != Mode::Learning
        && question.is_none_or(Question::may_wait)
        && let Some(question) = faq::find(scene, heard, text)
    {
        return faq::answer(scene, question);
    }
    if heard.intent == Intent::TalkToHuman && !naming::only_reads_aloud(scene, text) {
        return handoff::open(scene, HandoffReason::Asked);
    }
    if heard.intent == Intent::WrongPerson {
        return wrong_person(scene);
    }
    // Who sends a number answers no question: "bác có số …" is no yes.
    if let Some(question) = scene.citizen.question.clone()
        && !hidden::holds_mask(text)
        && let Some(yes) = agreement(heard.intent, &question.about)
    {
        return answer_own_question(scene, question.about, yes);
    }
    if scene.citizen.mode == Mode::Learning {
        at_step::at_step(scene, heard, text);
    } else {
        outside_lesson(scene, heard);
    }
}

/// Somebody else is at the phone, or never asked for this: rests, and offers to forget them.
fn wrong_person(scene: &mut Scene<'_>) {
    let waits = scene.citizen.session.is_some();
    leaving::rest(scene);
    scene.citizen.practice.away = true;
    let mut choices = vec![
        ("reply-menu", Command::Menu),
        ("reply-forget-me", Command::Erase),
    ];
    if waits {
        choices.insert(0, ("reply-resume", Command::Resume));
    }
    scene.offer("wrong-person", &choices);
}

/// What an intent answers to a yes/no question; `None` where it answers nothing.
///
/// "Enough" declines an offer; of a step it does not say that it failed. The same wish once more is a
/// yes, too.
fn agreement(intent: Intent, about: &About) -> Option<bool> {
    let again = intent == Intent::Skip && *about == About::Skip;
    let yes = again || matches!(intent, Intent::Yes | Intent::Done);
    let no = matches!(intent, Intent::No | Intent::NotYet)
        || (intent == Intent::Stop && *about != About::StepDone);
    (yes || no).then_some(yes)
}

fn answer_own_question(scene: &mut Scene<'_>, about: About, yes: bool) {
    scene.citizen.question = None;
    tapping::reply(scene, about, yes);
}

/// Words outside a lesson, or while one waits.
fn outside_lesson(scene: &mut Scene<'_>, heard: &Understanding) {
    if let Some(topic) = &heard.topic {
        return lesson::begin(scene, &topic.clone());
    }
    let waits = scene.citizen.mode == Mode::Paused && scene.citizen.session.is_some();
    match heard.intent {
        Intent::Number => number(scene, heard),
        Intent::Resume
        | Intent::Yes
        | Intent::Done
        | Intent::NotYet
        | Intent::Stuck
        | Intent::CannotFind
        | Intent::Repeat
        | Intent::Slower
        | Intent::Back
            if waits =>
        {
            lesson::take_up(scene);
        }
        Intent::Greeting => menu::show(scene, "menu-greeting"),
        Intent::Thanks => scene.say("thanks-back"),
        Intent::Stop | Intent::No => scene.say("farewell"),
        Intent::Menu => menu::show(scene, "menu"),
        Intent::OffTopic => menu::show(scene, "menu-off-topic"),
        Intent::Question => menu::show(scene, "menu-question"),
        Intent::Resume => menu::show(scene, "menu-nothing-waiting"),
        Intent::Yes
        | Intent::Done
        | Intent::NotYet
        | Intent::Stuck
        | Intent::CannotFind
        | Intent::Repeat
        | Intent::Slower
        | Intent::Back
        | Intent::Skip
        | Intent::WrongPerson
        | Intent::TalkToHuman
        | Intent::DeleteMyData
        | Intent::ScamReport
        | Intent::Distress
        | Intent::Unclear
        | Intent::NotAddressed => menu::show(scene, "menu-unclear"),
    }
}

/// A number: one of the choices last offered.
pub(super) fn number(scene: &mut Scene<'_>, heard: &Understanding) {
    let offered = &scene.citizen.offered;
    let index = match heard.number {
        Some(-1) => offered.len().checked_sub(1),
        Some(number) => usize::try_from(number)
            .ok()
            .and_then(|number| number.checked_sub(1)),
        None => None,
    };
    let command = index
        .and_then(|index| offered.get(index))
        .and_then(|offer| Command::parse(&offer.payload));
    match (command, &scene.citizen.mode) {
        (Some(command), _) => tapping::tap(scene, command),
        (None, Mode::Learning) => at_step::clarify(scene, "clarify"),
        (None, Mode::Waiting { .. }) => {
            handoff::say_waiting(scene, "waiting-noted", Args::new());
        }
        (None, Mode::New | Mode::Idle | Mode::Paused | Mode::Mentored { .. }) => {
            menu::show(scene, "menu-unclear");
        }
    }
}
