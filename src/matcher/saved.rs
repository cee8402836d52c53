//! The saved forms of what was learned are read where they lie: this tells where each part of the bytes begins and ends.

use std::borrow::Cow;
use std::cmp::Ordering;
use std::ops::Range;

/// A saved model that can't be used.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum BlobError {
    /// It is not a model, or cut off.
    #[error("not a model, or cut off; make it again with the command train")]
    Broken,
    /// It is of another format.
    #[error("a model of another format; make it again with the command train")]
    Format,
}

/// Takes one part of the bytes after the other.
pub(super) struct Reader<'a> {
    bytes: &'a [u8],
    at: usize,
}

impl<'a> Reader<'a> {
    /// Begins with the first byte.
    pub(super) fn new(bytes: &'a [u8]) -> Self {
        Self { bytes, at: 0 }
    }

    /// Whether nothing is left.
    pub(super) fn is_at_end(&self) -> bool {
        self.at == self.bytes.len()
    }

    /// Where the next `length` bytes lie, for a table that stays where it is.
    pub(super) fn table(&mut self, length: usize) -> Result<Range<usize>, BlobError> {
        let table = self.at..self.at.checked_add(length).ok_or(BlobError::Broken)?;
        if table.end > self.bytes.len() {
            return Err(BlobError::Broken);
        }
        self.at = table.end;
        Ok(table)
    }

    /// The next bytes.
    pub(super) fn take(&mut self, length: usize) -> Result<&'a [u8], BlobError> {
        let table = self.table(length)?;
        self.bytes.get(table).ok_or(BlobError::Broken)
    }

    /// The next `N` bytes.
    pub(super) fn array<const N: usize>(&mut self) -> Result<[u8; N], BlobError> {
        self.take(N)?.try_into().map_err(|_| BlobError::Broken)
    }

    /// The next number.
    pub(super) fn number(&mut self) -> Result<u32, BlobError> {
        Ok(u32::from_le_bytes(self.array()?))
    }

    /// The same, of things.
    pub(super) fn count(&mut self) -> Result<usize, BlobError> {
        Ok(self.number()? as usize)
    }

    /// The next number with a fraction.
    pub(super) fn float(&mut self) -> Result<f32, BlobError> {
        Ok(f32::from_le_bytes(self.array()?))
    }

    /// The next `count` of them.
    pub(super) fn floats(&mut self, count: usize) -> Result<Vec<f32>, BlobError> {
        // The bytes are taken first, so that a wrong count can't ask for more memory than the file is long.
        let bytes = self.take(product(count, 4)?)?;
        Ok(bytes.as_chunks().0.iter().map(|float| f32::from_le_bytes(*float)).collect())
    }
}

/// A product that can't overflow.
pub(super) fn product(a: usize, b: usize) -> Result<usize, BlobError> {
    a.checked_mul(b).ok_or(BlobError::Broken)
}

/// Counts of a model are far below four thousand million.
pub(super) fn narrow(count: usize) -> u32 {
    u32::try_from(count).unwrap_or(u32::MAX)
}

/// Tables that are read where they lie, with the fingerprint of what they were made of.
///
/// Layout: magic, format, fingerprint, the length of each table, the tables.
#[derive(Clone, Debug)]
pub(super) struct Tables<const N: usize> {
    bytes: Cow<'static, [u8]>,
    tables: [Range<usize>; N],
}

impl<const N: usize> Default for Tables<N> {
    fn default() -> Self {
        Self { bytes: Cow::Borrowed(&[]), tables: std::array::from_fn(|_| 0..0) }
    }
}

impl<const N: usize> Tables<N> {
    /// Lays tables end to end.
    pub(super) fn new(magic: [u8; 8], format: u32, made_of: u64, tables: &[Vec<u8>; N]) -> Self {
        let mut bytes = magic.to_vec();
        bytes.extend_from_slice(&format.to_le_bytes());
        bytes.extend_from_slice(&made_of.to_le_bytes());
        tables.iter().for_each(|table| bytes.extend_from_slice(&narrow(table.len()).to_le_bytes()));
        tables.iter().for_each(|table| bytes.extend_from_slice(table));
        Self::read(magic, format, bytes.into()).map(|(tables, _)| tables).unwrap_or_default()
    }

    /// Reads them and the fingerprint.
    ///
    /// # Errors
    /// [`BlobError`].
    pub(super) fn read(magic: [u8; 8], format: u32, bytes: Cow<'static, [u8]>) -> Result<(Self, u64), BlobError> {
        let mut reader = Reader::new(&bytes);
        if reader.take(magic.len())? != magic {
            return Err(BlobError::Broken);
        }
        if reader.number()? != format {
            return Err(BlobError::Format);
        }
        let made_of = u64::from_le_bytes(reader.array()?);
        let mut lengths = [0; N];
        for length in &mut lengths {
            *length = reader.count()?;
        }
        let mut tables = std::array::from_fn(|_| 0..0);
        for (table, length) in tables.iter_mut().zip(lengths) {
            *table = reader.table(length)?;
        }
        if !reader.is_at_end() {
            return Err(BlobError::Broken);
        }
        Ok((Self { bytes, tables }, made_of))
    }

    /// The saved form.
    pub(super) fn bytes(&self) -> &[u8] {
        &self.bytes
    }

    /// A table.
    pub(super) fn table(&self, table: usize) -> &[u8] {
        self.tables.get(table).and_then(|range| self.bytes.get(range.clone())).unwrap_or_default()
    }

    /// A table of numbers.
    pub(super) fn numbers(&self, table: usize) -> &[[u8; 4]] {
        self.table(table).as_chunks().0
    }

    /// A number of a table; 0 if there is none.
    pub(super) fn number(&self, table: usize, place: usize) -> u32 {
        self.numbers(table).get(place).map_or(0, |bytes| u32::from_le_bytes(*bytes))
    }

    /// Where the part with this number lies, if a table says where each part ends.
    pub(super) fn part(&self, ends: usize, number: usize) -> Range<usize> {
        let start = number.checked_sub(1).map_or(0, |before| self.number(ends, before));
        start as usize..self.number(ends, number) as usize
    }

    /// A table of pairs in order: the second numbers of those that have this first one.
    pub(super) fn seconds(&self, pairs: usize, first: u32) -> impl Iterator<Item = u32> {
        let pairs = self.table(pairs).as_chunks::<8>().0;
        let read = |[a, b, c, d, e, f, g, h]: [u8; 8]| (u32::from_le_bytes([a, b, c, d]), u32::from_le_bytes([e, f, g, h]));
        let from = pairs.partition_point(|pair| read(*pair).0 < first);
        let rest = pairs.get(from..).unwrap_or_default().iter().map(move |pair| read(*pair));
        rest.take_while(move |(other, _)| *other == first).map(|(_, second)| second)
    }
}

/// A table of numbers.
pub(super) fn numbers(numbers: impl IntoIterator<Item = u32>) -> Vec<u8> {
    numbers.into_iter().flat_map(u32::to_le_bytes).collect()
}

/// A table of pairs, put in order.
pub(super) fn pairs(mut pairs: Vec<(u32, u32)>) -> Vec<u8> {
    pairs.sort_unstable();
    pairs.dedup();
    numbers(pairs.into_iter().flat_map(|(first, second)| [first, second]))
}

/// Texts laid end to end, and a table that says where each ends.
pub(super) fn texts<'a>(texts: impl Iterator<Item = &'a str>) -> (Vec<u8>, Vec<u8>) {
    let (mut letters, mut ends) = (Vec::new(), Vec::new());
    for text in texts {
        letters.extend_from_slice(text.as_bytes());
        ends.push(narrow(letters.len()));
    }
    (letters, numbers(ends))
}

/// Where a text stands among `count` texts in order, of which `text` gives each.
pub(super) fn find<'a>(count: usize, text: impl Fn(usize) -> &'a [u8], sought: &str) -> Option<usize> {
    let (mut from, mut to) = (0, count);
    while from < to {
        let middle = usize::midpoint(from, to);
        match text(middle).cmp(sought.as_bytes()) {
            Ordering::Less => from = middle + 1,
            Ordering::Equal => return Some(middle),
            Ordering::Greater => to = middle,
        }
    }
    None
}
