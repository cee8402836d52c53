//! The alarm reader's table of tokens: a row of 4-bit numbers for each, read from the file when it is needed.

use super::EncoderError;
use super::file::{EncoderFile, Section};

/// Numbers with a common step.
const BLOCK: usize = 32;
/// A step of two bytes, then half a byte a number: first the lower halves' numbers, then the upper halves'.
const BYTES: usize = 2 + BLOCK / 2;

/// Where the rows lie.
#[derive(Debug)]
pub(super) struct Words {
    rows: Section,
    /// Bytes of a row.
    row: usize,
}

impl Words {
    /// A row for each piece, of so many numbers.
    pub(super) fn read(file: &EncoderFile, width: usize) -> Result<Self, EncoderError> {
        let (rows, row) = (file.section(*b"ROWS    ")?, width / BLOCK * BYTES);
        if !width.is_multiple_of(BLOCK) || rows.length() != file.sizes().pieces as u64 * row as u64 {
            return Err(EncoderError::Damaged("the rows"));
        }
        Ok(Self { rows, row })
    }

    /// Adds a token's row.
    pub(super) fn push(&self, file: &EncoderFile, token: u32, to: &mut Vec<f32>) -> Result<(), EncoderError> {
        let (blocks, _) = file.part(self.rows, u64::from(token) * self.row as u64, self.row)?.as_chunks::<BYTES>();
        for [low, high, numbers @ ..] in blocks {
            let step = half(u16::from_le_bytes([*low, *high]));
            let number = |half: u8| (f32::from(half) - 8.0) * step;
            to.extend(numbers.iter().map(|pair| number(pair & 15)));
            to.extend(numbers.iter().map(|pair| number(pair >> 4)));
        }
        Ok(())
    }
}

/// A number of 16 bits as one of 32; those too small for its usual form are none here.
fn half(bits: u16) -> f32 {
    let sign = u32::from(bits & 0x8000) << 16;
    let rest = u32::from(bits & 0x7fff);
    f32::from_bits(if rest == 0 { sign } else { sign | ((rest << 13) + (112 << 23)) })
}

#[cfg(test)]
mod tests {
    use super::half;

    #[test]
    fn halves_are_read() {
        for (bits, number) in [(0x3c00, 1.0), (0xc000, -2.0), (0x3555, 0.333_251_95), (0x0400, 6.103_515_6e-5), (0, 0.0)] {
            assert!((half(bits) - number).abs() < 1e-9, "{bits:#x}");
        }
    }
}
