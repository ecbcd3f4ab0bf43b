//! Words, understood: what each intent does in each state.

use crate::event::HandoffReason;
use crate::flow::Action;
use crate::id::{FlowId, TicketId};
use crate::locale::Args;
use crate::turn::JournalEntry;
use crate::tutor::citizen::{About, Mode};
use crate::tutor::command::Command;
use crate::tutor::scene::Scene;
use crate::tutor::{handoff, lesson, nudge, tapping};
use crate::understand::redact::Hidden;
use crate::understand::{Intent, Situation, Understanding, Waiting, understand};

/// Answers words in any state but the very first.
pub(super) fn say(scene: &mut Scene<'_>, text: &str, scam_signs: &[String]) {
    if let Some(command) = label_named(scene, text) {
        return tapping::tap(scene, command);
    }
    let heard = listen(scene, text);
    if !scam_signs.is_empty() || heard.intent == Intent::ScamReport {
        return stop_scam(scene, text, scam_signs);
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
        || matches!(
            heard.intent,
            Intent::ScamReport | Intent::Distress | Intent::TalkToHuman
        )
}

/// Understands words where they stand.
fn listen(scene: &Scene<'_>, text: &str) -> Understanding {
    let step = scene
        .citizen
        .session
        .as_ref()
        .and_then(|session| lesson::here(scene.content, session))
        .map(|(_, step)| step);
    let waiting = match (&scene.citizen.question, &scene.citizen.mode) {
        (Some(_), _) => Waiting::YesNo,
        (None, Mode::Learning) => match step.map(|step| &step.action) {
            Some(Action::Ask { .. }) => Waiting::Menu,
            Some(Action::Check { .. }) if asks_yes_no(scene) => Waiting::YesNo,
            Some(
                Action::Do { .. } | Action::Check { .. } | Action::Tell { .. } | Action::End { .. },
            )
            | None => Waiting::StepWait,
        },
        (None, Mode::Waiting { .. } | Mode::Mentored { .. }) => Waiting::StepWait,
        (None, Mode::Idle | Mode::Paused | Mode::New) if scene.citizen.offered.is_empty() => {
            Waiting::Idle
        }
        (None, Mode::Idle | Mode::Paused | Mode::New) => Waiting::Menu,
    };
    // A list on the screen does not hide what is said beside it: "menu", "go on", a wish.
    let beside = match (waiting, &scene.citizen.mode) {
        (Waiting::Menu, Mode::Learning) => Some(Waiting::StepWait),
        (Waiting::Menu, _) => Some(Waiting::Idle),
        (Waiting::StepWait | Waiting::YesNo | Waiting::Idle | Waiting::Group, _) => None,
    };
    let expect = match (&scene.citizen.mode, step) {
        (Mode::Learning, Some(step)) => step.expect.as_slice(),
        (
            Mode::Learning
            | Mode::New
            | Mode::Idle
            | Mode::Paused
            | Mode::Waiting { .. }
            | Mode::Mentored { .. },
            _,
        ) => &[],
    };
    let read = |waiting| {
        let topics = &scene.content.topics;
        understand(
            &Situation {
                waiting,
                // Labels have been looked for already.
                choices: &[],
                expect,
                topics,
            },
            text,
        )
    };
    let first = read(waiting);
    match beside {
        Some(beside) if first.intent == Intent::Unclear && first.topic.is_none() => read(beside),
        Some(_) | None => first,
    }
}

/// Whether the present explanation of a `check` step asks for yes or no instead of reading aloud.
fn asks_yes_no(scene: &Scene<'_>) -> bool {
    scene
        .citizen
        .session
        .as_ref()
        .is_some_and(|session| session.yes_no)
}

/// No label is longer than this, in characters: not even the title of a lesson.
const LONGEST_LABEL: usize = 60;
/// No quick reply of the bot's own words is longer than this, in characters.
const LONGEST_REPLY: usize = 20;

/// Choices that mean the same at any moment: their labels are understood when typed, offered or not.
const ALWAYS: [(&str, Command); 5] = [
    ("word-resume", Command::Resume),
    ("reply-human", Command::Human),
    ("reply-menu", Command::Menu),
    ("reply-resume", Command::Resume),
    ("reply-pause", Command::Pause),
];

/// The choice whose label these words are: of those offered last, or one that is always there.
fn label_named(scene: &Scene<'_>, text: &str) -> Option<Command> {
    let said = text.trim_matches(|letter: char| !letter.is_alphanumeric());
    let length = said.chars().count();
    if length == 0 || length > LONGEST_LABEL {
        return None;
    }
    let folded = crate::text::fold(said);
    // Folding keeps the number of letters, so that most labels need not be folded.
    let is_said =
        |label: &str| label.chars().count() == length && crate::text::fold(label) == folded;
    if length <= LONGEST_REPLY {
        let speech = scene.speech();
        let always = ALWAYS
            .into_iter()
            .find(|(key, _)| is_said(&speech.say(key)));
        if let Some((_, command)) = always {
            return Some(command);
        }
    }
    let offer = scene
        .citizen
        .offered
        .iter()
        .find(|offer| is_said(&offer.label))?;
    Command::parse(&offer.payload)
}

/// A sign of fraud, from any state: the emergency order, a person offered, the lesson waits.
fn stop_scam(scene: &mut Scene<'_>, text: &str, signs: &[String]) {
    scene.record(JournalEntry::ScamSeen);
    if let Some(ticket) = scene.citizen.ticket().cloned() {
        handoff::relay(scene, &ticket, text.to_owned());
        return scene.say("emergency-order");
    }
    match signs.first() {
        Some(sign) => {
            let reason = scene.speech().say(sign);
            scene.say_with("emergency-stop-because", Args::new().with("reason", reason));
        }
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

/// With a mentor the bot is silent, apart from safety and from a success that ends it.
fn beside_a_mentor(scene: &mut Scene<'_>, heard: &Understanding) {
    if let Some(question) = scene.citizen.question.take()
        && let Some(yes) = agreement(heard.intent, &question.about)
    {
        return tapping::reply(scene, question.about, yes);
    }
    if heard.intent == Intent::Done {
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
    if matches!(heard.intent, Intent::TalkToHuman | Intent::DeleteMyData) {
        return handoff::open(scene, HandoffReason::Asked);
    }
    if let Some(question) = scene.citizen.question.clone()
        && let Some(yes) = agreement(heard.intent, &question.about)
    {
        return answer_own_question(scene, question.about, yes);
    }
    if scene.citizen.mode == Mode::Learning {
        at_step(scene, heard, text);
    } else {
        outside_lesson(scene, heard);
    }
}

/// What an intent answers to a yes/no question; `None` where it answers nothing.
///
/// "Enough" declines an offer; of a step it does not say that it failed.
fn agreement(intent: Intent, about: &About) -> Option<bool> {
    let yes = matches!(intent, Intent::Yes | Intent::Done);
    let no = matches!(intent, Intent::No | Intent::NotYet)
        || (intent == Intent::Stop && *about != About::StepDone);
    (yes || no).then_some(yes)
}

fn answer_own_question(scene: &mut Scene<'_>, about: About, yes: bool) {
    scene.citizen.question = None;
    tapping::reply(scene, about, yes);
}

/// Words at a step.
fn at_step(scene: &mut Scene<'_>, heard: &Understanding, text: &str) {
    if let Some(next) = lesson::choice_named(scene, text) {
        return lesson::take(scene, &next);
    }
    if lesson::reads_aloud(scene, text) {
        return lesson::pass(scene);
    }
    if let Some(other) = other_topic(scene, heard) {
        let title = scene.speech().title(&other);
        return scene.ask(
            "switch-lesson",
            Args::new().with("title", title),
            About::Switch { to: other },
        );
    }
    match heard.intent {
        Intent::Done => done(scene),
        Intent::Yes => yes(scene),
        Intent::No => no(scene),
        Intent::NotYet => {
            scene.citizen.unclear = 0;
            nudge::arm(scene);
            let words = scene.speech().say("take-your-time");
            let replies = step_choices(scene);
            scene.send(words, replies);
        }
        Intent::Stuck => lesson::fail(scene, asks_where(text)),
        Intent::CannotFind => lesson::fail(scene, true),
        Intent::Question if heard.also.contains(&Intent::Skip) => skip(scene),
        Intent::Question => {
            if !(asks_why(text) && lesson::explain_why(scene)) {
                lesson::fail(scene, asks_where(text));
            }
        }
        Intent::Repeat => lesson::repeat(scene, false),
        Intent::Slower => lesson::repeat(scene, true),
        Intent::Back => lesson::back(scene),
        Intent::Skip => skip(scene),
        Intent::Stop => lesson::pause(scene),
        Intent::Menu => lesson::menu(scene, "menu"),
        Intent::Number => number(scene, heard),
        Intent::Greeting => answer_lightly(scene, "greeting-back"),
        Intent::Thanks => answer_lightly(scene, "thanks-back"),
        Intent::OffTopic if matches!(action(scene), Some(Action::Check { .. })) => unclear(scene),
        Intent::OffTopic => answer_lightly(scene, "off-topic"),
        Intent::Resume => lesson::repeat_here(scene),
        Intent::WrongPerson => answer_lightly(scene, "wrong-person"),
        // What was masked is answered by the warning, at no cost.
        Intent::Unclear if holds_mask(text) => ask_again(scene),
        Intent::Unclear | Intent::NotAddressed => unclear(scene),
        Intent::TalkToHuman => handoff::open(scene, HandoffReason::Asked),
        Intent::DeleteMyData => handoff::open(scene, HandoffReason::Asked),
        Intent::Distress => handoff::open(scene, HandoffReason::Distress),
        Intent::ScamReport => stop_scam(scene, text, &[]),
    }
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
        Intent::Greeting => lesson::menu(scene, "menu-greeting"),
        Intent::Thanks => scene.say("thanks-back"),
        Intent::Stop | Intent::No => scene.say("farewell"),
        Intent::Menu => lesson::menu(scene, "menu"),
        Intent::WrongPerson => scene.say("wrong-person"),
        Intent::OffTopic => lesson::menu(scene, "menu-off-topic"),
        Intent::Question => lesson::menu(scene, "menu-question"),
        Intent::Resume => lesson::menu(scene, "menu-nothing-waiting"),
        Intent::Yes
        | Intent::Done
        | Intent::NotYet
        | Intent::Stuck
        | Intent::CannotFind
        | Intent::Repeat
        | Intent::Slower
        | Intent::Back
        | Intent::Skip
        | Intent::TalkToHuman
        | Intent::DeleteMyData
        | Intent::ScamReport
        | Intent::Distress
        | Intent::Unclear
        | Intent::NotAddressed => lesson::menu(scene, "menu-unclear"),
    }
}

/// "Done" at a step: enough for an instruction, not for a choice or for words to be read.
fn done(scene: &mut Scene<'_>) {
    match action(scene) {
        Some(Action::Do { .. }) => lesson::pass(scene),
        Some(Action::Check { .. }) if asks_yes_no(scene) => lesson::pass(scene),
        Some(Action::Check { .. }) => clarify(scene, "clarify-read"),
        Some(Action::Ask { .. }) => clarify(scene, "clarify-choice"),
        Some(Action::Tell { .. } | Action::End { .. }) | None => lesson::repeat_here(scene),
    }
}

/// A mere "yes" may only mean "I hear you": asks whether the step worked.
fn yes(scene: &mut Scene<'_>) {
    match action(scene) {
        Some(Action::Do { .. }) => {
            nudge::arm(scene);
            scene.ask("did-it-work", Args::new(), About::StepDone);
        }
        Some(Action::Ask { .. }) => match choice(scene, "yes") {
            Some(next) => lesson::take(scene, &next),
            None => clarify(scene, "clarify-choice"),
        },
        Some(Action::Check { .. } | Action::Tell { .. } | Action::End { .. }) | None => done(scene),
    }
}

/// A mere "no".
fn no(scene: &mut Scene<'_>) {
    match action(scene) {
        Some(Action::Ask { .. }) => match choice(scene, "no") {
            Some(next) => lesson::take(scene, &next),
            None => clarify(scene, "clarify-choice"),
        },
        Some(Action::Check { .. }) if asks_yes_no(scene) => lesson::take_otherwise(scene),
        Some(Action::Check { .. }) => lesson::fail(scene, false),
        Some(Action::Do { .. }) => clarify(scene, "clarify"),
        Some(Action::Tell { .. } | Action::End { .. }) | None => lesson::repeat_here(scene),
    }
}

/// Nothing decisive: asks back; words read from the screen that are not the right ones go the other way.
fn unclear(scene: &mut Scene<'_>) {
    match action(scene) {
        Some(Action::Check { .. }) if asks_yes_no(scene) => clarify(scene, "clarify"),
        Some(Action::Check { .. }) => lesson::take_otherwise(scene),
        Some(Action::Ask { .. }) => clarify(scene, "clarify-choice"),
        Some(Action::Do { .. } | Action::Tell { .. } | Action::End { .. }) | None => {
            clarify(scene, "clarify")
        }
    }
}

/// Whether something in these words was masked at the door.
fn holds_mask(text: &str) -> bool {
    Hidden::ALL
        .into_iter()
        .any(|hidden| text.contains(hidden.placeholder()))
}

/// Asks back with the step's own choices; the second time in a row counts as an attempt.
fn clarify(scene: &mut Scene<'_>, key: &str) {
    scene.citizen.unclear += 1;
    if scene.citizen.unclear >= 2 {
        return lesson::fail(scene, false);
    }
    nudge::arm(scene);
    let words = scene.speech().say(key);
    let replies = step_choices(scene);
    scene.send(words, replies);
}

/// Asks again where we are, at no cost; outside a lesson shows the menu.
pub(super) fn ask_again(scene: &mut Scene<'_>) {
    if scene.citizen.mode != Mode::Learning {
        return tapping::go_on(scene);
    }
    nudge::arm(scene);
    let words = scene.speech().say("ask-again");
    let replies = step_choices(scene);
    scene.send(words, replies);
}

/// A light answer that leaves the step as it is.
fn answer_lightly(scene: &mut Scene<'_>, key: &str) {
    scene.lead_with(key);
    ask_again(scene);
}

/// Leaves a step out only after a confirming question.
fn skip(scene: &mut Scene<'_>) {
    match lesson::next_of(scene) {
        Some(_) => scene.ask("really-skip", Args::new(), About::Skip),
        None => clarify(scene, "clarify-choice"),
    }
}

/// A number: one of the choices last offered.
fn number(scene: &mut Scene<'_>, heard: &Understanding) {
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
        (None, Mode::Learning) => clarify(scene, "clarify"),
        (None, Mode::Waiting { .. }) => {
            handoff::say_waiting(scene, "waiting-noted", Args::new());
        }
        (None, Mode::New | Mode::Idle | Mode::Paused | Mode::Mentored { .. }) => {
            lesson::menu(scene, "menu-unclear");
        }
    }
}

fn action<'a>(scene: &Scene<'a>) -> Option<&'a Action> {
    let session = scene.citizen.session.as_ref()?;
    lesson::here(scene.content, session).map(|(_, step)| &step.action)
}

fn step_choices(scene: &Scene<'_>) -> Vec<crate::message::QuickReply> {
    scene
        .citizen
        .session
        .as_ref()
        .and_then(|session| lesson::here(scene.content, session))
        .map(|(flow, step)| lesson::choices(scene, flow, step))
        .unwrap_or_default()
}

fn choice(scene: &Scene<'_>, id: &str) -> Option<crate::id::StepId> {
    lesson::choice_target(scene, &crate::id::ChoiceId::new(id))
}

/// A lesson that is meant and is not the present one.
fn other_topic(scene: &Scene<'_>, heard: &Understanding) -> Option<FlowId> {
    let topic = heard.topic.clone()?;
    let asks = matches!(heard.intent, Intent::Question | Intent::Menu | Intent::Stop);
    let present = scene.citizen.session.as_ref().map(|session| &session.flow);
    (asks && present != Some(&topic)).then_some(topic)
}

/// Whether a question is about the purpose of the step.
fn asks_why(text: &str) -> bool {
    let said = crate::text::fold(text);
    [
        "de lam gi",
        "lam gi the",
        "tai sao phai",
        "sao phai",
        "vi sao",
        "lam chi",
        "why",
        "what for",
    ]
    .iter()
    .any(|phrase| said.contains(phrase))
}

/// Whether a question is about a place on the screen.
fn asks_where(text: &str) -> bool {
    let said = crate::text::fold(text);
    [
        "o dau",
        "khong thay",
        "chua thay",
        "cho nao",
        "dau roi",
        "o mo",
        "where",
    ]
    .iter()
    .any(|phrase| said.contains(phrase))
}
