//! Pieces of a message looked up in the lexicon, and phrases of several tokens (`vê nờ i đi`) written
//! out.

use std::borrow::Cow;

use crate::understand::lexicon::{Lexicon, Spoken};
use crate::understand::normalise::Raw;
use crate::understand::syllable::{Spelling, bare};
use crate::understand::words::WordId;

/// A raw piece with what can be looked up without its neighbours.
pub(crate) struct Looked<'l> {
    /// As it was typed.
    pub(crate) raw: Raw,
    /// The word that it is, when it is written just as in the lexicon.
    pub(crate) known: Option<WordId>,
    /// Its letters without marks; empty for a sign.
    pub(crate) folded: Cow<'l, str>,
}

impl<'l> Looked<'l> {
    /// Looks a piece up.
    pub(crate) fn up(lexicon: &'l Lexicon, raw: Raw) -> Self {
        let (known, folded) = match &raw {
            Raw::Word(word) => match lexicon.vocabulary.written(word) {
                Some((id, letters)) => (Some(id), Cow::Borrowed(letters)),
                None => (None, Cow::Owned(bare(word))),
            },
            Raw::Border(_) | Raw::Quote | Raw::At => (None, Cow::Borrowed("")),
        };
        Self { raw, known, folded }
    }
}

/// Replaces phrases as phones write them down (`vê nờ i đi`) and fixed phrases of dialects.
pub(crate) fn write_out_spoken<'l>(
    lexicon: &'l Lexicon,
    looked: Vec<Looked<'l>>,
) -> Vec<Looked<'l>> {
    let mut written = Vec::with_capacity(looked.len());
    // How many pieces are still to be passed over, because a phrase stood in their place.
    let mut passed = 0;
    for (at, one) in looked.iter().enumerate() {
        if passed > 0 {
            passed -= 1;
            continue;
        }
        let rest = looked.get(at..).unwrap_or_default();
        let found = match one.raw {
            Raw::Word(_) => lexicon
                .spoken
                .get(one.folded.as_ref())
                .and_then(|forms| forms.iter().find(|form| is_said(form, rest))),
            Raw::Border(_) | Raw::Quote | Raw::At => None,
        };
        if let Some(form) = found {
            passed = form.words.len().saturating_sub(1);
            written.push(Place::Phrase(form));
        } else {
            written.push(Place::Piece(at));
        }
    }
    if written.len() == looked.len()
        && !written
            .iter()
            .any(|place| matches!(place, Place::Phrase(_)))
    {
        return looked;
    }
    let mut pieces: Vec<Option<Looked<'l>>> = looked.into_iter().map(Some).collect();
    let mut kept = Vec::with_capacity(pieces.len());
    for place in written {
        match place {
            Place::Piece(at) => kept.extend(pieces.get_mut(at).and_then(Option::take)),
            Place::Phrase(form) => {
                let words = form.becomes.iter().cloned();
                kept.extend(words.map(|word| Looked::up(lexicon, Raw::Word(word))));
            }
        }
    }
    kept
}

/// What stands at a place once phrases are written out.
enum Place<'l> {
    /// The piece that stood there.
    Piece(usize),
    /// The words of a phrase.
    Phrase(&'l Spoken),
}

/// Whether the pieces begin with a phrase, each word with all of its marks or with none.
fn is_said(form: &Spoken, pieces: &[Looked<'_>]) -> bool {
    let pairs = || form.words.iter().zip(pieces);
    // Most phrases differ in their letters already, which costs nothing to see.
    form.words.len() <= pieces.len()
        && pairs().all(|((_, plain), piece)| piece.folded == *plain)
        && pairs().all(|((marked, _), piece)| match &piece.raw {
            Raw::Word(word) => word.is_ascii() || Spelling::of(word) == *marked,
            Raw::Border(_) | Raw::Quote | Raw::At => false,
        })
}
