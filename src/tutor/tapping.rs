//! A tapped choice. It means what it meant when it was offered, or is kindly declined.

use crate::event::HandoffReason;
use crate::id::{FlowId, Lang};
use crate::locale::Args;
use crate::tutor::citizen::{About, Mode};
use crate::tutor::command::{Answer, Command, Invited};
use crate::tutor::scene::Scene;
use crate::tutor::{
    appointment, at_step, erasing, explaining, handoff, inviting, lesson, menu, nudge, showing,
};

/// Carries out a tapped choice.
pub(super) fn tap(scene: &mut Scene<'_>, command: Command) {
    if leads_on(&command) {
        // An appointment keeps nobody from their lesson.
        appointment::leave_talk(scene);
    }
    match command {
        Command::Address(address) => {
            scene.citizen.address = Some(address);
            scene.lead_with("address-chosen");
            go_on(scene);
        }
        Command::Lang(lang) => speak(scene, lang),
        Command::Solved { ticket } => {
            if scene
                .citizen
                .ticket()
                .is_some_and(|open| open.number == ticket)
            {
                handoff::withdraw(scene);
            } else {
                decline(scene);
            }
        }
        Command::Reply { question, yes } => {
            let asked = scene
                .citizen
                .question
                .take_if(|open| open.number == question);
            match asked {
                Some(asked) => reply(scene, asked.about, yes),
                None => decline(scene),
            }
        }
        Command::Pause => handoff::give_up_waiting(scene),
        Command::Tomorrow => {
            nudge::remind_tomorrow(scene);
            scene.say("tomorrow-promised");
        }
        Command::Human => handoff::open(scene, HandoffReason::Asked),
        Command::HumanNow => handoff::open(scene, HandoffReason::Scam),
        Command::Erase => erasing::ask(scene),
        Command::Step {
            flow,
            step,
            visit,
            answer,
        } => {
            let still_there = scene.citizen.session.as_ref().is_some_and(|session| {
                session.flow == flow && session.step == step && session.visit == visit
            });
            match (still_there, scene.citizen.ticket().is_some(), answer) {
                (true, true, Answer::Done) => handoff::withdraw(scene),
                (true, false, answer) => {
                    scene.citizen.mode = Mode::Learning;
                    answer_step(scene, &answer);
                }
                (true, true, Answer::Stuck | Answer::No | Answer::Skip | Answer::Choice(_))
                | (false, _, _) => {
                    decline(scene);
                }
            }
        }
        Command::Menu
        | Command::Topics { .. }
        | Command::Topic { .. }
        | Command::Lessons { .. }
        | Command::Resume
        | Command::Lesson(_)
        | Command::Practise {
            answer: Invited::Now,
            ..
        } if scene.citizen.ticket().is_some() => {
            handoff::say_waiting(scene, "handoff-already", Args::new());
        }
        Command::Menu => menu::show(scene, "menu"),
        Command::Topics { from } => menu::topics(scene, from),
        Command::Topic { topic, from } => menu::topic(scene, &topic, from),
        Command::Lessons { from } => menu::all(scene, from),
        Command::Resume => lesson::take_up(scene),
        // The list is from before: the lesson it names is the one that they are in.
        Command::Lesson(flow)
        | Command::Practise {
            flow,
            answer: Invited::Now,
        } if scene.citizen.mode == Mode::Learning && is_present(scene, &flow) => {
            decline(scene);
        }
        Command::Lesson(flow) => lesson::begin(scene, &flow),
        Command::Practise { flow, answer } => inviting::answer(scene, &flow, answer),
    }
}

/// Whether a choice leads on in a lesson, or to another one.
fn leads_on(command: &Command) -> bool {
    match command {
        Command::Menu
        | Command::Topics { .. }
        | Command::Topic { .. }
        | Command::Lessons { .. }
        | Command::Lesson(_)
        | Command::Practise {
            answer: Invited::Now,
            ..
        }
        | Command::Resume
        | Command::Step { .. } => true,
        Command::Human
        | Command::HumanNow
        | Command::Erase
        | Command::Pause
        | Command::Tomorrow
        | Command::Practise {
            answer: Invited::Tomorrow | Invited::Never,
            ..
        }
        | Command::Address(_)
        | Command::Lang(_)
        | Command::Reply { .. }
        | Command::Solved { .. } => false,
    }
}

/// An answer to the present step.
pub(super) fn answer_step(scene: &mut Scene<'_>, answer: &Answer) {
    match answer {
        Answer::Done => lesson::pass(scene),
        Answer::Stuck => lesson::fail(scene, false),
        Answer::No => lesson::take_otherwise(scene),
        Answer::Skip => at_step::skip(scene),
        Answer::Choice(choice) => {
            if !lesson::choose(scene, choice) {
                decline(scene);
            }
        }
    }
}

/// An answer to a question of the bot's own.
pub(super) fn reply(scene: &mut Scene<'_>, about: About, yes: bool) {
    match (about, yes) {
        (About::StepDone, true) => lesson::pass(scene),
        (About::StepDone, false) => lesson::fail(scene, false),
        (About::Skip, true) => match lesson::next_of(scene) {
            Some(next) => lesson::take(scene, &next),
            None => explaining::repeat_here(scene),
        },
        (About::Switch { to }, true) => {
            lesson::begin(scene, &to);
        }
        (About::Skip | About::Switch { .. }, false) => explaining::repeat_here(scene),
        (About::Practise { lesson }, true) => inviting::answer(scene, &lesson, Invited::Now),
        (About::Practise { .. }, false) => inviting::decline(scene),
        (About::Show { lesson }, yes) => showing::answer(scene, &lesson, yes),
        (About::Erase, true) => erasing::erase(scene),
        (About::Erase, false) => erasing::keep(scene),
        (About::Solved, true) => handoff::withdraw(scene),
        (About::Solved, false) => scene.say("solved-not-yet"),
    }
}

/// The choice belongs to another time: says so kindly, and where we are now.
pub(super) fn decline(scene: &mut Scene<'_>) {
    scene.lead_with("old-choice");
    go_on(scene);
}

/// Whether this is the lesson they are in.
fn is_present(scene: &Scene<'_>, flow: &FlowId) -> bool {
    let session = scene.citizen.session.as_ref();
    session.is_some_and(|session| session.lesson() == flow)
}

/// Says where we are.
pub(super) fn go_on(scene: &mut Scene<'_>) {
    match scene.citizen.mode {
        Mode::Learning => explaining::repeat_here(scene),
        Mode::New | Mode::Idle | Mode::Paused => menu::show(scene, "menu"),
        Mode::Waiting { .. } => handoff::say_waiting(scene, "handoff-already", Args::new()),
        Mode::Mentored { .. } => {}
    }
}

/// Speaks another language from now on, if there is such a one.
fn speak(scene: &mut Scene<'_>, lang: Lang) {
    if !scene.content.catalog.languages().contains(&lang) {
        return decline(scene);
    }
    scene.citizen.lang = Some(lang);
    if scene.citizen.mode == Mode::New {
        return;
    }
    scene.lead_with("lang-chosen");
    go_on(scene);
}
