//! Forgives slips of the finger in long names.

/// Shortest name and shortest word that are bent towards each other, in letters.
const SHORTEST: usize = 5;
/// Longest word that is looked at.
const LONGEST: usize = 14;

/// The one name that a misspelt word means: same first letter, one slip (two in long names); `None` if none or two fit.
pub(super) fn nearest<'a, T: Copy + PartialEq>(word: &str, names: &'a [(String, T)]) -> Option<&'a T> {
    let typed: Vec<char> = word.chars().collect();
    if !(SHORTEST..=LONGEST).contains(&typed.len()) {
        return None;
    }
    let mut best: Option<(usize, &T)> = None;
    let mut tied = false;
    for (name, term) in names {
        let letters: Vec<char> = name.chars().collect();
        if letters.first() != typed.first() || letters.len() < SHORTEST {
            continue;
        }
        let slips = slips(&typed, &letters);
        let allowed = if typed.len() >= 7 && letters.len() >= 8 { 2 } else { 1 };
        if slips > allowed {
            continue;
        }
        match best {
            Some((least, found)) if slips == least => tied |= found != term,
            Some((least, _)) if slips > least => {}
            _ => (best, tied) = (Some((slips, term)), false),
        }
    }
    best.filter(|_| !tied).map(|(_, term)| term)
}

/// Letters added, lost, changed or swapped with their neighbour (optimal string alignment).
fn slips(a: &[char], b: &[char]) -> usize {
    let mut before_last: Vec<usize> = Vec::new();
    let mut last: Vec<usize> = (0..=b.len()).collect();
    for (i, x) in a.iter().enumerate() {
        let mut row = vec![i + 1];
        for (j, y) in b.iter().enumerate() {
            let get = |row: &[usize], at: usize| row.get(at).copied().unwrap_or(usize::MAX / 2);
            let mut least = (get(&last, j) + usize::from(x != y)).min(get(&last, j + 1) + 1).min(get(&row, j) + 1);
            let swapped = i > 0 && j > 0 && a.get(i - 1) == Some(y) && b.get(j - 1) == Some(x);
            if swapped {
                least = least.min(get(&before_last, j - 1) + 1);
            }
            row.push(least);
        }
        before_last = std::mem::replace(&mut last, row);
    }
    last.last().copied().unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::nearest;

    #[test]
    fn slips_are_forgiven_and_doubt_is_not() {
        let names: Vec<(String, u8)> = ["tuesday", "wednesday", "thursday", "april", "may"]
            .iter()
            .zip(0..)
            .map(|(name, n)| ((*name).to_owned(), n))
            .collect();
        let cases = [
            ("tusday", Some(0)),
            ("wensday", Some(1)),
            ("thrusday", Some(2)),
            ("apirl", Some(3)),
            ("thuesday", None),
            ("mays", None),
            ("buesday", None),
            ("appeal", None),
        ];
        for (word, expected) in cases {
            assert_eq!(nearest(word, &names).copied(), expected, "{word}");
        }
    }
}
