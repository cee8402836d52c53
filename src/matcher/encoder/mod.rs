//! The meaning of a text as 512 numbers: Google's multilingual Universal Sentence Encoder, version 3, for 16 languages.
//!
//! Texts that mean the same point in the same direction, also across languages. The weights are a file, made by
//! `content/model/make-sentence-encoder.py`, which also documents the format. They are part of the program and are used where they
//! lie, with 8 bits a weight, as published: the system maps them, so that an idle program holds none of the large tables.
//!
//! All sums over weights are sums of integers, and what is left is plain `f32` arithmetic in a fixed order, without fused steps
//! and without the system's mathematics library: the result is the same, bit for bit, on every machine.
//!
//! The encoder is sensitive to capitals: callers fold their texts first.

mod alarm;
mod file;
mod layer;
mod matrix;
mod network;
mod normalizer;
mod pieces;
mod table;
mod tokenizer;
mod transformer;
mod words;

pub use alarm::{AlarmReader, READINGS};
use file::EncoderFile;
use network::Network;
use normalizer::Normalizer;
use table::TokenTable;
use tokenizer::{Tokenizer, UNKNOWN};

/// How many numbers describe a text.
pub const DIMENSIONS: usize = 512;

/// Most tokens of one text that are looked at; of a longer one, the first [`HEAD`] and the last. A question is 8 to 30 tokens.
pub const LONGEST: usize = 128;

/// How many of [`LONGEST`] are taken from the beginning.
const HEAD: usize = 96;

/// Why the encoder does not work.
#[derive(Debug, thiserror::Error)]
pub enum EncoderError {
    /// It is another kind of file.
    #[error("this is not a sentence encoder's file")]
    Magic,
    /// It is for another version of this program.
    #[error("the sentence encoder's file has format {0}, this program reads format {expected}", expected = file::VERSION)]
    Version(u32),
    /// It is damaged.
    #[error("the sentence encoder's file is damaged: {0}")]
    Damaged(&'static str),
}

/// The sentence encoder. Shared between threads as it is.
#[derive(Debug)]
pub struct Encoder {
    file: EncoderFile,
    tokenizer: Tokenizer,
    table: TokenTable,
    network: Network,
}

impl Encoder {
    /// Reads weights that are part of the program. Checks all lengths, but not the checksum, see [`Encoder::verify`].
    ///
    /// # Errors
    /// [`EncoderError`].
    pub fn read(bytes: &'static [u8]) -> Result<Self, EncoderError> {
        let file = EncoderFile::read(bytes, file::SENTENCES)?;
        let tokenizer = Tokenizer::read(&file, Normalizer::read(&file)?)?;
        let table = TokenTable::read(&file)?;
        let network = Network::read(&file)?;
        Ok(Self { file, tokenizer, table, network })
    }

    /// Reads the whole file and compares its checksum.
    ///
    /// # Errors
    ///
    /// The file cannot be read, or the checksum differs.
    pub fn verify(&self) -> Result<(), EncoderError> {
        self.file.verify()
    }

    /// The checksum in the file: which weights these are.
    #[must_use]
    pub fn checksum(&self) -> [u8; 32] {
        self.file.checksum()
    }

    /// The text's direction, of length one. All zeros, near to nothing, should the file have become unreadable.
    #[must_use]
    pub fn encode(&self, text: &str) -> [f32; DIMENSIONS] {
        self.try_encode(text).unwrap_or([0.0; DIMENSIONS])
    }

    /// The text's direction, of length one, or why there is none.
    ///
    /// # Errors
    ///
    /// The file has become unreadable.
    pub fn try_encode(&self, text: &str) -> Result<[f32; DIMENSIONS], EncoderError> {
        self.encode_tokens(self.tokenizer.tokens(text))
    }

    fn encode_tokens(&self, tokens: Vec<u32>) -> Result<[f32; DIMENSIONS], EncoderError> {
        Ok(self.network.encode(&self.table.rows(&self.file, &shorten(merge_unknown(tokens)))?))
    }

    /// The text's tokens, as the published package cuts it: for tests.
    #[must_use]
    pub fn tokens(&self, text: &str) -> Vec<u32> {
        self.tokenizer.tokens(text)
    }
}

impl super::learn::Encode for Encoder {
    fn encode(&self, text: &str) -> [f32; DIMENSIONS] {
        Self::encode(self, text)
    }

    fn reads(&self, text: &str) -> bool {
        are_known(&self.tokenizer.tokens(text))
    }

    fn read(&self, text: &str) -> Option<[f32; DIMENSIONS]> {
        let tokens = self.tokenizer.tokens(text);
        let read = are_known(&tokens).then(|| self.encode_tokens(tokens))?;
        Some(read.unwrap_or([0.0; DIMENSIONS]))
    }
}

/// Whether most tokens of a text are known; a sign of a strange script is a token of its own.
fn are_known(tokens: &[u32]) -> bool {
    2 * tokens.iter().filter(|token| **token == UNKNOWN).count() <= tokens.len()
}

/// A run of unknown characters counts once, as in the library with which the model was trained; the Python package, which is the
/// reference in all else, counts each. Three emoji then move a question no further than one.
fn merge_unknown(mut tokens: Vec<u32>) -> Vec<u32> {
    tokens.dedup_by(|next, before| *next == UNKNOWN && *before == UNKNOWN);
    tokens
}

/// The beginning and the end of a text that is too long: who tells a long story often asks last.
fn shorten(mut tokens: Vec<u32>) -> Vec<u32> {
    if let Some(surplus) = tokens.len().checked_sub(LONGEST).filter(|surplus| *surplus > 0) {
        tokens.drain(HEAD..HEAD + surplus);
    }
    tokens
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn runs_of_unknown_tokens_count_once() {
        assert_eq!(merge_unknown(vec![1, 0, 0, 0, 6, 6, 0, 2]), [1, 0, 6, 6, 0, 2]);
    }

    #[test]
    fn long_texts_keep_their_beginning_and_end() {
        let tokens: Vec<u32> = (0..1000).collect();
        let kept = shorten(tokens.clone());
        assert_eq!(kept.len(), LONGEST);
        assert_eq!(kept.first(), tokens.first());
        assert_eq!(kept.last(), tokens.last());
        assert_eq!(shorten(tokens.iter().copied().take(LONGEST).collect()).len(), LONGEST);
    }

    #[test]
    fn the_encoder_is_shared_between_threads() {
        fn shared<T: Send + Sync>() {}
        shared::<Encoder>();
    }
}
