//! Pictures as PNG, for apps that take no SVG.

use std::sync::{Arc, LazyLock};

use png::{BitDepth, ColorType, Encoder};
use resvg::tiny_skia::{Pixmap, Transform};
use resvg::usvg::{Options, Tree, fontdb};

use crate::picture::face::{FAMILY, fonts};
use crate::picture::place::PAGE;

/// Pixels of one unit of the page: 720 by 960 of them together.
const SCALE: f32 = 2.0;

static FONTS: LazyLock<Arc<fontdb::Database>> = LazyLock::new(|| Arc::new(fonts()));

/// Why a picture cannot be had as PNG.
#[derive(Debug, thiserror::Error)]
pub enum PngError {
    /// Its SVG is not understood.
    #[error("the drawing cannot be read")]
    Unread(#[from] resvg::usvg::Error),
    /// There is no memory for the pixels.
    #[error("there is no memory for {wide} by {high} pixels")]
    NoMemory {
        /// How many side by side.
        wide: u32,
        /// How many one below the other.
        high: u32,
    },
    /// The pixels cannot be packed.
    #[error("the pixels cannot be packed")]
    Unpacked(#[from] png::EncodingError),
}

/// A drawing of this module as PNG, 720 by 960 pixels. Takes some milliseconds of computing.
///
/// # Errors
/// The machine has no memory; that the drawing of a picture cannot be read is a fault of this program.
pub fn png(svg: &str) -> Result<Vec<u8>, PngError> {
    let options = Options {
        font_family: FAMILY.to_owned(),
        fontdb: Arc::clone(&FONTS),
        ..Options::default()
    };
    let tree = Tree::from_str(svg, &options)?;
    let [wide, high] = [PAGE.wide, PAGE.high].map(|units| (units as f32 * SCALE) as u32);
    let mut pixels = Pixmap::new(wide, high).ok_or(PngError::NoMemory { wide, high })?;
    let scale = Transform::from_scale(SCALE, SCALE);
    resvg::render(&tree, scale, &mut pixels.as_mut());
    pack(&pixels)
}

/// The pixels as a file. Nothing shines through, so they need no change for it.
fn pack(pixels: &Pixmap) -> Result<Vec<u8>, PngError> {
    let mut file = Vec::new();
    let mut encoder = Encoder::new(&mut file, pixels.width(), pixels.height());
    encoder.set_color(ColorType::Rgba);
    encoder.set_depth(BitDepth::Eight);
    encoder.write_header()?.write_image_data(pixels.data())?;
    Ok(file)
}
