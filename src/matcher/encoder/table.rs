//! The table of tokens: a row of small numbers for each, written with prefix codes, read from the file when it is needed.

use super::EncoderError;
use super::file::{EncoderFile, Fields, Section};

const LONGEST_CODE: u32 = 11;
const SYMBOLS: usize = 64;

/// What is held in memory of the table.
#[derive(Debug)]
pub(super) struct TokenTable {
    index: Section,
    rows: Section,
    groups: Vec<Group>,
    width: usize,
}

/// Rows with a common scale and code.
#[derive(Debug)]
struct Group {
    scale: f32,
    lowest: f32,
    /// For each possible beginning of bits: the symbol, and the length of its code.
    codes: Vec<(u8, u8)>,
}

/// The rows of a text's tokens: the real numbers are `lowest + scale * number`.
#[derive(Debug, Default)]
pub(super) struct Rows {
    /// All rows, one after the other, each number 0 to 63.
    pub(super) numbers: Vec<i16>,
    /// For each row, scale and lowest.
    pub(super) scales: Vec<(f32, f32)>,
}

impl TokenTable {
    pub(super) fn read(file: &EncoderFile) -> Result<Self, EncoderError> {
        let (index, rows, sizes) = (file.section(*b"ROWINDEX")?, file.section(*b"ROWS    ")?, file.sizes());
        let [width, _, _, groups] = sizes.others;
        if index.length() != 4 * (sizes.pieces as u64 + 1) || groups == 0 {
            return Err(EncoderError::Damaged("the index of rows"));
        }
        let mut fields = Fields(file.bytes(*b"GROUPS  ")?);
        let groups = (0..groups).map(|_| Group::read(&mut fields)).collect::<Result<_, _>>()?;
        fields.end()?;
        Ok(Self { index, rows, groups, width })
    }

    /// The rows of these tokens.
    pub(super) fn rows(&self, file: &EncoderFile, tokens: &[u32]) -> Result<Rows, EncoderError> {
        let numbers = Vec::with_capacity(tokens.len() * self.width);
        let mut rows = Rows { numbers, scales: Vec::with_capacity(tokens.len()) };
        for &token in tokens {
            let mut fields = Fields(file.part(self.index, 4 * u64::from(token), 8)?);
            let (first, end) = (fields.u32()?, fields.u32()?);
            // No code is longer than two bytes, so no row is longer than two bytes a number.
            let length = end.checked_sub(first).map(|length| length as usize).filter(|length| *length <= 2 * self.width);
            let length = length.ok_or(EncoderError::Damaged("the index of rows"))?;
            let bits = file.part(self.rows, first.into(), length)?;
            let group = self.groups.get(token as usize % self.groups.len()).ok_or(EncoderError::Damaged("the groups"))?;
            group.decode(bits, self.width, &mut rows.numbers);
            rows.scales.push((group.scale, group.lowest));
        }
        Ok(rows)
    }
}

impl Group {
    fn read(fields: &mut Fields<'_>) -> Result<Self, EncoderError> {
        let (scale, lowest) = (fields.f32()?, fields.f32()?);
        let lengths: [u8; SYMBOLS] = fields.take()?;
        let mut codes = Vec::with_capacity(1 << LONGEST_CODE);
        for length in 1..=LONGEST_CODE {
            for (symbol, &its) in (0u8..).zip(&lengths) {
                if u32::from(its) == length {
                    codes.resize(codes.len() + (1 << (LONGEST_CODE - length)), (symbol, its));
                }
            }
        }
        // A complete code fills the table exactly: then every sequence of bits can be read.
        if codes.len() != 1 << LONGEST_CODE || lengths.iter().any(|length| u32::from(*length) > LONGEST_CODE) {
            return Err(EncoderError::Damaged("the prefix codes"));
        }
        Ok(Self { scale, lowest, codes })
    }

    /// As many numbers as asked for; after the end of the bits come zeros.
    fn decode(&self, bits: &[u8], width: usize, numbers: &mut Vec<i16>) {
        let (words, rest) = bits.as_chunks::<4>();
        let mut words = words.iter();
        let mut rest = rest.iter();
        // The highest `held` bits of `window` are the next ones.
        let (mut window, mut held) = (0u64, 0u32);
        let first = numbers.len();
        numbers.resize(first + width, 0);
        for number in numbers.iter_mut().skip(first) {
            while held < LONGEST_CODE {
                if let Some(word) = words.next() {
                    window |= u64::from(u32::from_be_bytes(*word)) << (32 - held);
                    held += 32;
                } else {
                    window |= rest.next().map_or(0, |byte| u64::from(*byte) << (56 - held));
                    held += 8;
                }
            }
            let beginning = (window >> (64 - LONGEST_CODE)) as usize;
            let (symbol, length) = self.codes.get(beginning).copied().unwrap_or((0, 1));
            window <<= length;
            held -= u32::from(length);
            *number = i16::from(symbol);
        }
    }
}
