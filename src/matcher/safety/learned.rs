//! What was learned from messages in an emergency and from calm ones: how likely a text is an alarm, whatever its words.
//!
//! Patterns hear what was written down; n-grams and the alarm reader hear what means the same. Neither hears everything: how much each
//! of them counts, and from which sum on it is an alarm, is learned from texts that were held out.

use std::borrow::Cow;

use super::scale::{Observed, Scale, Signs, share};
use super::{Concern, SafetyNet, Scan};
use crate::content::safety::SafetyClass;
use crate::domain::Fingerprint;
use crate::matcher::BlobError;
use crate::matcher::encoder::READINGS;
use crate::matcher::learn::{Model, Sample, train_classes};

/// The first class is calm, the others are [`SafetyClass::ALL`].
const CLASSES: usize = READINGS;
/// One lesson in so many is kept from the reader, so that the scales are learned from texts that it has not seen.
const KEPT_BACK: u64 = 6;
/// Share of ordinary texts that the reader is asked about, beside those in which a pattern was heard: an answer waits for it. (Of the alarms
/// that were held out, one in four thousand is lost by that.)
const ASKED: f32 = 0.125;
/// Parts of the texts for holding out.
const PARTS: u64 = 5;

const MAGIC: &[u8; 8] = b"SOB-SAF3";
/// Magic, two scales of five numbers, and one more.
const HEADER: usize = 52;

/// A text to learn from.
#[derive(Clone, Debug)]
pub struct Lesson<'a> {
    /// The text.
    pub text: &'a str,
    /// The emergency; none if it is calm.
    pub class: Option<SafetyClass>,
    /// Whether it was written to sound like an alarm or is one; the others are ordinary questions.
    pub near: bool,
}

/// A model of n-grams, and how much what speaks for an alarm counts.
#[derive(Clone, Debug, PartialEq)]
pub struct Learned {
    model: Model,
    /// With the alarm reader.
    read: Scale,
    /// Without it.
    unread: Scale,
    /// The odds by n-grams below which the reader is not asked.
    quiet: f32,
}

/// Reads a text for alarms: see [`AlarmReader`](crate::matcher::encoder::AlarmReader).
pub trait ReadAlarm: Send + Sync {
    /// How well calm and each of [`SafetyClass::ALL`] fit, as logarithms; nothing if it can't be read.
    fn logits(&self, text: &str) -> Option<[f32; READINGS]>;

    /// Which weights it has: others make other odds.
    fn print(&self) -> u64;
}

impl ReadAlarm for crate::matcher::encoder::AlarmReader {
    fn logits(&self, text: &str) -> Option<[f32; READINGS]> {
        Self::logits(self, text).ok()
    }

    fn print(&self) -> u64 {
        Fingerprint::new().with(&self.checksum()).value()
    }
}

/// Whether a text was kept from the alarm reader. `content/model/make-alarm-reader.py` asks the same.
#[must_use]
fn is_kept_back(text: &str) -> bool {
    print(text).is_multiple_of(KEPT_BACK)
}

/// In which part a text is held out: the same whatever other texts there are, so that a new one moves the bar by what it says only.
fn part_of(text: &str) -> u64 {
    print(text) / KEPT_BACK % PARTS
}

fn print(text: &str) -> u64 {
    Fingerprint::new().with(text.as_bytes()).value()
}

/// What the net makes of a text.
#[derive(Clone, Copy, Debug)]
pub struct Judged {
    /// How far it is over the bar; from 0 on it is an alarm.
    pub over: f32,
    /// The emergency that it would be.
    pub class: Option<SafetyClass>,
    pub(super) signs: Signs,
}

/// What a model that had not seen a text made of it, nor the alarm reader.
#[derive(Clone, Copy, Debug)]
pub struct HeldOut {
    /// The number of the text.
    pub text: usize,
    judged: Judged,
}

impl Learned {
    /// The saved form; `trained_on` is the fingerprint of the texts.
    #[must_use]
    pub fn write(&self, trained_on: u64) -> Vec<u8> {
        let mut bytes = MAGIC.to_vec();
        let numbers = [self.read.numbers().as_slice(), self.unread.numbers().as_slice(), &[self.quiet]].concat();
        numbers.iter().for_each(|number| bytes.extend_from_slice(&number.to_le_bytes()));
        bytes.extend_from_slice(&self.model.write(trained_on));
        bytes
    }

    /// Reads a model and the fingerprint of its texts. The tables stay where they are.
    ///
    /// # Errors
    /// [`BlobError`].
    pub fn read(bytes: Cow<'static, [u8]>) -> Result<(Self, u64), BlobError> {
        let header: [u8; HEADER] = bytes.first_chunk().copied().ok_or(BlobError::Broken)?;
        if !header.starts_with(MAGIC) {
            return Err(BlobError::Broken);
        }
        let number = |at: usize| {
            let number = header.get(MAGIC.len() + 4 * at..).and_then(<[u8]>::first_chunk);
            number.map_or(f32::MAX, |number| f32::from_le_bytes(*number))
        };
        let rest = match bytes {
            Cow::Borrowed(bytes) => Cow::Borrowed(bytes.get(HEADER..).unwrap_or_default()),
            Cow::Owned(mut bytes) => Cow::Owned(bytes.split_off(HEADER)),
        };
        let (model, trained_on) = Model::read(rest)?;
        if model.classes() != CLASSES {
            return Err(BlobError::Format);
        }
        let scale = |first: usize| Scale::from_numbers(std::array::from_fn(|at| number(first + at)));
        Ok((Self { model, read: scale(0), unread: scale(5), quiet: number(10) }, trained_on))
    }

    /// How much the signs count, with the reader or without it.
    pub(super) fn scale(&self, reader: bool) -> &Scale {
        if reader { &self.read } else { &self.unread }
    }

    /// What is heard in a text that was held out.
    #[must_use]
    pub fn heard(&self, HeldOut { judged, .. }: &HeldOut) -> Concern {
        // The models that judged them asked the reader about every text.
        if !judged.signs.heard && judged.signs.words < self.quiet {
            return Concern::None;
        }
        Concern::of(judged.class, self.read.over(judged.signs))
    }

    /// Below which odds by n-grams the reader is not asked.
    pub(super) fn quiet(&self) -> f32 {
        self.quiet
    }

    /// The logarithm of the probability of calm and of each of [`SafetyClass::ALL`], by the n-grams of a text.
    pub(super) fn ngrams(&self, text: &str) -> [f32; READINGS] {
        let probabilities = self.model.probabilities(text);
        std::array::from_fn(|at| probabilities.get(at).copied().unwrap_or_default().max(f32::MIN_POSITIVE).ln())
    }

    /// How well each emergency fits, and which fits best.
    pub(super) fn class(&self, scan: Scan, ngrams: &[f32; READINGS], reader: Option<&[f32; READINGS]>) -> Option<SafetyClass> {
        let Scale { weights: [words, read, heard, _], .. } = *self.scale(reader.is_some());
        let fits = |(at, class): (usize, SafetyClass)| {
            let [_, by_words @ ..] = ngrams;
            let by_reader = reader.map_or(0.0, |[_, by_reader @ ..]| by_reader.get(at).copied().unwrap_or_default());
            let pattern = if scan.heard == Some(class) { heard } else { 0.0 };
            (class, words * by_words.get(at).copied().unwrap_or_default() + read * by_reader + pattern)
        };
        let fitting = SafetyClass::ALL.into_iter().enumerate().map(fits);
        fitting.max_by(|a, b| a.1.total_cmp(&b.1)).map(|(class, _)| class)
    }
}

/// The logarithm of the odds of any emergency against calm, of logarithms of probabilities or of what is in proportion to them.
pub(super) fn odds([calm, alarms @ ..]: &[f32; READINGS]) -> f32 {
    let most = alarms.iter().copied().fold(f32::MIN, f32::max);
    most + alarms.iter().map(|alarm| (alarm - most).exp()).sum::<f32>().ln() - calm
}

/// The fingerprint of everything that is learned from, the alarm reader too.
#[must_use]
pub fn lessons_fingerprint(lessons: &[Lesson<'_>], reader: Option<&dyn ReadAlarm>) -> u64 {
    let add = |hash: Fingerprint, lesson: &Lesson<'_>| {
        let class = lesson.class.map_or("calm", SafetyClass::as_str);
        hash.with(class.as_bytes()).with(b"\t").with(&[u8::from(lesson.near)]).with(lesson.text.as_bytes()).with(b"\n")
    };
    let read = Fingerprint::new().with(&reader.map_or(0, ReadAlarm::print).to_le_bytes());
    lessons.iter().fold(read, add).value()
}

/// Learns from all lessons; the scales come from models that did not see what they judge. The net, which was not taught yet, judges as it
/// will, so that what is measured is what is done.
#[must_use]
pub fn learn_safety(lessons: &[Lesson<'_>], net: &SafetyNet) -> (Learned, Vec<HeldOut>) {
    let held_out = hold_out(lessons, net);
    let mut learned = fit(lessons.iter());
    let observed = |HeldOut { text, judged }: &HeldOut| {
        lessons.get(*text).map(|lesson| Observed { signs: judged.signs, alarm: lesson.class.is_some(), near: lesson.near })
    };
    let mut texts: Vec<Observed> = held_out.iter().filter_map(observed).collect();
    learned.read = Scale::learn(&texts);
    learned.quiet = quiet(&texts);
    texts.iter_mut().for_each(|text| text.signs.reader = 0.0);
    learned.unread = Scale::learn(&texts);
    (learned, held_out)
}

/// The odds by n-grams below which the reader is not asked, unless a pattern was heard.
fn quiet(texts: &[Observed]) -> f32 {
    let ordinary = texts.iter().filter(|text| !text.alarm && !text.near);
    let mut words: Vec<f32> = ordinary.map(|text| text.signs.words).collect();
    words.sort_by(|a, b| b.total_cmp(a));
    words.get(share(words.len(), ASKED)).copied().unwrap_or(f32::MIN)
}

/// What models make of texts that neither they nor the reader have seen.
fn hold_out(lessons: &[Lesson<'_>], net: &SafetyNet) -> Vec<HeldOut> {
    let mut held_out = Vec::new();
    for part in 0..PARTS {
        let (unseen, seen): (Vec<_>, Vec<_>) = lessons.iter().enumerate().partition(|(_, lesson)| part_of(lesson.text) == part);
        let learned = fit(seen.into_iter().map(|(_, lesson)| lesson));
        let unseen = unseen.into_iter().filter(|(_, lesson)| is_kept_back(lesson.text));
        held_out.extend(unseen.map(|(text, lesson)| HeldOut { text, judged: net.judge(&learned, lesson.text) }));
    }
    held_out
}

fn fit<'a>(lessons: impl Iterator<Item = &'a Lesson<'a>>) -> Learned {
    let samples: Vec<Sample<'_>> = lessons
        .map(|lesson| Sample { text: lesson.text, class: place(lesson.class), vector: None, in_scope: true, typed: true })
        .collect();
    let model = train_classes(&samples.iter().collect::<Vec<_>>(), CLASSES);
    Learned { model, read: Scale::UNLEARNED, unread: Scale::UNLEARNED, quiet: f32::MIN }
}

/// The number of a class in the model.
fn place(class: Option<SafetyClass>) -> usize {
    class.and_then(|class| SafetyClass::ALL.into_iter().position(|other| other == class)).map_or(0, |place| place + 1)
}
