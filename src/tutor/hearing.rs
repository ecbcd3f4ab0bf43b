//! What a citizen did, from any state: the door of the tutor.

use crate::event::Timer;
use crate::id::{FlowId, VillageId, later};
use crate::locale::Args;
use crate::message::{Content, Inbound, Media};
use crate::speech::{ADDRESSES, Address, OFFERED_ADDRESSES};
use crate::turn::JournalEntry;
use crate::tutor::citizen::Mode;
use crate::tutor::command::Command;
use crate::tutor::listening::harmless_name;
use crate::tutor::scene::Scene;
use crate::tutor::{
    appointment, at_step, handoff, hidden, lesson, menu, nudge, photo, saying, tapping,
};

/// Answers one thing that the citizen did.
pub(super) fn hear(scene: &mut Scene<'_>, inbound: &Inbound) {
    if inbound.content == Content::HumanTookOver {
        return fall_silent(scene);
    }
    scene.citizen.last_heard = Some(scene.now);
    scene.citizen.nudges = 0;
    scene.citizen.practice.away = false;
    if inbound.sender_name.is_some() {
        scene.citizen.name.clone_from(&inbound.sender_name);
    }
    if scene
        .citizen
        .silent_until
        .is_some_and(|until| scene.now < until)
    {
        if let Content::Text { text } = &inbound.content {
            scene.citizen.hear(text);
        }
        return;
    }
    match &inbound.content {
        Content::Text { text } => hear_words(scene, text, &inbound.scam_signs),
        Content::Postback { payload, .. } => match Command::parse(payload) {
            Some(command) => {
                greet_on_the_way(scene, &command);
                tapping::tap(scene, command);
            }
            None => hear_unknown_choice(scene),
        },
        Content::Referral { code } => hear_referral(scene, code),
        Content::Media { media, caption, .. } => {
            hear_media(scene, *media, caption.as_deref(), &inbound.scam_signs);
        }
        Content::Joined => {
            if scene.citizen.mode == Mode::New {
                greet(scene);
            }
        }
        Content::Left => leave(scene),
        Content::Unsupported => hear_unsupported(scene),
        Content::HumanTookOver => {}
    }
}

/// Words: masked already; `scam_signs` were found in them before that.
fn hear_words(scene: &mut Scene<'_>, text: &str, scam_signs: &[String]) {
    scene.citizen.hear(text);
    let scam_signs = match harmless_name(scene, text) {
        Some(_) => &[],
        None => scam_signs,
    };
    hidden::tell(scene, text, !scam_signs.is_empty());
    if scene.citizen.mode == Mode::New {
        return hear_first_words(scene, text, scam_signs);
    }
    if let Some(address) = address_named(scene, text) {
        return tapping::tap(scene, Command::Address(address));
    }
    saying::say(scene, text, scam_signs);
}

/// The first words of all: who speaks, and help at once if a wish was said.
fn hear_first_words(scene: &mut Scene<'_>, text: &str, scam_signs: &[String]) {
    if saying::is_a_wish(scene, text, scam_signs) {
        meet(scene);
        scene.say("greet-short");
        return saying::say(scene, text, scam_signs);
    }
    greet(scene);
}

/// A tap before any word: a link or a menu of the platform led here.
fn greet_on_the_way(scene: &mut Scene<'_>, command: &Command) {
    if scene.citizen.mode == Mode::New && !matches!(command, Command::Lang(_)) {
        meet(scene);
        scene.lead_with("greet-short");
    }
}

/// Says that it is a machine and asks for the form of address.
fn greet(scene: &mut Scene<'_>) {
    meet(scene);
    let choices: Vec<(&str, Command)> = OFFERED_ADDRESSES
        .iter()
        .map(|address| (label_of(*address), Command::Address(*address)))
        .collect();
    let key = if scene.content.house.commune.is_empty() {
        "greet"
    } else {
        "greet-commune"
    };
    let commune = scene.content.house.commune.clone();
    let words = scene
        .speech()
        .say_with(key, crate::locale::Args::new().with("commune", commune));
    let replies = scene.replies(&choices);
    scene.send(words, replies);
}

fn meet(scene: &mut Scene<'_>) {
    scene.citizen.mode = Mode::Idle;
    scene.record(JournalEntry::CitizenGreeted {
        village: scene.citizen.village.clone(),
    });
}

/// The locale's key of the quick reply that offers a form of address.
fn label_of(address: Address) -> &'static str {
    match address {
        Address::Cu => "reply-cu",
        Address::Ong => "reply-ong",
        Address::Ba => "reply-ba",
        Address::Bac => "reply-bac",
        Address::Co => "reply-co",
        Address::Chu => "reply-chu",
        Address::Anh => "reply-anh",
        Address::Chi => "reply-chi",
    }
}

/// The form of address that these words choose where the conversation stands.
pub(super) fn address_named(scene: &Scene<'_>, text: &str) -> Option<Address> {
    let asked = scene.citizen.mode == Mode::Idle
        && scene
            .citizen
            .offered
            .iter()
            .any(|offer| offer.payload.starts_with("address:"));
    address_in(text, asked)
}

/// The form of address that these words choose: right after it was `asked` for, or in a full phrase.
pub(super) fn address_in(text: &str, asked: bool) -> Option<Address> {
    if !asked
        && !["gọi", "goi", "Gọi", "Goi", "GỌI", "GOI"]
            .iter()
            .any(|call| text.contains(call))
    {
        return None;
    }
    let folded = crate::text::fold(text);
    let words: Vec<&str> = folded
        .split(|letter: char| !letter.is_alphanumeric())
        .filter(|word| !word.is_empty())
        .collect();
    let phrase = words
        .iter()
        .position(|word| *word == "goi")
        .filter(|at| words.len() - at <= 6 && words.contains(&"la"));
    let candidates: &[&str] = match (asked, phrase) {
        (_, Some(at)) => words.get(at..)?,
        (true, None) if words.len() <= 4 => &words,
        (true | false, None) => return None,
    };
    candidates
        .iter()
        .rev()
        .find_map(|word| ADDRESSES.into_iter().find(|form| form.name() == *word))
}

/// A choice that is not the tutor's: the platform's own start button, or one from long ago.
fn hear_unknown_choice(scene: &mut Scene<'_>) {
    match scene.citizen.mode {
        Mode::New => greet(scene),
        Mode::Idle | Mode::Paused => menu::show(scene, "menu"),
        Mode::Learning | Mode::Waiting { .. } | Mode::Mentored { .. } => tapping::decline(scene),
    }
}

/// A link or poster: it may name a village or a lesson.
fn hear_referral(scene: &mut Scene<'_>, code: &str) {
    let name = code.strip_prefix("grp_").unwrap_or(code);
    if let Some(village) = scene.content.house.village(&VillageId::new(name)) {
        scene.citizen.village = Some(village.id.clone());
    }
    let lesson = scene
        .content
        .flow(&FlowId::new(name))
        .map(|flow| flow.id.clone());
    let busy = scene.citizen.ticket().is_some() || scene.citizen.mode == Mode::Learning;
    match (lesson, busy) {
        (Some(lesson), false) => {
            if scene.citizen.mode == Mode::New {
                meet(scene);
                scene.say("greet-short");
            }
            lesson::begin(scene, &lesson);
        }
        (Some(_), true) => tapping::go_on(scene),
        (None, _) if scene.citizen.mode == Mode::New => greet(scene),
        (None, _) => tapping::go_on(scene),
    }
}

/// Something that is not words: handled, never ignored.
fn hear_media(scene: &mut Scene<'_>, media: Media, caption: Option<&str>, scam_signs: &[String]) {
    if media == Media::ThumbsUp {
        return hear_words(scene, "👍", &[]);
    }
    if media == Media::Image && photo::came(scene, caption, scam_signs) {
        return;
    }
    let caption = caption.filter(|caption| !caption.trim().is_empty());
    let name = scene.speech().say(name_of(media));
    scene.citizen.hear(&name);
    match scene.citizen.ticket().cloned() {
        Some(ticket) => handoff::relay(scene, &ticket, name),
        None => scene.lead_with(answer_to(media)),
    }
    match (caption, &scene.citizen.mode) {
        (Some(caption), _) => hear_words(scene, caption, scam_signs),
        (None, Mode::New) => greet(scene),
        (None, Mode::Waiting { .. }) => handoff::say_waiting(scene, "waiting-noted", Args::new()),
        (None, Mode::Mentored { .. }) => {}
        (None, Mode::Idle | Mode::Learning | Mode::Paused) => at_step::ask_again(scene),
    }
}

/// What a mentor reads in place of a thing that is not words.
fn name_of(media: Media) -> &'static str {
    match media {
        Media::Image => "media-name-image",
        Media::Gif | Media::Sticker | Media::ThumbsUp => "media-name-sticker",
        Media::Audio => "media-name-audio",
        Media::Video => "media-name-video",
        Media::File => "media-name-file",
        Media::Location => "media-name-location",
        Media::Link => "media-name-link",
        Media::Contact => "media-name-contact",
    }
}

/// What the citizen is told about a thing that is not words.
fn answer_to(media: Media) -> &'static str {
    match media {
        Media::Image => "media-image",
        Media::Audio => "media-audio",
        Media::Gif | Media::Sticker | Media::ThumbsUp => "media-sticker",
        Media::Video => "media-video",
        Media::File | Media::Location | Media::Link | Media::Contact => "media-other",
    }
}

/// The platform withholds what they sent: they may be people it protects.
fn hear_unsupported(scene: &mut Scene<'_>) {
    if scene.citizen.mode == Mode::New {
        return greet(scene);
    }
    scene.lead_with("media-unsupported");
    at_step::ask_again(scene);
}

/// A human colleague is speaking in the platform's inbox.
fn fall_silent(scene: &mut Scene<'_>) {
    let until = later(scene.now, scene.content.house.pause_after_human);
    scene.citizen.silent_until = Some(until);
    scene.wake(Timer::BotMayReturn, until);
}

/// They left the account: nothing can be sent until they come back.
fn leave(scene: &mut Scene<'_>) {
    nudge::disarm(scene);
    appointment::withdraw_all(scene);
    scene.citizen.practice.away = true;
    if let Some(ticket) = scene.citizen.ticket().cloned() {
        scene.tell(
            ticket,
            crate::event::Event::Ticket(crate::event::TicketEvent::Withdrawn),
        );
    }
    scene.citizen.question = None;
    scene.citizen.mode = match (&scene.citizen.mode, &scene.citizen.session) {
        (Mode::New, _) => Mode::New,
        (_, Some(_)) => Mode::Paused,
        (_, None) => Mode::Idle,
    };
}
