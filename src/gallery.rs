//! The pictures of the lessons that are published, by what is on them: drawn when they are asked for,
//! as PNG once.

use std::num::NonZeroUsize;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use bytes::Bytes;
use lru::LruCache;

use crate::dispatch::Published;
use crate::id::PictureHash;
use crate::picture::{self, Drawing, PngError};

/// How many pictures are kept as PNG, which have some 50 kB each.
const MOST_KEPT: NonZeroUsize = NonZeroUsize::new(512).expect("it is more than none");

/// The pictures of whatever is published; cloning shares them.
#[derive(Clone, Debug)]
pub struct Gallery {
    published: Published,
    kept: Arc<Mutex<LruCache<PictureHash, Bytes>>>,
}

/// Why a picture cannot be had.
#[derive(Debug, thiserror::Error)]
pub enum GalleryError {
    /// It is of no lesson that runs, or no longer.
    #[error("no lesson has the picture `{hash}`")]
    Unknown {
        /// The picture.
        hash: String,
    },
    /// It could not be drawn.
    #[error("the picture `{hash}` cannot be drawn")]
    Undrawn {
        /// The picture.
        hash: PictureHash,
        /// Why.
        #[source]
        cause: PngError,
    },
    /// Drawing it ended in a panic, or the service ends.
    #[error("the picture `{hash}` was not drawn to its end")]
    Broken {
        /// The picture.
        hash: PictureHash,
        /// What happened.
        #[source]
        cause: tokio::task::JoinError,
    },
}

impl Gallery {
    /// The pictures of the lessons that are published, now and later.
    #[must_use]
    pub fn new(published: Published) -> Self {
        Self {
            published,
            kept: Arc::new(Mutex::new(LruCache::new(MOST_KEPT))),
        }
    }

    /// A picture as SVG.
    ///
    /// # Errors
    /// No lesson has it.
    pub fn svg(&self, hash: &str) -> Result<String, GalleryError> {
        self.find(hash).map(|drawing| drawing.svg())
    }

    /// A picture as PNG, drawn on a thread of its own unless it is kept.
    ///
    /// # Errors
    /// No lesson has it, or it cannot be drawn.
    pub async fn png(&self, hash: &str) -> Result<Bytes, GalleryError> {
        let drawing = self.find(hash)?;
        if let Some(png) = self.kept().get(hash) {
            return Ok(png.clone());
        }
        let hash = PictureHash::new(hash);
        let drawn = tokio::task::spawn_blocking(move || picture::png(&drawing.svg()));
        let png = match drawn.await {
            Ok(Ok(png)) => Bytes::from(png),
            Ok(Err(cause)) => return Err(GalleryError::Undrawn { hash, cause }),
            Err(cause) => return Err(GalleryError::Broken { hash, cause }),
        };
        self.kept().put(hash, png.clone());
        Ok(png)
    }

    fn find(&self, hash: &str) -> Result<Drawing, GalleryError> {
        let unknown = || GalleryError::Unknown {
            hash: hash.to_owned(),
        };
        let published = self.published.now();
        published.drawing(hash).cloned().ok_or_else(unknown)
    }

    fn kept(&self) -> MutexGuard<'_, LruCache<PictureHash, Bytes>> {
        self.kept.lock().unwrap_or_else(PoisonError::into_inner)
    }
}
