//! The QR code of an address, for every phone to read.

use fast_qr::convert::Builder;
use fast_qr::convert::svg::SvgBuilder;
use fast_qr::qr::QRCodeError;
use fast_qr::{ECL, QRBuilder};

/// The free room around the squares, in squares: the standard wants four.
const MARGIN: usize = 4;

/// A QR code as SVG; it can still be read with a tenth of it torn or stained, as happens on walls.
///
/// # Errors
/// The address is too long for a code.
pub(super) fn code(address: &str) -> Result<String, QRCodeError> {
    let code = QRBuilder::new(address).ecl(ECL::M).build()?;
    Ok(SvgBuilder::default().margin(MARGIN).to_str(&code))
}
