//! The vocabulary, to find all pieces with which a text begins. Pieces and their order stay in the file.

use super::EncoderError;

/// The vocabulary, where it lies in the file.
#[derive(Debug)]
pub(super) struct Pieces {
    /// For each piece a byte with its length, then its text.
    texts: &'static [u8],
    /// The different pieces in the order of their texts: where each stands, and its number, as four bytes each.
    sorted: &'static [[u8; 8]],
}

/// A piece: where it stands, and its number.
#[derive(Clone, Copy, Debug)]
struct Piece {
    at: u32,
    number: u32,
}

impl Pieces {
    /// The texts, and their order.
    pub(super) fn read(texts: &'static [u8], order: &'static [u8]) -> Result<Self, EncoderError> {
        let (sorted, rest) = order.as_chunks();
        if rest.is_empty() { Ok(Self { texts, sorted }) } else { Err(EncoderError::Damaged("the order of the pieces")) }
    }

    /// All pieces with which the text begins, shorter before longer: length in bytes and number.
    pub(super) fn beginnings<'a>(&'a self, text: &'a [u8]) -> impl Iterator<Item = (usize, u32)> + 'a {
        let mut through = self.sorted;
        text.iter()
            .enumerate()
            .map_while(move |(before, &byte)| {
                let byte_of = |piece: &[u8; 8]| self.text(Piece::read(*piece)).get(before).copied();
                let first = through.partition_point(|piece| byte_of(piece) < Some(byte));
                through = through.get(first..)?;
                let end = through.partition_point(|piece| byte_of(piece) == Some(byte));
                through = through.get(..end)?;
                let shortest = Piece::read(*through.first()?);
                Some((self.text(shortest).len() == before + 1).then_some((before + 1, shortest.number)))
            })
            .flatten()
    }

    fn text(&self, piece: Piece) -> &'static [u8] {
        let rest = self.texts.get(piece.at as usize..).unwrap_or_default();
        rest.split_first().and_then(|(length, rest)| rest.get(..usize::from(*length))).unwrap_or_default()
    }
}

impl Piece {
    fn read([a, b, c, d, number @ ..]: [u8; 8]) -> Self {
        Self { at: u32::from_le_bytes([a, b, c, d]), number: u32::from_le_bytes(number) }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn finds_all_beginnings() -> Result<(), EncoderError> {
        // The second "se" counts.
        let order: Vec<u8> =
            [[0u32, 0], [15, 5], [7, 3], [5, 2]].as_flattened().iter().flat_map(|number| number.to_le_bytes()).collect();
        let pieces = Pieces::read(b"\x01s\x02se\x01t\x06second\x00\x02se", order.leak())?;
        assert_eq!(pieces.beginnings(b"seconds").collect::<Vec<_>>(), [(1, 0), (2, 5), (6, 3)]);
        assert_eq!(pieces.beginnings(b"x").count(), 0);
        assert_eq!(pieces.beginnings(b"").count(), 0);
        Ok(())
    }

    #[test]
    fn an_order_that_is_cut_off_is_refused() {
        assert!(Pieces::read(b"\x01s", &[0; 12]).is_err());
    }

    #[test]
    fn a_spoilt_order_finds_nothing() -> Result<(), EncoderError> {
        assert_eq!(Pieces::read(b"\x01s", &[255; 8])?.beginnings(b"s").count(), 0);
        Ok(())
    }
}
