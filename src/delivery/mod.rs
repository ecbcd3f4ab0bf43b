//! TEMP
use crate::config::{ChannelConfig, Retry};
use crate::id::Timestamp;
use crate::store::{Progress, Store};
use tokio_util::sync::CancellationToken;
/// x
pub async fn run(
    store: Store,
    channels: Vec<ChannelConfig>,
    _retry: Retry,
    _public: Option<String>,
    stop: CancellationToken,
) {
    drop(channels);
    loop {
        let lanes = tokio::select! { () = stop.cancelled() => return, lanes = store.outbox_lanes() => lanes };
        for lane in lanes {
            while let Ok(Some(head)) = store.outbox_head(&lane) {
                if store
                    .progress(&lane, head.seq, Progress::Shown, Timestamp::now())
                    .await
                    .is_err()
                {
                    return;
                }
            }
        }
    }
}
/// x
pub fn web_channel(id: &crate::id::ChannelId) -> ChannelConfig {
    ChannelConfig {
        id: id.clone(),
        codec: crate::channels::Channel::Web(crate::channels::Webchat::new(
            id.clone(),
            crate::channels::webchat::Settings {
                origins: Vec::new(),
            },
        ))
        .into(),
        api: None,
    }
}
