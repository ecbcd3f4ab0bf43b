//! Erasing everything that is stored of a citizen: asked about, done at once, and confirmed by a receipt.

use sha2::{Digest, Sha256};

use crate::event::{Event, TicketEvent};
use crate::id::TicketId;
use crate::locale::Args;
use crate::turn::JournalEntry;
use crate::tutor::citizen::About;
use crate::tutor::scene::Scene;
use crate::tutor::tapping;
use crate::understand::{Intent, Understanding};

/// Asks whether everything is really to be erased, and says what that means.
pub(super) fn ask(scene: &mut Scene<'_>) {
    scene.ask("erase-question", Args::new(), About::Erase);
}

/// What words say to the question; `None` where they say neither yes nor no, which erases nothing.
///
/// "Erase it" once more is a yes; a mere success or thanks is none.
pub(super) fn answer(heard: &Understanding, text: &str) -> Option<bool> {
    if refuses(text) {
        return Some(false);
    }
    match heard.intent {
        Intent::Yes | Intent::DeleteMyData => Some(true),
        Intent::No | Intent::NotYet | Intent::Stop => Some(false),
        Intent::Done
        | Intent::Stuck
        | Intent::CannotFind
        | Intent::Question
        | Intent::Repeat
        | Intent::Slower
        | Intent::Back
        | Intent::Skip
        | Intent::Resume
        | Intent::Menu
        | Intent::Greeting
        | Intent::Thanks
        | Intent::TalkToHuman
        | Intent::Number
        | Intent::WrongPerson
        | Intent::ScamReport
        | Intent::Distress
        | Intent::OffTopic
        | Intent::Unclear
        | Intent::NotAddressed => None,
    }
}

/// Whether words hold a refusal, whatever else they hold.
fn refuses(text: &str) -> bool {
    let folded = crate::text::fold(text);
    folded
        .split(|letter: char| !letter.is_alphanumeric())
        .any(|word| ["khong", "ko", "dung", "khoan", "thoi", "khoi", "no", "not"].contains(&word))
}

/// Erases everything, tells every ticket to do the same, and gives the receipt.
pub(super) fn erase(scene: &mut Scene<'_>) {
    let receipt = receipt(scene);
    let number = Args::new().with("receipt", receipt.clone());
    // Said as they are called still.
    let words = scene.speech().say_with("erased", number);
    for number in scene.citizen.tickets_erased + 1..=scene.citizen.tickets {
        let ticket = TicketId {
            citizen: scene.me.clone(),
            number,
        };
        scene.tell(ticket, Event::Ticket(TicketEvent::Erased));
    }
    scene.citizen = scene.citizen.erased();
    scene.erase();
    scene.send(words, Vec::new());
    scene.record(JournalEntry::DataErased { receipt });
}

/// They think better of it.
pub(super) fn keep(scene: &mut Scene<'_>) {
    scene.lead_with("erase-kept");
    tapping::go_on(scene);
}

/// The number of a receipt: the day, and five digits that only the moment and the chat explain.
fn receipt(scene: &Scene<'_>) -> String {
    let day = scene
        .now
        .to_zoned_datetime(scene.content.house.zone.clone())
        .strftime("%y%m%d");
    let hash = Sha256::new()
        .chain_update(scene.me.to_string())
        .chain_update(scene.now.as_nanosecond().to_be_bytes())
        .finalize();
    let number = hash
        .iter()
        .take(4)
        .fold(0_u32, |number, byte| (number << 8) | u32::from(*byte));
    format!("X{day}-{:05}", number % 100_000)
}
