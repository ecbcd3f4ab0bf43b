//! The commune in which rehearsals take place.

use std::collections::BTreeMap;

use jiff::SignedDuration;

use crate::house::{House, Mentor, Village};
use crate::id::{ChannelId, Lang, MentorId, VillageId};

/// A commune with one village, a mentor of it (`AN-2468`), one of the commune (`BINH-2468`), and a
/// coordinator (`CHI-2468`). People on the channel `messenger` have the window of that platform.
#[must_use]
pub fn house() -> House {
    let mentor = |id: &str, name: &str, village: Option<&str>, coordinator| Mentor {
        id: MentorId::new(id),
        name: name.to_owned(),
        village: village.map(VillageId::new),
        coordinator,
        lang: Lang::new("vi"),
        invite: format!("{}-2468", id.to_uppercase()).into(),
    };
    House {
        commune: "xã Bình Minh".to_owned(),
        villages: vec![Village {
            id: VillageId::new("thong-nhat"),
            name: "thôn Thống Nhất".to_owned(),
        }],
        mentors: vec![
            mentor("an", "anh An", Some("thong-nhat"), false),
            mentor("binh", "chị Bình", None, false),
            mentor("chi", "cô Chi", None, true),
        ],
        windows: BTreeMap::from([(ChannelId::new("messenger"), SignedDuration::from_hours(24))]),
        ..House::default()
    }
}
