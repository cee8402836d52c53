//! The vocabulary, to find all pieces with which a text begins. The pieces stay in the file; what is held is their order.

use super::EncoderError;
use super::file::Fields;

/// The vocabulary.
#[derive(Debug)]
pub(super) struct Pieces {
    /// For each piece a byte with its length, then its text.
    texts: &'static [u8],
    /// The pieces in the order of their texts.
    sorted: Vec<Piece>,
}

/// A piece: where it stands, and its number.
#[derive(Clone, Copy, Debug)]
struct Piece {
    at: u32,
    number: u32,
}

impl Pieces {
    /// So many pieces, numbered as they stand; of two equal ones, the last counts.
    pub(super) fn read(texts: &'static [u8], count: usize) -> Result<Self, EncoderError> {
        let narrow = |number: usize| u32::try_from(number).map_err(|_| EncoderError::Damaged("the number of pieces"));
        let mut fields = Fields(texts);
        let mut keyed = Vec::with_capacity(count.min(texts.len()));
        for number in 0..narrow(count)? {
            let at = narrow(texts.len() - fields.0.len())?;
            let length = fields.u8()?;
            keyed.push((key(fields.slice(length.into())?), Piece { at, number }));
        }
        fields.end()?;
        let mut pieces = Self { texts, sorted: Vec::new() };
        keyed.sort_unstable_by(|(a_key, a), (b_key, b)| {
            let longer = || pieces.text(*a).cmp(pieces.text(*b)).then(b.number.cmp(&a.number));
            a_key.cmp(b_key).then_with(longer)
        });
        let mut sorted: Vec<Piece> = keyed.into_iter().map(|(_, piece)| piece).collect();
        sorted.dedup_by(|next, before| pieces.text(*next) == pieces.text(*before));
        pieces.sorted = sorted;
        Ok(pieces)
    }

    /// All pieces with which the text begins, shorter before longer: length in bytes and number.
    pub(super) fn beginnings<'a>(&'a self, text: &'a [u8]) -> impl Iterator<Item = (usize, u32)> + 'a {
        let mut through = self.sorted.as_slice();
        text.iter()
            .enumerate()
            .map_while(move |(before, &byte)| {
                let byte_of = |piece: &Piece| self.text(*piece).get(before).copied();
                let first = through.partition_point(|piece| byte_of(piece) < Some(byte));
                through = through.get(first..)?;
                let end = through.partition_point(|piece| byte_of(piece) == Some(byte));
                through = through.get(..end)?;
                let shortest = through.first()?;
                Some((self.text(*shortest).len() == before + 1).then_some((before + 1, shortest.number)))
            })
            .flatten()
    }

    fn text(&self, piece: Piece) -> &'static [u8] {
        let rest = self.texts.get(piece.at as usize..).unwrap_or_default();
        rest.split_first().and_then(|(length, rest)| rest.get(..usize::from(*length))).unwrap_or_default()
    }
}

/// The first eight bytes as a number: nearly all pieces are told apart by them when they are sorted.
fn key(text: &[u8]) -> u64 {
    let mut first = [0; 8];
    first.iter_mut().zip(text).for_each(|(first, byte)| *first = *byte);
    u64::from_be_bytes(first)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn finds_all_beginnings() -> Result<(), EncoderError> {
        let pieces = Pieces::read(b"\x01s\x02se\x01t\x06second\x00\x02se", 6)?;
        assert_eq!(pieces.beginnings(b"seconds").collect::<Vec<_>>(), [(1, 0), (2, 5), (6, 3)]);
        assert_eq!(pieces.beginnings(b"x").count(), 0);
        assert_eq!(pieces.beginnings(b"").count(), 0);
        Ok(())
    }

    #[test]
    fn pieces_that_are_cut_off_are_refused() {
        assert!(Pieces::read(b"\x01s\x02s", 2).is_err());
        assert!(Pieces::read(b"\x01s\x02se", 1).is_err());
    }
}
