//! What a person does next: a walk through the lessons, mostly by tapping what was offered.

/// How many messages a person sends before somebody else comes: about a lesson and a half.
pub(crate) const MESSAGES: usize = 20;

/// What to say where a step wants to hear what stands on the screen, by the step.
const READ_ALOUD: [(&str, &str); 3] = [
    (":publisher:", "trung tâm dữ liệu quốc gia về dân cư"),
    (":proof:", "đăng nhập"),
    (":home-words:", "ví giấy tờ"),
];

/// Choices that end the walk: a mentor comes, or the lesson waits for another day.
const ENDS: [&str; 4] = ["go:human", "go:human-now", "go:pause", "go:tomorrow"];

/// What a person does.
#[derive(Debug)]
pub(crate) enum Act {
    /// Comes in through a link with this code.
    Come(&'static str),
    /// Types this.
    Say(&'static str),
    /// Taps the choice with this payload.
    Tap(String),
}

/// How somebody begins: those who were here before ask where they were.
pub(crate) fn first(was_here: bool) -> Act {
    if was_here {
        Act::Say("nói lại giúp bác")
    } else {
        Act::Come("vneid-install")
    }
}

/// What comes after `sent` messages, now that these payloads are offered.
///
/// Every sixth answer is a failed one, never two at one step: the third would fetch a mentor. Of the
/// others a third is typed.
pub(crate) fn next(sent: usize, offered: &[String]) -> Act {
    let ending = |end: &str| offered.iter().find(|payload| payload.ends_with(end));
    if let Some(done) = ending(":done") {
        return match (sent % 6, ending(":stuck")) {
            (5, Some(stuck)) if sent % 12 == 5 => Act::Tap(stuck.clone()),
            (5, Some(_)) => Act::Say("bam mai khong duoc"),
            (1 | 4, _) => Act::Say("xong rồi cháu ạ"),
            _ => Act::Tap(done.clone()),
        };
    }
    let read_aloud = READ_ALOUD
        .into_iter()
        .find(|(step, _)| offered.iter().any(|payload| payload.contains(step)));
    if let Some((_, words)) = read_aloud {
        return Act::Say(words);
    }
    let going_on = offered
        .iter()
        .find(|payload| !ENDS.contains(&payload.as_str()));
    going_on.map_or(Act::Say("chào cháu"), |payload| Act::Tap(payload.clone()))
}
