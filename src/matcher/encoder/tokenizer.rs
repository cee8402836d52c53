//! `SentencePiece`'s unigram segmentation: of all ways to cut a text into pieces, the one with the highest sum of scores.

use super::EncoderError;
use super::file::EncoderFile;
use super::normalizer::{Normalizer, char_length};
use super::pieces::Pieces;

/// The token of what is in no piece.
pub(super) const UNKNOWN: u32 = 0;
const BEGINNING: u32 = 1;
const END: u32 = 2;
/// An unknown character scores so much less than the rarest piece.
const UNKNOWN_PENALTY: f64 = 10.0;

/// Vocabulary and scores.
#[derive(Debug)]
pub(super) struct Tokenizer {
    normalizer: Normalizer,
    pieces: Pieces,
    /// The score of each piece, where it lies in the file.
    scores: &'static [[u8; 4]],
    unknown_score: f64,
}

/// The best way to a place in the text.
#[derive(Clone, Copy)]
struct Best {
    score: f64,
    from: usize,
    piece: u32,
}

const UNREACHED: Best = Best { score: f64::NEG_INFINITY, from: 0, piece: UNKNOWN };

impl Tokenizer {
    /// Pieces and scores of a file, with a way to write texts that may be another file's.
    pub(super) fn read(file: &EncoderFile, normalizer: Normalizer) -> Result<Self, EncoderError> {
        let (scores, rest) = file.bytes(*b"SCORES  ")?.as_chunks();
        let Some((lowest, scores)) = scores.split_first().filter(|_| rest.is_empty()) else {
            return Err(EncoderError::Damaged("the scores of the pieces"));
        };
        let lowest = f64::from(f32::from_le_bytes(*lowest));
        if scores.len() != file.sizes().pieces || !lowest.is_finite() {
            return Err(EncoderError::Damaged("the scores of the pieces"));
        }
        let pieces = Pieces::read(file.bytes(*b"PIECES  ")?, file.bytes(*b"ORDER   ")?)?;
        Ok(Self { normalizer, pieces, scores, unknown_score: lowest - UNKNOWN_PENALTY })
    }

    /// How texts are written before they are cut.
    pub(super) fn normalizer(&self) -> Normalizer {
        self.normalizer
    }

    /// The numbers of the pieces, with one for the beginning and one for the end.
    pub(super) fn tokens(&self, text: &str) -> Vec<u32> {
        let text = self.normalizer.normalize(text);
        let mut best = vec![UNREACHED; text.len() + 1];
        if let Some(first) = best.first_mut() {
            first.score = 0.0;
        }
        let mut at = 0;
        while let Some(rest) = text.get(at..).filter(|rest| !rest.is_empty()) {
            let score = best.get(at).map_or(f64::NEG_INFINITY, |best| best.score);
            let single = char_length(rest);
            let mut known = false;
            let mut offer = |length: usize, piece: u32, more: f64| {
                if let Some(best) = best.get_mut(at + length).filter(|best| score + more > best.score) {
                    *best = Best { score: score + more, from: at, piece };
                }
            };
            for (length, piece) in self.pieces.beginnings(rest) {
                known |= length == single;
                offer(length, piece, self.score(piece));
            }
            if !known {
                offer(single, UNKNOWN, self.unknown_score);
            }
            at += single;
        }
        trace(&best)
    }

    fn score(&self, piece: u32) -> f64 {
        self.scores.get(piece as usize).map_or(f64::NEG_INFINITY, |score| f32::from_le_bytes(*score).into())
    }
}

fn trace(best: &[Best]) -> Vec<u32> {
    let mut tokens = vec![END];
    let mut at = best.len().saturating_sub(1);
    while let Some(step) = best.get(at).filter(|step| step.from < at) {
        tokens.push(step.piece);
        at = step.from;
    }
    if tokens.len() == 1 {
        tokens.push(UNKNOWN);
    }
    tokens.push(BEGINNING);
    tokens.reverse();
    tokens
}
