//! `SentencePiece`'s normalisation from its precompiled map: a darts-clone double array over UTF-8, whose values point to texts.

use super::EncoderError;
use super::file::{EncoderFile, Fields};

/// Stands for a space inside pieces.
const SPACE: &str = "\u{2581}";
/// A text that grows beyond this is cut: some characters become eighteen.
const LONGEST: usize = 1 << 15;

/// The map, where it lies in the file.
#[derive(Clone, Copy, Debug)]
pub(super) struct Normalizer {
    units: &'static [[u8; 4]],
    texts: &'static [u8],
}

/// A unit of the double array.
#[derive(Clone, Copy)]
struct Unit(u32);

impl Unit {
    fn has_value(self) -> bool {
        self.0 & 0x100 != 0
    }

    fn value(self) -> usize {
        (self.0 & 0x7fff_ffff) as usize
    }

    fn label(self) -> u32 {
        self.0 & 0x8000_00ff
    }

    fn offset(self) -> usize {
        ((self.0 >> 10) << ((self.0 & 0x200) >> 6)) as usize
    }
}

impl Normalizer {
    /// The map of a file.
    pub(super) fn read(file: &EncoderFile) -> Result<Self, EncoderError> {
        let mut fields = Fields(file.bytes(*b"CHARSMAP")?);
        let length = fields.size()?;
        let (units, rest) = fields.slice(length)?.as_chunks();
        if !rest.is_empty() || fields.0.last() != Some(&0) {
            return Err(EncoderError::Damaged("the normalisation map"));
        }
        Ok(Self { units, texts: fields.0 })
    }

    /// The text with its characters replaced, spaces single, marked, and one at the beginning; empty if nothing is left.
    pub(super) fn normalize(&self, text: &str) -> Vec<u8> {
        let mut rest = text.as_bytes();
        let mut out = Vec::with_capacity(rest.len() + rest.len() / 2 + SPACE.len());
        out.extend_from_slice(SPACE.as_bytes());
        let mut after_space = true;
        while !rest.is_empty() && out.len() < LONGEST {
            let (replaced, taken) = self.replace_first(rest);
            rest = rest.get(taken..).unwrap_or_default();
            let replaced = if after_space { trim_start(replaced) } else { replaced };
            for &byte in replaced {
                if byte == b' ' {
                    out.extend_from_slice(SPACE.as_bytes());
                } else {
                    out.push(byte);
                }
            }
            if let Some(last) = replaced.last() {
                after_space = *last == b' ';
            }
        }
        while out.ends_with(SPACE.as_bytes()) {
            out.truncate(out.len() - SPACE.len());
        }
        out
    }

    /// What the longest known beginning becomes, and how many bytes that is. An unknown character stays as it is.
    fn replace_first<'a>(&'a self, text: &'a [u8]) -> (&'a [u8], usize) {
        self.longest(text).and_then(|(value, taken)| Some((self.text(value)?, taken))).unwrap_or_else(|| {
            let taken = char_length(text);
            (text.get(..taken).unwrap_or(text), taken)
        })
    }

    fn longest(&self, text: &[u8]) -> Option<(usize, usize)> {
        let unit = |at: usize| self.units.get(at).map(|unit| Unit(u32::from_le_bytes(*unit)));
        let mut at = unit(0)?.offset();
        let mut found = None;
        for (before, &byte) in text.iter().enumerate() {
            at ^= usize::from(byte);
            let Some(here) = unit(at).filter(|unit| unit.label() == u32::from(byte)) else { break };
            at ^= here.offset();
            if here.has_value() {
                found = Some((unit(at)?.value(), before + 1));
            }
        }
        found
    }

    fn text(&self, at: usize) -> Option<&[u8]> {
        let text = self.texts.get(at..)?;
        text.split(|&byte| byte == 0).next()
    }
}

fn trim_start(mut text: &[u8]) -> &[u8] {
    while let [b' ', rest @ ..] = text {
        text = rest;
    }
    text
}

/// Bytes of the first character; at least one.
pub(super) fn char_length(text: &[u8]) -> usize {
    let continued =
        |count: usize| text.get(1..=count).is_some_and(|bytes| bytes.iter().all(|byte| byte & 0xc0 == 0x80)).then_some(count + 1);
    match text.first() {
        Some(0xc0..=0xdf) => continued(1),
        Some(0xe0..=0xef) => continued(2),
        Some(0xf0..=0xf7) => continued(3),
        _ => None,
    }
    .unwrap_or(1)
}
