//! The saved forms of what was learned are read where they lie: this tells where each part of the bytes begins and ends.

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
