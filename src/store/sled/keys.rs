//! Keys: bytes whose order is the order of what they stand for.
//!
//! The first byte of each is the version of the key form. Numbers are big-endian and of fixed width,
//! signed ones with the sign bit flipped. An id that something follows ends with a zero byte, which
//! its written form cannot hold (see [`crate::id`]). Knows nothing of trees and values.

use std::fmt::Display;
use std::io::Write;

use sha2::{Digest, Sha256};

use crate::event::{TIMERS, Timer};
use crate::id::{AccountId, ChannelId, DedupeKey, EntityId, PictureHash, Timestamp};

/// The version of the key form; the first byte of each key.
pub const KEY_VERSION: u8 = 1;

/// The longest dedupe key that is stored as it is, in bytes.
const DEDUPE_TEXT: usize = 256;

/// Stands before the hash of a longer one; no text begins with this byte.
const HASHED: u8 = 0xFF;

/// Bytes that most keys fit into.
const USUAL_KEY: usize = 64;

/// Ends an id that something follows.
const END: u8 = 0;

/// A bound below every key.
#[must_use]
pub fn first() -> Vec<u8> {
    vec![KEY_VERSION]
}

/// A bound above every key.
#[must_use]
pub fn last() -> Vec<u8> {
    vec![KEY_VERSION + 1]
}

/// The key of what is found by its text alone: a name, a dedupe key.
#[must_use]
pub fn text(text: &str) -> Vec<u8> {
    let mut key = first();
    key.extend_from_slice(text.as_bytes());
    key
}

/// The key of what is found by its id alone.
#[must_use]
pub fn id(id: &impl Display) -> Vec<u8> {
    let mut key = Vec::with_capacity(USUAL_KEY);
    key.push(KEY_VERSION);
    write!(key, "{id}").expect("a vector takes what is written");
    key
}

/// Reads what [`text`] or [`id`] wrote.
#[must_use]
pub fn read_text(key: &[u8]) -> Option<&str> {
    std::str::from_utf8(key.strip_prefix(&[KEY_VERSION])?).ok()
}

/// The key of a picture that an account knows.
#[must_use]
pub fn attachment(channel: &ChannelId, account: &AccountId, picture: &PictureHash) -> Vec<u8> {
    let mut key = text(channel.as_str());
    for part in [account.as_str(), picture.as_str()] {
        key.push(END);
        key.extend_from_slice(part.as_bytes());
    }
    key
}

/// The key of what is found by its number alone: a dead letter.
#[must_use]
pub fn number(number: u64) -> Vec<u8> {
    let mut key = first();
    key.extend_from_slice(&number.to_be_bytes());
    key
}

/// Reads what [`number`] or [`part`] wrote: the number.
#[must_use]
pub fn read_number(key: &[u8]) -> Option<u64> {
    let (number, _) = key.strip_prefix(&[KEY_VERSION])?.split_first_chunk::<8>()?;
    Some(u64::from_be_bytes(*number))
}

/// The key of one part of a long value.
#[must_use]
pub fn part(value: u64, index: u32) -> Vec<u8> {
    let mut key = number(value);
    key.extend_from_slice(&index.to_be_bytes());
    key
}

/// The key of one of many things of an owner: a mail, an outbox entry, a bubble.
///
/// `owner` is an [`EntityId`] or a [`crate::id::ConversationId`].
#[must_use]
pub fn numbered(owner: &impl Display, number: u64) -> Vec<u8> {
    let mut key = all_of(owner);
    key.extend_from_slice(&number.to_be_bytes());
    key
}

/// Reads what [`numbered`] wrote: the owner as written, and the number.
#[must_use]
pub fn read_numbered(key: &[u8]) -> Option<(&str, u64)> {
    let (owner, number) = key
        .strip_prefix(&[KEY_VERSION])?
        .split_last_chunk::<8>()
        .and_then(|(owner, number)| Some((owner.strip_suffix(&[END])?, number)))?;
    let owner = std::str::from_utf8(owner).ok()?;
    Some((owner, u64::from_be_bytes(*number)))
}

/// The bound below everything of an owner.
#[must_use]
pub fn all_of(owner: &impl Display) -> Vec<u8> {
    let mut key = id(owner);
    key.push(END);
    key
}

/// The bound above everything of an owner.
#[must_use]
pub fn end_of(owner: &impl Display) -> Vec<u8> {
    let mut key = id(owner);
    key.push(END + 1);
    key
}

/// The bound below everything at `at` or later.
#[must_use]
pub fn from(at: Timestamp) -> Vec<u8> {
    let mut key = first();
    key.extend_from_slice(&time_bytes(at));
    key
}

/// The key of a fact of the journal.
#[must_use]
pub fn fact(at: Timestamp, seq: u64) -> Vec<u8> {
    let mut key = from(at);
    key.extend_from_slice(&seq.to_be_bytes());
    key
}

/// Reads what [`fact`] wrote.
#[must_use]
pub fn read_fact(key: &[u8]) -> Option<(Timestamp, u64)> {
    let (at, rest) = read_time(key)?;
    Some((at, u64::from_be_bytes(rest.try_into().ok()?)))
}

/// The key of a timer that is set.
#[must_use]
pub fn timer(due: Timestamp, entity: &EntityId, timer: Timer) -> Vec<u8> {
    let mut key = from(due);
    key.extend_from_slice(entity.to_string().as_bytes());
    key.push(END);
    key.push(timer_byte(timer));
    key
}

/// Reads what [`timer`] wrote.
#[must_use]
pub fn read_timer(key: &[u8]) -> Option<(Timestamp, EntityId, Timer)> {
    let (due, rest) = read_time(key)?;
    let (byte, rest) = rest.split_last()?;
    let timer = TIMERS
        .into_iter()
        .find(|timer| timer_byte(*timer) == *byte)?;
    let entity = std::str::from_utf8(rest.strip_suffix(&[END])?).ok()?;
    Some((due, entity.parse().ok()?, timer))
}

/// The key of a dedupe key: its text, or the SHA-256 of a text that is too long for a key.
#[must_use]
pub fn dedupe(dedupe: &DedupeKey) -> Vec<u8> {
    let dedupe = dedupe.as_str();
    if dedupe.len() <= DEDUPE_TEXT {
        return text(dedupe);
    }
    let mut key = first();
    key.push(HASHED);
    key.extend_from_slice(&Sha256::digest(dedupe));
    key
}

/// The key by which dedupe keys are found when they are old: their time, and what tells them from others
/// of the same time.
#[must_use]
pub fn expiry(accepted: Timestamp, which: &[u8]) -> Vec<u8> {
    let mut key = from(accepted);
    key.extend_from_slice(which);
    key
}

/// Reads what [`expiry`] wrote.
#[must_use]
pub fn read_expiry(key: &[u8]) -> Option<(Timestamp, &[u8])> {
    read_time(key)
}

/// A time in 16 bytes: nanoseconds since 1970, the sign bit flipped so that earlier sorts first.
fn time_bytes(at: Timestamp) -> [u8; 16] {
    (at.as_nanosecond() ^ i128::MIN).to_be_bytes()
}

/// Reads the time at the start of a key; gives the rest along.
fn read_time(key: &[u8]) -> Option<(Timestamp, &[u8])> {
    let (bytes, rest) = key
        .strip_prefix(&[KEY_VERSION])?
        .split_first_chunk::<16>()?;
    let nanoseconds = i128::from_be_bytes(*bytes) ^ i128::MIN;
    Some((Timestamp::from_nanosecond(nanoseconds).ok()?, rest))
}

/// How a timer is written in a key; never change one.
fn timer_byte(timer: Timer) -> u8 {
    match timer {
        Timer::Nudge => 1,
        Timer::Ladder => 2,
        Timer::MentorSilence => 3,
        Timer::BotMayReturn => 4,
        Timer::Deadline => 5,
        Timer::Practice => 6,
    }
}
