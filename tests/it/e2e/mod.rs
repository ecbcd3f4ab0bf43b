//! Proves the whole service over each channel: the release of it as a process, real sockets, signed
//! webhooks in, and a stub of the platform that takes every call and checks it.

mod backup;
mod disk_full;
mod leaving;
mod log;
mod messenger;
mod moody;
mod numbers;
mod outbox;
pub mod platform;
mod publish;
pub mod service;
mod web;
mod zalo_bot;
mod zalo_oa;

use platform::Said;

/// What a person does on a platform.
pub enum Act<'a> {
    /// Types words.
    Says(&'a str),
    /// Taps a choice, by its label on the newest message that offers it.
    Taps(&'a str),
}

/// A platform as the scenario drives it.
pub trait Driver {
    /// Sends what `person` did to the service, signed, and gives the status of the answer.
    fn send(&mut self, person: &str, act: Act<'_>) -> u16;
    /// The next message that arrives at `person`; fails the test if none comes in time.
    fn next_to(&mut self, person: &str) -> Said;

    /// What arrives at `person` until a message holds `words`.
    fn until(&mut self, person: &str, words: &str) -> Said {
        loop {
            let said = self.next_to(person);
            if said.text.contains(words) {
                return said;
            }
        }
    }
}

/// A citizen fails three times, a mentor comes, both talk, and the citizen goes on.
pub fn three_failures_and_a_mentor(platform: &mut impl Driver) {
    assert_eq!(platform.send("mentor", Act::Says("an-2468")), 200);
    platform.until("mentor", "anh An");

    assert_eq!(
        platform.send("lan", Act::Says("chau oi cai vneid the nao")),
        200
    );
    platform.until("lan", "không phải người thật");
    platform.until("lan", "đang dùng máy nào");
    platform.send("lan", Act::Says("samsung"));
    let first = platform.until("lan", "Cửa hàng Play");
    platform.send("lan", Act::Says("không thấy nút đâu cả"));
    let second = platform.until("lan", "cách khác");
    platform.send("lan", Act::Taps("Chưa được"));
    let third = platform.until("lan", "từng chút một");
    assert!(first.text != second.text && second.text != third.text);
    platform.send("lan", Act::Says("bam mai van khong duoc"));
    platform.until("lan", "nhờ người đến giúp");
    platform.until("lan", "người giúp trong xã");

    let offer = platform.until("mentor", "Có người cần giúp");
    assert!(
        offer.text.contains("Cài ứng dụng VNeID thật"),
        "{}",
        offer.text
    );
    assert!(
        offer.text.contains("bam mai van khong duoc"),
        "{}",
        offer.text
    );
    platform.send("mentor", Act::Taps("Tôi nhận"));
    platform.until("mentor", "Đã nhận giúp");
    platform.until("lan", "anh An đến giúp");
    platform.send(
        "mentor",
        Act::Says("Bác vuốt sang trang bên cạnh giúp cháu ạ."),
    );
    platform.until("lan", "Bác vuốt sang trang bên cạnh giúp cháu ạ.");
    platform.send("lan", Act::Says("à có hình tam giác đây"));
    platform.until("mentor", "à có hình tam giác đây");
    platform.send("mentor", Act::Says("xong"));
    platform.until("mentor", "kết thúc thế nào");
    platform.send("mentor", Act::Taps("Sang bước sau"));
    platform.until("lan", "bước này xong rồi");
    platform.until("lan", "kính lúp");
}
