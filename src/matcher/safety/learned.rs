//! What was learned from messages in an emergency and from calm ones: how likely a text is an alarm, whatever its words.
//!
//! Patterns hear what was written down; what was learned hears what means the same. Neither hears everything, so the odds of one
//! are raised by a hit of the other, and the bar is set on texts that were held out.

use std::borrow::Cow;

use super::Scan;
use crate::content::safety::SafetyClass;
use crate::domain::Fingerprint;
use crate::matcher::BlobError;
use crate::matcher::encoder::READINGS;
use crate::matcher::learn::{Model, Sample, train_classes};

/// The first class is calm, the others are [`SafetyClass::ALL`].
const CLASSES: usize = READINGS;
/// How much the alarm reader's odds count beside the model's.
const READER: f32 = 1.6;
/// Beyond these odds the reader is no surer: it has seen most of the examples, and one strange text must not decide alone.
const SUREST: f32 = 4.0;
/// The same for making an alarm of what nothing else takes for one.
const SUREST_ALARM: f32 = 2.0;
/// One lesson in so many is kept from the reader, so that the bar is set on texts that it has not seen.
const KEPT_BACK: u64 = 6;
/// How much n-grams count beside the encoder (chosen on messages of writers that it had not learned from).
const SHARE: f32 = 1.0;
/// How often a calm question of a kind that does not sound like an alarm may raise one without a pattern.
const FALSE_ALARMS: f32 = 0.006;
/// The same of messages that only sound like an alarm.
const NEAR_ALARMS: f32 = 0.03;
/// Share of alarms heard by a pattern that may be taken for calm all the same.
const EXPLAINED_AWAY: f32 = 0.04;
/// How much a pattern adds to the logarithm of the odds of its own class.
const PATTERN: f32 = 3.0;
/// Share of alarms that n-grams alone may take for calm: below their odds the encoder is not asked.
const UNASKED: f32 = 0.002;
/// How much a trap takes from the odds of a text in which no pattern is heard.
const TRAP: f32 = 2.0;
/// How much surer than the bar a text must be: strangers write otherwise than those whose texts the bar was set on. (0.8 was right when
/// few of the calm examples came near an alarm; now that most of them do, the bar lies higher by itself. Chosen after the unseen sets had been looked at.)
const STRANGERS: f32 = 0.2;
/// Parts of the texts for holding out.
const PARTS: usize = 5;

const MAGIC: &[u8; 8] = b"SOB-SAF2";
/// Magic and five numbers.
const HEADER: usize = 28;

/// A text to learn from.
#[derive(Clone, Debug)]
pub struct Lesson<'a> {
    /// The text.
    pub text: &'a str,
    /// The emergency; none if it is calm.
    pub class: Option<SafetyClass>,
    /// Whether it was written to sound like an alarm or is one; the others are ordinary questions.
    pub near: bool,
    /// What the encoder says.
    pub vector: Option<Vec<f32>>,
}

/// A model, and from which odds on a text is an alarm.
#[derive(Clone, Debug, PartialEq)]
pub struct Learned {
    model: Model,
    /// For texts that the encoder reads.
    read: Bar,
    /// For those that are judged by their n-grams alone.
    unread: Bar,
    quiet: f32,
}

/// From which odds on a text is an alarm.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
struct Bar {
    odds: f32,
    /// How much a pattern adds to the odds.
    pattern: f32,
}

/// Reads a text for alarms, after n-grams and encoder: see [`AlarmReader`](crate::matcher::encoder::AlarmReader).
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
pub fn is_kept_back(text: &str) -> bool {
    Fingerprint::new().with(text.as_bytes()).value().is_multiple_of(KEPT_BACK)
}

/// How a text scores.
#[derive(Clone, Copy, Debug)]
pub(super) struct Verdict {
    /// The logarithm of the odds that it is an alarm.
    pub(super) odds: f32,
    /// How well each of [`SafetyClass::ALL`] fits.
    classes: [f32; SafetyClass::ALL.len()],
}

/// What the net makes of a text when it asks a model, so that what is measured is what is done: the odds, the class, and whether
/// a pattern was heard.
pub type Judge<'a> = dyn Fn(&Learned, &Lesson<'_>) -> (f32, Option<SafetyClass>, bool) + 'a;

/// What a model that had not seen a text made of it.
#[derive(Clone, Copy, Debug)]
pub struct HeldOut {
    /// The number of the text.
    pub text: usize,
    /// The logarithm of the odds, before patterns add to it.
    pub odds: f32,
    /// Whether a pattern was heard.
    pub pattern: bool,
    /// The emergency that it would be.
    pub class: Option<SafetyClass>,
    /// Whether the encoder reads it.
    read: bool,
    /// The logarithm of the odds by n-grams alone.
    alone: f32,
}

impl Learned {
    /// The saved form; `trained_on` is the fingerprint of the texts.
    #[must_use]
    pub fn write(&self, trained_on: u64) -> Vec<u8> {
        let mut bytes = MAGIC.to_vec();
        [self.read.odds, self.read.pattern, self.unread.odds, self.unread.pattern, self.quiet]
            .iter()
            .for_each(|number| bytes.extend_from_slice(&number.to_le_bytes()));
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
        let number = |at: usize| header.get(at..).and_then(<[u8]>::first_chunk).map_or(f32::MAX, |it| f32::from_le_bytes(*it));
        let rest = match bytes {
            Cow::Borrowed(bytes) => Cow::Borrowed(bytes.get(HEADER..).unwrap_or_default()),
            Cow::Owned(mut bytes) => Cow::Owned(bytes.split_off(HEADER)),
        };
        let (model, trained_on) = Model::read(rest)?;
        if model.classes() != CLASSES {
            return Err(BlobError::Format);
        }
        let bar = |at| Bar { odds: number(at), pattern: number(at + 4) };
        Ok((Self { model, read: bar(8), unread: bar(16), quiet: number(24) }, trained_on))
    }

    fn bar(&self, read: bool) -> Bar {
        if read { self.read } else { self.unread }
    }

    /// The alarm that a text raises that was held out.
    #[must_use]
    pub fn heard(&self, judged: &HeldOut) -> Option<SafetyClass> {
        let Bar { odds, pattern } = self.bar(judged.read);
        let added = if judged.pattern { pattern } else { 0.0 };
        judged.class.filter(|_| judged.odds + added >= odds)
    }

    /// Below which odds by n-grams alone the encoder is not asked.
    pub(super) fn quiet(&self) -> f32 {
        self.quiet
    }

    /// Whether the reader could make an alarm of it, or calm: elsewhere it isn't asked.
    pub(super) fn is_doubtful(over_bar: f32) -> bool {
        over_bar.abs() <= READER * SUREST
    }

    /// How well the n-grams of a text fit each class.
    pub(super) fn sparse(&self, text: &str) -> Vec<f32> {
        self.model.sparse_scores(text)
    }

    /// Judges a text by its n-grams and perhaps its vector; `scan` is what patterns and traps found in it.
    pub(super) fn judge(&self, sparse: &[f32], vector: Option<&[f32]>, scan: Scan) -> Verdict {
        let probabilities = self.model.mixed(sparse, vector, SHARE);
        let (calm, alarms) = probabilities.split_first().map_or((1.0, [].as_slice()), |(calm, alarms)| (*calm, alarms));
        let log = |probability: f32| probability.max(f32::MIN_POSITIVE).ln();
        let added = match scan {
            Scan { heard: Some(_), .. } => self.bar(vector.is_some()).pattern,
            Scan { explained: true, .. } => -TRAP,
            Scan { .. } => 0.0,
        };
        let fits = |at: usize, class: SafetyClass| {
            log(alarms.get(at).copied().unwrap_or_default()) + if scan.heard == Some(class) { PATTERN } else { 0.0 }
        };
        let mut classes = [0.0; SafetyClass::ALL.len()];
        classes.iter_mut().zip(SafetyClass::ALL).enumerate().for_each(|(at, (fit, class))| *fit = fits(at, class));
        Verdict { odds: log(alarms.iter().sum()) - log(calm) + added, classes }
    }

    /// The same, with odds that say how far over the bar it is; 0 is an alarm.
    pub(super) fn judge_by_bar(&self, sparse: &[f32], vector: Option<&[f32]>, scan: Scan) -> Verdict {
        let verdict = self.judge(sparse, vector, scan);
        Verdict { odds: verdict.odds - self.bar(vector.is_some()).odds, ..verdict }
    }
}

impl Verdict {
    /// The same with what the alarm reader says.
    pub(super) fn read(mut self, logits: &[f32; READINGS]) -> Self {
        let [calm, alarms @ ..] = logits;
        let most = alarms.iter().copied().fold(f32::MIN, f32::max);
        let odds = most + alarms.iter().map(|alarm| (alarm - most).exp()).sum::<f32>().ln() - calm;
        self.odds += READER * odds.clamp(-SUREST, SUREST_ALARM);
        self.classes.iter_mut().zip(alarms).for_each(|(fit, alarm)| *fit += READER * alarm);
        self
    }

    /// The likeliest emergency.
    pub(super) fn class(&self) -> SafetyClass {
        let likeliest = SafetyClass::ALL.into_iter().zip(self.classes).max_by(|a, b| a.1.total_cmp(&b.1));
        likeliest.map_or(SafetyClass::DangerNow, |(class, _)| class)
    }
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

/// Learns from all lessons; the thresholds come from models that did not see what they judge.
#[must_use]
pub fn learn_safety(lessons: &[Lesson<'_>], judge: &Judge<'_>) -> (Learned, Vec<HeldOut>) {
    let held_out = hold_out(lessons, judge);
    let all: Vec<usize> = (0..lessons.len()).collect();
    let mut learned = fit(lessons, &all);
    for read in [true, false] {
        let judged: Vec<HeldOut> = held_out.iter().filter(|judged| judged.read == read).copied().collect();
        let odds = bar(lessons, &judged);
        let pattern = (odds - heard_bar(lessons, &judged)).max(0.0);
        *(if read { &mut learned.read } else { &mut learned.unread }) = Bar { odds: odds + STRANGERS, pattern };
    }
    learned.quiet = quiet(lessons, &held_out);
    (learned, held_out)
}

/// What models make of texts that they have not seen.
#[must_use]
pub fn hold_out(lessons: &[Lesson<'_>], judge: &Judge<'_>) -> Vec<HeldOut> {
    let mut held_out = Vec::with_capacity(lessons.len());
    for part in 0..PARTS {
        let (unseen, seen): (Vec<usize>, Vec<usize>) = (0..lessons.len()).partition(|index| index % PARTS == part);
        let learned = fit(lessons, &seen);
        held_out.extend(unseen.into_iter().filter_map(|text| {
            let lesson = lessons.get(text)?;
            let (odds, class, pattern) = judge(&learned, lesson);
            Some(HeldOut {
                text,
                odds,
                pattern,
                class,
                read: lesson.vector.is_some(),
                alone: learned.judge(&learned.sparse(lesson.text), None, Scan::default()).odds,
            })
        }));
    }
    held_out
}

fn fit(lessons: &[Lesson<'_>], seen: &[usize]) -> Learned {
    let samples: Vec<Sample<'_>> = seen
        .iter()
        .filter_map(|index| lessons.get(*index))
        .map(|lesson| Sample {
            text: lesson.text,
            class: place(lesson.class),
            vector: lesson.vector.clone(),
            in_scope: true,
            typed: true,
        })
        .collect();
    let model = train_classes(&samples.iter().collect::<Vec<_>>(), CLASSES);
    Learned { model, read: Bar::default(), unread: Bar::default(), quiet: f32::MIN }
}

/// The number of a class in the model.
fn place(class: Option<SafetyClass>) -> usize {
    class.and_then(|class| SafetyClass::ALL.into_iter().position(|other| other == class)).map_or(0, |place| place + 1)
}

/// The odds that at most [`FALSE_ALARMS`] of the ordinary questions reach, and [`NEAR_ALARMS`] of what only sounds like an alarm.
fn bar(lessons: &[Lesson<'_>], held_out: &[HeldOut]) -> f32 {
    let reached = |near: bool, by: f32| {
        let calm = |lesson: &Lesson<'_>| lesson.class.is_none() && lesson.near == near && is_kept_back(lesson.text);
        let unheard = held_out.iter().filter(|judged| !judged.pattern && lessons.get(judged.text).is_some_and(calm));
        let mut odds: Vec<f32> = unheard.map(|judged| judged.odds).collect();
        odds.sort_by(|a, b| b.total_cmp(a));
        odds.get(share(odds.len(), by)).copied().unwrap_or_default()
    };
    reached(false, FALSE_ALARMS).max(reached(true, NEAR_ALARMS))
}

/// The odds that all but [`EXPLAINED_AWAY`] of the alarms reach that a pattern hears.
fn heard_bar(lessons: &[Lesson<'_>], held_out: &[HeldOut]) -> f32 {
    let alarm = |judged: &&HeldOut| {
        let kept_back = |lesson: &Lesson<'_>| lesson.class.is_some() && is_kept_back(lesson.text);
        judged.pattern && lessons.get(judged.text).is_some_and(kept_back)
    };
    let mut odds: Vec<f32> = held_out.iter().filter(alarm).map(|judged| judged.odds).collect();
    odds.sort_by(f32::total_cmp);
    odds.get(share(odds.len(), EXPLAINED_AWAY)).copied().unwrap_or_default()
}

/// The odds by n-grams alone that all but [`UNASKED`] of the alarms reach.
fn quiet(lessons: &[Lesson<'_>], held_out: &[HeldOut]) -> f32 {
    let alarm = |judged: &&HeldOut| lessons.get(judged.text).is_some_and(|lesson| lesson.class.is_some());
    let mut odds: Vec<f32> = held_out.iter().filter(alarm).map(|judged| judged.alone).collect();
    odds.sort_by(f32::total_cmp);
    odds.get(share(odds.len(), UNASKED)).copied().unwrap_or(f32::MIN)
}

#[expect(
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    clippy::cast_precision_loss,
    reason = "a share of a small count"
)]
fn share(total: usize, share: f32) -> usize {
    (total as f32 * share) as usize
}
