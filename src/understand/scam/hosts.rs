//! Signs of fraud in links: hosts that imitate the state or a bank, short links, hidden hosts.

use crate::understand::normalise::latin_twin;
use crate::understand::redact::{Link, is_state_host};
use crate::understand::scam::Sign;
use crate::understand::syllable::bare;

/// Parts of the names of offices, banks and carriers, as fraud writes them.
const NAMES: [&str; 90] = [
    "bhyt",
    "simchinhchu",
    "thuebao",
    "zalo",
    "facebook",
    "momo",
    "shopee",
    "lazada",
    "vnpay",
    "giahan",
    "trocap",
    "quatang",
    "nhanqua",
    "luonghuu",
    "xacminh",
    "kichhoat",
    "dongbo",
    "nopphat",
    "tracuu",
    "giaohang",
    "nguoigia",
    "trungthuong",
    "vaytien",
    "gdt",
    "dichvucong",
    "vneid",
    "vnei",
    "congan",
    "bocongan",
    "gov",
    "baohiem",
    "bhxh",
    "vssid",
    "etax",
    "thue",
    "evn",
    "dienluc",
    "vietcom",
    "vcb",
    "agribank",
    "bidv",
    "vietin",
    "techcom",
    "mbbank",
    "sacom",
    "nganhang",
    "bank",
    "dinhdanh",
    "cccd",
    "cancuoc",
    "csgt",
    "phatnguoi",
    "chinhphu",
    "vietnampost",
    "vnpost",
    "buudien",
    "viettel",
    "vinaphone",
    "mobifone",
    "hotro",
    "capnhat",
    "xacthuc",
    "dancu",
    "dulieu",
    "police",
    "toaan",
    "hoantien",
    "congdan",
    "dichvu",
    "nuocsach",
    "mienphi",
    "khuyenmai",
    "uudai",
    "trian",
    "thuong",
    "boithuong",
    "chitra",
    "tuyendung",
    "hoadon",
    "hopdong",
    "vieclam",
    "binhchon",
    "baucu",
    "voucher",
    "moet",
    "hocba",
    "sinhtrac",
    "huutri",
    "chinhsach",
    "antoan",
];

/// The length up to which a name must begin or end a part of the host.
const SHORTEST: usize = 3;

/// Hosts that are not of the state and yet well known.
const KNOWN: [&str; 62] = [
    "photos.app.goo.gl",
    "maps.app.goo.gl",
    "shopee.vn",
    "lazada.vn",
    "tiki.vn",
    "momo.vn",
    "dsvn.vn",
    "vietnamairlines.com",
    "zing.vn",
    "zingmp3.vn",
    "vietnamnet.vn",
    "laodong.vn",
    "sacombank.com.vn",
    "mbbank.com.vn",
    "acb.com.vn",
    "vnpay.vn",
    "evnspc.vn",
    "cpc.vn",
    "baotintuc.vn",
    "cand.com.vn",
    "suckhoedoisong.vn",
    "medlatec.vn",
    "messenger.com",
    "whatsapp.com",
    "tiktok.com",
    "csgt.vn",
    "google.com",
    "youtube.com",
    "youtu.be",
    "facebook.com",
    "fb.com",
    "zalo.me",
    "zaloapp.com",
    "apple.com",
    "tinnhiemmang.vn",
    "khonggianmang.vn",
    "chongluadao.vn",
    "evn.com.vn",
    "mattranso.vn",
    "baoquangninh.vn",
    "vnexpress.net",
    "tuoitre.vn",
    "thanhnien.vn",
    "dantri.com.vn",
    "vtv.vn",
    "vov.vn",
    "nhandan.vn",
    "baochinhphu.vn",
    "vietcombank.com.vn",
    "agribank.com.vn",
    "bidv.com.vn",
    "vietinbank.vn",
    "techcombank.com",
    "viettel.vn",
    "vnpt.vn",
    "mobifone.vn",
    "vinaphone.com.vn",
    "evnhanoi.vn",
    "vnpost.vn",
    "icloud.com",
    "gmail.com",
    "wikipedia.org",
];

/// Services that shorten links, behind which anything can be.
const SHORTENERS: [&str; 16] = [
    "bit.ly",
    "t.ly",
    "tinyurl.com",
    "goo.gl",
    "ow.ly",
    "is.gd",
    "cutt.ly",
    "rebrand.ly",
    "t.co",
    "s.id",
    "shorturl.at",
    "rb.gy",
    "by.com.vn",
    "me2.do",
    "bom.so",
    "t.me",
];

/// Endings that fraud likes: cheap and open to anyone.
const CHEAP: [&str; 70] = [
    "top", "cc", "xyz", "club", "vip", "icu", "shop", "online", "site", "info", "biz", "life",
    "live", "click", "link", "website", "tk", "ml", "ga", "cf", "gq", "pw", "ws", "cyou", "sbs",
    "bond", "cfd", "lol", "monster", "buzz", "rest", "win", "loan", "app", "space", "fun", "store",
    "co", "ltd", "gift", "help", "fund", "team", "world", "today", "news", "pro", "work",
    "support", "host", "press", "bet", "bar", "group", "center", "services", "money", "cash",
    "zone", "digital", "fit", "run", "best", "ink", "wiki", "red", "blue", "one", "asia", "mobi",
];

/// The signs in one link.
pub(crate) fn signs(text: &str, link: &Link) -> Vec<Sign> {
    let mut signs = Vec::new();
    if link.email {
        return signs;
    }
    let whole = text.get(link.start..link.end).unwrap_or_default();
    let authority = whole
        .split_once("://")
        .map_or(whole, |(_, rest)| rest)
        .split(['/', '?', '#'])
        .next()
        .unwrap_or_default();
    let host = link.host.as_str();
    if whole.to_lowercase().contains(".apk") {
        signs.push(sign("scam-apk", 5));
    }
    if authority.contains('@')
        || host.starts_with("xn--")
        || host.contains(".xn--")
        || !host.is_ascii()
        || (host.split('.').count() == 4
            && host
                .chars()
                .all(|letter| letter.is_ascii_digit() || letter == '.'))
    {
        signs.push(sign("scam-link-hidden", 5));
        return signs;
    }
    if is_state_host(host) {
        return signs;
    }
    if KNOWN.iter().any(|known| belongs(host, known)) {
        return signs;
    }
    if SHORTENERS.iter().any(|short| belongs(host, short)) {
        signs.push(sign("scam-link-short", 3));
        return signs;
    }
    let plain: String = bare(host)
        .chars()
        .map(|letter| latin_twin(letter).unwrap_or(letter))
        .map(|letter| match letter {
            '0' => 'o',
            '1' => 'i',
            '3' => 'e',
            other => other,
        })
        .filter(|letter| letter.is_ascii_alphanumeric())
        .collect();
    let named = |name: &str| match name.len() {
        // So few letters stand by chance in other words.
        ..=SHORTEST => labels(host).any(|label| label.starts_with(name) || label.ends_with(name)),
        _ => plain.contains(name),
    };
    if NAMES.iter().any(|name| named(name)) || whole.contains(".gov.vn") {
        signs.push(sign("scam-link-imitates", 5));
    }
    let tail = host.rsplit('.').next().unwrap_or_default();
    if CHEAP.contains(&tail) || belongs(host, "vercel.app") || belongs(host, "weebly.com") {
        signs.push(sign("scam-link-cheap", 5));
    } else {
        signs.push(sign("scam-link-unknown", 2));
    }
    signs
}

/// The parts of a host between its dots and hyphens.
fn labels(host: &str) -> impl Iterator<Item = &str> {
    host.split(['.', '-'])
}

/// Whether `host` is `domain` or below it.
fn belongs(host: &str, domain: &str) -> bool {
    host == domain
        || host
            .strip_suffix(domain)
            .is_some_and(|front| front.ends_with('.'))
}

fn sign(key: &'static str, weight: i32) -> Sign {
    Sign { key, weight }
}
