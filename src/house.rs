//! The house rules of one installation: its people, places and times, as the deciders see them.
//!
//! Made by `config` from `camtay.yaml`, or by [`House::default`] where nothing is configured. Holds
//! no address of a platform and no key of one.

use std::collections::BTreeMap;

use jiff::SignedDuration;
use jiff::civil::Time;
use jiff::tz::TimeZone;
use secrecy::{ExposeSecret, SecretString};
use subtle::ConstantTimeEq;

use crate::event::Rung;
use crate::id::{ChannelId, Lang, MentorId, Timestamp, VillageId};

/// The entrance of the national *Mặt trận số*, where a commune names no page of its own.
const MATTRAN_URL: &str = "app.mattranso.vn";

/// Everything about one installation that a decider may ask.
#[derive(Clone, Debug)]
pub struct House {
    /// What the commune is called, such as `xã Hải Lạng`; shown in the first message.
    pub commune: String,
    /// The language spoken to a citizen who has not chosen one.
    pub lang: Lang,
    /// Where the clock on the wall is read.
    pub zone: TimeZone,
    /// The villages, in the order they are configured.
    pub villages: Vec<Village>,
    /// The mentors, in the order they are configured.
    pub mentors: Vec<Mentor>,
    /// Times of day when the bot begins no conversation.
    pub quiet: Vec<Quiet>,
    /// How long a citizen may be silent before the first nudge.
    pub nudge_after: SignedDuration,
    /// How long after the first nudge comes the second and last.
    pub second_nudge_after: SignedDuration,
    /// How long the bot is silent after a human answered in the platform's inbox.
    pub pause_after_human: SignedDuration,
    /// How long each rung of the ladder has before the next is asked.
    pub offer_lasts: SignedDuration,
    /// How long a mentor who took a ticket may be silent.
    pub mentor_silence: SignedDuration,
    /// How long after the whole ladder stayed silent it is climbed again.
    pub ladder_again_after: SignedDuration,
    /// For how long after a person's last word each channel lets the bot begin to speak.
    ///
    /// A channel that is not named has no such window.
    pub windows: BTreeMap<ChannelId, SignedDuration>,
    /// Where people go who would rather meet a person, in one line; from the configuration.
    pub in_person: Option<String>,
    /// The address of the *Mặt trận số* page that the commune uses, as people type it.
    pub mattran_url: String,
}

/// A village of the commune.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Village {
    /// Its id in the configuration and in `ref=` links.
    pub id: VillageId,
    /// Its name, such as `thôn Thống Nhất`.
    pub name: String,
}

/// A mentor of the roster.
#[derive(Clone, Debug)]
pub struct Mentor {
    /// The id in the configuration.
    pub id: MentorId,
    /// What citizens and other mentors call them, such as `anh An`.
    pub name: String,
    /// The village they help first; `None` helps the whole commune.
    pub village: Option<VillageId>,
    /// Whether they are asked last, for what nobody took.
    pub coordinator: bool,
    /// The language they are spoken to.
    pub lang: Lang,
    /// What they send to the bot once to link their chat account.
    pub invite: SecretString,
}

impl Mentor {
    /// Whether these words are this mentor's invite code; spaces around and letter case do not matter.
    #[must_use]
    pub fn is_invited_by(&self, words: &str) -> bool {
        let said = words.trim().to_uppercase();
        let code = self.invite.expose_secret().trim().to_uppercase();
        bool::from(said.as_bytes().ct_eq(code.as_bytes()))
    }

    /// Whether this mentor is asked on `rung` for somebody of `village`.
    #[must_use]
    pub fn stands_on(&self, rung: Rung, village: Option<&VillageId>) -> bool {
        match rung {
            Rung::Village => {
                !self.coordinator && village.is_some() && self.village.as_ref() == village
            }
            Rung::Commune => !self.coordinator,
            Rung::Coordinator => self.coordinator,
        }
    }
}

/// A time of day when the bot begins nothing: from `from` until `until`, which may be past midnight.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Quiet {
    /// The first quiet moment of the day.
    pub from: Time,
    /// The first moment that is no longer quiet.
    pub until: Time,
}

impl House {
    /// The first moment from `at` on at which the bot may begin to speak.
    #[must_use]
    pub fn after_quiet(&self, at: Timestamp) -> Timestamp {
        let mut moment = at.to_zoned_datetime(self.zone.clone());
        // Two quiet times may follow on one another; more than all of them in a row cannot.
        for _ in &self.quiet {
            let time = moment.time();
            let Some(quiet) = self.quiet.iter().find(|quiet| quiet.holds(time)) else {
                break;
            };
            let date = if quiet.until <= quiet.from && time >= quiet.from {
                moment.date().saturating_add(SignedDuration::from_hours(24))
            } else {
                moment.date()
            };
            let Ok(end) = quiet
                .until
                .to_datetime(date)
                .to_zoned_datetime(self.zone.clone())
            else {
                break;
            };
            moment = end;
        }
        moment.timestamp()
    }

    /// The first moment the next morning, and in no quiet time.
    #[must_use]
    pub fn next_morning(&self, at: Timestamp) -> Timestamp {
        let tomorrow = at
            .to_zoned_datetime(self.zone.clone())
            .date()
            .saturating_add(SignedDuration::from_hours(24));
        let eight = tomorrow.at(8, 0, 0, 0).to_zoned_datetime(self.zone.clone());
        self.after_quiet(eight.map_or(at, |morning| morning.timestamp()))
    }

    /// The mentor with this id.
    #[must_use]
    pub fn mentor(&self, id: &MentorId) -> Option<&Mentor> {
        self.mentors.iter().find(|mentor| mentor.id == *id)
    }

    /// The village with this id.
    #[must_use]
    pub fn village(&self, id: &VillageId) -> Option<&Village> {
        self.villages.iter().find(|village| village.id == *id)
    }
}

/// The invite code of the one mentor there is when nothing is configured.
///
/// Public on purpose: without a configuration the service listens on the loopback address only.
pub const TRY_IT_INVITE: &str = "MOI-THU";

impl Quiet {
    /// Whether this time of day is quiet.
    #[must_use]
    pub fn holds(self, time: Time) -> bool {
        if self.from <= self.until {
            self.from <= time && time < self.until
        } else {
            time >= self.from || time < self.until
        }
    }
}

impl Default for House {
    /// One commune without a name, one mentor, quiet hours of the countryside.
    fn default() -> Self {
        let time = |hour, minute| Time::constant(hour, minute, 0, 0);
        Self {
            commune: String::new(),
            lang: Lang::new("vi"),
            zone: TimeZone::get("Asia/Ho_Chi_Minh").unwrap_or(TimeZone::UTC),
            villages: Vec::new(),
            mentors: vec![Mentor {
                id: MentorId::new("mentor"),
                name: "Người hướng dẫn".to_owned(),
                village: None,
                coordinator: false,
                lang: Lang::new("vi"),
                invite: SecretString::from(TRY_IT_INVITE),
            }],
            quiet: vec![
                Quiet {
                    from: time(20, 30),
                    until: time(6, 30),
                },
                Quiet {
                    from: time(11, 30),
                    until: time(13, 30),
                },
            ],
            nudge_after: SignedDuration::from_mins(10),
            second_nudge_after: SignedDuration::from_hours(20),
            pause_after_human: SignedDuration::from_mins(30),
            offer_lasts: SignedDuration::from_mins(10),
            mentor_silence: SignedDuration::from_mins(15),
            ladder_again_after: SignedDuration::from_hours(2),
            windows: BTreeMap::new(),
            in_person: None,
            mattran_url: MATTRAN_URL.to_owned(),
        }
    }
}
