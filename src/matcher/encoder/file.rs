//! The weights: header, sections, and single reads from them. The format is described in
//! `content/model/make-sentence-encoder.py`.

use sha2::{Digest, Sha256};

use super::EncoderError;

/// The format that this program reads.
pub(super) const VERSION: u32 = 2;

/// How the sentence encoder's file begins.
pub(super) const SENTENCES: [u8; 8] = *b"SENTENC1";
/// How the alarm reader's file begins.
pub(super) const ALARMS: [u8; 8] = *b"ALARMRD2";
const HEADER: u64 = HEADER_BYTES as u64;
const HEADER_BYTES: usize = 128;
const MOST_SECTIONS: u32 = 64;

/// Where a section lies.
#[derive(Clone, Copy, Debug)]
pub(super) struct Section {
    offset: u64,
    length: u64,
}

impl Section {
    /// Its length in bytes.
    pub(super) fn length(self) -> u64 {
        self.length
    }
}

/// The sizes of the model.
#[derive(Clone, Copy, Debug)]
pub(super) struct Sizes {
    pub(super) pieces: usize,
    /// What they are, the network of this kind of file says.
    pub(super) others: [usize; 4],
    pub(super) epsilon: f32,
}

/// Weights whose header is sound.
#[derive(Debug)]
pub(super) struct EncoderFile {
    place: Place,
    length: u64,
    checksum: [u8; 32],
    sizes: Sizes,
    sections: Vec<([u8; 8], Section)>,
}

/// The bytes, which are part of the program: the system maps them, and pages that nobody reads take no memory.
#[derive(Clone, Copy, Debug)]
struct Place(&'static [u8]);

impl Place {
    fn lend(self, offset: u64, length: usize) -> Result<&'static [u8], EncoderError> {
        let rest = usize::try_from(offset).ok().and_then(|offset| self.0.get(offset..));
        rest.and_then(|rest| rest.get(..length)).ok_or(EncoderError::Damaged("it is cut off"))
    }
}

impl EncoderFile {
    pub(super) fn read(bytes: &'static [u8], magic: [u8; 8]) -> Result<Self, EncoderError> {
        let (place, length) = (Place(bytes), bytes.len() as u64);
        let mut fields = Fields(place.lend(0, HEADER_BYTES).map_err(|_| EncoderError::Magic)?);
        if fields.take::<8>()? != magic {
            return Err(EncoderError::Magic);
        }
        let version = fields.u32()?;
        if version != VERSION {
            return Err(EncoderError::Version(version));
        }
        let count = fields.u32()?;
        if fields.u64()?.checked_add(HEADER) != Some(length) || count > MOST_SECTIONS {
            return Err(EncoderError::Damaged("its length is wrong"));
        }
        let checksum = fields.take::<32>()?;
        let _wheel = fields.take::<32>()?;
        let sizes = Sizes {
            pieces: fields.size()?,
            others: [fields.size()?, fields.size()?, fields.size()?, fields.size()?],
            epsilon: fields.f32()?,
        };
        let mut fields = Fields(place.lend(HEADER, 24 * count as usize)?);
        let mut sections = Vec::with_capacity(count as usize);
        for _ in 0..count {
            let (name, section) = (fields.take()?, Section { offset: fields.u64()?, length: fields.u64()? });
            if section.offset.checked_add(section.length).is_none_or(|end| end > length) {
                return Err(EncoderError::Damaged("a section lies outside"));
            }
            sections.push((name, section));
        }
        Ok(Self { place, length, checksum, sizes, sections })
    }

    pub(super) fn sizes(&self) -> Sizes {
        self.sizes
    }

    pub(super) fn checksum(&self) -> [u8; 32] {
        self.checksum
    }

    pub(super) fn verify(&self) -> Result<(), EncoderError> {
        let body = self.place.lend(HEADER, usize::try_from(self.length - HEADER).unwrap_or(usize::MAX))?;
        let sum: [u8; 32] = Sha256::digest(body).into();
        if sum == self.checksum { Ok(()) } else { Err(EncoderError::Damaged("its checksum is wrong")) }
    }

    /// The section with this name, padded with spaces.
    pub(super) fn section(&self, name: [u8; 8]) -> Result<Section, EncoderError> {
        let found = self.sections.iter().find(|(its, _)| *its == name);
        found.map(|(_, section)| *section).ok_or(EncoderError::Damaged("a section is missing"))
    }

    /// All of a section, where it lies.
    pub(super) fn bytes(&self, name: [u8; 8]) -> Result<&'static [u8], EncoderError> {
        let Section { offset, length } = self.section(name)?;
        self.place.lend(offset, usize::try_from(length).map_err(|_| EncoderError::Damaged("a section is too long"))?)
    }

    /// Some bytes of a section, where they lie.
    pub(super) fn part(&self, section: Section, at: u64, length: usize) -> Result<&'static [u8], EncoderError> {
        if at.checked_add(length as u64).is_none_or(|end| end > section.length) {
            return Err(EncoderError::Damaged("a row lies outside"));
        }
        self.place.lend(section.offset + at, length)
    }
}

/// Numbers one after the other, little endian.
#[derive(Clone, Copy, Debug)]
pub(super) struct Fields<'a>(pub(super) &'a [u8]);

impl<'a> Fields<'a> {
    pub(super) fn take<const N: usize>(&mut self) -> Result<[u8; N], EncoderError> {
        let (taken, rest) = self.0.split_first_chunk().ok_or(EncoderError::Damaged("a section is too short"))?;
        self.0 = rest;
        Ok(*taken)
    }

    pub(super) fn slice(&mut self, length: usize) -> Result<&'a [u8], EncoderError> {
        let (taken, rest) = self.0.split_at_checked(length).ok_or(EncoderError::Damaged("a section is too short"))?;
        self.0 = rest;
        Ok(taken)
    }

    pub(super) fn u32(&mut self) -> Result<u32, EncoderError> {
        self.take().map(u32::from_le_bytes)
    }

    pub(super) fn u64(&mut self) -> Result<u64, EncoderError> {
        self.take().map(u64::from_le_bytes)
    }

    pub(super) fn size(&mut self) -> Result<usize, EncoderError> {
        self.u32().map(|size| size as usize)
    }

    /// A number that is not infinite, nor none at all.
    pub(super) fn f32(&mut self) -> Result<f32, EncoderError> {
        let number = self.take().map(f32::from_le_bytes)?;
        if number.is_finite() { Ok(number) } else { Err(EncoderError::Damaged("a weight is not a number")) }
    }

    pub(super) fn f32s(&mut self, count: usize) -> Result<Vec<f32>, EncoderError> {
        (0..count).map(|_| self.f32()).collect()
    }

    /// Nothing may be left.
    pub(super) fn end(self) -> Result<(), EncoderError> {
        if self.0.is_empty() { Ok(()) } else { Err(EncoderError::Damaged("a section is too long")) }
    }
}
