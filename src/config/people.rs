//! Reading the house: the commune, its villages and mentors, and the times.

use secrecy::{ExposeSecret, SecretString};

use crate::config::read::Reader;
use crate::config::secrets::{self, Rule, Wanted};
use crate::config::{ConfigError, values};
use crate::diagnose::nearest;
use crate::house::{House, Mentor, Village};
use crate::id::{MentorId, VillageId};
use crate::yaml::{Entry, Node, Value, Word};

/// The rule for what mentors send once to link their chat.
const INVITE: Rule = Rule {
    least: 6,
    most: 64,
    why: "it is typed once by hand, and nobody shall guess it",
};

impl Reader<'_> {
    /// The house; without the try-it mentor, who is there only where nothing is configured.
    pub(super) fn house(
        &mut self,
        commune: Option<&Entry>,
        villages: Option<&Entry>,
        mentors: Option<&Entry>,
        times: Option<&Entry>,
    ) -> House {
        let mut house = House {
            mentors: Vec::new(),
            ..House::default()
        };
        if let Some(entry) = commune {
            self.commune(entry, &mut house);
        }
        if let Some(entry) = villages {
            house.villages = self.villages(entry);
        }
        if let Some(entry) = mentors {
            self.mentors(entry, &mut house);
        }
        let nobody = mentors.is_none_or(
            |entry| matches!(&entry.value.value, Value::List(items) if items.is_empty()),
        );
        if nobody {
            self.errors.push(ConfigError::NoMentors {
                file: self.file.clone(),
                at: mentors.map_or_else(|| (0, 0).into(), |entry| entry.key.at),
            });
        }
        if let Some(entry) = times {
            self.times(entry, &mut house);
        }
        house
    }

    fn commune(&mut self, entry: &Entry, house: &mut House) {
        let mut fields = self.problems.fields("`commune`", &entry.key, &entry.value);
        let name = fields.optional("name");
        let lang = fields.optional("lang");
        let zone = fields.optional("time_zone");
        let in_person = fields.optional("in_person");
        let mattran_url = fields.optional("mattran_url");
        fields.finish(&mut self.problems);
        if let Some(name) = name.and_then(|entry| self.name(entry, "the commune's name")) {
            house.commune = name;
        }
        if let Some(lang) = lang.and_then(|entry| self.value(entry, &values::LANG)) {
            house.lang = lang;
        }
        if let Some(zone) = zone.and_then(|entry| self.value(entry, &values::ZONE)) {
            house.zone = zone;
        }
        house.in_person =
            in_person.and_then(|entry| self.name(entry, "where people go to meet a person"));
        let page = "the address of the Mặt trận số page";
        if let Some(url) = mattran_url.and_then(|entry| self.name(entry, page)) {
            house.mattran_url = url;
        }
    }

    fn villages(&mut self, entry: &Entry) -> Vec<Village> {
        let mut taken = Vec::new();
        let items = self.items(entry, "a list of villages");
        items
            .iter()
            .filter_map(|item| {
                let mut fields = self
                    .problems
                    .fields("a village", &item_key(entry, item), item);
                let id = fields.required("id", &mut self.problems);
                let name = fields.required("name", &mut self.problems);
                fields.finish(&mut self.problems);
                let id = id.and_then(|id| self.id(id, ("a village", "villages"), &mut taken));
                let name = name.and_then(|name| self.name(name, "the village's name"));
                Some(Village {
                    id: VillageId::new(id?.text),
                    name: name?,
                })
            })
            .collect()
    }

    fn mentors(&mut self, entry: &Entry, house: &mut House) {
        let mut taken = Vec::new();
        for item in self.items(entry, "a list of mentors") {
            let key = item_key(entry, item);
            if let Some((mentor, at)) = self.mentor(&key, item, house, &mut taken) {
                self.own_invite(&mentor, &at, house);
                house.mentors.push(mentor);
            }
        }
    }

    fn mentor(
        &mut self,
        key: &Word,
        item: &Node,
        house: &House,
        taken: &mut Vec<Word>,
    ) -> Option<(Mentor, Word)> {
        let mut fields = self.problems.fields("a mentor", key, item);
        let id = fields.required("id", &mut self.problems);
        let name = fields.required("name", &mut self.problems);
        let village = fields.optional("village");
        let coordinator = fields.optional("coordinator");
        let lang = fields.optional("lang");
        let invite = fields.optional("invite");
        fields.finish(&mut self.problems);
        let id = id.and_then(|id| self.id(id, ("a mentor", "mentors"), taken));
        let name = name.and_then(|name| self.name(name, "what people call the mentor"));
        let shown = id.as_ref().map_or("", |id| id.text.as_str());
        let village = village.and_then(|entry| self.village(entry, shown, house));
        let coordinator = coordinator.and_then(|entry| self.value(entry, &values::BOOLEAN));
        let lang = lang.and_then(|entry| self.value(entry, &values::LANG));
        let invite: Option<SecretString> = id.as_ref().and_then(|id| {
            self.secret(&Wanted {
                key: "invite",
                entry: invite,
                variable: secrets::variable(&["mentor", &id.text, "invite"]),
                needed_by: id.at,
                rule: INVITE,
            })
        });
        let id = id?;
        let mentor = Mentor {
            id: MentorId::new(&id.text),
            name: name?,
            village,
            coordinator: coordinator.unwrap_or(false),
            lang: lang.unwrap_or_else(|| house.lang.clone()),
            invite: invite?,
        };
        Some((mentor, id))
    }

    fn village(&mut self, entry: &Entry, mentor: &str, house: &House) -> Option<VillageId> {
        let word = self.word(entry, "the id of a village")?;
        let id = VillageId::new(&word.text);
        if house.village(&id).is_some() {
            return Some(id);
        }
        let known = house.villages.iter().map(|village| village.id.as_str());
        self.errors.push(ConfigError::UnknownVillage {
            mentor: mentor.to_owned(),
            nearest: nearest(&word.text, known),
            village: word.text,
            file: self.file.clone(),
            at: word.at,
        });
        None
    }

    /// Keeps that an earlier mentor has the same invite code.
    fn own_invite(&mut self, mentor: &Mentor, at: &Word, house: &House) {
        let other = house
            .mentors
            .iter()
            .find(|other| other.is_invited_by(mentor.invite.expose_secret()));
        if let Some(other) = other {
            self.errors.push(ConfigError::SameInvite {
                mentor: mentor.id.to_string(),
                other: other.id.to_string(),
                file: self.file.clone(),
                at: at.at,
            });
        }
    }

    fn times(&mut self, entry: &Entry, house: &mut House) {
        let mut fields = self.problems.fields("`times`", &entry.key, &entry.value);
        let quiet = fields.optional("quiet");
        let lengths = [
            (fields.optional("nudge_after"), &mut house.nudge_after),
            (
                fields.optional("second_nudge_after"),
                &mut house.second_nudge_after,
            ),
            (fields.optional("offer_lasts"), &mut house.offer_lasts),
            (fields.optional("mentor_silence"), &mut house.mentor_silence),
            (
                fields.optional("ladder_again_after"),
                &mut house.ladder_again_after,
            ),
            (
                fields.optional("pause_after_human"),
                &mut house.pause_after_human,
            ),
        ];
        fields.finish(&mut self.problems);
        for (entry, length) in lengths {
            if let Some(value) = entry.and_then(|entry| self.value(entry, &values::DURATION)) {
                *length = value;
            }
        }
        if let Some(entry) = quiet {
            house.quiet = self.list(entry, &values::QUIET);
        }
    }
}

/// The key of an item of a list: that of the list, at the place of the item's first key.
pub(super) fn item_key(list: &Entry, item: &Node) -> Word {
    let at = match &item.value {
        Value::Map(entries) => entries.first().map(|entry| entry.key.at),
        Value::Nothing | Value::Text(_) | Value::List(_) => None,
    };
    Word {
        text: list.key.text.clone(),
        at: at.unwrap_or(item.at),
    }
}
