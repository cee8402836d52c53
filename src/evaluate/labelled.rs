//! The same learning on any labelled file: a text, a tab, a label a line; `oos` is out of scope.

use std::collections::BTreeMap;

use super::{per_cent, vectors};
use crate::matcher::learn::{Encode, Sample, Scores, train};

/// The label of what is out of scope.
const OUT_OF_SCOPE: &str = "oos";
/// Share of in-scope texts that may be turned away when the recall of out-of-scope texts is reported.
const TURNED_AWAY: f64 = 0.05;

/// A labelled text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Labelled {
    /// The text.
    pub text: String,
    /// What it means.
    pub label: String,
}

/// A line that has no tab.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("line {0}: no tab; write the text, a tab and the label")]
pub struct LineFault(pub usize);

/// What was measured.
#[derive(Clone, Debug)]
pub struct LabelledReport {
    /// In-scope texts.
    pub in_scope: usize,
    /// The right label first, in per cent of them.
    pub first: f64,
    /// The right label among the first three.
    pub among_three: f64,
    /// Out-of-scope texts.
    pub out_of_scope: usize,
    /// Out-of-scope texts turned away where 5 % of in-scope texts are, in per cent.
    pub recall: f64,
    /// In-scope texts turned away at the threshold that training set, in per cent.
    pub own_turned_away: f64,
    /// Out-of-scope texts turned away at that threshold.
    pub own_recall: f64,
    /// In-scope texts answered at once, and how many of those rightly.
    pub sure: f64,
    /// See [`sure`](Self::sure).
    pub sure_right: f64,
    /// In-scope texts for which the encoder need not be asked, and how many of those rightly.
    pub decisive: f64,
    /// See [`decisive`](Self::decisive).
    pub decisive_right: f64,
}

impl Labelled {
    /// Reads a file.
    ///
    /// # Errors
    /// [`LineFault`] names the first line without a tab.
    pub fn read(text: &str) -> Result<Vec<Self>, LineFault> {
        let lines = text.lines().enumerate().filter(|(_, line)| !line.trim().is_empty());
        let read = lines.map(|(index, line)| {
            let (text, label) = line.rsplit_once('\t').ok_or(LineFault(index + 1))?;
            Ok(Self { text: text.to_owned(), label: label.trim().to_owned() })
        });
        read.collect()
    }
}

/// Trains on one list and measures on the other.
#[must_use]
pub fn on_labelled(learned: &[Labelled], asked: &[Labelled], encoder: Option<&dyn Encode>) -> LabelledReport {
    let mut classes: BTreeMap<&str, usize> = BTreeMap::new();
    for line in learned.iter().filter(|line| line.label != OUT_OF_SCOPE) {
        let next = classes.len();
        classes.entry(&line.label).or_insert(next);
    }
    let known: Vec<&Labelled> = learned.iter().filter(|line| classes.contains_key(line.label.as_str())).collect();
    let places = vectors(known.iter().map(|line| line.text.as_str()), encoder);
    let samples = known.iter().copied().enumerate().map(|(index, line)| Sample {
        text: &line.text,
        class: classes.get(line.label.as_str()).copied().unwrap_or_default(),
        vector: places.as_ref().and_then(|places| places.get(index).cloned()),
        in_scope: true,
        typed: true,
    });
    let model = train(&samples.collect::<Vec<_>>(), classes.len());
    let asked_places = vectors(asked.iter().map(|line| line.text.as_str()), encoder);
    let score = |(index, line): (usize, &Labelled)| {
        let vector = asked_places.as_ref().and_then(|places| places.get(index));
        let alone = model.score_with(&line.text, None);
        let scores = model.score_with(&line.text, vector.map(Vec::as_slice));
        (classes.get(line.label.as_str()).copied(), scores, alone)
    };
    let scored: Vec<(Option<usize>, Scores, Scores)> = asked.iter().enumerate().map(score).collect();
    report(&scored)
}

fn report(scored: &[(Option<usize>, Scores, Scores)]) -> LabelledReport {
    let inside: Vec<(usize, &Scores, &Scores)> =
        scored.iter().filter_map(|(class, scores, alone)| Some(((*class)?, scores, alone))).collect();
    let outside: Vec<&Scores> = scored.iter().filter(|(class, ..)| class.is_none()).map(|(_, scores, _)| scores).collect();
    let rank =
        |class: usize, scores: &Scores| scores.ranked().iter().position(|(other, _)| *other == class).unwrap_or(usize::MAX);
    let count = |test: &dyn Fn(usize, &Scores) -> bool| inside.iter().filter(|(class, scores, _)| test(*class, scores)).count();
    let mut scopes: Vec<f32> = inside.iter().map(|(_, scores, _)| scores.scope).collect();
    scopes.sort_by(f32::total_cmp);
    #[expect(
        clippy::cast_possible_truncation,
        clippy::cast_sign_loss,
        clippy::cast_precision_loss,
        reason = "a share of a small count"
    )]
    let threshold = scopes.get((scopes.len() as f64 * TURNED_AWAY) as usize).copied().unwrap_or_default();
    let sure = count(&|_, scores| scores.sure);
    // Without the encoder a scope of f32::MAX means that it need not be asked.
    let decisive: Vec<_> = inside.iter().filter(|(_, _, alone)| alone.scope == f32::MAX).collect();
    LabelledReport {
        in_scope: inside.len(),
        first: per_cent(count(&|class, scores| rank(class, scores) == 0), inside.len()),
        among_three: per_cent(count(&|class, scores| rank(class, scores) < 3), inside.len()),
        out_of_scope: outside.len(),
        recall: per_cent(outside.iter().filter(|scores| scores.scope < threshold).count(), outside.len()),
        own_turned_away: per_cent(count(&|_, scores| scores.scope < 0.0), inside.len()),
        own_recall: per_cent(outside.iter().filter(|scores| scores.scope < 0.0).count(), outside.len()),
        sure: per_cent(sure, inside.len()),
        sure_right: per_cent(count(&|class, scores| scores.sure && rank(class, scores) == 0), sure),
        decisive: per_cent(decisive.len(), inside.len()),
        decisive_right: per_cent(decisive.iter().filter(|(class, _, alone)| rank(*class, alone) == 0).count(), decisive.len()),
    }
}
