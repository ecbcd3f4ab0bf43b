//! Rows one after the other, as the write-ahead log and a backup in the making hold them.
//!
//! One byte for the tree, then key and value, each after its length in four bytes, the highest first;
//! `u32::MAX` in the place of a length is a removed row.

use std::io::{self, ErrorKind, Read, Write};

use sled::IVec;

use crate::store::sled::draft::Writes;
use crate::store::sled::trees::Space;

/// A row with its tree: its key, and its value or `None` where it is removed.
pub(crate) type Row = (Space, Vec<u8>, Option<Vec<u8>>);

/// Writes the rows of one tree.
pub(crate) fn write(out: &mut impl Write, space: Space, writes: &Writes) -> io::Result<()> {
    let length = |bytes: &IVec| u32::try_from(bytes.len()).map_err(io::Error::other);
    for (key, value) in writes {
        out.write_all(&[space as u8])?;
        out.write_all(&length(key)?.to_be_bytes())?;
        out.write_all(key)?;
        match value {
            Some(value) => {
                out.write_all(&length(value)?.to_be_bytes())?;
                out.write_all(value)?;
            }
            None => out.write_all(&u32::MAX.to_be_bytes())?,
        }
    }
    Ok(())
}

/// Reads one row; `None` at the end.
pub(crate) fn read(from: &mut impl Read) -> io::Result<Option<Row>> {
    let mut space = [0];
    if from.read(&mut space)? == 0 {
        return Ok(None);
    }
    let [space] = space;
    let space = *Space::ALL
        .get(usize::from(space))
        .ok_or_else(|| io::Error::other("no such tree"))?;
    let mut bytes = || -> io::Result<Option<Vec<u8>>> {
        let mut length = [0; 4];
        from.read_exact(&mut length)?;
        let length = u32::from_be_bytes(length);
        if length == u32::MAX {
            return Ok(None);
        }
        // The length may be no length at all: nothing is set aside for it.
        let mut bytes = Vec::new();
        from.by_ref().take(length.into()).read_to_end(&mut bytes)?;
        if bytes.len() < length as usize {
            return Err(ErrorKind::UnexpectedEof.into());
        }
        Ok(Some(bytes))
    };
    let key = bytes()?.unwrap_or_default();
    Ok(Some((space, key, bytes()?)))
}
