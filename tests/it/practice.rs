//! Proves practice over ninety days: what is sent on which day, and what it comes to.

use std::collections::BTreeSet;
use std::sync::Arc;

use camtay::content::Content as Lessons;
use camtay::dispatch::State;
use camtay::id::{ConversationId, FlowId};
use camtay::message::{Content, QuickReply};
use camtay::turn::JournalEntry;
use camtay::tutor::Citizen;
use camtay::tutor::practice::Standing;
use jiff::SignedDuration;
use jiff::civil::{Date, DateTime, date};

use crate::world::{self, Shown, World};

/// How finely the days are lived through; everything happens at a multiple of it.
const TICK: SignedDuration = SignedDuration::from_mins(10);

/// The lessons of every kind, with a second one to practise: four hours after the first comes due.
fn lessons() -> Lessons {
    let mut lessons = world::every_kind(world::house());
    let flow = lessons.flows.get_mut(&FlowId::new("send-voice")).unwrap();
    let practised = Arc::make_mut(flow);
    practised.practice = vec![SignedDuration::from_hours(3 * 24 + 4)];
    lessons
}

/// Somebody who learns, their mentor, and what was written down.
struct Life {
    world: World,
    lan: ConversationId,
    an: ConversationId,
    offered: Vec<QuickReply>,
    invitations: Vec<(DateTime, String)>,
    facts: Vec<String>,
    heard: String,
    /// The pictures that were sent, in words.
    seen: Vec<String>,
}

impl Life {
    fn new() -> Self {
        Self {
            world: World::new(lessons()),
            lan: World::chat("lan"),
            an: World::chat("an"),
            offered: Vec::new(),
            invitations: Vec::new(),
            facts: Vec::new(),
            heard: String::new(),
            seen: Vec::new(),
        }
    }

    fn note(&mut self, shown: Vec<Shown>) {
        for shown in shown {
            match shown {
                Shown::Message(to, message) if to == self.lan => {
                    self.heard = message.text;
                    self.seen.extend(message.picture.map(|picture| picture.alt));
                    if !message.quick_replies.is_empty() {
                        self.offered = message.quick_replies;
                    }
                }
                Shown::Message(..) => {}
                Shown::Fact(JournalEntry::PracticeInvited { flow }) => {
                    let zone = self.world.content.house.zone.clone();
                    let now = self.world.now().to_zoned_datetime(zone).datetime();
                    self.invitations.push((now, flow.to_string()));
                }
                Shown::Fact(fact) => {
                    let fact = serde_json::to_value(fact).unwrap();
                    let name = fact["fact"].as_str().unwrap().to_owned();
                    let telling = ["practice_", "lesson_", "help_"];
                    let told = ["lesson_started", "lesson_finished", "lesson_paused"];
                    if telling.iter().any(|start| name.starts_with(start))
                        && !told.contains(&name.as_str())
                    {
                        let alone = fact.get("alone").map(|alone| format!(" {alone}"));
                        self.facts.push(name + &alone.unwrap_or_default());
                    }
                }
            }
        }
    }

    fn says(&mut self, words: &[&str]) {
        for words in words {
            let text = (*words).to_owned();
            let lan = self.lan.clone();
            let shown = self.world.does(&lan, Content::Text { text });
            self.note(shown);
        }
    }

    fn mentor_says(&mut self, words: &[&str]) {
        for words in words {
            let text = (*words).to_owned();
            let an = self.an.clone();
            let shown = self.world.does(&an, Content::Text { text });
            self.note(shown);
        }
    }

    fn taps(&mut self, label: &str) {
        let found = self.offered.iter().find(|reply| reply.label == label);
        let reply = found.unwrap_or_else(|| panic!("no «{label}» in {:?}", self.offered));
        let payload = reply.payload.clone();
        let lan = self.lan.clone();
        let tap = Content::Postback {
            payload,
            title: None,
        };
        let shown = self.world.does(&lan, tap);
        self.note(shown);
    }

    fn wait(&mut self, hours: i64) {
        let end = self.world.now() + SignedDuration::from_hours(hours);
        while self.world.now() < end {
            let shown = self.world.wait(TICK);
            self.note(shown);
        }
    }

    /// Lives on until the next invitation; `false` where none comes within so many days.
    fn is_invited_within(&mut self, days: i64) -> bool {
        let end = self.world.now() + SignedDuration::from_hours(days * 24);
        let before = self.invitations.len();
        while self.world.now() < end && self.invitations.len() == before {
            let shown = self.world.wait(TICK);
            self.note(shown);
        }
        self.invitations.len() > before
    }

    fn waits_for_invitation(&mut self) {
        let invited = self.is_invited_within(60);
        let (facts, heard) = (&self.facts, &self.heard);
        assert!(invited, "{:?}, {facts:?}, last «{heard}»", self.invitations);
    }

    /// As far as the last step of the lesson.
    fn practises(&mut self) {
        self.taps("Tập bây giờ");
        self.says(&["1", "được rồi", "nghe to"]);
    }

    fn mentor_helps(&mut self) {
        self.mentor_says(&["1", "xong", "Sang bước sau"]);
    }

    fn citizen(&self) -> Citizen {
        match self.world.state(&self.lan.clone().into()) {
            Some(State::Person(person)) => person.citizen,
            other => panic!("not a person: {other:?}"),
        }
    }
}

#[test]
fn ninety_days_of_practice() {
    let mut life = Life::new();
    let begun = life.world.now();
    life.mentor_says(&["AN-2468"]);
    life.says(&["gọi thấy mặt", "1", "được rồi", "nghe to", "được rồi"]);
    life.says(&["gửi tiếng nói", "được rồi"]);

    // Both come due on one day: the second waits for the next, and tomorrow for the day after.
    life.waits_for_invitation();
    life.taps("Mai nhắc tôi");
    life.waits_for_invitation();
    life.says(&["thôi, không nhắc bài này nữa"]);
    assert!(life.heard.contains("không nhắc nữa"), "{}", life.heard);

    // Late in the evening, so that the next comes due at night.
    life.waits_for_invitation();
    life.wait(13);
    life.practises();
    life.says(&["được rồi"]);

    // No answer is no failure.
    life.waits_for_invitation();
    life.waits_for_invitation();
    life.practises();
    life.says(&["cho tôi gặp người thật"]);
    life.mentor_helps();

    life.waits_for_invitation();
    life.practises();
    life.says(&["được rồi"]);
    let seen = life.seen.last().unwrap();
    assert!(
        seen.contains("bông hoa vải") && seen.contains("«Gọi thấy mặt»"),
        "{seen}"
    );
    life.taps("Có");
    life.mentor_says(&["1", "xong", "Đồng ý"]);
    assert!(
        life.heard.contains("là người chỉ giúp bài"),
        "{}",
        life.heard
    );

    life.waits_for_invitation();
    life.practises();
    life.says(&["được rồi"]);
    life.waits_for_invitation();
    life.practises();
    life.says(&["chưa được", "chưa được"]);
    life.mentor_helps();
    life.waits_for_invitation();
    life.practises();
    life.says(&["được rồi"]);
    life.waits_for_invitation();
    life.taps("Đừng nhắc bài này");
    let lived = life.world.now().duration_since(begun);
    life.wait(90 * 24 - lived.as_hours());

    let calls = |day: Date, hour, minute| (day.at(hour, minute, 0, 0), "video-call".to_owned());
    assert_eq!(
        life.invitations,
        [
            calls(date(2026, 11, 27), 9, 0),
            (date(2026, 11, 28).at(8, 0, 0, 0), "send-voice".to_owned()),
            calls(date(2026, 11, 29), 8, 0),
            calls(date(2026, 12, 3), 6, 30),
            calls(date(2026, 12, 10), 6, 30),
            calls(date(2026, 12, 13), 6, 30),
            calls(date(2026, 12, 27), 6, 30),
            calls(date(2027, 2, 11), 6, 30),
            calls(date(2027, 2, 14), 6, 30),
            calls(date(2027, 2, 17), 6, 30),
        ]
    );
    let days: BTreeSet<Date> = life.invitations.iter().map(|(at, _)| at.date()).collect();
    assert_eq!(days.len(), life.invitations.len(), "one a day at most");
    let quiet = &life.world.content.house.quiet;
    for (at, _) in &life.invitations {
        assert!(!quiet.iter().any(|quiet| quiet.holds(at.time())), "{at}");
    }
    assert_eq!(
        life.facts,
        [
            "practice_refused",
            "lesson_practised true",
            "lesson_practised false",
            "lesson_practised true",
            "lesson_mastered",
            "help_offered",
            "help_approved",
            "lesson_practised true",
            "lesson_retained",
            "lesson_relapsed",
            "lesson_practised false",
            "lesson_practised true",
            "practice_refused",
        ]
    );
    let citizen = life.citizen();
    let lesson = FlowId::new("video-call");
    let practice = &citizen.practice.lessons[&lesson];
    assert_eq!(practice.standing, Standing::Relapsed);
    assert_eq!(practice.days.unwrap().first, date(2027, 2, 14));
    assert!(citizen.practice.shows.contains(&lesson));
}

#[test]
fn three_days_within_a_week_are_not_enough() {
    let mut life = Life::new();
    for day in 0..8 {
        life.says(&["gửi tiếng nói", "được rồi"]);
        let mastered = life.facts.contains(&"lesson_mastered".to_owned());
        assert_eq!(mastered, day == 7, "day {day}: {:?}", life.facts);
        life.wait(24);
    }
}

#[test]
fn a_platform_with_a_window_invites_within_it_only() {
    let mut life = Life::new();
    life.lan = World::chat("lan@messenger");
    life.says(&["gửi tiếng nói", "được rồi"]);
    assert!(!life.is_invited_within(5));
    // They come back for something else: it is made up for, but not while they speak.
    life.says(&["chào cháu"]);
    assert!(life.is_invited_within(1));
    let [(at, _)] = life.invitations.as_slice() else {
        panic!("{:?}", life.invitations)
    };
    assert_eq!(*at, date(2026, 11, 29).at(10, 0, 0, 0));
}

#[test]
fn who_left_or_never_asked_is_not_invited() {
    for last in [
        Content::Left,
        Content::Text {
            text: "nhầm người rồi".to_owned(),
        },
    ] {
        let mut life = Life::new();
        life.says(&["gửi tiếng nói", "được rồi"]);
        let lan = life.lan.clone();
        life.world.does(&lan, last);
        assert!(!life.is_invited_within(30));
    }
}

#[test]
fn erasing_forgets_practice_and_older_records_open_without_it() {
    let mut life = Life::new();
    life.says(&["gửi tiếng nói", "được rồi"]);
    assert_eq!(life.citizen().practice.lessons.len(), 1);
    life.says(&["xóa dữ liệu của tôi", "xóa hết"]);
    assert_eq!(life.citizen().practice, Citizen::default().practice);
    assert!(!life.is_invited_within(30));
    let older: Citizen = serde_json::from_str("{}").unwrap();
    assert_eq!(older, Citizen::default());
}
