//! Linear support vector machines, one class against the rest, by dual coordinate descent (Hsieh and others 2008, algorithm 1, with
//! squared hinge loss). All classes are trained side by side, so that a text is walked once for all.

/// Cost of a mistake.
const COST: f32 = 1.0;
/// Most passes over the texts.
const PASSES: usize = 30;
/// A pass that moves nothing further than this is the last.
const STILL: f32 = 1e-3;

/// Weights by feature and class; the last row is the bias.
#[derive(Clone, Debug, Default, PartialEq)]
pub(super) struct Weights {
    /// How many classes there are.
    pub classes: usize,
    /// `rows[feature * classes + class]`.
    pub rows: Vec<f32>,
}

impl Weights {
    /// The row of a feature.
    pub(super) fn row(&self, feature: usize) -> &[f32] {
        self.rows.get(feature * self.classes..(feature + 1) * self.classes).unwrap_or_default()
    }

    fn row_mut(&mut self, feature: usize) -> &mut [f32] {
        self.rows.get_mut(feature * self.classes..(feature + 1) * self.classes).unwrap_or_default()
    }
}

/// Adds `scale` times `row` to `sums`.
pub(super) fn add(sums: &mut [f32], scale: f32, row: &[f32]) {
    for (sum, value) in sums.iter_mut().zip(row) {
        *sum += scale * value;
    }
}

/// Trains on unit vectors and their classes.
pub(super) fn train(texts: &[Vec<(u32, f32)>], labels: &[usize], classes: usize, features: usize) -> Weights {
    let mut weights = Weights { classes, rows: vec![0.0; (features + 1) * classes] };
    let slack = 0.5 / COST;
    let squares: Vec<f32> =
        texts.iter().map(|text| text.iter().map(|(_, value)| value * value).sum::<f32>() + 1.0 + slack).collect();
    let mut duals = vec![0.0_f32; texts.len() * classes];
    let mut order: Vec<usize> = (0..texts.len()).collect();
    let mut shuffle = Shuffle::new();
    let mut sums = vec![0.0_f32; classes];
    for _ in 0..PASSES {
        shuffle.shuffle(&mut order);
        let mut furthest = 0.0_f32;
        for &index in &order {
            let (Some(text), Some(&label), Some(&square)) = (texts.get(index), labels.get(index), squares.get(index)) else {
                continue;
            };
            sums.copy_from_slice(weights.row(features));
            for (feature, value) in text {
                add(&mut sums, *value, weights.row(*feature as usize));
            }
            let Some(duals) = duals.get_mut(index * classes..(index + 1) * classes) else { continue };
            let moved = step(duals, &mut sums, label, square, slack);
            if moved == 0.0 {
                continue;
            }
            furthest = furthest.max(moved);
            for (feature, value) in text {
                add(weights.row_mut(*feature as usize), *value, &sums);
            }
            add(weights.row_mut(features), 1.0, &sums);
        }
        if furthest < STILL {
            break;
        }
    }
    weights
}

/// Moves the duals of one text; `sums` holds its scores before and what its weights change by after. Returns the furthest move.
fn step(duals: &mut [f32], sums: &mut [f32], label: usize, square: f32, slack: f32) -> f32 {
    let mut furthest = 0.0_f32;
    for (class, (dual, sum)) in duals.iter_mut().zip(sums).enumerate() {
        let sign = if class == label { 1.0 } else { -1.0 };
        let gradient = sign * *sum - 1.0 + *dual * slack;
        let projected = if *dual == 0.0 { gradient.min(0.0) } else { gradient };
        *sum = 0.0;
        if projected.abs() > 1e-6 {
            let moved = (*dual - gradient / square).max(0.0);
            *sum = (moved - *dual) * sign;
            *dual = moved;
            furthest = furthest.max(sum.abs());
        }
    }
    furthest
}

/// Puts numbers into an order that looks random and is the same every time (xorshift, Marsaglia 2003).
pub(super) struct Shuffle(u64);

impl Shuffle {
    pub(super) fn new() -> Self {
        Self(0x2545_f491_4f6c_dd1d)
    }

    pub(super) fn shuffle(&mut self, order: &mut [usize]) {
        for last in (1..order.len()).rev() {
            self.0 ^= self.0 << 13;
            self.0 ^= self.0 >> 7;
            self.0 ^= self.0 << 17;
            let other = usize::try_from(self.0 % (last as u64 + 1)).unwrap_or_default();
            order.swap(last, other);
        }
    }
}
