//! Why a helper did not help. Holds no address and no words.

use std::time::Duration;

/// Why a helper did not help.
#[derive(Debug, thiserror::Error)]
pub(super) enum HelperError {
    /// Nothing came in time.
    #[error("the helper did not answer within {} ms", within.as_millis())]
    TooSlow {
        /// How long it had.
        within: Duration,
    },
    /// It cannot be reached.
    #[error("the helper cannot be reached")]
    Unreachable(#[source] reqwest::Error),
    /// It answered with an error.
    #[error("the helper answered with status {status}")]
    Refused {
        /// The HTTP status.
        status: u16,
    },
    /// It answered in another form than such helpers do.
    #[error("the helper's answer cannot be read")]
    Unreadable(#[source] serde_json::Error),
    /// There is more than is read.
    #[error("there are more than {most} bytes")]
    TooBig {
        /// The most that is read.
        most: usize,
    },
    /// The recorded voice is where nothing is fetched from.
    #[error("the recording is not fetched: {why}")]
    NotFetched {
        /// Why.
        why: &'static str,
    },
    /// The recorded voice cannot be had from its platform.
    #[error("the recording cannot be fetched")]
    Recording(#[source] reqwest::Error),
    /// The platform no longer gives the recorded voice away.
    #[error("the recording is not given away: status {status}")]
    RecordingRefused {
        /// The HTTP status.
        status: u16,
    },
    /// Nothing was said.
    #[error("the helper heard no words")]
    Silence,
}

impl HelperError {
    /// Whether the helper itself failed, so that it will probably fail again.
    pub(super) fn is_of_the_helper(&self) -> bool {
        match self {
            Self::TooSlow { .. }
            | Self::Unreachable(_)
            | Self::Refused { .. }
            | Self::Unreadable(_) => true,
            Self::TooBig { .. }
            | Self::NotFetched { .. }
            | Self::Recording(_)
            | Self::RecordingRefused { .. }
            | Self::Silence => false,
        }
    }
}
