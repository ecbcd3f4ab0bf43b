//! The values that keys of the configuration want, each read from its text.

use std::net::{IpAddr, SocketAddr};
use std::num::NonZeroU32;
use std::time::Duration;

use jiff::SignedDuration;
use jiff::civil::Time;
use jiff::tz::TimeZone;

use crate::config::LogFormat;
use crate::duration;
use crate::house::Quiet;
use crate::id::Lang;

/// A kind of value: what to call it, a good one, and how to read it.
pub(super) struct Kind<T> {
    /// What it is, after "wants".
    pub(super) expected: &'static str,
    /// A good one.
    pub(super) example: &'static str,
    /// Reads one; `None` for any other text.
    pub(super) read: fn(&str) -> Option<T>,
}

/// An address to listen on.
pub(super) const ADDRESS: Kind<SocketAddr> = Kind {
    expected: "an address with a port",
    example: "127.0.0.1:8080",
    read: |text| text.parse().ok(),
};

/// How log lines are written.
pub(super) const LOG: Kind<LogFormat> = Kind {
    expected: "`text` or `json`",
    example: "text",
    read: |text| match text {
        "text" => Some(LogFormat::Text),
        "json" => Some(LogFormat::Json),
        _ => None,
    },
};

/// Scheme and host, perhaps with a path; read without a trailing slash.
pub(super) const URL: Kind<String> = Kind {
    expected: "an address that begins with `https://`, or with `http://` on this machine",
    example: "https://camtay.example.vn",
    read: url,
};

/// A time zone.
pub(super) const ZONE: Kind<TimeZone> = Kind {
    expected: "the name of a time zone",
    example: "Asia/Ho_Chi_Minh",
    read: |text| TimeZone::get(text).ok(),
};

/// Hours in which the bot begins nothing.
pub(super) const QUIET: Kind<Quiet> = Kind {
    expected: "two different times of day",
    example: "20:30-06:30",
    read: quiet,
};

/// A length of time.
pub(super) const DURATION: Kind<SignedDuration> = Kind {
    expected: duration::FORM,
    example: "10m",
    read: duration::read,
};

/// How long a helper that writes down voice notes may take.
pub(super) const WITHIN_TEN_SECONDS: Kind<Duration> = Kind {
    expected: "a length of time of 10s at most",
    example: "10s",
    read: |text| within(text, Duration::from_secs(10)),
};

/// How long a helper that chooses an intent may take.
pub(super) const WITHIN_TWO_SECONDS: Kind<Duration> = Kind {
    expected: "a length of time of 2s at most",
    example: "2s",
    read: |text| within(text, Duration::from_secs(2)),
};

/// A host, perhaps with a port.
pub(super) const HOST: Kind<String> = Kind {
    expected: "a host, perhaps with a port",
    example: "media.example.vn",
    read: |text| {
        let authority: http::uri::Authority = text.parse().ok()?;
        (!text.contains('@')).then(|| authority.as_str().to_ascii_lowercase())
    },
};

/// A length of time, or none at all.
pub(super) const SILENCE: Kind<Option<SignedDuration>> = Kind {
    expected: "a length of time such as `6h`, `24h` or `3d`, or `never`",
    example: "24h",
    read: |text| match text {
        "never" => Some(None),
        length => duration::read(length).map(Some),
    },
};

/// How far waits are spread.
pub(super) const JITTER: Kind<f64> = Kind {
    expected: "a number from 0 to 0.9",
    example: "0.2",
    read: |text| {
        let number: f64 = text.parse().ok()?;
        (0.0..=0.9).contains(&number).then_some(number)
    },
};

/// Calls a second.
pub(super) const RATE: Kind<NonZeroU32> = Kind {
    expected: "a number of calls a second, from 1 to 100000",
    example: "100",
    read: |text| {
        let number: NonZeroU32 = text.parse().ok()?;
        (number.get() <= 100_000).then_some(number)
    },
};

/// Yes or no.
pub(super) const BOOLEAN: Kind<bool> = Kind {
    expected: "`true` or `false`",
    example: "false",
    read: |text| match text {
        "true" => Some(true),
        "false" => Some(false),
        _ => None,
    },
};

/// A version of the Graph interface.
pub(super) const GRAPH_VERSION: Kind<String> = Kind {
    expected: "a version of the Graph interface",
    example: "v25.0",
    read: |text| {
        let (major, minor) = text.strip_prefix('v')?.split_once('.')?;
        let is_number =
            |part: &str| !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_digit());
        (is_number(major) && is_number(minor)).then(|| text.to_owned())
    },
};

/// The id of a page, an app or an account of a platform.
pub(super) const PLATFORM_ID: Kind<String> = Kind {
    expected: "an id in digits, as the platform shows it",
    example: "1234567890",
    read: |text| {
        let is_number = (1..=32).contains(&text.len());
        let is_number = is_number && text.bytes().all(|byte| byte.is_ascii_digit());
        is_number.then(|| text.to_owned())
    },
};

/// A language, as the folders of `locales/` are called.
pub(super) const LANG: Kind<Lang> = Kind {
    expected: "a language, as a folder of `locales/` is called",
    example: "vi",
    read: |text| {
        let is_tag = (2..=35).contains(&text.len());
        let is_tag = is_tag
            && text
                .bytes()
                .all(|byte| byte.is_ascii_alphanumeric() || byte == b'-');
        is_tag.then(|| Lang::new(text))
    },
};

fn url(text: &str) -> Option<String> {
    let text = text.trim_end_matches('/');
    let url: http::Uri = text.parse().ok()?;
    let authority = url.authority()?;
    let is_safe = match url.scheme_str()? {
        "https" => true,
        "http" => is_this_machine(authority.host()),
        _ => false,
    };
    let is_plain =
        url.query().is_none() && !text.contains('#') && !authority.as_str().contains('@');
    (is_safe && is_plain).then(|| text.to_owned())
}

fn is_this_machine(host: &str) -> bool {
    let host = host.trim_start_matches('[').trim_end_matches(']');
    host == "localhost" || host.parse().is_ok_and(|ip: IpAddr| ip.is_loopback())
}

fn within(text: &str, most: Duration) -> Option<Duration> {
    let length = Duration::try_from(duration::read(text)?).ok()?;
    (!length.is_zero() && length <= most).then_some(length)
}

fn quiet(text: &str) -> Option<Quiet> {
    let (from, until) = text.split_once('-')?;
    let (from, until) = (time(from)?, time(until)?);
    (from != until).then_some(Quiet { from, until })
}

/// A time of day as `HH:MM`.
fn time(text: &str) -> Option<Time> {
    let (hour, minute) = text.trim().split_once(':')?;
    let number = |text: &str| {
        let is_number = text.len() <= 2 && text.bytes().all(|byte| byte.is_ascii_digit());
        is_number.then(|| text.parse().ok()).flatten()
    };
    Time::new(number(hour)?, number(minute)?, 0, 0).ok()
}
